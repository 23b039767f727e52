#include "core/search/excerpt.h"
#include "tests/search/library.h"

using namespace amparo;
using namespace Qt::StringLiterals;

namespace {

/// A text with what is highlighted in brackets.
QString marked(const QString& text, const std::vector<Range>& ranges) {
  QString shown = text;
  for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
    shown.insert(range->start + range->length, u']');
    shown.insert(range->start, u'[');
  }
  return shown;
}

QString highlighted(const QString& typed, const QString& text, const QString& language) {
  return marked(text, Highlighter(parseQuery(typed)).ranges(text, language));
}

QString excerptOf(const QString& typed, const Record& record, const QString& language, int characters = 100) {
  const Excerpt excerpt = Highlighter(parseQuery(typed)).excerpt(record, language, characters);
  return marked(excerpt.text, excerpt.ranges);
}

} // namespace

TEST_CASE("Whole words are highlighted where their stems are found") {
  CHECK(highlighted(u"detencion "_s, u"Las detenciones y la Detención."_s, u"es"_s) ==
        u"Las [detenciones] y la [Detención].");
  CHECK(highlighted(u"right"_s, u"Rights; righteous"_s, u"en"_s) == u"[Rights]; [righteous]");
  CHECK(highlighted(u"right "_s, u"Rights; righteous"_s, u"en"_s) == u"[Rights]; righteous");
  CHECK(highlighted(u"educa"_s, u"nin\u0303ez educacio\u0301n"_s, u"es"_s) ==
        u"nin\u0303ez [educacio\u0301n]");
  CHECK(highlighted(u"defensa de"_s, u"La defensa de la casa"_s, u"es"_s) == u"La [defensa] de la casa");
  CHECK(highlighted(u"penal -militar "_s, u"penal militar"_s, u"es"_s) == u"[penal] militar");
  CHECK(highlighted(QString(), u"penal"_s, u"es"_s) == u"penal");
}

TEST_CASE("Symbols are highlighted as a whole when they were typed as one") {
  CHECK(highlighted(u"ares67187 "_s, u"See A/RES/67/187."_s, u"en"_s) == u"See [A/RES/67/187].");
  CHECK(highlighted(u"67187 "_s, u"See A/RES/67/187."_s, u"en"_s) == u"See A/RES/[67/187].");
  CHECK(highlighted(u"pretrial"_s, u"Pre-trial detention"_s, u"en"_s) == u"[Pre-trial] detention");
}

TEST_CASE("An excerpt is the passage with most of the words, in the wanted language if they stand there") {
  const Record record = SearchLibrary::record(
      u"practice"_s, {{u"title.es"_s, u"Título"_s},
                      {u"summary.es"_s, u"Un resumen sobre la prisión."_s},
                      {u"summary.en"_s, u"A summary about prison."_s},
                      {u"problem.es"_s,
                       u"Mucho texto que no dice nada de eso y sigue y sigue sin llegar a su fin. La prisión "
                       u"preventiva se usa sin control, y dura demasiado tiempo para quien la sufre, según "
                       u"todos los informes que se conocen."_s}});
  CHECK(excerptOf(u"prisión preventiva"_s, record, u"es"_s) ==
        u"…sin llegar a su fin. La [prisión] [preventiva] se usa sin control, y dura demasiado tiempo para "
        u"quien "
        u"la…"_s);
  CHECK(excerptOf(u"prisión "_s, record, u"es"_s) == u"Un resumen sobre la [prisión].");
  CHECK(excerptOf(u"prison "_s, record, u"en"_s) == u"A summary about [prison].");
  // In the other language where the words stand only there; else the beginning.
  CHECK(excerptOf(u"resumen "_s, record, u"en"_s) == u"Un [resumen] sobre la prisión.");
  CHECK(excerptOf(u"inexistente"_s, record, u"en"_s).startsWith(u"A summary"));
  CHECK(Highlighter(parseQuery(u"resumen"_s)).excerpt(record, u"en"_s, 100).language == u"es");
  CHECK(Highlighter(parseQuery(u"resumen"_s)).excerpt(record, u"en"_s, 100).field == u"summary");
}

TEST_CASE("What was found stands near the beginning of an excerpt, where a narrow row shows it") {
  const Record record = SearchLibrary::record(
      u"practice"_s,
      {{u"summary.es"_s, u"Un equipo recorre cada semana los lugares de detención de la provincia, "
                         u"toma nota de lo que ve y lo comunica a la comisaría."_s}});
  const QString late = excerptOf(u"comisaría"_s, record, u"es"_s);
  CHECK(late.startsWith(u'…'));
  CHECK(late.endsWith(u"lo comunica a la [comisaría]."));
  CHECK(late.size() < 70);
  CHECK(excerptOf(u"semana"_s, record, u"es"_s).startsWith(u"Un equipo recorre cada [semana] los"));
}

TEST_CASE("An excerpt is plain text on one line") {
  const Record record = SearchLibrary::record(
      u"practice"_s,
      {{u"steps.en"_s, u"## First\n\n1. **Visit** the [centre](https://example.org/a)\n- *ask*\n\n"
                       u"> [sic] `code` [1]"_s}});
  CHECK(excerptOf(u"visit"_s, record, u"en"_s) == u"First 1. [Visit] the centre ask [sic] code [1]");
  // Nor is a link looked for where there can be none.
  const Record open = SearchLibrary::record(
      u"practice"_s, {{u"steps.en"_s, QString(u"["_s.repeated(40'000) % u" visit [a](b"_s)}});
  CHECK(excerptOf(u"visit"_s, open, u"en"_s).endsWith(u" [visit] [a](b"));
  CHECK(excerptOf(u"visit"_s, SearchLibrary::record(u"person"_s, {{u"name"_s, u"Visit"_s}}), u"en"_s)
            .isEmpty());
}

TEST_CASE("An excerpt has what is no mark of Markdown, and what was written as none") {
  const auto summary = [](const QString& text) {
    return excerptOf(QString(), SearchLibrary::record(u"practice"_s, {{u"summary.es"_s, text}}), u"es"_s);
  };
  CHECK(summary(u"+54 11 5555"_s) == u"+54 11 5555");
  CHECK(summary(u"-5 grados, #1 y 5 * 3 * 2"_s) == u"-5 grados, #1 y 5 * 3 * 2");
  CHECK(summary(u"5 \\* 3, \\_guion\\_ y C:\\casos"_s) == u"5 * 3, _guion_ y C:\\casos");
  CHECK(summary(u"## Uno\n+ **dos**\n- *tres*\n---\n> cuatro"_s) == u"Uno dos tres cuatro");
}

TEST_CASE("An excerpt is bounded, and cuts no character in two") {
  QString text = u"👩‍⚖️é"_s.repeated(100'000);
  text.insert(20, u" aguja "_s);
  const Record record = SearchLibrary::record(u"practice"_s, {{u"problem.es"_s, text}});
  const Excerpt excerpt = Highlighter(parseQuery(u"aguja"_s)).excerpt(record, u"es"_s, 60);
  CHECK(excerpt.text.size() < 90);
  CHECK(excerpt.text.contains(u"aguja"));
  CHECK(excerpt.ranges.size() == 1);
  CHECK(excerpt.text.isValidUtf16());
}
