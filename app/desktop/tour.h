#pragma once

#include "app/desktop/desktop.h"
#include "app/desktop/options.h"

namespace amparo::desktop {

/// Drives the real window through the main job: read, search, edit, sync, see the change in a second office,
/// switch language. Each step is verified by reading what the widgets show, leaves pictures in
/// `options.tourFolder`, and prints one line. Returns the program's exit status: 0 only when all went well.
int runTour(Desktop& first, const Options& options, const Desktop::Shared& shared);

} // namespace amparo::desktop
