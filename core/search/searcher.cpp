#include "core/search/searcher.h"

#include "core/base/cbor.h"
#include "core/model/record.h"
#include "core/search/connection.h"
#include "core/search/expression.h"
#include "core/search/file_index.h"
#include "core/search/filters.h"
#include "core/search/suggestion.h"

#include <algorithm>
#include <limits>
#include <memory_resource>
#include <unordered_set>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

/// The conditions that a query asks for by its filters, and those that its text does.
Conditions conditionsOf(const SearchQuery& query, const QMap<QString, QStringList>& filters,
                        const ParsedQuery& parsed) {
  Conditions conditions;
  conditions.deleted = query.deleted;
  conditions.kinds = query.kinds;
  for (auto it = filters.begin(); it != filters.end(); ++it)
    if (!it.value().isEmpty())
      (computedFacet(it.key()) ? conditions.computed : conditions.filters).emplace_back(it.key(), it.value());
  conditions.newsAfter = query.newsAfter;
  QStringList kinds;
  for (const QueryFilter& filter : parsed.filters) {
    const auto add = [&](const QString& field) {
      (filter.excluded ? conditions.without : conditions.filters).emplace_back(field, filter.values);
    };
    switch (filter.field) {
    case QueryField::Country:
      add(u"countries"_s);
      break;
    case QueryField::Topic:
      add(u"topics"_s);
      break;
    case QueryField::Status:
      add(u"status"_s);
      break;
    case QueryField::Language:
      add(u"language"_s);
      break;
    case QueryField::Kind:
      (filter.excluded ? conditions.withoutKinds : kinds) += filter.values;
      break;
    case QueryField::Since:
      (filter.excluded ? conditions.before : conditions.since) = filter.values.constFirst();
      break;
    }
  }
  // Whoever names a kind means it wherever they look.
  if (!kinds.isEmpty()) conditions.kinds = kinds;
  return conditions;
}

/// The bounds of a record's date, as text: 2019 comes before 2019-05, and a '~' after any date.
QString firstDate(const Conditions& conditions) {
  return conditions.since.isEmpty() ? u"0"_s : conditions.since;
}

QString lastDate(const Conditions& conditions) {
  if (conditions.before.isEmpty()) return u"~"_s;
  QString last = conditions.before; // whatever begins with the text just before it
  last.back() = QChar(last.back().unicode() - 1);
  return last % u'~';
}

QByteArray placeholders(qsizetype count) {
  QByteArray text = "?";
  for (qsizetype i = 1; i < count; ++i) text += ",?";
  return text;
}

/// What no index knows: a condition on a row `r` of `record`; empty: there is none.
QByteArray rowCondition(const Conditions& conditions) {
  QByteArray sql;
  const auto both = [&](const QByteArray& condition) { sql += (sql.isEmpty() ? "" : " AND ") + condition; };
  if (!conditions.since.isEmpty() || !conditions.before.isEmpty())
    both("amparo_date(r.fields) BETWEEN ? AND ?");
  for (const auto& [field, accepted] : conditions.computed)
    both(QByteArray(computedFacet(field)) + " IN (" + placeholders(accepted.size()) + ")");
  if (conditions.newsAfter) both(isNews);
  return sql;
}

void bindRowCondition(sqlite::Statement& statement, int& index, const Conditions& conditions) {
  if (!conditions.since.isEmpty() || !conditions.before.isEmpty()) {
    statement.bindAt(++index, firstDate(conditions));
    statement.bindAt(++index, lastDate(conditions));
  }
  for (const auto& [field, accepted] : conditions.computed)
    for (const QString& value : accepted) statement.bindAt(++index, value);
  if (conditions.newsAfter) statement.bindAt(++index, *conditions.newsAfter);
}

/// The hits of one search under way, each row once.
class Gathering {
 public:
  Gathering(sqlite::Database& database, SearchConnection& connection, const Conditions& conditions,
            const ExpressionBuilder& builder)
      : database_(database)
      , connection_(connection)
      , conditions_(conditions)
      , builder_(builder) {}

  /// Ranks the newest `limit` records found there. True: these were all.
  bool rank(Where where, int limit) { return gather(where, limit, true); }

  /// As Searcher says. True: there are no more. May end with `enough` of the best; 0: it does not.
  bool everywhere(qint64 enough);

  /// All there are, unranked.
  void all();

  std::vector<SearchPage::Hit> hits;
  bool whole = true; ///< false: it ended so

 private:
  /// The same without a rank: they follow all that were ranked, the newest first.
  bool find(Where where, int limit) { return gather(where, limit, false); }

  bool gather(Where where, int limit, bool ranked);
  /// Titles with every word, where there are so many that nobody reads on to the rest; how many are good
  /// ones.
  qint64 rankTitles();
  bool rankAll();
  void rankFiles();

  sqlite::Database& database_;
  SearchConnection& connection_;
  const Conditions& conditions_;
  const ExpressionBuilder& builder_;
  std::pmr::monotonic_buffer_resource memory_; ///< thousands of rows, that go all at once
  std::pmr::unordered_set<qint64> seen_{Searcher::rankedTitles, &memory_};
};

#define AMPARO_RANKED "SELECT rowid, amparo_rank(search) FROM search WHERE search MATCH ? "
#define AMPARO_FOUND "SELECT rowid, 0 FROM search WHERE search MATCH ? "
#define AMPARO_NEWEST "ORDER BY rowid DESC LIMIT ?"

bool Gathering::gather(Where where, int limit, bool ranked) {
  Expression expression = builder_.build(where);
  expression.plan.known = &seen_;
  expression.plan.titleLengths = &connection_.titleLengths;
  connection_.plan = &expression.plan;
  const QByteArray condition = rowCondition(conditions_);
  auto statement =
      condition.isEmpty()
          ? database_.prepare(ranked ? AMPARO_RANKED AMPARO_NEWEST : AMPARO_FOUND AMPARO_NEWEST)
          : database_.prepareOnce(
                (ranked ? AMPARO_RANKED : AMPARO_FOUND) +
                QByteArray("AND EXISTS (SELECT 1 FROM record AS r WHERE r.row=search.rowid AND ") +
                condition + ") " AMPARO_NEWEST);
  int index = 0;
  statement.bindAt(++index, QByteArrayView(expression.text.data(), qsizetype(expression.text.size())));
  bindRowCondition(statement, index, conditions_);
  statement.bindAt(++index, limit + 1);
  int count = 0;
  while (count < limit && statement.step()) {
    ++count;
    const qint64 row = statement.integer(0);
    if (seen_.insert(row).second) hits.push_back({row, statement.real(1)});
  }
  const bool complete = count < limit || !statement.step();
  statement.reset();
  connection_.plan = nullptr;
  return complete;
}

/// Those with other letters than the typed ones come last, and do for nobody.
bool isGood(const SearchPage::Hit& hit) {
  return hit.rank > 0;
}

/// What the conditions ask of a row `r` of `record`, without any index of words.
struct RecordCondition {
  explicit RecordCondition(const Conditions& from);

  void bind(sqlite::Statement& statement, int& index) const {
    statement.bindAt(++index, conditions.deleted);
    for (const QString& value : values) statement.bindAt(++index, value);
    bindRowCondition(statement, index, conditions);
  }

  const Conditions& conditions;
  QByteArray sql = "r.deleted=?";
  QList<QString> values;
};

RecordCondition::RecordCondition(const Conditions& from)
    : conditions(from) {
  const auto isOneOf = [&](const QByteArray& before, const QStringList& list, const QByteArray& after) {
    sql += before + " IN (" + placeholders(list.size()) + ")" + after;
    values += list;
  };
  if (!conditions.kinds.isEmpty()) isOneOf(" AND r.kind", conditions.kinds, {});
  if (!conditions.withoutKinds.isEmpty()) isOneOf(" AND NOT r.kind", conditions.withoutKinds, {});
  const auto facets = [&](const Conditions::Values& list, const QByteArray& how) {
    for (const auto& [field, accepted] : list) {
      values.append(field);
      isOneOf(how + " (SELECT 1 FROM facet AS f WHERE f.field=? AND f.value", accepted, " AND f.row=r.row)");
    }
  };
  facets(conditions.filters, " AND EXISTS");
  facets(conditions.without, " AND NOT EXISTS");
  if (const QByteArray condition = rowCondition(conditions); !condition.isEmpty()) sql += " AND " + condition;
}

QByteArrayView bytesOf(const std::string& text) {
  return {text.data(), qsizetype(text.size())};
}

/// Without words to look for: what the conditions let pass and has no word that is excluded, the record
/// written last first, at most so many. True: these were all.
bool listAll(sqlite::Database& database, const Conditions& conditions, const ExpressionBuilder& builder,
             std::vector<SearchPage::Hit>& hits, qint64 most = Searcher::maximumTotal) {
  const RecordCondition condition(conditions);
  const Expression excluded = builder.excludes() ? builder.build(Where::Excluded) : Expression();
  QByteArray sql = "SELECT r.row FROM record AS r WHERE " + condition.sql;
  if (!excluded.text.empty()) sql += " AND r.row NOT IN (SELECT rowid FROM search WHERE search MATCH ?)";
  auto statement = database.prepareOnce(sql + " ORDER BY changed DESC");
  int index = 0;
  condition.bind(statement, index);
  if (!excluded.text.empty()) statement.bindAt(++index, bytesOf(excluded.text));
  while (qint64(hits.size()) < most && statement.step()) hits.push_back({statement.integer(0), 0});
  return qint64(hits.size()) < most || !statement.step();
}

bool hasFiles(sqlite::Database& database) {
  auto any = database.prepare("SELECT 1 FROM file_text WHERE pages>0 LIMIT 1");
  return any.step();
}

/// After every record that has the words itself.
constexpr double filePenalty = 1'000'000;

/// The newest files with the words, of records that the conditions let pass and that do not have what is
/// excluded.
void Gathering::rankFiles() {
  const Expression expression = builder_.build(Where::Files);
  const Expression excluded = builder_.excludes() ? builder_.build(Where::Excluded) : Expression();
  connection_.plan = &expression.plan;
  const RecordCondition condition(conditions_);
  QByteArray sql = "SELECT r.row, amparo_rank(file_search) FROM file_search CROSS JOIN file_text AS t ON "
                   "t.number=file_search.rowid CROSS JOIN record AS a ON a.id=t.attachment AND a.deleted=0 "
                   "CROSS JOIN record AS r ON r.id=t.record WHERE file_search MATCH ? AND " +
                   condition.sql;
  if (!excluded.text.empty())
    sql += " AND NOT EXISTS (SELECT 1 FROM search AS s WHERE s.rowid=r.row AND s.search MATCH ?)";
  auto statement = database_.prepareOnce(sql + " ORDER BY file_search.rowid DESC LIMIT ?");
  int index = 0;
  statement.bindAt(++index, bytesOf(expression.text));
  condition.bind(statement, index);
  if (!excluded.text.empty()) statement.bindAt(++index, bytesOf(excluded.text));
  statement.bindAt(++index, Searcher::rankedFiles);
  while (statement.step()) {
    const qint64 row = statement.integer(0);
    if (seen_.insert(row).second) hits.push_back({row, statement.real(1) - filePenalty});
  }
  statement.reset();
  connection_.plan = nullptr;
}

bool Gathering::rankAll() {
  const bool widened = builder_.isWidened();
  if (rank(widened ? Where::Widened : Where::Anywhere, Searcher::maximumTotal)) return true;
  if (widened) rank(Where::Anywhere, Searcher::maximumTotal);
  rank(Where::TitleAll, Searcher::rankedTitles);
  if (builder_.hasSeveral()) rank(Where::TitleSome, Searcher::rankedTitles);
  return false;
}

qint64 Gathering::rankTitles() {
  // Where few records can have the words, all of them are ranked at once.
  if (!builder_.isCommon(Searcher::maximumTotal)) return 0;
  const bool complete =
      rank(builder_.asksForLetters() ? Where::TitleAll : Where::TitleAlone, Searcher::rankedTitles);
  const auto good = std::count_if(hits.begin(), hits.end(), isGood);
  if (!complete && good >= Searcher::rankedTitles / 2) return good;
  hits.clear();
  seen_.clear();
  return 0;
}

bool Gathering::everywhere(qint64 enough) {
  const qint64 good = rankTitles();
  whole = enough == 0 || good < enough; // whatever else there is comes after them
  if (!whole) std::erase_if(hits, [](const SearchPage::Hit& hit) { return !isGood(hit); });
  if (!whole) return false;
  const bool complete = good > 0 ? find(Where::Anywhere, Searcher::maximumTotal) &&
                                       (!builder_.isWidened() || find(Where::Widened, Searcher::maximumTotal))
                                 : rankAll();
  if (complete && hasFiles(database_)) rankFiles();
  return complete;
}

void Gathering::all() {
  find(builder_.isWidened() ? Where::Widened : Where::Anywhere, std::numeric_limits<int>::max() - 1);
  if (hasFiles(database_)) rankFiles();
}

} // namespace

ParsedQuery Searcher::read(const SearchQuery& query) {
  SearchConnection* connection = SearchConnection::of(database_);
  if (!connection) return {};
  Thesaurus& thesaurus = connection->thesaurus;
  ParsedQuery parsed = parseQuery(query.text, [&](QueryField field, const QString& typed) {
    if (field != QueryField::Topic) return fieldValues(field, typed, query.names.get());
    thesaurus.refresh(database_);
    return thesaurus.topicsNamed(typed);
  });
  if (!query.widened || parsed.isEmpty()) return parsed;
  thesaurus.refresh(database_);
  thesaurus.widen(parsed, query.without);
  return parsed;
}

Result<SearchPage> Searcher::search(const SearchQuery& query) {
  SearchConnection* connection = SearchConnection::of(database_);
  if (!connection) return Error{ErrorCode::Internal, {}, u"registerTokenizer() was not called"_s};
  const sqlite::Snapshot snapshot(database_);
  connection->titleLengths.refresh(database_);
  SearchPage page;
  ParsedQuery parsed = read(query);
  for (const Widening& widening : parsed.widenings)
    page.added.insert(page.added.end(), widening.synonyms.begin(), widening.synonyms.end());
  const Conditions conditions = conditionsOf(query, withNarrower(query.filters), parsed);
  const ExpressionBuilder builder(database_, conditions, std::move(parsed));
  std::vector<SearchPage::Hit> hits;
  if (builder.isEmpty()) {
    page.more = !listAll(database_, conditions, builder, hits);
  } else {
    Gathering gathering(database_, *connection, conditions, builder);
    if (query.inTitles)
      page.more = !gathering.rank(Where::Titles, maximumTotal);
    else
      page.more = !gathering.everywhere(query.enough);
    page.whole = gathering.whole;
    hits = std::move(gathering.hits);
    const auto all = qint64(hits.size());
    const auto ordered = std::clamp<qint64>(qint64(query.offset) + query.limit, 0, all);
    std::partial_sort(hits.begin(), hits.begin() + ordered, hits.end(),
                      [](const SearchPage::Hit& a, const SearchPage::Hit& b) {
                        return a.rank != b.rank ? a.rank > b.rank : a.row > b.row;
                      });
    if (hits.size() > size_t(maximumTotal)) hits.resize(size_t(maximumTotal));
  }
  AMPARO_TRY(database_.takeFailure());
  page.total = qint64(hits.size());
  const auto from = std::clamp<qint64>(query.offset, 0, page.total);
  const auto to = from + std::clamp<qint64>(query.limit, 0, page.total - from);
  page.hits.assign(hits.begin() + from, hits.begin() + to);
  return page;
}

Result<std::vector<qint64>> Searcher::all(const SearchQuery& query) {
  SearchConnection* connection = SearchConnection::of(database_);
  if (!connection) return Error{ErrorCode::Internal, {}, u"registerTokenizer() was not called"_s};
  const sqlite::Snapshot snapshot(database_);
  ParsedQuery parsed = read(query);
  const Conditions conditions = conditionsOf(query, withNarrower(query.filters), parsed);
  const ExpressionBuilder builder(database_, conditions, std::move(parsed));
  Gathering gathering(database_, *connection, conditions, builder);
  if (builder.isEmpty())
    listAll(database_, conditions, builder, gathering.hits, std::numeric_limits<qint64>::max());
  else
    gathering.all();
  AMPARO_TRY(database_.takeFailure());
  std::vector<qint64> rows;
  rows.reserve(gathering.hits.size());
  for (const SearchPage::Hit& hit : gathering.hits) rows.push_back(hit.row);
  return rows;
}

QMap<QString, qint64> Searcher::facetCounts(const QString& field, const std::vector<qint64>& rows,
                                            const QHash<QString, QString>& broader) {
  SearchConnection* connection = SearchConnection::of(database_);
  if (!connection) return {};
  return connection->facetRows.count(database_, field, rows,
                                     computedFacet(field) ? QHash<QString, QString>() : broader);
}

QHash<qint64, FilePassage> Searcher::passages(const SearchQuery& query, const std::vector<qint64>& rows) {
  QHash<qint64, FilePassage> found;
  SearchConnection* connection = SearchConnection::of(database_);
  if (!connection || !hasFiles(database_)) return found;
  const Conditions conditions; // the rows were found
  const ExpressionBuilder builder(database_, conditions, read(query));
  if (builder.isEmpty()) return found;
  const Expression own = builder.build(builder.isWidened() ? Where::Widened : Where::Anywhere);
  const Expression inFiles = builder.build(Where::Files);
  connection->plan = &inFiles.plan;
  auto isFound = database_.prepare("SELECT 1 FROM search WHERE rowid=? AND search MATCH ?");
  auto places = database_.prepare(
      "SELECT t.number, t.attachment, amparo_place(file_search) FROM record AS r CROSS JOIN file_text AS t "
      "ON "
      "t.record=r.id AND t.pages>0 CROSS JOIN record AS a ON a.id=t.attachment AND a.deleted=0 CROSS JOIN "
      "file_search ON file_search.rowid=t.number WHERE r.row=? AND file_search MATCH ? LIMIT 1");
  for (const qint64 row : rows) {
    places.bind(row, bytesOf(inFiles.text));
    const bool inFile = places.step();
    const qint64 file = inFile ? places.integer(0) : 0;
    const auto attachment = inFile ? RecordId::fromBytes(places.blobView(1)) : std::nullopt;
    const qint64 place = inFile ? places.integer(2) : 0;
    places.reset();
    if (!attachment) continue;
    isFound.bind(row, bytesOf(own.text));
    const bool hasItself = isFound.step();
    isFound.reset();
    if (hasItself) continue;
    const FilePage page = filePageAt(database_, file, place);
    found.insert(row, {*attachment, page.page, page.text});
  }
  connection->plan = nullptr;
  return found;
}

QMap<QString, QStringList> Searcher::withNarrower(QMap<QString, QStringList> filters) {
  SearchConnection* connection = SearchConnection::of(database_);
  const auto topics = filters.find(u"topics"_s);
  if (!connection || topics == filters.end()) return filters;
  connection->thesaurus.refresh(database_);
  *topics = connection->thesaurus.withNarrower(*topics);
  return filters;
}

QHash<QString, QString> Searcher::broaderTopics() {
  SearchConnection* connection = SearchConnection::of(database_);
  if (!connection) return {};
  connection->thesaurus.refresh(database_);
  return connection->thesaurus.broader();
}

QString Searcher::suggestion(const SearchQuery& query, qint64 found) {
  SearchQuery other = query;
  other.limit = 0;
  other.text = respelled(database_, query.text);
  if (other.text.isEmpty()) return {};
  const auto better = search(other);
  return better && better->total > found ? other.text : QString();
}

} // namespace amparo
