#pragma once

#include "app/hub/server/defence.h"
#include "app/hub/server/http_response.h"
#include "app/hub/server/metrics.h"
#include "app/hub/server/snapshot_maker.h"
#include "app/hub/server/tls_stream.h"
#include "app/hub/server/workers.h"
#include "core/hub/admin_api.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <memory>
#include <spdlog/logger.h>

namespace amparo::hub {

/// How long a client may take. A link of 1 kB/s passes; one that says nothing, or drips, does not hold on.
struct Limits {
  std::chrono::milliseconds handshake{10'000};
  std::chrono::milliseconds head{10'000};   ///< of a request, from its first byte
  std::chrono::milliseconds idle{120'000};  ///< between two requests
  std::chrono::milliseconds window{30'000}; ///< in which `windowBytes` have to arrive, or to be taken
  std::size_t windowBytes = 8 << 10;
};

/// While the hub itself is at work nobody is late.
constexpr std::chrono::minutes longestWork{10};

/// Which requests are logged as a matter of course; all others are for debugging.
enum class LogRequests { None, Failed, All };

std::string newRequestPrefix();

/// What all connections of a server share.
struct Shared {
  SSL_CTX* tls = nullptr;
  Workers& workers;
  WriteQueue& writes;
  Bell& written;
  SnapshotMaker& snapshots;
  Defence& defence;
  spdlog::logger& log;
  Limits limits;
  std::atomic<bool> stopping = false;
  std::atomic<qint64> bodyBytes = 0; ///< of requests under way
  Workers* files = nullptr;          ///< for attached files alone
  files::BlobFolder blobs{QString()};
  std::atomic<int> transfers = 0; ///< of files, under way
  LogRequests logRequests = LogRequests::Failed;
  Metrics metrics{};
  HeldNotes held{};
  QString address{};            ///< as invitations tell it
  std::atomic<int> waiting = 0; ///< for news
  std::atomic<quint64> requests = 0;
  const std::string requestPrefix = newRequestPrefix(); ///< of the ids of this process's requests
};

/// Counts one among those under way.
class Share {
 public:
  explicit Share(std::atomic<int>& total)
      : total_(total) {
    ++total_;
  }

  ~Share() { --total_; }

  Share(const Share&) = delete;
  Share& operator=(const Share&) = delete;

 private:
  std::atomic<int>& total_;
};

/// Whether somebody who had access may still take the rest of something, where a slow link makes that long.
class Access {
 public:
  /// `interval`: between two looks.
  Access(QByteArray token, Clock64::duration interval)
      : token_(std::move(token))
      , interval_(interval) {}

  /// DeviceRevoked. One call at a time, from any thread.
  Result<void> look(HubService& service) {
    const auto now = Clock64::now();
    if (now - looked_ < interval_) return {};
    looked_ = now;
    AMPARO_TRY(service.authenticate(token_));
    return {};
  }

 private:
  const QByteArray token_;
  const Clock64::duration interval_;
  Clock64::time_point looked_ = Clock64::now();
};

/// One client: its requests, one after the other. Lives on the thread of its socket.
///
/// GCC 12 miscompiles some functions with more than one co_await in a condition: here each stands in a
/// statement of its own.
class Connection : public std::enable_shared_from_this<Connection> {
 public:
  /// `isProxied`: whoever connects may say for whom, by PROXY protocol or X-Forwarded-For.
  Connection(asio::ip::tcp::socket socket, std::string address, bool isProxied, Shared& shared);

  /// Serves until the client leaves, is too slow, or the server stops.
  asio::awaitable<void> run();

  bool isLate(Clock64::time_point now) const { return deadline_.isOver(now); }

  /// Ends at once. From any thread.
  void abort();
  /// Ends after the request under way, or the first one. From any thread.
  void finish();

 private:
  friend class FileTransfer; // takes and gives long bodies

  using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

  static constexpr std::uint32_t maximumHeadBytes = 8 << 10;
  static constexpr int overloadSeconds = 5;

  enum class Reading { Done, Closed, TooLarge, Malformed };

  /// Nothing: there is nothing to say any more, and `goesOn_` tells whether another request may come.
  using Reply = std::optional<HttpResponse>;

  asio::awaitable<void> serveOne();
  asio::awaitable<Reading> readHead(Parser& parser);
  asio::awaitable<Reading> readBody(Parser& parser, qint64 limit);
  asio::awaitable<Reply> answer(Parser& parser);
  asio::awaitable<Reply> describeHub();
  /// Runs `work(service)`, which judges a token, on a worker, and notes whose it was.
  template<class T, class Work> asio::awaitable<T> asCaller(Work work);
  void noteCaller(const HubService& service);
  static HttpResponse health();
  asio::awaitable<Reply> enrol(Parser& parser);
  asio::awaitable<Reply> exchange(Parser& parser);
  asio::awaitable<Reply> snapshot(const Parser& parser);
  asio::awaitable<Reply> history(const Parser& parser);
  asio::awaitable<Reply> waitForNews(const Parser& parser);
  asio::awaitable<Reply> administer(Parser& parser);
  asio::awaitable<Reply> sendFile(const QString& path, std::string_view type, std::string_view headers,
                                  const Parser& parser);
  using Begun = Result<std::shared_ptr<ExchangeAnswer>>;

  asio::awaitable<Begun> begin(const Parser& parser, const QByteArray& token);

  /// An exchange whose first changes are written, and the result of that.
  struct Written {
    std::shared_ptr<ExchangeAnswer> answer;
    Result<void> committed;
  };

  /// Of who sent something with this token before, and sends more now. Without an answer where that has to be
  /// begun.
  asio::awaitable<Written> presume(const Parser& parser, const QByteArray& token);
  /// `committed`: of a Step::Write that it has behind it.
  asio::awaitable<Reply> stream(ExchangeAnswer& answer, std::optional<Result<void>> committed,
                                const Parser& parser);
  asio::awaitable<Result<void>> takeStep(ExchangeAnswer& answer, std::optional<Result<void>> committed);
  asio::awaitable<void> respond(HttpResponse response, const Parser& parser);

  /// The head of a chunk, or what stands behind the last one, is longer than any need be.
  bool hasEndlessRest(const Parser& parser) const {
    return !parser.is_done() && unread_.size() > maximumHeadBytes;
  }

  Reply refusal(Reading reading);
  /// Busy with this one client (RFC 6585, 4).
  HttpResponse tooManyRequests(Limit limit, int seconds);
  /// Busy with all of them.
  HttpResponse overloaded();
  asio::awaitable<bool> write(std::string_view bytes);
  asio::awaitable<void> drain(const Parser& parser);
  static bool isWhole(const Parser& parser);
  /// Another request may come behind this one.
  bool keepsAlive(const Parser& parser) const;
  static QByteArray tokenOf(const Parser& parser);
  /// Whatever it says: nothing that it announces becomes a negative number.
  static std::optional<qint64> announcedBytes(const Parser& parser);
  void beginNote(const Parser& parser);
  void finishNote();

  TlsStream stream_;
  std::string peer_;    ///< the address of who connected
  std::string address_; ///< of who asks
  bool isProxied_;
  Shared& shared_;
  Deadline deadline_;

  /// Who sent something over this connection last.
  struct Sender {
    QByteArray token;
    Device device;
  };

  std::optional<Sender> sender_;
  std::string unread_;     ///< bytes that came, and that no request has taken yet
  RequestNote note_;       ///< of the request under way
  bool isNew_ = true;      ///< no request has come yet
  bool isStranger_ = true; ///< whoever sent the request under way was no device when it came
  bool waiting_ = false;   ///< for a request
  bool finishing_ = false; ///< no further request is taken
  bool goesOn_ = true;     ///< the connection is of further use
};

} // namespace amparo::hub
