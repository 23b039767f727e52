#pragma once

#include "core/sqlite/database.h"

#include <QSet>

#include <vector>

namespace amparo {

/// Which records are news (isNews, core/search/filters.h).
class NewsStore {
 public:
  explicit NewsStore(sqlite::Database& database)
      : database_(database) {}

  /// Those of the rows whose last change came after this one, from elsewhere.
  QSet<qint64> among(const std::vector<qint64>& rows, qint64 after);

 private:
  sqlite::Database& database_;
};

} // namespace amparo
