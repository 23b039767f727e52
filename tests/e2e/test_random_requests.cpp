#include "tests/e2e/json_schema.h"
#include "tests/e2e/monitor_client.h"
#include "tests/support/as_wished.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <arpa/inet.h>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <openssl/ssl.h>
#include <random>
#include <sys/socket.h>
#include <unistd.h>

// A real hub takes whatever comes: AMPARO_REQUESTS (3000) requests, in which something is other than it ought
// to be, as the seed AMPARO_REQUEST_SEED (1) has it. By hand, a million against a hub that sanitizers watch:
// AMPARO_REQUESTS=1000000 tests_e2e "whatever is asked*"

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using protocol::FrameType;

namespace {

constexpr int requestsOfRound = 10'000; ///< between two looks at whether others are served
constexpr int longestBatch = 8;         ///< on one connection, one behind the other
constexpr timeval patience{60, 0};
/// A hub takes so many wrong invitations a minute from one address only: all are asked from, by turns.
constexpr int addresses = 5000;

/// A request in its parts. What it says of its length is true unless a header says otherwise.
struct Request {
  QByteArray method;
  QByteArray target;
  std::vector<QByteArray> headers;
  QByteArray body;
  std::vector<std::pair<FrameType, QByteArray>> frames; ///< behind the body, with sums that are right

  QByteArray bytes() const {
    QByteArray whole = body;
    for (const auto& [type, payload] : frames) whole += frame(type, payload);
    QByteArray text = method + ' ' + target + " HTTP/1.1\r\n";
    for (const QByteArray& header : headers) text += header + "\r\n";
    if (!whole.isEmpty()) text += "Content-Length: " + QByteArray::number(whole.size()) + "\r\n";
    return text + "\r\n" + whole;
  }
};

/// Puts things wrong.
class Mischief {
 public:
  explicit Mischief(int seed)
      : random_(unsigned(seed)) {}

  int below(qsizetype count) { return int(random_() % unsigned(std::max<qsizetype>(count, 1))); }

  QByteArray bytes(QByteArray text) {
    const int at = below(text.size() + 1);
    switch (below(7)) {
    case 0:
      if (at < text.size()) text[at] = char(text[at] ^ (1 << below(8)));
      return text;
    case 1:
      return text.insert(at, char(below(256)));
    case 2:
      return text.remove(at, 1 + below(16));
    case 3:
      return text.insert(at, text.mid(below(text.size()), 1 + below(64)));
    case 4:
      return text.first(at);
    default:
      return text.insert(at, words_.at(below(words_.size())));
    }
  }

  Request request(Request request) {
    for (int wrongs = below(4); wrongs > 0; --wrongs) {
      QByteArray* part = &request.target;
      const int which = below(10);
      if (which == 0) part = &request.method;
      if (which == 1) request.headers.push_back(words_.at(below(words_.size())));
      if (which == 2 && !request.headers.empty())
        request.headers.erase(request.headers.begin() + below(qsizetype(request.headers.size())));
      if ((which == 3 || which == 4) && !request.headers.empty())
        part = &request.headers[size_t(below(qsizetype(request.headers.size())))];
      if (which > 6) part = &request.body;
      if (which > 4 && !request.frames.empty())
        part = &request.frames[size_t(below(qsizetype(request.frames.size())))].second;
      *part = bytes(*part);
    }
    return request;
  }

 private:
  std::mt19937 random_;
  const QByteArrayList words_{"\r\n",
                              "\r\n\r\n",
                              ": ",
                              "Content-Length: 5",
                              "Content-Length: 99999999999999999999",
                              "Content-Length: -1",
                              "Transfer-Encoding: chunked",
                              "Transfer-Encoding: gzip, chunked",
                              "Expect: 100-continue",
                              "Connection: close",
                              "Connection: upgrade",
                              "Upgrade: h2c",
                              "Range: bytes=0-0",
                              "Range: bytes=-9223372036854775808",
                              "X-HTTP-Method-Override: PATCH",
                              "X-Request-Id: \x01",
                              "X-Forwarded-For: 1.2.3.4, ::1",
                              "Upload-Offset: 18446744073709551615",
                              "Upload-Checksum: sha1 AAAA",
                              "Content-Type: application/offset+octet-stream",
                              "Host: ",
                              QByteArray("\0", 1),
                              "%00",
                              "%2e%2e%2f",
                              "../",
                              "//",
                              "?after=-1&limit=0",
                              "#",
                              "\xff\xfe\xc0\x80",
                              "9223372036854775808",
                              "-1",
                              "0",
                              "null",
                              "[[[[[[[[",
                              "{\"a\":",
                              "\\u0000",
                              QByteArray::fromHex("9bffffffffffffffff"),
                              QByteArray::fromHex("5f"),
                              QByteArray(9000, 'a'),
                              "HTTP/1.0",
                              "PRI * HTTP/2.0"};
};

/// One request of every kind, as devices of these roles send them.
class Usual {
 public:
  explicit Usual(HubProgram& hub)
      : editor_(hub)
      , boss_(hub, u"Viena"_s, u"administrator"_s) {
    const auto change = editor_.topic(u"Tema"_s);
    const RawAnswer taken =
        RawConnection(hub).ask(post("/v1/exchange", editor_.body({change}), editor_.token));
    REQUIRE(taken.status == 200);
    record_ = toText(change.record).toLatin1();
    const RawAnswer begun = RawConnection(hub).ask("POST /v1/files HTTP/1.1\r\nHost: hub\r\nTus-Resumable: "
                                                   "1.0.0\r\nUpload-Length: 3\r\nUpload-Metadata: sha256 " +
                                                   QByteArray(64, 'b').toBase64() +
                                                   "\r\nAuthorization: Bearer " + editor_.token + "\r\n\r\n");
    REQUIRE(begun.status == 201);
    upload_ = begun.headers.at("location");
    const auto invitation = protocol::parseInvitation(hub.invite(u"Lima"_s));
    enrolment_ = protocol::toJson(protocol::EnrolRequest{invitation->secret, randomId<ReplicaId>(), u"x"_s});
    for (const auto& [path, method, operation] : operationsIn(readDocument()))
      add(method, path.toLatin1(), operation[u"operationId"_s].toString());
  }

  /// Tokens of these devices are what is asked with.
  const std::vector<Request>& requests() const { return requests_; }

 private:
  void add(const QByteArray& method, QByteArray path, const QString& operation) {
    static const QByteArray sha256 = QByteArray(64, 'a');
    const bool isBosses = path.startsWith("/v1/admin");
    path.replace("{number}", isBosses && operation.startsWith(u"revoke"_s) ? "999" : "1");
    path.replace("{record}", record_).replace("{sha256}", sha256).replace("{name}", "none");
    path.replace("/v1/files/{id}", upload_);
    Request request{
        method, path, {"Host: hub", "Authorization: Bearer " + (isBosses ? boss_ : editor_).token}, {}, {}};
    if (operation == u"wait")
      request.target += "?epoch=" + toText(editor_.epoch).toLatin1() + "&since=0&at=0&seconds=0";
    if (path.startsWith("/v1/files")) {
      request.headers.push_back("Tus-Resumable: 1.0.0");
      request.headers.push_back("Upload-Length: 3");
      request.headers.push_back("Upload-Offset: 0");
      request.headers.push_back("Upload-Metadata: sha256 " + sha256.toBase64());
      request.headers.push_back("Content-Type: application/offset+octet-stream");
      request.body = "abc";
    }
    if (operation == u"enroll") request.body = enrolment_;
    if (operation == u"invite")
      request.body = R"({"office":"Quito","person":"Eva","role":"reader","days":2})";
    if (operation == u"changeOffice") request.body = R"({"name":"Otra"})";
    if (operation == u"changePerson") request.body = R"({"name":"Ana","role":"editor"})";
    if (operation == u"revokeDevice") request.body = R"({"wipe":false})";
    if (operation == u"exchange") {
      const auto hello = protocol::Hello{protocol::version, editor_.epoch, editor_.replica, {}, 0};
      request.frames = {{FrameType::Hello, protocol::encode(hello)},
                        {FrameType::Changes, protocol::encode(std::vector{editor_.topic(u"Uno"_s)})}};
    }
    requests_.push_back(std::move(request));
  }

  RawDevice editor_;
  RawDevice boss_;
  QByteArray record_;
  QByteArray upload_;
  QByteArray enrolment_;
  std::vector<Request> requests_;
};

/// From an address that others do not have, 127.1.x.y, all that is to be said on one connection; what is
/// answered until the hub ends it.
QByteArray converse(SSL_CTX* context, quint16 port, int address, const QByteArray& said) {
  sockaddr_in own{}, hub{};
  own.sin_family = hub.sin_family = AF_INET;
  own.sin_addr.s_addr = htonl((127u << 24) + (1u << 16) + 1 + unsigned(address % addresses));
  hub.sin_addr.s_addr = inet_addr("127.0.0.1");
  hub.sin_port = htons(port);
  const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
  REQUIRE(bind(socket, reinterpret_cast<sockaddr*>(&own), sizeof own) == 0);
  REQUIRE(connect(socket, reinterpret_cast<sockaddr*>(&hub), sizeof hub) == 0);
  SSL* const tls = SSL_new(context);
  SSL_set_fd(tls, socket);
  QByteArray answers;
  if (SSL_connect(tls) == 1) {
    SSL_write(tls, said.constData(), int(said.size()));
    SSL_shutdown(tls); // there is no more to come
    char piece[16 << 10];
    for (int size = 0; (size = SSL_read(tls, piece, sizeof piece)) > 0;) answers.append(piece, size);
  }
  SSL_free(tls);
  ::close(socket);
  return answers;
}

struct Counts {
  int connections = 0;
  int answers = 0;
  int refused = 0; ///< of these, by a limit
};

/// What is answered that no hub says of itself: 503 stands in docs/protocol.md.
QByteArray faultIn(const QByteArray& answers, Counts& counts) {
  static const QByteArray start = "HTTP/1.1 ";
  for (qsizetype at = 0; (at = answers.indexOf(start, at)) >= 0;) {
    at += start.size();
    ++counts.answers;
    const QByteArray status = answers.mid(at, 3);
    counts.refused += status == "429";
    if (status >= "500" && status != "503") return status;
  }
  return {};
}

} // namespace

TEST_CASE("whatever is asked, the hub answers as it says, and goes on serving") {
  const int requests = asWished("AMPARO_REQUESTS", 3000);
  const int seed = asWished("AMPARO_REQUEST_SEED", 1);
  Mischief mischief(seed);
  HubProgram hub;
  hub.start({u"--address-rate"_s, u"10000000"_s, u"--device-rate"_s, u"10000000"_s, u"--log-level"_s,
             u"error"_s}); // nobody reads what is refused
  const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_client_method()),
                                                                  &SSL_CTX_free);
  int asked = 0;
  Counts counts;
  while (asked < requests) {
    const Usual usual(hub); // joins and exchanges, and so shows that whoever is honest is served
    for (int round = 0; round < std::min(requestsOfRound, requests);) {
      QByteArray said;
      for (int batch = 1 + mischief.below(longestBatch); batch > 0; --batch, ++round, ++asked) {
        const auto& known = usual.requests();
        QByteArray bytes = mischief.request(known[size_t(mischief.below(qsizetype(known.size())))]).bytes();
        said += mischief.below(4) == 0 ? mischief.bytes(bytes) : bytes;
      }
      const QByteArray fault =
          faultIn(converse(context.get(), portOf(hub), counts.connections++, said), counts);
      INFO("AMPARO_REQUEST_SEED=" << seed << ", request " << asked << ":\n"
                                  << said.toPercentEncoding(" /:=\r\n").toStdString());
      REQUIRE(fault.toStdString() == "");
    }
    if (asked / 100'000 != (asked - requestsOfRound) / 100'000)
      std::fprintf(stderr, "%d requests, %d answers, %d of them 429\n", asked, counts.answers,
                   counts.refused);
  }
  CHECK(counts.answers > requests / 4);
  CHECK(counts.refused < counts.answers / 100); // what stands in a request is looked at
  CHECK(RawConnection(hub).ask(get("/healthz")).status == 200);
  CHECK(hub.stop() == 0);
}
