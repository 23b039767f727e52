#include "core/exchange/record_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>

using namespace amparo;
using namespace Qt::StringLiterals;

namespace {

Value decoded(const QByteArray& hex) {
  const QByteArray bytes = QByteArray::fromHex(hex);
  cbor::Reader in(bytes);
  return Value::decode(in);
}

/// Through JSON's text, as it would travel, and back.
Value roundTrip(const Value& value) {
  const QByteArray text = QJsonDocument(QJsonArray{toJson(value)}).toJson();
  const auto back = valueFromJson(QJsonDocument::fromJson(text).array().at(0));
  REQUIRE(back.ok());
  return *back;
}

QByteArray bytesOf(const Value& value) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  value.encode(out);
  return bytes;
}

} // namespace

TEST_CASE("Every kind of value survives JSON") {
  const std::vector<Value> values = {
      Value(),
      Value(u"Prisión preventiva: ¿cuándo? 😀 \"quoted\" \\ \n second line"_s),
      Value(QString(u""_s)),
      Value(true),
      Value(false),
      Value(0.0),
      Value(-17.0),
      Value(0.1),
      Value(9007199254740992.0),
      Value::set({u"b"_s, u"a"_s, u"ñ"_s}),
      decoded("a1616101"),           // a map of a newer version
      decoded("80"),                 // an empty list is not an empty set
      decoded("1b7fffffffffffffff"), // an integer that a double cannot hold
  };
  for (const Value& value : values) CHECK(roundTrip(value) == value);
  CHECK(roundTrip(decoded("a1616101")).isForeign());
}

TEST_CASE("A number that is not finite survives JSON as its bytes") {
  const Value notANumber(std::numeric_limits<double>::quiet_NaN());
  CHECK(bytesOf(roundTrip(notANumber)) == bytesOf(notANumber));
  const Value endless(std::numeric_limits<double>::infinity());
  CHECK(bytesOf(roundTrip(endless)) == bytesOf(endless));
}

TEST_CASE("A set may come in any order and with repeats") {
  const auto value = valueFromJson(QJsonArray{u"b"_s, u"a"_s, u"b"_s});
  REQUIRE(value.ok());
  CHECK(*value == Value::set({u"a"_s, u"b"_s}));
}

TEST_CASE("JSON that is no value is refused") {
  const QString loneSurrogate(QChar(0xd800));
  const std::vector<QJsonValue> wrong = {
      QJsonArray{1, 2},
      QJsonArray{QJsonArray{u"a"_s}},
      QJsonObject{},
      QJsonObject{{u"other"_s, u"oA=="_s}},
      QJsonObject{{u"cbor"_s, 1}},
      QJsonObject{{u"cbor"_s, u""_s}},
      QJsonObject{{u"cbor"_s, u"not base64!"_s}},
      QJsonObject{{u"cbor"_s, u"oA=="_s}, {u"more"_s, 1}},
      QJsonObject{{u"cbor"_s, QString::fromLatin1(QByteArray::fromHex("a16161").toBase64())}}, // cut short
      QJsonObject{{u"cbor"_s, QString::fromLatin1(QByteArray::fromHex("a0a0").toBase64())}},   // two items
      loneSurrogate,
      QJsonArray{loneSurrogate},
  };
  for (const QJsonValue& json : wrong) {
    const auto value = valueFromJson(json);
    REQUIRE_FALSE(value.ok());
    CHECK(value.error().code == ErrorCode::Malformed);
    CHECK_FALSE(value.error().parameters[u"reason"_s].toString().isEmpty());
  }
}

TEST_CASE("A record as JSON shows its system fields as members and leaves out what is cleared") {
  Record record;
  record.id = namedId<RecordId>("a");
  record.kind = u"practice"_s;
  record.office = namedId<OfficeId>("b");
  record.seq = 7;
  record.fields.set(u"title.en"_s, {Value(u"Duty rota"_s), 7});
  record.fields.set(u"title.es"_s, {Value(), 7});
  record.fields.set(system_field::deleted, {Value(true), 5});

  const QJsonObject json = toJson(record);
  CHECK(json.value(u"id"_s) == toText(record.id));
  CHECK(json.value(u"office"_s) == toText(record.office));
  CHECK(json.value(u"seq"_s).toInteger() == 7);
  CHECK(json.value(u"audience"_s) == u"network"_s);
  CHECK(json.value(u"deleted"_s) == true);
  CHECK(json.value(u"fields"_s).toObject() == QJsonObject{{u"title.en"_s, u"Duty rota"_s}});

  record.fields.set(system_field::audience, {Value(u"office"_s), 8});
  CHECK(toJson(record).value(u"audience"_s) == u"office"_s);
}
