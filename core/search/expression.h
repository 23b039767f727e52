#pragma once

#include "core/search/query.h"
#include "core/search/ranking.h"
#include "core/sqlite/database.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace amparo {

struct SearchQuery;

/// A query as FTS5 takes it, with what each of its phrases means.
struct Expression {
  QByteArray text;
  RankPlan plan;
};

/// Which records an expression finds.
enum class Where {
  Anywhere,
  TitleAll,  ///< those with every word in their title
  TitleSome, ///< those with at least one word in their title
};

/// Makes FTS5 expressions of one query. What a typed beginning can become is looked up once, in
/// `search_word`: only the commonest continuations count, so that a single letter does not read the index.
class ExpressionBuilder {
 public:
  ExpressionBuilder(sqlite::Database& database, const SearchQuery& query);

  bool isEmpty() const { return query_.isEmpty(); }

  qsizetype wordCount() const { return qsizetype(weights_.size()); }

  /// True when a letter that was typed (ñ) can set hits apart more than their place does.
  bool minded() const;

  Expression build(Where where) const;

 private:
  /// A typed word and the tokens that stand for it.
  struct Term {
    QStringList whole;
    QStringList prefix;
    QStringList exact;
    QStringList letters;
    QStringList otherLetters;
    int word = 0;
  };

  struct Part {
    QueryPart::Kind kind = QueryPart::Kind::Words;
    bool excluded = false;
    std::vector<Term> terms;
    std::vector<Term> joined;
    std::vector<QueryWord> words;
  };

  Term lookUp(sqlite::Database& database, const QueryWord& word);
  void lookUpPrefix(sqlite::Database& database, const QueryWord& word, Term& term, qint64& count);

  static constexpr qsizetype maximumExpansions = 48;

  const SearchQuery& search_;
  ParsedQuery query_;
  std::vector<Part> parts_;
  std::vector<double> weights_;
};

} // namespace amparo
