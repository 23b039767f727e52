#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace amparo::sqlite {

class Statement;

enum class Mode { ReadWrite, Create, ReadOnly };
/// Full: a commit survives a power cut. Relaxed: it survives a crash of the program, and a power cut may take
/// the last ones back, whole; for what can be fetched again.
enum class Durability { Full, Relaxed };

/// One connection to one SQLite file (by way of SQLCipher's library). One thread at a time: a connection
/// belongs to the thread that uses it, and only values cross. WAL, foreign keys on, `BEGIN IMMEDIATE`
/// writers.
///
/// Failures stick: a statement that fails makes every later one on this connection fail with the first error,
/// until a transaction rolls back or `takeFailure()` is called. So code reads straight on, and asks once:
/// `Transaction::commit()` returns the first failure of anything that ran in it.
class Database {
 public:
  struct Options {
    Mode mode = Mode::ReadWrite;
    QByteArray key;                ///< SQLCipher passphrase; empty: not encrypted
    int busyMilliseconds = 10'000; ///< how long a writer waits for another
    int cacheKibibytes = 4096;
  };

  static Result<std::unique_ptr<Database>> open(const QString& path, const Options& options);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  /// Prepared once and kept: `sql` is a literal. The statement is reset when it goes out of scope.
  Statement prepare(std::string_view sql);
  /// For SQL made at run time: not kept.
  Statement prepareOnce(const QByteArray& sql);
  /// Runs any number of statements without parameters.
  void execute(const QByteArray& sql);

  void setDurability(Durability durability);
  /// Writes a copy of one moment to a new file, durably, while other connections go on writing. StoreBusy,
  /// StoreFull, StoreDamaged and so on, of either file; what there is of the copy then is no use.
  Result<void> copyTo(const QString& path);
  /// Reads every page and every index entry. StoreDamaged, with SQLite's first finding as detail.
  Result<void> checkIntegrity();
  /// Readers and a writer share the file from now on, for ever.
  void useWriteAheadLog();
  /// How many rows the last INSERT, UPDATE or DELETE touched.
  qint64 changedRows() const;
  /// How many rows this connection has touched since it was opened.
  qint64 totalChanges() const;
  qint64 lastInsertRow() const;

  bool failed() const { return failure_.has_value(); }

  /// The first failure since the last call, and clears it.
  Result<void> takeFailure();

  const QString& path() const { return path_; }

  sqlite3* handle() const { return handle_; }

  /// What was read cannot be what was written: fails as StoreDamaged.
  void noteDamage();

  /// Makes a failure of an SQLite result code; for code that calls SQLite directly.
  Error errorFor(int code) const;

 private:
  friend class Statement;
  friend class Transaction;

  Database(QString path, int busyMilliseconds)
      : path_(std::move(path))
      , busyMilliseconds_(busyMilliseconds) {}

  void fail(int code);
  sqlite3_stmt* compile(QByteArrayView sql);

  QString path_;
  int busyMilliseconds_;
  sqlite3* handle_ = nullptr;
  QHash<QByteArrayView, sqlite3_stmt*> kept_;
  std::optional<Error> failure_;
  Durability durability_ = Durability::Full;
};

/// A statement on its way: bind from 1, step through rows, read columns from 0.
class Statement {
 public:
  Statement(Database& database, sqlite3_stmt* handle, bool owned);
  ~Statement();
  Statement(Statement&& other) noexcept;
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  /// Binds all parameters in their order.
  template<class... Values> Statement& bind(const Values&... values) {
    int index = 0;
    (bindAt(++index, values), ...);
    return *this;
  }

  void bindAt(int index, qint64 value);

  void bindAt(int index, int value) { bindAt(index, qint64(value)); }

  void bindAt(int index, quint64 value) { bindAt(index, qint64(value)); }

  void bindAt(int index, bool value) { bindAt(index, qint64(value)); }

  void bindAt(int index, double value);
  void bindAt(int index, const QString& value); ///< a null string binds NULL
  void bindAt(int index, QByteArrayView value); ///< a blob; the bytes must live until the step

  void bindAt(int index, const QByteArray& value) { bindAt(index, QByteArrayView(value)); }

  void bindNull(int index);

  /// True: a row is there. False: the end, or a failure (which sticks in the Database).
  bool step();
  /// Steps to the end and resets, so that it can be bound again.
  void run();
  void reset();

  qint64 integer(int column) const;
  double real(int column) const;
  QString text(int column) const;
  QByteArray blob(int column) const;
  QByteArrayView blobView(int column) const; ///< valid until the next step
  bool isNull(int column) const;

 private:
  Database* database_;
  sqlite3_stmt* handle_;
  bool owned_;
};

/// BEGIN IMMEDIATE until commit; going out of scope without one rolls back.
class Transaction {
 public:
  explicit Transaction(Database& database);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  /// The first failure of anything that ran inside; then nothing of it has happened.
  Result<void> commit();

 private:
  Database& database_;
  bool open_ = false;
};

/// A read transaction: everything read inside is of one moment. Ends with the scope.
class Snapshot {
 public:
  explicit Snapshot(Database& database);
  ~Snapshot();
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;

 private:
  Database& database_;
  bool open_ = false;
};

struct Migration {
  int version;
  QByteArray sql;
};

/// Brings a database to the newest version: each migration in one transaction with its number. Refuses, and
/// does not touch, a newer file (StoreNewer) and a database of another program (StoreNotADatabase).
/// `applicationId` marks the file as ours (SQLite's application_id).
Result<void> migrate(Database& database, int applicationId, const std::vector<Migration>& migrations);

/// The schema as its CREATE statements, sorted by name, for the golden test.
QString describeSchema(Database& database);

} // namespace amparo::sqlite
