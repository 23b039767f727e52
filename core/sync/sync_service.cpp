#include "core/sync/sync_service.h"

#include "core/store/activity_store.h"
#include "core/sync/courier.h"
#include "core/sync/file_worker.h"
#include "core/sync/history.h"
#include "core/sync/identity.h"
#include "core/sync/news_watch.h"
#include "core/sync/schedule.h"
#include "core/sync/sync_run.h"
#include "core/sync/wipe.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QThread>

#include <utility>

namespace amparo::sync {

/// Everything that lives on the sync thread. A hub connection may turn that thread's event loop while it
/// waits, so any call may come in the middle of a run: a run and an enrolment never begin while another is
/// under way.
class SyncService::Worker : public QObject {
 public:
  Worker(SyncService& service, FileWorker& files, NewsWatch& news, QString storePath, MakeAccess makeAccess,
         MakeTiming makeTiming)
      : service_(service)
      , files_(files)
      , news_(news)
      , storePath_(std::move(storePath))
      , makeAccess_(std::move(makeAccess))
      , makeTiming_(std::move(makeTiming))
      , schedule_(QRandomGenerator::system()->generate64())
      , filesSchedule_(QRandomGenerator::system()->generate64()) {}

  /// Transfers of files ended: with all of it done, or so.
  void filesEnded(const std::optional<Error>& error) {
    if (error) heed(*error);
    filesWait_ = error && isOffline(error->code);
    if (filesWait_)
      filesSchedule_.failed(timing_->elapsed());
    else
      filesSchedule_.succeeded(timing_->elapsed());
    arm();
  }

  void start() {
    timing_ = makeTiming_();
    access_ = makeAccess_();
    if (openStore()) {
      facts_.member = store_->syncState().membership().has_value();
      countWork();
    }
    tell();
    schedule_.wake(timing_->elapsed());
    arm();
  }

  void syncNow(Scope scope = Scope::Usual) {
    asked_ = scope;
    schedule_.wake(timing_->elapsed());
    arm();
  }

  void acceptRemovals() {
    if (!openStore()) return tell();
    if (const auto accepted = sync::acceptRemovals(*store_); !accepted) facts_.error = accepted.error();
    syncNow();
  }

  void setRestraint(const Restraint& restraint) {
    if (restraint == restraint_) return;
    restraint_ = restraint;
    restrainFiles();
    files_.wake();
    tell();
    arm();
  }

  void askCost() {
    whenIdle([this](const Error& error) { Q_EMIT service_.costFailed(error); },
             [this]() -> Result<void> {
               if (!connectHub()) return Error{ErrorCode::NotEnrolled, {}, {}};
               AMPARO_LET(cost, costOf(*store_, *hub_, timing_->clock().now()));
               deliver([this, cost] { Q_EMIT service_.costKnown(cost); });
               return {};
             });
  }

  void askHistory(const RecordId& record, quint64 question) {
    const auto left = [this, question] { return service_.historyAsked_ != question; };
    const auto unlessLeft = [this, left](std::function<void()> tell) {
      deliver([left, tell = std::move(tell)] {
        if (!left()) tell();
      });
    };
    whenIdle(
        [=, this](const Error& error) {
          if (!left()) Q_EMIT service_.historyFailed(record, error);
        },
        [=, this]() -> Result<void> {
          service_.historyStopped_ = false;
          if (left() || service_.cancelled_) return {}; // in this order: whoever leaves stops it afterwards
          const auto membership = store_->syncState().membership();
          if (!membership) return Error{ErrorCode::NotEnrolled, {}, {}};
          // On a connection of its own, so that leaving it ends nothing else.
          if (!historyHub_)
            historyHub_ = access_->connect(membership->hubAddress, membership->pins(), access_->readToken(),
                                           service_.historyStopped_);
          const auto fetched = fetchHistory(*store_, *historyHub_, record, [=, this] {
            unlessLeft([this, record] { Q_EMIT service_.historyCame(record); });
            return !left();
          });
          if (!fetched && !isOffline(fetched.error().code)) historyHub_.reset();
          AMPARO_TRY(fetched);
          unlessLeft([this, record] { Q_EMIT service_.historyKnown(record); });
          return {};
        });
  }

  /// The hub has answered the question for news, or the link has not held.
  void newsCame(const Result<protocol::News>& news) {
    watching_ = false;
    brokenQuestions_ = news ? 0 : brokenQuestions_ + 1;
    if (!news) heed(news.error());
    if (!store_) return;
    if (!news && !std::exchange(ranMeanwhile_, false)) {
      // The next run asks again, and finds out what is the matter.
      if (isOffline(news.error().code)) schedule_.doubt(timing_->elapsed(), brokenQuestions_);
      return arm();
    }
    if (!news) return watchForNews();
    if (news->records > 0 && news->head > store_->syncState().cursor().at) {
      schedule_.wake(timing_->elapsed());
      arm();
    } else {
      watchForNews();
    }
  }

  void noteEdit() {
    if (!store_) return;
    countWork();
    // It may have gone out meanwhile, or have taken back the one before.
    if (facts_.waiting > 0) schedule_.edited(timing_->elapsed());
    tell();
    arm();
  }

  void enrol(const QString& text, const QString& deviceName) {
    if (busy_) {
      later_.push_back([=, this] { enrol(text, deviceName); });
      return;
    }
    busy_ = true;
    auto joined = join(text, deviceName);
    busy_ = false;
    if (joined) {
      facts_.member = true;
      facts_.error.reset();
      files_.reconnect();
      news_.reconnect();
      deliver([this] { Q_EMIT service_.enrolled(); });
      syncNow();
    } else {
      deliver([this, error = joined.error()] { Q_EMIT service_.enrolFailed(error); });
      arm();
    }
  }

  void writeCourier(const QString& folder) {
    whenIdle([this](const Error& error) { Q_EMIT service_.courierFailed(error); },
             [=, this]() -> Result<void> {
               AMPARO_LET(written, courier().write(folder, courierBytes));
               deliver([this, written] { Q_EMIT service_.courierWritten(written.paths, written.changes); });
               return {};
             });
  }

  void takeCourier(const QStringList& paths) {
    whenIdle([this](const Error& error) { Q_EMIT service_.courierFailed(error); },
             [=, this]() -> Result<void> {
               AMPARO_LET(all, courier().take(paths));
               noteActivity(all.report, 0, std::nullopt, true);
               deliver([this, all] {
                 Q_EMIT service_.courierTaken(all.report.sent, all.report.received, all.kept);
               });
               return {};
             });
  }

 private:
  /// What the hub refuses outside of a run. A device whose access has ended may have orders to follow; where
  /// the answer does not tell them, a run does.
  void heed(const Error& error) {
    if (error.code != ErrorCode::DeviceRevoked || !store_) return;
    if (isWipeOrder(error)) {
      facts_.error = error;
      return tell();
    }
    schedule_.wake(timing_->elapsed());
    arm();
  }

  /// A USB stick holds more, and a message of most mail programs too.
  static constexpr qint64 courierBytes = 16 << 20;

  Courier courier() {
    SyncRun::Hooks hooks;
    hooks.cancelled = &service_.cancelled_;
    hooks.changed = [this](const Changes& changes) {
      deliver([this, changes] { Q_EMIT service_.changed(changes); });
    };
    return {*store_, timing_->clock(), access_->readToken(), std::move(hooks)};
  }

  using Failed = std::function<void(const Error&)>;

  /// Does what a person asked for, once no run is under way; `failed` tells why it did not come about.
  void whenIdle(const Failed& failed, const std::function<Result<void>()>& work) {
    if (busy_) {
      later_.push_back([=, this] { whenIdle(failed, work); });
      return;
    }
    busy_ = true;
    const Result<void> done = openStore() ? work() : Result<void>(*facts_.error);
    busy_ = false;
    if (!done) heed(done.error());
    if (!done) deliver([failed, error = done.error()] { failed(error); });
    if (store_) countWork();
    tell();
    doWhatWaited();
    arm();
  }

  void doWhatWaited() {
    for (const auto& waiting : std::exchange(later_, {})) waiting();
  }

  /// A store that another program holds, or whose disk is full, may open later.
  bool openStore() {
    if (store_) return true;
    auto opened = Store::open(storePath_, {});
    if (opened)
      store_ = *std::move(opened);
    else
      facts_.error = opened.error();
    return opened.ok();
  }

  Result<void> join(const QString& text, const QString& deviceName) {
    if (!openStore()) return *facts_.error;
    AMPARO_LET(invitation, protocol::parseInvitation(text));
    if (invitation.expires < timing_->clock().now() && clockIsPlausible())
      return Error{ErrorCode::InvitationExpired, {}, {}};
    const auto hub =
        access_->connect(invitation.hub.toString(), invitation.fingerprint, {}, service_.cancelled_);
    AMPARO_LET(enrolment, sync::enrol(*store_, *hub, invitation.hub.toString(), invitation.fingerprint,
                                      {invitation.secret, store_->syncState().replica(), deviceName}));
    hub_.reset();
    historyHub_.reset();
    return access_->writeToken(enrolment.token);
  }

  /// A device whose clock was never set shall not call a good invitation expired: the hub decides.
  bool clockIsPlausible() const { return timing_->clock().now() > Milliseconds(1'700'000'000) * 1000; }

  void arm() {
    const bool wanted = facts_.member || !store_;
    if (busy_ || !wanted || service_.cancelled_) return;
    Milliseconds due = schedule_.due();
    if (!asked_ && held() != Held::No) due = std::max(due, timing_->elapsed() + heldCheck);
    if (filesWait_) due = std::min(due, filesSchedule_.due());
    const Milliseconds delay = std::max<Milliseconds>(due - timing_->elapsed(), 0);
    timing_->ringIn(delay, [this] { ring(); });
  }

  void ring() {
    if (busy_ || service_.cancelled_) return;
    if (!openStore()) {
      schedule_.failed(timing_->elapsed());
      tell();
      return arm();
    }
    facts_.member = store_->syncState().membership().has_value();
    if (!facts_.member) {
      facts_.error.reset();
      return tell();
    }
    const Held held = asked_ ? Held::No : this->held();
    if (held != Held::No) {
      tell();
      return arm();
    }
    if (filesWait_ && timing_->elapsed() < schedule_.due()) { // the link failed them, not the records
      filesWait_ = false;
      files_.wake();
      return arm();
    }
    busy_ = true;
    files_.hold();
    const Scope scope = std::exchange(asked_, std::nullopt).value_or(Scope::Usual);
    run();
    filesWait_ = false;
    restrainFiles(scope);
    files_.release();
    if (!facts_.error) files_.wake();
    busy_ = false;
    if (!facts_.error) {
      ranMeanwhile_ = watching_;
      watchForNews();
    }
    doWhatWaited();
    arm();
    tidyWhenIdle();
  }

  /// A step in each turn of the event loop: whatever comes meanwhile goes before the next one.
  void tidyWhenIdle() {
    if (std::exchange(tidying_, true)) return;
    QMetaObject::invokeMethod(
        this,
        [this] {
          tidying_ = false;
          if (!busy_ && !service_.cancelled_ && store_ && store_->tidy()) tidyWhenIdle();
        },
        Qt::QueuedConnection);
  }

  QTime timeOfDay() const { return QDateTime::fromMSecsSinceEpoch(timing_->clock().now()).time(); }

  Held held() const {
    if (restraint_.paused) return Held::Paused;
    if (restraint_.isQuietAt(timeOfDay())) return Held::Quiet;
    return restraint_.holdsRecords(timeOfDay()) ? Held::Metered : Held::No;
  }

  void restrainFiles(Scope scope = Scope::Usual) {
    files_.restrain(scope == Scope::RecordsOnly ||
                    (scope == Scope::Usual && restraint_.holdsFiles(timeOfDay())));
  }

  bool connectHub() {
    const auto membership = store_->syncState().membership();
    if (membership && !hub_)
      hub_ = access_->connect(membership->hubAddress, membership->pins(), access_->readToken(),
                              service_.cancelled_);
    return membership.has_value();
  }

  /// A question that is held costs a connection of its own: where bytes are dear or few, the timer will do.
  void watchForNews() {
    const auto membership = store_->syncState().membership();
    const LinkSpeed link = store_->syncState().link();
    const bool slow = link.down > 0 && link.down < slowLink;
    if (watching_ || !membership || slow || restraint_.metered || held() != Held::No) return;
    watching_ = true;
    news_.ask({membership->hubAddress, membership->pins(), store_->syncState().epoch(),
               store_->syncState().cursor()});
  }

  void run() {
    facts_.running = true;
    facts_.done = facts_.total = 0;
    tell();
    connectHub();
    SyncRun run(*store_, *hub_, timing_->clock(), hooks());
    const Milliseconds began = timing_->elapsed();
    const auto report = run.run();
    noteActivity(run.report(), timing_->elapsed() - began,
                 report ? std::nullopt : std::optional(report.error()));
    facts_.running = false;
    facts_.verified = report && report->verified;
    facts_.error.reset();
    if (report) {
      schedule_.succeeded(timing_->elapsed());
    } else {
      facts_.error = report.error();
      if (run.advanced() && isOffline(report.error().code))
        schedule_.interrupted(timing_->elapsed());
      else
        schedule_.failed(timing_->elapsed());
      // What a person mended may be the token; a bad link keeps what it can resume.
      if (!isOffline(report.error().code)) {
        hub_.reset();
        files_.reconnect();
        news_.reconnect();
      }
    }
    countWork();
    // An edit made while the run was under way is due soon.
    if (report && facts_.waiting > 0) schedule_.edited(timing_->elapsed());
    tell();
  }

  /// For the list of what the syncs did. A sync with nothing new writes nothing.
  void noteActivity(const Report& report, Milliseconds took, const std::optional<Error>& error,
                    bool carried = false) {
    const SyncActivity activity{timing_->clock().now(),
                                1,
                                carried,
                                report.sent,
                                report.received,
                                report.conflicts,
                                report.rejected - report.dropped,
                                report.bytesUp + report.bytesDown,
                                took,
                                error};
    if (!activity.isMove() && !error) return;
    store_->database().setDurability(sqlite::Durability::Relaxed);
    sqlite::Transaction transaction(store_->database());
    ActivityStore(store_->database()).note(activity);
    (void)transaction.commit(); // a line of a list is worth no error
  }

  SyncRun::Hooks hooks() {
    SyncRun::Hooks hooks;
    hooks.cancelled = &service_.cancelled_;
    hooks.elapsed = [this] { return timing_->elapsed(); };
    hooks.progress = [this](const Progress& progress) {
      facts_.done = progress.sent + progress.received;
      facts_.total = std::max(progress.toSend, progress.sent) + progress.toReceive;
      tell();
    };
    hooks.changed = [this](const Changes& changes) {
      deliver([this, changes] { Q_EMIT service_.changed(changes); });
    };
    return hooks;
  }

  void countWork() {
    facts_.waiting = store_->outbox().unsafeCount();
    facts_.decisions = store_->decisionsToTake();
    facts_.lastSuccess = store_->syncState().lastSuccess();
    // A store that fails to read says so by itself in the next run.
    (void)store_->database().takeFailure();
  }

  void tell() {
    Facts facts = facts_;
    if (timing_ && !asked_) facts.held = held();
    facts.member = facts.member || !store_; // what is wrong with the store shall be seen
    deliver([this, status = statusOf(facts)] {
      if (status == service_.status_) return;
      service_.status_ = status;
      Q_EMIT service_.statusChanged(status);
    });
  }

  void deliver(std::function<void()> call) {
    QMetaObject::invokeMethod(&service_, std::move(call), Qt::QueuedConnection);
  }

  static constexpr Milliseconds heldCheck = 60'000;
  static constexpr qint64 slowLink = 20'000; ///< bytes a second

  SyncService& service_;
  FileWorker& files_;
  NewsWatch& news_;
  QString storePath_;
  MakeAccess makeAccess_;
  MakeTiming makeTiming_;
  Schedule schedule_;
  Schedule filesSchedule_;
  bool filesWait_ = false; ///< transfers of files failed for the link's sake, and go on when their time comes
  Restraint restraint_;
  std::optional<Scope> asked_; ///< by a person, and not begun yet
  bool watching_ = false;      ///< a question for news is held
  bool ranMeanwhile_ = false;  ///< and a run has ended well since
  int brokenQuestions_ = 0;    ///< in a row, that were not answered
  Facts facts_;
  bool tidying_ = false;                     ///< a step of it is due
  bool busy_ = false;                        ///< a run or an enrolment is under way
  std::vector<std::function<void()>> later_; ///< what waits for a run to end
  std::unique_ptr<Timing> timing_;
  std::unique_ptr<Store> store_;
  std::unique_ptr<HubAccess> access_;
  std::unique_ptr<protocol::SyncProtocol> hub_;
  std::unique_ptr<protocol::SyncProtocol> historyHub_;
};

SyncService::SyncService(QString storePath, MakeAccess makeAccess, MakeTiming makeTiming)
    : makeAccess_(makeAccess)
    , thread_(new QThread(this))
    , filesThread_(new QThread(this))
    , newsThread_(new QThread(this))
    , files_(new FileWorker(storePath, makeAccess))
    , news_(new NewsWatch(makeAccess))
    , worker_(new Worker(*this, *files_, *news_, std::move(storePath), std::move(makeAccess),
                         std::move(makeTiming))) {
  thread_->setObjectName(QStringLiteral("sync"));
  worker_->moveToThread(thread_);
  filesThread_->setObjectName(QStringLiteral("files"));
  files_->moveToThread(filesThread_);
  newsThread_->setObjectName(QStringLiteral("news"));
  news_->moveToThread(newsThread_);
  files_->setListeners(
      [this](const FileStatus& status) {
        QMetaObject::invokeMethod(
            this, [this, status] { tellFiles(status); }, Qt::QueuedConnection);
      },
      [this](const std::optional<Error>& error) {
        tellWorker([error](Worker& worker) { worker.filesEnded(error); });
      });
  news_->setListener([this](const Result<protocol::News>& news) {
    tellWorker([news](Worker& worker) { worker.newsCame(news); });
  });
  // What each thread has opened closes there.
  connect(thread_, &QThread::finished, worker_, &QObject::deleteLater);
  connect(filesThread_, &QThread::finished, files_, &QObject::deleteLater);
  connect(newsThread_, &QThread::finished, news_, &QObject::deleteLater);
}

SyncService::~SyncService() {
  cancelled_ = true;
  leaveHistory();
  files_->end();
  news_->end();
  if (!thread_->isRunning()) {
    delete worker_;
    delete files_;
    delete news_;
    return;
  }
  // The one that tells the others what to do goes first.
  for (QThread* thread : {thread_, filesThread_, newsThread_}) {
    thread->quit();
    thread->wait();
  }
}

void SyncService::start() {
  // Before anything that was asked for until now.
  connect(thread_, &QThread::started, worker_, [worker = worker_] { worker->start(); });
  thread_->start();
  filesThread_->start();
  newsThread_->start();
}

/// From another of the service's threads, by way of this one, which knows whether there is a worker still.
void SyncService::tellWorker(std::function<void(Worker&)> what) {
  QMetaObject::invokeMethod(
      this,
      [this, what = std::move(what)] {
        QMetaObject::invokeMethod(worker_, [worker = worker_, what] { what(*worker); });
      },
      Qt::QueuedConnection);
}

void SyncService::syncNow(Scope scope) {
  QMetaObject::invokeMethod(worker_, [worker = worker_, scope] { worker->syncNow(scope); });
}

void SyncService::acceptRemovals() {
  QMetaObject::invokeMethod(worker_, [worker = worker_] { worker->acceptRemovals(); });
}

void SyncService::setRestraint(const Restraint& restraint) {
  QMetaObject::invokeMethod(worker_, [worker = worker_, restraint] { worker->setRestraint(restraint); });
}

void SyncService::askCost() {
  QMetaObject::invokeMethod(worker_, [worker = worker_] { worker->askCost(); });
}

void SyncService::askHistory(const RecordId& record) {
  leaveHistory();
  QMetaObject::invokeMethod(worker_, [=, worker = worker_, question = historyAsked_.load()] {
    worker->askHistory(record, question);
  });
}

void SyncService::leaveHistory() {
  ++historyAsked_;
  historyStopped_ = true;
}

void SyncService::noteEdit() {
  QMetaObject::invokeMethod(worker_, [worker = worker_] { worker->noteEdit(); });
}

void SyncService::enrol(const QString& invitation, const QString& deviceName) {
  QMetaObject::invokeMethod(worker_, [=, worker = worker_] { worker->enrol(invitation, deviceName); });
}

void SyncService::noteFiles() {
  files_->wake();
}

void SyncService::pauseFiles(bool paused) {
  files_->pause(paused);
}

void SyncService::tellFiles(const FileStatus& status) {
  if (status == fileStatus_) return;
  fileStatus_ = status;
  Q_EMIT fileStatusChanged(status);
}

void SyncService::writeCourier(const QString& folder) {
  QMetaObject::invokeMethod(worker_, [=, worker = worker_] { worker->writeCourier(folder); });
}

void SyncService::takeCourier(const QStringList& paths) {
  QMetaObject::invokeMethod(worker_, [=, worker = worker_] { worker->takeCourier(paths); });
}

} // namespace amparo::sync
