#include "app/hub/server/server.h"

#include "app/hub/server/service_manager.h"

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <csignal>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace amparo::hub {

using namespace Qt::StringLiterals;
using asio::ip::tcp;

namespace {

constexpr std::chrono::milliseconds sweepInterval{500};
constexpr std::chrono::milliseconds pauseWithoutFiles{200};
constexpr std::chrono::milliseconds pauseWithoutNews{1000};
constexpr std::chrono::hours collectInterval{1};
constexpr int fileThreads = 2;
constexpr int readingCacheKibibytes = 4096;
constexpr int writingCacheKibibytes = 32 << 10;

int processors() {
  return int(std::clamp(std::thread::hardware_concurrency(), 1u, 8u));
}

/// Every connection is an open file; the system's usual limit is meant for programs with a few.
void raiseFileLimit() {
#ifdef Q_OS_UNIX
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == limit.rlim_max) return;
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
#endif
}

} // namespace

Server::Server(ServerOptions options, spdlog::logger& log)
    : options_(std::move(options))
    , log_(log)
    , defence_(options_.defence)
    , contexts_([] {
      std::vector<std::unique_ptr<Context>> contexts;
      for (int i = 0; i < processors(); ++i) contexts.push_back(std::make_unique<Context>(1));
      return contexts;
    }())
    , shared_{nullptr, workers_, writes_, written_, snapshots_, defence_, log_, options_.limits}
    , writes_(written_)
    , snapshots_(log_)
    , storeWatch_(*contexts_.front(), workers_, log_)
    , acceptor_(*contexts_.front())
    , monitor_(*contexts_.front(), shared_, storeWatch_, options_.monitor,
               [this] { return countConnections(); })
    , signals_(*contexts_.front())
    , reloads_(*contexts_.front())
    , sweep_(*contexts_.front())
    , others_(*contexts_.front())
    , othersPause_(*contexts_.front()) {
  shared_.logRequests = options_.logRequests;
}

Result<Worker> Server::makeWorker(int cacheKibibytes) const {
  AMPARO_LET(store, openStore(options_.store, cacheKibibytes));
  Worker worker{std::move(store), nullptr};
  worker.service =
      std::make_unique<HubService>(*worker.store, clock_, SnapshotShelf(options_.snapshotFolder));
  worker.service->setServedKey(&servedKey_);
  return worker;
}

Result<void> Server::start() {
  raiseFileLimit();
  AMPARO_LET(keys, options_.readKeys());
  AMPARO_LET(tls, makeTlsContext(keys));
  take(std::move(tls));
  AMPARO_TRY(workers_.start(std::max(2, processors()), [this] { return makeWorker(readingCacheKibibytes); }));
  const bool isFile = options_.store.database.isEmpty();
  AMPARO_TRY(writes_.start([this] { return makeWorker(writingCacheKibibytes); },
                           isFile ? WriteQueue::Others::AreLookedFor : WriteQueue::Others::AreHeard));
  AMPARO_TRY(snapshots_.start([this] { return makeWorker(readingCacheKibibytes); }));
  AMPARO_TRY(files_.start(fileThreads, [this] { return makeWorker(readingCacheKibibytes); }));
  shared_.files = &files_;
  shared_.blobs = files::BlobFolder(options_.filesPath);
  AMPARO_TRY(listen());
  AMPARO_TRY(monitor_.listen());
  // Before anybody is told that the hub listens: from then on it may be asked to stop.
  boost::system::error_code ignored;
  signals_.add(SIGTERM, ignored);
  signals_.add(SIGINT, ignored);
#ifdef Q_OS_UNIX
  reloads_.add(SIGHUP, ignored);
#endif
  return {};
}

void Server::take(std::shared_ptr<SSL_CTX> tls) {
  tls_ = std::move(tls);
  shared_.tls = tls_.get();
  servedKey_.set(fingerprintOf(tls_.get()));
}

Result<void> Server::listen() {
  const auto listening = options_.socket ? adopt(acceptor_, *options_.socket)
                                         : listenOn(acceptor_, options_.address, options_.port);
  if (listening) return {};
  Error error = listening.error();
  error.parameters[u"option"_s] = u"listen"_s;
  return error;
}

void Server::run() {
  for (const auto& context : contexts_) guards_.push_back(asio::make_work_guard(*context));
#ifdef Q_OS_UNIX
  asio::co_spawn(*contexts_.front(), waitForReloads(), asio::detached);
#endif
  monitor_.start();
  asio::co_spawn(*contexts_.front(), accept(), asio::detached);
  asio::co_spawn(*contexts_.front(), lookAfterDeadlines(), asio::detached);
  asio::co_spawn(*contexts_.front(), storeWatch_.run(), asio::detached);
  asio::co_spawn(*contexts_.front(), hearOthers(), asio::detached);
  asio::co_spawn(*contexts_.front(), waitForSignals(), asio::detached);
  std::vector<std::thread> threads;
  for (size_t i = 1; i < contexts_.size(); ++i)
    threads.emplace_back([context = contexts_[i].get()] { context->run(); });
  tellServiceManager("READY=1");
  contexts_.front()->run();
  for (std::thread& thread : threads) thread.join();
}

asio::awaitable<void> Server::accept() {
  for (size_t turn = 0; acceptor_.is_open(); ++turn) {
    Context& context = *contexts_[turn % contexts_.size()];
    boost::system::error_code error;
    tcp::endpoint peer;
    tcp::socket socket =
        co_await acceptor_.async_accept(context, peer, asio::redirect_error(asio::use_awaitable, error));
    if (!error) {
      serve(std::move(socket), addressIn(peer.address().to_string()).value_or(std::string()), context);
    } else if (error != asio::error::operation_aborted) {
      log_.warn("event=\"no connection accepted\" error=\"{}\"", error.message());
      asio::steady_timer pause(*contexts_.front(), pauseWithoutFiles);
      co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
    }
  }
}

void Server::serve(tcp::socket socket, const std::string& address, Context& context) {
  const auto connection =
      std::make_shared<Connection>(std::move(socket), address, options_.proxies.contains(address), shared_);
  {
    const std::lock_guard lock(mutex_);
    if (ended_) return;
    if (connections_.size() >= options_.connections) {
      shared_.metrics.refuse(Limit::Connections);
      return log_.debug("event=\"too many connections\" address={} limit=connections", address);
    }
    connections_.insert(connection);
    if (stopped_) connection->finish(); // accepted in the moment of it
  }
  asio::co_spawn(
      context, [connection] { return connection->run(); },
      [this, connection](const std::exception_ptr& failure) {
        if (failure) log_.error("event=\"a connection failed\"");
        forget(connection);
      });
}

void Server::forget(const std::shared_ptr<Connection>& connection) {
  const std::lock_guard lock(mutex_);
  connections_.erase(connection);
  if (stopped_ && connections_.empty())
    asio::post(*contexts_.front(), [this] {
      if (!connections().empty()) return; // the next that is forgotten tells
      // A timer that has rung, or a socket that has news, and has not told yet is not cancelled any more.
      ended_ = true;
      boost::system::error_code ignored;
      sweep_.cancel();
      storeWatch_.stop();
      others_.cancel(ignored);
      othersPause_.cancel();
      signals_.cancel();
      reloads_.cancel(ignored);
      monitor_.stop();
      guards_.clear();
    });
}

std::vector<std::shared_ptr<Connection>> Server::connections() {
  const std::lock_guard lock(mutex_);
  return {connections_.begin(), connections_.end()};
}

std::size_t Server::countConnections() {
  const std::lock_guard lock(mutex_);
  return connections_.size();
}

void Server::collectFiles() {
  files_.post([this](HubService& service) {
    const auto collected = service.files(shared_.blobs).collect();
    if (!collected)
      log_.error("event=\"files could not be cleared\" error=\"{}\"",
                 describe(collected.error()).toStdString());
    else if (collected->files > 0 || collected->uploads > 0)
      log_.info("event=cleared files={} bytes={} uploads={}", collected->files, collected->bytes,
                collected->uploads);
  });
}

void Server::forgetHistory() {
  files_.post([this](HubService& service) {
    auto cleared = service.files(shared_.blobs).discardRequested();
    if (auto finished = service.finishErasures(); !finished) cleared = finished;
    if (!cleared)
      log_.error("event=\"what was erased could not be cleared\" error=\"{}\"",
                 describe(cleared.error()).toStdString());
    if (options_.keepHistory.count() == 0) return;
    const auto forgotten =
        service.forgetBefore(clock_.now() - options_.keepHistory.count(), shared_.stopping);
    if (!forgotten)
      log_.error("event=\"history could not be forgotten\" error=\"{}\"",
                 describe(forgotten.error()).toStdString());
    else if (*forgotten > 0)
      log_.info("event=\"history forgotten\" revisions={}", *forgotten);
  });
}

asio::awaitable<void> Server::lookAfterDeadlines() {
  auto collectNext = Clock64::now();
  bool isFirst = true;
  bool tookWriting = true;
  while (!ended_) {
    boost::system::error_code error;
    sweep_.expires_after(sweepInterval);
    co_await sweep_.async_wait(asio::redirect_error(asio::use_awaitable, error));
    if (error) co_return;
    const auto now = Clock64::now();
    if (now >= collectNext) {
      collectNext = now + collectInterval;
      // Not at once: where a store was put back from a copy, its files are younger than it, and whoever did
      // that has an hour to notice.
      if (!std::exchange(isFirst, false)) collectFiles();
      forgetHistory();
    }
    for (const auto& connection : connections())
      if (connection->isLate(now)) connection->abort();
    const bool takesWriting = writes_.takesWriting();
    if (tookWriting && !takesWriting) log_.error("event=\"the store takes no writing\"");
    tookWriting = takesWriting;
  }
}

/// Whoever waits for news hears of what other processes write as quickly as of what this one does. While the
/// store cannot be listened to, waiting takes longer and misses nothing.
asio::awaitable<void> Server::hearOthers() {
  bool wasDeaf = false; // that they are not heard is said once
  while (!shared_.stopping) {
    const auto news = co_await workers_.run<Result<std::shared_ptr<StoreNews>>>(
        [this](HubService&) { return listenTo(options_.store); });
    if (news && !*news) co_return;
    if (news) co_await hearOthers(**news);
    if (shared_.stopping) co_return;
    if (!news && !wasDeaf)
      log_.warn("event=\"other processes are not heard\" error=\"{}\"", describe(news.error()).toStdString());
    wasDeaf = !news;
    othersPause_.expires_after(pauseWithoutNews);
    boost::system::error_code ignored;
    co_await othersPause_.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
  }
}

/// Until nothing more is heard, or the server stops.
asio::awaitable<void> Server::hearOthers(StoreNews& news) {
  boost::system::error_code error;
  others_.assign({AF_INET, 0}, news.socket(), error); // whatever its family: it is only waited for
  if (!error) written_.ring();                        // for what was written before anybody listened
  while (!error && !ended_) {
    co_await others_.async_wait(asio::socket_base::wait_read,
                                asio::redirect_error(asio::use_awaitable, error));
    const auto heard = error ? Result<bool>(false) : news.take();
    if (!heard) break;
    if (*heard) written_.ring();
  }
  others_.release(error); // it is the store's
}

asio::awaitable<void> Server::waitForSignals() {
  boost::system::error_code error;
  co_await signals_.async_wait(asio::redirect_error(asio::use_awaitable, error));
  log_.info("event=stopping");
  tellServiceManager("STOPPING=1");
  stop();
  asio::steady_timer grace(*contexts_.front(), options_.grace);
  grace.async_wait([this](boost::system::error_code ended) {
    if (!ended)
      for (const auto& connection : connections()) connection->abort();
  });
  co_await signals_.async_wait(asio::redirect_error(asio::use_awaitable, error));
  grace.cancel();
  if (!error)
    for (const auto& connection : connections()) connection->abort();
}

/// Connections that are there keep what they began with: OpenSSL counts who uses a context.
asio::awaitable<void> Server::waitForReloads() {
  while (!ended_) {
    boost::system::error_code error;
    co_await reloads_.async_wait(asio::redirect_error(asio::use_awaitable, error));
    if (error) co_return;
    auto made = co_await workers_.run<Result<std::shared_ptr<SSL_CTX>>>(
        [this](HubService&) -> Result<std::shared_ptr<SSL_CTX>> {
          AMPARO_LET(keys, options_.readKeys());
          AMPARO_LET(tls, makeTlsContext(keys));
          return std::shared_ptr<SSL_CTX>(std::move(tls));
        });
    if (made) {
      take(*std::move(made));
      log_.info("event=\"certificate read again\"");
    } else {
      log_.error("event=\"certificate not read again, the one before stays\" error=\"{}\"",
                 describe(made.error()).toStdString());
    }
  }
}

void Server::stop() {
  shared_.stopping = true;
  boost::system::error_code ignored;
  acceptor_.close(ignored);
  bool none = false;
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    none = connections_.empty();
  }
  for (const auto& connection : connections()) connection->finish();
  written_.ring(); // whoever waits for news is told that there are none
  if (none) forget(nullptr);
}

} // namespace amparo::hub
