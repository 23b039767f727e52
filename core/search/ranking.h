#pragma once

#include "core/search/writes.h"

#include <memory_resource>
#include <unordered_set>
#include <vector>

struct fts5_api;

namespace amparo {

/// How many words the titles of records have that were ranked, until something is written: who types asks
/// about the same records at each key.
class TitleLengths {
 public:
  void refresh(sqlite::Database& database);

  /// Where a row's length is kept, 0 until it is known; null: it is not to be kept.
  int* at(qint64 row);

 private:
  Writes writes_;
  std::vector<int> lengths_;
};

/// What each phrase of a full-text query stands for, in the order of the expression; `amparo_rank` reads it.
struct RankPlan {
  enum class Role {
    Filter,       ///< says nothing about relevance
    Whole,        ///< a typed word in any of its forms
    Prefix,       ///< words that begin with what was typed
    Exact,        ///< the word with its accents just as typed
    Letters,      ///< the word with the ñ or ç that was typed
    OtherLetters, ///< another word: one with an ñ or ç where none was typed
    Synonym,      ///< another name of what was typed
  };

  struct Phrase {
    Role role = Role::Filter;
    int word = 0; ///< which typed word
    int span = 1; ///< how many of them it stands for
  };

  std::vector<Phrase> phrases;
  std::vector<double> weights; ///< per typed word: a rare one says more than a common one
  const std::pmr::unordered_set<qint64>* known = nullptr; ///< rows whose rank nobody asks for any more
  TitleLengths* titleLengths = nullptr;
};

/// Registers the ranking function `amparo_rank(search)`: the higher, the better. Every record with all words
/// in its title comes before all others; those with another name only follow all that have what was
/// typed, and those with other letters than the typed ones come last. Where nothing says anything about
/// relevance, the shortest title comes first. `*plan` is the plan of the query that is running, and lives as
/// long as the connection. Returns an SQLite result code.
///
/// And `amparo_place(search)`: by how many places the index has the passage with most of the words from the
/// beginning of the text.
int registerRanking(fts5_api* api, const RankPlan** plan);

} // namespace amparo
