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

} // namespace amparo::hub
