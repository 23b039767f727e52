// What comes from a device that was known a moment ago goes straight to the thread that writes, which looks
// whether everything is still as it was.

#include "tests/hub/network.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace amparo::hub::test {

using namespace Qt::StringLiterals;
using protocol::VerdictStatus;
using Step = ExchangeAnswer::Step;

namespace {

/// Ana has sent something before, and is to send more.
struct Sender {
  Sender() { known = *hub.service->authenticate(ana.enrolment.token); }

  ExchangeAnswer presumed() {
    const auto change = ana.change(id, u"practice"_s, practice(u"Uno"_s));
    protocol::Hello hello{protocol::version, ana.epoch, ana.replica, ana.cursor, 0};
    auto answer = ExchangeAnswer::presume(
        known, frame(protocol::FrameType::Hello, protocol::encode(hello)) +
                   frame(protocol::FrameType::Changes, protocol::encode(std::vector{change})));
    REQUIRE(answer.ok());
    REQUIRE(answer->next() == Step::Write);
    return *std::move(answer);
  }

  /// Writes it, and says what comes next.
  Step written(ExchangeAnswer& answer) {
    const auto committed = hub.service->write({&answer});
    REQUIRE(committed.ok());
    protocol::FrameWriter frames;
    REQUIRE(answer.settle(committed, frames).ok());
    return answer.next();
  }

  std::vector<protocol::Verdict> verdictsIn(ExchangeAnswer& answer) {
    protocol::FrameReader reader;
    reader.append(answer.takeOutput());
    const auto first = *reader.next();
    return first ? *protocol::decodeVerdicts(first->payload) : std::vector<protocol::Verdict>();
  }

  Seq head() { return hub.service->status()->meta.head; }

  TestHub hub;
  TestDevice ana{hub, u"Montevideo"_s, u"Ana"_s};
  RecordId id = newId();
  Device known;
};

} // namespace

TEST_CASE("what a device sends is written where it is what it was") {
  Sender sender;
  auto answer = sender.presumed();
  CHECK(sender.written(answer) == Step::Done);
  CHECK(sender.verdictsIn(answer).front().status == VerdictStatus::Applied);
  CHECK(sender.head() == 1);
}

TEST_CASE("of a device that has lost its access meanwhile nothing is written") {
  Sender sender;
  auto answer = sender.presumed();
  REQUIRE(sender.hub.service->administration().revoke(sender.known.row).ok());
  CHECK(sender.written(answer) == Step::Anew);
  CHECK(answer.takeOutput().isEmpty());
  CHECK(sender.head() == 0);
  CHECK(sender.ana.pull().result.error().code == ErrorCode::DeviceRevoked);
}

TEST_CASE("of a device that has sent more than once and lost its access then nothing is written either") {
  Sender sender;
  for (int i = 0; i < 3; ++i) {
    auto answer = sender.presumed();
    CHECK(sender.written(answer) == Step::Done);
  }
  const Seq head = sender.head();
  auto answer = sender.presumed();
  const bool isElsewhere = GENERATE(false, true);
  const auto store = sender.hub.connect();
  HubService elsewhere(*store, sender.hub.clock);
  HubService& where = isElsewhere ? elsewhere : *sender.hub.service;
  REQUIRE(where.administration().revoke(sender.known.row).ok());
  CHECK(sender.written(answer) == Step::Anew);
  CHECK(sender.head() == head);
}

TEST_CASE("a device that loses its access under an exchange gets and writes no more of it") {
  Sender sender;
  std::vector<protocol::Change> changes;
  for (int i = 0; i < 10; ++i) {
    auto fields = practice(u"Uno"_s);
    fields.push_back({u"summary.es"_s, Value(QString(3000, QChar('a' + i))), {}});
    changes.push_back(sender.ana.change(newId(), u"practice"_s, fields));
  }
  REQUIRE(sender.ana.exchange(changes).end);
  // It takes two pages, and sends, or sends nothing, in two frames.
  const protocol::Hello hello{
      protocol::version, sender.ana.epoch, sender.ana.replica, {}, PageStream::smallestPage};
  QByteArray body = frame(protocol::FrameType::Hello, protocol::encode(hello));
  const bool writes = GENERATE(false, true);
  for (int i = 0; writes && i < 2; ++i)
    body +=
        frame(protocol::FrameType::Changes,
              protocol::encode(std::vector{sender.ana.change(newId(), u"practice"_s, practice(u"Dos"_s))}));
  auto answer = sender.hub.service->begin(sender.ana.enrolment.token, body);
  REQUIRE(answer.ok());
  if (writes) REQUIRE(sender.hub.service->takeStep(*answer).ok());
  REQUIRE_FALSE(answer->takeOutput().isEmpty());
  REQUIRE(answer->next() != Step::Done);
  const Seq head = sender.head();
  const bool erases = GENERATE(false, true);
  REQUIRE(sender.hub.service->administration()
              .revoke(sender.known.row, erases ? AfterRevocation::Wipe : AfterRevocation::Keep)
              .ok());
  REQUIRE(sender.hub.service->takeStep(*answer).ok());
  CHECK(answer->next() == Step::Done);
  CHECK(sender.head() == head);
  protocol::FrameReader reader;
  reader.append(answer->takeOutput());
  const auto told = *reader.next();
  REQUIRE(told);
  REQUIRE(told->type == protocol::FrameType::Failure);
  const auto failure = protocol::decodeFailure(told->payload);
  CHECK(failure->code == ErrorCode::DeviceRevoked);
  CHECK((failure->parameters.value(u"wipe"_s) == u"true") == erases);
  // And that it was told is known.
  const auto acts = sender.hub.service->administration().audit(0, 1);
  REQUIRE(acts.ok());
  CHECK(acts->front().act == act::tell);
  CHECK(acts->front().number == sender.known.row);
}

TEST_CASE("what a device sends is judged by the role that its person has now") {
  Sender sender;
  auto answer = sender.presumed();
  sender.hub.execute("UPDATE person SET role=0", "UPDATE person SET role=0");
  CHECK(sender.written(answer) == Step::Done);
  CHECK(sender.verdictsIn(answer).front().code == ErrorCode::Forbidden);
  CHECK(sender.head() == 0);
}

TEST_CASE("what a device sends to a hub that was restored meanwhile is not written as if nothing had been") {
  Sender sender;
  sender.ana.pull();
  auto answer = sender.presumed();
  REQUIRE(sender.hub.service->startEpoch().ok());
  CHECK(sender.written(answer) == Step::Anew);
  CHECK(sender.head() == 0);
}

TEST_CASE("of what is written together, one that is not what it was holds up no other") {
  Sender sender;
  TestDevice ben(sender.hub, u"Viena"_s, u"Ben"_s);
  auto refused = sender.presumed();
  REQUIRE(sender.hub.service->administration().revoke(sender.known.row).ok());
  sender.known = *sender.hub.service->authenticate(ben.enrolment.token);
  sender.ana.replica = ben.replica;
  auto taken = sender.presumed();
  REQUIRE(sender.hub.service->write({&refused, &taken}).ok());
  protocol::FrameWriter frames;
  CHECK(refused.settle({}, frames).ok());
  CHECK(taken.settle({}, frames).ok());
  CHECK(refused.next() == Step::Anew);
  CHECK(taken.next() == Step::Done);
  CHECK(sender.head() == 1);
}

TEST_CASE("that a device was here is noted of what it sends, too") {
  Sender sender;
  auto answer = sender.presumed();
  CHECK(sender.written(answer) == Step::Done);
  CHECK(sender.hub.service->authenticate(sender.ana.enrolment.token)->seen == sender.hub.clock.now());
}

} // namespace amparo::hub::test
