#include "tests/e2e/scripted_server.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QUrl>

#include <catch2/catch_test_macros.hpp>

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {

void makeExpiredCertificate(const QTemporaryDir& folder, const QString& keyPath,
                            const QString& certificatePath) {
  const auto openssl = [](const QString& arguments) {
    QProcess process;
    process.start(u"openssl"_s, arguments.split(u' '));
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
  };
  const auto write = [&](const QString& name, const QByteArray& text) {
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(text);
    return file.fileName();
  };
  const QString request = folder.filePath(u"request.pem"_s);
  const QByteArray database = write(u"index.txt"_s, "").toUtf8();
  const QString configuration =
      write(u"openssl.cnf"_s, "[ca]\ndefault_ca=own\n[own]\ndatabase=" + database +
                                  "\nnew_certs_dir=" + folder.path().toUtf8() +
                                  "\nrand_serial=yes\ndefault_md=sha256\npolicy=any\n" +
                                  "[any]\ncommonName=supplied\n[req]\ndistinguished_name=name\n[name]\n");
  openssl(
      u"req -config %1 -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout %2 -out %3 -subj /CN=localhost"_s
          .arg(configuration, keyPath, request));
  openssl(
      u"ca -config %1 -batch -selfsign -notext -in %2 -keyfile %3 -out %4 -startdate 20150101000000Z -enddate 20160101000000Z"_s
          .arg(configuration, request, keyPath, certificatePath));
}

} // namespace

ScriptedServer::ScriptedServer(QByteArray answer, bool closeAfterAnswer)
    : answer_(std::move(answer))
    , closeAfterAnswer_(closeAfterAnswer) {
  const QString keyPath = folder_.filePath(u"key.pem"_s);
  const QString certificatePath = folder_.filePath(u"certificate.pem"_s);
  makeExpiredCertificate(folder_, keyPath, certificatePath);
  QFile keyFile(keyPath);
  REQUIRE(keyFile.open(QFile::ReadOnly));
  const QSslCertificate certificate = QSslCertificate::fromPath(certificatePath).value(0);
  fingerprint_ = QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256);
  QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
  tls.setLocalCertificate(certificate);
  tls.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));

  server_ = new QSslServer;
  server_->setSslConfiguration(tls);
  server_->moveToThread(&thread_);
  QObject::connect(&thread_, &QThread::finished, server_, &QObject::deleteLater);
  thread_.start();
  QMetaObject::invokeMethod(
      server_,
      [this] {
        QObject::connect(server_, &QTcpServer::pendingConnectionAvailable, server_, [this] {
          while (auto* socket = qobject_cast<QSslSocket*>(server_->nextPendingConnection())) serve(*socket);
        });
        server_->listen(QHostAddress::LocalHost);
        port_ = server_->serverPort();
      },
      Qt::BlockingQueuedConnection);
}

ScriptedServer::~ScriptedServer() {
  thread_.quit();
  thread_.wait();
}

void ScriptedServer::serve(QSslSocket& socket) {
  QObject::connect(&socket, &QSslSocket::readyRead, &socket, [this, &socket] {
    const QByteArray bytes = socket.readAll();
    bool whole;
    {
      const std::lock_guard lock(mutex_);
      received_ += bytes;
      whole = received_.contains("\r\n\r\n");
    }
    if (!whole || answer_.isEmpty()) return;
    socket.write(answer_);
    socket.flush();
    if (closeAfterAnswer_) socket.disconnectFromHost();
  });
}

QUrl ScriptedServer::address() const {
  return QUrl(u"https://127.0.0.1:%1"_s.arg(port_));
}

QByteArray ScriptedServer::received() const {
  const std::lock_guard lock(mutex_);
  return received_;
}

} // namespace amparo::test
