#pragma once

#include "core/base/clock.h"
#include "core/sqlite/database.h"

#include <QString>

#include <optional>

namespace amparo {

/// How far somebody had looked at a list, and when.
struct Look {
  qint64 changed = 0; ///< no record of the store had a higher number (record.changed) then
  Milliseconds at = 0;
  bool operator==(const Look&) const = default;
};

/// How far the lists of this computer were looked at. Each call is its own transaction unless one is open.
class LookStore {
 public:
  explicit LookStore(sqlite::Database& database)
      : database_(database) {}

  std::optional<Look> find(const QString& list);
  void put(const QString& list, const Look& look);
  void remove(const QString& list);
  /// The number of the record that was written last; 0: there is none.
  qint64 newest();

 private:
  sqlite::Database& database_;
};

} // namespace amparo
