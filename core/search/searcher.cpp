#include "core/search/searcher.h"

#include "core/search/connection.h"
#include "core/search/expression.h"

#include <algorithm>
#include <unordered_set>

namespace amparo {

namespace {

/// Records with every word in their title come before all others, and those with other letters than the
/// typed ones after (ranking.cpp takes 1000 off them).
constexpr double titleBonus = 100;

/// One search under way.
class Run {
 public:
  Run(sqlite::Database& database, SearchConnection& connection, const ExpressionBuilder& builder)
      : database_(database)
      , connection_(connection)
      , builder_(builder) {}

  /// Ranks the newest `limit` records found there that are not ranked yet. True: these were all.
  bool rank(Where where, int limit, double bonus);
  /// Adds the newest records, unranked, until there are more than `limit` in all. True: these were all.
  bool collect(qint64 limit);

  std::vector<SearchPage::Hit> hits; ///< in the order of finding

 private:
  sqlite::Database& database_;
  SearchConnection& connection_;
  const ExpressionBuilder& builder_;
  std::unordered_set<qint64> seen_;
};

bool Run::rank(Where where, int limit, double bonus) {
  const Expression expression = builder_.build(where);
  connection_.plan = &expression.plan;
  auto statement = database_.prepare("SELECT rowid, amparo_rank(search) FROM search WHERE search MATCH ? "
                                     "ORDER BY rowid DESC LIMIT ?");
  statement.bind(expression.text, limit);
  int count = 0;
  while (statement.step()) {
    ++count;
    if (seen_.insert(statement.integer(0)).second)
      hits.push_back({statement.integer(0), statement.real(1) + bonus});
  }
  connection_.plan = nullptr;
  return count < limit;
}

bool Run::collect(qint64 limit) {
  const Expression expression = builder_.build(Where::Anywhere);
  auto statement =
      database_.prepare("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?");
  statement.bind(expression.text, limit + 1);
  qint64 count = 0;
  while (qint64(hits.size()) <= limit && statement.step()) {
    ++count;
    if (seen_.insert(statement.integer(0)).second)
      hits.push_back({statement.integer(0), -std::numeric_limits<double>::infinity()});
  }
  return count <= limit && qint64(hits.size()) <= limit;
}

QMap<QString, QMap<QString, qint64>> countFacets(sqlite::Database& database, const QStringList& fields,
                                                 const std::vector<SearchPage::Hit>& hits) {
  QMap<QString, QMap<QString, qint64>> counts;
  for (const QString& field : fields) {
    std::unordered_set<qint64> rows;
    for (const SearchPage::Hit& hit : hits) rows.insert(hit.row);
    auto statement = database.prepare("SELECT value, row FROM facet WHERE field=?");
    statement.bind(field);
    while (statement.step())
      if (rows.contains(statement.integer(1))) ++counts[field][statement.text(0)];
  }
  return counts;
}

} // namespace

Result<SearchPage> Searcher::search(const SearchQuery& query) {
  SearchConnection* connection = SearchConnection::of(database_);
  if (!connection) return Error{ErrorCode::Internal, {}, QStringLiteral("registerTokenizer was not called")};
  sqlite::Snapshot snapshot(database_);
  const ExpressionBuilder builder(database_, query);
  Run run(database_, *connection, builder);
  bool complete = false;
  if (!builder.isEmpty()) {
    complete = run.rank(Where::TitleAll, rankedTitles, titleBonus);
    const qint64 wanted = qint64(query.offset) + query.limit;
    if (complete && (builder.minded() || qint64(run.hits.size()) < wanted)) {
      complete = run.rank(Where::Anywhere, rankedOthers, 0);
      if (!complete && builder.wordCount() > 1) run.rank(Where::TitleSome, rankedOthers, 0);
    } else {
      complete = false;
    }
    std::sort(run.hits.begin(), run.hits.end(), [](const SearchPage::Hit& a, const SearchPage::Hit& b) {
      return a.rank != b.rank ? a.rank > b.rank : a.row > b.row;
    });
  }
  if (!complete) complete = run.collect(maximumTotal);
  AMPARO_TRY(database_.takeFailure());

  SearchPage page;
  page.more = !complete;
  if (qint64(run.hits.size()) > maximumTotal) run.hits.resize(size_t(maximumTotal));
  page.total = qint64(run.hits.size());
  page.facets = countFacets(database_, query.facets, run.hits);
  AMPARO_TRY(database_.takeFailure());
  const auto from = std::clamp<qint64>(query.offset, 0, page.total);
  const auto to = std::clamp<qint64>(from + query.limit, from, page.total);
  page.hits.assign(run.hits.begin() + from, run.hits.begin() + to);
  return page;
}

} // namespace amparo
