#include "ui/record/page_writer.h"
#include "ui/record/tangled.h"

#include <QFont>
#include <QPalette>
#include <QTextDocument>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace amparo::ui;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QString& markdown) {
  QTextDocument document;
  {
    PageWriter writer(document, QPalette(), QFont());
    writer.markdown(markdown);
  }
  return document.toPlainText();
}

/// Lists within each other, so deep.
QString nested(int depth) {
  QString text;
  for (int i = 0; i < depth; ++i) text += QString(2 * i, u' ') % u"- uno\n"_s;
  return text;
}

} // namespace

TEST_CASE("a text that would keep the window from answering is shown with its marks") {
  const QString text = GENERATE(
      u"~~a"_s.repeated(30'000), QString(100'000, u'w'), u"> "_s.repeated(4000), u">"_s.repeated(4000),
      u"[x]("_s.repeated(3000), u"- "_s.repeated(500) + u'x', nested(800), u"a@b.c "_s.repeated(60'000),
      u"&amp; "_s.repeated(10'000), u"\\* "_s.repeated(10'000), u"www.a.bc "_s.repeated(10'000),
      u"<b>x</b> "_s.repeated(10'000), u"una línea de un acta\n"_s.repeated(5000),
      u"> cita\n"_s.repeated(10'000), u"uno\n2. dos\n"_s.repeated(10'000), u"- uno\n"_s.repeated(10'000),
      u"1. uno\n"_s.repeated(10'000), u"|a|b|\n|-|-|\n"_s.repeated(4000));
  CHECK(isTangled(text));
  QString lines = shown(text);
  CHECK(lines.remove(u'\n').remove(QChar::LineSeparator) == QString(text).remove(u'\n'));
  for (const QString& line : inLines(text).split(u'\n')) {
    INFO(line.first(qMin<qsizetype>(line.size(), 40)).toStdString());
    CHECK((line.size() <= 200 || line.contains(u' ')));
    CHECK(line.size() <= 2200);
  }
}

TEST_CASE("what people write is shown as it is meant") {
  CHECK(shown(u"**Uno** y ~~dos~~"_s) == u"Uno y dos");
  CHECK(shown(nested(3)) == u"uno\nuno\nuno");
  for (const QString& text : QStringList{
           u"- **uno** y [dos](https://example.org/)\n"_s.repeated(600), nested(20), QString(300, u'-'),
           u"* * * * * * * *"_s, u"> > > cita"_s, QString(u"https://example.org/"_s + QString(2000, u'x')),
           u"palabra "_s.repeated(50'000), u"1. uno\n   - dos\n     1. tres"_s,
           QString(u"7. "_s + u"palabra "_s.repeated(40) + u'\n').repeated(400), // provisions
           QString(u"Véase a@b.org, www.b.org y https://b.org/. "_s.repeated(5) + u"\n\n"_s).repeated(500),
           QString(u"palabra "_s.repeated(10) + u'\n').repeated(500),
           QString(u" "_s.repeated(200) + u"centrado"_s), u"    tabla\t\t\tancha"_s})
    CHECK_FALSE(isTangled(text));
}
