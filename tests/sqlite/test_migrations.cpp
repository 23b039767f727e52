#include "core/sqlite/database.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <thread>

using namespace amparo;
using namespace amparo::sqlite;
using namespace Qt::StringLiterals;

namespace {

constexpr int ours = 4711;
const Migration first{
    1, "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT); INSERT INTO note VALUES (1, 'uno')"};
const Migration second{2, "ALTER TABLE note ADD COLUMN language TEXT; UPDATE note SET language='es'"};
/// Does half of its work and then meets an error.
const Migration broken{
    2, "ALTER TABLE note ADD COLUMN language TEXT; DELETE FROM note; INSERT INTO nowhere VALUES (1)"};

struct Fixture {
  QTemporaryDir folder;
  QString path = folder.filePath(u"test.db"_s);

  std::unique_ptr<Database> connect() {
    auto opened = Database::open(path, {Mode::Create, {}});
    REQUIRE(opened.ok());
    return *std::move(opened);
  }

  Result<void> bring(const std::vector<Migration>& migrations, int id = ours) {
    return migrate(*connect(), id, migrations);
  }

  qint64 number(const char* sql) {
    const auto database = connect();
    auto statement = database->prepareOnce(sql);
    REQUIRE(statement.step());
    return statement.integer(0);
  }

  QByteArray bytes() const {
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
  }
};

ErrorCode codeOf(const Result<void>& result) {
  REQUIRE_FALSE(result.ok());
  return result.error().code;
}

} // namespace

TEST_CASE_METHOD(Fixture, "a new file gets every migration, and an older one those that it lacks") {
  REQUIRE(bring({first}).ok());
  CHECK(number("PRAGMA user_version") == 1);
  CHECK(number("PRAGMA application_id") == ours);
  REQUIRE(bring({first, second}).ok());
  CHECK(number("PRAGMA user_version") == 2);
  CHECK(number("SELECT count(*) FROM note WHERE language='es'") == 1);
  REQUIRE(bring({first, second}).ok()); // again: nothing to do
  CHECK(number("SELECT count(*) FROM note") == 1);
}

TEST_CASE_METHOD(Fixture, "a file of ours keeps a journal that readers and a writer share") {
  REQUIRE(bring({first}).ok());
  const auto database = connect();
  auto statement = database->prepareOnce("PRAGMA journal_mode");
  REQUIRE(statement.step());
  CHECK(statement.text(0) == u"wal");
}

TEST_CASE_METHOD(Fixture, "a migration that fails in its middle leaves the version before it, whole") {
  REQUIRE(bring({first}).ok());
  CHECK(codeOf(bring({first, broken})) == ErrorCode::StoreFailed);
  CHECK(number("PRAGMA user_version") == 1);
  CHECK(number("SELECT count(*) FROM note") == 1);
  CHECK(number("SELECT count(*) FROM pragma_table_info('note')") == 2);

  SECTION("the program before it opens the file as ever") {
    CHECK(bring({first}).ok());
  }
  SECTION("and the one that mends the migration brings it up to date") {
    CHECK(bring({first, second}).ok());
    CHECK(number("SELECT count(*) FROM note WHERE language='es'") == 1);
  }
}

TEST_CASE_METHOD(Fixture, "of several migrations those before the one that fails hold") {
  const Migration third{3, broken.sql};
  CHECK_FALSE(bring({first, second, third}).ok());
  CHECK(number("PRAGMA user_version") == 2);
}

TEST_CASE_METHOD(Fixture, "a newer file is refused, with both versions named, and not touched") {
  REQUIRE(bring({first, second}).ok());
  const QByteArray before = bytes();
  const auto refused = bring({first});
  CHECK(codeOf(refused) == ErrorCode::StoreNewer);
  CHECK(refused.error().parameters[u"found"_s].toInt() == 2);
  CHECK(refused.error().parameters[u"known"_s].toInt() == 1);
  CHECK(bytes() == before);
}

TEST_CASE_METHOD(Fixture, "another program's file is refused and not touched") {
  connect()->execute("CREATE TABLE bookmark (url TEXT)");
  const QByteArray before = bytes();
  SECTION("without an id") {
    CHECK(codeOf(bring({first})) == ErrorCode::StoreNotADatabase);
  }
  SECTION("a library is no hub") {
    CHECK(codeOf(bring({first}, ours + 1)) == ErrorCode::StoreNotADatabase);
  }
  CHECK(bytes() == before);
}

TEST_CASE_METHOD(Fixture, "programs that make a file at the same time make it once") {
  for (int round = 0; round < 20; ++round) {
    path = folder.filePath(u"%1.db"_s.arg(round));
    std::vector<std::unique_ptr<Database>> connections;
    for (int i = 0; i < 4; ++i) connections.push_back(connect());
    std::vector<Result<void>> results(connections.size());
    std::vector<std::thread> programs;
    for (size_t i = 0; i < connections.size(); ++i)
      programs.emplace_back([&, i] { results[i] = migrate(*connections[i], ours, {first, second}); });
    for (std::thread& program : programs) program.join();
    for (const Result<void>& result : results) {
      INFO((result ? QString() : describe(result.error())).toStdString());
      CHECK(result.ok());
    }
    CHECK(number("SELECT count(*) FROM note") == 1);
  }
}

TEST_CASE_METHOD(Fixture, "the schema can be described, without what belongs to SQLite") {
  REQUIRE(bring({first}).ok());
  const auto database = connect();
  database->execute("CREATE VIRTUAL TABLE words USING fts5 (text)");
  const QString text = describeSchema(*database);
  CHECK(text.contains(u"CREATE TABLE note"));
  CHECK(text.contains(u"CREATE VIRTUAL TABLE words"));
  CHECK_FALSE(text.contains(u"words_data"));
}
