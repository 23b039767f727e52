#pragma once

#include "core/hub/recent_changes.h"

#include <map>

namespace amparo::hub {

/// Gives accepted changes their numbers and writes them: the record, its revision, and at the end the head
/// and the running digests. Lives inside one write transaction; `finish()` comes before its end.
class RecordWriter {
 public:
  static constexpr qint64 maximumCost = 32 << 20;

  /// `recent`: where it is noted what is written.
  RecordWriter(HubStore& store, Milliseconds now, RecentChanges* recent = nullptr);

  /// HubStore::recordFor() an office, or the same without reading it.
  std::optional<HubRecord> recordFor(Row office, const RecordId& id);
  /// Writes `fields` into the record under the next seq, which it returns: the record, its audience, and the
  /// revision.
  Seq put(HubRecord& record, const RevisionFields& fields, const Author& author);
  /// Writes of a record that it was erased, under the next seq.
  void putErased(HubRecord& record, const Author& author);
  /// Nothing is put after it.
  void finish();

  /// What merging has cost (RecordEdit); whoever has more to write leaves it to the next transaction when it
  /// is tired, so that nobody else waits long.
  void spend(qint64 cost) { spent_ += cost; }

  bool isTired() const { return spent_ >= maximumCost; }

  Milliseconds now() const { return now_; }

  /// As of what was put so far.
  const Meta& meta() const { return meta_; }

  Digest digestFor(Row office);

 private:
  Digest& digest(const HubRecord& record) { return digest(record.shared ? 0 : record.office); }

  Digest& digest(Row scope);
  void store(HubRecord& record, const RevisionFields& written);

  HubStore& store_;
  Milliseconds now_;
  RecentChanges* recent_;
  Meta meta_;
  bool moved_ = false; ///< the head
  qint64 spent_ = 0;
  std::map<Row, Digest> digests_; ///< of the scopes touched or asked for
};

} // namespace amparo::hub
