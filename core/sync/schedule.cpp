#include "core/sync/schedule.h"

#include <algorithm>

namespace amparo::sync {

void Schedule::edited(Milliseconds now) {
  // Several edits in a row wait for the last; a link that just failed keeps its distance.
  if (failures_ == 0) due_ = now + afterEdit;
}

void Schedule::succeeded(Milliseconds now) {
  failures_ = 0;
  due_ = now + jitter(steady - steady / 5, steady + steady / 5);
}

void Schedule::failed(Milliseconds now) {
  const Milliseconds most = std::min(longestRetry, firstRetry << std::min(failures_, 16));
  ++failures_;
  due_ = now + jitter(most / 2, most);
}

void Schedule::interrupted(Milliseconds now) {
  failures_ = 0;
  due_ = now + jitter(1, longestPause);
}

void Schedule::doubt(Milliseconds now, int times) {
  if (failures_ > 0) return; // it is being tried
  const Milliseconds most = std::min(steady, firstDoubt << std::clamp(times - 1, 0, 16));
  due_ = std::min(due_, now + jitter(most / 6, most));
}

void Schedule::wake(Milliseconds now) {
  failures_ = 0;
  due_ = now;
}

Milliseconds Schedule::jitter(Milliseconds least, Milliseconds most) {
  // xorshift64 (G. Marsaglia, 2003)
  random_ ^= random_ << 13;
  random_ ^= random_ >> 7;
  random_ ^= random_ << 17;
  return least + Milliseconds(random_ % std::uint64_t(most - least + 1));
}

} // namespace amparo::sync
