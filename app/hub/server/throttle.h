#pragma once

#include <chrono>
#include <mutex>
#include <string>
#include <unordered_map>

namespace amparo::hub {

/// Counts what failed from each address within the last minute. Any thread.
class Throttle {
 public:
  using Time = std::chrono::steady_clock::time_point;

  static constexpr int allowed = 20;
  static constexpr std::chrono::seconds window{60};

  /// For how many seconds this address has to wait; 0: it may go on.
  int secondsToWait(const std::string& address, Time now);
  void noteFailure(const std::string& address, Time now);

 private:
  struct Count {
    Time since;
    int failures = 0;
  };

  std::mutex mutex_;
  std::unordered_map<std::string, Count> counts_;
};

} // namespace amparo::hub
