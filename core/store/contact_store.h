#pragma once

#include "core/sqlite/database.h"

#include <QString>

#include <vector>

namespace amparo {

/// This office's contacts by how long nobody has confirmed them (core/model/freshness.h). Each call is its
/// own transaction.
class ContactStore {
 public:
  explicit ContactStore(sqlite::Database& database)
      : database_(database) {}

  /// The rows of those that were last known to be right before a day (staleBefore()), the oldest first.
  std::vector<qint64> stale(const QString& before, int limit);
  qint64 countStale(const QString& before);

 private:
  /// What an earlier version wrote has no such facet: it gets it once.
  void learn();

  sqlite::Database& database_;
};

} // namespace amparo
