#include "tests/ui/odd_records.h"
#include "tests/ui/office.h"
#include "tests/ui/person.h"
#include "tests/ui/screen_texts.h"
#include "ui/actions.h"
#include "ui/reading_pane.h"
#include "ui/record/comments_pane.h"
#include "ui/record/editor.h"
#include "ui/record/page_view.h"
#include "ui/record/reader.h"
#include "ui/settings_dialog.h"
#include "ui/status_strip.h"
#include "ui/status_text.h"
#include "ui/welcome_page.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QStringBuilder>
#include <QTest>
#include <QUrl>

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

TEST_CASE("no letter that goes to a menu goes to something in the window too, nor one letter to two things") {
  Office office(Office::Library::Starter);
  joinNetwork(office.background(), u"editor"_s);
  office.window().resize(1700, 900);
  office.workspace().openRecord(practiceId());
  ui::ReadingPane& pane = *office.workspace().reading();
  REQUIRE(waitFor([&] { return pane.isReading() && pane.reader()->content().found; }));
  const auto check = [&](const QString& scene) {
    office.waitForList(); // whoever is told by an event
    QMap<QString, QString> taken;
    const auto take = [&](const QString& text) {
      const QString letter = QKeySequence::mnemonic(text).toString();
      if (letter.isEmpty()) return;
      INFO(scene.toStdString() << ": " << taken.value(letter).toStdString() << " / " << text.toStdString());
      CHECK_FALSE(taken.contains(letter));
      taken.insert(letter, text);
    };
    for (const QAction* menu : office.window().menuBar()->actions()) take(menu->text());
    for (const QLabel* label : office.window().findChildren<QLabel*>())
      if (label->buddy() && label->isVisible()) take(label->text());
    for (const QAbstractButton* button : office.window().findChildren<QAbstractButton*>())
      if (button->isVisible()) take(button->text());
    return taken.size();
  };
  const auto walk = [&](ui::CommentsPane& comments, const QString& scene) {
    typeText(comments.field(), u"¿2019?"_s);
    CHECK(check(scene) > 6); // with all that there is to send it
    QTest::keyClick(comments.field(), Qt::Key_Return, Qt::ControlModifier);
    for (const QString& act : {u"answer"_s, u"change"_s}) {
      QString href;
      REQUIRE(waitFor([&] {
        const QString page = comments.page()->toHtml();
        const qsizetype at = page.indexOf(u"amparo:comment/"_s % act);
        href = at < 0 ? QString() : page.mid(at, page.indexOf(u'"', at) - at);
        return !href.isEmpty();
      }));
      Q_EMIT comments.page()->anchorClicked(QUrl(href));
      check(scene % u' ' % act);
    }
    QTest::keyClick(comments.field(), Qt::Key_Escape);
  };
  for (const QString& language : ui::interfaceLanguages()) {
    office.languages().setInterfaceLanguage(language);
    office.workspace().openRecord(practiceId());
    REQUIRE(waitFor([&] { return pane.isReading() && pane.reader()->content().found; }));
    REQUIRE(waitFor([&] { return office.window().actions()[ui::Actions::Comments]->isEnabled(); }));
    if (pane.reader()->comments()->isHidden()) pane.toggleComments();
    office.window().actions()[ui::Actions::FindInText]->trigger();
    check(language % u" find"_s);
    walk(*pane.reader()->comments(), language);
    office.workspace().openRecord(starterId("declaration/un-legal-aid-2012"));
    REQUIRE(
        waitFor([&] { return pane.reader()->content().id == starterId("declaration/un-legal-aid-2012"); }));
    office.window().actions()[ui::Actions::GoToProvision]->trigger();
    check(language % u" go to"_s);
    office.workspace().openRecord(practiceId());
    REQUIRE(waitFor([&] { return pane.reader()->content().id == practiceId(); }));
    office.workspace().editCurrent();
    REQUIRE(waitFor([&] { return pane.isEditing() && pane.editor()->isOpen(); }));
    if (pane.editor()->comments()->isHidden()) pane.toggleComments();
    REQUIRE(waitFor([&] { return pane.editor()->comments()->field()->isVisible(); }));
    walk(*pane.editor()->comments(), language % u" form"_s);
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

TEST_CASE("that access has ended is said where other trouble is only called so") {
  ui::Languages languages;
  languages.setInterfaceLanguage(u"en"_s);
  sync::Status status;
  status.state = sync::State::Problem;
  status.error = Error{ErrorCode::HubProtocol, {}, {}};
  CHECK(ui::statusWords(status) == u"Sync has a problem");
  status.error = Error{ErrorCode::DeviceRevoked, {}, {}};
  CHECK(ui::statusWords(status) == u"Access to the hub has ended");
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
