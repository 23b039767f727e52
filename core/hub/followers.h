#pragma once

#include "core/hub/record_writer.h"

namespace amparo::hub {

/// Who may see a record may see what is undecided or said about it or attached to it, and nobody else.
Value audienceOf(const HubRecord& subject);

/// Moves what is said about a record or attached to it into other offices' sight, or out of it, with the
/// record. Lives inside one write transaction.
class Followers {
 public:
  /// `author`: of the change that moved the record.
  Followers(HubStore& store, RecordWriter& writer, const Author& author)
      : store_(store)
      , writer_(writer)
      , author_(author) {}

  /// All of it. `since`: where the record moved the time before.
  void move(const HubRecord& record, Seq since) {
    moveRemarks(record);
    moveAttachments(record, since);
  }

  /// `since`: where the record last went out of other offices' sight. What was kept in the office before
  /// then, though the record was not, stays there when the record comes back.
  void moveAttachments(const HubRecord& record, Seq since);

 private:
  void moveRemarks(const HubRecord& record);

  HubStore& store_;
  RecordWriter& writer_;
  Author author_;
};

} // namespace amparo::hub
