#include "core/search/expression.h"

#include "core/search/analyzer.h"
#include "core/search/filters.h"
#include "core/search/searcher.h"
#include "core/search/words.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <set>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

/// Rarer words weigh more; the count is about how often the word occurs in the library.
double weightOf(qint64 count) {
  return 1 / (1 + std::log2(1 + double(count)) / 8);
}

/// Tokens for one place of a phrase, in texts or in titles alone.
QByteArray place(const QStringList& tokens, char marker) {
  QByteArray text;
  for (const QString& token : tokens) {
    if (!text.isEmpty()) text += token::beside;
    if (marker) text += marker;
    text += token.toUtf8();
  }
  return text;
}

/// Collects the phrases of an expression together with what they mean.
class Writer {
 public:
  QByteArray phrase(const QByteArray& tokens, RankPlan::Role role, int word) {
    plan_.phrases.push_back({role, word});
    return '"' + tokens + '"';
  }

  RankPlan plan_;
};

QByteArray anyOf(const QList<QByteArray>& alternatives) {
  return alternatives.size() == 1 ? alternatives.first() : '(' + alternatives.join(" OR ") + ')';
}

QByteArray allOf(const QList<QByteArray>& parts) {
  return parts.size() == 1 ? parts.first() : '(' + parts.join(" AND ") + ')';
}

} // namespace

ExpressionBuilder::ExpressionBuilder(sqlite::Database& database, const SearchQuery& query)
    : search_(query)
    , query_(parseQuery(query.text)) {
  for (const QueryPart& from : query_.parts) {
    Part part{from.kind, from.excluded, {}, {}, from.words};
    for (const QueryWord& word : from.words) part.terms.push_back(lookUp(database, word));
    for (const QueryWord& word : from.joined) {
      part.joined.push_back(lookUp(database, word));
      // It stands for all the words it is made of; the rank counts it as the first of them.
      weights_.pop_back();
      part.joined.back().word = part.terms.front().word;
    }
    parts_.push_back(std::move(part));
  }
}

ExpressionBuilder::Term ExpressionBuilder::lookUp(sqlite::Database& database, const QueryWord& word) {
  Term term;
  term.whole = word.stems;
  term.letters = word.letters;
  if (word.spelled != word.folded) term.exact.append(QChar(u'=') % word.spelled);
  qint64 count = 0;
  auto find = database.prepare("SELECT tokens, count FROM search_word WHERE word=?");
  find.bind(word.folded);
  while (find.step()) {
    count += find.integer(1);
    for (const QString& token : find.text(0).split(u' ')) {
      if (token.startsWith(u'~')) {
        if (word.letters.isEmpty() && !term.otherLetters.contains(token)) term.otherLetters.append(token);
      } else if (!token.startsWith(u'=') && !term.whole.contains(token)) {
        term.whole.append(token);
      }
    }
  }
  if (word.prefix) lookUpPrefix(database, word, term, count);
  term.word = int(weights_.size());
  weights_.push_back(weightOf(count));
  return term;
}

void ExpressionBuilder::lookUpPrefix(sqlite::Database& database, const QueryWord& word, Term& term,
                                     qint64& count) {
  const QString typed = foldAccents(word.spelled);
  QHash<QString, qint64> counts;
  auto find = database.prepare("SELECT word, tokens, count FROM search_word WHERE word>? AND word<?");
  find.bind(word.folded, QString(word.folded % QString::fromUcs4(U"\U0010FFFF", 1)));
  while (find.step())
    for (const QString& token : find.text(1).split(u' '))
      if (!token.startsWith(u'=')) counts[token] += find.integer(2);
  QList<QPair<qint64, QString>> order;
  for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
    if (term.whole.contains(it.key())) continue;
    if (!it.key().startsWith(u'~'))
      order.append({-it.value(), it.key()});
    else if (!word.letters.isEmpty() && it.key().startsWith(u'~' % typed))
      term.letters.append(it.key());
  }
  std::sort(order.begin(), order.end());
  if (order.size() > maximumExpansions) order.resize(maximumExpansions);
  for (const auto& [negative, token] : order) {
    term.prefix.append(token);
    count -= negative;
  }
}

bool ExpressionBuilder::minded() const {
  return std::any_of(parts_.begin(), parts_.end(), [](const Part& part) {
    return std::any_of(part.terms.begin(), part.terms.end(), [](const Term& term) {
      return !term.letters.isEmpty() || !term.otherLetters.isEmpty();
    });
  });
}

namespace {

using Role = RankPlan::Role;

/// The places of a phrase that stand in a text of some language, for each language once.
std::set<std::vector<size_t>> phrasePlaces(const std::vector<QueryWord>& words) {
  std::set<std::vector<size_t>> variants;
  for (const TextLanguage language : {TextLanguage::Any, TextLanguage::Spanish, TextLanguage::English}) {
    std::vector<size_t> places;
    for (size_t i = 0; i < words.size(); ++i)
      if (!isStopWord(words[i].folded, language)) places.push_back(i);
    if (!places.empty()) variants.insert(std::move(places));
  }
  return variants;
}

} // namespace

Expression ExpressionBuilder::build(Where where) const {
  Writer out;
  out.plan_.weights = weights_;
  QList<QByteArray> required;

  // Filters first: the shorter list leads.
  QList<QByteArray> kinds;
  for (const QString& kind : search_.kinds.isEmpty() ? QStringList{QString()} : search_.kinds)
    kinds.append(out.phrase(kindToken(kind, search_.deleted), Role::Filter, 0));
  required.append(anyOf(kinds));
  for (auto it = search_.filters.begin(); it != search_.filters.end(); ++it) {
    QList<QByteArray> values;
    for (const QString& value : it.value())
      values.append(out.phrase(facetToken(it.key(), value), Role::Filter, 0));
    if (!values.isEmpty()) required.append(anyOf(values));
  }

  const auto phrases = [&](const Part& part, char marker, Role role) {
    QList<QByteArray> alternatives;
    for (const auto& places : phrasePlaces(part.words)) {
      QByteArray tokens;
      for (const size_t i : places) {
        if (!tokens.isEmpty()) tokens += ' ';
        tokens += place(part.terms[i].whole + part.terms[i].prefix, marker);
      }
      alternatives.append(out.phrase(tokens, role, part.terms.front().word));
    }
    return alternatives;
  };

  // The words that must stand in the title, as filters: what ranks them is the part below.
  QList<QByteArray> titles;
  for (const Part& part : parts_) {
    if (where == Where::Anywhere || part.excluded) continue;
    const auto inTitle = [&](const std::vector<Term>& terms) {
      QList<QByteArray> places;
      for (const Term& term : terms)
        places.append(out.phrase(place(term.whole + term.prefix, token::title), Role::Filter, 0));
      return where == Where::TitleAll ? allOf(places) : anyOf(places);
    };
    QList<QByteArray> alternatives;
    if (part.kind == QueryPart::Kind::Phrase)
      alternatives = phrases(part, token::title, Role::Filter);
    else
      alternatives.append(inTitle(part.terms));
    if (!part.joined.empty()) alternatives.append(inTitle(part.joined));
    titles.append(anyOf(alternatives));
  }
  if (!titles.isEmpty()) required.append(where == Where::TitleAll ? allOf(titles) : anyOf(titles));

  bool isFirst = true;
  const auto anywhere = [&](const Term& term) {
    QList<QByteArray> alternatives;
    const auto add = [&](const QStringList& tokens, Role role, char marker = 0) {
      if (!tokens.isEmpty()) alternatives.append(out.phrase(place(tokens, marker), role, term.word));
    };
    add(term.whole, Role::Whole);
    add(term.prefix, Role::Prefix);
    if (std::exchange(isFirst, false)) add(term.whole + term.prefix, Role::Start, token::start);
    add(term.exact, Role::Exact);
    add(term.letters, Role::Letters);
    add(term.otherLetters, Role::OtherLetters);
    return anyOf(alternatives);
  };
  QList<QByteArray> excluded;
  for (const Part& part : parts_) {
    QList<QByteArray> alternatives;
    if (part.excluded) {
      if (part.kind == QueryPart::Kind::Phrase) {
        alternatives = phrases(part, 0, Role::Filter);
      } else {
        QList<QByteArray> words;
        for (const Term& term : part.terms) words.append(out.phrase(place(term.whole, 0), Role::Filter, 0));
        alternatives.append(allOf(words));
      }
      excluded.append(anyOf(alternatives));
      continue;
    }
    if (part.kind == QueryPart::Kind::Phrase) {
      alternatives = phrases(part, 0, Role::Whole);
    } else {
      QList<QByteArray> words;
      for (const Term& term : part.terms) words.append(anywhere(term));
      alternatives.append(allOf(words));
    }
    for (const Term& term : part.joined) alternatives.append(anywhere(term));
    required.append(anyOf(alternatives));
  }
  Expression expression{allOf(required), std::move(out.plan_)};
  if (!excluded.isEmpty()) expression.text += " NOT " + anyOf(excluded);
  return expression;
}

} // namespace amparo
