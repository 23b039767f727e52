#include "tests/e2e/screen.h"
#include "tests/e2e/screen_reader.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

// What somebody who does not see the screen is told of it, by the way that screen readers take.

using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// Something that is on screen, as it is called in Spanish and in English.
struct Sight {
  Role role;
  QString spanish;
  QString english;
};

struct Scene {
  QString keys; ///< that bring it
  Sight sight;  ///< which is there then
};

/// A hub that serves the starter library.
struct Served {
  Served() {
    REQUIRE(hub.command({u"import"_s, QStringLiteral(AMPARO_SOURCE_DIR "/resources/starter/library.json")})
                .status == 0);
    hub.start();
  }

  HubProgram hub;
};

/// A cell of a table may be empty; nothing else that takes the focus may.
QStringList nameless(const QList<Control>& controls) {
  QStringList found;
  for (const Control& control : controls)
    if (control.focusable && control.name.isEmpty() && control.role != Role::TableCell)
      found.append(u"role %1, %2"_s.arg(uint(control.role)).arg(control.path));
  return found;
}

} // namespace

TEST_CASE_METHOD(Served, "a screen reader finds the parts of every screen, and no control without a name") {
  OfficeProgram office(hub.invite(u"Rosario"_s));
  REQUIRE(office.sync().status == 0);
  const QString language = GENERATE(u"es"_s, u"en"_s);
  CAPTURE(language.toStdString());
  const auto in = [&](const Sight& sight) { return language == u"es" ? sight.spanish : sight.english; };
  Screen screen;
  screen.open(office, language);
  ScreenReader reader(screen.sessionBus());

  const Sight list{Role::List, u"Fichas"_s, u"Records"_s};
  const Sight page{Role::Label, u"Ficha"_s, u"Record"_s};
  for (const Sight& part : {Sight{Role::Frame, u"Amparo"_s, u"Amparo"_s},
                            {Role::ToolBar, u"Herramientas"_s, u"Tools"_s},
                            {Role::List, u"Secciones"_s, u"Sections"_s},
                            {Role::ListItem, u"Prácticas, 24"_s, u"Practices, 24"_s},
                            {Role::Text, u"Buscar"_s, u"Search"_s},
                            list,
                            {Role::PushButton, u"Sincronización: "_s, u"Sync: "_s}})
    reader.await(part.role, in(part));
  reader.awaitFocus(list.role, in(list));
  CHECK(nameless(reader.controls()) == QStringList());

  screen.press({u"Down"_s});
  reader.awaitText(page.role, in(page), language == u"es" ? u"Registro de "_s : u"Register of "_s);
  CHECK(nameless(reader.controls()) == QStringList());

  const Scene scenes[] = {
      {u"ctrl+k"_s, {Role::ListItem, u"Acciones"_s, u"Commands"_s}},
      {u"ctrl+e"_s, {Role::ComboBox, u"Estado"_s, u"Status"_s}},
      {u"ctrl+comma"_s, {Role::Text, u"Buscar un ajuste"_s, u"Find a setting"_s}},
      {u"ctrl+shift+p"_s, {Role::ComboBox, u"Idiomas"_s, u"Languages"_s}},
      {u"ctrl+shift+g"_s, {Role::ComboBox, u"País"_s, u"Country"_s}},
      {u"ctrl+F1"_s, {Role::Dialog, u"Atajos"_s, u"Keyboard"_s}},
      {u"F1"_s, {Role::Dialog, u"Ayuda"_s, u"Help"_s}},
  };
  for (const Scene& scene : scenes) {
    CAPTURE(scene.keys.toStdString());
    screen.press({scene.keys});
    reader.await(scene.sight.role, in(scene.sight));
    CHECK(nameless(reader.controls()) == QStringList());
    screen.press({u"Escape"_s});
    reader.awaitEnd(scene.sight.role, in(scene.sight));
  }
}
