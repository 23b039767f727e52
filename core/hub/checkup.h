#pragma once

#include "core/hub/file_service.h"
#include "core/hub/hub_store.h"
#include "core/hub/snapshot_shelf.h"

namespace amparo::hub {

class RecordWriter;

/// Something in a hub that is not as it has to be.
struct Finding {
  enum class What {
    Store,   ///< the database says that its file is damaged; `detail`
    Record,  ///< the fields of a record cannot be read
    History, ///< the revision is missing that wrote a record last
    Digest,  ///< what offices compare with does not belong to the records; `id`: of an office; empty: of what
             ///< all see
    FileGone,   ///< a file that is said to be here is not, or is another one; `id`: its SHA-256
    Attachment, ///< other offices see it, and not the record that it is attached to
    Snapshot,   ///< one that is given to new computers is not what it was; `id`: its name
    FileLost,   ///< a file that the store does not know; `id`: its SHA-256
  };
  What what = What::Store;
  QString id = {};
  QString detail = {};
  bool mended = false;
  bool operator==(const Finding&) const = default;
};

/// Looks at all that a hub holds, part by part, while others use it; and mends what can be mended without
/// losing anything:
///
/// - a record that cannot be read is made anew of its revisions, where they are all known;
/// - an attachment stays in the office that its record stays in;
/// - digests are computed anew;
/// - a file that is gone counts as not here, so that whoever has it sends it again;
/// - an index of the database is made anew;
/// - a snapshot is removed.
///
/// A file that nobody knows is left to the hub, which removes it when it is a day old.
class Checkup {
 public:
  enum class Mends { Nothing, All };

  Checkup(HubStore& store, FileService files, const files::BlobFolder& folder, Mends mends,
          std::optional<SnapshotShelf> shelf = {})
      : store_(store)
      , files_(std::move(files))
      , folder_(folder)
      , mends_(mends)
      , shelf_(std::move(shelf)) {}

  /// Fails where the store cannot be read at all.
  Result<std::vector<Finding>> run();

 private:
  Result<void> checkStore();
  Result<void> checkRecords();
  Result<void> checkDigests();
  Result<void> checkFiles();
  void checkSnapshots();
  Result<void> checkRecord(Row row);
  Result<void> checkAttachments();
  void keepInOffice(HubRecord& record, RecordWriter& writer);
  bool rebuild(Row row);

  void note(Finding finding) { findings_.push_back(std::move(finding)); }

  HubStore& store_;
  FileService files_;
  const files::BlobFolder& folder_;
  Mends mends_;
  std::optional<SnapshotShelf> shelf_;
  std::vector<Finding> findings_;
};

} // namespace amparo::hub
