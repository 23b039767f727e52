#pragma once

#include "core/model/record.h"
#include "core/sqlite/database.h"

#include <vector>

namespace amparo {

/// Revisions of records that somebody looked at, as the hub told them, for reading without a network. They
/// never change. Each call is its own transaction unless one is open.
class HistoryStore {
 public:
  explicit HistoryStore(sqlite::Database& database)
      : database_(database) {}

  /// `revision`: encoded. One that is here stays as it is.
  void put(const RecordId& record, Seq seq, QByteArrayView revision);
  /// Oldest first.
  std::vector<QByteArray> of(const RecordId& record);
  /// 0: there is none.
  Seq newest(const RecordId& record);
  /// What is not to be seen here any more.
  void remove(const RecordId& record);
  /// What the hub has lost.
  void removeAfter(Seq seq);

 private:
  sqlite::Database& database_;
};

} // namespace amparo
