#include "core/store/contact_store.h"

#include "core/model/freshness.h"
#include "core/store/record_store.h"

namespace amparo {

namespace {

constexpr char staleContacts[] =
    " FROM facet AS f JOIN record AS r ON r.row=f.row WHERE f.field=? AND f.value<? AND r.deleted=0 AND "
    "r.office IN (zeroblob(16), (SELECT value FROM meta WHERE name='office'))";

} // namespace

void ContactStore::learn() {
  auto known = database_.prepareOnce("SELECT 1 FROM meta WHERE name='contacts_known'");
  if (known.step()) return;
  sqlite::Transaction transaction(database_);
  RecordStore records(database_);
  ListQuery contacts;
  contacts.kinds = {QStringLiteral("person"), QStringLiteral("organisation")};
  for (const StoredRecord& stored : records.at(records.list(contacts)))
    if (const QString right = knownRightOn(stored.record); !right.isEmpty())
      database_.prepareOnce("INSERT OR IGNORE INTO facet (field, value, row) VALUES (?,?,?)")
          .bind(rightFacet, right, stored.row)
          .run();
  database_.prepareOnce("INSERT OR REPLACE INTO meta (name, value) VALUES ('contacts_known', 1)").run();
  static_cast<void>(transaction.commit()); // where it fails, the next call tries again
}

std::vector<qint64> ContactStore::stale(const QString& before, int limit) {
  learn();
  auto statement =
      database_.prepareOnce(QByteArray("SELECT f.row") + staleContacts + " ORDER BY f.value LIMIT ?");
  statement.bind(rightFacet, before, limit);
  std::vector<qint64> rows;
  while (statement.step()) rows.push_back(statement.integer(0));
  return rows;
}

qint64 ContactStore::countStale(const QString& before) {
  learn();
  auto statement = database_.prepareOnce(QByteArray("SELECT count(*)") + staleContacts);
  statement.bind(rightFacet, before);
  return statement.step() ? statement.integer(0) : 0;
}

} // namespace amparo
