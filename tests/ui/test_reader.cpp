#include "tests/support/temporary.h"
#include "tests/ui/library_fixture.h"
#include "tests/ui/person.h"
#include "ui/record/page_view.h"
#include "ui/record/reader.h"

#include <QClipboard>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace amparo::ui;
using namespace Qt::StringLiterals;

namespace {

/// A reader on screen, over the starter library.
struct Desk {
  LibraryFixture library;
  Reader reader{library.background()};
  PageView* page = reader.findChild<PageView*>();

  Desk() {
    reader.setContentLanguage(u"es"_s);
    reader.setOfficeZone("America/Argentina/Buenos_Aires");
    reader.resize(1200, 800);
    reader.QWidget::show();
  }

  QString open(const RecordId& id) {
    QSignalSpy shown(&reader, &Reader::shown);
    reader.show(id);
    REQUIRE(waitFor([&] { return !shown.isEmpty(); }));
    return text();
  }

  QString text() const { return page->toPlainText().replace(QChar(QChar::Nbsp), u' '); }

  /// Where a link with this text stands, clicked with the mouse.
  bool click(const QString& linkText) {
    QTextCursor found = page->document()->find(linkText);
    if (found.isNull()) return false;
    found.setPosition(found.selectionStart() + 1);
    page->setTextCursor(found);
    page->ensureCursorVisible();
    const QPoint place = page->cursorRect(found).center();
    QTest::mouseClick(page->viewport(), Qt::LeftButton, {}, place);
    return true;
  }
};

/// The cells of the first table of a page with a header line, row by row.
QList<QStringList> rowsNaming(const QString& text, const QStringList& places) {
  QList<QStringList> rows;
  const QStringList lines = text.split(u'\n');
  for (int i = 0; i + 3 < lines.size(); ++i)
    for (const QString& place : places)
      if (lines[i].startsWith(place) && lines[i + 2].contains(QRegularExpression(u"^[0-9]{2}:[0-9]{2}"_s)))
        rows.append({place, lines[i + 1], lines[i + 2]});
  return rows;
}

} // namespace

TEST_CASE("An event shows its start in every zone it names and in the office's") {
  Desk desk;
  const QString text = desk.open(starterId("event/ilan-side-event-2021"));
  const auto rows = rowsNaming(text, {u"Vienna"_s, u"Buenos Aires"_s, u"New York"_s});
  CHECK(rows == QList<QStringList>{{u"Vienna"_s, u"20 May 2021"_s, u"14:10"_s},
                                   {u"Buenos Aires"_s, u"20 May 2021"_s, u"09:10"_s},
                                   {u"New York"_s, u"20 May 2021"_s, u"08:10"_s}});
  CHECK(text.contains(u"(your office)"_s));
  const InSpanish spanish;
  CHECK(rowsNaming(desk.text(), {u"Viena"_s, u"Buenos Aires"_s, u"Nueva York"_s}).size() == 3);
  CHECK(desk.text().contains(u"20 de mayo de 2021"_s));
}

TEST_CASE("An event of days shows them without times") {
  Desk desk;
  const QString text = desk.open(starterId("event/kyoto-congress-2021"));
  CHECK(text.contains(u"7 March 2021 to 12 March 2021"_s));
  CHECK(!text.contains(u"Offset"_s));
}

TEST_CASE("A declaration has its provisions in order, and a table of contents that leads to them") {
  Desk desk;
  const QString text = desk.open(starterId("declaration/un-legal-aid-2012"));
  CHECK(text.contains(u"A/RES/67/187"_s));
  CHECK(text.contains(u"20 December 2012"_s));
  CHECK(text.indexOf(u"Principio 1 · "_s) < text.indexOf(u"Principio 14 · "_s));
  CHECK(text.indexOf(u"Principio 14 · "_s) < text.indexOf(u"Directriz 18 · "_s));
  CHECK(!text.contains(u"P7"_s));
  CHECK(text.contains(u"not the official wording"_s));
  auto* contents = desk.reader.findChild<QListWidget*>();
  REQUIRE(contents->isVisible());
  REQUIRE(contents->count() == 33);
  const auto items = contents->findItems(u"Directriz 9"_s, Qt::MatchStartsWith);
  REQUIRE(items.size() == 1);
  QTest::mouseClick(contents->viewport(), Qt::LeftButton, {},
                    contents->visualItemRect(items.front()).center());
  const QTextBlock top = desk.page->document()->findBlock(desk.page->topPosition());
  CHECK(top.text().startsWith(u"Directriz 9"_s));
  // By keyboard too.
  QTest::keyClick(contents, Qt::Key_Down);
  CHECK(desk.page->document()->findBlock(desk.page->topPosition()).text().startsWith(u"Directriz 10"_s));
}

TEST_CASE("A number of the library's own is never printed") {
  Desk desk;
  const auto provisions = desk.library.ask([](Background::Context& context) {
    return context.store.records().provisionsOf(starterId("declaration/johannesburg-2014"));
  });
  REQUIRE(!provisions.empty());
  const QString text = desk.open(starterId("declaration/johannesburg-2014"));
  CHECK(!text.contains(QRegularExpression(u"(?i)\\b(point|punto)\\s*[0-9]"_s)));
  CHECK(text.contains(u"Do not cite them by number"_s));
  for (const StoredRecord& stored : provisions) {
    const QString number = stored.record.text(u"number"_s);
    const QString heading = stored.record.text(u"heading.es"_s);
    CHECK(text.contains(heading));
    CHECK(!text.contains(number + u" · "_s + heading));
    CHECK(!desk.open(stored.record.id).contains(number + u" · "_s));
    CHECK(desk.text().contains(u'«' + heading + u'»'));
    desk.open(starterId("declaration/johannesburg-2014"));
  }
}

TEST_CASE("A practice says what it is, and that it is illustrative") {
  Desk desk;
  const QString text = desk.open(starterId("practice/remote-confidential-interviews"));
  CHECK(text.contains(u"Illustrative: composed from common practices"_s));
  CHECK(text.contains(u"Results expected, not observed"_s));
  for (const char16_t* label : {u"Problem", u"Approach", u"Steps", u"Results", u"Resources needed", u"Risks"})
    CHECK(text.contains(QString::fromUtf16(label)));
  CHECK(!desk.open(starterId("practice/commitment-lawyers-argentina")).contains(u"Illustrative"_s));
}

TEST_CASE("A person's role stands with its date") {
  Desk desk;
  const QString text = desk.open(starterId("person/candice-welsch"));
  CHECK(text.contains(u"Role as of 20 May 2021"_s));
  CHECK(text.contains(u"From a public source"_s));
}

TEST_CASE("A contact shows its organisation, and that one its people") {
  Desk desk;
  const QString person = desk.open(starterId("person/candice-welsch"));
  CHECK(person.contains(u"Organisations"_s));
  CHECK(person.contains(u"Oficina de las Naciones Unidas contra la Droga y el Delito"_s));
  QSignalSpy activated(&desk.reader, &Reader::linkActivated);
  REQUIRE(desk.click(u"Oficina de las Naciones Unidas"_s));
  REQUIRE(activated.size() == 1);
  const QString organisation = desk.open(activated.front().front().value<RecordId>());
  CHECK(organisation.contains(u"UNODC"_s));
  CHECK(organisation.contains(u"People"_s));
  CHECK(organisation.contains(u"Candice Welsch"_s));
}

TEST_CASE("A practice names the provisions it rests on, under their instruments") {
  Desk desk;
  const QString text = desk.open(starterId("practice/remote-confidential-interviews"));
  const auto at = [&](const QString& words) { return text.indexOf(words); };
  CHECK(at(u"Provisions"_s) > at(u"Risks"_s));
  CHECK(at(u"Principios y Directrices de la ONU"_s) > at(u"Provisions"_s));
  CHECK(at(u"Principio 7 · Prestación rápida y eficaz"_s) > at(u"Principios y Directrices de la ONU"_s));
  // Of an instrument whose numbers are the library's own, the heading alone.
  CHECK(at(u"Compartir prácticas y estrategias"_s) > 0);
  CHECK_FALSE(text.contains(QRegularExpression(u"[0-9] · Compartir prácticas"_s)));
}

TEST_CASE("A topic shows its terms in every language and country") {
  Desk desk;
  const QString text = desk.open(starterId("topic/legal-aid"));
  CHECK(text.contains(u"asistencia jurídica"_s));
  CHECK(text.contains(u"legal aid"_s));
  CHECK(text.contains(u"indigent defense"_s));
  CHECK(text.contains(u"United States"_s));
  CHECK(text.contains(u"Narrower topics"_s));
}

TEST_CASE("A text that is not in the language asked for says so") {
  Desk desk;
  const RecordId practice = starterId("practice/remote-confidential-interviews");
  desk.open(practice);
  CHECK(!desk.text().contains(u"not available"_s, Qt::CaseInsensitive));
  // One field only: the mark stands beside it.
  desk.library.edit(practice, fields({{u"summary.es"_s, Value()}}));
  CHECK(desk.open(practice).contains(u"Not available in Spanish; shown in English."_s));
  CHECK(!desk.text().contains(u"This text is not available"_s));
  // The whole record: one note at the top, and no mark beside every field.
  const Record english = recordOf(u"practice"_s, "only-english",
                                  {{u"title.en"_s, Value(u"Only in English"_s)},
                                   {u"summary.en"_s, Value(u"A summary"_s)},
                                   {u"status"_s, Value(u"published"_s)}});
  desk.library.import(english);
  CHECK(desk.open(english.id).contains(u"This text is not available in Spanish; it is shown in English."_s));
  CHECK(!desk.text().contains(u"Not available in Spanish;"_s));
  const InSpanish spanish;
  CHECK(desk.text().contains(u"Este texto no está disponible en español; se muestra en inglés."_s));
}

TEST_CASE("The language of one record can be chosen at its head") {
  Desk desk;
  desk.open(starterId("practice/remote-confidential-interviews"));
  const QString spanish = desk.text();
  auto* english = named<QToolButton>(desk.reader, u"Read this record in English"_s);
  REQUIRE(english);
  QTest::mouseClick(english, Qt::LeftButton);
  CHECK(desk.text() != spanish);
  CHECK(desk.text().contains(desk.reader.content().record.text(u"title.en"_s)));
  // The next record is in the setting's language again.
  CHECK(desk.open(starterId("practice/early-representation-dashboard"))
            .contains(desk.reader.content().record.text(u"title.es"_s)));
}

TEST_CASE("Links lead on within the library, out only when clicked, and nothing else is followed") {
  Desk desk;
  QList<QUrl> opened;
  desk.reader.setLinkOpener([&](const QUrl& url) { opened.append(url); });
  QSignalSpy activated(&desk.reader, &Reader::linkActivated);
  desk.open(starterId("declaration/un-legal-aid-2012"));
  REQUIRE(desk.click(u"Principio 7 · "_s));
  REQUIRE(activated.size() == 1);
  CHECK(activated.front().front().value<RecordId>() == starterId("provision/un-legal-aid-2012#P7"));
  CHECK(opened.isEmpty());
  REQUIRE(desk.click(u"undocs.org"_s));
  CHECK(opened == QList<QUrl>{QUrl(u"https://undocs.org/A/RES/67/187"_s)});
  // What a text says is never markup, loads nothing and runs nothing.
  const Record odd = recordOf(
      u"practice"_s, "odd",
      {{u"title.es"_s, Value(u"<b>Título</b> & más"_s)},
       {u"status"_s, Value(u"draft"_s)},
       {u"problem.es"_s,
        Value(
            u"<script>alert(1)</script> [leer](file:///etc/passwd) [correr](javascript:alert(1)) ![](https://example.org/x.png)"_s)}});
  desk.library.import(odd);
  const QString text = desk.open(odd.id);
  CHECK(text.contains(u"<b>Título</b> & más"_s));
  opened.clear();
  desk.click(u"leer"_s);
  desk.click(u"correr"_s);
  CHECK(opened.isEmpty());
  CHECK(
      !desk.page->loadResource(QTextDocument::ImageResource, QUrl(u"https://example.org/x.png"_s)).isValid());
}

TEST_CASE("A citation is copied, in the language of the text") {
  Desk desk;
  desk.open(starterId("provision/un-legal-aid-2012#G3"));
  QGuiApplication::clipboard()->clear();
  REQUIRE(desk.click(u"Copy citation"_s));
  CHECK(QGuiApplication::clipboard()->text().endsWith(u"(A/RES/67/187), anexo, directriz 3, párr. 43"_s));
}

TEST_CASE("Links are reached with Tab and followed with Return") {
  Desk desk;
  QSignalSpy activated(&desk.reader, &Reader::linkActivated);
  desk.open(starterId("person/candice-welsch"));
  desk.page->setFocus();
  QTest::keyClick(desk.page, Qt::Key_Tab); // that the details are right
  QTest::keyClick(desk.page, Qt::Key_Tab);
  QTest::keyClick(desk.page, Qt::Key_Return);
  CHECK(activated.size() == 1);
}

TEST_CASE("A contact that nobody has confirmed for a year says so, and one click confirms it") {
  Desk desk;
  QSignalSpy confirmed(&desk.reader, &Reader::confirmed);
  CHECK(desk.open(starterId("person/candice-welsch"))
            .contains(u"Nobody has noted when these details were confirmed."_s));
  REQUIRE(desk.click(u"They are right today"_s));
  REQUIRE(confirmed.size() == 1);
  CHECK(confirmed.front().front().value<RecordId>() == starterId("person/candice-welsch"));
}

TEST_CASE("A reader shows what the last request asked for, whatever order answers come in") {
  Desk desk;
  QSignalSpy shown(&desk.reader, &Reader::shown);
  desk.reader.show(starterId("topic/legal-aid"));
  desk.reader.show(starterId("person/candice-welsch"));
  REQUIRE(waitFor([&] { return !shown.isEmpty(); }));
  desk.library.settle();
  CHECK(shown.size() == 1);
  CHECK(desk.text().contains(u"Candice Welsch"_s));
}

TEST_CASE("A record that is not here, or of a newer version, says so") {
  Desk desk;
  CHECK(desk.open(namedId<RecordId>("nobody")).contains(u"not in your library"_s));
  const Record newer = recordOf(u"hearing"_s, "hearing", {{u"judge"_s, Value(u"A name"_s)}});
  desk.library.import(newer);
  const QString text = desk.open(newer.id);
  CHECK(text.contains(u"only a newer version"_s));
  CHECK(text.contains(u"A name"_s));
  const Record known = recordOf(u"topic"_s, "with-more",
                                {{u"preferred.es"_s, Value(u"término"_s)}, {u"colour"_s, Value(u"green"_s)}});
  desk.library.import(known);
  CHECK(desk.open(known.id).contains(u"green"_s));
}

TEST_CASE("A change of the record refreshes the page where it stands") {
  Desk desk;
  const RecordId id = starterId("practice/remote-confidential-interviews");
  desk.open(id);
  const auto changes = desk.library.ask([&](Background::Context& context) {
    Fields fields;
    fields.set(u"title.es"_s, Value(u"Otro título"_s));
    return context.library.edit(id, fields);
  });
  REQUIRE(changes.ok());
  desk.reader.noteChanges(*changes);
  CHECK(waitFor([&] { return desk.text().contains(u"Otro título"_s); }));
}

TEST_CASE("Every control of the reader has a name") {
  Desk desk;
  desk.open(starterId("declaration/un-legal-aid-2012"));
  CHECK(controlsSayingTooLittle(desk.reader).isEmpty());
}
