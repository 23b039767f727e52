#pragma once

#include <QString>
#include <QStringView>

namespace amparo {

/// A word of a text: a run of letters, digits and marks, or one character of a script that writes no spaces.
struct Word {
  qsizetype start = 0;
  qsizetype length = 0;
  /// What alone stands between this word and the one before: '/', '-' or '.' (also a typographic hyphen);
  /// '+' when nothing does, as between two ideographs; 0 for anything else.
  char16_t joint = 0;
};

/// Cuts a text into words, one after the other. Format characters (soft hyphens, joiners, direction marks)
/// inside a word belong to it and are dropped by folding; an English possessive 's is left out.
class WordReader {
 public:
  explicit WordReader(QStringView text)
      : text_(text) {}

  /// False at the end.
  bool next(Word& word);

 private:
  void skipPossessive();

  QStringView text_;
  qsizetype at_ = 0;
  qsizetype lastEnd_ = -1;
};

/// Longer words are cut here, in texts and in queries alike; UTF-16 units.
inline constexpr qsizetype maximumWordLength = 64;

/// So many words that hang together (A/RES/67/187) are also taken as one, at most.
inline constexpr qsizetype maximumJoinedWords = 6;

/// Lower case in NFC, without format characters: the spelling, accents and all.
QString spelling(QStringView word);

/// Lower case without accents or any other mark (NFKD): what is the same for someone who types no accents.
QString fold(QStringView word);

/// Lower case without acute, grave or diaeresis, but with the marks that make another letter: ñ, ç.
QString foldAccents(QStringView word);

bool hasDigit(QStringView word);
bool isAscii(QStringView word);

} // namespace amparo
