#include "ui/list/news.h"

#include "core/operations/looking.h"

namespace amparo::ui {

namespace {

std::optional<qint64> newsAfter(Background::Context& context, const ListRequest& request) {
  if (!request.onlyNews) return std::nullopt;
  const auto look = lookedAt(context.store, request.list, SystemClock().now());
  return look ? look->changed : context.store.looks().newest();
}

} // namespace

std::optional<News> newsOf(Background::Context& context, const ListRequest& request) {
  if (request.list.isEmpty()) return std::nullopt;
  const Milliseconds now = SystemClock().now();
  const auto look = lookedAt(context.store, request.list, now);
  if (!look) return std::nullopt;
  News news{0, false, *look, {context.store.looks().newest(), now}};
  if (news.now.changed <= look->changed) return news;
  ListRequest only = request;
  only.onlyNews = true;
  if (only.isSearch()) {
    SearchQuery query = searchQueryOf(context, only);
    query.limit = 0;
    if (const auto page = context.searcher.search(query)) {
      news.count = page->total;
      news.more = page->more;
    }
  } else {
    news.count = qint64(context.store.records().list(listQueryOf(context, only)).size());
  }
  return news;
}

ListQuery listQueryOf(Background::Context& context, const ListRequest& request) {
  ListQuery query;
  query.kinds = request.kinds();
  query.filters = context.searcher.withNarrower(request.storedFilters());
  query.deleted = request.section == Section::Trash;
  query.order = request.sort == SortBy::Oldest ? Order::Oldest : Order::Newest;
  query.newsAfter = newsAfter(context, request);
  return query;
}

SearchQuery searchQueryOf(Background::Context& context, const ListRequest& request) {
  SearchQuery query = request.query();
  query.newsAfter = newsAfter(context, request);
  return query;
}

} // namespace amparo::ui
