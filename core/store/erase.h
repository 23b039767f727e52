#pragma once

#include "core/base/result.h"

#include <QString>

namespace amparo {

/// Removes a store that nobody has open: attached files first, the store itself last, so that one that was
/// cut short can be done again. FileFailed (path); what is missing is gone already.
Result<void> eraseStore(const QString& path);

} // namespace amparo
