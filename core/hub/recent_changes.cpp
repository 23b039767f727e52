#include "core/hub/recent_changes.h"

#include <algorithm>

namespace amparo::hub {

namespace {

/// More than anybody is told of who is answered by the thread that writes (exchange_answer.cpp).
constexpr size_t mostChanges = 300;
constexpr qsizetype mostBytes = 4 << 20;
/// A record takes a few times its bytes.
constexpr qsizetype mostRecordBytes = 4 << 20;

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
    const LatestFields latest{change.latest, change.latestCount, change.beforeLatest};
    if (!visit({change.id, change.officeId, change.kind, change.seq, own, change.shared, change.erased,
                change.audienceSeq, change.fields, latest}))
      return;
  }
}

qint64 RecentlyMoved::countMoved(Row office, const Place& place) {
  return std::count_if(changes_->begin(), changes_->end(),
                       [&](const RecentChange& change) { return concerns(change, office, place); });
}

RecentChanges::RecentChanges()
    : records_(mostRecordBytes) {}

void RecentChanges::clear() {
  epoch_ = {};
  from_ = 0;
  head_ = -1;
  changes_.clear();
  places_.clear();
  bytes_ = 0;
  offices_.clear();
  records_.clear();
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

namespace {

/// What a page says of the fields that a change wrote.
QByteArray pairsOf(const RevisionFields& written) {
  QByteArray pairs;
  cbor::Writer out(pairs);
  for (const auto& field : written) {
    out.text(field.address);
    field.value.after.encode(out);
  }
  return pairs;
}

/// When the others of a record's fields changed last.
Seq newestBefore(const HubRecord& record) {
  Seq newest = 0;
  for (const auto& field : record.fields)
    if (field.value.seq < record.seq) newest = std::max(newest, field.value.seq);
  return newest;
}

} // namespace

void RecentChanges::add(HubStore& store, const HubRecord& record, const QByteArray& fields,
                        const RevisionFields& written) {
  records_.insert(record.id, new HubRecord(record), fields.size());
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
                          fields,
                          pairsOf(written),
                          quint64(written.size()),
                          newestBefore(record)};
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
