#pragma once

#include "core/operations/library.h"
#include "core/search/searcher.h"
#include "core/store/store.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <type_traits>

class QThread;

namespace amparo::ui {

/// The library's own thread: the store connection that the window reads and writes through lives there, so
/// the interface never waits for the disk. Work runs in the order it was handed in; its result comes back to
/// the interface's thread. Nothing but values may be captured.
class Background : public QObject {
 public:
  /// What work may use, on the library's thread only.
  struct Context {
    Store& store;
    Library& library;
    Searcher& searcher;
  };

  /// Takes over an opened store.
  explicit Background(std::unique_ptr<Store> store);
  /// Finishes the work that was handed in, then ends the thread.
  ~Background() override;

  /// Runs `work(Context&)` on the library's thread, then `done(result)` on this one, unless `receiver` is
  /// gone by then. A receiver that asks again before the answer came drops the older one by a token of its
  /// own.
  template<class Work, class Done> void run(QObject* receiver, Work work, Done done) {
    using Outcome = std::invoke_result_t<Work, Context&>;
    post([this, receiver = QPointer<QObject>(receiver), work = std::move(work),
          done = std::move(done)](Context& context) mutable {
      auto outcome = std::make_shared<Outcome>(work(context));
      deliver([receiver, outcome, done = std::move(done)]() mutable {
        if (receiver) done(std::move(*outcome));
      });
    });
  }

  /// Words are held that could not be written (DraftStore::hold()).
  bool holdsDrafts() const { return holdsDrafts_; }

 private:
  class Worker;

  void post(std::function<void(Context&)> work);
  void deliver(std::function<void()> done);

  QThread* thread_;
  Worker* worker_;
  std::atomic<bool> holdsDrafts_ = false;
};

} // namespace amparo::ui
