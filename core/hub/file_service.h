#pragma once

#include "core/base/clock.h"
#include "core/files/blob_folder.h"
#include "core/hub/hub_file_store.h"
#include "core/hub/hub_store.h"
#include "core/protocol/blob_protocol.h"

namespace amparo::hub {

/// What the operator allows.
struct FileLimits {
  qint64 fileBytes = qint64(64) << 20;
  qint64 officeBytes = qint64(4) << 30; ///< all files of one office together
};

/// An upload as it is asked for.
struct UploadRequest {
  files::Content content;
  QByteArray metadata; ///< given back as it came
};

/// How an upload stands.
struct UploadStatus {
  UploadId id;
  qint64 offset = 0;
  qint64 size = 0;
  QByteArray metadata;
  Milliseconds expires = 0;
};

/// All that the hub decides about files: who may bring and who may fetch which, and when one goes. Holds
/// nothing that another process could make stale. One object for each thread, with a store of its own; each
/// call is short, but for settle() and collect(), which read whole files, and none touches the folder within
/// a transaction: a disk that hangs holds up files alone.
///
/// Whoever brings a file names it in the store first and then looks whether it is still in the folder;
/// whoever removes one takes it out of the folder first and then looks whether it is still named in the
/// store. So of two who meet, one notices.
///
/// Who knows a file's SHA-256 has not seen the file: an office may fetch one when it sees an attachment that
/// names it, and when an office that wrote that name there has shown to have the file.
///
/// Whatever a device asks for is DeviceRevoked once it has no access, also where that ended meanwhile.
class FileService {
 public:
  static constexpr Milliseconds uploadsKept = 7LL * 24 * 3600 * 1000; ///< since something last arrived
  static constexpr Milliseconds unnamedKept = 7LL * 24 * 3600 * 1000;

  FileService(HubStore& store, const Clock& clock, files::BlobFolder folder)
      : store_(store)
      , clock_(clock)
      , folder_(std::move(folder)) {}

  Milliseconds now() const { return clock_.now(); }

  const files::BlobFolder& folder() const { return folder_; }

  Result<FileLimits> limits();
  Result<void> setLimits(const FileLimits& limits);

  /// Opens an upload. Forbidden (action: create) for readers; TooLarge (what: file or office, limit). Where
  /// the file is here and this office has shown to have it or may fetch it, the upload is done from the
  /// start.
  Result<UploadStatus> begin(const Device& device, const UploadRequest& request);
  /// UnknownRecord when it is none of this office's, or expired.
  Result<UploadStatus> status(const Device& device, const UploadId& id);
  /// Writes the bytes at `offset`. HubRefused (status: 409) when the upload does not stand there; TooLarge
  /// when they go beyond its end.
  Result<UploadStatus> append(const Device& device, const UploadId& id, qint64 offset, QByteArrayView bytes);
  /// What arrived is on the disk when this returns; a whole file is verified and takes its place. Malformed
  /// (what: file): it is not what was announced, and the upload is gone.
  Result<UploadStatus> settle(const Device& device, const UploadId& id);
  /// Drops what arrived behind `offset`.
  Result<void> takeBack(const Device& device, const UploadId& id, qint64 offset);
  Result<void> cancel(const Device& device, const UploadId& id);

  /// The file, for an office that may fetch it; UnknownRecord for any other, and where there is none.
  Result<files::Content> find(const Device& device, const Sha256& hash);

  struct Collected {
    int uploads = 0;
    int files = 0;
    qint64 bytes = 0;
  };

  /// Removes uploads that expired, and files that no record names or named, or that the store does not know
  /// for a day.
  Result<Collected> collect();
  /// Takes files out of the folder, with what came of these uploads, unless the store knows them by then.
  Result<void> discard(const std::vector<Sha256>& hashes, const std::vector<UploadId>& uploads = {});
  /// In a transaction of `store`: these files are to be discarded, now or once that is possible.
  static void requestDiscard(HubStore& store, const std::vector<Sha256>& hashes);
  /// Discards what was requested, each as far as it can be. What fails is requested still.
  Result<void> discardRequested();
  Result<FileCounts> counts();
  /// HubFileStore::absent().
  Result<std::vector<AbsentFile>> absent();

  // For copies of a hub
  /// Every file that the store says is here.
  Result<std::vector<files::Content>> stored();
  /// Takes a file over from another folder, as a second name or a copy, and verifies it.
  Result<void> adopt(const files::Content& content, const files::BlobFolder& from);
  /// The store says no more that a file is here.
  Result<void> forget(const Sha256& hash);

 private:
  Result<StoredUpload> find(const Device& device, const UploadId& id);
  UploadStatus statusOf(const StoredUpload& upload) const;
  Result<void> askAgain(StoredUpload upload);

  HubStore& store_;
  const Clock& clock_;
  files::BlobFolder folder_;
};

/// The name of an upload's file among the parts, and its last part in an address.
QString partName(const UploadId& id);
std::optional<UploadId> uploadNamed(QStringView name);

} // namespace amparo::hub
