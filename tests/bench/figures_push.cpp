#include "core/hub/sqlite_hub_store.h"
#include "core/protocol/frame.h"
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
  while (store.tidy()) { // as it was done while the office wrote, whenever nobody waited
  }
}

/// The changes that say these records, in frames of the size that a client makes.
QByteArray framesOf(const std::vector<Record>& records) {
  constexpr qsizetype frameBytes = 1 << 20;
  QByteArray frames;
  protocol::FrameWriter writer;
  std::vector<protocol::Change> changes;
  qsizetype bytes = 0;
  const auto flush = [&] {
    writer.write(protocol::FrameType::Changes, protocol::encode(changes), frames);
    changes.clear();
    bytes = 0;
  };
  quint64 number = 0;
  for (const Record& record : records) {
    protocol::Change change{++number, record.id, record.kind, {}, {}};
    for (const auto& field : record.fields) change.fields.set(field.address, {field.value.value, 0});
    changes.push_back(change);
    bytes += encodeStoredFields(record.fields).size();
    if (bytes >= frameBytes) flush();
  }
  if (!changes.empty()) flush();
  return frames;
}

/// The least that a push can be, as for a first sync: the frames decoded, and the rows that a hub keeps of
/// them (records, history and verdicts) in one transaction. Nothing is looked up, judged, hashed or answered.
double leastMilliseconds(const QString& folder, const QByteArray& frames) {
  const auto store = need(hub::SqliteHubStore::open(folder % u"/hub.db"_s, sqlite::Mode::Create));
  const Stopwatch watch;
  need(store->transact([&]() -> Result<void> {
    protocol::FrameReader reader;
    reader.append(frames);
    while (const auto frame = need(reader.next()))
      for (const protocol::Change& change : need(protocol::decodeChanges(frame->payload))) {
        const Seq seq = Seq(change.number);
        hub::HubRecord record;
        record.id = change.record;
        record.kind = change.kind;
        record.office = 1;
        record.seq = seq;
        hub::RevisionFields fields;
        for (const auto& field : change.fields) {
          record.fields.set(field.address, {field.value.value, seq});
          fields.set(field.address, {Value(), field.value.value, {}});
        }
        store->put(record);
        store->addRevision(record.row, {seq, {1, 1, 1, change.number}, seq, fields});
        protocol::Verdict verdict;
        verdict.number = change.number;
        verdict.seq = seq;
        store->putVerdict(1, {QByteArray(32, '\0'), true, verdict});
      }
    return {};
  }));
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
    const std::vector<Record>& written = bench.library(records);
    writeOffline(store, written);
    const Finished synced = run(cli, {u"--store"_s, store, u"--json"_s, u"sync"_s});
    const QJsonObject report = QJsonDocument::fromJson(synced.output).object();
    if (report[u"sent"_s].toInt() != records || report[u"rejected"_s].toInt() != 0 ||
        !report[u"verified"_s].toBool())
      throw Failure(u"a push is not complete: "_s % QString::fromUtf8(synced.output));
    hub.stop();
    times.push_back(synced.milliseconds);
    peaks.push_back(synced.peakMebibytes);
    bytes = double(report[u"bytes_up"_s].toInteger() + report[u"bytes_down"_s].toInteger());
    limits.push_back(leastMilliseconds(bench.newFolder(), framesOf(written)));
    QFile::remove(store);
  }
  const QString name = u"push, "_s % recordsText(records);
  table.add({name, Unit::Milliseconds, median(times), median(limits), timeBudget});
  table.add({name % u": bytes"_s, Unit::Bytes, bytes, {}, {}});
  table.add({name % u": peak memory"_s, Unit::Mebibytes, median(peaks), {}, {}});
}

} // namespace amparo::bench
