#pragma once

#include "app/hub/server/connection.h"
#include "app/hub/server/store_watch.h"

#include <boost/asio/io_context.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <unordered_set>

namespace amparo::hub {

struct MonitorOptions {
  std::string address; ///< empty: there is no monitor
  std::uint16_t port = 0;
  QString folder;          ///< the hub's, whose disk is looked at
  qint64 reserveBytes = 0; ///< with less room than this the hub is not ready
};

/// Tells whoever looks after the hub how it is: /healthz, /readyz and /metrics, by plain HTTP on an address
/// of its own, to anybody who reaches that. All of it runs on one thread of the sockets.
///
/// GCC 12 destroys what temporaries hold twice where there is a co_await: here a question is a variable.
class Monitor {
 public:
  Monitor(asio::io_context& context, Shared& shared, StoreWatch& store, MonitorOptions options,
          std::function<std::size_t()> connections);

  /// Fails as listenOn().
  Result<void> listen();
  /// Empty when there is no monitor.
  QString endpoint() const;
  void start();
  /// Ends it, once the hub has nothing more to say.
  void stop();

 private:
  using Stream = boost::beast::tcp_stream;

  asio::awaitable<void> accept();
  asio::awaitable<void> serve(std::shared_ptr<Stream> stream);
  asio::awaitable<HttpResponse> answer(std::string_view method, std::string_view path);
  asio::awaitable<HttpResponse> readiness();
  asio::awaitable<HttpResponse> metrics();

  asio::io_context& context_;
  Shared& shared_;
  StoreWatch& store_;
  MonitorOptions options_;
  std::function<std::size_t()> connections_;
  asio::ip::tcp::acceptor acceptor_;
  std::unordered_set<std::shared_ptr<Stream>> streams_;
};

} // namespace amparo::hub
