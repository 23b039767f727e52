#include "tests/ui/odd_records.h"
#include "tests/ui/office.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/list/list_pane.h"
#include "ui/notice_bar.h"
#include "ui/notifier.h"
#include "ui/saved_searches.h"
#include "ui/section_list.h"
#include "ui/settings_dialog.h"
#include "ui/texts/texts.h"
#include "ui/tray.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace amparo::ui;
using namespace Qt::StringLiterals;
using About = Notice::About;

namespace {

/// A person who works in another program, and what they are told there.
struct Elsewhere {
  Spoken spoken{u"es"_s};
  QTemporaryDir folder;
  Preferences preferences{folder.filePath(u"window.ini"_s)};
  std::vector<Notice> told;
  Notifier notifier{preferences,
                    [this](const Notice& notice) {
                      told.push_back(notice);
                      return true;
                    },
                    nullptr};

  Elsewhere() {
    QApplication::setActiveWindow(nullptr);
    decide(0);
  }

  void decide(qint64 count) {
    sync::Status status;
    status.state = count > 0 ? sync::State::NeedsDecision : sync::State::UpToDate;
    status.decisions = count;
    notifier.setStatus(status);
  }

  void fail(Milliseconds since) {
    sync::Status status;
    status.state = sync::State::Offline;
    status.lastSuccess = SystemClock().now() - since;
    notifier.setStatus(status);
  }
};

constexpr Milliseconds hour = 60LL * 60 * 1000;

QCheckBox* boxOf(const QWidget& window, const QString& text) {
  for (QCheckBox* box : window.findChildren<QCheckBox*>())
    if (box->text().remove(u'&') == text) return box;
  return nullptr;
}

} // namespace

TEST_CASE("a window that is closed stays in the tray, says so once, and comes back from there") {
  Office office(Office::Library::Starter);
  office.preferences().setTray(true);
  office.giveTray();
  MainWindow& window = office.window();
  REQUIRE(waitFor([&] { return window.tray().isThere(); }));
  CHECK_FALSE(QApplication::quitOnLastWindowClosed());
  window.close();
  CHECK_FALSE(window.isVisible());
  REQUIRE(waitFor([&] { return office.notices().size() == 1; }));
  CHECK(office.notices().front().about == About::Tray);
  CHECK(office.notices().front().title == u"Amparo sigue en marcha");

  QMenu& menu = *window.tray().menu();
  QStringList offered;
  for (const QAction* action : menu.actions())
    if (!action->isSeparator()) offered.append(action->text().remove(u'&'));
  CHECK(offered == QStringList{u"Abrir Amparo"_s, u"Sincronizar ahora"_s, u"Salir"_s});
  menu.actions().front()->trigger();
  CHECK(window.isVisible());
  window.close();
  QCoreApplication::processEvents();
  CHECK(office.notices().size() == 1);

  menu.actions().front()->trigger();
  QTimer::singleShot(0, menu.actions().back(), &QAction::trigger);
  QTimer::singleShot(deadlineMilliseconds, &window, [] { QApplication::exit(1); });
  CHECK(QApplication::exec() == 0);
  CHECK_FALSE(window.isVisible());
}

TEST_CASE("without a tray the window's end is the program's, and the settings say why") {
  Office office(Office::Library::Starter);
  office.window().actions()[Actions::Settings]->trigger();
  auto* dialog = office.window().findChild<SettingsDialog*>();
  QCheckBox* stays = boxOf(*dialog, u"Quedarse en la bandeja al cerrar la ventana"_s);
  REQUIRE(stays);
  CHECK_FALSE(stays->isEnabled());
  CHECK_FALSE(stays->isChecked());
  CHECK(spokenBy(*dialog).contains(u"Este escritorio no tiene bandeja."_s));
  CHECK_FALSE(office.window().tray().isThere());
}

TEST_CASE("the tray and each kind of notice are switched in the settings") {
  Office office(Office::Library::Starter);
  office.giveTray();
  CHECK_FALSE(office.window().tray().isThere());
  office.window().actions()[Actions::Settings]->trigger();
  auto* dialog = office.window().findChild<SettingsDialog*>();
  click(boxOf(*dialog, u"Quedarse en la bandeja al cerrar la ventana"_s));
  REQUIRE(waitFor([&] { return office.window().tray().isThere(); }));
  CHECK(office.preferences().tray());
  click(boxOf(*dialog, u"Quedarse en la bandeja al cerrar la ventana"_s));
  CHECK_FALSE(office.window().tray().isThere());
  click(boxOf(*dialog, u"Novedades en búsquedas guardadas"_s));
  CHECK(office.preferences().notices() == NoticeKinds{true, false, true});
}

TEST_CASE("more decisions to take are told outside, and only what is more") {
  Elsewhere elsewhere;
  elsewhere.decide(2);
  elsewhere.decide(2);
  REQUIRE(elsewhere.told.size() == 1);
  CHECK(elsewhere.told.front().about == About::Decisions);
  CHECK(elsewhere.told.front().title == u"2 decisiones por tomar");
  CHECK_FALSE(elsewhere.told.front().text.isEmpty());
  elsewhere.decide(1);
  CHECK(elsewhere.told.size() == 1);
  elsewhere.decide(2);
  CHECK(elsewhere.told.size() == 2);
}

TEST_CASE("whoever works in the window, or wants no such notice, is told nothing") {
  Elsewhere elsewhere;
  SECTION("here") {
    QWidget window;
    window.show();
    QApplication::setActiveWindow(&window);
    elsewhere.decide(1);
    elsewhere.notifier.setNews({1, u"Fianza"_s, {}}, 3);
  }
  SECTION("switched off") {
    elsewhere.preferences.setNotices({false, false, false});
    elsewhere.decide(1);
    elsewhere.notifier.setNews({1, u"Fianza"_s, {}}, 3);
    elsewhere.fail(48 * hour);
  }
  SECTION("quiet hours") {
    sync::Restraint restraint;
    restraint.quiet = true;
    restraint.quietFrom = QTime::currentTime().addSecs(-1800);
    restraint.quietTo = QTime::currentTime().addSecs(1800);
    elsewhere.preferences.setRestraint(restraint);
    elsewhere.decide(1);
  }
  CHECK(elsewhere.told.empty());
}

TEST_CASE("what comes in quiet hours is told when they end") {
  Elsewhere elsewhere;
  sync::Restraint restraint;
  restraint.quiet = true;
  restraint.quietFrom = QTime::currentTime().addSecs(-1800);
  restraint.quietTo = QTime::currentTime().addMSecs(1500);
  elsewhere.preferences.setRestraint(restraint);
  elsewhere.decide(1);
  elsewhere.decide(3);
  elsewhere.notifier.setNews({1, u"Fianza"_s, {}}, 1);
  CHECK(elsewhere.told.empty());
  REQUIRE(waitFor([&] { return elsewhere.told.size() == 2; }));
  CHECK(elsewhere.told.front().title == u"3 decisiones por tomar"); // the newest word on it
}

TEST_CASE("sync that has failed for a day is told once, and again after it has worked") {
  Elsewhere elsewhere;
  elsewhere.fail(23 * hour);
  CHECK(elsewhere.told.empty());
  const Milliseconds since = SystemClock().now() - 50 * hour;
  sync::Status status;
  status.state = sync::State::Problem;
  status.error = Error{ErrorCode::DeviceRevoked, {}, {}};
  status.lastSuccess = since;
  elsewhere.notifier.setStatus(status);
  elsewhere.notifier.setStatus(status);
  REQUIRE(elsewhere.told.size() == 1);
  CHECK(elsewhere.told.front().about == About::Failure);
  CHECK(elsewhere.told.front().title == u"Sin sincronizar desde hace 2 días");
  CHECK(elsewhere.told.front().text == errorSentence(*status.error));
  elsewhere.fail(30 * hour);
  CHECK(elsewhere.told.size() == 2);
}

TEST_CASE("what is new in a saved search is told by its name, and leads to it") {
  Elsewhere elsewhere;
  elsewhere.notifier.setNews({7, u"Prisión preventiva"_s, {}}, 0);
  elsewhere.notifier.setNews({7, u"Prisión preventiva"_s, {}}, 2);
  elsewhere.notifier.setNews({7, u"Prisión preventiva"_s, {}}, 2);
  elsewhere.notifier.setNews({7, u"Prisión preventiva"_s, {}}, 0); // looked at
  REQUIRE(elsewhere.told.size() == 1);
  CHECK(elsewhere.told.front().title == u"Novedades en «Prisión preventiva»");
  CHECK(elsewhere.told.front().search == 7);
  // One's own record that somebody else has changed is among them.
  CHECK(elsewhere.told.front().text ==
        u"2 fichas son nuevas o cambiaron desde que usted miró por última vez.");

  Office office(Office::Library::Starter);
  Workspace& workspace = office.workspace();
  workspace.openSection(Section::Practices);
  workspace.savedSearches()->save({0, u"Fianza"_s, {}});
  REQUIRE(waitFor([&] { return workspace.savedSearches()->named(u"Fianza"_s) != nullptr; }));
  const qint64 number = workspace.savedSearches()->named(u"Fianza"_s)->number;
  workspace.openSection(Section::Declarations);
  office.window().hide();
  office.window().follow({About::News, {}, {}, {}, number});
  CHECK(office.window().isVisible());
  CHECK(workspace.sectionList()->saved() == number);
  office.window().follow({About::Decisions, {}, {}, {}});
  CHECK(workspace.section() == Section::Attention);
}

TEST_CASE("A file that is none of Amparo's is called so, and is not looked for again") {
  Office office(Office::Library::Starter, u"en"_s);
  joinNetwork(office.background(), u"editor"_s);
  QTemporaryDir folder;
  QFile file(folder.filePath(u"foto.png"_s));
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.close();
  office.window().open({file.fileName()});
  CHECK(office.window().notice()->message().contains(u"foto.png is not a file of Amparo"_s));
  CHECK(office.preferences().recentFiles().isEmpty());
}

TEST_CASE("What is written for a courier says that attached files stay, and how many wait") {
  Office office(Office::Library::Starter, u"en"_s);
  QTemporaryDir folder;
  QFile file(folder.filePath(u"acta.txt"_s));
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write("acta");
  file.close();
  office.ask([&](Background::Context& context) {
    return context.library.attach(practiceId(), file.fileName()).ok();
  });
  Q_EMIT office.sync().courierWritten({folder.filePath(u"to-hub.amparo"_s)}, 2);
  CHECK(
      waitFor([&] { return office.window().notice()->message().contains(u"1 attached file waits here"_s); }));
}

TEST_CASE("Files that were brought in, and packs that were made, are at hand again") {
  Office office(Office::Library::Starter, u"en"_s);
  joinNetwork(office.background(), u"editor"_s);
  MainWindow& window = office.window();
  const auto menuNamed = [&](const QString& text) -> QMenu* {
    for (QMenu* menu : window.menuBar()->findChildren<QMenu*>())
      if (menu->title().remove(u'&') == text) return menu;
    return nullptr;
  };
  QMenu* recent = menuNamed(u"Recent files"_s);
  REQUIRE(recent);
  CHECK_FALSE(recent->menuAction()->isEnabled());
  QTemporaryDir stick;
  const QString path = stick.filePath(u"from-hub & co.amparo"_s);
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.close();
  window.open({path});
  REQUIRE(recent->menuAction()->isEnabled());
  office.restart();
  recent = nullptr;
  for (QMenu* menu : office.window().menuBar()->findChildren<QMenu*>())
    if (menu->title().remove(u'&') == u"Recent files") recent = menu;
  REQUIRE(recent);
  Q_EMIT recent->aboutToShow();
  REQUIRE(recent->actions().size() == 3);
  CHECK(recent->actions().front()->text().startsWith(u"from-hub && co.amparo in "_s));
  // The stick is gone: that is said, and the file keeps its place.
  REQUIRE(QFile::remove(path));
  recent->actions().front()->trigger();
  CHECK(office.window().notice()->message().contains(u"There is no file"_s));
  Q_EMIT recent->aboutToShow();
  CHECK(recent->actions().size() == 3);
  recent->actions().back()->trigger();
  CHECK_FALSE(recent->menuAction()->isEnabled());
}

TEST_CASE("the notice that the program goes on leads to where that is set") {
  Office office(Office::Library::Starter);
  office.preferences().setTray(true);
  office.giveTray();
  MainWindow& window = office.window();
  REQUIRE(waitFor([&] { return window.tray().isThere(); }));
  window.close();
  REQUIRE(waitFor([&] { return office.notices().size() == 1; }));
  Q_EMIT window.tray().noticeChosen(office.notices().front());
  auto* dialog = window.findChild<SettingsDialog*>();
  REQUIRE(dialog);
  const QCheckBox* stays = boxOf(*dialog, u"Quedarse en la bandeja al cerrar la ventana"_s);
  CHECK(waitFor([&] { return stays->visibleRegion().boundingRect() == stays->rect(); }));
  CHECK(dialog->focusWidget() == stays);
}
