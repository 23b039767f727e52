#include "core/protocol/bundle.h"
#include "core/store/activity_store.h"
#include "core/sync/history.h"
#include "core/sync/schedule.h"
#include "tests/support/temporary.h"
#include "tests/sync/scripted_access.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QScopeGuard>
#include <QSemaphore>
#include <QThread>

using namespace amparo;
using namespace amparo::sync;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMilliseconds = 60'000;
constexpr Milliseconds invitationGood = 1'800'000'000'000;
const Error away{ErrorCode::HubUnreachable, {{u"host"_s, u"hub.example"_s}}, {}};

template<class Condition> bool waitFor(Condition condition) {
  const QDeadlineTimer deadline(deadlineMilliseconds);
  while (!condition()) {
    if (deadline.hasExpired()) return false;
    QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
  }
  return true;
}

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
  qint64 changes = -1;
  std::vector<Error> refused;
  QObject::connect(service.get(), &SyncService::courierWritten, service.get(),
                   [&](const QStringList& written, qint64 count) {
                     paths = written;
                     changes = count;
                   });
  QObject::connect(service.get(), &SyncService::courierFailed, service.get(),
                   [&](const Error& error) { refused.push_back(error); });
  write(u"Por mensajero"_s);
  service->writeCourier(store.folder());
  REQUIRE(waitFor([&] { return changes >= 0; }));
  CHECK(changes == 1);
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

TEST_CASE_METHOD(Fixture, "what a sync would cost is known before it costs anything") {
  hub.setNews([](const Cursor& cursor, int seconds, const std::atomic<bool>& cancelled) {
    while (seconds > 0 && !cancelled) QThread::yieldCurrentThread(); // the question that is held
    return Result<protocol::News>(protocol::News{cursor.at + 38, 38, 120'000});
  });
  startUpToDate();
  Restraint restraint;
  restraint.metered = true;
  restraint.onMetered = Restraint::Metered::Nothing;
  service->setRestraint(restraint);
  write(u"Uno"_s);
  std::optional<Cost> cost;
  std::optional<Error> failure;
  QObject::connect(service.get(), &SyncService::costKnown, service.get(),
                   [&](const Cost& known) { cost = known; });
  QObject::connect(service.get(), &SyncService::costFailed, service.get(),
                   [&](const Error& error) { failure = error; });
  service->askCost();
  REQUIRE(waitFor([&] { return cost.has_value(); }));
  CHECK(cost->changesToSend == 1);
  CHECK(cost->bytesToSend > 0);
  CHECK(cost->recordsToReceive == 38);
  CHECK(cost->bytesToReceive >= 120'000);
  CHECK(cost->fileBytes() == 0);
  CHECK(hub.exchanges() == 1);
  CHECK_FALSE(failure);

  hub.setNews([](auto&&...) { return Result<protocol::News>(away); });
  service->askCost();
  REQUIRE(waitFor([&] { return failure.has_value(); }));
  CHECK(*failure == away);
}

namespace {

/// A history of as many revisions as a test wants, one in each answer.
protocol::History pieceOfHistory(const RecordId& record, Seq after, Seq last) {
  protocol::Revision revision;
  revision.seq = after + 1;
  revision.person = u"Ana"_s;
  revision.fields.set(u"title.es"_s, {Value(), Value(u"Título %1"_s.arg(after + 1))});
  return {record, {revision}, after + 1 < last};
}

/// What the service tells of histories.
struct Told {
  int came = 0;
  std::vector<RecordId> known;
  std::vector<Error> failures;

  explicit Told(SyncService& service) {
    QObject::connect(&service, &SyncService::historyCame, &service, [this] { ++came; });
    QObject::connect(&service, &SyncService::historyKnown, &service,
                     [this](const RecordId& record) { known.push_back(record); });
    QObject::connect(&service, &SyncService::historyFailed, &service,
                     [this](const RecordId&, const Error& error) { failures.push_back(error); });
  }
};

} // namespace

TEST_CASE_METHOD(Fixture, "a record's history is fetched piece by piece, and kept") {
  hub.setHistory([](const RecordId& record, Seq after, const std::atomic<bool>&) {
    return Result<protocol::History>(pieceOfHistory(record, after, 3));
  });
  startUpToDate();
  Told told(*service);
  const RecordId id = randomId<RecordId>();
  service->askHistory(id);
  REQUIRE(waitFor([&] { return !told.known.empty(); }));
  CHECK(told.known == std::vector{id});
  CHECK(told.came == 2);
  CHECK(keptHistory(*store, id).size() == 3);

  hub.setHistory([](auto&&...) { return Result<protocol::History>(away); });
  service->askHistory(id);
  REQUIRE(waitFor([&] { return !told.failures.empty(); }));
  CHECK(told.failures.front() == away);
  CHECK(keptHistory(*store, id).size() == 3);
}

TEST_CASE_METHOD(Fixture, "a history that nobody waits for any more ends at once, and another one begins") {
  startUpToDate();
  QSemaphore reached;
  const RecordId slow = randomId<RecordId>();
  hub.setHistory([&](const RecordId& record, Seq after, const std::atomic<bool>& cancelled) {
    if (record != slow) return Result<protocol::History>(pieceOfHistory(record, after, 1));
    reached.release();
    while (!cancelled) QCoreApplication::processEvents(); // as a connection that waits
    return Result<protocol::History>(Error{ErrorCode::Cancelled, {}, {}});
  });
  Told told(*service);
  service->askHistory(slow);
  REQUIRE(waitFor([&] { return reached.tryAcquire(); }));
  SECTION("for another record's") {
    const RecordId next = randomId<RecordId>();
    service->askHistory(next);
    REQUIRE(waitFor([&] { return !told.known.empty(); }));
    CHECK(told.known == std::vector{next});
  }
  SECTION("for nothing: sync goes on") {
    service->leaveHistory();
    write(u"Turno"_s);
    REQUIRE(waitFor([&] { return service->status().waiting == 1; }));
    time.advance(Schedule::steady);
    waitUntil(State::UpToDate);
  }
  CHECK(told.failures.empty());
}

TEST_CASE_METHOD(Fixture, "a library of no hub has no history to fetch") {
  start();
  Told told(*service);
  service->askHistory(randomId<RecordId>());
  REQUIRE(waitFor([&] { return !told.failures.empty(); }));
  CHECK(told.failures.front().code == ErrorCode::NotEnrolled);
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
