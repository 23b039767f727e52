#include "tests/e2e/server_client.h"

#include <QDeadlineTimer>
#include <QJsonObject>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMilliseconds = 30'000;

} // namespace

QString RawAnswer::code() const {
  return QJsonDocument::fromJson(body)[u"code"_s].toString();
}

quint16 portOf(const HubProgram& hub) {
  static const QRegularExpression line(u"listening on https://127\\.0\\.0\\.1:([0-9]+) "_s);
  QString port;
  for (auto matches = line.globalMatch(QString::fromUtf8(hub.log())); matches.hasNext();)
    port = matches.next().captured(1);
  return port.toUShort();
}

RawConnection::RawConnection(const HubProgram& hub, QSsl::SslProtocol protocol)
    : RawConnection(portOf(hub), protocol) {}

RawConnection::RawConnection(quint16 port, QSsl::SslProtocol protocol) {
  socket_.setProtocol(protocol);
  socket_.setPeerVerifyMode(QSslSocket::VerifyNone);
  socket_.connectToHostEncrypted(u"127.0.0.1"_s, port);
  socket_.waitForEncrypted(deadlineMilliseconds);
}

void RawConnection::send(const QByteArray& bytes) {
  socket_.write(bytes);
  const auto waits = [&] { return socket_.bytesToWrite() > 0 || socket_.encryptedBytesToWrite() > 0; };
  while (waits() && socket_.waitForBytesWritten(deadlineMilliseconds)) {
  }
}

bool RawConnection::readMore() {
  if (socket_.bytesAvailable() == 0 && !socket_.waitForReadyRead(deadlineMilliseconds) &&
      socket_.bytesAvailable() == 0)
    return false;
  unread_ += socket_.readAll();
  return true;
}

RawAnswer RawConnection::receiveHead() {
  RawAnswer answer;
  qsizetype end = 0;
  while ((end = unread_.indexOf("\r\n\r\n")) < 0)
    if (!readMore()) return answer;
  answer.head = unread_.first(end + 4);
  unread_.remove(0, end + 4);
  for (const QByteArray& line : answer.head.split('\n'))
    if (const qsizetype colon = line.indexOf(':'); colon > 0)
      answer.headers[line.first(colon).toLower()] = line.mid(colon + 1).trimmed();
  answer.status = answer.head.mid(9, 3).toInt();
  return answer;
}

RawAnswer RawConnection::receive() {
  RawAnswer answer = receiveHead();
  const int status = std::exchange(answer.status, 0);
  if (answer.headers.count("transfer-encoding")) {
    while (!unread_.endsWith("0\r\n\r\n"))
      if (!readMore()) return answer;
    answer.body = std::exchange(unread_, {});
  } else {
    const qsizetype size = answer.headers["content-length"].toLongLong();
    while (unread_.size() < size)
      if (!readMore()) return answer;
    answer.body = unread_.first(size);
    unread_.remove(0, size);
  }
  answer.status = status;
  return answer;
}

RawAnswer RawConnection::ask(const QByteArray& bytes) {
  send(bytes);
  return bytes.startsWith("HEAD ") ? receiveHead() : receive();
}

bool RawConnection::waitForEnd() {
  const QDeadlineTimer deadline(deadlineMilliseconds);
  while (socket_.state() != QAbstractSocket::UnconnectedState && !deadline.hasExpired()) {
    socket_.waitForDisconnected(100);
    socket_.readAll();
  }
  return socket_.state() == QAbstractSocket::UnconnectedState;
}

QByteArray get(const char* path) {
  return QByteArray("GET ") + path + " HTTP/1.1\r\nHost: hub\r\n\r\n";
}

QByteArray post(const char* path, const QByteArray& body, const QByteArray& token) {
  return QByteArray("POST ") + path + " HTTP/1.1\r\nHost: hub\r\n" +
         (token.isEmpty() ? QByteArray() : QByteArray("Authorization: Bearer " + token + "\r\n")) +
         "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

RawDevice::RawDevice(HubProgram& hub, const QString& office, const QString& role) {
  const auto invitation = protocol::parseInvitation(hub.invite(office, role));
  REQUIRE(invitation.ok());
  RawConnection connection(hub);
  const RawAnswer answer =
      connection.ask(post(protocol::http::enrolPath,
                          protocol::toJson(protocol::EnrolRequest{invitation->secret, replica, office})));
  const auto enrolment = protocol::enrolmentFromJson(answer.body);
  REQUIRE(enrolment.ok());
  token = enrolment->token;
  epoch = enrolment->epoch;
}

QByteArray RawDevice::body(const std::vector<protocol::Change>& changes) const {
  QByteArray bytes = frame(protocol::FrameType::Hello,
                           protocol::encode(protocol::Hello{protocol::version, epoch, replica, cursor, 0}));
  if (!changes.empty()) bytes += frame(protocol::FrameType::Changes, protocol::encode(changes));
  return bytes;
}

QByteArray RawDevice::waitBehind(Seq seq, int seconds) const {
  const QByteArray at = QByteArray::number(seq);
  return "GET /v1/wait?epoch=" + toText(epoch).toLatin1() + "&since=" + at + "&at=" + at +
         "&seconds=" + QByteArray::number(seconds) + " HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer " +
         token + "\r\n\r\n";
}

protocol::Change RawDevice::topic(const QString& label) {
  protocol::Change change{++number, randomId<RecordId>(), u"topic"_s, {}, {}};
  change.fields.set(u"preferred.es"_s, {Value(label), 0});
  return change;
}

QByteArray frame(protocol::FrameType type, const QByteArray& payload) {
  QByteArray bytes;
  protocol::FrameWriter().write(type, payload, bytes);
  return bytes;
}

} // namespace amparo::test
