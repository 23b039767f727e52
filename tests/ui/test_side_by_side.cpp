#include "tests/support/temporary.h"
#include "tests/ui/language_walk.h"
#include "tests/ui/odd_records.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/list/list_pane.h"
#include "ui/reading_pane.h"
#include "ui/record/comments_pane.h"
#include "ui/record/page_view.h"
#include "ui/record/reader.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Actions;

namespace {

const RecordId legalAid = starterId("declaration/un-legal-aid-2012");

ui::Reader& reader(Office& office) {
  return *office.workspace().reading()->reader();
}

ui::PageView& page(Office& office) {
  return *reader(office).findChild<ui::PageView*>();
}

void open(Office& office, const RecordId& id) {
  office.workspace().openRecord(id);
  REQUIRE(waitFor([&] {
    const ui::ReadingPane* pane = office.workspace().reading();
    return pane->isReading() && pane->reader()->content().id == id && pane->reader()->content().found;
  }));
}

/// Where on the page a text stands, from the top of the document.
QRectF placeOf(Office& office, const QString& text) {
  const QTextCursor found = page(office).document()->find(text);
  REQUIRE_FALSE(found.isNull());
  return page(office).document()->documentLayout()->blockBoundingRect(found.block());
}

QToolButton* bothButton(Office& office) {
  for (const QString& name :
       {u"Mostrar dos idiomas lado a lado: español, inglés"_s, u"Show Spanish and English side by side"_s})
    if (auto* button = named<QToolButton>(reader(office), name)) return button;
  return nullptr;
}

} // namespace

TEST_CASE("both languages of a declaration stand side by side, the same provision at the same height") {
  for (const QString& language : {u"es"_s, u"en"_s}) {
    Office office(Office::Library::Starter, language);
    office.workspace().setContentLanguage(u"es"_s);
    open(office, legalAid);
    CHECK_FALSE(office.readerText().contains(u"Principle 7 · "_s));
    REQUIRE(bothButton(office));
    click(bothButton(office));
    CHECK(bothButton(office)->isChecked());
    for (const auto& [spanish, english] : {std::pair(u"Principio 7 · "_s, u"Principle 7 · "_s),
                                           std::pair(u"Directriz 18 · "_s, u"Guideline 18 · "_s)}) {
      const QRectF left = placeOf(office, spanish);
      const QRectF right = placeOf(office, english);
      CHECK(left.top() == right.top());
      CHECK(left.right() <= right.left());
      CHECK(right.right() <= page(office).viewport()->width());
    }
    // What stands at the top says so in the table of contents, and a switch back stays there.
    auto* contents = reader(office).findChild<QListWidget*>();
    const int guideline = int(contents->findItems(u"Directriz 9"_s, Qt::MatchStartsWith).size());
    REQUIRE(guideline == 1);
    contents->setCurrentItem(contents->findItems(u"Directriz 9"_s, Qt::MatchStartsWith).front());
    click(bothButton(office));
    CHECK_FALSE(office.readerText().contains(u"Principle 7 · "_s));
    CHECK(page(office).document()->findBlock(page(office).topPosition()).text().startsWith(u"Directriz 9"_s));
  }
}

TEST_CASE("that both languages are shown is remembered, and is chosen by keyboard too") {
  Office office(Office::Library::Starter);
  QAction* action = office.window().actions()[Actions::SideBySide];
  CHECK_FALSE(action->isChecked());
  QTest::keyClick(&office.window(), Qt::Key_B, Qt::ControlModifier);
  CHECK(action->isChecked());
  office.restart();
  CHECK(office.window().actions()[Actions::SideBySide]->isChecked());
  open(office, starterId("provision/un-legal-aid-2012#P7"));
  CHECK(office.readerText().contains(u"Principio 7 · "_s));
  CHECK(office.readerText().contains(u"Principle 7 · "_s));
  // One language, chosen at the head, is one language again.
  auto* english = named<QToolButton>(reader(office), u"Leer esta ficha en inglés"_s);
  REQUIRE(english);
  CHECK_FALSE(english->isChecked());
  click(english);
  CHECK_FALSE(office.window().actions()[Actions::SideBySide]->isChecked());
  CHECK(office.readerText().contains(u"Principle 7 · "_s));
  CHECK_FALSE(office.readerText().contains(u"Principio 7 · "_s));
}

TEST_CASE("what is missing in one of two languages says so in its place") {
  Office office(Office::Library::Starter);
  const RecordId principle = starterId("provision/un-legal-aid-2012#P7");
  write(office, principle, fields({{u"text.en"_s, Value()}, {u"heading.en"_s, Value()}}));
  office.workspace().setSideBySide(true);
  open(office, legalAid);
  const QRectF missing = placeOf(office, u"No disponible en inglés."_s);
  CHECK(missing.left() > placeOf(office, u"Principio 7 · "_s).left());
  CHECK(missing.top() > placeOf(office, u"Principio 7 · "_s).top());
  CHECK(missing.top() < placeOf(office, u"Principio 8 · "_s).top());
  // The number needs no translation.
  CHECK(office.readerText().contains(u"\nPrinciple 7\n"_s));
  CHECK(office.readerText().count(u"No disponible en inglés."_s) == 1);
}

TEST_CASE("a pane without room for two columns has one language after the other, and says why") {
  Office office(Office::Library::Starter);
  office.workspace().setSideBySide(true);
  open(office, legalAid);
  const QString why = u"No hay lugar aquí para dos columnas"_s;
  CHECK_FALSE(office.readerText().contains(why));
  office.workspace().setSizes({200, 780, 300});
  REQUIRE(waitFor([&] { return office.readerText().contains(why); }));
  const QRectF first = placeOf(office, u"Principio 7 · "_s);
  const QRectF second = placeOf(office, u"Principle 7 · "_s);
  CHECK(first.left() == second.left());
  CHECK(first.top() < second.top());
  CHECK(second.top() < placeOf(office, u"Principio 8 · "_s).top());
  office.workspace().setSizes({200, 300, 780});
  CHECK(waitFor([&] { return !office.readerText().contains(why); }));
}

TEST_CASE("comments that open and close beside the text leave room for two columns, or do not") {
  Office office(Office::Library::Starter);
  office.window().resize(1700, 900);
  office.workspace().setSideBySide(true);
  open(office, legalAid);
  const QString why = u"No hay lugar aquí para dos columnas"_s;
  const int wide =
      112 * reader(office).fontMetrics().averageCharWidth(); // for two columns, or one and comments
  QList<int> sizes = office.workspace().sizes();
  sizes[1] += sizes[2] - wide;
  sizes[2] = wide;
  office.workspace().setSizes(sizes);
  office.waitForList();
  CHECK_FALSE(office.readerText().contains(why));
  QAction* comments = office.window().actions()[Actions::Comments];
  REQUIRE(waitFor([&] { return comments->isEnabled(); }));
  comments->trigger();
  CHECK(waitFor([&] { return office.readerText().contains(why); }));
  comments->trigger();
  CHECK(waitFor([&] { return !office.readerText().contains(why); }));
  comments->trigger();
  CHECK(waitFor([&] { return office.readerText().contains(why); }));
  Q_EMIT reader(office).comments()->closeRequested();
  CHECK(waitFor([&] { return !office.readerText().contains(why); }));
}

TEST_CASE("in a narrow pane pictures stand for the words of the head, and nothing is cut off") {
  Office office(Office::Library::Starter);
  open(office, legalAid);
  auto* history = named<QToolButton>(reader(office), u"Quién cambió qué en esta ficha, y cuándo"_s);
  REQUIRE(history);
  const auto style = [&] { return history->toolButtonStyle(); };
  office.workspace().setSizes({200, 300, 780});
  CHECK(waitFor([&] { return style() == Qt::ToolButtonTextBesideIcon; }));
  office.workspace().setSizes({200, 980, 100});
  CHECK(waitFor([&] { return style() == Qt::ToolButtonIconOnly; }));
  for (const QToolButton* button : reader(office).findChildren<QToolButton*>())
    if (button->isVisible()) {
      INFO(button->accessibleName().toStdString());
      const QRect place(button->mapTo(&reader(office), QPoint()), button->size());
      CHECK(reader(office).rect().contains(place));
    }
  CHECK(controlsSayingTooLittle(reader(office)).isEmpty());
}

TEST_CASE("each column has its citation, and practices stand in two languages too") {
  Office office(Office::Library::Starter);
  office.workspace().setSideBySide(true);
  open(office, starterId("provision/un-legal-aid-2012#G3"));
  CHECK(office.readerText().contains(u"anexo, directriz 3, párr. 43"_s));
  CHECK(office.readerText().contains(u"annex, guideline 3, para. 43"_s));
  open(office, practiceId());
  const Record practice = reader(office).content().record;
  for (const QString& field : {u"title"_s, u"summary"_s, u"problem"_s})
    CHECK(placeOf(office, practice.text(field % u".es"_s).left(40)).top() ==
          placeOf(office, practice.text(field % u".en"_s).left(40)).top());
  // A person has nothing to compare.
  open(office, starterId("person/candice-welsch"));
  CHECK_FALSE(bothButton(office)->isVisible());
  CHECK(controlsSayingTooLittle(reader(office)).isEmpty());
}

TEST_CASE("two languages side by side follow a switch of the interface's") {
  const auto scene = [](const char* name, const RecordId& id) -> Scene {
    return {name, [id](Office& office) -> QWidget* {
              open(office, id);
              return nullptr;
            }};
  };
  walkThroughLanguages(
      {scene("declaration", legalAid), scene("editorial numbers", starterId("declaration/johannesburg-2014")),
       scene("provision", starterId("provision/un-legal-aid-2012#P7")), scene("practice", practiceId()),
       scene("another language", namedId<RecordId>("only-portuguese"))},
      Office::Library::Starter, [](Office& office) {
        addOddRecords(office);
        office.workspace().setSideBySide(true);
      });
}
