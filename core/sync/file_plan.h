#pragma once

#include "core/files/blob_folder.h"
#include "core/store/store.h"

#include <vector>

namespace amparo::sync {

/// What transfers of files have before them.
struct FileWork {
  std::vector<FileState> sends;   ///< smallest first
  std::vector<FileState> fetches; ///< what a person waits for first, then the smallest
  std::vector<FileState> resting; ///< failed for a reason of their own, and are tried again later
};

/// What is left of it, for people.
struct FileProgress {
  qint64 filesToSend = 0;
  qint64 bytesToSend = 0;
  qint64 filesToFetch = 0;
  qint64 bytesToFetch = 0;
  bool operator==(const FileProgress&) const = default;
};

/// A file that failed for a reason of its own rests for longer each time: 5 minutes at first, 6 hours at
/// most. A clock that was set back ends the rest.
bool isResting(const FileState& state, Milliseconds now);

/// From what attachments name, what is known of each file, and the policy. A file goes up once the hub has an
/// attachment that names it, one in the trash included; it comes down while one that is not in the trash
/// names it.
FileWork planFiles(const std::vector<NamedFile>& named, const std::vector<FileState>& states,
                   const FilePolicy& policy, Milliseconds now);
FileWork planFiles(Store& store, Milliseconds now);

/// What is on the way down already counts as fetched.
FileProgress progressOf(const FileWork& work, const files::BlobFolder& blobs);

/// Removes files that no attachment names any more, here or in the trash, once the hub has what it was to
/// get; takes note of those that went away by themselves.
Result<void> tidyFiles(Store& store);

} // namespace amparo::sync
