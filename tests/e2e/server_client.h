#pragma once

#include "core/protocol/frame.h"
#include "core/protocol/invitation.h"
#include "core/protocol/messages.h"
#include "core/protocol/sync_protocol.h"
#include "tests/e2e/programs.h"

#include <QSslSocket>

#include <map>

namespace amparo::test {

/// An HTTP answer as it came over the wire.
struct RawAnswer {
  int status = 0; ///< 0: the connection ended first
  QByteArray head;
  QByteArray body;
  std::map<QByteArray, QByteArray> headers; ///< names in lower case

  QString code() const; ///< of an error body
};

/// A TLS connection on which a test writes what it likes.
class RawConnection {
 public:
  explicit RawConnection(const HubProgram& hub, QSsl::SslProtocol protocol = QSsl::TlsV1_3OrLater);
  explicit RawConnection(quint16 port, QSsl::SslProtocol protocol = QSsl::TlsV1_3OrLater);

  bool isOpen() const { return socket_.isEncrypted() && socket_.state() == QAbstractSocket::ConnectedState; }

  void send(const QByteArray& bytes);
  /// The next answer, whole.
  RawAnswer receive();
  /// The next answer, of those that have no body, whatever their head says (HEAD).
  RawAnswer receiveHead();
  RawAnswer ask(const QByteArray& bytes);
  /// True once the other side has ended the connection.
  bool waitForEnd();

  QSslSocket& socket() { return socket_; }

 private:
  bool readMore();

  QSslSocket socket_;
  QByteArray unread_;
};

/// Where a hub has listened since its last start.
quint16 portOf(const HubProgram& hub);
QByteArray get(const char* path);
QByteArray post(const char* path, const QByteArray& body, const QByteArray& token = {});

/// A device that enrolled by hand and speaks frames.
class RawDevice {
 public:
  explicit RawDevice(HubProgram& hub, const QString& office = QStringLiteral("Montevideo"),
                     const QString& role = QStringLiteral("editor"));

  /// A request body: what is new, and these changes.
  QByteArray body(const std::vector<protocol::Change>& changes = {}) const;
  /// A request that waits so long for what is new behind a seq.
  QByteArray waitBehind(Seq seq, int seconds) const;
  protocol::Change topic(const QString& label);

  QByteArray token;
  ReplicaId replica = randomId<ReplicaId>();
  Epoch epoch;
  Cursor cursor;
  quint64 number = 0;
};

QByteArray frame(protocol::FrameType type, const QByteArray& payload);

} // namespace amparo::test
