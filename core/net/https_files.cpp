#include "core/net/https_files.h"

#include "core/net/https_trust.h"
#include "core/protocol/sync_protocol.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <functional>
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
QString nameIn(const QByteArray& location) {
  static const QRegularExpression form(u"^/v1/files/([A-Za-z0-9_-]{1,100})$"_s);
  return form.match(QUrl(QString::fromLatin1(location)).path()).captured(1);
}

/// The status of an answer that says nothing more; 0 for any other error.
int refusedStatus(const Error& error) {
  return error.code == ErrorCode::HubRefused ? error.parameters.value(u"status"_s).toInt() : 0;
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

namespace {

/// One question on its way: takes its answer as it arrives, and keeps what went wrong.
class Asking {
 public:
  Asking(QNetworkReply& reply, const QByteArray& fingerprint, const protocol::BlobSink& sink)
      : reply_(reply)
      , sink_(sink) {
    guard(reply_, fingerprint, doubts_);
  }

  /// Takes what comes while `loop` turns, and calls `finished` when all of it has.
  void follow(QEventLoop& loop, const std::function<void()>& finished) {
    QObject::connect(&reply_, &QNetworkReply::readyRead, &loop, [this] { read(); });
    QObject::connect(&reply_, &QNetworkReply::finished, &loop, finished);
  }

  bool isFinished() const { return reply_.isFinished(); }

  void cancel() {
    if (reply_.isFinished()) return;
    cancelled_ = true;
    reply_.abort();
  }

  void readRest() { read(); }

  int status() const { return reply_.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

  bool lostConnection() const {
    return stopped_ || !reply_.isFinished() || status() == 0 ||
           reply_.rawHeader("Connection").toLower() == "close" ||
           (reply_.error() != QNetworkReply::NoError && status() < 400);
  }

  Result<void> outcome(const QString& host) const {
    const auto garbage = [&](const QString& why) {
      return Error{ErrorCode::HubGarbage, {{u"host"_s, host}}, why};
    };
    if (cancelled_) return Error{ErrorCode::Cancelled, {}, {}};
    if (doubts_.wrongKey) return Error{ErrorCode::HubKeyMismatch, {{u"host"_s, host}}, reply_.errorString()};
    if (oversized_) return garbage(u"an error page of unusual size"_s);
    if (wrong_) return garbage(u"not the expected kind of answer"_s);
    if (status() >= 400) return statusError(status(), errorBody_, host, reply_.errorString());
    if (!stopped_ && reply_.error() != QNetworkReply::NoError)
      return linkError(reply_, host, doubts_, at_ >= 0);
    if (status() < 200 || status() >= 300) return garbage(u"a redirection"_s);
    return {};
  }

 private:
  void read() {
    if (stopped_ || wrong_ || !reply_.isOpen()) return;
    const QByteArray bytes = reply_.readAll();
    if (bytes.isEmpty()) return;
    if (!sink_ || (status() != 200 && status() != 206)) {
      errorBody_ += bytes;
      oversized_ = errorBody_.size() > protocol::maximumJsonBytes;
      if (oversized_ && reply_.isRunning()) reply_.abort();
      return;
    }
    if (at_ < 0) at_ = place();
    wrong_ = at_ < 0;
    stopped_ = !wrong_ && !sink_(at_, bytes);
    at_ += bytes.size();
    if ((wrong_ || stopped_) && reply_.isRunning()) reply_.abort();
  }

  /// Where the answer's bytes belong in the file; -1 when they are none of a file.
  qint64 place() const {
    const QString type = reply_.header(QNetworkRequest::ContentTypeHeader).toString();
    if (!type.startsWith(QLatin1StringView(protocol::http::bytesType))) return -1;
    if (status() == 200) return 0;
    static const QRegularExpression form(u"^bytes ([0-9]{1,18})-[0-9]{1,18}/([0-9]{1,18}|\\*)$"_s);
    const auto range = form.match(QString::fromLatin1(reply_.rawHeader("Content-Range")));
    return range.hasMatch() ? range.captured(1).toLongLong() : -1;
  }

  QNetworkReply& reply_;
  const protocol::BlobSink& sink_;
  Doubts doubts_;
  QByteArray errorBody_;
  qint64 at_ = -1; ///< where the next byte belongs; -1: none came yet
  bool stopped_ = false;
  bool cancelled_ = false;
  bool oversized_ = false;
  bool wrong_ = false; ///< a good status, and not the bytes of a file
};

} // namespace

QNetworkReply* HttpsFiles::send(const Question& question) {
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

  // An answer to HEAD has no body whatever its head says, which Qt knows of this function alone.
  QNetworkAccessManager& manager = connection_->manager;
  return question.method == "HEAD" ? manager.head(request)
                                   : manager.sendCustomRequest(request, question.method, question.body);
}

std::vector<Result<HttpsFiles::Answer>> HttpsFiles::ask(const std::vector<Question>& questions) {
  if (cancelled_) return {questions.size(), Error{ErrorCode::Cancelled, {}, {}}};
  const bool unused = connection_->unused.isValid() && connection_->unused.hasExpired(keptMilliseconds);
  // One that is made anew is given the TLS session's ticket.
  if (connection_->lost || unused) connection_->manager.clearConnectionCache();

  struct Running {
    std::unique_ptr<QNetworkReply> reply;
    std::unique_ptr<Asking> asking;
  };

  std::vector<Running> running;
  QEventLoop loop;
  const auto allFinished = [&] {
    return std::all_of(running.begin(), running.end(),
                       [](const Running& one) { return one.asking->isFinished(); });
  };
  for (const Question& question : questions) {
    std::unique_ptr<QNetworkReply> reply(send(question));
    auto asking = std::make_unique<Asking>(*reply, fingerprint_, question.sink);
    asking->follow(loop, [&] {
      if (allFinished()) loop.quit();
    });
    running.push_back({std::move(reply), std::move(asking)});
  }
  QTimer watch;
  QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
    if (cancelled_)
      for (const Running& one : running) one.asking->cancel();
  });
  watch.start(100);
  if (!allFinished()) loop.exec();

  std::vector<Result<Answer>> answers;
  connection_->lost = false;
  for (const auto& [reply, asking] : running) {
    asking->readRest();
    if (const QByteArray ticket = reply->sslConfiguration().sessionTicket(); !ticket.isEmpty())
      connection_->tls.setSessionTicket(ticket);
    connection_->lost = connection_->lost || asking->lostConnection();
    if (const auto outcome = asking->outcome(address_.host()); !outcome)
      answers.push_back(outcome.error());
    else
      answers.push_back(
          Answer{asking->status(), reply->rawHeader("Upload-Offset"), reply->rawHeader("Location")});
  }
  connection_->unused.start();
  return answers;
}

Result<HttpsFiles::Answer> HttpsFiles::ask(const Question& question) {
  return ask(std::vector{question}).front();
}

Result<protocol::Upload> HttpsFiles::uploadIn(const Answer& answer) const {
  const QString name = nameIn(answer.location);
  if (answer.status != 201 || name.isEmpty()) return garbage(u"no upload"_s);
  if (answer.offset.isEmpty()) return protocol::Upload{name, 0};
  AMPARO_LET(offset, offsetIn(answer));
  return protocol::Upload{name, offset};
}

Result<qint64> HttpsFiles::offsetIn(const Answer& answer) const {
  bool ok = false;
  const qint64 offset = answer.offset.toLongLong(&ok);
  if (!ok || offset < 0) return garbage(u"no offset"_s);
  return offset;
}

std::vector<Result<protocol::Upload>>
HttpsFiles::beginUploads(const std::vector<protocol::NewUpload>& files) {
  std::vector<Question> questions;
  for (const protocol::NewUpload& file : files)
    questions.push_back({"POST",
                         QString::fromLatin1(protocol::http::filesPath),
                         {{"Tus-Resumable", protocol::http::tusVersion},
                          {"Upload-Length", QByteArray::number(file.size)},
                          {"Upload-Metadata", "sha256 " + file.hash.toHex().toLatin1().toBase64()},
                          {"Content-Type", protocol::http::bytesType}},
                         {},
                         {}});
  std::vector<Result<protocol::Upload>> uploads;
  for (const Result<Answer>& answer : ask(questions))
    uploads.push_back(answer ? uploadIn(*answer) : answer.error());
  return uploads;
}

Result<qint64> HttpsFiles::uploadOffset(const QString& address) {
  const auto answer = ask({"HEAD", pathOf(address), {{"Tus-Resumable", protocol::http::tusVersion}}, {}, {}});
  // An answer to HEAD has no body that could say more.
  const int status = answer ? 0 : refusedStatus(answer.error());
  if (status == 404 || status == 410) return Error{ErrorCode::UnknownRecord, {{u"id"_s, address}}, {}};
  if (status == 401) { // an order may come with it: the same question, answered with a body
    AMPARO_TRY(ask({"POST",
                    pathOf(address),
                    {{"Tus-Resumable", protocol::http::tusVersion}, {"X-HTTP-Method-Override", "HEAD"}},
                    {},
                    {}}));
    return Error{ErrorCode::DeviceRevoked, {}, {}};
  }
  AMPARO_TRY(answer);
  return offsetIn(*answer);
}

std::vector<Result<qint64>> HttpsFiles::sendPieces(const std::vector<protocol::UploadPiece>& pieces) {
  std::vector<Question> questions;
  for (const protocol::UploadPiece& piece : pieces)
    questions.push_back({"PATCH",
                         pathOf(piece.upload),
                         {{"Tus-Resumable", protocol::http::tusVersion},
                          {"Upload-Offset", QByteArray::number(piece.offset)},
                          {"Content-Type", protocol::http::offsetType}},
                         piece.bytes,
                         {}});
  std::vector<Result<qint64>> offsets;
  for (const Result<Answer>& answer : ask(questions))
    offsets.push_back(answer ? offsetIn(*answer) : answer.error());
  return offsets;
}

Result<void> HttpsFiles::cancelUpload(const QString& address) {
  AMPARO_TRY(ask({"DELETE", pathOf(address), {{"Tus-Resumable", protocol::http::tusVersion}}, {}, {}}));
  return {};
}

std::vector<Result<void>> HttpsFiles::downloadAll(const std::vector<protocol::Download>& wanted) {
  std::vector<Question> questions;
  for (const protocol::Download& one : wanted) {
    const QByteArray range =
        "bytes=" + QByteArray::number(one.from) + '-' + QByteArray::number(one.from + one.bytes - 1);
    questions.push_back({"GET",
                         QLatin1StringView(protocol::http::blobsPath) % one.hash.toHex(),
                         {{"Range", range}},
                         {},
                         one.sink});
  }
  std::vector<Result<void>> outcomes;
  for (const Result<Answer>& answer : ask(questions)) {
    // The file ends before that: it is not as large as the record says.
    if (!answer && refusedStatus(answer.error()) == 416)
      outcomes.push_back(Error{ErrorCode::Malformed, {{u"what"_s, u"file"_s}}, {}});
    else if (!answer)
      outcomes.push_back(answer.error());
    else
      outcomes.push_back(Result<void>());
  }
  return outcomes;
}

} // namespace amparo::net
