#pragma once

#include "core/hub/hub_store.h"

#include <map>

namespace amparo::hub {

/// Gives accepted changes their numbers and writes them: the record, its revision, and at the end the head
/// and the running digests. Lives inside one write transaction; `finish()` comes before its end.
class RecordWriter {
 public:
  RecordWriter(HubStore& store, Milliseconds now);

  /// Writes `fields` into the record under the next seq, which it returns: the record, its audience, and the
  /// revision.
  Seq put(HubRecord& record, const RevisionFields& fields, const Author& author);
  /// Writes of a record that it was erased, under the next seq.
  void putErased(HubRecord& record, const Author& author);
  void finish();

  Milliseconds now() const { return now_; }

 private:
  Digest& digest(const HubRecord& record);

  HubStore& store_;
  Milliseconds now_;
  Seq head_ = 0;
  bool moved_ = false;            ///< the head
  std::map<Row, Digest> digests_; ///< of the scopes touched
};

} // namespace amparo::hub
