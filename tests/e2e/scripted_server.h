#pragma once

#include <QByteArray>
#include <QSslServer>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <mutex>

namespace amparo::test {

/// A TLS server that is no hub: it answers every request with the bytes it was given, and remembers what it
/// was sent. Its key is made for the test, and its certificate has expired long ago: what a device with a
/// wrong clock meets at a hub.
class ScriptedServer {
 public:
  explicit ScriptedServer(QByteArray answer, bool closeAfterAnswer = true);
  ~ScriptedServer();

  QUrl address() const;

  QByteArray fingerprint() const { return fingerprint_; } ///< of its key, for pinning

  QByteArray received() const;

 private:
  void serve(QSslSocket& socket);

  QByteArray answer_;
  bool closeAfterAnswer_;
  QByteArray fingerprint_;
  QTemporaryDir folder_;
  QThread thread_;
  QSslServer* server_ = nullptr;
  std::atomic<quint16> port_ = 0;
  mutable std::mutex mutex_;
  QByteArray received_;
};

} // namespace amparo::test
