#include "app/hub/server/snapshot_maker.h"

namespace amparo::hub {

SnapshotMaker::~SnapshotMaker() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  news_.notify_all();
  if (thread_.joinable()) thread_.join();
}

Result<void> SnapshotMaker::start(const MakeWorker& make) {
  AMPARO_LET(worker, make());
  worker_ = std::move(worker);
  thread_ = std::thread([this] { loop(); });
  return {};
}

void SnapshotMaker::consider() {
  {
    const std::lock_guard lock(mutex_);
    asked_ = true;
  }
  news_.notify_one();
}

void SnapshotMaker::loop() {
  for (;;) {
    {
      std::unique_lock lock(mutex_);
      news_.wait(lock, [this] { return stopping_ || asked_; });
      if (stopping_) return;
      asked_ = false;
    }
    makeIfWanted();
  }
}

void SnapshotMaker::makeIfWanted() {
  const auto wanted = worker_.service->wantsSnapshot();
  if (!wanted || !*wanted) return;
  const auto made = worker_.service->makeSnapshot(stopping_);
  if (made)
    log_.info("event=\"snapshot made\" name={} bytes={}", made->name.toStdString(), made->bytes);
  else if (made.error().code != ErrorCode::Cancelled)
    log_.error("event=\"no snapshot made\" error=\"{}\"", describe(made.error()).toStdString());
}

} // namespace amparo::hub
