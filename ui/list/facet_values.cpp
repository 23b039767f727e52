#include "ui/list/facet_values.h"

#include "ui/list/news.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

namespace amparo::ui {

using namespace Qt::StringLiterals;

std::vector<FacetValue> facetValues(Background::Context& context, const ListRequest& request,
                                    const QString& field) {
  ListRequest others = request;
  others.filters.remove(field);
  const bool isTree = field == u"topics";
  const QHash<QString, QString> broader =
      isTree ? context.searcher.broaderTopics() : QHash<QString, QString>();
  QMap<QString, qint64> counts;
  if (others.isSearch()) {
    if (const auto rows = context.searcher.all(searchQueryOf(context, others)))
      counts = context.searcher.facetCounts(field, *rows, broader);
  } else {
    counts = context.store.records().facetCounts(field, listQueryOf(context, others), broader);
  }
  for (const QString& chosen : request.filters.value(field))
    if (!counts.contains(chosen)) counts.insert(chosen, 0);
  QMap<QString, QString> titles;
  if (isTree) titles = facetTitles(context, counts.keys(), request.language);
  std::vector<FacetValue> values;
  for (auto it = counts.begin(); it != counts.end(); ++it)
    values.push_back({it.key(), titles.value(it.key()), it.value(), broader.value(it.key())});
  return values;
}

QMap<QString, QString> facetTitles(Background::Context& context, const QStringList& values,
                                   const QString& language) {
  QMap<QString, QString> titles;
  for (const QString& value : values) {
    const auto id = fromText<RecordId>(value);
    const auto stored = id ? context.store.records().find(*id) : std::nullopt;
    if (stored) titles.insert(value, displayTitle(stored->record, language).text);
  }
  return titles;
}

QString facetName(const QString& field) {
  if (field == u"kind") return QCoreApplication::translate("Facet", "Kind");
  if (field == u"countries") return QCoreApplication::translate("Facet", "Country");
  if (field == u"topics") return QCoreApplication::translate("Facet", "Topic");
  if (field == u"status") return QCoreApplication::translate("Facet", "Status");
  if (field == u"language") return QCoreApplication::translate("Facet", "Language");
  if (field == u"year") return QCoreApplication::translate("Facet", "Year");
  if (field == u"office") return QCoreApplication::translate("Facet", "Written by");
  if (field == u"attached") return QCoreApplication::translate("Facet", "Files");
  return QCoreApplication::translate("Facet", "Type");
}

QString facetLabel(const QString& field, const QString& value, const QString& title) {
  if (field == u"kind") return kindName(value, 2);
  if (field == u"countries") return countryName(value);
  if (field == u"language") return languageName(value);
  if (field == u"topics")
    return title.isEmpty() ? QCoreApplication::translate("Facet", "(Not in this library)") : title;
  if (field == u"year") return value;
  if (field == u"office")
    return value == u"own" ? QCoreApplication::translate("Facet", "This office")
                           : QCoreApplication::translate("Facet", "Other offices");
  if (field == u"attached")
    return value == u"yes" ? QCoreApplication::translate("Facet", "With files")
                           : QCoreApplication::translate("Facet", "Without files");
  if (field == u"instrument") return keywordLabel(u"declaration"_s, field, value);
  if (field == u"type") return keywordLabel(u"organisation"_s, field, value);
  if (field == u"format") return keywordLabel(u"event"_s, field, value);
  return keywordLabel(u"practice"_s, field, value);
}

} // namespace amparo::ui
