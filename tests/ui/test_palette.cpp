#include "tests/ui/office.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/list/list_pane.h"
#include "ui/palette.h"
#include "ui/palette_row.h"
#include "ui/reading_pane.h"
#include "ui/record/reader.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Palette;

namespace {

Palette* openPalette(Office& office) {
  office.window().actions()[ui::Actions::GoTo]->trigger();
  auto* palette = qobject_cast<Palette*>(overlayOf(office.window()));
  REQUIRE(palette);
  REQUIRE(waitFor([&] { return palette->list()->count() > 0; }));
  return palette;
}

QStringList rows(const Palette& palette) {
  QStringList texts;
  for (int row = 0; row < palette.list()->count(); ++row) texts.append(palette.list()->item(row)->text());
  return texts;
}

void type(Office& office, Palette& palette, const QString& text) {
  typeText(palette.field(), text);
  office.waitForList();
}

QString current(const Palette& palette) {
  return palette.list()->currentItem() ? palette.list()->currentItem()->text() : QString();
}

} // namespace

TEST_CASE("The palette finds records of every kind, and Enter opens the best one") {
  Office office(Office::Library::Starter, u"en"_s);
  office.workspace().openSection(ui::Section::Events);
  office.workspace().list()->focusList();
  QWidget* before = office.window().focusWidget();
  Palette* palette = openPalette(office);
  type(office, *palette, u"pretrial detention"_s);
  CHECK(rows(*palette).contains(u"Topics"_s));
  CHECK(rows(*palette).contains(u"Practices"_s));
  REQUIRE(current(*palette) == u"pretrial detention"_s);
  CHECK(palette->field()->accessibleDescription().startsWith(u"pretrial detention"_s));
  QTest::keyClick(palette->field(), Qt::Key_Return);
  CHECK(office.reads(u"pretrial detention"_s));
  CHECK(overlayOf(office.window()) == nullptr);
  CHECK(office.workspace().reading()->reader()->isAncestorOf(office.window().focusWidget()));
  CHECK(before);

  // What was opened stands first the next time, also after another start.
  office.restart();
  REQUIRE(waitFor([&] { return !office.workspace().recent().empty(); })); // looked up behind the first rows
  palette = openPalette(office);
  CHECK(rows(*palette).mid(0, 2) == QStringList{u"Opened last"_s, u"pretrial detention"_s});
}

TEST_CASE("The palette knows provisions by their numbers") {
  Office office(Office::Library::Starter);
  Palette* palette = openPalette(office);
  type(office, *palette, u"P&G 7"_s);
  CHECK(current(*palette).startsWith(u"Principio 7"_s));
  QTest::keyClick(palette->field(), Qt::Key_Return);
  CHECK(office.reads(u"Principio 7"_s));
}

TEST_CASE("Escape closes the palette, and the focus is where it was") {
  Office office(Office::Library::Starter);
  office.workspace().list()->focusSearch();
  QWidget* before = office.window().focusWidget();
  Palette* palette = openPalette(office);
  CHECK(controlsSayingTooLittle(*palette) == QStringList());
  type(office, *palette, u"zzzz"_s);
  CHECK(current(*palette).isEmpty());
  QTest::keyClick(palette->field(), Qt::Key_Return); // nothing to open
  QTest::keyClick(palette->field(), Qt::Key_Escape);
  CHECK(overlayOf(office.window()) == nullptr);
  CHECK(office.window().focusWidget() == before);
}

TEST_CASE("Whoever asks for the palette again types something else") {
  Office office(Office::Library::Starter, u"en"_s);
  Palette* palette = openPalette(office);
  type(office, *palette, u"pretrial"_s);
  QTest::keyClick(palette->field(), Qt::Key_K, Qt::ControlModifier);
  CHECK(palette->field()->selectedText() == u"pretrial"_s);
  type(office, *palette, u"torture"_s);
  CHECK(palette->field()->text() == u"torture"_s);
}

TEST_CASE("A click beside the palette closes it and does nothing else, and the window's keys wait") {
  Office office(Office::Library::Starter);
  office.waitForList();
  Palette* palette = openPalette(office);
  QTest::keyClick(palette->field(), Qt::Key_Tab);
  CHECK(palette->field()->hasFocus());
  QTest::keyClick(palette->field(), Qt::Key_5, Qt::ControlModifier);
  CHECK(office.workspace().section() == ui::Section::Practices);
  const RecordId before = office.workspace().reading()->record();
  office.clickRow(3);
  CHECK(overlayOf(office.window()) == nullptr);
  CHECK(office.workspace().reading()->record() == before);
  office.clickRow(3);
  CHECK(waitFor([&] { return office.workspace().reading()->record() != before; }));
}

TEST_CASE("The palette stays in its window when that becomes smaller") {
  Office office(Office::Library::Starter);
  office.window().resize(1200, 800);
  const Palette* palette = openPalette(office);
  office.window().resize(900, 600);
  CHECK(waitFor([&] { return office.window().rect().contains(palette->geometry()); }));
}

TEST_CASE("The palette runs the program's commands that are possible now") {
  Office office(Office::Library::Starter, u"en"_s);
  Palette* palette = openPalette(office);
  CHECK(rows(*palette).contains(u"Commands"_s));
  CHECK_FALSE(rows(*palette).contains(u"Sync now"_s)); // there is no hub
  CHECK_FALSE(rows(*palette).contains(office.window().actions()[ui::Actions::GoTo]->iconText()));
  type(office, *palette, u"appear dark"_s);
  REQUIRE(rows(*palette).contains(u"Appearance: Dark"_s));
  while (current(*palette) != u"Appearance: Dark"_s) QTest::keyClick(palette->field(), Qt::Key_Up);
  QTest::keyClick(palette->field(), Qt::Key_Return);
  CHECK(office.preferences().appearance() == ui::look::Appearance::Dark);

  palette = openPalette(office);
  type(office, *palette, u"declarations"_s);
  while (current(*palette) != u"Declarations"_s) QTest::keyClick(palette->field(), Qt::Key_Up);
  QTest::keyClick(palette->field(), Qt::Key_Return);
  CHECK(office.workspace().section() == ui::Section::Declarations);
}

TEST_CASE("A command whose whole name is typed comes first, and Enter does it") {
  Office office(Office::Library::Starter);
  Palette* palette = openPalette(office);
  for (const QString& typed : {u"prácticas"_s, u"PRACTICAS"_s, u" Prácticas… "_s}) {
    INFO(typed.toStdString());
    palette->field()->clear();
    type(office, *palette, typed);
    CHECK(rows(*palette).mid(0, 2) == QStringList{u"Acciones"_s, u"Prácticas"_s});
    CHECK(rows(*palette).mid(2).contains(u"Declaraciones"_s)); // after it what was found
    CHECK(current(*palette) == u"Prácticas"_s);
  }
  palette->field()->clear();
  type(office, *palette, u"practicas d"_s);
  CHECK(rows(*palette).front() != u"Acciones"_s);
  office.workspace().openSection(ui::Section::Topics);
  palette->field()->clear();
  // Whoever knows the name does not wait for what is found.
  typeText(palette->field(), u"practicas"_s);
  QTest::keyClick(palette->field(), Qt::Key_Return);
  CHECK(waitFor([&] { return office.workspace().section() == ui::Section::Practices; }));
  CHECK(overlayOf(office.window()) == nullptr);
}

TEST_CASE("Several words that begin a command's name find it before records that are not called so") {
  Office office(Office::Library::Starter, u"en"_s);
  Palette* palette = openPalette(office);
  type(office, *palette, u"practices by prov"_s);
  CHECK(rows(*palette).value(1).startsWith(u"Practices by provision"_s));
  palette->field()->clear();
  type(office, *palette, u"practice"_s); // one word: records come first as ever
  CHECK(rows(*palette).front() != u"Commands"_s);
}

TEST_CASE("The keys pass over headings and go round") {
  Office office(Office::Library::Starter);
  Palette* palette = openPalette(office);
  type(office, *palette, u"defensa"_s);
  const QString first = current(*palette);
  const int count = palette->list()->count();
  int headings = 0;
  for (int row = 0; row < count; ++row)
    if (palette->list()->item(row)->data(ui::PaletteRow::TargetRole).isNull()) ++headings;
  REQUIRE(headings >= 2);
  for (int step = 0; step < count - headings; ++step) {
    CHECK_FALSE(palette->list()->currentItem()->data(ui::PaletteRow::TargetRole).isNull());
    QTest::keyClick(palette->field(), Qt::Key_Down);
  }
  CHECK(current(*palette) == first);
  QTest::keyClick(palette->field(), Qt::Key_Up);
  CHECK(palette->list()->currentRow() == count - 1);
  QTest::keyClick(palette->field(), Qt::Key_PageUp);
  CHECK(palette->list()->currentRow() < count - 1);
}
