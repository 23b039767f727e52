#pragma once

#include "core/model/record.h"

namespace amparo::system_field {

/// Written by the hub alone, whatever a device sends: what stood in the record up to this seq is told to
/// nobody any more, and devices forget what they were told of its history.
inline const Address forgotten = QStringLiteral("@forgotten");

} // namespace amparo::system_field
