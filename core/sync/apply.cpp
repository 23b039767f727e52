#include "core/sync/apply.h"

#include "core/merge/merge.h"
#include "core/model/forgotten.h"

#include <algorithm>

namespace amparo::sync {

using namespace Qt::StringLiterals;

namespace {

PendingChange* waitingIn(std::vector<PendingChange>& changes) {
  for (PendingChange& change : changes)
    if (change.state == ChangeState::Waiting) return &change;
  return nullptr;
}

bool isSent(const std::vector<PendingChange>& changes, const Address& address) {
  return std::any_of(changes.begin(), changes.end(), [&](const PendingChange& change) {
    return change.state == ChangeState::Sent && change.fields.contains(address);
  });
}

bool isPending(const std::vector<PendingChange>& changes, const Address& address) {
  return std::any_of(changes.begin(), changes.end(),
                     [&](const PendingChange& change) { return change.fields.contains(address); });
}

/// What the author wrote last at an address that has an unacknowledged edit.
Value lastWritten(const std::vector<PendingChange>& changes, const Address& address) {
  Value value;
  for (const PendingChange& change : changes)
    if (const PendingField* field = change.fields.find(address)) value = field->value;
  return value;
}

} // namespace

Apply::Apply(Store& store)
    : store_(store)
    , digest_(store.syncState().digest())
    , since_(store.syncState().cursor().since)
    , pendingAnywhere_(!store.outbox().isEmpty()) {}

void Apply::setSeq(Record& record, Seq seq) {
  if (seq <= record.seq) return;
  if (record.seq > 0) digest_.remove(record.id, record.seq);
  record.seq = seq;
  digest_.add(record.id, seq);
}

bool Apply::verdict(const protocol::Verdict& verdict) {
  if (verdict.status != protocol::VerdictStatus::Renumber) judged_ = std::max(judged_, verdict.number);
  if (acceptAsWritten(verdict)) return true;
  const auto change = store_.outbox().find(verdict.number);
  if (!change || verdict.status == protocol::VerdictStatus::Renumber) return change.has_value();
  if (verdict.status == protocol::VerdictStatus::Rejected)
    reject(*change, verdict);
  else
    accept(*change, verdict);
  return true;
}

/// What nearly always happens: what was sent is now the hub's, and nothing else was written meanwhile. Done
/// on the bytes as they lie in the store.
bool Apply::acceptAsWritten(const protocol::Verdict& verdict) {
  if (verdict.status != protocol::VerdictStatus::Applied || !verdict.settled.isEmpty()) return false;
  Outbox& outbox = store_.outbox();
  const auto change = outbox.onlyOne(verdict.number);
  if (!change || outbox.hasOtherBases(*change, verdict.seq)) return false;
  const auto before = store_.records().stamp(change->record, change->fields, verdict.seq);
  if (!before) return false;
  outbox.remove(verdict.number);
  outbox.setHubBases(change->record, {});
  Record record = before->record;
  setSeq(record, verdict.seq);
  changes_.records.push_back({record.id, before->row, record.kind});
  return true;
}

bool isErased(const protocol::Verdict& verdict) {
  return verdict.status == protocol::VerdictStatus::Rejected && verdict.code == ErrorCode::Forbidden &&
         verdict.parameters.value(u"action"_s) == u"erased";
}

void Apply::reject(const PendingChange& change, const protocol::Verdict& verdict) {
  if (isErased(verdict)) {
    store_.outbox().remove(change.number);
    return erase(change.record);
  }
  Error why{verdict.code, {}, {}};
  for (auto it = verdict.parameters.begin(); it != verdict.parameters.end(); ++it)
    why.parameters[it.key()] = it.value();
  store_.outbox().reject(change.number, why);
  if (const auto stored = store_.records().find(change.record)) // a list tells that it was refused
    changes_.records.push_back({change.record, stored->row, change.kind});
  // What was written on top of it meanwhile may be its correction: both go out again, as one.
  std::vector<PendingChange> others = store_.outbox().of(change.record);
  if (PendingChange* later = waitingIn(others)) {
    later->absorb(change);
    store_.outbox().remove(change.number);
    store_.outbox().put(*later);
  }
}

void Apply::accept(const PendingChange& change, const protocol::Verdict& verdict) {
  Outbox& outbox = store_.outbox();
  outbox.remove(change.number);
  std::vector<PendingChange> others = outbox.of(change.record);
  PendingChange* later = waitingIn(others);
  StoredFields bases = outbox.hubBases(change.record);
  const auto stored = store_.records().find(change.record);
  if (!stored) { // withdrawn meanwhile: there is nothing to show
    for (const auto& field : change.fields)
      if (!later || !later->fields.contains(field.address)) bases.remove(field.address);
    return outbox.setHubBases(change.record, bases);
  }
  Record record = stored->record;

  AddressMap<PendingField> settled = change.fields;
  for (const auto& field : verdict.settled) {
    const PendingField* mine = change.fields.find(field.address);
    settled.set(field.address,
                mine ? PendingField{field.value, mine->base, mine->baseValue} : PendingField{field.value});
  }
  for (const auto& field : settled) {
    StoredValue hub{field.value.value, verdict.seq};
    // An answer that was lost may arrive after newer news of the same field.
    if (const StoredValue* known = bases.find(field.address); known && known->seq > hub.seq) hub = *known;
    PendingField* next = later ? later->fields.find(field.address) : nullptr;
    if (!next) {
      record.fields.set(field.address, hub);
      bases.remove(field.address);
      continue;
    }
    bases.set(field.address, hub);
    const PendingField* mine = change.fields.find(field.address);
    const Value written = mine ? mine->value : Value();
    const auto type = Schema::current().typeAt(record.kind, field.address);
    const auto merged = merge::mergeValue(type, written, next->value, hub.value);
    if (merged.conflict)
      *next = {next->value, field.value.base, field.value.baseValue};
    else
      *next = {merged.value, hub.seq, hub.value};
    record.fields.set(field.address, {next->value, hub.seq});
  }
  outbox.setHubBases(record.id, bases);
  if (later) outbox.put(*later);
  setSeq(record, verdict.seq);
  const bool isOwn = record.office.isNull();
  if (isOwn)
    if (const auto membership = store_.syncState().membership()) record.office = membership->office;
  const qint64 row = store_.records().put(record, &*stored);
  if (isOwn) store_.records().noteWrittenHere(row); // what is new is only whose it is
  changes_.records.push_back({record.id, row, record.kind});
}

void Apply::page(const protocol::Page& page) {
  {
    const RecordStore::IndexBatch together(store_.records());
    for (const protocol::PageRecord& news : page.records)
      if (!news.erased) record(news);
  }
  // The words of what was erased are looked for in the index, which has to be complete for that.
  for (const protocol::PageRecord& news : page.records)
    if (news.erased) record(news);
  store_.syncState().advance(page.cursor);
  since_ = store_.syncState().cursor().since;
}

void Apply::withdraw(const StoredRecord& stored) {
  if (stored.record.seq > 0) digest_.remove(stored.record.id, stored.record.seq);
  store_.records().forget(stored);
  store_.history().remove(stored.record.id);
  changes_.records.push_back({stored.record.id, stored.row, stored.record.kind});
}

void Apply::erase(const RecordId& id) {
  if (const auto stored = store_.records().find(id)) {
    if (stored->record.seq > 0) digest_.remove(id, stored->record.seq);
    changes_.records.push_back({id, stored->row, stored->record.kind, true});
  }
  store_.erase(id);
}

void Apply::record(const protocol::PageRecord& news) {
  // Only a courier brings such: up to `since` everything is here, and as it was then or later.
  if (news.seq <= since_) return;
  const auto stored = store_.records().find(news.id);
  if (news.withdrawn) {
    store_.syncState().setLastWithdrawn(std::max(store_.syncState().lastWithdrawn(), news.seq));
    if (news.erased)
      erase(news.id);
    else if (stored)
      withdraw(*stored);
    return;
  }
  Record record;
  if (stored) record = stored->record;
  record.id = news.id;
  record.kind = news.kind;
  record.office = news.office;
  UnderEdit edit;
  // Also of a record that is not here: it may come back under an edit that was kept.
  if (pendingAnywhere_) edit.bases = store_.outbox().hubBases(news.id);
  if (!edit.bases.isEmpty()) edit.pending = store_.outbox().of(news.id);
  const StoredFields before = edit.bases;
  const Value* deleted = news.fields.find(system_field::deleted);
  edit.inTrash = deleted ? deleted->flag() : record.isDeleted();
  for (const auto& field : news.fields) {
    const StoredValue hub{field.value, news.seq};
    const StoredValue* known = edit.bases.find(field.address);
    if (!known) known = record.fields.find(field.address);
    if (known && known->seq > news.seq) continue; // likewise
    record.fields.set(field.address,
                      edit.bases.contains(field.address) ? underEdit(record, field.address, hub, edit) : hub);
  }
  // A record that comes back comes whole: what else was edited of it, the hub does not have.
  if (!stored)
    for (const auto& field : before)
      if (!news.fields.contains(field.address))
        record.fields.set(field.address, underEdit(record, field.address, {Value(), 0}, edit));
  dissolve(edit);
  if (edit.bases != before) store_.outbox().setHubBases(news.id, edit.bases);
  setSeq(record, news.seq);
  const qint64 row = store_.records().put(record, stored ? &*stored : nullptr);
  changes_.records.push_back({record.id, row, record.kind});
  if (!news.fields.contains(system_field::forgotten)) return;
  store_.history().remove(news.id);
  store_.syncState().setMustPurge(true);
}

StoredValue Apply::underEdit(const Record& record, const Address& address, const StoredValue& hub,
                             UnderEdit& edit) {
  Outbox& outbox = store_.outbox();
  edit.bases.set(address, hub);
  const StoredValue shown{lastWritten(edit.pending, address), hub.seq};
  PendingChange* waiting = waitingIn(edit.pending);
  PendingField* mine = waiting ? waiting->fields.find(address) : nullptr;
  // What is under way is the hub's to judge, and its verdict comes. So is an edit of a record that another
  // put into the trash: with the base its author saw, the hub brings the record back.
  if (!mine || !mine->baseValue || edit.inTrash || isSent(edit.pending, address)) return shown;
  const auto type = Schema::current().typeAt(record.kind, address);
  const auto merged = merge::mergeValue(type, *mine->baseValue, mine->value, hub.value);
  if (merged.conflict) return shown;
  if (merged.value == hub.value) {
    waiting->fields.remove(address);
    edit.bases.remove(address);
  } else {
    *mine = {merged.value, hub.seq, hub.value};
  }
  if (waiting->fields.isEmpty())
    outbox.remove(waiting->number);
  else
    outbox.put(*waiting);
  return {merged.value, hub.seq};
}

/// What the hub refused, and now has all the same, is settled: another office has sent it.
void Apply::dissolve(UnderEdit& edit) {
  const auto isThere = [&](const auto& field) {
    const StoredValue* hub = edit.bases.find(field.address);
    return hub && hub->seq != unknownSeq && hub->value == field.value.value;
  };
  for (auto change = edit.pending.begin(); change != edit.pending.end();) {
    if (change->state != ChangeState::Rejected ||
        !std::all_of(change->fields.begin(), change->fields.end(), isThere)) {
      ++change;
      continue;
    }
    const PendingChange settled = std::move(*change);
    change = edit.pending.erase(change);
    store_.outbox().remove(settled.number);
    for (const auto& field : settled.fields)
      if (!isPending(edit.pending, field.address)) edit.bases.remove(field.address);
  }
}

void Apply::finish() {
  store_.syncState().setDigest(digest_);
  if (judged_ > store_.syncState().judged().value_or(0)) store_.syncState().setJudged(judged_);
}

} // namespace amparo::sync
