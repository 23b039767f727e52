#include "core/hub/hub_file_store.h"
#include "core/hub/postgres/postgres_hub_store.h"
#include "core/hub/retention.h"
#include "core/hub/secrets.h"
#include "core/hub/sqlite_hub_store.h"
#include "tests/hub/network.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <random>
#include <thread>

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::VerdictStatus;

namespace {

/// What the running digests have to come to, from the records themselves.
Digest countedDigest(TestHub& hub, const QString& office) {
  Digest digest;
  REQUIRE(hub.store
              ->snapshot([&]() -> Result<void> {
                hub.store->visitMoved(hub.store->office(office)->row, {}, [&](const MovedRecord& moved) {
                  if (moved.shared || moved.own) digest.add(moved.id, moved.seq);
                  return true;
                });
                return {};
              })
              .ok());
  return digest;
}

/// A device's request that sends one change.
ExchangeAnswer begun(TestHub& hub, const TestDevice& device, const protocol::Change& change) {
  auto answer = hub.service->begin(
      device.enrolment.token,
      frame(protocol::FrameType::Hello,
            protocol::encode(protocol::Hello{protocol::version, {}, device.replica, {}, 0})) +
          frame(protocol::FrameType::Changes, protocol::encode(std::vector{change})));
  REQUIRE(answer.ok());
  return *std::move(answer);
}

/// What a store held before it was opened by a program that knows more.
struct OldHub {
  OldHub() { fields.set(u"title.es"_s, {Value(u"Turno de guardia"_s), 1}); }

  static QByteArray firstSchema(const QString& folder) {
    QFile first(QStringLiteral(AMPARO_SOURCE_DIR "/core/hub/") % folder % u"/0001_hub.sql"_s);
    REQUIRE(first.open(QFile::ReadOnly));
    return first.readAll();
  }

  /// The steps to the version before.
  template<class Migration> static std::vector<Migration> before(int version, const QString& folder) {
    std::vector<Migration> steps;
    const QDir schema(QStringLiteral(AMPARO_SOURCE_DIR "/core/hub/") % folder);
    for (const QString& name : schema.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
      QFile file(schema.filePath(name));
      REQUIRE(file.open(QFile::ReadOnly));
      if (name.left(4).toInt() < version) steps.push_back({name.left(4).toInt(), file.readAll()});
    }
    return steps;
  }

  void checkIsIn(HubStore& store) const {
    const auto check = [&]() -> Result<void> {
      CHECK(store.meta()->name == u"Red");
      const auto record = store.record(id);
      REQUIRE(record);
      CHECK(record->value(u"title.es"_s) == Value(u"Turno de guardia"_s));
      for (const auto& [attachment, to] : attached) {
        const auto found = store.attachmentsOf(to);
        REQUIRE(found.size() == 1);
        CHECK(found.front().id == attachment);
      }
      const auto device = store.device(hashOf(secret));
      REQUIRE(device);
      CHECK(device->person.name == u"Ana");
      CHECK_FALSE(device->wipe);
      const auto invitation = store.invitation(hashOf("an invitation"));
      REQUIRE(invitation);
      CHECK(invitation->expires == 2000);
      CHECK_FALSE(invitation->withdrawn);
      return {};
    };
    REQUIRE(store.snapshot(check).ok());
  }

  /// Answers that repeated what was written, under numbers of every length.
  static std::vector<protocol::Verdict> answers() {
    using protocol::Verdict;
    const Fields settled = [] {
      Fields fields;
      fields.set(u"problem.es"_s, Value(u"Zoraida Quispe declara"_s));
      return fields;
    }();
    std::vector<Verdict> all;
    for (const quint64 number : {7ULL, 200ULL, 70'000ULL, 5'000'000'000ULL, quint64(INT64_MAX)})
      all.push_back({number, VerdictStatus::Merged, Seq(number / 3), settled, ErrorCode::Internal, {}});
    all.push_back({8, VerdictStatus::Conflicted, 24, settled, ErrorCode::Internal, {}});
    all.push_back({9, VerdictStatus::Applied, 300, {}, ErrorCode::Internal, {}});
    all.push_back({10, VerdictStatus::Renumber, 0, {}, ErrorCode::Internal, {}});
    all.push_back({11,
                   VerdictStatus::Rejected,
                   0,
                   {},
                   ErrorCode::InvalidField,
                   {{u"field"_s, u"links"_s}, {u"value"_s, u"Zoraida Quispe"_s}}});
    all.push_back({12, VerdictStatus::Rejected, 0, {}, ErrorCode::Forbidden, {{u"action"_s, u"publish"_s}}});
    return all;
  }

  /// They are what they were, but for the words.
  static void checkAnswersAreIn(HubStore& store) {
    REQUIRE(store
                .snapshot([&]() -> Result<void> {
                  for (protocol::Verdict wanted : answers()) {
                    INFO(wanted.number);
                    wanted.settled = {};
                    if (wanted.code == ErrorCode::InvalidField) wanted.parameters = {};
                    const auto kept = store.verdict(1, wanted.number);
                    REQUIRE(kept);
                    CHECK(kept->verdict == wanted);
                    CHECK(kept->hash == "hash");
                  }
                  return {};
                })
                .ok());
  }

  /// An attachment's fields as they lie there, with a seq that is as long as can be, or shorter.
  static QByteArray attachmentFields(const RecordId& to, Seq seq) {
    StoredFields fields;
    fields.set(u"caption.es"_s, {text("el record"), seq});
    fields.set(u"record"_s, {Value(seq == 200 ? toText(to).toUpper() : toText(to)), seq});
    fields.set(u"sha256"_s, {Value(Sha256::of("bytes").toHex()), seq});
    return encodeStoredFields(fields);
  }

  static constexpr Seq seqs[] = {2, 200, 70'000, 5'000'000'000};

  const RecordId id = newId();
  const std::vector<std::pair<RecordId, RecordId>> attached{
      {newId(), newId()}, {newId(), newId()}, {newId(), newId()}, {newId(), newId()}}; ///< each to what
  const QByteArray secret = "what one device knows";
  StoredFields fields;
};

} // namespace

TEST_CASE("the schema is the one that was agreed on") {
  TestHub hub;
  const QString schema = hub.describeSchema();
  QFile golden(QStringLiteral(AMPARO_SOURCE_DIR "/tests/hub/") %
               (isOnPostgres() ? u"schema.postgresql.golden.txt"_s : u"schema.golden.sql"_s));
  if (qEnvironmentVariableIsSet("AMPARO_UPDATE_GOLDEN")) {
    REQUIRE(golden.open(QFile::WriteOnly));
    golden.write(schema.toUtf8());
    golden.close();
  }
  REQUIRE(golden.open(QFile::ReadOnly));
  CHECK(schema.toStdString() == golden.readAll().toStdString());
}

TEST_CASE("what was acknowledged is there after the hub was closed and opened again") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const RecordId id = newId();
  ana.pushPractice(id, practice(u"Uno"_s));
  hub.reopen();
  const Answer answer = ana.pull();
  CHECK(answer.end->digest == ana.digest());
  CHECK(answer.pages.empty());
}

TEST_CASE("a hub's store of the first version keeps what it holds through every upgrade", "[sqlite]") {
  QTemporaryDir folder;
  const QString path = folder.filePath(u"hub.db"_s);
  const OldHub old;
  {
    auto opened = sqlite::Database::open(path, {sqlite::Mode::Create, {}});
    REQUIRE(opened.ok());
    sqlite::Database& database = **opened;
    REQUIRE(sqlite::migrate(database, 0x416d7048, {{1, OldHub::firstSchema(u"schema"_s)}}).ok());
    database.prepare("INSERT INTO hub VALUES (1, 'Red', ?, 1)").bind(randomId<Epoch>().view()).run();
    database.prepare("INSERT INTO office VALUES (1, ?, 'Rosario')").bind(randomId<OfficeId>().view()).run();
    database.prepare("INSERT INTO person VALUES (1, ?, 1, 'Ana', 3)").bind(randomId<PersonId>().view()).run();
    database.prepare("INSERT INTO device VALUES (1, 1, 'escritorio', ?, 0, 1000, NULL)")
        .bind(QByteArrayView(hashOf(old.secret)))
        .run();
    database.prepare("INSERT INTO invitation VALUES (?, 1, 2000, NULL, NULL)")
        .bind(QByteArrayView(hashOf("an invitation")))
        .run();
    database.prepare("INSERT INTO record VALUES (1, ?, 'practice', 1, 1, 1, 1, 1, 0, 0, ?)")
        .bind(old.id.view(), encodeStoredFields(old.fields))
        .run();
    for (size_t i = 0; i < old.attached.size(); ++i)
      database.prepare("INSERT INTO record VALUES (?, ?, 'attachment', 1, ?, 1, 1, 1, 0, 0, ?)")
          .bind(qint64(i + 2), old.attached[i].first.view(), OldHub::seqs[i],
                OldHub::attachmentFields(old.attached[i].second, OldHub::seqs[i]))
          .run();
    for (const protocol::Verdict& verdict : OldHub::answers())
      database.prepare("INSERT INTO verdict VALUES (1, ?, ?, 0, ?)")
          .bind(verdict.number, QByteArray("hash"), protocol::encode(std::vector{verdict}))
          .run();
    REQUIRE(database.takeFailure().ok());
  }
  const auto store = SqliteHubStore::open(path);
  REQUIRE(store.ok());
  old.checkIsIn(**store);
  OldHub::checkAnswersAreIn(**store);
  for (const QString& file : {path, QString(path + u"-wal"_s)}) {
    INFO(file.toStdString());
    QFile bytes(file);
    REQUIRE(bytes.open(QFile::ReadOnly));
    CHECK_FALSE(bytes.readAll().contains("Zoraida"));
  }
}

TEST_CASE("what was erased and sent before a hub told them apart is known after an upgrade", "[sqlite]") {
  QTemporaryDir folder;
  const QString path = folder.filePath(u"hub.db"_s);
  const Sha256 hash = Sha256::of("acta");
  {
    const auto database = sqlite::Database::open(path, {sqlite::Mode::Create, {}});
    REQUIRE(database.ok());
    REQUIRE(sqlite::migrate(**database, 0x416d7048, OldHub::before<sqlite::Migration>(10, u"schema"_s)).ok());
    for (const int seq : {7, 9})
      (*database)
          ->prepare("INSERT INTO audit VALUES (?1, 0, 0, '', '', '', 'forget', '', '', ?1, '', '')")
          .bind(seq)
          .run();
    (*database)->prepare("INSERT INTO blob VALUES (?, 4, 1, 0)").bind(hash.view()).run();
    for (const int office : {1, 2})
      (*database)->prepare("INSERT INTO blob_holder VALUES (?, ?)").bind(hash.view(), office).run();
    REQUIRE((*database)->takeFailure().ok());
  }
  const auto store = SqliteHubStore::open(path);
  REQUIRE(store.ok());
  CHECK(snapshotsFrom(**store) == 9);
  CHECK((*store)->files().officeBytes(1) == 4);
  CHECK((*store)->files().officeBytes(2) == 0);
}

namespace {

/// Attachments as they were before it was kept who has named a file in them: of offices 1 to 3.
struct OldAttachments {
  /// Another office gave the first one's attachment back after a restore; it alone has the file.
  static constexpr Row givenBack = 1;
  /// Office 3 keeps the same file to itself, which says nothing of the first one's right.
  static constexpr Row privateOfOther = 2;
  /// Office 2 has written the name of a file into the first one's attachment which that one keeps to itself.
  static constexpr Row named = 3;
  static constexpr Row kept = 4;
  /// The first one has taken back what another gave back.
  static constexpr Row takenBack = 5;

  template<class Database>
  void putInto(Database& database, const QString& yes, const QString& no, const QString& bytes) const {
    const auto literal = [&](const Sha256& hash) { return bytes.arg(hash.toHex()); };
    const auto run = [&](const QString& statement) { database.execute(statement.toLatin1()); };
    const auto record = [&](Row row, int office, bool shared) {
      run(u"INSERT INTO record (row, id, kind, office, seq, shared, audience_seq, was_shared, deleted, "
          u"about, "
          "fields, attached_to) VALUES (%1, %2, 'attachment', %3, %1, %4, 1, %5, %6, 0, %2, '')"_s.arg(row)
              .arg(literal(Sha256::of(QByteArray::number(row))))
              .arg(office)
              .arg(shared ? yes : no, yes, no));
    };
    const auto use = [&](const Sha256& hash, Row record, int office) {
      run(u"INSERT INTO blob_use (sha256, record, office, current) VALUES (%1, %2, %3, %4)"_s
              .arg(literal(hash))
              .arg(record)
              .arg(office)
              .arg(yes));
    };
    const auto file = [&](const Sha256& hash, std::initializer_list<int> offices) {
      run(u"INSERT INTO blob (sha256, size, office, stored) VALUES (%1, 4, 1, 0)"_s.arg(literal(hash)));
      for (const int office : offices)
        run(u"INSERT INTO blob_holder (sha256, office, pays, since) VALUES (%1, %2, %3, 0)"_s
                .arg(literal(hash))
                .arg(office)
                .arg(yes));
    };
    for (const int office : {1, 2, 3})
      run(u"INSERT INTO office (row, id, name) VALUES (%1, %2, 'Oficina %1')"_s.arg(office).arg(
          literal(Sha256::of(QByteArray::number(-office)))));
    record(givenBack, 1, true);
    use(act, givenBack, 2);
    record(privateOfOther, 3, false);
    use(act, privateOfOther, 3);
    file(act, {1, 3});
    record(named, 1, true);
    use(secret, named, 2);
    record(kept, 1, false);
    use(secret, kept, 1);
    file(secret, {1});
    record(takenBack, 1, false);
    use(own, takenBack, 2);
    file(own, {1});
  }

  void checkRights(HubStore& store) const {
    const auto check = [&]() -> Result<void> {
      for (const Row office : {1, 2, 3}) {
        CAPTURE(office);
        CHECK(store.files().mayFetch(office, act));
        CHECK(store.files().mayFetch(office, secret) == (office == 1));
        CHECK(store.files().mayFetch(office, own) == (office == 1));
      }
      return {};
    };
    REQUIRE(store.snapshot(check).ok());
  }

  const Sha256 act = Sha256::of("acta");
  const Sha256 secret = Sha256::of("secreta");
  const Sha256 own = Sha256::of("propia");
};

} // namespace

TEST_CASE("who could fetch a file before it was kept who has named it can after an upgrade", "[sqlite]") {
  QTemporaryDir folder;
  const QString path = folder.filePath(u"hub.db"_s);
  const OldAttachments old;
  {
    const auto database = sqlite::Database::open(path, {sqlite::Mode::Create, {}});
    REQUIRE(database.ok());
    REQUIRE(sqlite::migrate(**database, 0x416d7048, OldHub::before<sqlite::Migration>(11, u"schema"_s)).ok());
    old.putInto(**database, u"1"_s, u"0"_s, u"x'%1'"_s);
    REQUIRE((*database)->takeFailure().ok());
  }
  const auto store = SqliteHubStore::open(path);
  REQUIRE(store.ok());
  old.checkRights(**store);
}

TEST_CASE("who could fetch a file before it was kept who has named it can after an upgrade of PostgreSQL",
          "[.postgresql]") {
  const QString place = amparo::test::postgresServer().newPlace();
  const OldAttachments old;
  {
    const auto database = postgres::Database::open(place);
    REQUIRE(database.ok());
    REQUIRE(postgres::migrate(**database, OldHub::before<postgres::Migration>(7, u"postgres/schema"_s)).ok());
    old.putInto(**database, u"true"_s, u"false"_s, u"'\\x%1'"_s);
    REQUIRE((*database)->takeFailure().ok());
  }
  const auto store = PostgresHubStore::open(place);
  REQUIRE(store.ok());
  old.checkRights(**store);
}

TEST_CASE("a hub's store of the first version in PostgreSQL keeps what it holds through every upgrade",
          "[.postgresql]") {
  const QString place = amparo::test::postgresServer().newPlace();
  const OldHub old;
  {
    auto opened = postgres::Database::open(place);
    REQUIRE(opened.ok());
    postgres::Database& database = **opened;
    REQUIRE(postgres::migrate(database, {{1, OldHub::firstSchema(u"postgres/schema"_s)}}).ok());
    postgres::Transaction transaction(database, {"BEGIN"});
    database.prepare("INSERT INTO hub VALUES (1, 'Red', $1, 1)").bind(randomId<Epoch>().view()).run();
    database.prepare("INSERT INTO office VALUES (1, $1, 'Rosario')").bind(randomId<OfficeId>().view()).run();
    database.prepare("INSERT INTO person VALUES (1, $1, 1, 'Ana', 3)")
        .bind(randomId<PersonId>().view())
        .run();
    database.prepare("INSERT INTO device VALUES (1, 1, 'escritorio', $1, '\\x01', false, 1000, NULL)")
        .bind(QByteArrayView(hashOf(old.secret)))
        .run();
    database.prepare("INSERT INTO invitation VALUES ($1, 1, 2000, NULL, NULL)")
        .bind(QByteArrayView(hashOf("an invitation")))
        .run();
    database.prepare("INSERT INTO record VALUES (1, $1, 'practice', 1, 1, true, 1, true, false, 0, $2)")
        .bind(old.id.view(), QByteArrayView(encodeStoredFields(old.fields)))
        .run();
    for (size_t i = 0; i < old.attached.size(); ++i)
      database.prepare("INSERT INTO record VALUES ($1, $2, 'attachment', 1, $3, true, 1, true, false, 0, $4)")
          .bind(qint64(i + 2), old.attached[i].first.view(), OldHub::seqs[i],
                OldHub::attachmentFields(old.attached[i].second, OldHub::seqs[i]))
          .run();
    for (const protocol::Verdict& verdict : OldHub::answers())
      database.prepare("INSERT INTO verdict VALUES (1, $1, $2, false, $3)")
          .bind(verdict.number, QByteArray("hash"), protocol::encode(std::vector{verdict}))
          .run();
    REQUIRE(transaction.commit().ok());
  }
  const auto store = PostgresHubStore::open(place);
  REQUIRE(store.ok());
  old.checkIsIn(**store);
  OldHub::checkAnswersAreIn(**store);
}

TEST_CASE("a file that is not a hub's store is refused and not touched", "[sqlite]") {
  QTemporaryDir folder;
  const QString path = folder.filePath(u"hub.db"_s);
  const auto code = [&] {
    const auto opened = SqliteHubStore::open(path);
    return opened.ok() ? std::optional<ErrorCode>() : opened.error().code;
  };
  CHECK(code() == ErrorCode::StoreMissing);
  SECTION("something else") {
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    CHECK(code() == ErrorCode::StoreNotADatabase);
  }
  SECTION("another program's database") {
    auto database = sqlite::Database::open(path, {sqlite::Mode::Create, {}});
    REQUIRE(database.ok());
    (*database)->execute("CREATE TABLE t (a)");
    CHECK(code() == ErrorCode::StoreNotADatabase);
  }
  SECTION("a newer hub's") {
    REQUIRE(SqliteHubStore::open(path, sqlite::Mode::Create).ok());
    auto database = sqlite::Database::open(path, {});
    (*database)->execute("PRAGMA user_version=1000");
    CHECK(code() == ErrorCode::StoreNewer);
  }
}

TEST_CASE("a record whose bytes are damaged is reported, and nothing is made of it") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const RecordId id = newId();
  ana.pushPractice(id, practice(u"Uno"_s));
  hub.execute("UPDATE record SET fields=x'ff'", "UPDATE record SET fields='\\xff'");
  hub.reopen(); // what was written last is told as it was written
  CHECK(ben.pull().result.error().code == ErrorCode::StoreDamaged);
  const Answer answer = ana.exchange({ana.change(id, u"practice"_s, {{u"title.es"_s, text("Dos"), {}}})});
  CHECK(answer.result.error().code == ErrorCode::StoreDamaged);
  CHECK(answer.verdicts.empty());
}

TEST_CASE("a transaction that fails leaves nothing behind") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const RecordId id = newId();
  hub.execute("CREATE TRIGGER refuse BEFORE INSERT ON verdict BEGIN SELECT RAISE(FAIL, 'no'); END",
              "ALTER TABLE verdict ADD CONSTRAINT refuse CHECK (false)");
  const auto change =
      ana.change(id, u"practice"_s, {{u"title.es"_s, text("Uno"), {}}, {u"status"_s, text("draft"), {}}});
  CHECK(ana.exchange({change}).result.error().code == ErrorCode::StoreFailed);
  hub.execute("DROP TRIGGER refuse", "ALTER TABLE verdict DROP CONSTRAINT refuse");
  CHECK(hub.service->status()->meta.head == 0);
  CHECK(ana.exchange({change}).verdicts.front().status == VerdictStatus::Applied);
  CHECK(hub.digestOf(u"Montevideo"_s) == countedDigest(hub, u"Montevideo"_s));
}

TEST_CASE("several exchanges are written in one commit") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  std::vector<ExchangeAnswer> answers;
  for (TestDevice* device : {&ana, &ben})
    answers.push_back(
        begun(hub, *device, device->change(newId(), u"topic"_s, {{u"preferred.es"_s, text("Tema"), {}}})));
  const auto committed = hub.service->write({&answers[0], &answers[1]});
  protocol::FrameWriter writer;
  for (ExchangeAnswer& answer : answers) {
    CHECK(answer.settle(committed, writer).ok());
    CHECK(answer.next() == ExchangeAnswer::Step::Done);
    protocol::FrameReader reader;
    reader.append(answer.takeOutput());
    std::vector<protocol::Frame> frames;
    while (const auto next = *reader.next()) frames.push_back(*next);
    REQUIRE(frames.size() == 3); // each with the other's record, which came in the same commit
    CHECK(frames[0].type == protocol::FrameType::Verdicts);
    CHECK(protocol::decodePage(frames[1].payload)->records.size() == 1);
    CHECK(protocol::decodeEnd(frames[2].payload)->cursor.at == 2);
  }
  CHECK(hub.service->status()->meta.head == 2);
}

TEST_CASE("of several exchanges in one commit, each builds on what those before it wrote") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const RecordId id = newId();
  ana.pushPractice(id, practice(u"Uno"_s));
  ben.pull();
  const auto change = [&](TestDevice& device, const QString& field) {
    return device.change(id, u"practice"_s, {{field, text("Breve"), {}}});
  };
  std::vector<ExchangeAnswer> answers;
  answers.push_back(begun(hub, ana, change(ana, u"summary.es"_s)));
  answers.push_back(begun(hub, ben, change(ben, u"summary.en"_s)));
  CHECK(hub.service->write({&answers[0], &answers[1]}).ok());
  TestDevice eva(hub, u"Lima"_s, u"Eva"_s);
  const Answer all = eva.pull();
  CHECK(eva.value(id, u"summary.es"_s) == text("Breve"));
  CHECK(eva.value(id, u"summary.en"_s) == text("Breve"));
  CHECK(eva.value(id, u"title.es"_s) == text("Uno"));
  CHECK(all.end->digest == eva.digest());
}

TEST_CASE("what comes while others are written is in the same commit, and builds on what they wrote") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  TestDevice eva(hub, u"Lima"_s, u"Eva"_s);
  const RecordId id = newId();
  ana.pushPractice(id, practice(u"Uno"_s));
  ben.pull();
  eva.pull();
  std::vector<ExchangeAnswer> answers;
  for (TestDevice* device : {&ana, &ben, &eva}) {
    const QString field = u"summary."_s % (device == &ana ? u"es" : device == &ben ? u"en" : u"pt");
    answers.push_back(begun(hub, *device, device->change(id, u"practice"_s, {{field, text("Breve"), {}}})));
  }
  const bool fails = GENERATE(false, true);
  if (fails)
    hub.execute("CREATE TRIGGER refuse BEFORE UPDATE ON hub BEGIN SELECT RAISE(FAIL, 'no'); END",
                "ALTER TABLE hub ADD CONSTRAINT refuse CHECK (head<2)");
  // One comes before the first is applied, one behind it.
  std::vector<HubService::Answers> later{{}, {&answers[2]}, {}, {&answers[1]}};
  const auto committed = hub.service->write({&answers[0]}, [&] {
    if (later.empty()) return HubService::Answers();
    auto come = std::move(later.back());
    later.pop_back();
    return come;
  });
  CHECK(committed.ok() == !fails);
  CHECK(hub.service->status()->meta.head == (fails ? 1 : 4));
  protocol::FrameWriter writer;
  for (ExchangeAnswer& answer : answers) CHECK(answer.settle(committed, writer).ok() == !fails);
  if (fails) return;
  TestDevice ivo(hub, u"Quito"_s, u"Ivo"_s);
  const Answer all = ivo.pull();
  for (const QString& language : {u"es"_s, u"en"_s, u"pt"_s})
    CHECK(ivo.value(id, u"summary."_s % language) == text("Breve"));
  CHECK(all.end->digest == ivo.digest());
}

TEST_CASE("whoever sends something is told of all that others wrote, long or short") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const int many = GENERATE(2, 45);
  std::vector<RecordId> ids;
  for (int i = 0; i < many; ++i) {
    ids.push_back(newId());
    const bool isLong = i % 20 == 1;
    auto edits = practice(u"Uno"_s);
    if (isLong) edits.push_back({u"summary.es"_s, Value(QString(30'000, u'x')), {}});
    ben.pushPractice(ids.back(), edits);
  }
  ana.exchange({ana.change(newId(), u"topic"_s, {{u"preferred.es"_s, text("Tema"), {}}})});
  for (const RecordId& id : ids) CHECK(ana.records.count(id) == 1);
  CHECK(ana.cursor.at == many + 1);
}

TEST_CASE("what is sent again while the hub is still at it is judged once") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  protocol::Hello hello{protocol::version, {}, ana.replica, {}, 0};
  hello.lineage = protocol::Lineage{0, {}};
  QByteArray body = frame(protocol::FrameType::Hello, protocol::encode(hello));
  for (int i = 0; i < 2; ++i) {
    const auto change = ana.change(newId(), u"topic"_s, {{u"preferred.es"_s, text("Tema"), {}}});
    body += frame(protocol::FrameType::Changes, protocol::encode(std::vector{change}));
  }
  auto first = hub.service->begin(ana.enrolment.token, body);
  auto again = hub.service->begin(ana.enrolment.token, body);
  REQUIRE((first.ok() && again.ok()));
  for (int step = 0; step < 2; ++step)
    for (ExchangeAnswer* answer : {&*first, &*again}) CHECK(hub.service->takeStep(*answer).ok());
  CHECK(first->next() == ExchangeAnswer::Step::Done);
  CHECK(hub.service->status()->meta.head == 2);
}

TEST_CASE("what a replica sends twice that the hub did not know is judged once, in one commit too") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  protocol::Hello hello{protocol::version, {}, randomId<ReplicaId>(), {}, 0};
  hello.lineage = protocol::Lineage{0, {}};
  const auto change = ana.change(newId(), u"topic"_s, {{u"preferred.es"_s, text("Tema"), {}}});
  const QByteArray body = frame(protocol::FrameType::Hello, protocol::encode(hello)) +
                          frame(protocol::FrameType::Changes, protocol::encode(std::vector{change}));
  auto first = hub.service->begin(ana.enrolment.token, body);
  auto again = hub.service->begin(ana.enrolment.token, body);
  REQUIRE((first.ok() && again.ok()));
  const auto committed = hub.service->write({&*first, &*again});
  CHECK(committed.ok());
  protocol::FrameWriter frames;
  for (ExchangeAnswer* answer : {&*first, &*again}) CHECK(answer->settle(committed, frames).ok());
  CHECK(first->takeOutput() == again->takeOutput());
  CHECK(hub.service->status()->meta.head == 1);
}

TEST_CASE("trap 1: connections that write at the same time number everything once, and a reader that follows "
          "its cursor misses nothing") {
  TestHub hub;
  TestDevice reader(hub, u"Quien lee"_s, u"Persona"_s);
  constexpr int writers = 3;
  constexpr int rounds = 40;
  std::vector<std::unique_ptr<TestDevice>> devices;
  for (int i = 0; i < writers; ++i)
    devices.push_back(std::make_unique<TestDevice>(hub, u"Oficina %1"_s.arg(i), u"Persona"_s));
  std::vector<std::string> failures(writers);
  std::atomic<int> writing = writers;
  std::vector<std::thread> threads;
  for (int i = 0; i < writers; ++i)
    threads.emplace_back([&, i] {
      const auto store = openStore(hub.place());
      HubService service(**store, hub.clock);
      for (int round = 0; round < rounds && failures[size_t(i)].empty(); ++round) {
        const auto change =
            devices[size_t(i)]->change(newId(), u"topic"_s, {{u"preferred.es"_s, text("Tema"), {}}});
        protocol::FrameWriter frames;
        QByteArray body;
        frames.write(
            protocol::FrameType::Hello,
            protocol::encode(protocol::Hello{protocol::version, {}, devices[size_t(i)]->replica, {}, 0}),
            body);
        frames.write(protocol::FrameType::Changes, protocol::encode(std::vector{change}), body);
        const auto result =
            service.exchange(devices[size_t(i)]->enrolment.token, body, [](QByteArrayView) { return true; });
        if (!result.ok()) failures[size_t(i)] = describe(result.error()).toStdString();
      }
      --writing;
    });
  while (writing > 0) reader.pull();
  for (std::thread& thread : threads) thread.join();
  for (const std::string& failure : failures) CHECK(failure.empty());
  const auto status = hub.service->status();
  CHECK(status->meta.head == writers * rounds);
  CHECK(status->records.front().second == writers * rounds);
  const Answer last = reader.pull();
  CHECK(last.end->digest == reader.digest());
  CHECK(reader.records.size() == size_t(writers * rounds));
  CHECK(hub.digestOf(u"Oficina 0"_s) == countedDigest(hub, u"Oficina 0"_s));
}

TEST_CASE("random edits by several offices end in the same library everywhere") {
  const int seed = GENERATE(range(1, 7));
  INFO("seed " << seed);
  std::mt19937 random{unsigned(seed)};
  const auto below = [&](int limit) { return int(random() % unsigned(limit)); };
  TestHub hub;
  std::vector<std::unique_ptr<TestDevice>> devices;
  for (const QString& office : {u"Montevideo"_s, u"Viena"_s, u"Bogotá"_s, u"Viena"_s})
    devices.push_back(std::make_unique<TestDevice>(hub, office, u"Persona %1"_s.arg(devices.size())));
  const QStringList addresses{u"title.es"_s,  u"title.en"_s,          u"summary.es"_s,
                              u"countries"_s, system_field::audience, system_field::deleted};
  const auto valueFor = [&](const QString& address) {
    if (address == system_field::audience) return text(below(3) == 0 ? "office" : "network");
    if (address == system_field::deleted) return below(2) ? Value(true) : Value();
    if (address == u"countries")
      return Value::set(QStringList{u"UY"_s, u"AR"_s, u"AT"_s, u"CL"_s}.mid(below(4), 1 + below(3)));
    return Value(u"uno dos %1 tres"_s.arg(below(5)));
  };
  std::vector<RecordId> ids;
  for (int round = 0; round < 150; ++round) {
    TestDevice& device = *devices[size_t(below(int(devices.size())))];
    std::vector<protocol::Change> changes;
    for (int i = below(4); i > 0; --i) {
      if (ids.empty() || below(5) == 0) {
        ids.push_back(newId());
        changes.push_back(device.change(ids.back(), u"practice"_s, practice(u"Nueva"_s)));
        continue;
      }
      const RecordId id = ids[size_t(below(int(ids.size())))];
      if (!device.holds(id)) continue;
      const QString address = addresses[below(int(addresses.size()))];
      changes.push_back(device.change(id, u"practice"_s, {{address, valueFor(address), {}}}));
    }
    device.pageBytes = below(2) ? 1 : 0;
    const bool cut = below(6) == 0;
    const Answer answer = device.exchange(changes, cut ? below(400) : -1);
    REQUIRE(answer.result.ok());
    REQUIRE_FALSE(answer.failure);
    if (cut && changes.size() != answer.verdicts.size()) REQUIRE(device.exchange(changes).end);
  }
  for (const auto& device : devices) {
    const Answer answer = device->pull();
    CHECK(answer.end->digest == device->digest());
    CHECK(answer.end->digest == countedDigest(hub, device->enrolment.officeName));
    for (const auto& [id, record] : device->records) {
      const HubRecord truth = hub.record(id);
      CHECK(truth.seq == record.seq);
      for (const auto& field : truth.fields) CHECK(record.value(field.address) == field.value.value);
    }
  }
}
