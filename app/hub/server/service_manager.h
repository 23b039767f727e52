#pragma once

#include <optional>

namespace amparo::hub {

/// What a service manager such as systemd and a service tell each other (sd_listen_fds(3), sd_notify(3)).
/// Where there is none, nothing happens.

/// The socket that was opened for this process, if one was.
std::optional<int> takeSocket();
/// For instance "READY=1".
void tellServiceManager(const char* state);

} // namespace amparo::hub
