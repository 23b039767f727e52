#pragma once

#include "tests/e2e/server_client.h"

#include <QDeadlineTimer>
#include <QThread>

#include <optional>

namespace amparo::test {

/// Where a hub's monitor has listened since its last start; 0: nowhere.
quint16 monitorPortOf(const HubProgram& hub);
/// Asks by plain HTTP, on a connection of its own.
RawAnswer askPlainly(quint16 port, const QByteArray& request);
/// A line of /metrics begins so; what stands behind it, or nothing.
std::optional<double> metric(const RawAnswer& metrics, const QByteArray& name);

/// Whether `holds` does within a minute.
template<class Condition> bool waitUntil(Condition holds) {
  const QDeadlineTimer deadline(60'000);
  while (!holds()) {
    if (deadline.hasExpired()) return false;
    QThread::msleep(20);
  }
  return true;
}

} // namespace amparo::test
