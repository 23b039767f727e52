#include "core/search/fields.h"
#include "core/search/words.h"
#include "tests/search/library.h"

using namespace amparo;
using namespace Qt::StringLiterals;
using Rows = std::vector<qint64>;

namespace {

/// What an interface in Spanish calls some values.
std::shared_ptr<const FieldNames> spanishNames() {
  FieldNames names;
  names[QueryField::Country][fold(u"Perú"_s)] = {u"PE"_s};
  names[QueryField::Country][fold(u"Costa Rica"_s)] = {u"CR"_s};
  names[QueryField::Kind][fold(u"Contactos"_s)] = {u"organisation"_s, u"person"_s};
  names[QueryField::Status][fold(u"Borrador"_s)] = {u"draft"_s};
  return std::make_shared<FieldNames>(names);
}

class Library : public SearchLibrary {
 public:
  Library() {
    Record wider = record(u"topic"_s, {{u"preferred.es"_s, u"privación de libertad"_s}});
    wider.id = namedId<RecordId>("wider");
    Record narrower = record(u"topic"_s, {{u"preferred.es"_s, u"prisión preventiva"_s},
                                          {u"preferred.en"_s, u"pretrial detention"_s},
                                          {u"broader"_s, Value(toText(wider.id))}});
    narrower.id = namedId<RecordId>("narrower");
    add(wider);
    add(narrower);
    peru = practice(u"PE"_s, u"draft"_s, u"2019-05"_s, narrower.id);
    costaRica = practice(u"CR"_s, u"published"_s, u"2021"_s, wider.id);
    nowhere = add(u"practice"_s, {{u"title.en"_s, u"Visits"_s}, {u"status"_s, u"published"_s}});
    office = add(u"organisation"_s, {{u"name.es"_s, u"Visitas de defensa"_s}, {u"country"_s, u"PE"_s}});
  }

  Rows find(const QString& text) {
    Rows found = rows(search({.text = text, .kinds = {u"practice"_s}, .names = spanishNames()}));
    std::sort(found.begin(), found.end());
    return found;
  }

  qint64 peru = 0;
  qint64 costaRica = 0;
  qint64 nowhere = 0;
  qint64 office = 0;

 private:
  qint64 practice(const QString& country, const QString& status, const QString& started,
                  const RecordId& topic) {
    return add(u"practice"_s, {{u"title.es"_s, u"Visitas a cada cárcel"_s},
                               {u"countries"_s, Value::set({country})},
                               {u"status"_s, status},
                               {u"started"_s, started},
                               {u"topics"_s, Value::set({toText(topic)})}});
  }
};

} // namespace

TEST_CASE("A query is narrowed by fields, named in either language, with or without words") {
  Library library;
  const auto [peru, costaRica, nowhere, office] =
      std::tuple(library.peru, library.costaRica, library.nowhere, library.office);
  for (const QString& words : {u"visitas "_s, QString()}) {
    CHECK(library.find(words + u"country:pe"_s) == Rows{peru});
    CHECK(library.find(words + u"país:PE "_s) == Rows{peru});
    CHECK(library.find(words + u"pais:Perú"_s) == Rows{peru});
    CHECK(library.find(words + u"país:\"costa rica\""_s) == Rows{costaRica});
    CHECK(library.find(words + u"country:«Costa Rica» lang:es"_s) == Rows{costaRica});
    CHECK(library.find(words + u"-country:PE idioma:es"_s) == Rows{costaRica});
    CHECK(library.find(words + u"estado:borrador"_s) == Rows{peru});
    CHECK(library.find(words + u"status:draft"_s) == Rows{peru});
    CHECK(library.find(words + u"country:PE status:published"_s).empty());
    CHECK(library.find(words + u"tipo:contactos"_s) == Rows{office});
    CHECK(library.find(words + u"kind:organisation country:PE"_s) == Rows{office});
    CHECK(library.find(words + u"-kind:practice"_s).empty());
    CHECK(library.find(words + u"tema:\"prisiones preventivas\""_s).empty());
    CHECK(library.find(words + u"topic:\"pretrial detention\""_s) == Rows{peru});
    CHECK(library.find(words + u"tema:\"privación de libertad\""_s) == Rows{peru, costaRica});
    CHECK(library.find(words + u"since:2019"_s) == Rows{peru, costaRica});
    CHECK(library.find(words + u"desde:2019-06"_s) == Rows{costaRica});
    CHECK(library.find(words + u"-desde:2020"_s) == Rows{peru});
    CHECK(library.find(words + u"desde:2019 -desde:2020"_s) == Rows{peru});
  }
  CHECK(library.find(u"-lang:es"_s) == Rows{nowhere});
}

TEST_CASE("The beginning of a value's name will do, of a topic's each word's") {
  Library library;
  CHECK(library.find(u"tipo:contacto"_s) == Rows{library.office});
  CHECK(library.find(u"país:costa"_s) == Rows{library.costaRica});
  CHECK(library.find(u"tema:prision"_s) == Rows{library.peru});
  CHECK(library.find(u"topic:\"detention pretr\""_s) == Rows{library.peru});
  CHECK(library.find(u"topic:pr visitas"_s).empty()); // two letters say too little: they are words
}

TEST_CASE("One value or another of a field will do") {
  Library library;
  CHECK(library.find(u"country:PE OR country:CR"_s) == Rows{library.peru, library.costaRica});
  CHECK(library.find(u"visitas país:PE O país:CR "_s) == Rows{library.peru, library.costaRica});
  CHECK(library.find(u"tema:prision OR tema:\"privación de libertad\""_s) ==
        Rows{library.peru, library.costaRica});
  CHECK(library.find(u"country:PE OR status:published"_s).empty()); // other fields narrow further
  CHECK(library.find(u"country:PE OR visitas "_s) == Rows{library.peru});
}

TEST_CASE("A value that is half typed says nothing, and what is not understood is words") {
  Library library;
  const qint64 odd = library.add(u"practice"_s, {{u"title.es"_s, u"País, tema: el clima"_s}});
  const Rows all = library.find({});
  for (const QString& typed :
       {u"país:"_s, u"tema:\""_s, u"tema:«cli"_s, u"since:20"_s, u"desde:2026-0"_s, u"estado:bo"_s}) {
    INFO(typed.toStdString());
    CHECK(library.find(typed) == all);
    CHECK(library.find(u"country:PE "_s + typed) == Rows{library.peru});
  }
  CHECK(library.find(u"tema:\"el clima\""_s) == Rows{odd});
  CHECK(library.find(u"país:tem "_s) == Rows{odd});
  CHECK(library.find(u"country: PE"_s) == Rows{library.peru});
  CHECK(library.find(u"tema: clima"_s) == Rows{odd});
  for (const QString& typed :
       {u"country:"_s, u"country:\""_s, u"country::"_s, u":"_s, u":PE"_s, u"-country:"_s, u"since:20"_s,
        u"since:2019-13"_s, u"OR"_s, u"OR OR"_s, u"a OR"_s, u"a OR -b"_s, u"country:PE OR status:draft"_s,
        u"OR country:PE"_s, u"lang:\"\""_s})
    library.find(typed);
}

TEST_CASE("What has a word that is excluded is left out, also where nothing else is looked for") {
  SearchLibrary library;
  library.add(u"practice"_s, {{u"title.en"_s, u"Bail hearings"_s}});
  const qint64 remand = library.add(u"practice"_s, {{u"title.en"_s, u"Remand hearings"_s}});
  const qint64 office = library.add(u"organisation"_s, {{u"name.en"_s, u"Night office"_s}});
  Rows found = library.find(u"-bail "_s);
  std::sort(found.begin(), found.end());
  CHECK(found == Rows{remand, office});
  CHECK(library.find(u"-bail -night "_s) == Rows{remand});
  CHECK(library.find(u"-hearings -\"night office\""_s).empty());
  Searcher searcher(library.database());
  const auto all = searcher.all({.text = u"-bail "_s, .kinds = {u"practice"_s}});
  REQUIRE(all.ok());
  CHECK(*all == Rows{remand});
}

TEST_CASE("One word or another will do") {
  SearchLibrary library;
  const qint64 first = library.add(u"practice"_s, {{u"title.en"_s, u"Bail hearings"_s}});
  const qint64 second = library.add(u"practice"_s, {{u"title.en"_s, u"Remand hearings at night"_s}});
  const qint64 third = library.add(u"practice"_s, {{u"title.en"_s, u"Pre-trial hearings"_s}});
  library.add(u"practice"_s, {{u"title.en"_s, u"Hearings"_s}});
  const auto find = [&](const QString& typed) {
    Rows found = library.find(typed);
    std::sort(found.begin(), found.end());
    return found;
  };
  CHECK(find(u"bail OR remand"_s) == Rows{first, second});
  CHECK(find(u"bail O remand "_s) == Rows{first, second});
  CHECK(find(u"bail OR remand OR pretrial hearings "_s) == Rows{first, second, third});
  CHECK(find(u"hearings bail OR \"hearings at night\""_s) == Rows{first, second});
  CHECK(find(u"bail OR remand -night "_s) == Rows{first});
  CHECK(find(u"bail -night OR remand "_s) == Rows{first}); // what is left out is no choice
  CHECK(find(u"-night bail OR remand "_s) == Rows{first});
  CHECK(find(u"bail -night OR"_s) == Rows{first});
  CHECK(find(u"bail or remand "_s).empty());
  CHECK(find(u"bail OR the remand "_s) == Rows{first, second});
  CHECK(library.find(u"hearings OR bail "_s).size() == 4);
}

TEST_CASE("Words that the library does not know lead to those that it knows") {
  SearchLibrary library;
  library.add(u"practice"_s,
              {{u"title.es"_s, u"Detención arbitraria"_s}, {u"title.en"_s, u"Arbitrary detention"_s}});
  library.add(u"practice"_s, {{u"title.es"_s, u"Amparo"_s}, {u"countries"_s, Value::set({u"PE"_s})}});
  Searcher searcher(library.database());
  const auto suggested = [&](const QString& typed) {
    const auto page = searcher.search({.text = typed});
    REQUIRE(page.ok());
    return searcher.suggestion({.text = typed}, page->total);
  };
  CHECK(suggested(u"detensión arbitraria"_s) == u"detención arbitraria"_s);
  CHECK(suggested(u"\"detencoin arbitaria\" "_s) == u"\"detención arbitraria\" "_s);
  CHECK(suggested(u"edtentions "_s) == u"detention "_s);
  CHECK(suggested(u"country:PE ampraro"_s) == u"country:PE amparo"_s);
  CHECK(suggested(u"detención "_s).isEmpty());        // known
  CHECK(suggested(u"deten"_s).isEmpty());             // on its way to something
  CHECK(suggested(u"xyzzyx arbitraria"_s).isEmpty()); // like nothing
  CHECK(suggested(u"amparp arbitraria"_s).isEmpty()); // would find nothing either
  CHECK(suggested(QString()).isEmpty());
}
