#include "tests/hub/network.h"

#include "core/postgres/database.h"
#include "core/sqlite/database.h"
#include "tests/support/revisions.h"

#include <QFile>
#include <QtEndian>

#include <catch2/catch_test_macros.hpp>

namespace amparo::hub::test {

using namespace Qt::StringLiterals;
using protocol::FrameType;

TestHub::TestHub() {
  if (isOnPostgres())
    place_.database = amparo::test::postgresServer().newPlace();
  else
    place_.file = folder_.filePath(u"hub.db"_s);
  if (!isOnPostgres()) REQUIRE(QFile(place_.file).open(QFile::WriteOnly));
  reopen();
  REQUIRE(service->initialise(u"Test hub"_s).ok());
}

std::unique_ptr<HubStore> TestHub::connect() const {
  auto opened = openStore(place_);
  INFO((opened ? QString() : describe(opened.error())).toStdString());
  REQUIRE(opened.ok());
  return *std::move(opened);
}

void TestHub::reopen() {
  service.reset();
  store.reset();
  store = connect();
  service = std::make_unique<HubService>(*store, clock);
}

void TestHub::execute(const char* sqlite, const char* postgres) {
  REQUIRE(tryExecute(sqlite, postgres).ok());
}

Result<void> TestHub::tryExecute(const char* sqlite, const char* postgres) {
  if (isOnPostgres()) {
    const auto database = postgres::Database::open(place_.database);
    REQUIRE(database.ok());
    (*database)->execute(postgres);
    return (*database)->takeFailure();
  }
  const auto database = sqlite::Database::open(place_.file, {});
  REQUIRE(database.ok());
  (*database)->execute(sqlite);
  return (*database)->takeFailure();
}

QString TestHub::describeSchema() {
  if (!isOnPostgres()) return sqlite::describeSchema(**sqlite::Database::open(place_.file, {}));
  const auto database = postgres::Database::open(place_.database);
  REQUIRE(database.ok());
  auto rows = (*database)->prepare(
      "SELECT line FROM (SELECT format('%s.%s %s', table_name, column_name, data_type) || "
      "CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END || "
      "CASE is_identity WHEN 'YES' THEN ' identity' ELSE '' END AS line "
      "FROM information_schema.columns WHERE table_schema=current_schema() UNION ALL "
      "SELECT format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) FROM pg_constraint "
      "WHERE connamespace=(SELECT oid FROM pg_namespace WHERE nspname=current_schema()) UNION ALL "
      "SELECT replace(indexdef, current_schema() || '.', '') FROM pg_indexes "
      "WHERE schemaname=current_schema()) AS lines ORDER BY line COLLATE \"C\"");
  QString text;
  while (rows.step()) text += rows.text(0) % u'\n';
  REQUIRE((*database)->takeFailure().ok());
  return text;
}

qint64 TestHub::verdictsWith(const QByteArray& words) {
  if (!isOnPostgres()) {
    const auto database = sqlite::Database::open(place_.file, {});
    REQUIRE(database.ok());
    auto count = (*database)->prepare("SELECT count(*) FROM verdict WHERE instr(verdict, ?)>0");
    count.bind(QByteArrayView(words));
    REQUIRE(count.step());
    return count.integer(0);
  }
  const auto database = postgres::Database::open(place_.database);
  REQUIRE(database.ok());
  auto count = (*database)->prepare("SELECT count(*) FROM verdict WHERE position($1 IN verdict)>0");
  count.bind(QByteArrayView(words));
  REQUIRE(count.step());
  return count.integer(0);
}

HubRecord TestHub::record(const RecordId& id) {
  std::optional<HubRecord> record;
  REQUIRE(store->snapshot([&]() -> Result<void> { return record = store->record(id), Result<void>(); }).ok());
  REQUIRE(record);
  return *record;
}

std::vector<HubRecord> TestHub::conflictsAbout(const RecordId& id) {
  std::vector<HubRecord> conflicts;
  const Row row = record(id).row;
  REQUIRE(store
              ->snapshot([&]() -> Result<void> {
                conflicts = store->remarksAbout(row);
                return {};
              })
              .ok());
  return conflicts;
}

std::vector<Revision> TestHub::history(const RecordId& id) {
  std::vector<Revision> revisions;
  const Row row = record(id).row;
  REQUIRE(store
              ->snapshot([&]() -> Result<void> {
                revisions = amparo::test::revisionsOf(*store, row);
                return {};
              })
              .ok());
  return revisions;
}

Digest TestHub::digestOf(const QString& office) {
  Digest digest;
  REQUIRE(store
              ->snapshot([&]() -> Result<void> {
                digest = store->digest(0) + store->digest(store->office(office)->row);
                return {};
              })
              .ok());
  return digest;
}

TestDevice::TestDevice(TestHub& itsHub, const QString& office, const QString& person, protocol::Role role)
    : hub(itsHub) {
  auto invitation = hub.service->administration().invite({office, person, role}, 3'600'000);
  REQUIRE(invitation.ok());
  auto joined = hub.service->enrol({invitation->secret, replica, u"computer"_s});
  REQUIRE(joined.ok());
  enrolment = *joined;
}

protocol::Change TestDevice::change(const RecordId& id, const QString& kind, const std::vector<Edit>& edits) {
  protocol::Change change{++number, id, kind, {}, {}};
  for (const Edit& edit : edits) {
    Seq base = 0;
    if (holds(id))
      if (const StoredValue* stored = records.at(id).fields.find(edit.address)) base = stored->seq;
    change.fields.set(edit.address, {edit.value, edit.base.value_or(base)});
  }
  return change;
}

Answer TestDevice::exchange(const std::vector<protocol::Change>& changes, qsizetype cutAfter) {
  QByteArray body = frame(
      FrameType::Hello,
      protocol::encode(protocol::Hello{protocol::version, epoch, replica, cursor, pageBytes, {}, lineage}));
  if (!changes.empty()) body += frame(FrameType::Changes, protocol::encode(changes));
  Answer answer;
  protocol::FrameReader reader;
  QByteArray all;
  HubSession session(*hub.service, enrolment.token);
  answer.result = session.exchange(body, [&](QByteArrayView bytes) {
    const bool cut = cutAfter >= 0 && answer.bytes + bytes.size() > cutAfter;
    if (cut) bytes = bytes.first(cutAfter - answer.bytes);
    answer.bytes += bytes.size();
    all.append(bytes);
    reader.append(bytes);
    for (;;) {
      const auto next = reader.next();
      REQUIRE(next.ok());
      if (!*next) break;
      take(**next, changes, answer);
    }
    return !cut;
  });
  for (qsizetype at = 0; at + protocol::frameOverhead <= all.size();) {
    at += qFromLittleEndian<quint32>(all.constData() + at) + protocol::frameOverhead;
    if (at <= all.size()) answer.frameEnds.push_back(at);
  }
  return answer;
}

void TestDevice::take(const protocol::Frame& frame, const std::vector<protocol::Change>& changes,
                      Answer& answer) {
  switch (frame.type) {
  case FrameType::Verdicts: {
    const auto verdicts = protocol::decodeVerdicts(frame.payload);
    REQUIRE(verdicts.ok());
    for (const auto& verdict : *verdicts) {
      applyVerdict(verdict, changes.at(answer.verdicts.size()));
      answer.verdicts.push_back(verdict);
    }
    break;
  }
  case FrameType::Page:
    answer.pages.push_back(*protocol::decodePage(frame.payload));
    applyPage(answer.pages.back());
    break;
  case FrameType::End:
    answer.end = *protocol::decodeEnd(frame.payload);
    cursor = answer.end->cursor;
    epoch = answer.end->epoch;
    break;
  default:
    REQUIRE(frame.type == FrameType::Failure);
    answer.failure = *protocol::decodeFailure(frame.payload);
  }
}

void TestDevice::applyVerdict(const protocol::Verdict& verdict, const protocol::Change& change) {
  REQUIRE(verdict.number == change.number);
  if (verdict.status >= protocol::VerdictStatus::Rejected) return;
  Record& record = records[change.record];
  record.id = change.record;
  record.kind = change.kind;
  record.seq = verdict.seq;
  for (const auto& field : change.fields) record.fields.set(field.address, {field.value.value, verdict.seq});
  for (const auto& field : verdict.settled) record.fields.set(field.address, {field.value, verdict.seq});
}

void TestDevice::applyPage(const protocol::Page& page) {
  for (const auto& moved : page.records) {
    if (moved.withdrawn) {
      records.erase(moved.id);
      continue;
    }
    Record& record = records[moved.id];
    record.id = moved.id;
    record.kind = moved.kind;
    record.office = moved.office;
    record.seq = moved.seq;
    for (const auto& field : moved.fields) record.fields.set(field.address, {field.value, moved.seq});
  }
  cursor = page.cursor;
}

protocol::Verdict TestDevice::push(const RecordId& id, const QString& kind, const std::vector<Edit>& edits) {
  const Answer answer = exchange({change(id, kind, edits)});
  REQUIRE(answer.result.ok());
  REQUIRE(answer.verdicts.size() == 1);
  REQUIRE(answer.end);
  return answer.verdicts.front();
}

protocol::Verdict TestDevice::pushPractice(const RecordId& id, const std::vector<Edit>& edits) {
  return push(id, u"practice"_s, edits);
}

Value TestDevice::value(const RecordId& id, const QString& address) const {
  return holds(id) ? records.at(id).value(address) : Value();
}

Digest TestDevice::digest() const {
  Digest digest;
  for (const auto& [id, record] : records) digest.add(id, record.seq);
  return digest;
}

RecordId newId() {
  return randomId<RecordId>();
}

std::vector<Edit> practice(const QString& title, const QString& status) {
  return {{u"title.es"_s, Value(title), {}}, {u"status"_s, Value(status), {}}};
}

Value text(const char* utf8) {
  return Value(QString::fromUtf8(utf8));
}

QByteArray frame(FrameType type, const QByteArray& payload) {
  static protocol::FrameWriter writer;
  QByteArray bytes;
  writer.write(type, payload, bytes);
  return bytes;
}

} // namespace amparo::hub::test
