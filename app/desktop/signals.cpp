#include "app/desktop/signals.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <QApplication>
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace amparo::desktop {

#ifdef Q_OS_UNIX

namespace {

int ends[2] = {-1, -1}; ///< of a pipe: reading, writing

/// Only what a signal handler may do (POSIX.1-2008, 2.4.3): the event loop reads the byte.
void handle(int) {
  const char byte = 1;
  (void)!::write(ends[1], &byte, 1);
}

} // namespace

void quitOnSignals() {
  if (::pipe(ends) != 0) return;
  for (const int end : ends) {
    ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(end, F_SETFL, O_NONBLOCK);
  }
  auto* notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, qApp);
  QObject::connect(notifier, &QSocketNotifier::activated, qApp, [] {
    char byte;
    (void)!::read(ends[0], &byte, 1);
    QApplication::quit();
  });
  struct sigaction action = {};
  action.sa_handler = handle;
  action.sa_flags = SA_RESTART;
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) ::sigaction(signal, &action, nullptr);
}

#else

/// Elsewhere the system asks a program to end by closing its windows.
void quitOnSignals() {}

#endif

} // namespace amparo::desktop
