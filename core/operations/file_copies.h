#pragma once

#include "core/store/store.h"

namespace amparo {

/// Writes an attached file to a path of a person's choice, over what is there. UnknownRecord (what: file)
/// when it is not here, Malformed (what: file) when its copy here is damaged: it is fetched again then;
/// FileFailed, StoreFull.
Result<void> saveFile(Store& store, const RecordId& attachment, const QString& path);

/// Where an attached file lies, to be read there and never written to: as saveFile().
Result<QString> pathToShow(Store& store, const RecordId& attachment);

/// A copy for another program to show: in Store::openedFolder(), under a safe name, and not to be written to,
/// so that nobody believes to have changed what is attached. Forbidden (action: run) when a system might run
/// it instead of showing it; else as saveFile().
Result<QString> copyToOpen(Store& store, const RecordId& attachment);

} // namespace amparo
