#pragma once

#include "core/protocol/frame.h"
#include "core/protocol/history.h"

#include <QJsonObject>

namespace amparo::cli {

/// A frame as JSON: {"type", "bytes" (of the payload, decompressed)} and the members of its message. Of a
/// payload that is no message of its type, "cbor" has the diagnostic form (RFC 8949, section 8).
QJsonObject frameJson(const protocol::Frame& frame);

QJsonObject revisionJson(const protocol::Revision& revision);

} // namespace amparo::cli
