#include "core/search/excerpt.h"
#include "core/search/index.h"
#include "core/search/searcher.h"
#include "core/search/tokenizer.h"
#include "tests/bench/figures.h"
#include "tests/bench/measure.h"
#include "tests/bench/plain_index.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace amparo::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int queriesOfEachLength = 40;
constexpr int hitsWanted = 50;
constexpr int rowsOnScreen = 20;
constexpr int excerptCharacters = 220;

/// The measured limits are milliseconds of another machine and their share of the limit there is what counts:
/// 1.5 of 0.8, 5 of 12.9, 10 of 21, with facets 12 of 12.9.
constexpr double medianBudget = 1.5 / 0.8;
constexpr double tailBudget = 5 / 12.9;
constexpr double worstBudget = 10 / 21.0;
constexpr double facetsBudget = 12 / 12.9;
constexpr double buildBudget = 2.0;

/// What somebody types who looks for one, two or three words that stand side by side in some record: the text
/// after each key, from the second letter on.
QStringList typedTexts(const std::vector<Record>& records) {
  static const QRegularExpression gaps(u"[^\\p{L}\\p{N}]+"_s);
  QRandomGenerator random(1);
  QStringList typed;
  for (int length = 1; length <= 3; ++length) {
    for (int queries = 0; queries < queriesOfEachLength;) {
      const Record& record = records[random.bounded(quint32(records.size()))];
      const QString text = displayTitle(record, queries % 2 ? u"en"_s : u"es"_s).text;
      const QStringList words = text.toLower().split(gaps, Qt::SkipEmptyParts);
      if (words.size() < length) continue;
      const auto from = random.bounded(words.size() - length + 1);
      const QString whole = words.mid(from, length).join(u' ');
      for (qsizetype end = 2; end <= whole.size(); ++end)
        if (whole[end - 1] != u' ') typed.append(whole.first(end));
      ++queries;
    }
  }
  return typed;
}

/// What the list does: the best hits, and the rows on screen with their excerpts. With facets: also what each
/// filter offers once it is opened, counted over all that is found. True: there is more than was looked for.
bool searchOurs(Store& store, const QString& text, const QStringList& facets) {
  SearchQuery query{text};
  query.widened = true;
  query.limit = hitsWanted;
  query.enough = hitsWanted;
  Searcher searcher(store.database());
  const SearchPage page = need(searcher.search(query));
  if (!facets.isEmpty()) {
    const auto all = need(searcher.all(query));
    for (const QString& field : facets) searcher.facetCounts(field, all, {});
  }
  const sqlite::Snapshot snapshot(store.database());
  Highlighter highlighter(searcher.read(query));
  const int rows = std::min(rowsOnScreen, int(page.hits.size()));
  for (int i = 0; i < rows; ++i)
    if (const auto stored = store.records().at(page.hits[size_t(i)].row))
      highlighter.excerpt(stored->record, u"es"_s, excerptCharacters);
  return page.more;
}

/// Our index, alone in a file.
class OurIndex {
 public:
  explicit OurIndex(const QString& path)
      : database_(need(sqlite::Database::open(path, {sqlite::Mode::Create, {}}))) {
    need(registerTokenizer(*database_));
    database_->setDurability(sqlite::Durability::Relaxed);
    database_->execute(searchSchema);
  }

  void build(const std::vector<Record>& records) {
    sqlite::Transaction transaction(*database_);
    qint64 row = 0;
    for (const Record& record : records) putIndex(*database_, ++row, record);
    need(transaction.commit());
  }

  qint64 bytes() {
    auto pages =
        database_->prepareOnce("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    return pages.step() ? pages.integer(0) : 0;
  }

 private:
  std::unique_ptr<sqlite::Database> database_;
};

} // namespace

void measureSearch(Workbench& bench, Table& table, int records) {
  OpenLibrary opened(bench.filledStore(records), Store::Mode::ReadOnly);
  PlainIndex plain(bench.newFolder() % u"/plain.db"_s, bench.library(records));
  plain.build();
  plain.merge();
  std::vector<double> ours;
  std::vector<double> ofMany;
  std::vector<double> withFacets;
  std::vector<double> limits;
  const QStringList facets{u"countries"_s, u"topics"_s, u"status"_s, u"language"_s};
  const QStringList texts = typedTexts(bench.library(records));
  for (const QString& text : texts) {
    // Once unmeasured: what is on the disk counts, not which of the two comes first.
    for (int round = 0; round < 2; ++round) {
      bool more = false;
      const double one = millisecondsOf([&] { more = searchOurs(opened.store(), text, {}); });
      const double two = millisecondsOf([&] { searchOurs(opened.store(), text, facets); });
      const double limit = millisecondsOf([&] { plain.search(text, rowsOnScreen); });
      if (round == 0) continue;
      ours.push_back(one);
      if (more) ofMany.push_back(one);
      withFacets.push_back(two);
      limits.push_back(limit);
    }
  }
  const QString name = u"search as one types, "_s % recordsText(records);
  const double ownMedian = median(ours);
  table.add({name % u": p50"_s, Unit::Milliseconds, ownMedian, median(limits), medianBudget});
  table.add(
      {name % u": p95"_s, Unit::Milliseconds, percentile(ours, 0.95), percentile(limits, 0.95), tailBudget});
  table.add(
      {name % u": worst"_s, Unit::Milliseconds, percentile(ours, 1), percentile(limits, 1), worstBudget});
  table.add({name % u": with facet counts, p95"_s, Unit::Milliseconds, percentile(withFacets, 0.95),
             percentile(limits, 0.95), facetsBudget});
  table.addGrowing(u"growth: search p50"_s, Unit::Milliseconds, records, ownMedian);
  table.addGrowing(u"growth: search p50, of keys that find more than are wanted"_s, Unit::Milliseconds,
                   records, median(ofMany));
}

void measureIndex(Workbench& bench, Table& table, int records) {
  const std::vector<Record>& library = bench.library(records);
  std::vector<double> times;
  std::vector<double> limits;
  double bytes = 0;
  double leastBytes = 0;
  for (int round = 0; round < 3; ++round) {
    OurIndex ours(bench.newFolder() % u"/ours.db"_s);
    times.push_back(millisecondsOf([&] { ours.build(library); }));
    PlainIndex plain(bench.newFolder() % u"/plain.db"_s, library);
    limits.push_back(millisecondsOf([&] { plain.build(); }));
    bytes = double(ours.bytes());
    leastBytes = double(plain.bytes());
  }
  const QString name = u"building the search index, "_s % recordsText(records);
  table.add({name, Unit::Milliseconds, median(times), median(limits), buildBudget});
  table.add({name % u": bytes"_s, Unit::Bytes, bytes, leastBytes, {}});
}

} // namespace amparo::bench
