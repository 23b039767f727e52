#include "core/store/outbox.h"

#include "core/store/error_columns.h"

#include <array>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

QByteArray encodePending(const AddressMap<PendingField>& fields) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.map(quint64(fields.size()));
  for (const auto& field : fields) {
    out.text(field.address);
    out.array(field.value.baseValue ? 3 : 2);
    field.value.value.encode(out);
    out.integer(field.value.base);
    if (field.value.baseValue) field.value.baseValue->encode(out);
  }
  return bytes;
}

AddressMap<PendingField> decodePending(cbor::Reader& in) {
  AddressMap<PendingField> fields;
  const auto count = in.map();
  fields.reserve(std::min(count, maximumDecodedFields));
  for (auto left = count; left > 0 && !in.failed(); --left) {
    const Address address = decodeAddress(in);
    const auto parts = in.array();
    if (parts != 2 && parts != 3) in.fail();
    PendingField field;
    field.value = Value::decode(in);
    field.base = in.integer();
    field.baseValue = parts == 3 ? std::optional(Value::decode(in)) : std::nullopt;
    if (!in.failed()) fields.set(address, std::move(field));
  }
  return fields;
}

/// In the table a change that was sent stands as one that waits, beside a note that it was.
constexpr int unsafe = 0;
constexpr int rejected = 2;

#define AMPARO_IS_SENT "EXISTS (SELECT 1 FROM outbox_sent AS s WHERE s.number=c.number)"
#define AMPARO_STATE "CASE WHEN c.state=0 AND " AMPARO_IS_SENT " THEN 1 ELSE c.state END"
#define AMPARO_CHANGE                                                                                        \
  "SELECT number, record, kind, " AMPARO_STATE ", code, parameters, fields FROM outbox AS c "
#define AMPARO_WRITTEN "SELECT number, record, kind, " AMPARO_STATE ", fields FROM outbox AS c "

Outbox::Written readWritten(const sqlite::Statement& statement) {
  return {quint64(statement.integer(0)), RecordId::fromBytes(statement.blobView(1)).value_or(RecordId()),
          statement.blob(2), ChangeState(statement.integer(3)), statement.blob(4)};
}

} // namespace

void PendingChange::absorb(const PendingChange& older) {
  for (const auto& field : older.fields) {
    PendingField* mine = fields.find(field.address);
    if (!mine) {
      fields.set(field.address, field.value);
      continue;
    }
    mine->base = field.value.base;
    mine->baseValue = field.value.baseValue;
  }
}

PendingChange Outbox::readRow(sqlite::Statement& statement) {
  PendingChange change;
  change.number = quint64(statement.integer(0));
  change.record = RecordId::fromBytes(statement.blobView(1)).value_or(RecordId());
  change.kind = statement.text(2);
  change.state = ChangeState(statement.integer(3));
  if (!statement.isNull(4))
    change.rejection = Error{errorCodeNamed(statement.text(4)), decodeParameters(statement.blobView(5)), {}};
  cbor::Reader in(statement.blobView(6));
  change.fields = decodePending(in);
  // Sent as far as it can be read, it would be acknowledged, and the rest forgotten.
  if (in.failed() || !in.atEnd()) database_.noteDamage();
  return change;
}

std::optional<PendingChange> Outbox::find(quint64 number) {
  auto statement = database_.prepare(AMPARO_CHANGE "WHERE number=?");
  statement.bind(number);
  if (!statement.step()) return std::nullopt;
  return readRow(statement);
}

std::optional<Outbox::Written> Outbox::written(quint64 number) {
  auto statement = database_.prepare(AMPARO_WRITTEN "WHERE number=?");
  statement.bind(number);
  if (!statement.step()) return std::nullopt;
  return readWritten(statement);
}

std::optional<Outbox::Written> Outbox::onlyOne(quint64 number) {
  auto statement =
      database_.prepare(AMPARO_WRITTEN "WHERE number=? AND NOT EXISTS (SELECT 1 FROM outbox AS o "
                                       "WHERE o.record=c.record AND o.number<>c.number)");
  statement.bind(number);
  if (!statement.step()) return std::nullopt;
  return readWritten(statement);
}

std::vector<PendingChange> Outbox::of(const RecordId& record) {
  auto statement = database_.prepare(AMPARO_CHANGE "WHERE record=? ORDER BY number");
  statement.bind(record.view());
  std::vector<PendingChange> changes;
  while (statement.step()) changes.push_back(readRow(statement));
  return changes;
}

std::vector<PendingChange> Outbox::in(ChangeState state, int limit) {
  constexpr std::array<std::string_view, 3> queries{
      AMPARO_CHANGE "WHERE state=0 AND NOT " AMPARO_IS_SENT " ORDER BY number LIMIT ?",
      AMPARO_CHANGE "WHERE state=0 AND " AMPARO_IS_SENT " ORDER BY number LIMIT ?",
      AMPARO_CHANGE "WHERE state=2 ORDER BY number LIMIT ?"};
  auto statement = database_.prepare(queries[size_t(state)]);
  statement.bind(limit);
  std::vector<PendingChange> changes;
  while (statement.step()) changes.push_back(readRow(statement));
  return changes;
}

bool Outbox::isEmpty() {
  return !database_.prepare("SELECT 1 FROM outbox LIMIT 1").step();
}

bool Outbox::hasUnsafe(qint64 besides) {
  auto statement = database_.prepare("SELECT 1 FROM outbox WHERE state=0 LIMIT 1 OFFSET ?");
  statement.bind(besides);
  return statement.step();
}

std::vector<quint64> Outbox::sentNumbers() {
  auto statement = database_.prepare("SELECT number FROM outbox_sent ORDER BY number");
  std::vector<quint64> numbers;
  while (statement.step()) numbers.push_back(quint64(statement.integer(0)));
  return numbers;
}

std::vector<Outbox::Written> Outbox::next(qsizetype bytes, const std::set<quint64>& underWay) {
  std::vector<Written> changes;
  for (const char* urgency : {"IN", "NOT IN"}) {
    // In the order of the table, so that it can end early: + keeps the index on state out of it.
    auto statement = database_.prepareOnce(
        AMPARO_WRITTEN "WHERE kind "_ba + urgency +
        " ('request','reply') AND +state=0 AND (" AMPARO_IS_SENT
        " OR NOT EXISTS (SELECT 1 FROM outbox AS o JOIN outbox_sent AS s ON s.number=o.number WHERE "
        "o.record=c.record)) ORDER BY number");
    while (bytes > 0 && statement.step()) {
      if (underWay.contains(quint64(statement.integer(0)))) continue;
      changes.push_back(readWritten(statement));
      bytes -= changes.back().fields.size();
    }
  }
  return changes;
}

qint64 Outbox::unsafeBytes() {
  auto statement = database_.prepare("SELECT sum(length(fields)+40) FROM outbox WHERE state=0");
  return statement.step() ? statement.integer(0) : 0;
}

qint64 Outbox::unsafeCount() {
  auto statement = database_.prepare("SELECT count(*) FROM outbox WHERE state=0");
  return statement.step() ? statement.integer(0) : 0;
}

qint64 Outbox::rejectedCount() {
  auto statement = database_.prepare("SELECT count(*) FROM outbox WHERE state=2");
  return statement.step() ? statement.integer(0) : 0;
}

quint64 Outbox::takeNumber() {
  database_.execute("INSERT INTO meta (name, value) VALUES ('number', 1) "
                    "ON CONFLICT (name) DO UPDATE SET value=value+1");
  auto statement = database_.prepare("SELECT value FROM meta WHERE name='number'");
  return statement.step() ? quint64(statement.integer(0)) : 0;
}

void Outbox::put(const PendingChange& change) {
  database_
      .prepare("INSERT INTO outbox (number, record, kind, state, fields) VALUES (?,?,?,?,?) "
               "ON CONFLICT (number) DO UPDATE SET state=excluded.state, code=NULL, parameters=NULL, "
               "fields=excluded.fields")
      .bind(change.number, change.record.view(), change.kind,
            change.state == ChangeState::Rejected ? rejected : unsafe, encodePending(change.fields))
      .run();
  setSent(change.number, change.state == ChangeState::Sent);
}

void Outbox::setSent(quint64 number, bool isSent) {
  if (isSent)
    database_.prepare("INSERT OR IGNORE INTO outbox_sent (number) VALUES (?)").bind(number).run();
  else
    database_.prepare("DELETE FROM outbox_sent WHERE number=?").bind(number).run();
}

void Outbox::reject(quint64 number, const Error& why) {
  database_.prepare("UPDATE outbox SET state=?, code=?, parameters=? WHERE number=?")
      .bind(rejected, errorName(why.code), encodeParameters(why.parameters), number)
      .run();
  setSent(number, false);
}

void Outbox::remove(quint64 number) {
  database_.prepare("DELETE FROM outbox WHERE number=?").bind(number).run();
  setSent(number, false);
}

bool Outbox::hasOtherBases(const Written& change, Seq seq) {
  auto statement = database_.prepare("SELECT fields FROM hub_base WHERE record=?");
  statement.bind(change.record.view());
  if (!statement.step()) return false;
  cbor::Reader bases(statement.blobView(0));
  cbor::Reader fields(change.fields);
  auto left = fields.map();
  for (auto count = bases.map(); count > 0 && !bases.failed(); --count) {
    const QByteArrayView address = bases.utf8();
    if (bases.array() != 2 || bases.integer() > seq) return true;
    bases.skip();
    bool found = false;
    for (; left > 0 && !found && !fields.failed(); --left) {
      found = fields.utf8() == address;
      fields.skip();
    }
    if (!found) return true;
  }
  return bases.failed() || fields.failed();
}

StoredFields Outbox::hubBases(const RecordId& record) {
  auto statement = database_.prepare("SELECT fields FROM hub_base WHERE record=?");
  statement.bind(record.view());
  if (!statement.step()) return {};
  cbor::Reader in(statement.blobView(0));
  StoredFields bases = decodeStoredFields(in);
  if (in.failed() || !in.atEnd()) database_.noteDamage();
  return bases;
}

void Outbox::setHubBases(const RecordId& record, const StoredFields& bases) {
  if (bases.isEmpty()) {
    database_.prepare("DELETE FROM hub_base WHERE record=?").bind(record.view()).run();
    return;
  }
  database_
      .prepare("INSERT INTO hub_base (record, fields) VALUES (?,?) "
               "ON CONFLICT (record) DO UPDATE SET fields=excluded.fields")
      .bind(record.view(), encodeStoredFields(bases))
      .run();
}

} // namespace amparo
