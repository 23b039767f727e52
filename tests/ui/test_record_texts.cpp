#include "core/model/schema.h"
#include "core/model/validate.h"
#include "core/model/vocabulary.h"
#include "tests/ui/library_fixture.h"
#include "ui/texts/texts.h"

#include <QSet>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>
#include <tuple>

using namespace amparo;
using namespace amparo::ui;
using namespace Qt::StringLiterals;

namespace {

/// Every text that names something of the schema, with what it names.
QList<std::pair<QString, QString>> schemaTexts() {
  QList<std::pair<QString, QString>> texts;
  for (const KindSchema& kind : Schema::current().kinds()) {
    texts.append({kind.name, kindName(kind.name)});
    texts.append({kind.name, kindName(kind.name, 2)});
    for (const FieldSchema& field : kind.fields) {
      texts.append({field.name, fieldLabel(kind.name, field.name)});
      for (const QString& option : field.options)
        texts.append({option, keywordLabel(kind.name, field.name, option)});
    }
  }
  for (const QString& field : {system_field::audience, system_field::deleted})
    texts.append({field, fieldLabel(u"practice"_s, field)});
  for (const QString& audience : {u"network"_s, u"office"_s})
    texts.append({audience, keywordLabel(u"practice"_s, system_field::audience, audience)});
  return texts;
}

QList<Error> everyError() {
  QList<Error> errors;
  const QVariantMap parameters{{u"kind"_s, u"practice"_s},
                               {u"field"_s, u"title.es"_s},
                               {u"path"_s, u"/a/library"_s},
                               {u"host"_s, u"hub.example"_s},
                               {u"limit"_s, 1000},
                               {u"value"_s, u"x"_s},
                               {u"status"_s, 418},
                               {u"found"_s, 9},
                               {u"known"_s, 1},
                               {u"action"_s, u"edit"_s},
                               {u"what"_s, u"library"_s},
                               {u"seconds"_s, 5}};
  for (int code = 0; code <= int(ErrorCode::Internal); ++code)
    errors.append({ErrorCode(code), parameters, u"detail"_s});
  for (int reason = 0; reason <= int(Reason::NotAHash); ++reason) {
    QVariantMap why = parameters;
    why[u"reason"_s] = reasonName(Reason(reason));
    errors.append({ErrorCode::InvalidField, why, {}});
  }
  for (const QString& action : {u"create"_s, u"edit"_s, u"publish"_s, u"resign"_s, u"another"_s})
    errors.append({ErrorCode::Forbidden, {{u"action"_s, action}}, {}});
  return errors;
}

} // namespace

TEST_CASE("Every kind, field and option has a label in both languages") {
  for (const auto& [name, text] : schemaTexts()) {
    INFO(name.toStdString());
    CHECK(!text.isEmpty());
    CHECK(text != name);
    CHECK(text.front().isUpper());
  }
  const auto english = schemaTexts();
  const test::InSpanish spanish;
  const auto texts = schemaTexts();
  for (int i = 0; i < texts.size(); ++i) {
    INFO(texts[i].first.toStdString());
    CHECK(!texts[i].second.isEmpty());
    // Nothing of the schema is called the same in both.
    CHECK(texts[i].second != english[i].second);
  }
}

TEST_CASE("Every error says what happened and what to do, in both languages") {
  QStringList english;
  QSet<QString> different;
  for (const Error& error : everyError()) {
    const QString sentence = errorSentence(error);
    INFO(describe(error).toStdString());
    CHECK(sentence.size() > 20);
    CHECK(!sentence.contains(u'%'));
    english.append(sentence);
    different.insert(sentence);
  }
  // The first error has no reason that this version knows; all others are told apart.
  CHECK(different.size() >= english.size() - 3);
  const test::InSpanish spanish;
  const QList<Error> errors = everyError();
  for (int i = 0; i < errors.size(); ++i) {
    INFO(english[i].toStdString());
    CHECK(errorSentence(errors[i]) != english[i]);
    CHECK(!errorSentence(errors[i]).contains(u'%'));
  }
}

TEST_CASE("An error names the field, the path and the host") {
  CHECK(errorSentence(
            {ErrorCode::InvalidField,
             {{u"kind"_s, u"declaration"_s}, {u"field"_s, u"title.es"_s}, {u"reason"_s, u"Missing"_s}},
             {}})
            .contains(u"Title (Spanish)"_s));
  CHECK(errorSentence({ErrorCode::InvitationExpired, {{u"reason"_s, u"withdrawn"_s}}, {}})
            .contains(u"taken back"_s));
  CHECK(errorSentence({ErrorCode::InvitationExpired, {}, {}}).contains(u"expired"_s));
  CHECK(errorSentence({ErrorCode::StoreFull, {{u"path"_s, u"/data/library"_s}}, {}})
            .contains(u"/data/library"_s));
  CHECK(errorSentence({ErrorCode::HubUnreachable, {{u"host"_s, u"hub.example"_s}}, {}})
            .contains(u"hub.example"_s));
  // A value from outside is quoted short, and cannot bring a placeholder of its own.
  const QString odd = errorSentence({ErrorCode::InvalidField,
                                     {{u"kind"_s, u"practice"_s},
                                      {u"field"_s, u"status"_s},
                                      {u"reason"_s, u"NotInList"_s},
                                      {u"value"_s, QString(5000, u'x')}},
                                     {}});
  CHECK(odd.size() < 300);
}

TEST_CASE("Every country has a name, and the Spanish ones are Spanish") {
  QSet<QString> names;
  for (const QString& code : countryCodes()) {
    CHECK(countryName(code) != code);
    names.insert(countryName(code));
  }
  CHECK(names.size() == countryCodes().size());
  CHECK(countryName(u"ZZ"_s) == u"ZZ");
  CHECK(countryName(u"DE"_s) == u"Germany");
  const test::InSpanish spanish;
  CHECK(countryName(u"DE"_s) == u"Alemania");
  CHECK(countryName(u"US"_s) == u"Estados Unidos");
  CHECK(countryName(u"CD"_s) == u"República Democrática del Congo");
  CHECK(countryName(u"AR"_s) == u"Argentina");
}

TEST_CASE("Languages and time zones have names") {
  CHECK(languageName(u"es"_s) == u"Spanish");
  CHECK(languageName(u"es-AR"_s) == u"Spanish (Argentina)");
  CHECK(languageName(u"x-odd"_s) == u"x");
  CHECK(timeZoneLabel(u"Europe/Vienna"_s) == u"Vienna");
  CHECK(timeZoneLabel(u"America/Argentina/Buenos_Aires"_s) == u"Buenos Aires");
  const test::InSpanish spanish;
  CHECK(languageName(u"es"_s) == u"Español");
  CHECK(languageInSentence(u"es"_s) == u"español");
  CHECK(timeZoneLabel(u"Europe/Vienna"_s) == u"Viena");
  CHECK(timeZoneLabel(u"America/New_York"_s) == u"Nueva York");
}

TEST_CASE("Dates are written out, whole or not") {
  CHECK(formatDate(u"2021-05-20"_s) == u"20 May 2021");
  CHECK(formatDate(u"2012-12"_s) == u"December 2012");
  CHECK(formatDate(u"2012"_s) == u"2012");
  CHECK(formatDate(u"2021-05-20T14:10:00+02:00[Europe/Vienna]"_s) == u"20 May 2021, 14:10 (Vienna)");
  CHECK(formatDate(u"some day"_s) == u"some day");
  const test::InSpanish spanish;
  CHECK(formatDate(u"2021-05-20"_s) == u"20 de mayo de 2021");
  CHECK(formatDate(u"2012-12"_s) == u"diciembre de 2012");
  CHECK(formatDate(u"2012"_s) == u"2012");
  CHECK(formatDate(u"2021-05-20T14:10:00+02:00[Europe/Vienna]"_s) == u"20 de mayo de 2021, 14:10 (Viena)");
}

TEST_CASE("a language has a capital where its name stands alone, and in a sentence as its language has it") {
  for (const auto& [speaks, alone, inSentence] : {std::tuple(u"pt"_s, u"Espanhol"_s, u"espanhol"_s),
                                                  {u"fr"_s, u"Espagnol"_s, u"espagnol"_s},
                                                  {u"es"_s, u"Español"_s, u"español"_s},
                                                  {u"en"_s, u"Spanish"_s, u"Spanish"_s}}) {
    const test::Spoken spoken(speaks);
    CHECK(languageName(u"es"_s) == alone);
    CHECK(languageInSentence(u"es"_s) == inSentence);
  }
}
