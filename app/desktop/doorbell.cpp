#include "app/desktop/doorbell.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QThread>

namespace amparo::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMilliseconds = 10'000; // the other one may be starting at this moment
constexpr int pauseMilliseconds = 50;
constexpr qint64 maximumBytes = 64 << 10;
const QByteArray heard = "heard\n"_ba;

QString nameFor(const QString& folder) {
  const QByteArray place = QDir(folder).canonicalPath().toUtf8();
  return u"amparo-"_s %
         QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(32));
}

} // namespace

Doorbell::Doorbell(const QString& folder) {
  const QString name = nameFor(folder);
  QLocalServer::removeServer(name); // one that a crash left behind: the lock says that nobody is there
  server_.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&server_, &QLocalServer::newConnection, this, [this] {
    while (QLocalSocket* visitor = server_.nextPendingConnection()) answer(visitor);
  });
  server_.listen(name);
}

/// A visitor says one line: a JSON array of texts.
void Doorbell::answer(QLocalSocket* visitor) {
  connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
  connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] {
    if (!visitor->canReadLine()) {
      if (visitor->bytesAvailable() > maximumBytes) visitor->abort();
      return;
    }
    const QJsonDocument said = QJsonDocument::fromJson(visitor->readLine(maximumBytes));
    if (!said.isArray()) return visitor->abort();
    QStringList wanted;
    for (const QJsonValue& one : said.array())
      if (one.isString()) wanted.append(one.toString());
    visitor->write(heard);
    visitor->disconnectFromServer();
    Q_EMIT rung(wanted);
  });
}

bool Doorbell::ring(const QString& folder, const QStringList& wanted) {
  QLocalSocket socket;
  const QDeadlineTimer deadline(patienceMilliseconds);
  for (;;) {
    socket.connectToServer(nameFor(folder));
    if (socket.waitForConnected(pauseMilliseconds)) break;
    if (deadline.hasExpired()) return false;
    QThread::msleep(pauseMilliseconds);
  }
  socket.write(QJsonDocument(QJsonArray::fromStringList(wanted)).toJson(QJsonDocument::Compact) + '\n');
  QByteArray answer;
  while (!answer.endsWith('\n') && socket.waitForReadyRead(patienceMilliseconds)) answer += socket.readAll();
  return answer == heard;
}

} // namespace amparo::desktop
