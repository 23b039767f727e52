#include "core/search/ranking.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace amparo {

namespace {

constexpr int columns = 3; // title, summary, body
constexpr std::array<double, columns> columnWeights = {8, 3, 1};
constexpr double prefixShare = 0.6; // a word that only begins so counts less than the word itself
constexpr double startBonus = 4;
constexpr double adjacentShare = 0.5;
constexpr double exactShare = 0.5;
/// A hit with other letters (ano for año) comes after every one with the right ones.
constexpr double otherLettersPenalty = 1'000;
constexpr int maximumInstances = 1'000; // of all words in one record; more change nothing

struct Tally {
  std::array<double, columns> count{};
  bool start = false;
  bool exact = false;
  bool letters = false;
  int whole = 0;
  int otherLetters = 0;
};

double score(const RankPlan& plan, const std::vector<Tally>& tallies, int titleLength) {
  double sum = 0;
  bool wrongLetters = false;
  for (size_t i = 0; i < tallies.size(); ++i) {
    const Tally& tally = tallies[i];
    double own = 0;
    for (size_t column = 0; column < columns; ++column) {
      // Saturating, as in BM25: the tenth time a word stands in a text says little more than the second.
      double part = columnWeights[column] * tally.count[column] / (tally.count[column] + 1);
      if (column == 0) part *= 1 + 6.0 / (6 + titleLength); // the fewer words a title has, the more each says
      own += part;
    }
    if (tally.start) own += startBonus;
    if (tally.exact) own *= 1 + exactShare;
    sum += own * plan.weights[i];
    wrongLetters = wrongLetters || (tally.otherLetters > 0 && tally.otherLetters >= tally.whole);
  }
  return wrongLetters ? sum - otherLettersPenalty : sum;
}

void rank(const Fts5ExtensionApi* api, Fts5Context* fts, sqlite3_context* context, int, sqlite3_value**) {
  const RankPlan* plan = *static_cast<const RankPlan**>(api->xUserData(fts));
  int instances = 0;
  if (!plan || api->xInstCount(fts, &instances) != SQLITE_OK) return sqlite3_result_double(context, 0);
  std::vector<Tally> tallies(plan->weights.size());
  int lastWord = -1;
  int lastColumn = -1;
  int lastOffset = 0;
  for (int i = 0; i < std::min(instances, maximumInstances); ++i) {
    int phrase = 0;
    int column = 0;
    int offset = 0;
    if (api->xInst(fts, i, &phrase, &column, &offset) != SQLITE_OK || column >= columns) continue;
    if (phrase >= int(plan->phrases.size())) continue;
    const auto [role, word] = plan->phrases[size_t(phrase)];
    if (role == RankPlan::Role::Filter) continue;
    Tally& tally = tallies[size_t(word)];
    switch (role) {
    case RankPlan::Role::Whole:
    case RankPlan::Role::Prefix: {
      const double share = role == RankPlan::Role::Whole ? 1 : prefixShare;
      const bool follows = word == lastWord + 1 && column == lastColumn && offset - lastOffset <= 2;
      tally.count[size_t(column)] += follows ? share + adjacentShare : share;
      ++tally.whole;
      lastWord = word;
      lastColumn = column;
      lastOffset = offset;
      break;
    }
    case RankPlan::Role::Start:
      tally.start = true;
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
    case RankPlan::Role::Filter:
      break;
    }
  }
  for (const RankPlan::Phrase& phrase : plan->phrases)
    if (phrase.role == RankPlan::Role::Letters && !tallies[size_t(phrase.word)].letters)
      tallies[size_t(phrase.word)].otherLetters = tallies[size_t(phrase.word)].whole;
  int titleLength = 0;
  if (std::any_of(tallies.begin(), tallies.end(), [](const Tally& tally) { return tally.count[0] > 0; }))
    api->xColumnSize(fts, 0, &titleLength);
  sqlite3_result_double(context, score(*plan, tallies, titleLength));
}

} // namespace

int registerRanking(fts5_api* api, const RankPlan** plan) {
  return api->xCreateFunction(api, "amparo_rank", plan, rank, nullptr);
}

} // namespace amparo
