#pragma once

#include "core/files/disk.h"

namespace amparo {

// What a person saves under a name of their own is whole on the disk, or is not there, as all that the
// program writes.
using files::commit;
using files::failureOf;
using files::writePrivately;
using files::writeWhole;

} // namespace amparo
