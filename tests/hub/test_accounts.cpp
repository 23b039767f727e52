#include "tests/hub/network.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::Role;

namespace {

protocol::EnrolRequest requestFor(const NewInvitation& invitation) {
  return {invitation.secret, randomId<ReplicaId>(), u"computer"_s};
}

} // namespace

TEST_CASE("an invitation makes a device of a person of an office") {
  TestHub hub;
  const auto invitation = hub.service->administration().invite(
      {u"  Defensoría   de Montevideo "_s, u"Ana"_s, Role::Editor}, 1000);
  REQUIRE(invitation.ok());
  CHECK(invitation->secret.size() == 16);
  CHECK(invitation->expires == hub.clock.at + 1000);
  HubSession session(*hub.service);
  const auto enrolment = session.enrol(requestFor(*invitation));
  REQUIRE(enrolment.ok());
  CHECK(enrolment->officeName == u"Defensoría de Montevideo");
  CHECK(enrolment->personName == u"Ana");
  CHECK(enrolment->role == Role::Editor);
  CHECK(enrolment->hubName == u"Test hub");
  CHECK(enrolment->epoch == session.hub()->epochs.now);
  CHECK(enrolment->token.size() == 32);
  CHECK(hub.service->authenticate(enrolment->token)->person.name == u"Ana");

  SECTION("what a device calls itself is shown to people") {
    const auto next = hub.service->administration().invite({u"Viena"_s, u"Ben"_s, Role::Reader}, 1000);
    auto request = requestFor(*next);
    request.device = u" Ben\u001b[2Js  computer\n"_s;
    REQUIRE(hub.service->enrol(request).ok());
    const auto status = hub.service->status();
    CHECK(status->devices.back().name == u"Ben[2Js computer");
  }
  SECTION("the same people are the same people the next time") {
    TestDevice again(hub, u"Defensoría de Montevideo"_s, u"Ana"_s);
    CHECK(again.enrolment.office == enrolment->office);
    CHECK(again.enrolment.person == enrolment->person);
    CHECK(again.enrolment.token != enrolment->token);
    CHECK(hub.service->status()->devices.size() == 2);
  }
  SECTION("of the same name in another office is somebody else") {
    TestDevice other(hub, u"Viena"_s, u"Ana"_s);
    CHECK(other.enrolment.person != enrolment->person);
  }
}

TEST_CASE("an invitation is good once, and for its time") {
  TestHub hub;
  const auto invitation =
      hub.service->administration().invite({u"Montevideo"_s, u"Ana"_s, Role::Editor}, 1000);
  const auto request = requestFor(*invitation);
  const auto code = [&](const protocol::EnrolRequest& asked) {
    const auto enrolment = hub.service->enrol(asked);
    return enrolment.ok() ? std::optional<ErrorCode>() : enrolment.error().code;
  };
  CHECK(code({QByteArray(16, 'x'), request.replica, {}}) == ErrorCode::InvitationUnknown);

  SECTION("used") {
    CHECK_FALSE(code(request));
    auto other = request;
    other.replica = randomId<ReplicaId>();
    CHECK(code(other) == ErrorCode::InvitationUsed);
  }
  SECTION("expired") {
    hub.clock.at += 1000;
    CHECK(code(request) == ErrorCode::InvitationExpired);
  }
  SECTION("the answer was lost: the same replica may ask again until its first exchange") {
    const auto first = hub.service->enrol(request);
    const auto second = hub.service->enrol(request);
    REQUIRE(second.ok());
    CHECK(second->token != first->token);
    CHECK(hub.service->status()->devices.size() == 1);
    CHECK(hub.service->authenticate(first->token).error().code == ErrorCode::DeviceRevoked);
    TestDevice other(hub, u"Montevideo"_s, u"Eva"_s);
    other.enrolment = *second;
    other.replica = request.replica;
    CHECK(other.pull().end);
    CHECK(code(request) == ErrorCode::InvitationUsed);
  }
}

TEST_CASE("names have to be names") {
  TestHub hub;
  const auto field = [&](const QString& office, const QString& person) {
    const auto invitation = hub.service->administration().invite({office, person, Role::Reader}, 1000);
    REQUIRE_FALSE(invitation.ok());
    CHECK(invitation.error().code == ErrorCode::InvalidField);
    return invitation.error().parameters[u"field"_s].toString();
  };
  CHECK(field(u" "_s, u"Ana"_s) == u"office");
  CHECK(field(u"Montevideo"_s, {}) == u"person");
  CHECK(field(u"Montevideo"_s, QString(201, u'a')) == u"person");
}

TEST_CASE("a store is made a hub's once") {
  TestHub hub;
  CHECK_FALSE(hub.service->initialise(u"Again"_s).ok());
  CHECK(hub.service->info()->name == u"Test hub");
}

TEST_CASE("the operator's choices are kept") {
  TestHub hub;
  CHECK(*hub.service->setting(u"address"_s) == QString());
  REQUIRE(hub.service->setSetting(u"address"_s, u"https://one"_s).ok());
  REQUIRE(hub.service->setSetting(u"address"_s, u"https://two"_s).ok());
  CHECK(*hub.service->setting(u"address"_s) == u"https://two");
}

TEST_CASE("how far an office has come is remembered, and never less than it was") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  REQUIRE(hub.service->administration().invite({u"Nobody yet"_s, u"Ben"_s, Role::Reader}, 1000).ok());
  for (int i = 0; i < 3; ++i) ana.pushPractice(newId(), practice(u"Uno"_s));
  const auto heldNow = [&](const HeldSeqs& held) {
    const auto measures = hub.service->measure(held);
    REQUIRE(measures.ok());
    CHECK(measures->head == 3);
    CHECK(measures->storeBytes > 0);
    REQUIRE(measures->offices.size() == 1); // where nobody has joined, nobody falls behind
    CHECK(measures->offices.front().id == ana.enrolment.office);
    return measures->offices.front().held;
  };
  const Row office = hub.service->authenticate(ana.enrolment.token)->office.row;
  CHECK(hub.service->caller()->office.row == office);
  CHECK(heldNow({}) == 0);
  CHECK(heldNow({{office, 2}}) == 2);
  CHECK(heldNow({{office, 1}}) == 2);
  hub.reopen();
  CHECK(heldNow({}) == 2);
  CHECK_FALSE(hub.service->authenticate("nobody").ok());
  CHECK_FALSE(hub.service->caller());
}
