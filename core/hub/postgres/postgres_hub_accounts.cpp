// Offices, people and devices: the other half of PostgresHubStore.

#include "core/hub/postgres/postgres_hub_store.h"
#include "core/hub/store_rows.h"

#include <limits>

namespace amparo::hub {

namespace {

Office readOffice(postgres::Statement& row, int from) {
  return {row.integer(from), OfficeId::fromBytes(row.blobView(from + 1)).value_or(OfficeId()),
          row.text(from + 2)};
}

Person readPerson(postgres::Statement& row, int from) {
  return {row.integer(from), PersonId::fromBytes(row.blobView(from + 1)).value_or(PersonId()),
          row.text(from + 2), protocol::Role(row.integer(from + 3))};
}

std::optional<Office> oneOffice(postgres::Statement row) {
  if (!row.step()) return std::nullopt;
  return readOffice(row, 0);
}

std::optional<Person> onePerson(postgres::Statement row) {
  if (!row.step()) return std::nullopt;
  return readPerson(row, 0);
}

Row madeRow(postgres::Statement& row) {
  return row.step() ? row.integer(0) : 0;
}

} // namespace

std::optional<Office> PostgresHubStore::office(const QString& name) {
  auto row = database_->prepare("SELECT row, id, name FROM office WHERE name=$1");
  row.bind(name);
  return oneOffice(std::move(row));
}

std::optional<Office> PostgresHubStore::office(Row number) {
  auto row = database_->prepare("SELECT row, id, name FROM office WHERE row=$1");
  row.bind(number);
  return oneOffice(std::move(row));
}

std::optional<Office> PostgresHubStore::office(const OfficeId& id) {
  auto row = database_->prepare("SELECT row, id, name FROM office WHERE id=$1");
  row.bind(id.view());
  return oneOffice(std::move(row));
}

Office PostgresHubStore::addOffice(const OfficeId& id, const QString& name) {
  auto row = database_->prepare("INSERT INTO office (id, name) VALUES ($1, $2) RETURNING row");
  row.bind(id.view(), name);
  return {madeRow(row), id, name};
}

std::optional<Person> PostgresHubStore::person(Row office, const QString& name) {
  auto row = database_->prepare("SELECT row, id, name, role FROM person WHERE office=$1 AND name=$2");
  row.bind(office, name);
  return onePerson(std::move(row));
}

std::optional<Person> PostgresHubStore::person(Row number) {
  auto row = database_->prepare("SELECT row, id, name, role FROM person WHERE row=$1");
  row.bind(number);
  return onePerson(std::move(row));
}

#define AMPARO_MEMBER_COLUMNS                                                                                \
  "SELECT person.row, person.id, person.name, role, office.row, office.id, office.name FROM person "         \
  "JOIN office ON office.row=person.office "

std::optional<Member> PostgresHubStore::member(Row person) {
  auto row = database_->prepare(AMPARO_MEMBER_COLUMNS "WHERE person.row=$1");
  row.bind(person);
  if (!row.step()) return std::nullopt;
  return Member{readPerson(row, 0), readOffice(row, 4)};
}

std::optional<Member> PostgresHubStore::member(const PersonId& person) {
  auto row = database_->prepare(AMPARO_MEMBER_COLUMNS "WHERE person.id=$1");
  row.bind(person.view());
  if (!row.step()) return std::nullopt;
  return Member{readPerson(row, 0), readOffice(row, 4)};
}

Person PostgresHubStore::addPerson(Row office, const PersonId& id, const QString& name, protocol::Role role) {
  auto row =
      database_->prepare("INSERT INTO person (id, office, name, role) VALUES ($1, $2, $3, $4) RETURNING row");
  row.bind(id.view(), office, name, int(role));
  return {madeRow(row), id, name, role};
}

void PostgresHubStore::setRole(Row person, protocol::Role role) {
  database_->prepare("UPDATE person SET role=$1 WHERE row=$2").bind(int(role), person).run();
}

void PostgresHubStore::renamePerson(Row person, const QString& name) {
  database_->prepare("UPDATE person SET name=$1 WHERE row=$2").bind(name, person).run();
}

void PostgresHubStore::renameOffice(Row office, const QString& name) {
  database_->prepare("UPDATE office SET name=$1 WHERE row=$2").bind(name, office).run();
}

#define AMPARO_DEVICE_COLUMNS                                                                                \
  "device.row, device.name, token, revoked, seen, person.row, person.id, person.name, role, office.row, "    \
  "office.id, office.name, wipe, told, enrolled"
#define AMPARO_DEVICES                                                                                       \
  "device JOIN person ON person.row=device.person JOIN office ON office.row=person.office "
#define AMPARO_SELECT_DEVICE "SELECT " AMPARO_DEVICE_COLUMNS " FROM " AMPARO_DEVICES

namespace {

constexpr int deviceColumns = 15;

Device readDevice(postgres::Statement& row) {
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

} // namespace

const char PostgresHubStore::deviceByToken[] = "SELECT " AMPARO_DEVICE_COLUMNS ", " AMPARO_META_COLUMNS
                                               " FROM hub CROSS JOIN " AMPARO_DEVICES "WHERE token=$1";

std::optional<Device> PostgresHubStore::device(QByteArrayView tokenHash) {
  auto row = take(ahead_.devices, tokenHash.toByteArray(), deviceByToken, tokenHash);
  if (!row.step()) return std::nullopt;
  if (isSnapshot_) metaToo_ = metaIn(row, deviceColumns);
  return readDevice(row);
}

std::optional<Device> PostgresHubStore::device(Row number) {
  auto row = database_->prepare(AMPARO_SELECT_DEVICE "WHERE device.row=$1");
  row.bind(number);
  if (!row.step()) return std::nullopt;
  return readDevice(row);
}

std::vector<Device> PostgresHubStore::devices() {
  auto row = database_->prepare(AMPARO_SELECT_DEVICE "ORDER BY device.row");
  std::vector<Device> devices;
  while (row.step()) devices.push_back(readDevice(row));
  return devices;
}

std::vector<OfficeSummary> PostgresHubStore::offices() {
  auto row = database_->prepare(
      "SELECT row, id, name, (SELECT count(*) FROM record WHERE "
      "record.office=office.row AND NOT deleted AND kind<>'erased') FROM office ORDER BY name");
  std::vector<OfficeSummary> offices;
  while (row.step()) offices.push_back({readOffice(row, 0), row.integer(3)});
  return offices;
}

std::vector<OfficeStanding> PostgresHubStore::standings() {
  auto row = database_->prepare(
      "SELECT row, id, name, held FROM office WHERE EXISTS (SELECT 1 FROM person JOIN device "
      "ON device.person=person.row WHERE person.office=office.row AND NOT revoked) ORDER BY row");
  std::vector<OfficeStanding> standings;
  while (row.step()) standings.push_back({readOffice(row, 0).id, row.integer(3)});
  return standings;
}

void PostgresHubStore::noteHeld(Row office, Seq held) {
  database_->prepare("UPDATE office SET held=greatest(held, $1) WHERE row=$2").bind(held, office).run();
}

std::optional<Device> PostgresHubStore::deviceOfCourier(QByteArrayView key) {
  auto row = database_->prepare(AMPARO_SELECT_DEVICE "WHERE courier=$1");
  row.bind(key);
  if (!row.step()) return std::nullopt;
  return readDevice(row);
}

Row PostgresHubStore::addDevice(Row person, const QString& name, const DeviceKeys& keys, Milliseconds now) {
  auto row = database_->prepare("INSERT INTO device (person, name, token, courier, revoked, enrolled) "
                                "VALUES ($1, $2, $3, $4, false, $5) RETURNING row");
  row.bind(person, name, keys.tokenHash, keys.courier, now);
  return madeRow(row);
}

void PostgresHubStore::setKeys(Row device, const DeviceKeys& keys) {
  database_->prepare("UPDATE device SET token=$1, courier=$2 WHERE row=$3")
      .bind(keys.tokenHash, keys.courier, device)
      .run();
}

void PostgresHubStore::setSeen(Row device, Milliseconds at) {
  database_->prepare("UPDATE device SET seen=$1 WHERE row=$2").bind(at, device).run();
}

void PostgresHubStore::revoke(Row device, bool wipe) {
  database_->prepare("UPDATE device SET revoked=true, wipe=wipe OR $1, told=NULL WHERE row=$2")
      .bind(wipe, device)
      .run();
}

void PostgresHubStore::setTold(Row device, Milliseconds at) {
  database_->prepare("UPDATE device SET told=$1 WHERE row=$2").bind(at, device).run();
}

std::optional<StoredReplica> PostgresHubStore::replica(const ReplicaId& id) {
  auto row = take(ahead_.replicas, id, replicaById, id.view());
  if (!row.step()) return std::nullopt;
  const StoredReplica replica{row.integer(0), row.integer(1)};
  if (auto judged = ahead_.judgedBy.extract(id))
    ahead_.judged.insert_or_assign(replica.row, std::move(judged.mapped()));
  return replica;
}

Row PostgresHubStore::addReplica(const ReplicaId& id, Row device) {
  auto row = database_->prepare("INSERT INTO replica (id, device) VALUES ($1, $2) RETURNING row");
  row.bind(id.view(), device);
  ahead_.judgedBy.erase(id); // asked when there was none
  return madeRow(row);
}

#define AMPARO_INVITATION_COLUMNS                                                                            \
  "SELECT row, person, made, expires, withdrawn, replica, device FROM invitation "

namespace {

StoredInvitation readInvitation(postgres::Statement& row) {
  return {row.integer(0), row.integer(1),      row.integer(2),
          row.integer(3), row.integer(4) != 0, ReplicaId::fromBytes(row.blobView(5)).value_or(ReplicaId()),
          row.integer(6)};
}

} // namespace

std::optional<StoredInvitation> PostgresHubStore::invitation(QByteArrayView secretHash) {
  auto row = database_->prepare(AMPARO_INVITATION_COLUMNS "WHERE secret=$1");
  row.bind(secretHash);
  if (!row.step()) return std::nullopt;
  return readInvitation(row);
}

std::optional<StoredInvitation> PostgresHubStore::invitation(Row number) {
  auto row = database_->prepare(AMPARO_INVITATION_COLUMNS "WHERE row=$1");
  row.bind(number);
  if (!row.step()) return std::nullopt;
  return readInvitation(row);
}

Row PostgresHubStore::addInvitation(QByteArrayView secretHash, const StoredInvitation& invitation) {
  auto row = database_->prepare("INSERT INTO invitation (secret, person, made, expires) "
                                "VALUES ($1, $2, $3, $4) RETURNING row");
  row.bind(secretHash, invitation.person, invitation.made, invitation.expires);
  return madeRow(row);
}

void PostgresHubStore::withdrawInvitation(Row number) {
  database_->prepare("UPDATE invitation SET withdrawn=true WHERE row=$1").bind(number).run();
}

void PostgresHubStore::useInvitation(QByteArrayView secretHash, const ReplicaId& replica, Row device) {
  database_->prepare("UPDATE invitation SET replica=$1, device=$2 WHERE secret=$3")
      .bind(replica.view(), device, secretHash)
      .run();
}

std::vector<Office> PostgresHubStore::offices(const Part& part) {
  auto row = database_->prepare("SELECT row, id, name FROM office WHERE row>$1 ORDER BY row LIMIT $2");
  row.bind(part.after, part.limit);
  std::vector<Office> offices;
  while (row.step()) offices.push_back(readOffice(row, 0));
  return offices;
}

std::vector<Member> PostgresHubStore::members(const Part& part) {
  auto row = database_->prepare(AMPARO_MEMBER_COLUMNS "WHERE person.row>$1 ORDER BY person.row LIMIT $2");
  row.bind(part.after, part.limit);
  std::vector<Member> members;
  while (row.step()) members.push_back({readPerson(row, 0), readOffice(row, 4)});
  return members;
}

std::vector<Device> PostgresHubStore::devices(const Part& part) {
  auto row = database_->prepare(AMPARO_SELECT_DEVICE "WHERE device.row>$1 ORDER BY device.row LIMIT $2");
  row.bind(part.after, part.limit);
  std::vector<Device> devices;
  while (row.step()) devices.push_back(readDevice(row));
  return devices;
}

std::vector<StoredInvitation> PostgresHubStore::invitations(const Part& part) {
  auto row = database_->prepare(AMPARO_INVITATION_COLUMNS "WHERE row>$1 ORDER BY row LIMIT $2");
  row.bind(part.after, part.limit);
  std::vector<StoredInvitation> invitations;
  while (row.step()) invitations.push_back(readInvitation(row));
  return invitations;
}

void PostgresHubStore::addAudit(const AuditEntry& entry) {
  // Heard by every process, as what records say: it may be the end of the access of a device that waits.
  database_
      ->prepare("WITH added AS (INSERT INTO audit (at, device, by_office, by_person, by_device, act, office, "
                "person, number, was, became) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)) "
                "SELECT pg_notify($12, '')")
      .bind(entry.at, entry.by.device, entry.by.office, entry.by.person, entry.by.deviceName, entry.act,
            entry.office, entry.person, entry.number, entry.was, entry.became, QString::fromLatin1(channel))
      .run();
}

std::vector<AuditEntry> PostgresHubStore::audit(Row before, int limit) {
  auto row = database_->prepare(
      "SELECT row, at, device, by_office, by_person, by_device, act, office, person, number, was, became "
      "FROM audit WHERE row<$1 ORDER BY row DESC LIMIT $2");
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
