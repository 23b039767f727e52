#pragma once

#include "core/sync/file_status.h"
#include "core/sync/sync_service.h"

#include <QMutex>
#include <QObject>

namespace amparo::sync {

/// Everything of a SyncService that lives on its files' thread: a store connection, a hub connection, and
/// transfers. What it is told from other threads takes effect in the middle of a transfer, which then stops
/// where it is and goes on from there later.
class FileWorker final : public QObject {
 public:
  using Tell = std::function<void(const FileStatus&)>;
  /// How a run ended; nothing: with all of it done.
  using Ended = std::function<void(const std::optional<Error>&)>;

  FileWorker(QString storePath, SyncService::MakeAccess makeAccess)
      : storePath_(std::move(storePath))
      , makeAccess_(std::move(makeAccess)) {}

  /// Before the thread starts. Both are called on the files' thread.
  void setListeners(Tell tell, Ended ended) {
    tell_ = std::move(tell);
    ended_ = std::move(ended);
  }

  // From any thread.
  /// Transfers go on, or begin, if there is anything to do.
  void wake();
  /// Records come first: what is under way stops at once, and nothing begins until release().
  void hold();
  /// It may go on, when it is woken.
  void release();
  void pause(bool paused);

  /// As hold(), for as long as files are dear or unwanted.
  void restrain(bool restrained) { set(restrained_, restrained); }

  /// The hub, the token or the office is another one: connect anew.
  void reconnect();
  /// For ever.
  void end();

 private:
  void set(bool& flag, bool value);
  void work();
  std::optional<Error> transfer();
  bool openStore();
  void showWhatIsLeft();
  void tell();

  QString storePath_;
  SyncService::MakeAccess makeAccess_;
  Tell tell_;
  Ended ended_;
  QMutex mutex_;
  bool held_ = false;
  bool paused_ = false;
  bool restrained_ = false;
  bool endedForEver_ = false;
  std::atomic<bool> stop_ = false; ///< any of them
  std::atomic<bool> reconnect_ = false;
  std::atomic<bool> woken_ = false; ///< a call of work() is on its way
  bool working_ = false;
  bool again_ = false; ///< woken while it worked
  SystemClock clock_;
  FileStatus status_;
  std::unique_ptr<Store> store_;
  std::unique_ptr<HubAccess> access_;
  std::unique_ptr<protocol::BlobProtocol> hub_;
};

} // namespace amparo::sync
