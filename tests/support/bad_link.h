#pragma once

#include <QByteArray>
#include <QThread>

#include <memory>

namespace amparo::test {

/// What a link between a client and its hub is like. Nothing set: as loopback is.
struct LinkQuality {
  qint64 upBytesPerSecond = 0; ///< 0: as fast as the machine is
  qint64 downBytesPerSecond = 0;
  int delayMilliseconds = 0; ///< one way; a new connection costs two of them more, as TCP's handshake does
  /// Of packets. TCP sends a lost one again and keeps those behind it back, so a loss shows as a stall.
  int lossPercent = 0;
  int stallMilliseconds = 1000;
  int resetAfterMilliseconds = 0; ///< the age at which each connection is reset; 0: never
};

/// What passed in one direction.
struct Passed {
  qint64 wire = 0;
  /// What was encrypted, where only application data of TLS 1.3 passes: each record that carries such is 17
  /// bytes longer than its content (RFC 8446, 5.2 with AEADs whose tag has 16 bytes).
  qint64 content = 0;
};

struct Traffic {
  Passed up;
  Passed down;
  int connections = 0;
};

/// A TCP proxy on loopback before a hub that is as bad as a test wants it, and counts what passes. It works
/// on a thread of its own; its functions may be called from any other, and hold at once.
class BadLink {
 public:
  enum class Direction { Up, Down };
  enum class Ending {
    Close,   ///< both sides see the connection end
    Reset,   ///< both sides see it broken
    Silence, ///< nothing passes any more, and nobody says so
  };

  explicit BadLink(quint16 target, const LinkQuality& quality = {});
  ~BadLink();
  BadLink(const BadLink&) = delete;
  BadLink& operator=(const BadLink&) = delete;

  quint16 port() const { return port_; }

  /// Losses come from a generator of this seed.
  void setQuality(const LinkQuality& quality, unsigned seed = 1);

  /// From now on exactly so many bytes pass in that direction, over all connections together; when there is
  /// one more, the connection that brings it ends. It happens once.
  void cutAfter(Direction direction, qint64 bytes, Ending ending = Ending::Close);
  /// Whether that happened since cutAfter(); it will not any more.
  bool takeCut();

  /// What passed since the last call: at least all that either side has received.
  Traffic takeTraffic();

  /// Ends every connection, and lets the calling thread's sockets notice.
  void disconnectAll();

 private:
  class Proxy;

  template<class Work> void onThread(const Work& work);

  QThread thread_;
  std::unique_ptr<Proxy> proxy_;
  quint16 port_ = 0;
};

} // namespace amparo::test
