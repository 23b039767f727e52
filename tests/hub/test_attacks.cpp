#include "core/hub/admin_api.h"
#include "tests/hub/network.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

// What is written to do harm in the store, or to files, is text like any other. On both kinds of store.

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::Role;

namespace {

/// Words that would be more than words, if anything put them into a statement or a pattern.
const QStringList statements{
    u"x'); DROP TABLE offices; --"_s, u"' OR '1'='1"_s,      u"\"; DELETE FROM devices; --"_s,
    u"\\'; DELETE FROM meta; --"_s,   u"$$; DROP TABLE x"_s, u"' UNION SELECT token FROM devices --"_s,
    u"?1 :name $1 %s %n {0}"_s,       u"%_*[a-z]"_s,         u"'; SELECT pg_sleep(60); --"_s};

/// Paths that would lead elsewhere, if anything put them behind a folder's. UTF-8 that is longer than it need
/// be is none, and arrives as U+FFFD.
const QStringList paths{u"../hub.key"_s,
                        u"..\\hub.key"_s,
                        u"/etc/passwd"_s,
                        u"C:\\hub.key"_s,
                        u"."_s,
                        u".."_s,
                        u"a/../../hub.key"_s,
                        u"hub.key\0.pdf"_s,
                        QString::fromUtf8("\xc0\xae\xc0\xae\xc0\xaf/hub.key")};

/// A hub whose administrator, with an office and a computer, is called by one of those words.
struct Called {
  explicit Called(const QString& name) {
    const auto invitation = hub.service->administration().invite({name, name, Role::Administrator}, 1000);
    REQUIRE(invitation.ok());
    const auto joined = hub.service->enrol({invitation->secret, ben.replica, name});
    REQUIRE(joined.ok());
    enrolment = *joined;
  }

  QJsonObject ask(const QByteArray& method, const QString& path, const QJsonObject& body = {}) {
    const auto answer = AdminApi(*hub.service, {}, files::BlobFolder({}))
                            .answer(*hub.service->authenticate(enrolment.token),
                                    {method, u"/v1/admin/"_s + path, {}, QJsonDocument(body).toJson()});
    INFO((answer ? QString() : describe(answer.error())).toStdString());
    REQUIRE(answer.ok());
    return QJsonDocument::fromJson(answer->body).object();
  }

  ErrorCode refusal(const QString& path, const std::map<QString, QString>& query = {}) {
    const auto answer =
        AdminApi(*hub.service, {}, files::BlobFolder({}))
            .answer(*hub.service->authenticate(enrolment.token), {"GET", u"/v1/admin/"_s + path, query, {}});
    REQUIRE_FALSE(answer.ok());
    return answer.error().code;
  }

  TestHub hub;
  TestDevice ben{hub, u"Viena"_s, u"Ben"_s};
  protocol::Enrolment enrolment; ///< of whoever is called so
};

} // namespace

TEST_CASE("what looks like SQL comes back as it was written, whatever it names") {
  for (const QString& words : statements) {
    INFO(words.toStdString());
    Called called(words);
    const QString schema = called.hub.describeSchema();
    CHECK(called.enrolment.officeName == words);
    CHECK(called.enrolment.personName == words);
    CHECK(called.ask("GET", u"devices"_s)[u"devices"_s][1][u"name"_s] == words);

    const QString others = words % u'2';
    CHECK(called.ask("PATCH", u"offices/1"_s, {{u"name"_s, others}})[u"name"_s] == others);
    CHECK(called.ask("PATCH", u"people/1"_s, {{u"name"_s, others}})[u"name"_s] == others);
    CHECK(called.ask("GET", u"audit"_s)[u"entries"_s][0][u"became"_s] == others);
    REQUIRE(called.hub.service->setSetting(words, others).ok());
    CHECK(*called.hub.service->setting(words) == others);
    CHECK(*called.hub.service->setting(u"backup"_s) == QString());
    CHECK(called.hub.describeSchema() == schema);
  }
}

TEST_CASE("what looks like SQL in a record comes back as it was written, and asks for nothing") {
  Called called(u"Norte"_s);
  TestDevice reader(called.hub, u"Sur"_s, u"Ana"_s);
  const QString schema = called.hub.describeSchema();
  for (const QString& words : statements) {
    INFO(words.toStdString());
    const RecordId id = newId();
    auto fields = practice(words);
    fields.push_back({u"summary.es"_s, Value(words), {}});
    REQUIRE(called.ben.pushPractice(id, fields).status == protocol::VerdictStatus::Applied);
    reader.pull();
    CHECK(reader.value(id, u"title.es"_s) == Value(words));
    CHECK(reader.value(id, u"summary.es"_s) == Value(words));
    const auto history = called.hub.service->history(reader.enrolment.token, id, 0);
    REQUIRE(history.ok());
    CHECK(history->revisions.size() == 1);

    // A kind and a field that the hub does not know it keeps, and passes on as they came.
    const RecordId odd = newId();
    called.ben.push(odd, words, {{words, Value(words), {}}});
    reader.pull();
    CHECK(reader.records.at(odd).kind == words);
    CHECK(reader.value(odd, words) == Value(words));
    CHECK(called.hub.service->authenticate(words.toUtf8()).error().code == ErrorCode::DeviceRevoked);
    CHECK(called.hub.service->enrol({words.toUtf8(), randomId<ReplicaId>(), words}).error().code ==
          ErrorCode::InvitationUnknown);
    CHECK(called.refusal(u"people"_s, {{u"after"_s, words}}) == ErrorCode::Malformed);
    CHECK(called.refusal(u"audit"_s, {{u"limit"_s, words}}) == ErrorCode::Malformed);
    CHECK(called.refusal(u"people/"_s + words) == ErrorCode::HubRefused);
  }
  CHECK(called.hub.describeSchema() == schema);
  CHECK(called.hub.service->status()->devices.size() == 3);
}

TEST_CASE("a name that is a path is no file's name, and opens nothing") {
  Called called(u"Norte"_s);
  const QTemporaryDir folder;
  HubService service(*called.hub.store, called.hub.clock, SnapshotShelf(folder.filePath(u"shelf"_s)));
  const RecordId id = newId();
  REQUIRE(called.ben.pushPractice(id, practice(u"Guardia"_s)).status == protocol::VerdictStatus::Applied);
  for (const QString& path : paths) {
    INFO(path.toStdString());
    const auto attached = called.ben.push(newId(), u"attachment"_s,
                                          {{u"record"_s, Value(toText(id)), {}},
                                           {u"file_name"_s, Value(path), {}},
                                           {u"sha256"_s, Value(QString(64, u'a')), {}}});
    CHECK(attached.status == protocol::VerdictStatus::Rejected);
    CHECK_FALSE(uploadNamed(path));
    CHECK_FALSE(Sha256::fromHex(path));
    CHECK(service.snapshot(called.ben.enrolment.token, path).error().code == ErrorCode::UnknownRecord);
  }
}
