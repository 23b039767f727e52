#include "tests/support/admin_hub.h"
#include "tests/ui/office.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/admin/admin_window.h"

#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Actions;

namespace {

/// The buttons that somebody can reach and that Return does not press, with what they do taken from them.
QStringList deafButtons(const QWidget& window, int* count) {
  QStringList deaf;
  for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
    const auto* tool = qobject_cast<QToolButton*>(button);
    if (!tool && !qobject_cast<QPushButton*>(button)) continue;
    if (tool && tool->defaultAction()) continue; // as in a menu
    if (!button->isVisible() || !button->isEnabled() || button->focusPolicy() == Qt::NoFocus) continue;
    ++*count;
    for (const char* signal : {SIGNAL(pressed()), SIGNAL(clicked(bool)), SIGNAL(toggled(bool))})
      QObject::disconnect(button, signal, nullptr, nullptr);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
      const QSignalSpy clicked(button, &QAbstractButton::clicked);
      button->setFocus();
      QTest::keyClick(button, key);
      if (clicked.size() != 1)
        deaf.append(button->text().isEmpty() ? button->accessibleName() : button->text());
    }
  }
  return deaf;
}

} // namespace

TEST_CASE("Return presses the button that has the focus, in every window") {
  AdminHub hub;
  Office office(Office::Library::Starter, u"en"_s);
  office.tellAdministration([&](const protocol::AdminRequest& request, const std::atomic<bool>&) {
    return hub.ask(request, hub.ana.token);
  });
  joinNetwork(office.background(), u"administrator"_s);
  office.restart();
  for (const auto id : {Actions::Settings, Actions::Shortcuts, Actions::Libraries, Actions::About,
                        Actions::ShowPack, Actions::Help, Actions::ShowContacts, Actions::ShowCoverage,
                        Actions::ShowActivity, Actions::Administer, Actions::SyncWithPreview}) {
    INFO(Actions::name(id).toStdString());
    QAction* action = office.window().actions()[id];
    REQUIRE(waitFor([&] { return action->isEnabled(); }));
    action->trigger();
    QDialog* window = nullptr;
    REQUIRE(waitFor([&] { return (window = office.window().findChild<QDialog*>()) && window->isVisible(); }));
    office.waitForList();
    int count = 0;
    const auto pages = window->findChildren<QListWidget*>();
    const bool isAdministration = id == Actions::Administer;
    for (int page = 0; page < (isAdministration ? pages.front()->count() : 1); ++page) {
      if (isAdministration) pages.front()->setCurrentRow(page);
      CHECK(deafButtons(*window, &count) == QStringList());
    }
    CHECK(count > 0);
    delete window;
  }
  int count = 0;
  CHECK(deafButtons(office.window(), &count) == QStringList());
  CHECK(count > 0);
}

TEST_CASE("Return presses the button that has the focus and not the default one, once while it is held") {
  ui::look::Look look(*qApp);
  look.apply(ui::look::Appearance::Light);
  QDialog dialog;
  QPushButton usual(&dialog);
  QPushButton other(&dialog);
  usual.setDefault(true);
  other.setAutoDefault(false);
  const QSignalSpy usualPressed(&usual, &QPushButton::clicked);
  const QSignalSpy otherPressed(&other, &QPushButton::clicked);
  dialog.show();
  other.setFocus();
  QTest::keyClick(&other, Qt::Key_Return);
  QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
  QApplication::sendEvent(&other, &held);
  CHECK(otherPressed.size() == 1);
  CHECK(usualPressed.empty());
}
