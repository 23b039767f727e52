#pragma once

#include "tests/bench/hub_load.h"
#include "tests/bench/network.h"

namespace amparo::bench {

// Who asks a hub over the connections of a load: each device by one, with its own token.

/// Devices that are at the hub's head, ask what is new, and hear that there is nothing.
Askers idleDevices(const std::vector<Device>& devices, Seq head);
/// The same, which ask to be told when there is something.
Askers waitingDevices(const std::vector<Device>& devices, Seq head);
/// Devices that are at the hub's head, and send with each request another title of one of these practices,
/// each device of its own ones, and take what the others have sent.
Askers pushingDevices(const std::vector<Device>& devices, Seq head, const std::vector<RecordId>& practices);
/// Clients of a web server, which fetch one file again and again.
Askers fileClients(int count);

} // namespace amparo::bench
