#pragma once

#include "core/base/result.h"

#include <boost/asio/ip/tcp.hpp>
#include <string>

namespace amparo::hub {

/// Listens on an IP address; port 0 is any that is free. HubUnreachable (host, port).
Result<void> listenOn(boost::asio::ip::tcp::acceptor& acceptor, const std::string& address,
                      std::uint16_t port);
/// Takes a socket that listens already. HubUnreachable when it is none.
Result<void> adopt(boost::asio::ip::tcp::acceptor& acceptor, int socket);
/// "127.0.0.1:8743", "[::1]:8743".
QString endpointOf(const boost::asio::ip::tcp::acceptor& acceptor);

} // namespace amparo::hub
