#include "app/hub/server/connection.h"

#include <QRandomGenerator>

#include <algorithm>
#include <boost/asio/post.hpp>
#include <boost/beast/core/string.hpp>
#include <cctype>
#include <iterator>
#include <spdlog/fmt/fmt.h>
#include <utility>

namespace amparo::hub {

using namespace Qt::StringLiterals;
namespace http = boost::beast::http;

namespace {

/// A client that says nothing for so long sends no more of a body that nobody reads.
constexpr std::chrono::milliseconds drainSilence{4000};
constexpr qint64 drainBytes = 16 << 20;
/// Once the server was asked to stop: who connected before has its first request on its way, and whoever is
/// waited for between two requests may have sent the next just then.
constexpr std::chrono::milliseconds firstRequest{3000};
constexpr std::chrono::milliseconds lastRequest{1000};
constexpr std::size_t maximumRequestIdBytes = 64;

/// What a proxy calls a request, if that is fit for a log.
bool isRequestId(std::string_view text) {
  const auto isFit = [](unsigned char c) { return std::isalnum(c) || c == '-' || c == '_'; };
  return !text.empty() && text.size() <= maximumRequestIdBytes &&
         std::all_of(text.begin(), text.end(), isFit);
}

/// The last address of the last X-Forwarded-For header is the proxy's own word.
std::string forwardedAddress(const http::request_header<>& request, const std::string& otherwise) {
  const auto [first, end] = request.equal_range("X-Forwarded-For");
  if (first == end) return otherwise;
  const std::string_view header = std::prev(end)->value();
  const std::size_t start = header.find_last_of(", ");
  return addressIn(start == header.npos ? header : header.substr(start + 1)).value_or(otherwise);
}

/// RFC 9112, 3.2.
bool isForOneHost(const http::request_header<>& request) {
  return request.version() < 11 || request.count(http::field::host) == 1;
}

/// How long a body is can be told of no other coding (RFC 9112, 6.3).
bool hasKnownCoding(const http::request_header<>& request) {
  const auto [first, last] = request.equal_range(http::field::transfer_encoding);
  if (first == last) return true;
  return std::next(first) == last && boost::beast::iequals(first->value(), "chunked");
}

spdlog::level::level_enum levelOf(const RequestNote& note, LogRequests wanted) {
  const bool failed = note.status >= 400;
  if (wanted == LogRequests::None || (wanted == LogRequests::Failed && !failed)) return spdlog::level::debug;
  return note.status >= 500 ? spdlog::level::err : spdlog::level::info;
}

} // namespace

std::string newRequestPrefix() {
  return fmt::format("{:08x}", QRandomGenerator::system()->generate());
}

Connection::Connection(asio::ip::tcp::socket socket, std::string address, bool isProxied, Shared& shared)
    : stream_(std::move(socket), shared.tls)
    , peer_(std::move(address))
    , address_(peer_)
    , isProxied_(isProxied)
    , shared_(shared) {
  deadline_.in(shared_.limits.handshake);
}

QByteArray Connection::tokenOf(const Parser& parser) {
  static constexpr std::string_view scheme = "Bearer ";
  const std::string_view header = parser.get()[http::field::authorization];
  if (!header.starts_with(scheme)) return {};
  return {header.data() + scheme.size(), qsizetype(header.size() - scheme.size())};
}

void Connection::abort() {
  asio::post(stream_.executor(), [self = shared_from_this()] { self->stream_.abort(); });
}

void Connection::finish() {
  asio::post(stream_.executor(), [self = shared_from_this()] {
    self->finishing_ = true;
    if (self->waiting_) self->deadline_.in(self->isNew_ ? firstRequest : lastRequest);
  });
}

asio::awaitable<void> Connection::run() {
  if (isProxied_) {
    const auto client = co_await stream_.takeProxyLine();
    goesOn_ = client.has_value();
    if (client && !client->empty()) {
      address_ = peer_ = *client;
      isProxied_ = false; // what the client itself says is not the proxy's word
    }
  }
  // Of a proxy that has not said who connects, the connections are those of many.
  Seats::Seat seat;
  if (goesOn_ && !isProxied_) {
    const std::string network = networkOf(peer_);
    seat = shared_.defence.connections.take(network);
    const auto now = Clock64::now();
    const bool isTooOften = shared_.defence.strangers.secondsToWait(network, now) > 0;
    if (!seat || isTooOften) {
      const Limit limit = isTooOften ? Limit::AddressRate : Limit::AddressConnections;
      goesOn_ = false;
      shared_.metrics.refuse(limit);
      shared_.log.debug("event=\"too many connections of one address\" address={} limit={}", address_,
                        limitNames[std::size_t(limit)]);
    }
    shared_.defence.strangers.note(network, now);
  }
  if (goesOn_) goesOn_ = co_await stream_.handshake();
  if (goesOn_)
    shared_.log.debug("event=handshake address={} resumed={}", address_, stream_.wasResumed());
  else
    shared_.log.debug("event=\"handshake failed\" address={}", address_);
  while (goesOn_) co_await serveOne();
}

asio::awaitable<void> Connection::serveOne() {
  if (unread_.empty()) {
    std::string().swap(unread_);
    waiting_ = true;
    deadline_.in(finishing_ ? firstRequest : shared_.limits.idle);
    goesOn_ = !finishing_ || isNew_;
    if (goesOn_) co_await stream_.waitForInput();
    // What makes a socket readable may be of the handshake still: a request begins with its first byte.
    if (goesOn_) goesOn_ = co_await stream_.read(unread_);
    waiting_ = false;
    if (!goesOn_) co_return;
  }
  isNew_ = false;
  deadline_.in(shared_.limits.head);
  note_ = {};
  note_.began = Clock64::now();
  // What came with the request before it is this one's.
  note_.received = qint64(unread_.size()) - stream_.received();
  note_.sent = -stream_.sent();
  Parser parser;
  parser.header_limit(maximumHeadBytes);
  parser.body_limit(boost::none); // each path has its own
  const Reading head = co_await readHead(parser);
  if (head == Reading::Done) beginNote(parser);
  deadline_.in(longestWork);
  Reply reply;
  if (head != Reading::Done)
    reply = refusal(head);
  else if (!isForOneHost(parser.get()))
    reply = refusal(Reading::Malformed);
  else if (parser.get().version() < 11 && parser.get().count(http::field::transfer_encoding) > 0)
    reply = refusal(Reading::Malformed); // has no codings (RFC 9112, 6.1)
  else if (hasKnownCoding(parser.get()))
    reply = co_await answer(parser);
  else
    reply = refusal(Reading::Malformed);
  if (isStranger_ && note_.device > 0) {
    const QByteArray token = tokenOf(parser);
    shared_.defence.rate.note({token.constData(), std::size_t(token.size())}, note_.began);
  }
  if (reply) co_await respond(std::move(*reply), parser);
  finishNote();
  if (!goesOn_) stream_.shutdown();
}

asio::awaitable<Connection::Reading> Connection::readHead(Parser& parser) {
  for (;;) {
    boost::system::error_code error;
    if (!unread_.empty()) unread_.erase(0, parser.put(asio::buffer(unread_), error));
    if (error == http::error::header_limit) co_return Reading::TooLarge;
    if (error && error != http::error::need_more) co_return Reading::Malformed;
    if (parser.is_header_done()) co_return Reading::Done;
    const bool more = co_await stream_.read(unread_);
    if (!more) co_return Reading::Closed;
  }
}

std::optional<qint64> Connection::announcedBytes(const Parser& parser) {
  const auto length = parser.content_length();
  if (!length) return std::nullopt;
  return qint64(std::min<std::uint64_t>(*length, INT64_MAX));
}

asio::awaitable<Connection::Reading> Connection::readBody(Parser& parser, qint64 limit) {
  if (announcedBytes(parser).value_or(0) > limit) co_return Reading::TooLarge;
  parser.eager(true);
  bool more = true;
  if (parser.get()[http::field::expect] == "100-continue" && unread_.empty())
    more = co_await write("HTTP/1.1 100 Continue\r\n\r\n");
  deadline_.in(shared_.limits.window);
  std::size_t windowStart = 0;
  while (more) {
    boost::system::error_code error;
    // Behind a request without a body stands the next one.
    if (!unread_.empty() && !parser.is_done()) unread_.erase(0, parser.put(asio::buffer(unread_), error));
    if (error && error != http::error::need_more) co_return Reading::Malformed;
    const std::size_t size = parser.get().body().size();
    if (qint64(size) > limit || hasEndlessRest(parser)) co_return Reading::TooLarge;
    if (parser.is_done()) {
      deadline_.in(longestWork);
      co_return Reading::Done;
    }
    if (size >= windowStart + shared_.limits.windowBytes) {
      windowStart = size;
      deadline_.in(shared_.limits.window);
    }
    more = co_await stream_.read(unread_);
  }
  co_return Reading::Closed;
}

Connection::Reply Connection::refusal(Reading reading) {
  if (reading == Reading::TooLarge)
    return errorResponse({ErrorCode::TooLarge, {{u"what"_s, u"request"_s}}, {}});
  if (reading == Reading::Malformed)
    return errorResponse({ErrorCode::Malformed, {{u"what"_s, u"request"_s}}, {}});
  goesOn_ = false;
  return std::nullopt;
}

void Connection::beginNote(const Parser& parser) {
  const auto& request = parser.get();
  const std::string_view target = request.target();
  note_.route = routeOf(target.substr(0, target.find('?')));
  note_.method = std::string_view(request.method_string()).substr(0, 20);
  address_ = isProxied_ ? forwardedAddress(request, peer_) : peer_;
  const std::string_view id = request["X-Request-Id"];
  // Whoever asks themselves could hide behind another's.
  note_.id = isProxied_ && isRequestId(id)
                 ? std::string(id)
                 : fmt::format("{}-{:x}", shared_.requestPrefix, ++shared_.requests);
}

void Connection::finishNote() {
  note_.received += stream_.received() - qint64(unread_.size());
  note_.sent += stream_.sent();
  if (note_.received == 0) return; // the client has gone, and had asked nothing
  const auto took = Clock64::now() - note_.began;
  if (note_.status == 413) note_.limit = Limit::Size;
  shared_.metrics.count(note_, took);
  const auto level = levelOf(note_, shared_.logRequests);
  if (!shared_.log.should_log(level)) return;
  const std::string caller =
      note_.device > 0 ? fmt::format(" office={} device={}", toText(note_.office).toStdString(), note_.device)
                       : "";
  const std::string limit =
      note_.limit ? fmt::format(" limit={}", limitNames[std::size_t(*note_.limit)]) : "";
  shared_.log.log(
      level,
      "event=request id={} endpoint={} method={} status={} received={} sent={} ms={:.1f}{} address={}{}{}",
      note_.id, routeNames[std::size_t(note_.route)], note_.method, note_.status, note_.received, note_.sent,
      std::chrono::duration<double, std::milli>(took).count(), caller, address_, note_.cut ? " cut=true" : "",
      limit);
}

/// What is left of a request that nobody reads cannot be told from the next one.
bool Connection::isWhole(const Parser& parser) {
  return parser.is_done() && hasKnownCoding(parser.get());
}

bool Connection::keepsAlive(const Parser& parser) const {
  return isWhole(parser) && parser.get().keep_alive() && !finishing_ && !shared_.stopping;
}

asio::awaitable<void> Connection::respond(HttpResponse response, const Parser& parser) {
  response.keepAlive = keepsAlive(parser);
  note_.status = response.status;
  if (response.type != protocol::http::framesType) response.headers += tlsHeaders;
  // What a GET would have said stays unsaid.
  const bool isHead = parser.get().method() == http::verb::head;
  const std::string bytes = isHead ? formatHead(response, response.body.size()) : format(response);
  const bool written = co_await write(bytes);
  goesOn_ = written && response.keepAlive;
  if (written && !isWhole(parser)) co_await drain(parser);
}

asio::awaitable<bool> Connection::write(std::string_view bytes) {
  while (!bytes.empty()) {
    deadline_.in(shared_.limits.window);
    const std::size_t taken = co_await stream_.writeSome(bytes);
    if (taken == 0) {
      note_.cut = true;
      co_return false;
    }
    bytes.remove_prefix(taken);
  }
  co_return true;
}

/// Takes what a client goes on sending: closing at once would make its system throw the answer away, and many
/// a client looks for no answer before it has sent everything.
asio::awaitable<void> Connection::drain(const Parser& parser) {
  boost::optional<std::uint64_t> announced;
  if (parser.is_header_done()) announced = parser.content_length_remaining();
  if (!announced) stream_.shutdown();
  qint64 left = announced ? qint64(std::min<std::uint64_t>(*announced, drainBytes)) : drainBytes;
  qint64 windowStart = left;
  auto windowEnd = Clock64::now() + shared_.limits.window;
  bool more = true;
  while (more && left > qint64(unread_.size())) {
    left -= qint64(unread_.size());
    unread_.clear();
    const auto now = Clock64::now();
    if (windowStart - left >= qint64(shared_.limits.windowBytes)) {
      windowStart = left;
      windowEnd = now + shared_.limits.window;
    }
    const auto windowLeft = std::chrono::duration_cast<std::chrono::milliseconds>(windowEnd - now);
    deadline_.in(std::min(drainSilence, windowLeft));
    more = co_await stream_.read(unread_);
  }
}

} // namespace amparo::hub
