#include "core/hub/postgres/postgres_hub_store.h"
#include "core/hub/record_writer.h"
#include "tests/hub/network.h"

#include <QDeadlineTimer>
#include <QThread>

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <thread>

// What only PostgreSQL does, or can suffer. Everything else in this folder runs on it as well.

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using amparo::test::postgresServer;

namespace {

constexpr int deadlineMilliseconds = 30'000;

std::unique_ptr<PostgresHubStore> open(const QString& address) {
  auto opened = PostgresHubStore::open(address);
  INFO((opened ? QString() : describe(opened.error())).toStdString());
  REQUIRE(opened.ok());
  return *std::move(opened);
}

ErrorCode refusal(const QString& address) {
  const auto opened = PostgresHubStore::open(address);
  REQUIRE_FALSE(opened.ok());
  return opened.error().code;
}

/// An administrator's connection.
class Console {
 public:
  explicit Console(const QString& address)
      : database_(*postgres::Database::open(address)) {}

  void run(const QByteArray& sql) {
    database_->execute(sql);
    REQUIRE(database_->takeFailure().ok());
  }

  QString ask(const char* sql) {
    auto row = database_->prepare(sql);
    const QString answer = row.step() ? row.text(0) : QString();
    REQUIRE(database_->takeFailure().ok());
    return answer;
  }

  /// Ends all other connections to this place.
  void endOthers() {
    run("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE backend_type='client backend' "
        "AND "
        "pid<>pg_backend_pid()");
  }

 private:
  std::unique_ptr<postgres::Database> database_;
};

/// As a process writes: what it decides is between the head it has read and its commit.
Result<void> writeTopic(HubStore& store, const Clock& clock, Row office,
                        const std::function<void()>& afterHead) {
  return store.transact([&]() -> Result<void> {
    RecordWriter writer(store, clock.now());
    afterHead();
    HubRecord record;
    record.id = newId();
    record.kind = u"topic"_s;
    record.office = office;
    RevisionFields fields;
    fields.set(u"preferred.es"_s, {Value(), text("Tema"), {}});
    writer.put(record, fields, {});
    writer.finish();
    return {};
  });
}

} // namespace

TEST_CASE("trap 1: whoever has numbers that are not committed yet keeps others from taking any",
          "[.postgresql]") {
  TestHub hub;
  TestDevice reader(hub, u"Montevideo"_s, u"Ana"_s);
  Console console(hub.place().database);
  const Row office = 1;
  std::atomic<bool> secondDone = false;
  Result<void> second;
  std::thread other;
  const auto first = writeTopic(*hub.store, hub.clock, office, [&] {
    other = std::thread([&] {
      const auto store = openStore(hub.place());
      second = writeTopic(**store, hub.clock, office, [] {});
      secondDone = true;
    });
    // Until the second one waits for us, or has not waited.
    const QDeadlineTimer deadline(deadlineMilliseconds);
    while (!secondDone && console.ask("SELECT 'waits' FROM pg_locks WHERE NOT granted").isEmpty()) {
      REQUIRE_FALSE(deadline.hasExpired());
      QThread::yieldCurrentThread();
    }
    CHECK_FALSE(secondDone);
    // A reader goes on meanwhile, and sees what was before.
    const auto reading = hub.connect();
    REQUIRE(reading
                ->snapshot([&]() -> Result<void> {
                  CHECK(reading->meta()->head == 0);
                  return {};
                })
                .ok());
  });
  other.join();
  CHECK(first.ok());
  CHECK(second.ok());
  CHECK(hub.service->status()->meta.head == 2);
  const Answer answer = reader.pull();
  CHECK(answer.end->cursor == Cursor{2, 2});
  CHECK(reader.records.size() == 2);
}

TEST_CASE("what is read in a snapshot is of one moment", "[.postgresql]") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const auto reading = hub.connect();
  REQUIRE(reading
              ->snapshot([&]() -> Result<void> {
                CHECK(reading->meta()->head == 0);
                ana.pushPractice(newId(), practice(u"Uno"_s));
                CHECK(reading->meta()->head == 0);
                CHECK(reading->countMoved(1, {}) == 0);
                return {};
              })
              .ok());
  CHECK(hub.service->status()->meta.head == 1);
}

TEST_CASE("more rows than are asked for at once come whole and in order", "[.postgresql]") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  std::vector<protocol::Change> changes;
  const RecordId edited = newId();
  for (int i = 0; i < 1000; ++i)
    changes.push_back(ana.change(i % 2 ? newId() : edited, u"topic"_s,
                                 {{u"preferred.es"_s, Value(u"Tema %1"_s.arg(i)), Seq(i)}}));
  REQUIRE(ana.exchange(changes).verdicts.size() == 1000);
  CHECK(hub.history(edited).size() == 500);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const Answer answer = ben.pull();
  CHECK(answer.end->digest == ben.digest());
  CHECK(ben.records.size() == 501);
  Seq last = 0;
  int shared = 0;
  REQUIRE(hub.store
              ->snapshot([&]() -> Result<void> {
                hub.store->visitShared([&](const MovedRecord& record) {
                  CHECK(record.seq > last);
                  last = record.seq;
                  ++shared;
                });
                return {};
              })
              .ok());
  CHECK(shared == 501);
}

TEST_CASE("a connection that was lost is made again by the next call", "[.postgresql]") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  Console console(hub.place().database);

  SECTION("while nothing was asked: nobody notices") {
    console.endOthers();
    CHECK(ana.pushPractice(newId(), practice(u"Uno"_s)).status == protocol::VerdictStatus::Applied);
    console.endOthers();
    CHECK(hub.service->status()->meta.head == 1);
  }
  SECTION("in the middle of writing: it is said, and nothing of it has happened") {
    const auto failed = writeTopic(*hub.store, hub.clock, 1, [&] { console.endOthers(); });
    REQUIRE_FALSE(failed.ok());
    CHECK(failed.error().code == ErrorCode::StoreFailed);
    CHECK_FALSE(failed.error().detail.isEmpty());
    CHECK(hub.service->status()->meta.head == 0);
    CHECK(writeTopic(*hub.store, hub.clock, 1, [] {}).ok());
    CHECK(hub.service->status()->meta.head == 1);
  }
  SECTION("the server was away for a while") {
    postgresServer().stop();
    const auto status = hub.service->status();
    REQUIRE_FALSE(status.ok());
    CHECK(status.error().code == ErrorCode::StoreFailed);
    postgresServer().start();
    CHECK(ana.pushPractice(newId(), practice(u"Uno"_s)).status == protocol::VerdictStatus::Applied);
  }
}

TEST_CASE("a failure says what can be done, and ends with its transaction", "[.postgresql]") {
  TestHub hub;
  const auto store = open(hub.place().database);
  const auto code = [&](const char* sql) {
    const auto done = store->transact([&]() -> Result<void> {
      store->setSetting(u"name"_s, u"value"_s);
      store->database().execute(sql);
      CHECK_FALSE(store->setting(u"name"_s)); // nothing more is read
      return {};
    });
    REQUIRE_FALSE(done.ok());
    return done.error().code;
  };
  CHECK(code("DO $$ BEGIN RAISE SQLSTATE '40P01'; END $$") == ErrorCode::StoreBusy); // deadlock
  CHECK(code("DO $$ BEGIN RAISE SQLSTATE '40001'; END $$") == ErrorCode::StoreBusy); // serialization
  CHECK(code("DO $$ BEGIN RAISE SQLSTATE '55P03'; END $$") == ErrorCode::StoreBusy); // waited too long
  CHECK(code("DO $$ BEGIN RAISE SQLSTATE '53100'; END $$") == ErrorCode::StoreFull); // no room
  CHECK(code("DO $$ BEGIN RAISE SQLSTATE 'XX001'; END $$") == ErrorCode::StoreDamaged);
  CHECK(code("SET TRANSACTION READ ONLY; DELETE FROM office") == ErrorCode::StoreReadOnly);
  CHECK(code("no such words") == ErrorCode::StoreFailed);
  CHECK(hub.service->setting(u"name"_s)->isEmpty());
}

TEST_CASE("a commit waits for the disk, whatever the database is used to", "[.postgresql]") {
  const QString place = postgresServer().newPlace();
  const auto setting = [](const QString& address) {
    const auto store = open(address);
    auto row = store->database().prepare("SELECT current_setting('synchronous_commit')");
    return row.step() ? row.text(0) : QString();
  };
  CHECK(setting(place) == u"on");
  CHECK(setting(place + u"%20-csynchronous_commit%3Doff"_s) == u"on");
  CHECK(setting(place + u"%20-csynchronous_commit%3Dremote_apply"_s) == u"remote_apply");
}

TEST_CASE("a place that is not a hub's store is refused and not touched", "[.postgresql]") {
  const QString place = postgresServer().newPlace();
  Console console(place);
  const auto tables = [&] {
    return console.ask("SELECT count(*)::text FROM pg_tables WHERE schemaname=current_schema()");
  };
  SECTION("another program's tables") {
    console.run("CREATE TABLE office (a text)");
    CHECK(refusal(place) == ErrorCode::StoreNotADatabase);
    CHECK(tables() == u"1");
  }
  SECTION("a newer hub's") {
    open(place);
    console.run("UPDATE amparo_hub SET version=1000");
    const auto opened = PostgresHubStore::open(place);
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == ErrorCode::StoreNewer);
    CHECK(opened.error().parameters[u"found"_s] == 1000);
  }
  SECTION("a migration that fails leaves nothing behind") {
    auto database = postgres::Database::open(place);
    REQUIRE(database.ok());
    CHECK_FALSE(postgres::migrate(**database, {{1, "CREATE TABLE one (a text); no such words"}}).ok());
    CHECK(tables() == u"0");
    CHECK(postgres::migrate(**database, {{1, "CREATE TABLE one (a text)"}}).ok());
    CHECK_FALSE(postgres::migrate(**database, {{1, ""}, {2, "DROP TABLE one; no such words"}}).ok());
    CHECK(tables() == u"2");
    CHECK(console.ask("SELECT version::text FROM amparo_hub") == u"1");
  }
}

TEST_CASE("processes that begin at the same time make the schema once", "[.postgresql]") {
  const QString place = postgresServer().newPlace();
  std::vector<Result<void>> results(6);
  std::vector<std::thread> threads;
  for (Result<void>& result : results)
    threads.emplace_back([&] {
      const auto opened = PostgresHubStore::open(place);
      if (!opened) result = opened.error();
    });
  for (std::thread& thread : threads) thread.join();
  for (const Result<void>& result : results) CHECK(result.ok());
}

TEST_CASE("no error tells a password", "[.postgresql]") {
  for (const QString& address :
       {u"postgresql://ana:geheim@localhost:1/hub"_s, u"postgresql://ana:geheim@localhost:port/hub"_s,
        u"postgresql://ana:geheim@local host/hub"_s, u"postgresql://ana:geheim@[::1/hub"_s}) {
    const auto opened = PostgresHubStore::open(address);
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == ErrorCode::StoreFailed);
    CHECK_FALSE(describe(opened.error()).contains(u"geheim"));
  }
}

TEST_CASE("news of a commit reach whoever listens", "[.postgresql]") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const auto news = listenTo(hub.place());
  REQUIRE(news.ok());
  CHECK_FALSE(*(*news)->take());
  ana.pushPractice(newId(), practice(u"Uno"_s));
  const QDeadlineTimer deadline(deadlineMilliseconds);
  bool heard = false;
  while (!heard) {
    REQUIRE_FALSE(deadline.hasExpired());
    heard = *(*news)->take();
  }
  Console(hub.place().database).endOthers();
  while ((*news)->take().ok()) REQUIRE_FALSE(deadline.hasExpired());
}

TEST_CASE("what was erased and is still being read lies on the disk, and that is said", "[.postgresql]") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const RecordId id = newId();
  ana.pushPractice(id, practice(u"Zoraida"_s));
  Console reader(hub.place().database);
  QTemporaryDir folder;
  const files::BlobFolder blobs(folder.path());
  SECTION("by whoever sees the database as it was, or has begun to write before") {
    reader.run(GENERATE("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1 FROM record",
                        "BEGIN; SELECT pg_current_xact_id()"));
    const auto receipt = hub.service->erase(id, ErasureScope::Record, blobs);
    REQUIRE(receipt.ok());
    REQUIRE(receipt->left);
    CHECK(receipt->left->code == ErrorCode::StoreBusy);
    reader.run("COMMIT");
    CHECK(hub.service->finishErasures().ok());
  }
  SECTION("not by whoever began after it, or is idle") {
    reader.run("SELECT 1 FROM record");
    const auto receipt = hub.service->erase(id, ErasureScope::Record, blobs);
    REQUIRE(receipt.ok());
    CHECK_FALSE(receipt->left);
  }
}
