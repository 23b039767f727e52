#pragma once

#include "core/base/clock.h"

#include <cstdint>

namespace amparo::sync {

/// When the next run is due: soon after an edit, at a steady pace while all is well, and after failures at
/// doubling distances with full jitter, so that offices that lost one link do not all come back at once
/// (M. Brooker, "Exponential Backoff And Jitter", 2015). Knows no clock of its own.
class Schedule {
 public:
  static constexpr Milliseconds afterEdit = 1'500;
  static constexpr Milliseconds steady = 5 * 60'000;
  static constexpr Milliseconds firstRetry = 4'000;
  static constexpr Milliseconds longestRetry = 15 * 60'000;
  static constexpr Milliseconds longestPause = 500;
  static constexpr Milliseconds firstDoubt = 30'000;

  explicit Schedule(std::uint64_t seed)
      : random_(seed | 1) {}

  void edited(Milliseconds now);
  void succeeded(Milliseconds now);
  void failed(Milliseconds now);
  /// It failed, but not before something got through for good: there is a link, and it goes on at once.
  void interrupted(Milliseconds now);
  /// A question that was held got no answer, so many times in a row: whether the hub is still there is to be
  /// known soon, but not from all offices at once, and seldom where no question holds.
  void doubt(Milliseconds now, int times);
  /// The link came back, or a person asked: due at once, and the distances start over.
  void wake(Milliseconds now);

  Milliseconds due() const { return due_; }

 private:
  Milliseconds jitter(Milliseconds least, Milliseconds most);

  std::uint64_t random_;
  Milliseconds due_ = 0;
  int failures_ = 0;
};

} // namespace amparo::sync
