#include "core/net/https_hub.h"

#include "core/net/https_trust.h"

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

QNetworkRequest HttpsHub::request(const char* path, const char* type) const {
  QUrl url = address_;
  url.setPath(QString::fromLatin1(path));
  QNetworkRequest request(url);
  request.setSslConfiguration(connection_->tls);
  request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
  request.setTransferTimeout(silenceMilliseconds_);
  request.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(type));
  // Every byte counts on a 2G link, and frames are compressed already.
  request.setRawHeader("User-Agent", "Amparo/" AMPARO_VERSION);
  request.setRawHeader("Accept-Encoding", "identity");
  request.setRawHeader("Accept-Language", "*");
  if (!token_.isEmpty()) request.setRawHeader("Authorization", "Bearer " + token_);
  return request;
}

Result<void> HttpsHub::perform(const char* path, const char* type, const QByteArray* body,
                               const protocol::ByteSink& sink) {
  if (cancelled_) return Error{ErrorCode::Cancelled, {}, {}};
  connection_->renew();
  QNetworkAccessManager& manager = connection_->manager;
  Call call;
  const QNetworkRequest asked = request(path, type);
  const std::unique_ptr<QNetworkReply> reply(body ? manager.post(asked, *body) : manager.get(asked));
  guard(*reply, fingerprint_, call.doubts);

  const auto accepted = [&] {
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200 &&
           reply->header(QNetworkRequest::ContentTypeHeader).toString().startsWith(QLatin1StringView(type));
  };
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
    if (sink(bytes)) return;
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

Result<QByteArray> HttpsHub::performJson(const char* path, const QByteArray* body) {
  QByteArray json;
  bool tooLarge = false;
  AMPARO_TRY(perform(path, protocol::http::jsonType, body, [&](QByteArrayView bytes) {
    json.append(bytes);
    tooLarge = json.size() > protocol::maximumJsonBytes;
    return !tooLarge;
  }));
  if (tooLarge) return Error{ErrorCode::HubGarbage, {{u"host"_s, address_.host()}}, u"answer too large"_s};
  return json;
}

namespace {

/// An answer that does not parse did not come from a hub.
template<class T> Result<T> orGarbage(Result<T> parsed, const QUrl& address) {
  if (parsed) return parsed;
  return Error{ErrorCode::HubGarbage, {{u"host"_s, address.host()}}, describe(parsed.error())};
}

} // namespace

Result<protocol::HubInfo> HttpsHub::hub() {
  AMPARO_LET(json, performJson(protocol::http::hubPath, nullptr));
  return orGarbage(protocol::hubInfoFromJson(json), address_);
}

Result<protocol::Enrolment> HttpsHub::enrol(const protocol::EnrolRequest& request) {
  const QByteArray body = protocol::toJson(request);
  AMPARO_LET(json, performJson(protocol::http::enrolPath, &body));
  return orGarbage(protocol::enrolmentFromJson(json), address_);
}

Result<void> HttpsHub::exchange(const QByteArray& body, const protocol::ByteSink& sink) {
  return perform(protocol::http::exchangePath, protocol::http::framesType, &body, sink);
}

} // namespace amparo::net
