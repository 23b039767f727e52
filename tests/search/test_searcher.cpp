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

TEST_CASE("What is being typed finds the words it can become") {
  SearchLibrary library;
  library.add(u"practice"_s, {{u"title.es"_s, u"Educación jurídica"_s}});
  for (const QString& typed : {u"e"_s, u"ed"_s, u"educ"_s, u"educa"_s, u"educac"_s, u"educaci"_s,
                               u"educació"_s, u"educacion"_s, u"educación jur"_s})
    CHECK(library.find(typed) == Rows{1});
  CHECK(library.find(u"educaci "_s).empty());
}

TEST_CASE("ñ is not n where both spellings exist") {
  SearchLibrary library;
  library.add(u"practice"_s, {{u"title.es"_s, u"Fin de ano"_s}});
  library.add(u"practice"_s, {{u"title.es"_s, u"Fin de año"_s}});
  library.add(u"practice"_s, {{u"title.es"_s, u"Informe"_s}, {u"problem.es"_s, u"Duró varios años."_s}});

  CHECK(library.find(u"año"_s) == Rows{2, 3, 1});
  CHECK(library.find(u"año "_s) == Rows{2, 3, 1});
  CHECK(library.find(u"ano "_s).front() == 1);
  CHECK(library.find(u"ano "_s).size() == 3);
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
                               u"\0x"_s,
                               QString(10, QChar(0)),
                               u"😀"_s,
                               u"\\"_s,
                               QString(1, QChar(0xd800)),
                               u"x -y"_s,
                               u"\"a b\" -\"c d\""_s,
                               u"-a/1"_s,
                               u"法律"_s,
                               u"e\u0301"_s})
    library.search({.text = typed});
  CHECK(library.find(u"NEAR"_s) == Rows{1});
}
