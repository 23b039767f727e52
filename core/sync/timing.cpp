#include "core/sync/timing.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace amparo::sync {

namespace {

class SystemTiming final : public Timing {
 public:
  SystemTiming() {
    timer_.setSingleShot(true);
    // A ring may ask for the next one, which takes its place.
    timer_.callOnTimeout([this] { std::exchange(ring_, nullptr)(); });
  }

  const Clock& clock() const override { return clock_; }

  Milliseconds elapsed() const override {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
  }

  void ringIn(Milliseconds delay, std::function<void()> ring) override {
    ring_ = std::move(ring);
    timer_.start(std::chrono::milliseconds(delay));
  }

 private:
  SystemClock clock_;
  QTimer timer_;
  std::function<void()> ring_;
};

} // namespace

std::unique_ptr<Timing> makeSystemTiming() {
  return std::make_unique<SystemTiming>();
}

} // namespace amparo::sync
