#include "tests/e2e/json_schema.h"
#include "tests/e2e/server_client.h"

#include <QFile>
#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

// Administration over the wire, held against the document that describes it.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray request(const QByteArray& method, const QString& path, const QByteArray& token,
                   const QByteArray& body = {}, const QByteArray& headers = {}) {
  return method + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: hub\r\n" +
         (token.isEmpty() ? QByteArray() : QByteArray("Authorization: Bearer " + token + "\r\n")) + headers +
         "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A request that does what an operation of the document says.
struct Example {
  QString path; ///< empty: the document's
  QByteArray body;
  QByteArray headers;
};

struct Served {
  Served() { hub.start(); }

  HubProgram hub;
};

/// The server, its document, and somebody in three of the roles.
struct Office : Served {
  Example exampleOf(const QString& operation, const QString& path) {
    const QByteArray sha256(64, 'a');
    static const QHash<QString, Example> known{
        {u"changeOffice"_s, {u"/v1/admin/offices/2"_s, R"({"name":"Wien"})", {}}},
        {u"changePerson"_s, {u"/v1/admin/people/2"_s, R"({"name":"Ben","role":"reader"})", {}}},
        {u"revokeDevice"_s, {u"/v1/admin/devices/3/revocation"_s, R"({"wipe":true})", {}}},
        {u"invite"_s, {{}, R"({"office":"Quito","person":"Eva","role":"reader","days":2})", {}}},
        {u"withdrawInvitation"_s, {u"/v1/admin/invitations/4"_s, {}, {}}},
        {u"erase"_s, {{}, R"({"record":"01900000-0000-7000-8000-000000000001"})", {}}},
        {u"snapshot"_s, {u"/v1/snapshot/none"_s, {}, {}}},
        {u"beginUpload"_s, {{}, {}, newUpload(sha256)}},
        {u"uploadOffset"_s, {{}, {}, "Tus-Resumable: 1.0.0\r\n"}},
        {u"sendPiece"_s,
         {{},
          "x",
          "Tus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\n"}},
        {u"cancelUpload"_s, {{}, {}, "Tus-Resumable: 1.0.0\r\n"}},
        {u"download"_s, {u"/v1/blobs/"_s + QString::fromLatin1(sha256), {}, {}}},
        {u"describeFile"_s, {u"/v1/blobs/"_s + QString::fromLatin1(sha256), {}, {}}},
    };
    Example example = known.value(operation);
    if (operation == u"enroll") example.body = protocol::toJson(enrolment());
    if (operation == u"exchange") example.body = ana.body();
    if (operation == u"wait")
      example.path = u"/v1/wait?epoch=%1&since=0&at=0&seconds=0"_s.arg(toText(ana.epoch));
    if (operation == u"history") example.path = u"/v1/history/"_s + toText(record);
    if (path == u"/v1/files/{id}") example.path = upload();
    if (example.path.isEmpty()) example.path = path;
    return example;
  }

  protocol::EnrolRequest enrolment() {
    const auto invitation = protocol::parseInvitation(hub.invite(u"Lima"_s));
    return {invitation->secret, randomId<ReplicaId>(), u"x"_s};
  }

  static QByteArray newUpload(const QByteArray& sha256) {
    return "Tus-Resumable: 1.0.0\r\nUpload-Length: 3\r\nUpload-Metadata: sha256 " + sha256.toBase64() +
           "\r\n";
  }

  /// On a connection of its own: what is refused before its body was read ends one.
  RawAnswer ask(const QByteArray& bytes) {
    RawConnection connection(hub);
    connection.send(bytes);
    return bytes.startsWith("HEAD ") ? connection.receiveHead() : connection.receive();
  }

  QString upload() {
    const RawAnswer begun =
        ask(request("POST", u"/v1/files"_s, ana.token, {}, newUpload(QByteArray(64, 'b'))));
    return QString::fromLatin1(begun.headers.at("location"));
  }

  /// What of an answer is not as an operation says.
  QString fault(const RawAnswer& answer, const QJsonObject& operation) {
    const QJsonObject responses = operation[u"responses"_s].toObject();
    const QString status = QString::number(answer.status);
    if (!responses.contains(status)) return u"status "_s + status + u' ' + QString::fromUtf8(answer.body);
    const QJsonObject response = schema.resolve(responses[status].toObject());
    const QJsonObject content = response[u"content"_s].toObject();
    if (content.isEmpty()) return answer.body.isEmpty() ? QString() : u"has a body"_s;
    const QString type = QString::fromLatin1(answer.headers.at("content-type")).section(u';', 0, 0);
    if (!content.contains(type)) return u"is "_s + type;
    if (type != u"application/json") return {};
    return schema.fault(QJsonDocument::fromJson(answer.body).object(), content[type][u"schema"_s].toObject());
  }

  RawDevice ana{hub, u"Montevideo"_s, u"administrator"_s};
  RawDevice ben{hub, u"Viena"_s, u"editor"_s};
  RawDevice leo{hub, u"Bogotá"_s, u"reader"_s};
  QJsonObject document = readDocument();
  JsonSchema schema{document};
  RecordId record;
};

} // namespace

TEST_CASE("the server answers every path and method of its document as that says") {
  Office office;
  office.hub.invite(u"Quito"_s);
  const auto change = office.ana.topic(u"Tema"_s);
  office.record = change.record;
  REQUIRE(office.ask(post("/v1/exchange", office.ana.body({change}), office.ana.token)).status == 200);
  for (const auto& [path, method, operation] : operationsIn(office.document)) {
    const QString name = operation[u"operationId"_s].toString();
    const Example example = office.exampleOf(name, path);
    INFO(name.toStdString());
    const bool isOpen = operation[u"security"_s].isArray();
    const RawAnswer answer = office.ask(request(
        method, example.path, isOpen ? QByteArray() : office.ana.token, example.body, example.headers));
    CHECK(office.fault(answer, operation).toStdString() == "");
    const bool hasNone = QStringList{u"snapshot"_s, u"download"_s, u"describeFile"_s}.contains(name);
    CHECK((answer.status < 300 || (hasNone && answer.status == 404))); // there is nothing of that name
    if (isOpen) continue;
    const RawAnswer nobody = office.ask(request(method, example.path, {}, example.body, example.headers));
    CHECK(nobody.status == 401);
    if (method != "HEAD") CHECK(office.fault(nobody, operation).toStdString() == "");
    if (!path.startsWith(u"/v1/admin/")) continue;
    CHECK(answer.headers.at("cache-control") == "no-store");
    for (const QByteArray& token : {office.ben.token, office.leo.token}) {
      const RawAnswer refused = office.ask(request(method, example.path, token, example.body));
      // Leo's device was revoked on the way, and is told so; nobody else learns anything.
      CHECK((refused.status == 403 || (refused.status == 401 && token == office.leo.token)));
      CHECK(office.fault(refused, operation).toStdString() == "");
    }
  }
  CHECK(office.ask(request("GET", u"/v1/admin/openapi.json"_s, office.ana.token)).body == [] {
    QFile file(QStringLiteral(AMPARO_SOURCE_DIR "/resources/hub/openapi.json"));
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
  }());
}

TEST_CASE("requests of administration are bounded, and what is none is refused") {
  Office office;
  const auto ask = [&](const QByteArray& method, const QString& path, const QByteArray& body = {}) {
    return RawConnection(office.hub).ask(request(method, path, office.ana.token, body));
  };
  CHECK(ask("POST", u"/v1/admin/invitations"_s, QByteArray(17'000, ' ')).status == 413);
  CHECK(ask("GET", u"/v1/admin"_s).status == 404);
  CHECK(ask("GET", u"/v1/administration"_s).status == 404);
  const RawAnswer wrongMethod = ask("PUT", u"/v1/admin/invitations"_s, "{}");
  CHECK(wrongMethod.status == 405);
  CHECK(wrongMethod.headers.at("allow") == "GET, POST");
  CHECK(ask("PATCH", u"/v1/admin/people/%31"_s, "{}").status == 200); // an escape is the same path
  CHECK(ask("PATCH", u"/v1/admin/people/1%2f..%2f2"_s, "{}").status == 404);
  CHECK(ask("POST", u"/v1/admin/invitations"_s, "{").code() == u"Malformed");
  CHECK(office.ask(get("/healthz")).status == 200);
}

TEST_CASE("a device that waits for news learns at once that its access has ended") {
  Office office;
  RawConnection waiting(office.hub);
  waiting.send(request("GET", u"/v1/wait?epoch=%1&since=0&at=0&seconds=300"_s.arg(toText(office.ben.epoch)),
                       office.ben.token));
  REQUIRE(
      office.ask(request("POST", u"/v1/admin/devices/2/revocation"_s, office.ana.token, R"({"wipe":false})"))
          .status == 200);
  const RawAnswer told = waiting.receive();
  CHECK(told.status == 401);
  CHECK(told.code() == u"DeviceRevoked");
}
