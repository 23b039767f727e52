#include "core/store/history_store.h"

#include "core/store/field_bytes.h"

namespace amparo {

void HistoryStore::put(const RecordId& record, Seq seq, QByteArrayView revision) {
  database_.prepare("INSERT OR IGNORE INTO revision (record, seq, body) VALUES (?,?,?)")
      .bind(record.view(), seq, revision)
      .run();
}

std::vector<QByteArray> HistoryStore::of(const RecordId& record) {
  auto row = database_.prepare("SELECT body FROM revision WHERE record=? ORDER BY seq");
  row.bind(record.view());
  std::vector<QByteArray> bodies;
  while (row.step()) bodies.push_back(row.blob(0));
  return bodies;
}

Seq HistoryStore::newest(const RecordId& record) {
  auto row = database_.prepare("SELECT max(seq) FROM revision WHERE record=?");
  row.bind(record.view());
  return row.step() ? row.integer(0) : 0;
}

void HistoryStore::noteOwn(const RecordId& record, Milliseconds at, const Fields& before,
                           const Fields& after) {
  auto newest = database_.prepare("SELECT max(number) FROM own_revision WHERE record=?");
  newest.bind(record.view());
  const qint64 number = 1 + (newest.step() ? newest.integer(0) : 0);
  newest.reset();
  database_.prepare("INSERT INTO own_revision (record, number, at, before, after) VALUES (?,?,?,?,?)")
      .bind(record.view(), number, at, fieldBytes(before), fieldBytes(after))
      .run();
  if (number > ownKept)
    database_.prepare("DELETE FROM own_revision WHERE record=? AND number<=?")
        .bind(record.view(), number - ownKept)
        .run();
}

std::vector<OwnRevision> HistoryStore::own(const RecordId& record) {
  auto row =
      database_.prepare("SELECT number, at, before, after FROM own_revision WHERE record=? ORDER BY number");
  row.bind(record.view());
  std::vector<OwnRevision> revisions;
  while (row.step())
    revisions.push_back({row.integer(0), row.integer(1), fieldsIn(database_, row.blobView(2)),
                         fieldsIn(database_, row.blobView(3))});
  return revisions;
}

void HistoryStore::removeOwn(const RecordId& record) {
  database_.prepare("DELETE FROM own_revision WHERE record=?").bind(record.view()).run();
}

void HistoryStore::remove(const RecordId& record) {
  database_.prepare("DELETE FROM revision WHERE record=?").bind(record.view()).run();
  removeOwn(record);
}

void HistoryStore::removeAfter(Seq seq) {
  database_.prepare("DELETE FROM revision WHERE seq>?").bind(seq).run();
}

} // namespace amparo
