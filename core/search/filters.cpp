#include "core/search/filters.h"

#include "core/model/schema.h"
#include "core/search/analyzer.h"

#include <QUrl>

namespace amparo {

using namespace Qt::StringLiterals;

FacetPairs facetsOf(const Record& record) {
  FacetPairs pairs;
  const KindSchema* kind = Schema::current().kind(record.kind);
  if (!kind) return pairs;
  for (const FieldSchema& field : kind->fields) {
    if (!field.facet) continue;
    const Value value = record.value(field.name);
    if (value.isText()) pairs.emplace(field.name == u"country"_s ? u"countries"_s : field.name, value.text());
    for (const QString& item : value.items()) pairs.emplace(field.name, item);
  }
  for (const QString& tag : languages(record)) pairs.emplace(u"language"_s, tag);
  if (record.audience() == Audience::Office) pairs.emplace(u"audience"_s, u"office"_s);
  return pairs;
}

QByteArray kindToken(const QString& kind, bool deleted) {
  return (deleted ? token::trash : token::live) + QUrl::toPercentEncoding(kind);
}

QByteArray facetToken(const QString& field, const QString& value) {
  // No separator and no quotation mark can be left in it.
  return token::facet + QUrl::toPercentEncoding(field) + '=' + QUrl::toPercentEncoding(value);
}

QByteArray filterTokens(const Record& record) {
  QByteArray tokens = kindToken({}, record.isDeleted());
  tokens += token::beside + kindToken(record.kind, record.isDeleted());
  for (const auto& [field, value] : facetsOf(record)) tokens += token::beside + facetToken(field, value);
  return tokens;
}

} // namespace amparo
