#include "tests/bench/hub_load.h"

#include "tests/bench/measure.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <charconv>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <future>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <string_view>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace amparo::bench {

using namespace Qt::StringLiterals;
using Clock64 = std::chrono::steady_clock;

namespace {

constexpr std::chrono::milliseconds warmUp{500};
constexpr std::chrono::milliseconds measured{3000};
/// A server may do more for the first request of each than for those after it.
constexpr std::size_t beginTogether = 25;
constexpr int longestSilenceMilliseconds = 20'000;

using Context = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;

Context makeContext() {
  Context context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free);
  SSL_CTX_set_min_proto_version(context.get(), TLS1_3_VERSION);
  SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
  SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS);
  SSL_CTX_set_read_ahead(context.get(), 1);
  return context;
}

int connectTo(quint16 port) {
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const int on = 1;
  setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  if (connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
    throw Failure(u"no connection: "_s % QString::fromLocal8Bit(std::strerror(errno)));
  return socket;
}

/// What a header says; empty: there is none. Names are as the servers measured here write them.
std::string_view headerIn(std::string_view head, std::string_view name) {
  const std::size_t at = head.find(name);
  if (at == head.npos) return {};
  const std::size_t from = at + name.size();
  return head.substr(from, head.find("\r\n", from) - from);
}

std::size_t numberIn(std::string_view text, int base) {
  std::size_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number, base);
  return number;
}

/// The content of chunks; false: they do not end yet.
bool takeChunks(std::string_view chunks, QByteArray& body) {
  for (std::size_t line = 0; (line = chunks.find("\r\n")) != chunks.npos;) {
    const std::size_t size = numberIn(chunks.substr(0, line), 16);
    if (chunks.size() < line + 2 + size + 2) return false;
    if (size == 0) return true;
    body.append(chunks.data() + line + 2, qsizetype(size));
    chunks.remove_prefix(line + 2 + size + 2);
  }
  return false;
}

/// The body of an answer of status 200; false: it is not whole yet.
bool takeAnswer(std::string_view bytes, QByteArray& body) {
  const std::size_t end = bytes.find("\r\n\r\n");
  if (end == bytes.npos) return false;
  const std::string_view head = bytes.substr(0, end + 2);
  if (!head.starts_with("HTTP/1.1 200 "))
    throw Failure(u"a server said: "_s % QString::fromUtf8(bytes.data(), qsizetype(bytes.size())));
  bytes.remove_prefix(end + 4);
  body.clear();
  if (head.find("Transfer-Encoding: chunked") != head.npos) return takeChunks(bytes, body);
  if (bytes.size() < numberIn(headerIn(head, "Content-Length: "), 10)) return false;
  body.append(bytes.data(), qsizetype(bytes.size()));
  return true;
}

struct Connection {
  Connection(SSL_CTX* context, quint16 port, std::unique_ptr<Asker> whoAsks)
      : asker(std::move(whoAsks))
      , socket(connectTo(port))
      , tls(SSL_new(context)) {
    SSL_set_fd(tls, socket);
    if (SSL_connect(tls) != 1) throw Failure(u"no TLS connection"_s);
    fcntl(socket, F_SETFL, O_NONBLOCK);
  }

  ~Connection() {
    SSL_free(tls);
    close(socket);
  }

  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  void ask() {
    const QByteArray request = asker->ask();
    asked = Clock64::now();
    // An answer has come since the last request: there is room for this one.
    if (SSL_write(tls, request.constData(), int(request.size())) != request.size())
      throw Failure(u"a connection takes no request"_s);
  }

  /// Takes what has come; true: an answer is whole, and is in `body`.
  bool read(QByteArray& body) {
    std::array<char, 16 << 10> piece;
    for (;;) {
      ERR_clear_error(); // of whatever this thread did before
      const int size = SSL_read(tls, piece.data(), int(piece.size()));
      if (size <= 0 && SSL_get_error(tls, size) == SSL_ERROR_WANT_READ) return false;
      if (size <= 0) throw Failure(u"a connection has ended"_s);
      answer.append(piece.data(), size);
      if (!takeAnswer({answer.constData(), std::size_t(answer.size())}, body)) continue;
      answer.clear();
      return true;
    }
  }

  std::unique_ptr<Asker> asker;
  int socket;
  SSL* tls;
  QByteArray answer; ///< what there is of it
  Clock64::time_point asked;
  bool hasAnswer = false; ///< to any request so far
};

} // namespace

/// The connections of one thread.
class Load::Loop {
 public:
  Loop()
      : epoll_(epoll_create1(EPOLL_CLOEXEC)) {}

  ~Loop() { close(epoll_); }

  Loop(const Loop&) = delete;
  Loop& operator=(const Loop&) = delete;

  void open(quint16 port, std::unique_ptr<Asker> asker) {
    auto& made =
        connections_.emplace_back(std::make_unique<Connection>(context_.get(), port, std::move(asker)));
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = made.get();
    epoll_ctl(epoll_, EPOLL_CTL_ADD, made->socket, &event);
  }

  void askOnce() {
    for (const auto& connection : connections_) connection->ask();
  }

  bool isQuiet() const {
    // TLS 1.3 gives tickets after the handshake, which are nothing to anybody here.
    QByteArray body;
    return std::none_of(connections_.begin(), connections_.end(),
                        [&](const auto& connection) { return connection->read(body); });
  }

  void run() {
    silent_ = connections_.size();
    from_ = Clock64::now() + warmUp;
    while (begun_ < std::min(connections_.size(), beginTogether)) begin();
    do turn();
    while (!counting_ || now_ < from_ + measured);
  }

  double perSecond() const { return double(times_.size()) * 1000 / milliseconds(now_ - from_); }

  const std::vector<double>& times() const { return times_; }

 private:
  static double milliseconds(Clock64::duration time) {
    return std::chrono::duration<double, std::milli>(time).count();
  }

  void begin() { connections_[begun_++]->ask(); }

  void turn() {
    std::array<epoll_event, 64> events;
    const int count = epoll_wait(epoll_, events.data(), int(events.size()), longestSilenceMilliseconds);
    if (count == 0) throw Failure(u"a server does not answer"_s);
    for (int i = 0; i < count; ++i) {
      auto& connection = *static_cast<Connection*>(events[std::size_t(i)].data.ptr);
      if (!connection.read(body_)) continue;
      note(connection);
      connection.asker->take(body_);
      connection.ask();
    }
  }

  void note(Connection& connection) {
    now_ = Clock64::now();
    if (counting_ && connection.asked >= from_) times_.push_back(milliseconds(now_ - connection.asked));
    if (!std::exchange(connection.hasAnswer, true)) {
      --silent_;
      if (begun_ < connections_.size()) begin();
    }
    if (counting_ || silent_ > 0 || now_ < from_) return;
    counting_ = true;
    from_ = now_;
  }

  const Context context_ = makeContext();
  int epoll_;
  std::vector<std::unique_ptr<Connection>> connections_;
  QByteArray body_;
  std::size_t begun_ = 0;  ///< connections that have asked
  std::size_t silent_ = 0; ///< connections without an answer so far
  bool counting_ = false;
  Clock64::time_point from_; ///< when counting begins, or began
  Clock64::time_point now_;
  std::vector<double> times_;
};

Load::Load(const std::vector<quint16>& ports, Askers askers) {
  std::signal(SIGPIPE, SIG_IGN); // a connection that has ended is to be told of
  const std::size_t threads = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, askers.size());
  for (std::size_t i = 0; i < threads; ++i) loops_.push_back(std::make_unique<Loop>());
  for (std::size_t i = 0; i < askers.size(); ++i)
    loops_[i % threads]->open(ports[i % ports.size()], std::move(askers[i]));
}

Load::~Load() = default;

Pace Load::run() {
  std::vector<std::future<void>> running;
  for (const auto& loop : loops_) running.push_back(std::async(std::launch::async, [&loop] { loop->run(); }));
  for (auto& one : running) one.get();
  Pace pace;
  std::vector<double> times;
  for (const auto& loop : loops_) {
    pace.perSecond += loop->perSecond();
    times.insert(times.end(), loop->times().begin(), loop->times().end());
  }
  pace.p50 = percentile(times, 0.5);
  pace.p99 = percentile(times, 0.99);
  return pace;
}

void Load::askOnce() {
  for (const auto& loop : loops_) loop->askOnce();
}

bool Load::isQuiet() const {
  return std::all_of(loops_.begin(), loops_.end(), [](const auto& loop) { return loop->isQuiet(); });
}

int raiseFileLimit() {
  rlimit limit{};
  getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
  return int(std::min<rlim_t>(limit.rlim_cur, 1'000'000));
}

} // namespace amparo::bench
