#include "core/exchange/library_json.h"
#include "core/model/schema.h"
#include "core/model/validate.h"
#include "core/model/vocabulary.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace Qt::StringLiterals;

namespace {

QByteArray starterBytes() {
  QFile file(QStringLiteral(AMPARO_SOURCE_DIR) + u"/resources/starter/library.json"_s);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

const LibraryFile& starter() {
  static const LibraryFile library = [] {
    auto read = readLibraryJson(starterBytes());
    if (!read) FAIL(describe(read.error()).toStdString());
    return *read;
  }();
  return library;
}

const Record* find(const RecordId& id) {
  for (const Record& record : starter().records)
    if (record.id == id) return &record;
  return nullptr;
}

const Record& named(const char* name) {
  const Record* record = find(namedId<RecordId>(name));
  if (!record) FAIL(name);
  return *record;
}

/// The ids to which one field leads.
QStringList targets(const FieldSchema& field, const Value& value) {
  return field.type == FieldType::References ? value.items() : QStringList{value.text()};
}

} // namespace

TEST_CASE("The starter library holds what it promises") {
  QHash<QString, int> counts;
  for (const Record& record : starter().records) ++counts[record.kind];
  CHECK(counts == QHash<QString, int>{{u"declaration"_s, 49},
                                      {u"provision"_s, 236},
                                      {u"topic"_s, 133},
                                      {u"organisation"_s, 44},
                                      {u"person"_s, 7},
                                      {u"event"_s, 17},
                                      {u"practice"_s, 24}});
  CHECK_FALSE(starter().name.value(u"en"_s).isEmpty());
  CHECK_FALSE(starter().name.value(u"es"_s).isEmpty());
}

TEST_CASE("The starter library is stored in the form in which libraries are written") {
  CHECK(writeLibraryJson(starter().records, starter().name) == starterBytes());
}

TEST_CASE("Every starter record is valid, known to the schema and for the whole network") {
  for (const Record& record : starter().records) {
    CAPTURE(toText(record.id).toStdString());
    for (const Error& error : validateRecord(record)) FAIL_CHECK(describe(error).toStdString());
    const KindSchema* kind = Schema::current().kind(record.kind);
    REQUIRE(kind);
    for (const auto& entry : record.fields) {
      CAPTURE(entry.address.toStdString());
      if (!entry.address.startsWith(u'@')) CHECK(kind->fieldAt(entry.address) != nullptr);
    }
    CHECK(record.audience() == Audience::Network);
    CHECK_FALSE(record.isDeleted());
  }
}

TEST_CASE("Every localized starter field is there in both languages") {
  for (const Record& record : starter().records) {
    for (const auto& entry : record.fields) {
      const QString language = languageOf(entry.address);
      if (language.isEmpty()) continue;
      CAPTURE(toText(record.id).toStdString(), entry.address.toStdString());
      CHECK((language == u"en" || language == u"es"));
      CHECK_FALSE(entry.value.value.text().trimmed().isEmpty());
      CHECK(record.fields.contains(fieldName(entry.address) + (language == u"en" ? u".es"_s : u".en"_s)));
    }
  }
}

TEST_CASE("Every starter reference leads to a record of the right kind in the file") {
  QHash<QString, QString> kinds;
  for (const Record& record : starter().records) kinds.insert(toText(record.id), record.kind);
  REQUIRE(kinds.size() == qsizetype(starter().records.size()));
  for (const Record& record : starter().records) {
    for (const auto& entry : record.fields) {
      const FieldSchema* field = Schema::current().kind(record.kind)->fieldAt(entry.address);
      if (!field || !field->isReference()) continue;
      for (const QString& target : targets(*field, entry.value.value)) {
        CAPTURE(toText(record.id).toStdString(), entry.address.toStdString(), target.toStdString());
        CHECK(field->targets.contains(kinds.value(target)));
        CHECK(target != toText(record.id));
      }
    }
  }
}

TEST_CASE("The provisions of every starter declaration are numbered 1 to n without a gap") {
  QHash<QString, QSet<int>> positions;
  QHash<QString, QSet<QString>> numbers;
  for (const Record& record : starter().records) {
    if (record.kind != u"provision") continue;
    const QString declaration = record.text(u"declaration"_s);
    positions[declaration].insert(int(record.value(u"position"_s).number()));
    CHECK_FALSE(numbers[declaration].contains(record.text(u"number"_s)));
    numbers[declaration].insert(record.text(u"number"_s));
  }
  CHECK(positions.size() == 49);
  for (const QSet<int>& of : positions)
    for (int i = 1; i <= of.size(); ++i) CHECK(of.contains(i));
}

TEST_CASE("The topics of the starter library form a tree") {
  for (const Record& record : starter().records) {
    if (record.kind != u"topic") continue;
    int steps = 0;
    for (const Record* at = &record; at && steps < 10; ++steps) {
      const auto broader = fromText<RecordId>(at->text(u"broader"_s));
      at = broader ? find(*broader) : nullptr;
    }
    CHECK(steps < 10);
  }
}

TEST_CASE("Topic variants name a language, a country and a label") {
  int variants = 0;
  for (const Record& record : starter().records) {
    for (const QString& variant : record.value(u"variants"_s).items()) {
      CAPTURE(variant.toStdString());
      CHECK(isLanguageTag(variant.section(u':', 0, 0)));
      CHECK(isCountryCode(variant.section(u':', 0, 0).section(u'-', 1)));
      CHECK_FALSE(variant.section(u':', 1).isEmpty());
      ++variants;
    }
  }
  CHECK(variants == 174);
}

TEST_CASE("What is illustrative is marked and claims no results") {
  int illustrative = 0;
  for (const Record& record : starter().records) {
    if (record.kind != u"practice") continue;
    CAPTURE(record.text(u"title.en"_s).toStdString());
    CHECK(record.value(u"illustrative"_s).isFlag());
    CHECK(record.text(u"status"_s) == u"published");
    if (record.value(u"illustrative"_s).flag()) {
      ++illustrative;
      CHECK(record.text(u"evidence"_s) == u"expected");
      CHECK(record.text(u"sources"_s).isEmpty());
    } else {
      CHECK_FALSE(record.text(u"sources"_s).isEmpty());
    }
  }
  CHECK(illustrative == 7);
}

TEST_CASE("People of the starter library come from a public source, with a date and without contact data") {
  for (const Record& record : starter().records) {
    if (record.kind != u"person") continue;
    CHECK(record.text(u"consent"_s) == u"public-source");
    CHECK(record.text(u"as_of"_s) == u"2021-05-20");
    CHECK(record.text(u"email"_s).isEmpty());
    CHECK(record.text(u"phone"_s).isEmpty());
  }
}

TEST_CASE("Starter records have the same ids for ever") {
  const Record& declaration = named("starter/declaration/un-legal-aid-2012");
  CHECK(toText(declaration.id) == u"b4fae5bf-3c59-830c-ba20-83ee24d4e5ee");
  CHECK(declaration.text(u"symbol"_s) == u"A/RES/67/187");
  CHECK(declaration.text(u"numbering"_s) == u"official");
  CHECK(declaration.text(u"force"_s) == u"non-binding");
  const Record& provision = named("starter/provision/un-legal-aid-2012#P7");
  CHECK(provision.text(u"declaration"_s) == toText(declaration.id));
  CHECK(provision.text(u"number"_s) == u"P7");
  CHECK(named("starter/declaration/iccpr-14").text(u"force"_s) == u"binding");
  CHECK(named("starter/topic/habeas-corpus").text(u"preferred.es"_s) == u"hábeas corpus");
  CHECK(named("starter/organisation/ilan").text(u"acronym"_s) == u"ILAN / RIAJ");
  CHECK(named("starter/person/stella-maris-martinez").kind == u"person");
  CHECK(named("starter/practice/mobile-legal-clinic").value(u"illustrative"_s).flag());
}

TEST_CASE("The side event of 20 May 2021 starts at one instant in three cities") {
  const Record& event = named("starter/event/ilan-side-event-2021");
  const auto start = parseZonedTime(event.text(u"start"_s));
  REQUIRE(start);
  const auto clockIn = [&](const QString& zone) {
    return start->in(zone.toLatin1()).toString(u"yyyy-MM-dd HH:mm"_s);
  };
  CHECK(event.text(u"time_zone"_s) == u"Europe/Vienna");
  CHECK(start->zone == "Europe/Vienna");
  CHECK(start->local().toString(u"yyyy-MM-dd HH:mm"_s) == u"2021-05-20 14:10");
  CHECK(event.value(u"zones"_s).items() ==
        QStringList{u"America/Argentina/Buenos_Aires"_s, u"America/New_York"_s});
  CHECK(clockIn(u"America/Argentina/Buenos_Aires"_s) == u"2021-05-20 09:10");
  CHECK(clockIn(u"America/New_York"_s) == u"2021-05-20 08:10");
  CHECK(event.value(u"speakers"_s).items().size() == 7);
  CHECK(event.text(u"part_of"_s) == toText(named("starter/event/ccpcj-30").id));
}
