#pragma once

#include "core/search/query.h"
#include "core/search/ranking.h"
#include "core/sqlite/database.h"

#include <optional>
#include <string>
#include <vector>

namespace amparo {

/// What a search is narrowed by. A record passes when it has one of the values for every field named, and
/// none of those in `without`. Empty `kinds`: every kind.
struct Conditions {
  using Values = std::vector<std::pair<QString, QStringList>>;

  QStringList kinds;
  QStringList withoutKinds;
  Values filters;
  Values without;
  QString since;   ///< not older (fields.h); empty: any
  QString before;  ///< older; empty: any
  Values computed; ///< filters whose values no index has (computedFacet(), filters.h)
  std::optional<qint64> newsAfter;
  bool deleted = false;
};

/// A query as FTS5 takes it, with what each of its phrases means.
struct Expression {
  std::string text;
  RankPlan plan;
};

/// Which records an expression finds.
enum class Where {
  Anywhere,
  Widened,    ///< the same, and those with another name of what was looked for (Widening)
  Titles,     ///< those with every word in their title; nothing else is looked at
  TitleAlone, ///< the same, ranked by their titles alone; without asksForLetters()
  TitleAll,   ///< the same, ranked by all that they say
  TitleSome,  ///< those with at least one word in their title
  Files,      ///< attached files; by what the query's words say, whatever narrows it
  Excluded,   ///< those with what the query excludes
};

/// Makes FTS5 expressions of one query. What a typed beginning can become is looked up once, in
/// `vocabulary`: only the commonest continuations count, so that a few letters do not read the whole index.
class ExpressionBuilder {
 public:
  ExpressionBuilder(sqlite::Database& database, const Conditions& conditions, ParsedQuery parsed);

  /// Nothing to look for: every record passes that the filters let pass.
  bool isEmpty() const { return isEmpty_; }

  /// True when some of the words can stand in a title without the others.
  bool hasSeveral() const { return weights_.size() > 1; }

  /// None of its words occurs less than about so often in the library.
  bool isCommon(qint64 times) const;

  /// What is meant depends on whether a word is written with ñ or ç.
  bool asksForLetters() const;

  bool isWidened() const { return !query_.widenings.empty(); }

  /// There is something that a record must not have.
  bool excludes() const;

  Expression build(Where where) const;

 private:
  using Tokens = std::vector<std::string>;

  /// A typed word and the tokens that stand for it.
  struct Term {
    Tokens whole;
    Tokens prefix;
    Tokens exact;
    Tokens letters;
    Tokens otherLetters;
    int word = 0;
    int span = 1;
  };

  struct Part {
    QueryPart::Kind kind = QueryPart::Kind::Words;
    bool excluded = false;
    std::vector<Term> terms;
    std::vector<Term> joined;
    std::vector<QueryWord> words;
    std::vector<Part> alternatives;
  };

  class Writer;

  void dropBeginning();
  bool isLoneStopWord() const;
  Part lookUp(sqlite::Database& database, const QueryPart& part);
  /// Whichever of several parts stands in a record, it counts as one word.
  void uniteWords(Part& part, size_t first);
  Term lookUp(sqlite::Database& database, const QueryWord& word);
  void lookUpWhole(sqlite::Database& database, const QueryWord& word, Term& term, qint64& count);
  void lookUpPrefix(sqlite::Database& database, const QueryWord& word, Term& term, qint64& count);

  const Conditions& conditions_;
  ParsedQuery query_;
  std::vector<Part> parts_;
  std::vector<double> weights_;
  bool isEmpty_ = false;
};

} // namespace amparo
