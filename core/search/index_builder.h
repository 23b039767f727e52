#pragma once

#include "core/model/record.h"
#include "core/search/connection.h"
#include "core/search/index.h"
#include "core/search/words.h"

#include <array>
#include <string>
#include <vector>

namespace amparo {

inline constexpr int bodyColumn = 2;

/// Builds the columns of one record, or of one file, and notes the words whose row in the vocabulary is to be
/// looked at.
class IndexBuilder {
 public:
  explicit IndexBuilder(SearchConnection& connection)
      : connection_(connection) {}

  using Field = SearchConnection::Field;

  void build(const Record& record);
  void addText(QStringView text, const Field& field);

  bool isFull() const { return left_ <= 0; }

  std::array<std::string, 4> columns; ///< title, summary, body, start: tokens as the tokenizer takes them
  std::vector<CachedWord*> due;
  qint64 bodyPlaces = 0; ///< of words, in the body, as the index counts them

 private:
  /// The last words of a text that hang together.
  struct Run {
    std::array<QStringView, maximumJoinedWords> words;
    qsizetype count = 0;
  };

  void addVariant(QStringView variant, Field field);
  void addJoined(const Run& run, char16_t joint, const Field& field);
  void addTokens(CachedWord& word, const Field& field, bool first);

  SearchConnection& connection_;
  int left_ = maximumIndexedWords;
};

/// Brings the rows of words up to date. The first time that this connection meets a word, its row is made if
/// it is not there, which for one record in a large library writes next to nothing; then its count grows
/// fourfold at a time: a few writes for each word, however often it occurs. A failure may have rolled the
/// transaction back, and that clears the cache in which `due` lies.
void storeWords(sqlite::Database& database, const std::vector<CachedWord*>& due);

inline QByteArrayView bytesOf(std::string_view text) {
  return {text.data(), qsizetype(text.size())};
}

} // namespace amparo
