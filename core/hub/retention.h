#pragma once

#include "core/hub/hub_store.h"

#include <atomic>

namespace amparo::hub {

/// Takes out of a revision what stood in its fields; who changed which field, and when, stays. Where somebody
/// who was away since meets it, their value and the present one become a conflict, for how the two came about
/// is not known any more. In a transaction. False: there was nothing left to take out.
bool forgetValues(HubStore& store, Revision& revision);

/// The same for every revision from before a moment, a few hundred in a transaction; goes on where it stopped
/// the last time. Returns how many there were. Fails as the store does.
Result<qint64> forgetRevisionsBefore(HubStore& store, Milliseconds moment,
                                     const std::atomic<bool>& cancelled);

/// No snapshot from before this may be given out any more: it would show what has left the sight of other
/// offices since, or what a record said before that was forgotten. In a transaction or a snapshot.
Seq snapshotsFrom(HubStore& store);
/// What a record said up to a seq was erased. In a transaction.
void noteErasedHistory(HubStore& store, Seq seq);
/// What was removed up to a seq is to leave the store's files (HubStore::purge), now or once that is
/// possible. In a transaction.
void requestPurge(HubStore& store, Seq seq);
/// Does what was requested. Fails as the store does; then it is requested still.
Result<void> purgeRequested(HubStore& store);

} // namespace amparo::hub
