#pragma once

#include "core/store/store.h"

namespace amparo {

/// Whether this office says who sees a record: its own, and what it wrote before it joined a hub.
bool saysWhoSees(Store& store, const Record& record);

} // namespace amparo
