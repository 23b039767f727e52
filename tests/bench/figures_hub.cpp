#include "core/hub/sqlite_hub_store.h"
#include "tests/bench/figures.h"
#include "tests/bench/hub_askers.h"
#include "tests/bench/measure.h"
#include "tests/bench/network.h"
#include "tests/bench/nginx.h"
#include "tests/support/postgres_server.h"

#include <QFile>
#include <QLocale>

#include <future>
#include <thread>

namespace amparo::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double exchangeBudget = 3;
constexpr double exchangeMilliseconds = 5;
constexpr double pushBudgetOnSqlite = 2;
constexpr double pushBudgetOnPostgres = 3;
constexpr double waitingKibibytes = 40;

constexpr int fileBytes = 1000;
constexpr int usualDevices = 50; ///< the number that the budgets are of
constexpr int manyDevices = 2000;
constexpr int pushing = 10;
constexpr size_t practicesPushed = 1000;
constexpr int syncsAtOnce = 8;
constexpr int waitingConnections = 10'000;
constexpr double measuredMilliseconds = 3000;

QString devicesText(int count) {
  return QLocale(QLocale::English).toString(count) % (count == 1 ? u" device"_s : u" devices"_s);
}

std::vector<Device> firstOf(const std::vector<Device>& devices, int count) {
  return {devices.begin(), devices.begin() + count};
}

/// Practices with a title in Spanish.
std::vector<Record> practicesIn(const std::vector<Record>& library) {
  std::vector<Record> practices;
  for (const Record& record : library) {
    if (practices.size() == practicesPushed) break;
    if (record.kind == u"practice" && !record.text(u"title.es"_s).isEmpty()) practices.push_back(record);
  }
  return practices;
}

Pace paceOfPushes(Workbench& bench, const Hub& hub, const std::vector<quint16>& ports, int records,
                  int devices) {
  std::vector<RecordId> ids;
  for (const Record& practice : practicesIn(bench.library(records))) ids.push_back(practice.id);
  return Load(ports, pushingDevices(hub.enrol(devices), hub.head(), ids)).run();
}

/// Changes of one field a second, where of each only those rows are written that a hub keeps of it, for each
/// of so many devices, and as many are committed together as a hub could that they push to.
double mostPushesOnSqlite(const QString& folder, const std::vector<Record>& library, int devices) {
  const auto store = need(hub::SqliteHubStore::open(folder % u"/hub.db"_s, sqlite::Mode::Create));
  std::vector<hub::HubRecord> records;
  Seq seq = 0;
  need(store->transact([&]() -> Result<void> {
    store->initialise({u"Limit"_s, randomId<Epoch>(), 0});
    for (const Record& practice : practicesIn(library)) {
      hub::HubRecord record;
      record.id = practice.id;
      record.kind = practice.kind;
      record.office = 1;
      record.seq = ++seq;
      for (const auto& field : practice.fields) record.fields.set(field.address, {field.value.value, seq});
      store->put(record);
      records.push_back(record);
    }
    return {};
  }));
  const auto pushOne = [&] {
    hub::HubRecord& record = records[size_t(++seq) % records.size()];
    const Value title(u"Visitas semanales a los centros de detención, versión %1"_s.arg(seq));
    record.seq = seq;
    record.fields.set(u"title.es"_s, {title, seq});
    hub::RevisionFields fields;
    fields.set(u"title.es"_s, {Value(), title, {}});
    store->put(record);
    const hub::Row replica = 1 + seq % devices;
    store->addRevision(record.row, {seq, {replica, 1, replica, quint64(seq)}, seq, fields});
    protocol::Verdict verdict;
    verdict.number = quint64(seq);
    verdict.seq = seq;
    store->putVerdict(replica, {QByteArray(32, '\0'), true, verdict});
  };
  const Stopwatch watch;
  const Seq before = seq;
  while (watch.milliseconds() < measuredMilliseconds)
    need(store->transact([&]() -> Result<void> {
      for (int i = 0; i < devices; ++i) pushOne();
      store->setHead(seq);
      store->setDigest(0, {qint64(records.size()), quint64(seq)});
      return {};
    }));
  return double(seq - before) * 1000 / watch.milliseconds();
}

/// What PostgreSQL's own benchmark reaches, with so many clients, on the same server.
double mostPushesOnPostgres(const test::PostgresServer& server, int clients) {
  const QString pgbench = server.programs() % u"/pgbench"_s;
  if (!QFile::exists(pgbench))
    throw Failure(u"pgbench is not installed (the package postgresql); ./dev bench does it"_s);
  run(pgbench, {u"--initialize"_s, u"--quiet"_s, u"--scale"_s, u"10"_s, server.address()});
  const QByteArray said =
      run(pgbench,
          {u"--skip-some-updates"_s, u"--no-vacuum"_s, u"--client"_s, QString::number(clients), u"--jobs"_s,
           QString::number(std::min(clients, 2)), u"--time"_s, u"4"_s, server.address()})
          .output;
  const qsizetype at = said.indexOf("tps = ");
  if (at < 0) throw Failure(u"pgbench says no rate"_s);
  return said.mid(at + 6).split(' ').first().toDouble();
}

void measureExchanges(Table& table, const Nginx& nginx, const std::vector<quint16>& ports,
                      const std::vector<Device>& devices, Seq head, const QString& where) {
  for (const int count : {1, usualDevices, manyDevices}) {
    const Pace limit = Load({nginx.port()}, fileClients(count)).run();
    const Pace pace = Load(ports, idleDevices(firstOf(devices, count), head)).run();
    const QString name = u"hub on "_s % where % u", nothing new, "_s % devicesText(count);
    const bool isUsual = count == usualDevices;
    table.add({name, Unit::PerSecond, pace.perSecond, limit.perSecond,
               isUsual ? Budget(exchangeBudget) : Budget()});
    table.add({name % u": p50"_s, Unit::Milliseconds, pace.p50, limit.p50, {}});
    table.add({name % u": p99"_s, Unit::Milliseconds, pace.p99, limit.p99, {}});
    if (isUsual)
      table.add({name % u": p99 as such"_s, Unit::Milliseconds, pace.p99, {}, exchangeMilliseconds});
  }
}

void measurePushes(Workbench& bench, Table& table, const Hub& hub, int records, const QString& where,
                   double limit, double budget) {
  const Pace pace = paceOfPushes(bench, hub, hub.ports(), records, pushing);
  const QString name = u"hub on "_s % where % u", one field pushed, "_s % devicesText(pushing);
  table.add({name, Unit::PerSecond, pace.perSecond, limit, budget});
  table.add({name % u": p99"_s, Unit::Milliseconds, pace.p99, {}, {}});
}

/// So many amparo-cli at a time, until the last one has everything.
double firstSyncsMilliseconds(Workbench& bench, const Hub& hub, int count) {
  const QString cli = bench.program(u"amparo-cli"_s);
  QStringList stores;
  for (int i = 0; i < count; ++i) {
    stores.append(bench.newFolder() % u'/' % storeName);
    run(cli, {u"--store"_s, stores.last(), u"enrol"_s, hub.invite(u"First sync %1"_s.arg(i))});
  }
  return millisecondsOf([&] {
    std::vector<std::future<Finished>> syncs;
    for (const QString& store : stores)
      syncs.push_back(std::async(std::launch::async, [&] {
        return run(cli, {u"--store"_s, store, u"sync"_s});
      }));
    for (auto& sync : syncs) sync.get();
  });
}

void measureFirstSyncs(Workbench& bench, Table& table, const Hub& hub, int records, const QString& where) {
  hub.makeSnapshot();
  const double alone = firstSyncsMilliseconds(bench, hub, 1);
  const double together = firstSyncsMilliseconds(bench, hub, syncsAtOnce);
  table.add({u"hub on %1, %2 first syncs at a time, "_s.arg(where).arg(syncsAtOnce) % recordsText(records),
             Unit::Milliseconds,
             together,
             syncsAtOnce * alone,
             {}});
}

/// Of a hub that nobody has asked anything yet: what others leave behind would be used again.
void measureWaiting(Table& table, const Hub& hub, const std::vector<Device>& devices, const QString& where) {
  // What the first ones take is the hub's own: caches, code.
  const std::vector<Device> early = firstOf(devices, 100);
  const int possible = raiseFileLimit() - int(early.size()) - 200;
  std::vector<Device> many;
  for (size_t i = 0; i < size_t(std::min(waitingConnections, possible)); ++i)
    many.push_back(devices[i % devices.size()]);
  const Seq head = hub.head();
  const auto measured = [&](Load& load) {
    load.askOnce();
    std::this_thread::sleep_for(std::chrono::seconds(4));
    if (!load.isQuiet()) throw Failure(u"a hub does not let its devices wait"_s);
    return hub.proportionalMebibytes();
  };
  Load first(hub.ports(), waitingDevices(early, head));
  const double before = measured(first);
  Load rest(hub.ports(), waitingDevices(many, head));
  const double kibibytes = (measured(rest) - before) * 1024 / double(many.size());
  table.add({u"hub on %1, memory of a connection that waits for news, of "_s.arg(where) %
                 QLocale(QLocale::English).toString(many.size()),
             Unit::Kibibytes,
             kibibytes,
             {},
             waitingKibibytes});
}

/// `mostPushes`: of one device, in a second.
void measureGrowth(Workbench& bench, Table& table, const Hub& hub, int records, const QString& where,
                   const std::function<double()>& mostPushes) {
  const Pace asked = Load(hub.ports(), idleDevices(hub.enrol(1), hub.head())).run();
  const Pace pushed = paceOfPushes(bench, hub, hub.ports(), records, 1);
  table.addGrowing(u"growth: hub on %1, nothing new, p50"_s.arg(where), Unit::Milliseconds, records,
                   asked.p50);
  // What a commit takes changes with the disk from one minute to the next, but not with the records.
  table.addGrowing(u"growth: hub on %1, one field pushed, p50 in commits"_s.arg(where), Unit::Times, records,
                   pushed.p50 * mostPushes() / 1000);
}

void measureOnSqlite(Workbench& bench, Table& table, int records, bool onlyGrowth) {
  const QString where = u"SQLite"_s;
  const Hub hub(bench, records);
  const auto mostPushes = [&](int devices) {
    return mostPushesOnSqlite(bench.newFolder(), bench.library(records), devices);
  };
  const auto mostOfOne = [&] { return mostPushes(1); };
  if (onlyGrowth) return measureGrowth(bench, table, hub, records, where, mostOfOne);
  const std::vector<Device> devices = hub.enrol(manyDevices);
  measureWaiting(table, hub, devices, where);
  measureGrowth(bench, table, hub, records, where, mostOfOne);
  const Nginx nginx(bench, hub.folder(), fileBytes);
  measureExchanges(table, nginx, hub.ports(), devices, hub.head(), where);
  measurePushes(bench, table, hub, records, where, mostPushes(pushing), pushBudgetOnSqlite);
  measureFirstSyncs(bench, table, hub, records, where);
}

void measureOnPostgres(Workbench& bench, Table& table, int records, bool onlyGrowth) {
  test::PostgresServer server(test::Durable::Yes);
  Hub hub(bench, records, server.newPlace());
  const auto mostOfOne = [&] { return mostPushesOnPostgres(server, 1); };
  server.settle();
  if (onlyGrowth) return measureGrowth(bench, table, hub, records, u"PostgreSQL"_s, mostOfOne);
  const std::vector<Device> devices = hub.enrol(manyDevices);
  const Nginx nginx(bench, hub.folder(), fileBytes);
  for (const int processes : {1, 3}) {
    while (hub.ports().size() < size_t(processes)) hub.addProcess();
    const QString where = processes == 1 ? u"PostgreSQL"_s : u"PostgreSQL, %1 processes"_s.arg(processes);
    if (processes == 1) {
      measureWaiting(table, hub, devices, where);
      measureGrowth(bench, table, hub, records, where, mostOfOne);
    }
    measureExchanges(table, nginx, hub.ports(), devices, hub.head(), where);
    measurePushes(bench, table, hub, records, where, mostPushesOnPostgres(server, pushing),
                  pushBudgetOnPostgres);
    measureFirstSyncs(bench, table, hub, records, where);
  }
}

} // namespace

void measureHub(Workbench& bench, Table& table, int records) {
  raiseFileLimit();
  const bool onlyGrowth = records > 20'000;
  measureOnSqlite(bench, table, records, onlyGrowth);
  measureOnPostgres(bench, table, records, onlyGrowth);
}

} // namespace amparo::bench
