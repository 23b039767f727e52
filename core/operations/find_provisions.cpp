#include "core/operations/find_provisions.h"

#include <algorithm>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

struct Found {
  int nearness = 0;
  size_t practices = 0; ///< that rest on it
  StoredRecord provision;
};

size_t practicesOf(Store& store, const RecordId& provision) {
  const auto links = store.records().backlinks(provision);
  return size_t(std::count_if(links.begin(), links.end(),
                              [](const Backlink& link) { return link.field == u"provisions"; }));
}

/// In which instruments to look.
std::vector<RecordId> instrumentsFor(Store& store, const ProvisionQuery& query,
                                     const std::optional<RecordId>& within) {
  if (query.instrument.isEmpty() && within) return {*within};
  std::vector<RecordId> ids;
  if (!query.isPrecise()) return ids;
  ListQuery declarations;
  declarations.kinds = {u"declaration"_s};
  for (const StoredRecord& stored : store.records().at(store.records().list(declarations))) {
    const bool meant = query.instrument.isEmpty() ? stored.record.text(u"numbering"_s) != u"editorial"
                                                  : namesInstrument(query.instrument, stored.record);
    if (meant) ids.push_back(stored.record.id);
  }
  return ids;
}

} // namespace

std::vector<StoredRecord> findProvisions(Store& store, const ProvisionQuery& query,
                                         const std::optional<RecordId>& within) {
  std::vector<Found> found;
  for (const RecordId& instrument : instrumentsFor(store, query, within))
    for (StoredRecord& stored : store.records().provisionsOf(instrument))
      if (const auto near = nearness(query, stored.record))
        found.push_back({*near, practicesOf(store, stored.record.id), std::move(stored)});
  const bool oneInstrument = query.instrument.isEmpty() && within;
  // What lies around the number that was asked for is an answer only where there is none better.
  std::stable_sort(found.begin(), found.end(), [&](const Found& a, const Found& b) {
    if (a.nearness != b.nearness) return a.nearness < b.nearness;
    return !oneInstrument && query.instrument.isEmpty() && a.practices > b.practices;
  });
  std::vector<StoredRecord> provisions;
  for (Found& one : found)
    if (one.nearness <= found.front().nearness + 1 && provisions.size() < maximumProvisionsFound)
      provisions.push_back(std::move(one.provision));
  return provisions;
}

} // namespace amparo
