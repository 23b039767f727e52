#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>

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
inline constexpr char exact = '=';     ///< a word that has accents, as it is spelled
inline constexpr char letter = '~';    ///< the stem of a word that has ñ or ç, with them
inline constexpr char live = '#';      ///< the kind of a record; alone: any kind
inline constexpr char trash = '!';     ///< the same for a record in the trash
inline constexpr char facet = '@';     ///< field=value
inline constexpr char beside = '\x1f'; ///< stands between tokens of one place; a space between places
} // namespace token

/// Turns words into the tokens they are found by. Snowball's stemmers keep state: one thread at a time.
class Analyzer {
 public:
  Analyzer();
  ~Analyzer();
  Analyzer(const Analyzer&) = delete;
  Analyzer& operator=(const Analyzer&) = delete;

  /// The tokens of a word in a text, the stems first, then `exact` and `letter` tokens; empty for a word that
  /// says nothing by itself (the, de) in its own language.
  QStringList textTokens(QStringView word, TextLanguage language);

  /// The stems by which a typed word may stand in a text: as typed, in either language, with an accent that
  /// was left out, in the other number. What no text has costs little; what is missing here is not found.
  QStringList queryStems(QStringView word);

  /// `letter` tokens of a typed word; empty when it has no ñ or ç.
  QStringList letterTokens(QStringView word);

 private:
  struct Free {
    void operator()(sb_stemmer* stemmer) const;
  };

  using Stemmer = std::unique_ptr<sb_stemmer, Free>;

  QString stem(const Stemmer& stemmer, const QString& spelled);

  Stemmer spanish_;
  Stemmer english_;
};

/// True for words that are left out of the index in that language; for Any and Code none is.
bool isStopWord(const QString& folded, TextLanguage language);

} // namespace amparo
