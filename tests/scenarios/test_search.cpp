#include "core/search/searcher.h"
#include "tests/scenarios/files.h"

#include <catch2/catch_test_macros.hpp>

// What an office may not see any more its search does not find, suggest or count.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// Two offices that hold two practices, one of which has words, a country and a topic that no other has.
struct Searched {
  TestHub hub;
  QTemporaryDir place;
  files::BlobFolder hubBlobs{place.filePath(u"files"_s)};
  FileOffice rosario{hub, hubBlobs, u"Rosario"_s};
  FileOffice merida{hub, hubBlobs, u"Mérida"_s};
  RecordId odd;
  RecordId plain;

  Searched() {
    odd = rosario.create(u"practice"_s, fields({{u"title.es"_s, Value(u"Zoraida Quispe, traductora"_s)},
                                                {u"summary.es"_s, Value(u"Declaración reservadísima"_s)},
                                                {u"countries"_s, Value::set({u"BO"_s})},
                                                {u"status"_s, Value(u"draft"_s)}}));
    plain = rosario.create(u"practice"_s, practice(u"Turno de guardia"_s));
    sync();
    REQUIRE(found(merida, u"zoraida"_s) == 1);
    REQUIRE(found(merida, u"reservadisima"_s) == 1);
    REQUIRE(suggested(merida, u"zorayda"_s) == u"zoraida");
    REQUIRE(countries(merida) == QStringList{u"BO"_s});
    REQUIRE(all(merida) == 2);
  }

  void sync() {
    rosario.syncAll();
    merida.syncAll();
  }

  static qint64 found(Office& office, const QString& text, bool deleted = false) {
    SearchQuery query{.text = text};
    query.deleted = deleted;
    const auto page = Searcher(office.store->database()).search(query);
    REQUIRE(page.ok());
    CHECK(qint64(page->hits.size()) == page->total);
    return page->total;
  }

  /// Every practice that the search knows.
  static qint64 all(Office& office) {
    const auto rows = Searcher(office.store->database()).all({.text = {}, .kinds = {u"practice"_s}});
    REQUIRE(rows.ok());
    return qint64(rows->size());
  }

  static QString suggested(Office& office, const QString& text) {
    return Searcher(office.store->database()).suggestion({.text = text}, 0);
  }

  static QStringList countries(Office& office) {
    Searcher searcher(office.store->database());
    const auto rows = searcher.all({});
    REQUIRE(rows.ok());
    QStringList counted = searcher.facetCounts(u"countries"_s, *rows, {}).keys();
    CHECK(office.store->records().facetCounts(u"countries"_s, {}).keys() == counted);
    return counted;
  }

  /// Nothing of the odd practice is left in what an office looks things up in.
  static void checkIsForgotten(Office& office) {
    for (const QString& word : {u"zoraida"_s, u"quispe"_s, u"reservadisima"_s, u"traductora"_s}) {
      INFO(word.toStdString());
      CHECK(found(office, word) == 0);
      CHECK(found(office, word, true) == 0);
    }
    CHECK(suggested(office, u"zorayda"_s).isEmpty());
    CHECK(suggested(office, u"quispee"_s).isEmpty());
    CHECK(countries(office).isEmpty());
    CHECK(all(office) == 1);
    CHECK(found(office, u"guardia"_s) == 1);
    CHECK(suggested(office, u"guardja"_s) == u"guardia");
  }
};

} // namespace

TEST_CASE_METHOD(Searched, "what an office took back nobody else finds, is offered or counts any more") {
  rosario.edit(odd, fields({{system_field::audience, Value(u"office"_s)}}));
  sync();
  checkIsForgotten(merida);
  CHECK(found(rosario, u"zoraida"_s) == 1);
  CHECK(countries(rosario) == QStringList{u"BO"_s});

  rosario.edit(odd, fields({{system_field::audience, Value(u"network"_s)}}));
  sync();
  CHECK(found(merida, u"zoraida"_s) == 1);
  CHECK(suggested(merida, u"zorayda"_s) == u"zoraida");
}

TEST_CASE_METHOD(Searched, "what was erased no office finds, is offered or counts any more") {
  REQUIRE(hub.service().erase(odd, hub::ErasureScope::Record, hubBlobs).ok());
  sync();
  for (Office* office : {static_cast<Office*>(&rosario), static_cast<Office*>(&merida)})
    checkIsForgotten(*office);
}
