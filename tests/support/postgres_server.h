#pragma once

#include "core/postgres/database.h"

#include <QProcess>
#include <QTemporaryDir>

namespace amparo::test {

/// Whether what was committed survives a power cut. Tests need not wait for the disk; measurements have to.
enum class Durable { No, Yes };

/// A PostgreSQL server of this program's own, in a folder that goes with it: as the system's user postgres
/// where root runs the tests, else as whoever does. Reached by a socket in that folder and by nothing else.
/// What does not work is thrown, as std::runtime_error.
class PostgresServer {
 public:
  explicit PostgresServer(Durable durable = Durable::No);
  ~PostgresServer();

  /// The address of a place where a store can be made, and where none is yet.
  QString newPlace();

  /// A place of its own with all that another one holds.
  QString copyOf(const QString& place);

  /// Ends it as an administrator would, connections or not; what was committed is there after start().
  void stop();
  void start();

  /// Does what much writing has left to be done later: it would be measured with what comes after it.
  void settle();

  /// Of a database with nothing in it but such places.
  QString address() const;

  /// Where its socket is.
  QString folder() const { return folder_.path(); }

  /// The folder of the server's programs.
  const QString& programs() const { return programs_; }

 private:
  /// Runs one of the server's programs to its end.
  void run(const QString& program, const QStringList& arguments);
  QStringList command(const QString& program, const QStringList& arguments) const;
  std::unique_ptr<postgres::Database> connect() const;

  Durable durable_;
  QTemporaryDir folder_;
  QString programs_;
  QProcess process_;
  int places_ = 0;
};

/// What a hub's store can be, the tests take from PostgreSQL instead of SQLite: AMPARO_TEST_STORE=postgresql.
bool isOnPostgres();

/// The one of this program: started at the first call, and ended after the last test.
PostgresServer& postgresServer();

} // namespace amparo::test
