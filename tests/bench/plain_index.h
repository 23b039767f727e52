#pragma once

#include "core/model/record.h"
#include "core/sqlite/database.h"

#include <memory>
#include <vector>

namespace amparo::bench {

/// The same texts in SQLite's own full-text search, with its own tokenizer and ranking: the limit for ours.
class PlainIndex {
 public:
  /// Makes the file and puts the texts into a table; the index is still empty.
  PlainIndex(const QString& path, const std::vector<Record>& records);

  /// Fills the index, in one transaction.
  void build();
  /// Makes one segment of it.
  void merge();
  /// The rows that somebody who typed `text` would see, with excerpts: words, the last one a beginning.
  int search(const QString& text, int rows);
  /// Bytes of the index alone.
  qint64 bytes();

 private:
  qint64 pages();

  std::unique_ptr<sqlite::Database> database_;
  qint64 pagesBefore_ = 0;
};

} // namespace amparo::bench
