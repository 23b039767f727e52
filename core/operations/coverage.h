#pragma once

#include "core/store/store.h"

#include <QString>

#include <vector>

namespace amparo {

/// Which published practices rest on a provision.
struct CoveredProvision {
  Record provision;
  std::vector<RecordId> practices; ///< of those that pass
};

struct CoveredInstrument {
  Record declaration;
  std::vector<CoveredProvision> provisions; ///< in their order

  /// How many of them have a practice.
  int covered() const;
};

/// A practice counts when it is published and has this country and this topic; empty: any.
struct CoverageFilter {
  QString country;
  QString topic; ///< an id
};

/// Every instrument with provisions, in the order of the titles in a language, and what rests on each
/// provision.
std::vector<CoveredInstrument> coverage(Store& store, const CoverageFilter& filter, const QString& language);

} // namespace amparo
