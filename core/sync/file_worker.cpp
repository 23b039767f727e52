#include "core/sync/file_worker.h"

#include "core/sync/file_transfers.h"

#include <QMutexLocker>

namespace amparo::sync {

void FileWorker::set(bool& flag, bool value) {
  const QMutexLocker lock(&mutex_);
  flag = value;
  stop_ = held_ || paused_ || restrained_ || endedForEver_;
}

void FileWorker::wake() {
  if (woken_.exchange(true)) return;
  QMetaObject::invokeMethod(
      this, [this] { work(); }, Qt::QueuedConnection);
}

void FileWorker::hold() {
  set(held_, true);
}

void FileWorker::release() {
  set(held_, false);
}

void FileWorker::pause(bool paused) {
  set(paused_, paused);
  QMetaObject::invokeMethod(
      this,
      [this, paused] {
        if (!openStore()) return;
        set(paused_, paused); // opening has read what held before
        sqlite::Transaction transaction(store_->database());
        store_->files().setPaused(paused);
        (void)transaction.commit(); // it holds for now, at least
      },
      Qt::QueuedConnection);
  wake();
}

void FileWorker::reconnect() {
  reconnect_ = true;
}

void FileWorker::end() {
  set(endedForEver_, true);
}

bool FileWorker::openStore() {
  if (store_) return true;
  auto opened = Store::open(storePath_, {});
  if (!opened) return false; // the records' run says so
  store_ = *std::move(opened);
  if (store_->files().paused()) set(paused_, true);
  return true;
}

void FileWorker::work() {
  woken_ = false;
  if (working_) { // a connection turns the event loop while it waits
    again_ = true;
    return;
  }
  if (!openStore()) return;
  working_ = true;
  showWhatIsLeft();
  if (!stop_) {
    const auto error = transfer();
    showWhatIsLeft();
    const bool cancelled = error && error->code == ErrorCode::Cancelled;
    if (!cancelled) {
      status_.error = error;
      tell();
      if (ended_) ended_(error);
    }
  }
  working_ = false;
  if (std::exchange(again_, false)) wake();
}

void FileWorker::showWhatIsLeft() {
  const FileWork work = planFiles(*store_, clock_.now());
  (void)store_->database().takeFailure(); // a store that fails says so in the transfers
  status_.left = progressOf(work, store_->blobs());
  status_.resting = qint64(work.resting.size());
  status_.running = false;
  tell();
}

std::optional<Error> FileWorker::transfer() {
  const auto membership = store_->syncState().membership();
  if (!membership) return std::nullopt;
  if (reconnect_.exchange(false)) hub_.reset();
  const bool anything = status_.left.filesToSend > 0 || status_.left.filesToFetch > 0;
  if (!anything) {
    if (auto tidied = tidyFiles(*store_); !tidied) return tidied.error();
    return std::nullopt;
  }
  if (!access_) access_ = makeAccess_();
  if (!hub_)
    hub_ = access_->connectFiles(membership->hubAddress, membership->pins(), access_->readToken(), stop_);
  if (!hub_) return std::nullopt;
  FileTransfers::Hooks hooks;
  hooks.stop = [this] { return stop_.load(); };
  hooks.progress = [this](const FileProgress& left) {
    status_.left = left;
    status_.running = true;
    tell();
  };
  const auto report = FileTransfers(*store_, *hub_, clock_, hooks).run();
  if (!report) return report.error();
  return report->error;
}

void FileWorker::tell() {
  {
    const QMutexLocker lock(&mutex_);
    status_.paused = paused_;
  }
  if (tell_) tell_(status_);
}

} // namespace amparo::sync
