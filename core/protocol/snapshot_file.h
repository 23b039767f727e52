#pragma once

#include "core/protocol/frame.h"

class QIODevice;

namespace amparo::protocol {

/// A snapshot as it lies in a file and as it travels: the frames Snapshot, Page*, End, stored, in one zstd
/// stream over all of them, which is a good deal smaller than frames compressed one by one. The pages carry
/// the cursor 0, and the End that of the snapshot.
class SnapshotWriter {
 public:
  /// `bytes`: of all frames together, which the compression is set up for.
  SnapshotWriter(QIODevice& out, qint64 bytes);
  ~SnapshotWriter();

  /// Each false when `out` takes no more.
  bool write(QByteArrayView frames);
  bool finish();

 private:
  struct State;

  bool compress(QByteArrayView bytes, bool last);

  std::unique_ptr<State> state_;
  QIODevice& out_;
};

/// Takes a snapshot's bytes as they arrive, cut anywhere, and gives out its frames.
class SnapshotReader {
 public:
  SnapshotReader();
  ~SnapshotReader();

  void append(QByteArrayView bytes) { input_.append(bytes); }

  /// As FrameReader::next().
  Result<std::optional<Frame>> next();

 private:
  struct State;

  std::unique_ptr<State> state_;
  FrameReader frames_;
  QByteArray input_;
  bool more_ = false; ///< the last step filled its output: there may be more without further input
  bool failed_ = false;
};

} // namespace amparo::protocol
