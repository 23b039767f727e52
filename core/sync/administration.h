#pragma once

#include "core/protocol/admin_protocol.h"
#include "core/sync/sync_service.h"

#include <QObject>
#include <QPointer>

#include <type_traits>

namespace amparo::sync {

/// An administrator's line to the hub: on a thread and over a connection of its own, made when it is first
/// needed, so that neither a window nor a sync waits for it. Work runs in the order it was handed in; what it
/// captures are values. All functions are called on the thread that made it; results arrive there too.
class Administration final : public QObject {
 public:
  /// Where the hub is.
  struct Place {
    QString address;
    QByteArray fingerprint;
  };

  /// What becomes of work when nobody waits for it any more: a question ends, an act is done all the same.
  enum class Work { Question, Act };

  explicit Administration(SyncService::MakeAccess makeAccess, QObject* parent = nullptr);
  /// Ends what is under way, and waits for the thread.
  ~Administration() override;

  /// Runs `call(AdminProtocol&)`, which returns a Result, and then `done(result)` here, unless `receiver` is
  /// gone by then. NotEnrolled where there is no such line.
  template<class Call, class Done>
  void run(const Place& place, Work work, QObject* receiver, Call call, Done done) {
    using Outcome = std::invoke_result_t<Call, protocol::AdminProtocol&>;
    if (work == Work::Act) ++acting_;
    post([this, place, work, receiver = QPointer<QObject>(receiver), call = std::move(call),
          done = std::move(done), visit = visit_.load()]() mutable {
      protocol::AdminProtocol* hub = reach(place, visit);
      if (isOver(work, visit)) return; // in this order: whoever leaves stops it afterwards
      auto outcome =
          std::make_shared<Outcome>(hub ? call(*hub) : Outcome(Error{ErrorCode::NotEnrolled, {}, {}}));
      if (work == Work::Act) --acting_;
      if (!*outcome) noteError(outcome->error());
      deliver([receiver, outcome, done = std::move(done)]() mutable {
        if (receiver) done(std::move(*outcome));
      });
    });
  }

  /// Whom to tell that this device's access has ended, or that its person administers nothing any more: a
  /// sync tells what they may do, and what is ordered. To be set before anything runs.
  void onShutOut(std::function<void()> tell) { shutOut_ = std::move(tell); }

  /// Nobody waits for anything any more.
  void leave();

 private:
  void post(std::function<void()> work);
  void deliver(std::function<void()> done);
  // On the line's thread.
  protocol::AdminProtocol* reach(const Place& place, quint64 visit);
  bool isOver(Work work, quint64 visit) const;
  void noteError(const Error& error);

  SyncService::MakeAccess makeAccess_;
  std::function<void()> shutOut_;
  QThread* thread_;
  QObject* worker_;                ///< lives on the thread
  std::atomic<quint64> visit_ = 1; ///< questions of an earlier one are not asked any more
  std::atomic<int> acting_ = 0;    ///< acts that are not done yet
  std::atomic<bool> stopped_ = false;
  std::atomic<bool> ended_ = false;
  // Of the line's thread.
  std::unique_ptr<HubAccess> access_;
  std::unique_ptr<protocol::AdminProtocol> hub_;
  quint64 connected_ = 0; ///< in which visit
};

} // namespace amparo::sync
