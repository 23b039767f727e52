#pragma once

#include "app/hub/server/workers.h"

#include <spdlog/logger.h>

namespace amparo::hub {

/// The one thread that makes snapshots, when an office that begins would have been better off with one.
class SnapshotMaker {
 public:
  explicit SnapshotMaker(spdlog::logger& log)
      : log_(log) {}

  ~SnapshotMaker();
  /// Fails as the store does.
  Result<void> start(const MakeWorker& make);

  /// Somebody begins: makes a snapshot if that pays, unless one is being made. From any thread; returns at
  /// once.
  void consider();

 private:
  void loop();
  void makeIfWanted();

  spdlog::logger& log_;
  std::mutex mutex_;
  std::condition_variable news_;
  bool asked_ = false;
  std::atomic<bool> stopping_ = false;
  Worker worker_;
  std::thread thread_;
};

} // namespace amparo::hub
