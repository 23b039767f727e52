#include "core/hub/administration.h"

#include "core/hub/audit.h"
#include "core/hub/file_service.h"
#include "core/hub/names.h"
#include "core/hub/retention.h"
#include "core/hub/secrets.h"

#include <algorithm>

namespace amparo::hub {

using namespace Qt::StringLiterals;
using protocol::Role;

namespace {

constexpr int secretBytes = 16;

Error unknown(const QString& what, Row number) {
  return {ErrorCode::UnknownRecord, {{u"what"_s, what}, {u"id"_s, number}}, {}};
}

Error taken(const QString& field) {
  return {ErrorCode::InvalidField, {{u"field"_s, field}, {u"reason"_s, u"Taken"_s}}, {}};
}

} // namespace

Result<void> Administration::act(const HubStore::Work& work) {
  return store_.transact([&]() -> Result<void> {
    AMPARO_TRY(judge());
    return work();
  });
}

Result<void> Administration::look(const HubStore::Work& work) {
  return store_.snapshot([&]() -> Result<void> {
    AMPARO_TRY(judge());
    return work();
  });
}

/// What a caller may do can have ended since the request was let in.
Result<void> Administration::judge() {
  if (!caller_) return {};
  caller_ = store_.device(caller_->row);
  if (!caller_ || caller_->revoked) return Error{ErrorCode::DeviceRevoked, {}, {}};
  if (caller_->person.role == Role::Administrator) return {};
  return Error{ErrorCode::Forbidden, {{u"action"_s, u"administer"_s}}, {}};
}

bool Administration::hasAdministrator() {
  const std::vector<Device> devices = store_.devices();
  return std::any_of(devices.begin(), devices.end(), [](const Device& device) {
    return !device.revoked && device.person.role == Role::Administrator;
  });
}

/// After an act: over the network nobody could make an administrator again.
Result<void> Administration::mayLeave() {
  if (!caller_ || hasAdministrator()) return {};
  return Error{ErrorCode::Forbidden, {{u"action"_s, u"resign"_s}}, {}};
}

void Administration::write(AuditEntry entry) {
  entry.at = clock_.now();
  if (caller_) entry.by = actorOf(*caller_);
  store_.addAudit(entry);
}

Result<Member> Administration::memberOf(Row person) {
  const auto member = store_.member(person);
  if (!member) return unknown(u"person"_s, person);
  return *member;
}

/// An id comes from the name: what is named again after a restore that has lost it is what it was. Not so
/// where the name was another one's before that was renamed.
Office Administration::officeNamed(const QString& name) {
  if (const auto office = store_.office(name)) return *office;
  const auto id = namedId<OfficeId>(QByteArray("office/" + name.toUtf8()));
  return store_.addOffice(store_.office(id) ? randomId<OfficeId>() : id, name);
}

Person Administration::personNamed(const Office& office, const QString& name, Role role) {
  if (const auto person = store_.person(office.row, name)) return *person;
  const auto id =
      namedId<PersonId>(QByteArray("person/" + toText(office.id).toLatin1() + '/' + name.toUtf8()));
  return store_.addPerson(office.row, store_.member(id) ? randomId<PersonId>() : id, name, role);
}

Result<NewInvitation> Administration::invite(const Guest& guest, Milliseconds validFor) {
  AMPARO_LET(officeName, checkName(guest.office, u"office"_s));
  AMPARO_LET(personName, checkName(guest.person, u"person"_s));
  NewInvitation made;
  made.secret = randomBytes(secretBytes);
  AMPARO_TRY(act([&]() -> Result<void> {
    const Milliseconds now = clock_.now();
    made.expires = now + validFor;
    made.office = officeNamed(officeName);
    made.person = personNamed(made.office, personName, guest.role.value_or(guest.roleIfNew));
    Member member{made.person, made.office};
    if (guest.role) AMPARO_TRY(setRole(member, *guest.role));
    made.person = member.person;
    StoredInvitation invitation;
    invitation.person = made.person.row;
    invitation.made = now;
    invitation.expires = made.expires;
    made.number = store_.addInvitation(hashOf(made.secret), invitation);
    write({.act = act::invite,
           .office = officeName,
           .person = personName,
           .number = made.number,
           .became = protocol::roleName(made.person.role)});
    return {};
  }));
  return made;
}

Result<void> Administration::withdrawInvitation(Row number) {
  return act([&]() -> Result<void> {
    const auto invitation = store_.invitation(number);
    if (!invitation) return unknown(u"invitation"_s, number);
    if (!invitation->replica.isNull()) return Error{ErrorCode::InvitationUsed, {}, {}};
    if (invitation->withdrawn) return {};
    AMPARO_LET(member, memberOf(invitation->person));
    store_.withdrawInvitation(number);
    write(
        {.act = act::withdraw, .office = member.office.name, .person = member.person.name, .number = number});
    return {};
  });
}

Result<Member> Administration::changePerson(Row number, const PersonChange& change) {
  Member member;
  AMPARO_TRY(act([&]() -> Result<void> {
    AMPARO_LET(found, memberOf(number));
    member = found;
    if (change.name) AMPARO_TRY(renamePerson(member, *change.name));
    return change.role ? setRole(member, *change.role) : Result<void>();
  }));
  return member;
}

Result<void> Administration::renamePerson(Member& member, const QString& wanted) {
  AMPARO_LET(name, checkName(wanted, u"person"_s));
  if (member.person.name == name) return {};
  if (store_.person(member.office.row, name)) return taken(u"person"_s);
  store_.renamePerson(member.person.row, name);
  const QString before = std::exchange(member.person.name, name);
  write({.act = act::renamePerson,
         .office = member.office.name,
         .person = before,
         .was = before,
         .became = name});
  return {};
}

Result<void> Administration::setRole(Member& member, Role role) {
  if (member.person.role == role) return {};
  store_.setRole(member.person.row, role);
  const Role before = std::exchange(member.person.role, role);
  write({.act = act::setRole,
         .office = member.office.name,
         .person = member.person.name,
         .was = protocol::roleName(before),
         .became = protocol::roleName(role)});
  return before == Role::Administrator ? mayLeave() : Result<void>();
}

Result<void> Administration::renameOffice(Row number, const QString& wanted) {
  AMPARO_LET(name, checkName(wanted, u"office"_s));
  return act([&]() -> Result<void> {
    const auto office = store_.office(number);
    if (!office) return unknown(u"office"_s, number);
    if (office->name == name) return {};
    if (store_.office(name)) return taken(u"office"_s);
    store_.renameOffice(number, name);
    write({.act = act::renameOffice, .office = office->name, .was = office->name, .became = name});
    return {};
  });
}

Result<Device> Administration::revoke(Row number, AfterRevocation what) {
  Device device;
  AMPARO_TRY(act([&]() -> Result<void> {
    const auto found = store_.device(number);
    if (!found) return unknown(u"device"_s, number);
    device = *found;
    const bool wipe = what == AfterRevocation::Wipe;
    if (device.revoked && (device.wipe || !wipe)) return {};
    store_.revoke(number, wipe);
    store_.files().removeUploadsBegunBy(number); // nobody ends them; they would take the office's room
    write({.act = act::revoke,
           .office = device.office.name,
           .person = device.person.name,
           .number = number,
           .was = device.name,
           .became = wipe ? u"wipe"_s : QString()});
    device = store_.device(number).value_or(Device());
    return device.person.role == Role::Administrator ? mayLeave() : Result<void>();
  }));
  return device;
}

Result<ErasureReceipt> Administration::erase(const RecordId& record, ErasureScope scope,
                                             const files::BlobFolder& folder) {
  ErasureReceipt receipt;
  Eraser::Discarded discarded;
  const auto begunParts = folder.begunParts();
  AMPARO_TRY(act([&]() -> Result<void> {
    RecordWriter writer(store_, clock_.now());
    const Author author{caller_ ? caller_->person.row : 0, caller_ ? caller_->office.row : 0, 0, 0};
    Eraser eraser(store_, writer, begunParts, author);
    AMPARO_LET(erased, scope == ErasureScope::Record ? eraser.erase(record) : eraser.forget(record));
    writer.finish();
    receipt = erased;
    discarded = eraser.discarded();
    FileService::requestDiscard(store_, discarded.files);
    if (receipt.isRepeated) return {}; // the log has it
    requestPurge(store_, receipt.seq);
    write({.act = scope == ErasureScope::Record ? act::erase : act::forget,
           .office = receipt.office,
           .number = receipt.seq,
           .was = toText(record),
           .became = u"%1/%2/%3"_s.arg(receipt.records).arg(receipt.revisions).arg(receipt.files)});
    return {};
  }));
  FileService files(store_, clock_, folder);
  (void)files.discard({}, discarded.uploads);
  // With what was left of those before.
  if (auto done = files.discardRequested(); !done) receipt.left = done.error();
  return receipt;
}

Result<void> Administration::note(AuditEntry entry) {
  return act([&]() -> Result<void> {
    write(std::move(entry));
    return {};
  });
}

Result<void> Administration::mayEnter() {
  return look([]() -> Result<void> { return {}; });
}

Result<bool> Administration::isAdministered() {
  bool found = false;
  AMPARO_TRY(look([&]() -> Result<void> {
    found = hasAdministrator();
    return {};
  }));
  return found;
}

Result<std::vector<Office>> Administration::offices(const Part& part) {
  std::vector<Office> offices;
  AMPARO_TRY(look([&]() -> Result<void> {
    offices = store_.offices(part);
    return {};
  }));
  return offices;
}

Result<std::vector<Member>> Administration::people(const Part& part) {
  std::vector<Member> people;
  AMPARO_TRY(look([&]() -> Result<void> {
    people = store_.members(part);
    return {};
  }));
  return people;
}

Result<std::vector<Device>> Administration::devices(const Part& part) {
  std::vector<Device> devices;
  AMPARO_TRY(look([&]() -> Result<void> {
    devices = store_.devices(part);
    return {};
  }));
  return devices;
}

Result<std::vector<Invited>> Administration::invitations(const Part& part) {
  std::vector<Invited> invitations;
  AMPARO_TRY(look([&]() -> Result<void> {
    for (const StoredInvitation& invitation : store_.invitations(part))
      invitations.push_back({invitation, store_.member(invitation.person).value_or(Member())});
    return {};
  }));
  return invitations;
}

Result<std::vector<AuditEntry>> Administration::audit(Row before, int limit) {
  std::vector<AuditEntry> entries;
  AMPARO_TRY(look([&]() -> Result<void> {
    entries = store_.audit(before, limit);
    return {};
  }));
  return entries;
}

} // namespace amparo::hub
