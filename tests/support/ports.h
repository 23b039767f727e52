#pragma once

#include <QRandomGenerator>
#include <QTcpServer>

namespace amparo::test {

/// A port of loopback that nobody listens on, below those that systems take for connections that go out: who
/// is started again finds it free.
inline quint16 freePort() {
  QTcpServer server;
  for (int i = 0; i < 1000; ++i)
    if (server.listen(QHostAddress::LocalHost, quint16(QRandomGenerator::system()->bounded(10'000, 32'000))))
      return server.serverPort();
  qFatal("no port of loopback is free");
}

} // namespace amparo::test
