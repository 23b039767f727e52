#pragma once

#include <QByteArrayView>
#include <QList>
#include <QTcpServer>

#include <memory>
#include <vector>

class QTcpSocket;

namespace amparo::bench {

/// Counts one direction of a TLS connection, from outside.
class TlsCounter {
 public:
  void add(QByteArrayView bytes);

  qint64 wire = 0;
  /// What was encrypted, where only application data of TLS 1.3 passes: each record that carries such is 17
  /// bytes longer than its content (RFC 8446, 5.2 with AEADs whose tag has 16 bytes).
  qint64 content = 0;

 private:
  QByteArray header_;
  qint64 left_ = 0; ///< of the record under way
};

struct Traffic {
  TlsCounter up;
  TlsCounter down;
  int connections = 0;
};

/// A TCP forwarder on loopback that counts what passes. Lives on the thread of the client that uses it, and
/// works while that client waits in its event loop: so its counts need no lock, and times through it mean
/// nothing.
class Forwarder {
 public:
  explicit Forwarder(quint16 target);
  ~Forwarder();

  quint16 port() const { return server_.serverPort(); }

  /// Since the last call.
  Traffic takeTraffic() { return std::exchange(traffic_, {}); }

  /// Ends every connection, so that the client makes a new one.
  void disconnectAll();

 private:
  struct Pair;

  void accept();

  quint16 target_;
  QTcpServer server_;
  std::vector<std::unique_ptr<Pair>> pairs_;
  Traffic traffic_;
};

} // namespace amparo::bench
