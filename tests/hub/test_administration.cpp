#include "core/hub/audit.h"
#include "tests/hub/network.h"

#include <catch2/catch_test_macros.hpp>

// Offices, people, devices and invitations, and the log of what was done to them.

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::Role;

namespace {

constexpr int all = 1000;

/// The log, oldest first, without what made the hub itself.
std::vector<AuditEntry> logOf(TestHub& hub) {
  auto entries = hub.service->administration().audit(0, all);
  REQUIRE(entries.ok());
  REQUIRE(entries->back().act == act::initialise);
  return {entries->rbegin() + 1, entries->rend()};
}

AuditEntry lastOf(TestHub& hub) {
  return hub.service->administration().audit(0, 1)->front();
}

Device deviceOf(TestHub& hub, const TestDevice& device) {
  const auto found = hub.service->authenticate(device.enrolment.token);
  REQUIRE(found.ok());
  return *found;
}

template<class T> ErrorCode codeOf(const Result<T>& result) {
  REQUIRE_FALSE(result.ok());
  return result.error().code;
}

} // namespace

TEST_CASE("what is done to the hub is logged: what, to whom, when, by whom and from which device") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s, Role::Administrator);
  const Device device = deviceOf(hub, ana);
  auto atHub = hub.service->administration();
  auto fromAna = hub.service->administration(device);
  hub.clock.at += 60'000;

  SECTION("an invitation, and who joins with it") {
    const auto log = logOf(hub);
    REQUIRE(log.size() == 2);
    CHECK(log[0].act == act::invite);
    CHECK(log[0].by.device == 0);
    CHECK(log[0].office == u"Montevideo");
    CHECK(log[0].person == u"Ana");
    CHECK(log[0].became == u"administrator");
    CHECK(log[1].act == act::join);
    CHECK(log[1].by.device == device.row);
    CHECK(log[1].by.person == u"Ana");
    CHECK(log[1].number == device.row);
  }
  SECTION("from an administrator's device") {
    REQUIRE(fromAna.invite({u"Viena"_s, u"Ben"_s, Role::Reader}, 1000).ok());
    const AuditEntry entry = lastOf(hub);
    CHECK(entry.at == hub.clock.at);
    CHECK(entry.by.device == device.row);
    CHECK(entry.by.deviceName == u"computer");
    CHECK(entry.by.person == u"Ana");
    CHECK(entry.by.office == u"Montevideo");
    CHECK(entry.office == u"Viena");
  }
  SECTION("a role") {
    TestDevice other(hub, u"Viena"_s, u"Eva"_s, Role::Administrator);
    REQUIRE(fromAna.changePerson(device.person.row, {.role = Role::Editor}).ok());
    const AuditEntry entry = lastOf(hub);
    CHECK(entry.act == act::setRole);
    CHECK(entry.was == u"administrator");
    CHECK(entry.became == u"editor");
    CHECK(hub.service->authenticate(ana.enrolment.token)->person.role == Role::Editor);
    // She was the last act's author, and has no say any more.
    CHECK(codeOf(fromAna.changePerson(device.person.row, {.role = Role::Administrator})) ==
          ErrorCode::Forbidden);
    CHECK(fromAna.people({0, all}).error().code == ErrorCode::Forbidden);
  }
  SECTION("a role that an invitation gives anew") {
    REQUIRE(atHub.invite({u"Montevideo"_s, u"Ana"_s, Role::Reader}, 1000).ok());
    const auto log = logOf(hub);
    CHECK(log[log.size() - 2].act == act::setRole);
    CHECK(log[log.size() - 2].was == u"administrator");
  }
  SECTION("an invitation that speaks of no role, which stays what it was") {
    REQUIRE(atHub.invite({u"Montevideo"_s, u"Ana"_s}, 1000).ok());
    CHECK(deviceOf(hub, ana).person.role == Role::Administrator);
    CHECK(lastOf(hub).became == u"administrator");
    REQUIRE(atHub.invite({u"Viena"_s, u"Eva"_s}, 1000).ok());
    CHECK(lastOf(hub).became == u"contributor");
  }
  SECTION("names, under which those of before stay in the log") {
    REQUIRE(atHub.changePerson(device.person.row, {.name = u" Ana  María "_s}).ok());
    REQUIRE(atHub.renameOffice(device.office.row, u"Montevideo Centro"_s).ok());
    CHECK(deviceOf(hub, ana).person.name == u"Ana María");
    CHECK(deviceOf(hub, ana).office.name == u"Montevideo Centro");
    const auto log = logOf(hub);
    CHECK(log[0].person == u"Ana");
    CHECK(log[log.size() - 2].was == u"Ana");
    CHECK(log.back().became == u"Montevideo Centro");
  }
  SECTION("a library, and limits") {
    Record record;
    record.id = newId();
    record.kind = u"topic"_s;
    record.fields.set(u"preferred.es"_s, {text("Tema"), 0});
    REQUIRE(hub.service->importRecords({record}, u"Biblioteca"_s).ok());
    CHECK(lastOf(hub).act == act::importRecords);
    CHECK(lastOf(hub).became == u"1");
    const Row before = lastOf(hub).row;
    REQUIRE(hub.service->importRecords({record}, u"Biblioteca"_s).ok());
    CHECK(lastOf(hub).row == before); // nothing was done
    REQUIRE(hub.service->files(files::BlobFolder(QString())).setLimits({10, 20}).ok());
    CHECK(lastOf(hub).became == u"10/20");
  }
  SECTION("a restore") {
    const Epoch before = hub.service->info()->epochs.now;
    REQUIRE(hub.service->startEpoch().ok());
    CHECK(lastOf(hub).act == act::restore);
    CHECK(lastOf(hub).was == toText(before));
  }
  SECTION("a name that looks the same is the same") {
    const auto known = atHub.renameOffice(device.office.row, u"Órbita"_s);
    REQUIRE(known.ok());
    REQUIRE(atHub.renameOffice(device.office.row, u"O\u0301r\u200bbi\u00adta\ufeff"_s).ok());
    CHECK(hub.service->status()->devices.front().office.name == u"Órbita");
  }
  SECTION("what failed is not logged, and what was so already neither") {
    const Row before = lastOf(hub).row;
    CHECK(codeOf(atHub.revoke(77)) == ErrorCode::UnknownRecord);
    CHECK(codeOf(atHub.changePerson(77, {.role = Role::Reader})) == ErrorCode::UnknownRecord);
    CHECK(codeOf(atHub.renameOffice(device.office.row, u"\u202e"_s)) == ErrorCode::InvalidField);
    REQUIRE(atHub.changePerson(device.person.row, {.role = Role::Administrator}).ok());
    REQUIRE(atHub.changePerson(device.person.row, {.name = u"Ana"_s}).ok());
    CHECK(lastOf(hub).row == before);
  }
}

TEST_CASE("the last administrator with a device stays one over the network, and at the hub need not") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s, Role::Administrator);
  const Device device = deviceOf(hub, ana);
  auto atHub = hub.service->administration();
  auto fromAna = hub.service->administration(device);
  const Error last{ErrorCode::Forbidden, {{u"action"_s, u"resign"_s}}, {}};
  const PersonChange resigning{.name = u"Ana María"_s, .role = Role::Editor};
  const Row before = lastOf(hub).row;

  SECTION("neither by the role nor by an invitation nor by the device, of all of which nothing is left") {
    CHECK(fromAna.changePerson(device.person.row, resigning).error() == last);
    CHECK(fromAna.invite({u"Montevideo"_s, u"Ana"_s, Role::Reader}, 1000).error() == last);
    CHECK(fromAna.revoke(device.row).error() == last);
    CHECK(fromAna.revoke(device.row, AfterRevocation::Wipe).error() == last);
    CHECK(lastOf(hub).row == before);
    CHECK(deviceOf(hub, ana).person.role == Role::Administrator);
    CHECK(deviceOf(hub, ana).person.name == u"Ana");
    CHECK(atHub.invitations({0, all})->size() == 1);
  }
  SECTION("another who has not joined, or has no access any more, does not count") {
    REQUIRE(fromAna.invite({u"Viena"_s, u"Eva"_s, Role::Administrator}, 1000).ok());
    CHECK(fromAna.changePerson(device.person.row, resigning).error() == last);
    TestDevice eva(hub, u"Viena"_s, u"Eva"_s, Role::Administrator);
    REQUIRE(fromAna.revoke(deviceOf(hub, eva).row).ok());
    CHECK(fromAna.changePerson(device.person.row, resigning).error() == last);
    CHECK(fromAna.revoke(device.row).error() == last);
  }
  SECTION("once another has joined, or with another device of one's own") {
    TestDevice second(hub, u"Montevideo"_s, u"Ana"_s, Role::Administrator);
    CHECK(fromAna.changePerson(device.person.row, resigning).error() == last);
    CHECK(fromAna.revoke(deviceOf(hub, second).row).ok());
    TestDevice eva(hub, u"Viena"_s, u"Eva"_s, Role::Administrator);
    CHECK(fromAna.changePerson(device.person.row, resigning).ok());
    CHECK(hub.service->administration(deviceOf(hub, eva)).revoke(device.row).ok());
    CHECK(hub.service->administration(deviceOf(hub, eva)).revoke(deviceOf(hub, eva).row).error() == last);
  }
  SECTION("whoever has the hub's command line can make a new one") {
    CHECK(*atHub.isAdministered());
    CHECK(atHub.changePerson(device.person.row, resigning).ok());
    CHECK_FALSE(*atHub.isAdministered());
    CHECK(atHub.changePerson(device.person.row, {.role = Role::Administrator}).ok());
    CHECK(*atHub.isAdministered());
    CHECK(atHub.revoke(device.row).ok());
    CHECK_FALSE(*atHub.isAdministered());
  }
}

TEST_CASE("an act and its line in the log are there together, or neither is") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  hub.execute("CREATE TRIGGER refuse BEFORE INSERT ON audit BEGIN SELECT RAISE(FAIL, 'no'); END",
              "ALTER TABLE audit ADD CONSTRAINT refuse CHECK (false) NOT VALID");
  CHECK_FALSE(hub.service->administration().revoke(deviceOf(hub, ana).row).ok());
  CHECK(hub.service->authenticate(ana.enrolment.token).ok());
  CHECK_FALSE(hub.service->administration().invite({u"Viena"_s, u"Ben"_s, Role::Reader}, 1000).ok());
  CHECK(hub.service->status()->offices.size() == 1);
}

TEST_CASE("the store refuses to change or remove a line of the log") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const auto before = logOf(hub);
  for (const char* attempt : {"UPDATE audit SET by_person='Nadie'", "DELETE FROM audit"})
    CHECK_FALSE(hub.tryExecute(attempt, attempt).ok());
  CHECK_FALSE(
      hub.tryExecute("INSERT OR REPLACE INTO audit SELECT row, 0, 0, '', '', '', '', '', '', 0, '', '' "
                     "FROM audit",
                     "TRUNCATE audit")
          .ok());
  const auto after = logOf(hub);
  REQUIRE(after.size() == before.size());
  CHECK(after.front().person == u"Ana");
}

TEST_CASE("the log is read in parts, the newest first") {
  TestHub hub;
  for (int i = 0; i < 5; ++i)
    REQUIRE(hub.service->administration().invite({u"Viena"_s, u"Ben %1"_s.arg(i), Role::Reader}, 1000).ok());
  auto people = hub.service->administration();
  const auto newest = people.audit(0, 2);
  REQUIRE(newest->size() == 2);
  CHECK(newest->front().person == u"Ben 4");
  const auto next = people.audit(newest->back().row, 3);
  REQUIRE(next->size() == 3);
  CHECK(next->front().person == u"Ben 2");
  CHECK(people.people({0, 2})->size() == 2);
  CHECK(people.people({2, 10})->front().person.name == u"Ben 2");
  CHECK(people.invitations({4, 10})->front().member.person.name == u"Ben 4");
}

TEST_CASE("a line of the log is CSV that no spreadsheet runs") {
  AuditEntry entry;
  entry.row = 7;
  entry.at = 1'621'512'600'000;
  entry.act = act::renameOffice;
  entry.office = u"=HYPERLINK(\"http://example\")"_s;
  entry.was = u" @cmd"_s;
  entry.became = u"Sur, \"Centro\""_s;
  CHECK(auditCsvLine(entry).toStdString() ==
        "7,2021-05-20T12:10:00Z,,,command line,,rename-office,\"'=HYPERLINK(\"\"http://example\"\")\",,,"
        "' @cmd,\"Sur, \"\"Centro\"\"\"\r\n");
  entry.office = u"-1+1"_s;
  CHECK(auditCsvLine(entry).contains(",'-1+1,"));
  CHECK(auditCsvHead().startsWith("number,time,"));
}

TEST_CASE("an invitation that was taken back lets nobody join") {
  TestHub hub;
  auto people = hub.service->administration();
  const auto invitation = people.invite({u"Viena"_s, u"Ben"_s, Role::Reader}, 1000);
  REQUIRE(people.withdrawInvitation(invitation->number).ok());
  CHECK(lastOf(hub).act == act::withdraw);
  CHECK(lastOf(hub).number == invitation->number);
  CHECK(people.invitations({0, all})->front().invitation.withdrawn);
  for (int times = 0; times < 2; ++times) {
    const auto refused = hub.service->enrol({invitation->secret, randomId<ReplicaId>(), u"x"_s});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::InvitationExpired);
    CHECK(refused.error().parameters[u"reason"_s] == u"withdrawn"_s);
    hub.clock.at += 2000; // it would have expired, too
  }
  const auto used = people.invite({u"Viena"_s, u"Ben"_s, Role::Reader}, 1000);
  REQUIRE(hub.service->enrol({used->secret, randomId<ReplicaId>(), u"x"_s}).ok());
  CHECK(codeOf(people.withdrawInvitation(used->number)) == ErrorCode::InvitationUsed);
  CHECK(codeOf(people.withdrawInvitation(77)) == ErrorCode::UnknownRecord);
}

TEST_CASE("names are taken once, and one that is free again is somebody else's") {
  TestHub hub;
  auto people = hub.service->administration();
  const auto viena = people.invite({u"Viena"_s, u"Ben"_s, Role::Reader}, 1000);
  REQUIRE(people.invite({u"Bogotá"_s, u"Ben"_s, Role::Reader}, 1000).ok());
  CHECK(people.renameOffice(viena->office.row, u"Bogotá"_s).error().parameters[u"reason"_s].toString() ==
        u"Taken");
  REQUIRE(people.renameOffice(viena->office.row, u"Wien"_s).ok());
  REQUIRE(people.changePerson(viena->person.row, {.name = u"Benjamin"_s}).ok());
  const auto other = people.invite({u"Viena"_s, u"Ben"_s, Role::Reader}, 1000);
  REQUIRE(other.ok());
  CHECK(other->office.id != viena->office.id);
  CHECK(people.invite({u"Wien"_s, u"Ben"_s, Role::Reader}, 1000)->person.id != viena->person.id);
}

TEST_CASE("a device that has no access any more is told, and whether to wipe what it holds") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const Row row = deviceOf(hub, ana).row;
  auto people = hub.service->administration();
  const auto refusal = [&] { return ana.exchange().result.error(); };
  const auto device = [&] { return people.devices({row - 1, 1})->front(); };
  REQUIRE(people.revoke(row).ok());
  CHECK_FALSE(device().told);
  CHECK(refusal() == Error{ErrorCode::DeviceRevoked, {}, {}});
  CHECK(device().told == hub.clock.at);
  CHECK(lastOf(hub).act == act::tell);
  CHECK(lastOf(hub).by.device == row);
  const Row told = lastOf(hub).row;
  CHECK(refusal().code == ErrorCode::DeviceRevoked);
  CHECK(lastOf(hub).row == told); // once

  REQUIRE(people.revoke(row, AfterRevocation::Wipe).ok());
  CHECK_FALSE(device().told);
  CHECK(refusal().parameters[u"wipe"_s].toBool());
  CHECK(lastOf(hub).became == u"wipe");
  CHECK(device().told);
  REQUIRE(people.revoke(row, AfterRevocation::Keep).ok());
  CHECK(refusal().parameters[u"wipe"_s].toBool());
  // A token that is nobody's learns nothing.
  CHECK(hub.service->authenticate("nobody").error() == Error{ErrorCode::DeviceRevoked, {}, {}});
}
