#include "tests/e2e/monitor_client.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

// A hub as a service: its certificate is changed while it serves, and a service manager opens its socket and
// hears when it is ready.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray certificateAt(quint16 port) {
  RawConnection connection(port);
  REQUIRE(connection.isOpen());
  return connection.socket().peerCertificate().toDer();
}

/// Puts a hub's key and certificate in the place of another's.
void copyKeys(const HubProgram& from, const HubProgram& to) {
  for (const QString& name : {u"hub.key"_s, u"hub.crt"_s}) {
    const QString target = to.folder() + u"/hub/"_s + name;
    REQUIRE(QFile::remove(target));
    REQUIRE(QFile::copy(from.folder() + u"/hub/"_s + name, target));
  }
}

/// Hears what services tell a service manager.
class ServiceManager {
 public:
  ServiceManager()
      : socket_(::socket(AF_UNIX, SOCK_DGRAM, 0)) {
    const QByteArray path = QFile::encodeName(folder_.filePath(u"notify"_s));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    REQUIRE(size_t(path.size()) < sizeof address.sun_path);
    std::copy(path.begin(), path.end(), address.sun_path);
    REQUIRE(bind(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
    const timeval patience{30, 0};
    setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    qputenv("NOTIFY_SOCKET", path);
  }

  ~ServiceManager() {
    qunsetenv("NOTIFY_SOCKET");
    close(socket_);
  }

  QByteArray hear() {
    QByteArray said(100, '\0');
    const auto size = recv(socket_, said.data(), size_t(said.size()), 0);
    return said.first(qsizetype(std::max<ssize_t>(size, 0)));
  }

 private:
  QTemporaryDir folder_;
  int socket_;
};

/// A socket that listens on a free port of this machine.
class Listening {
 public:
  Listening()
      : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    REQUIRE(bind(socket_, reinterpret_cast<sockaddr*>(&address), size) == 0);
    REQUIRE(listen(socket_, 16) == 0);
    REQUIRE(getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &size) == 0);
    port_ = ntohs(address.sin_port);
  }

  ~Listening() { close(socket_); }

  quint16 port() const { return port_; }

  /// Starts a hub with it, as systemd does: as its descriptor 3, and for its process alone.
  void activate(QProcess& process, const HubProgram& hub) const {
    process.setChildProcessModifier([this] { dup2(socket_, 3); });
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"sh"_s, {u"-c"_s, u"LISTEN_PID=$$ LISTEN_FDS=1 exec \"$@\""_s, u"sh"_s,
                            QStringLiteral(AMPARO_PROGRAMS_DIR "/amparo-hub"), u"--data"_s,
                            hub.folder() + u"/hub"_s, u"serve"_s});
    QByteArray said;
    CHECK(waitUntil([&] {
      process.waitForReadyRead(100);
      said += process.readAll();
      return said.contains(QByteArray("listening on https://127.0.0.1:" + QByteArray::number(port_)));
    }));
  }

 private:
  int socket_;
  quint16 port_ = 0;
};

} // namespace

TEST_CASE("a new certificate is served once it is there, and no connection is lost over it") {
  HubProgram hub;
  HubProgram other;
  hub.start();
  const RawDevice boss(hub, u"Montevideo"_s, u"administrator"_s);
  const quint16 port = portOf(hub);
  const QByteArray before = certificateAt(port);
  RawConnection connection(hub);
  CHECK(connection.ask(get("/v1/hub")).status == 200);
  RawConnection slow(hub);
  slow.send("GET /v1/hub HTT");

  copyKeys(other, hub);
  ::kill(pid_t(hub.processId()), SIGHUP);
  CHECK(waitUntil([&] { return certificateAt(port) != before; }));
  const QByteArray after = certificateAt(port);
  const RawAnswer invited = RawConnection(hub).ask(
      post("/v1/admin/invitations", R"({"office":"Lima","person":"Eva","address":"https://h"})", boss.token));
  const auto invitation =
      protocol::parseInvitation(QJsonDocument::fromJson(invited.body)[u"invitation"_s].toString());
  REQUIRE(invitation);
  CHECK(invitation->fingerprint ==
        QCryptographicHash::hash(RawConnection(port).socket().peerCertificate().publicKey().toDer(),
                                 QCryptographicHash::Sha256));
  CHECK(connection.ask(get("/v1/hub")).status == 200);
  CHECK(slow.ask("P/1.1\r\nHost: hub\r\n\r\n").status == 200);

  // One that cannot be used changes nothing.
  QFile key(hub.folder() + u"/hub/hub.key"_s);
  REQUIRE(key.open(QFile::WriteOnly));
  key.write("no key");
  key.close();
  ::kill(pid_t(hub.processId()), SIGHUP);
  CHECK(certificateAt(port) == after);
  CHECK(connection.ask(get("/v1/hub")).status == 200);
  CHECK(hub.stop() == 0);
  CHECK(hub.log().contains("certificate read again"));
  CHECK(hub.log().contains("the key is another one"));
  CHECK(hub.log().contains("certificate not read again"));
  CHECK(hub.log().contains("/hub/hub.key"));
}

TEST_CASE("a key that everybody can read is reported, and is served all the same") {
  HubProgram hub;
  hub.start();
  hub.stop();
  CHECK_FALSE(hub.log().contains("hub.key"));
  REQUIRE(QFile::setPermissions(hub.folder() + u"/hub/hub.key"_s,
                                QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
  hub.start();
  CHECK(RawConnection(hub).ask(get("/v1/hub")).status == 200);
  hub.stop();
  CHECK(hub.log().contains("level=warning event=\"everybody on this machine can read hub.key\""));
}

TEST_CASE("a service manager hears when the hub is ready, and when it stops") {
  ServiceManager manager;
  HubProgram hub;
  hub.start();
  CHECK(manager.hear() == "READY=1");
  CHECK(hub.stop() == 0);
  CHECK(manager.hear() == "STOPPING=1");
}

TEST_CASE("on a socket that was opened for it, a hub that starts again turns nobody away") {
  HubProgram hub;
  const Listening listening;
  QProcess first;
  listening.activate(first, hub);
  CHECK(RawConnection(listening.port()).ask(get("/v1/hub")).status == 200);
  first.terminate();
  REQUIRE(first.waitForFinished(30'000));
  CHECK(first.exitCode() == 0);

  // Nobody serves now: a connection waits until somebody does.
  QSslSocket early;
  early.setPeerVerifyMode(QSslSocket::VerifyNone);
  early.connectToHostEncrypted(u"127.0.0.1"_s, listening.port());
  CHECK_FALSE(early.waitForEncrypted(100));
  QProcess second;
  listening.activate(second, hub);
  CHECK(early.waitForEncrypted(30'000));
  second.terminate();
  REQUIRE(second.waitForFinished(30'000));
}

TEST_CASE("a hub on such a socket is started again under load, and no request fails") {
  HubProgram hub;
  const Listening listening;
  auto serving = std::make_unique<QProcess>();
  listening.activate(*serving, hub);
  std::atomic<bool> isOver = false;
  std::atomic<int> asked = 0;
  std::atomic<int> failed = 0;
  std::vector<std::jthread> askers;
  for (int i = 0; i < 4; ++i)
    askers.emplace_back([&] {
      while (!isOver) {
        const RawAnswer answer = RawConnection(listening.port()).ask(get("/v1/hub"));
        ++asked;
        failed += answer.status != 200;
      }
    });
  for (int restart = 0; restart < 3; ++restart) {
    const int before = asked;
    CHECK(waitUntil([&] { return asked > before + 20; }));
    serving->terminate();
    CHECK(serving->waitForFinished(30'000));
    CHECK(serving->exitCode() == 0);
    serving = std::make_unique<QProcess>();
    listening.activate(*serving, hub);
  }
  isOver = true;
  askers.clear();
  CHECK(failed == 0);
  CHECK(asked > 60);
  serving->terminate();
  REQUIRE(serving->waitForFinished(30'000));
}

TEST_CASE("the service that is shipped starts a hub as it stands there") {
  QFile unit(QStringLiteral(AMPARO_SOURCE_DIR "/resources/hub/amparo-hub.service"));
  REQUIRE(unit.open(QFile::ReadOnly));
  QStringList line;
  for (const QByteArray& text : unit.readAll().split('\n'))
    if (text.startsWith("ExecStart=")) line = QString::fromUtf8(text.mid(10)).split(u' ');
  REQUIRE(line.size() == 4);
  CHECK(line.takeFirst() == u"/usr/local/bin/amparo-hub");
  HubProgram hub;
  CHECK(line.at(1) == u"/var/lib/amparo/hub");
  line[1] = hub.folder() + u"/hub"_s;
  ServiceManager manager;
  QProcess process;
  process.start(QStringLiteral(AMPARO_PROGRAMS_DIR "/amparo-hub"), line);
  CHECK(manager.hear() == "READY=1");
  process.terminate();
  CHECK(process.waitForFinished(30'000));
  CHECK(process.exitCode() == 0);
}
