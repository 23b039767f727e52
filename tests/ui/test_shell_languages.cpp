#include "tests/ui/office.h"
#include "tests/ui/person.h"
#include "tests/ui/screen_texts.h"
#include "ui/actions.h"
#include "ui/reading_pane.h"
#include "ui/settings_dialog.h"
#include "ui/status_strip.h"
#include "ui/status_text.h"
#include "ui/welcome_page.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

TEST_CASE("the content language is a setting of its own") {
  Office office(Office::Library::Starter);
  const QStringList spanish = office.titles();
  office.languages().setInterfaceLanguage(u"en"_s);
  CHECK(office.titles() == spanish);
  office.workspace().setContentLanguage(u"en"_s);
  CHECK(office.titles() != spanish);
  CHECK(office.titles().size() == spanish.size());
}

namespace {

/// Chooses what a menu of the window offers.
void choose(Office& office, const QString& menuTitle, const QVariant& value) {
  for (const QMenu* menu : office.window().menuBar()->findChildren<QMenu*>())
    if (menu->title().remove(u'&') == menuTitle)
      for (QAction* action : menu->actions())
        if (action->data() == value) return action->trigger();
  FAIL("no such choice in " << menuTitle.toStdString());
}

QString ticked(Office& office, const QString& menuTitle) {
  for (const QMenu* menu : office.window().menuBar()->findChildren<QMenu*>())
    if (menu->title().remove(u'&') == menuTitle)
      for (const QAction* action : menu->actions())
        if (action->isChecked()) return action->data().toString();
  return {};
}

} // namespace

TEST_CASE("as long as nobody chose a language of the content, it is the interface's at once") {
  Office office(Office::Library::Starter, u"en"_s);
  office.preferences().setContentLanguage({});
  const QStringList english = office.titles();
  choose(office, u"Language of the interface"_s, u"es"_s);
  CHECK(office.titles() != english);
  CHECK(ticked(office, u"Idioma del contenido"_s) == u"es");
  CHECK(office.preferences().contentLanguage() == u"es");
  choose(office, u"Idioma del contenido"_s, u"en"_s);
  CHECK(office.titles() == english);
  choose(office, u"Idioma de la interfaz"_s, u"pt"_s);
  CHECK(office.titles() == english); // somebody chose
}

TEST_CASE("in no menu two entries have the same letter to choose them by, in any language") {
  Office office(Office::Library::Starter);
  for (const QString& language : ui::interfaceLanguages()) {
    office.languages().setInterfaceLanguage(language);
    office.waitForList(); // the menus are told by an event
    for (const QMenu* menu : office.window().menuBar()->findChildren<QMenu*>()) {
      QMap<QString, QString> taken;
      for (const QAction* action : menu->actions()) {
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        if (letter.isEmpty() || action->isSeparator() || !action->isVisible()) continue;
        INFO(language.toStdString() << ": " << menu->title().toStdString() << ": "
                                    << taken.value(letter).toStdString() << " / "
                                    << action->text().toStdString());
        CHECK_FALSE(taken.contains(letter));
        taken.insert(letter, action->text());
      }
    }
  }
}

TEST_CASE("what needs a decision and what waits are said together, with one colon") {
  ui::Languages languages;
  languages.setInterfaceLanguage(u"es"_s);
  sync::Status status;
  status.state = sync::State::NeedsDecision;
  status.decisions = 1;
  status.waiting = 2;
  status.held = sync::Held::Paused;
  CHECK(ui::statusWords(status) == u"Requiere decisión: 1 · 2 cambios en espera · en pausa");
}

TEST_CASE("every state of sync has its words and its explanation, in both languages") {
  ui::Languages languages;
  for (const QString& language : ui::interfaceLanguages()) {
    languages.setInterfaceLanguage(language);
    QSet<QString> seen;
    for (const auto state :
         {sync::State::LocalOnly, sync::State::Offline, sync::State::Syncing, sync::State::Waiting,
          sync::State::UpToDate, sync::State::NeedsDecision, sync::State::Problem}) {
      sync::Status status;
      status.state = state;
      status.waiting = 3;
      status.decisions = 1;
      status.done = 4;
      status.total = 12;
      status.error = Error{ErrorCode::DeviceRevoked, {}, {}};
      const QString words = ui::statusWords(status);
      CHECK_FALSE(words.isEmpty());
      CHECK_FALSE(seen.contains(words));
      seen.insert(words);
      CHECK(ui::statusExplanation(status).size() > words.size());
      CHECK(QFile::exists(u":/amparo/icons/"_s % ui::statusIcon(status) % u".svg"_s));
      CHECK_FALSE(words.contains(u'%'));
    }
  }
}

TEST_CASE("where most of a library would go, sync says so and asks before anything else") {
  ui::Languages languages;
  languages.setInterfaceLanguage(u"es"_s);
  sync::Status status;
  status.state = sync::State::Problem;
  status.error = Error{ErrorCode::MassRemoval, {{u"removed"_s, 412}, {u"total"_s, 510}}, {}};
  QWidget window;
  Membership membership;
  membership.hubAddress = u"https://hub.example"_s;
  auto* details = new ui::SyncDetails(status, {}, membership, {}, &window);
  details->show();
  int accepted = 0;
  QObject::connect(details, &ui::SyncDetails::removalsAccepted, &window, [&] { ++accepted; });
  CHECK(textsOf(*details).join(u'\n').contains(u"412 de las 510"));
  const auto buttons = details->findChildren<QPushButton*>();
  REQUIRE(buttons.size() == 1);
  // Nobody agrees to it by pressing Enter on a window that has just opened.
  CHECK_FALSE(buttons.front()->isDefault());
  languages.setInterfaceLanguage(u"en"_s);
  CHECK(waitFor([&] { return textsOf(*details).join(u'\n').contains(u"412 of the 510"); }));
  QTest::mouseClick(details->findChildren<QPushButton*>().front(), Qt::LeftButton);
  CHECK(accepted == 1);
}

TEST_CASE("every control says its name to a screen reader") {
  Office office(Office::Library::Starter);
  office.clickRow(0);
  REQUIRE(waitFor([&] { return office.workspace().reading()->isReading(); }));
  CHECK(controlsSayingTooLittle(office.window()) == QStringList());
  office.typeSearch(u"defensa"_s);
  CHECK(controlsSayingTooLittle(office.window()) == QStringList());
  ui::SettingsDialog settings({u"es"_s, u"es"_s, ui::look::Appearance::System, u"/tmp/x"_s},
                              &office.window());
  settings.show();
  CHECK(controlsSayingTooLittle(settings) == QStringList());
  ui::WelcomePage welcome;
  welcome.show();
  CHECK(controlsSayingTooLittle(welcome) == QStringList());
}

TEST_CASE("a language is a file, with its plurals right; what it lacks is English") {
  Office office(Office::Library::Starter, u"fr"_s);
  CHECK(office.languages().interfaceLanguage() == u"fr"_s);
  CHECK(office.window().actions()[ui::Actions::Undo]->text() == u"A&nnuler"_s);
  CHECK(QCoreApplication::translate("amparo::ui::ListPane", "%n record(s)", nullptr, 1) == u"1 fiche"_s);
  CHECK(QCoreApplication::translate("amparo::ui::ListPane", "%n record(s)", nullptr, 2) == u"2 fiches"_s);
  CHECK(QCoreApplication::translate("amparo::ui::CoverageWindow", "%n practice(s)", nullptr, 2) ==
        u"2 pratiques"_s);
  CHECK(QCoreApplication::translate("amparo::ui::CoverageWindow", "No file has this.") ==
        u"No file has this."_s);
  office.languages().setInterfaceLanguage(u"pt"_s);
  CHECK(waitFor([&] { return office.window().actions()[ui::Actions::Undo]->text() == u"De&sfazer"_s; }));
}
