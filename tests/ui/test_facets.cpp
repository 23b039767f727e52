#include "tests/ui/office.h"
#include "tests/ui/person.h"
#include "ui/list/filter_bar.h"
#include "ui/list/list_pane.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Section;

namespace {

ui::FilterBar& bar(Office& office) {
  return *office.workspace().list()->filterBar();
}

QTreeWidget* values(Office& office) {
  REQUIRE(waitFor([&] { return overlayOf(office.window()) != nullptr; }));
  return overlayOf(office.window())->findChild<QTreeWidget*>();
}

/// Opens the values of a facet, by its chip or by the menu of further ones.
QTreeWidget* open(Office& office, const QString& field, const QString& name) {
  for (ui::FacetChip* chip : bar(office).findChildren<ui::FacetChip*>())
    if (chip->field() == field && chip->isVisible()) {
      click(chip->findChild<QToolButton*>());
      return values(office);
    }
  click(bar(office).moreButton());
  auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  REQUIRE(menu);
  for (QAction* action : menu->actions())
    if (action->text() == name) {
      menu->close();
      action->trigger();
      return values(office);
    }
  FAIL("no such facet");
  return nullptr;
}

void closeValues(Office& office) {
  overlayOf(office.window())->close();
}

/// "Argentina (3)": 3
int promised(const QTreeWidgetItem* item) {
  const QString text = item->text(0);
  return text.mid(text.lastIndexOf(u'(') + 1).chopped(1).toInt();
}

QTreeWidgetItem* firstParent(QTreeWidget* tree) {
  for (int i = 0; i < tree->topLevelItemCount(); ++i)
    if (tree->topLevelItem(i)->childCount() > 0) return tree->topLevelItem(i);
  return nullptr;
}

} // namespace

TEST_CASE("topics to filter by stand as a tree, and a broader one brings what its narrower ones have") {
  Office office(Office::Library::Starter);
  office.waitForList();
  QTreeWidget* tree = open(office, u"topics"_s, u"Tema"_s);
  QTreeWidgetItem* broad = firstParent(tree);
  REQUIRE(broad);
  const QTreeWidgetItem* narrow = broad->child(0);
  CHECK(promised(broad) >= promised(narrow));
  int most = 0;
  for (int i = 0; i < tree->topLevelItemCount(); ++i) {
    const QTreeWidgetItem* item = tree->topLevelItem(i);
    for (int j = 0; j < item->childCount(); ++j) CHECK(promised(item->child(j)) <= promised(item));
    most = std::max(most, promised(item));
  }
  CHECK(most <= 24);
  const int wanted = promised(broad);
  const QString label = broad->text(0).section(u" ("_s, 0, 0);
  tree->setCurrentItem(broad);
  QTest::keyClick(tree, Qt::Key_Space);
  CHECK(broad->checkState(0) == Qt::Checked);
  CHECK(office.titles().size() == wanted);
  closeValues(office);
  // In what is searched for, it counts and finds the same way.
  office.typeSearch(u"defensa"_s);
  const auto found = office.titles().size();
  tree = open(office, u"topics"_s, u"Tema"_s);
  QTreeWidgetItem* again = tree->findItems(label, Qt::MatchStartsWith | Qt::MatchRecursive).value(0);
  REQUIRE(again);
  CHECK(promised(again) == found);
  closeValues(office);
}

TEST_CASE("what is found among the values stays with what it stands below") {
  Office office(Office::Library::Starter);
  office.waitForList();
  QTreeWidget* tree = open(office, u"topics"_s, u"Tema"_s);
  QTreeWidgetItem* broad = firstParent(tree);
  REQUIRE(broad);
  auto* find = overlayOf(office.window())->findChild<QLineEdit*>();
  REQUIRE(find->isVisible());
  typeText(find, broad->child(0)->text(0).section(u" ("_s, 0, 0));
  CHECK_FALSE(broad->isHidden());
  CHECK_FALSE(broad->child(0)->isHidden());
  closeValues(office);
}

TEST_CASE("year, office and files are further filters, each with its counts") {
  Office office(Office::Library::Starter);
  office.workspace().openSection(Section::Declarations);
  office.waitForList();
  const auto all = office.titles().size();
  QTreeWidget* years = open(office, u"year"_s, u"Año"_s);
  REQUIRE(years->topLevelItemCount() > 10);
  CHECK(years->topLevelItem(0)->text(0) > years->topLevelItem(1)->text(0)); // the newest first
  QTreeWidgetItem* year = years->findItems(u"2012"_s, Qt::MatchStartsWith).value(0);
  REQUIRE(year);
  const int wanted = promised(year);
  QTest::mouseClick(years->viewport(), Qt::LeftButton, {}, years->visualItemRect(year).center());
  CHECK(office.titles().size() == wanted);
  closeValues(office);
  // It is a chip now, and can be taken away; the others count within it.
  QTreeWidget* files = open(office, u"attached"_s, u"Archivos"_s);
  REQUIRE(files->topLevelItemCount() == 1);
  CHECK(files->topLevelItem(0)->text(0) == u"Sin archivos (%1)"_s.arg(wanted));
  closeValues(office);
  QTreeWidget* offices = open(office, u"office"_s, u"Elaborada por"_s);
  CHECK(offices->topLevelItem(0)->text(0).endsWith(u"(%1)"_s.arg(wanted)));
  closeValues(office);
  ui::FacetChip* chip = nullptr;
  for (ui::FacetChip* one : bar(office).findChildren<ui::FacetChip*>())
    if (one->field() == u"year") chip = one;
  REQUIRE(chip->isVisible());
  CHECK(controlsSayingTooLittle(bar(office)).isEmpty());
  click(chip->findChildren<QToolButton*>().constLast());
  CHECK(office.titles().size() == all);
  CHECK_FALSE(chip->isVisible());
}

TEST_CASE("a search is filtered by year too, and counts its years") {
  Office office(Office::Library::Starter);
  office.workspace().openSection(Section::Declarations);
  office.typeSearch(u"asistencia"_s);
  QTreeWidget* years = open(office, u"year"_s, u"Año"_s);
  REQUIRE(years->topLevelItemCount() > 1);
  QTreeWidgetItem* year = years->topLevelItem(0);
  const int wanted = promised(year);
  years->setCurrentItem(year);
  QTest::keyClick(years, Qt::Key_Space);
  CHECK(office.titles().size() == wanted);
  closeValues(office);
}
