#include "core/net/https_hub.h"
#include "tests/e2e/server_client.h"

#include <QJsonObject>

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <thread>

// The hub stops, or is killed, while offices push: what it acknowledged is there afterwards, once.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// An office that pushes one topic after the other until the hub is gone.
class Pusher {
 public:
  Pusher(HubProgram& hub, const QString& office)
      : device_(hub, office)
      , address_(u"https://127.0.0.1:%1"_s.arg(portOf(hub))) {
    const auto invitation = protocol::parseInvitation(hub.invite(office));
    REQUIRE(invitation.ok());
    fingerprint_ = invitation->fingerprint;
  }

  void start() {
    thread_ = std::thread([this] {
      net::HttpsHub hub(QUrl(address_), fingerprint_, device_.token, stop_);
      while (push(hub, device_.topic(u"Tema"_s))) {
      }
    });
  }

  void join() { thread_.join(); }

  int acknowledged() const { return acknowledged_; }

  /// The change that the hub may or may not have taken.
  std::optional<protocol::Verdict> repeatLast() {
    net::HttpsHub hub(QUrl(address_), fingerprint_, device_.token, stop_);
    REQUIRE(push(hub, last_));
    return verdict_;
  }

 private:
  bool push(net::HttpsHub& hub, const protocol::Change& change) {
    last_ = change;
    protocol::FrameReader reader;
    bool ended = false;
    verdict_.reset();
    const auto result = hub.exchange(device_.body({change}), [&](QByteArrayView bytes) {
      reader.append(bytes);
      for (auto next = reader.next(); next.ok() && *next; next = reader.next()) {
        if ((*next)->type == protocol::FrameType::Verdicts) {
          const auto verdicts = protocol::decodeVerdicts((*next)->payload);
          verdict_ = verdicts->front();
        }
        if ((*next)->type == protocol::FrameType::End) {
          device_.cursor = protocol::decodeEnd((*next)->payload)->cursor;
          ended = true;
        }
      }
      return true;
    });
    if (verdict_) ++acknowledged_;
    return result.ok() && ended;
  }

  RawDevice device_;
  QString address_;
  QByteArray fingerprint_;
  const std::atomic<bool> stop_ = false;
  std::thread thread_;
  std::atomic<int> acknowledged_ = 0;
  protocol::Change last_;
  std::optional<protocol::Verdict> verdict_;
};

struct Busy {
  Busy() {
    hub.start();
    for (int i = 0; i < 3; ++i) pushers.push_back(std::make_unique<Pusher>(hub, u"Oficina %1"_s.arg(i)));
    for (auto& pusher : pushers) pusher->start();
    // Under way, all of them.
    for (auto& pusher : pushers)
      while (pusher->acknowledged() < 5) std::this_thread::yield();
  }

  qint64 topics() {
    return hub.command({u"status"_s, u"--json"_s}).json()[u"records"_s][u"topic"_s].toInteger();
  }

  /// Every acknowledged change is there, and the doubtful ones are applied once.
  void checkNothingLost() {
    for (auto& pusher : pushers) pusher->join();
    qint64 acknowledged = 0;
    for (auto& pusher : pushers) acknowledged += pusher->acknowledged();
    const qint64 there = topics();
    CHECK(there >= acknowledged);
    CHECK(there <= acknowledged + qint64(pushers.size()));
    hub.start();
    for (auto& pusher : pushers) {
      const auto verdict = pusher->repeatLast();
      REQUIRE(verdict);
      CHECK(verdict->status == protocol::VerdictStatus::Applied);
    }
    CHECK(topics() >= there);
    CHECK(topics() <= acknowledged + qint64(pushers.size()));
  }

  HubProgram hub;
  std::vector<std::unique_ptr<Pusher>> pushers;
};

} // namespace

TEST_CASE_METHOD(Busy, "asked to stop under load, the hub finishes what is under way and ends well") {
  CHECK(hub.stop() == 0);
  CHECK(hub.log().contains("stopped"));
  checkNothingLost();
}

TEST_CASE_METHOD(Busy, "killed under load, the hub has what it acknowledged") {
  hub.kill();
  checkNothingLost();
}

TEST_CASE("connections that wait do not keep the hub from stopping") {
  HubProgram hub;
  hub.start({u"--patience"_s, u"1"_s});
  RawConnection idle(hub);
  CHECK(idle.ask(get("/healthz")).status == 200);
  RawConnection half(hub);
  half.send("GET /healthz HTT");
  const RawConnection silent(hub);
  CHECK(hub.stop() == 0);
  CHECK(idle.waitForEnd());
}

TEST_CASE("whoever had connected when the hub was asked to stop is answered once more") {
  HubProgram hub;
  hub.start();
  RawConnection idle(hub);
  CHECK(idle.ask(get("/healthz")).status == 200);
  RawConnection fresh(hub);
  ::kill(pid_t(hub.processId()), SIGTERM);
  CHECK(idle.waitForEnd());
  CHECK(fresh.ask(get("/healthz")).status == 200);
  CHECK(fresh.waitForEnd());
}

TEST_CASE("a request that comes over a connection in use while the hub stops is answered") {
  HubProgram hub;
  hub.start();
  std::vector<std::unique_ptr<RawConnection>> idle;
  for (int i = 0; i < 3; ++i) {
    idle.push_back(std::make_unique<RawConnection>(hub));
    CHECK(idle.back()->ask(get("/healthz")).status == 200);
  }
  ::kill(pid_t(hub.processId()), SIGTERM);
  REQUIRE(hub.waitForLog("event=stopping"));
  for (const auto& connection : idle) connection->send(get("/healthz"));
  for (const auto& connection : idle) {
    CHECK(connection->receive().status == 200);
    CHECK(connection->waitForEnd());
  }
}

TEST_CASE("a question for news is held until somebody writes, and ends with the hub") {
  HubProgram hub;
  hub.start();
  RawDevice quito(hub, u"Quito"_s);
  RawDevice rosario(hub, u"Rosario"_s);
  const auto invitation = protocol::parseInvitation(hub.invite(u"Quito"_s));
  REQUIRE(invitation.ok());
  std::atomic<bool> cancelled = false;
  const QUrl address(u"https://127.0.0.1:%1"_s.arg(portOf(hub)));
  net::HttpsHub watch(address, invitation->fingerprint, quito.token, cancelled);
  CHECK(watch.news(quito.epoch, quito.cursor, 0)->records == 0);

  std::optional<Result<protocol::News>> answer;
  std::atomic<bool> answered = false;
  const auto ask = [&](const Cursor& cursor) {
    answered = false;
    return std::thread([&, cursor] {
      net::HttpsHub other(address, invitation->fingerprint, quito.token, cancelled);
      answer = other.news(quito.epoch, cursor, protocol::maximumWaitSeconds);
      answered = true;
    });
  };
  std::thread first = ask(quito.cursor);
  RawConnection writing(hub);
  const auto topic = rosario.topic(u"Tema"_s);
  CHECK(writing.ask(post(protocol::http::exchangePath, rosario.body({topic}), rosario.token)).status == 200);
  first.join(); // which it would not, for minutes, if nobody told it
  REQUIRE(answer->ok());
  CHECK((*answer)->records == 1);
  CHECK((*answer)->bytes > 0);

  std::thread second = ask({(*answer)->head, (*answer)->head});
  CHECK(hub.stop() == 0);
  second.join();
  CHECK(answered);
}

TEST_CASE("who goes on sending over the same connection is judged by what they may now") {
  HubProgram hub;
  hub.start();
  RawDevice ana(hub);
  RawConnection connection(hub);
  const auto send = [&](const QString& label) {
    return connection.ask(post("/v1/exchange", ana.body({ana.topic(label)}), ana.token));
  };
  for (const QString& label : {u"Uno"_s, u"Dos"_s, u"Tres"_s}) REQUIRE(send(label).status == 200);
  SECTION("no access any more") {
    REQUIRE(hub.command({u"revoke"_s, u"1"_s}).status == 0);
    const RawAnswer answer = send(u"Cuatro"_s);
    CHECK(answer.status == 401);
    CHECK(answer.code() == u"DeviceRevoked");
    CHECK(send(u"Cinco"_s).status == 401);
  }
  SECTION("words meant for another hub") {
    ana.epoch = randomId<Epoch>();
    CHECK(send(u"Cuatro"_s).status == 409);
  }
  CHECK(RawConnection(hub).ask(get("/v1/hub")).status == 200);
}

TEST_CASE("a device whose access ended is told so, while the hub serves") {
  HubProgram hub;
  hub.start();
  RawDevice ana(hub);
  RawConnection connection(hub);
  REQUIRE(connection.ask(post("/v1/exchange", ana.body(), ana.token)).status == 200);
  REQUIRE(hub.command({u"revoke"_s, u"1"_s}).status == 0);
  const std::atomic<bool> goOn = false;
  const auto invitation = protocol::parseInvitation(hub.invite(u"Montevideo"_s));
  net::HttpsHub client(invitation->hub, invitation->fingerprint, ana.token, goOn);
  const auto result = client.exchange(ana.body(), [](QByteArrayView) { return true; });
  REQUIRE_FALSE(result.ok());
  CHECK(result.error().code == ErrorCode::DeviceRevoked);
}
