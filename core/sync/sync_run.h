#pragma once

#include "core/operations/library.h"
#include "core/protocol/frame.h"
#include "core/protocol/sync_protocol.h"
#include "core/store/store.h"

#include <atomic>
#include <functional>

namespace amparo::sync {

struct Progress {
  qint64 sent = 0;
  qint64 toSend = 0;
  qint64 received = 0;
  qint64 toReceive = 0; ///< 0 until the hub has said
};

/// What a run did.
struct Report {
  qint64 sent = 0; ///< changes with a verdict
  qint64 merged = 0;
  qint64 conflicts = 0;
  qint64 rejected = 0;
  qint64 received = 0; ///< records that pages changed
  int requests = 0;
  qint64 bytesUp = 0; ///< bodies, before TLS and headers
  qint64 bytesDown = 0;
  bool verified = false; ///< nothing waits and the digests agree
};

/// One sync, from the outbox to equal digests; straight-line stages, blocking, on the thread that owns the
/// store. Every frame that arrived is kept, whatever happens to the link afterwards; no transaction is open
/// while the link is waited for.
class SyncRun {
 public:
  struct Hooks {
    std::function<void(const Progress&)> progress;
    std::function<void(const Changes&)> changed; ///< after each commit that changed records
    const std::atomic<bool>* cancelled = nullptr;
  };

  SyncRun(Store& store, protocol::SyncProtocol& hub, const Clock& clock, Hooks hooks)
      : store_(store)
      , hub_(hub)
      , clock_(clock)
      , hooks_(std::move(hooks)) {}

  Result<Report> run();

 private:
  class Answer;

  Result<void> exchange(bool push);
  /// Gives the next changes to go up, marked as sent, to `add`; returns how many there are.
  Result<size_t> gather(const std::function<void(QByteArrayView)>& add);
  void completeForUnknown(PendingChange& pending);
  OfficeId ownerOf(const RecordId& id);
  Result<void> take(const protocol::Frame& frame);
  void count(const protocol::Verdict& verdict);
  Result<void> takeIdentity();
  Result<void> reconcile();

  Store& store_;
  protocol::SyncProtocol& hub_;
  const Clock& clock_;
  Hooks hooks_;
  Report report_;
  Progress progress_;
  std::optional<protocol::End> end_;
  qsizetype requestBytes_ = 0;
  bool renumber_ = false;
};

} // namespace amparo::sync
