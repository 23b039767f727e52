#pragma once

#include "app/desktop/desktop.h"

namespace amparo::desktop {

/// Takes every window away and ends the program's event loop when the hub orders the library erased; `order`
/// then says so. It lives as long as the desktop. From then on a program that is killed finishes it when it
/// starts.
void endOnWipeOrder(Desktop& desktop, const QString& folder, std::optional<Error>& order);

/// Erases the library in a folder, closed by now, and what the window remembers. That it is done, or what
/// went wrong: both are to be told to whoever sits there.
Error carryOut(const QString& folder);

} // namespace amparo::desktop
