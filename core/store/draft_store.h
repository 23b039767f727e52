#pragma once

#include "core/model/record.h"
#include "core/sqlite/database.h"

#include <optional>
#include <vector>

namespace amparo {

/// A form being filled in: only the fields that differ from what stood there when it was opened.
struct Draft {
  RecordId record;
  QString kind;
  Fields fields; ///< as typed
  Fields bases;  ///< as they were when the form opened
  bool operator==(const Draft&) const = default;
};

/// Drafts, one per record, kept so that a crash loses nothing. Each call is its own transaction unless one is
/// open.
class DraftStore {
 public:
  explicit DraftStore(sqlite::Database& database)
      : database_(database) {}

  void put(const Draft& draft);
  void remove(const RecordId& record);
  std::optional<Draft> find(const RecordId& record);
  std::vector<Draft> all();
  /// Of records; that of `written` is not counted.
  qint64 count(const RecordId& written);

 private:
  sqlite::Database& database_;
};

} // namespace amparo
