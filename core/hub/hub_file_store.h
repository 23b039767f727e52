#pragma once

#include "core/base/sha256.h"
#include "core/files/blob_folder.h"
#include "core/hub/hub_store.h"

namespace amparo::hub {

using UploadId = Id<struct UploadTag>;

struct StoredUpload {
  UploadId id;
  Row office = 0;
  files::Content content; ///< as announced
  QByteArray metadata;    ///< as the client gave it
  bool done = false;
  Milliseconds expires = 0;
  Row device = 0; ///< that began it
};

struct StoredBlob {
  files::Content content;
  Row office = 0; ///< who sent it first
  Milliseconds stored = 0;
};

struct AbsentFile {
  Sha256 hash;
  RecordId attachment; ///< one of those that name it
};

struct FileCounts {
  qint64 files = 0;
  qint64 bytes = 0;
  qint64 uploads = 0; ///< under way
};

/// What the hub remembers of files; their bytes lie elsewhere. Called, and failing, as HubStore's functions
/// are.
class HubFileStore {
 public:
  virtual ~HubFileStore() = default;

  virtual std::optional<StoredBlob> blob(const Sha256& hash) = 0;
  virtual void putBlob(const StoredBlob& blob) = 0;
  virtual void removeBlob(const Sha256& hash) = 0;
  virtual std::vector<StoredBlob> blobs() = 0;
  /// Files that no kept revision of any record names, and that came before a moment.
  virtual std::vector<StoredBlob> unnamedBlobs(Milliseconds storedBefore) = 0;

  /// How an office has shown that it has a file: it may fetch it, or sent all of it. A file takes the room of
  /// each office that sent it, or that has it and wrote its name, or has a record that names it.
  enum class Holds { Seen, Sent };
  virtual void addHolder(const Sha256& hash, Row office, Holds how, Milliseconds now) = 0;
  /// Of whoever pays for a file and names it in no record or kept revision, since a moment; unless nobody is
  /// left who does both.
  virtual void removeIdleHolders(Milliseconds shownBefore) = 0;
  virtual bool isHolder(const Sha256& hash, Row office) = 0;

  /// A person of `office` wrote the name of a file into a record, or the one that stands there once more; a
  /// null hash: took it out.
  virtual void setUse(Row record, const Sha256& hash, Row office) = 0;
  /// A record names no file any more, and no revision of it does. The files that now nothing names; what
  /// somebody wrote whose office has never had the file is no name of it.
  virtual std::vector<Sha256> removeUses(Row record) = 0;
  /// An attachment names a file now that is not in the trash and that an office sees, with what it is
  /// attached to; and an office that wrote the name has shown to have the file.
  virtual bool mayFetch(Row office, const Sha256& hash) = 0;

  virtual std::optional<StoredUpload> upload(const UploadId& id) = 0;
  virtual void putUpload(const StoredUpload& upload) = 0;
  virtual void removeUpload(const UploadId& id) = 0;
  /// Every upload of a file.
  virtual void removeUploadsOf(const Sha256& hash) = 0;
  /// Those that a device began and nobody has ended.
  virtual void removeUploadsBegunBy(Row device) = 0;
  virtual std::vector<StoredUpload> uploads() = 0;
  /// How many of an office's are under way.
  virtual qint64 uploadsOf(Row office) = 0;
  /// What the files have together whose room is an office's, with what its uploads announce.
  virtual qint64 officeBytes(Row office) = 0;

  virtual FileCounts counts() = 0;
  /// What attachments name that are not in the trash and what is not here: not sent yet, or lost.
  virtual std::vector<AbsentFile> absent() = 0;
};

} // namespace amparo::hub
