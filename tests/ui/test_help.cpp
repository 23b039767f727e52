#include "tests/ui/office.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/help_window.h"
#include "ui/languages.h"
#include "ui/list/list_pane.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Actions;

namespace {

ui::HelpWindow* openHelp(Office& office) {
  office.window().actions()[Actions::Help]->trigger();
  auto* help = office.window().findChild<ui::HelpWindow*>();
  REQUIRE(help);
  REQUIRE(QTest::qWaitForWindowExposed(help));
  return help;
}

} // namespace

TEST_CASE("The help has the same pages in Spanish and English, and knows every key that it speaks of") {
  const Actions actions;
  const auto spanish = ui::helpPages(u"es"_s, actions);
  const auto english = ui::helpPages(u"en"_s, actions);
  REQUIRE(spanish.size() >= 10);
  REQUIRE(spanish.size() == english.size());
  for (size_t place = 0; place < spanish.size(); ++place) {
    INFO(english[place].name.toStdString());
    CHECK(spanish[place].name == english[place].name);
    CHECK(spanish[place].title != english[place].title);
    for (const auto& page : {spanish[place], english[place]}) {
      CHECK(page.markdown.startsWith(u"# "));
      CHECK_FALSE(page.markdown.contains(u'{'));
      // Headings, rows of tables and items: nothing is said in one language only.
      CHECK(page.markdown.count(u"\n#"_s) == english[place].markdown.count(u"\n#"_s));
      CHECK(page.markdown.count(u"\n|"_s) == english[place].markdown.count(u"\n|"_s));
      CHECK(page.markdown.count(u"\n- "_s) == english[place].markdown.count(u"\n- "_s));
    }
  }
}

TEST_CASE("F1 opens the help, a search finds its pages, and it follows the language") {
  Office office(Office::Library::Starter, u"en"_s);
  ui::HelpWindow* help = openHelp(office);
  CHECK(controlsSayingTooLittle(*help) == QStringList());
  CHECK(help->page()->toPlainText().startsWith(u"First steps"));
  typeText(help->search(), u"stick signed"_s);
  REQUIRE(help->list()->count() == 1);
  CHECK(help->page()->toPlainText().startsWith(u"Sync by hand"));
  CHECK(help->page()->extraSelections().size() >= 2);
  typeInstead(help->search(), u"zzzz"_s);
  CHECK(help->list()->count() == 0);
  CHECK(spokenBy(*help).contains(u"No page has these words."_s));

  office.languages().setInterfaceLanguage(u"es"_s);
  REQUIRE(waitFor([&] { return help->windowTitle() == u"Ayuda"_s; }));
  typeInstead(help->search(), u"sincronizacion"_s); // without its accent
  CHECK(help->list()->count() > 0);
}

TEST_CASE("The help opens at what the person is doing, and shows the keys as they were set") {
  Office office(Office::Library::Starter, u"en"_s);
  office.window().actions()[Actions::GoTo]->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
  office.workspace().openSection(ui::Section::Attention);
  ui::HelpWindow* help = openHelp(office);
  CHECK(help->page()->toPlainText().startsWith(u"What needs a decision"));
  office.workspace().openSection(ui::Section::Contacts);
  office.workspace().list()->focusSearch();
  office.window().actions()[Actions::Help]->trigger();
  CHECK(help->page()->toPlainText().startsWith(u"Finding"));
  help->open(u"10-keyboard"_s);
  CHECK(help->page()->toPlainText().contains(u"Ctrl+J"_s));
}

TEST_CASE("The help opens over a dialog too") {
  Office office(Office::Library::Starter, u"en"_s);
  office.window().actions()[Actions::Settings]->trigger();
  auto* dialog = office.window().findChild<QDialog*>();
  REQUIRE(dialog);
  REQUIRE(waitFor([&] { return QApplication::activeModalWidget() == dialog && dialog->focusWidget(); }));
  QTest::keyClick(dialog->focusWidget(), Qt::Key_F1);
  auto* help = dialog->findChild<ui::HelpWindow*>();
  REQUIRE(help);
  CHECK(help->isVisible());
}
