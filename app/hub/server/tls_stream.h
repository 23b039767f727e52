#pragma once

#include <QtGlobal>

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <chrono>
#include <memory>
#include <openssl/ssl.h>
#include <optional>
#include <string>
#include <string_view>

namespace amparo::hub {

namespace asio = boost::asio;
using Clock64 = std::chrono::steady_clock;

/// Until when something has to have happened. Set by a connection's own thread, read by the one that looks
/// after all of them.
class Deadline {
 public:
  void in(std::chrono::milliseconds time) { at_ = (Clock64::now() + time).time_since_epoch().count(); }

  bool isOver(Clock64::time_point now) const { return now.time_since_epoch().count() >= at_; }

 private:
  std::atomic<Clock64::rep> at_ = Clock64::time_point::max().time_since_epoch().count();
};

/// TLS over one socket, straight on OpenSSL: while it waits, a connection holds neither a buffer nor a
/// thread. All functions run on the socket's executor, one at a time, except that abort() ends one that
/// waits.
class TlsStream {
 public:
  TlsStream(asio::ip::tcp::socket socket, SSL_CTX* context);

  /// Takes what a proxy says in front of TLS of who connects (the PROXY protocol, version 1, which comes in
  /// one piece): the client's address; empty when it says nothing of it. Nothing when the connection is of no
  /// use.
  asio::awaitable<std::optional<std::string>> takeProxyLine();
  /// Each returns false when the connection is of no further use.
  asio::awaitable<bool> handshake();
  /// Something came that nobody has read, or the other side has ended it.
  bool hasInput();
  /// Waits until something comes; read() tells what. Spares a look where it is not there yet.
  asio::awaitable<void> waitForInput();
  /// Waits until there is something, and appends it; false at the end, too.
  asio::awaitable<bool> read(std::string& into);
  /// One TLS record, when there is room for it: how much of `bytes` was taken, 0 when the link is gone.
  asio::awaitable<std::size_t> writeSome(std::string_view bytes);
  /// Says goodbye, and lets what was written reach the other side.
  void shutdown();
  /// What waits, and whatever is begun afterwards, fails.
  void abort();

  asio::ip::tcp::socket::executor_type executor() { return socket_.get_executor(); }

  /// Bytes inside TLS, since the beginning.
  qint64 received() const { return received_; }

  qint64 sent() const { return sent_; }

  bool wasResumed() const { return SSL_session_reused(tls_.get()) == 1; }

 private:
  struct Free {
    void operator()(SSL* tls) const { SSL_free(tls); }
  };

  /// Waits for what OpenSSL wants; false: nothing helps.
  asio::awaitable<bool> waitFor(int result);

  asio::ip::tcp::socket socket_;
  std::unique_ptr<SSL, Free> tls_;
  bool aborted_ = false;
  qint64 received_ = 0;
  qint64 sent_ = 0;
};

} // namespace amparo::hub
