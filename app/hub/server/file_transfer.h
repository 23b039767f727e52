#pragma once

#include "app/hub/server/connection.h"
#include "app/hub/server/tus.h"

namespace amparo::hub {

/// Answers one request that is about a file: uploads by tus 1.0.0 under /v1/files, downloads under /v1/blobs.
/// Bodies pass through in pieces, so that a transfer takes the same little memory however large the file is;
/// the disk is met on the workers for files alone, which requests about records do not share.
class FileTransfer {
 public:
  FileTransfer(Connection& connection, Connection::Parser& parser)
      : connection_(connection)
      , parser_(parser)
      , shared_(connection.shared_) {}

  asio::awaitable<Connection::Reply> answer();

 private:
  using Reply = Connection::Reply;

  asio::awaitable<Reply> answerUpload(boost::beast::http::verb method);
  asio::awaitable<Reply> create();
  asio::awaitable<Reply> patch(UploadId id);
  asio::awaitable<Reply> tell(UploadId id);
  asio::awaitable<Reply> cancel(UploadId id);
  asio::awaitable<Reply> options();
  asio::awaitable<Reply> answerDownload();
  asio::awaitable<Reply> send(files::Content content, bool withBody);

  /// What came of a request's body.
  struct Received {
    Connection::Reading reading = Connection::Reading::Done;
    Result<UploadStatus> status = UploadStatus();
    bool taken = false;    ///< some of it is in the upload
    bool mismatch = false; ///< of the checksum
  };

  /// Takes the body as the bytes of an upload at `offset`.
  asio::awaitable<Received> receive(UploadId id, qint64 offset, std::optional<tus::Checksum> checksum);
  asio::awaitable<Connection::Reading> takeBody(UploadId id, qint64 offset, QCryptographicHash* hash,
                                                Received& received);
  Reply replyTo(const Received& received, HttpResponse good);

  std::string_view header(std::string_view name) const;
  std::string_view path() const;
  boost::beast::http::verb method() const;
  /// Runs `work(files)` on a worker for files.
  template<class T, class Work> asio::awaitable<T> onDisk(Work work);

  Connection& connection_;
  Connection::Parser& parser_;
  Shared& shared_;
  Device device_;
};

} // namespace amparo::hub
