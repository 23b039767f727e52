#include "tests/ui/office.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/libraries_dialog.h"
#include "ui/list/name_dialog.h"
#include "ui/notice_bar.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace amparo::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
  QTemporaryDir folder;
  QStringList opened;
  QString here = folder.filePath(u"one"_s);
  QString file = folder.filePath(u"libraries.ini"_s);
  Libraries libraries{file, here, folder.filePath(u"others"_s), [this](const QString& path) {
                        opened.append(path);
                        return true;
                      }};

  Desk() { QDir().mkpath(here); }
};

/// The names in the menu, the ticked one with a star.
QStringList menuOf(Office& office) {
  QStringList names;
  for (const QMenu* menu : office.window().menuBar()->findChildren<QMenu*>())
    if (menu->title().remove(u'&') == u"Libraries")
      for (const QAction* action : menu->actions())
        if (action->isCheckable()) names.append(action->text() + (action->isChecked() ? u"*"_s : QString()));
  return names;
}

LibrariesDialog& dialogOf(Office& office) {
  office.window().actions()[Actions::Libraries]->trigger();
  return *office.window().findChild<LibrariesDialog*>();
}

void make(LibrariesDialog& dialog, const QString& name) {
  click(buttonNamed(dialog, u"New…"_s));
  auto* asked = dialog.findChild<NameDialog*>();
  REQUIRE(asked);
  CHECK(controlsSayingTooLittle(*asked) == QStringList());
  typeInstead(asked->field(), name);
  click(buttonNamed(*asked, u"Make it"_s));
}

} // namespace

TEST_CASE("each library has a folder of its own, apart from all others") {
  Desk desk;
  CHECK(desk.libraries.all() == std::vector<Libraries::Known>{{{}, desk.here}});
  CHECK(desk.libraries.nameHere().isEmpty());
  const QString first = desk.libraries.create(u"Red Andina (prueba)"_s, u"Mi biblioteca"_s);
  const QString second = desk.libraries.create(u"Red Andina, prueba"_s, u"otro nombre"_s);
  CHECK(QFileInfo(first).isDir());
  CHECK(QFileInfo(first).fileName() == u"red-andina-prueba");
  CHECK(first != second);
  CHECK_FALSE(first.startsWith(desk.here + u'/'));
  CHECK(desk.libraries.all() == std::vector<Libraries::Known>{{u"Mi biblioteca"_s, desk.here},
                                                              {u"Red Andina (prueba)"_s, first},
                                                              {u"Red Andina, prueba"_s, second}});
  CHECK(desk.libraries.nameHere() == u"Mi biblioteca");
  CHECK(desk.libraries.open(first));
  CHECK(desk.opened == QStringList{first});
  desk.libraries.forget(first);
  CHECK(QFileInfo(first).isDir()); // only the list has forgotten it
  CHECK(desk.libraries.all().size() == 2);
  CHECK(QDir(second).removeRecursively());
  CHECK_FALSE(desk.libraries.open(second)); // and no empty one is made in its place
  CHECK(desk.opened == QStringList{first});
}

TEST_CASE("a library that was erased is in the list no more, and the next start opens another one") {
  Desk desk;
  const QString other = desk.libraries.create(u"Red Andina"_s, u"Red del Sur"_s);
  REQUIRE(Libraries::lastOpened(desk.file, u"usual"_s) == desk.here);
  desk.libraries.forgetHere();
  CHECK(Libraries::lastOpened(desk.file, u"usual"_s) == other);
  CHECK(desk.libraries.nameHere().isEmpty());
  desk.libraries.forget(other);
  desk.libraries.forgetHere();
  CHECK(Libraries::lastOpened(desk.file, u"usual"_s) == u"usual");
}

TEST_CASE("the next start opens the library that was open last, if it is there") {
  Desk desk;
  CHECK(Libraries::lastOpened(desk.file, u"usual"_s) == u"usual");
  desk.libraries.noteOpened(); // not in the list: somebody asked for this folder once
  CHECK(Libraries::lastOpened(desk.file, u"usual"_s) == u"usual");
  const QString other = desk.libraries.create(u"Otra"_s, u"Mi biblioteca"_s);
  CHECK(Libraries::lastOpened(desk.file, u"usual"_s) == desk.here);
  Libraries elsewhere(desk.file, other, desk.folder.path(), {});
  elsewhere.noteOpened();
  CHECK(Libraries::lastOpened(desk.file, u"usual"_s) == other);
  QDir(other).removeRecursively();
  CHECK(Libraries::lastOpened(desk.file, u"usual"_s) == u"usual");
}

TEST_CASE("a second library is made, named and opened from the window") {
  Office office(Office::Library::Starter, u"en"_s);
  CHECK(office.window().windowTitle() == u"Amparo");
  CHECK(menuOf(office).isEmpty());
  LibrariesDialog& dialog = dialogOf(office);
  CHECK(controlsSayingTooLittle(dialog).isEmpty());
  CHECK_FALSE(buttonNamed(dialog, u"Switch to it"_s)->isEnabled());
  make(dialog, u"Andean network"_s);
  CHECK(office.window().windowTitle() == u"My library");
  CHECK(menuOf(office) == QStringList{u"My library*"_s, u"Andean network"_s});
  const QString folder = office.libraries().all().back().folder;
  CHECK(Preferences(Preferences::fileIn(folder)).interfaceLanguage() == u"en");
  click(buttonNamed(dialog, u"Open in its own window"_s));
  CHECK(office.openedElsewhere() == QStringList{folder});
  CHECK(office.window().isVisible());
}

TEST_CASE("a library that is opened for the first time speaks the language of this window, by Return too") {
  Office office(Office::Library::Starter, u"en"_s);
  LibrariesDialog& dialog = dialogOf(office);
  make(dialog, u"Andean network"_s);
  office.preferences().setInterfaceLanguage(u"es"_s);
  QPushButton* open = buttonNamed(dialog, u"Open in its own window"_s);
  open->setFocus();
  QTest::keyClick(open, Qt::Key_Return);
  REQUIRE(office.openedElsewhere().size() == 1);
  CHECK(Preferences(Preferences::fileIn(office.openedElsewhere().front())).interfaceLanguage() == u"es");
}

TEST_CASE("switching opens the other library and closes this window") {
  Office office(Office::Library::Starter, u"en"_s);
  LibrariesDialog& dialog = dialogOf(office);
  make(dialog, u"Andean network"_s);
  click(buttonNamed(dialog, u"Switch to it"_s));
  CHECK(office.openedElsewhere().size() == 1);
  CHECK_FALSE(office.window().isVisible());
}

TEST_CASE("a library whose folder is gone is not begun anew, and the window says so") {
  Office office(Office::Library::Starter, u"en"_s);
  const QString folder = office.libraries().create(u"Gone"_s, u"Mine"_s);
  QDir(folder).removeRecursively();
  LibrariesDialog& dialog = dialogOf(office);
  dialog.list()->setCurrentRow(1);
  click(buttonNamed(dialog, u"Switch to it"_s));
  CHECK(office.openedElsewhere().isEmpty());
  CHECK(office.window().isVisible());
  CHECK(spokenBy(dialog).contains(u"cannot be opened"_s));
  CHECK_FALSE(QFileInfo::exists(folder));
}
