#include "core/sqlite/database.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <limits>
#include <sqlite3.h>
#include <thread>

using namespace amparo;
using namespace amparo::sqlite;
using namespace Qt::StringLiterals;

namespace {

/// A file with one table, and as many connections to it as a test wants.
struct Fixture {
  QTemporaryDir folder;
  QString path = folder.filePath(u"test.db"_s);
  std::unique_ptr<Database> database = connect();

  Fixture() {
    database->execute("PRAGMA journal_mode=WAL");
    database->execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
    REQUIRE(database->takeFailure().ok());
  }

  std::unique_ptr<Database> connect(Mode mode = Mode::Create, int busyMilliseconds = 10'000) {
    auto opened = Database::open(path, {mode, {}, busyMilliseconds});
    REQUIRE(opened.ok());
    return *std::move(opened);
  }

  static void add(Database& to, const QString& text) {
    to.prepare("INSERT INTO note (text) VALUES (?)").bind(text).run();
  }

  static qint64 count(Database& in) {
    auto statement = in.prepare("SELECT count(*) FROM note");
    REQUIRE(statement.step());
    return statement.integer(0);
  }
};

ErrorCode codeOf(const Result<void>& result) {
  REQUIRE_FALSE(result.ok());
  return result.error().code;
}

} // namespace

TEST_CASE_METHOD(Fixture, "the first failure sticks until it is taken, and nothing runs meanwhile") {
  database->execute("INSERT INTO nowhere VALUES (1)");
  CHECK(database->failed());
  add(*database, u"uno"_s);
  database->execute("INSERT INTO elsewhere VALUES (1)");
  auto reading = database->prepare("SELECT 1");
  CHECK_FALSE(reading.step());
  const auto failure = database->takeFailure();
  CHECK(codeOf(failure) == ErrorCode::StoreFailed);
  CHECK(failure.error().detail.contains(u"nowhere"));
  CHECK(failure.error().parameters[u"path"_s].toString() == path);
  CHECK(database->takeFailure().ok());
  CHECK(count(*database) == 0);
}

TEST_CASE_METHOD(Fixture, "SQL that does not compile fails as SQL that does not run") {
  auto statement = database->prepare("SELECT FROM");
  statement.bind(1).run();
  CHECK(codeOf(database->takeFailure()) == ErrorCode::StoreFailed);
}

TEST_CASE_METHOD(Fixture, "a transaction is whole, or nothing of it happened") {
  SECTION("committed") {
    Transaction transaction(*database);
    add(*database, u"uno"_s);
    add(*database, u"dos"_s);
    REQUIRE(transaction.commit().ok());
    CHECK(count(*database) == 2);
  }
  SECTION("left without a commit") {
    {
      const Transaction transaction(*database);
      add(*database, u"uno"_s);
    }
    CHECK(count(*database) == 0);
  }
  SECTION("failed in the middle: the first error comes back, and the connection goes on") {
    {
      Transaction transaction(*database);
      add(*database, u"uno"_s);
      add(*database, QString()); // NOT NULL
      add(*database, u"tres"_s);
      const auto committed = transaction.commit();
      CHECK(codeOf(committed) == ErrorCode::StoreFailed);
      CHECK(committed.error().detail.contains(u"NOT NULL"));
    }
    CHECK_FALSE(database->failed());
    CHECK(count(*database) == 0);
    Transaction next(*database);
    add(*database, u"uno"_s);
    CHECK(next.commit().ok());
    CHECK(count(*database) == 1);
  }
  SECTION("left because of an error: the rollback takes the failure with it") {
    {
      const Transaction transaction(*database);
      add(*database, u"uno"_s);
      database->execute("INSERT INTO nowhere VALUES (1)");
    }
    CHECK_FALSE(database->failed());
    CHECK(count(*database) == 0);
  }
  SECTION("begun on a connection that has failed: nothing is written") {
    database->execute("INSERT INTO nowhere VALUES (1)");
    {
      Transaction transaction(*database);
      add(*database, u"uno"_s);
      CHECK(codeOf(transaction.commit()) == ErrorCode::StoreFailed);
    }
    CHECK(count(*database) == 0);
  }
  SECTION("the connection closed in its middle, as when a program dies") {
    auto other = connect();
    {
      other->execute("BEGIN IMMEDIATE");
      add(*other, u"uno"_s);
      other.reset();
    }
    CHECK(count(*database) == 0);
    add(*database, u"dos"_s);
    CHECK(count(*database) == 1);
  }
}

TEST_CASE_METHOD(Fixture, "a snapshot shows one moment, while others write") {
  add(*database, u"uno"_s);
  const auto writer = connect();
  {
    const Snapshot snapshot(*database);
    CHECK(count(*database) == 1);
    add(*writer, u"dos"_s);
    REQUIRE(writer->takeFailure().ok());
    CHECK(count(*database) == 1);
  }
  CHECK(count(*database) == 2);
}

TEST_CASE_METHOD(Fixture, "a snapshot that could not begin ends nothing, and spoils nothing") {
  const Transaction outer(*database);
  add(*database, u"uno"_s);
  {
    const Snapshot inner(*database);
    CHECK_FALSE(database->takeFailure().ok());
  }
  CHECK(database->takeFailure().ok());
  CHECK(count(*connect()) == 0);
}

TEST_CASE_METHOD(Fixture, "a writer waits for another, and says so when that takes too long") {
  const auto holder = connect();
  auto held = std::make_unique<Transaction>(*holder);
  add(*holder, u"uno"_s);

  SECTION("too long") {
    const auto impatient = connect(Mode::ReadWrite, 0);
    Transaction transaction(*impatient);
    add(*impatient, u"dos"_s);
    CHECK(codeOf(transaction.commit()) == ErrorCode::StoreBusy);
    CHECK(count(*impatient) == 0); // reading goes on
  }
  SECTION("in good time") {
    const auto patient = connect(Mode::ReadWrite, 60'000);
    std::thread writer([&] {
      Transaction transaction(*patient);
      add(*patient, u"dos"_s);
      CHECK(transaction.commit().ok());
    });
    CHECK(held->commit().ok());
    writer.join();
    CHECK(count(*database) == 2);
  }
}

TEST_CASE_METHOD(Fixture, "trap 15: an acknowledged commit is on the disk, unless less was asked for") {
  const auto synchronous = [&] {
    auto statement = database->prepareOnce("PRAGMA synchronous");
    return statement.step() ? statement.integer(0) : -1;
  };
  constexpr qint64 normal = 1;
  constexpr qint64 full = 2;
  CHECK(synchronous() == full);
  database->setDurability(Durability::Relaxed);
  CHECK(synchronous() == normal);
  database->setDurability(Durability::Full);
  CHECK(synchronous() == full);
}

TEST_CASE_METHOD(Fixture, "values come back as they were") {
  database->execute("CREATE TABLE kept (value)");
  const auto through = [&](const auto& value) {
    database->execute("DELETE FROM kept");
    database->prepare("INSERT INTO kept VALUES (?)").bind(value).run();
    auto statement = database->prepare("SELECT value, typeof(value) FROM kept");
    REQUIRE(statement.step());
    return statement;
  };
  CHECK(through(std::numeric_limits<qint64>::min()).integer(0) == std::numeric_limits<qint64>::min());
  CHECK(through(0.1).real(0) == 0.1);
  CHECK(through(u"señal \u202Eמימין\u202C 👩🏽‍⚖️ e\u0301"_s).text(0) ==
        u"señal \u202Eמימין\u202C 👩🏽‍⚖️ e\u0301");
  const QString withNul = u"a"_s % QChar(u'\0') % u"b"_s;
  CHECK(through(withNul).text(0) == withNul);
  CHECK(through(QByteArray("\0\xff\x80", 3)).blob(0) == QByteArray("\0\xff\x80", 3));

  SECTION("what is absent is not what is empty") {
    CHECK(through(QString()).isNull(0));
    CHECK(through(u""_s).text(1) == u"text");
    CHECK(through(QByteArray()).text(1) == u"blob");
  }
}

TEST_CASE_METHOD(Fixture, "a statement is kept, and the same one inside itself is another") {
  add(*database, u"uno"_s);
  add(*database, u"dos"_s);
  int rows = 0;
  auto outer = database->prepare("SELECT id FROM note WHERE id>? ORDER BY id");
  outer.bind(0);
  while (outer.step()) {
    auto inner = database->prepare("SELECT id FROM note WHERE id>? ORDER BY id");
    inner.bind(outer.integer(0));
    while (inner.step()) ++rows;
    ++rows;
  }
  CHECK(rows == 3);
  CHECK(database->takeFailure().ok());
}

TEST_CASE_METHOD(Fixture, "how many rows an act touched, and where the last one went") {
  add(*database, u"uno"_s);
  add(*database, u"dos"_s);
  CHECK(database->lastInsertRow() == 2);
  database->execute("UPDATE note SET text='tres'");
  CHECK(database->changedRows() == 2);
}

TEST_CASE_METHOD(Fixture, "opened for reading, a file cannot be written") {
  add(*database, u"uno"_s);
  const auto reader = connect(Mode::ReadOnly);
  CHECK(count(*reader) == 1);
  add(*reader, u"dos"_s);
  CHECK(codeOf(reader->takeFailure()) == ErrorCode::StoreReadOnly);
}

TEST_CASE_METHOD(Fixture, "what cannot be opened is named") {
  const auto opening = [](const QString& what, Mode mode) {
    const auto opened = Database::open(what, {mode, {}});
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().parameters[u"path"_s].toString() == what);
    return opened.error().code;
  };
  CHECK(opening(folder.filePath(u"none.db"_s), Mode::ReadWrite) == ErrorCode::StoreMissing);
  CHECK(opening(folder.filePath(u"none.db"_s), Mode::ReadOnly) == ErrorCode::StoreMissing);
  CHECK(opening(folder.path(), Mode::ReadWrite) == ErrorCode::StoreNotADatabase);
  const QString letter = folder.filePath(u"letter.txt"_s);
  QFile file(letter);
  REQUIRE(file.open(QFile::WriteOnly));
  file.write(QByteArray(5000, 'x'));
  file.close();
  CHECK(opening(letter, Mode::ReadWrite) == ErrorCode::StoreNotADatabase);
  REQUIRE(file.resize(3));
  CHECK(opening(letter, Mode::Create) == ErrorCode::StoreNotADatabase);
  CHECK(file.size() == 3);
}

TEST_CASE_METHOD(Fixture, "of what cannot be opened or made it is told why") {
  const auto why = [](const QString& what) {
    const auto opened = Database::open(what, {Mode::Create, {}});
    REQUIRE_FALSE(opened.ok());
    return opened.error().code;
  };
  // A folder that is not there, and a file that stands where a folder should be.
  CHECK(why(folder.filePath(u"none/test.db"_s)) == ErrorCode::StoreMissing);
  CHECK(why(path % u"/test.db"_s) == ErrorCode::StoreReadOnly);
  CHECK(why(folder.path()) == ErrorCode::StoreNotADatabase);
  // It is there and may not be opened: its rights, or its folder's.
  CHECK(database->errorFor(SQLITE_CANTOPEN).code == ErrorCode::StoreReadOnly);
}

TEST_CASE_METHOD(Fixture, "what was read and cannot have been written is damage") {
  database->noteDamage();
  CHECK(codeOf(database->takeFailure()) == ErrorCode::StoreDamaged);
}

TEST_CASE_METHOD(Fixture, "what SQLite says of a disk and a file has a code of its own") {
  CHECK(database->errorFor(SQLITE_FULL).code == ErrorCode::StoreFull);
  CHECK(database->errorFor(SQLITE_READONLY_DIRECTORY).code == ErrorCode::StoreReadOnly);
  CHECK(database->errorFor(SQLITE_CORRUPT_VTAB).code == ErrorCode::StoreDamaged);
  CHECK(database->errorFor(SQLITE_BUSY_SNAPSHOT).code == ErrorCode::StoreBusy);
  CHECK(database->errorFor(SQLITE_NOTADB).code == ErrorCode::StoreNotADatabase);
  CHECK(database->errorFor(SQLITE_IOERR_READ).code == ErrorCode::StoreFailed);
}
