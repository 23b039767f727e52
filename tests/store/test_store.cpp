#include "core/sqlite/database.h"
#include "tests/support/temporary.h"

#include <QFile>
#include <QFileInfo>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<Store>> openExisting(const QString& path) {
  return Store::open(path, {});
}

void execute(const QString& path, const QByteArray& sql) {
  sqlite::Database::Options options;
  options.mode = sqlite::Mode::Create;
  auto database = sqlite::Database::open(path, options);
  REQUIRE(database.ok());
  (*database)->execute(sql);
  REQUIRE((*database)->takeFailure().ok());
}

QByteArray contents(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QFile::ReadOnly));
  return file.readAll();
}

} // namespace

TEST_CASE("the schema is the one the golden file shows") {
  TemporaryStore store;
  const QString golden = QStringLiteral(AMPARO_SOURCE_DIR "/tests/store/golden_schema.sql");
  const QString schema = sqlite::describeSchema(store->database());
  if (qEnvironmentVariableIsSet("AMPARO_UPDATE_GOLDEN")) {
    QFile file(golden);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(schema.toUtf8());
  }
  CHECK(schema == QString::fromUtf8(contents(golden)));
}

TEST_CASE("a store that is not there is missing, not made") {
  QTemporaryDir folder;
  const auto opened = openExisting(folder.filePath(u"none.db"_s));
  REQUIRE_FALSE(opened.ok());
  CHECK(opened.error().code == ErrorCode::StoreMissing);
  CHECK_FALSE(QFile::exists(folder.filePath(u"none.db"_s)));
}

TEST_CASE("a file that is no database is refused and not touched") {
  QTemporaryDir folder;
  const QString path = folder.filePath(u"letter.txt"_s);
  const QByteArray letter = QByteArray("Estimada colega: ").repeated(300);
  {
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(letter);
  }
  const auto opened = openExisting(path);
  REQUIRE_FALSE(opened.ok());
  CHECK(opened.error().code == ErrorCode::StoreNotADatabase);
  CHECK(contents(path) == letter);
}

TEST_CASE("another program's database is refused and not touched") {
  QTemporaryDir folder;
  const QString path = folder.filePath(u"other.db"_s);
  execute(path, "CREATE TABLE bookmarks (url TEXT)");
  const auto opened = openExisting(path);
  REQUIRE_FALSE(opened.ok());
  CHECK(opened.error().code == ErrorCode::StoreNotADatabase);
}

TEST_CASE("a store of a newer version is refused and not touched") {
  TemporaryStore store;
  store.close();
  execute(store.path(), "PRAGMA user_version=99");
  const auto opened = openExisting(store.path());
  REQUIRE_FALSE(opened.ok());
  CHECK(opened.error().code == ErrorCode::StoreNewer);
  CHECK(opened.error().parameters[u"found"_s].toInt() == 99);
  execute(store.path(), "PRAGMA user_version=1");
  CHECK(openExisting(store.path()).ok());
}

TEST_CASE("a store keeps its identity and its records from one opening to the next") {
  TemporaryStore store;
  const ReplicaId replica = store->syncState().replica();
  CHECK_FALSE(replica.isNull());
  Record record;
  record.id = randomId<RecordId>();
  record.kind = u"practice"_s;
  record.fields.set(u"title.es"_s, {Value(u"Turno de detenidos"_s), 7});
  record.fields.set(u"a-field-of-tomorrow"_s, {Value(u"kept"_s), 7});
  {
    sqlite::Transaction transaction(store->database());
    store->records().put(record, nullptr);
    REQUIRE(transaction.commit().ok());
  }
  store.reopen();
  CHECK(store->syncState().replica() == replica);
  const auto found = store->records().find(record.id);
  REQUIRE(found);
  CHECK(found->record == record);
}

TEST_CASE("an encrypted store opens with its passphrase alone") {
  QTemporaryDir folder;
  const QString path = folder.filePath(u"library.amparo.db"_s);
  REQUIRE(Store::open(path, {Store::Mode::Create, "secreto"}).ok());
  CHECK_FALSE(contents(path).startsWith("SQLite format"));
  const auto without = openExisting(path);
  REQUIRE_FALSE(without.ok());
  CHECK(without.error().code == ErrorCode::StoreNotADatabase);
  CHECK(Store::open(path, {Store::Mode::Open, "secreto"}).ok());
}

TEST_CASE("a transaction that fails leaves nothing behind and says why") {
  TemporaryStore store;
  {
    sqlite::Transaction transaction(store->database());
    store->syncState().setLastSuccess(1);
    store->database().execute("INSERT INTO nowhere VALUES (1)");
    store->syncState().setLastSuccess(2);
    const auto committed = transaction.commit();
    REQUIRE_FALSE(committed.ok());
    CHECK(committed.error().code == ErrorCode::StoreFailed);
  }
  CHECK_FALSE(store->syncState().lastSuccess());
}

TEST_CASE("a full disk is a clear error and what was there stays") {
  TemporaryStore store;
  store->database().execute("PRAGMA max_page_count=200"); // stands for a disk with no room left
  Record record;
  record.kind = u"practice"_s;
  record.fields.set(u"problem.es"_s, {Value(QString(20000, u'x')), 0});
  Result<void> committed;
  int written = 0;
  while (committed.ok() && written < 1000) {
    record.id = randomId<RecordId>();
    sqlite::Transaction transaction(store->database());
    store->records().put(record, nullptr);
    committed = transaction.commit();
    if (committed.ok()) ++written;
  }
  REQUIRE_FALSE(committed.ok());
  CHECK(committed.error().code == ErrorCode::StoreFull);
  CHECK(store->records().allRows().size() == size_t(written));
  store->database().execute("PRAGMA max_page_count=1000000");
  sqlite::Transaction transaction(store->database());
  store->records().put(record, nullptr);
  CHECK(transaction.commit().ok());
}

TEST_CASE("a second writer waits for the first and does not fail") {
  TemporaryStore store;
  auto second = openExisting(store.path());
  REQUIRE(second.ok());
  {
    sqlite::Transaction transaction(store->database());
    store->syncState().setLastSuccess(1);
    REQUIRE(transaction.commit().ok());
  }
  sqlite::Transaction transaction((*second)->database());
  (*second)->syncState().setLastSuccess(2);
  CHECK(transaction.commit().ok());
  CHECK(store->syncState().lastSuccess() == 2);
}

TEST_CASE("drafts survive, one per record") {
  TemporaryStore store;
  const Draft draft{randomId<RecordId>(), u"practice"_s, practice(u"Borrador"_s), {}};
  store->drafts().put(draft);
  store.reopen();
  CHECK(store->drafts().find(draft.record) == draft);
  CHECK(store->drafts().all().size() == 1);
  store->drafts().remove(draft.record);
  CHECK(store->drafts().all().empty());
}
