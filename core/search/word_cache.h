#pragma once

#include "core/search/analyzer.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace amparo {

/// A word as it goes into the index, and what its row in `search_word` has to learn.
struct CachedWord {
  QByteArray body;    ///< its tokens, joined for one place; empty: the word is left out
  QByteArray title;   ///< the same in a title
  QByteArray start;   ///< the same as a title's first word
  QString folded;     ///< the key of its row in search_word
  QByteArray tokens;  ///< that row's tokens
  qint64 stored = -1; ///< how often that row says it occurs; -1: not read yet
  qint64 pending = 0; ///< occurrences not written there yet
};

/// Remembers the words last analysed: texts repeat themselves (Zipf), and stemming costs more than everything
/// else that indexing does here. Bounded: what was not met in the last `generation` new words is forgotten.
class WordCache {
 public:
  explicit WordCache(Analyzer& analyzer)
      : analyzer_(analyzer) {}

  /// Stays valid until `age()` or `clear()`.
  CachedWord& word(QStringView word, TextLanguage language);

  /// Forgets old words when there are many; to be called between records.
  void age();
  void clear();

 private:
  struct Hash {
    using is_transparent = void;

    size_t operator()(std::u16string_view text) const { return std::hash<std::u16string_view>()(text); }
  };

  using Words = std::unordered_map<std::u16string, CachedWord, Hash, std::equal_to<>>;

  static constexpr size_t generation = 12'000;

  CachedWord analyse(QStringView word, TextLanguage language);

  Analyzer& analyzer_;
  std::array<Words, 4> young_;
  std::array<Words, 4> old_;
};

} // namespace amparo
