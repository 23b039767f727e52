#pragma once

#include "app/desktop/desktop.h"

namespace amparo::desktop {

/// Takes every window away and ends the program's event loop when the hub orders the library erased; `order`
/// then says so. It lives as long as the desktop.
void endOnWipeOrder(Desktop& desktop, std::optional<Error>& order);

/// Erases the library in a folder, closed by now, and what the window remembers. What went wrong, or the
/// order: both are to be told to whoever sits there.
Error carryOut(const Error& order, const QString& folder);

} // namespace amparo::desktop
