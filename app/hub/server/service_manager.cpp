#include "app/hub/server/service_manager.h"

#include <QByteArray>
#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace amparo::hub {

namespace {

constexpr int firstSocket = 3;

} // namespace

std::optional<int> takeSocket() {
#ifdef Q_OS_UNIX
  // They are for the process that was started, and not for one that it starts.
  if (qEnvironmentVariableIntValue("LISTEN_PID") != QCoreApplication::applicationPid() ||
      qEnvironmentVariableIntValue("LISTEN_FDS") < 1)
    return std::nullopt;
  fcntl(firstSocket, F_SETFD, FD_CLOEXEC);
  return firstSocket;
#else
  return std::nullopt;
#endif
}

void tellServiceManager(const char* state) {
#ifdef Q_OS_UNIX
  const QByteArray path = qgetenv("NOTIFY_SOCKET");
  sockaddr_un address{};
  if (path.size() < 2 || size_t(path.size()) >= sizeof address.sun_path) return;
  address.sun_family = AF_UNIX;
  std::copy(path.begin(), path.end(), address.sun_path);
  if (path.front() == '@') address.sun_path[0] = 0; // one that has no file
  const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (socket < 0) return;
  const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(path.size()));
  [[maybe_unused]] const auto sent =
      sendto(socket, state, qstrlen(state), MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&address), size);
  close(socket);
#else
  Q_UNUSED(state);
#endif
}

} // namespace amparo::hub
