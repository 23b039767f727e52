#include "ui/texts/citation.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::ui;
using namespace Qt::StringLiterals;

namespace {

Record make(const QString& kind, const QList<std::pair<QString, QString>>& fields) {
  Record record;
  record.kind = kind;
  for (const auto& [address, text] : fields) record.fields.set(address, {Value(text), 0});
  return record;
}

Record instrument(const QString& numbering) {
  return make(u"declaration"_s, {{u"title.en"_s, u"Principles on Legal Aid"_s},
                                 {u"title.es"_s, u"Principios sobre asistencia jurídica"_s},
                                 {u"symbol"_s, u"A/RES/67/187"_s},
                                 {u"numbering"_s, numbering}});
}

Record provision(const QString& unit, const QString& number, const QString& paragraphs = {}) {
  return make(u"provision"_s, {{u"unit"_s, unit},
                               {u"number"_s, number},
                               {u"paragraphs"_s, paragraphs},
                               {u"heading.en"_s, u"Access"_s},
                               {u"heading.es"_s, u"Acceso"_s}});
}

} // namespace

TEST_CASE("A provision is cited as each language does it") {
  const Record official = instrument(u"official"_s);
  const auto cite = [&](const QString& unit, const QString& number, const QString& language) {
    return provisionCitation(provision(unit, number), &official, language);
  };
  CHECK(cite(u"principle"_s, u"P7"_s, u"en"_s) == u"principle 7");
  CHECK(cite(u"principle"_s, u"P7"_s, u"es"_s) == u"principio 7");
  CHECK(cite(u"guideline"_s, u"G18"_s, u"es-AR"_s) == u"directriz 18");
  CHECK(cite(u"article"_s, u"14(3)(d)"_s, u"en"_s) == u"art. 14(3)(d)");
  CHECK(cite(u"article"_s, u"14(3)(d)"_s, u"es"_s) == u"art. 14.3 d)");
  CHECK(cite(u"paragraph"_s, u"43(b)"_s, u"en"_s) == u"para. 43 (b)");
  CHECK(cite(u"paragraph"_s, u"43(b)"_s, u"es"_s) == u"párr. 43 b)");
  CHECK(cite(u"operative"_s, u"4"_s, u"en"_s) == u"op. para. 4");
  CHECK(cite(u"operative"_s, u"4"_s, u"es"_s) == u"párr. dispositivo 4");
  CHECK(cite(u"target"_s, u"16.3"_s, u"es"_s) == u"meta 16.3");
  CHECK(cite(u"section"_s, u"H"_s, u"es"_s) == u"sección H");
  CHECK(cite(u"principle"_s, u"XVII"_s, u"es"_s) == u"principio XVII");
}

TEST_CASE("A whole citation has title, symbol and the annex's paragraphs") {
  const Record official = instrument(u"official"_s);
  CHECK(fullCitation(provision(u"guideline"_s, u"G3"_s, u"43"_s), &official, u"en"_s) ==
        u"Principles on Legal Aid (A/RES/67/187), annex, guideline 3, para. 43");
  CHECK(fullCitation(provision(u"principle"_s, u"P2"_s, u"15-19"_s), &official, u"es"_s) ==
        u"Principios sobre asistencia jurídica (A/RES/67/187), anexo, principio 2, párrs. 15 a 19");
}

TEST_CASE("A number of the library's own is never part of a citation") {
  const Record editorial = instrument(u"editorial"_s);
  const Record point = provision(u"point"_s, u"3"_s, u"12"_s);
  CHECK(provisionCitation(point, &editorial, u"en"_s).isEmpty());
  CHECK(fullCitation(point, &editorial, u"en"_s) == u"Principles on Legal Aid (A/RES/67/187), “Access”");
  CHECK(fullCitation(point, &editorial, u"es"_s) ==
        u"Principios sobre asistencia jurídica (A/RES/67/187), «Acceso»");
  CHECK(provisionTitle(point, &editorial, u"es"_s).text == u"Acceso");
  // Not knowing the instrument is no licence either.
  CHECK(provisionCitation(point, nullptr, u"en"_s).isEmpty());
  CHECK(provisionTitle(point, nullptr, u"en"_s).text == u"Access");
}
