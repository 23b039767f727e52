#include "app/desktop/signals.h"

#include <QApplication>
#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace amparo::desktop {

namespace {

int ends[2] = {-1, -1};

/// Only what a signal handler may do (signal-safety(7)): the event loop reads the byte.
void handle(int) {
  const char byte = 1;
  (void)!::write(ends[0], &byte, 1);
}

} // namespace

void quitOnSignals() {
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0) return;
  auto* notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, qApp);
  QObject::connect(notifier, &QSocketNotifier::activated, qApp, [] {
    char byte;
    (void)!::read(ends[1], &byte, 1);
    QApplication::quit();
  });
  struct sigaction action = {};
  action.sa_handler = handle;
  action.sa_flags = SA_RESTART;
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) ::sigaction(signal, &action, nullptr);
}

} // namespace amparo::desktop
