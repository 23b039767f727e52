#include "core/base/sha256.h"
#include "core/sync/status.h"
#include "tests/e2e/monitor_client.h"
#include "tests/e2e/server_client.h"
#include "tests/e2e/tls_office.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

// What one address and one device can take of a hub, what every answer says to browsers and caches, and what
// a hub tells nobody.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// A connection from another address of this machine, which may say first for whom it is.
class Caller {
 public:
  Caller(const HubProgram& hub, const QString& from, const QByteArray& line = {}) {
    socket_.setPeerVerifyMode(QSslSocket::VerifyNone);
    REQUIRE(socket_.bind(QHostAddress(from)));
    socket_.connectToHost(u"127.0.0.1"_s, portOf(hub));
    REQUIRE(socket_.waitForConnected(30'000));
    socket_.write(line);
    socket_.waitForBytesWritten(30'000);
    socket_.startClientEncryption();
    socket_.waitForEncrypted(30'000);
  }

  bool isServed() {
    socket_.write(get("/healthz"));
    return socket_.waitForReadyRead(30'000) && socket_.readAll().startsWith("HTTP/1.1 200");
  }

 private:
  QSslSocket socket_;
};

void checkBusy(const RawAnswer& answer) {
  CHECK(answer.status == 429);
  CHECK(answer.code() == u"HubBusy");
  REQUIRE(answer.headers.count("retry-after") == 1);
  CHECK(answer.headers.at("retry-after").toInt() > 0);
}

} // namespace

TEST_CASE("an address has so many connections, and whoever is behind a proxy has an address") {
  HubProgram hub;
  hub.start({u"--address-connections"_s, u"2"_s, u"--proxies"_s, u"127.0.0.9"_s});
  const QString south = u"127.0.0.2"_s;
  Caller first(hub, south);
  {
    Caller second(hub, south);
    CHECK(second.isServed());
    CHECK_FALSE(Caller(hub, south).isServed());
    CHECK(first.isServed());
    CHECK(Caller(hub, u"127.0.0.3"_s).isServed());
  }
  CHECK(waitUntil(
      [&] { return Caller(hub, south).isServed(); })); // once the hub knows that the second has gone

  const QString proxy = u"127.0.0.9"_s;
  const auto lineOf = [](const QByteArray& family, const QByteArray& address) -> QByteArray {
    return "PROXY " + family + ' ' + address + ' ' + address + " 50000 8743\r\n";
  };
  std::vector<std::unique_ptr<Caller>> kept;
  for (int i = 0; i < 5; ++i) {
    kept.push_back(std::make_unique<Caller>(hub, proxy)); // which says who asks in each request
    CHECK(kept.back()->isServed());
  }
  for (int i = 0; i < 2; ++i) {
    kept.push_back(std::make_unique<Caller>(hub, proxy, lineOf("TCP4", "203.0.113.9")));
    CHECK(kept.back()->isServed());
    kept.push_back(
        std::make_unique<Caller>(hub, proxy, lineOf("TCP6", "2001:db8::" + QByteArray::number(i))));
    CHECK(kept.back()->isServed());
  }
  CHECK_FALSE(Caller(hub, proxy, lineOf("TCP4", "203.0.113.9")).isServed());
  CHECK(Caller(hub, proxy, lineOf("TCP4", "203.0.113.10")).isServed());
  // A proxy that listens to both at once says it in this way.
  CHECK_FALSE(Caller(hub, proxy, lineOf("TCP6", "::ffff:203.0.113.9")).isServed());
  for (int i = 1; i < 4; ++i) {
    kept.push_back(
        std::make_unique<Caller>(hub, proxy, lineOf("TCP6", "::ffff:198.51.100." + QByteArray::number(i))));
    CHECK(kept.back()->isServed());
  }
  CHECK_FALSE(Caller(hub, proxy, lineOf("TCP6", "2001:db8::77:1")).isServed()); // of the same network
  CHECK(Caller(hub, proxy, lineOf("TCP6", "2001:db8:0:1::1")).isServed());
}

TEST_CASE("a device has so many requests at a time, and others have theirs") {
  HubProgram hub;
  hub.start({u"--device-requests"_s, u"2"_s, u"--monitor"_s, u"127.0.0.1:0"_s});
  RawDevice ana(hub);
  RawDevice ben(hub, u"Viena"_s);
  RawConnection next(hub);
  {
    RawConnection one(hub);
    RawConnection two(hub);
    one.send(ana.waitBehind(0, 300));
    two.send(ana.waitBehind(0, 300));
    REQUIRE(waitUntil([&] {
      return metric(askPlainly(monitorPortOf(hub), get("/metrics")), "amparo_hub_waiting_connections") == 2;
    }));
    checkBusy(next.ask(ana.waitBehind(0, 0)));
    CHECK(next.ask(ben.waitBehind(0, 0)).status == 200);
    CHECK(next.ask(get("/v1/hub")).status == 200);
    // Written by somebody else, it ends the waiting.
    CHECK(next.ask(post("/v1/exchange", ben.body({ben.topic(u"Tema"_s)}), ben.token)).status == 200);
    CHECK(one.receive().status == 200);
  }
  CHECK(waitUntil([&] { return next.ask(ana.waitBehind(0, 0)).status == 200; }));
}

TEST_CASE("who waits hears of what is done at the hub's command line") {
  HubProgram hub;
  hub.start();
  RawDevice ana(hub);
  RawDevice ben(hub, u"Viena"_s);
  RawConnection connection(hub);
  const auto change = ana.topic(u"Tema"_s);
  REQUIRE(connection.ask(post("/v1/exchange", ana.body({change}), ana.token)).status == 200);
  RawConnection waits(hub);
  waits.send(ben.waitBehind(1, 300));
  // It has been heard: another request is answered meanwhile.
  REQUIRE(connection.ask(get("/v1/hub")).status == 200);
  int status = 0;
  QStringList command;
  SECTION("an erasure") {
    command = {u"erase"_s, toText(change.record)};
    status = 200;
  }
  SECTION("the end of its access") {
    command = {u"revoke"_s, u"2"_s};
    status = 401;
  }
  REQUIRE(hub.command(command).status == 0);
  CHECK(waits.receive().status == status);
}

TEST_CASE("a device has so much on its way up at a time, and others have room") {
  HubProgram hub;
  hub.start({u"--grace"_s, u"0"_s});
  RawDevice ana(hub);
  RawDevice ben(hub, u"Viena"_s);
  const auto begin = [&](const RawDevice& device) -> QByteArray {
    return "POST /v1/exchange HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer " + device.token +
           "\r\nExpect: 100-continue\r\nContent-Length: " +
           QByteArray::number(protocol::maximumRequestBytes) + "\r\n\r\n";
  };
  std::vector<std::unique_ptr<RawConnection>> held;
  for (int i = 0; i < 4; ++i) {
    held.push_back(std::make_unique<RawConnection>(hub));
    CHECK(held.back()->ask(begin(ana)).status == 100);
  }
  checkBusy(RawConnection(hub).ask(begin(ana)));
  CHECK(RawConnection(hub).ask(begin(ben)).status == 100);
  CHECK(RawConnection(hub).ask(post("/v1/exchange", ben.body(), ben.token)).status == 200);
  // Little that becomes much counts as what it becomes.
  const auto packed = [](RawDevice& device) {
    std::vector<protocol::Change> changes;
    for (int i = 0; i < 12; ++i) changes.push_back(device.topic(QString(1'000'000, u'a')));
    return post("/v1/exchange", device.body(changes), device.token);
  };
  REQUIRE(packed(ana).size() < 10'000);
  held.pop_back();
  RawConnection connection(hub);
  CHECK(waitUntil([&] { return connection.ask(post("/v1/exchange", ana.body(), ana.token)).status == 200; }));
  checkBusy(connection.ask(packed(ana)));
  CHECK(RawConnection(hub).ask(packed(ben)).status == 200);
  held.clear();
  CHECK(waitUntil([&] { return connection.ask(packed(ana)).status == 200; }));
}

TEST_CASE("strangers of one address come so often in a minute, and who has joined is none") {
  HubProgram hub;
  hub.start({u"--address-rate"_s, u"12"_s, u"--monitor"_s, u"127.0.0.1:0"_s});
  const RawDevice ana(hub);
  RawConnection own(hub);
  RawConnection other(hub);
  CHECK(own.ask(post("/v1/exchange", ana.body(), ana.token)).status == 200);
  // Whoever they say that they are.
  const auto asked = [](int i) {
    const QByteArray token(32, char('a' + i));
    return QByteArray("GET /v1/hub HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer " + token + "\r\n\r\n");
  };
  RawAnswer answer;
  int heard = 0;
  for (int i = 0; (answer = other.ask(asked(i))).status == 200 && i < 20; ++i) ++heard;
  CHECK(heard > 0);
  checkBusy(answer);
  checkBusy(other.ask(get("/v1/hub")));
  CHECK_FALSE(Caller(hub, u"127.0.0.1"_s).isServed());
  CHECK(Caller(hub, u"127.0.0.2"_s).isServed());
  for (int i = 0; i < 20; ++i) CHECK(own.ask(post("/v1/exchange", ana.body(), ana.token)).status == 200);
  CHECK(waitUntil([&] {
    return metric(askPlainly(monitorPortOf(hub), get("/metrics")),
                  "amparo_hub_refusals_total{limit=\"address-rate\"}") == 3;
  }));
}

TEST_CASE("whoever looks after the hub sees by which limit somebody was refused") {
  HubProgram hub;
  hub.start(
      {u"--monitor"_s, u"127.0.0.1:0"_s, u"--device-rate"_s, u"3"_s, u"--address-connections"_s, u"8"_s});
  const auto refused = [&](const char* limit) {
    return metric(askPlainly(monitorPortOf(hub), get("/metrics")),
                  QByteArray("amparo_hub_refusals_total{limit=\"") + limit + "\"}");
  };
  for (const char* limit : {"connections", "address-connections", "address-rate", "device-requests",
                            "device-rate", "device-bodies", "invitations", "uploads", "size", "load"})
    CHECK(refused(limit) == 0);
  RawDevice ana(hub);
  RawConnection connection(hub);
  for (int i = 0; i < 3; ++i) CHECK(connection.ask(ana.waitBehind(0, 0)).status == 200);
  for (int i = 0; i < 2; ++i) checkBusy(connection.ask(ana.waitBehind(0, 0)));
  CHECK(waitUntil([&] { return refused("device-rate") == 2; }));
  const QByteArray wrong =
      protocol::toJson(protocol::EnrolRequest{QByteArray(16, 'x'), randomId<ReplicaId>(), u"Norte"_s});
  for (int i = 0; i < 20; ++i) CHECK(connection.ask(post(protocol::http::enrolPath, wrong)).status == 410);
  checkBusy(connection.ask(post(protocol::http::enrolPath, wrong)));
  CHECK(waitUntil([&] { return refused("invitations") == 1; }));
  CHECK(RawConnection(hub).ask(post(protocol::http::enrolPath, QByteArray(65 << 10, 'x'))).status == 413);
  CHECK(waitUntil([&] { return refused("size") == 1; }));
  std::vector<std::unique_ptr<Caller>> kept;
  for (int i = 0; i < 9; ++i) kept.push_back(std::make_unique<Caller>(hub, u"127.0.0.2"_s));
  CHECK(waitUntil([&] { return refused("address-connections") == 1; }));
  CHECK(refused("device-requests") == 0);
  CHECK(hub.stop() == 0);
  CHECK(hub.log().contains(" status=429 "));
  CHECK(hub.log().contains(" limit=invitations"));
}

TEST_CASE("an office that is told to come later keeps all of its work, and it arrives") {
  HubProgram hub;
  hub.start({u"--device-rate"_s, u"3"_s});
  TlsOffice rosario(hub, u"Rosario"_s, portOf(hub));
  TlsOffice quito(hub, u"Quito"_s, portOf(hub));
  std::vector<RecordId> ids;
  std::optional<Error> refusal;
  while (!refusal && ids.size() < 10) {
    ids.push_back(
        rosario.create(fields({{u"title.es"_s, Value(u"Guardia"_s)}, {u"status"_s, Value(u"draft"_s)}})));
    if (const auto report = rosario.trySync(); !report) refusal = report.error();
  }
  REQUIRE(refusal);
  CHECK(refusal->code == ErrorCode::HubBusy);
  CHECK(refusal->parameters[u"seconds"_s].toInt() > 0);
  CHECK(sync::isOffline(refusal->code));
  CHECK_FALSE(rosario.store->outbox().isEmpty());
  quito.sync(); // another device, of which nothing has been asked yet

  hub.stop();
  hub.start();
  rosario.forgetConnection();
  quito.forgetConnection();
  rosario.sync();
  quito.sync();
  CHECK(rosario.store->outbox().isEmpty());
  CHECK(quito.content().size() == ids.size());
}

TEST_CASE("every answer says that it is what it says, is kept nowhere, and comes by TLS alone") {
  HubProgram hub;
  hub.start();
  RawDevice ana(hub, u"Montevideo"_s, u"administrator"_s);
  const auto with = [&](const QByteArray& method, const QByteArray& path) {
    return QByteArray(method + ' ' + path +
                      " HTTP/1.1\r\nHost: hub\r\nTus-Resumable: 1.0.0\r\nAuthorization: Bearer " + ana.token +
                      "\r\n\r\n");
  };
  for (const QByteArray& bytes :
       {get("/v1/hub"), get("/healthz"), get("/v1/nothing"), get("/v1/exchange"), get("/v1/admin/people"),
        post("/v1/enroll", "{}"), with("GET", "/v1/admin/people"), with("GET", "/v1/admin/audit.csv"),
        with("GET", "/v1/snapshot/none"), with("OPTIONS", "/v1/files"), with("HEAD", "/v1/blobs/none"),
        with("HEAD", "/v1/hub"), ana.waitBehind(0, 0), QByteArray("nothing\r\n\r\n")}) {
    INFO(bytes.toStdString());
    RawAnswer answer = RawConnection(hub).ask(bytes);
    CHECK(answer.status > 0);
    CHECK(answer.headers["strict-transport-security"] == "max-age=31536000");
    CHECK(answer.headers["x-content-type-options"] == "nosniff");
    CHECK(answer.headers["x-frame-options"] == "DENY");
    CHECK(answer.headers["cache-control"] == "no-store");
    CHECK(answer.headers.count("server") == 0);
    CHECK(answer.headers.count("x-powered-by") == 0);
    CHECK_FALSE(answer.head.toLower().contains("amparo-hub"));
  }
  // A file, too, whole and in part, and what is known of it already.
  RawConnection connection(hub);
  const QByteArray bytes = "acta";
  const QByteArray hash = Sha256::of(bytes).toHex().toLatin1();
  protocol::Change attached{++ana.number, randomId<RecordId>(), u"attachment"_s, {}, {}};
  attached.fields.set(u"record"_s, {Value(toText(randomId<RecordId>())), 0});
  attached.fields.set(u"file_name"_s, {Value(u"acta.txt"_s), 0});
  attached.fields.set(u"sha256"_s, {Value(QString::fromLatin1(hash)), 0});
  REQUIRE(connection.ask(post("/v1/exchange", ana.body({attached}), ana.token)).status == 200);
  const auto file = [&](const QByteArray& method, const QByteArray& path, const QByteArray& headers,
                        const QByteArray& body = {}) {
    return connection.ask(method + ' ' + path + " HTTP/1.1\r\nHost: hub\r\nTus-Resumable: 1.0.0\r\n" +
                          headers + "Authorization: Bearer " + ana.token +
                          "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
  };
  REQUIRE(file("POST", "/v1/files",
               "Upload-Length: 4\r\nContent-Type: application/offset+octet-stream\r\n"
               "Upload-Metadata: sha256 " +
                   hash.toBase64() + "\r\n",
               bytes)
              .status == 201);
  const QByteArray blob = "/v1/blobs/" + hash;
  std::vector<int> statuses;
  for (const QByteArray& headers :
       {QByteArray(), QByteArray("Range: bytes=1-2\r\n"), QByteArray("If-None-Match: \"" + hash + "\"\r\n"),
        QByteArray("Range: bytes=9-\r\n")}) {
    RawAnswer answer = file("GET", blob, headers);
    statuses.push_back(answer.status);
    CHECK(answer.headers["strict-transport-security"] == "max-age=31536000");
    CHECK(answer.headers["x-content-type-options"] == "nosniff");
    CHECK(answer.headers["x-frame-options"] == "DENY");
  }
  CHECK(statuses == std::vector<int>{200, 206, 304, 416});
  const auto change = ana.topic(u"Tema"_s);
  REQUIRE(connection.ask(post("/v1/exchange", ana.body({change}), ana.token)).status == 200);
  RawAnswer history = connection.ask(with("GET", "/v1/history/" + toText(change.record).toLatin1()));
  CHECK(history.status == 200);
  CHECK(history.headers["cache-control"] == "no-store");
  // What answers a HEAD ends with its head, whatever it is.
  CHECK(connection.ask(with("HEAD", "/v1/hub")).status == 405);
  CHECK(connection.ask(get("/healthz")).status == 200);
}

TEST_CASE("no secret is in the log, on a command line or in an error, however much is logged") {
  HubProgram hub;
  hub.start({u"--log-level"_s, u"debug"_s, u"--log-requests"_s, u"all"_s});
  const QString invitation = hub.invite(u"Rosario"_s);
  RawDevice ana(hub, u"Montevideo"_s, u"administrator"_s);
  RawConnection connection(hub);
  const QByteArrayList secrets{
      ana.token,
      "Bearer",
      invitation.toUtf8(),
      invitation.section(u':', 1).toUtf8(),
      protocol::parseInvitation(invitation)->secret.toBase64(QByteArray::Base64UrlEncoding),
      "Montevideo",
      "Persona",
      "Guardia nocturna"};
  const auto checkHides = [&](const QByteArray& text) {
    for (const QByteArray& secret : secrets) {
      INFO(secret.toStdString());
      CHECK_FALSE(text.contains(secret));
    }
  };
  REQUIRE(
      connection.ask(post("/v1/exchange", ana.body({ana.topic(u"Guardia nocturna"_s)}), ana.token)).status ==
      200);
  for (const char* path : {"/v1/exchange", "/v1/admin/invitations", "/v1/enroll", "/v1/nothing"})
    checkHides(RawConnection(hub).ask(post(path, ana.token, ana.token + 'x')).body);
  const RawAnswer made = RawConnection(hub).ask(
      post("/v1/admin/invitations", R"({"office":"Quito","person":"Guardia nocturna","role":"reader"})",
           ana.token));
  CHECK(made.status == 201);
  checkHides(RawConnection(hub).ask("GET /v1/snapshot/" + ana.token + " HTTP/1.1\r\nHost: hub\r\n\r\n").head);
  QFile line(u"/proc/%1/cmdline"_s.arg(hub.processId()));
  REQUIRE(line.open(QFile::ReadOnly));
  checkHides(line.readAll());
  CHECK(hub.stop() == 0);
  CHECK(hub.log().contains("endpoint=exchange"));
  checkHides(hub.log());
}
