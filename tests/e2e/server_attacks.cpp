#include "tests/e2e/json_schema.h"
#include "tests/e2e/monitor_client.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpSocket>

#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <fcntl.h>
#include <netinet/in.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <random>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

// What somebody who means harm does to a hub: it costs the hub little, brings nothing, and an office
// meanwhile is served. What is merely broken or slow is in server_clients.cpp, records and names in
// tests/hub.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using protocol::FrameType;

namespace {

struct Served {
  /// What is refused is not logged: nobody reads here.
  explicit Served(const QStringList& options = {}) {
    hub.start(options + QStringList{u"--log-requests"_s, u"none"_s});
  }

  ~Served() {
    RawConnection next(hub);
    CHECK(next.ask(get("/healthz")).status == 200);
  }

  HubProgram hub;
};

QByteArray request(const QByteArray& method, const QByteArray& path, const QByteArray& token,
                   const QByteArray& body = {}) {
  return method + ' ' + path + " HTTP/1.1\r\nHost: hub\r\nTus-Resumable: 1.0.0\r\nConnection: close\r\n" +
         (token.isEmpty() ? QByteArray() : QByteArray("Authorization: Bearer " + token + "\r\n")) +
         "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

qint64 residentBytes(const HubProgram& hub) {
  QFile file(u"/proc/%1/statm"_s.arg(hub.processId()));
  REQUIRE(file.open(QFile::ReadOnly));
  return file.readAll().split(' ').at(1).toLongLong() * 4096;
}

/// A TLS connection that costs little: of these one process can have thousands.
class LeanConnection {
 public:
  LeanConnection(SSL_CTX* context, quint16 port)
      : tls_(SSL_new(context)) {
    sockaddr_in hub{};
    hub.sin_family = AF_INET;
    hub.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    hub.sin_port = htons(port);
    socket_ = ::socket(AF_INET, SOCK_STREAM, 0);
    REQUIRE(::connect(socket_, reinterpret_cast<sockaddr*>(&hub), sizeof hub) == 0);
    SSL_set_fd(tls_, socket_);
    isOpen_ = SSL_connect(tls_) == 1; // or it has been let go already, on a machine that is slow
    fcntl(socket_, F_SETFL, O_NONBLOCK);
  }

  ~LeanConnection() {
    SSL_free(tls_);
    ::close(socket_);
  }

  LeanConnection(const LeanConnection&) = delete;
  LeanConnection& operator=(const LeanConnection&) = delete;

  void say(const QByteArray& bytes) {
    if (isOpen_) SSL_write(tls_, bytes.constData(), int(bytes.size()));
  }

  /// False once the hub has ended it, with an answer or without.
  bool isOpen() {
    char piece[1024];
    int size = 1;
    while (isOpen_ && size > 0) {
      ERR_clear_error();
      size = SSL_read(tls_, piece, sizeof piece);
    }
    if (isOpen_ && SSL_get_error(tls_, size) != SSL_ERROR_WANT_READ) isOpen_ = false;
    return isOpen_;
  }

 private:
  SSL* const tls_;
  int socket_ = -1;
  bool isOpen_ = false;
};

/// Thousands of connections that begin something and never come to an end.
class Crowd {
 public:
  static constexpr int silent = 450;      ///< say nothing
  static constexpr int halfHellos = 450;  ///< are within their handshake
  static constexpr int halfHeads = 1000;  ///< within a request's head, which grows
  static constexpr int halfBodies = 1000; ///< within a request's body, which grows
  static constexpr int all = silent + halfHellos + halfHeads + halfBodies;

  /// `upload`: where one of this device has begun.
  Crowd(const HubProgram& hub, const RawDevice& device, const QByteArray& upload) {
    static const QByteArray halfHello = QByteArray::fromHex("160301020001000001fc0303") + QByteArray(20, 'r');
    const quint16 port = portOf(hub);
    for (int i = 0; i < silent + halfHellos; ++i) {
      sockets_.push_back(std::make_unique<QTcpSocket>());
      sockets_.back()->connectToHost(u"127.0.0.1"_s, port);
      REQUIRE(sockets_.back()->waitForConnected(30'000));
      if (i < silent) continue;
      sockets_.back()->write(halfHello);
      sockets_.back()->flush();
    }
    const QByteArray rest = " HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer " + device.token +
                            "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                            "Content-Type: application/offset+octet-stream\r\nContent-Length: 9999\r\n\r\n";
    const QByteArrayList bodies{"POST /v1/exchange" + rest, "PATCH " + upload + rest,
                                "POST /v1/enroll" + rest};
    for (int i = 0; i < halfHeads + halfBodies; ++i) {
      slow_.push_back(std::make_unique<LeanConnection>(context_.get(), port));
      slow_.back()->say(i < halfHeads ? QByteArray("GET /v1/hub HTTP/1.1\r\nX: ")
                                      : bodies.at(i % bodies.size()));
    }
  }

  /// A byte more from those that grow.
  void drip() {
    for (const auto& connection : slow_) connection->say("x");
  }

  int left() {
    int count = 0;
    for (const auto& socket : sockets_) {
      socket->waitForReadyRead(0);
      if (socket->state() == QAbstractSocket::ConnectedState) ++count;
    }
    for (const auto& connection : slow_)
      if (connection->isOpen()) ++count;
    return count;
  }

 private:
  const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context_{SSL_CTX_new(TLS_client_method()),
                                                                   &SSL_CTX_free};
  std::vector<std::unique_ptr<QTcpSocket>> sockets_;
  std::vector<std::unique_ptr<LeanConnection>> slow_;
};

/// Begins a file of as many bytes as one of the crowd says that it sends; returns its address.
QByteArray beginUpload(const HubProgram& hub, const RawDevice& device) {
  const RawAnswer begun = RawConnection(hub).ask(
      "POST /v1/files HTTP/1.1\r\nHost: hub\r\nTus-Resumable: 1.0.0\r\nUpload-Length: 9999\r\n"
      "Upload-Metadata: sha256 " +
      QByteArray(64, 'b').toBase64() + "\r\nAuthorization: Bearer " + device.token + "\r\n\r\n");
  REQUIRE(begun.status == 201);
  return begun.headers.at("location");
}

void raiseFileLimit() {
  rlimit limit{};
  REQUIRE(getrlimit(RLIMIT_NOFILE, &limit) == 0);
  limit.rlim_cur = limit.rlim_max;
  REQUIRE(setrlimit(RLIMIT_NOFILE, &limit) == 0);
  REQUIRE(limit.rlim_cur > Crowd::all + 200);
}

/// How a handshake ends for a client of these versions and, with TLS 1.3, suites: OpenSSL's reason, 0 where
/// it succeeds.
int handshakeOf(quint16 port, int version, const char* suites = nullptr) {
  const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_client_method()),
                                                                  &SSL_CTX_free);
  SSL_CTX_set_security_level(context.get(), 0);
  REQUIRE(SSL_CTX_set_cipher_list(context.get(), "ALL:@SECLEVEL=0") == 1);
  REQUIRE(SSL_CTX_set_min_proto_version(context.get(), version) == 1);
  REQUIRE(SSL_CTX_set_max_proto_version(context.get(), version) == 1);
  if (suites) REQUIRE(SSL_CTX_set_ciphersuites(context.get(), suites) == 1);
  const std::unique_ptr<BIO, decltype(&BIO_free_all)> link(BIO_new_ssl_connect(context.get()), &BIO_free_all);
  BIO_set_conn_hostname(link.get(), QByteArray("127.0.0.1:" + QByteArray::number(port)).constData());
  ERR_clear_error();
  return BIO_do_handshake(link.get()) == 1 ? 0 : ERR_GET_REASON(ERR_peek_error());
}

QStringList filesIn(const QString& folder) {
  QStringList files;
  for (QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); found.hasNext();)
    if (const QString file = found.next(); !file.contains(u"hub.db"_s)) files.append(file);
  files.sort();
  return files;
}

} // namespace

TEST_CASE("thousands that drip, or say nothing, take little and keep nobody from being served") {
  raiseFileLimit();
  std::signal(SIGPIPE, SIG_IGN); // what is written to those that have been ended
  HubProgram hub;
  // They and the office have one address, and many of them one device.
  const QStringList many{u"--address-connections"_s, u"5000"_s, u"--device-requests"_s, u"5000"_s,
                         u"--log-requests"_s,        u"none"_s};
  hub.start(many +
            QStringList{u"--monitor"_s, u"127.0.0.1:0"_s, u"--grace"_s, u"0"_s, u"--patience"_s, u"600"_s});
  OfficeProgram office(hub.invite(u"Rosario"_s));
  RawDevice device(hub, u"Viena"_s);
  const QByteArray upload = beginUpload(hub, device);
  const qint64 before = residentBytes(hub);
  {
    Crowd crowd(hub, device, upload);
    crowd.drip();
    const QString id = office.create(u"Guardia"_s);
    CHECK(office.sync().status == 0);
    const auto connections =
        metric(askPlainly(monitorPortOf(hub), get("/metrics")), "amparo_hub_connections");
    // All but those whose upload found no room.
    CHECK(connections.value_or(0) > Crowd::all - Crowd::halfBodies / 3);
    CHECK(residentBytes(hub) - before < qint64(Crowd::all) * (128 << 10));
    CHECK(hub.stop() == 0);
  }
  hub.start(many + QStringList{u"--patience"_s, u"1"_s});
  Crowd crowd(hub, device, upload);
  CHECK(waitUntil([&] {
    crowd.drip();
    return crowd.left() == 0;
  }));
  CHECK(waitUntil([&] { return office.sync().status == 0; }));
}

TEST_CASE("what is no TLS, or only its beginning, ends there") {
  Served served({u"--patience"_s, u"1"_s});
  std::mt19937 random(1);
  QByteArray noise(5000, 0);
  for (char& byte : noise) byte = char(random());
  const std::vector<QByteArray> beginnings{
      noise,
      "\x16\x03\x01" + noise, // a record that is longer than any
      QByteArray::fromHex("1603010005"
                          "0100000100"), // a hello that ends too early
      QByteArray::fromHex("16030100ff"
                          "010000fb0303") +
          noise.first(249),                             // one of noise
      QByteArray::fromHex("1603010000").repeated(2000), // records with nothing in them
      QByteArray::fromHex("1803020003"
                          "014000"),                       // a heartbeat that asks for more than it has
      QByteArray::fromHex("1703030010") + noise.first(16), // data before the handshake
      QByteArray::fromHex("15030100020100"),               // goodbye
      QByteArray::fromHex("802e0100020015000000100100800200800300800600") + noise.first(32), // SSL 2
      "PROXY TCP4 203.0.113.9 127.0.0.1 1 2\r\n",
  };
  for (const QByteArray& bytes : beginnings)
    for (const bool leaves : {false, true}) {
      INFO(bytes.first(std::min<qsizetype>(bytes.size(), 12)).toHex().toStdString() << " leaves: " << leaves);
      QTcpSocket socket;
      socket.connectToHost(u"127.0.0.1"_s, portOf(served.hub));
      REQUIRE(socket.waitForConnected(30'000));
      socket.write(bytes);
      socket.flush();
      if (leaves) continue;
      CHECK((socket.waitForDisconnected(30'000) || socket.state() == QAbstractSocket::UnconnectedState));
      CHECK_FALSE(socket.readAll().contains("HTTP/"));
    }
}

TEST_CASE("only TLS 1.3 with its strong suites is spoken") {
  Served served;
  const quint16 port = portOf(served.hub);
  for (const int version : {TLS1_VERSION, TLS1_1_VERSION, TLS1_2_VERSION}) {
    INFO("version " << version);
    CHECK(handshakeOf(port, version) == SSL_R_TLSV1_ALERT_PROTOCOL_VERSION);
  }
  for (const char* suite : {"TLS_AES_128_CCM_SHA256", "TLS_AES_128_CCM_8_SHA256"}) {
    INFO(suite);
    CHECK(handshakeOf(port, TLS1_3_VERSION, suite) == SSL_R_SSLV3_ALERT_HANDSHAKE_FAILURE);
  }
  for (const char* suite :
       {"TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"}) {
    INFO(suite);
    CHECK(handshakeOf(port, TLS1_3_VERSION, suite) == 0);
  }
}

TEST_CASE("a token of which any bit is another is nobody's, and so is another network's") {
  Served served;
  RawDevice ana(served.hub);
  RawConnection connection(served.hub);
  REQUIRE(connection.ask(post("/v1/exchange", ana.body(), ana.token)).status == 200);
  std::vector<QByteArray> forged{ana.token.chopped(1), ana.token + 'A', ana.token.toUpper(),
                                 ana.token.toLower(),  ana.token + '=', ana.token + '\0',
                                 "Bearer " + ana.token};
  for (qsizetype at = 0; at < ana.token.size(); ++at)
    for (const char bit : {char(1), char(32)}) {
      forged.push_back(ana.token);
      forged.back()[at] = char(forged.back()[at] ^ bit);
    }
  HubProgram elsewhere;
  elsewhere.start();
  forged.push_back(RawDevice(elsewhere).token);
  for (const QByteArray& token : forged) {
    INFO(token.toStdString());
    RawConnection link(served.hub);
    const RawAnswer answer = link.ask(post("/v1/exchange", ana.body(), token));
    CHECK((answer.status == 401 || answer.status == 400)); // which no header could have in it
    CHECK(connection.ask(post("/v1/exchange", ana.body(), ana.token)).status == 200);
  }
}

TEST_CASE("what was sent once counts once, whoever sends it again") {
  Served served;
  const auto invitation = protocol::parseInvitation(served.hub.invite(u"Montevideo"_s));
  const auto joining = [&](const ReplicaId& replica) {
    return post(protocol::http::enrolPath,
                protocol::toJson(protocol::EnrolRequest{invitation->secret, replica, u"x"_s}));
  };
  const auto ask = [&](const QByteArray& bytes) { return RawConnection(served.hub).ask(bytes); };
  const ReplicaId replica = randomId<ReplicaId>();
  const auto lost = protocol::enrolmentFromJson(ask(joining(replica)).body);
  const auto joined = protocol::enrolmentFromJson(ask(joining(replica)).body);
  REQUIRE(lost.ok());
  REQUIRE(joined.ok());
  CHECK(ask(request("GET", "/v1/history/" + toText(randomId<RecordId>()).toLatin1(), lost->token)).status ==
        401);
  CHECK(ask(joining(randomId<ReplicaId>())).code() == u"InvitationUsed");

  RawDevice ana(served.hub);
  ana.token = joined->token;
  ana.replica = replica;
  const QByteArray sending = post("/v1/exchange", ana.body({ana.topic(u"Amparo"_s)}), ana.token);
  const RawAnswer first = ask(sending);
  CHECK(first.status == 200);
  CHECK(ask(joining(replica)).code() == u"InvitationUsed");

  // Recorded and sent again: the same verdict. With another token it is a copy's, and nothing is written.
  RawDevice ben(served.hub, u"Viena"_s);
  const auto verdictOf = [](const RawAnswer& answer) {
    protocol::FrameReader reader;
    reader.append(answer.body);
    const auto next = *reader.next();
    return protocol::decodeVerdicts(next ? next->payload : QByteArray())->front();
  };
  CHECK(verdictOf(ask(sending)) == verdictOf(first));
  QByteArray stolen = sending;
  CHECK(verdictOf(ask(stolen.replace(ana.token, ben.token))).status == protocol::VerdictStatus::Renumber);
  CHECK(served.hub.command({u"status"_s, u"--json"_s}).json()[u"records"_s][u"topic"_s].toInt() == 1);
}

TEST_CASE("no path leads out of what a hub gives out") {
  Served served;
  RawDevice ana(served.hub);
  const QStringList before = filesIn(served.hub.folder());
  const QByteArrayList tails{
      "../hub.key",        "..%2fhub.key",       "%2e%2e/hub.key",
      "%2e%2e%2fhub.key",  "..%5chub.key",       "..\\hub.key",
      "/etc/passwd",       "%2fetc%2fpasswd",    "..%00/hub.key",
      "hub.key%00.pdf",    "..%c0%afhub.key",    "%c0%ae%c0%ae/hub.key",
      "..\xc0\xafhub.key", "%252e%252e/hub.key", "....//hub.key",
      "..;/hub.key",       "./../hub.key",       QByteArray("../").repeated(30) + "etc/passwd"};
  for (const QByteArray folder : {"/v1/snapshot/", "/v1/blobs/", "/v1/files/", "/v1/history/", "/v1/admin/",
                                  "/v1/hub/", "/v1/", "/", ""})
    for (const QByteArray& tail : tails) {
      INFO(folder.toStdString() << tail.toStdString());
      for (const QByteArray method : {"GET", "DELETE"}) {
        if (method == "DELETE" && folder != "/v1/files/") continue;
        const RawAnswer answer = RawConnection(served.hub).ask(request(method, folder + tail, ana.token));
        CHECK((answer.status >= 400 && answer.status < 500));
        CHECK_FALSE(answer.body.contains("PRIVATE KEY"));
        CHECK_FALSE(answer.body.contains("root:"));
      }
    }
  CHECK(filesIn(served.hub.folder()) == before);
}

TEST_CASE("nobody but an administrator enters any door of administration") {
  Served served;
  const std::array<QByteArray, 5> tokens{{{},
                                          QByteArray(43, 'A'),
                                          RawDevice(served.hub, u"Lima"_s, u"reader"_s).token,
                                          RawDevice(served.hub, u"Viena"_s, u"contributor"_s).token,
                                          RawDevice(served.hub, u"Quito"_s, u"editor"_s).token}};
  int doors = 0;
  for (const auto& [path, method, operation] : operationsIn(readDocument())) {
    if (!path.startsWith(u"/v1/admin"_s)) continue;
    ++doors;
    QString where = path;
    where.replace(QRegularExpression(u"\\{[^}]*\\}"_s), u"1"_s);
    for (size_t i = 0; i < tokens.size(); ++i)
      for (const QByteArray body : {"", "[[["}) {
        INFO(method.toStdString() << ' ' << path.toStdString() << ", token " << i);
        const RawAnswer answer =
            RawConnection(served.hub).ask(request(method, where.toLatin1(), tokens[i], body));
        CHECK(answer.status == (i < 2 ? 401 : 403));
        CHECK(answer.code() == (i < 2 ? u"DeviceRevoked" : u"Forbidden"));
      }
  }
  CHECK(doors >= 12);
}

TEST_CASE("what says that it is longer than anything, or never says its end, is refused soon") {
  Served served;
  RawDevice ana(served.hub);
  const auto begin = [&](const QByteArray& target, const QByteArray& header) {
    return QByteArray(target + " HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer " + ana.token + "\r\n" +
                      header + "\r\n\r\n");
  };
  for (const QByteArray length : {"9223372036854775807", "9223372036854775808", "18446744073709551615"})
    for (const QByteArray target : {"POST /v1/exchange", "POST /v1/enroll"}) {
      INFO(target.toStdString() << ' ' << length.toStdString());
      CHECK(RawConnection(served.hub).ask(begin(target, "Content-Length: " + length)).code() == u"TooLarge");
    }
  // In chunks: their heads, and what follows the last one, are no body, and count all the same.
  const RawAnswer upload =
      RawConnection(served.hub)
          .ask(
              begin("POST /v1/files", "Tus-Resumable: 1.0.0\r\nUpload-Length: 3\r\nUpload-Metadata: sha256 " +
                                          QByteArray(64, 'a').toBase64()));
  REQUIRE(upload.status == 201);
  const QByteArray piece = "PATCH " + upload.headers.at("location");
  for (const QByteArray start : {"1;x=", "0\r\nX: "})
    for (const QByteArray& target : {QByteArray("POST /v1/exchange"), QByteArray("POST /v1/enroll"), piece}) {
      INFO(target.toStdString() << ' ' << start.toStdString());
      RawConnection connection(served.hub);
      connection.send(begin(target,
                            "Transfer-Encoding: chunked\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                            "Content-Type: application/offset+octet-stream"));
      connection.send(start + QByteArray(20'000, 'x'));
      CHECK(connection.receive().code() == u"TooLarge");
    }
}

TEST_CASE("a body in a coding that the hub does not know is no request of its own") {
  Served served;
  RawDevice ana(served.hub);
  const QByteArray hidden = "GET /healthz HTTP/1.1\r\nHost: hub\r\n\r\n";
  for (const QByteArray& coding :
       {QByteArray("xchunked"), QByteArray("gzip, chunked"), QByteArray("chunked, chunked"),
        QByteArray("identity"), QByteArray("gzip\r\nTransfer-Encoding: chunked"), QByteArray()}) {
    INFO(coding.toStdString());
    RawConnection connection(served.hub);
    connection.send("POST /v1/exchange HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer " + ana.token +
                    "\r\nTransfer-Encoding: " + coding + "\r\n\r\n" + hidden);
    const RawAnswer answer = connection.receive();
    CHECK(answer.status == 400);
    CHECK(answer.headers.at("connection") == "close");
    CHECK(connection.receive().status == 0);
  }
  RawConnection connection(served.hub);
  const QByteArray body = ana.body();
  const RawAnswer answer =
      connection.ask("POST /v1/exchange HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer " + ana.token +
                     "\r\nTransfer-Encoding: Chunked\r\n\r\n" + QByteArray::number(body.size(), 16) + "\r\n" +
                     body + "\r\n0\r\n\r\n");
  CHECK(answer.status == 200);
}

TEST_CASE("a body behind a question for a file is no request of its own") {
  Served served;
  RawDevice ana(served.hub);
  RawConnection writing(served.hub);
  REQUIRE(writing.ask(post("/v1/exchange", ana.body({ana.topic(u"Defensa"_s)}), ana.token)).status == 200);
  REQUIRE(served.hub.command({u"snapshot"_s}).status == 0);
  const QStringList snapshots = QDir(served.hub.folder() + u"/hub/snapshots"_s).entryList(QDir::Files);
  REQUIRE(snapshots.size() == 1);
  const QByteArray hidden = "GET /healthz HTTP/1.1\r\nHost: hub\r\n\r\n";
  RawConnection connection(served.hub);
  connection.send("GET /v1/snapshot/" + QFileInfo(snapshots.front()).completeBaseName().toLatin1() +
                  " HTTP/1.1\r\nHost: hub\r\nRange: bytes=0-0\r\nAuthorization: Bearer " + ana.token +
                  "\r\nContent-Length: " + QByteArray::number(hidden.size()) + "\r\n\r\n" + hidden);
  const RawAnswer answer = connection.receive();
  CHECK(answer.status == 206);
  CHECK(answer.headers.at("connection") == "close");
  CHECK(connection.receive().status == 0);
}

TEST_CASE("what strangers say that they are going to send takes no room from an office") {
  Served served;
  RawDevice ana(served.hub);
  std::vector<std::unique_ptr<RawConnection>> strangers;
  for (int i = 0; i < 40; ++i) {
    strangers.push_back(std::make_unique<RawConnection>(served.hub));
    strangers.back()->send("POST /v1/exchange HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer stranger" +
                           QByteArray::number(i) + "\r\nContent-Length: 8388608\r\n\r\n");
  }
  std::vector<protocol::Change> changes;
  for (int i = 0; i < 300; ++i) changes.push_back(ana.topic(QString::number(i).repeated(300)));
  RawConnection office(served.hub);
  CHECK(office.ask(post("/v1/exchange", ana.body(changes), ana.token)).status == 200);
  for (const auto& stranger : strangers) CHECK(stranger->receive().status == 401);
}

TEST_CASE("a request of no host, or of two, or of an old form in a coding, is refused at every address") {
  HubProgram hub;
  hub.start();
  const auto statusOf = [&](const QByteArray& bytes) { return RawConnection(hub).ask(bytes).status; };
  CHECK(statusOf("GET /v1/hub HTTP/1.1\r\n\r\n") == 400);
  CHECK(statusOf("GET /v1/hub HTTP/1.1\r\nHost: hub\r\nHost: other\r\n\r\n") == 400);
  CHECK(statusOf("GET /v1/hub HTTP/1.0\r\n\r\n") == 200);
  for (const char* path : {"/v1/enroll", "/v1/exchange", "/v1/files", "/v1/admin/people", "/nowhere"})
    CHECK(statusOf(QByteArray("POST ") + path +
                   " HTTP/1.0\r\nHost: hub\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") == 400);
}

TEST_CASE("bodies that are nested without end are refused") {
  Served served;
  RawDevice ana(served.hub, u"Montevideo"_s, u"administrator"_s);
  const auto codeOf = [&](const char* path, const QByteArray& body) {
    return RawConnection(served.hub).ask(post(path, body, ana.token)).code();
  };
  for (const QByteArray level : {"[", "{\"a\":", "[{\"a\":["}) {
    const QByteArray json = level.repeated(16'000 / level.size());
    CHECK(codeOf("/v1/admin/invitations", json) == u"Malformed");
    CHECK(codeOf("/v1/enroll", json) == u"Malformed");
  }
  // CBOR: arrays of one, maps of one, and what says that it is endless or enormous.
  for (const QByteArray level : {"81", "a100", "9f", "9bffffffffffffffff", "5bffffffffffffffff", "c1"}) {
    INFO(level.toStdString());
    const QByteArray cbor = QByteArray::fromHex(level).repeated(200'000);
    CHECK(codeOf("/v1/exchange", frame(FrameType::Hello, cbor)) == u"Malformed");
    CHECK(codeOf("/v1/exchange", ana.body() + frame(FrameType::Changes, cbor)) == u"Malformed");
  }
}
