#include "core/search/provision_query.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace Qt::StringLiterals;

namespace {

/// A query as one line: "instrument | unit | number"; "-" where nothing was understood.
QString shown(const QString& typed) {
  const auto query = parseProvisionQuery(typed);
  if (!query) return u"-"_s;
  return query->instrument + u" | "_s + query->unit + u" | "_s + query->number.join(u' ');
}

Record record(const QString& kind, const std::vector<std::pair<QString, QString>>& texts) {
  Record record;
  record.kind = kind;
  for (const auto& [address, text] : texts) record.fields.set(address, {Value(text), 0});
  return record;
}

std::optional<int> near(const QString& typed, const QString& unit, const QString& number,
                        const QString& paragraphs = {}) {
  const auto query = parseProvisionQuery(typed);
  REQUIRE(query);
  return nearness(*query, record(u"provision"_s,
                                 {{u"unit"_s, unit}, {u"number"_s, number}, {u"paragraphs"_s, paragraphs}}));
}

const Record legalAid =
    record(u"declaration"_s,
           {{u"symbol"_s, u"A/RES/67/187"_s},
            {u"title.en"_s, u"United Nations Principles and Guidelines on Access to Legal Aid"_s},
            {u"short_title.es"_s, u"Principios y Directrices de la ONU sobre asistencia jurídica"_s}});
const Record covenant = record(u"declaration"_s, {{u"symbol"_s, u"A/RES/2200A (XXI)"_s},
                                                  {u"short_title.en"_s, u"ICCPR art. 14"_s},
                                                  {u"short_title.es"_s, u"PIDCP, art. 14"_s}});
const Record defenders = record(u"declaration"_s, {{u"symbol"_s, u"AG/RES. 2656 (XLI-O/11)"_s},
                                                   {u"short_title.es"_s, u"AG/RES. 2656 (2011)"_s}});

} // namespace

TEST_CASE("a provision is understood in both languages, however it is written") {
  CHECK(shown(u"Principio 7"_s) == u" | principle | 7");
  CHECK(shown(u"principle 7"_s) == u" | principle | 7");
  CHECK(shown(u"DIRECTRIZ 3"_s) == u" | guideline | 3");
  CHECK(shown(u"directrices 3"_s) == u" | guideline | 3");
  CHECK(shown(u"art 14"_s) == u" | article | 14");
  CHECK(shown(u"artículo 14"_s) == u" | article | 14");
  CHECK(shown(u"Regla 61"_s) == u" | rule | 61");
  CHECK(shown(u"section H"_s) == u" | section | h");
  CHECK(shown(u"principio XVII"_s) == u" | principle | xvii");
  CHECK(shown(u"indicador 16.3.2"_s) == u" | indicator | 16 3 2");
  CHECK(shown(u"párr. resolutivo 4"_s) == u" | operative | 4");
  CHECK(shown(u"op. para. 4"_s) == u" | operative | 4");
  CHECK(shown(u"7"_s) == u" |  | 7");
}

TEST_CASE("the parts of a number are the same in every form of writing") {
  for (const QString& typed : {u"art. 14(3)(d)"_s, u"art. 14.3 d)"_s, u"art 14.3.d"_s,
                               u"artículo 14 (3) (d)"_s, u"Article 14.3 (d)"_s, u"art 14.3d"_s}) {
    INFO(typed.toStdString());
    CHECK(shown(typed) == u" | article | 14 3 d");
  }
  CHECK(shown(u"14.3 d"_s) == u" |  | 14 3 d");
}

TEST_CASE("an instrument is named before or behind") {
  CHECK(shown(u"67/187 P7"_s) == u"67/187 | principle | 7");
  CHECK(shown(u"A/RES/67/187#G3"_s) == u"a/res/67/187 | guideline | 3");
  CHECK(shown(u"P&G 7"_s) == u"p&g |  | 7");
  CHECK(shown(u"P&G directriz 7"_s) == u"p&g | guideline | 7");
  CHECK(shown(u"art. 14(3)(d) del PIDCP"_s) == u"pidcp | article | 14 3 d");
  CHECK(shown(u"art. 8 (CADH)"_s) == u"cadh | article | 8");
  CHECK(shown(u"AG/RES. 2656 párr. 4"_s) == u"2656 | paragraph | 4");
  CHECK(shown(u"Reglas de Brasilia 3"_s) == u"reglas brasilia |  | 3");
  CHECK(shown(u"resolución 67/187 (A/RES/67/187), anexo, directriz 3, párr. 43 b)"_s) ==
        u"67/187 a/res/67/187 | guideline | 3");
}

TEST_CASE("what names no provision is none, and anything may be typed") {
  for (const QString& typed : {u""_s, u"habeas corpus"_s, u"67/187"_s, u"A/RES/67/187"_s, u"principio"_s,
                               u"art."_s, u"(((("_s, u"§"_s})
    CHECK(shown(typed) == u"-");
  CHECK(shown(QString(maximumProvisionQuery, u'x') + u" 7"_s) == u"-");
  CHECK_FALSE(parseProvisionQuery(u"2012"_s)->isPrecise());
  CHECK(parseProvisionQuery(u"14.3"_s)->isPrecise());
}

TEST_CASE("the provision asked for is the nearest, then what lies within it and around it") {
  CHECK(near(u"principio 7"_s, u"principle"_s, u"P7"_s) == 0);
  CHECK(near(u"7"_s, u"guideline"_s, u"G7"_s) == 0);
  CHECK_FALSE(near(u"principio 7"_s, u"guideline"_s, u"G7"_s));
  CHECK_FALSE(near(u"principio 7"_s, u"principle"_s, u"17"_s));
  CHECK(near(u"principle 17"_s, u"principle"_s, u"XVII"_s) == 0);
  CHECK(near(u"art 14"_s, u"article"_s, u"14(1)"_s) == 2);
  CHECK(near(u"art. 14.3 d)"_s, u"article"_s, u"14(3)(d)"_s) == 0);
  CHECK(near(u"art. 9.1"_s, u"article"_s, u"9"_s) == 3);
  CHECK_FALSE(near(u"art. 14.3 d)"_s, u"article"_s, u"14(3)(e)"_s));
  CHECK(near(u"párr. 4"_s, u"operative"_s, u"4"_s) == 1);
  CHECK(near(u"párr. 16"_s, u"principle"_s, u"P2"_s, u"15-19"_s) == 2);
  CHECK_FALSE(near(u"párr. 20"_s, u"principle"_s, u"P2"_s, u"15-19"_s));
}

TEST_CASE("an instrument is known by its symbol, by words of its titles and by its usual short name") {
  for (const QString& words : {u"67/187"_s, u"a/res/67/187"_s, u"ares67187"_s, u"p&g"_s,
                               u"asistencia juridica"_s, u"legal aid principles"_s})
    CHECK(namesInstrument(words, legalAid));
  CHECK(namesInstrument(u"pidcp"_s, covenant));
  CHECK(namesInstrument(u"iccpr"_s, covenant));
  CHECK(namesInstrument(u"2656"_s, defenders));
  CHECK_FALSE(namesInstrument(u"2656"_s, legalAid));
  CHECK_FALSE(namesInstrument(u"p&g"_s, covenant));
  CHECK_FALSE(namesInstrument(u"legal habana"_s, legalAid));
  CHECK_FALSE(namesInstrument(u""_s, legalAid));
}
