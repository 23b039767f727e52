#pragma once

#include "core/base/clock.h"
#include "core/hub/erasure.h"

namespace amparo::hub {

/// An invitation's secret, which is kept nowhere, and for whom it is.
struct NewInvitation {
  Row number = 0;
  QByteArray secret;
  Milliseconds expires = 0;
  Office office;
  Person person;
};

struct Guest {
  QString office;                          ///< made when it is new
  QString person;                          ///< made when it is new
  std::optional<protocol::Role> role = {}; ///< nothing: the one they have
  protocol::Role roleIfNew = protocol::Role::Contributor;
};

/// What a device whose access ends does at its next contact with what it holds.
enum class AfterRevocation { Keep, Wipe };

/// What becomes other; nothing: it stays.
struct PersonChange {
  std::optional<QString> name = {};
  std::optional<protocol::Role> role = {};
};

/// An invitation, and for whom it is.
struct Invited {
  StoredInvitation invitation;
  Member member;
};

/// What somebody looks after the hub with: offices, people, devices, invitations. Every act is one
/// transaction together with its line in the audit log. Numbers are rows of the store.
///
/// Errors: DeviceRevoked and Forbidden (action: administer), judged within the act's own transaction;
/// Forbidden (action: resign) where a device asks for what would leave no administrator with a device;
/// UnknownRecord (what, id) where there is nothing of that number; InvalidField (field, reason).
class Administration {
 public:
  /// `caller`: the device that asks; nothing: whoever has the hub's command line.
  Administration(HubStore& store, const Clock& clock, std::optional<Device> caller = {})
      : store_(store)
      , clock_(clock)
      , caller_(std::move(caller)) {}

  /// Invites a person of an office; both are made when they are new, and the person's role is set. Names are
  /// trimmed and may not be empty.
  Result<NewInvitation> invite(const Guest& guest, Milliseconds validFor);
  /// Nobody can join with it any more. InvitationUsed when somebody has.
  Result<void> withdrawInvitation(Row invitation);
  /// Names are one office's within a network, and one person's within an office: InvalidField (reason Taken).
  Result<Member> changePerson(Row person, const PersonChange& change);
  Result<void> renameOffice(Row office, const QString& name);
  /// Ends a device's access. Once more with another wish: an order to wipe stays, and can be added.
  Result<Device> revoke(Row device, AfterRevocation what = AfterRevocation::Keep);
  /// Erases for ever (Eraser).
  Result<ErasureReceipt> erase(const RecordId& record, ErasureScope scope, const files::BlobFolder& folder);
  /// Notes what was done by other means. `entry`: what and to whom; who and when are added.
  Result<void> note(AuditEntry entry);

  /// The caller is an administrator.
  Result<void> mayEnter();

  /// Some administrator has a device with access; else the hub's command line alone makes one.
  Result<bool> isAdministered();

  Milliseconds now() const { return clock_.now(); }

  Result<std::vector<Office>> offices(const Part& part);
  Result<std::vector<Member>> people(const Part& part);
  Result<std::vector<Device>> devices(const Part& part);
  Result<std::vector<Invited>> invitations(const Part& part);
  /// Newest first: those before `before`, or the newest when it is 0.
  Result<std::vector<AuditEntry>> audit(Row before, int limit);

 private:
  /// One transaction, in which the caller is an administrator.
  Result<void> act(const HubStore::Work& work);
  Result<void> look(const HubStore::Work& work);
  Result<void> judge();
  void write(AuditEntry entry);
  Result<Member> memberOf(Row person);
  Result<void> renamePerson(Member& member, const QString& name);
  Result<void> setRole(Member& member, protocol::Role role);
  bool hasAdministrator();
  Result<void> mayLeave();
  Office officeNamed(const QString& name);
  Person personNamed(const Office& office, const QString& name, protocol::Role role);

  HubStore& store_;
  const Clock& clock_;
  std::optional<Device> caller_;
};

} // namespace amparo::hub
