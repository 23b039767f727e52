#include "tests/e2e/monitor_client.h"

#include <QRegularExpression>
#include <QTcpSocket>

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMilliseconds = 30'000;

} // namespace

quint16 monitorPortOf(const HubProgram& hub) {
  static const QRegularExpression line(u"monitor on http://127\\.0\\.0\\.1:([0-9]+)"_s);
  QString port;
  for (auto matches = line.globalMatch(QString::fromUtf8(hub.log())); matches.hasNext();)
    port = matches.next().captured(1);
  return port.toUShort();
}

RawAnswer askPlainly(quint16 port, const QByteArray& request) {
  QTcpSocket socket;
  socket.connectToHost(u"127.0.0.1"_s, port);
  RawAnswer answer;
  if (!socket.waitForConnected(deadlineMilliseconds)) return answer;
  socket.write(request);
  while (socket.waitForReadyRead(deadlineMilliseconds)) {
  }
  const QByteArray said = socket.readAll();
  const qsizetype end = said.indexOf("\r\n\r\n");
  if (end < 0) return answer;
  answer.head = said.first(end + 4);
  answer.body = said.mid(end + 4);
  answer.status = answer.head.mid(9, 3).toInt();
  return answer;
}

std::optional<double> metric(const RawAnswer& metrics, const QByteArray& name) {
  for (const QByteArray& line : metrics.body.split('\n'))
    if (line.startsWith(QByteArray(name + ' '))) return line.mid(name.size() + 1).toDouble();
  return std::nullopt;
}

} // namespace amparo::test
