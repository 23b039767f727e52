#include "core/hub/recent_changes.h"

#include <algorithm>

namespace amparo::hub {

namespace {

/// More than anybody is told of who is answered by the thread that writes (exchange_answer.cpp).
constexpr size_t mostChanges = 300;
constexpr qsizetype mostBytes = 4 << 20;

/// Behind a place, it concerns an office: as the stores' own condition.
bool concerns(const RecentChange& change, Row office, const Place& place) {
  if (change.seq <= place.cursor.at) return false;
  const bool isLate = change.audienceSeq > place.cursor.since;
  if (change.shared) return change.seq > place.snapshot;
  return (change.office == office && (!change.erased || isLate)) || (change.wasShared && isLate);
}

} // namespace

void RecentlyMoved::visitMoved(Row office, const Place& place,
                               const std::function<bool(const MovedRecord&)>& visit) {
  for (const RecentChange& change : *changes_) {
    if (!concerns(change, office, place)) continue;
    const bool own = change.office == office && !change.erased;
    if (!visit({change.id, change.officeId, change.kind, change.seq, own, change.shared, change.erased,
                change.audienceSeq, change.fields}))
      return;
  }
}

qint64 RecentlyMoved::countMoved(Row office, const Place& place) {
  return std::count_if(changes_->begin(), changes_->end(),
                       [&](const RecentChange& change) { return concerns(change, office, place); });
}

void RecentChanges::begin(const Meta& meta) {
  if (meta.epoch == epoch_ && meta.head == head_) return;
  const auto offices = meta.epoch == epoch_ ? offices_ : QHash<Row, OfficeId>();
  clear();
  offices_ = offices;
  epoch_ = meta.epoch;
  from_ = head_ = meta.head;
}

OfficeId RecentChanges::office(HubStore& store, Row row) {
  if (const auto known = offices_.constFind(row); known != offices_.cend()) return *known;
  return *offices_.insert(row, store.office(row).value_or(Office()).id);
}

void RecentChanges::add(HubStore& store, const HubRecord& record, const QByteArray& fields) {
  if (const auto before = places_.constFind(record.id); before != places_.cend()) {
    const auto moved = changes_.find(*before);
    bytes_ -= moved->second.fields.size();
    changes_.erase(moved);
  }
  places_[record.id] = head_ = record.seq;
  bytes_ += fields.size();
  changes_[record.seq] = {record.id,
                          record.office,
                          office(store, record.office),
                          record.kind.toUtf8(),
                          record.seq,
                          record.shared,
                          record.wasShared,
                          record.isErased(),
                          record.audienceSeq,
                          fields};
  while (changes_.size() > mostChanges || bytes_ > mostBytes) dropOldest();
}

void RecentChanges::dropOldest() {
  const auto oldest = changes_.begin();
  from_ = oldest->first;
  bytes_ -= oldest->second.fields.size();
  places_.remove(oldest->second.id);
  changes_.erase(oldest);
}

RecentlyMoved RecentChanges::since(Seq at) const {
  std::vector<RecentChange> changes;
  for (auto it = changes_.upper_bound(at); it != changes_.end(); ++it) changes.push_back(it->second);
  return RecentlyMoved(std::move(changes));
}

} // namespace amparo::hub
