#pragma once

#include "core/operations/library.h"

namespace amparo {

/// Puts what the hub refused of a record among what waits for it, as it is: what was in the way (a role, a
/// limit) may be gone. Nothing was refused: no record is in the changes. It is no act to undo. StoreFull and
/// other failures of the store: nothing was changed then.
Result<Changes> sendAgain(Store& store, const RecordId& id);

} // namespace amparo
