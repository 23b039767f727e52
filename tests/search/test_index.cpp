#include "tests/search/library.h"

using namespace amparo;
using namespace Qt::StringLiterals;
using Rows = std::vector<qint64>;

namespace {

Record practice(const QString& title) {
  return SearchLibrary::record(u"practice"_s, {{u"title.es"_s, title}});
}

qint64 vocabularySize(SearchLibrary& library) {
  auto count = library.database().prepare("SELECT count(*) FROM vocabulary");
  return count.step() ? count.integer(0) : -1;
}

} // namespace

TEST_CASE("A record changed is found by its new words only, and one removed by none") {
  SearchLibrary library;
  const qint64 row = library.add(practice(u"Visitas a cárceles"_s));
  library.change(row, practice(u"Visitas a hospitales"_s));
  CHECK(library.find(u"carcel "_s).empty());
  CHECK(library.find(u"hospital "_s) == Rows{row});

  sqlite::Transaction transaction(library.database());
  removeIndex(library.database(), row);
  REQUIRE(transaction.commit().ok());
  CHECK(library.find(u"hospital "_s).empty());
}

TEST_CASE("A transaction rolled back leaves no words behind, and the next one writes them again") {
  SearchLibrary library;
  {
    sqlite::Transaction transaction(library.database());
    putIndex(library.database(), 1, practice(u"Excarcelación"_s));
  }
  CHECK(vocabularySize(library) == 0);
  library.add(practice(u"Excarcelación"_s));
  CHECK(vocabularySize(library) == 1);
  CHECK(library.find(u"excarcel"_s) == Rows{1});
}

TEST_CASE("Common words are counted with few writes, and about right") {
  SearchLibrary library;
  for (int i = 0; i < 200; ++i) library.add(practice(u"Defensa %1"_s.arg(i)));
  auto count = library.database().prepare("SELECT count FROM vocabulary WHERE word=?");
  count.bind(QByteArrayView("defensa"));
  REQUIRE(count.step());
  CHECK(count.integer(0) > 50);
  CHECK(count.integer(0) <= 200);
}

TEST_CASE("Only what has a place in the index makes it to be written again") {
  const Record before = SearchLibrary::record(
      u"practice"_s, {{u"title.es"_s, u"Uno"_s}, {u"status"_s, u"draft"_s}, {u"started"_s, u"2001"_s}});
  const auto with = [&](const QString& address, Value value) {
    Record after = before;
    after.fields.set(address, {std::move(value), 7});
    return after;
  };
  CHECK(sameIndex(before, before));
  CHECK(sameIndex(before, with(u"started"_s, u"2002"_s)));
  CHECK(sameIndex(before, with(u"title.es"_s, u"Uno"_s))); // only its seq
  CHECK_FALSE(sameIndex(before, with(u"title.es"_s, u"Dos"_s)));
  CHECK_FALSE(sameIndex(before, with(u"title.en"_s, u"One"_s)));
  CHECK_FALSE(sameIndex(before, with(u"status"_s, u"published"_s)));
  CHECK_FALSE(sameIndex(before, with(system_field::deleted, true)));
  CHECK_FALSE(sameIndex(before, with(system_field::audience, u"office"_s)));
}

TEST_CASE("Records of kinds and fields that only a newer version knows are indexed without harm") {
  SearchLibrary library;
  library.add(u"invention"_s, {{u"title.es"_s, u"Desconocido"_s}});
  library.add(u"practice"_s, {{u"title.es"_s, u"Conocido"_s}, {u"colour.es"_s, u"azul"_s}});
  CHECK(library.find(u"desconocido"_s).empty());
  CHECK(library.find(u"azul"_s).empty());
  CHECK(library.find(u"conocido"_s) == Rows{2});
}

TEST_CASE("A very long text is indexed as far as the limit goes") {
  SearchLibrary library;
  QString text = u"principio "_s;
  while (text.size() < 10'000'000) text += u"palabra%1 otra-cosa/%1 "_s.arg(text.size());
  text += u"final"_s;
  library.add(u"practice"_s, {{u"title.es"_s, u"Larga"_s}, {u"problem.es"_s, text}});
  library.add(practice(u"Corta"_s));
  CHECK(library.find(u"principio"_s) == Rows{1});
  CHECK(library.find(u"final"_s).empty());
  CHECK(library.find(u"corta"_s) == Rows{2});
  library.add(u"practice"_s, {{u"title.es"_s, QString(10'000'000, u'x')}});
  CHECK(library.find(QString(100, u'x')) == Rows{3});
}

TEST_CASE("What no text should hold is indexed without harm") {
  SearchLibrary library;
  QString odd = u"antes "_s;
  for (char32_t c = 0; c < 0x11000; c += 7) odd += QString::fromUcs4(&c, 1);
  odd += QChar(0xd800);
  odd += u" después"_s;
  const qint64 row = library.add(u"practice"_s, {{u"title.es"_s, odd}, {u"summary.en"_s, odd}});
  CHECK(library.find(u"antes"_s) == Rows{row});
  CHECK(library.find(u"después"_s) == Rows{row});
}
