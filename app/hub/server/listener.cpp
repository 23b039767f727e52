#include "app/hub/server/listener.h"

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace amparo::hub {

using namespace Qt::StringLiterals;
using boost::asio::ip::tcp;

namespace {

Error unreachable(const std::string& host, int port, const boost::system::error_code& error) {
  return {ErrorCode::HubUnreachable,
          {{u"host"_s, QString::fromStdString(host)}, {u"port"_s, port}},
          QString::fromStdString(error.message())};
}

} // namespace

Result<void> listenOn(tcp::acceptor& acceptor, const std::string& address, std::uint16_t port) {
  boost::system::error_code error;
  const tcp::endpoint endpoint(boost::asio::ip::make_address(address, error), port);
  if (!error) acceptor.open(endpoint.protocol(), error);
  if (!error) acceptor.set_option(tcp::acceptor::reuse_address(true), error);
  if (!error) acceptor.bind(endpoint, error);
  if (!error) acceptor.listen(tcp::acceptor::max_listen_connections, error);
  if (error) return unreachable(address, port, error);
  return {};
}

Result<void> adopt(tcp::acceptor& acceptor, int socket) {
  boost::system::error_code error = boost::asio::error::operation_not_supported;
#ifdef Q_OS_UNIX
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  int listens = 0;
  socklen_t listensSize = sizeof listens;
  const bool isListening = getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) == 0 &&
                           getsockopt(socket, SOL_SOCKET, SO_ACCEPTCONN, &listens, &listensSize) == 0 &&
                           listens == 1;
  if (isListening && (address.ss_family == AF_INET || address.ss_family == AF_INET6))
    acceptor.assign(address.ss_family == AF_INET ? tcp::v4() : tcp::v6(), socket, error);
#endif
  if (error) return unreachable("socket", socket, error);
  return {};
}

QString endpointOf(const tcp::acceptor& acceptor) {
  boost::system::error_code error;
  const tcp::endpoint local = acceptor.local_endpoint(error);
  const QString address = QString::fromStdString(local.address().to_string());
  return (local.address().is_v6() ? u'[' % address % u']' : address) % u':' % QString::number(local.port());
}

} // namespace amparo::hub
