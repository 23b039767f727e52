#include "core/sync/administration.h"
#include "tests/support/printing.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSemaphore>
#include <QThread>

#include <catch2/catch_test_macros.hpp>

// An administrator's line to the hub: who waits for it, and what becomes of what nobody waits for.

using namespace amparo;
using namespace Qt::StringLiterals;
using sync::Administration;

namespace {

constexpr int deadlineMilliseconds = 20'000;
const Administration::Place place{u"https://hub.example"_s, {}};

bool waitFor(const std::function<bool()>& condition) {
  const QDeadlineTimer deadline(deadlineMilliseconds);
  while (!condition()) {
    if (deadline.hasExpired()) return false;
    QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
  }
  return true;
}

/// What the hub is asked, and what it says; shared with the line's thread.
struct Hub {
  using Answer = std::function<Result<QByteArray>(const std::atomic<bool>& cancelled)>;
  Answer answer;
  std::atomic<int> connections = 0;
  std::atomic<Qt::HANDLE> thread = nullptr;
};

class End final : public protocol::AdminProtocol {
 public:
  End(Hub& hub, const std::atomic<bool>& cancelled)
      : hub_(hub)
      , cancelled_(cancelled) {}

 protected:
  Result<QByteArray> ask(const protocol::AdminRequest&) override {
    hub_.thread = QThread::currentThreadId();
    return hub_.answer(cancelled_);
  }

 private:
  Hub& hub_;
  const std::atomic<bool>& cancelled_;
};

class Access final : public sync::HubAccess {
 public:
  explicit Access(Hub& hub)
      : hub_(hub) {}

  std::unique_ptr<protocol::SyncProtocol> connect(const QString&, const QByteArray&, const QByteArray&,
                                                  const std::atomic<bool>&) override {
    return nullptr;
  }

  std::unique_ptr<protocol::AdminProtocol> connectAdmin(const QString&, const QByteArray&,
                                                        const QByteArray& token,
                                                        const std::atomic<bool>& cancelled) override {
    ++hub_.connections;
    return token == "token" ? std::make_unique<End>(hub_, cancelled) : nullptr;
  }

  QByteArray readToken() override { return "token"; }

  Result<void> writeToken(const QByteArray&) override { return {}; }

 private:
  Hub& hub_;
};

struct Desk {
  Hub hub;
  QObject window;
  std::vector<ErrorCode> errors; ///< of what came back
  int good = 0;
  std::unique_ptr<Administration> line =
      std::make_unique<Administration>([this] { return std::make_unique<Access>(hub); });

  void ask(Administration::Work work) {
    line->run(
        place, work, &window, [](protocol::AdminProtocol& end) { return end.withdraw(1); },
        [this](const Result<void>& result) {
          if (result)
            ++good;
          else
            errors.push_back(result.error().code);
        });
  }

  int came() const { return good + int(errors.size()); }
};

} // namespace

TEST_CASE("what is asked of the hub is asked on another thread, over one connection") {
  Desk desk;
  desk.hub.answer = [](const std::atomic<bool>&) { return QByteArray(); };
  for (int i = 0; i < 3; ++i) desk.ask(Administration::Work::Question);
  REQUIRE(waitFor([&] { return desk.good == 3; }));
  CHECK(desk.hub.thread != QThread::currentThreadId());
  CHECK(desk.hub.connections == 1);
  desk.line->leave();
  desk.ask(Administration::Work::Question);
  REQUIRE(waitFor([&] { return desk.good == 4; }));
  CHECK(desk.hub.connections == 2); // the token may be another one by now
}

TEST_CASE("whoever leaves ends what is being asked, but an act is done") {
  Desk desk;
  QSemaphore reached;
  QSemaphore go;
  desk.hub.answer = [&](const std::atomic<bool>& cancelled) -> Result<QByteArray> {
    reached.release();
    while (!cancelled && !go.tryAcquire(1, 1)) {
    }
    if (cancelled) return Error{ErrorCode::Cancelled, {}, {}};
    return QByteArray();
  };
  SECTION("a question") {
    desk.ask(Administration::Work::Question);
    desk.ask(Administration::Work::Question); // is not begun
    REQUIRE(waitFor([&] { return reached.tryAcquire(); }));
    desk.line->leave();
    REQUIRE(waitFor([&] { return desk.came() == 1; }));
    CHECK(desk.errors == std::vector{ErrorCode::Cancelled});
    go.release();
    desk.ask(Administration::Work::Act);
    REQUIRE(waitFor([&] { return desk.came() == 2; }));
    CHECK(desk.good == 1);
  }
  SECTION("an act") {
    desk.ask(Administration::Work::Act);
    REQUIRE(waitFor([&] { return reached.tryAcquire(); }));
    desk.line->leave();
    go.release();
    REQUIRE(waitFor([&] { return desk.came() == 1; }));
    CHECK(desk.good == 1);
  }
  SECTION("the program ends") {
    desk.ask(Administration::Work::Act);
    desk.ask(Administration::Work::Act);
    REQUIRE(waitFor([&] { return reached.tryAcquire(); }));
    desk.line.reset(); // and does not wait for the hub
    CHECK(desk.good == 0);
  }
}

TEST_CASE("who may not administer any more is told so, to hear by a sync what they may do") {
  Desk desk;
  int told = 0;
  desk.line->onShutOut([&] { ++told; });
  desk.hub.answer = [](const std::atomic<bool>&) -> Result<QByteArray> {
    return Error{ErrorCode::Forbidden, {{u"action"_s, u"administer"_s}}, {}};
  };
  desk.ask(Administration::Work::Question);
  CHECK(waitFor([&] { return told == 1; }));
  desk.hub.answer = [](const std::atomic<bool>&) -> Result<QByteArray> {
    return Error{ErrorCode::InvalidField, {}, {}};
  };
  desk.ask(Administration::Work::Act);
  REQUIRE(waitFor([&] { return desk.errors.size() == 2; }));
  CHECK(told == 1);
}

TEST_CASE("a token that was refused is read anew") {
  Desk desk;
  desk.hub.answer = [](const std::atomic<bool>&) -> Result<QByteArray> {
    return Error{ErrorCode::DeviceRevoked, {}, {}};
  };
  desk.ask(Administration::Work::Question);
  desk.ask(Administration::Work::Question);
  REQUIRE(waitFor([&] { return desk.errors.size() == 2; }));
  CHECK(desk.hub.connections == 2);
  desk.hub.answer = [](const std::atomic<bool>&) -> Result<QByteArray> {
    return Error{ErrorCode::HubUnreachable, {}, {}};
  };
  desk.ask(Administration::Work::Question);
  desk.ask(Administration::Work::Question);
  REQUIRE(waitFor([&] { return desk.errors.size() == 4; }));
  CHECK(desk.hub.connections == 3);
}
