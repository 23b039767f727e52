#pragma once

#include "core/operations/library.h"
#include "core/protocol/messages.h"
#include "core/store/store.h"

namespace amparo::sync {

/// About so much of what came down is applied in one transaction. Each commit begins a segment of the search
/// index, which is merged with others later; but what is applied has to fit into memory, and others wait to
/// write.
inline constexpr qsizetype transactionBytes = 1 << 20;

/// A verdict on what was said of a record that was erased by law: nobody keeps it, nor its author.
bool isErased(const protocol::Verdict& verdict);

/// Brings what came down into the store, inside the caller's transaction: pure in everything but the store.
/// Where the hub's news meet edits that are not acknowledged yet, the same merge as the hub's decides; what
/// it cannot join waits as it is, with the base its author saw, for the hub to make the conflict of it.
class Apply {
 public:
  explicit Apply(Store& store);

  /// Returns whether the change still waited for it.
  bool verdict(const protocol::Verdict& verdict);
  void page(const protocol::Page& page);
  /// Writes the digest and the highest number with a verdict; the last call before the commit.
  void finish();

  const Changes& changes() const { return changes_; }

 private:
  bool acceptAsWritten(const protocol::Verdict& verdict);
  void accept(const PendingChange& change, const protocol::Verdict& verdict);
  void reject(const PendingChange& change, const protocol::Verdict& verdict);
  void record(const protocol::PageRecord& news);
  void withdraw(const StoredRecord& stored);
  void erase(const RecordId& id);

  /// A record's unacknowledged edits.
  struct UnderEdit {
    StoredFields bases;
    std::vector<PendingChange> pending;
    bool inTrash = false;
  };

  /// A field of the hub under an unacknowledged edit. Returns what the person shall see.
  StoredValue underEdit(const Record& record, const Address& address, const StoredValue& hub,
                        UnderEdit& edit);
  void dissolve(UnderEdit& edit);
  void setSeq(Record& record, Seq seq);

  Store& store_;
  Digest digest_;
  Changes changes_{Act::Sync, {}};
  Seq since_;
  quint64 judged_ = 0;
  bool pendingAnywhere_;
};

} // namespace amparo::sync
