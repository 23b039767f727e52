#include "core/operations/send_again.h"

namespace amparo {

Result<Changes> sendAgain(Store& store, const RecordId& id) {
  Changes changes{Act::Edit, {}};
  store.database().setDurability(sqlite::Durability::Full);
  sqlite::Transaction transaction(store.database());
  Outbox& outbox = store.outbox();
  PendingChange again{0, id, {}, ChangeState::Waiting, {}, {}};
  bool refused = false;
  const std::vector<PendingChange> earlier = outbox.of(id);
  for (const PendingChange& change : earlier)
    if (change.state == ChangeState::Waiting) again = change;
  for (auto it = earlier.rbegin(); it != earlier.rend(); ++it) { // the newest first: its words stay
    const PendingChange& change = *it;
    if (change.state != ChangeState::Rejected) continue;
    refused = true;
    again.kind = change.kind;
    again.absorb(change);
    outbox.remove(change.number);
  }
  if (!refused) return changes;
  // A number that was refused stays so: the hub would only repeat its answer.
  if (again.number == 0) again.number = outbox.takeNumber();
  outbox.put(again);
  const auto stored = store.records().find(id);
  changes.records.push_back({id, stored ? stored->row : 0, again.kind});
  AMPARO_TRY(transaction.commit());
  return changes;
}

} // namespace amparo
