#pragma once

#include "core/search/query.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sb_stemmer;

namespace amparo {

/// How a text's words are stemmed. Any: the language is not known (names, free lists), so every form counts.
/// Code: symbols and numbers, taken as they are.
enum class TextLanguage : quint8 { Any, Spanish, English, Code };

/// Spanish for "es" and "es-AR", English likewise, Any for every other tag and for none.
TextLanguage textLanguage(QStringView tag);

/// Tokens in the search index begin with one of these, or with a letter or digit: then it is a word's stem.
namespace token {
inline constexpr char title = '^';     ///< the stem of a word in a title
inline constexpr char start = '|';     ///< the stem of the first word of a title
inline constexpr char exact = '=';     ///< a word of a title that has accents, as it is spelled
inline constexpr char letter = '~';    ///< the stem of a word that has ñ or ç, with them
inline constexpr char live = '#';      ///< the kind of a record
inline constexpr char trash = '!';     ///< the same for a record in the trash; alone: any kind
inline constexpr char facet = '@';     ///< field=value
inline constexpr char beside = '\x1f'; ///< stands between tokens of one place; a space between places
} // namespace token

/// Calls `visit` with each of the tokens that stand at one place.
template<class Visitor> void forEachToken(QByteArrayView joined, Visitor visit) {
  for (std::string_view rest(joined.data(), size_t(joined.size())); !rest.empty();) {
    const size_t to = std::min(rest.find(token::beside), rest.size());
    visit(rest.substr(0, to));
    rest.remove_prefix(std::min(to + 1, rest.size()));
  }
}

/// A word of a text as the index takes it.
struct TextWord {
  /// Joined by token::beside: the stems first, then `letter` tokens, then the `exact` one. Empty for a word
  /// that says nothing by itself (the, de) in its own language.
  std::string tokens;
  std::string folded; ///< without accents (words.h)
};

/// Turns words into the tokens they are found by. Snowball's stemmers keep state: one thread at a time.
class Analyzer {
 public:
  Analyzer();
  ~Analyzer();
  Analyzer(const Analyzer&) = delete;
  Analyzer& operator=(const Analyzer&) = delete;

  TextWord textWord(QStringView word, TextLanguage language);

  /// A typed word with every form by which a text may hold it.
  QueryWord queryWord(QStringView word, bool prefix);

 private:
  struct Free {
    void operator()(sb_stemmer* stemmer) const;
  };

  using Stemmer = std::unique_ptr<sb_stemmer, Free>;

  /// The stem of a word in UTF-8, valid until the next call.
  static std::string_view stem(const Stemmer& stemmer, std::string_view spelled);

  Stemmer spanish_;
  Stemmer english_;
};

/// True for words that are left out of the index in that language; for Any and Code none is.
bool isStopWord(std::string_view folded, TextLanguage language);

} // namespace amparo
