#pragma once

#include "core/search/writes.h"

#include <QHash>
#include <QMap>

#include <vector>

namespace amparo {

/// Which records have each value of a facet, until something is written: who looks at what a filter offers
/// narrows a search meanwhile, and asks about the same facet again. Some megabytes for a hundred thousand
/// records; read when a facet is first asked about.
class FacetRows {
 public:
  /// How many of these rows have each value, as RecordStore::facetCounts().
  QMap<QString, qint64> count(sqlite::Database& database, const QString& field,
                              const std::vector<qint64>& rows, const QHash<QString, QString>& broader);

 private:
  struct OfValue {
    QString value;
    std::vector<quint32> rows;
  };

  const std::vector<OfValue>& of(sqlite::Database& database, const QString& field);

  Writes writes_;
  QHash<QString, std::vector<OfValue>> facets_;
};

} // namespace amparo
