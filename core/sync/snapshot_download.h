#pragma once

#include "core/protocol/snapshot_file.h"
#include "core/protocol/sync_protocol.h"
#include "core/store/store.h"

#include <QFile>

#include <functional>
#include <vector>

namespace amparo::sync {

/// A first sync's snapshot, on its way from the hub. What came is kept in a file beside the store until all
/// of it is applied, so that a link that dies costs nothing that had arrived; how many frames are applied
/// stands in the store.
class SnapshotDownload {
 public:
  /// Applies frames and, in the same transaction, sets SyncState::snapshot() to `progress`.
  using Take = std::function<Result<void>(const std::vector<protocol::Frame>& frames,
                                          const SnapshotProgress& progress)>;

  /// `elapsed`: milliseconds that only go forward.
  SnapshotDownload(Store& store, Take take, std::function<Milliseconds()> elapsed)
      : store_(store)
      , take_(std::move(take))
      , elapsed_(std::move(elapsed))
      , file_(store.path() + QStringLiteral(".snapshot")) {}

  /// Fetches what is missing of `name`. UnknownRecord when the hub has it no longer: what is applied stays,
  /// and the rest is forgotten; so it is when what the hub has is damaged: Malformed. Errors of the link
  /// leave everything for the next time. StoreFull, FileFailed.
  Result<void> fetch(protocol::SyncProtocol& hub, const QString& name, const protocol::ByteSink& counted);

 private:
  Result<void> begin(const QString& name);
  Result<void> fetchRest(protocol::SyncProtocol& hub, const QString& name, const protocol::ByteSink& counted);
  Result<void> feed(QByteArrayView bytes);
  Result<void> feedFrom(QFile& file);
  Result<void> applyGroup();
  Result<void> forget();
  Error fileFailed() const;

  Store& store_;
  Take take_;
  std::function<Milliseconds()> elapsed_;
  QFile file_;
  std::unique_ptr<protocol::SnapshotReader> reader_;
  SnapshotProgress progress_;
  qint64 frames_ = 0;                  ///< seen
  std::vector<protocol::Frame> group_; ///< to be applied together
  qint64 groupBytes_ = 0;
  Milliseconds lastApplied_ = 0;
  bool done_ = false;
};

} // namespace amparo::sync
