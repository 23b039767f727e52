#include "app/hub/server/tls_stream.h"

#include "app/hub/server/defence.h"

#include <algorithm>
#include <array>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <openssl/err.h>

namespace amparo::hub {

namespace {

/// The most that one TLS record carries.
constexpr std::size_t recordBytes = 16 << 10;
/// The longest that there is.
constexpr std::size_t proxyLineBytes = 107;

/// "PROXY TCP4 192.0.2.1 192.0.2.2 50000 8743": the first address; empty where there is none that is one.
std::string addressInProxyLine(std::string_view line) {
  const std::size_t family = line.find(' ');
  const std::size_t first = line.find(' ', family + 1);
  if (first == line.npos) return {};
  return addressIn(line.substr(first + 1, line.find(' ', first + 1) - first - 1)).value_or(std::string());
}

} // namespace

TlsStream::TlsStream(asio::ip::tcp::socket socket, SSL_CTX* context)
    : socket_(std::move(socket))
    , tls_(SSL_new(context)) {
  boost::system::error_code ignored;
  socket_.non_blocking(true, ignored);
  socket_.set_option(asio::ip::tcp::no_delay(true), ignored);
  if (tls_) SSL_set_fd(tls_.get(), socket_.native_handle());
}

asio::awaitable<std::optional<std::string>> TlsStream::takeProxyLine() {
  boost::system::error_code error;
  co_await socket_.async_wait(asio::ip::tcp::socket::wait_read,
                              asio::redirect_error(asio::use_awaitable, error));
  std::array<char, proxyLineBytes> bytes;
  const std::size_t size =
      error ? 0 : socket_.receive(asio::buffer(bytes), asio::ip::tcp::socket::message_peek, error);
  if (error || aborted_) co_return std::nullopt;
  const std::string_view said(bytes.data(), size);
  if (!said.starts_with("PROXY ")) co_return std::string();
  const std::size_t end = said.find("\r\n");
  if (end == said.npos) co_return std::nullopt;
  socket_.receive(asio::buffer(bytes.data(), end + 2), 0, error);
  co_return addressInProxyLine(said.substr(0, end));
}

asio::awaitable<bool> TlsStream::waitFor(int result) {
  using asio::ip::tcp;
  const int wanted = SSL_get_error(tls_.get(), result);
  if (aborted_ || (wanted != SSL_ERROR_WANT_READ && wanted != SSL_ERROR_WANT_WRITE)) co_return false;
  boost::system::error_code error;
  co_await socket_.async_wait(wanted == SSL_ERROR_WANT_READ ? tcp::socket::wait_read
                                                            : tcp::socket::wait_write,
                              asio::redirect_error(asio::use_awaitable, error));
  co_return !error && !aborted_;
}

asio::awaitable<bool> TlsStream::handshake() {
  if (!tls_) co_return false;
  for (;;) {
    ERR_clear_error();
    const int result = SSL_accept(tls_.get());
    if (result == 1) co_return true;
    const bool ready = co_await waitFor(result);
    if (!ready) co_return false;
  }
}

bool TlsStream::hasInput() {
  char byte = 0;
  boost::system::error_code error;
  socket_.receive(asio::buffer(&byte, 1), asio::ip::tcp::socket::message_peek, error);
  return aborted_ || SSL_has_pending(tls_.get()) == 1 || error != asio::error::would_block;
}

asio::awaitable<void> TlsStream::waitForInput() {
  if (aborted_ || SSL_has_pending(tls_.get()) == 1) co_return;
  boost::system::error_code error;
  co_await socket_.async_wait(asio::ip::tcp::socket::wait_read,
                              asio::redirect_error(asio::use_awaitable, error));
}

asio::awaitable<bool> TlsStream::read(std::string& into) {
  // Shared by all connections of a thread: nothing waits between reading into it and taking out of it.
  thread_local std::array<char, recordBytes> scratch;
  for (;;) {
    ERR_clear_error();
    const int result = SSL_read(tls_.get(), scratch.data(), int(scratch.size()));
    if (result > 0) {
      into.append(scratch.data(), std::size_t(result));
      received_ += result;
      co_return true;
    }
    const bool ready = co_await waitFor(result);
    if (!ready) co_return false;
  }
}

asio::awaitable<std::size_t> TlsStream::writeSome(std::string_view bytes) {
  for (;;) {
    ERR_clear_error();
    const int result = SSL_write(tls_.get(), bytes.data(), int(std::min(bytes.size(), recordBytes)));
    if (result > 0) {
      sent_ += result;
      co_return std::size_t(result);
    }
    const bool ready = co_await waitFor(result);
    if (!ready) co_return 0;
  }
}

void TlsStream::shutdown() {
  ERR_clear_error();
  if (!aborted_) SSL_shutdown(tls_.get());
  boost::system::error_code ignored;
  socket_.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
}

void TlsStream::abort() {
  aborted_ = true;
  boost::system::error_code ignored;
  socket_.cancel(ignored);
}

} // namespace amparo::hub
