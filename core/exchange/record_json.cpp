#include "core/exchange/record_json.h"

#include <QJsonArray>

#include <cmath>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

const QString cborKey = QStringLiteral("cbor");

Error malformed(const char* reason) {
  return {ErrorCode::Malformed,
          {{u"what"_s, u"value"_s}, {u"reason"_s, QString::fromLatin1(reason)}},
          QString::fromLatin1(reason)};
}

QJsonValue encoded(const Value& value) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  value.encode(out);
  return QJsonObject{{cborKey, QString::fromLatin1(bytes.toBase64())}};
}

Result<Value> fromEncoded(const QJsonObject& json) {
  const auto bytes = QByteArray::fromBase64Encoding(json.value(cborKey).toString().toLatin1(),
                                                    QByteArray::AbortOnBase64DecodingErrors);
  if (json.size() != 1 || !json.value(cborKey).isString() || !bytes || bytes.decoded.isEmpty())
    return malformed("an object that is not {\"cbor\": base64}");
  cbor::Reader in(bytes.decoded);
  Value value = Value::decode(in);
  if (in.failed() || !in.atEnd()) return malformed("not one item of CBOR");
  return value;
}

Result<Value> fromItems(const QJsonArray& json) {
  QStringList items;
  items.reserve(json.size());
  for (const QJsonValue& item : json) {
    if (!item.isString()) return malformed("a list of other things than text");
    if (!item.toString().isValidUtf16()) return malformed("text that is not valid Unicode");
    items.append(item.toString());
  }
  return Value::set(std::move(items));
}

} // namespace

QJsonValue toJson(const Value& value) {
  if (value.isAbsent()) return QJsonValue::Null;
  if (value.isText()) return value.text();
  if (value.isFlag()) return value.flag();
  if (value.isSet()) return QJsonArray::fromStringList(value.items());
  if (value.isNumber() && std::isfinite(value.number())) return value.number();
  return encoded(value);
}

Result<Value> valueFromJson(const QJsonValue& json) {
  switch (json.type()) {
  case QJsonValue::String:
    if (!json.toString().isValidUtf16()) return malformed("text that is not valid Unicode");
    return Value(json.toString());
  case QJsonValue::Bool:
    return Value(json.toBool());
  case QJsonValue::Double:
    return Value(json.toDouble());
  case QJsonValue::Array:
    return fromItems(json.toArray());
  case QJsonValue::Object:
    return fromEncoded(json.toObject());
  case QJsonValue::Null:
  case QJsonValue::Undefined:
    break;
  }
  return Value();
}

QJsonObject toJson(const Record& record) {
  QJsonObject fields;
  for (const auto& entry : record.fields)
    if (entry.address != system_field::audience && entry.address != system_field::deleted &&
        !entry.value.value.isAbsent())
      fields.insert(entry.address, toJson(entry.value.value));
  const QString audience = record.text(system_field::audience);
  QJsonObject json{{u"id"_s, toText(record.id)},
                   {u"kind"_s, record.kind},
                   {u"audience"_s, audience.isEmpty() ? u"network"_s : audience},
                   {u"fields"_s, fields}};
  if (!record.office.isNull()) json.insert(u"office"_s, toText(record.office));
  if (record.seq != 0) json.insert(u"seq"_s, qint64(record.seq));
  if (const Value deleted = record.value(system_field::deleted); deleted.isFlag())
    json.insert(u"deleted"_s, deleted.flag());
  return json;
}

} // namespace amparo
