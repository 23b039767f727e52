#include "tests/support/temporary.h"
#include "tests/ui/library_fixture.h"
#include "tests/ui/odd_records.h"
#include "tests/ui/office.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/connect_form.h"
#include "ui/list/filter_bar.h"
#include "ui/list/list_pane.h"
#include "ui/list/record_list_view.h"
#include "ui/notice_bar.h"
#include "ui/reading_pane.h"
#include "ui/record/attention.h"
#include "ui/record/editor.h"
#include "ui/record/text_input.h"
#include "ui/section_list.h"
#include "ui/welcome_page.h"

#include <QApplication>
#include <QClipboard>
#include <QCollator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Section;

namespace {

qint64 count(Office& office, Section section) {
  office.waitForList();
  return office.workspace().sectionList()->recordsIn(section);
}

void clickSection(Office& office, Section section) {
  ui::SectionList* list = office.workspace().sectionList();
  QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                    list->visualItemRect(list->item(int(section))).center());
  office.waitForList();
}

/// The field of the form that has the focus, which is its first.
QPlainTextEdit* focusedField(Office& office) {
  ui::ReadingPane* pane = office.workspace().reading();
  QPlainTextEdit* field = nullptr;
  waitFor([&] {
    if (!pane->isEditing()) return false;
    field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    return field && pane->editor()->isAncestorOf(field);
  });
  return field;
}

QPushButton* defaultButton(QWidget* parent) {
  for (QPushButton* button : parent->findChildren<QPushButton*>())
    if (button->isDefault()) return button;
  return nullptr;
}

} // namespace

TEST_CASE("the sections say how many records each has") {
  Office office(Office::Library::Starter);
  CHECK(count(office, Section::Practices) == 24);
  CHECK(count(office, Section::Declarations) == 49);
  CHECK(count(office, Section::Contacts) == 51);
  CHECK(count(office, Section::Events) == 17);
  CHECK(count(office, Section::Topics) == 133);
  CHECK(count(office, Section::Attention) == 0);
  CHECK(count(office, Section::Trash) == 0);
  CHECK(office.titles().size() == 24);

  clickSection(office, Section::Declarations);
  CHECK(office.titles().size() == 49);
  CHECK(office.workspace().section() == Section::Declarations);
}

TEST_CASE("searching as one types narrows the list with every letter") {
  Office office(Office::Library::Starter);
  const int all = int(office.titles().size());
  office.typeSearch(u"int"_s);
  const int some = int(office.titles().size());
  CHECK(some > 0);
  CHECK(some < all);
  office.typeSearch(u"erpretes"_s);
  CHECK(office.titles().size() > 0);
  CHECK(office.titles().size() <= some);
  CHECK(office.titles().constFirst().contains(u"intérpretes"_s)); // accents are optional

  SECTION("everywhere, when asked") {
    const auto here = office.titles().size();
    office.workspace().list()->setEverywhere(true);
    CHECK(office.titles().size() > here);
  }
  SECTION("Escape brings the whole list back") {
    QTest::keyClick(office.workspace().list()->searchField(), Qt::Key_Escape);
    CHECK(office.titles().size() == all);
  }
  SECTION("what nothing has finds nothing, and says so") {
    office.typeSearch(u"zzzz"_s);
    CHECK(office.titles().isEmpty());
  }
}

TEST_CASE("a click opens a record, and back and forward lead through what was read") {
  Office office(Office::Library::Starter);
  const QStringList titles = office.titles();
  office.clickRow(2);
  REQUIRE(office.reads(titles[2]));
  const RecordId first = office.workspace().reading()->record();

  clickSection(office, Section::Declarations);
  const QStringList declarations = office.titles();
  office.clickRow(1);
  REQUIRE(office.reads(declarations[1]));

  ui::Actions& actions = office.window().actions();
  CHECK(actions[ui::Actions::Back]->isEnabled());
  actions[ui::Actions::Back]->trigger(); // the list of declarations
  actions[ui::Actions::Back]->trigger();
  REQUIRE(office.reads(titles[2]));
  CHECK(office.workspace().reading()->record() == first);
  CHECK(office.workspace().section() == Section::Practices);
  CHECK(waitFor([&] { return office.workspace().list()->view()->currentIndex().row() == 2; }));

  CHECK(actions[ui::Actions::Forward]->isEnabled());
  actions[ui::Actions::Forward]->trigger();
  actions[ui::Actions::Forward]->trigger();
  CHECK(office.reads(declarations[1]));
  CHECK_FALSE(actions[ui::Actions::Forward]->isEnabled());
}

TEST_CASE("arrow keys leaf through the list, and leafing is one step back") {
  Office office(Office::Library::Starter);
  const QStringList titles = office.titles();
  office.clickRow(0);
  REQUIRE(office.reads(titles[0]));
  for (int i = 1; i <= 3; ++i) QTest::keyClick(office.workspace().list()->view(), Qt::Key_Down);
  REQUIRE(office.reads(titles[3]));
  office.window().actions()[ui::Actions::Back]->trigger();
  CHECK(waitFor([&] { return office.workspace().reading()->record().isNull(); }));
}

TEST_CASE("a deleted record goes to the trash, and Undo brings it back") {
  Office office(Office::Library::Starter);
  const QStringList before = office.titles();
  office.clickRow(4);
  REQUIRE(office.reads(before[4]));
  QTest::keyClick(office.workspace().list()->view(), Qt::Key_Delete);
  REQUIRE(waitFor([&] { return !office.window().notice()->message().isEmpty(); }));
  CHECK(count(office, Section::Practices) == 23);
  CHECK(count(office, Section::Trash) == 1);
  CHECK_FALSE(office.titles().contains(before[4]));
  // The list goes on where it was.
  CHECK(office.reads(before[5]));
  QAction* undo = office.window().actions()[ui::Actions::Undo];
  CHECK(waitFor([&] { return undo->text() == u"Des&hacer: mover a la papelera"; }));
  CHECK(undo->iconText() == u"Deshacer");

  SECTION("by the button that is offered") {
    QTest::mouseClick(office.window().notice()->button(), Qt::LeftButton);
    CHECK(waitFor([&] { return count(office, Section::Practices) == 24; }));
    CHECK(count(office, Section::Trash) == 0);
    CHECK(office.reads(before[4]));
    const QAction* redo = office.window().actions()[ui::Actions::Redo];
    CHECK(redo->isEnabled());
    CHECK(redo->text() == u"&Rehacer: mover a la papelera");
    CHECK(undo->text() == u"Des&hacer");
    CHECK(waitFor([&] {
      return office.window().notice()->message() == u"Deshecho: «%1» está como antes."_s.arg(before[4]);
    }));
  }
  SECTION("from the trash") {
    clickSection(office, Section::Trash);
    CHECK(office.titles() == QStringList{before[4]});
    office.clickRow(0);
    REQUIRE(office.reads(before[4]));
    CHECK_FALSE(office.window().actions()[ui::Actions::Edit]->isEnabled());
    CHECK_FALSE(office.window().actions()[ui::Actions::Delete]->isEnabled());
    REQUIRE(office.window().actions()[ui::Actions::Restore]->isEnabled());
    office.window().actions()[ui::Actions::Restore]->trigger();
    CHECK(waitFor([&] { return count(office, Section::Trash) == 0; }));
    CHECK(office.titles().isEmpty());
  }
}

TEST_CASE("a new record is written in a form and then stands in its list") {
  Office office(Office::Library::Starter);
  office.window().actions()[ui::Actions::NewPractice]->trigger();
  QPlainTextEdit* title = focusedField(office);
  REQUIRE(title);
  QTest::keyClicks(title, u"Una nueva forma de trabajar"_s);

  SECTION("when it is saved") {
    QPushButton* save = defaultButton(office.workspace().reading()->editor());
    REQUIRE(save);
    QTest::mouseClick(save, Qt::LeftButton);
    REQUIRE(office.reads(u"Una nueva forma de trabajar"_s));
    CHECK(count(office, Section::Practices) == 25);
    CHECK(office.titles().constFirst() == u"Una nueva forma de trabajar"_s);
  }
  SECTION("as a draft, when one goes elsewhere first") {
    clickSection(office, Section::Events);
    REQUIRE_FALSE(office.workspace().reading()->isEditing());
    REQUIRE_FALSE(office.window().notice()->message().isEmpty());
    CHECK(count(office, Section::Practices) == 24);
    QTest::mouseClick(office.window().notice()->button(), Qt::LeftButton);
    REQUIRE(waitFor([&] {
      const auto fields = office.workspace().reading()->editor()->findChildren<QPlainTextEdit*>();
      return std::any_of(fields.begin(), fields.end(), [](const QPlainTextEdit* field) {
        return field->toPlainText() == u"Una nueva forma de trabajar"_s;
      });
    }));
  }
}

TEST_CASE("filters narrow the list and can be taken away") {
  Office office(Office::Library::Starter);
  const auto all = office.titles().size();
  ui::FilterBar* bar = office.workspace().list()->filterBar();
  auto* chip = bar->findChildren<ui::FacetChip*>().constFirst();
  REQUIRE(chip->field() == u"countries"_s);
  QTest::mouseClick(chip->findChild<QToolButton*>(), Qt::LeftButton);
  REQUIRE(waitFor([&] { return overlayOf(office.window()) != nullptr; }));
  auto* values = overlayOf(office.window())->findChild<QTreeWidget*>();
  REQUIRE(values->topLevelItemCount() > 3);
  QTreeWidgetItem* argentina = values->findItems(u"Argentina"_s, Qt::MatchStartsWith).value(0);
  REQUIRE(argentina);
  QTest::mouseClick(values->viewport(), Qt::LeftButton, {}, values->visualItemRect(argentina).center());
  CHECK(argentina->checkState(0) == Qt::Checked);
  const auto some = office.titles().size();
  CHECK(some > 0);
  CHECK(some < all);
  // What the value promised is what the list has.
  CHECK(argentina->text(0).contains(QString::number(some)));
  overlayOf(office.window())->close();

  QTest::mouseClick(chip->findChildren<QToolButton*>().constLast(), Qt::LeftButton);
  CHECK(office.titles().size() == all);
}

TEST_CASE("a second start finds the window as it was left") {
  Office office(Office::Library::Starter);
  clickSection(office, Section::Contacts);
  office.workspace().list()->setSort(ui::SortBy::Newest);
  office.workspace().setSizes({200, 500, 580});
  QCoreApplication::processEvents();
  const QList<int> sizes = office.workspace().sizes();
  office.restart();
  CHECK(office.workspace().section() == Section::Contacts);
  CHECK(office.workspace().list()->request().sort == ui::SortBy::Newest);
  CHECK(office.workspace().sizes() == sizes);
}

TEST_CASE("titles are in the order of the content language") {
  Office office(Office::Library::Starter);
  clickSection(office, Section::Topics);
  const QStringList titles = office.titles();
  QCollator collator(QLocale(u"es"_s));
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  CHECK(std::is_sorted(titles.begin(), titles.end(),
                       [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; }));
  office.workspace().setContentLanguage(u"en"_s);
  CHECK(office.titles() != titles);
}

TEST_CASE("the first start offers three ways to begin") {
  Office office(Office::Library::Empty);
  ui::WelcomePage* welcome = office.window().welcome();
  REQUIRE(welcome);
  REQUIRE(welcome->isVisible());

  SECTION("an invitation that is none is explained beside its field, and stays") {
    welcome->form()->invitationField()->setPlainText(u"buenos días"_s);
    QTest::mouseClick(welcome->form()->connectButton(), Qt::LeftButton);
    CHECK(waitFor([&] { return !welcome->form()->errorText().isEmpty(); }));
    CHECK(welcome->form()->invitationField()->toPlainText() == u"buenos días"_s);
    CHECK(welcome->form()->connectButton()->isEnabled());
  }
  SECTION("looking around brings the starter library") {
    QTest::mouseClick(welcome->starterButton(), Qt::LeftButton);
    CHECK(waitFor([&] { return count(office, Section::Practices) == 24; }));
    CHECK(office.titles().size() == 24);
    office.restart();
    CHECK_FALSE(office.window().welcome());
  }
  SECTION("beginning empty shows an empty library") {
    QTest::mouseClick(welcome->localButton(), Qt::LeftButton);
    CHECK(office.workspace().isVisible());
    CHECK(office.titles().isEmpty());
  }
}

TEST_CASE("F6 goes through the panes") {
  Office office(Office::Library::Starter);
  office.clickRow(0);
  const auto focusIn = [&](const QWidget* pane) {
    return pane == QApplication::focusWidget() || pane->isAncestorOf(QApplication::focusWidget());
  };
  REQUIRE(waitFor([&] { return office.workspace().reading()->isReading(); }));
  REQUIRE(focusIn(office.workspace().list()));
  office.window().actions()[ui::Actions::NextPane]->trigger();
  CHECK(focusIn(office.workspace().reading()));
  office.window().actions()[ui::Actions::NextPane]->trigger();
  CHECK(focusIn(office.workspace().sectionList()));
  office.window().actions()[ui::Actions::PreviousPane]->trigger();
  CHECK(focusIn(office.workspace().reading()));
  office.window().actions()[ui::Actions::Find]->trigger();
  CHECK(QApplication::focusWidget() == office.workspace().list()->searchField());
}

TEST_CASE("whoever opens what waits by its key is in it, and in a list again afterwards") {
  Office office(Office::Library::Starter);
  office.clickRow(0);
  REQUIRE(waitFor([&] { return office.workspace().reading()->isReading(); }));
  const auto focusIn = [&](const QWidget* pane) {
    return waitFor([&] { return pane->isAncestorOf(QApplication::focusWidget()); });
  };
  for (const Qt::Key key : {Qt::Key_7, Qt::Key_8}) {
    QTest::keyClick(&office.window(), key, Qt::ControlModifier);
    office.waitForList();
    CHECK(focusIn(office.workspace().reading()));
    QTest::keyClick(&office.window(), Qt::Key_1, Qt::ControlModifier);
    office.waitForList();
    CHECK(focusIn(office.workspace().list()));
  }
}

TEST_CASE("A decision that is undone stands among what needs attention again, and nowhere else") {
  Office office(Office::Library::Starter, u"en"_s);
  office.ask([](ui::Background::Context& context) {
    return context.library
        .importForReading({conflictAbout(practiceId(), u"summary.es"_s, Value(u"antes"_s), Value(u"uno"_s),
                                         Value(u"otro"_s)),
                           conflictAbout(practiceId(), u"problem.es"_s, Value(u"antes"_s), Value(u"uno"_s),
                                         Value(u"otro"_s))})
        .ok();
  });
  office.workspace().showAttention();
  const auto view = [&] { return office.workspace().reading()->findChild<ui::AttentionView*>(); };
  REQUIRE(waitFor([&] { return view() && view()->count() == 2; }));
  click(buttonNamed(*view(), u"Keep what the record says"_s));
  REQUIRE(waitFor([&] { return view()->count() == 1; }));
  const ui::NoticeBar& notice = *office.window().notice();
  CHECK(notice.message() == u"The disagreement is settled.");
  CHECK(notice.button()->text() == u"Undo");
  for (const auto act : {ui::Actions::Undo, ui::Actions::Redo, ui::Actions::Undo}) {
    QAction* again = office.window().actions()[act];
    REQUIRE(waitFor([&] { return again->isEnabled(); }));
    again->trigger();
    REQUIRE(waitFor([&] { return view()->count() == (act == ui::Actions::Undo ? 2 : 1); }));
    office.ask([](ui::Background::Context&) { return true; });
    QCoreApplication::processEvents();
    CHECK(office.workspace().reading()->currentWidget() == view());
    // A disagreement is no record of its own.
    CHECK(waitFor([&] { return notice.message().contains(u"Confidential remote interviews"_s); }));
  }
}

TEST_CASE("What offers to take back an act goes when something else is done") {
  Office office(Office::Library::Starter, u"en"_s);
  const ui::NoticeBar& notice = *office.window().notice();
  const auto edit = [&](const QString& started) {
    const auto changes = office.ask([&](ui::Background::Context& context) {
      return context.library.edit(practiceId(), fields({{u"started"_s, Value(started)}}));
    });
    REQUIRE(changes.ok());
    Q_EMIT office.workspace().changed(*changes);
  };
  edit(u"2011-05-20"_s);
  CHECK(notice.message().isEmpty());
  QAction* undo = office.window().actions()[ui::Actions::Undo];
  REQUIRE(waitFor([&] { return undo->isEnabled(); }));
  undo->trigger();
  REQUIRE(waitFor([&] { return notice.message().startsWith(u"Undone"_s); }));
  edit(u"2012-05-20"_s);
  CHECK(notice.message().isEmpty());
}

TEST_CASE("That two are two is told, and can be taken back") {
  Office office(Office::Library::Starter, u"en"_s);
  const auto changes = office.ask([](ui::Background::Context& context) {
    return context.library.tellApart(practiceId(), starterId("practice/early-representation-dashboard"));
  });
  REQUIRE(changes.ok());
  Q_EMIT office.workspace().changed(*changes);
  const ui::NoticeBar& notice = *office.window().notice();
  CHECK(notice.message() == u"They stay two records, and are not offered as one again.");
  REQUIRE(waitFor([&] { return office.window().actions()[ui::Actions::Undo]->isEnabled(); }));
  CHECK(office.window().actions()[ui::Actions::Undo]->text().contains(u"say that two are two"_s));
  click(notice.button());
  CHECK(waitFor([&] { return notice.message().startsWith(u"Undone: “Confidential remote interviews"_s); }));
}

TEST_CASE("Details of a contact are confirmed from the menu, and undone like any edit") {
  Office office(Office::Library::Starter, u"en"_s);
  office.workspace().openSection(Section::Contacts);
  office.waitForList();
  office.clickRow(0);
  QAction* confirm = office.window().actions()[ui::Actions::ConfirmContact];
  REQUIRE(office.reads(u"Nobody has noted when these details were confirmed."_s));
  REQUIRE(waitFor([&] { return confirm->isEnabled(); }));
  confirm->trigger();
  CHECK(waitFor([&] { return !office.readerText().contains(u"Nobody has noted"_s); }));
  CHECK(office.readerText().contains(u"Details confirmed on"_s));
  QAction* undo = office.window().actions()[ui::Actions::Undo];
  REQUIRE(waitFor([&] { return undo->isEnabled(); }));
  undo->trigger();
  CHECK(office.reads(u"Nobody has noted when these details were confirmed."_s));

  office.workspace().openSection(Section::Practices);
  office.waitForList();
  office.clickRow(0);
  CHECK(waitFor([&] { return !confirm->isEnabled(); }));
}

TEST_CASE("A link to a record, copied here, opens it from outside the program") {
  Office office(Office::Library::Starter, u"en"_s);
  office.workspace().openSection(Section::Declarations);
  const QStringList titles = office.titles();
  office.clickRow(0);
  REQUIRE(office.reads(titles[0]));
  QAction* copy = office.window().actions()[ui::Actions::CopyLink];
  REQUIRE(waitFor([&] { return copy->isEnabled(); }));
  copy->trigger();
  const QString link = QGuiApplication::clipboard()->text();
  CHECK(link.startsWith(u"amparo:record/"_s));
  office.clickRow(1);
  REQUIRE(office.reads(titles[1]));
  office.window().open({u"amparo:nonsense"_s});
  CHECK(office.window().notice()->message().contains(u"amparo:nonsense"_s));
  office.window().open({u"/no/such/file.amparo"_s});
  CHECK(office.window().notice()->message().contains(u"There is no file"_s));
  office.window().open({link});
  CHECK(office.reads(titles[0]));
}
