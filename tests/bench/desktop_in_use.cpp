// The desktop with a library, used as a person does; what each act took goes to standard output, a line for
// each: its name, and milliseconds.

#include "app/desktop/desktop.h"
#include "app/desktop/driver.h"
#include "ui/languages.h"
#include "ui/libraries.h"
#include "ui/list/list_pane.h"
#include "ui/list/record_list_view.h"
#include "ui/look/appearance.h"
#include "ui/reading_pane.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QThread>

#include <cstdio>

using namespace amparo;
using namespace Qt::StringLiterals;
using desktop::Driver;

namespace {

constexpr double frameMilliseconds = 1000.0 / 60;
constexpr int frames = 600;
constexpr int openings = 200;
constexpr double keyMilliseconds = 1000.0 / 30; ///< so often a key says that it is still down

double millisecondsSince(const QElapsedTimer& timer) {
  return double(timer.nsecsElapsed()) / 1e6;
}

void tell(const char* act, double milliseconds) {
  std::printf("%s %.3f\n", act, milliseconds);
}

/// All that the window does for one picture of a list that moves: it goes to its new place, what arrived
/// since the last one is taken up, and what of the window has changed by both is painted.
void scroll(ui::RecordListView& view, const char* act, const std::function<int(int)>& placeOf) {
  for (int frame = 0; frame < frames; ++frame) {
    QElapsedTimer timer;
    timer.start();
    view.verticalScrollBar()->setValue(placeOf(frame));
    QCoreApplication::processEvents();
    const double took = millisecondsSince(timer);
    tell(act, took);
    QThread::usleep(ulong(1000 * std::max(0.0, frameMilliseconds - took)));
  }
}

bool openOneAfterAnother(ui::Workspace& workspace) {
  ui::ReadingPane& reading = *workspace.reading();
  ui::RecordListView& view = *workspace.list()->view();
  view.verticalScrollBar()->setValue(0);
  workspace.list()->focusList();
  Driver::settle();
  for (int i = 0; i < openings; ++i) {
    bool shown = false;
    const RecordId before = reading.record();
    const auto watching = QObject::connect(&reading, &ui::ReadingPane::turned, [&] {
      shown = reading.record() != before && reading.isReading();
    });
    QElapsedTimer timer;
    timer.start();
    Driver::press(view, Qt::Key_Down);
    const bool came = Driver::wait([&] { return shown; });
    reading.repaint();
    const double took = millisecondsSince(timer);
    tell("open", took);
    QObject::disconnect(watching);
    if (!came) return false;
    QThread::usleep(ulong(1000 * std::max(0.0, keyMilliseconds - took)));
  }
  return true;
}

} // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  ui::Languages languages;
  languages.setInterfaceLanguage(u"es"_s);
  ui::look::Look look(application);
  const QString folder = QApplication::arguments().value(1);
  ui::Libraries libraries(folder % u"/libraries.ini"_s, folder, folder, [](const QString&) { return false; });
  auto opened = desktop::Desktop::open(folder, {languages, look, libraries});
  if (!opened) {
    std::fprintf(stderr, "%s\n", qPrintable(describe(opened.error())));
    return EXIT_FAILURE;
  }
  desktop::Desktop& desktop = **opened;
  desktop.start();
  ui::Workspace& workspace = *desktop.window().workspace();
  if (!Driver::wait([&] { return workspace.list()->showsRows(); })) return EXIT_FAILURE;
  Driver::settle();
  ui::RecordListView& view = *workspace.list()->view();
  const int end = view.verticalScrollBar()->maximum();
  scroll(view, "turn-wheel", [&](int frame) { return frame * view.rowHeight(); });
  scroll(view, "drag-thumb", [&](int frame) { return int(qint64(end) * frame / frames); });
  return openOneAfterAnother(workspace) ? EXIT_SUCCESS : EXIT_FAILURE;
}
