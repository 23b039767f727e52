#pragma once

#include "core/protocol/frame.h"

#include <QJsonObject>

namespace amparo::cli {

/// A frame as JSON: {"type", "bytes" (of the payload, decompressed)} and the members of its message. Of a
/// payload that is no message of its type, "cbor" has the diagnostic form (RFC 8949, section 8).
QJsonObject frameJson(const protocol::Frame& frame);

} // namespace amparo::cli
