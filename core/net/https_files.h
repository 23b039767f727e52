#pragma once

#include "core/protocol/blob_protocol.h"

#include <QUrl>

#include <atomic>
#include <memory>
#include <vector>

class QNetworkReply;

namespace amparo::net {

/// Files of a hub over HTTPS: uploads by tus 1.0.0, downloads by Range. Blocking; lives on one thread, which
/// needs no event loop of its own; a connection of its own, kept between calls. Trust is HttpsHub's.
class HttpsFiles final : public protocol::BlobProtocol {
 public:
  static constexpr int usualSilenceMilliseconds = 60'000;

  /// As for HttpsHub. `cancelled` ends a call under way with Cancelled.
  HttpsFiles(QUrl address, QByteArray fingerprint, QByteArray token, const std::atomic<bool>& cancelled,
             int silenceMilliseconds = usualSilenceMilliseconds);
  ~HttpsFiles() override;

  Result<protocol::Upload> beginUpload(const Sha256& hash, qint64 size) override {
    return beginUploads({{hash, size}}).front();
  }

  Result<qint64> uploadOffset(const QString& address) override;

  Result<qint64> sendPiece(const QString& address, qint64 offset, const QByteArray& bytes) override {
    return sendPieces({{address, offset, bytes}}).front();
  }

  Result<void> cancelUpload(const QString& address) override;

  Result<void> download(const Sha256& hash, qint64 from, qint64 bytes,
                        const protocol::BlobSink& sink) override {
    return downloadAll({{hash, from, bytes, sink}}).front();
  }

  std::vector<Result<protocol::Upload>> beginUploads(const std::vector<protocol::NewUpload>& files) override;
  std::vector<Result<qint64>> sendPieces(const std::vector<protocol::UploadPiece>& pieces) override;
  std::vector<Result<void>> downloadAll(const std::vector<protocol::Download>& wanted) override;

 private:
  struct Connection;
  struct Question;
  struct Answer;

  /// Sends all, over as many connections as Qt allows, and waits for all. Any status that is not an error is
  /// an answer; bytes of 200 and 206 go to the question's sink.
  std::vector<Result<Answer>> ask(const std::vector<Question>& questions);
  Result<Answer> ask(const Question& question);
  QNetworkReply* send(const Question& question);
  Result<protocol::Upload> uploadIn(const Answer& answer) const;
  Result<qint64> offsetIn(const Answer& answer) const;
  Error garbage(const QString& detail) const;

  QUrl address_;
  QByteArray fingerprint_;
  QByteArray token_;
  const std::atomic<bool>& cancelled_;
  int silenceMilliseconds_;
  std::unique_ptr<Connection> connection_;
};

} // namespace amparo::net
