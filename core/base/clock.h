#pragma once

#include <QDateTime>

namespace amparo {

/// Milliseconds since 1970-01-01T00:00:00Z. A device's clock only ever decorates: no order depends on it.
using Milliseconds = qint64;

/// Where the time comes from; tests give one of their own.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual Milliseconds now() const = 0;
};

class SystemClock final : public Clock {
 public:
  Milliseconds now() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

} // namespace amparo
