#pragma once

#include "core/base/ids.h"
#include "core/base/sha256.h"
#include "core/sqlite/database.h"

#include <QString>

#include <memory>
#include <vector>

namespace amparo {

/// The tables for what is written in attached files; SQL for a store's schema. They stand apart from
/// `search`, so that no record is written or found more slowly because it has files.
inline constexpr char fileSearchSchema[] = R"(
CREATE TABLE file_text (
  number INTEGER PRIMARY KEY,
  attachment BLOB NOT NULL UNIQUE,
  record BLOB NOT NULL,
  sha256 BLOB NOT NULL,
  reader INTEGER NOT NULL,
  pages INTEGER NOT NULL
);
CREATE INDEX file_text_by_record ON file_text (record);
CREATE TABLE file_page (
  file INTEGER NOT NULL,
  first INTEGER NOT NULL,
  page INTEGER NOT NULL,
  text BLOB NOT NULL,
  PRIMARY KEY (file, first)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE file_search USING fts5 (title, summary, body, start, content='', contentless_delete=1, tokenize='amparo');
)";

/// A file whose text the index has, or has found that there is none.
struct IndexedFile {
  qint64 number = 0;
  RecordId attachment;
  RecordId record; ///< that it is attached to
  Sha256 hash;
  int reader = 0; ///< the version of what has read it
  int pages = 0;  ///< with words
};

std::vector<IndexedFile> indexedFiles(sqlite::Database& database);
/// How many pages with words the index has of an attachment.
int indexedPages(sqlite::Database& database, const RecordId& attachment);

/// The words of a file as the index takes them. Making it takes long and needs no transaction, on a
/// connection that registerTokenizer() was called for; writing it is short.
class FileIndexer {
 public:
  /// `language`: of the text, BCP 47; empty: not known.
  FileIndexer(sqlite::Database& database, const QString& language);
  ~FileIndexer();
  FileIndexer(const FileIndexer&) = delete;
  FileIndexer& operator=(const FileIndexer&) = delete;

  /// Pages in their order, those without words too. False: there is no room for more.
  bool add(const QString& page);
  /// Inside the caller's transaction, in place of what there was of the attachment. Failures stick in the
  /// Database.
  void write(const IndexedFile& file);

 private:
  struct Work;

  sqlite::Database& database_;
  std::unique_ptr<Work> work_;
};

/// Inside the caller's transaction.
void removeFileText(sqlite::Database& database, const RecordId& attachment);

/// A page of a file, by a place of one of its words in the index.
struct FilePage {
  int page = 0; ///< from 0
  QString text;
};

FilePage filePageAt(sqlite::Database& database, qint64 file, qint64 place);

} // namespace amparo
