// Offices, people and devices: the other half of SqliteHubStore.

#include "core/hub/sqlite_hub_store.h"

#include <limits>

namespace amparo::hub {

namespace {

Office readOffice(sqlite::Statement& row, int from) {
  return {row.integer(from), OfficeId::fromBytes(row.blobView(from + 1)).value_or(OfficeId()),
          row.text(from + 2)};
}

Person readPerson(sqlite::Statement& row, int from) {
  return {row.integer(from), PersonId::fromBytes(row.blobView(from + 1)).value_or(PersonId()),
          row.text(from + 2), protocol::Role(row.integer(from + 3))};
}

/// A null text would be bound as NULL.
QString kept(const QString& text) {
  return text.isNull() ? QString::fromLatin1("") : text;
}

std::optional<Office> oneOffice(sqlite::Statement row) {
  if (!row.step()) return std::nullopt;
  return readOffice(row, 0);
}

std::optional<Person> onePerson(sqlite::Statement row) {
  if (!row.step()) return std::nullopt;
  return readPerson(row, 0);
}

} // namespace

std::optional<Office> SqliteHubStore::office(const QString& name) {
  auto row = database_->prepare("SELECT row, id, name FROM office WHERE name=?");
  row.bind(name);
  return oneOffice(std::move(row));
}

std::optional<Office> SqliteHubStore::office(Row number) {
  auto row = database_->prepare("SELECT row, id, name FROM office WHERE row=?");
  row.bind(number);
  return oneOffice(std::move(row));
}

std::optional<Office> SqliteHubStore::office(const OfficeId& id) {
  auto row = database_->prepare("SELECT row, id, name FROM office WHERE id=?");
  row.bind(id.view());
  return oneOffice(std::move(row));
}

Office SqliteHubStore::addOffice(const OfficeId& id, const QString& name) {
  database_->prepare("INSERT INTO office (id, name) VALUES (?, ?)").bind(id.view(), name).run();
  return {database_->lastInsertRow(), id, name};
}

std::optional<Person> SqliteHubStore::person(Row office, const QString& name) {
  auto row = database_->prepare("SELECT row, id, name, role FROM person WHERE office=? AND name=?");
  row.bind(office, name);
  return onePerson(std::move(row));
}

std::optional<Person> SqliteHubStore::person(Row number) {
  auto row = database_->prepare("SELECT row, id, name, role FROM person WHERE row=?");
  row.bind(number);
  return onePerson(std::move(row));
}

#define AMPARO_MEMBER_COLUMNS                                                                                \
  "SELECT person.row, person.id, person.name, role, office.row, office.id, office.name FROM person "         \
  "JOIN office ON office.row=person.office "

std::optional<Member> SqliteHubStore::member(Row person) {
  auto row = database_->prepare(AMPARO_MEMBER_COLUMNS "WHERE person.row=?");
  row.bind(person);
  if (!row.step()) return std::nullopt;
  return Member{readPerson(row, 0), readOffice(row, 4)};
}

std::optional<Member> SqliteHubStore::member(const PersonId& person) {
  auto row = database_->prepare(AMPARO_MEMBER_COLUMNS "WHERE person.id=?");
  row.bind(person.view());
  if (!row.step()) return std::nullopt;
  return Member{readPerson(row, 0), readOffice(row, 4)};
}

Person SqliteHubStore::addPerson(Row office, const PersonId& id, const QString& name, protocol::Role role) {
  database_->prepare("INSERT INTO person (id, office, name, role) VALUES (?, ?, ?, ?)")
      .bind(id.view(), office, name, int(role))
      .run();
  return {database_->lastInsertRow(), id, name, role};
}

void SqliteHubStore::setRole(Row person, protocol::Role role) {
  database_->prepare("UPDATE person SET role=? WHERE row=?").bind(int(role), person).run();
}

void SqliteHubStore::renamePerson(Row person, const QString& name) {
  database_->prepare("UPDATE person SET name=? WHERE row=?").bind(name, person).run();
}

void SqliteHubStore::renameOffice(Row office, const QString& name) {
  database_->prepare("UPDATE office SET name=? WHERE row=?").bind(name, office).run();
}

#define AMPARO_DEVICE_COLUMNS                                                                                \
  "SELECT device.row, device.name, token, revoked, seen, person.row, person.id, person.name, role, "         \
  "office.row, office.id, office.name, wipe, told, enrolled FROM device JOIN person ON "                     \
  "person.row=device.person "                                                                                \
  "JOIN office ON office.row=person.office "

Device SqliteHubStore::readDevice(sqlite::Statement& row) {
  Device device;
  device.row = row.integer(0);
  device.name = row.text(1);
  device.tokenHash = row.blob(2);
  device.revoked = row.integer(3) != 0;
  if (!row.isNull(4)) device.seen = row.integer(4);
  device.person = readPerson(row, 5);
  device.office = readOffice(row, 9);
  device.wipe = row.integer(12) != 0;
  if (!row.isNull(13)) device.told = row.integer(13);
  device.enrolled = row.integer(14);
  return device;
}

std::optional<Device> SqliteHubStore::device(QByteArrayView tokenHash) {
  auto row = database_->prepare(AMPARO_DEVICE_COLUMNS "WHERE token=?");
  row.bind(tokenHash);
  if (!row.step()) return std::nullopt;
  return readDevice(row);
}

std::optional<Device> SqliteHubStore::device(Row number) {
  auto row = database_->prepare(AMPARO_DEVICE_COLUMNS "WHERE device.row=?");
  row.bind(number);
  if (!row.step()) return std::nullopt;
  return readDevice(row);
}

std::vector<Device> SqliteHubStore::devices() {
  auto row = database_->prepare(AMPARO_DEVICE_COLUMNS "ORDER BY device.row");
  std::vector<Device> devices;
  while (row.step()) devices.push_back(readDevice(row));
  return devices;
}

std::vector<OfficeSummary> SqliteHubStore::offices() {
  auto row = database_->prepare(
      "SELECT row, id, name, (SELECT count(*) FROM record WHERE "
      "record.office=office.row AND deleted=0 AND kind<>'erased') FROM office ORDER BY name");
  std::vector<OfficeSummary> offices;
  while (row.step()) offices.push_back({readOffice(row, 0), row.integer(3)});
  return offices;
}

std::vector<OfficeStanding> SqliteHubStore::standings() {
  auto row = database_->prepare(
      "SELECT row, id, name, held FROM office WHERE EXISTS (SELECT 1 FROM person JOIN device "
      "ON device.person=person.row WHERE person.office=office.row AND revoked=0) ORDER BY row");
  std::vector<OfficeStanding> standings;
  while (row.step()) standings.push_back({readOffice(row, 0).id, row.integer(3)});
  return standings;
}

void SqliteHubStore::noteHeld(Row office, Seq held) {
  database_->prepare("UPDATE office SET held=max(held, ?) WHERE row=?").bind(held, office).run();
}

std::optional<Device> SqliteHubStore::deviceOfCourier(QByteArrayView key) {
  auto row = database_->prepare(AMPARO_DEVICE_COLUMNS "WHERE courier=?");
  row.bind(key);
  if (!row.step()) return std::nullopt;
  return readDevice(row);
}

Row SqliteHubStore::addDevice(Row person, const QString& name, const DeviceKeys& keys, Milliseconds now) {
  database_
      ->prepare("INSERT INTO device (person, name, token, courier, revoked, enrolled) "
                "VALUES (?, ?, ?, ?, 0, ?)")
      .bind(person, name, keys.tokenHash, keys.courier, now)
      .run();
  return database_->lastInsertRow();
}

void SqliteHubStore::setKeys(Row device, const DeviceKeys& keys) {
  database_->prepare("UPDATE device SET token=?, courier=? WHERE row=?")
      .bind(keys.tokenHash, keys.courier, device)
      .run();
}

void SqliteHubStore::setSeen(Row device, Milliseconds at) {
  database_->prepare("UPDATE device SET seen=? WHERE row=?").bind(at, device).run();
}

void SqliteHubStore::revoke(Row device, bool wipe) {
  database_->prepare("UPDATE device SET revoked=1, wipe=max(wipe, ?), told=NULL WHERE row=?")
      .bind(wipe, device)
      .run();
}

void SqliteHubStore::setTold(Row device, Milliseconds at) {
  database_->prepare("UPDATE device SET told=? WHERE row=?").bind(at, device).run();
}

std::optional<StoredReplica> SqliteHubStore::replica(const ReplicaId& id) {
  auto row = database_->prepare("SELECT row, device FROM replica WHERE id=?");
  row.bind(id.view());
  if (!row.step()) return std::nullopt;
  return StoredReplica{row.integer(0), row.integer(1)};
}

Row SqliteHubStore::addReplica(const ReplicaId& id, Row device) {
  database_->prepare("INSERT INTO replica (id, device) VALUES (?, ?)").bind(id.view(), device).run();
  return database_->lastInsertRow();
}

#define AMPARO_INVITATION_COLUMNS                                                                            \
  "SELECT row, person, made, expires, withdrawn, replica, device FROM invitation "

namespace {

StoredInvitation readInvitation(sqlite::Statement& row) {
  return {row.integer(0), row.integer(1),      row.integer(2),
          row.integer(3), row.integer(4) != 0, ReplicaId::fromBytes(row.blobView(5)).value_or(ReplicaId()),
          row.integer(6)};
}

} // namespace

std::optional<StoredInvitation> SqliteHubStore::invitation(QByteArrayView secretHash) {
  auto row = database_->prepare(AMPARO_INVITATION_COLUMNS "WHERE secret=?");
  row.bind(secretHash);
  if (!row.step()) return std::nullopt;
  return readInvitation(row);
}

std::optional<StoredInvitation> SqliteHubStore::invitation(Row number) {
  auto row = database_->prepare(AMPARO_INVITATION_COLUMNS "WHERE row=?");
  row.bind(number);
  if (!row.step()) return std::nullopt;
  return readInvitation(row);
}

Row SqliteHubStore::addInvitation(QByteArrayView secretHash, const StoredInvitation& invitation) {
  database_
      ->prepare("INSERT INTO invitation (secret, person, made, expires, withdrawn) VALUES (?, ?, ?, ?, 0)")
      .bind(secretHash, invitation.person, invitation.made, invitation.expires)
      .run();
  return database_->lastInsertRow();
}

void SqliteHubStore::withdrawInvitation(Row number) {
  database_->prepare("UPDATE invitation SET withdrawn=1 WHERE row=?").bind(number).run();
}

void SqliteHubStore::useInvitation(QByteArrayView secretHash, const ReplicaId& replica, Row device) {
  database_->prepare("UPDATE invitation SET replica=?, device=? WHERE secret=?")
      .bind(replica.view(), device, secretHash)
      .run();
}

std::vector<Office> SqliteHubStore::offices(const Part& part) {
  auto row = database_->prepare("SELECT row, id, name FROM office WHERE row>? ORDER BY row LIMIT ?");
  row.bind(part.after, part.limit);
  std::vector<Office> offices;
  while (row.step()) offices.push_back(readOffice(row, 0));
  return offices;
}

std::vector<Member> SqliteHubStore::members(const Part& part) {
  auto row = database_->prepare(AMPARO_MEMBER_COLUMNS "WHERE person.row>? ORDER BY person.row LIMIT ?");
  row.bind(part.after, part.limit);
  std::vector<Member> members;
  while (row.step()) members.push_back({readPerson(row, 0), readOffice(row, 4)});
  return members;
}

std::vector<Device> SqliteHubStore::devices(const Part& part) {
  auto row = database_->prepare(AMPARO_DEVICE_COLUMNS "WHERE device.row>? ORDER BY device.row LIMIT ?");
  row.bind(part.after, part.limit);
  std::vector<Device> devices;
  while (row.step()) devices.push_back(readDevice(row));
  return devices;
}

std::vector<StoredInvitation> SqliteHubStore::invitations(const Part& part) {
  auto row = database_->prepare(AMPARO_INVITATION_COLUMNS "WHERE row>? ORDER BY row LIMIT ?");
  row.bind(part.after, part.limit);
  std::vector<StoredInvitation> invitations;
  while (row.step()) invitations.push_back(readInvitation(row));
  return invitations;
}

void SqliteHubStore::addAudit(const AuditEntry& entry) {
  database_
      ->prepare(
          "INSERT INTO audit (at, device, by_office, by_person, by_device, act, office, person, number, "
          "was, became) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .bind(entry.at, entry.by.device, kept(entry.by.office), kept(entry.by.person),
            kept(entry.by.deviceName), entry.act, kept(entry.office), kept(entry.person), entry.number,
            kept(entry.was), kept(entry.became))
      .run();
}

std::vector<AuditEntry> SqliteHubStore::audit(Row before, int limit) {
  auto row = database_->prepare(
      "SELECT row, at, device, by_office, by_person, by_device, act, office, person, number, was, became "
      "FROM audit WHERE row<? ORDER BY row DESC LIMIT ?");
  row.bind(before > 0 ? before : std::numeric_limits<Row>::max(), limit);
  std::vector<AuditEntry> entries;
  while (row.step())
    entries.push_back({row.integer(0),
                       row.integer(1),
                       {row.integer(2), row.text(3), row.text(4), row.text(5)},
                       row.text(6),
                       row.text(7),
                       row.text(8),
                       row.integer(9),
                       row.text(10),
                       row.text(11)});
  return entries;
}

} // namespace amparo::hub
