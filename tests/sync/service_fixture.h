#pragma once

#include "core/protocol/bundle.h"
#include "core/sync/schedule.h"
#include "tests/support/temporary.h"
#include "tests/support/wait.h"
#include "tests/sync/scripted_access.h"

#include <memory>
#include <vector>

namespace amparo::test {

using namespace Qt::StringLiterals;
using sync::Held;
using sync::Restraint;
using sync::Schedule;
using sync::State;
using sync::Status;
using sync::SyncService;

inline const Error away{ErrorCode::HubUnreachable, {{u"host"_s, u"hub.example"_s}}, {}};

/// A library, its sync service, and the test in the place of the hub, the clock and the window.
struct Fixture {
  TemporaryStore store;
  FakeClock clock;
  IdGenerator ids{clock};
  Library library{*store, ids};
  FakeTime time;
  ScriptedHub hub;
  std::unique_ptr<SyncService> service;
  std::vector<State> states; ///< as they were told, one after the other
  std::vector<Changes> changes;
  int enrolled = 0;
  std::vector<Error> failures; ///< of enrolments

  void beMember() {
    sqlite::Transaction transaction(store->database());
    store->syncState().setMembership({u"https://hub.example"_s, QByteArray(32, 'f'), u"Red"_s,
                                      randomId<OfficeId>(), u"Rosario"_s, randomId<PersonId>(), u"Ana"_s,
                                      u"editor"_s, protocol::courierKeyOf("hub").publicKey});
    REQUIRE(transaction.commit().ok());
  }

  void make() {
    service = std::make_unique<SyncService>(
        store.path(), [this] { return hub.makeAccess(); }, [this] { return time.makeTiming(); });
    QObject::connect(service.get(), &SyncService::statusChanged, service.get(),
                     [this](const Status& status) { states.push_back(status.state); });
    QObject::connect(service.get(), &SyncService::changed, service.get(),
                     [this](const Changes& made) { changes.push_back(made); });
    QObject::connect(service.get(), &SyncService::enrolled, service.get(), [this] { ++enrolled; });
    QObject::connect(service.get(), &SyncService::enrolFailed, service.get(),
                     [this](const Error& error) { failures.push_back(error); });
  }

  void start() {
    make();
    service->start();
  }

  RecordId write(const QString& title) {
    const auto made = library.create(u"practice"_s, practice(title));
    REQUIRE(made.ok());
    service->noteEdit();
    return made->records.front().id;
  }

  State state() const { return service->status().state; }

  void waitUntil(State wanted) {
    REQUIRE(waitFor([&] { return state() == wanted; }));
  }

  /// Until the next run is planned.
  Milliseconds planned() {
    REQUIRE(waitFor([&] { return time.untilRing().has_value(); }));
    return *time.untilRing();
  }

  /// A member that is up to date, and where the next run waits for its time.
  void startUpToDate() {
    beMember();
    start();
    waitUntil(State::UpToDate);
    planned();
    states.clear();
  }

  /// What is written waits, for this reason, and nothing goes to the hub by itself.
  void checkHeldBack(const Restraint& restraint, Held why) {
    service->setRestraint(restraint);
    write(u"Espera"_s);
    REQUIRE(waitFor([&] { return service->status().waiting == 1; }));
    CHECK(service->status().held == why);
    time.advance(Schedule::steady * 2);
    REQUIRE(waitFor([&] { return time.untilRing() == Milliseconds(60'000); }));
    CHECK(hub.exchanges() == 1);
  }
};

} // namespace amparo::test
