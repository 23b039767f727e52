#include "core/sqlite/database.h"
#include "tests/e2e/json_schema.h"
#include "tests/e2e/server_client.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <catch2/catch_test_macros.hpp>
#include <functional>

// What looks like SQL, in every string that a hub takes from outside: in paths, queries, headers and bodies,
// by the document that describes them. In records and names it is in tests/hub/test_attacks.cpp.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList statements{"x'); DROP TABLE office; --",     "' OR '1'='1",
                                "\"; DELETE FROM device; --",     "\\'; DELETE FROM hub; --",
                                "$$; DROP TABLE record",          "' UNION SELECT token FROM device --",
                                "?1 :name $1 %s %n {0}",          "%_*[a-z]",
                                "1; UPDATE person SET role=3; --"};

/// A request of which one string is another.
struct Request {
  QByteArray where; ///< which string
  QByteArray method;
  QByteArray target;
  QByteArrayList headers;
  QByteArray body;
};

/// Every string of every operation of the document, with a statement in its place.
class Requests {
 public:
  Requests(const RawDevice& boss, QByteArray upload)
      : boss_(boss)
      , upload_(std::move(upload)) {}

  std::vector<Request> with(const QByteArray& statement) {
    statement_ = statement;
    all_.clear();
    for (const auto& [path, method, operation] : operationsIn(document_)) add(path, method, operation);
    return std::move(all_);
  }

 private:
  void add(const QString& path, const QByteArray& method, const QJsonObject& operation) {
    const QByteArray escaped = QUrl::toPercentEncoding(QString::fromUtf8(statement_));
    const QByteArray name = operation[u"operationId"_s].toString().toLatin1();
    const Request usual{name, method, usualPath(path), usualHeaders(path), usualBody(name)};
    const auto put = [&](const QByteArray& what, const std::function<void(Request&)>& change) {
      Request request = usual;
      request.where += ' ' + what;
      change(request);
      all_.push_back(std::move(request));
    };
    QByteArrayList queries;
    for (const auto& parameter : operation[u"parameters"_s].toArray()) {
      const QJsonObject described = schema_.resolve(parameter.toObject());
      const QString called = described[u"name"_s].toString();
      if (described[u"in"_s].toString() == u"path")
        put(called.toLatin1(), [&](Request& request) {
          QString other = path;
          request.target =
              other.replace(QString(u'{' + called + u'}'), QString::fromLatin1(escaped)).toLatin1();
        });
      if (described[u"in"_s].toString() == u"query") queries.append(called.toLatin1());
    }
    for (const QByteArray& query : queries)
      put(query, [&](Request& request) {
        QByteArrayList pairs;
        for (const QByteArray& other : queries)
          pairs.append(QByteArray(other + '=' + (other == query ? escaped : usualQuery(other))));
        request.target += '?' + pairs.join('&');
      });
    const QJsonObject properties =
        operation[u"requestBody"_s][u"content"_s][u"application/json"_s][u"schema"_s][u"properties"_s]
            .toObject();
    for (const QString& property : properties.keys())
      put(property.toLatin1(), [&](Request& request) {
        QJsonObject body = QJsonDocument::fromJson(usual.body).object();
        body[property] = QString::fromUtf8(statement_);
        request.body = QJsonDocument(body).toJson();
      });
    addHeaders(usual);
  }

  void addHeaders(const Request& usual) {
    const auto put = [&](const QByteArray& name, const QByteArray& value) {
      Request request = usual;
      request.where += ' ' + name;
      request.headers.removeIf(
          [&](const QByteArray& header) { return header.startsWith(QByteArray(name + ':')); });
      request.headers.append(QByteArray(name + ": " + value));
      all_.push_back(std::move(request));
    };
    put("X-Request-Id", statement_);
    put("Authorization", "Bearer " + statement_);
    if (!usual.target.startsWith("/v1/files") && !usual.target.startsWith("/v1/blobs")) return;
    for (const char* name : {"Range", "Upload-Length", "Upload-Offset", "Upload-Checksum", "Tus-Resumable"})
      put(name, statement_);
    put("Upload-Metadata", statement_);
    put("Upload-Metadata", "sha256 " + statement_.toBase64());
    put("Upload-Metadata", "filename " + statement_.toBase64() + ",sha256 " + sha256_.toBase64());
  }

  QByteArray usualPath(QString path) const {
    path.replace(u"/v1/files/{id}"_s, QString::fromLatin1(upload_));
    const bool isThere = path.startsWith(u"/v1/admin/offices"_s) || path.startsWith(u"/v1/admin/people"_s);
    return path.replace(u"{number}"_s, isThere ? u"1"_s : u"999"_s)
        .replace(u"{record}"_s, toText(randomId<RecordId>()))
        .replace(u"{sha256}"_s, QString::fromLatin1(sha256_))
        .replace(u"{name}"_s, u"none"_s)
        .toLatin1();
  }

  QByteArrayList usualHeaders(const QString& path) const {
    QByteArrayList headers{"Host: hub", "Authorization: Bearer " + boss_.token};
    if (path.startsWith(u"/v1/files"_s))
      headers +=
          {"Tus-Resumable: 1.0.0", "Upload-Length: 3", "Upload-Offset: 0",
           "Upload-Metadata: sha256 " + sha256_.toBase64(), "Content-Type: application/offset+octet-stream"};
    return headers;
  }

  QByteArray usualBody(const QByteArray& operation) const {
    if (operation == "enroll")
      return protocol::toJson(protocol::EnrolRequest{"secret", randomId<ReplicaId>(), u"x"_s});
    if (operation == "invite") return R"({"office":"Quito","person":"Eva","role":"reader","days":2})";
    if (operation == "changeOffice") return R"({"name":"Otra"})";
    if (operation == "changePerson") return R"({"name":"Ana","role":"administrator"})";
    if (operation == "revokeDevice") return R"({"wipe":false})";
    if (operation == "erase") return R"({"record":"01900000-0000-7000-8000-000000000001"})";
    if (operation == "exchange") return boss_.body();
    return {};
  }

  QByteArray usualQuery(const QByteArray& name) const {
    if (name == "epoch") return toText(boss_.epoch).toLatin1();
    return name == "limit" ? "1" : "0";
  }

  const RawDevice& boss_;
  const QByteArray upload_;
  const QByteArray sha256_ = QByteArray(64, 'a');
  QJsonObject document_ = readDocument();
  JsonSchema schema_{document_};
  QByteArray statement_;
  std::vector<Request> all_;
};

/// A connection that is made anew when it has ended.
class Line {
 public:
  explicit Line(const HubProgram& hub)
      : hub_(hub) {}

  RawAnswer ask(const Request& request) {
    const bool hasBody = !request.body.isEmpty() || request.method == "POST" || request.method == "PATCH";
    QByteArray bytes =
        request.method + ' ' + request.target + " HTTP/1.1\r\n" + request.headers.join("\r\n") + "\r\n";
    if (hasBody) bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    if (!connection_ || !connection_->isOpen()) connection_ = std::make_unique<RawConnection>(hub_);
    RawAnswer answer = connection_->ask(bytes + "\r\n" + request.body);
    if (answer.headers["connection"] == "close") connection_.reset();
    return answer;
  }

 private:
  const HubProgram& hub_;
  std::unique_ptr<RawConnection> connection_;
};

/// Every row of every table, but for what says when somebody was heard of last.
QString contentOf(sqlite::Database& database) {
  QString text;
  auto columns = database.prepare("SELECT t.name, group_concat('quote(' || c.name || ')', ' || '','' || ') "
                                  "FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c "
                                  "WHERE t.type='table' AND c.name NOT IN ('seen', 'told', 'held') "
                                  "GROUP BY t.name ORDER BY t.name");
  while (columns.step()) {
    const QByteArray table = columns.text(0).toUtf8();
    auto rows =
        database.prepareOnce("SELECT " + columns.text(1).toUtf8() + " FROM \"" + table + "\" ORDER BY 1");
    while (rows.step()) text += QString::fromUtf8(table) % u": "_s % rows.text(0) % u'\n';
  }
  REQUIRE(database.takeFailure().ok());
  return text;
}

} // namespace

TEST_CASE("what looks like SQL is a string like any other wherever it is sent, and what is refused changes "
          "nothing") {
  HubProgram hub;
  hub.start({u"--log-requests"_s, u"none"_s});
  RawDevice boss(hub, u"Viena"_s, u"administrator"_s);
  Line line(hub);
  const Request first{{},
                      "POST",
                      "/v1/exchange",
                      {"Host: hub", "Authorization: Bearer " + boss.token},
                      boss.body({boss.topic(u"Tema"_s)})};
  REQUIRE(line.ask(first).status == 200);
  const RawAnswer begun =
      line.ask({{},
                "POST",
                "/v1/files",
                {"Host: hub", "Authorization: Bearer " + boss.token, "Tus-Resumable: 1.0.0",
                 "Upload-Length: 3", "Upload-Metadata: sha256 " + QByteArray(64, 'b').toBase64()},
                {}});
  REQUIRE(begun.status == 201);
  Requests requests(boss, begun.headers.at("location"));
  const auto database = sqlite::Database::open(hub.databasePath(), {});
  REQUIRE(database.ok());
  const QString schema = sqlite::describeSchema(**database);
  QString before = contentOf(**database);
  int refused = 0;
  int taken = 0;
  for (const QByteArray& statement : statements)
    for (const Request& request : requests.with(statement)) {
      INFO(request.where.toStdString() << ": " << statement.toStdString());
      const RawAnswer answer = line.ask(request);
      INFO(answer.status << ' ' << answer.body.toStdString());
      CHECK(((answer.status >= 200 && answer.status < 300) || (answer.status >= 400 && answer.status < 500)));
      const QString after = contentOf(**database);
      ++(answer.status < 300 ? taken : refused);
      if (answer.status >= 300) CHECK((after == before));
      before = after;
    }
  CHECK(refused > 50 * statements.size());
  CHECK(taken > statements.size());
  CHECK(sqlite::describeSchema(**database) == schema);
  CHECK(line.ask(first).status == 200);
  CHECK(hub.command({u"check"_s}).status == 0);
}
