#include "ui/list/saved_query.h"

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

const QString filterPrefix = u"filter/"_s;

/// The names of orders in the store.
constexpr std::pair<SortBy, const char*> sortKeys[] = {{SortBy::Newest, "newest"},
                                                       {SortBy::Oldest, "oldest"},
                                                       {SortBy::Title, "title"},
                                                       {SortBy::Start, "start"},
                                                       {SortBy::Relevance, "relevance"}};

QStringList keyOf(SortBy sort) {
  for (const auto& [one, key] : sortKeys)
    if (one == sort) return {QString::fromLatin1(key)};
  return {};
}

void readSort(const QStringList& saved, const QList<SortBy>& possible, SortBy& sort) {
  for (const auto& [one, key] : sortKeys)
    if (saved.value(0) == QLatin1StringView(key) && possible.contains(one)) sort = one;
}

} // namespace

QMap<QString, QStringList> savedQuery(const ListRequest& request) {
  QMap<QString, QStringList> query = {{u"section"_s, {sectionKey(request.section)}},
                                      {u"sort"_s, keyOf(request.sort)},
                                      {u"found"_s, keyOf(request.foundSort)}};
  if (request.isSearch()) query.insert(u"text"_s, {request.text});
  if (request.isEverywhere()) query.insert(u"everywhere"_s, {u"yes"_s});
  if (!request.without.isEmpty()) query.insert(u"without"_s, request.without);
  for (auto it = request.filters.begin(); it != request.filters.end(); ++it)
    query.insert(filterPrefix % it.key(), it.value());
  return query;
}

ListRequest requestOf(const SavedSearch& search) {
  ListRequest request;
  request.section = sectionOfKey(search.query.value(u"section"_s).value(0));
  request.text = search.query.value(u"text"_s).value(0);
  request.everywhere = search.query.contains(u"everywhere"_s);
  request.without = search.query.value(u"without"_s);
  request.sort = sortsOf(request.section).constFirst();
  readSort(search.query.value(u"sort"_s), sortsOf(request.section), request.sort);
  readSort(search.query.value(u"found"_s), {SortBy::Relevance, SortBy::Title, SortBy::Start},
           request.foundSort);
  for (const QString& field : request.facets())
    if (const QStringList values = search.query.value(filterPrefix % field); !values.isEmpty())
      request.filters.insert(field, values);
  request.list = listOf(search);
  return request;
}

QString listOf(const SavedSearch& search) {
  return u"saved/%1"_s.arg(search.number);
}

} // namespace amparo::ui
