#include "tests/bench/figures.h"
#include "tests/bench/measure.h"
#include "tests/bench/process.h"

#include <QFileInfo>
#include <QThread>

namespace amparo::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;
constexpr int settledMilliseconds = 3'000;
constexpr double timeBudget = 2.6;
constexpr double memoryBudgetMebibytes = 60;

double settledMebibytes(const QString& program, const QStringList& arguments) {
  const Running running(program, arguments);
  QThread::msleep(settledMilliseconds);
  return running.proportionalMebibytes();
}

} // namespace

void measureStart(Workbench& bench, Table& table, int records) {
  const QString desktop = bench.program(u"amparo"_s);
  const QString smallest = bench.program(u"amparo-smallest-window"_s);
  const QStringList data{u"--data"_s, QFileInfo(bench.copyOfFilledStore(records)).path()};
  const QString once = u"--exit-after-first-rows"_s;
  std::vector<double> times;
  std::vector<double> limits;
  for (int round = 0; round < rounds; ++round) {
    times.push_back(run(desktop, data + QStringList(once)).firstOutputMilliseconds);
    limits.push_back(run(smallest, {once}).firstOutputMilliseconds);
  }
  const QString name = u"start-up to first rows, "_s % recordsText(records);
  table.add({name, Unit::Milliseconds, median(times), median(limits), timeBudget});
  table.add({name % u": memory after 3 s"_s,
             Unit::Mebibytes,
             settledMebibytes(desktop, data),
             {},
             memoryBudgetMebibytes});
  table.add(
      {u"smallest window: memory after 3 s"_s, Unit::Mebibytes, settledMebibytes(smallest, {}), {}, {}});
}

} // namespace amparo::bench
