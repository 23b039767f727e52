#include "core/operations/library.h"
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

TEST_CASE("a library that was emptied is damaged, and no new one is put in its place") {
  TemporaryStore store;
  store.close();
  REQUIRE(QFile::resize(store.path(), 0));
  const auto opened = openExisting(store.path());
  REQUIRE_FALSE(opened.ok());
  CHECK(opened.error().code == ErrorCode::StoreDamaged);
  CHECK(contents(store.path()).isEmpty());
  CHECK(Store::open(store.path(), {Store::Mode::Create, {}}).ok()); // on purpose
}

TEST_CASE("a library cut short anywhere is told, or whole as far as it is read") {
  TemporaryStore store;
  {
    sqlite::Transaction transaction(store->database());
    for (int i = 0; i < 200; ++i) {
      Record record;
      record.id = randomId<RecordId>();
      record.kind = u"practice"_s;
      record.fields.set(u"problem.es"_s, {Value(QString(500, u'x')), 7});
      store->records().put(record, nullptr);
    }
    REQUIRE(transaction.commit().ok());
  }
  store.close();
  const QByteArray whole = contents(store.path());
  for (qsizetype size = 1; size < whole.size(); size += whole.size() / 40) {
    QFile file(store.path());
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(whole.first(size));
    file.close();
    const auto opened = openExisting(store.path());
    Result<void> read;
    size_t count = 0;
    if (opened) {
      count = (*opened)->records().at((*opened)->records().allRows()).size();
      read = (*opened)->database().takeFailure();
    }
    const bool told = !opened.ok() || !read.ok();
    INFO(size << " of " << whole.size() << " bytes, " << count << " records");
    CHECK((told || count == 200));
  }
}

TEST_CASE("a record whose bytes are damaged is never written over") {
  TemporaryStore store;
  Record record;
  record.id = randomId<RecordId>();
  record.kind = u"practice"_s;
  record.fields.set(u"title.es"_s, {Value(u"Turno"_s), 7});
  record.fields.set(u"problem.es"_s, {Value(u"Nadie atiende de noche"_s), 7});
  {
    sqlite::Transaction transaction(store->database());
    store->records().put(record, nullptr);
    REQUIRE(transaction.commit().ok());
  }
  CHECK_FALSE(store->records().find(record.id)->damaged);
  execute(store.path(), "UPDATE record SET fields=substr(fields, 1, length(fields)-9)");
  const QByteArray before = [&] {
    auto row = store->database().prepareOnce("SELECT fields FROM record");
    REQUIRE(row.step());
    return row.blob(0);
  }();

  FakeClock clock;
  IdGenerator ids(clock);
  Library library(*store, ids);
  REQUIRE(store->records().find(record.id)->damaged);
  const auto edited = library.edit(record.id, fields({{u"results.es"_s, Value(u"Funciona"_s)}}));
  REQUIRE_FALSE(edited.ok());
  CHECK(edited.error().code == ErrorCode::StoreDamaged);
  CHECK(store->outbox().isEmpty());
  {
    sqlite::Transaction transaction(store->database());
    store->records().forget(*store->records().find(record.id));
    CHECK_FALSE(transaction.commit().ok());
  }
  auto row = store->database().prepareOnce("SELECT fields FROM record");
  REQUIRE(row.step());
  CHECK(row.blob(0) == before);
}

TEST_CASE("of rows one learns whose they are, whatever else their records hold") {
  TemporaryStore store;
  std::vector<RecordId> made;
  std::vector<qint64> rows;
  {
    sqlite::Transaction transaction(store->database());
    for (const QString& title : {u"Uno"_s, u"Dos"_s, u"Tres"_s}) {
      Record record;
      record.id = made.emplace_back(randomId<RecordId>());
      record.kind = u"practice"_s;
      record.fields.set(u"title.es"_s, {Value(title), 7});
      rows.push_back(store->records().put(record, nullptr));
    }
    REQUIRE(transaction.commit().ok());
  }
  execute(store.path(), "UPDATE record SET fields=x'ff'");
  CHECK(store->records().idsAt({rows[2], 77, rows[0]}) == std::vector{made[2], made[0]});
  CHECK(store->records().idsAt({}).empty());
}

TEST_CASE("a waiting change whose bytes are damaged is told") {
  TemporaryStore store;
  FakeClock clock;
  IdGenerator ids(clock);
  Library library(*store, ids);
  REQUIRE(library.create(u"practice"_s, practice(u"Turno"_s)).ok());
  execute(store.path(), "UPDATE outbox SET fields=substr(fields, 1, length(fields)-9)");
  (void)store->outbox().in(ChangeState::Waiting);
  const auto read = store->database().takeFailure();
  REQUIRE_FALSE(read.ok());
  CHECK(read.error().code == ErrorCode::StoreDamaged);
}

TEST_CASE("what an earlier version had sent counts as sent") {
  TemporaryStore store;
  FakeClock clock;
  IdGenerator ids(clock);
  Library library(*store, ids);
  for (const QString& title : {u"Enviada"_s, u"En espera"_s, u"Rechazada"_s})
    REQUIRE(library.create(u"practice"_s, practice(title)).ok());
  store->outbox().reject(3, {ErrorCode::Forbidden, {}, {}});
  for (const char* sql : {"UPDATE outbox SET state=1 WHERE number=1", "DROP TABLE outbox_sent",
                          "DROP TABLE read_to", "DROP TABLE own_revision", "PRAGMA user_version=8"})
    execute(store.path(), sql);
  store.reopen();
  CHECK(store->outbox().sentNumbers() == std::vector<quint64>{1});
  CHECK(store->outbox().unsafeCount() == 2);
  CHECK(store->outbox().rejectedCount() == 1);
  for (const ChangeState state : {ChangeState::Sent, ChangeState::Waiting, ChangeState::Rejected}) {
    const auto changes = store->outbox().in(state);
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().state == state);
  }
  CHECK(store->outbox().hasUnsafe(1));
  CHECK_FALSE(store->outbox().hasUnsafe(2));
}

TEST_CASE("a draft whose bytes are damaged is told") {
  TemporaryStore store;
  store->drafts().put({randomId<RecordId>(), u"practice"_s, practice(u"Borrador"_s), {}});
  execute(store.path(), "UPDATE draft SET fields=x'a1'");
  (void)store->drafts().all();
  const auto read = store->database().takeFailure();
  REQUIRE_FALSE(read.ok());
  CHECK(read.error().code == ErrorCode::StoreDamaged);
}

TEST_CASE("a store of a newer version is refused and not touched") {
  TemporaryStore store;
  store.close();
  execute(store.path(), "PRAGMA user_version=99");
  const auto opened = openExisting(store.path());
  REQUIRE_FALSE(opened.ok());
  CHECK(opened.error().code == ErrorCode::StoreNewer);
  CHECK(opened.error().parameters[u"found"_s].toInt() == 99);
  execute(store.path(), "PRAGMA user_version=" + opened.error().parameters[u"known"_s].toByteArray());
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

// What SQLite rolls back by itself takes the cache of words with it, in the middle of writing them.
TEST_CASE("wherever a full disk strikes while words are indexed, the next try writes them all") {
  TemporaryStore store;
  constexpr int words = 3000;
  QString text;
  for (int word = 0; word < words; ++word) text += u"palabra%1 "_s.arg(word);
  Record record;
  record.id = randomId<RecordId>();
  record.kind = u"practice"_s;
  record.fields.set(u"problem.es"_s, {Value(text), 0});
  auto pages = store->database().prepareOnce("PRAGMA page_count");
  REQUIRE(pages.step());
  int strikes = 0;
  for (qint64 limit = pages.integer(0);; ++limit) {
    store->database().execute("PRAGMA max_page_count=" + QByteArray::number(limit));
    sqlite::Transaction transaction(store->database());
    store->records().put(record, nullptr);
    const auto committed = transaction.commit();
    if (committed.ok()) break;
    REQUIRE(committed.error().code == ErrorCode::StoreFull);
    ++strikes;
  }
  CHECK(strikes > 10);
  auto known = store->database().prepareOnce("SELECT count(*) FROM vocabulary");
  REQUIRE(known.step());
  CHECK(known.integer(0) >= words);
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

TEST_CASE("a draft that could not be written is there all the same until the program ends") {
  TemporaryStore store;
  DraftStore& drafts = store->drafts();
  const Draft before{randomId<RecordId>(), u"practice"_s, practice(u"Antes"_s), {}};
  const Draft held{before.record, u"practice"_s, practice(u"Después"_s), {}};
  const Draft other{randomId<RecordId>(), u"topic"_s, practice(u"Otro"_s), {}};
  drafts.put(before);
  drafts.hold(held);
  drafts.hold(other);
  CHECK(drafts.find(before.record) == held);
  CHECK(drafts.find(other.record) == other);
  CHECK(drafts.all().size() == 2);
  CHECK(drafts.count({}) == 2);
  CHECK(drafts.count(other.record) == 1);
  SECTION("or another one takes its place") {
    drafts.put(before);
    CHECK(drafts.find(before.record) == before);
    CHECK(drafts.held() == std::vector{other});
  }
  SECTION("or it is done away with") {
    drafts.remove(before.record);
    CHECK_FALSE(drafts.find(before.record));
    CHECK(drafts.all() == std::vector{other});
  }
  SECTION("or its record is erased") {
    Draft comment{randomId<RecordId>(), u"comment"_s, {}, {}};
    comment.fields.set(comment_field::record, Value(toText(other.record)));
    drafts.hold(comment);
    drafts.letGo(other.record);
    CHECK(drafts.held() == std::vector{held});
  }
}

TEST_CASE("segments of the search index are merged when nobody waits for it, and not by who commits") {
  TemporaryStore store;
  const auto segments = [&] {
    auto count = store->database().prepareOnce("SELECT count(DISTINCT segid) FROM search_idx");
    REQUIRE(count.step());
    return count.integer(0);
  };
  constexpr int commits = 12;
  for (int i = 0; i < commits; ++i) {
    sqlite::Transaction transaction(store->database());
    Record record;
    record.id = randomId<RecordId>();
    record.kind = u"practice"_s;
    record.fields.set(u"title.es"_s, {Value(u"Visita a la comisaría %1"_s.arg(i)), 7});
    store->records().put(record, nullptr);
    REQUIRE(transaction.commit().ok());
  }
  CHECK(segments() == commits);
  while (store->tidy()) {
  }
  CHECK(segments() == 1); // every word that is looked for is sought in each
  store->database().execute("INSERT INTO search (search) VALUES ('integrity-check')");
  CHECK(store->database().takeFailure().ok());
}
