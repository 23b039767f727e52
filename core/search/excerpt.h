#pragma once

#include "core/model/record.h"
#include "core/search/query.h"
#include "core/search/word_cache.h"

#include <bitset>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace amparo {

/// Characters [start, start + length) of a text.
struct Range {
  qsizetype start = 0;
  qsizetype length = 0;
  bool operator==(const Range&) const = default;
};

/// A passage of a record for a list of hits.
struct Excerpt {
  QString text;              ///< without Markdown's marks; "…" where it was cut
  QString language;          ///< empty: the text has none of its own
  QString field;             ///< where it is from
  std::vector<Range> ranges; ///< what to highlight, in order, none touching another
};

/// Shows where a query's words stand in texts, by the same rules by which the index finds them: a stem's hit
/// marks the whole word, accents or not. Stemmers and a bounded cache of words are its thread's: texts repeat
/// their words, from query to query too.
class Highlighter {
 public:
  explicit Highlighter(const ParsedQuery& query);

  /// The passage with most of the query's words, of a summary or longer text of the record: in the wanted
  /// language where one of them stands there, else in another one that has them, else the beginning of its
  /// summary. Empty when the record has no such text.
  Excerpt excerpt(const Record& record, const QString& language, int maximumCharacters);

  /// The passage of one text, in a language or none, with most of the query's words.
  Excerpt passage(const QString& text, const QString& language, int maximumCharacters);

  /// The places of a text in a language (empty: not known) that the query finds.
  std::vector<Range> ranges(const QString& text, const QString& language);

 private:
  struct Place {
    Range range;
    int word; ///< which of the query's words
  };

  struct Hash {
    using is_transparent = void;

    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };

  struct Window {
    size_t words = 0; ///< of the query's, different ones
    qsizetype from = 0;
  };

  /// Where in a text most of the query's words stand together.
  Window bestWindow(const QString& text, TextLanguage language, qsizetype length);
  /// The query's word that a word of a text is, or -1.
  int wanted(const CachedWord& word) const;
  /// Whether some word that is wanted may begin so: most words of a text need not be looked at any closer.
  bool mayBegin(QChar first) const;
  void want(const std::vector<QueryWord>& words);
  std::vector<Place> places(QStringView text, TextLanguage language);

  /// Another name of some of the query's words.
  struct Name {
    std::vector<std::vector<std::string>> words;
    int word; ///< the first of them
  };

  /// Adds the places of other names, whole, to those of the words.
  void addNames(QStringView text, TextLanguage language, std::vector<Place>& found);
  static void untangle(std::vector<Place>& found);

  std::unordered_map<std::string, int, Hash, std::equal_to<>> tokens_; ///< and the word they are of
  std::vector<std::pair<std::string, int>> prefixes_;
  std::bitset<128> initials_; ///< of these; a stem begins as its words do
  std::vector<Name> names_;
  int count_ = 0; ///< of the query's words
};

} // namespace amparo
