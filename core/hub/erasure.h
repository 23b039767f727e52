#pragma once

#include "core/hub/hub_file_store.h"
#include "core/hub/record_writer.h"

#include <QSet>

namespace amparo::hub {

/// What of a record is erased.
enum class ErasureScope {
  Record,  ///< all of it
  History, ///< what it said before
};

/// What an erasure did, for whoever has to show that it was done. Holds nothing of what was erased.
struct ErasureReceipt {
  RecordId record;
  Seq seq = 0; ///< from which on every device is told
  Milliseconds at = 0;
  QString office = {};     ///< whose record it was; empty: nobody knows
  qint64 records = 0;      ///< it, what was said about it, and its attachments; of a record that stays: its
                           ///< conflicts, and the comments that were settled
  qint64 revisions = 0;    ///< of all of these
  qint64 files = 0;        ///< that nothing names any more
  bool isRepeated = false; ///< it was erased before: nothing was done
  /// It is erased, and nobody is given it any more; why some of it still lies on the hub's disk. The hub
  /// tries again each hour.
  std::optional<Error> left = {};
  bool operator==(const ErasureReceipt&) const = default;
};

/// Removes what the hub holds of records, for ever: their fields, their history, conflicts and comments about
/// them, attachments and the bytes of these (verdicts never hold a word). In the place of each stays that it
/// was erased, so that every device forgets it, and nobody gives it back. Lives inside one write transaction;
/// the bytes of files go once that is committed: discarded().
class Eraser {
 public:
  /// `begunParts`: of the uploads of which something has come.
  Eraser(HubStore& store, RecordWriter& writer, const QSet<QString>& begunParts, Author author)
      : store_(store)
      , writer_(writer)
      , begunParts_(begunParts)
      , author_(author) {}

  /// Also of a record that is not here: it may still come, from a device that was away, or out of a backup.
  Result<ErasureReceipt> erase(const RecordId& record);
  /// Of a record that stays, what stood in it before, with the conflicts that repeat it, decided or not, and
  /// the comments that were settled. Devices forget it, too.
  /// UnknownRecord.
  Result<ErasureReceipt> forget(const RecordId& record);

  /// What nothing names any more.
  struct Discarded {
    std::vector<Sha256> files;
    std::vector<UploadId> uploads;
  };

  const Discarded& discarded() const { return discarded_; }

 private:
  void add(const HubRecord& record, std::vector<HubRecord>& all);
  void erase(HubRecord& record);

  HubStore& store_;
  RecordWriter& writer_;
  const QSet<QString>& begunParts_;
  Author author_;
  ErasureReceipt receipt_;
  Discarded discarded_;
};

} // namespace amparo::hub
