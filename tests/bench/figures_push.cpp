#include "core/hub/sqlite_hub_store.h"
#include "tests/bench/figures.h"
#include "tests/bench/measure.h"
#include "tests/bench/network.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace amparo::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double timeBudget = 3.0;

/// What an office that wrote all these records offline has in its store; in one transaction, where the office
/// had one for each record.
void writeOffline(const QString& path, const std::vector<Record>& records) {
  OpenLibrary opened(path);
  Store& store = opened.store();
  const OfficeId office = store.syncState().membership().value_or(Membership()).office;
  sqlite::Transaction transaction(store.database());
  for (Record record : records) {
    record.office = office;
    store.records().put(record, nullptr);
    PendingChange change;
    change.number = store.outbox().takeNumber();
    change.record = record.id;
    change.kind = record.kind;
    StoredFields bases;
    for (const auto& field : record.fields) {
      change.fields.set(field.address, {field.value.value, 0, {}});
      bases.set(field.address, {});
    }
    store.outbox().setHubBases(record.id, bases);
    store.outbox().put(change);
  }
  need(transaction.commit());
}

/// The rows that the hub wrote, in one transaction on an empty store of the same schema.
double leastMilliseconds(const QString& folder, const QString& hubDatabase) {
  const auto store = need(hub::SqliteHubStore::open(folder % u"/hub.db"_s, sqlite::Mode::Create));
  sqlite::Database& database = store->database();
  database.prepareOnce("ATTACH ? AS source").bind(hubDatabase).run();
  const Stopwatch watch;
  sqlite::Transaction transaction(database);
  // In an order: SQLite copies whole tables page by page otherwise.
  database.execute("INSERT INTO record SELECT * FROM source.record ORDER BY row");
  database.execute("INSERT INTO revision SELECT * FROM source.revision ORDER BY seq");
  database.execute("INSERT INTO verdict SELECT * FROM source.verdict ORDER BY replica, number");
  need(transaction.commit());
  return watch.milliseconds();
}

} // namespace

void measurePush(Workbench& bench, Table& table, int records) {
  const QString cli = bench.program(u"amparo-cli"_s);
  const int rounds = records > 20'000 ? 1 : 3;
  std::vector<double> times;
  std::vector<double> limits;
  std::vector<double> peaks;
  double bytes = 0;
  for (int round = 0; round < rounds; ++round) {
    Hub hub(bench, 0);
    const QString store = bench.newFolder() % u'/' % storeName;
    run(cli, {u"--store"_s, store, u"enrol"_s, hub.invite(u"Writers"_s)});
    writeOffline(store, bench.library(records));
    const Finished synced = run(cli, {u"--store"_s, store, u"--json"_s, u"sync"_s});
    const QJsonObject report = QJsonDocument::fromJson(synced.output).object();
    if (report[u"sent"_s].toInt() != records || report[u"rejected"_s].toInt() != 0 ||
        !report[u"verified"_s].toBool())
      throw Failure(u"a push is not complete: "_s % QString::fromUtf8(synced.output));
    hub.stop();
    times.push_back(synced.milliseconds);
    peaks.push_back(synced.peakMebibytes);
    bytes = double(report[u"bytes_up"_s].toInteger() + report[u"bytes_down"_s].toInteger());
    limits.push_back(leastMilliseconds(bench.newFolder(), hub.databasePath()));
    QFile::remove(store);
  }
  const QString name = u"push, "_s % recordsText(records);
  table.add({name, Unit::Milliseconds, median(times), median(limits), timeBudget});
  table.add({name % u": bytes"_s, Unit::Bytes, bytes, {}, {}});
  table.add({name % u": peak memory"_s, Unit::Mebibytes, median(peaks), {}, {}});
}

} // namespace amparo::bench
