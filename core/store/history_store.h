#pragma once

#include "core/base/clock.h"
#include "core/model/record.h"
#include "core/sqlite/database.h"

#include <vector>

namespace amparo {

/// One change that was written here.
struct OwnRevision {
  qint64 number = 0; ///< within its record, from 1
  Milliseconds at = 0;
  Fields before; ///< empty: the record was made
  Fields after;
};

/// Revisions of records that somebody looked at, as the hub told them, for reading without a network; and
/// what was written here, as long as the hub has not told it. They never change. Each call is its own
/// transaction unless one is open.
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
  /// Of a record the last `ownKept` are kept.
  void noteOwn(const RecordId& record, Milliseconds at, const Fields& before, const Fields& after);
  /// Oldest first.
  std::vector<OwnRevision> own(const RecordId& record);
  /// The hub has told all of it.
  void removeOwn(const RecordId& record);
  static constexpr int ownKept = 200;

  /// What is not to be seen here any more.
  void remove(const RecordId& record);
  /// What the hub has lost.
  void removeAfter(Seq seq);

 private:
  sqlite::Database& database_;
};

} // namespace amparo
