#include "app/hub/server/monitor.h"

#include "app/hub/server/listener.h"

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/read.hpp>
#include <filesystem>

namespace amparo::hub {

using namespace Qt::StringLiterals;
using asio::ip::tcp;
namespace http = boost::beast::http;

namespace {

constexpr std::size_t maximumStreams = 64;
constexpr std::uint32_t maximumHeadBytes = 8 << 10;
constexpr std::chrono::seconds streamPatience{10};
constexpr qint64 notMeasured = -1; ///< a worker has not come to it while somebody waited

/// Room on the disk of a folder; 0 when that cannot be told.
qint64 freeBytesOf(const QString& folder) {
  std::error_code error;
  const auto space = std::filesystem::space(folder.toStdString(), error);
  return error ? 0 : qint64(std::min<std::uintmax_t>(space.available, INT64_MAX));
}

/// On the fuller one of two disks, where the files, of which there may be none yet, have one of their own.
qint64 freeBytesAt(const QString& folder, const QString& files) {
  const qint64 bytes = freeBytesOf(folder);
  std::error_code error; // a file system of another machine that is away: then nothing is known of it
  const bool isThere = std::filesystem::exists(files.toStdString(), error);
  return isThere ? std::min(bytes, freeBytesOf(files)) : bytes;
}

HttpResponse told(int status, const QByteArray& json) {
  HttpResponse response;
  response.status = status;
  response.type = protocol::http::jsonType;
  response.body = json;
  return response;
}

HttpResponse notReady(const char* reason) {
  return told(503, QByteArray(R"({"status":"not ready","reason":")") + reason + R"("})");
}

} // namespace

Monitor::Monitor(asio::io_context& context, Shared& shared, StoreWatch& store, MonitorOptions options,
                 std::function<std::size_t()> connections)
    : context_(context)
    , shared_(shared)
    , store_(store)
    , options_(std::move(options))
    , connections_(std::move(connections))
    , acceptor_(context) {}

Result<void> Monitor::listen() {
  if (options_.address.empty()) return {};
  auto listening = listenOn(acceptor_, options_.address, options_.port);
  if (listening) return {};
  Error error = listening.error();
  error.parameters[u"option"_s] = u"monitor"_s;
  return error;
}

QString Monitor::endpoint() const {
  return acceptor_.is_open() ? endpointOf(acceptor_) : QString();
}

void Monitor::start() {
  if (acceptor_.is_open()) asio::co_spawn(context_, accept(), asio::detached);
}

void Monitor::stop() {
  boost::system::error_code ignored;
  acceptor_.close(ignored);
  for (const auto& stream : streams_) stream->cancel();
}

asio::awaitable<void> Monitor::accept() {
  while (acceptor_.is_open()) {
    boost::system::error_code error;
    tcp::socket socket = co_await acceptor_.async_accept(asio::redirect_error(asio::use_awaitable, error));
    if (error == asio::error::operation_aborted) co_return;
    if (error) {
      asio::steady_timer pause(context_, std::chrono::milliseconds(200));
      co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
    } else if (streams_.size() < maximumStreams) {
      const auto stream = std::make_shared<Stream>(std::move(socket));
      streams_.insert(stream);
      asio::co_spawn(context_, serve(stream),
                     [this, stream](const std::exception_ptr&) { streams_.erase(stream); });
    }
  }
}

/// One request for each connection: whoever looks comes every few seconds.
asio::awaitable<void> Monitor::serve(std::shared_ptr<Stream> stream) {
  boost::beast::flat_buffer buffer;
  http::request_parser<http::empty_body> parser;
  parser.header_limit(maximumHeadBytes);
  boost::system::error_code error;
  stream->expires_after(streamPatience);
  co_await http::async_read_header(*stream, buffer, parser, asio::redirect_error(asio::use_awaitable, error));
  if (error) co_return;
  const auto& request = parser.get();
  const std::string_view target = request.target();
  HttpResponse response =
      co_await answer(std::string_view(request.method_string()), target.substr(0, target.find('?')));
  response.keepAlive = false;
  if (request.method() == http::verb::head) {
    const std::string head = formatHead(response, response.body.size());
    co_await asio::async_write(*stream, asio::buffer(head), asio::redirect_error(asio::use_awaitable, error));
  } else {
    const std::string whole = format(response);
    co_await asio::async_write(*stream, asio::buffer(whole),
                               asio::redirect_error(asio::use_awaitable, error));
  }
  stream->socket().shutdown(tcp::socket::shutdown_both, error);
}

asio::awaitable<HttpResponse> Monitor::answer(std::string_view method, std::string_view path) {
  const bool isHealth = path == "/healthz";
  const bool isReadiness = path == "/readyz";
  HttpResponse response;
  if (!isHealth && !isReadiness && path != "/metrics") {
    response = statusResponse(404);
  } else if (method != "GET" && method != "HEAD") {
    response = statusResponse(405);
    response.headers = "Allow: GET, HEAD\r\n";
  } else if (isHealth) {
    response = told(200, R"({"status":"ok"})");
  } else if (isReadiness) {
    response = co_await readiness();
  } else {
    response = co_await metrics();
  }
  co_return response;
}

asio::awaitable<HttpResponse> Monitor::readiness() {
  if (shared_.stopping) co_return notReady("the hub is stopping");
  const StoreWatch::Question<qint64> question =
      [folder = options_.folder, files = shared_.blobs.path()](HubService& service) -> Result<qint64> {
    AMPARO_TRY(service.info());
    return freeBytesAt(folder, files);
  };
  const auto freeBytes = co_await store_.ask<qint64>(question);
  if (!freeBytes) co_return notReady("the store does not answer");
  if (!shared_.writes.takesWriting()) co_return notReady("the store takes no writing");
  if (*freeBytes < options_.reserveBytes) co_return notReady("the disk is nearly full");
  co_return told(200, R"({"status":"ready"})");
}

asio::awaitable<HttpResponse> Monitor::metrics() {
  Gauges gauges;
  gauges.connections = connections_();
  gauges.waiting = shared_.waiting;
  gauges.queuedReads = shared_.workers.queued();
  gauges.queuedWrites = shared_.writes.queued();
  // What a store that is away does not take is told again by the offices themselves.
  const auto freeBytes = std::make_shared<std::atomic<qint64>>(notMeasured);
  const StoreWatch::Question<HubMeasures> question = [held = shared_.held.take(), freeBytes,
                                                      folder = options_.folder,
                                                      files = shared_.blobs.path()](HubService& service) {
    *freeBytes = freeBytesAt(folder, files);
    return service.measure(held);
  };
  gauges.hub = co_await store_.ask<HubMeasures>(question);
  if (const qint64 bytes = *freeBytes; bytes != notMeasured) gauges.freeBytes = bytes;
  HttpResponse response;
  response.type = "text/plain; version=0.0.4; charset=utf-8";
  response.body = QByteArray::fromStdString(shared_.metrics.text(gauges));
  co_return response;
}

} // namespace amparo::hub
