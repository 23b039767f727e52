#pragma once

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
};

/// The folder in which a hub keeps its snapshots. Holds no state, so that any thread may have one; what lies
/// there is whole, and never changes.
class SnapshotShelf {
 public:
  explicit SnapshotShelf(QString folder)
      : folder_(std::move(folder)) {}

  /// Nothing too for a name that is none.
  std::optional<SnapshotFile> find(const QString& name) const;
  std::optional<SnapshotFile> newest(const Epoch& epoch) const;

  /// Makes one of what all offices see now, and takes away those that nobody fetches any more: all but it and
  /// the one before. Takes about a minute for 100,000 records, and no transaction is open for most of it.
  /// FileFailed, Cancelled, and as the store fails.
  Result<SnapshotFile> make(HubStore& store, const std::atomic<bool>& cancelled) const;
  /// Takes away what was made before `seq`, or in another epoch.
  void removeBefore(const Epoch& epoch, Seq seq) const;

 private:
  std::vector<SnapshotFile> all() const;

  QString folder_;
};

} // namespace amparo::hub
