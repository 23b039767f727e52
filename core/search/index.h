#pragma once

#include "core/model/record.h"
#include "core/sqlite/database.h"

namespace amparo {

/// The tables behind the search. `search` holds for each record, by its row, the tokens of its searched
/// fields (core/model/schema.h: Weight) and of what lists are filtered by: kind, trash, facets. `search_word`
/// holds every word met so far, without accents, with its tokens and about how often it occurs: what a typed
/// beginning can become. Both belong to this folder; SQL for a store's schema:
inline constexpr char searchSchema[] =
    "CREATE VIRTUAL TABLE search USING fts5 (title, summary, body, content='', contentless_delete=1, "
    "tokenize='amparo');\n"
    "CREATE TABLE search_word (\n"
    "  word TEXT NOT NULL,\n"
    "  tokens TEXT NOT NULL,\n"
    "  count INTEGER NOT NULL,\n"
    "  PRIMARY KEY (word, tokens)\n"
    ") WITHOUT ROWID;\n";

/// The tokens of a record for the three columns, as the tokenizer takes them (tokenizer.h).
struct IndexText {
  QByteArray title;
  QByteArray summary;
  QByteArray body;
};

/// Writes and removes a record's row in the index, on a connection that registerTokenizer() was called for,
/// inside the caller's transaction. Failures stick in the Database. A row is removed before it is put again.
void putIndex(sqlite::Database& database, qint64 row, const Record& record);
void removeIndex(sqlite::Database& database, qint64 row);

/// True when both have the same place in the index: then it need not be written again.
bool sameIndex(const Record& a, const Record& b);

/// At most so many words of one record are indexed; the rest of a longer text is not searched.
inline constexpr int maximumIndexedWords = 200'000;

} // namespace amparo
