#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <string>
#include <vector>

namespace amparo {

/// One typed word, with every form by which a text may hold it.
struct QueryWord {
  QString spelled;                ///< lower case, accents as typed
  QString folded;                 ///< without accents
  std::vector<std::string> stems; ///< tokens of the search index (analyzer.h): as typed, and its stems
  /// Tokens that it may have with an accent that was left out, or in the other number.
  std::vector<std::string> guesses;
  std::vector<std::string> numbers; ///< without accents, in the other number
  std::vector<std::string> letters; ///< the tokens with its ñ or ç; empty when it has none
  bool prefix = false;              ///< still being typed: longer words that begin so count too
};

/// What belongs together in a query. Words: each is required, anywhere. Phrase: one after the other. With
/// alternatives, any one of them will do.
struct QueryPart {
  enum class Kind { Words, Phrase };

  Kind kind = Kind::Words;
  bool excluded = false;
  std::vector<QueryWord> words;
  /// The words written together, which will do as well: pre-trial, pretrial; none when empty.
  std::vector<QueryWord> joined;
  std::vector<QueryPart> alternatives; ///< have none of their own
};

/// What a query can be narrowed by in writing, in English and in Spanish: country:AR, país:AR.
enum class QueryField { Country, Topic, Kind, Status, Language, Since };

/// So many letters of a value's name stand for it; fewer stand for nothing.
constexpr qsizetype shortestBeginning = 3;

/// A field and the values of which a record has to have one; for Since a date that it is not older than.
struct QueryFilter {
  QueryField field = QueryField::Country;
  QStringList values;
  bool excluded = false; ///< a record must have none of them
};

/// The values that were meant by what stands behind a field's name; none when it is not understood.
using FieldReader = std::function<QStringList(QueryField field, const QString& typed)>;

/// Another name of something: a topic's label in a language, or in one country.
struct Synonym {
  QString label;
  QStringList languages; ///< who calls it so, BCP 47
  /// Its words, which have to stand side by side, each with the tokens by which a text may hold it.
  std::vector<std::vector<std::string>> words;
  bool operator==(const Synonym&) const = default;
};

/// Parts of a query that together are what a topic is called, and its other names, which will do as well.
struct Widening {
  size_t first = 0; ///< its place among the parts
  size_t count = 0;
  std::vector<Synonym> synonyms;
};

struct ParsedQuery {
  std::vector<QueryPart> parts;
  std::vector<QueryFilter> filters;
  std::vector<Widening> widenings; ///< in the order of the parts, none touching another (thesaurus.h)

  /// Nothing to look for: a list shows everything then.
  bool isEmpty() const;
};

/// Reads what somebody typed or is typing. Every word is required; the last one also as a beginning, unless
/// something that is no part of a word follows it. "quoted words" are a phrase, -word excludes, one OR other
/// (or one O other) asks for either, and a symbol such as A/RES/67/187 or 14.3 is taken as a whole. Words
/// that the index leaves out (the, de) do not count. country:AR, topic:"pretrial detention", kind:, status:,
/// lang: and since:2019 narrow a query where `fields` understands the value, and one value OR another of the
/// same field will do; else, and without `fields`, they are words. A value that is still being typed and is
/// not understood yet says nothing. Anything can be typed, nothing is an error; what is too much (words,
/// characters) is left out.
ParsedQuery parseQuery(const QString& typed, const FieldReader& fields = {});

inline constexpr int maximumQueryWords = 12;
inline constexpr int maximumQueryCharacters = 500;

} // namespace amparo
