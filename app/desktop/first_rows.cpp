#include "app/desktop/first_rows.h"

#include "ui/list/list_pane.h"
#include "ui/list/record_list_view.h"
#include "ui/main_window.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace amparo::desktop {

using namespace Qt::StringLiterals;

namespace {

/// Since the kernel started this process (proc(5): field 22 of stat), in its ticks of usually 10 ms.
double millisecondsSinceStart() {
  QFile file(u"/proc/self/stat"_s);
  if (!file.open(QIODevice::ReadOnly)) return 0;
  const QByteArray stat = file.readAll();
  // The program's name, in parentheses, may hold spaces.
  const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
  constexpr int startTime = 22 - 3;
  if (fields.size() <= startTime) return 0;
  timespec now;
  clock_gettime(CLOCK_BOOTTIME, &now);
  const double started = fields[startTime].toDouble() * 1000 / double(sysconf(_SC_CLK_TCK));
  return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6 - started;
}

qint64 proportionalKibibytes() {
  QFile file(u"/proc/self/smaps_rollup"_s);
  if (!file.open(QIODevice::ReadOnly)) return 0;
  for (const QByteArray& line : file.readAll().split('\n'))
    if (line.startsWith("Pss:")) return line.mid(4).trimmed().split(' ').constFirst().toLongLong();
  return 0;
}

} // namespace

void reportFirstRows(ui::MainWindow& window, int settleMilliseconds) {
  ui::ListPane* list = window.workspace()->list();
  const auto report = [settleMilliseconds] {
    std::printf("first-rows %.0f\n", millisecondsSinceStart());
    std::fflush(stdout);
    QTimer::singleShot(settleMilliseconds, qApp, [] {
      std::printf("pss %lld\n", qlonglong(proportionalKibibytes()));
      std::fflush(stdout);
      QApplication::quit();
    });
  };
  auto reported = std::make_shared<bool>(false);
  QObject::connect(list->view(), &ui::RecordListView::painted, list, [=] {
    if (*reported || !list->showsRows()) return;
    *reported = true;
    QTimer::singleShot(0, list, report); // when what was painted has reached the screen
  });
}

} // namespace amparo::desktop
