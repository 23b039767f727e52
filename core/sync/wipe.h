#pragma once

#include "core/sync/sync_service.h"

namespace amparo::sync {

/// The hub has ended this device's access, and orders what it holds erased.
bool isWipeOrder(const Error& error);

/// From now on a program that is killed has not escaped the order: the next start finishes it.
void noteWipeOrder(const QString& storePath);

/// Carries such an order out on a library that nobody has open any more: records, what waits to be sent,
/// drafts, the search index, attached files, and at last the token. Returns what a person is to be told: the
/// order, which says that it is done (`erased`), or what could not be removed (`left`, its path), which is
/// tried again at the next start.
Error wipe(const QString& storePath, HubAccess& access);

/// The same for an order that was noted and not carried out to its end; nothing where there is none. Needs no
/// hub. To be called before a library is opened.
std::optional<Error> finishWipe(const QString& storePath, HubAccess& access);

} // namespace amparo::sync
