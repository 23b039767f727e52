#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <initializer_list>
#include <memory>
#include <vector>

struct pg_conn;
struct pg_result;

namespace amparo::postgres {

class Statement;

/// One connection to one PostgreSQL database (by way of libpq). One thread at a time: a connection belongs to
/// the thread that uses it, and only values cross. Every commit waits for the disk.
///
/// Only what is read is waited for. Statements that return nothing, and those of which nothing is read yet,
/// travel with the next one that is (PostgreSQL's manual, "Pipeline Mode"), or with the commit, which tells
/// of their failures too.
///
/// Failures stick: a statement that fails makes every later one on this connection fail with the first error,
/// until `takeFailure()` is called. So code reads straight on, and asks once.
///
/// A connection that is lost is made anew by the next transaction. Whatever ran when it was lost has failed;
/// of a commit that was under way nobody knows, so whoever repeats it has to recognise what is there already.
class Database {
 public:
  /// `address`: as libpq reads it (PostgreSQL's manual, "Connection Strings"): postgresql://... or
  /// name=value. What it leaves open comes from libpq's environment, service and password files.
  static Result<std::unique_ptr<Database>> open(const QString& address);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  /// Prepared once and kept: `sql` is a literal, with $1, $2... for what is bound.
  Statement prepare(const char* sql);
  /// Runs any number of statements without parameters.
  void execute(const QByteArray& sql);

  bool failed() const { return failure_.has_value(); }

  /// The first failure since the last call, and clears it.
  Result<void> takeFailure();

  /// Which database: for people. Holds no password.
  const QString& path() const { return path_; }

  /// How often a connection was made; the one that is there was the last.
  int connections() const { return connections_; }

  /// What was read cannot be what was written: fails as StoreDamaged.
  void noteDamage();

 private:
  friend class Listener;
  friend class Statement;
  friend class Transaction;

  explicit Database(QByteArray address)
      : address_(std::move(address)) {}

  using Answer = std::unique_ptr<pg_result, void (*)(pg_result*)>;

  bool begin(std::initializer_list<const char*> statements);
  void rollBack();
  bool isConnected() const;
  bool connect();
  /// Sends a statement of which nothing more is said than whether it failed, and that not yet.
  void send(const char* sql);
  /// Lets the server execute all that was sent, and does not wait for it.
  void sync();
  /// Waits for all that was sent. What the last of it returned.
  Answer receive();
  /// Before anything is sent; and what an earlier transaction left to be read.
  void clear();
  /// What the server said; nothing when it is a failure.
  Answer check(pg_result* result);
  void fail(ErrorCode code, const QString& detail);
  void failAsConnectionSays();

  QByteArray address_;
  QString path_;
  pg_conn* handle_ = nullptr;
  QHash<QByteArrayView, QByteArray> kept_; ///< SQL -> name; of this connection
  int names_ = 0;
  int connections_ = 0;

  struct Awaited {
    bool isSync = false;
    std::shared_ptr<Answer> kept = {}; ///< where the answer is wanted later
  };

  std::vector<Awaited> awaited_; ///< what the server has not been heard to say yet
  std::optional<Error> failure_;
};

/// A statement on its way: bind from 1, step through rows, read columns from 0. All rows are here after the
/// first step, so another statement may run meanwhile; a query of many is asked in pieces.
class Statement {
 public:
  Statement(Database& database, const char* sql)
      : database_(&database)
      , sql_(sql) {}

  /// Binds all parameters in their order. Numbers are bigint, flags boolean, QString text, and bytes bytea;
  /// the bytes must live until the step.
  template<class... Values> Statement& bind(const Values&... values) {
    parameters_.clear();
    (add(values), ...);
    return *this;
  }

  /// True: a row is there. False: the end, or a failure (which sticks in the Database).
  bool step();

  /// Where nothing is read. What fails is known by the next step, or the commit.
  void run();

  /// Sends it, for step() to read later: several that are asked so are waited for once. Nothing large is sent
  /// between the two: a server whose answers nobody takes listens no more.
  void ask();

  /// How many there are, once one was stepped to or none was.
  int rows() const { return rows_; }

  qint64 integer(int column) const; ///< a flag is 0 or 1
  QString text(int column) const;
  QByteArray blob(int column) const;
  QByteArrayView blobView(int column) const; ///< valid as long as the statement
  bool isNull(int column) const;

 private:
  struct Parameter {
    unsigned type;
    QByteArray bytes;
  };

  /// Prepared, and with all parameters. False: not sent.
  bool send();

  void add(qint64 value);

  void add(int value) { add(qint64(value)); }

  void add(quint64 value) { add(qint64(value)); }

  void add(bool value);
  void add(const QString& value);
  void add(QByteArrayView value);

  void add(const QByteArray& value) { add(QByteArrayView(value)); }

  Database* database_;
  const char* sql_;
  std::vector<Parameter> parameters_;
  Database::Answer answer_{nullptr, nullptr};
  std::shared_ptr<Database::Answer> asked_;
  int row_ = -1;
  int rows_ = 0;
};

/// A transaction until commit; going out of scope without one rolls back.
class Transaction {
 public:
  /// `begin`: BEGIN in its mode, and what has to come first in it.
  Transaction(Database& database, std::initializer_list<const char*> begin)
      : database_(database)
      , open_(database.begin(begin)) {}

  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  /// The first failure of anything that ran inside; then nothing of it has happened.
  Result<void> commit();

 private:
  Database& database_;
  bool open_;
};

/// Hears what transactions of any program announce on a channel (NOTIFY), on a connection of its own.
class Listener {
 public:
  /// `channel`: a lower-case word.
  static Result<std::unique_ptr<Listener>> open(const QString& address, const char* channel);

  /// Is readable when there may be something to take.
  int socket() const;
  /// Whether anything was announced since the last call. Fails when the connection is lost: open another.
  Result<bool> take();

 private:
  explicit Listener(std::unique_ptr<Database> database)
      : database_(std::move(database)) {}

  std::unique_ptr<Database> database_;
};

struct Migration {
  int version;
  QByteArray sql;
};

/// Brings the current schema to the newest version: each migration in one transaction with its number, which
/// a table amparo_hub holds. Refuses, and does not touch, a newer one (StoreNewer) and one that has another
/// program's tables (StoreNotADatabase).
Result<void> migrate(Database& database, const std::vector<Migration>& migrations);

} // namespace amparo::postgres
