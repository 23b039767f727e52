#pragma once

#include "core/sync/status.h"

#include <QString>

namespace amparo::ui {

/// The state of sync in a few words: what the status strip says.
QString statusWords(const sync::Status& status);
/// The same in sentences: what it means, and what to do, if anything.
QString statusExplanation(const sync::Status& status);
QString statusIcon(const sync::Status& status);

} // namespace amparo::ui
