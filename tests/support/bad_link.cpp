#include "tests/support/bad_link.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <limits>
#include <random>
#include <stdexcept>
#include <sys/socket.h>
#include <vector>

namespace amparo::test {

namespace {

constexpr qsizetype packetBytes = 1400;
/// What a router keeps waiting before a slow line.
constexpr qint64 routerBytes = 16 << 10;
constexpr qint64 second = 1'000'000'000; // in nanoseconds
constexpr qint64 millisecond = second / 1000;
constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr int connectMilliseconds = 10'000;

/// Tells TLS's records apart, from outside (RFC 8446, 5.1).
class TlsMeter {
 public:
  /// Returns how much content was announced in these bytes.
  qint64 add(QByteArrayView bytes) {
    qint64 content = 0;
    while (!bytes.isEmpty()) {
      if (left_ > 0) {
        const qsizetype passed = std::min<qint64>(left_, bytes.size());
        left_ -= passed;
        bytes = bytes.sliced(passed);
        continue;
      }
      const qsizetype taken = std::min(headerBytes - header_.size(), bytes.size());
      header_.append(bytes.first(taken));
      bytes = bytes.sliced(taken);
      if (header_.size() < headerBytes) break;
      left_ = std::uint8_t(header_[3]) << 8 | std::uint8_t(header_[4]);
      if (header_[0] == applicationData) content += left_ - expansion;
      header_.clear();
    }
    return content;
  }

 private:
  static constexpr qsizetype headerBytes = 5;
  static constexpr char applicationData = 23;
  static constexpr qint64 expansion = 17;

  QByteArray header_;
  qint64 left_ = 0; ///< of the record under way
};

struct Packet {
  QByteArray bytes;
  qint64 arrives = 0;
};

/// One direction of one connection.
struct Pipe {
  BadLink::Direction direction;
  QTcpSocket& from;
  QTcpSocket& to;
  std::deque<Packet> underWay = {};
  qint64 lastArrival = 0;
  TlsMeter meter = {};
};

struct Connection {
  std::unique_ptr<QTcpSocket> client;
  std::unique_ptr<QTcpSocket> hub;
  Pipe up;
  Pipe down;
  qint64 opened = 0;
  bool silent = false;
  bool ended = false;
};

void reset(QTcpSocket& socket) {
  const linger now{1, 0};
  setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
  socket.abort();
}

} // namespace

/// Lives on the link's thread, and all that it has.
class BadLink::Proxy : public QObject {
 public:
  Proxy(quint16 target, const LinkQuality& quality)
      : target_(target)
      , quality_(quality) {
    clock_.start();
  }

  quint16 listen() {
    server_ = std::make_unique<QTcpServer>();
    timer_ = std::make_unique<QTimer>();
    timer_->setSingleShot(true);
    timer_->setTimerType(Qt::PreciseTimer);
    QObject::connect(server_.get(), &QTcpServer::newConnection, this, [this] { accept(); });
    QObject::connect(timer_.get(), &QTimer::timeout, this, [this] { goOn(); });
    server_->listen(QHostAddress::LocalHost);
    return server_->serverPort();
  }

  /// On the thread that it lives on, before that ends.
  void close() {
    busy_ = true; // a socket tells of its end when it goes, and nothing is to be done about it any more
    connections_.clear();
    server_.reset();
    timer_.reset();
  }

  void setQuality(const LinkQuality& quality, unsigned seed) {
    quality_ = quality;
    random_.seed(seed);
    goOn();
  }

  void cutAfter(Direction direction, qint64 bytes, Ending ending) {
    (direction == Direction::Up ? upLeft_ : downLeft_) = bytes;
    (direction == Direction::Up ? downLeft_ : upLeft_) = never;
    ending_ = ending;
    cut_ = false;
  }

  bool takeCut() {
    upLeft_ = downLeft_ = never;
    return std::exchange(cut_, false);
  }

  Traffic takeTraffic() { return std::exchange(traffic_, {}); }

  void disconnectAll() {
    for (const auto& connection : connections_) end(*connection, Ending::Close);
    sweep();
  }

 private:
  qint64 now() const { return clock_.nsecsElapsed(); }

  bool isIdeal() const {
    return quality_.upBytesPerSecond == 0 && quality_.downBytesPerSecond == 0 &&
           quality_.delayMilliseconds == 0 && quality_.lossPercent == 0;
  }

  qint64 rate(Direction direction) const {
    return direction == Direction::Up ? quality_.upBytesPerSecond : quality_.downBytesPerSecond;
  }

  qint64& lineFree(Direction direction) { return direction == Direction::Up ? upFree_ : downFree_; }

  void accept() {
    while (QTcpSocket* accepted = server_->nextPendingConnection()) {
      ++traffic_.connections;
      std::unique_ptr<QTcpSocket> client(accepted);
      client->setParent(nullptr);
      auto hub = std::make_unique<QTcpSocket>();
      hub->connectToHost(QHostAddress(QHostAddress::LocalHost), target_);
      // What a client sends before there is a hub would wait here, and a cut would not be at its byte.
      if (!hub->waitForConnected(connectMilliseconds)) continue;
      for (QTcpSocket* socket : {client.get(), hub.get()}) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (!isIdeal()) socket->setReadBufferSize(routerBytes);
      }
      QTcpSocket& a = *client;
      QTcpSocket& b = *hub;
      connections_.push_back(std::make_unique<Connection>(Connection{
          std::move(client), std::move(hub), {Direction::Up, a, b}, {Direction::Down, b, a}, now()}));
      watch(*connections_.back());
    }
    goOn();
  }

  void watch(Connection& connection) {
    for (Pipe* pipe : {&connection.up, &connection.down}) {
      QObject::connect(&pipe->from, &QTcpSocket::readyRead, this, [this] { goOn(); });
      QObject::connect(&pipe->from, &QTcpSocket::disconnected, this, [this] { goOn(); });
    }
  }

  /// Whatever there is to do now; then waits for the next thing.
  void goOn() {
    // A write can tell of an end at once, and bring us here again.
    if (std::exchange(busy_, true)) return;
    for (const auto& connection : connections_) {
      if (quality_.resetAfterMilliseconds > 0 &&
          now() - connection->opened >= quality_.resetAfterMilliseconds * millisecond)
        end(*connection, Ending::Reset);
      for (Pipe* pipe : {&connection->up, &connection->down}) {
        deliver(*connection, *pipe);
        take(*connection, *pipe);
        deliver(*connection, *pipe);
      }
      hangUp(*connection);
    }
    busy_ = false;
    sweep();
    wait();
  }

  void take(const Connection& connection, Pipe& pipe) {
    if (connection.ended) return;
    if (connection.silent) {
      pipe.from.readAll();
      return;
    }
    while (pipe.from.bytesAvailable() > 0 && !isFull(pipe.direction)) {
      if (isIdeal()) {
        pipe.underWay.push_back({pipe.from.readAll(), 0});
        continue;
      }
      const QByteArray bytes = pipe.from.read(packetBytes);
      const qint64 delay = quality_.delayMilliseconds * millisecond;
      qint64& free = lineFree(pipe.direction);
      free = std::max(std::max(free, now()), connection.opened + 2 * delay);
      if (const qint64 bytesPerSecond = rate(pipe.direction); bytesPerSecond > 0)
        free += bytes.size() * second / bytesPerSecond;
      qint64 arrives = std::max(free + delay, pipe.lastArrival);
      if (int(random_() % 100) < quality_.lossPercent) arrives += quality_.stallMilliseconds * millisecond;
      pipe.lastArrival = arrives;
      pipe.underWay.push_back({bytes, arrives});
    }
  }

  /// As much waits before the line as a router keeps.
  bool isFull(Direction direction) { return now() < roomAt(direction); }

  qint64 roomAt(Direction direction) {
    const qint64 bytesPerSecond = rate(direction);
    return bytesPerSecond == 0 ? 0 : lineFree(direction) - routerBytes * second / bytesPerSecond;
  }

  void deliver(Connection& connection, Pipe& pipe) {
    while (!connection.ended && !pipe.underWay.empty() && pipe.underWay.front().arrives <= now()) {
      const QByteArray bytes = std::move(pipe.underWay.front().bytes);
      pipe.underWay.pop_front();
      qint64& left = pipe.direction == Direction::Up ? upLeft_ : downLeft_;
      const QByteArrayView through = QByteArrayView(bytes).first(std::min<qint64>(left, bytes.size()));
      if (left != never) left -= through.size();
      Passed& passed = pipe.direction == Direction::Up ? traffic_.up : traffic_.down;
      passed.wire += through.size();
      passed.content += pipe.meter.add(through);
      pipe.to.write(through.data(), through.size());
      pipe.to.flush();
      if (through.size() == bytes.size()) continue;
      cut_ = true;
      left = never;
      end(connection, ending_);
      return;
    }
  }

  /// Passes on that one side has ended, after all that it said.
  void hangUp(Connection& connection) {
    if (connection.ended || connection.silent) return;
    for (const Pipe* pipe : {&connection.up, &connection.down})
      if (pipe->from.state() == QAbstractSocket::UnconnectedState && pipe->underWay.empty() &&
          pipe->from.bytesAvailable() == 0)
        connection.ended = true;
    if (!connection.ended) return;
    for (QTcpSocket* socket : {connection.client.get(), connection.hub.get()}) {
      socket->flush();
      socket->close();
    }
  }

  void end(Connection& connection, Ending how) {
    connection.silent = how == Ending::Silence;
    connection.ended = !connection.silent;
    connection.up.underWay.clear();
    connection.down.underWay.clear();
    if (connection.silent) return;
    for (QTcpSocket* socket : {connection.client.get(), connection.hub.get()})
      how == Ending::Reset ? reset(*socket) : socket->abort();
  }

  void sweep() {
    if (busy_) return;
    std::erase_if(connections_, [](const auto& connection) {
      if (!connection->ended) return false;
      // A socket may be the one whose signal brought us here.
      for (auto* socket : {&connection->client, &connection->hub}) {
        (*socket)->disconnect();
        socket->release()->deleteLater();
      }
      return true;
    });
  }

  void wait() {
    qint64 next = never;
    for (const auto& connection : connections_) {
      if (quality_.resetAfterMilliseconds > 0)
        next = std::min(next, connection->opened + quality_.resetAfterMilliseconds * millisecond);
      for (const Pipe* pipe : {&connection->up, &connection->down}) {
        if (!pipe->underWay.empty()) next = std::min(next, pipe->underWay.front().arrives);
        if (!connection->silent && pipe->from.bytesAvailable() > 0)
          next = std::min(next, roomAt(pipe->direction));
      }
    }
    if (next == never)
      timer_->stop();
    else
      timer_->start(int(std::max<qint64>(next - now() + millisecond - 1, 0) / millisecond));
  }

  quint16 target_;
  LinkQuality quality_;
  std::mt19937 random_{1};
  QElapsedTimer clock_;
  std::unique_ptr<QTcpServer> server_;
  std::unique_ptr<QTimer> timer_;
  std::vector<std::unique_ptr<Connection>> connections_;
  Traffic traffic_;
  qint64 upFree_ = 0; ///< when the line has sent all that it was given
  qint64 downFree_ = 0;
  qint64 upLeft_ = never; ///< bytes until the cut
  qint64 downLeft_ = never;
  Ending ending_ = Ending::Close;
  bool cut_ = false;
  bool busy_ = false;
};

template<class Work> void BadLink::onThread(const Work& work) {
  QMetaObject::invokeMethod(proxy_.get(), work, Qt::BlockingQueuedConnection);
}

BadLink::BadLink(quint16 target, const LinkQuality& quality)
    : proxy_(std::make_unique<Proxy>(target, quality)) {
  proxy_->moveToThread(&thread_);
  thread_.start();
  onThread([this] { port_ = proxy_->listen(); });
  if (port_ == 0) throw std::runtime_error("no port for the bad link");
}

BadLink::~BadLink() {
  onThread([this] { proxy_->close(); });
  thread_.quit();
  thread_.wait();
}

void BadLink::setQuality(const LinkQuality& quality, unsigned seed) {
  onThread([&] { proxy_->setQuality(quality, seed); });
}

void BadLink::cutAfter(Direction direction, qint64 bytes, Ending ending) {
  onThread([&] { proxy_->cutAfter(direction, bytes, ending); });
}

bool BadLink::takeCut() {
  bool cut = false;
  onThread([&] { cut = proxy_->takeCut(); });
  return cut;
}

Traffic BadLink::takeTraffic() {
  Traffic traffic;
  onThread([&] { traffic = proxy_->takeTraffic(); });
  return traffic;
}

void BadLink::disconnectAll() {
  onThread([this] { proxy_->disconnectAll(); });
  QCoreApplication::processEvents();
}

} // namespace amparo::test
