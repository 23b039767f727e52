#pragma once

#include "core/base/error.h"
#include "core/sync/file_plan.h"

#include <optional>

namespace amparo::sync {

/// How transfers of files are.
struct FileStatus {
  bool paused = false;  ///< a person holds them back
  bool running = false; ///< bytes are on their way
  FileProgress left;
  qint64 resting = 0;         ///< files that failed for a reason of their own, and are tried again later
  std::optional<Error> error; ///< why they stopped
  bool operator==(const FileStatus&) const = default;
};

} // namespace amparo::sync
