// What a service keeps of its store between calls counts only while nothing has changed there.

#include "tests/hub/network.h"

#include <catch2/catch_test_macros.hpp>

namespace amparo::hub::test {

using namespace Qt::StringLiterals;
using protocol::VerdictStatus;

namespace {

/// A hub that two processes serve. Ana's exchanges come to the first; she has everything, and it knows that.
struct TwoProcesses {
  TwoProcesses() {
    ana.pull();
    CHECK(ben.pushPractice(shared, practice(u"Visitas"_s)).status == VerdictStatus::Applied);
    for (int i = 0; i < 3; ++i) ana.pull();
    REQUIRE(ana.pull().pages.empty());
  }

  /// Does something by way of the second process.
  template<class Work> void elsewhere(Work work) {
    std::swap(hub.service, other);
    work();
    std::swap(hub.service, other);
  }

  TestHub hub;
  TestDevice ana{hub, u"Montevideo"_s, u"Ana"_s};
  TestDevice ben{hub, u"Viena"_s, u"Ben"_s};
  RecordId shared = newId();
  std::unique_ptr<HubStore> otherStore = hub.connect();
  std::unique_ptr<HubService> other = std::make_unique<HubService>(*otherStore, hub.clock);
};

QByteArray question(const TestDevice& device) {
  protocol::Hello hello;
  hello.epoch = device.epoch;
  hello.replica = device.replica;
  hello.cursor = device.cursor;
  return frame(protocol::FrameType::Hello, protocol::encode(hello));
}

/// The head that an answer with nothing new names; nothing when there is something.
std::optional<Seq> headIn(Result<ExchangeAnswer> answer) {
  REQUIRE(answer.ok());
  protocol::FrameReader reader;
  reader.append(answer->takeOutput());
  const auto first = reader.next();
  REQUIRE(first.ok());
  if (!*first || (*first)->type != protocol::FrameType::End) return std::nullopt;
  return protocol::decodeEnd((*first)->payload)->cursor.at;
}

} // namespace

TEST_CASE("what one process of a hub does, every other knows at the next exchange") {
  TwoProcesses kept;

  SECTION("a record that was written") {
    kept.elsewhere([&] { kept.ben.pushPractice(kept.shared, {{u"title.es"_s, text("Otras visitas"), {}}}); });
    kept.ana.pull();
    CHECK(kept.ana.value(kept.shared, u"title.es"_s) == text("Otras visitas"));
  }
  SECTION("a record that left her sight") {
    kept.elsewhere([&] {
      kept.ben.pushPractice(kept.shared, {{system_field::audience, Value(u"office"_s), {}}});
    });
    kept.ana.pull();
    CHECK_FALSE(kept.ana.holds(kept.shared));
  }
  SECTION("access that was ended") {
    kept.elsewhere([&] {
      const auto devices = kept.hub.service->administration().devices({0, 10});
      REQUIRE(devices.ok());
      REQUIRE(kept.hub.service->administration().revoke(devices->front().row).ok());
    });
    CHECK(kept.ana.pull().result.error().code == ErrorCode::DeviceRevoked);
  }
  SECTION("a role") {
    kept.elsewhere([&] {
      const auto members = kept.hub.service->administration().people({0, 10});
      REQUIRE(members.ok());
      const PersonChange change{.role = protocol::Role::Reader};
      REQUIRE(kept.hub.service->administration().changePerson(members->front().person.row, change).ok());
    });
    CHECK(kept.ana.pull().end->role == protocol::Role::Reader);
  }
  SECTION("a store that was put back from a backup") {
    kept.elsewhere([&] { REQUIRE(kept.hub.service->startEpoch().ok()); });
    CHECK(kept.ana.pull().result.error().code == ErrorCode::HubEpoch);
  }
}

TEST_CASE("an exchange that was asked before the store was last looked at is answered by that look, a later "
          "one has it looked at again") {
  TwoProcesses kept;
  const QByteArray& token = kept.ana.enrolment.token;
  const Moment asked = Moment::clock::now();
  REQUIRE(headIn(kept.hub.service->begin(token, question(kept.ana))) == kept.ana.cursor.at);
  kept.elsewhere([&] { kept.ben.pushPractice(kept.shared, {{u"title.es"_s, text("Otras visitas"), {}}}); });
  CHECK(headIn(kept.hub.service->begin(token, question(kept.ana), asked)) == kept.ana.cursor.at);
  CHECK_FALSE(headIn(kept.hub.service->begin(token, question(kept.ana))));
}

TEST_CASE("an exchange that knows more than the store does is told so, whatever is known already") {
  TwoProcesses kept;
  ++kept.ana.cursor.at;
  CHECK(kept.ana.pull().result.error().code == ErrorCode::HubEpoch);
}

} // namespace amparo::hub::test
