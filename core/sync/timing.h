#pragma once

#include "core/base/clock.h"

#include <functional>
#include <memory>

namespace amparo::sync {

/// What the service knows of time. Made and used on the sync thread; tests give one of their own.
class Timing {
 public:
  virtual ~Timing() = default;
  /// The device's clock, which may be off by years, and be set right at any moment.
  virtual const Clock& clock() const = 0;
  /// Milliseconds that only go forward, from some beginning.
  virtual Milliseconds elapsed() const = 0;
  /// Calls `ring` once, in so many milliseconds; a later call takes the place of an earlier one.
  virtual void ringIn(Milliseconds delay, std::function<void()> ring) = 0;
};

/// The system's time; rings in the event loop of the thread that made it.
std::unique_ptr<Timing> makeSystemTiming();

} // namespace amparo::sync
