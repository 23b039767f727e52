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

TEST_CASE("The short form of a citation is that of the courts, the United Nations and the OAS") {
  const auto cite = [](const Record& declaration, const Record& what, const QString& language) {
    return fullCitation(what, &declaration, language, CitationForm::Short);
  };
  const Record resolution = instrument(u"official"_s);
  const Record guideline = provision(u"guideline"_s, u"G3"_s, u"43"_s);
  CHECK(cite(resolution, guideline, u"en"_s) ==
        u"GA res. 67/187 (A/RES/67/187), annex, guideline 3, para. 43");
  CHECK(cite(resolution, guideline, u"es"_s) ==
        u"resolución 67/187 de la Asamblea General (A/RES/67/187), anexo, directriz 3, párr. 43");

  const Record covenant =
      make(u"declaration"_s,
           {{u"title.en"_s, u"International Covenant on Civil and Political Rights - article 14"_s},
            {u"title.es"_s, u"Pacto Internacional de Derechos Civiles y Políticos - artículo 14"_s},
            {u"short_title.en"_s, u"ICCPR art. 14"_s},
            {u"short_title.es"_s, u"PIDCP, art. 14"_s},
            {u"symbol"_s, u"A/RES/2200A (XXI)"_s},
            {u"instrument"_s, u"treaty"_s},
            {u"numbering"_s, u"official"_s}});
  const Record defence = provision(u"article"_s, u"14(3)(d)"_s);
  CHECK(cite(covenant, defence, u"en"_s) == u"ICCPR, art. 14(3)(d)");
  CHECK(cite(covenant, defence, u"es"_s) == u"PIDCP, art. 14.3 d)");
  CHECK(fullCitation(defence, &covenant, u"es"_s) ==
        u"Pacto Internacional de Derechos Civiles y Políticos (A/RES/2200A (XXI)), art. 14.3 d)");

  const Record oas =
      make(u"declaration"_s, {{u"title.en"_s, u"AG/RES. 2656, Guarantees for Access to Justice"_s},
                              {u"title.es"_s, u"AG/RES. 2656, Garantías para el acceso"_s},
                              {u"short_title.en"_s, u"AG/RES. 2656 (2011)"_s},
                              {u"symbol"_s, u"AG/RES. 2656 (XLI-O/11)"_s},
                              {u"numbering"_s, u"official"_s}});
  const Record fourth = provision(u"operative"_s, u"4"_s);
  CHECK(cite(oas, fourth, u"en"_s) == u"AG/RES. 2656 (XLI-O/11), op. para. 4");
  CHECK(cite(oas, fourth, u"es"_s) == u"AG/RES. 2656 (XLI-O/11), resolutivo 4");
  CHECK(fullCitation(fourth, &oas, u"es"_s) ==
        u"AG/RES. 2656 (XLI-O/11), Garantías para el acceso, resolutivo 4");

  const Record salvador = make(u"declaration"_s, {{u"title.en"_s, u"Salvador Declaration"_s},
                                                  {u"symbol"_s, u"A/RES/65/230, annex"_s},
                                                  {u"numbering"_s, u"official"_s}});
  const Record paragraph = provision(u"paragraph"_s, u"52"_s);
  CHECK(cite(salvador, paragraph, u"en"_s) == u"GA res. 65/230 (A/RES/65/230), annex, para. 52");
  CHECK(cite(salvador, paragraph, u"es"_s) ==
        u"resolución 65/230 de la Asamblea General (A/RES/65/230), anexo, párr. 52");

  const Record comment =
      make(u"declaration"_s, {{u"title.en"_s, u"Human Rights Committee, General Comment No. 32"_s},
                              {u"short_title.en"_s, u"General Comment No. 32"_s},
                              {u"symbol"_s, u"CCPR/C/GC/32"_s},
                              {u"numbering"_s, u"official"_s}});
  CHECK(cite(comment, provision(u"paragraph"_s, u"38"_s), u"en"_s) ==
        u"General Comment No. 32 (CCPR/C/GC/32), para. 38");
  CHECK(cite(instrument(u"editorial"_s), provision(u"point"_s, u"3"_s), u"en"_s) ==
        u"GA res. 67/187 (A/RES/67/187), “Access”");
}

TEST_CASE("An instrument is cited with its body and the date as far as it is known") {
  Record principles = instrument(u"official"_s);
  principles.fields.set(u"body.en"_s, {Value(u"United Nations General Assembly"_s), 0});
  principles.fields.set(u"body.es"_s, {Value(u"Asamblea General de las Naciones Unidas"_s), 0});
  const auto adopted = [&](const QString& date, const QString& language) {
    principles.fields.set(u"adopted"_s, {Value(date), 0});
    return declarationCitation(principles, language, CitationForm::Full);
  };
  CHECK(adopted(u"2012-12-20"_s, u"en"_s) ==
        u"Principles on Legal Aid (A/RES/67/187), United Nations General Assembly, 20 December 2012");
  CHECK(
      adopted(u"2012-12-20"_s, u"es"_s) ==
      u"Principios sobre asistencia jurídica (A/RES/67/187), Asamblea General de las Naciones Unidas, 20 de "
      u"diciembre de 2012");
  CHECK(adopted(u"2012-12"_s, u"es"_s).endsWith(u", diciembre de 2012"_s));
  CHECK(adopted(u"2012"_s, u"en"_s).endsWith(u", 2012"_s));
  CHECK(declarationCitation(principles, u"es"_s, CitationForm::Short) ==
        u"resolución 67/187 de la Asamblea General (A/RES/67/187)");
}

TEST_CASE("A practice is cited by its provider and its source, and an example as an example") {
  Record practice = make(u"practice"_s, {{u"title.en"_s, u"Lawyers in wards"_s},
                                         {u"title.es"_s, u"Abogados en salas"_s},
                                         {u"source_url"_s, u"https://example.org/wards"_s}});
  const Record provider = make(u"organisation"_s, {{u"name.es"_s, u"Defensoría General"_s}});
  CHECK(practiceCitation(practice, &provider, u"es"_s) ==
        u"Defensoría General, «Abogados en salas», https://example.org/wards");
  practice.fields.set(u"illustrative"_s, {Value(true), 0});
  CHECK(practiceCitation(practice, nullptr, u"en"_s) ==
        u"“Lawyers in wards”, illustrative practice, https://example.org/wards");
}
