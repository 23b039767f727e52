#pragma once

#include "core/model/record.h"
#include "core/sqlite/database.h"

namespace amparo {

/// The tables behind the search, which belong to this folder; SQL for a store's schema.
///
/// `search` holds for each record, by its row, the tokens of its searched fields (core/model/schema.h:
/// Weight) and, in the body, of what lists are filtered by: kind, trash, facets. `start` has the first word
/// of each title. `vocabulary` holds every word met so far, without accents, with its tokens and about how
/// often it occurs: what a typed beginning can become.
inline constexpr char searchSchema[] = R"(
CREATE VIRTUAL TABLE search USING fts5 (title, summary, body, start, content='', contentless_delete=1, tokenize='amparo');
INSERT INTO search (search, rank) VALUES ('hashsize', 4194304);
INSERT INTO search (search, rank) VALUES ('automerge', 0);
INSERT INTO search (search, rank) VALUES ('usermerge', 2);
CREATE TABLE vocabulary (
  word BLOB NOT NULL,
  tokens BLOB NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (word, tokens)
) WITHOUT ROWID;
CREATE INDEX vocabulary_common ON vocabulary (word, tokens, count) WHERE count >= 16;
)";

/// Writes and removes a record's row in the index, on a connection that registerTokenizer() was called for,
/// inside the caller's transaction. Failures stick in the Database. A row is removed before it is put again.
void putIndex(sqlite::Database& database, qint64 row, const Record& record);
void removeIndex(sqlite::Database& database, qint64 row);

/// Takes words out of the vocabulary that are in no record and no file any more. In the caller's transaction;
/// a second or two for a hundred thousand records.
void forgetLostWords(sqlite::Database& database);

/// Merges all of the index, so that nothing is left in it of what was removed. In the caller's transaction; a
/// second or two for a hundred thousand records.
void mergeWholeIndex(sqlite::Database& database);

/// Merges segments of the index, a few milliseconds' worth, in the caller's transaction; a commit merges none
/// before there are sixteen alike. Returns whether there are more to merge. Every word that is looked for is
/// sought in each segment: what is left is one large segment, and a few that together are small beside it.
bool mergeIndex(sqlite::Database& database);

/// True when both have the same place in the index: then it need not be written again.
bool sameIndex(const Record& a, const Record& b);

/// At most so many words of one record are indexed; the rest of a longer text is not searched.
inline constexpr int maximumIndexedWords = 200'000;

} // namespace amparo
