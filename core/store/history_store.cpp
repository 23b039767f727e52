#include "core/store/history_store.h"

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

void HistoryStore::remove(const RecordId& record) {
  database_.prepare("DELETE FROM revision WHERE record=?").bind(record.view()).run();
}

void HistoryStore::removeAfter(Seq seq) {
  database_.prepare("DELETE FROM revision WHERE seq>?").bind(seq).run();
}

} // namespace amparo
