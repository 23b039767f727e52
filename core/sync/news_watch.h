#pragma once

#include "core/sync/sync_service.h"

#include <QObject>

namespace amparo::sync {

/// Asks the hub for news and holds the line until there are some, on a thread and over a connection of its
/// own: one question at a time.
class NewsWatch final : public QObject {
 public:
  /// An answer, which may be that there is nothing; or why there is none.
  using Answered = std::function<void(const Result<protocol::News>&)>;

  struct Question {
    QString address;
    QByteArray fingerprint;
    Epoch epoch;
    Cursor cursor;
  };

  explicit NewsWatch(SyncService::MakeAccess makeAccess)
      : makeAccess_(std::move(makeAccess)) {}

  /// Before the thread starts. Called on the watch's thread.
  void setListener(Answered answered) { answered_ = std::move(answered); }

  // From any thread.
  void ask(const Question& question);

  /// The hub, the token or the office is another one: connect anew.
  void reconnect() { reconnect_ = true; }

  /// For ever; what is asked ends at once.
  void end() { ended_ = true; }

 private:
  void hold(const Question& question);

  SyncService::MakeAccess makeAccess_;
  Answered answered_;
  std::atomic<bool> ended_ = false;
  std::atomic<bool> reconnect_ = false;
  std::unique_ptr<HubAccess> access_;
  std::unique_ptr<protocol::SyncProtocol> hub_;
};

} // namespace amparo::sync
