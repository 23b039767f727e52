#pragma once

#include "app/hub/server/bell.h"
#include "core/hub/hub_service.h"

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace amparo::hub {

/// Suspends a coroutine until `start`'s callback is called, on whatever thread, and goes on with its value on
/// the coroutine's own executor.
template<class T, class Start> boost::asio::awaitable<T> awaitCallback(Start start) {
  namespace asio = boost::asio;
  T value = co_await asio::async_initiate<const asio::use_awaitable_t<>, void(T)>(
      [](auto handler, Start begin) {
        const auto executor = asio::get_associated_executor(handler);
        const auto kept = std::make_shared<decltype(handler)>(std::move(handler));
        begin([kept, executor](T made) {
          asio::post(executor, [kept, made = std::move(made)]() mutable { (*kept)(std::move(made)); });
        });
      },
      asio::use_awaitable, std::move(start));
  co_return value;
}

/// A store and the service on it, for one thread.
struct Worker {
  std::unique_ptr<HubStore> store;
  std::unique_ptr<HubService> service;
};

using MakeWorker = std::function<Result<Worker>()>;

/// Threads that each have a store of their own, for everything but the writing of exchanges. The threads of
/// the sockets never wait for a disk.
class Workers {
 public:
  using Job = std::function<void(HubService&)>;

  /// Many may wait at once, as when all offices come back together, and are answered within moments when each
  /// asks for little. `longestWait`: of the first of them, before others are turned away; they are told to
  /// come again after about as long.
  explicit Workers(std::chrono::milliseconds longestWait = std::chrono::seconds(5))
      : longestWait_(longestWait) {}

  ~Workers();
  /// Fails as the stores do.
  Result<void> start(int threads, const MakeWorker& make);
  void post(Job job);

  /// More waits than can be answered in good time.
  bool areOverloaded() const;
  /// Jobs that no thread has begun.
  std::size_t queued() const;

  /// Runs `work(service)` there and goes on here with its result.
  template<class T, class Work> boost::asio::awaitable<T> run(Work work) {
    return awaitCallback<T>([this, work = std::move(work)](std::function<void(T)> done) mutable {
      post([work = std::move(work), done = std::move(done)](HubService& service) mutable {
        done(work(service));
      });
    });
  }

 private:
  struct Waiting {
    Job job;
    std::chrono::steady_clock::time_point since;
  };

  void loop(Worker& worker);

  const std::chrono::milliseconds longestWait_;
  mutable std::mutex mutex_;
  std::condition_variable news_;
  std::deque<Waiting> jobs_;
  bool stopping_ = false;
  std::deque<Worker> workers_;
  std::vector<std::thread> threads_;
};

/// The one thread that writes exchanges. What waits together is committed together: one transaction, one
/// wait for the disk.
class WriteQueue {
 public:
  /// `written` rings after every commit.
  explicit WriteQueue(Bell& written)
      : written_(written) {}

  ~WriteQueue();
  /// Where processes do not tell each other (StoreNews), it looks itself, twice a second, whether another one
  /// has written, and `written` rings then too.
  enum class Others { AreHeard, AreLookedFor };
  Result<void> start(const MakeWorker& make, Others others);

  /// What a Step::Write of `answer`, which lives until then, needs of the store: with the result it settles.
  boost::asio::awaitable<Result<void>> write(ExchangeAnswer& answer);
  /// Exchanges that wait for the next commit.
  std::size_t queued() const;
  /// Whether the store took the last writing, or half a minute has passed since it did not, and it does not
  /// take long over one now.
  bool takesWriting() const;

 private:
  struct Job {
    ExchangeAnswer* answer;
    std::function<void(Result<void>)> done;
  };

  /// What is committed together.
  struct Group {
    std::vector<Job> jobs;
    std::size_t changes = 0;
  };

  void loop();
  /// Waits for work, and takes it; where there is none for a while: nothing.
  HubService::Answers takeFirst(Group& group, bool& stopped);
  /// Takes into a group that is being written what has come since, as far as there is room.
  HubService::Answers takeMore(Group& group);
  HubService::Answers take(Group& group);
  void note(const Result<void>& committed);
  /// Whether somebody has written since the last look what those who wait have to know.
  bool lookForOthers();

  Bell& written_;
  Others others_ = Others::AreHeard;

  /// What moves where somebody who waits has to be told: as of the last look.
  struct Known {
    QByteArray version; ///< of the whole store
    Seq head = 0;
    Row lastAct = 0; ///< of the audit log
  } known_;

  mutable std::mutex mutex_;
  std::condition_variable news_;
  std::deque<Job> jobs_;
  bool stopping_ = false;
  std::optional<std::chrono::steady_clock::time_point> refused_;      ///< the last writing, by the store
  std::optional<std::chrono::steady_clock::time_point> writingSince_; ///< what is being written now
  Worker worker_;
  std::thread thread_;
};

} // namespace amparo::hub
