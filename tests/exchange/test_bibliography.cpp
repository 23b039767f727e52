#include "core/exchange/bibliography.h"
#include "core/exchange/library_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace Qt::StringLiterals;

namespace {

Record make(const QString& kind, const QList<std::pair<QString, QString>>& fields) {
  Record record;
  record.kind = kind;
  for (const auto& [address, text] : fields) record.fields.set(address, {Value(text), 0});
  return record;
}

Record principles(const QString& adopted) {
  return make(u"declaration"_s, {{u"title.en"_s, u"Principles & Guidelines on Legal Aid"_s},
                                 {u"title.es"_s, u"Principios y Directrices sobre Asistencia Jurídica"_s},
                                 {u"short_title.es"_s, u"Principios y Directrices"_s},
                                 {u"body.en"_s, u"United Nations General Assembly"_s},
                                 {u"body.es"_s, u"Asamblea General de las Naciones Unidas"_s},
                                 {u"place.es"_s, u"Nueva York"_s},
                                 {u"instrument"_s, u"guidelines"_s},
                                 {u"numbering"_s, u"official"_s},
                                 {u"adopted"_s, adopted},
                                 {u"official_url"_s, u"https://undocs.org/A/RES/67/187"_s},
                                 {u"symbol"_s, u"A/RES/67/187"_s}});
}

QJsonObject item(const Citable& entry) {
  const QJsonArray items = QJsonDocument::fromJson(toCslJson({entry})).array();
  REQUIRE(items.size() == 1);
  return items.first().toObject();
}

} // namespace

TEST_CASE("an instrument in BibTeX") {
  CHECK(QString::fromUtf8(toBibtex({citableDeclaration(principles(u"2012-12-20"_s), u"es"_s)})) ==
        uR"(@misc{a-res-67-187,
  author = {{Asamblea General de las Naciones Unidas}},
  title = {{Principios y Directrices sobre Asistencia Jurídica}},
  shorttitle = {{Principios y Directrices}},
  howpublished = {A/RES/67/187},
  year = {2012},
  month = dec,
  day = {20},
  address = {Nueva York},
  url = {https://undocs.org/A/RES/67/187},
  language = {spanish}
}
)"_s);
}

TEST_CASE("a date may be a year or a month alone, or unknown") {
  const auto bibtex = [](const QString& adopted) {
    return QString::fromUtf8(toBibtex({citableDeclaration(principles(adopted), u"en"_s)}));
  };
  const auto issued = [](const QString& adopted) {
    return item(citableDeclaration(principles(adopted), u"en"_s)).value(u"issued"_s).toObject();
  };
  CHECK(bibtex(u"2012"_s).contains(u"year = {2012}"_s));
  CHECK_FALSE(bibtex(u"2012"_s).contains(u"month"_s));
  CHECK(bibtex(u"2012-03"_s).contains(u"month = mar"_s));
  CHECK_FALSE(bibtex(u"2012-03"_s).contains(u"day"_s));
  CHECK_FALSE(bibtex(QString()).contains(u"year"_s));
  CHECK(issued(u"2012"_s) == QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{2012}}}});
  CHECK(issued(u"2012-03"_s) == QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{2012, 3}}}});
  CHECK(issued(u"2012-12-20"_s) == QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{2012, 12, 20}}}});
  CHECK(issued(QString()).isEmpty());
}

TEST_CASE("what TeX would take for a command is text") {
  Citable entry;
  entry.key = u"key"_s;
  entry.title = u"50 % of {all} #1_a & b $ ~ ^ \\input{x}\nñ «»"_s;
  entry.url = u"https://example.org/a_b?c=%20&d={e}\\f g"_s;
  const QString text = QString::fromUtf8(toBibtex({entry}));
  CHECK(text.contains(u"title = {{50 \\% of \\{all\\} \\#1\\_a \\& b \\$ \\textasciitilde{} "
                      "\\textasciicircum{} \\textbackslash{}input\\{x\\} ñ «»}}"_s));
  CHECK(text.contains(u"url = {https://example.org/a_b?c=%20&d=%7Be%7D%5Cfg}"_s));
}

TEST_CASE("an instrument in CSL-JSON is a resolution, a treaty or a document of its body") {
  const QJsonObject resolution = item(citableDeclaration(principles(u"2012-12-20"_s), u"es"_s));
  CHECK(resolution.value(u"type"_s) == u"legislation"_s);
  CHECK(resolution.value(u"id"_s) == u"a-res-67-187"_s);
  CHECK(resolution.value(u"number"_s) == u"A/RES/67/187"_s);
  CHECK(resolution.value(u"language"_s) == u"es"_s);
  CHECK(resolution.value(u"URL"_s) == u"https://undocs.org/A/RES/67/187"_s);
  CHECK(resolution.value(u"author"_s).toArray() ==
        QJsonArray{QJsonObject{{u"literal"_s, u"Asamblea General de las Naciones Unidas"_s}}});
  CHECK_FALSE(resolution.contains(u"section"_s));
  const Record treaty =
      make(u"declaration"_s, {{u"title.en"_s, u"American Convention on Human Rights - article 8"_s},
                              {u"instrument"_s, u"treaty"_s},
                              {u"short_title.en"_s, u"ACHR art. 8"_s}});
  const QJsonObject convention = item(citableDeclaration(treaty, u"es"_s));
  CHECK(convention.value(u"type"_s) == u"treaty"_s);
  CHECK(convention.value(u"title"_s) == u"American Convention on Human Rights"_s);
  CHECK(convention.value(u"title-short"_s) == u"ACHR"_s);
  CHECK(convention.value(u"language"_s) == u"en"_s); // that of the title there is
}

TEST_CASE("a provision is a place within its instrument, and never a number of the library's own") {
  const Record guideline =
      make(u"provision"_s, {{u"number"_s, u"G3"_s}, {u"heading.en"_s, u"Other rights"_s}});
  Record declaration = principles(u"2012"_s);
  const Citable cited = citableProvision(guideline, declaration, u"annex, guideline 3, para. 43"_s, u"en"_s);
  CHECK(item(cited).value(u"section"_s) == u"annex, guideline 3, para. 43"_s);
  CHECK(item(cited).value(u"id"_s) == u"a-res-67-187-g3"_s);
  CHECK(QString::fromUtf8(toBibtex({cited})).contains(u"note = {annex, guideline 3, para. 43}"_s));
  declaration.fields.set(u"numbering"_s, {Value(u"editorial"_s), 0});
  const Record third = make(u"provision"_s, {{u"number"_s, u"37"_s}, {u"heading.en"_s, u"Other rights"_s}});
  const Citable own = citableProvision(third, declaration, u"“Other rights”"_s, u"en"_s);
  CHECK_FALSE(toCslJson({own}).contains("37"));
  CHECK_FALSE(toBibtex({own}).contains("37"));
}

TEST_CASE("a practice is a page of its provider, where it has an address") {
  Record practice =
      make(u"practice"_s, {{u"title.en"_s, u"Lawyers in wards"_s}, {u"title.es"_s, u"Abogados en salas"_s}});
  const Record provider = make(u"organisation"_s, {{u"name.es"_s, u"Defensoría General"_s}});
  CHECK(item(citablePractice(practice, nullptr, u"es"_s)).value(u"type"_s) == u"document"_s);
  practice.fields.set(u"source_url"_s, {Value(u"https://example.org"_s), 0});
  const QJsonObject cited = item(citablePractice(practice, &provider, u"es"_s));
  CHECK(cited.value(u"type"_s) == u"webpage"_s);
  CHECK(cited.value(u"id"_s) == u"practice-lawyers-in-wards"_s);
  CHECK(cited.value(u"title"_s) == u"Abogados en salas"_s);
  CHECK(cited.value(u"author"_s).toArray().first().toObject().value(u"literal"_s) == u"Defensoría General"_s);
}

TEST_CASE("keys are told apart, also where there is nothing to make one of") {
  const Citable one = citableDeclaration(principles(u"2012"_s), u"en"_s);
  Citable bare;
  bare.title = u"Untitled"_s;
  const QString text = QString::fromUtf8(toBibtex({one, one, bare, bare}));
  for (const QString& key : {u"{a-res-67-187,"_s, u"{a-res-67-187-2,"_s, u"{amparo,"_s, u"{amparo-2,"_s})
    CHECK(text.contains(key));
}

TEST_CASE("every instrument of the starter library has a key of its own and balanced braces") {
  QFile file(QStringLiteral(AMPARO_SOURCE_DIR "/resources/starter/library.json"));
  REQUIRE(file.open(QIODevice::ReadOnly));
  const auto library = readLibraryJson(file.readAll());
  REQUIRE(library.ok());
  QSet<QString> keys;
  for (const Record& record : library->records) {
    if (record.kind != u"declaration") continue;
    const Citable entry = citableDeclaration(record, u"es"_s);
    CHECK(entry.key.contains(QRegularExpression(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s)));
    CHECK_FALSE(keys.contains(entry.key));
    keys.insert(entry.key);
    const QByteArray text = toBibtex({entry});
    CHECK(text.count('{') == text.count('}'));
  }
  CHECK(keys.size() == 49);
}
