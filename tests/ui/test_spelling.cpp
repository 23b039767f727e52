#include "tests/ui/form_desk.h"
#include "ui/record/spell_check.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::TextEdit;

namespace {

QStringList marked(const TextEdit* edit) {
  QStringList words;
  for (const auto& mark : edit->extraSelections()) words.append(mark.cursor.selectedText());
  return words;
}

bool willMark(const TextEdit* edit, const QStringList& words) {
  return waitFor([&] { return marked(edit) == words; });
}

QMenu* menuOf(const TextEdit* edit) {
  QMenu* menu = nullptr;
  waitFor([&] {
    for (QMenu* one : edit->findChildren<QMenu*>())
      if (one->isVisible()) menu = one;
    return menu != nullptr;
  });
  REQUIRE(menu);
  return menu;
}

QAction* entry(const QMenu* menu, const QString& text) {
  for (QAction* action : menu->actions())
    if (action->text() == text) return action;
  FAIL("the menu does not offer " << text.toStdString());
  return nullptr;
}

} // namespace

TEST_CASE("what a language does not know is underlined in its own text, and corrected from the menu") {
  FormDesk desk;
  desk.openNew(u"practice"_s);
  TextEdit* spanish = desk.text(u"problem"_s);
  typeText(spanish, u"La defenza penal"_s);
  REQUIRE(willMark(spanish, {u"defenza"_s}));
  CHECK(desk.editor->hasUnsavedChanges());

  QTest::keyClick(spanish, Qt::Key_F7);
  QMenu* menu = menuOf(spanish);
  entry(menu, u"defensa"_s)->trigger();
  menu->close();
  CHECK(spanish->text() == u"La defensa penal"_s);
  CHECK(willMark(spanish, {}));
  spanish->undo();
  CHECK(spanish->text() == u"La defenza penal"_s);

  desk.showLanguage(u"problem"_s, u"English"_s);
  TextEdit* english = desk.text(u"problem"_s);
  typeText(english, u"The defence is late, defenza"_s);
  CHECK(waitFor([&] { return marked(english).contains(u"defenza"_s); }));
  CHECK_FALSE(marked(english).contains(u"The"_s));
}

TEST_CASE("a word that a person adds is known from then on, in every field and after a new start") {
  FormDesk desk;
  desk.openNew(u"practice"_s);
  TextEdit* problem = desk.text(u"problem"_s);
  typeText(problem, u"Ushuaiense"_s);
  typeText(desk.text(u"risks"_s), u"Ushuaiense"_s);
  REQUIRE(willMark(problem, {u"Ushuaiense"_s}));
  REQUIRE(willMark(desk.text(u"risks"_s), {u"Ushuaiense"_s}));

  problem->setFocus();
  const QPoint place = problem->rect().center();
  QContextMenuEvent byKey(QContextMenuEvent::Keyboard, place, problem->mapToGlobal(place));
  QApplication::sendEvent(problem, &byKey);
  QMenu* menu = menuOf(problem);
  entry(menu, u"Add “Ushuaiense” to my dictionary"_s)->trigger();
  menu->close();
  CHECK(willMark(problem, {}));
  CHECK(willMark(desk.text(u"risks"_s), {}));

  desk.restart();
  desk.openNew(u"topic"_s);
  typeText(desk.text(u"scope"_s), u"Ushuaiense y otrra"_s);
  CHECK(willMark(desk.text(u"scope"_s), {u"otrra"_s}));
}

TEST_CASE("looking at a text changes nothing of it") {
  FormDesk desk;
  desk.open(practiceId());
  TextEdit* problem = desk.text(u"problem"_s);
  problem->setFocus();
  auto* spelling = problem->findChild<ui::SpellCheck*>();
  REQUIRE(spelling);
  desk.library.settle();
  CHECK_FALSE(desk.editor->hasUnsavedChanges());
  CHECK_FALSE(problem->document()->isUndoAvailable());
}

TEST_CASE("a language without a dictionary is said to have none, once, and is no error") {
  FormDesk desk;
  desk.library.import(
      recordOf(u"practice"_s, "guarani", {{u"title.gn"_s, u"Tekojoja"_s}, {u"problem.gn"_s, u"Tekojoja"_s}}));
  desk.open(recordOf(u"practice"_s, "guarani", {}).id);
  desk.showLanguage(u"problem"_s, u"Guarani"_s);
  const QString said = u"Spelling is not checked in Guarani"_s;
  desk.text(u"problem"_s)->setFocus();
  CHECK(desk.says(said));
  CHECK(marked(desk.text(u"problem"_s)).isEmpty());
  typeText(desk.text(u"problem"_s), u"x"_s);
  CHECK(waitFor([&] { return !desk.said().contains(said); }));
  desk.text(u"title"_s)->setFocus();
  desk.library.settle();
  CHECK_FALSE(desk.said().contains(said));
}
