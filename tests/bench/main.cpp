#include "tests/bench/figures.h"
#include "tests/bench/measure.h"
#include "tests/bench/process.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>
#include <cstring>
#include <stdexcept>

namespace {

using namespace amparo::bench;
using namespace Qt::StringLiterals;

constexpr int small = 10'000;
constexpr int large = 100'000;
constexpr int young = 1'000;

struct Group {
  QString name;
  QString what;
  void (*measure)(Workbench&, Table&, int);
  std::vector<int> sizes; ///< where there are two, --quick leaves the last one out, and --large has a third
  bool onlyWhenNamed = false;
};

const std::vector<Group>& groups() {
  static const std::vector<Group> list = {
      {u"first-sync"_s, u"first sync into an empty store"_s, measureFirstSync, {small, large}},
      {u"push"_s, u"a whole library sent by one office"_s, measurePush, {small, large}},
      {u"bytes"_s, u"bytes and requests of the smallest syncs"_s, measureExchangeBytes, {small}},
      {u"exchange"_s, u"times of the smallest syncs"_s, measureExchange, {small, large}},
      {u"hub"_s, u"a hub that many ask at a time"_s, measureHub, {small, large}},
      {u"save"_s, u"saving an edit"_s, measureSave, {small, large}},
      {u"search"_s, u"searching as one types"_s, measureSearch, {small, large}},
      {u"index"_s, u"building the search index"_s, measureIndex, {small, large}},
      {u"start"_s, u"the desktop's start"_s, measureStart, {young, large}},
      {u"desktop"_s, u"the desktop in use"_s, measureDesktop, {young, large}},
      {u"link"_s, u"syncs over bad links; ten minutes, so only when named"_s, measureLink, {small}, true},
  };
  return list;
}

int explain() {
  std::puts("amparo-bench [--quick] [--large RECORDS] [FIGURE...]\n\n"
            "Measures the figures, each beside its limit in the same run; all of them but the last, or those "
            "named:\n");
  for (const Group& group : groups())
    std::puts((u"  "_s % group.name.leftJustified(12) % group.what).toUtf8().constData());
  std::puts("\n--quick leaves the large library out; --large 1000000 measures one of so many records, too. "
            "What each figure means: docs/benchmarks.md.");
  return 2;
}

} // namespace

int main(int argc, char** argv) {
  if (argc > 1 && std::strcmp(argv[1], launchArgument) == 0) return launch(argc, argv);
  const QCoreApplication application(argc, argv);
  QStringList wanted = QCoreApplication::arguments().mid(1);
  const bool quick = wanted.removeAll(u"--quick"_s) > 0;
  int larger = 0;
  if (const auto at = wanted.indexOf(u"--large"_s); at >= 0) {
    larger = wanted.value(at + 1).toInt();
    if (larger <= large) return explain();
    wanted.remove(at, 2);
  }
  for (const QString& name : wanted)
    if (std::none_of(groups().begin(), groups().end(),
                     [&](const Group& group) { return group.name == name; }))
      return explain();

  // Measurements leave nothing behind, and need no screen.
  qputenv("AMPARO_NO_KEYRING", "1");
  if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
    qputenv("QT_QPA_PLATFORM", "offscreen");
  Table table;
  int status = 0;
  Workbench workbench;
  for (const Group& group : groups()) {
    if (wanted.isEmpty() ? group.onlyWhenNamed : !wanted.contains(group.name)) continue;
    try {
      for (const int records : group.sizes)
        if (!quick || records != large) group.measure(workbench, table, records);
      if (larger > 0 && group.sizes.size() > 1) group.measure(workbench, table, larger);
    } catch (const std::runtime_error& failure) {
      std::fprintf(stderr, "%s: %s\n", qPrintable(group.name), failure.what());
      status = 1;
    }
  }
  table.print();
  return status;
}
