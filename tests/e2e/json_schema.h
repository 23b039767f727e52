#pragma once

#include <QJsonObject>
#include <QString>

#include <tuple>
#include <vector>

namespace amparo::test {

/// What of JSON Schema (2020-12) our OpenAPI document uses, held against a value.
class JsonSchema {
 public:
  /// `document`: where $ref leads.
  explicit JsonSchema(QJsonObject document)
      : document_(std::move(document)) {}

  /// What `reference` ("#/components/...") names, or the object itself where it is none.
  QJsonObject resolve(const QJsonObject& schema) const;
  /// The first thing that is wrong with a value, and where; empty: nothing.
  QString fault(const QJsonValue& value, const QJsonObject& schema, const QString& at = {}) const;

 private:
  QString faultOfObject(const QJsonObject& value, const QJsonObject& schema, const QString& at) const;

  QJsonObject document_;
};

/// The document that describes the hub's interface.
QJsonObject readDocument();

/// Every operation of it: its path, its method, and itself.
std::vector<std::tuple<QString, QByteArray, QJsonObject>> operationsIn(const QJsonObject& document);

} // namespace amparo::test
