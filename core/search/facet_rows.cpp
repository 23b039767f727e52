#include "core/search/facet_rows.h"

#include "core/search/filters.h"

#include <algorithm>

namespace amparo {

const std::vector<FacetRows::OfValue>& FacetRows::of(sqlite::Database& database, const QString& field) {
  if (writes_.happened(database)) facets_.clear();
  if (const auto known = facets_.constFind(field); known != facets_.constEnd()) return *known;
  const char* computed = computedFacet(field);
  auto statement =
      database.prepareOnce(computed ? QByteArray("SELECT ") + computed + " AS value, r.row FROM record AS r"
                                    : QByteArray("SELECT value, row FROM facet WHERE field=?"));
  if (!computed) statement.bind(field);
  std::vector<OfValue> values;
  QHash<QByteArray, size_t> places;
  while (statement.step()) {
    const QByteArrayView value = statement.blobView(0);
    if (value.isEmpty()) continue;
    const auto key = QByteArray::fromRawData(value.data(), value.size());
    auto place = places.constFind(key);
    if (place == places.constEnd()) {
      place = places.insert(value.toByteArray(), values.size());
      values.push_back({QString::fromUtf8(value), {}});
    }
    values[*place].rows.push_back(quint32(statement.integer(1)));
  }
  return *facets_.insert(field, std::move(values));
}

QMap<QString, qint64> FacetRows::count(sqlite::Database& database, const QString& field,
                                       const std::vector<qint64>& rows,
                                       const QHash<QString, QString>& broader) {
  std::vector<bool> isCounted(rows.empty() ? 0 : size_t(*std::max_element(rows.begin(), rows.end())) + 1);
  for (const qint64 row : rows) isCounted[size_t(row)] = true;
  const auto counts = [&](quint32 row) { return row < isCounted.size() && isCounted[row]; };
  QMap<QString, qint64> counted;
  QMap<QString, std::vector<qint64>> narrower;
  for (const OfValue& one : of(database, field)) {
    if (broader.isEmpty()) {
      if (const auto count = std::count_if(one.rows.begin(), one.rows.end(), counts); count > 0)
        counted.insert(one.value, count);
      continue;
    }
    std::vector<qint64> having;
    std::copy_if(one.rows.begin(), one.rows.end(), std::back_inserter(having), counts);
    if (!having.empty()) narrower.insert(one.value, std::move(having));
  }
  return broader.isEmpty() ? counted : countsWithBroader(narrower, broader);
}

} // namespace amparo
