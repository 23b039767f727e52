#include "core/sync/history.h"
#include "tests/sync/service_fixture.h"

#include <QSemaphore>
#include <QThread>

using namespace amparo;
using namespace amparo::sync;
using namespace amparo::test;
using namespace Qt::StringLiterals;

// What is asked of the hub beside the runs.

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

TEST_CASE_METHOD(Fixture, "an order to erase is heard whatever the hub was asked") {
  const Error order{ErrorCode::DeviceRevoked, {{u"wipe"_s, true}}, {}};
  startUpToDate();
  Restraint paused; // no run comes to hear of it
  paused.paused = true;
  service->setRestraint(paused);
  SECTION("a record's history") {
    hub.setHistory([&](auto&&...) { return Result<protocol::History>(order); });
    service->askHistory(write(u"Uno"_s));
  }
  SECTION("what a sync would cost") {
    hub.setNews([&](auto&&...) { return Result<protocol::News>(order); });
    service->askCost();
  }
  waitUntil(State::Problem);
  CHECK(service->status().error == order);
  CHECK(hub.exchanges() == 1);
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
