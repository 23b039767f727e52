#include "tests/e2e/json_schema.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <catch2/catch_test_macros.hpp>

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {

bool isOfType(const QJsonValue& value, const QString& type) {
  if (type == u"object") return value.isObject();
  if (type == u"array") return value.isArray();
  if (type == u"string") return value.isString();
  if (type == u"boolean") return value.isBool();
  if (type == u"null") return value.isNull();
  if (type == u"integer") return value.isDouble() && value.toDouble() == double(value.toInteger());
  return type == u"number" && value.isDouble();
}

bool isOfOneType(const QJsonValue& value, const QJsonValue& types) {
  if (types.isString()) return isOfType(value, types.toString());
  for (const QJsonValue& type : types.toArray())
    if (isOfType(value, type.toString())) return true;
  return types.isUndefined();
}

bool hasFormat(const QString& text, const QString& format) {
  if (format == u"uuid") return !QUuid::fromString(text).isNull();
  if (format == u"date-time") return QDateTime::fromString(text, Qt::ISODate).isValid();
  return true;
}

QString faultOfText(const QString& text, const QJsonObject& schema) {
  if (text.size() < schema[u"minLength"_s].toInt(0)) return u"is too short"_s;
  if (text.size() > schema[u"maxLength"_s].toInt(1 << 30)) return u"is too long"_s;
  const QString pattern = schema[u"pattern"_s].toString();
  if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
    return u"has no "_s + pattern;
  return hasFormat(text, schema[u"format"_s].toString()) ? QString()
                                                         : u"is no "_s + schema[u"format"_s].toString();
}

} // namespace

QJsonObject JsonSchema::resolve(const QJsonObject& schema) const {
  const QString reference = schema[u"$ref"_s].toString();
  if (reference.isEmpty()) return schema;
  QJsonObject found = document_;
  for (const QString& name : reference.split(u'/').mid(1)) found = found[name].toObject();
  return found;
}

QString JsonSchema::faultOfObject(const QJsonObject& value, const QJsonObject& schema,
                                  const QString& at) const {
  for (const QJsonValue& name : schema[u"required"_s].toArray())
    if (!value.contains(name.toString())) return at + u" lacks "_s + name.toString();
  const QJsonObject properties = schema[u"properties"_s].toObject();
  const QJsonValue others = schema[u"additionalProperties"_s];
  for (auto it = value.begin(); it != value.end(); ++it) {
    if (!properties.contains(it.key()) && others.isBool() && !others.toBool())
      return at + u" may not have "_s + it.key();
    const QJsonObject its =
        properties.contains(it.key()) ? properties[it.key()].toObject() : others.toObject();
    if (const QString wrong = fault(it.value(), its, at + u'.' + it.key()); !wrong.isEmpty()) return wrong;
  }
  return {};
}

QString JsonSchema::fault(const QJsonValue& value, const QJsonObject& given, const QString& at) const {
  const QJsonObject schema = resolve(given);
  if (given.contains(u"$ref"_s) && schema.isEmpty())
    return at + u": there is no "_s + given[u"$ref"_s].toString();
  if (!isOfOneType(value, schema[u"type"_s])) return at + u" is of another type"_s;
  if (schema.contains(u"enum"_s) && !schema[u"enum"_s].toArray().contains(value))
    return at + u" is none of those there are: "_s + value.toString();
  if (schema.contains(u"const"_s) && schema[u"const"_s] != value) return at + u" is another"_s;
  if (value.isDouble() && value.toDouble() < schema[u"minimum"_s].toDouble(-1e300))
    return at + u" is too small"_s;
  if (value.isString())
    if (const QString wrong = faultOfText(value.toString(), schema); !wrong.isEmpty())
      return at + u' ' + wrong;
  if (schema.contains(u"oneOf"_s)) {
    int fitting = 0;
    for (const QJsonValue& one : schema[u"oneOf"_s].toArray())
      fitting += fault(value, one.toObject(), at).isEmpty() ? 1 : 0;
    if (fitting != 1) return at + u" fits %1 of them"_s.arg(fitting);
  }
  if (value.isArray()) {
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
      if (const QString wrong = fault(items[i], schema[u"items"_s].toObject(), at + u"[%1]"_s.arg(i));
          !wrong.isEmpty())
        return wrong;
  }
  return value.isObject() ? faultOfObject(value.toObject(), schema, at) : QString();
}

QJsonObject readDocument() {
  QFile file(QStringLiteral(AMPARO_SOURCE_DIR "/resources/hub/openapi.json"));
  REQUIRE(file.open(QFile::ReadOnly));
  return QJsonDocument::fromJson(file.readAll()).object();
}

std::vector<std::tuple<QString, QByteArray, QJsonObject>> operationsIn(const QJsonObject& document) {
  std::vector<std::tuple<QString, QByteArray, QJsonObject>> operations;
  const QJsonObject paths = document[u"paths"_s].toObject();
  for (auto path = paths.begin(); path != paths.end(); ++path) {
    const QJsonObject methods = path.value().toObject();
    for (auto method = methods.begin(); method != methods.end(); ++method)
      operations.emplace_back(path.key(), method.key().toUpper().toLatin1(), method.value().toObject());
  }
  return operations;
}

} // namespace amparo::test
