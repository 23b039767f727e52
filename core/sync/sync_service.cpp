#include "core/sync/sync_service.h"

#include "core/sync/identity.h"
#include "core/sync/sync_run.h"

#include <QRandomGenerator>
#include <QThread>
#include <QTimer>

namespace amparo::sync {

/// Everything that lives on the sync thread.
class SyncService::Worker : public QObject {
 public:
  Worker(SyncService& service, QString storePath, std::function<std::unique_ptr<HubAccess>()> makeAccess)
      : service_(service)
      , storePath_(std::move(storePath))
      , makeAccess_(std::move(makeAccess))
      , schedule_(QRandomGenerator::system()->generate64()) {}

  void start() {
    timer_ = new QTimer(this);
    timer_->setSingleShot(true);
    connect(timer_, &QTimer::timeout, this, &Worker::run);
    auto opened = Store::open(storePath_, {});
    if (!opened) {
      facts_.member = true;
      facts_.error = opened.error();
      return tell();
    }
    store_ = *std::move(opened);
    access_ = makeAccess_();
    facts_.member = store_->syncState().membership().has_value();
    facts_.lastSuccess = store_->syncState().lastSuccess();
    countWork();
    tell();
    syncNow();
  }

  void syncNow() {
    schedule_.wake(clock_.now());
    arm();
  }

  void noteEdit() {
    if (!store_) return;
    schedule_.edited(clock_.now());
    countWork();
    tell();
    arm();
  }

  void enrol(const QString& text, const QString& deviceName) {
    auto joined = join(text, deviceName);
    if (!joined) {
      deliver([this, error = joined.error()] { Q_EMIT service_.enrolFailed(error); });
      return;
    }
    facts_.member = true;
    facts_.error.reset();
    deliver([this] { Q_EMIT service_.enrolled(); });
    syncNow();
  }

 private:
  Result<void> join(const QString& text, const QString& deviceName) {
    if (!store_) return *facts_.error;
    AMPARO_LET(invitation, protocol::parseInvitation(text));
    if (invitation.expires < clock_.now() && clockIsPlausible())
      return Error{ErrorCode::InvitationExpired, {}, {}};
    const auto hub =
        access_->connect(invitation.hub.toString(), invitation.fingerprint, {}, service_.cancelled_);
    AMPARO_LET(enrolment, sync::enrol(*store_, *hub, invitation.hub.toString(), invitation.fingerprint,
                                      {invitation.secret, store_->syncState().replica(), deviceName}));
    hub_.reset();
    return access_->writeToken(enrolment.token);
  }

  /// A device whose clock was never set shall not call a good invitation expired: the hub decides.
  bool clockIsPlausible() const { return clock_.now() > Milliseconds(1'700'000'000) * 1000; }

  void arm() {
    if (!facts_.member || !store_) return;
    timer_->start(std::chrono::milliseconds(std::max<Milliseconds>(schedule_.due() - clock_.now(), 0)));
  }

  void run() {
    const auto membership = store_->syncState().membership();
    if (!membership || service_.cancelled_) return;
    facts_.running = true;
    facts_.done = facts_.total = 0;
    tell();
    if (!hub_)
      hub_ = access_->connect(membership->hubAddress, membership->fingerprint, access_->readToken(),
                              service_.cancelled_);
    SyncRun::Hooks hooks;
    hooks.cancelled = &service_.cancelled_;
    hooks.progress = [this](const Progress& progress) {
      facts_.done = progress.sent + progress.received;
      facts_.total = std::max(progress.toSend, progress.sent) + progress.toReceive;
      tell();
    };
    hooks.changed = [this](const Changes& changes) {
      deliver([this, changes] { Q_EMIT service_.changed(changes); });
    };
    const auto report = SyncRun(*store_, *hub_, clock_, hooks).run();
    facts_.running = false;
    facts_.verified = report && report->verified;
    facts_.error.reset();
    if (!report) facts_.error = report.error();
    // A connection that failed is made anew, token and all.
    if (!report) hub_.reset();
    if (report)
      schedule_.succeeded(clock_.now());
    else
      schedule_.failed(clock_.now());
    countWork();
    // An edit made while the run was under way is due soon.
    if (report && facts_.waiting > 0) schedule_.edited(clock_.now());
    tell();
    arm();
  }

  void countWork() {
    facts_.waiting = store_->outbox().unsafeCount();
    facts_.decisions =
        store_->outbox().rejectedCount() + store_->records().counts().value(QStringLiteral("conflict"));
    facts_.lastSuccess = store_->syncState().lastSuccess();
    // A store that fails to read says so by itself in the next run.
    (void)store_->database().takeFailure();
  }

  void tell() {
    deliver([this, status = statusOf(facts_)] {
      if (status == service_.status_) return;
      service_.status_ = status;
      Q_EMIT service_.statusChanged(status);
    });
  }

  void deliver(std::function<void()> call) {
    QMetaObject::invokeMethod(&service_, std::move(call), Qt::QueuedConnection);
  }

  SyncService& service_;
  QString storePath_;
  std::function<std::unique_ptr<HubAccess>()> makeAccess_;
  SystemClock clock_;
  Schedule schedule_;
  Facts facts_;
  std::unique_ptr<Store> store_;
  std::unique_ptr<HubAccess> access_;
  std::unique_ptr<protocol::SyncProtocol> hub_;
  QTimer* timer_ = nullptr;
};

SyncService::SyncService(QString storePath, std::function<std::unique_ptr<HubAccess>()> makeAccess)
    : thread_(new QThread(this))
    , worker_(new Worker(*this, std::move(storePath), std::move(makeAccess))) {
  thread_->setObjectName(QStringLiteral("sync"));
  worker_->moveToThread(thread_);
  // The worker's store and connection close on the thread that used them.
  connect(thread_, &QThread::finished, worker_, &QObject::deleteLater);
}

SyncService::~SyncService() {
  cancelled_ = true;
  if (thread_->isRunning()) {
    thread_->quit();
    thread_->wait();
  } else {
    delete worker_;
  }
}

void SyncService::start() {
  thread_->start();
  QMetaObject::invokeMethod(worker_, [worker = worker_] { worker->start(); });
}

void SyncService::syncNow() {
  QMetaObject::invokeMethod(worker_, [worker = worker_] { worker->syncNow(); });
}

void SyncService::noteEdit() {
  QMetaObject::invokeMethod(worker_, [worker = worker_] { worker->noteEdit(); });
}

void SyncService::enrol(const QString& invitation, const QString& deviceName) {
  QMetaObject::invokeMethod(worker_, [=, worker = worker_] { worker->enrol(invitation, deviceName); });
}

} // namespace amparo::sync
