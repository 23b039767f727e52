#include "tests/support/temporary.h"

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

Record topic(const QString& label) {
  Record record;
  record.id = randomId<RecordId>();
  record.kind = u"topic"_s;
  record.fields.set(u"preferred.es"_s, {Value(label), 1});
  return record;
}

qint64 put(TemporaryStore& store, const Record& record) {
  sqlite::Transaction transaction(store->database());
  const auto before = store->records().find(record.id);
  const qint64 row = store->records().put(record, before ? &*before : nullptr);
  REQUIRE(transaction.commit().ok());
  return row;
}

} // namespace

TEST_CASE("a store of an earlier version keeps its records, and nothing of them is news") {
  TemporaryStore store;
  const qint64 row = put(store, topic(u"Habeas corpus"_s));
  for (const char* table :
       {"written_here", "looked", "saved_search", "opened", "read_later", "file_text", "file_page",
        "file_search", "sync_activity", "outbox_sent", "read_to", "own_revision"})
    store->database().execute("DROP TABLE " + QByteArray(table));
  store->database().execute("PRAGMA user_version=4");
  REQUIRE(store->database().takeFailure().ok());
  store.reopen();
  CHECK(store->records().list({}) == std::vector<qint64>{row});
  CHECK(store->savedSearches().all().empty());
  ListQuery news;
  news.newsAfter = store->looks().newest();
  CHECK(store->records().list(news).empty());
}

TEST_CASE("saved searches stay, in their order, with every word of what they ask") {
  TemporaryStore store;
  SavedSearch first{0,
                    u"Prisión preventiva, Perú"_s,
                    {{u"text"_s, {u"prisión"_s}}, {u"filter/countries"_s, {u"PE"_s, u"AR"_s}}}};
  first.number = store->savedSearches().put(first);
  SavedSearch second{0, u"Eventos"_s, {}};
  second.number = store->savedSearches().put(second);
  CHECK(first.number != second.number);
  store.reopen();
  CHECK(store->savedSearches().all() == std::vector{first, second});
  first.name = u"Otra"_s;
  CHECK(store->savedSearches().put(first) == first.number);
  store->savedSearches().remove(second.number);
  CHECK(store->savedSearches().all() == std::vector{first});
  CHECK_FALSE(store->savedSearches().find(second.number));
  REQUIRE(store->database().takeFailure().ok());
}

TEST_CASE("a saved search whose bytes are damaged is told") {
  TemporaryStore store;
  store->savedSearches().put({0, u"Una"_s, {{u"text"_s, {u"x"_s}}}});
  store->database().execute("UPDATE saved_search SET query=x'a1'");
  (void)store->savedSearches().all();
  const auto read = store->database().takeFailure();
  REQUIRE_FALSE(read.ok());
  CHECK(read.error().code == ErrorCode::StoreDamaged);
}

TEST_CASE("what was opened, and what is to be read later, is there at the next start") {
  TemporaryStore store;
  const std::vector<RecordId> ids = {randomId<RecordId>(), randomId<RecordId>(), randomId<RecordId>()};
  REQUIRE(store->reading().setOpened(ids).ok());
  for (const RecordId& id : ids) store->reading().setLater(id, true);
  store->reading().setLater(ids[0], true); // again: it keeps its place
  store->reading().setLater(ids[1], false);
  store.reopen();
  CHECK(store->reading().opened() == ids);
  CHECK(store->reading().later() == std::vector{ids[2], ids[0]});
  CHECK(store->reading().isLater(ids[0]));
  CHECK_FALSE(store->reading().isLater(ids[1]));
}

TEST_CASE("how far records were read is there at the next start, for those that were read last") {
  TemporaryStore store;
  const RecordId first = randomId<RecordId>();
  const RecordId second = randomId<RecordId>();
  REQUIRE(store->reading().setPlace(first, {120, 4000}).ok());
  REQUIRE(store->reading().setPlace(second, {7, 90}).ok());
  REQUIRE(store->reading().setPlace(first, {130, 4000}).ok());
  store.reopen();
  CHECK(store->reading().place(first) == ReadingPlace{130, 4000});
  CHECK(store->reading().place(randomId<RecordId>()) == ReadingPlace());
  SECTION("until one is at the beginning again") {
    REQUIRE(store->reading().setPlace(first, {}).ok());
    CHECK(store->reading().place(first) == ReadingPlace());
  }
  SECTION("until it is forgotten") {
    store->reading().forget(first);
    CHECK(store->reading().place(first) == ReadingPlace());
  }
  SECTION("and not for more than can be read again") {
    for (int i = 0; i < 2 * ReadingStore::maximumPlaces; ++i) // however often one of them is read on
      REQUIRE(store->reading().setPlace(first, {130, 4000}).ok());
    CHECK(store->reading().place(second) == ReadingPlace{7, 90});
    for (int i = 1; i < ReadingStore::maximumPlaces; ++i)
      REQUIRE(store->reading().setPlace(randomId<RecordId>(), {1, 2}).ok());
    CHECK(store->reading().place(first) == ReadingPlace{130, 4000});
    CHECK(store->reading().place(second) == ReadingPlace());
  }
}

TEST_CASE("what comes after somebody looked has a higher number, though the newest record is gone") {
  TemporaryStore store;
  put(store, topic(u"Uno"_s));
  const Record newest = topic(u"Dos"_s);
  put(store, newest);
  const qint64 seen = store->looks().newest();
  store->looks().put(u"topics"_s, {seen, 5});
  CHECK(store->looks().find(u"topics"_s) == Look{seen, 5});
  {
    sqlite::Transaction transaction(store->database());
    store->records().forget(*store->records().find(newest.id));
    REQUIRE(transaction.commit().ok());
  }
  store.reopen();
  const qint64 row = put(store, topic(u"Tres"_s));
  ListQuery news;
  news.newsAfter = seen;
  CHECK(store->records().list(news) == std::vector{row});
  SECTION("unless it was written here") {
    store->records().noteWrittenHere(row);
    CHECK(store->records().list(news).empty());
  }
  SECTION("and until it is written here") {
    Record changed = store->records().at(row)->record;
    changed.fields.set(u"preferred.es"_s, {Value(u"Cuatro"_s), 2});
    store->records().noteWrittenHere(row);
    put(store, changed); // from elsewhere
    CHECK(store->records().list(news) == std::vector{row});
  }
}

TEST_CASE("a list is filtered by what is worked out of a record, and counts it") {
  TemporaryStore store;
  Record old = topic(u"x"_s);
  old.kind = u"declaration"_s;
  old.fields = {};
  old.fields.set(u"adopted"_s, {Value(u"1966-12-16"_s), 1});
  Record later = old;
  later.id = randomId<RecordId>();
  later.office = randomId<OfficeId>();
  later.fields.set(u"adopted"_s, {Value(u"2012"_s), 1});
  Record undated = old;
  undated.id = randomId<RecordId>();
  undated.fields.set(u"adopted"_s, {Value(), 1});
  const qint64 oldRow = put(store, old);
  const qint64 laterRow = put(store, later);
  put(store, undated);
  Record file = topic(u"x"_s);
  file.kind = u"attachment"_s;
  file.fields = {};
  file.fields.set(u"record"_s, {Value(toText(old.id)), 1});
  put(store, file);
  store->reading().setLater(later.id, true);

  ListQuery declarations;
  declarations.kinds = QStringList{u"declaration"_s};
  using Counts = QMap<QString, qint64>;
  RecordStore& records = store->records();
  CHECK(records.facetCounts(u"year"_s, declarations) == Counts{{u"1966"_s, 1}, {u"2012"_s, 1}});
  CHECK(records.facetCounts(u"office"_s, declarations) == Counts{{u"own"_s, 2}, {u"others"_s, 1}});
  CHECK(records.facetCounts(u"attached"_s, declarations) == Counts{{u"yes"_s, 1}, {u"no"_s, 2}});
  CHECK(records.facetCounts(u"later"_s, declarations) == Counts{{u"yes"_s, 1}, {u"no"_s, 2}});
  const auto listed = [&](const QString& field, const QStringList& values) {
    ListQuery query = declarations;
    query.filters.insert(field, values);
    return records.list(query);
  };
  CHECK(listed(u"year"_s, {u"1966"_s, u"1999"_s}) == std::vector{oldRow});
  CHECK(listed(u"office"_s, {u"others"_s}) == std::vector{laterRow});
  CHECK(listed(u"attached"_s, {u"yes"_s}) == std::vector{oldRow});
  CHECK(listed(u"later"_s, {u"yes"_s}) == std::vector{laterRow});
  // A file in the trash is no file.
  file.fields.set(system_field::deleted, {Value(true), 2});
  put(store, file);
  CHECK(listed(u"attached"_s, {u"yes"_s}).empty());
  REQUIRE(store->database().takeFailure().ok());
}

TEST_CASE("a broader topic counts each record below it once") {
  TemporaryStore store;
  Record record = topic(u"x"_s);
  record.kind = u"practice"_s;
  record.fields = {};
  record.fields.set(u"topics"_s, {Value::set({u"a1"_s, u"a2"_s}), 1});
  put(store, record);
  record.id = randomId<RecordId>();
  record.fields.set(u"topics"_s, {Value::set({u"a"_s}), 1});
  put(store, record);
  const QHash<QString, QString> broader = {
      {u"a1"_s, u"a"_s}, {u"a2"_s, u"a"_s}, {u"b"_s, u"c"_s}, {u"c"_s, u"b"_s}};
  using Counts = QMap<QString, qint64>;
  CHECK(store->records().facetCounts(u"topics"_s, {}, broader) ==
        Counts{{u"a"_s, 2}, {u"a1"_s, 1}, {u"a2"_s, 1}});
  record.id = randomId<RecordId>();
  record.fields.set(u"topics"_s, {Value::set({u"b"_s}), 1}); // in a circle
  put(store, record);
  CHECK(store->records().facetCounts(u"topics"_s, {}, broader) ==
        Counts{{u"a"_s, 2}, {u"a1"_s, 1}, {u"a2"_s, 1}, {u"b"_s, 1}, {u"c"_s, 1}});
}
