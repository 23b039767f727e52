#include "core/operations/coverage.h"

#include <QHash>

#include <algorithm>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

/// Read at once: a library may have tens of thousands of practices.
constexpr size_t practicesAtOnce = 500;

QHash<RecordId, std::vector<RecordId>> practicesByProvision(Store& store, const CoverageFilter& filter) {
  ListQuery published;
  published.kinds = {u"practice"_s};
  published.filters = {{u"status"_s, {u"published"_s}}};
  if (!filter.country.isEmpty()) published.filters[u"countries"_s] = {filter.country};
  if (!filter.topic.isEmpty()) published.filters[u"topics"_s] = {filter.topic};
  const std::vector<qint64> rows = store.records().list(published);
  QHash<RecordId, std::vector<RecordId>> practices;
  for (size_t from = 0; from < rows.size(); from += practicesAtOnce) {
    const auto end = rows.begin() + std::ptrdiff_t(std::min(rows.size(), from + practicesAtOnce));
    for (const StoredRecord& stored : store.records().at({rows.begin() + std::ptrdiff_t(from), end}))
      for (const QString& item : stored.record.value(u"provisions"_s).items())
        if (const auto provision = fromText<RecordId>(item))
          practices[*provision].push_back(stored.record.id);
  }
  return practices;
}

} // namespace

int CoveredInstrument::covered() const {
  return int(std::count_if(provisions.begin(), provisions.end(),
                           [](const CoveredProvision& one) { return !one.practices.empty(); }));
}

std::vector<CoveredInstrument> coverage(Store& store, const CoverageFilter& filter, const QString& language) {
  const auto practices = practicesByProvision(store, filter);
  ListQuery declarations;
  declarations.kinds = {u"declaration"_s};
  std::vector<CoveredInstrument> instruments;
  for (StoredRecord& stored : store.records().at(store.records().list(declarations))) {
    CoveredInstrument instrument{std::move(stored.record), {}};
    for (const StoredRecord& provision : store.records().provisionsOf(instrument.declaration.id))
      instrument.provisions.push_back({provision.record, practices.value(provision.record.id)});
    if (!instrument.provisions.empty()) instruments.push_back(std::move(instrument));
  }
  std::sort(instruments.begin(), instruments.end(), [&](const auto& a, const auto& b) {
    return QString::localeAwareCompare(displayTitle(a.declaration, language).text,
                                       displayTitle(b.declaration, language).text) < 0;
  });
  return instruments;
}

} // namespace amparo
