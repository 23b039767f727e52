#include "tests/ui/language_walk.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/look/colors.h"
#include "ui/notice_bar.h"
#include "ui/reading_pane.h"
#include "ui/record/find_bar.h"
#include "ui/record/page_view.h"
#include "ui/record/reader.h"
#include "ui/record_window.h"
#include "ui/section_list.h"

#include <QApplication>
#include <QLineEdit>
#include <QTextBlock>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Actions;
using ui::Section;

namespace {

const RecordId legalAid = starterId("declaration/un-legal-aid-2012");
const RecordId pretrial = starterId("topic/pretrial-detention");

void open(Office& office, const RecordId& id) {
  office.workspace().openRecord(id);
  REQUIRE(waitFor([&] {
    const ui::ReadingPane* pane = office.workspace().reading();
    return pane->isReading() && pane->reader()->content().id == id && pane->reader()->content().found;
  }));
}

qint64 waiting(Office& office) {
  return office.workspace().sectionList()->recordsIn(Section::ReadLater);
}

ui::RecordWindow& window(Office& office, const RecordId& id) {
  ui::RecordWindow* found = nullptr;
  REQUIRE(waitFor([&] {
    for (auto* one : office.window().findChildren<ui::RecordWindow*>())
      if (one->isVisible() && one->reader()->content().id == id && one->reader()->content().found)
        found = one;
    return found != nullptr;
  }));
  return *found;
}

QString textOf(const ui::RecordWindow& window) {
  return window.reader()->findChild<QTextBrowser*>()->toPlainText();
}

} // namespace

TEST_CASE("records are marked to be read later, and listed until they are taken away") {
  Office office(Office::Library::Starter);
  open(office, pretrial);
  QTest::keyClick(&office.window(), Qt::Key_L, Qt::ControlModifier);
  REQUIRE(waitFor([&] { return waiting(office) == 1; }));
  CHECK(office.window().notice()->message() == u"1 ficha marcada para leer más tarde."_s);
  auto* button = named<QToolButton>(*office.workspace().reading()->reader(), u"Leer esta ficha más tarde"_s);
  REQUIRE(button);
  CHECK(waitFor([&] { return button->isChecked(); }));
  open(office, legalAid);
  CHECK(waitFor([&] { return !button->isChecked(); }));
  click(button);
  REQUIRE(waitFor([&] { return waiting(office) == 2; }));

  office.restart();
  REQUIRE(waitFor([&] { return waiting(office) == 2; }));
  office.workspace().openSection(Section::ReadLater);
  CHECK(office.titles().size() == 2); // of whatever kind
  office.typeSearch(u"encierro"_s);
  CHECK(office.titles() == QStringList{u"prisión preventiva"_s});
  office.clickRow(0);
  REQUIRE(waitFor([&] { return office.workspace().reading()->isReading(); }));
  QTest::keyClick(&office.window(), Qt::Key_L, Qt::ControlModifier);
  CHECK(waitFor([&] { return waiting(office) == 1; }));
  CHECK(waitFor([&] { return office.titles().isEmpty(); }));
}

TEST_CASE("what was opened last is there after a crash") {
  Office office(Office::Library::Starter);
  open(office, pretrial);
  open(office, legalAid);
  // Written down by itself, and not when the window closes.
  CHECK(waitFor([&] {
    return office.ask([](ui::Background::Context& context) { return context.store.reading().opened(); }) ==
           std::vector{legalAid, pretrial};
  }));
  office.restart();
  CHECK(waitFor([&] { return office.workspace().recent() == std::vector{legalAid, pretrial}; }));
}

TEST_CASE("a record is read in a window of its own, where links lead on and back") {
  Office office(Office::Library::Starter);
  open(office, pretrial);
  QTest::keyClick(&office.window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
  ui::RecordWindow& beside = window(office, pretrial);
  CHECK(beside.windowTitle() == u"prisión preventiva – Amparo"_s);
  CHECK_FALSE(beside.backButton()->isEnabled());
  CHECK(controlsSayingTooLittle(beside).isEmpty());
  // The main window goes its own way.
  open(office, legalAid);
  CHECK(beside.reader()->current() == pretrial);
  Q_EMIT beside.reader()->linkActivated(legalAid);
  window(office, legalAid);
  click(beside.backButton());
  window(office, pretrial);
  QTest::keyClick(&beside, Qt::Key_F3);
  auto* find = beside.findChild<ui::FindBar*>();
  REQUIRE(find->isVisible());
  QTest::keyClicks(find->field(), u"prision"_s);
  CHECK(find->matches().size() > 0);

  SECTION("it follows what is written, and the language") {
    REQUIRE(office.ask([](ui::Background::Context& context) {
      Fields fields;
      fields.set(u"scope.es"_s, Value(u"Un alcance nuevo"_s));
      return context.library.edit(pretrial, fields).ok();
    }));
    Q_EMIT office.workspace().changed({Act::Edit, {{pretrial, 0, u"topic"_s}}});
    CHECK(waitFor([&] { return textOf(beside).contains(u"Un alcance nuevo"_s); }));
    office.languages().setInterfaceLanguage(u"en"_s);
    QCoreApplication::processEvents();
    CHECK(named<QToolButton>(beside, u"Show in the main window"_s));
  }
  SECTION("what is to be written is written in the main window") {
    Q_EMIT beside.reader()->editRequested(pretrial);
    CHECK(waitFor([&] { return office.workspace().reading()->isEditing(); }));
    CHECK(office.workspace().reading()->record() == pretrial);
  }
  SECTION("also with the keys for it") {
    QTest::keyClick(&beside, Qt::Key_E, Qt::ControlModifier);
    CHECK(waitFor([&] { return office.workspace().reading()->isEditing(); }));
    CHECK(office.workspace().reading()->record() == pretrial);
  }
  SECTION("what was done is undone from there too") {
    office.workspace().openSection(Section::Topics);
    open(office, legalAid);
    office.window().actions()[Actions::Delete]->trigger();
    const QAction* undo = office.window().actions()[Actions::Undo];
    REQUIRE(waitFor([&] { return undo->isEnabled(); }));
    QTest::keyClick(&beside, Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return !undo->isEnabled(); }));
  }
  SECTION("and so is its history seen") {
    QTest::keyClick(&beside, Qt::Key_H, Qt::ControlModifier);
    CHECK(waitFor([&] { return office.workspace().reading()->isShowingHistory(); }));
  }
  SECTION("it goes when the main window does") {
    office.restart();
    CHECK(office.window().findChildren<ui::RecordWindow*>().isEmpty());
  }
  SECTION("or by itself") {
    QTest::keyClick(&beside, Qt::Key_W, Qt::ControlModifier);
    CHECK(waitFor([&] { return office.window().findChildren<ui::RecordWindow*>().isEmpty(); }));
    CHECK(office.window().isVisible());
  }
}

TEST_CASE("the text that is read becomes larger and smaller, its lines longer and shorter, for good") {
  Office office(Office::Library::Starter);
  open(office, legalAid);
  const auto page = [&] { return office.workspace().reading()->findChild<ui::PageView*>(); };
  const qreal usual = page()->font().pointSizeF();
  QTest::keyClick(&office.window(), Qt::Key_Plus, Qt::ControlModifier);
  QTest::keyClick(&office.window(), Qt::Key_Plus, Qt::ControlModifier);
  CHECK(page()->font().pointSizeF() == usual * 120 / 100);
  for (int i = 0; i < 40; ++i) QTest::keyClick(&office.window(), Qt::Key_Plus, Qt::ControlModifier);
  CHECK(page()->font().pointSizeF() == usual * 250 / 100);
  CHECK(office.reads(u"Principio 7"_s));
  QAction* longer = nullptr;
  for (QAction* action : office.window().findChildren<QAction*>())
    if (action->text() == u"Líneas largas"_s) longer = action;
  REQUIRE(longer);
  longer->trigger();
  office.restart();
  open(office, legalAid);
  CHECK(page()->font().pointSizeF() == usual * 250 / 100);
  CHECK(page()->lineLength() == ui::ReadingText::longLines);
  QTest::keyClick(&office.window(), Qt::Key_0, Qt::ControlModifier);
  CHECK(page()->font().pointSizeF() == usual);
  QTest::keyClick(&office.window(), Qt::Key_Minus, Qt::ControlModifier);
  CHECK(page()->font().pointSizeF() < usual);
}

TEST_CASE("sepia is chosen like the other appearances, and stays") {
  Office office(Office::Library::Starter);
  open(office, legalAid);
  QAction* sepia = nullptr;
  for (QAction* action : office.window().findChildren<QAction*>())
    if (action->text() == u"Sepia"_s) sepia = action;
  REQUIRE(sepia);
  sepia->trigger();
  CHECK(waitFor([&] {
    return office.window().palette().color(QPalette::Base) == ui::look::sepiaPalette().color(QPalette::Base);
  }));
  // What is read as well.
  const auto* page = office.workspace().reading()->findChild<ui::PageView*>();
  const auto isWrittenIn = [&](const QColor& color) {
    for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next())
      for (auto it = block.begin(); !it.atEnd(); ++it)
        if (it.fragment().charFormat().foreground().color() == color) return true;
    return false;
  };
  CHECK(waitFor([&] { return isWrittenIn(ui::look::sepiaPalette().color(QPalette::Text)); }));
  CHECK_FALSE(isWrittenIn(ui::look::lightPalette().color(QPalette::Text)));
  office.restart();
  CHECK(office.preferences().appearance() == ui::look::Appearance::Sepia);
}

TEST_CASE("the window beside the main one and what is to be read later follow a switch of language") {
  walkThroughLanguages({{"read later",
                         [](Office& office) -> QWidget* {
                           office.workspace().openSection(Section::ReadLater);
                           return nullptr;
                         }},
                        {"a record in a window of its own",
                         [](Office& office) -> QWidget* {
                           open(office, pretrial);
                           office.window().actions()[Actions::NewWindow]->trigger();
                           ui::RecordWindow& beside = window(office, pretrial);
                           beside.reader()->find(ui::FindBar::Step::Next);
                           return &beside;
                         },
                         [](Office& office) {
                           for (auto* one : office.window().findChildren<ui::RecordWindow*>()) one->close();
                         }}},
                       Office::Library::Starter);
}
