#pragma once

#include "core/hub/file_service.h"
#include "core/hub/hub_service.h"

namespace amparo::hub {

/// One client's transfers of files with a hub in the same process, with no socket in between.
class FileSession final : public protocol::BlobProtocol {
 public:
  /// `token`: as enrolment gave it.
  FileSession(HubService& service, FileService files, QByteArray token)
      : service_(service)
      , files_(std::move(files))
      , token_(std::move(token)) {}

  FileService& files() { return files_; }

  Result<protocol::Upload> beginUpload(const Sha256& hash, qint64 size) override;
  Result<qint64> uploadOffset(const QString& address) override;
  Result<qint64> sendPiece(const QString& address, qint64 offset, const QByteArray& bytes) override;
  Result<void> cancelUpload(const QString& address) override;
  Result<void> download(const Sha256& hash, qint64 from, qint64 bytes,
                        const protocol::BlobSink& sink) override;

 private:
  HubService& service_;
  FileService files_;
  QByteArray token_;
};

} // namespace amparo::hub
