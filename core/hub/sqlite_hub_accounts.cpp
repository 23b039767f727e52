// Offices, people and devices: the other half of SqliteHubStore.

#include "core/hub/sqlite_hub_store.h"

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

Person SqliteHubStore::addPerson(Row office, const PersonId& id, const QString& name, protocol::Role role) {
  database_->prepare("INSERT INTO person (id, office, name, role) VALUES (?, ?, ?, ?)")
      .bind(id.view(), office, name, int(role))
      .run();
  return {database_->lastInsertRow(), id, name, role};
}

void SqliteHubStore::setRole(Row person, protocol::Role role) {
  database_->prepare("UPDATE person SET role=? WHERE row=?").bind(int(role), person).run();
}

#define AMPARO_DEVICE_COLUMNS                                                                                \
  "SELECT device.row, device.name, token, revoked, seen, person.row, person.id, person.name, role, "         \
  "office.row, office.id, office.name FROM device JOIN person ON person.row=device.person "                  \
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
  auto row = database_->prepare("SELECT row, id, name, (SELECT count(*) FROM record WHERE "
                                "record.office=office.row AND deleted=0) FROM office ORDER BY name");
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

void SqliteHubStore::revoke(Row device) {
  database_->prepare("UPDATE device SET revoked=1 WHERE row=?").bind(device).run();
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

std::optional<StoredInvitation> SqliteHubStore::invitation(QByteArrayView secretHash) {
  auto row = database_->prepare("SELECT person, expires, replica, device FROM invitation WHERE secret=?");
  row.bind(secretHash);
  if (!row.step()) return std::nullopt;
  return StoredInvitation{row.integer(0), row.integer(1),
                          ReplicaId::fromBytes(row.blobView(2)).value_or(ReplicaId()), row.integer(3)};
}

void SqliteHubStore::addInvitation(QByteArrayView secretHash, Row person, Milliseconds expires) {
  database_->prepare("INSERT INTO invitation (secret, person, expires) VALUES (?, ?, ?)")
      .bind(secretHash, person, expires)
      .run();
}

void SqliteHubStore::useInvitation(QByteArrayView secretHash, const ReplicaId& replica, Row device) {
  database_->prepare("UPDATE invitation SET replica=?, device=? WHERE secret=?")
      .bind(replica.view(), device, secretHash)
      .run();
}

} // namespace amparo::hub
