#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <memory>
#include <mutex>
#include <unordered_set>

namespace amparo::hub {

/// Wakes whoever waits for something to be written. Any thread.
class Bell {
 public:
  using Rings = std::uint64_t;

  /// How often it has rung: looked at before what is waited for, so that nothing is missed in between.
  Rings rings() const;
  void ring();
  /// Suspends until it has rung more often than `heard`, or until then.
  boost::asio::awaitable<void> wait(Rings heard, std::chrono::steady_clock::time_point until);

 private:
  using Timer = boost::asio::steady_timer;

  bool enter(const std::shared_ptr<Timer>& timer, Rings heard);
  void leave(const std::shared_ptr<Timer>& timer);

  mutable std::mutex mutex_;
  Rings rings_ = 0;
  std::unordered_set<std::shared_ptr<Timer>> waiting_;
};

} // namespace amparo::hub
