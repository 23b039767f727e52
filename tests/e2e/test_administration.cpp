#include "core/net/https_hub.h"
#include "core/protocol/invitation.h"
#include "tests/e2e/programs.h"

#include <catch2/catch_test_macros.hpp>

// What the administration window does, by a real hub over real TLS.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using protocol::Role;

namespace {

/// A computer that has joined, and what administers from it.
struct Desk {
  Desk(HubProgram& hub, const QString& role) {
    const auto invitation = protocol::parseInvitation(hub.invite(u"Salta"_s, role));
    REQUIRE(invitation.ok());
    address = invitation->hub;
    fingerprint = invitation->fingerprint;
    net::HttpsHub door(address, fingerprint, {}, cancelled);
    const auto joined = door.enrol({invitation->secret, randomId<ReplicaId>(), u"Escritorio"_s});
    REQUIRE(joined.ok());
    line = std::make_unique<net::HttpsHub>(address, fingerprint, joined->token, cancelled);
  }

  QUrl address;
  QByteArray fingerprint;
  std::atomic<bool> cancelled = false;
  std::unique_ptr<protocol::AdminProtocol> line;
};

template<class T> T good(Result<T> result) {
  INFO((result ? QString() : describe(result.error())).toStdString());
  REQUIRE(result.ok());
  return *std::move(result);
}

} // namespace

TEST_CASE("an administrator invites from a desktop, changes what somebody may do, and ends their access") {
  HubProgram hub;
  hub.start();
  Desk ana(hub, u"administrator"_s);

  const auto made = good(ana.line->invite({u"Quito"_s, u"Luis"_s, Role::Editor}));
  OfficeProgram luis(made.text);
  luis.create(u"Turno de guardia"_s);
  REQUIRE(luis.sync().status == 0);
  CHECK(good(ana.line->invitations()).back().state == protocol::admin::InvitationState::Used);

  const auto unwanted = good(ana.line->invite({u"Quito"_s, u"Luis"_s, Role::Editor}));
  REQUIRE(ana.line->withdraw(unwanted.number).ok());
  CHECK(ana.line->withdraw(made.number).error().code == ErrorCode::InvitationUsed);

  CHECK(good(ana.line->changePerson(made.person.number, {.role = Role::Reader})).role == Role::Reader);
  luis.create(u"Otra"_s);
  CHECK(luis.sync().json()[u"rejected"_s].toInt() == 1);
  CHECK(good(ana.line->renameOffice(made.person.office.number, u"Defensoría de Quito"_s)).name ==
        u"Defensoría de Quito");
  CHECK(ana.line->renameOffice(made.person.office.number, u"Salta"_s).error().code ==
        ErrorCode::InvalidField);

  const auto devices = good(ana.line->devices());
  REQUIRE(devices.size() == 2);
  CHECK(devices[1].person.name == u"Luis");
  CHECK(devices[1].seen);
  CHECK(good(ana.line->revoke(devices[1].number, true)).wipe);
  const Outcome told = luis.sync();
  CHECK(told.errors.contains("DeviceRevoked"));
  CHECK(good(ana.line->devices())[1].told);

  const auto log = good(ana.line->audit(0));
  CHECK(log.items.front().act == u"tell");
  QByteArray table;
  REQUIRE(ana.line
              ->auditTable([&](QByteArrayView piece) {
                table += piece;
                return true;
              })
              .ok());
  CHECK(table.count("\r\n") == qsizetype(log.items.size()) + 1);
}

TEST_CASE("nobody but an administrator administers from a desktop, and only at the hub that was joined") {
  HubProgram hub;
  hub.start();
  Desk ben(hub, u"editor"_s);
  CHECK(ben.line->people().error().code == ErrorCode::Forbidden);
  CHECK(ben.line->invite({u"Quito"_s, u"Luis"_s, Role::Administrator}).error().code == ErrorCode::Forbidden);
  net::HttpsHub stranger(ben.address, ben.fingerprint, "AAAA", ben.cancelled);
  CHECK(stranger.offices().error().code == ErrorCode::DeviceRevoked);
  net::HttpsHub elsewhere(ben.address, QByteArray(32, 'x'), "AAAA", ben.cancelled);
  CHECK(elsewhere.offices().error().code == ErrorCode::HubKeyMismatch);
  hub.stop();
  CHECK(ben.line->offices().error().code == ErrorCode::HubUnreachable);
}

TEST_CASE("the last administrator cannot resign from a desktop; at the hub that is done, and said") {
  HubProgram hub;
  hub.start();
  Desk ana(hub, u"administrator"_s);
  const auto refused = ana.line->changePerson(1, {.role = Role::Editor});
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error() == Error{ErrorCode::Forbidden, {{u"action"_s, u"resign"_s}}, {}});
  CHECK(ana.line->revoke(1, false).error() == refused.error());
  CHECK(good(ana.line->people()).front().role == Role::Administrator);

  const Outcome resigned = hub.command({u"role"_s, u"1"_s, u"editor"_s});
  CHECK(resigned.status == 0);
  CHECK(resigned.errors.contains("Nobody administers this network"));
  CHECK(ana.line->people().error().code == ErrorCode::Forbidden);
  const Outcome back = hub.command({u"role"_s, u"1"_s, u"administrator"_s});
  CHECK(back.errors.isEmpty());
  CHECK(hub.command({u"revoke"_s, u"1"_s}).errors.contains("Nobody administers this network"));
  CHECK(hub.command({u"role"_s, u"1"_s, u"editor"_s}).errors.isEmpty()); // nobody did
}
