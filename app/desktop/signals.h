#pragma once

namespace amparo::desktop {

/// SIGTERM, SIGINT and SIGHUP end the program as closing its windows does. Call once, after the application
/// was made.
void quitOnSignals();

} // namespace amparo::desktop
