#include "ui/background.h"

#include <QThread>

namespace amparo::ui {

/// Lives on the library's thread and owns what belongs to it.
class Background::Worker : public QObject {
 public:
  explicit Worker(std::unique_ptr<Store> opened)
      : store(std::move(opened))
      , ids(clock)
      , library(*store, ids)
      , searcher(store->database())
      , context{*store, library, searcher} {}

  std::unique_ptr<Store> store;
  SystemClock clock;
  IdGenerator ids;
  Library library;
  Searcher searcher;
  Context context;
};

Background::Background(std::unique_ptr<Store> store)
    : thread_(new QThread(this))
    , worker_(new Worker(std::move(store))) {
  thread_->setObjectName(QStringLiteral("library"));
  worker_->moveToThread(thread_);
  connect(thread_, &QThread::finished, worker_, &QObject::deleteLater);
  thread_->start();
}

Background::~Background() {
  // Queued behind everything that was handed in: the thread ends when that is done.
  QMetaObject::invokeMethod(
      worker_, [thread = thread_] { thread->quit(); }, Qt::QueuedConnection);
  thread_->wait();
}

void Background::post(std::function<void(Context&)> work) {
  QMetaObject::invokeMethod(
      worker_,
      [this, worker = worker_, work = std::move(work)] {
        work(worker->context);
        holdsDrafts_ = !worker->store->drafts().held().empty();
      },
      Qt::QueuedConnection);
}

void Background::deliver(std::function<void()> done) {
  QMetaObject::invokeMethod(this, std::move(done), Qt::QueuedConnection);
}

} // namespace amparo::ui
