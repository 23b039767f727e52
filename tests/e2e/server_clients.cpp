#include "tests/e2e/server_client.h"

#include <QTcpSocket>
#include <QtEndian>

#include <catch2/catch_test_macros.hpp>

// The hub, and clients that are slow, greedy, broken or hostile: each is dealt with, and the next one served.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using protocol::FrameType;

namespace {

struct Served {
  explicit Served(const QStringList& options = {}) { hub.start(options); }

  ~Served() {
    RawConnection next(hub);
    CHECK(next.ask(get("/healthz")).status == 200);
  }

  HubProgram hub;
};

} // namespace

TEST_CASE("every path answers as it should") {
  Served served;
  RawConnection connection(served.hub);
  CHECK(connection.socket().sessionProtocol() == QSsl::TlsV1_3);
  const RawAnswer hub = connection.ask(get("/v1/hub"));
  CHECK(hub.status == 200);
  CHECK(hub.headers.at("content-type") == "application/json");
  CHECK(protocol::hubInfoFromJson(hub.body)->name == u"Red de prueba");
  // The connection goes on.
  CHECK(connection.ask(get("/healthz?verbose")).status == 200);
  CHECK(connection.ask(get("/v1/nothing")).status == 404);
  const RawAnswer wrongMethod = connection.ask(get("/v1/exchange"));
  CHECK(wrongMethod.status == 405);
  CHECK(wrongMethod.headers.at("allow") == "POST");
  const RawAnswer nobody = connection.ask(post("/v1/exchange", "x", "nobody"));
  CHECK(nobody.status == 401);
  CHECK(nobody.code() == u"DeviceRevoked");
  CHECK(connection.ask(post("/v1/enroll", "{}")).status == 400);
  // Two requests at once are answered in their order.
  connection.send(get("/healthz") + get("/v1/nothing"));
  CHECK(connection.receive().status == 200);
  CHECK(connection.receive().status == 404);
}

TEST_CASE("an exchange over the wire: verdicts, pages, end, in few bytes") {
  Served served;
  RawDevice ana(served.hub);
  RawConnection connection(served.hub);
  const RawAnswer pushed = connection.ask(post("/v1/exchange", ana.body({ana.topic(u"Uno"_s)}), ana.token));
  REQUIRE(pushed.status == 200);
  CHECK(pushed.headers.at("content-type") == protocol::http::framesType);
  CHECK(pushed.head.size() + pushed.body.size() <= 350);
  protocol::FrameReader reader;
  reader.append(pushed.body);
  const auto verdicts = *reader.next();
  REQUIRE(verdicts);
  CHECK(verdicts->type == FrameType::Verdicts);
  CHECK(protocol::decodeVerdicts(verdicts->payload)->front().seq == 1);
  const auto end = *reader.next();
  REQUIRE(end);
  CHECK(end->type == FrameType::End);
  ana.cursor = protocol::decodeEnd(end->payload)->cursor;
  const RawAnswer nothing = connection.ask(post("/v1/exchange", ana.body(), ana.token));
  CHECK(nothing.status == 200);
  CHECK(nothing.head.size() + nothing.body.size() <= 200);
}

TEST_CASE("a long answer comes in chunks") {
  Served served;
  RawDevice ana(served.hub);
  RawConnection connection(served.hub);
  std::vector<protocol::Change> changes;
  for (int i = 0; i < 3000; ++i)
    changes.push_back(ana.topic(u"Tema %1 %2"_s.arg(i).arg(toText(randomId<RecordId>()))));
  REQUIRE(connection.ask(post("/v1/exchange", ana.body(changes), ana.token)).status == 200);
  RawDevice ben(served.hub, u"Viena"_s);
  const RawAnswer answer = connection.ask(post("/v1/exchange", ben.body(), ben.token));
  CHECK(answer.status == 200);
  CHECK(answer.headers.at("transfer-encoding") == "chunked");
  CHECK(answer.body.size() > 100'000);
}

TEST_CASE("verdicts go out while the changes behind them are worked on") {
  Served served;
  RawDevice ana(served.hub);
  RawConnection connection(served.hub);
  const QByteArray together = ana.body({ana.topic(u"Defensa"_s)});
  const QByteArray behind = frame(FrameType::Changes, protocol::encode(std::vector{ana.topic(u"Amparo"_s)}));
  RawAnswer answer = connection.ask(post("/v1/exchange", together + behind, ana.token));
  CHECK(answer.status == 200);
  CHECK(answer.headers["transfer-encoding"] == "chunked"); // the hub did not wait for what its size would be
}

TEST_CASE("another version and another epoch are refused by name") {
  Served served;
  RawDevice ana(served.hub);
  RawConnection connection(served.hub);
  const auto hello = [&](int version, const Epoch& epoch) {
    return frame(FrameType::Hello, protocol::encode(protocol::Hello{version, epoch, ana.replica, {}, 0}));
  };
  RawAnswer answer = connection.ask(post("/v1/exchange", hello(99, ana.epoch), ana.token));
  CHECK(answer.status == 426);
  CHECK(answer.code() == u"HubProtocol");
  answer = connection.ask(post("/v1/exchange", hello(protocol::version, randomId<Epoch>()), ana.token));
  CHECK(answer.status == 409);
  CHECK(answer.code() == u"HubEpoch");
}

TEST_CASE("a client that drips, or says nothing, is let go") {
  Served served({u"--patience"_s, u"1"_s});
  SECTION("no handshake") {
    QTcpSocket silent;
    silent.connectToHost(u"127.0.0.1"_s, portOf(served.hub));
    REQUIRE(silent.waitForConnected());
    CHECK(silent.waitForDisconnected(30'000));
  }
  SECTION("half a head") {
    RawConnection slow(served.hub);
    slow.send("GET /v1/hub HTTP/1.1\r\nHost: h");
    RawConnection quick(served.hub); // does not wait for the other
    CHECK(quick.ask(get("/healthz")).status == 200);
    CHECK(slow.waitForEnd());
  }
  SECTION("a head that grows byte by byte") {
    RawConnection slow(served.hub);
    slow.send("GET /v1/hub HTTP/1.1\r\nX: ");
    while (slow.isOpen()) {
      slow.send("x");
      slow.socket().waitForReadyRead(50);
    }
    CHECK(slow.waitForEnd());
  }
}

TEST_CASE("what is too large is refused before it is taken in") {
  Served served;
  RawDevice ana(served.hub);
  RawConnection connection(served.hub);
  const auto announce = [&](qint64 size) -> QByteArray {
    return "POST /v1/exchange HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer " + ana.token +
           "\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n";
  };
  SECTION("a head") {
    const RawAnswer answer =
        connection.ask("GET /v1/hub HTTP/1.1\r\nX: " + QByteArray(20'000, 'x') + "\r\n\r\n");
    CHECK(answer.status == 413);
    CHECK(connection.waitForEnd());
  }
  SECTION("an announced body") {
    const RawAnswer answer = connection.ask(announce(protocol::maximumRequestBytes + 1));
    CHECK(answer.status == 413);
    CHECK(answer.code() == u"TooLarge");
    CHECK(connection.waitForEnd());
  }
  SECTION("a body in chunks that does not say its size") {
    connection.send("POST /v1/exchange HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer " + ana.token +
                    "\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "100000\r\n" + QByteArray(1 << 20, 'x') + "\r\n";
    for (int i = 0; i < 9; ++i) connection.send(chunk);
    CHECK(connection.receive().status == 413);
  }
  SECTION("a large body of nobody's is not read at all") {
    ana.token = "nobody";
    CHECK(connection.ask(announce(5'000'000)).status == 401);
  }
  SECTION("a frame that would unpack to a gigabyte") {
    QByteArray bomb = QByteArray::fromHex("28b52ffda0"); // zstd: magic, and a content size of four bytes
    bomb += QByteArray::fromHex("00000040") + QByteArray(100, 'x');
    QByteArray bytes(4, 0);
    qToLittleEndian(quint32(bomb.size()), bytes.data());
    bytes += char(FrameType::Hello);
    bytes += char(protocol::Zstd);
    bytes += bomb;
    QByteArray checksum(4, 0);
    qToLittleEndian(protocol::crc32c(bytes), checksum.data());
    const RawAnswer answer = connection.ask(post("/v1/exchange", bytes + checksum, ana.token));
    CHECK(answer.status == 413);
    CHECK(answer.code() == u"TooLarge");
  }
}

TEST_CASE("what is not the protocol is refused") {
  Served served;
  SECTION("HTTP without TLS") {
    QTcpSocket plain;
    plain.connectToHost(u"127.0.0.1"_s, portOf(served.hub));
    plain.write(get("/v1/hub"));
    CHECK(plain.waitForDisconnected(30'000));
    CHECK_FALSE(plain.readAll().contains("HTTP/1.1 200"));
  }
  SECTION("an older TLS") {
    RawConnection old(served.hub, QSsl::TlsV1_2);
    CHECK_FALSE(old.isOpen());
  }
  SECTION("garbage inside TLS") {
    RawConnection connection(served.hub);
    const RawAnswer answer = connection.ask(QByteArray(300, '\xff') + "\r\n\r\n");
    CHECK(answer.status == 400);
    CHECK(connection.waitForEnd());
  }
  SECTION("garbage in a body, and a body cut short") {
    RawDevice ana(served.hub);
    RawConnection connection(served.hub);
    CHECK(connection.ask(post("/v1/exchange", QByteArray(5000, '\xff'), ana.token)).status != 200);
    CHECK(connection.ask(post("/v1/exchange", ana.body().chopped(3), ana.token)).code() == u"Malformed");
    CHECK(connection.ask(post("/v1/exchange", {}, ana.token)).code() == u"Malformed");
    CHECK(connection.ask(post("/v1/enroll", "not json")).code() == u"Malformed");
  }
  SECTION("a request without a body, which leaves the one behind it alone") {
    RawDevice ana(served.hub);
    RawConnection connection(served.hub);
    connection.send(post("/v1/exchange", {}, ana.token) + get("/v1/hub"));
    CHECK(connection.receive().code() == u"Malformed");
    CHECK(connection.receive().status == 200);
  }
}

TEST_CASE("whoever guesses at invitations has to wait") {
  HubProgram hub; // not Served: its last check comes from the same address
  hub.start();
  RawConnection connection(hub);
  const QByteArray guess =
      post("/v1/enroll",
           protocol::toJson(protocol::EnrolRequest{QByteArray(16, 'x'), randomId<ReplicaId>(), u"x"_s}));
  int status = 410;
  int guesses = 0;
  while (status == 410 && guesses < 100) {
    status = connection.ask(guess).status;
    ++guesses;
  }
  CHECK(status == 429);
  CHECK(guesses == 21);
  RawConnection other(hub);
  const RawAnswer answer = other.ask(guess);
  CHECK(answer.status == 429);
  CHECK(answer.headers.at("retry-after").toInt() > 0);
  CHECK(other.ask(get("/healthz")).status == 200);
}
