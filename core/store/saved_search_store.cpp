#include "core/store/saved_search_store.h"

#include "core/base/cbor.h"

namespace amparo {

namespace {

QByteArray encoded(const QMap<QString, QStringList>& query) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.map(query.size());
  for (auto it = query.begin(); it != query.end(); ++it) {
    out.text(it.key());
    out.array(it.value().size());
    for (const QString& text : it.value()) out.text(text);
  }
  return bytes;
}

QMap<QString, QStringList> decoded(sqlite::Database& database, QByteArrayView bytes) {
  QMap<QString, QStringList> query;
  cbor::Reader in(bytes);
  for (auto left = in.map(); left > 0 && !in.failed(); --left) {
    QStringList& texts = query[in.text()];
    for (auto more = in.array(); more > 0 && !in.failed(); --more) texts.append(in.text());
  }
  if (in.failed() || !in.atEnd()) database.noteDamage();
  return query;
}

SavedSearch readRow(sqlite::Database& database, const sqlite::Statement& statement) {
  return {statement.integer(0), statement.text(1), decoded(database, statement.blobView(2))};
}

} // namespace

qint64 SavedSearchStore::put(const SavedSearch& search) {
  auto statement =
      database_.prepare("INSERT INTO saved_search (number, name, query) VALUES (?,?,?) ON CONFLICT "
                        "(number) DO UPDATE SET name=excluded.name, query=excluded.query");
  const QByteArray query = encoded(search.query);
  statement.bindAt(2, search.name);
  statement.bindAt(3, query);
  if (search.number != 0)
    statement.bindAt(1, search.number);
  else
    statement.bindNull(1);
  statement.run();
  return search.number != 0 ? search.number : database_.lastInsertRow();
}

void SavedSearchStore::remove(qint64 number) {
  database_.prepare("DELETE FROM saved_search WHERE number=?").bind(number).run();
}

std::optional<SavedSearch> SavedSearchStore::find(qint64 number) {
  auto statement = database_.prepare("SELECT number, name, query FROM saved_search WHERE number=?");
  statement.bind(number);
  if (!statement.step()) return std::nullopt;
  return readRow(database_, statement);
}

std::vector<SavedSearch> SavedSearchStore::all() {
  auto statement = database_.prepare("SELECT number, name, query FROM saved_search ORDER BY number");
  std::vector<SavedSearch> searches;
  while (statement.step()) searches.push_back(readRow(database_, statement));
  return searches;
}

} // namespace amparo
