// What is answered at each address of the hub; core/hub/hub_service.h does the work.

#include "app/hub/server/connection.h"
#include "app/hub/server/file_transfer.h"
#include "app/hub/server/memory.h"
#include "core/protocol/frame.h"
#include "core/protocol/sync_protocol.h"

#include <QFile>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace amparo::hub {

using namespace Qt::StringLiterals;
namespace http = boost::beast::http;

namespace {

/// Bodies up to this size are read before it is known whose they are.
constexpr qint64 smallBodyBytes = 8 << 10;
/// All bodies under way together.
constexpr qint64 maximumBodyBytes = qint64(128) << 20;
constexpr qint64 givenBackBytes = 4 << 20;
/// An answer goes out once it is so long, or whole.
constexpr qsizetype outputBytes = 32 << 10;
/// A file is read in pieces of this size, one at a time.
constexpr qint64 fileBytes = 256 << 10;
/// Should a bell not have been heard.
constexpr std::chrono::seconds newsInterval{15};
/// What is written in quick succession is told once.
constexpr std::chrono::milliseconds newsGathering{200};

QUrl urlOf(std::string_view target) {
  return QUrl(QString::fromLatin1(target.data(), qsizetype(target.size())));
}

/// Counts a request's body among those under way, packed or unpacked, if it is of any size.
class BodyShare {
 public:
  BodyShare(std::atomic<qint64>& total, qint64 bytes)
      : total_(total)
      , bytes_(bytes > smallBodyBytes ? bytes : 0) {
    total_ += bytes_;
  }

  ~BodyShare() { total_ -= bytes_; }

  BodyShare(const BodyShare&) = delete;
  BodyShare& operator=(const BodyShare&) = delete;

  bool fits() const { return total_ <= maximumBodyBytes; }

 private:
  std::atomic<qint64>& total_;
  qint64 bytes_;
};

} // namespace

HttpResponse Connection::tooManyRequests(Limit limit, int seconds) {
  note_.limit = limit;
  HttpResponse response = errorResponse({ErrorCode::HubBusy, {{u"seconds"_s, seconds}}, {}});
  response.status = 429;
  return response;
}

HttpResponse Connection::overloaded() {
  note_.limit = Limit::Load;
  return errorResponse({ErrorCode::HubBusy, {{u"seconds"_s, overloadSeconds}}, {}});
}

template<class T, class Work> asio::awaitable<T> Connection::asCaller(Work work) {
  T made = co_await shared_.workers.run<T>([this, work = std::move(work)](HubService& service) mutable -> T {
    T result = work(service);
    noteCaller(service);
    return result;
  });
  co_return made;
}

void Connection::noteCaller(const HubService& service) {
  if (!service.caller()) return;
  note_.office = service.caller()->office.id;
  note_.device = service.caller()->row;
}

asio::awaitable<Connection::Reply> Connection::answer(Parser& parser) {
  const Route route = note_.route;
  const QByteArray token = tokenOf(parser);
  const std::string_view device(token.constData(), std::size_t(token.size()));
  isStranger_ = token.isEmpty() || !shared_.defence.rate.knows(device);
  Throttle& rate = isStranger_ ? shared_.defence.strangers : shared_.defence.rate;
  const std::string network = isStranger_ ? networkOf(address_) : std::string();
  const std::string_view who = isStranger_ ? std::string_view(network) : device;
  if (const int seconds = rate.secondsToWait(who, note_.began))
    co_return tooManyRequests(isStranger_ ? Limit::AddressRate : Limit::DeviceRate, seconds);
  rate.note(who, note_.began);
  Seats::Seat seat;
  if (!token.isEmpty()) {
    seat = shared_.defence.requests.take(device);
    if (!seat) co_return tooManyRequests(Limit::DeviceRequests, overloadSeconds);
  }
  Reply reply;
  if (route == Route::Files || route == Route::Blobs) {
    FileTransfer transfer(*this, parser);
    reply = co_await transfer.answer();
    co_return reply;
  }
  if (route == Route::None) co_return statusResponse(404);
  if (route == Route::Admin) {
    if (shared_.workers.areOverloaded()) co_return overloaded();
    reply = co_await administer(parser);
    co_return reply;
  }
  const bool posts = route == Route::Exchange || route == Route::Enroll;
  if (parser.get().method() != (posts ? http::verb::post : http::verb::get)) {
    HttpResponse response = statusResponse(405);
    response.headers = posts ? "Allow: POST\r\n" : "Allow: GET\r\n";
    co_return response;
  }
  if (route == Route::Health) co_return health();
  if (shared_.workers.areOverloaded()) co_return overloaded();
  if (route == Route::Exchange)
    reply = co_await exchange(parser);
  else if (route == Route::Enroll)
    reply = co_await enrol(parser);
  else if (route == Route::Snapshot)
    reply = co_await snapshot(parser);
  else if (route == Route::History)
    reply = co_await history(parser);
  else if (route == Route::Wait)
    reply = co_await waitForNews(parser);
  else
    reply = co_await describeHub();
  co_return reply;
}

/// The process is alive; whether it can do its work is said where the monitor listens.
HttpResponse Connection::health() {
  HttpResponse response;
  response.type = protocol::http::jsonType;
  response.body = R"({"status":"ok"})";
  return response;
}

asio::awaitable<Connection::Reply> Connection::describeHub() {
  const auto info = co_await shared_.workers.run<Result<protocol::HubInfo>>(
      [](HubService& service) { return service.info(); });
  if (!info) co_return errorResponse(info.error());
  HttpResponse response;
  response.type = protocol::http::jsonType;
  response.body = protocol::toJson(*info);
  co_return response;
}

asio::awaitable<Connection::Reply> Connection::enrol(Parser& parser) {
  const Reading read = co_await readBody(parser, protocol::maximumJsonBytes);
  if (read != Reading::Done) co_return refusal(read);
  const std::string network = networkOf(address_);
  if (const int seconds = shared_.defence.guesses.secondsToWait(network, Clock64::now()))
    co_return tooManyRequests(Limit::Invitations, seconds);
  const auto request = protocol::enrolRequestFromJson(QByteArray::fromStdString(parser.get().body()));
  if (!request) co_return errorResponse(request.error());
  const auto enrolment = co_await shared_.workers.run<Result<protocol::Enrolment>>(
      [&](HubService& service) { return service.enrol(*request); });
  if (!enrolment) {
    if (statusOf(enrolment.error().code) == 410) shared_.defence.guesses.note(network, Clock64::now());
    co_return errorResponse(enrolment.error());
  }
  note_.office = enrolment->office;
  shared_.log.info("event=joined id={} office={} address={}", note_.id,
                   toText(enrolment->office).toStdString(), address_);
  HttpResponse response;
  response.type = protocol::http::jsonType;
  response.body = protocol::toJson(*enrolment);
  co_return response;
}

asio::awaitable<Connection::Reply> Connection::exchange(Parser& parser) {
  if (parser.get().version() < 11) co_return refusal(Reading::Malformed); // has no chunks
  const QByteArray token = tokenOf(parser);
  const std::string_view device(token.constData(), std::size_t(token.size()));
  const auto authenticate = [&](HubService& service) { return service.authenticate(token); };
  const qint64 announced = announcedBytes(parser).value_or(protocol::maximumRequestBytes);
  const qint64 bytes = std::min<qint64>(announced, protocol::maximumRequestBytes);
  // What a stranger claims takes nothing from the others.
  const bool isSmall = announced <= smallBodyBytes;
  if (!isSmall) {
    const auto known = co_await asCaller<Result<Device>>(authenticate);
    if (!known) co_return errorResponse(known.error());
  }
  const auto own = shared_.defence.bodies.take(device, bytes);
  if (!own) co_return tooManyRequests(Limit::DeviceBodies, overloadSeconds);
  const BodyShare share(shared_.bodyBytes, bytes);
  if (!share.fits()) co_return overloaded();
  const Reading read = co_await readBody(parser, protocol::maximumRequestBytes);
  if (read != Reading::Done) co_return refusal(read);
  // Little may become much once it is unpacked, one frame after the other, and is that much while it waits.
  const std::string& body = parser.get().body();
  const qint64 unpacked = protocol::largestPayload({body.data(), qsizetype(body.size())});
  if (isSmall && unpacked > smallBodyBytes) {
    const auto known = co_await asCaller<Result<Device>>(authenticate);
    if (!known) co_return errorResponse(known.error());
  }
  const auto ownUnpacked = shared_.defence.bodies.take(device, unpacked);
  if (!ownUnpacked) co_return tooManyRequests(Limit::DeviceBodies, overloadSeconds);
  const BodyShare unpackedShare(shared_.bodyBytes, unpacked);
  if (!unpackedShare.fits()) co_return overloaded();
  const Written written = co_await presume(parser, token);
  std::shared_ptr<ExchangeAnswer> answer = written.answer;
  std::optional<Result<void>> committed;
  if (answer) {
    committed = written.committed;
  } else {
    const auto begun = co_await begin(parser, token);
    if (!begun) co_return errorResponse(begun.error());
    answer = *begun;
  }
  std::string().swap(parser.get().body());
  Reply reply = co_await stream(*answer, std::move(committed), parser);
  if (bytes + unpacked >= givenBackBytes) giveBackMemory();
  co_return reply;
}

asio::awaitable<Connection::Reply> Connection::snapshot(const Parser& parser) {
  const std::string_view path = protocol::http::snapshotPath;
  const std::string_view target = parser.get().target();
  const QString name =
      QString::fromLatin1(target.data() + path.size(), qsizetype(target.size() - path.size()));
  const QByteArray token = tokenOf(parser);
  const auto file = co_await asCaller<Result<SnapshotFile>>(
      [&](HubService& service) { return service.snapshot(token, name); });
  if (!file) co_return errorResponse(file.error());
  // A name is of one content for ever: whoever stands between may keep it, for this client alone.
  const std::string headers =
      "ETag: \"" + name.toStdString() + "\"\r\nCache-Control: private, max-age=31536000, immutable\r\n";
  Reply reply = co_await sendFile(file->path, protocol::http::snapshotType, headers, parser);
  co_return reply;
}

asio::awaitable<Connection::Reply> Connection::history(const Parser& parser) {
  const QUrl target = urlOf(parser.get().target());
  const auto record = fromText<RecordId>(target.path().mid(qsizetype(qstrlen(protocol::http::historyPath))));
  const Seq after = QUrlQuery(target).queryItemValue(u"after"_s).toLongLong();
  if (!record) co_return errorResponse({ErrorCode::Malformed, {{u"what"_s, u"record"_s}}, {}});
  const QByteArray token = tokenOf(parser);
  const auto frame = co_await asCaller<Result<QByteArray>>([&](HubService& service) -> Result<QByteArray> {
    AMPARO_LET(history, service.history(token, *record, after));
    QByteArray bytes;
    protocol::FrameWriter().write(protocol::FrameType::History, protocol::encode(history), bytes);
    return bytes;
  });
  if (!frame) co_return errorResponse(frame.error());
  HttpResponse response;
  response.type = protocol::http::framesType;
  response.body = *frame;
  co_return response;
}

/// A client that holds the line hears of what others write as soon as it is written. It takes no thread and
/// no transaction while it waits; one that has gone is noticed when the bell rings, or at the next look.
asio::awaitable<Connection::Reply> Connection::waitForNews(const Parser& parser) {
  const QUrlQuery query(urlOf(parser.get().target()));
  const auto number = [&](QStringView name) { return query.queryItemValue(name.toString()).toLongLong(); };
  const auto epoch = fromText<Epoch>(query.queryItemValue(u"epoch"_s));
  const Cursor cursor{number(u"since"), number(u"at")};
  if (!epoch || cursor.since < 0 || cursor.at < 0)
    co_return errorResponse({ErrorCode::Malformed, {{u"what"_s, u"request"_s}}, {}});
  const std::chrono::seconds patience{
      std::clamp<qint64>(number(u"seconds"), 0, protocol::maximumWaitSeconds)};
  const auto end = Clock64::now() + patience;
  deadline_.in(patience + shared_.limits.window);
  const QByteArray token = tokenOf(parser);
  const Share waiting(shared_.waiting);
  for (;;) {
    const Bell::Rings heard = shared_.written.rings();
    const auto news = co_await asCaller<Result<protocol::News>>([&](HubService& service) {
      auto told = service.news(token, *epoch, cursor);
      if (told) shared_.held.note(service.caller()->office.row, cursor.at);
      return told;
    });
    if (!news) co_return errorResponse(news.error());
    const auto now = Clock64::now();
    if (news->records > 0 || now >= end || finishing_ || shared_.stopping) {
      HttpResponse response;
      response.type = protocol::http::jsonType;
      response.body = protocol::toJson(*news);
      co_return response;
    }
    co_await shared_.written.wait(heard, std::min(end, now + newsInterval));
    // Nobody who waits has anything to say but goodbye.
    if (stream_.hasInput()) {
      goesOn_ = false;
      co_return std::nullopt;
    }
    if (shared_.written.rings() != heard && !shared_.stopping)
      co_await shared_.written.wait(shared_.written.rings(), Clock64::now() + newsGathering);
  }
}

/// A file or the part that was asked for, piece by piece as the link takes it; the disk is read elsewhere.
asio::awaitable<Connection::Reply> Connection::sendFile(const QString& path, std::string_view type,
                                                        std::string_view headers, const Parser& parser) {
  QFile file(path);
  const bool opened =
      co_await shared_.workers.run<bool>([&](HubService&) { return file.open(QFile::ReadOnly); });
  if (!opened) co_return errorResponse({ErrorCode::UnknownRecord, {}, {}});
  const qint64 size = file.size();
  const auto range = rangeOf(std::string_view(parser.get()[http::field::range]), size);
  if (!range) {
    HttpResponse response = statusResponse(416);
    response.headers = "Content-Range: bytes */" + std::to_string(size) + "\r\n";
    co_return response;
  }
  const bool keepAlive = keepsAlive(parser);
  note_.status = range->partial ? 206 : 200;
  goesOn_ = co_await write(formatFileHead(type, *range, size, keepAlive, headers));
  file.seek(range->first);
  Access access(tokenOf(parser), shared_.limits.window);
  for (qint64 left = range->bytes; left > 0 && goesOn_;) {
    const QByteArray piece = co_await shared_.workers.run<QByteArray>([&](HubService& service) {
      return access.look(service) ? file.read(std::min(left, fileBytes)) : QByteArray();
    });
    left -= piece.size();
    goesOn_ = !piece.isEmpty();
    if (goesOn_) goesOn_ = co_await write(std::string_view(piece.constData(), size_t(piece.size())));
  }
  goesOn_ = goesOn_ && keepAlive;
  co_return std::nullopt;
}

asio::awaitable<Connection::Begun> Connection::begin(const Parser& parser, const QByteArray& token) {
  const std::string& body = parser.get().body();
  const auto work = [&](HubService& service) -> Begun {
    const auto bytes = QByteArray::fromRawData(body.data(), qsizetype(body.size()));
    AMPARO_LET(answer, service.begin(token, bytes, note_.began));
    auto begun = std::make_shared<ExchangeAnswer>(std::move(answer));
    shared_.held.note(service.caller()->office.row, begun->cursor().at);
    if (begun->takesSnapshot()) shared_.snapshots.consider();
    return begun;
  };
  Begun begun = co_await asCaller<Begun>(work);
  if (begun && (*begun)->next() == ExchangeAnswer::Step::Write) sender_ = {token, (*begun)->device()};
  co_return begun;
}

/// The thread that writes looks anyway whether everything is still as it was: what comes from somebody who
/// was known a moment ago needs no other one to look first.
asio::awaitable<Connection::Written> Connection::presume(const Parser& parser, const QByteArray& token) {
  const std::string& body = parser.get().body();
  if (!sender_ || sender_->token != token || qint64(body.size()) > smallBodyBytes) co_return Written();
  const auto bytes = QByteArray::fromRawData(body.data(), qsizetype(body.size()));
  auto presumed = ExchangeAnswer::presume(sender_->device, bytes);
  if (!presumed || presumed->next() != ExchangeAnswer::Step::Write || presumed->takesSnapshot())
    co_return Written();
  const auto answer = std::make_shared<ExchangeAnswer>(*std::move(presumed));
  const Seq held = answer->cursor().at;
  const auto committed = co_await shared_.writes.write(*answer);
  if (answer->next() == ExchangeAnswer::Step::Anew) {
    sender_.reset();
    co_return Written();
  }
  note_.office = answer->device().office.id;
  note_.device = answer->device().row;
  shared_.held.note(answer->device().office.row, held);
  co_return Written{answer, committed};
}

asio::awaitable<Result<void>> Connection::takeStep(ExchangeAnswer& answer,
                                                   std::optional<Result<void>> committed) {
  // Of no memory between two frames, and too large for every connection to have one.
  thread_local protocol::FrameWriter frames;
  if (answer.next() == ExchangeAnswer::Step::Write) {
    if (!committed) committed = co_await shared_.writes.write(answer);
    co_return answer.settle(*committed, frames);
  }
  const auto taken =
      co_await shared_.workers.run<Result<void>>([&](HubService& service) { return service.read(answer); });
  co_return taken;
}

/// A short answer in one piece; a long one chunk by chunk, each made when the link has taken the one before.
asio::awaitable<Connection::Reply>
Connection::stream(ExchangeAnswer& answer, std::optional<Result<void>> committed, const Parser& parser) {
  const QByteArray token = tokenOf(parser);
  Seats::Seat held;
  QByteArray output = answer.takeOutput();
  bool chunked = false;
  for (;;) {
    // A page is there for as long as a slow link takes it.
    if (!held && output.size() >= outputBytes) {
      held = shared_.defence.bodies.take({token.constData(), std::size_t(token.size())},
                                         PageStream::largestPage);
      if (!held && !chunked) co_return tooManyRequests(Limit::DeviceBodies, overloadSeconds);
      note_.cut = !held;
      goesOn_ = held != nullptr;
      if (!goesOn_) co_return std::nullopt;
    }
    const bool done = answer.next() == ExchangeAnswer::Step::Done;
    if (done && !chunked) {
      HttpResponse response;
      response.type = protocol::http::framesType;
      response.mayBeKept = true; // by nobody, as the answer to a POST (RFC 9110, 9.3.3)
      response.body = std::move(output);
      co_return response;
    }
    // Verdicts do not wait for those of the changes behind them: who asked takes them in meanwhile.
    const bool isAhead = answer.next() == ExchangeAnswer::Step::Write && !output.isEmpty();
    if (done || isAhead || output.size() >= outputBytes) {
      std::string bytes =
          chunked ? std::string() : formatChunkedHead(protocol::http::framesType, keepsAlive(parser));
      note_.status = 200;
      if (!output.isEmpty()) bytes += formatChunk(output);
      if (done) bytes += formatChunk({});
      chunked = true;
      output.clear();
      goesOn_ = co_await write(bytes);
      if (done) goesOn_ = goesOn_ && keepsAlive(parser);
      if (done || !goesOn_) co_return std::nullopt;
    }
    const auto step = co_await takeStep(answer, std::exchange(committed, {}));
    if (!step) {
      shared_.log.error("event=\"exchange failed\" id={} error=\"{}\"", note_.id,
                        describe(step.error()).toStdString());
      note_.cut = chunked;
      // Before the first chunk an error can still be told; after it the answer just ends.
      goesOn_ = !chunked;
      if (chunked) co_return std::nullopt;
      co_return errorResponse(step.error());
    }
    output += answer.takeOutput();
  }
}

} // namespace amparo::hub
