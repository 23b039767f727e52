#pragma once

#include "core/base/result.h"

#include <QString>

#include <chrono>
#include <functional>
#include <stdexcept>
#include <vector>

namespace amparo::bench {

/// Something that a measurement needs did not work. Benchmarks end at the first failure, wherever it happens,
/// and have nothing to recover: that is what exceptions are for.
class Failure : public std::runtime_error {
 public:
  explicit Failure(const QString& what)
      : std::runtime_error(what.toStdString()) {}
};

inline void need(const Result<void>& result) {
  if (!result) throw Failure(describe(result.error()));
}

template<class T> T need(Result<T> result) {
  if (!result) throw Failure(describe(result.error()));
  return *std::move(result);
}

/// Milliseconds since it was made.
class Stopwatch {
 public:
  double milliseconds() const {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from_).count();
  }

 private:
  std::chrono::steady_clock::time_point from_ = std::chrono::steady_clock::now();
};

inline double millisecondsOf(const std::function<void()>& work) {
  const Stopwatch watch;
  work();
  return watch.milliseconds();
}

/// The value that `share` of all values do not exceed; 0 when there are none.
double percentile(std::vector<double> values, double share);

inline double median(const std::vector<double>& values) {
  return percentile(values, 0.5);
}

} // namespace amparo::bench
