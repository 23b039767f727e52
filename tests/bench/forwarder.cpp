#include "tests/bench/forwarder.h"

#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>

namespace amparo::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tlsHeaderBytes = 5;
constexpr char tlsApplicationData = 23;
constexpr qint64 tlsExpansion = 17;

} // namespace

void TlsCounter::add(QByteArrayView bytes) {
  wire += bytes.size();
  while (!bytes.isEmpty()) {
    if (left_ > 0) {
      const qsizetype passed = std::min<qint64>(left_, bytes.size());
      left_ -= passed;
      bytes = bytes.sliced(passed);
      continue;
    }
    const qsizetype taken = std::min(tlsHeaderBytes - header_.size(), bytes.size());
    header_.append(bytes.first(taken));
    bytes = bytes.sliced(taken);
    if (header_.size() < tlsHeaderBytes) return;
    left_ = std::uint8_t(header_[3]) << 8 | std::uint8_t(header_[4]);
    if (header_[0] == tlsApplicationData) content += left_ - tlsExpansion;
    header_.clear();
  }
}

struct Forwarder::Pair {
  std::unique_ptr<QTcpSocket> client;
  QTcpSocket hub;
};

Forwarder::Forwarder(quint16 target)
    : target_(target) {
  QObject::connect(&server_, &QTcpServer::newConnection, &server_, [this] { accept(); });
  if (!server_.listen(QHostAddress::LocalHost)) throw Failure(server_.errorString());
}

Forwarder::~Forwarder() = default;

void Forwarder::accept() {
  auto pair = std::make_unique<Pair>();
  pair->client.reset(server_.nextPendingConnection());
  pair->client->setParent(nullptr);
  ++traffic_.connections;
  pair->hub.connectToHost(QHostAddress(QHostAddress::LocalHost), target_);
  const auto join = [this](QTcpSocket& from, QTcpSocket& to, TlsCounter Traffic::*counter) {
    QObject::connect(&from, &QTcpSocket::readyRead, &to, [this, &from, &to, counter] {
      const QByteArray bytes = from.readAll();
      (traffic_.*counter).add(bytes);
      to.write(bytes);
    });
    QObject::connect(&from, &QTcpSocket::disconnected, &to, [&to] { to.disconnectFromHost(); });
  };
  join(*pair->client, pair->hub, &Traffic::up);
  join(pair->hub, *pair->client, &Traffic::down);
  pairs_.push_back(std::move(pair));
}

void Forwarder::disconnectAll() {
  for (const auto& pair : pairs_) {
    pair->client->abort();
    pair->hub.abort();
  }
  QCoreApplication::processEvents();
  pairs_.clear();
}

} // namespace amparo::bench
