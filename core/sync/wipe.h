#pragma once

#include "core/sync/sync_service.h"

namespace amparo::sync {

/// The hub has ended this device's access, and orders what it holds erased.
bool isWipeOrder(const Error& error);

/// Carries such an order out on a library that nobody has open any more: records, what waits to be sent,
/// drafts, the search index, attached files, and at last the token. One that was cut short is ordered again,
/// for as long as there is a token to ask with.
Result<void> wipe(const QString& storePath, HubAccess& access);

} // namespace amparo::sync
