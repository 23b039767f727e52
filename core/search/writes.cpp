#include "core/search/writes.h"

#include <sqlite3.h>
#include <utility>

namespace amparo {

bool Writes::happened(sqlite::Database& database) {
  const qint64 own = sqlite3_total_changes64(database.handle());
  auto file = database.prepare("PRAGMA data_version");
  const qint64 version = file.step() ? file.integer(0) : 0;
  const bool same = std::exchange(own_, own) == own;
  return std::exchange(version_, version) != version || !same;
}

} // namespace amparo
