#include "core/search/file_index.h"

#include "core/search/index_builder.h"

namespace amparo {

/// What is gathered of one file.
struct FileIndexer::Work {
  struct Page {
    qint64 first = 0;
    int page = 0;
    QByteArray text;
  };

  explicit Work(SearchConnection& connection)
      : builder(connection) {}

  IndexBuilder builder;
  SearchConnection::Field field;
  std::vector<Page> pages;
  int count = 0; ///< of pages, those without words too
};

FileIndexer::FileIndexer(sqlite::Database& database, const QString& language)
    : database_(database) {
  SearchConnection* connection = SearchConnection::of(database);
  Q_ASSERT(connection);
  connection->words.age();
  work_ = std::make_unique<Work>(*connection);
  work_->field.column = bodyColumn;
  work_->field.language = textLanguage(language);
}

FileIndexer::~FileIndexer() = default;

bool FileIndexer::add(const QString& page) {
  const qint64 first = work_->builder.bodyPlaces;
  work_->builder.addText(page, work_->field);
  if (work_->builder.bodyPlaces > first)
    work_->pages.push_back({first, work_->count, qCompress(page.toUtf8())});
  ++work_->count;
  return !work_->builder.isFull();
}

void FileIndexer::write(const IndexedFile& file) {
  removeFileText(database_, file.attachment);
  database_.prepare("INSERT INTO file_text (attachment, record, sha256, reader, pages) VALUES (?,?,?,?,?)")
      .bind(file.attachment.view(), file.record.view(), file.hash.view(), file.reader,
            qint64(work_->pages.size()))
      .run();
  if (work_->pages.empty()) return;
  const qint64 number = database_.lastInsertRow();
  auto insert = database_.prepare("INSERT INTO file_page (file, first, page, text) VALUES (?,?,?,?)");
  for (const Work::Page& page : work_->pages) insert.bind(number, page.first, page.page, page.text).run();
  database_.prepare("INSERT INTO file_search (rowid, title, summary, body, start) VALUES (?,'','',?,'')")
      .bind(number, bytesOf(work_->builder.columns[bodyColumn]))
      .run();
  storeWords(database_, work_->builder.due);
}

void removeFileText(sqlite::Database& database, const RecordId& attachment) {
  auto find = database.prepare("SELECT number FROM file_text WHERE attachment=?");
  find.bind(attachment.view());
  if (!find.step()) return;
  const qint64 number = find.integer(0);
  find.reset();
  for (const char* sql : {"DELETE FROM file_search WHERE rowid=?", "DELETE FROM file_page WHERE file=?",
                          "DELETE FROM file_text WHERE number=?"})
    database.prepare(sql).bind(number).run();
}

std::vector<IndexedFile> indexedFiles(sqlite::Database& database) {
  std::vector<IndexedFile> files;
  auto row = database.prepare("SELECT number, attachment, record, sha256, reader, pages FROM file_text");
  while (row.step())
    files.push_back({row.integer(0), RecordId::fromBytes(row.blobView(1)).value_or(RecordId()),
                     RecordId::fromBytes(row.blobView(2)).value_or(RecordId()),
                     Sha256::fromBytes(row.blobView(3)).value_or(Sha256()), int(row.integer(4)),
                     int(row.integer(5))});
  return files;
}

int indexedPages(sqlite::Database& database, const RecordId& attachment) {
  auto row = database.prepare("SELECT pages FROM file_text WHERE attachment=?");
  row.bind(attachment.view());
  return row.step() ? int(row.integer(0)) : 0;
}

FilePage filePageAt(sqlite::Database& database, qint64 file, qint64 place) {
  auto row = database.prepare(
      "SELECT page, text FROM file_page WHERE file=? AND first<=? ORDER BY first DESC LIMIT 1");
  row.bind(file, place);
  if (!row.step()) return {};
  return {int(row.integer(0)), QString::fromUtf8(qUncompress(row.blob(1)))};
}

} // namespace amparo
