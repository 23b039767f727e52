#include "tests/search/library.h"

using namespace amparo;
using namespace Qt::StringLiterals;
using Rows = std::vector<qint64>;

TEST_CASE("Spanish and English are found in any inflection, accents optional") {
  SearchLibrary library;
  library.add(u"practice"_s, {{u"title.es"_s, u"Control de las detenciones arbitrarias"_s}});
  library.add(u"practice"_s, {{u"title.en"_s, u"Reviewing arbitrary detentions"_s}});
  library.add(u"practice"_s, {{u"title.es"_s, u"Educación jurídica para mujeres y jueces"_s}});

  CHECK(library.find(u"detencion "_s) == Rows{1});
  CHECK(library.find(u"detención "_s) == Rows{1});
  CHECK(library.find(u"DETENCIÓN ARBITRARIA "_s) == Rows{1});
  CHECK(library.find(u"detention "_s) == Rows{2});
  CHECK(library.find(u"review "_s) == Rows{2});
  CHECK(library.find(u"educacion juridica"_s) == Rows{3});
  CHECK(library.find(u"educación "_s) == Rows{3});
  CHECK(library.find(u"mujer "_s) == Rows{3});
  CHECK(library.find(u"juez "_s) == Rows{3});
  CHECK(library.find(u"reviewing detención "_s).empty());
}

TEST_CASE("Words may stand in different fields and languages of one record") {
  SearchLibrary library;
  library.add(u"practice"_s, {{u"title.es"_s, u"Visitas"_s}, {u"summary.en"_s, u"To every prison."_s}});
  CHECK(library.find(u"prison visita"_s) == Rows{1});
}

TEST_CASE("What is being typed finds the words it can become") {
  SearchLibrary library;
  library.add(u"practice"_s, {{u"title.es"_s, u"Educación jurídica"_s}});
  for (const QString& typed : {u"e"_s, u"ed"_s, u"educ"_s, u"educa"_s, u"educac"_s, u"educaci"_s,
                               u"educació"_s, u"educacion"_s, u"educación jur"_s, u"educación j"_s})
    CHECK(library.find(typed) == Rows{1});
  CHECK(library.find(u"educaci "_s).empty());
}

TEST_CASE("Symbols are found however they are written") {
  SearchLibrary library;
  library.add(u"declaration"_s,
              {{u"title.en"_s, u"Principles and guidelines"_s}, {u"symbol"_s, u"A/RES/67/187"_s}});
  library.add(u"declaration"_s,
              {{u"title.en"_s, u"Access to justice"_s}, {u"symbol"_s, u"AG/RES. 2656 (XLI-O/11)"_s}});
  library.add(u"declaration"_s, {{u"title.en"_s, u"Report"_s}, {u"symbol"_s, u"E/2016/30"_s}});
  for (const QString& typed : {u"A/RES/67/187"_s, u"a/res/67/187 "_s, u"67/187"_s, u"ares67187"_s, u"67/18"_s,
                               u"ares67"_s, u"res 67/187"_s, u"67187 "_s})
    CHECK(library.find(typed) == Rows{1});
  for (const QString& typed :
       {u"AG/RES. 2656"_s, u"AG/RES. 2656 (XLI-O/11)"_s, u"agres2656"_s, u"2656"_s, u"AG/RES. 2656 (XLI-O"_s})
    CHECK(library.find(typed) == Rows{2});
  CHECK(library.find(u"E/2016/30"_s) == Rows{3});
}

TEST_CASE("Provisions are found by their numbers, texts by the symbols they name") {
  SearchLibrary library;
  library.add(u"provision"_s, {{u"number"_s, u"P7"_s}, {u"heading.en"_s, u"Prompt and effective aid"_s}});
  library.add(u"provision"_s, {{u"number"_s, u"14.3"_s}, {u"heading.es"_s, u"Garantías mínimas"_s}});
  library.add(u"practice"_s, {{u"title.es"_s, u"Uno"_s},
                              {u"summary.es"_s, u"Según la resolución A/RES/67/187, párr. 43 b)."_s}});
  library.add(u"practice"_s, {{u"title.en"_s, u"Two"_s}, {u"summary.en"_s, u"Pre-trial detention."_s}});
  CHECK(library.find(u"P7"_s) == Rows{1});
  CHECK(library.find(u"14.3"_s) == Rows{2});
  CHECK(library.find(u"67/187"_s) == Rows{3});
  CHECK(library.find(u"ares67187 "_s) == Rows{3});
  CHECK(library.find(u"43(b)"_s) == Rows{3});
  CHECK(library.find(u"pretrial "_s) == Rows{4});
  CHECK(library.find(u"pre-trial "_s) == Rows{4});
  CHECK(library.find(u"pretri"_s) == Rows{4});
}

TEST_CASE("A phrase needs its words side by side, in either language") {
  SearchLibrary library;
  library.add(u"practice"_s, {{u"title.es"_s, u"El derecho a la defensa técnica"_s}});
  library.add(u"practice"_s, {{u"title.es"_s, u"Defensa del derecho"_s}});
  library.add(u"practice"_s, {{u"title.en"_s, u"The right to a fair trial"_s}});
  CHECK(library.find(u"\"derecho a la defensa\""_s) == Rows{1});
  CHECK(library.find(u"\"derecho a la def"_s) == Rows{1});
  CHECK(library.find(u"\"right to a fair trial\""_s) == Rows{3});
  CHECK(library.find(u"\"trial right\""_s).empty());
  CHECK(library.find(u"derecho -técnica"_s) == Rows{2});
  CHECK(library.find(u"derecho -\"defensa técnica\""_s) == Rows{2});
}

TEST_CASE("Words that say nothing do not narrow a search") {
  SearchLibrary library;
  library.add(u"practice"_s, {{u"title.es"_s, u"Derecho de defensa"_s}});
  library.add(u"practice"_s, {{u"title.en"_s, u"Theft in the dark"_s}});
  CHECK(library.find(u"el derecho a la defensa"_s) == Rows{1});
  CHECK(library.find(u"the"_s) == Rows{2});      // may become theft
  CHECK(library.find(u"the "_s) == Rows{2, 1});  // nothing to look for: everything
  CHECK(library.find(u"where"_s) == Rows{});     // a word like any other
  CHECK(library.find(u"which"_s) == Rows{2, 1}); // says nothing, and nothing begins so
}

TEST_CASE("A search keeps to kinds, filters and the trash") {
  SearchLibrary library;
  library.add(u"practice"_s, {{u"title.es"_s, u"Amparo"_s},
                              {u"countries"_s, Value::set({u"AR"_s, u"CL"_s})},
                              {u"status"_s, u"published"_s}});
  library.add(
      u"practice"_s,
      {{u"title.es"_s, u"Amparo"_s}, {u"countries"_s, Value::set({u"AR"_s})}, {u"status"_s, u"draft"_s}});
  library.add(u"organisation"_s, {{u"name.en"_s, u"Amparo"_s}, {u"country"_s, u"AR"_s}});
  library.add(u"practice"_s, {{u"title.es"_s, u"Amparo"_s}, {system_field::deleted, true}});

  const auto find = [&](const SearchQuery& query) { return SearchLibrary::rows(library.search(query)); };
  // With words, and without any.
  for (const QString& text : {u"amparo"_s, QString()}) {
    SearchQuery query{.text = text};
    CHECK(find(query) == Rows{3, 2, 1});
    query.kinds = QStringList{u"practice"_s};
    CHECK(find(query) == Rows{2, 1});
    query.filters[u"countries"_s] = QStringList{u"CL"_s, u"UY"_s};
    CHECK(find(query) == Rows{1});
    query.filters = {{u"countries"_s, {u"AR"_s}}, {u"status"_s, {u"draft"_s}}};
    CHECK(find(query) == Rows{2});
    query.filters = {{u"countries"_s, {u"AR"_s}}, {u"status"_s, {}}};
    CHECK(find(query) == Rows{2, 1});
    query = SearchQuery{.text = text};
    query.filters = {{u"countries"_s, {u"AR"_s}}};
    CHECK(find(query) == Rows{3, 2, 1});
    query = SearchQuery{.text = text};
    query.deleted = true;
    CHECK(find(query) == Rows{4});
    query.kinds = QStringList{u"organisation"_s};
    CHECK(find(query).empty());
  }
}

TEST_CASE("Who asks for titles gets only records with every word there") {
  SearchLibrary library;
  const qint64 title = library.add(
      u"practice"_s, {{u"title.es"_s, u"Defensa de las mujeres"_s}, {u"summary.es"_s, u"En la cárcel"_s}});
  library.add(u"practice"_s,
              {{u"title.es"_s, u"Defensa penal"_s}, {u"summary.es"_s, u"De las mujeres también"_s}});
  const qint64 longer =
      library.add(u"practice"_s, {{u"title.es"_s, u"La defensa de las mujeres privadas de libertad"_s}});
  SearchQuery query{.text = u"mujeres defensa "_s};
  query.inTitles = true;
  const SearchPage page = library.search(query);
  REQUIRE(page.hits.size() == 2);
  CHECK(page.hits[0].row == title); // the shorter one, though it is older
  CHECK(page.hits[1].row == longer);
  query.text = u"defensa cárcel "_s;
  CHECK(library.search(query).hits.empty());
}

TEST_CASE("Facet values are counted over what is found") {
  SearchLibrary library;
  library.add(u"practice"_s,
              {{u"title.es"_s, u"Amparo"_s}, {u"countries"_s, Value::set({u"AR"_s, u"CL"_s})}});
  library.add(u"organisation"_s,
              {{u"name.en"_s, u"Amparo"_s}, {u"name.es"_s, u"Amparo"_s}, {u"country"_s, u"AR"_s}});
  library.add(u"practice"_s, {{u"title.es"_s, u"Otra"_s}, {u"countries"_s, Value::set({u"UY"_s})}});
  library.add(u"practice"_s, {{u"title.es"_s, u"Amparo propio"_s}, {system_field::audience, u"office"_s}});
  const SearchQuery query{.text = u"amparo"_s};
  Searcher searcher(library.database());
  const auto rows = searcher.all(query);
  REQUIRE(rows.ok());
  const auto counted = [&](const QString& field) { return searcher.facetCounts(field, *rows, {}); };
  CHECK(counted(u"countries"_s) == QMap<QString, qint64>{{u"AR"_s, 2}, {u"CL"_s, 1}});
  CHECK(counted(u"language"_s) == QMap<QString, qint64>{{u"en"_s, 1}, {u"es"_s, 3}});
  CHECK(counted(u"audience"_s) == QMap<QString, qint64>{{u"office"_s, 1}});
  CHECK(counted(u"topics"_s).isEmpty());
}

TEST_CASE("Pages follow one another without a gap or a repetition") {
  SearchLibrary library;
  for (int i = 0; i < 30; ++i)
    library.add(u"practice"_s, {{u"title.es"_s, i % 3 ? u"Defensa pública"_s : u"Pública"_s},
                                {u"summary.es"_s, u"defensa "_s.repeated(i % 5)}});
  SearchQuery query{.text = u"defensa"_s};
  const Rows all = SearchLibrary::rows(library.search(query));
  Rows pieces;
  query.limit = 7;
  for (query.offset = 0; query.offset < 40; query.offset += 7) {
    const SearchPage page = library.search(query);
    CHECK(page.total == qint64(all.size()));
    CHECK_FALSE(page.more);
    for (const qint64 row : SearchLibrary::rows(page)) pieces.push_back(row);
  }
  CHECK(pieces == all);
}

TEST_CASE("A topic's labels of each country are found in their own language") {
  SearchLibrary library;
  library.add(u"topic"_s,
              {{u"preferred.en"_s, u"constitutional protection"_s},
               {u"alternative.es"_s, u"acción de amparo\ntutela"_s},
               {u"variants"_s, Value::set({u"es-CL:recurso de protección"_s, u"en-PH:writ of amparo"_s})}});
  for (const QString& typed : {u"recursos de proteccion "_s, u"writs "_s, u"tutelas "_s, u"protections "_s})
    CHECK(library.find(typed) == Rows{1});
}

TEST_CASE("Whatever is typed, the answer is no error") {
  SearchLibrary library;
  library.add(u"practice"_s, {{u"title.en"_s, u"AND OR NOT NEAR"_s}});
  for (const QString& typed : {u"\""_s,
                               u"\"\""_s,
                               u"*"_s,
                               u"a*b"_s,
                               u"AND"_s,
                               u"NEAR("_s,
                               u"title:x"_s,
                               u"^x"_s,
                               u"(a OR"_s,
                               u"-"_s,
                               u"--"_s,
                               u"-\""_s,
                               u"'"_s,
                               u"a'b"_s,
                               u"{title}"_s,
                               u"+"_s,
                               u"a\u001fb"_s,
                               QString(10, QChar(0)),
                               u"😀"_s,
                               u"\\"_s,
                               QString(1, QChar(0xd800)),
                               u"x -y"_s,
                               u"\"a b\" -\"c d\""_s,
                               u"-a/1"_s,
                               u"法律"_s,
                               u"e\u0301"_s,
                               u"\"de la\""_s,
                               u"\"de la\" x"_s,
                               u"#practice"_s,
                               u"@x=y"_s,
                               u"a\"b\"c"_s,
                               u"1/2/3/4/5/6/7/8/9/10/11/12/13/14"_s})
    library.search({.text = typed});
  CHECK(library.find(u"NEAR"_s) == Rows{1});
}
