#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <vector>

namespace amparo::protocol {

/// Paths, names and media types of the HTTPS form: uploads by tus 1.0.0
/// (https://tus.io/protocols/resumable-upload), downloads by Range (RFC 9110, 14).
namespace http {
inline constexpr char filesPath[] = "/v1/files";  ///< POST: a new upload; /v1/files/ID: HEAD, PATCH, DELETE
inline constexpr char blobsPath[] = "/v1/blobs/"; ///< GET, HEAD /v1/blobs/SHA256
inline constexpr char tusVersion[] = "1.0.0";
inline constexpr char offsetType[] = "application/offset+octet-stream";
inline constexpr char bytesType[] = "application/octet-stream";
} // namespace http

/// The most bytes of a file that one request carries up, or that one answer is asked for.
inline constexpr qint64 maximumPieceBytes = 4 << 20;

/// An upload as the hub sees it.
struct Upload {
  QString address; ///< names it for as long as the hub keeps it
  qint64 offset = 0;
};

/// A file that is to be uploaded.
struct NewUpload {
  Sha256 hash;
  qint64 size = 0;
};

/// Bytes of a file on their way up.
struct UploadPiece {
  QString upload; ///< its address
  qint64 offset = 0;
  QByteArray bytes;
};

/// Takes a file's bytes as they arrive, and where in the file they belong; false: stop.
using BlobSink = std::function<bool(qint64 at, QByteArrayView bytes)>;

/// Bytes of a file that are wanted, and who takes them.
struct Download {
  Sha256 hash;
  qint64 from = 0;
  qint64 bytes = 0; ///< at most
  BlobSink sink;
};

/// The client's side of transfers of files, implemented twice as SyncProtocol is. Blocking; one thread at a
/// time; a connection of its own.
class BlobProtocol {
 public:
  virtual ~BlobProtocol() = default;

  /// Begins an upload. Its offset is the size at once where the hub has the file, and knows that this office
  /// has it, too. TooLarge (what: file, or office: what all its files may have together; limit), Forbidden.
  virtual Result<Upload> beginUpload(const Sha256& hash, qint64 size) = 0;
  /// How far an upload has come. UnknownRecord when there is none of that address (any more).
  virtual Result<qint64> uploadOffset(const QString& address) = 0;
  /// Sends the bytes at `offset`; returns how far the upload has come. HubRefused with status 409: it stands
  /// elsewhere. Malformed (what: file): the whole is not what was announced, and the upload is gone. What
  /// arrived of a piece that was cut is kept.
  virtual Result<qint64> sendPiece(const QString& address, qint64 offset, const QByteArray& bytes) = 0;
  /// Gives an upload up. UnknownRecord.
  virtual Result<void> cancelUpload(const QString& address) = 0;

  /// Fetches at most `bytes` bytes of a file from `from` on. UnknownRecord: the hub does not have it, or not
  /// for this office. Malformed (what: file): it ends before `from`. What the sink was given before an error
  /// holds.
  virtual Result<void> download(const Sha256& hash, qint64 from, qint64 bytes, const BlobSink& sink) = 0;

  // The same of several files, an outcome for each: at once, where the implementation can, so that the link
  // is not idle while each is asked for.

  virtual std::vector<Result<Upload>> beginUploads(const std::vector<NewUpload>& files) {
    std::vector<Result<Upload>> outcomes;
    for (const NewUpload& file : files) outcomes.push_back(beginUpload(file.hash, file.size));
    return outcomes;
  }

  /// Each piece is of another upload.
  virtual std::vector<Result<qint64>> sendPieces(const std::vector<UploadPiece>& pieces) {
    std::vector<Result<qint64>> outcomes;
    for (const UploadPiece& piece : pieces)
      outcomes.push_back(sendPiece(piece.upload, piece.offset, piece.bytes));
    return outcomes;
  }

  /// Sinks are called one at a time.
  virtual std::vector<Result<void>> downloadAll(const std::vector<Download>& wanted) {
    std::vector<Result<void>> outcomes;
    for (const Download& one : wanted) outcomes.push_back(download(one.hash, one.from, one.bytes, one.sink));
    return outcomes;
  }
};

} // namespace amparo::protocol
