#include "ui/list/list_request.h"

#include "core/model/schema.h"

namespace amparo::ui {

using namespace Qt::StringLiterals;

QStringList ListRequest::kinds() const {
  if (section == Section::ReadLater) {
    const QStringList chosen = filters.value(u"kind"_s);
    return chosen.isEmpty() ? kindsEverywhere() : chosen;
  }
  if (section == Section::Trash) {
    // A disagreement that was settled was not thrown away, and is not to be brought back.
    QStringList kinds;
    for (const KindSchema& kind : Schema::current().kinds())
      if (kind.name != u"conflict") kinds.append(kind.name);
    return kinds;
  }
  if (!isSearch()) return kindsOf(section);
  QStringList kinds = kindsOf(section);
  // A declaration's words are in its provisions.
  if (section == Section::Declarations) kinds.append(u"provision"_s);
  if (!everywhere) return kinds;
  if (const QStringList chosen = filters.value(u"kind"_s); !chosen.isEmpty()) return chosen;
  return kindsEverywhere();
}

QStringList kindsEverywhere() {
  return {u"practice"_s, u"declaration"_s, u"provision"_s, u"organisation"_s,
          u"person"_s,   u"topic"_s,       u"event"_s};
}

QMap<QString, QStringList> ListRequest::storedFilters() const {
  QMap<QString, QStringList> stored = filters;
  stored.remove(u"kind"_s); // among the kinds
  if (section == Section::ReadLater) stored.insert(u"later"_s, {u"yes"_s});
  return stored;
}

SearchQuery ListRequest::query() const {
  SearchQuery query;
  query.text = text;
  query.kinds = kinds();
  query.filters = storedFilters();
  query.deleted = section == Section::Trash;
  query.widened = true;
  query.names = names;
  query.without = without;
  return query;
}

QList<SortBy> ListRequest::sorts() const {
  return isSearch() ? QList<SortBy>{SortBy::Relevance, SortBy::Title, SortBy::Start} : sortsOf(section);
}

QStringList ListRequest::facets() const {
  return (isEverywhere() ? QStringList{u"kind"_s} : QStringList()) + facetsOf(section) +
         moreFacetsOf(section);
}

QList<SortBy> sortsOf(Section section) {
  switch (section) {
  case Section::Practices:
    return {SortBy::Newest, SortBy::Oldest, SortBy::Title};
  case Section::Declarations:
  case Section::Contacts:
  case Section::Topics:
  case Section::ReadLater:
    return {SortBy::Title, SortBy::Newest, SortBy::Oldest};
  case Section::Events:
    return {SortBy::Start, SortBy::Title, SortBy::Newest};
  case Section::Attention:
  case Section::Translations:
  case Section::Trash:
    break;
  }
  return {SortBy::Newest, SortBy::Oldest};
}

QStringList facetsOf(Section section) {
  switch (section) {
  case Section::Practices:
    return {u"countries"_s, u"topics"_s, u"status"_s, u"language"_s};
  case Section::Declarations:
    return {u"instrument"_s, u"topics"_s, u"language"_s};
  case Section::Contacts:
    return {u"countries"_s, u"type"_s, u"language"_s};
  case Section::Events:
    return {u"format"_s, u"language"_s};
  case Section::Topics:
    return {u"language"_s};
  case Section::ReadLater:
    return {u"kind"_s, u"topics"_s};
  case Section::Attention:
  case Section::Translations:
  case Section::Trash:
    break;
  }
  return {};
}

QStringList moreFacetsOf(Section section) {
  switch (section) {
  case Section::Practices:
  case Section::Declarations:
  case Section::Events:
    return {u"year"_s, u"office"_s, u"attached"_s};
  case Section::Contacts:
    return {u"office"_s, u"attached"_s};
  case Section::Topics:
    return {u"office"_s};
  case Section::ReadLater:
  case Section::Attention:
  case Section::Translations:
  case Section::Trash:
    break;
  }
  return {};
}

} // namespace amparo::ui
