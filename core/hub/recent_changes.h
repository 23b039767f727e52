#pragma once

#include "core/hub/hub_store.h"

#include <QCache>
#include <QHash>

#include <memory>

namespace amparo::hub {

/// A record as it was written last: what a store would say of it as of one that moved.
struct RecentChange {
  RecordId id;
  Row office = 0;
  OfficeId officeId;
  QByteArray kind; ///< UTF-8
  Seq seq = 0;
  bool shared = true;
  bool wasShared = false;
  bool erased = false;
  Seq audienceSeq = 0;
  QByteArray fields; ///< as encodeStoredFields()
  QByteArray latest; ///< those that the change wrote, as LatestFields
  quint64 latestCount = 0;
  Seq beforeLatest = 0;
};

/// The records that moved behind some seq, each where it moved last. A value that shares what it holds.
class RecentlyMoved final : public MovedRecords {
 public:
  /// In the order of seq.
  explicit RecentlyMoved(std::vector<RecentChange> changes)
      : changes_(std::make_shared<const std::vector<RecentChange>>(std::move(changes))) {}

  void visitMoved(Row office, const Place& place,
                  const std::function<bool(const MovedRecord&)>& visit) override;
  qint64 countMoved(Row office, const Place& place) override;

 private:
  std::shared_ptr<const std::vector<RecentChange>> changes_;
};

/// What one thread wrote last: so that whoever sends something is told of the others' changes without reading
/// each of them again for each, and that a record which is being worked on is not read at each change. Counts
/// only as long as nobody else gives numbers.
class RecentChanges {
 public:
  RecentChanges();

  /// The store is at `meta`: of what somebody else has written since the last call nothing is known here.
  void begin(const Meta& meta);
  /// Put into `store`, where its fields lie as `fields`; `written`: what was changed of them.
  void add(HubStore& store, const HubRecord& record, const QByteArray& fields, const RevisionFields& written);

  /// Nothing of what was added counts: it was not committed.
  void clear();

  /// Nothing has moved behind `at` that is not here.
  bool reach(Seq at) const { return at >= from_; }

  RecentlyMoved since(Seq at) const;

  /// As it lies in the store, where that is known.
  const HubRecord* record(const RecordId& id) const { return records_.object(id); }

  /// Up to where it has been written.
  Seq head() const { return head_; }

 private:
  OfficeId office(HubStore& store, Row row);
  void dropOldest();

  Epoch epoch_;
  Seq from_ = 0;
  Seq head_ = -1;
  std::map<Seq, RecentChange> changes_;
  QHash<RecordId, Seq> places_; ///< in changes_
  qsizetype bytes_ = 0;
  QHash<Row, OfficeId> offices_;        ///< of this epoch
  QCache<RecordId, HubRecord> records_; ///< by the bytes of their fields
};

} // namespace amparo::hub
