#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>

namespace amparo::test {

constexpr int deadlineMilliseconds = 60'000;

/// Lets events happen until a condition holds; false: it does not before the deadline.
template<class Condition> bool waitFor(Condition condition) {
  const QDeadlineTimer deadline(deadlineMilliseconds);
  while (!condition()) {
    if (deadline.hasExpired()) return false;
    QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
  }
  return true;
}

} // namespace amparo::test
