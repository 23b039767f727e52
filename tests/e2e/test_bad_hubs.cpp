#include "core/net/https_hub.h"
#include "core/protocol/frame.h"
#include "core/protocol/invitation.h"
#include "tests/e2e/programs.h"
#include "tests/e2e/scripted_server.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <catch2/catch_test_macros.hpp>
#include <memory>
#include <thread>

// What stands at the hub's address is not always the hub. Each of these gets its own clear error.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

const std::atomic<bool> goOn = false;

net::HttpsHub hubAt(const ScriptedServer& server) {
  return {server.address(), server.fingerprint(), "token", goOn};
}

QByteArray http(const char* status, const char* type, const QByteArray& body, qsizetype claimed = -1) {
  return QByteArray("HTTP/1.1 ") + status + "\r\nContent-Type: " + type +
         "\r\nContent-Length: " + QByteArray::number(claimed < 0 ? body.size() : claimed) +
         "\r\nConnection: close\r\n\r\n" + body;
}

ErrorCode codeOf(const Result<protocol::HubInfo>& result) {
  REQUIRE_FALSE(result.ok());
  return result.error().code;
}

} // namespace

TEST_CASE("nobody listens: unreachable") {
  QUrl address;
  {
    const ScriptedServer gone("");
    address = gone.address();
  }
  net::HttpsHub hub(address, QByteArray(32, 'x'), {}, goOn);
  const auto asked = hub.hub();
  CHECK(codeOf(asked) == ErrorCode::HubUnreachable);
  CHECK(asked.error().parameters[u"reached"_s].toBool());
}

TEST_CASE("whoever hangs up before the handshake is done was reached: a proxy whose hubs are all out") {
  QTcpServer server;
  REQUIRE(server.listen(QHostAddress::LocalHost));
  QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
    QTcpSocket* socket = server.nextPendingConnection();
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
      socket->readAll();
      socket->disconnectFromHost();
    });
  });
  net::HttpsHub hub(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())), QByteArray(32, 'x'), {}, goOn);
  const auto asked = hub.hub();
  CHECK(codeOf(asked) == ErrorCode::HubUnreachable);
  CHECK(asked.error().parameters[u"reached"_s].toBool());
}

TEST_CASE("an address that is nowhere was not reached") {
  net::HttpsHub hub(QUrl(u"https://hub.invalid"_s), QByteArray(32, 'x'), {}, goOn);
  const auto asked = hub.hub();
  CHECK(codeOf(asked) == ErrorCode::HubUnreachable);
  CHECK_FALSE(asked.error().parameters[u"reached"_s].toBool());
}

TEST_CASE("another key: refused before a byte of the request is sent") {
  const ScriptedServer server(http("200 OK", "application/json", "{}"));
  net::HttpsHub hub(server.address(), QByteArray(32, 'x'), "a-secret-token", goOn);
  CHECK(codeOf(hub.hub()) == ErrorCode::HubKeyMismatch);
  CHECK_FALSE(server.received().contains("GET"));
  CHECK_FALSE(server.received().contains("a-secret-token"));
}

TEST_CASE("no pinned key and no authority that vouches: refused") {
  const ScriptedServer server(http("200 OK", "application/json", "{}"));
  net::HttpsHub hub(server.address(), {}, "a-secret-token", goOn);
  CHECK(codeOf(hub.hub()) == ErrorCode::HubCertificate);
  CHECK_FALSE(server.received().contains("a-secret-token"));
}

TEST_CASE("what answers without TLS is no hub, and the certificate is not blamed") {
  QTcpServer server;
  REQUIRE(server.listen(QHostAddress::LocalHost));
  // It lives on this thread, whose event loop turns while the client waits.
  QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
    QTcpSocket* socket = server.nextPendingConnection();
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
      socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
      socket->disconnectFromHost();
    });
  });
  net::HttpsHub hub(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())), QByteArray(32, 'x'), {}, goOn);
  CHECK(codeOf(hub.hub()) == ErrorCode::HubGarbage);
}

TEST_CASE("a captive portal's page is no hub") {
  const ScriptedServer server(http("200 OK", "text/html", "<html>Accept our terms</html>"));
  CHECK(codeOf(hubAt(server).hub()) == ErrorCode::HubGarbage);
}

TEST_CASE("a redirect is not followed") {
  const ScriptedServer server(
      "HTTP/1.1 302 Found\r\nLocation: https://login.example/\r\nContent-Length: 0\r\n\r\n");
  CHECK(codeOf(hubAt(server).hub()) == ErrorCode::HubGarbage);
}

TEST_CASE("an answer that is not HTTP is garbage or a dead link, and no crash") {
  const ScriptedServer server(QByteArray(5000, '\xff'));
  const auto code = codeOf(hubAt(server).hub());
  CHECK((code == ErrorCode::HubGarbage || code == ErrorCode::HubUnreachable));
}

TEST_CASE("an error page of another server is told from an error of the hub") {
  SECTION("foreign") {
    const ScriptedServer server(http("404 Not Found", "text/html", "<h1>nginx</h1>"));
    CHECK(codeOf(hubAt(server).hub()) == ErrorCode::HubRefused);
  }
  SECTION("overloaded front") {
    const ScriptedServer server(http("503 Service Unavailable", "text/html", "busy"));
    CHECK(codeOf(hubAt(server).hub()) == ErrorCode::HubBusy);
  }
  SECTION("the hub's own, busy") {
    const ScriptedServer server(http("503 Service Unavailable", "application/json",
                                     R"({"code":"HubBusy","parameters":{"seconds":"5"}})"));
    const auto asked = hubAt(server).hub();
    CHECK(codeOf(asked) == ErrorCode::HubBusy);
    CHECK(asked.error().parameters[u"seconds"_s].toInt() == 5);
  }
  SECTION("a front that counts requests") {
    const ScriptedServer server(http("429 Too Many Requests", "text/html", "slow down"));
    CHECK(codeOf(hubAt(server).hub()) == ErrorCode::HubBusy);
  }
  SECTION("the hub's own, that speaks another version") {
    const ScriptedServer server(http("426 Upgrade Required", "application/json",
                                     R"({"code":"HubProtocol","parameters":{"minimum":"2","maximum":"3"}})"));
    CHECK(codeOf(hubAt(server).hub()) == ErrorCode::HubProtocol);
  }
  SECTION("an error page without end") {
    const ScriptedServer server(http("500 Internal Server Error", "text/html", QByteArray(1 << 20, ' ')));
    CHECK(codeOf(hubAt(server).hub()) == ErrorCode::HubGarbage);
  }
  SECTION("the hub's own") {
    const ScriptedServer server(
        http("401 Unauthorized", "application/json", R"({"code":"DeviceRevoked","parameters":{}})"));
    CHECK(codeOf(hubAt(server).hub()) == ErrorCode::DeviceRevoked);
  }
}

TEST_CASE("a huge answer is not taken in") {
  const ScriptedServer server(http("200 OK", "application/json", QByteArray(1 << 20, ' ')));
  CHECK(codeOf(hubAt(server).hub()) == ErrorCode::HubGarbage);
}

TEST_CASE("an answer cut short is a cut link, and what arrived was handed on") {
  QByteArray body;
  protocol::FrameWriter frames;
  frames.write(protocol::FrameType::Verdicts, protocol::encode(std::vector<protocol::Verdict>{}), body);
  const ScriptedServer server(http("200 OK", protocol::http::framesType, body, body.size() + 1000));
  QByteArray got;
  const auto result = hubAt(server).exchange("request", [&](QByteArrayView bytes) {
    got.append(bytes);
    return true;
  });
  REQUIRE_FALSE(result.ok());
  CHECK(result.error().code == ErrorCode::LinkCut);
  CHECK(got == body);
}

TEST_CASE("an answer of another media type is not frames") {
  const ScriptedServer server(http("200 OK", "application/octet-stream", "frames?"));
  const auto result = hubAt(server).exchange("request", [](QByteArrayView) {
    FAIL("handed on");
    return true;
  });
  REQUIRE_FALSE(result.ok());
  CHECK(result.error().code == ErrorCode::HubGarbage);
}

TEST_CASE("an answer compressed by whoever stands between is not unpacked") {
  QByteArray answer = http("200 OK", protocol::http::framesType, QByteArray(1 << 20, '\x1f'));
  answer.replace("Connection: close", "Content-Encoding: gzip\r\nConnection: close");
  const ScriptedServer server(answer);
  qsizetype got = 0;
  (void)hubAt(server).exchange("request", [&](QByteArrayView bytes) {
    got += bytes.size();
    return true;
  });
  CHECK(got <= 1 << 20);
}

TEST_CASE("an answer that the reader has had enough of ends there, and that is no error") {
  const ScriptedServer server(http("200 OK", protocol::http::framesType, QByteArray(8 << 20, 'x')));
  qsizetype got = 0;
  const auto result = hubAt(server).exchange("request", [&](QByteArrayView bytes) {
    got += bytes.size();
    return false;
  });
  CHECK(result.ok());
  CHECK(got > 0);
  CHECK(got < 8 << 20);
}

TEST_CASE("a hub that says nothing for too long has timed out") {
  const ScriptedServer server("", false);
  net::HttpsHub hub(server.address(), server.fingerprint(), {}, goOn, 200);
  CHECK(codeOf(hub.hub()) == ErrorCode::TimedOut);
}

TEST_CASE("a call that was cancelled before it began asks nobody") {
  const ScriptedServer server(http("200 OK", "application/json", "{}"));
  const std::atomic<bool> cancelled = true;
  net::HttpsHub hub(server.address(), server.fingerprint(), {}, cancelled);
  CHECK(codeOf(hub.hub()) == ErrorCode::Cancelled);
  CHECK(server.received().isEmpty());
}

TEST_CASE("a new connection to the same hub resumes the TLS session") {
  HubProgram program;
  program.start({u"--log-level"_s, u"debug"_s});
  const auto invitation = protocol::parseInvitation(program.invite(u"Rosario"_s));
  REQUIRE(invitation.ok());
  net::HttpsHub hub(invitation->hub, invitation->fingerprint, {}, goOn);
  REQUIRE(hub.hub().ok());
  // A large body of nobody's is answered without being read, and the connection ends with that.
  const auto refused = hub.exchange(QByteArray(2'000'000, 'x'), [](QByteArrayView) { return true; });
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().code == ErrorCode::DeviceRevoked);
  REQUIRE(hub.hub().ok());
  CHECK(program.stop() == 0);
  CHECK(program.log().count("resumed=false") == 1);
  CHECK(program.log().count("resumed=true") == 1);
}

TEST_CASE("a hub that never answers can be left") {
  const ScriptedServer server("", false);
  std::atomic<bool> cancelled = false;
  net::HttpsHub hub(server.address(), server.fingerprint(), {}, cancelled);
  std::thread person([&] {
    while (server.received().isEmpty()) std::this_thread::yield();
    cancelled = true;
  });
  CHECK(codeOf(hub.hub()) == ErrorCode::Cancelled);
  person.join();
}

TEST_CASE(
    "trap 6: a certificate's dates do not matter where its key is pinned: a wrong clock reaches its hub") {
  const ScriptedServer server(
      http("200 OK", "application/json",
           R"({"epoch":"01234567-89ab-4def-8123-456789abcdef","name":"Red","version":1,)"
           R"("oldest_version":1,"maximum_request_bytes":1000})"));
  const auto info = hubAt(server).hub();
  REQUIRE(info.ok());
  CHECK(info->name == u"Red");
}
