#include "tests/ui/office.h"
#include "tests/ui/person.h"
#include "ui/list/added_names.h"
#include "ui/list/list_pane.h"
#include "ui/list/record_list_model.h"

#include <QLineEdit>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// What stands on the chips under the search field.
QStringList chips(Office& office) {
  QStringList texts;
  for (const QToolButton* button : office.workspace().list()->addedNames()->findChildren<QToolButton*>())
    if (button->isVisible() && button->accessibleName().startsWith(u"Also searched for"_s))
      texts.append(button->text());
  return texts;
}

QToolButton* chip(Office& office, const QString& name) {
  return named<QToolButton>(*office.workspace().list()->addedNames(), u"Also searched for: "_s + name);
}

} // namespace

TEST_CASE("A search says by which other names it looked, and they can be taken out one by one") {
  Office office(Office::Library::Starter, u"en"_s);
  REQUIRE(office.ask([&](ui::Background::Context& context) {
    return context.library
        .importForReading(
            {recordOf(u"practice"_s, "practice/remand",
                      {{u"title.es"_s, u"Revisar la prisión preventiva"_s}, {u"status"_s, u"published"_s}})})
        .ok();
  }));
  const auto finds = [&] { return office.titles().contains(u"Revisar la prisión preventiva"_s); };
  office.workspace().openSection(ui::Section::Practices);
  office.typeSearch(u"pretrial deten"_s);
  CHECK_FALSE(office.workspace().list()->addedNames()->isVisible());
  office.typeSearch(u"tion"_s);
  CHECK(finds());
  REQUIRE(chips(office).contains(u"prisión preventiva"_s));
  CHECK(controlsSayingTooLittle(office.window()) == QStringList());

  // By keyboard alone: Tab from the field to the first chip, Delete takes it out, the focus stays on a chip.
  QTest::keyClick(office.window().focusWidget(), Qt::Key_Tab);
  const QString first = chips(office).constFirst();
  INFO(office.window().focusWidget()->metaObject()->className()
       << ' ' << office.window().focusWidget()->accessibleName().toStdString());
  REQUIRE(office.window().focusWidget() == chip(office, first));
  QTest::keyClick(office.window().focusWidget(), Qt::Key_Delete);
  office.waitForList();
  CHECK_FALSE(chips(office).contains(first));
  CHECK(office.window().focusWidget()->isVisible());
  CHECK(qobject_cast<QToolButton*>(office.window().focusWidget()));

  if (QToolButton* one = chip(office, u"prisión preventiva"_s)) click(one);
  office.waitForList();
  CHECK_FALSE(finds());
  click(named<QToolButton>(*office.workspace().list()->addedNames(), u"Search without other names"_s));
  office.waitForList();
  CHECK(chips(office).isEmpty());
  for (QToolButton* button : office.workspace().list()->addedNames()->findChildren<QToolButton*>())
    if (button->isVisible()) click(button); // with other names again: the only one that is left
  office.waitForList();
  CHECK(finds());
  office.workspace().list()->searchField()->clear();
  office.waitForList();
  CHECK_FALSE(office.workspace().list()->addedNames()->isVisible());
}

TEST_CASE("Fields narrow a search by the names that the interface has for their values") {
  Office office(Office::Library::Starter);
  office.workspace().openSection(ui::Section::Practices);
  const auto count = [&](const QString& text) {
    office.workspace().list()->searchField()->clear();
    typeText(office.workspace().list()->searchField(), text);
    office.waitForList();
    return office.titles().size();
  };
  const auto inBrazil = count(u"country:BR"_s);
  CHECK(inBrazil > 0);
  CHECK(count(u"país:Brasil"_s) == inBrazil);
  CHECK(count(u"tipo:temas tutela"_s) >= 1);
  office.languages().setInterfaceLanguage(u"en"_s);
  CHECK(count(u"country:Brazil"_s) == inBrazil);
  CHECK(office.workspace().list()->searchField()->toolTip().contains(u"since:2019"_s));
}

TEST_CASE("Where next to nothing is found, the library's own words are offered") {
  Office office(Office::Library::Starter);
  office.workspace().openSection(ui::Section::Practices);
  office.typeSearch(u"defenssa penal"_s);
  QToolButton* suggestion = office.workspace().list()->suggestion();
  REQUIRE(waitFor([&] { return suggestion->isVisible(); }));
  CHECK(suggestion->text().contains(u"defensa penal"_s));
  suggestion->setFocus();
  QTest::keyClick(suggestion, Qt::Key_Space);
  CHECK(office.workspace().list()->searchField()->text() == u"defensa penal"_s);
  CHECK_FALSE(office.titles().isEmpty());
  CHECK(waitFor([&] { return !suggestion->isVisible(); }));
  CHECK(office.window().focusWidget() == office.workspace().list()->searchField());
}
