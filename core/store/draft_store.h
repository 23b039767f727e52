#pragma once

#include "core/model/record.h"
#include "core/model/remark.h"
#include "core/sqlite/database.h"

#include <map>
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

  /// Keeps one that could not be written for as long as the program runs: it is found and listed as if it had
  /// been. Another put(), or remove(), of its record takes its place.
  void hold(const Draft& draft);
  /// Those that are held alone.
  std::vector<Draft> held() const;
  /// A record was erased: of it and of comments about it nothing is held.
  void letGo(const RecordId& record);

  std::optional<Draft> find(const RecordId& record);
  std::vector<Draft> all();
  /// Without that of `written`, and without those that belong to a conflict nobody has decided.
  qint64 count(const RecordId& written);

 private:
  bool isWritten(const RecordId& record);

  sqlite::Database& database_;
  std::map<RecordId, Draft> held_;
};

} // namespace amparo
