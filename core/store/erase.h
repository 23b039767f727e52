#pragma once

#include "core/base/result.h"

#include <QString>

namespace amparo {

/// Removes the copies that other programs were shown of a store's attached files (Store::openedFolder()).
/// Those that cannot be removed stay for the next time.
void eraseOpened(const QString& path);

/// Removes a store that nobody has open: attached files first, the store itself last, so that one that was
/// cut short can be done again. FileFailed (path); what is missing is gone already.
Result<void> eraseStore(const QString& path);

} // namespace amparo
