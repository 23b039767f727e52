#pragma once

#include "core/store/store.h"

namespace amparo {

/// From where on a list holds something new to its reader. A list that nobody has looked at yet begins to
/// count once the library is whole: what a first sync brings is no news. Nothing: it is not whole.
std::optional<Look> lookedAt(Store& store, const QString& list, Milliseconds now);

} // namespace amparo
