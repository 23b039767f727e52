#include "core/net/https_hub.h"

#include "core/net/https_trust.h"
#include "core/protocol/frame.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

namespace amparo::net {

using namespace Qt::StringLiterals;

namespace {

/// A hub ends a connection on which nothing happens for two minutes; networks on the way may be quicker.
constexpr qint64 keptMilliseconds = 90'000;
/// What has come and is not applied yet. Beyond it the hub waits: a link that is faster than the disk would
/// otherwise fill the memory with a whole library.
constexpr qint64 maximumWaitingBytes = 1 << 20;

/// A partial answer begins there: Content-Range: bytes FIRST-LAST/SIZE (RFC 9110, 14.4).
bool startsAt(const QNetworkReply& reply, qint64 offset) {
  return reply.rawHeader("Content-Range").startsWith(QByteArray("bytes " + QByteArray::number(offset) + '-'));
}

} // namespace

/// What is kept between calls.
struct HttpsHub::Connection {
  QNetworkAccessManager manager;
  QSslConfiguration tls;
  QElapsedTimer unused; ///< since the last call ended
  bool lost = false;    ///< the last call ended it

  /// The manager takes up a lost connection again without the TLS session's ticket (TLS 1.3 gives it after
  /// the handshake, when Qt has looked already): only one that is made anew is given it.
  void renew() {
    if (lost || (unused.isValid() && unused.hasExpired(keptMilliseconds))) manager.clearConnectionCache();
    lost = false;
  }
};

/// What one call has learned.
struct HttpsHub::Call {
  QByteArray errorBody;
  Doubts doubts;
  bool stopped = false; ///< the sink wants no more
  bool oversized = false;
  bool answered = false; ///< bytes of an accepted answer arrived
  bool cancelled = false;
};

HttpsHub::HttpsHub(QUrl address, QByteArray fingerprint, QByteArray token, const std::atomic<bool>& cancelled,
                   int silenceMilliseconds)
    : address_(std::move(address))
    , fingerprint_(std::move(fingerprint))
    , token_(std::move(token))
    , cancelled_(cancelled)
    , silenceMilliseconds_(silenceMilliseconds)
    , connection_(std::make_unique<Connection>()) {
  connection_->tls = tlsFor(fingerprint_);
}

HttpsHub::~HttpsHub() = default;

QNetworkRequest HttpsHub::request(const Asked& asked) const {
  QUrl url = address_;
  url.setPath(asked.path);
  if (!asked.query.isEmpty()) url.setQuery(asked.query);
  QNetworkRequest request(url);
  request.setSslConfiguration(connection_->tls);
  request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
  request.setTransferTimeout(silenceMilliseconds_ + asked.seconds * 1000);
  if (asked.body) request.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(asked.type));
  if (asked.from > 0) request.setRawHeader("Range", "bytes=" + QByteArray::number(asked.from) + '-');
  // Every byte counts on a 2G link, and frames are compressed already.
  request.setRawHeader("User-Agent", "Amparo/" AMPARO_VERSION);
  request.setRawHeader("Accept-Encoding", "identity");
  request.setRawHeader("Accept-Language", "*");
  if (!token_.isEmpty()) request.setRawHeader("Authorization", "Bearer " + token_);
  return request;
}

Result<void> HttpsHub::perform(const Asked& asked, const protocol::ByteSink& sink) {
  if (cancelled_) return Error{ErrorCode::Cancelled, {}, {}};
  connection_->renew();
  QNetworkAccessManager& manager = connection_->manager;
  Call call;
  const QNetworkRequest made = request(asked);
  const std::unique_ptr<QNetworkReply> reply(
      !asked.verb.isEmpty()
          ? manager.sendCustomRequest(made, asked.verb, asked.body ? *asked.body : QByteArray())
      : asked.body ? manager.post(made, *asked.body)
                   : manager.get(made));
  guard(*reply, fingerprint_, call.doubts);

  const auto accepted = [&] {
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 204) return *asked.type == '\0';
    const bool wanted = status == 200 || status == 201 || (status == 206 && startsAt(*reply, asked.from));
    return wanted && *asked.type != '\0' &&
           reply->header(QNetworkRequest::ContentTypeHeader)
               .toString()
               .startsWith(QLatin1StringView(asked.type));
  };
  // What stands between may not know how to begin in the middle.
  qint64 unwanted = asked.from;
  const auto read = [&] {
    if (call.stopped || !reply->isOpen()) return;
    const QByteArray bytes = reply->readAll();
    if (bytes.isEmpty()) return;
    if (!accepted()) {
      call.errorBody += bytes;
      call.oversized = call.errorBody.size() > protocol::maximumJsonBytes;
      if (call.oversized && reply->isRunning()) reply->abort();
      return;
    }
    call.answered = true;
    if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 206) unwanted = 0;
    const qsizetype skipped = std::min<qint64>(unwanted, bytes.size());
    unwanted -= skipped;
    if (skipped == bytes.size() || sink(QByteArrayView(bytes).sliced(skipped))) return;
    call.stopped = true;
    if (reply->isRunning()) reply->abort();
  };
  QEventLoop loop;
  QTimer watch;
  QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
    if (!cancelled_) return;
    call.cancelled = true;
    reply->abort();
  });
  // Said before the request is under way, it is lost on Qt's thread for HTTP.
  QObject::connect(reply.get(), &QNetworkReply::metaDataChanged, &loop,
                   [&] { reply->setReadBufferSize(maximumWaitingBytes); });
  if (asked.body)
    QObject::connect(reply.get(), &QNetworkReply::uploadProgress, &loop, [&](qint64 sent, qint64 total) {
      if (sent == total) doWaitingWork();
    });
  QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, read);
  QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
  watch.start(100);
  if (!reply->isFinished()) loop.exec();
  read();

  const QByteArray ticket = reply->sslConfiguration().sessionTicket();
  if (!ticket.isEmpty()) connection_->tls.setSessionTicket(ticket);
  connection_->unused.start();
  connection_->lost = call.stopped || reply->error() != QNetworkReply::NoError || !reply->isFinished() ||
                      reply->rawHeader("Connection").toLower() == "close";
  if (call.stopped) return {};
  if (reply->error() == QNetworkReply::NoError && accepted()) return {};
  return errorOf(*reply, call);
}

Error HttpsHub::errorOf(QNetworkReply& reply, const Call& call) const {
  const QString host = address_.host();
  const QString detail = reply.errorString();
  if (call.cancelled) return {ErrorCode::Cancelled, {}, {}};
  if (call.doubts.wrongKey) return {ErrorCode::HubKeyMismatch, {{u"host"_s, host}}, detail};
  if (call.oversized) return {ErrorCode::HubGarbage, {{u"host"_s, host}}, u"an error page of unusual size"_s};
  const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  if (status >= 400 && !call.answered) return statusError(status, call.errorBody, host, detail);
  return linkError(reply, host, call.doubts, call.answered);
}

Result<QByteArray> HttpsHub::performWhole(const Asked& asked, qsizetype maximumBytes) {
  QByteArray answer;
  bool tooLarge = false;
  AMPARO_TRY(perform(asked, [&](QByteArrayView bytes) {
    answer.append(bytes);
    tooLarge = answer.size() > maximumBytes;
    return !tooLarge;
  }));
  if (tooLarge) return Error{ErrorCode::HubGarbage, {{u"host"_s, address_.host()}}, u"answer too large"_s};
  return answer;
}

Result<QByteArray> HttpsHub::performJson(const Asked& asked) {
  return performWhole(asked, protocol::maximumJsonBytes);
}

namespace {

/// An answer that does not parse did not come from a hub.
template<class T> Result<T> orGarbage(Result<T> parsed, const QUrl& address) {
  if (parsed) return parsed;
  return Error{ErrorCode::HubGarbage, {{u"host"_s, address.host()}}, describe(parsed.error())};
}

} // namespace

Result<protocol::HubInfo> HttpsHub::hub() {
  AMPARO_LET(json, performJson({QString::fromLatin1(protocol::http::hubPath), protocol::http::jsonType}));
  return orGarbage(protocol::hubInfoFromJson(json), address_);
}

Result<protocol::Enrolment> HttpsHub::enrol(const protocol::EnrolRequest& request) {
  const QByteArray body = protocol::toJson(request);
  AMPARO_LET(json,
             performJson({QString::fromLatin1(protocol::http::enrolPath), protocol::http::jsonType, &body}));
  return orGarbage(protocol::enrolmentFromJson(json), address_);
}

Result<void> HttpsHub::exchange(const QByteArray& body, const protocol::ByteSink& sink) {
  return perform({QString::fromLatin1(protocol::http::exchangePath), protocol::http::framesType, &body},
                 sink);
}

Result<void> HttpsHub::snapshot(const QString& name, qint64 offset, const protocol::ByteSink& sink) {
  const QString path = QString::fromLatin1(protocol::http::snapshotPath) + name;
  return perform({path, protocol::http::snapshotType, nullptr, {}, offset}, sink);
}

Result<protocol::News> HttpsHub::news(const Epoch& epoch, const Cursor& cursor, int seconds) {
  const QString query = u"epoch=%1&since=%2&at=%3&seconds=%4"_s.arg(toText(epoch))
                            .arg(cursor.since)
                            .arg(cursor.at)
                            .arg(seconds);
  AMPARO_LET(json, performJson({QString::fromLatin1(protocol::http::waitPath), protocol::http::jsonType,
                                nullptr, query, 0, seconds}));
  return orGarbage(protocol::newsFromJson(json), address_);
}

Result<protocol::History> HttpsHub::history(const RecordId& record, Seq after) {
  QByteArray bytes;
  const QString path = QString::fromLatin1(protocol::http::historyPath) + toText(record);
  AMPARO_TRY(perform({path, protocol::http::framesType, nullptr, u"after=%1"_s.arg(after), 0},
                     [&](QByteArrayView piece) {
                       bytes.append(piece);
                       return bytes.size() <= protocol::maximumFrameBytes + protocol::frameOverhead;
                     }));
  protocol::FrameReader reader;
  reader.append(bytes);
  const Error garbage{ErrorCode::HubGarbage, {{u"host"_s, address_.host()}}, u"no history"_s};
  const auto frame = reader.next();
  if (!frame || !*frame || (*frame)->type != protocol::FrameType::History) return garbage;
  return orGarbage(protocol::decodeHistory((*frame)->payload), address_);
}

Result<QByteArray> HttpsHub::ask(const protocol::AdminRequest& request) {
  Asked asked{request.path, request.type, request.body.isEmpty() ? nullptr : &request.body, request.query};
  if (request.method != "GET" && request.method != "POST") asked.verb = request.method;
  return performWhole(asked, protocol::maximumAdminAnswerBytes);
}

} // namespace amparo::net
