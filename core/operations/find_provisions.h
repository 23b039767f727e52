#pragma once

#include "core/search/provision_query.h"
#include "core/store/store.h"

#include <optional>
#include <vector>

namespace amparo {

/// The provisions that a query means, the nearest first; at most `maximumProvisionsFound`. Where the query
/// names an instrument, those of the instruments so named; else those of `within`, a declaration; else those
/// of every instrument whose numbers may be cited, where the query is precise enough, and first those that
/// most practices rest on. A number of the library's own so leads somewhere only within its instrument.
std::vector<StoredRecord> findProvisions(Store& store, const ProvisionQuery& query,
                                         const std::optional<RecordId>& within = {});

inline constexpr size_t maximumProvisionsFound = 20;

} // namespace amparo
