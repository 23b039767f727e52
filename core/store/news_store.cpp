#include "core/store/news_store.h"

#include "core/search/filters.h"

namespace amparo {

QSet<qint64> NewsStore::among(const std::vector<qint64>& rows, qint64 after) {
  QSet<qint64> news;
  auto statement = database_.prepareOnce(QByteArray("SELECT 1 FROM record AS r WHERE r.row=? AND ") + isNews);
  for (const qint64 row : rows) {
    statement.bind(row, after);
    if (statement.step()) news.insert(row);
    statement.reset();
  }
  return news;
}

} // namespace amparo
