#pragma once

#include "app/hub/server/connection.h"
#include "app/hub/server/listener.h"
#include "app/hub/server/monitor.h"
#include "app/hub/server/store_watch.h"
#include "app/hub/server/tls_context.h"
#include "core/hub/store_place.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <set>
#include <unordered_set>

namespace amparo::hub {

struct ServerOptions {
  StorePlace store;
  QString snapshotFolder;
  QString filesPath;                         ///< the folder of attached files
  std::function<Result<KeyPair>()> readKeys; ///< at the start, and at every SIGHUP
  std::string address = "127.0.0.1";
  std::uint16_t port = 0;    ///< 0: any that is free
  std::optional<int> socket; ///< that listens already, instead of the address
  MonitorOptions monitor;
  LogRequests logRequests = LogRequests::Failed;
  std::set<std::string> proxies; ///< IP addresses of those whose word on who asks is taken
  Limits limits;
  DefenceOptions defence;
  std::chrono::milliseconds keepHistory{0}; ///< what records said before is forgotten then; 0: never
  std::size_t connections = 20'000;         ///< at most so many at a time
  std::chrono::milliseconds grace{10'000};  ///< for requests under way when the server stops
};

/// The hub on the network. Sockets are served by a few threads, each with its own event loop; what touches
/// the store runs on Workers and the WriteQueue.
class Server {
 public:
  Server(ServerOptions options, spdlog::logger& log);

  /// Opens the stores and listens. Fails as the stores and the keys do, and with HubUnreachable (host, port,
  /// option) when an address cannot be listened on.
  Result<void> start();

  /// The address in fact listened on: "127.0.0.1:8743", "[::1]:8743".
  QString endpoint() const { return endpointOf(acceptor_); }

  /// How invitations that are made over the network say that this hub is reached. Before run().
  void setAddress(const QString& address) { shared_.address = address; }

  /// The monitor's; empty when there is none.
  QString monitorEndpoint() const { return monitor_.endpoint(); }

  /// Serves until SIGTERM or SIGINT, finishes what is under way, and returns. A second signal ends at once.
  /// SIGHUP: new connections get the key and the certificate as they are then.
  void run();

 private:
  using Context = asio::io_context;
  using Connections = std::unordered_set<std::shared_ptr<Connection>>;

  Result<Worker> makeWorker(int cacheKibibytes) const;
  /// For connections that are made from now on.
  void take(std::shared_ptr<SSL_CTX> tls);
  Result<void> listen();
  asio::awaitable<void> accept();
  void serve(asio::ip::tcp::socket socket, const std::string& address, Context& context);
  asio::awaitable<void> lookAfterDeadlines();
  void collectFiles();
  void forgetHistory();
  asio::awaitable<void> hearOthers();
  asio::awaitable<void> hearOthers(StoreNews& news);
  asio::awaitable<void> waitForSignals();
  asio::awaitable<void> waitForReloads();
  void stop();
  void forget(const std::shared_ptr<Connection>& connection);
  std::vector<std::shared_ptr<Connection>> connections();
  std::size_t countConnections();

  ServerOptions options_;
  spdlog::logger& log_;
  SystemClock clock_;
  std::shared_ptr<SSL_CTX> tls_;
  ServedKey servedKey_;
  Defence defence_;
  // The loops outlive whatever may still post to them.
  std::vector<std::unique_ptr<Context>> contexts_;
  std::vector<asio::executor_work_guard<Context::executor_type>> guards_;
  Shared shared_; // outlives the threads below, whose last work uses it
  Workers workers_;
  Workers files_; ///< apart: a large file holds up no records
  Bell written_;
  WriteQueue writes_;
  SnapshotMaker snapshots_;
  StoreWatch storeWatch_;
  asio::ip::tcp::acceptor acceptor_;
  Monitor monitor_;
  asio::signal_set signals_;
  asio::signal_set reloads_;
  asio::steady_timer sweep_;
  asio::generic::stream_protocol::socket others_; ///< tells of what other processes write
  asio::steady_timer othersPause_;
  std::mutex mutex_;
  Connections connections_;
  bool stopped_ = false; ///< no new connections; under `mutex_`
  bool ended_ = false;   ///< and none is left; of the first context
};

} // namespace amparo::hub
