#include "core/exchange/library_json.h"

#include "core/exchange/record_json.h"
#include "core/model/schema.h"
#include "core/model/validate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <functional>
#include <tuple>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

const QString formatName = QStringLiteral("amparo-library");
constexpr int formatVersion = 1;
constexpr int maximumNameCharacters = 200;

/// Where in the file the reader is, for the error that may come of it.
struct Place {
  QString record;
  QString field;

  Error malformed(QString reason) const {
    QVariantMap parameters{{u"what"_s, u"library"_s}, {u"reason"_s, reason}};
    if (!record.isEmpty()) parameters[u"record"_s] = record;
    if (!field.isEmpty()) parameters[u"field"_s] = field;
    return {ErrorCode::Malformed, parameters, std::move(reason)};
  }

  Error tooLarge(const QString& what, qsizetype limit) const {
    QVariantMap parameters{{u"what"_s, what}, {u"limit"_s, limit}};
    if (!record.isEmpty()) parameters[u"record"_s] = record;
    return {ErrorCode::TooLarge, parameters, {}};
  }
};

bool isName(const QString& text) {
  return !text.isEmpty() && text.size() <= maximumNameCharacters && text.isValidUtf16();
}

Result<StoredFields> readFields(const QJsonObject& json, Place place) {
  if (json.size() > maximumFields) return place.tooLarge(u"fields"_s, maximumFields);
  StoredFields fields;
  for (auto it = json.begin(); it != json.end(); ++it) {
    if (!isName(it.key())) {
      place.field = u"fields"_s;
      return place.malformed(u"a field name that is empty or too long"_s);
    }
    place.field = it.key();
    const Result<Value> value = valueFromJson(it.value());
    if (!value) return place.malformed(value.error().detail);
    if (!value->isAbsent()) fields.set(it.key(), StoredValue{*value, 0});
  }
  return fields;
}

Result<Record> readRecord(const QJsonValue& json, qsizetype number) {
  Place place{u'#' % QString::number(number), {}};
  if (!json.isObject()) return place.malformed(u"not an object"_s);
  const QJsonObject object = json.toObject();
  const auto wrong = [&](const QString& member, const QString& reason) {
    place.field = member;
    return place.malformed(reason);
  };

  const auto id = fromText<RecordId>(object.value(u"id"_s).toString());
  if (!id || id->isNull()) return wrong(u"id"_s, u"not a UUID"_s);
  place.record = toText(*id);
  Record record;
  record.id = *id;
  record.kind = object.value(u"kind"_s).toString();
  if (!isName(record.kind)) return wrong(u"kind"_s, u"not the name of a kind"_s);
  if (!object.value(u"fields"_s).isObject()) return wrong(u"fields"_s, u"not an object"_s);
  AMPARO_LET(fields, readFields(object.value(u"fields"_s).toObject(), place));
  record.fields = std::move(fields);

  const QJsonValue audience = object.value(u"audience"_s);
  if (!audience.isUndefined() && audience != u"network"_s && audience != u"office"_s)
    return wrong(u"audience"_s, u"neither network nor office"_s);
  record.fields.set(system_field::audience, StoredValue{Value(audience.toString(u"network"_s)), 0});
  const QJsonValue deleted = object.value(u"deleted"_s);
  if (!deleted.isUndefined() && !deleted.isBool()) return wrong(u"deleted"_s, u"neither true nor false"_s);
  if (deleted.isBool()) record.fields.set(system_field::deleted, StoredValue{Value(deleted.toBool()), 0});
  return record;
}

Result<QMap<QString, QString>> readName(const QJsonValue& json) {
  const Place place{{}, u"name"_s};
  QMap<QString, QString> name;
  if (json.isUndefined()) return name;
  if (!json.isObject()) return place.malformed(u"not an object"_s);
  const QJsonObject object = json.toObject();
  if (object.size() > maximumFields) return place.tooLarge(u"name"_s, maximumFields);
  for (auto it = object.begin(); it != object.end(); ++it) {
    if (!it.value().isString()) return place.malformed(u"not text"_s);
    name.insert(it.key(), it.value().toString());
  }
  return name;
}

QByteArray quoted(const QString& text) {
  const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
  return list.mid(1, list.size() - 2);
}

QByteArray compact(const QJsonObject& object) {
  return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The members in the order in which people read them; QJsonObject alone would sort them.
QByteArray recordLine(const Record& record) {
  const QJsonObject json = toJson(record);
  QByteArray line = "{\"id\":" + quoted(json.value(u"id"_s).toString()) +
                    ",\"kind\":" + quoted(json.value(u"kind"_s).toString()) +
                    ",\"audience\":" + quoted(json.value(u"audience"_s).toString());
  if (const QJsonValue deleted = json.value(u"deleted"_s); deleted.isBool())
    line += deleted.toBool() ? ",\"deleted\":true" : ",\"deleted\":false";
  return line + ",\"fields\":" + compact(json.value(u"fields"_s).toObject()) + '}';
}

/// The place of a kind in the schema; kinds that only a newer version knows come last.
size_t kindOrder(const QString& kind) {
  const auto& kinds = Schema::current().kinds();
  const auto at =
      std::find_if(kinds.begin(), kinds.end(), [&](const KindSchema& k) { return k.name == kind; });
  return size_t(at - kinds.begin());
}

} // namespace

Result<LibraryFile> readLibraryJson(const QByteArray& bytes) {
  if (bytes.size() > maximumLibraryBytes) return Place().tooLarge(u"library"_s, maximumLibraryBytes);
  QJsonParseError parsed;
  const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
  if (parsed.error != QJsonParseError::NoError)
    return Place().malformed(u"not JSON at byte %1: %2"_s.arg(parsed.offset).arg(parsed.errorString()));
  const QJsonObject root = document.object();
  if (root.value(u"format"_s) != formatName) return Place{{}, u"format"_s}.malformed(u"not a library"_s);
  if (root.value(u"version"_s) != formatVersion)
    return Place{{}, u"version"_s}.malformed(u"a version that is not known here"_s);
  if (!root.value(u"records"_s).isArray()) return Place{{}, u"records"_s}.malformed(u"not a list"_s);

  LibraryFile library;
  AMPARO_LET(name, readName(root.value(u"name"_s)));
  library.name = std::move(name);
  const QJsonArray records = root.value(u"records"_s).toArray();
  library.records.reserve(size_t(records.size()));
  QSet<RecordId> seen;
  for (qsizetype i = 0; i < records.size(); ++i) {
    AMPARO_LET(record, readRecord(records.at(i), i + 1));
    if (seen.contains(record.id)) return Place{toText(record.id), u"id"_s}.malformed(u"there twice"_s);
    seen.insert(record.id);
    library.records.push_back(std::move(record));
  }
  return library;
}

QByteArray writeLibraryJson(const std::vector<Record>& records, const QMap<QString, QString>& name) {
  std::vector<const Record*> ordered;
  ordered.reserve(records.size());
  for (const Record& record : records) ordered.push_back(&record);
  std::sort(ordered.begin(), ordered.end(), [](const Record* a, const Record* b) {
    return std::tuple(kindOrder(a->kind), std::cref(a->kind), a->id) <
           std::tuple(kindOrder(b->kind), std::cref(b->kind), b->id);
  });

  QByteArray out = "{\"format\":" + quoted(formatName) + ",\"version\":" + QByteArray::number(formatVersion);
  if (!name.isEmpty()) {
    QJsonObject texts;
    for (auto it = name.begin(); it != name.end(); ++it) texts.insert(it.key(), it.value());
    out += ",\"name\":" + compact(texts);
  }
  out += ",\"records\":[\n";
  for (size_t i = 0; i < ordered.size(); ++i) {
    if (i > 0) out += ",\n";
    out += recordLine(*ordered[i]);
  }
  return out + (ordered.empty() ? "]}\n" : "\n]}\n");
}

} // namespace amparo
