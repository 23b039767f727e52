#include "core/sync/administration.h"

#include <QThread>

#include <utility>

namespace amparo::sync {

Administration::Administration(SyncService::MakeAccess makeAccess, QObject* parent)
    : QObject(parent)
    , makeAccess_(std::move(makeAccess))
    , thread_(new QThread(this))
    , worker_(new QObject) {
  thread_->setObjectName(QStringLiteral("administration"));
  worker_->moveToThread(thread_);
  connect(thread_, &QThread::finished, worker_, [this] {
    hub_.reset(); // what a thread has opened closes there
    access_.reset();
  });
}

Administration::~Administration() {
  ended_ = true;
  stopped_ = true;
  thread_->quit();
  thread_->wait();
  delete worker_;
}

void Administration::leave() {
  ++visit_;
  if (acting_ == 0) stopped_ = true;
}

void Administration::post(std::function<void()> work) {
  if (!thread_->isRunning()) thread_->start();
  QMetaObject::invokeMethod(worker_, std::move(work), Qt::QueuedConnection);
}

void Administration::deliver(std::function<void()> done) {
  QMetaObject::invokeMethod(this, std::move(done), Qt::QueuedConnection);
}

/// Each visit makes a connection: the hub or the token may be another one than before.
protocol::AdminProtocol* Administration::reach(const Place& place, quint64 visit) {
  stopped_ = false;
  if (ended_) return nullptr;
  if (!access_) access_ = makeAccess_();
  if (std::exchange(connected_, visit) != visit) hub_.reset();
  if (!hub_) hub_ = access_->connectAdmin(place.address, place.fingerprint, access_->readToken(), stopped_);
  return hub_.get();
}

bool Administration::isOver(Work work, quint64 visit) const {
  return ended_ || (work == Work::Question && visit != visit_);
}

void Administration::noteError(const Error& error) {
  const bool isRevoked = error.code == ErrorCode::DeviceRevoked;
  if (isRevoked) hub_.reset(); // the token may be a good one the next time
  if (shutOut_ && (isRevoked || error.code == ErrorCode::Forbidden)) deliver(shutOut_);
}

} // namespace amparo::sync
