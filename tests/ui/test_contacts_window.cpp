#include "tests/support/temporary.h"
#include "tests/ui/language_walk.h"
#include "tests/ui/odd_records.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/activity_window.h"
#include "ui/contacts_window.h"
#include "ui/reading_pane.h"
#include "ui/status_strip.h"

#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Actions;

namespace {

ui::ContactsWindow& contactsOf(Office& office) {
  office.window().actions()[Actions::ShowContacts]->trigger();
  auto* window = office.window().findChild<ui::ContactsWindow*>();
  REQUIRE(window);
  REQUIRE(waitFor([&] { return window->tree()->topLevelItemCount() > 0; }));
  return *window;
}

/// A library that belongs to a hub, and whose syncs did this.
ui::ActivityWindow& activityOf(Office& office, const std::vector<SyncActivity>& activities) {
  bool noted = false;
  office.background().run(
      &office.window(),
      [activities](ui::Background::Context& context) {
        for (const SyncActivity& activity : activities)
          ActivityStore(context.store.database()).note(activity);
        return true;
      },
      [&noted](bool done) { noted = done; });
  REQUIRE(waitFor([&] { return noted; }));
  auto* window = new ui::ActivityWindow(office.background(), &office.window());
  window->show();
  REQUIRE(waitFor([&] { return window->list()->topLevelItemCount() > 0; }));
  return *window;
}

SyncActivity moved(qint64 sent, qint64 received) {
  SyncActivity activity;
  activity.at = 1'621'512'600'000;
  activity.sent = sent;
  activity.received = received;
  activity.bytes = 12'400;
  activity.took = 3'200;
  return activity;
}

SyncActivity failed(ErrorCode code) {
  SyncActivity activity;
  activity.at = 1'621'512'700'000;
  activity.error = Error{code, {{u"host"_s, u"hub.example"_s}}, {}};
  return activity;
}

} // namespace

TEST_CASE("organisations stand as a tree with their people, and are opened from it by keyboard") {
  Office office(Office::Library::Starter);
  ui::ContactsWindow& window = contactsOf(office);
  // Whatever has members can be opened up, and shows them then.
  QTreeWidgetItem* above = nullptr;
  for (int row = 0; row < window.tree()->topLevelItemCount() && !above; ++row)
    if (QTreeWidgetItem* item = window.tree()->topLevelItem(row);
        item->childIndicatorPolicy() == QTreeWidgetItem::ShowIndicator)
      above = item;
  REQUIRE(above);
  window.tree()->setCurrentItem(above);
  if (!above->isExpanded()) QTest::keyClick(window.tree(), Qt::Key_Right);
  REQUIRE(above->childCount() > 0);
  QTreeWidgetItem* member = above->child(0);
  CHECK_FALSE(member->text(0).isEmpty());
  CHECK_FALSE(member->icon(0).isNull());
  window.tree()->setCurrentItem(member);
  QTest::keyClick(window.tree(), Qt::Key_Return);
  const auto id = fromText<RecordId>(member->data(0, Qt::UserRole).toString());
  REQUIRE(id);
  CHECK(waitFor([&] { return office.workspace().reading()->record() == *id; }));
  CHECK(controlsSayingTooLittle(window).isEmpty());
}

TEST_CASE("the tree of contacts follows a switch of language") {
  walkThroughLanguages({{"all", [](Office& office) -> QWidget* { return &contactsOf(office); }}},
                       Office::Library::Starter,
                       [](Office& office) { office.preferences().setContentLanguage(u"es"_s); });
}

TEST_CASE("what the syncs did is listed in words, and failures alike are counted as one") {
  Office office(Office::Library::Starter);
  SyncActivity undecided = moved(3, 12);
  undecided.conflicts = 1;
  const ui::ActivityWindow& window =
      activityOf(office, {undecided, moved(0, 0), failed(ErrorCode::HubUnreachable),
                          failed(ErrorCode::HubUnreachable), failed(ErrorCode::HubUnreachable)});
  REQUIRE(window.list()->topLevelItemCount() == 2);
  const QTreeWidgetItem* offline = window.list()->topLevelItem(0);
  CHECK(offline->text(1).contains(u"hub.example"_s));
  CHECK(offline->text(1).endsWith(u"(3 veces)"_s));
  const QTreeWidgetItem* done = window.list()->topLevelItem(1);
  CHECK(done->text(1) == u"3 cambios enviados, 12 fichas recibidas, 1 por decidir");
  CHECK(done->text(2) == u"12,4 kB en 3 s");
  CHECK_FALSE(done->icon(1).isNull());
  CHECK(controlsSayingTooLittle(window).isEmpty());
  office.languages().setInterfaceLanguage(u"en"_s);
  CHECK(waitFor([&] {
    return window.list()->topLevelItem(1)->text(1) == u"3 changes sent, 12 records received, 1 to decide";
  }));
}

TEST_CASE("the details of sync offer all that can be done about it") {
  Office office(Office::Library::Starter);
  QWidget window;
  Membership membership;
  membership.hubAddress = u"https://hub.example"_s;
  ui::Actions& actions = office.window().actions();
  auto* details = new ui::SyncDetails({}, {}, membership, {actions[Actions::ShowActivity]}, &window);
  const auto buttons = details->findChildren<QPushButton*>();
  const auto more = std::find_if(buttons.begin(), buttons.end(),
                                 [](const QPushButton* button) { return button->text() == u"Más"; });
  REQUIRE(more != buttons.end());
  REQUIRE((*more)->menu());
  CHECK((*more)->menu()->actions() == QList<QAction*>{actions[Actions::ShowActivity]});
}
