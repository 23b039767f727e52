#include "core/exchange/library_json.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <tuple>
#include <utility>

using namespace amparo;
using namespace Qt::StringLiterals;

namespace {

Record record(const char* name, const QString& kind,
              std::initializer_list<std::pair<QString, Value>> fields) {
  Record made;
  made.id = namedId<RecordId>(name);
  made.kind = kind;
  made.fields.set(system_field::audience, {Value(u"network"_s), 0});
  for (const auto& [address, value] : fields) made.fields.set(address, {value, 0});
  return made;
}

Value foreignValue() {
  const QByteArray bytes = QByteArray::fromHex("a1616102");
  cbor::Reader in(bytes);
  return Value::decode(in);
}

const QByteArray id = "0190a5e0-0000-7000-8000-000000000001";

/// A library around one record's members.
QByteArray libraryOf(const QByteArray& members) {
  return R"({"format":"amparo-library","version":1,"records":[{)" + members + "}]}";
}

QByteArray withFields(const QByteArray& fields) {
  return libraryOf("\"id\":\"" + id + "\",\"kind\":\"topic\",\"fields\":" + fields);
}

Error errorOf(const QByteArray& bytes) {
  const auto library = readLibraryJson(bytes);
  REQUIRE_FALSE(library.ok());
  return library.error();
}

} // namespace

TEST_CASE("A library survives writing and reading, with what only a newer version knows") {
  Record private_ = record("p", u"practice"_s,
                           {{u"title.es"_s, Value(u"Turno: «ñandú»\n\"é\""_s)},
                            {u"topics"_s, Value::set({u"b"_s, u"a"_s})},
                            {u"illustrative"_s, Value(false)}});
  private_.fields.set(system_field::audience, {Value(u"office"_s), 0});
  Record inTrash = record("q", u"practice"_s, {{u"title.en"_s, Value(u"Old"_s)}});
  inTrash.fields.set(system_field::deleted, {Value(true), 0});
  const std::vector<Record> records = {
      private_, inTrash,
      record("s", u"provision"_s, {{u"position"_s, Value(3.0)}, {u"number"_s, Value(u"P3"_s)}}),
      record("r", u"hologram"_s, {{u"@later"_s, Value(true)}, {u"shape.en"_s, foreignValue()}})};
  const QMap<QString, QString> name{{u"en"_s, u"Mine"_s}, {u"es"_s, u"La mía"_s}};

  const QByteArray bytes = writeLibraryJson(records, name);
  const auto library = readLibraryJson(bytes);
  REQUIRE(library.ok());
  CHECK(library->name == name);
  REQUIRE(library->records.size() == records.size());
  for (const Record& original : records)
    CHECK(std::count(library->records.begin(), library->records.end(), original) == 1);
  CHECK(writeLibraryJson(library->records, library->name) == bytes);
}

TEST_CASE("The order in which records are given does not show in the file") {
  std::vector<Record> records;
  for (const char* name : {"a", "b", "c"}) {
    records.push_back(record(name, u"topic"_s, {{u"preferred.en"_s, Value(QString::fromLatin1(name))}}));
    records.push_back(record(QByteArray(name).append("x").constData(), u"practice"_s, {}));
  }
  const QByteArray bytes = writeLibraryJson(records);
  std::reverse(records.begin(), records.end());
  CHECK(writeLibraryJson(records) == bytes);
  CHECK(bytes.count('\n') == qsizetype(records.size()) + 2); // one a line, and the first and the last line
  CHECK(bytes.indexOf("\"practice\"") < bytes.indexOf("\"topic\""));
}

TEST_CASE("An empty library is a library") {
  const auto library = readLibraryJson(writeLibraryJson({}));
  REQUIRE(library.ok());
  CHECK(library->records.empty());
  CHECK(library->name.isEmpty());
}

TEST_CASE("What the network of origin numbered does not travel") {
  Record numbered = record("n", u"topic"_s, {{u"preferred.en"_s, Value(u"Bail"_s)}});
  numbered.office = namedId<OfficeId>("office");
  numbered.seq = 12;
  numbered.fields.set(u"scope.en"_s, {Value(u"Release"_s), 12});
  const auto library = readLibraryJson(writeLibraryJson({numbered}));
  REQUIRE(library.ok());
  CHECK(library->records.front().office.isNull());
  CHECK(library->records.front().seq == 0);
  CHECK(library->records.front().fields.find(u"scope.en"_s)->seq == 0);
}

TEST_CASE("A record without audience belongs to the network; null clears nothing that is not there") {
  const auto library = readLibraryJson(withFields(R"({"scope.en":null,"preferred.en":"Bail"})"));
  REQUIRE(library.ok());
  const Record& read = library->records.front();
  CHECK(read.audience() == Audience::Network);
  CHECK_FALSE(read.isDeleted());
  CHECK_FALSE(read.fields.contains(u"scope.en"_s));
  CHECK(read.text(u"preferred.en"_s) == u"Bail");
}

TEST_CASE("A file that is no library says what is wrong with it") {
  const std::vector<std::pair<QByteArray, QString>> wrong = {
      {"", u""_s},
      {"\x00\xff\xfe", u""_s},
      {"[]", u"format"_s},
      {"{", u""_s},
      {R"({"format":"other","version":1,"records":[]})", u"format"_s},
      {R"({"format":"amparo-library","version":2,"records":[]})", u"version"_s},
      {R"({"format":"amparo-library","version":"1","records":[]})", u"version"_s},
      {R"({"format":"amparo-library","version":1,"records":{}})", u"records"_s},
      {R"({"format":"amparo-library","version":1})", u"records"_s},
      {R"({"format":"amparo-library","version":1,"name":"x","records":[]})", u"name"_s},
      {R"({"format":"amparo-library","version":1,"name":{"en":1},"records":[]})", u"name"_s},
      {QByteArray("[").repeated(100'000), u""_s},
  };
  for (const auto& [bytes, field] : wrong) {
    const Error error = errorOf(bytes);
    CHECK(error.code == ErrorCode::Malformed);
    CHECK(error.parameters[u"what"_s] == u"library"_s);
    CHECK(error.parameters[u"field"_s].toString() == field);
    CHECK_FALSE(error.parameters[u"reason"_s].toString().isEmpty());
  }
}

TEST_CASE("A broken record is named, with the field") {
  const QString recordId = QString::fromLatin1(id);
  const QByteArray head = "\"id\":\"" + id + "\",";
  const std::vector<std::tuple<QByteArray, QString, QString>> wrong = {
      {libraryOf(""), u"#1"_s, u"id"_s},
      {libraryOf(R"("id":"no-uuid","kind":"topic","fields":{})"), u"#1"_s, u"id"_s},
      {libraryOf(R"("id":"00000000-0000-0000-0000-000000000000","kind":"topic","fields":{})"), u"#1"_s,
       u"id"_s},
      {libraryOf(head + R"("fields":{})"), recordId, u"kind"_s},
      {libraryOf(head + R"("kind":7,"fields":{})"), recordId, u"kind"_s},
      {libraryOf(head + R"("kind":"topic")"), recordId, u"fields"_s},
      {libraryOf(head + R"("kind":"topic","fields":[])"), recordId, u"fields"_s},
      {libraryOf(head + R"("kind":"topic","audience":"everyone","fields":{})"), recordId, u"audience"_s},
      {libraryOf(head + R"("kind":"topic","deleted":1,"fields":{})"), recordId, u"deleted"_s},
      {withFields(R"({"preferred.en":{"a":1}})"), recordId, u"preferred.en"_s},
      {withFields(R"({"variants":["a",2]})"), recordId, u"variants"_s},
      {withFields(R"({"scope.en":"\ud800"})"), recordId, u"scope.en"_s},
      {withFields(R"({"":"x"})"), recordId, u"fields"_s},
      {withFields("{\"" + QByteArray(201, 'x') + "\":1}"), recordId, u"fields"_s},
  };
  for (const auto& [bytes, where, field] : wrong) {
    CAPTURE(bytes.toStdString());
    const Error error = errorOf(bytes);
    CHECK(error.code == ErrorCode::Malformed);
    CHECK(error.parameters[u"record"_s].toString() == where);
    CHECK(error.parameters[u"field"_s].toString() == field);
  }
}

TEST_CASE("An entry that is no record is named by its place") {
  const Error error = errorOf(R"({"format":"amparo-library","version":1,"records":[{"id":")" + id +
                              R"(","kind":"topic","fields":{}},"text"]})");
  CHECK(error.parameters[u"record"_s] == u"#2"_s);
}

TEST_CASE("The same id twice is refused") {
  const QByteArray one = "{\"id\":\"" + id + R"(","kind":"topic","fields":{}})";
  const Error error =
      errorOf(R"({"format":"amparo-library","version":1,"records":[)" + one + "," + one + "]}");
  CHECK(error.code == ErrorCode::Malformed);
  CHECK(error.parameters[u"record"_s] == QString::fromLatin1(id));
}

TEST_CASE("A record with more fields than a record may have is refused") {
  QByteArray fields = "{";
  for (int i = 0; i <= 500; ++i) fields += (i > 0 ? ",\"f" : "\"f") + QByteArray::number(i) + "\":1";
  const Error error = errorOf(withFields(fields + "}"));
  CHECK(error.code == ErrorCode::TooLarge);
  CHECK(error.parameters[u"record"_s] == QString::fromLatin1(id));
}

TEST_CASE("A file beyond the limit is refused unread") {
  const Error error = errorOf(QByteArray(maximumLibraryBytes + 1, ' '));
  CHECK(error.code == ErrorCode::TooLarge);
  CHECK(error.parameters[u"limit"_s].toLongLong() == maximumLibraryBytes);
}

TEST_CASE("Every cut and every changed byte of a file is read or refused, never worse") {
  const QByteArray bytes = writeLibraryJson(
      {record("a", u"topic"_s, {{u"preferred.es"_s, Value(u"Fianza"_s)}, {u"later"_s, foreignValue()}}),
       record("b", u"practice"_s, {{u"topics"_s, Value::set({u"x"_s, u"y"_s})}})},
      {{u"en"_s, u"Name"_s}});
  for (qsizetype length = 0; length < bytes.size() - 1; ++length)
    CHECK_FALSE(readLibraryJson(bytes.left(length)).ok());
  for (qsizetype at = 0; at < bytes.size(); ++at) {
    for (const char other : {'\0', '"', '{', ']', '9', '\xff'}) {
      QByteArray changed = bytes;
      changed[at] = other;
      if (const auto library = readLibraryJson(changed); library.ok()) CHECK(library->records.size() <= 2);
    }
  }
}
