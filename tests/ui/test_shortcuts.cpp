#include "tests/ui/office.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/reading_pane.h"
#include "ui/shortcuts_window.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTest>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Actions;
using ui::ShortcutTable;

namespace {

/// The window of shortcuts, as somebody uses it.
struct Desk {
  Office office{Office::Library::Starter, u"en"_s};
  ui::ShortcutsWindow* window = nullptr;

  Desk() {
    office.window().actions()[Actions::Shortcuts]->trigger();
    window = office.window().findChild<ui::ShortcutsWindow*>();
    REQUIRE(window);
    REQUIRE(QTest::qWaitForWindowActive(window));
  }

  /// Chooses the one act that a search leaves.
  void choose(const QString& act) {
    typeInstead(window->search(), act);
    REQUIRE(window->view()->model()->rowCount() == 1);
    window->view()->setCurrentIndex(window->view()->model()->index(0, ShortcutTable::KeysColumn));
    window->view()->setFocus();
  }

  /// The field in the table that waits for keys.
  QWidget* change() {
    QTest::keyClick(window->view(), Qt::Key_F2);
    QLineEdit* field = nullptr;
    REQUIRE(waitFor([&] {
      field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
      return field && field != window->search();
    }));
    return field;
  }

  void press(Qt::Key key, Qt::KeyboardModifiers with) {
    QTest::keyClick(change(), key, with);
    REQUIRE(waitFor([&] { return QApplication::focusWidget() == window->view(); }));
  }

  QList<QKeySequence> keysOf(Actions::Id act) { return office.window().actions()[act]->shortcuts(); }
};

const QKeySequence ctrlD(Qt::CTRL | Qt::Key_D);
const QKeySequence ctrlJ(Qt::CTRL | Qt::Key_J);

} // namespace

TEST_CASE_METHOD(Desk, "Keys are changed in the table, hold at once and after the next start") {
  CHECK(controlsSayingTooLittle(*window) == QStringList());
  choose(u"practices by provision"_s);
  press(Qt::Key_J, Qt::ControlModifier);
  CHECK(keysOf(Actions::ShowCoverage) == QList<QKeySequence>{ctrlJ});
  window->close();
  office.restart();
  CHECK(keysOf(Actions::ShowCoverage) == QList<QKeySequence>{ctrlJ});
}

TEST_CASE_METHOD(Desk, "Keys that another act has are given over only when the person says so") {
  choose(u"practices by provision"_s);
  press(Qt::Key_D, Qt::ControlModifier);
  CHECK(spokenBy(*window).contains(u"Ctrl+D means “Add to hearing pack” now."_s));
  CHECK(keysOf(Actions::ShowCoverage).front() != ctrlD);
  click(buttonNamed(*window, u"Give it to this act"_s));
  CHECK(keysOf(Actions::ShowCoverage) == QList<QKeySequence>{ctrlD});
  CHECK(keysOf(Actions::AddToPack).isEmpty());

  SECTION("and go back to what is usual") {
    click(buttonNamed(*window, u"All as usual"_s));
    CHECK(keysOf(Actions::ShowCoverage) == Actions::standardShortcuts(Actions::ShowCoverage));
    CHECK(keysOf(Actions::AddToPack) == QList<QKeySequence>{ctrlD});
    CHECK_FALSE(office.preferences().shortcuts(Actions::name(Actions::AddToPack)));
  }
}

TEST_CASE_METHOD(Desk, "Keys for writing, menus and fields are refused with a reason") {
  choose(u"practices by provision"_s);
  const QList<QKeySequence> before = keysOf(Actions::ShowCoverage);
  press(Qt::Key_J, Qt::NoModifier);
  CHECK(spokenBy(*window).contains(u"J is needed for writing."_s));
  press(Qt::Key_F, Qt::AltModifier);
  CHECK(spokenBy(*window).contains(u"Alt+F is for the menus."_s));
  press(Qt::Key_S, Qt::ControlModifier);
  CHECK(spokenBy(*window).contains(u"Ctrl+S always means “Save”."_s));
  press(Qt::Key_2, Qt::ControlModifier);
  CHECK(spokenBy(*window).contains(u"Ctrl+2 always means “Declarations”."_s));
  CHECK(keysOf(Actions::ShowCoverage) == before);
}

TEST_CASE_METHOD(Desk,
                 "Delete removes keys, Escape leaves them as they are, and a search by keys finds the act") {
  choose(u"ctrl+d"_s);
  CHECK(window->view()->currentIndex().siblingAtColumn(0).data().toString() == u"Add to hearing pack"_s);
  QTest::keyClick(change(), Qt::Key_Escape);
  CHECK(window->isVisible());
  CHECK(keysOf(Actions::AddToPack) == QList<QKeySequence>{ctrlD});
  choose(u"add to hearing pack"_s);
  QTest::keyClick(window->view(), Qt::Key_Delete);
  CHECK(keysOf(Actions::AddToPack).isEmpty());
}

TEST_CASE_METHOD(Desk,
                 "What only administrators do is not listed for others, and its keys are not given away") {
  QAction* administer = office.window().actions()[Actions::Administer];
  REQUIRE_FALSE(administer->isVisible());
  typeInstead(window->search(), administer->iconText());
  CHECK(window->view()->model()->rowCount() == 0);
  administer->setShortcut(ctrlJ);
  choose(u"practices by provision"_s);
  press(Qt::Key_J, Qt::ControlModifier);
  CHECK(spokenBy(*window).contains(u"which administrators do"_s));
  // What is impossible only now is listed all the same.
  choose(office.window().actions()[Actions::Restore]->iconText());
}

TEST_CASE("The names of acts have the room that they need") {
  Office office(Office::Library::Starter);
  office.window().actions()[Actions::Shortcuts]->trigger();
  auto* window = office.window().findChild<ui::ShortcutsWindow*>();
  REQUIRE(window);
  const QTreeView* view = window->view();
  int longest = 0;
  for (int row = 0; row < view->model()->rowCount(); ++row)
    longest =
        qMax(longest, view->fontMetrics().horizontalAdvance(view->model()->index(row, 0).data().toString()));
  // As far as the screen has it.
  const int room = window->screen()->availableGeometry().width();
  CHECK((longest <= view->columnWidth(ShortcutTable::ActColumn) || window->width() > room * 9 / 10));
}
