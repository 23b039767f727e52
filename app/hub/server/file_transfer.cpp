#include "app/hub/server/file_transfer.h"

#include "core/base/store_trouble.h"

namespace amparo::hub {

using namespace Qt::StringLiterals;
namespace http = boost::beast::http;

namespace {

constexpr std::size_t pieceBytes = 64 << 10;
/// What arrived is safe on the disk after so many bytes at the latest.
constexpr qint64 flushBytes = 4 << 20;
constexpr int maximumTransfers = 500;
constexpr std::string_view uploadsPath = protocol::http::filesPath;
constexpr std::string_view blobsPath = protocol::http::blobsPath;
constexpr std::string_view resumable = "Tus-Resumable: 1.0.0\r\n";

HttpResponse failure(int status, const QString& what) {
  HttpResponse response = errorResponse({ErrorCode::Malformed, {{u"what"_s, what}}, {}});
  response.status = status;
  return response;
}

/// A wrong offset and a wrong content have statuses of their own.
HttpResponse failureOf(const Error& error) {
  HttpResponse response = errorResponse(error);
  if (error.code == ErrorCode::HubRefused) response.status = error.parameters[u"status"_s].toInt();
  if (error.code == ErrorCode::Malformed && error.parameters[u"what"_s] == u"file"_s)
    response.status = tus::checksumMismatch;
  return response;
}

HttpResponse notAllowed(std::string_view methods) {
  HttpResponse response = statusResponse(405);
  response.headers.append("Allow: ").append(methods).append("\r\n");
  return response;
}

HttpResponse standing(int status, const UploadStatus& upload) {
  HttpResponse response;
  response.status = status;
  response.headers = "Upload-Offset: " + std::to_string(upload.offset) +
                     "\r\nUpload-Expires: " + tus::httpDate(upload.expires) + "\r\n";
  return response;
}

} // namespace

std::string_view FileTransfer::header(std::string_view name) const {
  const auto& request = parser_.get();
  const auto found = request.find(boost::beast::string_view(name.data(), name.size()));
  return found == request.end() ? std::string_view() : std::string_view(found->value());
}

std::string_view FileTransfer::path() const {
  const std::string_view target = parser_.get().target();
  return target.substr(0, target.find('?'));
}

http::verb FileTransfer::method() const {
  const http::verb method = parser_.get().method();
  const std::string_view meant = header("X-HTTP-Method-Override");
  if (method != http::verb::post || meant.empty()) return method;
  return http::string_to_verb(boost::beast::string_view(meant.data(), meant.size()));
}

template<class T, class Work> asio::awaitable<T> FileTransfer::onDisk(Work work) {
  T done = co_await shared_.files->run<T>([this, work = std::move(work)](HubService& service) mutable -> T {
    FileService files = service.files(shared_.blobs);
    T result = work(files);
    if (result || result.error().code != ErrorCode::DeviceRevoked) return result;
    // Whose access has ended meanwhile is told what was ordered with that, as at any other door.
    const auto known = service.authenticate(Connection::tokenOf(parser_));
    return known ? result.error() : known.error();
  });
  co_return done;
}

asio::awaitable<Connection::Reply> FileTransfer::answer() {
  const Share share(shared_.transfers);
  Reply reply;
  if (shared_.transfers > maximumTransfers || shared_.files->areOverloaded())
    reply = connection_.overloaded();
  else if (path().starts_with(blobsPath))
    reply = co_await answerDownload();
  else
    reply = co_await answerUpload(method());
  if (reply && !path().starts_with(blobsPath)) reply->headers.append(resumable);
  co_return reply;
}

asio::awaitable<Connection::Reply> FileTransfer::answerUpload(http::verb wanted) {
  Reply reply;
  if (wanted == http::verb::options) {
    reply = co_await options();
    co_return reply;
  }
  if (header("Tus-Resumable") != protocol::http::tusVersion) {
    HttpResponse response = statusResponse(412);
    response.headers.append("Tus-Version: ").append(protocol::http::tusVersion).append("\r\n");
    co_return response;
  }
  const QByteArray token = Connection::tokenOf(parser_);
  auto device = co_await shared_.files->run<Result<Device>>(
      [&](HubService& service) { return service.authenticate(token); });
  if (!device) co_return errorResponse(device.error());
  device_ = *std::move(device);
  connection_.note_.office = device_.office.id;
  connection_.note_.device = device_.row;
  if (path() == uploadsPath) {
    if (wanted != http::verb::post) co_return notAllowed("OPTIONS, POST");
    reply = co_await create();
    co_return reply;
  }
  const std::string_view name = path().substr(uploadsPath.size() + 1);
  const auto id = uploadNamed(QString::fromLatin1(name.data(), qsizetype(name.size())));
  if (!id) co_return statusResponse(404);
  if (wanted == http::verb::patch)
    reply = co_await patch(*id);
  else if (wanted == http::verb::head)
    reply = co_await tell(*id);
  else if (wanted == http::verb::delete_)
    reply = co_await cancel(*id);
  else
    reply = notAllowed("OPTIONS, HEAD, PATCH, DELETE");
  co_return reply;
}

asio::awaitable<Connection::Reply> FileTransfer::options() {
  const auto limits = co_await onDisk<Result<FileLimits>>([](FileService& files) { return files.limits(); });
  if (!limits) co_return errorResponse(limits.error());
  HttpResponse response;
  response.status = 204;
  response.headers.append("Tus-Version: ").append(protocol::http::tusVersion);
  response.headers.append("\r\nTus-Extension: ").append(tus::extensions);
  response.headers.append("\r\nTus-Checksum-Algorithm: ").append(tus::checksumAlgorithms);
  response.headers.append("\r\nTus-Max-Size: ").append(std::to_string(limits->fileBytes)).append("\r\n");
  co_return response;
}

asio::awaitable<Connection::Reply> FileTransfer::create() {
  const std::string_view metadata = header("Upload-Metadata");
  const auto content = tus::readAnnouncement(header("Upload-Length"), metadata);
  if (!content) co_return errorResponse(content.error());
  const UploadRequest request{*content, QByteArray(metadata.data(), qsizetype(metadata.size()))};
  const auto begun = co_await onDisk<Result<UploadStatus>>(
      [&](FileService& files) { return files.begin(device_, request); });
  if (!begun && begun.error().code == ErrorCode::HubBusy) connection_.note_.limit = Limit::Uploads;
  if (!begun) co_return failureOf(begun.error());
  HttpResponse created = standing(201, *begun);
  const std::string location = std::string(uploadsPath) + '/' + partName(begun->id).toStdString();
  created.headers.append("Location: ").append(location).append("\r\n");
  if (header("Content-Type") != protocol::http::offsetType || parser_.is_done() ||
      begun->offset == begun->size)
    co_return created;
  const Received received = co_await receive(begun->id, 0, std::nullopt);
  if (received.status) {
    created = standing(201, *received.status);
    created.headers.append("Location: ").append(location).append("\r\n");
  }
  co_return replyTo(received, created);
}

asio::awaitable<Connection::Reply> FileTransfer::patch(UploadId id) {
  if (header("Content-Type") != protocol::http::offsetType) co_return failure(415, u"content-type"_s);
  const auto offset = tus::readNumber(header("Upload-Offset"));
  if (!offset) co_return failure(400, u"upload-offset"_s);
  std::optional<tus::Checksum> checksum;
  if (const std::string_view sum = header("Upload-Checksum"); !sum.empty()) {
    const auto read = tus::readChecksum(sum);
    if (!read) co_return errorResponse(read.error());
    checksum = *read;
  }
  const auto status =
      co_await onDisk<Result<UploadStatus>>([&](FileService& files) { return files.status(device_, id); });
  if (!status) co_return failureOf(status.error());
  if (status->offset != *offset) {
    HttpResponse elsewhere = standing(409, *status);
    const HttpResponse told = statusResponse(409);
    elsewhere.type = told.type;
    elsewhere.body = told.body;
    co_return elsewhere;
  }
  const auto announced = parser_.content_length();
  if (announced && qint64(std::min<std::uint64_t>(*announced, INT64_MAX)) > status->size - *offset)
    co_return errorResponse({ErrorCode::TooLarge, {{u"what"_s, u"file"_s}, {u"limit"_s, status->size}}, {}});
  const Received received = co_await receive(id, *offset, checksum);
  HttpResponse good;
  if (received.status) good = standing(204, *received.status);
  co_return replyTo(received, good);
}

Connection::Reply FileTransfer::replyTo(const Received& received, HttpResponse good) {
  if (received.reading == Connection::Reading::Closed) return connection_.refusal(received.reading);
  if (!received.status) {
    const Error& error = received.status.error();
    if (isStoreTrouble(error.code) || error.code == ErrorCode::FileFailed)
      connection_.shared_.log.error("event=\"a file was not stored\" id={} error=\"{}\"",
                                    connection_.note_.id, describe(error).toStdString());
    return failureOf(error);
  }
  if (received.reading != Connection::Reading::Done) return connection_.refusal(received.reading);
  if (received.mismatch) return failure(tus::checksumMismatch, u"upload-checksum"_s);
  return good;
}

asio::awaitable<FileTransfer::Received> FileTransfer::receive(UploadId id, qint64 offset,
                                                              std::optional<tus::Checksum> checksum) {
  std::optional<QCryptographicHash> hash;
  if (checksum) hash.emplace(checksum->algorithm);
  Received received;
  received.reading = co_await takeBody(id, offset, hash ? &*hash : nullptr, received);
  const bool whole = received.reading == Connection::Reading::Done && received.status.ok();
  received.mismatch = whole && checksum && hash->result() != checksum->value;
  // A piece that its sender wants checked is taken as a whole, or not at all; what another connection brought
  // meanwhile is not this one's to drop.
  const bool drop = checksum && received.taken && (!whole || received.mismatch);
  connection_.deadline_.in(longestWork); // all of a large file is read once more
  const auto settled = co_await onDisk<Result<UploadStatus>>([&](FileService& files) -> Result<UploadStatus> {
    if (drop) AMPARO_TRY(files.takeBack(device_, id, offset));
    return files.settle(device_, id);
  });
  if (received.status) received.status = settled;
  co_return received;
}

asio::awaitable<Connection::Reading> FileTransfer::takeBody(UploadId id, qint64 offset,
                                                            QCryptographicHash* hash, Received& received) {
  using Reading = Connection::Reading;
  parser_.eager(true);
  bool more = true;
  if (header("Expect") == "100-continue" && connection_.unread_.empty())
    more = co_await connection_.write("HTTP/1.1 100 Continue\r\n\r\n");
  Result<UploadStatus>& status = received.status;
  const Limits& limits = shared_.limits;
  connection_.deadline_.in(limits.window);
  std::size_t inWindow = 0;
  qint64 unflushed = 0;
  std::string& unread = connection_.unread_;
  while (more) {
    boost::system::error_code error;
    if (!unread.empty() && !parser_.is_done()) {
      const std::size_t taken = parser_.put(asio::buffer(unread), error);
      inWindow += taken;
      unread.erase(0, taken);
    }
    if (error && error != http::error::need_more) co_return Reading::Malformed;
    if (connection_.hasEndlessRest(parser_)) co_return Reading::TooLarge;
    if (parser_.get().body().size() >= pieceBytes || parser_.is_done()) {
      const std::string piece = std::exchange(parser_.get().body(), {});
      unflushed += qint64(piece.size());
      const bool flush = unflushed >= flushBytes;
      if (flush) unflushed = 0;
      status = co_await onDisk<Result<UploadStatus>>([&](FileService& files) -> Result<UploadStatus> {
        const QByteArrayView bytes(piece.data(), qsizetype(piece.size()));
        if (hash) hash->addData(QByteArray::fromRawData(bytes.data(), bytes.size()));
        AMPARO_LET(appended, files.append(device_, id, offset, bytes));
        if (flush) AMPARO_TRY(files.folder().flush(partName(id)));
        return appended;
      });
      offset += qint64(piece.size());
      received.taken = received.taken || (status && !piece.empty());
      if (!status || parser_.is_done()) co_return Reading::Done;
    }
    if (inWindow >= limits.windowBytes) {
      inWindow = 0;
      connection_.deadline_.in(limits.window);
    }
    more = co_await connection_.stream_.read(unread);
  }
  // The link is gone: what came of the last piece is kept, too.
  const std::string rest = std::exchange(parser_.get().body(), {});
  status = co_await onDisk<Result<UploadStatus>>([&](FileService& files) {
    return files.append(device_, id, offset, {rest.data(), qsizetype(rest.size())});
  });
  received.taken = received.taken || (status && !rest.empty());
  co_return Reading::Closed;
}

asio::awaitable<Connection::Reply> FileTransfer::tell(UploadId id) {
  const auto status =
      co_await onDisk<Result<UploadStatus>>([&](FileService& files) { return files.status(device_, id); });
  if (!status) co_return failureOf(status.error());
  HttpResponse response = standing(200, *status);
  response.headers.append("Upload-Length: ").append(std::to_string(status->size)).append("\r\n");
  if (!status->metadata.isEmpty())
    response.headers.append("Upload-Metadata: ").append(status->metadata.toStdString()).append("\r\n");
  co_return response;
}

asio::awaitable<Connection::Reply> FileTransfer::cancel(UploadId id) {
  const auto cancelled =
      co_await onDisk<Result<void>>([&](FileService& files) { return files.cancel(device_, id); });
  if (!cancelled) co_return failureOf(cancelled.error());
  HttpResponse response;
  response.status = 204;
  co_return response;
}

asio::awaitable<Connection::Reply> FileTransfer::answerDownload() {
  const http::verb wanted = parser_.get().method();
  if (wanted != http::verb::get && wanted != http::verb::head) co_return notAllowed("GET, HEAD");
  const QByteArray token = Connection::tokenOf(parser_);
  const std::string_view name = path().substr(blobsPath.size());
  const auto hash = Sha256::fromHex(QString::fromLatin1(name.data(), qsizetype(name.size())));
  const auto found =
      co_await shared_.files->run<Result<files::Content>>([&](HubService& service) -> Result<files::Content> {
        AMPARO_LET(device, service.authenticate(token));
        connection_.noteCaller(service);
        if (!hash) return Error{ErrorCode::UnknownRecord, {}, {}};
        return service.files(shared_.blobs).find(device, *hash);
      });
  if (!found) co_return failureOf(found.error());
  Reply reply = co_await send(*found, wanted == http::verb::get);
  co_return reply;
}

asio::awaitable<Connection::Reply> FileTransfer::send(files::Content content, bool withBody) {
  const std::string tag = '"' + content.hash.toHex().toStdString() + '"';
  HttpResponse response;
  response.type = protocol::http::bytesType;
  response.headers = "ETag: " + tag + "\r\nCache-Control: private, max-age=31536000, immutable\r\n";
  response.mayBeKept = true;
  if (header("If-None-Match") == tag) {
    response.status = 304;
    co_return response;
  }
  // Only a GET has ranges (RFC 9110, 14.2), and only of this very content.
  const std::string_view condition = header("If-Range");
  const bool inPart = withBody && content.size > 0 && (condition.empty() || condition == tag);
  const auto range = rangeOf(inPart ? header("Range") : std::string_view(), content.size);
  if (!range) {
    HttpResponse none = statusResponse(416);
    none.headers.append("Content-Range: bytes */").append(std::to_string(content.size)).append("\r\n");
    co_return none;
  }
  response.status = range->partial ? 206 : 200;
  response.keepAlive = connection_.keepsAlive(parser_);
  connection_.note_.status = response.status;
  const std::string head =
      formatFileHead(response.type, *range, content.size, response.keepAlive, response.headers);
  connection_.goesOn_ = co_await connection_.write(head);
  const qint64 end = range->first + range->bytes;
  Access access(Connection::tokenOf(parser_), shared_.limits.window);
  for (qint64 at = range->first; withBody && connection_.goesOn_ && at < end;) {
    const qint64 bytes = std::min<qint64>(pieceBytes, end - at);
    const auto piece =
        co_await shared_.files->run<Result<QByteArray>>([&](HubService& service) -> Result<QByteArray> {
          AMPARO_TRY(access.look(service));
          return shared_.blobs.read(content.hash, at, bytes);
        });
    if (!piece || piece->isEmpty()) {
      // The length is said already: that the answer ends early is all that can be told.
      if (piece || piece.error().code != ErrorCode::DeviceRevoked)
        shared_.log.error("event=\"a file cannot be read\" id={} sha256={}", connection_.note_.id,
                          content.hash.toHex().toStdString());
      connection_.note_.cut = true;
      connection_.goesOn_ = false;
      break;
    }
    at += piece->size();
    connection_.goesOn_ = co_await connection_.write({piece->constData(), std::size_t(piece->size())});
  }
  connection_.goesOn_ = connection_.goesOn_ && response.keepAlive;
  co_return std::nullopt;
}

} // namespace amparo::hub
