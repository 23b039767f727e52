#pragma once

#include "core/store/store.h"

namespace amparo {

/// Which files come down by themselves, from now on. What is here stays here. As the store fails.
Result<void> setFilePolicy(Store& store, const FilePolicy& policy);

/// What a person wishes for one file. A file that shall be here only when it is asked for goes at once, if
/// the hub has it; one that has still to reach the hub stays until then. As the store fails, and FileFailed.
Result<void> setKeeping(Store& store, const Sha256& hash, Keeping keeping);

/// A person waits for a file: it comes before others, and at once, whatever failed before.
Result<void> askFor(Store& store, const Sha256& hash);

} // namespace amparo
