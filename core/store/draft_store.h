#pragma once

#include "core/model/record.h"
#include "core/model/remark.h"
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

/// The record that a comment is about which was begun and not sent; null: the draft is of no comment.
RecordId commentedBy(const Draft& draft);

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
  /// Without that of `written`, and without those that belong to a conflict nobody has decided.
  qint64 count(const RecordId& written);

 private:
  sqlite::Database& database_;
};

} // namespace amparo
