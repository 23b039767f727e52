#include "ui/list/list_loader.h"

#include "core/model/vocabulary.h"
#include "core/operations/find_provisions.h"
#include "core/search/filters.h"
#include "ui/list/news.h"
#include "ui/list/record_list_model.h"
#include "ui/record/record_content.h"

#include <QCollator>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <utility>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// More than any window shows.
constexpr int firstRows = 200;
/// So many of the best hits are shown while the rest is looked for.
constexpr int firstHits = 50;
/// The library's thread is kept free so long for what the first rows say.
constexpr int firstRowsMilliseconds = 250;
/// Between two keys nobody asks how many there are of what is everywhere; counting takes some milliseconds.
constexpr int countMilliseconds = 300;
/// With so few hits, other words may have been meant.
constexpr qint64 fewHits = 2;
/// Titles read at once: a few milliseconds' work.
constexpr size_t titlesAtOnce = 500;

/// When a record's date begins; a year, a month or a day alone begins with it.
qint64 startOf(const Record& record) {
  const QString start = dateOf(record);
  if (start.isEmpty()) return std::numeric_limits<qint64>::min(); // comes last
  if (const auto zoned = parseZonedTime(start)) return zoned->instant.toMSecsSinceEpoch();
  const QStringList parts = start.split(u'-');
  const auto part = [&](int number) { return number < parts.size() ? parts[number].toInt() : 1; };
  return QDate(part(0), part(1), part(2)).startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

/// What a search finds, and before it the provisions that it names.
struct Hits {
  SearchPage page;
  std::vector<qint64> provisions;
};

/// Of the rows that are seen first, so that they need not be asked for by themselves.
std::vector<RowSummary> firstSummaries(Background::Context& context, std::vector<qint64> rows,
                                       const ListRequest& request) {
  if (rows.size() > size_t(RecordListModel::pageRows)) rows.resize(size_t(RecordListModel::pageRows));
  return summarize(context, rows, request.language, request.isSearch() ? request.query() : SearchQuery());
}

/// How many other names of what is looked for were taken out.
int takenOutOf(Background::Context& context, SearchQuery query) {
  const QStringList out = std::exchange(query.without, {});
  int count = 0;
  if (out.isEmpty()) return count;
  const ParsedQuery parsed = context.searcher.read(query);
  for (const Widening& widening : parsed.widenings)
    for (const Synonym& synonym : widening.synonyms) count += out.contains(synonym.label);
  return count;
}

/// All there are, to be put into another order than that of relevance.
Result<SearchPage> findAll(Background::Context& context, const SearchQuery& query) {
  SearchQuery first = query;
  first.enough = 1;
  AMPARO_LET(page, context.searcher.search(first)); // for what was looked for as well
  AMPARO_LET(rows, context.searcher.all(query));
  page.hits.clear();
  for (const qint64 row : rows) page.hits.push_back({row, 0});
  page.total = qint64(rows.size());
  page.more = false;
  page.whole = true;
  return page;
}

Result<Hits> findHits(Background::Context& context, const SearchQuery& query, bool byRelevance,
                      bool namesProvisions) {
  AMPARO_LET(page, byRelevance ? context.searcher.search(query) : findAll(context, query));
  Hits hits{std::move(page), {}};
  const auto named = parseProvisionQuery(query.text);
  // In a list of other things provisions stand only where nothing else was found.
  const bool wanted = query.kinds.isEmpty() || query.kinds.contains(u"provision"_s) || hits.page.total == 0;
  if (!namesProvisions || !named || !wanted) return hits;
  for (const StoredRecord& provision : findProvisions(context.store, *named))
    hits.provisions.push_back(provision.row);
  return hits;
}

QCollator collatorFor(const QString& language) {
  QCollator collator{QLocale(language)};
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  collator.setNumericMode(true);
  collator.setIgnorePunctuation(true);
  return collator;
}

} // namespace

/// What rows are ordered by, for one order and language. Filled on the library's thread, and only there.
struct ListLoader::Keys {
  SortBy sort;
  QString language;
  std::unordered_map<qint64, QCollatorSortKey> titles;
  std::unordered_map<qint64, qint64> starts;
  std::optional<QCollator> collator; ///< made where it is first needed: it is slow to make

  Keys(SortBy order, const QString& tag)
      : sort(order)
      , language(tag) {}

  bool has(qint64 row) const { return sort == SortBy::Title ? titles.contains(row) : starts.contains(row); }

  void add(Store& store, const StoredRecord& stored) {
    if (sort == SortBy::Start) {
      starts.insert_or_assign(stored.row, startOf(stored.record));
      return;
    }
    if (!collator) collator = collatorFor(language);
    const auto instrument = instrumentOf(store, stored.record);
    const LocalizedText title = titleOf(stored.record, instrument ? &*instrument : nullptr, language);
    titles.insert_or_assign(stored.row, collator->sortKey(title.text));
  }

  void remove(qint64 row) {
    titles.erase(row);
    starts.erase(row);
  }

  bool before(qint64 a, qint64 b) const {
    if (sort == SortBy::Start) return starts.at(a) > starts.at(b); // what comes next stands first
    return titles.at(a).compare(titles.at(b)) < 0;
  }

  void order(std::vector<qint64>& rows) const {
    std::erase_if(rows, [this](qint64 row) { return !has(row); });
    std::stable_sort(rows.begin(), rows.end(), [this](qint64 a, qint64 b) { return before(a, b); });
  }
};

ListLoader::ListLoader(Background& background, QObject* parent)
    : QObject(parent)
    , background_(background)
    , rest_(new QTimer(this))
    , count_(new QTimer(this)) {
  count_->setSingleShot(true);
  count_->setInterval(countMilliseconds);
  connect(count_, &QTimer::timeout, this, &ListLoader::count);
  rest_->setSingleShot(true);
  rest_->setInterval(firstRowsMilliseconds);
  connect(rest_, &QTimer::timeout, this, [this] { run(restOf_, Begin::Whole); });
}

ListLoader::~ListLoader() = default;

void ListLoader::load(const ListRequest& request, Begin begin) {
  ++token_;
  rest_->stop();
  count_->stop();
  run(request, begin);
}

void ListLoader::run(const ListRequest& request, Begin begin) {
  if (request.isSearch())
    search(request, begin);
  else
    list(request, begin);
}

void ListLoader::finish(const Answer& answer) {
  if (!answer.whole) {
    restOf_ = answer.request;
    rest_->start();
  } else if (answer.more) {
    countOf_ = answer.request;
    count_->start();
  }
  Q_EMIT loaded(answer);
}

void ListLoader::goOn() {
  if (!rest_->isActive()) return;
  rest_->stop();
  run(restOf_, Begin::Whole);
}

void ListLoader::search(const ListRequest& request, Begin begin) {
  SearchQuery query = request.query();
  const bool byRelevance = request.foundSort == SortBy::Relevance;
  background_.run(
      this,
      [request, byRelevance, begin, names = !query.deleted && query.filters.isEmpty() && !request.onlyNews](
          Background::Context& context) -> Result<Answer> {
        SearchQuery whole = searchQueryOf(context, request);
        whole.limit = int(Searcher::maximumTotal);
        if (byRelevance && begin == Begin::FirstRows) whole.enough = firstHits;
        AMPARO_LET(hits, findHits(context, whole, byRelevance, names));
        const std::vector<qint64>& named = hits.provisions;
        Answer answer{request,        named,           hits.page.total + qint64(named.size()),
                      hits.page.more, hits.page.whole, hits.page.added};
        answer.provisions = int(named.size());
        answer.hasWords = !context.searcher.read(whole).parts.empty();
        answer.takenOut = takenOutOf(context, whole);
        for (const SearchPage::Hit& hit : hits.page.hits)
          if (std::find(named.begin(), named.end(), hit.row) == named.end())
            answer.rows.push_back(hit.row);
          else
            --answer.total;
        if (byRelevance) answer.summaries = firstSummaries(context, answer.rows, request);
        return answer;
      },
      [this, query, byRelevance, token = token_](Result<Answer> answer) {
        if (token != token_) return;
        if (!answer) {
          Q_EMIT failed(answer.error());
          return;
        }
        const qint64 found = answer->total;
        if (byRelevance)
          finish(*answer);
        else
          order(*std::move(answer));
        if (found <= fewHits) suggest(query, found);
      });
}

void ListLoader::suggest(const SearchQuery& query, qint64 found) {
  background_.run(
      this,
      [query, found](Background::Context& context) { return context.searcher.suggestion(query, found); },
      [this, token = token_](const QString& text) {
        if (token == token_ && !text.isEmpty()) Q_EMIT suggested(text);
      });
}

void ListLoader::count() {
  background_.run(
      this,
      [request = countOf_](Background::Context& context) {
        const auto rows = context.searcher.all(searchQueryOf(context, request));
        return rows ? qint64(rows->size()) : 0;
      },
      [this, token = token_](qint64 all) {
        if (token == token_ && all > 0) Q_EMIT counted(all);
      });
}

void ListLoader::list(const ListRequest& request, Begin begin) {
  const bool byTitle = request.sort == SortBy::Title || request.sort == SortBy::Start;
  if (byTitle) begin = Begin::Whole; // which rows are the first is known when all are
  const int limit = begin == Begin::FirstRows ? firstRows : ListQuery().limit;
  background_.run(
      this,
      [request, limit, begin](Background::Context& context) -> Result<Answer> {
        ListQuery query = listQueryOf(context, request);
        query.limit = limit;
        Answer answer{request, context.store.records().list(query)};
        AMPARO_TRY(context.store.database().takeFailure());
        answer.total = qint64(answer.rows.size());
        answer.whole = answer.total != limit;
        if (begin == Begin::FirstRows) answer.summaries = firstSummaries(context, answer.rows, request);
        return answer;
      },
      [this, byTitle, token = token_](Result<Answer> answer) {
        if (token != token_) return;
        if (!answer) {
          Q_EMIT failed(answer.error());
        } else if (byTitle) {
          order(*std::move(answer));
        } else {
          finish(*answer);
        }
      });
}

void ListLoader::order(Answer answer) {
  const ListRequest& request = answer.request;
  if (!keys_ || keys_->sort != request.order() || keys_->language != request.language)
    keys_ = std::make_shared<Keys>(request.order(), request.language);
  readKeys(std::make_shared<Answer>(std::move(answer)), 0);
}

void ListLoader::readKeys(const std::shared_ptr<Answer>& answer, size_t from) {
  background_.run(
      this,
      [answer, from, keys = keys_](Background::Context& context) {
        std::vector<qint64>& rows = answer->rows;
        std::vector<qint64> missing;
        size_t at = from;
        for (; at < rows.size() && missing.size() < titlesAtOnce; ++at)
          if (!keys->has(rows[at])) missing.push_back(rows[at]);
        for (const StoredRecord& stored : context.store.records().at(missing))
          keys->add(context.store, stored);
        if (at == rows.size()) keys->order(rows);
        return at;
      },
      [this, answer, token = token_](size_t at) {
        if (token != token_) return;
        if (at < answer->rows.size()) return readKeys(answer, at);
        answer->total = qint64(answer->rows.size());
        Q_EMIT loaded(*answer);
      });
}

void ListLoader::forget(const Changes& changes) {
  if (!keys_) return;
  background_.run(
      this,
      [keys = keys_, changes](Background::Context&) {
        for (const Changes::Touched& touched : changes.records) keys->remove(touched.row);
        return true;
      },
      [](bool) {});
}

} // namespace amparo::ui
