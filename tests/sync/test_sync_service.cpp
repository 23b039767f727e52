#include "core/protocol/bundle.h"
#include "core/protocol/frame.h"
#include "core/protocol/messages.h"
#include "core/store/activity_store.h"
#include "tests/sync/service_fixture.h"

#include <QDateTime>
#include <QFile>
#include <QScopeGuard>
#include <QSemaphore>
#include <QThread>

using namespace amparo;
using namespace amparo::sync;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds invitationGood = 1'800'000'000'000;

} // namespace

TEST_CASE_METHOD(Fixture, "a library of no hub is left alone") {
  start();
  write(u"Turno"_s);
  time.advance(Schedule::steady * 100);
  // Enrolment that fails is answered after everything before it was done.
  service->enrol(u"nothing"_s, u"equipo"_s);
  REQUIRE(waitFor([&] { return failures.size() == 1; }));
  CHECK(failures.front().code == ErrorCode::InvitationMalformed);
  CHECK(state() == State::LocalOnly);
  CHECK(hub.exchanges() == 0);
}

TEST_CASE_METHOD(Fixture, "what is asked for before the start is done after it") {
  beMember();
  make();
  std::vector<Error> refused;
  QObject::connect(service.get(), &SyncService::courierFailed, service.get(),
                   [&](const Error& error) { refused.push_back(error); });
  service->syncNow();
  service->takeCourier({store.path() % u".missing"_s});
  service->start();
  waitUntil(State::UpToDate);
  CHECK(waitFor([&] { return refused.size() == 1; }));
}

TEST_CASE_METHOD(Fixture, "a member syncs as soon as it starts, and tells each step") {
  beMember();
  start();
  waitUntil(State::UpToDate);
  CHECK(states == std::vector{State::Waiting, State::Syncing, State::UpToDate});
  CHECK(hub.exchanges() == 1);
  CHECK(service->status().lastSuccess == time.clock());
}

TEST_CASE_METHOD(Fixture, "an edit goes out by itself, shortly after the last one of a row") {
  startUpToDate();
  write(u"Uno"_s);
  waitUntil(State::Waiting);
  REQUIRE(waitFor([&] { return time.untilRing() == Schedule::afterEdit; }));
  time.advance(Schedule::afterEdit - 1);
  write(u"Dos"_s);
  REQUIRE(waitFor([&] { return service->status().waiting == 2; }));
  REQUIRE(waitFor([&] { return time.untilRing() == Schedule::afterEdit; }));
  CHECK(hub.exchanges() == 1);
  time.advance(Schedule::afterEdit);
  waitUntil(State::UpToDate);
  CHECK(hub.exchanges() == 2);
  CHECK(service->status().waiting == 0);
  CHECK(std::find(states.begin(), states.end(), State::Syncing) != states.end());
  // The window hears of the records whose seq came back.
  size_t told = 0;
  for (const Changes& made : changes) told += made.records.size();
  CHECK(told == 2);
}

TEST_CASE_METHOD(Fixture,
                 "what a sync moved, or what ended it, can be looked up; one with nothing new cannot") {
  startUpToDate();
  ActivityStore activities(store->database());
  CHECK(activities.newest().empty());
  write(u"Uno"_s);
  waitUntil(State::Waiting);
  REQUIRE(waitFor([&] { return time.untilRing() == Schedule::afterEdit; }));
  time.advance(Schedule::afterEdit);
  waitUntil(State::UpToDate);
  hub.setExchange([](auto&...) { return away; });
  service->syncNow();
  waitUntil(State::Offline);
  const auto noted = activities.newest();
  REQUIRE(noted.size() == 2);
  CHECK(noted[0].error == away);
  CHECK(noted[1].sent == 1);
  CHECK(noted[1].at == time.clock());
  CHECK(noted[1].bytes > 0);
}

TEST_CASE_METHOD(Fixture, "it looks for news at a steady pace") {
  startUpToDate();
  for (int run = 2; run < 5; ++run) {
    const Milliseconds wait = planned();
    CHECK(wait >= Schedule::steady - Schedule::steady / 5);
    CHECK(wait <= Schedule::steady + Schedule::steady / 5);
    time.advance(wait - 1);
    CHECK(hub.exchanges() == run - 1);
    time.advance(1);
    REQUIRE(waitFor([&] { return hub.exchanges() == run && time.untilRing().has_value(); }));
  }
}

TEST_CASE_METHOD(Fixture, "without a link it tries again at growing distances, and says offline") {
  startUpToDate();
  hub.setExchange([](auto&...) { return away; });
  service->syncNow();
  waitUntil(State::Offline);
  CHECK(service->status().error == away);
  Milliseconds most = Schedule::firstRetry;
  for (int run = 3; run < 12; ++run) {
    const Milliseconds wait = planned();
    CHECK(wait >= most / 2);
    CHECK(wait <= most);
    most = std::min(most * 2, Schedule::longestRetry);
    time.advance(wait);
    REQUIRE(waitFor([&] { return hub.exchanges() == run && time.untilRing().has_value(); }));
  }
  CHECK(hub.connections() == 1); // which knows how to resume

  SECTION("an edit does not hurry it") {
    const Milliseconds wait = planned();
    write(u"Sin conexión"_s);
    REQUIRE(waitFor([&] { return service->status().waiting == 1; }));
    CHECK(state() == State::Offline);
    CHECK(time.untilRing() == wait);
  }
  SECTION("nor does the device's clock, wherever it is set") {
    const Milliseconds wait = planned();
    time.setClock(0);
    write(u"Reloj corregido"_s);
    REQUIRE(waitFor([&] { return service->status().waiting == 1; }));
    CHECK(time.untilRing() == wait);
  }
  SECTION("a person who asks does, and with the link back all is well") {
    hub.setExchange(nullptr);
    service->syncNow();
    waitUntil(State::UpToDate);
    CHECK_FALSE(service->status().error);
    CHECK(planned() > Schedule::firstRetry);
  }
}

TEST_CASE_METHOD(Fixture, "a hub whose store is in trouble has too much to do, and nothing is wrong here") {
  startUpToDate();
  hub.setExchange([](const QByteArray&, const protocol::ByteSink& sink, auto&) -> Result<void> {
    QByteArray frames;
    protocol::FrameWriter().write(protocol::FrameType::Failure,
                                  protocol::encode(protocol::Failure{ErrorCode::StoreFailed, {}}), frames);
    sink(frames);
    return {};
  });
  service->syncNow();
  waitUntil(State::Offline);
  REQUIRE(service->status().error);
  CHECK(service->status().error->code == ErrorCode::HubBusy);
}

TEST_CASE_METHOD(Fixture, "a link that broke off after something got through is used again at once") {
  startUpToDate();
  hub.setExchange([&](const QByteArray& body, const protocol::ByteSink& sink, auto&) -> Result<void> {
    QByteArray answer;
    AMPARO_TRY(hub.answer(body, [&](QByteArrayView bytes) {
      answer.append(bytes);
      return true;
    }));
    sink(QByteArrayView(answer).chopped(1)); // the verdicts, and less than the end
    return Error{ErrorCode::LinkCut, {}, {}};
  });
  write(u"Llegó"_s);
  REQUIRE(waitFor([&] { return service->status().waiting == 1 && time.untilRing() == Schedule::afterEdit; }));
  time.advance(Schedule::afterEdit);
  waitUntil(State::Offline);
  CHECK(service->status().waiting == 0);
  const Milliseconds wait = planned();
  CHECK(wait <= Schedule::longestPause);
  // Then nothing is left that could get through.
  const int before = hub.exchanges();
  time.advance(wait);
  REQUIRE(waitFor([&] { return hub.exchanges() == before + 1 && time.untilRing().has_value(); }));
  CHECK(planned() > Schedule::longestPause);
}

TEST_CASE_METHOD(Fixture, "what a person has to mend is a problem, not a bad link") {
  beMember();
  hub.setExchange([](auto&...) { return Error{ErrorCode::DeviceRevoked, {}, {}}; });
  start();
  waitUntil(State::Problem);
  CHECK(service->status().error->code == ErrorCode::DeviceRevoked);
  // Perhaps the token is another one by then.
  hub.setExchange(nullptr);
  service->syncNow();
  waitUntil(State::UpToDate);
  CHECK(hub.connections() == 2);
}

TEST_CASE_METHOD(Fixture,
                 "an edit made while a run is under way goes out with it, and no run follows for its sake") {
  startUpToDate();
  QSemaphore reached;
  QSemaphore goOn;
  hub.setExchange([&](const QByteArray& body, const protocol::ByteSink& sink, auto&) {
    reached.release();
    goOn.acquire();
    return hub.answer(body, sink);
  });
  service->syncNow();
  REQUIRE(waitFor([&] { return reached.tryAcquire(); }));
  hub.setExchange(nullptr);
  write(u"Durante"_s);
  goOn.release();
  REQUIRE(waitFor([&] { return hub.exchanges() == 3 && time.untilRing().has_value(); }));
  waitUntil(State::UpToDate);
  CHECK(service->status().waiting == 0);
  CHECK(planned() > Schedule::afterEdit);
}

TEST_CASE_METHOD(Fixture, "whatever comes while a connection turns the event loop, runs never overlap") {
  startUpToDate();
  QSemaphore reached;
  std::atomic<bool> goOn = false;
  const auto letGo = qScopeGuard([&] {
    goOn = true;
    service.reset();
  });
  std::atomic<int> inside = 0;
  std::atomic<int> most = 0;
  hub.setExchange([&](const QByteArray& body, const protocol::ByteSink& sink, auto&) {
    most = std::max<int>(most, ++inside);
    reached.release();
    // As a socket does while it waits for the network.
    QEventLoop loop;
    while (!goOn) loop.processEvents(QEventLoop::AllEvents, 10);
    --inside;
    return hub.answer(body, sink);
  });
  service->syncNow();
  REQUIRE(waitFor([&] { return reached.tryAcquire(); }));
  write(u"Durante"_s);
  service->syncNow();
  service->enrol(invitationText(invitationGood), u"equipo"_s);
  time.advance(Schedule::steady * 2);
  REQUIRE(waitFor([&] { return service->status().waiting == 1; }));
  CHECK(enrolled == 0);
  goOn = true;
  REQUIRE(waitFor([&] { return enrolled == 1; }));
  waitUntil(State::UpToDate);
  CHECK(most == 1);
}

TEST_CASE_METHOD(Fixture, "files for a courier are written beside the runs, and bad ones are said") {
  startUpToDate();
  QStringList paths;
  qint64 inFiles = -1;
  std::vector<Error> refused;
  QObject::connect(service.get(), &SyncService::courierWritten, service.get(),
                   [&](const QStringList& written, qint64 count) {
                     paths = written;
                     inFiles = count;
                   });
  QObject::connect(service.get(), &SyncService::courierFailed, service.get(),
                   [&](const Error& error) { refused.push_back(error); });
  write(u"Por mensajero"_s);
  service->writeCourier(store.folder());
  REQUIRE(waitFor([&] { return inFiles >= 0; }));
  CHECK(inFiles == 1);
  REQUIRE(paths.size() == 1);
  CHECK(QFile::exists(paths.front()));
  // It is what an office wrote, and no answer for it.
  service->takeCourier(paths);
  REQUIRE(waitFor([&] { return refused.size() == 1; }));
  service->takeCourier({store.folder() + u"/none.amparo"_s});
  REQUIRE(waitFor([&] { return refused.size() == 2; }));
  CHECK(refused.back().code == ErrorCode::FileFailed);
  // What is in the files still goes out over a link.
  service->syncNow();
  REQUIRE(waitFor([&] { return service->status().waiting == 0; }));
}

TEST_CASE_METHOD(Fixture, "what another office writes comes down as soon as the hub tells of it") {
  QSemaphore news;
  std::atomic<int> asked = 0;
  std::atomic<Seq> told = 0;
  hub.setNews([&](const Cursor& cursor, int, const std::atomic<bool>& cancelled) -> Result<protocol::News> {
    ++asked;
    while (!cancelled && !news.tryAcquire()) QThread::yieldCurrentThread();
    if (cancelled) return Error{ErrorCode::Cancelled, {}, {}};
    return protocol::News{cursor.at + told, told, told * 100};
  });
  startUpToDate();
  REQUIRE(waitFor([&] { return asked == 1; }));
  news.release(); // nothing, for so long
  REQUIRE(waitFor([&] { return asked == 2; }));
  CHECK(hub.exchanges() == 1);
  told = 3;
  news.release();
  REQUIRE(waitFor([&] { return hub.exchanges() == 2; }));
  REQUIRE(waitFor([&] { return asked == 3; }));
  service.reset(); // while a question is held
}

TEST_CASE_METHOD(Fixture, "a link that holds no question is asked again after the next run") {
  std::atomic<int> asked = 0;
  hub.setNews([&](auto&&...) -> Result<protocol::News> {
    ++asked;
    return Error{ErrorCode::LinkCut, {}, {}};
  });
  startUpToDate();
  REQUIRE(waitFor([&] { return asked == 1; }));
  service->syncNow();
  REQUIRE(waitFor([&] { return asked >= 2; }));
  CHECK(hub.exchanges() == 2);
  waitUntil(State::UpToDate);
  service.reset(); // it may be asking
}

TEST_CASE_METHOD(
    Fixture, "a hub that goes while it holds a question is looked for soon, and ever more seldom in vain") {
  std::atomic<int> asked = 0;
  hub.setNews([&](auto&&...) -> Result<protocol::News> {
    ++asked;
    return away;
  });
  startUpToDate();
  // A timer that is not set is sooner than any.
  const auto isDueWithin = [&](Milliseconds most) {
    const auto due = time.untilRing();
    return due && *due <= most;
  };
  Milliseconds most = Schedule::firstDoubt;
  for (int run = 1; run < 4; ++run) {
    REQUIRE(waitFor([&] { return asked == run && isDueWithin(most); }));
    CHECK(time.untilRing() >= most / 6);
    time.advance(most);
    REQUIRE(waitFor([&] { return hub.exchanges() == run + 1; }));
    most = std::min(2 * most, Schedule::steady);
  }
  hub.setExchange([](auto&...) { return away; });
  REQUIRE(waitFor([&] { return asked == 4 && isDueWithin(most); }));
  time.advance(most);
  waitUntil(State::Offline);
}

TEST_CASE_METHOD(Fixture, "a question that fails only after the next run is asked again all the same") {
  QSemaphore fail;
  std::atomic<int> asked = 0;
  hub.setNews([&](const Cursor&, int, const std::atomic<bool>& cancelled) -> Result<protocol::News> {
    ++asked;
    while (!cancelled && !fail.tryAcquire()) QThread::yieldCurrentThread();
    return Error{ErrorCode::LinkCut, {}, {}};
  });
  startUpToDate();
  REQUIRE(waitFor([&] { return asked == 1; }));
  service->syncNow();
  REQUIRE(waitFor([&] { return hub.exchanges() == 2; }));
  waitUntil(State::UpToDate);
  fail.release();
  REQUIRE(waitFor([&] { return asked == 2; }));
  service.reset(); // while a question is held
}

TEST_CASE_METHOD(Fixture, "nothing happens by itself in quiet hours, and all of it when somebody asks") {
  startUpToDate();
  Restraint restraint;
  restraint.quiet = true;
  const QTime now = QDateTime::fromMSecsSinceEpoch(time.clock()).time();
  restraint.quietFrom = now.addSecs(-60);
  restraint.quietTo = now.addSecs(2 * 3600);
  checkHeldBack(restraint, Held::Quiet);

  SECTION("asked for") {
    service->syncNow();
    waitUntil(State::UpToDate);
    CHECK(hub.exchanges() == 2);
  }
  SECTION("afterwards") {
    time.advance(2 * 3'600'000);
    waitUntil(State::UpToDate);
    CHECK(service->status().held == Held::No);
  }
}

TEST_CASE_METHOD(Fixture, "sync that a person pauses goes on when they say so, and runs when they ask") {
  startUpToDate();
  Restraint restraint;
  restraint.paused = true;
  checkHeldBack(restraint, Held::Paused);

  SECTION("asked for") {
    service->syncNow();
    waitUntil(State::UpToDate);
    CHECK(service->status().held == Held::Paused);
  }
  SECTION("let go on") {
    service->setRestraint({});
    waitUntil(State::UpToDate);
    CHECK(service->status().held == Held::No);
  }
  CHECK(hub.exchanges() == 2);
}

TEST_CASE_METHOD(Fixture, "a connection that is paid for by use is left alone, where a person said so") {
  startUpToDate();
  Restraint restraint;
  restraint.metered = true;
  service->setRestraint(restraint);
  write(u"Solo texto"_s);
  REQUIRE(waitFor([&] { return time.untilRing() == Schedule::afterEdit; }));
  time.advance(Schedule::afterEdit);
  REQUIRE(waitFor([&] { return hub.exchanges() == 2 && time.untilRing().has_value(); }));

  restraint.onMetered = Restraint::Metered::Nothing;
  service->setRestraint(restraint);
  write(u"Espera"_s);
  REQUIRE(waitFor([&] { return service->status().held == Held::Metered && service->status().waiting == 1; }));
  time.advance(Schedule::steady * 2);
  REQUIRE(waitFor([&] { return time.untilRing() == Milliseconds(60'000); }));
  CHECK(hub.exchanges() == 2);
  restraint.metered = false; // another network
  service->setRestraint(restraint);
  REQUIRE(waitFor([&] { return hub.exchanges() == 3; }));
  waitUntil(State::UpToDate);
}

TEST_CASE_METHOD(Fixture, "a reader, who decides nothing, is not asked for decisions") {
  Record conflict;
  conflict.id = randomId<RecordId>();
  conflict.kind = u"conflict"_s;
  {
    sqlite::Transaction transaction(store->database());
    store->records().put(conflict, nullptr);
    REQUIRE(transaction.commit().ok());
  }
  beMember();
  SECTION("an editor is") {
    start();
    waitUntil(State::NeedsDecision);
    CHECK(service->status().decisions == 1);
  }
  SECTION("a reader is not") {
    Membership membership = *store->syncState().membership();
    membership.role = u"reader"_s;
    sqlite::Transaction transaction(store->database());
    store->syncState().setMembership(membership);
    REQUIRE(transaction.commit().ok());
    start();
    waitUntil(State::UpToDate);
    CHECK(service->status().decisions == 0);
  }
}

TEST_CASE_METHOD(Fixture, "the end of the service ends a run in its middle") {
  beMember();
  QSemaphore reached;
  hub.setExchange([&](const QByteArray&, const protocol::ByteSink&, const std::atomic<bool>& cancelled) {
    reached.release();
    while (!cancelled) QThread::yieldCurrentThread();
    return Error{ErrorCode::Cancelled, {}, {}};
  });
  start();
  REQUIRE(waitFor([&] { return reached.tryAcquire(); }));
  service.reset();
  CHECK(hub.exchanges() == 1);
}

TEST_CASE_METHOD(Fixture, "a service that was never started ends as well") {
  service = std::make_unique<SyncService>(store.path(), [this] { return hub.makeAccess(); });
  service.reset();
  CHECK(hub.exchanges() == 0);
}

TEST_CASE_METHOD(Fixture, "joining a hub: the token is kept, and what waited goes out") {
  start();
  write(u"Antes de entrar"_s);
  service->enrol(invitationText(invitationGood), u"equipo"_s);
  waitUntil(State::UpToDate);
  CHECK(enrolled == 1);
  CHECK(failures.empty());
  CHECK(hub.token() == "token");
  CHECK(service->status().waiting == 0);
  CHECK(store->syncState().membership()->personName == u"Ana");
}

TEST_CASE_METHOD(Fixture, "an enrolment that fails says why, and changes nothing") {
  start();
  SECTION("not an invitation") {
    service->enrol(u"amparo-invitation:zzz"_s, u"equipo"_s);
    REQUIRE(waitFor([&] { return failures.size() == 1; }));
    CHECK(failures.front().code == ErrorCode::InvitationMalformed);
  }
  SECTION("expired, and this is seen without asking the hub") {
    service->enrol(invitationText(1'740'000'000'000), u"equipo"_s);
    REQUIRE(waitFor([&] { return failures.size() == 1; }));
    CHECK(failures.front().code == ErrorCode::InvitationExpired);
    CHECK(hub.connections() == 0);
  }
  SECTION("used, says the hub") {
    hub.setEnrolError(Error{ErrorCode::InvitationUsed, {}, {}});
    service->enrol(invitationText(invitationGood), u"equipo"_s);
    REQUIRE(waitFor([&] { return failures.size() == 1; }));
    CHECK(failures.front().code == ErrorCode::InvitationUsed);
  }
  CHECK(enrolled == 0);
  CHECK_FALSE(store->syncState().membership());
  CHECK(state() == State::LocalOnly);
  CHECK(hub.exchanges() == 0);
}

TEST_CASE_METHOD(Fixture, "a device whose clock was never set asks the hub about an invitation") {
  time.setClock(0);
  start();
  service->enrol(invitationText(invitationGood), u"equipo"_s);
  REQUIRE(waitFor([&] { return enrolled == 1; }));
}

TEST_CASE_METHOD(Fixture, "a token that cannot be kept is said; the same invitation may be used again") {
  start();
  hub.setWriteTokenError(Error{ErrorCode::FileFailed, {{u"path"_s, u"x"_s}}, {}});
  service->enrol(invitationText(invitationGood), u"equipo"_s);
  REQUIRE(waitFor([&] { return failures.size() == 1; }));
  CHECK(failures.front().code == ErrorCode::FileFailed);
  hub.setWriteTokenError(std::nullopt);
  service->enrol(invitationText(invitationGood), u"equipo"_s);
  waitUntil(State::UpToDate);
  CHECK(hub.token() == "token");
}

TEST_CASE_METHOD(Fixture, "a library that cannot be opened now is a problem, and is tried again") {
  beMember();
  store.close();
  const QString aside = store.path() % u".aside"_s;
  REQUIRE(QFile::rename(store.path(), aside));
  start();
  waitUntil(State::Problem);
  CHECK(service->status().error->code == ErrorCode::StoreMissing);
  REQUIRE(QFile::rename(aside, store.path()));
  time.advance(Schedule::firstRetry);
  waitUntil(State::UpToDate);
  store.reopen();
}
