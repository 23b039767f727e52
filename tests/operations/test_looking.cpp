#include "core/operations/library.h"
#include "core/operations/looking.h"
#include "core/search/searcher.h"
#include "tests/support/temporary.h"

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

const QString list = u"practices"_s;

struct Fixture {
  TemporaryStore store;
  FakeClock clock;
  IdGenerator ids{clock};
  Library library{*store, ids};
  Searcher searcher{store->database()};
  OfficeId otherOffice = randomId<OfficeId>();

  RecordId made(const QString& title) {
    const auto changes = library.create(u"practice"_s, practice(title));
    REQUIRE(changes.ok());
    return changes->records.front().id;
  }

  /// A practice as sync brings it, or another version of one.
  RecordId arrived(const QString& title, const RecordId& id = randomId<RecordId>()) {
    Record record;
    record.id = id;
    record.kind = u"practice"_s;
    record.office = otherOffice;
    record.fields.set(u"title.es"_s, {Value(title), 7});
    sqlite::Transaction transaction(store->database());
    const auto before = store->records().find(id);
    store->records().put(record, before ? &*before : nullptr);
    REQUIRE(transaction.commit().ok());
    return id;
  }

  std::optional<Look> look() { return lookedAt(*store, list, clock.now()); }

  qint64 news() {
    ListQuery query;
    query.kinds = QStringList{u"practice"_s};
    query.newsAfter = look()->changed;
    return qint64(store->records().list(query).size());
  }

  qint64 newsAbout(const QString& text) {
    SearchQuery query{.text = text};
    query.newsAfter = look()->changed;
    const auto page = searcher.search(query);
    REQUIRE(page.ok());
    return page->total;
  }
};

} // namespace

TEST_CASE_METHOD(Fixture, "what comes from elsewhere is news, and what is written here is not") {
  const RecordId own = made(u"Turno de detenidos"_s);
  arrived(u"Antes de mirar"_s);
  REQUIRE(look());
  CHECK(news() == 0);
  made(u"Otra de aquí"_s);
  CHECK(news() == 0);
  const RecordId other = arrived(u"Visitas a prisiones"_s);
  CHECK(news() == 1);
  CHECK(newsAbout(u"prisiones"_s) == 1);
  CHECK(newsAbout(u"turno"_s) == 0);
  CHECK(newsAbout({}) == 1);
  arrived(u"Turno de detenidos, por otra oficina"_s, own);
  CHECK(news() == 2);
  CHECK(newsAbout(u"turno"_s) == 1);
  REQUIRE(library.edit(own, fields({{u"summary.es"_s, Value(u"Visto"_s)}})).ok());
  CHECK(news() == 1); // whoever writes in it has seen it
  store->looks().put(list, {store->looks().newest(), clock.now()});
  CHECK(news() == 0);
  arrived(u"Visitas a prisiones"_s, other); // as it was
  CHECK(news() == 0);
}

TEST_CASE_METHOD(Fixture, "what a first sync brings is no news") {
  Membership membership;
  membership.hubAddress = u"https://hub.example"_s;
  {
    sqlite::Transaction transaction(store->database());
    store->syncState().setMembership(membership);
    REQUIRE(transaction.commit().ok());
  }
  CHECK_FALSE(look());
  arrived(u"Uno"_s);
  CHECK_FALSE(look());
  {
    sqlite::Transaction transaction(store->database());
    store->syncState().setLastSuccess(clock.now());
    REQUIRE(transaction.commit().ok());
  }
  REQUIRE(look());
  CHECK(look()->at == clock.now());
  CHECK(news() == 0);
  arrived(u"Dos"_s);
  CHECK(news() == 1);
  clock.time += 1000;
  CHECK(look()->at == clock.now() - 1000); // since then
}

TEST_CASE_METHOD(Fixture, "a filter by a topic takes what is narrower, and a broader topic counts it") {
  const auto topic = [&](const QString& label, const RecordId& broader) {
    Fields made = fields({{u"preferred.es"_s, Value(label)}});
    if (!broader.isNull()) made.set(u"broader"_s, Value(toText(broader)));
    return library.create(u"topic"_s, made)->records.front().id;
  };
  const RecordId detention = topic(u"Detención"_s, {});
  const RecordId pretrial = topic(u"Prisión preventiva"_s, detention);
  Fields about = practice(u"Audiencias de control"_s);
  about.set(u"topics"_s, Value::set({toText(pretrial)}));
  REQUIRE(library.create(u"practice"_s, about).ok());
  made(u"Audiencias sin tema"_s);
  const QString above = toText(detention);
  CHECK(searcher.broaderTopics().value(toText(pretrial)) == above);
  CHECK(searcher.withNarrower({{u"topics"_s, {above}}}).value(u"topics"_s) ==
        QStringList{above, toText(pretrial)});
  SearchQuery query{.text = u"audiencias"_s};
  auto page = searcher.search(query);
  REQUIRE(page.ok());
  CHECK(page->total == 2);
  const auto rows = searcher.all(query);
  REQUIRE(rows.ok());
  using Counts = QMap<QString, qint64>;
  const auto counted = [&](const QString& field) {
    return searcher.facetCounts(field, *rows, searcher.broaderTopics());
  };
  CHECK(counted(u"topics"_s) == Counts{{above, 1}, {toText(pretrial), 1}});
  CHECK(counted(u"office"_s) == Counts{{u"own"_s, 2}});
  CHECK(counted(u"attached"_s) == Counts{{u"no"_s, 2}});
  CHECK(counted(u"kind"_s) == Counts{{u"practice"_s, 2}});
  CHECK(counted(u"year"_s).isEmpty());
  query.filters = {{u"topics"_s, {above}}, {u"attached"_s, {u"no"_s}}};
  page = searcher.search(query);
  REQUIRE(page.ok());
  CHECK(page->total == 1);
  query.text.clear();
  query.kinds = QStringList{u"practice"_s};
  CHECK(searcher.search(query)->total == 1);
  query.filters[u"attached"_s] = QStringList{u"yes"_s};
  CHECK(searcher.search(query)->total == 0);
}
