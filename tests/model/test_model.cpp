#include "core/model/replication.h"
#include "core/model/validate.h"
#include "core/model/vocabulary.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace Qt::StringLiterals;

namespace {

QString reasonOf(const Result<void>& checked) {
  return checked ? QString() : checked.error().parameters[u"reason"_s].toString();
}

QString reason(const QString& kind, const Address& address, const Value& value) {
  return reasonOf(validateField(kind, address, value));
}

Value roundTrip(const Value& value) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  value.encode(out);
  cbor::Reader in(bytes);
  Value back = Value::decode(in);
  CHECK(in.atEnd());
  return back;
}

} // namespace

TEST_CASE("every kind of value comes back from its bytes") {
  for (const Value& value : {Value(), Value(u"año"_s), Value(u""_s), Value(true), Value(false), Value(3.0),
                             Value(-2.5), Value(1e300), Value::set({u"b"_s, u"a"_s, u"b"_s})})
    CHECK(roundTrip(value) == value);
  CHECK(Value::set({u"b"_s, u"a"_s, u"b"_s}).items() == QStringList{u"a"_s, u"b"_s});
  CHECK(Value::set({}).isAbsent());
}

TEST_CASE("values of a newer version are kept as they came") {
  for (const char* hex : {"a16161820126", "8261626161", "80", "4161", "1bffffffffffffffff",
                          "1b0020000000000001", "fb4000000000000000"}) {
    const QByteArray bytes = QByteArray::fromHex(hex);
    cbor::Reader in(bytes);
    const Value value = Value::decode(in);
    INFO(hex);
    CHECK(value.isForeign());
    QByteArray again;
    cbor::Writer out(again);
    value.encode(out);
    CHECK(again == bytes);
  }
}

TEST_CASE("every kind of the design is in the schema, with a title that it has") {
  const Schema& schema = Schema::current();
  for (const auto& name :
       {u"practice"_s, u"declaration"_s, u"provision"_s, u"organisation"_s, u"person"_s, u"topic"_s,
        u"event"_s, u"request"_s, u"reply"_s, u"attachment"_s, u"conflict"_s}) {
    const KindSchema* kind = schema.kind(name);
    REQUIRE(kind);
    CHECK(kind->field(kind->titleField));
    for (const FieldSchema& field : kind->fields)
      for (const QString& target : field.targets) CHECK(schema.kind(target));
  }
  CHECK_FALSE(schema.kind(u"of-tomorrow"));
}

TEST_CASE("an address names a field, with its language where it has one") {
  const KindSchema& practice = *Schema::current().kind(u"practice");
  CHECK(practice.fieldAt(u"title.es"_s));
  CHECK_FALSE(practice.fieldAt(u"title"_s));
  CHECK_FALSE(practice.fieldAt(u"status.es"_s));
  CHECK_FALSE(practice.fieldAt(u"unknown"_s));
  CHECK(Schema::current().typeAt(u"practice", u"title.es"_s) == FieldType::Line);
  CHECK(Schema::current().typeAt(u"practice", u"@deleted"_s) == FieldType::Flag);
  CHECK(Schema::current().typeAt(u"of-tomorrow", u"x"_s) == FieldType::Any);
}

TEST_CASE("what does not fit a field is named with its reason") {
  const QString practice = u"practice"_s;
  CHECK(reason(practice, u"title.es"_s, Value(u"Turno"_s)).isEmpty());
  CHECK(reason(practice, u"title.es"_s, Value(true)) == u"WrongType");
  CHECK(reason(practice, u"title.es"_s, Value(u"a\nb"_s)) == u"NotOneLine");
  CHECK(reason(practice, u"title.es"_s, Value(QString(1001, u'x'))) == u"TooLong");
  CHECK(reason(practice, u"title.Spanish!"_s, Value(u"x"_s)) == u"NotALanguage");
  CHECK(reason(practice, u"problem.es"_s, Value(QString(QChar(0)))) == u"ControlCharacter");
  CHECK(reason(practice, u"problem.es"_s, Value(u"a\r\n\tb \u200f\u0301"_s)).isEmpty());
  CHECK(reason(practice, u"status"_s, Value(u"final"_s)) == u"NotInList");
  CHECK(reason(practice, u"countries"_s, Value::set({u"AR"_s, u"ZZ"_s})) == u"NotInList");
  CHECK(reason(practice, u"countries"_s, Value(u"AR"_s)) == u"WrongType");
  CHECK(reason(practice, u"started"_s, Value(u"2012-02-30"_s)) == u"NotADate");
  CHECK(reason(practice, u"source_url"_s, Value(u"javascript:alert(1)"_s)) == u"NotALink");
  CHECK(reason(practice, u"source_url"_s, Value(u"file:///etc/passwd"_s)) == u"NotALink");
  CHECK(reason(practice, u"source_url"_s, Value(u"https://example.org/a"_s)).isEmpty());
  CHECK(reason(practice, u"provider"_s, Value(u"DGN"_s)) == u"NotAReference");
  CHECK(reason(practice, u"illustrative"_s, Value(u"yes"_s)) == u"WrongType");
  CHECK(reason(practice, u"@audience"_s, Value(u"everyone"_s)) == u"NotInList");
  CHECK(reason(u"event"_s, u"start"_s, Value(u"mañana"_s)) == u"NotADateTime");
  CHECK(reason(u"event"_s, u"time_zone"_s, Value(u"Europe/Vienna"_s)).isEmpty());
  CHECK(reason(u"event"_s, u"time_zone"_s, Value(u"Europe/Atlantis"_s)) == u"NotInList");
  CHECK(reason(u"attachment"_s, u"file_name"_s, Value(u"acta.pdf"_s)).isEmpty());
  CHECK(reason(u"attachment"_s, u"file_name"_s, Value(u"../acta.pdf"_s)) == u"NotAFileName");
  CHECK(reason(u"attachment"_s, u"sha256"_s, Value(QString(64, u'a'))).isEmpty());
  CHECK(reason(u"attachment"_s, u"sha256"_s, Value(QString(64, u'A'))) == u"NotAHash");
  CHECK(reason(u"attachment"_s, u"size"_s, Value(-1.0)) == u"WrongType");
  QStringList many;
  for (int i = 0; i <= maximumSetItems; ++i) many.append(QString::number(i));
  CHECK(reason(u"topic"_s, u"variants"_s, Value::set(many)) == u"TooMany");
}

TEST_CASE("unknown fields and kinds pass: they belong to a newer version") {
  CHECK(reason(u"practice"_s, u"mood"_s, Value(u"x"_s)).isEmpty());
  CHECK(reason(u"of-tomorrow"_s, u"x"_s, Value(true)).isEmpty());
}

TEST_CASE("a new record says all that it lacks") {
  Fields fields;
  fields.set(u"title.es"_s, Value(u"  "_s));
  const auto errors = validateChange(u"practice"_s, fields, true);
  REQUIRE(errors.size() == 2);
  CHECK(errors[0].parameters[u"field"_s] == u"title"_s);
  CHECK(errors[1].parameters[u"field"_s] == u"status"_s);
}

TEST_CASE("dates may be a year or a month alone") {
  for (const auto& date : {u"2012"_s, u"2012-12"_s, u"2012-12-20"_s, u"2024-02-29"_s}) CHECK(isDate(date));
  for (const auto& date :
       {u"12"_s, u"2012-13"_s, u"2023-02-29"_s, u"2012-12-20T00:00"_s, u"20/12/2012"_s, u"2012\n"_s, u""_s})
    CHECK_FALSE(isDate(date));
}

TEST_CASE("an instant is shown in any zone: 14:10 in Vienna is 09:10 in Buenos Aires and 08:10 in New York") {
  const auto start = parseZonedTime(u"2021-05-20T14:10:00+02:00[Europe/Vienna]"_s);
  REQUIRE(start);
  CHECK(start->instant == QDateTime({2021, 5, 20}, {12, 10}, Qt::UTC));
  CHECK(start->local().time() == QTime(14, 10));
  CHECK(start->in("America/Argentina/Buenos_Aires").time() == QTime(9, 10));
  CHECK(start->in("America/New_York").time() == QTime(8, 10));
  CHECK(formatZonedTime(start->local(), "Europe/Vienna") == u"2021-05-20T14:10:00+02:00[Europe/Vienna]");
  CHECK_FALSE(parseZonedTime(u"2021-05-20T14:10:00"_s));
  CHECK_FALSE(parseZonedTime(u"2021-05-20T14:10:00+02:00[Europe/Atlantis]"_s));
}

TEST_CASE("language tags have their usual shape") {
  for (const auto& tag : {u"es"_s, u"es-AR"_s, u"pt-BR"_s, u"zh-Hant-TW"_s, u"es-419"_s, u"gn"_s})
    CHECK(isLanguageTag(tag));
  for (const auto& tag : {u""_s, u"spanish"_s, u"ES"_s, u"es_AR"_s, u"e"_s, u"es-"_s, u"es-AR\n"_s, u"é1"_s})
    CHECK_FALSE(isLanguageTag(tag));
}

TEST_CASE("a text falls back to another language, and says so") {
  Record record;
  record.kind = u"practice"_s;
  record.fields.set(u"title.en"_s, {Value(u"Duty scheme"_s), 1});
  record.fields.set(u"title.pt"_s, {Value(u"Plantão"_s), 1});
  CHECK(displayTitle(record, u"en"_s).text == u"Duty scheme");
  const LocalizedText spanish = displayTitle(record, u"es-AR"_s);
  CHECK(spanish.text == u"Duty scheme");
  CHECK(spanish.isFallback(u"es-AR"));
  record.fields.set(u"title.es"_s, {Value(u"Turno"_s), 1});
  CHECK(displayTitle(record, u"es-AR"_s).text == u"Turno");
  CHECK(languages(record) == QStringList{u"en"_s, u"es"_s, u"pt"_s});
  CHECK(displayTitle(Record(), u"es"_s).language.isEmpty());
}

TEST_CASE("stored fields come back, cleared ones with their seq") {
  StoredFields fields;
  fields.set(u"title.es"_s, {Value(u"Turno"_s), 7});
  fields.set(u"risks.es"_s, {Value(), 9});
  const QByteArray bytes = encodeStoredFields(fields);
  cbor::Reader in(bytes);
  CHECK(decodeStoredFields(in) == fields);
}

TEST_CASE("a digest is the same in any order, and no other library's") {
  const auto a = randomId<RecordId>();
  const auto b = randomId<RecordId>();
  Digest one;
  one.add(a, 1);
  one.add(b, 2);
  Digest other;
  other.add(b, 2);
  other.add(a, 5);
  CHECK_FALSE(one == other);
  other.remove(a, 5);
  other.add(a, 1);
  CHECK(one == other);
  Digest swapped;
  swapped.add(a, 2);
  swapped.add(b, 1);
  CHECK_FALSE(one == swapped);
}

TEST_CASE("an address is read as it is, whatever was read before") {
  for (int i = 0; i < 5'000; ++i) {
    const Address address = u"field%1.es"_s.arg(i);
    QByteArray bytes;
    cbor::Writer(bytes).text(address);
    cbor::Reader before(bytes);
    CHECK(decodeAddress(before) == address);
    cbor::Reader cut(QByteArrayView(bytes).chopped(1));
    CHECK(decodeAddress(cut).isEmpty());
    CHECK(cut.failed());
    cbor::Reader after(bytes);
    CHECK(decodeAddress(after) == address);
  }
}
