#pragma once

#include "core/search/analyzer.h"

#include <memory_resource>
#include <string_view>
#include <vector>

namespace amparo {

/// A word as it stands in texts, and what its row in `vocabulary` has to learn (index.cpp).
struct CachedWord {
  std::string_view tokens; ///< joined for one place (analyzer.h); empty: the word is left out
  std::string_view folded; ///< the key of its row
  int counted = 0;         ///< occurrences that the row counts, as far as is known here
  int pending = 0;         ///< occurrences that it does not count yet
  int due = 1;             ///< when there are so many, the row is written
};

/// Remembers the words last analysed: texts repeat themselves (Zipf), and stemming costs more than everything
/// else that indexing does here. Bounded: words that were not met among the last `generation` different ones
/// are forgotten. About 100 bytes a word.
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
  struct Entry {
    std::u16string_view key; ///< in small letters
    quint32 hash = 0;
    TextLanguage language = TextLanguage::Any;
    CachedWord word;
  };

  /// One generation: open addressing over entries that stay where they are, each with its texts behind it:
  /// what is looked at together lies together, and goes all at once.
  class Generation {
   public:
    Entry* find(std::u16string_view key, TextLanguage language, quint32 hash) const;
    /// Keeps copies of the entry's texts.
    Entry& add(const Entry& entry);
    void clear();

    size_t size() const { return size_; }

   private:
    struct Slot {
      quint32 hash = 0;
      Entry* entry = nullptr; ///< null: free
    };

    void place(Entry* entry);

    std::unique_ptr<std::pmr::monotonic_buffer_resource> memory_ =
        std::make_unique<std::pmr::monotonic_buffer_resource>();
    std::vector<Slot> slots_;
    size_t size_ = 0;
  };

  static constexpr size_t generation = 30'000;

  Analyzer& analyzer_;
  Generation young_;
  Generation old_;
};

} // namespace amparo
