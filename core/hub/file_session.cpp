#include "core/hub/file_session.h"

#include <algorithm>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readBytes = 64 << 10;

Result<UploadId> idFrom(const QString& address) {
  if (const auto id = uploadNamed(address)) return *id;
  return Error{ErrorCode::UnknownRecord, {{u"id"_s, address}}, {}};
}

} // namespace

Result<protocol::Upload> FileSession::beginUpload(const Sha256& hash, qint64 size) {
  AMPARO_LET(device, service_.authenticate(token_));
  AMPARO_LET(status, files_.begin(device, {{hash, size}, {}}));
  return protocol::Upload{partName(status.id), status.offset};
}

Result<qint64> FileSession::uploadOffset(const QString& address) {
  AMPARO_LET(device, service_.authenticate(token_));
  AMPARO_LET(id, idFrom(address));
  AMPARO_LET(status, files_.status(device, id));
  return status.offset;
}

Result<qint64> FileSession::sendPiece(const QString& address, qint64 offset, const QByteArray& bytes) {
  AMPARO_LET(device, service_.authenticate(token_));
  AMPARO_LET(id, idFrom(address));
  AMPARO_TRY(files_.append(device, id, offset, bytes));
  AMPARO_LET(status, files_.settle(device, id));
  return status.offset;
}

Result<void> FileSession::cancelUpload(const QString& address) {
  AMPARO_LET(device, service_.authenticate(token_));
  AMPARO_LET(id, idFrom(address));
  return files_.cancel(device, id);
}

Result<void> FileSession::download(const Sha256& hash, qint64 from, qint64 bytes,
                                   const protocol::BlobSink& sink) {
  AMPARO_LET(device, service_.authenticate(token_));
  AMPARO_LET(content, files_.find(device, hash));
  if (from < 0 || from >= content.size) return Error{ErrorCode::Malformed, {{u"what"_s, u"file"_s}}, {}};
  const qint64 end = from + std::min(bytes, content.size - from);
  for (qint64 at = from; at < end;) {
    AMPARO_LET(piece, files_.folder().read(hash, at, std::min(readBytes, end - at)));
    if (piece.isEmpty() || !sink(at, piece)) break;
    at += piece.size();
  }
  return {};
}

} // namespace amparo::hub
