#pragma once

#include "core/sync/cost.h"
#include "core/sync/file_status.h"
#include "core/sync/status.h"

#include <QString>

namespace amparo::ui {

/// The state of sync in a few words: what the status strip says.
QString statusWords(const sync::Status& status);
/// The same in sentences: what it means, and what to do, if anything.
QString statusExplanation(const sync::Status& status);
/// Whether sync has stopped to ask for a person's consent to removing most of the library here.
bool asksToRemove(const sync::Status& status);
QString statusIcon(const sync::Status& status);
/// What is left of the transfers of attached files: "2 files, 9 MB to send"; empty when nothing is.
QString fileWords(const sync::FileStatus& status);
/// What a sync would move: "To receive: 38 records, about 120 kB", a line for each that is not nothing.
QString costWords(const sync::Cost& cost);

} // namespace amparo::ui
