#include "core/protocol/frame.h"
#include "core/search/index.h"
#include "tests/bench/figures.h"
#include "tests/bench/measure.h"
#include "tests/bench/network.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <zstd.h>

namespace amparo::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double timeBudget = 2.0;
constexpr double bytesBudget = 1.15;
constexpr double memoryBudgetMebibytes = 64;

/// The frames by which a hub sends everything it has.
QByteArray framesOf(Office& office) {
  QByteArray frames;
  protocol::Hello hello;
  hello.replica = office.opened().store().syncState().replica();
  for (bool whole = false; !whole;) {
    QByteArray body;
    protocol::FrameWriter().write(protocol::FrameType::Hello, encode(hello), body);
    const QByteArray answer = office.exchange(body);
    frames += answer;
    protocol::FrameReader reader;
    reader.append(answer);
    while (const auto frame = need(reader.next())) {
      if (frame->type != protocol::FrameType::End) continue;
      const protocol::End end = need(protocol::decodeEnd(frame->payload));
      hello.epoch = end.epoch;
      hello.cursor = end.cursor;
      whole = end.remaining == 0;
    }
  }
  return frames;
}

/// The least that a first sync can be: the frames decoded, and their records with their index in one
/// transaction.
double leastMilliseconds(const QString& folder, const QByteArray& frames) {
  const auto store = need(Store::open(folder % u'/' % storeName, {Store::Mode::Create, {}}));
  sqlite::Database& database = store->database();
  database.setDurability(sqlite::Durability::Relaxed);
  const Stopwatch watch;
  sqlite::Transaction transaction(database);
  protocol::FrameReader reader;
  reader.append(frames);
  while (const auto frame = need(reader.next())) {
    if (frame->type != protocol::FrameType::Page) continue;
    for (const protocol::PageRecord& news : need(protocol::decodePage(frame->payload)).records) {
      Record record{news.id, news.kind, news.office, news.seq, {}};
      for (const auto& field : news.fields) record.fields.set(field.address, {field.value, news.seq});
      database
          .prepare(
              "INSERT INTO record (id, kind, office, seq, deleted, changed, fields) VALUES (?,?,?,?,?,?,?)")
          .bind(record.id.view(), record.kind, record.office.view(), record.seq, record.isDeleted(),
                record.seq, encodeStoredFields(record.fields))
          .run();
      putIndex(database, database.lastInsertRow(), record);
    }
  }
  need(transaction.commit());
  return watch.milliseconds();
}

/// The size of a library, one record a line, as zstd's best effort leaves it.
double leastBytes(const QStringList& libraryFiles) {
  QByteArray json;
  for (const QString& path : libraryFiles) {
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) throw Failure(u"cannot read "_s % path);
    json += file.readAll();
  }
  const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
  ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, 19);
  ZSTD_CCtx_setParameter(context.get(), ZSTD_c_enableLongDistanceMatching, 1);
  ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, 27); // what `zstd --long` means
  QByteArray compressed{qsizetype(ZSTD_compressBound(size_t(json.size()))), Qt::Uninitialized};
  const size_t size = ZSTD_compress2(context.get(), compressed.data(), size_t(compressed.size()),
                                     json.constData(), size_t(json.size()));
  if (ZSTD_isError(size)) throw Failure(u"zstd failed"_s);
  return double(size);
}

struct FirstSync {
  double milliseconds = 0;
  double bytes = 0;
  double peakMebibytes = 0;
};

FirstSync syncAnew(Workbench& bench, const Hub& hub, int records, int round) {
  const QString cli = bench.program(u"amparo-cli"_s);
  const QString store = bench.newFolder() % u'/' % storeName;
  run(cli, {u"--store"_s, store, u"enrol"_s, hub.invite(u"First sync %1"_s.arg(round))});
  const Finished synced = run(cli, {u"--store"_s, store, u"--json"_s, u"sync"_s});
  const QJsonObject report = QJsonDocument::fromJson(synced.output).object();
  if (report[u"received"_s].toInt() != records || !report[u"verified"_s].toBool())
    throw Failure(u"a first sync is not complete"_s);
  const Finished found = run(cli, {u"--store"_s, store, u"--json"_s, u"search"_s, u"defensa"_s});
  if (QJsonDocument::fromJson(found.output).array().isEmpty())
    throw Failure(u"a library is not searchable after its first sync"_s);
  QFile::remove(store);
  return {synced.milliseconds, double(report[u"bytes_down"_s].toInteger()), synced.peakMebibytes};
}

} // namespace

void measureFirstSync(Workbench& bench, Table& table, int records) {
  const Hub hub(bench, records);
  hub.makeSnapshot();
  QByteArray frames;
  {
    Office office(bench, hub, hub.port(), u"Frames"_s);
    frames = framesOf(office);
  }
  const int rounds = records > 20'000 ? 3 : 5;
  std::vector<double> times;
  std::vector<double> limits;
  std::vector<double> peaks;
  double bytes = 0;
  for (int round = 0; round < rounds; ++round) {
    const FirstSync sync = syncAnew(bench, hub, records, round);
    times.push_back(sync.milliseconds);
    peaks.push_back(sync.peakMebibytes);
    bytes = sync.bytes;
    limits.push_back(leastMilliseconds(bench.newFolder(), frames));
  }
  const QString name = u"first sync, "_s % recordsText(records);
  table.add({name, Unit::Milliseconds, median(times), median(limits), timeBudget});
  table.add({name % u": bytes"_s, Unit::Bytes, bytes, leastBytes(bench.libraryFiles(records)), bytesBudget});
  table.add({name % u": peak memory"_s, Unit::Mebibytes, median(peaks), {}, memoryBudgetMebibytes});
}

} // namespace amparo::bench
