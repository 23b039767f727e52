#include "core/store/reading_store.h"

namespace amparo {

Result<void> ReadingStore::setOpened(const std::vector<RecordId>& ids) {
  sqlite::Transaction transaction(database_);
  database_.prepare("DELETE FROM opened").run();
  qint64 number = qint64(ids.size());
  for (const RecordId& id : ids)
    database_.prepare("INSERT OR REPLACE INTO opened (record, number) VALUES (?,?)")
        .bind(id.view(), number--)
        .run();
  return transaction.commit();
}

std::vector<RecordId> ReadingStore::opened() {
  return ids("SELECT record FROM opened ORDER BY number DESC");
}

Result<void> ReadingStore::setPlace(const RecordId& id, const ReadingPlace& place) {
  database_.setDurability(sqlite::Durability::Relaxed);
  sqlite::Transaction transaction(database_);
  if (place.position > 0) {
    database_
        .prepare("INSERT OR REPLACE INTO read_to (record, position, characters, number) SELECT ?, ?, ?, "
                 "1+coalesce(max(number), 0) FROM read_to")
        .bind(id.view(), place.position, place.characters)
        .run();
    database_
        .prepare("DELETE FROM read_to WHERE number<=(SELECT number FROM read_to ORDER BY number DESC LIMIT 1 "
                 "OFFSET ?)")
        .bind(maximumPlaces)
        .run();
  } else {
    database_.prepare("DELETE FROM read_to WHERE record=?").bind(id.view()).run();
  }
  return transaction.commit();
}

ReadingPlace ReadingStore::place(const RecordId& id) {
  auto statement = database_.prepare("SELECT position, characters FROM read_to WHERE record=?");
  statement.bind(id.view());
  if (!statement.step()) return {};
  return {int(statement.integer(0)), int(statement.integer(1))};
}

void ReadingStore::setLater(const RecordId& id, bool later) {
  if (later)
    database_
        .prepare(
            "INSERT OR IGNORE INTO read_later (record, number) SELECT ?, 1+coalesce(max(number), 0) FROM "
            "read_later")
        .bind(id.view())
        .run();
  else
    database_.prepare("DELETE FROM read_later WHERE record=?").bind(id.view()).run();
}

void ReadingStore::forget(const RecordId& id) {
  database_.prepare("DELETE FROM opened WHERE record=?").bind(id.view()).run();
  database_.prepare("DELETE FROM read_to WHERE record=?").bind(id.view()).run();
  setLater(id, false);
}

bool ReadingStore::isLater(const RecordId& id) {
  auto statement = database_.prepare("SELECT 1 FROM read_later WHERE record=?");
  statement.bind(id.view());
  return statement.step();
}

std::vector<RecordId> ReadingStore::later() {
  return ids("SELECT record FROM read_later ORDER BY number DESC");
}

qint64 ReadingStore::laterCount() {
  auto statement = database_.prepare(
      "SELECT count(*) FROM read_later AS k CROSS JOIN record AS r ON r.id=k.record WHERE r.deleted=0");
  return statement.step() ? statement.integer(0) : 0;
}

std::vector<RecordId> ReadingStore::ids(std::string_view sql) {
  std::vector<RecordId> ids;
  auto statement = database_.prepare(sql);
  while (statement.step())
    if (const auto id = RecordId::fromBytes(statement.blobView(0))) ids.push_back(*id);
  return ids;
}

} // namespace amparo
