#include "core/store/look_store.h"

namespace amparo {

std::optional<Look> LookStore::find(const QString& list) {
  auto statement = database_.prepare("SELECT changed, at FROM looked WHERE list=?");
  statement.bind(list);
  if (!statement.step()) return std::nullopt;
  return Look{statement.integer(0), statement.integer(1)};
}

void LookStore::put(const QString& list, const Look& look) {
  database_
      .prepare("INSERT INTO looked (list, changed, at) VALUES (?,?,?) ON CONFLICT (list) DO UPDATE SET "
               "changed=excluded.changed, at=excluded.at")
      .bind(list, look.changed, look.at)
      .run();
}

void LookStore::remove(const QString& list) {
  database_.prepare("DELETE FROM looked WHERE list=?").bind(list).run();
}

qint64 LookStore::newest() {
  // Either maximum is one step in the index.
  auto statement =
      database_.prepare("SELECT max(coalesce((SELECT max(changed) FROM record WHERE deleted=0), 0), "
                        "coalesce((SELECT max(changed) FROM record WHERE deleted=1), 0))");
  return statement.step() ? statement.integer(0) : 0;
}

} // namespace amparo
