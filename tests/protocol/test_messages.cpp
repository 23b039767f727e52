#include "core/protocol/invitation.h"
#include "core/protocol/messages.h"
#include "core/protocol/sync_protocol.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::protocol;
using namespace Qt::StringLiterals;

namespace {

Change someChange() {
  Change change{7, randomId<RecordId>(), u"practice"_s, {}, {}};
  change.fields.set(u"title.es"_s, {Value(u"Turno"_s), 40});
  change.fields.set(u"countries"_s, {Value::set({u"AR"_s, u"UY"_s}), 40});
  change.fields.set(u"risks.es"_s, {Value(), 38});
  return change;
}

} // namespace

TEST_CASE("messages come back as they were") {
  const Change change = someChange();
  const auto changes = decodeChanges(encode(std::vector{change}));
  REQUIRE(changes.ok());
  CHECK(*changes == std::vector{change});

  std::vector<Verdict> verdicts(5);
  for (int i = 0; i < 5; ++i) {
    verdicts[size_t(i)].number = quint64(i + 1);
    verdicts[size_t(i)].status = VerdictStatus(i);
    verdicts[size_t(i)].seq = i == 3 ? 0 : 100 + i;
  }
  verdicts[2].settled.set(u"title.es"_s, Value(u"Otro"_s));
  verdicts[3].code = ErrorCode::Forbidden;
  verdicts[3].parameters = {{u"action"_s, u"edit"_s}};
  const auto read = decodeVerdicts(encode(verdicts));
  REQUIRE(read.ok());
  CHECK(*read == verdicts);

  Page page{{5, 9}, {}, 3};
  page.records.push_back({randomId<RecordId>(), u"topic"_s, randomId<OfficeId>(), 8, false, {}});
  page.records.back().fields.set(u"preferred.es"_s, Value(u"defensa"_s));
  page.records.push_back({randomId<RecordId>(), {}, {}, 9, true, {}});
  const auto pageRead = decodePage(encode(page));
  REQUIRE(pageRead.ok());
  CHECK(pageRead->records == page.records);
  CHECK(pageRead->cursor == page.cursor);
  CHECK(pageRead->remaining == 3);

  const End end{randomId<Epoch>(), {9, 9}, {2, ~quint64(0)}, 0};
  const auto endRead = decodeEnd(encode(end));
  REQUIRE(endRead.ok());
  CHECK(endRead->digest == end.digest);
  CHECK(endRead->epoch == end.epoch);

  const auto failure = decodeFailure(encode(Failure{ErrorCode::StoreFull, {}}));
  REQUIRE(failure.ok());
  CHECK(failure->code == ErrorCode::StoreFull);
}

TEST_CASE("what a newer version adds behind the known elements is skipped") {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(9);
  out.integer(3);
  out.bytes({});
  out.bytes(randomId<ReplicaId>().view());
  out.integer(1);
  out.integer(2);
  out.integer(0);
  out.null();
  out.array(1);
  out.integer(7);
  out.map(0);
  const auto hello = decodeHello(bytes);
  REQUIRE(hello.ok());
  CHECK(hello->version == 3);
}

TEST_CASE("a replica that knows its numbers says so, and one that does not is as short as before") {
  Hello hello;
  hello.replica = randomId<ReplicaId>();
  const QByteArray before = encode(hello);
  CHECK_FALSE(decodeHello(before)->lineage);
  hello.lineage = Lineage{7, {8, 300}};
  const QByteArray bytes = encode(hello);
  CHECK(bytes.size() <= before.size() + 7);
  CHECK(decodeHello(bytes)->lineage == hello.lineage);
}

TEST_CASE("messages cut or altered anywhere are malformed or something else, and never crash") {
  QRandomGenerator random(3);
  const QByteArray whole = encode(std::vector{someChange(), someChange()});
  for (qsizetype size = 0; size < whole.size(); ++size) CHECK_FALSE(decodeChanges(whole.first(size)).ok());
  for (int round = 0; round < 5000; ++round) {
    QByteArray altered = whole;
    for (int left = 1 + random.bounded(4); left > 0; --left)
      altered[random.bounded(altered.size())] = char(random.bounded(256));
    (void)decodeChanges(altered);
    (void)decodePage(altered);
    (void)decodeVerdicts(altered);
    (void)decodeHello(altered);
    (void)decodeEnd(altered);
  }
}

TEST_CASE("changes whose sets would fill the memory are refused, and many tags are not") {
  QStringList tags;
  for (int i = 0; i < 50'000; ++i) tags.append(QString::number(i, 36).rightJustified(4, u'0'));
  Change change = someChange();
  change.fields.set(u"tags"_s, {Value::set(tags), 0});
  const auto read = decodeChanges(encode(std::vector<Change>(9, change)));
  REQUIRE(read.ok());
  CHECK(read->back() == change);
  CHECK(decodeChanges(encode(std::vector<Change>(11, change))).error().code == ErrorCode::Malformed);
}

TEST_CASE("a cursor that runs ahead of itself is refused") {
  CHECK_FALSE(decodePage(encode(Page{{9, 5}, {}, 0})).ok());
  CHECK_FALSE(decodePage(encode(Page{{-1, 5}, {}, 0})).ok());
}

TEST_CASE("an invitation survives mail, and a slip of the pen is noticed") {
  const Invitation invitation{QUrl(u"https://hub.example.org:8743"_s), QByteArray(32, 'f'),
                              QByteArray(16, 's'), 1'800'000'000'000};
  const QString text = formatInvitation(invitation);
  const auto read = parseInvitation(text);
  REQUIRE(read.ok());
  CHECK(*read == invitation);

  QString wrapped = u"  "_s % text.first(40) % u"\r\n  "_s % text.sliced(40) % u"\n"_s;
  CHECK(parseInvitation(wrapped).ok());

  for (qsizetype at = 20; at < text.size(); ++at) {
    QString slip = text;
    slip[at] = slip[at] == u'A' ? u'B' : u'A';
    if (slip != text) CHECK_FALSE(parseInvitation(slip).ok());
    CHECK_FALSE(parseInvitation(text.first(at)).ok());
  }
  CHECK_FALSE(parseInvitation({}).ok());
  CHECK_FALSE(parseInvitation(u"hola"_s).ok());
}

TEST_CASE("an invitation to a hub without encryption is none") {
  Invitation invitation{QUrl(u"http://hub.example.org"_s), {}, QByteArray(16, 's'), 1'800'000'000'000};
  CHECK_FALSE(parseInvitation(formatInvitation(invitation)).ok());
}

TEST_CASE("JSON messages come back as they were, and foreign JSON is refused") {
  const EnrolRequest request{QByteArray(16, 's'), randomId<ReplicaId>(), u"Escritorio de Ana"_s};
  const auto read = enrolRequestFromJson(toJson(request));
  REQUIRE(read.ok());
  CHECK(*read == request);
  const Enrolment enrolment{
      "token",  randomId<Epoch>(), u"Red"_s, randomId<OfficeId>(), u"Oficina"_s, randomId<PersonId>(),
      u"Ana"_s, Role::Editor,      {}};
  const auto back = enrolmentFromJson(toJson(enrolment));
  REQUIRE(back.ok());
  CHECK(*back == enrolment);
  for (const QByteArray& foreign :
       {QByteArray("{}"), QByteArray("[1]"), QByteArray("<html>"), QByteArray()}) {
    CHECK_FALSE(hubInfoFromJson(foreign).ok());
    CHECK_FALSE(enrolRequestFromJson(foreign).ok());
    CHECK_FALSE(enrolmentFromJson(foreign).ok());
    CHECK(errorFromJson(foreign).code == ErrorCode::HubGarbage);
  }
  CHECK_FALSE(
      enrolRequestFromJson(toJson(request).replace("\"device\":\"Escritorio de Ana\"", "\"device\":5")).ok());
  const Error error{ErrorCode::TooLarge, {{u"limit"_s, u"5"_s}}, {}};
  CHECK(errorFromJson(toJson(error)) == error);
}

TEST_CASE("an End says what a person may do and which key is announced, and is an End without") {
  const End plain{randomId<Epoch>(), {7, 7}, {3, 9}, 2};
  const auto read = [](const End& end) {
    const auto decoded = decodeEnd(encode(end));
    REQUIRE(decoded.ok());
    CHECK(decoded->digest == end.digest);
    CHECK(decoded->remaining == 2);
    return *decoded;
  };
  CHECK_FALSE(read(plain).role);
  CHECK_FALSE(read(plain).key);
  for (const Role role : {Role::Reader, Role::Contributor, Role::Editor, Role::Administrator}) {
    End end = plain;
    end.role = role;
    CHECK(read(end).role == role);
    for (const bool isInUse : {false, true}) {
      end.key = HubKey{QByteArray(32, 'k'), isInUse};
      CHECK(read(end).role == role);
      CHECK(read(end).key == end.key);
    }
  }
  End end = plain;
  end.role = Role(4); // of a newer hub
  CHECK_FALSE(read(end).role);
  end = plain;
  end.key = HubKey{QByteArray(32, 'k'), false};
  CHECK(read(end).key == end.key);
  CHECK_FALSE(read(end).role);
  end.key = HubKey{"short", false};
  CHECK_FALSE(decodeEnd(encode(end)).ok());
}
