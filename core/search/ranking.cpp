#include "core/search/ranking.h"

#include <algorithm>
#include <array>
#include <deque>
#include <set>
#include <sqlite3.h>

namespace amparo {

namespace {

constexpr int columns = 3; // title, summary, body; then:
constexpr int startColumn = 3;
constexpr std::array<double, columns> columnWeights = {8, 3, 1};
constexpr double prefixShare = 0.6; // a word that only begins so counts less than the word itself
constexpr double startBonus = 4;
constexpr double adjacentShare = 0.5;
constexpr double exactShare = 0.5;
/// Far apart, so that nothing that is counted outweighs them.
constexpr double titleBonus = 1'000;
constexpr double synonymPenalty = 10'000;
constexpr double otherLettersPenalty = 100'000; // ano for año
constexpr int maximumInstances = 1'000;         // of all words in one record; more change nothing
constexpr int maximumPassages = 20'000; // that are looked at; a page with all words is met long before

struct Tally {
  std::array<double, columns> count{};
  std::array<double, columns> synonyms{}; ///< of another name; they count where the word itself is not
  bool start = false;
  bool exact = false;
  bool letters = false;
  int places = 0;       ///< of the word itself
  int otherLetters = 0; ///< of these, with other letters
};

double score(const RankPlan& plan, const std::vector<Tally>& tallies, int titleLength) {
  double sum = 0;
  bool allInTitle = true;
  bool otherLetters = false;
  bool otherName = false;
  for (size_t i = 0; i < tallies.size(); ++i) {
    const Tally& tally = tallies[i];
    const auto& count = tally.places > 0 ? tally.count : tally.synonyms;
    double own = 0;
    for (size_t column = 0; column < columns; ++column) {
      // Saturating, as in BM25: the tenth time a word stands in a text says little more than the second.
      double part = columnWeights[column] * count[column] / (count[column] + 1);
      if (column == 0) part *= 1 + 6.0 / (6 + titleLength); // the fewer words a title has, the more each says
      own += part;
    }
    if (tally.start) own += startBonus;
    if (tally.exact) own *= 1 + exactShare;
    sum += own * plan.weights[i];
    allInTitle = allInTitle && count[0] > 0;
    otherName = otherName || (tally.places == 0 && tally.synonyms != decltype(tally.synonyms){});
    otherLetters = otherLetters || (tally.otherLetters > 0 && tally.otherLetters >= tally.places);
  }
  return sum + (allInTitle ? titleBonus : 0) - (otherName ? synonymPenalty : 0) -
         (otherLetters ? otherLettersPenalty : 0);
}

/// Reads the places of a query's words in one record, in their order.
class Reading {
 public:
  explicit Reading(const RankPlan& plan)
      : plan_(plan)
      , tallies_(plan.weights.size()) {}

  void place(const RankPlan::Phrase& phrase, int column, int offset);
  std::vector<Tally>& finish();

 private:
  void count(const RankPlan::Phrase& phrase, int column, int offset);

  const RankPlan& plan_;
  std::vector<Tally> tallies_;
  int nextWord_ = -1;
  int lastColumn_ = -1;
  int lastOffset_ = 0;
};

void Reading::count(const RankPlan::Phrase& phrase, int column, int offset) {
  double share = phrase.role == RankPlan::Role::Whole ? 1 : prefixShare;
  if (phrase.word == nextWord_ && column == lastColumn_ && offset - lastOffset_ <= 2) share += adjacentShare;
  nextWord_ = phrase.word + phrase.span;
  lastColumn_ = column;
  lastOffset_ = offset;
  for (int word = phrase.word; word < nextWord_; ++word) {
    tallies_[size_t(word)].count[size_t(column)] += share;
    ++tallies_[size_t(word)].places;
  }
}

void Reading::place(const RankPlan::Phrase& phrase, int column, int offset) {
  if (phrase.role == RankPlan::Role::Filter) return;
  Tally& tally = tallies_[size_t(phrase.word)];
  switch (phrase.role) {
  case RankPlan::Role::Whole:
  case RankPlan::Role::Prefix:
    if (column == startColumn)
      tally.start = tally.start || phrase.word == 0;
    else
      count(phrase, column, offset);
    break;
  case RankPlan::Role::Exact:
    tally.exact = true;
    break;
  case RankPlan::Role::Letters:
    tally.letters = true;
    break;
  case RankPlan::Role::OtherLetters:
    ++tally.otherLetters;
    break;
  case RankPlan::Role::Synonym:
    for (int word = phrase.word; column < columns && word < phrase.word + phrase.span; ++word)
      ++tallies_[size_t(word)].synonyms[size_t(column)];
    break;
  case RankPlan::Role::Filter:
    break;
  }
}

std::vector<Tally>& Reading::finish() {
  for (const RankPlan::Phrase& phrase : plan_.phrases) {
    Tally& tally = tallies_[size_t(phrase.word)];
    if (phrase.role == RankPlan::Role::Letters && !tally.letters) tally.otherLetters = tally.places;
  }
  return tallies_;
}

bool isOfFilters(const RankPlan& plan) {
  return std::all_of(plan.phrases.begin(), plan.phrases.end(),
                     [](const RankPlan::Phrase& phrase) { return phrase.role == RankPlan::Role::Filter; });
}

int titleLength(const Fts5ExtensionApi* api, Fts5Context* fts, const RankPlan& plan) {
  int* known = plan.titleLengths ? plan.titleLengths->at(api->xRowid(fts)) : nullptr;
  if (known && *known > 0) return *known;
  int length = 0;
  api->xColumnSize(fts, 0, &length);
  if (known) *known = length;
  return length;
}

void rank(const Fts5ExtensionApi* api, Fts5Context* fts, sqlite3_context* context, int, sqlite3_value**) {
  const RankPlan* plan = *static_cast<const RankPlan**>(api->xUserData(fts));
  int instances = 0;
  if (plan && plan->known && plan->known->count(api->xRowid(fts)) > 0)
    return sqlite3_result_double(context, 0);
  if (plan && isOfFilters(*plan)) return sqlite3_result_double(context, -titleLength(api, fts, *plan));
  if (!plan || api->xInstCount(fts, &instances) != SQLITE_OK) return sqlite3_result_double(context, 0);
  Reading reading(*plan);
  for (int i = 0; i < std::min(instances, maximumInstances); ++i) {
    int phrase = 0;
    int column = 0;
    int offset = 0;
    if (api->xInst(fts, i, &phrase, &column, &offset) == SQLITE_OK && phrase < int(plan->phrases.size()))
      reading.place(plan->phrases[size_t(phrase)], column, offset);
  }
  const std::vector<Tally>& tallies = reading.finish();
  const bool isTitle = std::any_of(tallies.begin(), tallies.end(),
                                   [](const Tally& tally) { return tally.count[0] + tally.synonyms[0] > 0; });
  sqlite3_result_double(context, score(*plan, tallies, isTitle ? titleLength(api, fts, *plan) : 0));
}

/// Counts the query's words within so many places.
constexpr int passagePlaces = 40;

void findPlace(const Fts5ExtensionApi* api, Fts5Context* fts, sqlite3_context* context, int,
               sqlite3_value**) {
  const RankPlan* plan = *static_cast<const RankPlan**>(api->xUserData(fts));
  int instances = 0;
  if (!plan || api->xInstCount(fts, &instances) != SQLITE_OK) return sqlite3_result_int(context, 0);
  std::deque<std::pair<int, int>> near; // (place, word)
  size_t most = 0;
  int best = 0;
  for (int i = 0; i < std::min(instances, maximumPassages); ++i) {
    int phrase = 0;
    int column = 0;
    int offset = 0;
    if (api->xInst(fts, i, &phrase, &column, &offset) != SQLITE_OK || phrase >= int(plan->phrases.size()))
      continue;
    if (plan->phrases[size_t(phrase)].role == RankPlan::Role::Filter) continue;
    while (!near.empty() && offset - near.front().first > passagePlaces) near.pop_front();
    near.emplace_back(offset, plan->phrases[size_t(phrase)].word);
    std::set<int> words;
    for (const auto& [place, word] : near) words.insert(word);
    if (words.size() <= most) continue;
    most = words.size();
    best = near.front().first;
    if (most == plan->weights.size()) break;
  }
  sqlite3_result_int(context, best);
}

} // namespace

void TitleLengths::refresh(sqlite::Database& database) {
  if (writes_.happened(database)) lengths_.clear();
}

int* TitleLengths::at(qint64 row) {
  constexpr qint64 most = 1'000'000; // 4 MB
  if (row < 0 || row >= most) return nullptr;
  if (size_t(row) >= lengths_.size()) lengths_.resize(size_t(row) + 1);
  return &lengths_[size_t(row)];
}

int registerRanking(fts5_api* api, const RankPlan** plan) {
  const int code = api->xCreateFunction(api, "amparo_rank", plan, rank, nullptr);
  return code != SQLITE_OK ? code : api->xCreateFunction(api, "amparo_place", plan, findPlace, nullptr);
}

} // namespace amparo
