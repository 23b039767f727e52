#include "core/protocol/invitation.h"
#include "tests/e2e/monitor_client.h"
#include "tests/support/postgres_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <unistd.h>

// Two hubs on one database behind a real proxy, as resources/hub has it: only ports and folders are this
// test's.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMilliseconds = 60'000;

QByteArray contentOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QFile::ReadOnly));
  return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  REQUIRE(file.open(QFile::WriteOnly));
  file.write(bytes);
}

/// Debian keeps servers where only root looks for programs.
QString pathOf(const QString& program) {
  const QString found = QStandardPaths::findExecutable(program);
  return found.isEmpty() ? QStandardPaths::findExecutable(program, {u"/usr/sbin"_s}) : found;
}

struct Hubs {
  Hubs()
      : first(postgresServer().newPlace())
      , second(first) {
    start(first);
    start(second);
  }

  static void start(HubProgram& hub, const QStringList& more = {}) {
    const QString monitor = monitorPortOf(hub) == 0 ? u"127.0.0.1:0"_s : QString::number(monitorPortOf(hub));
    const quint16 port = portOf(hub);
    hub.start(QStringList{u"--listen"_s, u"127.0.0.1:%1"_s.arg(port), u"--monitor"_s, monitor, u"--proxies"_s,
                          u"127.0.0.1"_s, u"--log-requests"_s, u"all"_s} +
              more);
  }

  HubProgram first;
  HubProgram second;
};

/// A proxy with one of the configurations that are shipped.
class Proxy {
 public:
  Proxy(const QString& shipped, const Hubs& hubs)
      : Proxy(shipped, hubs.first, hubs.second) {}

  Proxy(const QString& shipped, const HubProgram& first, const HubProgram& second) {
    QTcpServer free;
    REQUIRE(free.listen(QHostAddress::LocalHost));
    port_ = free.serverPort();
    free.close();
    const QByteArray listening = "127.0.0.1:" + QByteArray::number(port_);
    const QByteArray hub = first.folder().toUtf8() + "/hub/";
    write(folder_.filePath(u"hub.pem"_s),
          contentOf(first.folder() + u"/hub/hub.crt"_s) + contentOf(first.folder() + u"/hub/hub.key"_s));
    QByteArray text = contentOf(QStringLiteral(AMPARO_SOURCE_DIR "/resources/hub/") + shipped);
    const auto put = [&](const QByteArray& what, const QByteArray& instead) {
      REQUIRE(text.contains(what));
      text.replace(what, instead);
    };
    put("127.0.0.1:8743", "127.0.0.1:" + QByteArray::number(portOf(first)));
    put("127.0.0.1:8744", "127.0.0.1:" + QByteArray::number(portOf(second)));
    text.replace("/etc/amparo/hub.pem", folder_.filePath(u"hub.pem"_s).toUtf8());
    text.replace("/etc/amparo/", hub);
    if (shipped.startsWith(u"nginx"_s)) {
      put("listen [::]:443", "# listen [::]:443");
      put("  listen 443", "  listen " + listening);
      startNginx(text);
    } else {
      // As shipped, where there is IPv6: addresses of IPv4 come within those.
      QTcpServer both;
      const bool hasBoth = both.listen(QHostAddress::AnyIPv6);
      both.close();
      const QByteArray port = QByteArray::number(port_);
      put("bind :::443 v4v6",
          hasBoth ? QByteArray("bind :::" + port + " v4v6") : QByteArray("bind " + listening));
      if (geteuid() != 0) // which alone may become somebody else
        for (const char* line : {"chroot /var/lib/haproxy", "user haproxy", "group haproxy"}) put(line, "");
      put("port 9743", "port " + QByteArray::number(monitorPortOf(first)));
      put("port 9744", "port " + QByteArray::number(monitorPortOf(second)));
      write(folder_.filePath(u"haproxy.cfg"_s), text);
      start(u"haproxy"_s, {u"-db"_s, u"-f"_s, folder_.filePath(u"haproxy.cfg"_s)});
    }
  }

  ~Proxy() {
    process_.terminate();
    process_.waitForFinished(deadlineMilliseconds);
  }

  quint16 port() const { return port_; }

  QString address() const { return u"https://127.0.0.1:%1"_s.arg(port_); }

  /// Whether it says this within a minute, or has said it.
  bool says(const QByteArray& text) {
    return waitUntil([&] {
      process_.waitForReadyRead(20);
      said_ += process_.readAll();
      return said_.contains(text);
    });
  }

 private:
  void startNginx(const QByteArray& text) {
    const QByteArray folder = folder_.path().toUtf8();
    write(folder_.filePath(u"amparo.conf"_s), text);
    QByteArray main = "daemon off;\npid nginx.pid;\nerror_log stderr;\nevents {}\n";
    if (geteuid() == 0) main += "user root;\n";
    if (text.contains("stream {")) {
      main = "load_module /usr/lib/nginx/modules/ngx_stream_module.so;\n" + main + "include amparo.conf;\n";
    } else {
      main += "http {\naccess_log off;\n";
      for (const char* kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        main += QByteArray(kind) + "_temp_path " + folder + '/' + kind + ";\n";
      main += "include amparo.conf;\n}\n";
    }
    write(folder_.filePath(u"nginx.conf"_s), main);
    start(u"nginx"_s,
          {u"-p"_s, folder_.path(), u"-c"_s, folder_.filePath(u"nginx.conf"_s), u"-e"_s, u"stderr"_s});
  }

  void start(const QString& program, const QStringList& arguments) {
    if (pathOf(program).isEmpty()) FAIL(program.toStdString() << " is not installed; ./dev test does it");
    process_.setProcessChannelMode(QProcess::MergedChannels);
    process_.start(u"setpriv"_s,
                   QStringList{u"--pdeathsig"_s, u"TERM"_s, u"--"_s, pathOf(program)} + arguments);
    const bool serves = waitUntil([&] {
      process_.waitForReadyRead(20);
      said_ += process_.readAll();
      return process_.state() == QProcess::NotRunning ||
             RawConnection(port_).ask(get("/v1/hub")).status == 200;
    });
    INFO(said_.toStdString());
    REQUIRE(serves);
    REQUIRE(process_.state() == QProcess::Running);
  }

  QTemporaryDir folder_;
  QProcess process_;
  QByteArray said_;
  quint16 port_ = 0;
};

QString inviteThrough(Hubs& hubs, const Proxy& proxy, const QString& office) {
  const Outcome made = hubs.first.command({u"invite"_s, u"--office"_s, office, u"--person"_s, u"Ana"_s,
                                           u"--role"_s, u"editor"_s, u"--address"_s, proxy.address()});
  REQUIRE(made.status == 0);
  return QString::fromUtf8(made.output).trimmed();
}

} // namespace

TEST_CASE("behind a proxy offices go on while one hub after the other dies") {
  const QString shipped = GENERATE(u"nginx-tls.conf"_s, u"nginx-passthrough.conf"_s, u"haproxy-tls.cfg"_s,
                                   u"haproxy-passthrough.cfg"_s);
  INFO(shipped.toStdString());
  Hubs hubs;
  Proxy proxy(shipped, hubs);
  OfficeProgram rosario(inviteThrough(hubs, proxy, u"Rosario"_s));
  OfficeProgram quito(inviteThrough(hubs, proxy, u"Quito"_s));
  const QString first = rosario.create(u"Turno"_s);
  CHECK(rosario.sync().status == 0);
  CHECK(quito.sync().status == 0);
  CHECK(quito.field(first, u"title.es"_s) == u"Turno");

  // A file goes up and comes down, larger than what a proxy keeps of it.
  const QByteArray record(3 << 20, 'a');
  write(rosario.folder() + u"/acta.pdf"_s, record);
  const Outcome attached = rosario.command({u"attach"_s, first, rosario.folder() + u"/acta.pdf"_s});
  REQUIRE(attached.status == 0);
  CHECK(rosario.sync().json()[u"files"_s][u"sent"_s].toInt() == 1);
  CHECK(quito.sync().status == 0);
  const QString copy = quito.folder() + u"/acta.pdf"_s;
  CHECK(quito.command({u"fetch"_s, attached.json()[0].toString(), u"--to"_s, copy}).status == 0);
  CHECK(contentOf(copy) == record);

  hubs.second.kill();
  const QString second = rosario.create(u"Audiencia"_s);
  CHECK(rosario.sync().status == 0);
  CHECK(quito.sync().status == 0);
  CHECK(quito.field(second, u"title.es"_s) == u"Audiencia");

  Hubs::start(hubs.second);
  hubs.first.kill();
  const QString third = rosario.create(u"Guardia"_s);
  // A proxy finds out in its own time that the second is back.
  CHECK(waitUntil([&] { return rosario.sync().status == 0; }));
  CHECK(quito.sync().status == 0);
  CHECK(quito.field(third, u"title.es"_s) == u"Guardia");
  CHECK(hubs.second.command({u"status"_s, u"--json"_s}).json()[u"records"_s][u"practice"_s] == 3);
}

TEST_CASE("a proxy that asks hubs whether they are ready leaves one out that is not, until it is") {
  const QString shipped = GENERATE(u"haproxy-tls.cfg"_s, u"haproxy-passthrough.cfg"_s);
  INFO(shipped.toStdString());
  Hubs hubs;
  REQUIRE(hubs.second.stop() == 0);
  Hubs::start(hubs.second, {u"--disk-reserve"_s, u"10000000"_s}); // it serves, and says that it is not ready
  RawDevice ana(hubs.first);
  Proxy proxy(shipped, hubs);
  REQUIRE(proxy.says("/hub2 is DOWN"));
  const auto servedOfTwenty = [&] {
    int served = 0;
    for (int i = 0; i < 20; ++i)
      if (RawConnection(proxy.port()).ask(post("/v1/exchange", ana.body(), ana.token)).status == 200)
        ++served;
    return served;
  };
  CHECK(servedOfTwenty() == 20);
  REQUIRE(hubs.second.stop() == 0);
  CHECK(hubs.second.log().count(" endpoint=exchange ") == 0);

  Hubs::start(hubs.second);
  REQUIRE(proxy.says("/hub2 is UP"));
  CHECK(servedOfTwenty() == 20);
  CHECK(hubs.first.stop() == 0);
  CHECK(hubs.second.stop() == 0);
  const auto first = hubs.first.log().count(" endpoint=exchange ");
  const auto second = hubs.second.log().count(" endpoint=exchange ");
  CHECK(second > 0);
  CHECK(first + second == 40);
}

TEST_CASE("through a proxy news is heard at once, and the log has who asked") {
  const QString shipped = GENERATE(u"nginx-tls.conf"_s, u"nginx-passthrough.conf"_s, u"haproxy-tls.cfg"_s,
                                   u"haproxy-passthrough.cfg"_s);
  INFO(shipped.toStdString());
  Hubs hubs;
  Proxy proxy(shipped, hubs);
  RawDevice ana(hubs.first, u"Montevideo"_s);
  RawDevice ben(hubs.first, u"Viena"_s);
  RawConnection waiting(proxy.port());
  waiting.send(ben.waitBehind(0, 60));
  RawConnection writing(proxy.port());
  CHECK(writing.ask(post("/v1/exchange", ana.body({ana.topic(u"Tema"_s)}), ana.token)).status == 200);
  CHECK(waiting.receive().status == 200);

  // Another address of this machine, and what it says of itself counts for nothing.
  QSslSocket socket;
  socket.setPeerVerifyMode(QSslSocket::VerifyNone);
  REQUIRE(socket.bind(QHostAddress(u"127.0.0.2"_s)));
  socket.connectToHostEncrypted(u"127.0.0.1"_s, proxy.port());
  REQUIRE(socket.waitForEncrypted(deadlineMilliseconds));
  socket.write("GET /v1/hub HTTP/1.1\r\nHost: hub\r\nX-Forwarded-For: 203.0.113.9\r\n\r\n");
  REQUIRE(socket.waitForReadyRead(deadlineMilliseconds));
  CHECK(socket.readAll().startsWith("HTTP/1.1 200"));
  CHECK(hubs.first.stop() == 0);
  CHECK(hubs.second.stop() == 0);
  const QByteArray log = hubs.first.log() + hubs.second.log();
  CHECK(log.count(" address=127.0.0.2") == 1);
  CHECK_FALSE(log.contains("203.0.113.9"));
}

TEST_CASE("two networks behind one port are told apart by the name that is asked for, and share nothing") {
  HubProgram international;
  HubProgram trial;
  for (HubProgram* hub : {&international, &trial}) hub->start({u"--proxies"_s, u"127.0.0.1"_s});
  Proxy proxy(u"nginx-networks.conf"_s, international, trial);
  const auto fingerprintAt = [&](const QString& name) {
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, proxy.port(), name);
    REQUIRE(socket.waitForEncrypted(deadlineMilliseconds));
    return socket.peerCertificate().digest(QCryptographicHash::Sha256);
  };
  const auto fingerprintOf = [&](const HubProgram& hub) {
    const auto chain = QSslCertificate::fromPath(hub.folder() + u"/hub/hub.crt"_s);
    REQUIRE_FALSE(chain.isEmpty());
    return chain.front().digest(QCryptographicHash::Sha256);
  };
  CHECK(fingerprintAt(u"hub.example.org"_s) == fingerprintOf(international));
  CHECK(fingerprintAt(u"test.example.org"_s) == fingerprintOf(trial));
  CHECK(fingerprintAt(u"other.example.org"_s) == fingerprintOf(international));
  // Who is somebody in the one is nobody in the other, by their token and by their invitation.
  RawDevice ana(international, u"Montevideo"_s);
  CHECK(RawConnection(international).ask(post("/v1/exchange", ana.body(), ana.token)).status == 200);
  CHECK(RawConnection(trial).ask(post("/v1/exchange", ana.body(), ana.token)).status == 401);
  const auto invitation = protocol::parseInvitation(international.invite(u"Viena"_s));
  REQUIRE(invitation.ok());
  const QByteArray joining =
      protocol::toJson(protocol::EnrolRequest{invitation->secret, randomId<ReplicaId>(), u"x"_s});
  CHECK(RawConnection(trial).ask(post("/v1/enroll", joining)).status == 410);
  CHECK(RawConnection(international).ask(post("/v1/enroll", joining)).status == 200);
}

TEST_CASE("of several headers that name who asks, the last is the proxy's") {
  HubProgram hub;
  hub.start({u"--log-requests"_s, u"all"_s, u"--proxies"_s, u"127.0.0.1"_s});
  RawConnection connection(hub);
  CHECK(connection
            .ask("GET /v1/hub HTTP/1.1\r\nHost: hub\r\nX-Forwarded-For: 203.0.113.9\r\nX-Forwarded-For: "
                 "203.0.113.7, 203.0.113.8\r\n\r\n")
            .status == 200);
  CHECK(hub.stop() == 0);
  CHECK(hub.log().contains(" address=203.0.113.8"));
}

TEST_CASE("only a proxy that the hub knows may say who asks") {
  HubProgram hub;
  hub.start({u"--log-requests"_s, u"all"_s});
  RawConnection connection(hub);
  CHECK(connection.ask("GET /v1/hub HTTP/1.1\r\nHost: hub\r\nX-Forwarded-For: 203.0.113.9\r\n\r\n").status ==
        200);
  QTcpSocket line;
  line.connectToHost(u"127.0.0.1"_s, portOf(hub));
  REQUIRE(line.waitForConnected(deadlineMilliseconds));
  line.write("PROXY TCP4 203.0.113.9 127.0.0.1 50000 8743\r\n");
  CHECK(
      (line.waitForDisconnected(deadlineMilliseconds) || line.state() == QAbstractSocket::UnconnectedState));
  CHECK(hub.stop() == 0);
  CHECK_FALSE(hub.log().contains("203.0.113.9"));
}
