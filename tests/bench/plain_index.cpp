#include "tests/bench/plain_index.h"

#include "core/model/schema.h"
#include "tests/bench/measure.h"

#include <array>

namespace amparo::bench {

using namespace Qt::StringLiterals;

namespace {

/// The searched texts of a record: title, summary, body.
std::array<QString, 3> textsOf(const Record& record) {
  std::array<QString, 3> texts;
  const KindSchema* kind = Schema::current().kind(record.kind);
  if (!kind) return texts;
  for (const auto& entry : record.fields) {
    const FieldSchema* field = kind->fieldAt(entry.address);
    if (!field || field->weight == Weight::None) continue;
    const size_t column = field->weight == Weight::Title ? 0 : field->weight == Weight::Summary ? 1 : 2;
    texts[column] += entry.value.value.display() % u'\n';
  }
  return texts;
}

} // namespace

PlainIndex::PlainIndex(const QString& path, const std::vector<Record>& records)
    : database_(need(sqlite::Database::open(path, {sqlite::Mode::Create, {}}))) {
  database_->setDurability(sqlite::Durability::Relaxed);
  sqlite::Transaction transaction(*database_);
  database_->execute("CREATE TABLE texts (row INTEGER PRIMARY KEY, title TEXT, summary TEXT, body TEXT)");
  for (const Record& record : records) {
    const auto [title, summary, body] = textsOf(record);
    database_->prepare("INSERT INTO texts (title, summary, body) VALUES (?,?,?)")
        .bind(title, summary, body)
        .run();
  }
  need(transaction.commit());
  pagesBefore_ = pages();
}

void PlainIndex::build() {
  sqlite::Transaction transaction(*database_);
  database_->execute("CREATE VIRTUAL TABLE plain USING fts5 (title, summary, body, content='texts', "
                     "content_rowid='row', tokenize='unicode61')");
  database_->execute("INSERT INTO plain (plain) VALUES ('rebuild')");
  need(transaction.commit());
}

void PlainIndex::merge() {
  database_->execute("INSERT INTO plain (plain) VALUES ('optimize')");
}

int PlainIndex::search(const QString& text, int rows) {
  QString expression;
  const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
  for (const QString& word : words) expression += u'"' % word % u"\" "_s;
  auto statement = database_->prepare(
      "SELECT rowid, snippet(plain, -1, '[', ']', '...', 24) FROM plain WHERE plain MATCH ? "
      "ORDER BY rank LIMIT ?");
  statement.bind(QString(expression.trimmed() % u'*'), rows);
  int found = 0;
  while (statement.step()) {
    if (!statement.text(1).isEmpty()) ++found;
  }
  need(database_->takeFailure());
  return found;
}

qint64 PlainIndex::pages() {
  auto statement = database_->prepareOnce("PRAGMA page_count");
  return statement.step() ? statement.integer(0) : 0;
}

qint64 PlainIndex::bytes() {
  auto size = database_->prepareOnce("PRAGMA page_size");
  return size.step() ? (pages() - pagesBefore_) * size.integer(0) : 0;
}

} // namespace amparo::bench
