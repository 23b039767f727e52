#include "tests/ui/office.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/guided_tour.h"
#include "ui/languages.h"
#include "ui/list/list_pane.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

ui::GuidedTour* tour(Office& office) {
  return office.window().findChild<ui::GuidedTour*>();
}

bool isOver(Office& office) {
  return waitFor([&] { return tour(office) == nullptr; });
}

} // namespace

TEST_CASE("The tour goes through the window in five steps, by keyboard, and stays within it") {
  Office office(Office::Library::Starter, u"en"_s);
  office.workspace().list()->focusSearch();
  const QWidget* before = office.window().focusWidget();
  office.window().actions()[ui::Actions::Tour]->trigger();
  for (int step = 0; step < 5; ++step) {
    ui::GuidedTour* shown = tour(office);
    REQUIRE(shown);
    INFO(step);
    CHECK(shown->step() == step);
    CHECK(spokenBy(*shown).contains(u"Step %1 of 5"_s.arg(step + 1)));
    CHECK(controlsSayingTooLittle(*shown) == QStringList());
    CHECK(office.window().rect().contains(shown->geometry()));
    REQUIRE(shown->isAncestorOf(office.window().focusWidget()));
    QTest::keyClick(office.window().focusWidget(), step % 2 ? Qt::Key_Space : Qt::Key_Return);
  }
  CHECK(isOver(office));
  CHECK(office.window().focusWidget() == before);
}

TEST_CASE("The tour goes back, follows the language and the window's size, and ends with Escape") {
  Office office(Office::Library::Starter, u"en"_s);
  office.window().actions()[ui::Actions::Tour]->trigger();
  click(buttonNamed(*tour(office), u"Next"_s));
  click(buttonNamed(*tour(office), u"Back"_s));
  CHECK(tour(office)->step() == 0);
  office.languages().setInterfaceLanguage(u"es"_s);
  CHECK(waitFor([&] { return spokenBy(*tour(office)).contains(u"Paso 1 de 5"_s); }));
  office.window().resize(1024, 700);
  CHECK(waitFor([&] { return office.window().rect().contains(tour(office)->geometry()); }));
  QTest::keyClick(office.window().focusWidget(), Qt::Key_Escape);
  CHECK(isOver(office));
}
