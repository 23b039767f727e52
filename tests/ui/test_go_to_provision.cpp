#include "tests/ui/language_walk.h"
#include "tests/ui/odd_records.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/list/list_pane.h"
#include "ui/list/record_list_view.h"
#include "ui/reading_pane.h"
#include "ui/record/go_to_bar.h"
#include "ui/record/page_view.h"
#include "ui/record/reader.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Section;

namespace {

const RecordId legalAid = starterId("declaration/un-legal-aid-2012");

ui::Reader& reader(Office& office) {
  return *office.workspace().reading()->reader();
}

void open(Office& office, const RecordId& id) {
  office.workspace().openRecord(id);
  REQUIRE(waitFor([&] {
    const ui::ReadingPane* pane = office.workspace().reading();
    return pane->isReading() && pane->reader()->content().id == id && pane->reader()->content().found;
  }));
}

/// What stands at the top of the page.
QString top(Office& office) {
  const auto* page = reader(office).findChild<ui::PageView*>();
  return page->document()->findBlock(page->topPosition()).text();
}

/// Presses Ctrl+G, types and presses Return.
ui::GoToBar& goTo(Office& office, const QString& text) {
  QTest::keyClick(&office.window(), Qt::Key_G, Qt::ControlModifier);
  auto* bar = reader(office).findChild<ui::GoToBar*>();
  REQUIRE(bar->isVisible());
  CHECK(QApplication::focusWidget() == bar->field());
  typeInstead(bar->field(), text);
  QTest::keyClick(bar->field(), Qt::Key_Return);
  office.waitForList();
  return *bar;
}

QString firstFound(Office& office, const QString& text) {
  office.workspace().list()->searchField()->clear();
  office.typeSearch(text);
  const QStringList titles = office.titles();
  return titles.isEmpty() ? QString() : titles.front();
}

} // namespace

TEST_CASE("What was gone to is what is cited and put into the pack by keys, until it is out of sight") {
  Office office(Office::Library::Starter);
  open(office, legalAid);
  CHECK(reader(office).recordAtCursor() == legalAid);
  goTo(office, u"P&G 7"_s);
  const RecordId principle = reader(office).recordAtCursor();
  CHECK(principle != legalAid);
  reader(office).copyCitation();
  CHECK(QGuiApplication::clipboard()->text().contains(u"principio 7"_s));
  reader(office).findChild<ui::PageView*>()->verticalScrollBar()->setValue(0);
  CHECK(reader(office).recordAtCursor() == legalAid);
}

TEST_CASE("A record is opened again where it was left, and stays there as its letters grow") {
  Office office(Office::Library::Starter);
  open(office, legalAid);
  goTo(office, u"directriz 9"_s);
  ui::ReadingText larger = office.workspace().text();
  larger.percent += 30;
  office.workspace().setText(larger);
  CHECK(top(office).startsWith(u"Directriz 9"_s));
  open(office, starterId("topic/legal-aid"));
  open(office, legalAid);
  CHECK(top(office).startsWith(u"Directriz 9"_s));
  office.restart();
  open(office, legalAid);
  CHECK(top(office).startsWith(u"Directriz 9"_s));
}

TEST_CASE("how far a record is read is written down while one reads: the power may fail") {
  Office office(Office::Library::Starter);
  open(office, legalAid);
  goTo(office, u"directriz 9"_s);
  CHECK(waitFor([&] {
    return office
               .ask([](ui::Background::Context& context) { return context.store.reading().place(legalAid); })
               .position > 0;
  }));
}

TEST_CASE("Ctrl+G and a number lead to a provision of the instrument that is read") {
  Office office(Office::Library::Starter);
  open(office, legalAid);
  CHECK_FALSE(goTo(office, u"directriz 9"_s).isVisible());
  CHECK(top(office).startsWith(u"Directriz 9"_s));
  goTo(office, u"Principle 7"_s);
  CHECK(top(office).startsWith(u"Principio 7"_s));
  goTo(office, u"párr. 52"_s); // of the annex
  CHECK(top(office).startsWith(u"Directriz 9"_s));
  goTo(office, u"3"_s);
  CHECK(top(office).startsWith(u"Principio 3"_s));
  // The page has the focus again.
  CHECK(reader(office).isAncestorOf(QApplication::focusWidget()));
  office.workspace().setSideBySide(true);
  goTo(office, u"guideline 9"_s);
  CHECK(top(office).contains(QRegularExpression(u"^(Directriz|Guideline) 9"_s)));
}

TEST_CASE("a provision of another instrument is opened, and where there are several they are listed") {
  Office office(Office::Library::Starter);
  open(office, legalAid);
  goTo(office, u"PIDCP 14.3 d"_s);
  const RecordId defence = starterId("provision/iccpr-14#14(3)(d)");
  REQUIRE(waitFor([&] { return office.workspace().reading()->record() == defence; }));
  // From one provision to its neighbour.
  goTo(office, u"14.3 e"_s);
  REQUIRE(waitFor([&] { return office.readerText().contains(u"art. 14.3 e)"_s); }));
  goTo(office, u"regla 61"_s);
  REQUIRE(waitFor([&] { return office.workspace().list()->searchField()->text() == u"regla 61"; }));
  CHECK(office.workspace().section() == Section::Declarations);
  const QStringList titles = office.titles();
  CHECK(titles.filter(QRegularExpression(u"^Regla 61 · "_s)).size() == 2);
  CHECK(titles.front().startsWith(u"Regla 61 · "_s));
}

TEST_CASE("what leads nowhere says why, and stays to be corrected") {
  Office office(Office::Library::Starter);
  open(office, legalAid);
  ui::GoToBar& bar = goTo(office, u"principio 99"_s);
  CHECK(bar.isVisible());
  CHECK(spokenBy(bar).contains(u"La biblioteca no tiene esa disposición."_s));
  CHECK(bar.field()->text() == u"principio 99");
  goTo(office, u"habeas corpus"_s);
  CHECK(spokenBy(bar).contains(u"Escriba el número de una disposición"_s));
  QTest::keyClick(bar.field(), Qt::Key_Escape);
  CHECK_FALSE(bar.isVisible());
  CHECK(reader(office).isAncestorOf(QApplication::focusWidget()));
  CHECK(controlsSayingTooLittle(reader(office)).isEmpty());
}

TEST_CASE("the search field knows provisions by their number, in both languages") {
  for (const QString& language : {u"es"_s, u"en"_s}) {
    Office office(Office::Library::Starter, language);
    office.workspace().setContentLanguage(u"es"_s);
    office.workspace().openSection(Section::Declarations);
    office.waitForList();
    for (const QString& typed : {u"P&G 7"_s, u"67/187 P7"_s, u"Principio 7"_s, u"Principle 7"_s})
      CHECK(firstFound(office, typed) == u"Principio 7 · Prestación rápida y eficaz"_s);
    CHECK(firstFound(office, u"P&G directriz 3"_s).startsWith(u"Directriz 3 · "_s));
    CHECK(firstFound(office, u"PIDCP 14.3 d"_s).startsWith(u"Art. 14.3 d) · "_s));
    CHECK(firstFound(office, u"ICCPR art 14"_s).startsWith(u"Art. 14.1 · "_s));
    // Return opens the first.
    QTest::keyClick(office.workspace().list()->searchField(), Qt::Key_Return);
    CHECK(office.workspace().list()->view()->selectionModel()->hasSelection()); // and it shows which is read
    CHECK(office.reads(u"art. 14.1"_s));
  }
}

TEST_CASE("provisions stand among other things only where nothing else is found, and with their instrument") {
  Office office(Office::Library::Starter);
  office.workspace().openSection(Section::Practices);
  office.typeSearch(u"67/187 P7"_s);
  const QStringList titles = office.titles();
  REQUIRE(titles.size() == 1);
  CHECK(titles.front().startsWith(u"Principio 7 · "_s));
  office.workspace().list()->setFilters({{u"status"_s, {u"draft"_s}}});
  office.waitForList();
  CHECK(office.titles().isEmpty());
}

TEST_CASE("a number of the library's own leads there, and is still not printed") {
  Office office(Office::Library::Starter);
  open(office, starterId("declaration/johannesburg-2014"));
  CHECK_FALSE(goTo(office, u"3"_s).isVisible());
  const auto provisions = office.ask([](ui::Background::Context& context) {
    return context.store.records().provisionsOf(starterId("declaration/johannesburg-2014"));
  });
  const auto* page = reader(office).findChild<ui::PageView*>();
  CHECK(page->textCursor().block().text() == provisions[2].record.text(u"heading.es"_s));
  office.workspace().openSection(Section::Declarations);
  const QString found = firstFound(office, u"Johannesburgo 3"_s);
  CHECK(found == provisions[2].record.text(u"heading.es"_s));
}

TEST_CASE("the field to go to a provision follows a switch of language") {
  const auto scene = [](const char* name, const QString& typed) -> Scene {
    return {name, [typed](Office& office) -> QWidget* {
              open(office, legalAid);
              goTo(office, typed);
              return nullptr;
            }};
  };
  walkThroughLanguages({scene("no number", u"habeas"_s), scene("not found", u"99"_s)},
                       Office::Library::Starter);
}

TEST_CASE("where a number leads to several provisions, the first is read, and nothing from before") {
  Office office(Office::Library::Starter);
  office.workspace().openSection(Section::Practices);
  office.clickRow(3);
  const auto read = [&] { return office.workspace().reading()->record(); };
  REQUIRE(waitFor([&] { return !read().isNull() && reader(office).content().found; }));
  const RecordId practice = read();
  goTo(office, u"Mandela 119"_s);
  REQUIRE(office.reads(u"Regla 119"_s));
  goTo(office, u"P&G 7"_s);
  CHECK(office.reads(u"Prestación rápida y eficaz"_s));
  CHECK(office.workspace().section() == Section::Declarations);
  CHECK(office.titles().size() == 2);
  ui::ListPane& list = *office.workspace().list();
  CHECK(list.view()->hasFocus());
  CHECK(list.view()->currentIndex().row() == 0);
  CHECK(list.selectedCount() == 1);
  CHECK(std::find(office.workspace().recent().begin(), office.workspace().recent().begin() + 2, practice) ==
        office.workspace().recent().begin() + 2);
  QTest::keyClick(list.view(), Qt::Key_Down);
  CHECK(office.reads(u"Asistencia jurídica a las víctimas"_s));
}

TEST_CASE("a section that is opened while one reads shows nothing of the list before") {
  Office office(Office::Library::Starter);
  open(office, practiceId());
  reader(office).findChild<ui::PageView*>()->setFocus();
  office.workspace().openSection(Section::Topics);
  office.titles();
  CHECK(office.workspace().list()->view()->hasFocus());
  REQUIRE(waitFor([&] { return office.workspace().reading()->isReading(); }));
  CHECK(waitFor([&] { return reader(office).content().found; }));
  CHECK(reader(office).content().record.kind == u"topic"_s);
  CHECK(office.workspace().list()->view()->currentIndex().row() == 0);
}
