#pragma once

#include "core/base/ids.h"
#include "core/model/record.h"
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
    REQUIRE(database_->takeFailure().ok());
  }

  /// Indexes a record and returns its row: 1, 2, 3 ...
  qint64 add(const Record& record) {
    sqlite::Transaction transaction(*database_);
    putIndex(*database_, ++row_, record);
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
  QTemporaryDir folder_;
  std::unique_ptr<sqlite::Database> database_;
  qint64 row_ = 0;
};

} // namespace amparo
