#pragma once

#include "core/hub/hub_store.h"

namespace amparo::hub {

// What both kinds of store ask alike, and what rows say, by the columns' order in the statements that select
// them.

/// An office names a file: in what it wrote itself, or in records of its own, also in the past.
#define AMPARO_NAMES(hash, office)                                                                           \
  "EXISTS (SELECT 1 FROM blob_use AS use JOIN record ON record.row=use.record WHERE use.sha256=" hash        \
  " AND " office " IN (use.office, record.office))"

/// Of a record, by its table's name here: an office sees it, as far as it alone tells that.
#define AMPARO_SEES(record, office)                                                                          \
  "(" record ".kind<>'erased' AND (" record ".shared OR " record ".office=" office "))"

/// Of a `use` of a file: whoever wrote it has shown to have the file, or is the hub's operator.
#define AMPARO_VOUCHES                                                                                       \
  "(use.office=0 OR EXISTS (SELECT 1 FROM blob_holder AS holder WHERE holder.sha256=use.sha256 AND "         \
  "holder.office=use.office))"

#define AMPARO_META_COLUMNS                                                                                  \
  "hub.name, hub.epoch, hub.head, (SELECT value FROM setting WHERE name='announced_key')"

/// These, from a column on.
template<class Statement> Meta metaIn(const Statement& row, int from = 0) {
  return {row.text(from), Epoch::fromBytes(row.blobView(from + 1)).value_or(Epoch()), row.integer(from + 2),
          announcedKeyIn(row.text(from + 3))};
}

/// row, id, kind, office, seq, shared, audience_seq, was_shared, about.
template<class Statement> HubRecord headIn(const Statement& row) {
  HubRecord head;
  head.row = row.integer(0);
  head.id = RecordId::fromBytes(row.blobView(1)).value_or(RecordId());
  head.kind = row.text(2);
  head.office = row.integer(3);
  head.seq = row.integer(4);
  head.shared = row.integer(5) != 0;
  head.audienceSeq = row.integer(6);
  head.wasShared = row.integer(7) != 0;
  head.about = row.integer(8);
  return head;
}

/// name, count, bytes; all that the statement gives.
template<class Statement> std::vector<StoreShare> sharesIn(Statement row) {
  std::vector<StoreShare> shares;
  while (row.step()) shares.push_back(StoreShare{row.text(0), row.integer(1), row.integer(2)});
  return shares;
}

} // namespace amparo::hub
