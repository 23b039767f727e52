#include "core/store/outbox.h"

#include "core/store/error_columns.h"

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
  auto statement = database_.prepare(
      "SELECT number, record, kind, state, code, parameters, fields FROM outbox WHERE number=?");
  statement.bind(number);
  if (!statement.step()) return std::nullopt;
  return readRow(statement);
}

std::optional<Outbox::Written> Outbox::onlyOne(quint64 number) {
  auto statement = database_.prepare("SELECT record, fields FROM outbox AS c WHERE number=? AND NOT EXISTS "
                                     "(SELECT 1 FROM outbox AS o WHERE o.record=c.record AND o.number<>?)");
  statement.bind(number, number);
  if (!statement.step()) return std::nullopt;
  return Written{RecordId::fromBytes(statement.blobView(0)).value_or(RecordId()), statement.blob(1)};
}

std::vector<PendingChange> Outbox::of(const RecordId& record) {
  auto statement = database_.prepare("SELECT number, record, kind, state, code, parameters, fields FROM "
                                     "outbox WHERE record=? ORDER BY number");
  statement.bind(record.view());
  std::vector<PendingChange> changes;
  while (statement.step()) changes.push_back(readRow(statement));
  return changes;
}

std::vector<PendingChange> Outbox::in(ChangeState state, int limit) {
  auto statement =
      database_.prepare("SELECT number, record, kind, state, code, parameters, fields FROM outbox WHERE "
                        "state=? ORDER BY number LIMIT ?");
  statement.bind(int(state), limit);
  std::vector<PendingChange> changes;
  while (statement.step()) changes.push_back(readRow(statement));
  return changes;
}

bool Outbox::isEmpty() {
  return !database_.prepare("SELECT 1 FROM outbox LIMIT 1").step();
}

std::vector<quint64> Outbox::sentNumbers() {
  auto statement = database_.prepare("SELECT number FROM outbox WHERE state=1 ORDER BY number");
  std::vector<quint64> numbers;
  while (statement.step()) numbers.push_back(quint64(statement.integer(0)));
  return numbers;
}

std::vector<PendingChange> Outbox::next(qsizetype bytes, const std::set<quint64>& underWay) {
  std::vector<PendingChange> changes;
  for (const char* urgency : {"IN", "NOT IN"}) {
    // In the order of the table, so that it can end early: + keeps the index on state out of both.
    auto statement = database_.prepareOnce(
        "SELECT number, record, kind, state, code, parameters, fields FROM outbox AS c WHERE kind "_ba +
        urgency +
        " ('request','reply') AND (+state=1 OR "
        "(+state=0 AND NOT EXISTS (SELECT 1 FROM outbox AS o WHERE o.record=c.record AND +o.state=1))) "
        "ORDER BY number");
    while (bytes > 0 && statement.step()) {
      if (underWay.contains(quint64(statement.integer(0)))) continue;
      changes.push_back(readRow(statement));
      bytes -= statement.blobView(6).size();
    }
  }
  return changes;
}

qint64 Outbox::unsafeBytes() {
  auto statement = database_.prepare("SELECT sum(length(fields)+40) FROM outbox WHERE state<>2");
  return statement.step() ? statement.integer(0) : 0;
}

qint64 Outbox::unsafeCount() {
  auto statement = database_.prepare("SELECT count(*) FROM outbox WHERE state<>2");
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
      .bind(change.number, change.record.view(), change.kind, int(change.state), encodePending(change.fields))
      .run();
}

void Outbox::setState(quint64 number, ChangeState state) {
  database_.prepare("UPDATE outbox SET state=? WHERE number=?").bind(int(state), number).run();
}

void Outbox::reject(quint64 number, const Error& why) {
  database_.prepare("UPDATE outbox SET state=2, code=?, parameters=? WHERE number=?")
      .bind(errorName(why.code), encodeParameters(why.parameters), number)
      .run();
}

void Outbox::remove(quint64 number) {
  database_.prepare("DELETE FROM outbox WHERE number=?").bind(number).run();
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
