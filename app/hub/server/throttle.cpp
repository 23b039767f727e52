#include "app/hub/server/throttle.h"

namespace amparo::hub {

namespace {

/// Beyond so many addresses the counts of past minutes are dropped.
constexpr std::size_t remembered = 10'000;

} // namespace

int Throttle::secondsToWait(const std::string& address, Time now) {
  const std::lock_guard lock(mutex_);
  const auto found = counts_.find(address);
  if (found == counts_.end() || found->second.failures < allowed) return 0;
  const auto left = std::chrono::ceil<std::chrono::seconds>(found->second.since + window - now);
  return left.count() > 0 ? int(left.count()) : 0;
}

void Throttle::noteFailure(const std::string& address, Time now) {
  const std::lock_guard lock(mutex_);
  if (counts_.size() >= remembered)
    std::erase_if(counts_, [&](const auto& entry) { return now - entry.second.since >= window; });
  Count& count = counts_[address];
  if (count.failures == 0 || now - count.since >= window) count = {now, 0};
  ++count.failures;
}

} // namespace amparo::hub
