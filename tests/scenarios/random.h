#pragma once

#include <QtGlobal>

#include <random>

namespace amparo::test {

/// The same numbers from the same seed on every machine, which std's distributions do not promise.
class Random {
 public:
  explicit Random(quint64 seed)
      : engine_(seed) {}

  /// 0 .. count - 1
  int below(qsizetype count) { return int(engine_() % std::mt19937_64::result_type(count)); }

  bool chance(int percent) { return below(100) < percent; }

 private:
  std::mt19937_64 engine_;
};

} // namespace amparo::test
