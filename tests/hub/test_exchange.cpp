#include "tests/hub/network.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::FrameType;
using protocol::Role;
using protocol::VerdictStatus;

TEST_CASE("what one office writes, another receives") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const RecordId id = newId();
  const auto verdict = ana.pushPractice(id, practice(u"Entrevista temprana"_s));
  CHECK(verdict.status == VerdictStatus::Applied);
  CHECK(verdict.seq == 1);
  const Answer answer = ben.pull();
  CHECK(answer.pages.size() == 1);
  CHECK(ben.value(id, u"title.es"_s) == text("Entrevista temprana"));
  CHECK(ben.records.at(id).office == ana.enrolment.office);
  CHECK(ben.records.at(id).kind == u"practice");
  CHECK(ben.cursor == Cursor{1, 1});
  CHECK(ben.epoch == ana.enrolment.epoch);
  CHECK(answer.end->digest == ben.digest());
  const Answer again = ana.pull();
  CHECK(again.end->digest == ana.digest());
}

TEST_CASE("nothing new is one small frame") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  ana.pushPractice(newId(), practice(u"Uno"_s));
  const Answer answer = ana.pull();
  CHECK(answer.pages.empty());
  CHECK(answer.frameEnds.size() == 1);
  CHECK(answer.bytes < 64);
}

TEST_CASE("the sender of a change gets a verdict, and not the change again") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const RecordId id = newId();
  ana.pushPractice(id, practice(u"Uno"_s));
  ben.pull();

  SECTION("one field") {
    const Answer answer =
        ana.exchange({ana.change(id, u"practice"_s, {{u"summary.es"_s, text("Breve"), {}}})});
    CHECK(answer.pages.empty());
    CHECK(answer.bytes < 100);
    CHECK(answer.end->digest == ana.digest());
  }
  SECTION("two changes of one record") {
    const Answer answer =
        ana.exchange({ana.change(id, u"practice"_s, {{u"summary.es"_s, text("Breve"), {}}}),
                      ana.change(id, u"practice"_s, {{u"problem.es"_s, text("Espera"), {}}})});
    CHECK(answer.pages.empty());
    CHECK(answer.end->digest == ana.digest());
  }
  SECTION("but what another office did to the same record comes along") {
    ben.pushPractice(id, {{u"summary.es"_s, text("Breve"), {}}});
    const Answer answer =
        ana.exchange({ana.change(id, u"practice"_s, {{u"problem.es"_s, text("Espera"), {}}})});
    REQUIRE(answer.pages.size() == 1);
    CHECK(ana.value(id, u"summary.es"_s) == text("Breve"));
    CHECK(answer.end->digest == ana.digest());
  }
  SECTION("and so does what the hub has already, in another's words") {
    ben.pushPractice(id, {{u"summary.es"_s, text("Breve"), {}}});
    const Answer answer =
        ana.exchange({ana.change(id, u"practice"_s, {{u"summary.es"_s, text("Breve"), {}}})});
    CHECK(answer.verdicts.front().status == VerdictStatus::Applied);
    CHECK(answer.verdicts.front().seq == hub.record(id).seq);
    CHECK(hub.history(id).size() == 2);
    CHECK(answer.end->digest == ana.digest());
  }
}

TEST_CASE("trap 5: a change sent twice is applied once") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const RecordId id = newId();
  const auto change =
      ana.change(id, u"practice"_s, {{u"title.es"_s, text("Uno"), {}}, {u"status"_s, text("draft"), {}}});
  const Answer first = ana.exchange({change});
  ana.cursor = {}; // the answer was lost
  ana.records.clear();
  const Answer second = ana.exchange({change});
  CHECK(first.verdicts == second.verdicts);
  CHECK(hub.history(id).size() == 1);
  CHECK(second.pages.empty());
  CHECK(second.end->digest == ana.digest());

  SECTION("a rejected one too") {
    const auto bad = ana.change(newId(), u"practice"_s, {{u"status"_s, text("draft"), {}}});
    const auto once = ana.exchange({bad}).verdicts;
    CHECK(once.front().status == VerdictStatus::Rejected);
    CHECK(ana.exchange({bad}).verdicts == once);
  }
}

TEST_CASE("trap 4: numbers that only a copy can have used ask for a new identity") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const RecordId id = newId();
  ana.pushPractice(id, practice(u"Uno"_s));                         // 1
  ana.pushPractice(id, {{u"title.es"_s, text("De la copia"), {}}}); // 2
  const auto ask = [&](const protocol::Lineage& lineage) {
    ana.lineage = lineage;
    return ana.pushPractice(newId(), practice(u"Nueva"_s)).status;
  };
  SECTION("whoever knows of both is the one who sent them") {
    CHECK(ask({2, {}}) == VerdictStatus::Applied);
  }
  SECTION("and so is who waits for the answer to one") {
    CHECK(ask({1, {2}}) == VerdictStatus::Applied);
  }
  SECTION("with one that is taken, none of a request counts") {
    ana.lineage = protocol::Lineage{1, {}};
    ana.number = 0;
    auto first = ana.change(newId(), u"practice"_s, practice(u"Nueva"_s));
    auto second = ana.change(newId(), u"practice"_s, practice(u"Otra"_s)); // 2
    first.number = 3;
    for (const auto& verdict : ana.exchange({second, first}).verdicts)
      CHECK(verdict.status == VerdictStatus::Renumber);
    for (const auto& verdict : ana.exchange({first, second}).verdicts)
      CHECK(verdict.status == VerdictStatus::Renumber);
  }
  SECTION("who has sent one only is a copy") {
    CHECK(ask({1, {}}) == VerdictStatus::Renumber);
    CHECK(ask({0, {1}}) == VerdictStatus::Renumber);
  }
}

TEST_CASE("trap 4: a number used for something else asks for a new identity") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const RecordId id = newId();
  ana.pushPractice(id, practice(u"Uno"_s));
  ana.number = 0; // restored from a backup
  const auto verdict = ana.pushPractice(newId(), practice(u"Dos"_s));
  CHECK(verdict.status == VerdictStatus::Renumber);
  CHECK(hub.record(id).seq == 1);

  SECTION("however little the other change differs") {
    auto change = ana.change(id, u"practice"_s, {{u"title.es"_s, text("Otro"), {}}});
    CHECK(ana.exchange({change}).verdicts.front().status == VerdictStatus::Applied);
    ++change.fields.find(u"title.es"_s)->base;
    CHECK(ana.exchange({change}).verdicts.front().status == VerdictStatus::Renumber);
  }
  SECTION("which the same device may take") {
    ana.replica = randomId<ReplicaId>();
    ana.number = 0;
    CHECK(ana.pushPractice(newId(), practice(u"Dos"_s)).status == VerdictStatus::Applied);
  }
  SECTION("and so does a replica that belongs to another device") {
    TestDevice clone(hub, u"Montevideo"_s, u"Ana"_s);
    clone.replica = ana.replica;
    clone.number = 100;
    CHECK(clone.pushPractice(newId(), practice(u"Tres"_s)).status == VerdictStatus::Renumber);
  }
}

TEST_CASE("a request that cannot be answered is refused before anything happens") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  ana.pushPractice(newId(), practice(u"Uno"_s));
  HubSession session(*hub.service, ana.enrolment.token);
  const auto exchange = [&](const QByteArray& body) {
    const auto result = session.exchange(body, [](QByteArrayView) -> bool {
      FAIL("there is an answer");
      return false;
    });
    REQUIRE_FALSE(result.ok());
    return result.error();
  };
  protocol::Hello hello{protocol::version, ana.epoch, ana.replica, ana.cursor, 0};
  const auto helloFrame = [&] { return frame(FrameType::Hello, protocol::encode(hello)); };

  SECTION("a token that is nobody's") {
    session.setToken("x");
    CHECK(exchange(helloFrame()).code == ErrorCode::DeviceRevoked);
    session.setToken({});
    CHECK(exchange(helloFrame()).code == ErrorCode::DeviceRevoked);
  }
  SECTION("a device that was revoked") {
    REQUIRE(hub.service->administration().revoke(hub.service->status()->devices.front().row).ok());
    CHECK(exchange(helloFrame()).code == ErrorCode::DeviceRevoked);
    CHECK(hub.service->administration().revoke(77).error().code == ErrorCode::UnknownRecord);
  }
  SECTION("another version") {
    hello.version = protocol::version + 1;
    const Error error = exchange(helloFrame());
    CHECK(error.code == ErrorCode::HubProtocol);
    CHECK(error.parameters[u"minimum"_s] == protocol::oldestVersion);
    CHECK(error.parameters[u"maximum"_s] == protocol::version);
  }
  SECTION("another epoch") {
    hello.epoch = randomId<Epoch>();
    const Error error = exchange(helloFrame());
    CHECK(error.code == ErrorCode::HubEpoch);
    CHECK(error.parameters[u"epoch"_s] == toText(ana.enrolment.epoch));
  }
  SECTION("a cursor from the future") {
    hello.cursor = {5, 5};
    CHECK(exchange(helloFrame()).code == ErrorCode::HubEpoch);
  }
  SECTION("no replica") {
    hello.replica = {};
    CHECK(exchange(helloFrame()).code == ErrorCode::Malformed);
  }
  SECTION("nothing, garbage, something else first, a page, a frame cut short") {
    CHECK(exchange({}).code == ErrorCode::Malformed);
    CHECK(exchange("GET / HTTP/1.1\r\n\r\n").code != ErrorCode::Internal);
    CHECK(exchange(frame(FrameType::Changes, protocol::encode(std::vector<protocol::Change>()))).code ==
          ErrorCode::Malformed);
    CHECK(exchange(helloFrame() + frame(FrameType::Page, "x")).code == ErrorCode::Malformed);
    CHECK(exchange(helloFrame() + frame(FrameType::Changes, "x")).code == ErrorCode::Malformed);
    CHECK(exchange(helloFrame().chopped(1)).code == ErrorCode::Malformed);
  }
  SECTION("a body beyond the bound") {
    CHECK(exchange(QByteArray(protocol::maximumRequestBytes + 1, 'x')).code == ErrorCode::TooLarge);
  }
}

TEST_CASE("changes that unpack to more than the bound are refused") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  protocol::Change change{0, newId(), u"practice"_s, {}, {}};
  change.fields.set(u"steps.es"_s, {Value(QString(3'000'000, u'a')), 0});
  const QByteArray one = [&] {
    std::vector<protocol::Change> changes;
    for (int i = 0; i < 5; ++i) changes.push_back(change);
    return frame(FrameType::Changes, protocol::encode(changes));
  }();
  REQUIRE(one.size() < 10'000);
  QByteArray body =
      frame(FrameType::Hello, protocol::encode(protocol::Hello{protocol::version, {}, ana.replica, {}, 0}));
  for (int i = 0; i < 5; ++i) body += one;
  std::vector<protocol::Frame> frames;
  protocol::FrameReader reader;
  const auto result = hub.service->exchange(ana.enrolment.token, body, [&](QByteArrayView bytes) {
    reader.append(bytes);
    while (auto next = *reader.next()) frames.push_back(*next);
    return true;
  });
  REQUIRE(result.ok());
  REQUIRE_FALSE(frames.empty());
  REQUIRE(frames.back().type == FrameType::Failure);
  CHECK(protocol::decodeFailure(frames.back().payload)->code == ErrorCode::TooLarge);
}

TEST_CASE("a request that is malformed further on keeps what came before") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const RecordId id = newId();
  const auto change =
      ana.change(id, u"practice"_s, {{u"title.es"_s, text("Uno"), {}}, {u"status"_s, text("draft"), {}}});
  const QByteArray body =
      frame(FrameType::Hello, protocol::encode(protocol::Hello{protocol::version, {}, ana.replica, {}, 0})) +
      frame(FrameType::Changes, protocol::encode(std::vector{change})) + frame(FrameType::Changes, "x");
  std::vector<protocol::FrameType> types;
  protocol::FrameReader reader;
  const auto result = hub.service->exchange(ana.enrolment.token, body, [&](QByteArrayView bytes) {
    reader.append(bytes);
    while (auto next = *reader.next()) types.push_back(next->type);
    return true;
  });
  CHECK(result.ok());
  CHECK(types == std::vector{FrameType::Verdicts, FrameType::Failure});
  CHECK(hub.record(id).seq == 1);
}

TEST_CASE("many changes come back as several groups of verdicts, in order") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  std::vector<protocol::Change> changes;
  for (int i = 0; i < 4500; ++i)
    changes.push_back(ana.change(newId(), u"topic"_s, {{u"preferred.es"_s, text("Tema"), {}}}));
  const Answer answer = ana.exchange(changes);
  REQUIRE(answer.end);
  REQUIRE(answer.verdicts.size() == changes.size());
  for (size_t i = 0; i < changes.size(); ++i) REQUIRE(answer.verdicts[i].number == changes[i].number);
  CHECK(answer.pages.empty());
  CHECK(answer.end->digest == ana.digest());
}

TEST_CASE("when a device was last seen is known to the hour") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const auto seen = [&] { return hub.service->status()->devices.front().seen; };
  CHECK_FALSE(seen());
  ana.pull();
  const auto first = seen();
  CHECK(first == hub.clock.at);
  hub.clock.at += 60'000;
  ana.pull();
  CHECK(seen() == first);
  hub.clock.at += 3'600'000;
  ana.pull();
  CHECK(seen() == hub.clock.at);
}
