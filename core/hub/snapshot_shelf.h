#pragma once

#include "core/base/sha256.h"
#include "core/hub/hub_store.h"

#include <atomic>

namespace amparo::hub {

/// A snapshot that lies ready.
struct SnapshotFile {
  QString name; ///< of one content for ever
  QString path;
  Epoch epoch;
  Seq seq = 0;
  qint64 bytes = 0;
  Sha256 hash; ///< of its content
};

/// The folder in which a hub keeps its snapshots. Holds no state, so that any thread may have one; what lies
/// there is whole, and never changes.
class SnapshotShelf {
 public:
  explicit SnapshotShelf(QString folder)
      : folder_(std::move(folder)) {}

  /// Nothing too for a name that is none.
  /// What has not the size that it was made with is not here for either of them.
  std::optional<SnapshotFile> find(const QString& name) const;
  std::optional<SnapshotFile> newest(const Epoch& epoch) const;

  /// Makes one of what all offices see now, and takes away those that nobody fetches any more: all but it and
  /// the one before. Takes about a minute for 100,000 records, and no transaction is open for most of it.
  /// FileFailed, StoreFull, Cancelled, and as the store fails.
  Result<SnapshotFile> make(HubStore& store, const std::atomic<bool>& cancelled) const;
  /// Those that are not what they were when they were made. Reads all of them.
  std::vector<SnapshotFile> damaged() const;
  static void remove(const SnapshotFile& file);
  /// Takes away what was made before `seq`, or in another epoch, and what was left of making one.
  void removeBefore(const Epoch& epoch, Seq seq) const;

 private:
  std::vector<SnapshotFile> all() const;
  std::vector<SnapshotFile> whole() const;
  static bool isSound(const SnapshotFile& file);

  QString folder_;
};

} // namespace amparo::hub
