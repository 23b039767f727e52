#include "tests/bench/figures.h"
#include "tests/bench/measure.h"
#include "tests/bench/network.h"
#include "tests/support/bad_link.h"

namespace amparo::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 25;
constexpr int processRounds = 5;

constexpr double fieldBytesUp = 600;
constexpr double fieldBytesDown = 350;
constexpr double nothingBytesUp = 450;
constexpr double nothingBytesDown = 200;
constexpr double resumedWireBytes = 2'200;
constexpr double newWireBytes = 3'800;

QString newTitle(int round) {
  return u"Visitas semanales a los centros de detención, versión %1"_s.arg(round);
}

/// Times of amparo-cli, from its start to its end.
void measureProcess(Workbench& bench, Table& table, const Hub& hub, Office& other, int records) {
  const QString cli = bench.program(u"amparo-cli"_s);
  const QString path = bench.newFolder() % u'/' % storeName;
  const QStringList sync{u"--store"_s, path, u"sync"_s};
  run(cli, {u"--store"_s, path, u"enrol"_s, hub.invite(u"Command line"_s)});
  run(cli, sync);
  const RecordId record = other.opened().titled(1).front();
  std::vector<double> sent;
  std::vector<double> received;
  std::vector<double> nothing;
  for (int round = 0; round < processRounds; ++round) {
    run(cli, {u"--store"_s, path, u"set"_s, toText(record), u"title.es="_s + newTitle(1000 + round)});
    sent.push_back(run(cli, sync).milliseconds);
    other.sync();
    other.opened().editTitle(record, newTitle(2000 + round));
    other.sync();
    received.push_back(run(cli, sync).milliseconds);
    nothing.push_back(run(cli, sync).milliseconds);
  }
  const QString suffix = u", whole amparo-cli, "_s % recordsText(records);
  table.add({u"one field sent"_s % suffix, Unit::Milliseconds, median(sent), {}, {}});
  table.add({u"one field received"_s % suffix, Unit::Milliseconds, median(received), {}, {}});
  table.add({u"nothing new"_s % suffix, Unit::Milliseconds, median(nothing), {}, {}});
}

} // namespace

void measureExchange(Workbench& bench, Table& table, int records) {
  const Hub hub(bench, records);
  Office writer(bench, hub, hub.port(), u"Writer"_s);
  Office reader(bench, hub, hub.port(), u"Reader"_s);
  writer.sync();
  reader.sync();
  const std::vector<RecordId> ids = writer.opened().titled(rounds);
  std::vector<double> sent;
  std::vector<double> received;
  std::vector<double> nothing;
  for (int round = 0; round < rounds; ++round) {
    writer.opened().editTitle(ids[size_t(round)], newTitle(round));
    sent.push_back(millisecondsOf([&] { writer.sync(); }));
    received.push_back(millisecondsOf([&] { reader.sync(); }));
    nothing.push_back(millisecondsOf([&] { reader.sync(); }));
  }
  const QString suffix = u", connection kept, "_s % recordsText(records);
  table.add({u"one field sent"_s % suffix, Unit::Milliseconds, median(sent), {}, {}});
  table.add({u"one field received"_s % suffix, Unit::Milliseconds, median(received), {}, {}});
  table.add({u"nothing new"_s % suffix, Unit::Milliseconds, median(nothing), {}, {}});
  table.addGrowing(u"growth: one field sent"_s, Unit::Milliseconds, records, median(sent));
  table.addGrowing(u"growth: one field received"_s, Unit::Milliseconds, records, median(received));
  table.addGrowing(u"growth: nothing new"_s, Unit::Milliseconds, records, median(nothing));
  measureProcess(bench, table, hub, writer, records);
}

void measureExchangeBytes(Workbench& bench, Table& table, int records) {
  const Hub hub(bench, records);
  test::BadLink link(hub.port());
  Office office(bench, hub, link.port(), u"Counted"_s);
  Office other(bench, hub, hub.port(), u"Other"_s);
  office.sync();
  other.sync();
  const RecordId record = other.opened().titled(1).front();
  int edits = 0;
  const auto count = [&](Office* editor, const QString& name, double up, double down) {
    if (editor) editor->opened().editTitle(record, newTitle(++edits));
    if (editor == &other) other.sync();
    link.takeTraffic();
    const int requests = office.sync().requests;
    const test::Traffic traffic = link.takeTraffic();
    if (traffic.connections > 0) throw Failure(u"a kept connection was not used"_s);
    table.add({name % u": requests"_s, Unit::Count, double(requests), {}, 1.0});
    table.add({name % u": bytes up, with headers"_s, Unit::Bytes, double(traffic.up.content), {}, up});
    table.add({name % u": bytes down, with headers"_s, Unit::Bytes, double(traffic.down.content), {}, down});
    other.sync();
  };
  count(&office, u"one field sent"_s, fieldBytesUp, fieldBytesDown);
  count(&other, u"one field received"_s, fieldBytesUp, fieldBytesDown);
  count(nullptr, u"nothing new"_s, nothingBytesUp, nothingBytesDown);

  const auto countWire = [&](const QString& name, double budget) {
    office.opened().editTitle(record, newTitle(++edits));
    link.takeTraffic();
    office.sync();
    const test::Traffic traffic = link.takeTraffic();
    if (traffic.connections != 1) throw Failure(u"a new connection was expected"_s);
    table.add({name, Unit::Bytes, double(traffic.up.wire + traffic.down.wire), {}, budget});
  };
  link.disconnectAll();
  office.forgetConnection();
  countWire(u"one field sent, new TLS connection: bytes on the wire"_s, newWireBytes);
  link.disconnectAll();
  countWire(u"one field sent, resumed TLS session: bytes on the wire"_s, resumedWireBytes);
}

} // namespace amparo::bench
