#pragma once

#include "core/search/searcher.h"

namespace amparo {

/// Every record that a query finds, the newest first, those found in their files last: none ranked, none left
/// out. Takes some ten milliseconds for a hundred thousand.
Result<std::vector<qint64>> allHits(sqlite::Database& database, const SearchQuery& query);

/// How many of these rows have each value of a facet, as RecordStore::facetCounts().
QMap<QString, qint64> facetCounts(sqlite::Database& database, const QString& field,
                                  const std::vector<qint64>& rows, const QHash<QString, QString>& broader);

} // namespace amparo
