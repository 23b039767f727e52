#include "tests/support/admin_hub.h"

#include <catch2/catch_test_macros.hpp>

// What administrators ask from a desktop, and what they make of the hub's answers.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using namespace protocol::admin;
using protocol::Role;

namespace {

struct Desk {
  AdminHub hub;
  AdminEnd line{[this](const protocol::AdminRequest& request) { return hub.ask(request, hub.ana.token); }};
};

/// A hub that says this, whatever it is asked.
AdminEnd saying(const QByteArray& answer) {
  return AdminEnd([answer](const protocol::AdminRequest&) { return Result<QByteArray>(answer); });
}

template<class T> ErrorCode codeOf(const Result<T>& result) {
  REQUIRE_FALSE(result.ok());
  return result.error().code;
}

const QByteArray somebody =
    R"({"number":2,"id":"00000000-0000-4000-8000-000000000002","name":"Ben","role":"reader",)"
    R"("office":{"number":1,"id":"00000000-0000-4000-8000-000000000001","name":"Viena"}})";

} // namespace

TEST_CASE("an administrator invites, changes and ends by this protocol, and reads what became of it",
          "[sqlite]") {
  Desk desk;
  const auto made = desk.line.invite({u"Viena"_s, u"Ben"_s, Role::Contributor, 3});
  REQUIRE(made.ok());
  CHECK(protocol::parseInvitation(made->text).ok());
  CHECK(made->person.office.name == u"Viena");
  const auto unwanted = desk.line.invite({u"Viena"_s, u"Cleo"_s, Role::Reader});
  REQUIRE(desk.line.withdraw(unwanted->number).ok());
  const auto invitations = desk.line.invitations();
  REQUIRE(invitations->size() == 3);
  CHECK((*invitations)[0].state == InvitationState::Used);
  CHECK((*invitations)[1].state == InvitationState::Open);
  CHECK((*invitations)[2].state == InvitationState::Withdrawn);

  CHECK(desk.line.changePerson(made->person.number, {u"Benjamin"_s, Role::Editor})->name == u"Benjamin");
  CHECK(desk.line.renameOffice(made->person.office.number, u"Wien"_s)->name == u"Wien");
  const auto people = desk.line.people();
  REQUIRE(people->size() == 3);
  CHECK((*people)[1].role == Role::Editor);
  CHECK((*people)[1].office.name == u"Wien");
  CHECK((*people)[0].id == desk.hub.ana.person);

  const auto ben = desk.hub.join(u"Wien"_s, u"Benjamin"_s, Role::Editor, u"Portátil"_s);
  const auto devices = desk.line.devices();
  REQUIRE(devices->size() == 2);
  CHECK((*devices)[1].name == u"Portátil");
  CHECK_FALSE((*devices)[1].seen);
  CHECK_FALSE(desk.line.revoke(2, false)->wipe);
  CHECK(desk.line.revoke(2, true)->wipe);
  CHECK(codeOf(desk.hub.ask({"GET", u"/v1/admin/people"_s}, ben.token)) == ErrorCode::DeviceRevoked);

  const auto log = desk.line.audit(0);
  CHECK_FALSE(log->more);
  REQUIRE(log->items.size() > 5);
  CHECK(log->items.front().act == u"tell");
  CHECK(log->items.back().act == u"init");
  CHECK(log->items.back().by.device == 0);
  CHECK(desk.line.audit(log->items[1].number)->items.size() == log->items.size() - 2);
}

TEST_CASE("what the hub says against an act names the field", "[sqlite]") {
  Desk desk;
  desk.hub.join(u"Viena"_s, u"Ben"_s, Role::Reader, u"x"_s);
  const auto taken = desk.line.renameOffice(2, u"Salta"_s);
  CHECK(codeOf(taken) == ErrorCode::InvalidField);
  CHECK(taken.error().parameters[u"field"_s] == u"office"_s);
  CHECK(taken.error().parameters[u"reason"_s] == u"Taken"_s);
  CHECK(codeOf(desk.line.withdraw(1)) == ErrorCode::InvitationUsed);
  CHECK(codeOf(desk.line.revoke(77, false)) == ErrorCode::UnknownRecord);
  REQUIRE(desk.hub.with([](hub::HubService& service) {
    return service.administration().changePerson(1, {.role = Role::Editor}).ok();
  }));
  const auto refused = desk.line.people();
  CHECK(codeOf(refused) == ErrorCode::Forbidden);
  CHECK(refused.error().parameters[u"action"_s] == u"administer"_s);
}

TEST_CASE("lists and the log are read to their end, page by page", "[sqlite]") {
  Desk desk;
  constexpr int many = 450;
  desk.hub.with([](hub::HubService& service) {
    for (int i = 0; i < many; ++i)
      if (!service.administration().invite({u"Viena"_s, u"Persona \"%1\", o más"_s.arg(i), Role::Reader}, 1))
        std::abort();
    return true;
  });
  int asked = 0;
  AdminEnd counting([&](const protocol::AdminRequest& request) {
    ++asked;
    return desk.hub.ask(request, desk.hub.ana.token);
  });
  CHECK(counting.people()->size() == many + 1);
  CHECK(asked == 3);
  CHECK(counting.invitations()->back().number == many + 1);
  // More lines than fit one answer of the table.
  desk.hub.with([](hub::HubService& service) {
    for (int i = 0; i < 800; ++i)
      if (!service.administration().note({.act = u"backup"_s})) std::abort();
    return true;
  });
  QByteArray table;
  asked = 0;
  REQUIRE(counting
              .auditTable([&](QByteArrayView piece) {
                table += piece;
                return true;
              })
              .ok());
  CHECK(asked == 2);
  CHECK(table.count("number,time,") == 1);
  CHECK(table.count("\r\n") == 1 + 800 + many + 3); // the head; and the beginning, and Ana
  CHECK(table.contains("\"Persona \"\"0\"\", o más\""));
}

TEST_CASE("a hub that does not say which computer asks is heard all the same", "[sqlite]") {
  const auto devices =
      saying(R"({"devices":[{"number":1,"name":"PC","person":)" + somebody +
             R"(,"enrolled":"2026-01-01T00:00:00Z","seen":null,"revoked":false,"wipe":false,)"
             R"("told":null}],"more":false})")
          .devices();
  REQUIRE(devices.ok());
  REQUIRE(devices->size() == 1);
  CHECK_FALSE(devices->front().yours);
}

TEST_CASE("an answer that is not as described is not taken for one", "[sqlite]") {
  CHECK(codeOf(saying("").people()) == ErrorCode::HubGarbage);
  CHECK(codeOf(saying("<html>").people()) == ErrorCode::HubGarbage);
  CHECK(codeOf(saying("{}").people()) == ErrorCode::HubGarbage);
  CHECK(codeOf(saying(R"({"people":[]})").people()) == ErrorCode::HubGarbage);
  CHECK(codeOf(saying(R"({"people":{},"more":false})").people()) == ErrorCode::HubGarbage);
  CHECK(codeOf(saying(R"({"people":[7],"more":false})").people()) == ErrorCode::HubGarbage);
  const auto peopleWith = [](const QByteArray& person) {
    return saying(R"({"people":[)" + person + R"(],"more":false})").people();
  };
  CHECK(peopleWith(somebody).ok());
  for (const auto& [part, other] : std::initializer_list<std::pair<const char*, const char*>>{
           {"\"number\":2", "\"number\":0"},
           {"\"number\":2", "\"number\":\"2\""},
           {"\"role\":\"reader\"", "\"role\":\"king\""},
           {"\"name\":\"Ben\",", ""},
           {"00000000-0000-4000-8000-000000000002", "2"},
           {"\"office\":{", "\"office\":null,\"other\":{"}}) {
    INFO(other);
    CHECK(codeOf(peopleWith(QByteArray(somebody).replace(part, other))) == ErrorCode::HubGarbage);
  }
  CHECK(codeOf(peopleWith(QByteArray(somebody).replace("Ben", QByteArray(1000, 'b')))) ==
        ErrorCode::HubGarbage);
  // What a newer hub adds is passed over.
  CHECK(peopleWith(QByteArray(somebody).replace("\"name\":\"Ben\"", "\"name\":\"Ben\",\"age\":7")).ok());
  // A hub that tells the same page for ever, or a table without an end.
  CHECK(codeOf(saying(R"({"people":[)" + somebody + R"(],"more":true})").people()) == ErrorCode::HubGarbage);
  CHECK(codeOf(saying(R"({"people":[],"more":true})").people()) == ErrorCode::HubGarbage);
  const auto all = [](QByteArrayView) { return true; };
  CHECK(codeOf(saying("").auditTable(all)) == ErrorCode::HubGarbage);
  const QByteArray line = "5,2021-05-20T12:10:00Z,,,,,backup,,,,,\r\n";
  CHECK(codeOf(saying("number\r\n" + line.repeated(1000)).auditTable(all)) == ErrorCode::HubGarbage);
  CHECK(codeOf(saying("number\r\nfive\r\n").auditTable(all)) == ErrorCode::HubGarbage);
}
