#include "core/store/outbox.h"

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

QByteArray encodeValue(const Value& value) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  value.encode(out);
  return bytes;
}

Value decodeValue(QByteArrayView bytes) {
  cbor::Reader in(bytes);
  return Value::decode(in);
}

QByteArray encodeParameters(const QVariantMap& parameters) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.map(quint64(parameters.size()));
  for (auto it = parameters.begin(); it != parameters.end(); ++it) {
    out.text(it.key());
    out.text(it.value().toString());
  }
  return bytes;
}

QVariantMap decodeParameters(QByteArrayView bytes) {
  QVariantMap parameters;
  cbor::Reader in(bytes);
  for (auto left = in.map(); left > 0 && !in.failed(); --left) {
    const QString key = in.text();
    parameters[key] = in.text();
  }
  return parameters;
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
  auto fields = database_.prepare("SELECT address, value, base, base_value FROM outbox_field WHERE number=?");
  fields.bind(change.number);
  while (fields.step())
    change.fields.set(fields.text(0),
                      {decodeValue(fields.blobView(1)), fields.integer(2), decodeValue(fields.blobView(3))});
  return change;
}

std::optional<PendingChange> Outbox::find(quint64 number) {
  auto statement =
      database_.prepare("SELECT number, record, kind, state, code, parameters FROM outbox WHERE number=?");
  statement.bind(number);
  if (!statement.step()) return std::nullopt;
  return readRow(statement);
}

std::vector<PendingChange> Outbox::of(const RecordId& record) {
  auto statement = database_.prepare(
      "SELECT number, record, kind, state, code, parameters FROM outbox WHERE record=? ORDER BY number");
  statement.bind(record.view());
  std::vector<PendingChange> changes;
  while (statement.step()) changes.push_back(readRow(statement));
  return changes;
}

std::vector<PendingChange> Outbox::in(ChangeState state, int limit) {
  auto statement = database_.prepare("SELECT number, record, kind, state, code, parameters FROM outbox WHERE "
                                     "state=? ORDER BY number LIMIT ?");
  statement.bind(int(state), limit);
  std::vector<PendingChange> changes;
  while (statement.step()) changes.push_back(readRow(statement));
  return changes;
}

std::vector<PendingChange> Outbox::next(int limit) {
  auto statement = database_.prepare(
      "SELECT number, record, kind, state, code, parameters FROM outbox AS c WHERE state=1 OR (state=0 AND "
      "NOT EXISTS "
      "(SELECT 1 FROM outbox AS o WHERE o.record=c.record AND o.state=1)) ORDER BY number LIMIT ?");
  statement.bind(limit);
  std::vector<PendingChange> changes;
  while (statement.step()) changes.push_back(readRow(statement));
  return changes;
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
      .prepare("INSERT INTO outbox (number, record, kind, state) VALUES (?,?,?,?) "
               "ON CONFLICT (number) DO UPDATE SET state=excluded.state, code=NULL, parameters=NULL")
      .bind(change.number, change.record.view(), change.kind, int(change.state))
      .run();
  database_.prepare("DELETE FROM outbox_field WHERE number=?").bind(change.number).run();
  for (const auto& field : change.fields)
    database_
        .prepare("INSERT INTO outbox_field (number, address, value, base, base_value) VALUES (?,?,?,?,?)")
        .bind(change.number, field.address, encodeValue(field.value.value), field.value.base,
              encodeValue(field.value.baseValue))
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

std::optional<StoredValue> Outbox::hubBase(const RecordId& record, const Address& address) {
  auto statement = database_.prepare("SELECT seq, value FROM hub_base WHERE record=? AND address=?");
  statement.bind(record.view(), address);
  if (!statement.step()) return std::nullopt;
  return StoredValue{decodeValue(statement.blobView(1)), statement.integer(0)};
}

StoredFields Outbox::hubBases(const RecordId& record) {
  auto statement = database_.prepare("SELECT address, seq, value FROM hub_base WHERE record=?");
  statement.bind(record.view());
  StoredFields fields;
  while (statement.step())
    fields.set(statement.text(0), {decodeValue(statement.blobView(2)), statement.integer(1)});
  return fields;
}

void Outbox::setHubBase(const RecordId& record, const Address& address, const StoredValue& value) {
  database_
      .prepare(
          "INSERT INTO hub_base (record, address, seq, value) VALUES (?,?,?,?) ON CONFLICT (record, address) "
          "DO UPDATE SET seq=excluded.seq, value=excluded.value")
      .bind(record.view(), address, value.seq, encodeValue(value.value))
      .run();
}

void Outbox::removeHubBase(const RecordId& record, const Address& address) {
  database_.prepare("DELETE FROM hub_base WHERE record=? AND address=?").bind(record.view(), address).run();
}

} // namespace amparo
