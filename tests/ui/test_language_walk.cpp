#include "tests/ui/language_walk.h"
#include "tests/ui/odd_records.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/connect_form.h"
#include "ui/cost_dialog.h"
#include "ui/list/filter_bar.h"
#include "ui/list/list_pane.h"
#include "ui/reading_pane.h"
#include "ui/record/reader.h"
#include "ui/record/unite_dialog.h"
#include "ui/status_strip.h"
#include "ui/welcome_page.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using ui::Actions;
using ui::Section;

namespace {

void closePopup(Office&) {
  if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
}

void closeOverlay(Office& office) {
  if (QWidget* overlay = overlayOf(office.window())) overlay->close();
}

void closeDialogs(Office& office) {
  for (QDialog* dialog : office.window().findChildren<QDialog*>()) dialog->reject();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QWidget* overlay(Office& office) {
  REQUIRE(waitFor([&] { return overlayOf(office.window()) != nullptr; }));
  return overlayOf(office.window());
}

QWidget* popup() {
  REQUIRE(waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
  return QApplication::activePopupWidget();
}

// ---- reading ----

Scene section(const char* name, Section section) {
  return {name, [section](Office& office) -> QWidget* {
            office.workspace().openSection(section);
            return nullptr;
          }};
}

Scene page(const char* name, const RecordId& id) {
  return {name, [id](Office& office) -> QWidget* {
            office.workspace().openRecord(id);
            REQUIRE(waitFor([&] {
              const ui::ReadingPane* pane = office.workspace().reading();
              return pane->isReading() && pane->reader()->content().id == id;
            }));
            return nullptr;
          }};
}

// ---- status ----

Scene statusScene(const char* name, sync::State state, qint64 waiting = 0, qint64 decisions = 0,
                  std::optional<Error> error = {}, sync::Held held = sync::Held::No) {
  return {name,
          [=](Office& office) -> QWidget* {
            sync::Status status;
            status.state = state;
            status.waiting = waiting;
            status.decisions = decisions;
            status.done = 1234;
            status.total = state == sync::State::Syncing ? 56789 : 0;
            status.lastSuccess = 1'621'512'600'000;
            status.error = error;
            status.held = held;
            office.window().statusStrip()->setStatus(status);
            click(office.window().statusStrip()->button());
            overlay(office);
            return &office.window();
          },
          closeOverlay};
}

} // namespace

TEST_CASE("the sections, their lists and their filters follow a switch of language") {
  std::vector<Scene> scenes = {
      section("practices", Section::Practices),
      section("declarations", Section::Declarations),
      section("contacts", Section::Contacts),
      section("events", Section::Events),
      section("topics", Section::Topics),
      section("nothing to decide", Section::Attention),
      section("no translation due", Section::Translations),
      section("an empty trash", Section::Trash),
  };
  scenes.push_back({"a search everywhere", [](Office& office) -> QWidget* {
                      office.workspace().openSection(Section::Practices);
                      office.typeSearch(u"defensa"_s);
                      office.workspace().list()->setEverywhere(true);
                      return nullptr;
                    }});
  for (const QString& text : {QString(), u"tutela"_s, u"zzzz"_s})
    scenes.push_back({"the palette",
                      [text](Office& office) -> QWidget* {
                        office.window().actions()[Actions::GoTo]->trigger();
                        QWidget* palette = overlay(office);
                        typeText(palette->findChild<QLineEdit*>(), text);
                        return palette;
                      },
                      closeOverlay});
  scenes.push_back({"other names of what is searched for", [](Office& office) -> QWidget* {
                      office.workspace().openSection(Section::Topics);
                      office.typeSearch(u"tutela "_s);
                      office.workspace().list()->setWithout({u"amparo"_s});
                      return nullptr;
                    }});
  scenes.push_back({"other words that may have been meant", [](Office& office) -> QWidget* {
                      office.workspace().openSection(Section::Practices);
                      office.typeSearch(u"defenssa "_s);
                      REQUIRE(waitFor([&] { return office.workspace().list()->suggestion()->isVisible(); }));
                      return nullptr;
                    }});
  scenes.push_back({"nothing found", [](Office& office) -> QWidget* {
                      office.workspace().openSection(Section::Practices);
                      office.typeSearch(u"zzzz"_s);
                      return nullptr;
                    }});
  scenes.push_back({"two filters", [](Office& office) -> QWidget* {
                      office.workspace().openSection(Section::Practices);
                      office.workspace().list()->setFilters(
                          {{u"countries"_s, {u"BR"_s}}, {u"status"_s, {u"draft"_s, u"published"_s}}});
                      return nullptr;
                    }});
  walkThroughLanguages(scenes, Office::Library::Starter,
                       [](Office& office) { office.preferences().setContentLanguage(u"es"_s); });
}

TEST_CASE("the values to filter by and the orders of a list follow a switch of language") {
  std::vector<Scene> scenes;
  for (const auto& [name, section, field] :
       {std::tuple("countries", Section::Practices, u"countries"_s),
        std::tuple("topics", Section::Practices, u"topics"_s),
        std::tuple("status", Section::Practices, u"status"_s),
        std::tuple("instruments", Section::Declarations, u"instrument"_s),
        std::tuple("organisations", Section::Contacts, u"type"_s),
        std::tuple("formats", Section::Events, u"format"_s)})
    scenes.push_back({name,
                      [section = section, field = field](Office& office) -> QWidget* {
                        office.workspace().openSection(section);
                        office.waitForList();
                        for (auto* chip :
                             office.workspace().list()->filterBar()->findChildren<ui::FacetChip*>())
                          if (chip->field() == field) click(chip->findChild<QToolButton*>());
                        return overlay(office);
                      },
                      closeOverlay});
  for (const auto& [name, section] :
       {std::pair("orders", Section::Practices), std::pair("dates", Section::Events)})
    scenes.push_back({name,
                      [section = section](Office& office) -> QWidget* {
                        office.workspace().openSection(section);
                        office.waitForList();
                        for (auto* button : office.workspace().list()->findChildren<QToolButton*>())
                          if (button->accessibleName().startsWith(u"Ord"_s)) click(button);
                        popup();
                        return nullptr;
                      },
                      closePopup});
  walkThroughLanguages(scenes, Office::Library::Starter);
}

TEST_CASE("a page of every kind follows a switch of language") {
  walkThroughLanguages(
      {page("practice", practiceId()),
       page("real practice", starterId("practice/commitment-lawyers-argentina")),
       page("declaration", starterId("declaration/un-legal-aid-2012")),
       page("editorial numbers", starterId("declaration/johannesburg-2014")),
       page("provision", starterId("provision/un-legal-aid-2012#G3")),
       page("organisation", starterId("organisation/un-general-assembly")),
       page("person", starterId("person/candice-welsch")), page("topic", starterId("topic/legal-aid")),
       page("event", starterId("event/ilan-side-event-2021")),
       page("event of days", starterId("event/kyoto-congress-2021")),
       page("request", namedId<RecordId>("request")), page("reply", namedId<RecordId>("reply")),
       page("attachment", namedId<RecordId>("attachment")),
       page("a kind to come", namedId<RecordId>("hearing")),
       page("a field to come", namedId<RecordId>("newer-topic")),
       page("another language", namedId<RecordId>("only-portuguese")),
       page("no consent", namedId<RecordId>("somebody")), page("nowhere", namedId<RecordId>("nobody"))},
      Office::Library::Starter, addOddRecords);
}

TEST_CASE("pages and rows of what waits, is refused, in conflict or deleted follow a switch of language") {
  const RecordId deleted = starterId("practice/early-representation-dashboard");
  walkThroughLanguages({page("refused", practiceId()), page("waits", starterId("event/ilan-side-event-2021")),
                        page("conflict", namedId<RecordId>("conflict/evidence")),
                        section("trash", Section::Trash), section("translations due", Section::Translations),
                        page("deleted", deleted), section("practices", Section::Practices)},
                       Office::Library::Starter, [deleted](Office& office) {
                         joinNetwork(office.background(), u"editor"_s);
                         addPendingChanges(office);
                         addConflicts(office);
                         const auto removed = office.ask([&](ui::Background::Context& context) {
                           return context.library.remove({deleted});
                         });
                         REQUIRE(removed.ok());
                         office.workspace().applyChanges(*removed);
                       });
}

TEST_CASE("dialogs follow a switch of language") {
  const auto dialog = [](const char* name, Actions::Id action, std::function<void(QDialog&)> act) -> Scene {
    return {name,
            [action, act = std::move(act)](Office& office) -> QWidget* {
              office.window().actions()[action]->trigger();
              auto* opened = office.window().findChild<QDialog*>();
              REQUIRE(opened);
              act(*opened);
              return opened;
            },
            closeDialogs};
  };
  const auto form = [](QDialog& opened) -> ui::ConnectForm& { return *opened.findChild<ui::ConnectForm*>(); };
  const auto nothing = [](QDialog&) {};
  walkThroughLanguages(
      {dialog("settings", Actions::Settings, nothing), dialog("about", Actions::About, nothing),
       dialog("connect", Actions::Connect, nothing),
       dialog("connecting", Actions::Connect, [form](QDialog& opened) { form(opened).setBusy(true); }),
       dialog("not connected", Actions::Connect,
              [form](QDialog& opened) {
                form(opened).showError({ErrorCode::HubUnreachable, {{u"host"_s, u"hub.example"_s}}, {}});
              })},
      Office::Library::Starter);
}

TEST_CASE("what a sync would cost follows a switch of language") {
  const auto opened = [](Office& office) -> QWidget* {
    auto* dialog = new ui::CostDialog(office.sync(), &office.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
  };
  const auto unreachable = [opened](Office& office) -> QWidget* {
    QWidget* dialog = opened(office);
    Q_EMIT office.sync().costFailed({ErrorCode::HubUnreachable, {{u"host"_s, u"hub.example"_s}}, {}});
    return dialog;
  };
  const auto known = [opened](const sync::Cost& cost) {
    return [opened, cost](Office& office) -> QWidget* {
      QWidget* dialog = opened(office);
      Q_EMIT office.sync().costKnown(cost);
      return dialog;
    };
  };
  walkThroughLanguages({{"asking", opened, closeDialogs},
                        {"no answer", unreachable, closeDialogs},
                        {"nothing", known({}), closeDialogs},
                        {"one of each", known({1, 2000, 1, 3000, {1, 90'000, 1, 9'000'000}}), closeDialogs},
                        {"many", known({3, 2000, 38, 120'000, {2, 90'000, 4, 9'000'000}}), closeDialogs}},
                       Office::Library::Starter);
}

TEST_CASE("what is in the library twice follows a switch of language") {
  const Record one = recordOf(u"person"_s, "person/one",
                              {{u"name"_s, Value(u"Rosa Quispe"_s)}, {u"phone"_s, Value(u"111"_s)}});
  const Record other = recordOf(u"person"_s, "person/other",
                                {{u"name"_s, Value(u"Quispe, Rosa"_s)},
                                 {u"phone"_s, Value(u"222"_s)},
                                 {u"email"_s, Value(u"rosa@example.org"_s)}});
  const Record bare = recordOf(u"topic"_s, "topic/one", {{u"preferred.es"_s, Value(u"Qhapaq"_s)}});
  const Record same = recordOf(u"topic"_s, "topic/other", {{u"preferred.es"_s, Value(u"Qhapaq"_s)}});
  const auto page = [](const RecordId& id) {
    return [id](Office& office) -> QWidget* {
      office.workspace().openRecord(id);
      REQUIRE(office.reads(u"Rosa Quispe"_s));
      return &office.window();
    };
  };
  const auto compared = [](const RecordId& id) {
    return [id](Office& office) -> QWidget* {
      const auto content =
          office.ask([id](ui::Background::Context& context) { return ui::loadContent(context, id); });
      REQUIRE(content.duplicates.size() == 1);
      auto* dialog = new ui::UniteDialog(office.background(), content, content.duplicates.front(), u"es"_s,
                                         &office.window());
      dialog->setAttribute(Qt::WA_DeleteOnClose);
      dialog->open();
      return dialog;
    };
  };
  walkThroughLanguages({{"a page", page(one.id)},
                        {"two that differ", compared(one.id), closeDialogs},
                        {"two that say the same", compared(bare.id), closeDialogs}},
                       Office::Library::Starter, [&](Office& office) {
                         office.ask([=](ui::Background::Context& context) {
                           return context.library.importForReading({one, other, bare, same}).ok();
                         });
                       });
}

TEST_CASE("the welcome page follows a switch of language") {
  walkThroughLanguages(
      {{"welcome", [](Office& office) -> QWidget* { return office.window().welcome(); }},
       {"an invitation that is none",
        [](Office& office) -> QWidget* {
          office.window().welcome()->form()->showError({ErrorCode::InvitationMalformed, {}, {}});
          return nullptr;
        }}},
      Office::Library::Empty);
}

TEST_CASE("the state of sync and its details follow a switch of language") {
  using sync::State;
  const Error revoked{ErrorCode::DeviceRevoked, {}, {}};
  walkThroughLanguages({statusScene("on this computer only", State::LocalOnly)}, Office::Library::Starter);
  walkThroughLanguages(
      {statusScene("offline", State::Offline), statusScene("offline, with changes", State::Offline, 3),
       statusScene("offline, and why", State::Offline, 1, 0, Error{ErrorCode::TimedOut, {}, {}}),
       statusScene("syncing", State::Syncing), statusScene("waiting", State::Waiting, 1),
       statusScene("not checked yet", State::Waiting), statusScene("up to date", State::UpToDate),
       statusScene("decisions", State::NeedsDecision, 2, 1),
       statusScene("a problem", State::Problem, 0, 0, revoked),
       statusScene("a pause", State::Waiting, 1, 0, {}, sync::Held::Paused),
       statusScene("quiet hours", State::Waiting, 1, 0, {}, sync::Held::Quiet),
       statusScene("a metered connection", State::UpToDate, 0, 0, {}, sync::Held::Metered)},
      Office::Library::Starter, [](Office& office) { joinNetwork(office.background(), u"contributor"_s); });
}
