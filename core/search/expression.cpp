#include "core/search/expression.h"

#include "core/search/analyzer.h"
#include "core/search/filters.h"
#include "core/search/words.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

namespace amparo {

using namespace Qt::StringLiterals;
using Tokens = std::vector<std::string>;
using Role = RankPlan::Role;

namespace {

/// What a typed beginning can become: the commonest words only.
constexpr size_t maximumExpansions = 24;

/// Rarer words weigh more; the count is about how often the word occurs in the library.
double weightOf(qint64 count) {
  return 1 / (1 + std::log2(1 + double(count)) / 8);
}

bool has(const Tokens& tokens, std::string_view token) {
  return std::find(tokens.begin(), tokens.end(), token) != tokens.end();
}

QByteArrayView bytes(const std::string& text) {
  return {text.data(), qsizetype(text.size())};
}

} // namespace

ExpressionBuilder::ExpressionBuilder(sqlite::Database& database, const Conditions& conditions,
                                     ParsedQuery parsed)
    : conditions_(conditions)
    , query_(std::move(parsed)) {
  dropBeginning();
  for (const QueryPart& part : query_.parts) parts_.push_back(lookUp(database, part));
  isEmpty_ = query_.isEmpty() || isLoneStopWord();
}

/// One letter after other words says too little to look it up: nearly every record has a word that begins so.
void ExpressionBuilder::dropBeginning() {
  if (query_.parts.empty()) return;
  QueryPart& last = query_.parts.back();
  const bool alone = std::none_of(query_.parts.begin(), query_.parts.end() - 1,
                                  [](const QueryPart& part) { return !part.excluded; });
  if (last.kind == QueryPart::Kind::Phrase || last.words.size() != 1 || alone) return;
  const QueryWord& word = last.words.front();
  if (!word.prefix || word.folded.size() != 1 || !word.folded.front().isLower()) return;
  query_.parts.pop_back();
  std::erase_if(query_.widenings, [&](const Widening& widening) {
    return widening.first + widening.count > query_.parts.size();
  });
}

bool ExpressionBuilder::asksForLetters() const {
  const auto asks = [](const Part& part) {
    const auto some = [](const std::vector<Term>& terms) {
      return std::any_of(terms.begin(), terms.end(), [](const Term& term) {
        return !term.letters.empty() || !term.otherLetters.empty();
      });
    };
    return some(part.terms) || some(part.joined);
  };
  return std::any_of(parts_.begin(), parts_.end(), [&](const Part& part) {
    return asks(part) || std::any_of(part.alternatives.begin(), part.alternatives.end(), asks);
  });
}

bool ExpressionBuilder::isCommon(qint64 times) const {
  return !weights_.empty() && *std::max_element(weights_.begin(), weights_.end()) <= weightOf(times);
}

bool ExpressionBuilder::excludes() const {
  return std::any_of(parts_.begin(), parts_.end(), [](const Part& part) { return part.excluded; });
}

/// "the" on its way to something else, which no word of the library begins with.
bool ExpressionBuilder::isLoneStopWord() const {
  if (parts_.size() != 1 || parts_.front().words.size() != 1) return false;
  const std::string word = parts_.front().words.front().folded.toStdString();
  return parts_.front().terms.front().prefix.empty() &&
         (isStopWord(word, TextLanguage::Spanish) || isStopWord(word, TextLanguage::English));
}

ExpressionBuilder::Part ExpressionBuilder::lookUp(sqlite::Database& database, const QueryPart& from) {
  Part part{from.kind, from.excluded, {}, {}, from.words, {}};
  const size_t first = weights_.size();
  for (const QueryWord& word : from.words) part.terms.push_back(lookUp(database, word));
  if (part.excluded) {
    weights_.resize(first);
    return part;
  }
  if (part.kind == QueryPart::Kind::Phrase) {
    // One phrase counts as one word: as its rarest.
    weights_[first] = *std::max_element(weights_.begin() + qptrdiff(first), weights_.end());
    weights_.resize(first + 1);
    for (Term& term : part.terms) term.word = int(first);
  }
  const size_t words = weights_.size() - first;
  for (const QueryWord& word : from.joined) {
    Term& term = part.joined.emplace_back(lookUp(database, word));
    weights_.pop_back();
    term.word = int(first);
    term.span = int(words);
  }
  for (const QueryPart& other : from.alternatives) part.alternatives.push_back(lookUp(database, other));
  if (!part.alternatives.empty()) uniteWords(part, first);
  return part;
}

void ExpressionBuilder::uniteWords(Part& part, size_t first) {
  weights_[first] = *std::min_element(weights_.begin() + qptrdiff(first), weights_.end());
  weights_.resize(first + 1);
  const auto unite = [&](Part& one) {
    for (std::vector<Term>* terms : {&one.terms, &one.joined})
      for (Term& term : *terms) {
        term.word = int(first);
        term.span = 1;
      }
  };
  unite(part);
  for (Part& other : part.alternatives) unite(other);
}

ExpressionBuilder::Term ExpressionBuilder::lookUp(sqlite::Database& database, const QueryWord& word) {
  Term term;
  term.word = int(weights_.size());
  term.letters = word.letters;
  if (word.spelled != word.folded) term.exact.push_back(token::exact + word.spelled.toStdString());
  qint64 count = 0;
  lookUpWhole(database, word, term, count);
  if (word.prefix) lookUpPrefix(database, word, term, count);
  weights_.push_back(weightOf(count));
  return term;
}

void ExpressionBuilder::lookUpWhole(sqlite::Database& database, const QueryWord& word, Term& term,
                                    qint64& count) {
  auto find = database.prepare("SELECT tokens, count FROM vocabulary WHERE word=?");
  const auto add = [&](const std::string& folded) {
    bool known = false;
    find.bind(bytes(folded));
    for (; find.step(); known = true) {
      count += find.integer(1);
      forEachToken(find.blobView(0), [&](std::string_view one) {
        if (one.front() == token::letter) {
          if (word.letters.empty() && !has(term.otherLetters, one)) term.otherLetters.emplace_back(one);
        } else if (one.front() != token::exact && !has(term.whole, one)) {
          term.whole.emplace_back(one);
        }
      });
    }
    find.reset();
    return known;
  };
  const auto addAll = [&](const Tokens& tokens) {
    for (const std::string& one : tokens)
      if (!has(term.whole, one)) term.whole.push_back(one);
  };
  const bool known = add(word.stems.front());
  addAll(word.stems);
  // Each token costs the index a look, whether it has it or not: what the library's own words tell need not
  // be guessed, nor what becomes of a word that is still being typed.
  if (known)
    for (const std::string& other : word.numbers) add(other);
  else if (!word.prefix)
    addAll(word.guesses);
}

void ExpressionBuilder::lookUpPrefix(sqlite::Database& database, const QueryWord& word, Term& term,
                                     qint64& count) {
  // Under three letters nearly every common word would do, so that rare ones need not be read.
  const bool isShort = word.folded.size() < 3;
  const std::string typed = token::letter + foldAccents(word.spelled).toStdString();
  const std::string from = word.folded.toStdString();
  const std::string to = from + '\xff'; // after every UTF-8 text that begins so
  std::unordered_map<std::string, qint64> counts;
  const auto read = [&](sqlite::Statement find) {
    find.bind(bytes(from), bytes(to));
    while (find.step())
      forEachToken(find.blobView(0), [&](std::string_view one) {
        if (one.front() == token::letter) {
          if (!word.letters.empty() && one.starts_with(typed) && !has(term.letters, one))
            term.letters.emplace_back(one);
        } else if (one.front() != token::exact) {
          counts[std::string(one)] += find.integer(1);
        }
      });
  };
  if (isShort)
    read(database.prepare("SELECT tokens, count FROM vocabulary WHERE word>? AND word<? AND count>=16"));
  if (counts.size() < maximumExpansions)
    read(database.prepare("SELECT tokens, count FROM vocabulary WHERE word>? AND word<?"));
  std::vector<std::pair<qint64, std::string>> order;
  for (const auto& [one, times] : counts)
    if (!has(term.whole, one)) order.emplace_back(-times, one);
  std::sort(order.begin(), order.end());
  const size_t most = isShort ? maximumExpansions / 2 : maximumExpansions;
  if (order.size() > most) order.resize(most);
  for (const auto& [negative, one] : order) {
    term.prefix.push_back(one);
    count -= negative;
  }
}

namespace {

using Texts = std::vector<std::string>;

std::string join(const Texts& texts, std::string_view between) {
  if (texts.size() == 1) return texts.front();
  std::string joined = "(";
  for (const std::string& text : texts) {
    if (joined.size() > 1) joined += between;
    joined += text;
  }
  return joined += ')';
}

std::string anyOf(const Texts& alternatives) {
  return join(alternatives, " OR ");
}

std::string allOf(const Texts& parts) {
  return join(parts, " AND ");
}

/// Places that follow one another.
std::string sequence(const Texts& places) {
  std::string text;
  for (const std::string& one : places) {
    if (!text.empty()) text += ' ';
    text += one;
  }
  return text;
}

Tokens both(Tokens tokens, const Tokens& more) {
  tokens.insert(tokens.end(), more.begin(), more.end());
  return tokens;
}

/// Tokens for one place of a phrase, in texts or (with token::title) in titles alone.
std::string place(const Tokens& tokens, char marker = 0) {
  std::string text;
  for (const std::string& one : tokens) {
    if (!text.empty()) text += token::beside;
    if (marker) text += marker;
    text += one;
  }
  return text;
}

/// The places of a phrase that stand in a text of some language, for each language once.
std::set<std::vector<size_t>> phrasePlaces(const std::vector<QueryWord>& words) {
  std::set<std::vector<size_t>> variants;
  for (const TextLanguage language : {TextLanguage::Any, TextLanguage::Spanish, TextLanguage::English}) {
    std::vector<size_t> places;
    for (size_t i = 0; i < words.size(); ++i)
      if (!isStopWord(words[i].folded.toStdString(), language)) places.push_back(i);
    if (!places.empty()) variants.insert(std::move(places));
  }
  return variants;
}

} // namespace

/// Writes one expression; phrases are numbered as they stand in it, which is the order of the plan.
class ExpressionBuilder::Writer {
 public:
  Writer(const ExpressionBuilder& builder, Where where)
      : builder_(builder)
      , where_(where)
      , ranksTitles_(where == Where::TitleAlone) {
    plan_.weights = builder.weights_;
  }

  Expression write();

 private:
  std::string phrase(const std::string& places, Role role, int word = 0, int span = 1);
  Texts filters();
  Texts facets(const QString& field, const QStringList& values);
  Texts without();
  /// A part in titles; it ranks what it finds where `ranksTitles_`.
  std::string inTitle(const Part& part);
  std::string titleTerm(const Term& term);
  std::string required(const Part& part);
  /// All parts, and for those that a widening is about what else will do.
  Texts widened();
  Texts excludedParts();
  std::string excluded(const Part& part);
  std::string term(const Term& term);
  Texts phrases(const Part& part, char marker, Role role);

  const ExpressionBuilder& builder_;
  const Where where_;
  const bool ranksTitles_; ///< else what ranks a record is all that it says
  RankPlan plan_;
};

std::string ExpressionBuilder::Writer::phrase(const std::string& places, Role role, int word, int span) {
  plan_.phrases.push_back({role, word, span});
  return '"' + places + '"';
}

Texts ExpressionBuilder::Writer::filters() {
  const Conditions& conditions = builder_.conditions_;
  Texts all;
  Texts kinds;
  for (const QString& kind : conditions.kinds)
    kinds.push_back(phrase(kindToken(kind, conditions.deleted), Role::Filter));
  if (kinds.empty() && conditions.deleted) kinds.push_back(phrase(kindToken({}, true), Role::Filter));
  if (!kinds.empty()) all.push_back(anyOf(kinds));
  for (const auto& [field, values] : conditions.filters) all.push_back(anyOf(facets(field, values)));
  return all;
}

Texts ExpressionBuilder::Writer::facets(const QString& field, const QStringList& values) {
  Texts tokens;
  for (const QString& value : values) tokens.push_back(phrase(facetToken(field, value), Role::Filter));
  return tokens;
}

/// What a record must not have.
Texts ExpressionBuilder::Writer::without() {
  const Conditions& conditions = builder_.conditions_;
  Texts all;
  if (conditions.kinds.isEmpty() && !conditions.deleted)
    all.push_back(phrase(kindToken({}, true), Role::Filter));
  for (const QString& kind : conditions.withoutKinds)
    all.push_back(phrase(kindToken(kind, conditions.deleted), Role::Filter));
  for (const auto& [field, values] : conditions.without) all.push_back(anyOf(facets(field, values)));
  const Texts parts = excludedParts();
  all.insert(all.end(), parts.begin(), parts.end());
  return all;
}

Texts ExpressionBuilder::Writer::excludedParts() {
  Texts all;
  for (const Part& part : builder_.parts_)
    if (part.excluded) all.push_back(excluded(part));
  return all;
}

Texts ExpressionBuilder::Writer::phrases(const Part& part, char marker, Role role) {
  Texts alternatives;
  for (const auto& places : phrasePlaces(part.words)) {
    Texts tokens;
    for (const size_t i : places)
      tokens.push_back(place(both(part.terms[i].whole, part.terms[i].prefix), marker));
    alternatives.push_back(phrase(sequence(tokens), role, part.terms.front().word));
  }
  return alternatives;
}

std::string ExpressionBuilder::Writer::titleTerm(const Term& term) {
  if (!ranksTitles_) return phrase(place(both(term.whole, term.prefix), token::title), Role::Filter);
  Texts alternatives;
  const auto add = [&](const Tokens& tokens, char marker, Role role) {
    if (!tokens.empty()) alternatives.push_back(phrase(place(tokens, marker), role, term.word, term.span));
  };
  add(term.whole, token::title, Role::Whole);
  add(term.prefix, token::title, Role::Prefix);
  add(term.exact, 0, Role::Exact);
  if (term.word == 0 && !term.whole.empty())
    alternatives.push_back("start:" + phrase(place(term.whole), Role::Whole, term.word, term.span));
  return anyOf(alternatives);
}

std::string ExpressionBuilder::Writer::inTitle(const Part& part) {
  const auto words = [&](const std::vector<Term>& terms) {
    Texts places;
    for (const Term& one : terms) places.push_back(titleTerm(one));
    return where_ == Where::TitleSome ? anyOf(places) : allOf(places);
  };
  Texts alternatives;
  if (part.kind == QueryPart::Kind::Phrase)
    alternatives = phrases(part, token::title, ranksTitles_ ? Role::Whole : Role::Filter);
  else
    alternatives.push_back(words(part.terms));
  if (!part.joined.empty()) alternatives.push_back(words(part.joined));
  for (const Part& other : part.alternatives) alternatives.push_back(inTitle(other));
  return anyOf(alternatives);
}

std::string ExpressionBuilder::Writer::term(const Term& term) {
  Texts alternatives;
  const auto add = [&](const Tokens& tokens, Role role) {
    if (!tokens.empty()) alternatives.push_back(phrase(place(tokens), role, term.word, term.span));
  };
  add(term.whole, Role::Whole);
  add(term.prefix, Role::Prefix);
  add(term.exact, Role::Exact);
  add(term.letters, Role::Letters);
  add(term.otherLetters, Role::OtherLetters);
  return anyOf(alternatives);
}

std::string ExpressionBuilder::Writer::required(const Part& part) {
  Texts alternatives;
  if (part.kind == QueryPart::Kind::Phrase) {
    alternatives = phrases(part, 0, Role::Whole);
  } else {
    Texts words;
    for (const Term& one : part.terms) words.push_back(term(one));
    alternatives.push_back(allOf(words));
  }
  Texts joined;
  for (const Term& one : part.joined) joined.push_back(term(one));
  if (!joined.empty()) alternatives.push_back(allOf(joined));
  for (const Part& other : part.alternatives) alternatives.push_back(required(other));
  return anyOf(alternatives);
}

Texts ExpressionBuilder::Writer::widened() {
  const std::vector<Part>& parts = builder_.parts_;
  Texts all;
  auto widening = builder_.query_.widenings.begin();
  for (size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].excluded) continue;
    if (widening == builder_.query_.widenings.end() || widening->first != i) {
      all.push_back(required(parts[i]));
      continue;
    }
    Texts typed;
    const int word = parts[i].terms.front().word;
    for (; i < widening->first + widening->count; ++i) typed.push_back(required(parts[i]));
    const int span = parts[--i].terms.back().word + 1 - word;
    Texts alternatives{allOf(typed)};
    for (const Synonym& synonym : widening->synonyms) {
      Texts places;
      for (const Tokens& tokens : synonym.words) places.push_back(place(tokens));
      alternatives.push_back(phrase(sequence(places), Role::Synonym, word, span));
    }
    all.push_back(anyOf(alternatives));
    ++widening;
  }
  return all;
}

std::string ExpressionBuilder::Writer::excluded(const Part& part) {
  if (part.kind == QueryPart::Kind::Phrase) return anyOf(phrases(part, 0, Role::Filter));
  Texts words;
  for (const Term& one : part.terms) words.push_back(phrase(place(one.whole), Role::Filter));
  return allOf(words);
}

Expression ExpressionBuilder::Writer::write() {
  if (where_ == Where::Excluded) return {anyOf(excludedParts()), std::move(plan_)};
  const bool isFiles = where_ == Where::Files;
  // What is likely to be the shortest leads: filters, then titles.
  Texts all = isFiles ? Texts() : filters();
  Texts titles;
  const bool isTitle =
      ranksTitles_ || where_ == Where::Titles || where_ == Where::TitleAll || where_ == Where::TitleSome;
  for (const Part& part : builder_.parts_)
    if (isTitle && !part.excluded) titles.push_back(inTitle(part));
  if (!titles.empty()) all.push_back(where_ == Where::TitleSome ? anyOf(titles) : allOf(titles));
  if (where_ == Where::Widened || isFiles) {
    const Texts parts = widened();
    all.insert(all.end(), parts.begin(), parts.end());
  } else if (where_ != Where::Titles && !ranksTitles_) {
    for (const Part& part : builder_.parts_)
      if (!part.excluded) all.push_back(required(part));
  }
  std::string text = allOf(all);
  const Texts without = isFiles ? excludedParts() : this->without();
  if (!without.empty()) text += " NOT " + anyOf(without);
  return {std::move(text), std::move(plan_)};
}

Expression ExpressionBuilder::build(Where where) const {
  return Writer(*this, where).write();
}

} // namespace amparo
