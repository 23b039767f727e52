#include "tests/support/temporary.h"
#include "tests/ui/language_walk.h"
#include "tests/ui/odd_records.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/coverage_window.h"
#include "ui/reading_pane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Actions;

namespace {

ui::CoverageWindow& coverageOf(Office& office) {
  office.window().actions()[Actions::ShowCoverage]->trigger();
  auto* window = office.window().findChild<ui::CoverageWindow*>();
  REQUIRE(window);
  REQUIRE(waitFor([&] { return window->tree()->topLevelItemCount() > 0; }));
  return *window;
}

QTreeWidgetItem* itemOf(const ui::CoverageWindow& window, const QString& text) {
  const auto items = window.tree()->findItems(text, Qt::MatchStartsWith | Qt::MatchRecursive, 0);
  return items.isEmpty() ? nullptr : items.front();
}

/// What a cell of the matrix says; empty where it has no such column.
QString cell(const ui::CoverageWindow& window, const QString& provision, const QString& heading) {
  const QTreeWidget* tree = window.tree();
  const QTreeWidgetItem* item = itemOf(window, provision);
  for (int column = 2; item && column < tree->columnCount(); ++column)
    if (tree->headerItem()->text(column) == heading) return item->text(column);
  return {};
}

/// The boxes: country, topic, what stands across.
QComboBox* box(const ui::CoverageWindow& window, int place) {
  return window.findChildren<QComboBox*>()[place];
}

void choose(Office& office, QComboBox* box, const QString& text) {
  box->setCurrentIndex(box->findText(text));
  REQUIRE(box->currentText() == text);
  Q_EMIT box->activated(box->currentIndex());
  office.waitForList();
}

} // namespace

TEST_CASE("every provision says which published practices rest on it, and gaps are seen and opened") {
  Office office(Office::Library::Starter);
  ui::CoverageWindow& window = coverageOf(office);
  QTreeWidgetItem* principle = itemOf(window, u"Principio 7 · Prestación rápida"_s);
  REQUIRE(principle);
  CHECK(principle->text(1) == u"6 prácticas"_s);
  CHECK(cell(window, u"Principio 7 · Prestación rápida"_s, u"Brasil"_s) == u"1");
  CHECK(principle->parent()->text(1).endsWith(u" de 32"_s));
  CHECK(window.summary()->text().contains(u"de 236 disposiciones"_s));
  // A gap is opened as any other, by keyboard.
  auto* gapsOnly = window.findChild<QCheckBox*>();
  CHECK(gapsOnly->text().remove(u'&') == u"Solo las disposiciones sin práctica publicada");
  click(gapsOnly);
  CHECK_FALSE(itemOf(window, u"Principio 7 · Prestación rápida"_s));
  QTreeWidgetItem* gap = window.tree()->topLevelItem(0)->child(0);
  REQUIRE(gap);
  CHECK(gap->text(1) == u"Ninguna práctica"_s);
  CHECK_FALSE(gap->icon(1).isNull()); // not by colour or words alone
  window.tree()->setCurrentItem(gap);
  QTest::keyClick(window.tree(), Qt::Key_Return);
  const auto id = fromText<RecordId>(gap->data(0, Qt::UserRole).toString());
  REQUIRE(id);
  CHECK(waitFor([&] { return office.workspace().reading()->record() == *id; }));
  CHECK(controlsSayingTooLittle(window).isEmpty());
  // What was opened is seen: the matrix goes behind it.
  CHECK(waitFor([&] { return office.window().isActiveWindow(); }));
  CHECK(window.windowType() == Qt::Window);
}

TEST_CASE("the practices of one country or topic can be looked at alone, and a draft counts for nothing") {
  Office office(Office::Library::Starter);
  ui::CoverageWindow& window = coverageOf(office);
  const int all = window.tree()->columnCount();
  choose(office, box(window, 0), u"Brasil"_s);
  REQUIRE(waitFor([&] {
    return window.tree()->columnCount() < all &&
           !cell(window, u"Principio 7 · Prestación rápida"_s, u"Brasil"_s).isEmpty();
  }));
  choose(office, box(window, 0), u"Todos los países"_s);
  REQUIRE(waitFor(
      [&] { return itemOf(window, u"Principio 7 · Prestación rápida"_s)->text(1) == u"6 prácticas"; }));
  write(office, practiceId(), fields({{u"status"_s, Value(u"draft"_s)}}));
  window.refresh();
  CHECK(waitFor(
      [&] { return itemOf(window, u"Principio 7 · Prestación rápida"_s)->text(1) == u"5 prácticas"; }));
}

TEST_CASE("the matrix has a column for every country or topic that has a practice, and its gaps say so") {
  Office office(Office::Library::Starter);
  ui::CoverageWindow& window = coverageOf(office);
  const QString principle = u"Principio 7 · Prestación rápida"_s;
  REQUIRE(cell(window, principle, u"Argentina"_s) == u"–");
  const QTreeWidgetItem* item = itemOf(window, principle);
  CHECK(item->data(2, Qt::AccessibleTextRole)
            .toString()
            .startsWith(window.tree()->headerItem()->text(2) + u':'));
  choose(office, box(window, 2), u"Temas"_s);
  const int columns = window.tree()->columnCount();
  CHECK(columns > 3);
  // Every practice of a cell is one of the provision's.
  item = itemOf(window, principle);
  for (int column = 2; column < columns; ++column)
    CHECK((item->text(column) == u"–" || item->text(column).toInt() <= 6));
  CHECK(cell(window, principle, u"Brasil"_s).isEmpty());
}

TEST_CASE("practices by provision follow a switch of language") {
  walkThroughLanguages({{"all", [](Office& office) -> QWidget* { return &coverageOf(office); }}},
                       Office::Library::Starter,
                       [](Office& office) { office.preferences().setContentLanguage(u"es"_s); });
}
