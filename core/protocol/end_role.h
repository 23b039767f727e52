#pragma once

#include "core/protocol/messages.h"
#include "core/protocol/sync_protocol.h"

namespace amparo::protocol {

/// An End as one device is told it: behind it stands what the device's person may do now.
QByteArray encode(const End& end, Role role);
/// What the person may do now; nothing: the hub does not say.
std::optional<Role> roleIn(QByteArrayView end);

} // namespace amparo::protocol
