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
  CHECK(principle->text(2).contains(u"Brasil"_s));
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
  CHECK(namelessControls(window).isEmpty());
}

TEST_CASE("the practices of one country or topic can be looked at alone, and a draft counts for nothing") {
  Office office(Office::Library::Starter);
  ui::CoverageWindow& window = coverageOf(office);
  choose(office, window.findChild<QComboBox*>(), u"Brasil"_s);
  REQUIRE(waitFor([&] {
    const auto* item = itemOf(window, u"Principio 7 · Prestación rápida"_s);
    return item && item->text(2) == u"Brasil";
  }));
  choose(office, window.findChild<QComboBox*>(), u"Todos los países"_s);
  REQUIRE(waitFor(
      [&] { return itemOf(window, u"Principio 7 · Prestación rápida"_s)->text(1) == u"6 prácticas"; }));
  write(office, practiceId(), fields({{u"status"_s, Value(u"draft"_s)}}));
  window.refresh();
  CHECK(waitFor(
      [&] { return itemOf(window, u"Principio 7 · Prestación rápida"_s)->text(1) == u"5 prácticas"; }));
}

TEST_CASE("practices by provision follow a switch of language") {
  walkThroughLanguages({{"all", [](Office& office) -> QWidget* { return &coverageOf(office); }}},
                       Office::Library::Starter,
                       [](Office& office) { office.preferences().setContentLanguage(u"es"_s); });
}
