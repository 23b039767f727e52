#pragma once

#include "core/operations/library.h"
#include "core/protocol/frame.h"
#include "core/protocol/sync_protocol.h"
#include "core/store/store.h"
#include "core/sync/link_meter.h"

#include <atomic>
#include <functional>

namespace amparo::sync {

class Apply;

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
  qint64 dropped = 0;  ///< of the rejected: their records were erased for ever, and what they said with them
  qint64 received = 0; ///< records that pages changed
  int requests = 0;
  qint64 bytesUp = 0; ///< bodies, before TLS and headers
  qint64 bytesDown = 0;
  bool verified = false; ///< nothing waits and the digests agree

  /// What came after it, as well.
  Report& operator+=(const Report& later);
};

/// One sync, from the outbox to equal digests; straight-line stages, blocking, on the thread that owns the
/// store. Every frame that arrived is kept, whatever happens to the link afterwards; no transaction is open
/// while the link is waited for.
///
/// News that would take more than half of a library away end it with MassRemoval, before they do: a person
/// has to agree first (see acceptRemovals()). What was to be sent is at the hub by then.
class SyncRun {
 public:
  struct Hooks {
    std::function<void(const Progress&)> progress;
    std::function<void(const Changes&)> changed; ///< after each commit that changed records
    const std::atomic<bool>* cancelled = nullptr;
    /// Milliseconds that only go forward: the link is measured by them.
    std::function<Milliseconds()> elapsed;
  };

  SyncRun(Store& store, protocol::SyncProtocol& hub, const Clock& clock, Hooks hooks)
      : store_(store)
      , hub_(hub)
      , clock_(clock)
      , hooks_(std::move(hooks))
      , meter_(store.syncState().link()) {}

  Result<Report> run();

  /// What it has done so far, also when it failed.
  const Report& report() const { return report_; }

  /// Whether something got through that no later run has to send or fetch again, also when this one failed.
  bool advanced() const { return advanced_; }

  /// The requests that would send all that waits, for a courier: at least one, each with about `partBytes` of
  /// changes. What is in them counts as sent.
  Result<std::vector<QByteArray>> requests(qsizetype partBytes);
  /// Takes the frames of an answer, or of a part of one, that a courier brought; older ones do no harm.
  /// HubGarbage, and what the hub says in a Failure.
  Result<Report> takeAnswer(QByteArrayView frames);

 private:
  class Answer;

  protocol::Hello hello() const;
  Result<void> exchange(bool push);
  Result<void> measured(qint64 up, const std::function<Result<void>(const protocol::ByteSink&)>& call,
                        const protocol::ByteSink& sink);
  Result<void> fetchSnapshot(const QString& name);
  /// Gives the next changes to go up, about so many bytes of them and marked as sent, to `add`; returns their
  /// numbers.
  Result<std::set<quint64>> gather(qsizetype bytes, const std::function<void(QByteArrayView)>& add);

  /// The changes of one request.
  struct Gathered {
    QByteArray frames;
    std::set<quint64> numbers;
  };

  Result<Gathered> gatherRequest();
  Outbox::Written renumbered(const Outbox::Written& written);
  Outbox::Written completedForUnknown(const Outbox::Written& written);
  std::optional<protocol::Lineage> lineage();
  /// Applies frames in one transaction; those before one that fails are kept. `snapshot`: they are of one,
  /// and this is how far they go.
  Result<void> take(const std::vector<protocol::Frame>& frames, const SnapshotProgress* snapshot = nullptr);
  Result<void> take(const protocol::Frame& frame, Apply& apply, bool ofSnapshot);
  Result<void> countRemovals(const protocol::Page& page);
  Result<void> beginSnapshot(const protocol::SnapshotHead& head);

  Milliseconds elapsed() const { return hooks_.elapsed ? hooks_.elapsed() : 0; }

  bool isCancelled() const { return hooks_.cancelled && *hooks_.cancelled; }

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
  std::optional<protocol::Offer> offer_;
  int offersLeft_ = 3; ///< then what there is comes in pages
  LinkMeter meter_;
  std::set<quint64> underWay_;               ///< the numbers that the request on its way has
  std::optional<Result<Gathered>> gathered_; ///< for the next one
  bool renumber_ = false;
  bool advanced_ = false;
};

/// A person has agreed to what MassRemoval spoke of; it holds until the library is what the hub has.
Result<void> acceptRemovals(Store& store);

} // namespace amparo::sync
