#include "tests/bench/figures.h"
#include "tests/bench/measure.h"
#include "tests/bench/process.h"

#include <QFileInfo>

namespace amparo::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double frameBudget = 8;    // half of a frame: the rest is the screen's
constexpr double openingBudget = 50; // half of what people call at once

} // namespace

void measureDesktop(Workbench& bench, Table& table, int records) {
  const QString store = bench.copyOfFilledStore(records);
  const Finished used = run(bench.program(u"amparo-desktop-in-use"_s), {QFileInfo(store).path()});
  std::map<QString, std::vector<double>> acts;
  for (const QByteArray& line : used.output.split('\n'))
    if (const auto words = line.split(' '); words.size() == 2)
      acts[QString::fromLatin1(words[0])].push_back(words[1].toDouble());
  const QString size = recordsText(records);
  const auto add = [&](const char* act, const QString& name, Budget budget) {
    const std::vector<double>& times = acts[QString::fromLatin1(act)];
    if (times.empty()) throw Failure(u"the desktop did not "_s % QString::fromLatin1(act));
    table.add({name % u", "_s % size % u": p50"_s, Unit::Milliseconds, median(times), {}, {}});
    table.add({name % u", "_s % size % u": p99"_s, Unit::Milliseconds, percentile(times, 0.99), {}, budget});
  };
  add("turn-wheel", u"work for a frame, scrolling"_s, frameBudget);
  add("drag-thumb", u"work for a frame, across the whole list"_s, frameBudget);
  add("open", u"opening a record"_s, openingBudget);
}

} // namespace amparo::bench
