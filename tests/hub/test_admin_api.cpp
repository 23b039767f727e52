#include "core/hub/admin_api.h"
#include "core/hub/sqlite_hub_store.h"
#include "core/protocol/invitation.h"
#include "tests/hub/network.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

// Administration as JSON, without HTTP. tests/e2e/server_admin.cpp asks a real server.

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::Role;

namespace {

struct Desk {
  Desk()
      : ana(hub, u"Montevideo"_s, u"Ana"_s, Role::Administrator) {}

  Result<AdminAnswer> ask(const QByteArray& method, const QString& path, const QByteArray& body = {},
                          const std::map<QString, QString>& query = {}) {
    AdminApi api(*hub.service, {u"https://hub.example"_s, QByteArray(32, 'f')},
                 files::BlobFolder(folder.path()));
    return api.answer(*hub.service->authenticate(ana.enrolment.token),
                      {method, u"/v1/admin/"_s + path, query, body});
  }

  QJsonObject json(const QByteArray& method, const QString& path, const QByteArray& body = {},
                   const std::map<QString, QString>& query = {}) {
    const auto answer = ask(method, path, body, query);
    INFO((answer ? QString() : describe(answer.error())).toStdString());
    REQUIRE(answer.ok());
    return QJsonDocument::fromJson(answer->body).object();
  }

  /// What an error says is wrong with a request.
  QString mistake(const QByteArray& method, const QString& path, const QByteArray& body = {},
                  const std::map<QString, QString>& query = {}) {
    const auto answer = ask(method, path, body, query);
    REQUIRE_FALSE(answer.ok());
    const auto& said = answer.error().parameters;
    for (const char* name : {"what", "field", "status", "action"})
      if (const auto found = said.find(QString::fromLatin1(name)); found != said.end())
        return found->toString();
    return errorName(answer.error().code);
  }

  QTemporaryDir folder;
  TestHub hub;
  TestDevice ana;
};

QByteArray contentOf(const char* path) {
  QFile file(QStringLiteral(AMPARO_SOURCE_DIR "/") + QString::fromLatin1(path));
  REQUIRE(file.open(QFile::ReadOnly));
  return file.readAll();
}

/// "GET /v1/admin/people" and so on, as the document has them.
QSet<QString> described() {
  const QJsonObject paths =
      QJsonDocument::fromJson(contentOf("resources/hub/openapi.json"))[u"paths"_s].toObject();
  QSet<QString> found;
  for (auto path = paths.begin(); path != paths.end(); ++path)
    for (const QString& method : path.value().toObject().keys())
      found.insert(method.toUpper() % u' ' % path.key());
  return found;
}

} // namespace

TEST_CASE("the document has every route of administration, and no other") {
  QSet<QString> administration = described();
  administration.removeIf([](const QString& route) { return !route.contains(u"/v1/admin/"); });
  QSet<QString> doors;
  for (const AdminRoute& route : adminRoutes())
    doors.insert(QString::fromLatin1(route.method) % u' ' % QString::fromLatin1(route.path));
  CHECK(doors == administration);
}

TEST_CASE("the document has every other request that docs/protocol.md knows") {
  static const QRegularExpression request(u"\\n\\| `(GET|POST) (/[^` ?]*)"_s);
  const QSet<QString> known = described();
  auto matches = request.globalMatch(QString::fromUtf8(contentOf("docs/protocol.md")));
  int found = 0;
  while (matches.hasNext()) {
    const auto match = matches.next();
    static const QRegularExpression variable(u"[A-Z][A-Z0-9]+$"_s);
    const QString path = match.captured(2).remove(variable);
    const auto isIt = [&](const QString& route) {
      return QString(route).remove(QRegularExpression(u"\\{\\w+\\}$"_s)) == match.captured(1) % u' ' % path;
    };
    CHECK(std::any_of(known.begin(), known.end(), isIt));
    ++found;
  }
  CHECK(found >= 7);
}

TEST_CASE("an administrator invites, and what is answered lets somebody join") {
  Desk desk;
  const QJsonObject made = desk.json("POST", u"invitations"_s,
                                     R"({"office":" Viena ","person":"Ben","role":"contributor","days":3})");
  const auto invitation = protocol::parseInvitation(made[u"invitation"_s].toString());
  REQUIRE(invitation.ok());
  CHECK(invitation->hub == QUrl(u"https://hub.example"_s));
  CHECK(invitation->fingerprint == QByteArray(32, 'f'));
  CHECK(invitation->expires == desk.hub.clock.at + 3LL * 24 * 3600 * 1000);
  CHECK(made[u"person"_s][u"office"_s][u"name"_s] == u"Viena"_s);
  const auto joined = desk.hub.service->enrol({invitation->secret, randomId<ReplicaId>(), u"x"_s});
  REQUIRE(joined.ok());
  CHECK(joined->role == Role::Contributor);
  const QJsonArray invitations = desk.json("GET", u"invitations"_s)[u"invitations"_s].toArray();
  REQUIRE(invitations.size() == 2);
  CHECK(invitations[1][u"state"_s] == u"used"_s);
  CHECK(invitations[1][u"device"_s] == 2);
  // Its secret is told once, and is in no list.
  CHECK_FALSE(desk.ask("GET", u"invitations"_s)->body.contains("amparo-invitation:"));

  SECTION("somewhere else, where a public authority vouches") {
    const auto other = protocol::parseInvitation(
        desk.json(
                "POST", u"invitations"_s,
                R"({"office":"V","person":"B","role":"reader","address":"https://other","public_authority":true})")
            [u"invitation"_s]
                .toString());
    CHECK(other->hub == QUrl(u"https://other"_s));
    CHECK(other->fingerprint.isEmpty());
  }
  SECTION("taken back") {
    const auto other = desk.json("POST", u"invitations"_s, R"({"office":"V","person":"B","role":"reader"})");
    const QString path = u"invitations/%1"_s.arg(other[u"number"_s].toInt());
    CHECK(desk.ask("DELETE", path)->status == 204);
    CHECK(desk.ask("DELETE", path)->status == 204);
    CHECK(desk.mistake("DELETE", u"invitations/2"_s) == u"InvitationUsed");
  }
}

TEST_CASE("whoever is there already keeps their role, unless the invitation is meant to change it") {
  Desk desk;
  const auto roleAfter = [&](const QByteArray& rest) {
    const QByteArray body = R"({"office":"Viena","person":"Ben")" + rest + '}';
    return desk.json("POST", u"invitations"_s, body)[u"person"_s][u"role"_s].toString();
  };
  CHECK(roleAfter({}) == u"contributor");
  CHECK(roleAfter(R"(,"role":"editor")") == u"editor");
  CHECK(roleAfter({}) == u"editor");
  CHECK(roleAfter(R"(,"role":"reader","keeps_role":true)") == u"editor");
  CHECK(roleAfter(R"(,"role":"reader","keeps_role":false)") == u"reader");
  const QJsonObject made = desk.json(
      "POST", u"invitations"_s, R"({"office":"Viena","person":"Cleo","role":"editor","keeps_role":true})");
  CHECK(made[u"person"_s][u"role"_s] == u"editor"_s);
}

TEST_CASE("people, offices and devices are changed by their numbers") {
  Desk desk;
  TestDevice ben(desk.hub, u"Viena"_s, u"Ben"_s);
  const QJsonObject person = desk.json("PATCH", u"people/2"_s, R"({"name":"Benjamin","role":"reader"})");
  CHECK(person[u"name"_s] == u"Benjamin"_s);
  CHECK(person[u"role"_s] == u"reader"_s);
  CHECK(desk.json("PATCH", u"offices/2"_s, R"({"name":"Wien"})")[u"name"_s] == u"Wien"_s);
  CHECK(desk.hub.service->authenticate(ben.enrolment.token)->office.name == u"Wien");
  const QJsonObject device = desk.json("POST", u"devices/2/revocation"_s, R"({"wipe":true})");
  CHECK(device[u"revoked"_s].toBool());
  CHECK(device[u"wipe"_s].toBool());
  CHECK(device[u"told"_s].isNull());
  CHECK(ben.exchange().result.error().parameters[u"wipe"_s].toBool());
  CHECK_FALSE(desk.json("GET", u"devices"_s)[u"devices"_s][1][u"told"_s].isNull());
  CHECK(desk.json("GET", u"devices"_s)[u"devices"_s][0][u"yours"_s] == true);
  CHECK(device[u"yours"_s] == false);
  CHECK(desk.mistake("PATCH", u"people/1"_s, R"({"role":"editor"})") == u"resign"); // the last one
  CHECK(desk.mistake("POST", u"devices/1/revocation"_s, R"({"wipe":false})") == u"resign");
  // Both or neither.
  CHECK(desk.mistake("PATCH", u"people/2"_s, R"({"name":"","role":"editor"})") == u"person");
  CHECK(desk.json("GET", u"people"_s)[u"people"_s][1][u"role"_s] == u"reader"_s);
  const QJsonObject log = desk.json("GET", u"audit"_s, {}, {{u"limit"_s, u"2"_s}});
  CHECK(log[u"more"_s].toBool());
  CHECK(log[u"entries"_s][0][u"act"_s] == u"tell"_s);
  CHECK(log[u"entries"_s][1][u"act"_s] == u"revoke"_s);
  CHECK(log[u"entries"_s][1][u"by"_s][u"person"_s] == u"Ana"_s);
}

TEST_CASE("what is not as it is described is refused, and nothing happens") {
  Desk desk;
  const QByteArray before = desk.ask("GET", u"audit"_s)->body;
  for (const QByteArray& body :
       {QByteArray(), QByteArray("[]"), QByteArray("{"), QByteArray(QByteArray(20'000, ' ') + "{}")})
    CHECK(desk.mistake("POST", u"invitations"_s, body) == u"body");
  CHECK(desk.mistake("POST", u"devices/1/revocation"_s, "{}") == u"wipe");
  CHECK(desk.mistake("POST", u"devices/1/revocation"_s, R"({"wipe":"yes"})") == u"wipe");
  CHECK(desk.mistake("POST", u"devices/1/revocation"_s, R"({"wipe":true,"wipes":1})") == u"wipes");
  CHECK(desk.mistake("PATCH", u"people/1"_s, R"({"role":"king"})") == u"role");
  CHECK(desk.mistake("PATCH", u"people/1"_s, R"({"name":7})") == u"name");
  CHECK(desk.mistake("PATCH", u"offices/1"_s, "{}") == u"name");
  CHECK(desk.mistake("PATCH", u"offices/1"_s, R"({"name":"\u202e"})") == u"office");
  CHECK(desk.mistake("POST", u"invitations"_s, R"({"office":"V","person":"B","keeps_role":1})") ==
        u"keeps_role");
  CHECK(desk.mistake("POST", u"invitations"_s, R"({"office":"V","role":"reader"})") == u"person");
  for (const char* days : {"0", "-1", "3651", "1.5", "1e99"})
    CHECK(desk.mistake("POST", u"invitations"_s,
                       R"({"office":"V","person":"B","role":"reader","days":)" + QByteArray(days) + '}') ==
          u"days");
  for (const char* address : {"http://hub", "https://u@hub", "https://hub/path", "", "hub"})
    CHECK(desk.mistake("POST", u"invitations"_s,
                       R"({"office":"V","person":"B","role":"reader","address":")" + QByteArray(address) +
                           "\"}") == u"address");
  for (const char* limit : {"0", "1001", "x", "-1", ""})
    CHECK(desk.mistake("GET", u"people"_s, {}, {{u"limit"_s, QString::fromLatin1(limit)}}) == u"limit");
  CHECK(desk.mistake("GET", u"people"_s, {}, {{u"after"_s, u"-1"_s}}) == u"after");
  for (const char* path : {"people/0", "people/01", "people/-1", "people/x", "nothing", "", "people/1/2",
                           "people/99999999999999999999"})
    CHECK(desk.mistake("PATCH", QString::fromLatin1(path), "{}") == u"404");
  CHECK(desk.mistake("PATCH", u"people/77"_s, "{}") == u"person");
  CHECK(desk.mistake("POST", u"devices/77/revocation"_s, R"({"wipe":false})") == u"device");
  const auto wrongMethod = desk.ask("PUT", u"invitations"_s);
  CHECK(wrongMethod.error().parameters[u"status"_s].toInt() == 405);
  CHECK(wrongMethod.error().parameters[u"allow"_s].toString() == u"GET, POST");
  CHECK(desk.ask("GET", u"audit"_s)->body == before);
}

TEST_CASE("a list comes in parts") {
  Desk desk;
  for (int i = 0; i < 4; ++i)
    REQUIRE(
        desk.hub.service->administration().invite({u"Viena"_s, u"Ben %1"_s.arg(i), Role::Reader}, 1000).ok());
  const QJsonObject first = desk.json("GET", u"people"_s, {}, {{u"limit"_s, u"3"_s}});
  CHECK(first[u"people"_s].toArray().size() == 3);
  CHECK(first[u"more"_s].toBool());
  const QJsonObject rest = desk.json("GET", u"people"_s, {}, {{u"limit"_s, u"3"_s}, {u"after"_s, u"3"_s}});
  CHECK(rest[u"people"_s].toArray().size() == 2);
  CHECK_FALSE(rest[u"more"_s].toBool());
  const auto table = desk.ask("GET", u"audit.csv"_s, {}, {{u"limit"_s, u"2"_s}});
  CHECK(table->body.count("\r\n") == 3);
}

TEST_CASE("a receipt of an erasure says what of it is left to do", "[sqlite]") {
  Desk desk;
  const RecordId id = newId();
  desk.ana.push(id, u"practice"_s, practice(u"Turno"_s));
  const auto erase = [&] {
    return desk.json("POST", u"erasures"_s, "{\"record\":\"" + toText(id).toLatin1() + "\"}");
  };
  // Somebody reads for longer than anybody waits.
  dynamic_cast<SqliteHubStore&>(*desk.hub.store).database().execute("PRAGMA busy_timeout=0");
  const auto reader = desk.hub.connect();
  REQUIRE(reader
              ->snapshot([&]() -> Result<void> {
                REQUIRE(reader->meta());
                const QJsonObject receipt = erase();
                CHECK(receipt[u"records"_s] == 1);
                CHECK(receipt[u"left"_s] == u"StoreBusy"_s);
                return {};
              })
              .ok());
  CHECK_FALSE(erase().contains(u"left"_s));
}
