#pragma once

#include "core/base/ids.h"
#include "core/model/record.h"
#include "core/search/file_index.h"
#include "core/search/filters.h"
#include "core/search/index.h"
#include "core/search/searcher.h"
#include "core/search/tokenizer.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace amparo {

/// A little database with the tables that the search reads and writes.
class SearchLibrary {
 public:
  SearchLibrary() {
    auto opened = sqlite::Database::open(folder_.filePath(QStringLiteral("search.db")),
                                         {.mode = sqlite::Mode::Create, .key = {}});
    REQUIRE(opened.ok());
    database_ = std::move(*opened);
    REQUIRE(registerTokenizer(*database_).ok());
    database_->execute(searchSchema);
    database_->execute(fileSearchSchema);
    // Of the store's tables, what the search reads.
    database_->execute("CREATE TABLE record (row INTEGER PRIMARY KEY, id BLOB NOT NULL, kind TEXT NOT NULL, "
                       "deleted INTEGER NOT NULL, "
                       "changed INTEGER NOT NULL, fields BLOB NOT NULL);"
                       "CREATE TABLE facet (field TEXT NOT NULL, value TEXT NOT NULL, row INTEGER NOT NULL, "
                       "PRIMARY KEY (field, value, row)) WITHOUT ROWID");
    REQUIRE(database_->takeFailure().ok());
  }

  /// Indexes a record and returns its row: 1, 2, 3 ...
  qint64 add(const Record& record) {
    sqlite::Transaction transaction(*database_);
    write(++row_, record);
    REQUIRE(transaction.commit().ok());
    return row_;
  }

  qint64 add(const QString& kind, const std::vector<std::pair<QString, Value>>& fields) {
    return add(record(kind, fields));
  }

  static Record record(const QString& kind, const std::vector<std::pair<QString, Value>>& fields) {
    Record made;
    made.kind = kind;
    for (const auto& [address, value] : fields) made.fields.set(address, {value, 0});
    return made;
  }

  /// Writes another version of a record.
  void change(qint64 row, const Record& record) {
    sqlite::Transaction transaction(*database_);
    removeIndex(*database_, row);
    database_->prepare("DELETE FROM record WHERE row=?").bind(row).run();
    database_->prepare("DELETE FROM facet WHERE row=?").bind(row).run();
    write(row, record);
    REQUIRE(transaction.commit().ok());
  }

  SearchPage search(const SearchQuery& query) {
    auto page = Searcher(*database_).search(query);
    if (!page) UNSCOPED_INFO(describe(page.error()).toStdString());
    REQUIRE(page.ok());
    return *page;
  }

  /// The rows found, best first.
  std::vector<qint64> find(const QString& text) { return rows(search({.text = text})); }

  static std::vector<qint64> rows(const SearchPage& page) {
    std::vector<qint64> list;
    for (const SearchPage::Hit& hit : page.hits) list.push_back(hit.row);
    return list;
  }

  sqlite::Database& database() { return *database_; }

 private:
  void write(qint64 row, const Record& record) {
    putIndex(*database_, row, record);
    database_->prepare("INSERT INTO record (row, id, kind, deleted, changed, fields) VALUES (?,?,?,?,?,?)")
        .bind(row, record.id.view(), record.kind, record.isDeleted(), ++changed_,
              encodeStoredFields(record.fields))
        .run();
    for (const auto& [field, value] : facetsOf(record))
      database_->prepare("INSERT INTO facet (field, value, row) VALUES (?,?,?)")
          .bind(field, value, row)
          .run();
  }

  QTemporaryDir folder_;
  std::unique_ptr<sqlite::Database> database_;
  qint64 row_ = 0;
  qint64 changed_ = 0;
};

} // namespace amparo
