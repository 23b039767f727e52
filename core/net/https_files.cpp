#include "core/net/https_files.h"

#include "core/net/https_trust.h"
#include "core/protocol/sync_protocol.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTimer>

#include <utility>

namespace amparo::net {

using namespace Qt::StringLiterals;

namespace {

/// A hub ends a connection on which nothing happens for two minutes; networks on the way may be quicker.
constexpr qint64 keptMilliseconds = 90'000;

QString pathOf(const QString& upload) {
  return QLatin1StringView(protocol::http::filesPath) % u'/' % upload;
}

/// The upload's own name, of what Location says; wherever else that leads, it is not followed.
QString uploadIn(const QByteArray& location) {
  static const QRegularExpression form(u"^/v1/files/([A-Za-z0-9_-]{1,100})$"_s);
  return form.match(QUrl(QString::fromLatin1(location)).path()).captured(1);
}

struct ContentRange {
  qint64 from = 0;
  qint64 to = 0; ///< its last byte
};

std::optional<ContentRange> readContentRange(const QByteArray& header) {
  static const QRegularExpression form(u"^bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18}|\\*)$"_s);
  const auto match = form.match(QString::fromLatin1(header));
  if (!match.hasMatch()) return std::nullopt;
  return ContentRange{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
}

} // namespace

struct HttpsFiles::Connection {
  QNetworkAccessManager manager;
  QSslConfiguration tls;
  QElapsedTimer unused; ///< since the last call ended
  bool lost = false;    ///< the last call ended it
};

struct HttpsFiles::Question {
  QByteArray method;
  QString path;
  std::vector<std::pair<QByteArray, QByteArray>> headers;
  QByteArray body;
  protocol::BlobSink sink; ///< for the bytes of a good answer; empty: none are expected
};

struct HttpsFiles::Answer {
  int status = 0;
  QByteArray offset;   ///< Upload-Offset
  QByteArray location; ///< Location
};

HttpsFiles::HttpsFiles(QUrl address, QByteArray fingerprint, QByteArray token,
                       const std::atomic<bool>& cancelled, int silenceMilliseconds)
    : address_(std::move(address))
    , fingerprint_(std::move(fingerprint))
    , token_(std::move(token))
    , cancelled_(cancelled)
    , silenceMilliseconds_(silenceMilliseconds)
    , connection_(std::make_unique<Connection>()) {
  connection_->tls = tlsFor(fingerprint_);
}

HttpsFiles::~HttpsFiles() = default;

Error HttpsFiles::garbage(const QString& detail) const {
  return {ErrorCode::HubGarbage, {{u"host"_s, address_.host()}}, detail};
}

Result<HttpsFiles::Answer> HttpsFiles::ask(const Question& question) {
  if (cancelled_) return Error{ErrorCode::Cancelled, {}, {}};
  if (connection_->lost ||
      (connection_->unused.isValid() && connection_->unused.hasExpired(keptMilliseconds)))
    connection_->manager.clearConnectionCache(); // a new one is given the TLS session's ticket
  QUrl url = address_;
  url.setPath(question.path);
  QNetworkRequest request(url);
  request.setSslConfiguration(connection_->tls);
  request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
  request.setTransferTimeout(silenceMilliseconds_);
  request.setRawHeader("User-Agent", "Amparo/" AMPARO_VERSION);
  request.setRawHeader("Accept-Encoding", "identity");
  request.setRawHeader("Accept-Language", "*");
  request.setRawHeader("Authorization", "Bearer " + token_);
  for (const auto& [name, value] : question.headers) request.setRawHeader(name, value);

  const std::unique_ptr<QNetworkReply> reply(
      connection_->manager.sendCustomRequest(request, question.method, question.body));
  Doubts doubts;
  guard(*reply, fingerprint_, doubts);
  QByteArray errorBody;
  bool stopped = false;
  bool cancelled = false;
  bool oversized = false;
  bool wrong = false; ///< a good status, and not the bytes of a file
  qint64 at = -1;
  const auto statusOf = [&] { return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); };
  /// Where the answer's bytes belong; nothing when it is no answer to the question.
  const auto placeOf = [&]() -> std::optional<qint64> {
    if (!reply->header(QNetworkRequest::ContentTypeHeader)
             .toString()
             .startsWith(QLatin1StringView(protocol::http::bytesType)))
      return std::nullopt;
    if (statusOf() == 200) return 0;
    const auto range = readContentRange(reply->rawHeader("Content-Range"));
    return range ? std::optional(range->from) : std::nullopt;
  };
  const auto read = [&] {
    if (stopped || wrong || !reply->isOpen()) return;
    const QByteArray bytes = reply->readAll();
    if (bytes.isEmpty()) return;
    if (!question.sink || (statusOf() != 200 && statusOf() != 206)) {
      errorBody += bytes;
      oversized = errorBody.size() > protocol::maximumJsonBytes;
      if (oversized && reply->isRunning()) reply->abort();
      return;
    }
    if (at < 0) at = placeOf().value_or(-1);
    wrong = at < 0;
    stopped = !wrong && !question.sink(at, bytes);
    at += bytes.size();
    if ((wrong || stopped) && reply->isRunning()) reply->abort();
  };
  QEventLoop loop;
  QTimer watch;
  QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
    if (!cancelled_) return;
    cancelled = true;
    reply->abort();
  });
  QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, read);
  QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
  watch.start(100);
  if (!reply->isFinished()) loop.exec();
  read();

  if (const QByteArray ticket = reply->sslConfiguration().sessionTicket(); !ticket.isEmpty())
    connection_->tls.setSessionTicket(ticket);
  connection_->unused.start();
  const int status = statusOf();
  const QString host = address_.host();
  connection_->lost = stopped || !reply->isFinished() || status == 0 ||
                      reply->rawHeader("Connection").toLower() == "close" ||
                      (reply->error() != QNetworkReply::NoError && status < 400);
  if (cancelled) return Error{ErrorCode::Cancelled, {}, {}};
  if (doubts.wrongKey) return Error{ErrorCode::HubKeyMismatch, {{u"host"_s, host}}, reply->errorString()};
  if (oversized) return garbage(u"an error page of unusual size"_s);
  if (wrong) return garbage(u"not the expected kind of answer"_s);
  if (status >= 400) return statusError(status, errorBody, host, reply->errorString());
  if (!stopped && reply->error() != QNetworkReply::NoError) return linkError(*reply, host, doubts, at >= 0);
  if (status < 200 || status >= 300) return garbage(u"a redirection"_s);
  return Answer{status, reply->rawHeader("Upload-Offset"), reply->rawHeader("Location")};
}

Result<qint64> HttpsFiles::offsetIn(const Answer& answer) const {
  bool ok = false;
  const qint64 offset = answer.offset.toLongLong(&ok);
  if (!ok || offset < 0) return garbage(u"no offset"_s);
  return offset;
}

Result<protocol::Upload> HttpsFiles::beginUpload(const Sha256& hash, qint64 size) {
  AMPARO_LET(answer, ask({"POST",
                          QString::fromLatin1(protocol::http::filesPath),
                          {{"Tus-Resumable", protocol::http::tusVersion},
                           {"Upload-Length", QByteArray::number(size)},
                           {"Upload-Metadata", "sha256 " + hash.toHex().toLatin1().toBase64()},
                           {"Content-Type", protocol::http::bytesType}},
                          {},
                          {}}));
  const protocol::Upload upload{uploadIn(answer.location),
                                answer.offset.isEmpty() ? 0 : answer.offset.toLongLong()};
  if (answer.status != 201 || upload.address.isEmpty()) return garbage(u"no upload"_s);
  return upload;
}

Result<qint64> HttpsFiles::uploadOffset(const QString& address) {
  const auto answer = ask({"HEAD", pathOf(address), {{"Tus-Resumable", protocol::http::tusVersion}}, {}, {}});
  // An answer to HEAD has no body that could say more.
  if (!answer && answer.error().code == ErrorCode::HubRefused &&
      (answer.error().parameters.value(u"status"_s).toInt() == 404 ||
       answer.error().parameters.value(u"status"_s).toInt() == 410))
    return Error{ErrorCode::UnknownRecord, {{u"id"_s, address}}, {}};
  if (!answer && answer.error().code == ErrorCode::HubRefused &&
      answer.error().parameters.value(u"status"_s).toInt() == 401)
    return Error{ErrorCode::DeviceRevoked, {}, {}};
  AMPARO_TRY(answer);
  return offsetIn(*answer);
}

Result<qint64> HttpsFiles::sendPiece(const QString& address, qint64 offset, const QByteArray& bytes) {
  AMPARO_LET(answer, ask({"PATCH",
                          pathOf(address),
                          {{"Tus-Resumable", protocol::http::tusVersion},
                           {"Upload-Offset", QByteArray::number(offset)},
                           {"Content-Type", protocol::http::offsetType}},
                          bytes,
                          {}}));
  return offsetIn(answer);
}

Result<void> HttpsFiles::cancelUpload(const QString& address) {
  AMPARO_TRY(ask({"DELETE", pathOf(address), {{"Tus-Resumable", protocol::http::tusVersion}}, {}, {}}));
  return {};
}

Result<void> HttpsFiles::download(const Sha256& hash, qint64 from, qint64 bytes,
                                  const protocol::BlobSink& sink) {
  const QByteArray range = "bytes=" + QByteArray::number(from) + '-' + QByteArray::number(from + bytes - 1);
  const auto answer =
      ask({"GET", QLatin1StringView(protocol::http::blobsPath) % hash.toHex(), {{"Range", range}}, {}, sink});
  // The file ends before that: it is not as large as the record says.
  if (!answer && answer.error().code == ErrorCode::HubRefused &&
      answer.error().parameters.value(u"status"_s).toInt() == 416)
    return Error{ErrorCode::Malformed, {{u"what"_s, u"file"_s}}, {}};
  AMPARO_TRY(answer);
  return {};
}

} // namespace amparo::net
