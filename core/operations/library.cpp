#include "core/operations/library.h"

#include "core/merge/merge.h"
#include "core/model/consent.h"
#include "core/model/validate.h"
#include "core/operations/audience.h"

#include <algorithm>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

Fields onlyField(const Address& address, const Value& value) {
  Fields fields;
  fields.set(address, value);
  return fields;
}

} // namespace

Error Library::missing(const RecordId& id) {
  // A store that could not be read says so, instead of denying the record.
  if (auto failure = store_.database().takeFailure(); !failure) return failure.error();
  return {ErrorCode::UnknownRecord, {{u"id"_s, toText(id)}}, {}};
}

Result<void> Library::goOn(size_t done, size_t all) const {
  if (watch_ && !watch_(done, all)) return Error{ErrorCode::Cancelled, {}, {}};
  return {};
}

Result<Changes> Library::run(Act act, const std::function<Result<void>(Changes&, Steps&)>& body) {
  Changes changes{act, {}};
  Steps steps;
  store_.database().setDurability(sqlite::Durability::Full);
  sqlite::Transaction transaction(store_.database());
  AMPARO_TRY(body(changes, steps));
  AMPARO_TRY(transaction.commit());
  if (act != Act::Undo && act != Act::Redo && !steps.empty()) {
    undo_.push_back({act, std::move(steps)});
    if (undo_.size() > maximumUndo) undo_.pop_front();
    redo_.clear();
  }
  return changes;
}

Result<Changes> Library::create(const QString& kind, const Fields& fields) {
  return create(ids_.make<RecordId>(), kind, fields);
}

Result<Changes> Library::create(const RecordId& id, const QString& kind, const Fields& fields) {
  if (!Schema::current().kind(kind)) return Error{ErrorCode::UnknownKind, {{u"kind"_s, kind}}, {}};
  if (const auto errors = validateChange(kind, fields, true); !errors.empty()) return errors.front();
  return run(Act::Create, [&](Changes& changes, Steps& steps) -> Result<void> {
    steps.push_back(write(id, kind, fields, changes));
    store_.drafts().remove(id);
    return {};
  });
}

Result<void> Library::checkEdit(const Record& record, const Fields& fields) const {
  if (const auto errors = validateChange(record.kind, fields, false); !errors.empty()) return errors.front();
  // What the edit does not touch is not its business; what it clears may have been required.
  Record after = record;
  for (const auto& field : fields) after.fields.set(field.address, {field.value, 0});
  for (const Error& error : validateRecord(after)) {
    if (error.parameters[u"reason"_s].toString() != reasonName(Reason::Missing)) continue;
    const QString name = error.parameters[u"field"_s].toString();
    const bool touched = std::any_of(fields.begin(), fields.end(),
                                     [&](const auto& field) { return fieldName(field.address) == name; });
    if (touched) return error;
  }
  return {};
}

Result<Changes> Library::confirmTranslation(const RecordId& id, const Address& address) {
  const auto stored = store_.records().find(id);
  if (!stored) return missing(id);
  AMPARO_TRY(checkRight(stored->record));
  const Fields fields = onlyField(system_field::translated, translationConfirmed(stored->record, address));
  return run(Act::Edit, [&](Changes& changes, Steps& steps) -> Result<void> {
    if (Step step = write(id, stored->record.kind, fields, changes); !step.before.isEmpty())
      steps.push_back(std::move(step));
    return {};
  });
}

Result<Changes> Library::edit(const RecordId& id, const Fields& fields, Extent extent) {
  const auto stored = store_.records().find(id);
  if (!stored) return missing(id);
  AMPARO_TRY(checkEdit(stored->record, fields));
  const Fields written = withNotes(stored->record, fields, extent);
  return run(Act::Edit, [&](Changes& changes, Steps& steps) -> Result<void> {
    writeEdit(stored->record, written, changes, steps);
    store_.drafts().remove(id);
    return {};
  });
}

Result<Changes> Library::confirm(const RecordId& id, const QDate& today) {
  return edit(id, onlyField(u"confirmed_on"_s, Value(today.toString(Qt::ISODate))));
}

Result<void> Library::setDeleted(const std::vector<RecordId>& ids, const Value& deleted, Changes& changes,
                                 Steps& steps) {
  for (const RecordId& id : ids) {
    AMPARO_TRY(goOn(steps.size(), ids.size()));
    const auto stored = store_.records().find(id);
    if (!stored) return missing(id);
    steps.push_back(write(id, stored->record.kind, onlyField(system_field::deleted, deleted), changes));
  }
  return {};
}

Result<Changes> Library::remove(const std::vector<RecordId>& ids) {
  return run(Act::Delete, [&](Changes& changes, Steps& steps) -> Result<void> {
    return setDeleted(ids, Value(true), changes, steps);
  });
}

Result<Changes> Library::restore(const std::vector<RecordId>& ids) {
  return run(Act::Restore, [&](Changes& changes, Steps& steps) -> Result<void> {
    return setDeleted(ids, Value(), changes, steps);
  });
}

Fields Library::unwound(const Step& step, const Record& record) {
  Fields fields;
  for (const auto& field : step.before) {
    const Value* written = step.after.find(field.address);
    const auto type = Schema::current().typeAt(record.kind, field.address);
    const auto merged =
        merge::mergeValue(type, written ? *written : Value(), field.value, record.value(field.address));
    if (!merged.conflict) fields.set(field.address, merged.value);
  }
  return fields;
}

Result<Changes> Library::replay(Act act, std::deque<Done>& from, std::deque<Done>& to) {
  if (from.empty()) return Changes{act, {}};
  Steps inverse;
  auto changes = run(act, [&](Changes& made, Steps&) -> Result<void> {
    const Steps& steps = from.back().steps;
    // Newest first: an act that touched a record twice unwinds in order.
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
      AMPARO_TRY(goOn(size_t(step - steps.rbegin()), steps.size()));
      const auto stored = store_.records().find(step->id);
      if (stored)
        inverse.push_back(write(step->id, stored->record.kind, unwound(*step, stored->record), made));
    }
    return {};
  });
  if (!changes) return changes;
  to.push_back({from.back().act, std::move(inverse)});
  from.pop_back();
  return changes;
}

Result<Changes> Library::undo() {
  return replay(Act::Undo, undo_, redo_);
}

Result<Changes> Library::redo() {
  return replay(Act::Redo, redo_, undo_);
}

/// What an edit writes: of somebody who has not consented, nothing for other offices. Of another office's
/// record, that is not ours to say.
Fields Library::keptHere(const Record& record, const Fields& fields) const {
  Record after = record;
  for (const auto& field : fields) after.fields.set(field.address, {field.value, 0});
  if (!isHeldBack(after) || !saysWhoSees(store_, record)) return fields;
  Fields kept = fields;
  kept.set(system_field::audience, Value(u"office"_s));
  return kept;
}

/// Whose a new record is: this office's; what is said about another's record is that one's, as the hub has
/// it.
OfficeId Library::ownerOf(const QString& kind, const Fields& fields) {
  const Value* about = isRemark(kind) ? fields.find(comment_field::record) : nullptr;
  const auto id = about ? fromText<RecordId>(about->text()) : std::nullopt;
  if (const auto subject = id ? store_.records().find(*id) : std::nullopt) return subject->record.office;
  const auto membership = store_.syncState().membership();
  return membership ? membership->office : OfficeId();
}

Library::Step Library::write(const RecordId& id, const QString& kind, const Fields& fields,
                             Changes& changes) {
  const auto stored = store_.records().find(id);
  Record record;
  if (stored) {
    record = stored->record;
  } else {
    record.id = id;
    record.kind = kind;
    record.office = ownerOf(kind, fields);
  }
  Step step{id, {}, {}};
  Fields effective;
  const StoredFields before = record.fields;
  for (const auto& field : keptHere(record, fields)) {
    const StoredValue* old = record.fields.find(field.address);
    if ((old ? old->value : Value()) == field.value) continue;
    step.before.set(field.address, old ? old->value : Value());
    step.after.set(field.address, field.value);
    effective.set(field.address, field.value);
    record.fields.set(field.address, {field.value, old ? old->seq : 0});
  }
  const Fields was = stored ? step.before : Fields();
  // Undoing a creation puts it into the trash, with its words.
  if (!stored)
    step = {id, onlyField(system_field::deleted, Value(true)), onlyField(system_field::deleted, Value())};
  if (stored && effective.isEmpty()) return step;
  const qint64 row = store_.records().put(record, stored ? &*stored : nullptr);
  store_.records().noteWrittenHere(row);
  store_.history().noteOwn(id, ids_.clock().now(), was, effective);
  enqueue(record, effective, before);
  changes.records.push_back({id, row, record.kind});
  return step;
}

void Library::writeEdit(const Record& record, const Fields& fields, Changes& changes, Steps& steps) {
  Step step = write(record.id, record.kind, fields, changes);
  const Value* audience = step.after.find(system_field::audience);
  const std::optional<Value> moved = audience ? std::optional(*audience) : std::nullopt;
  if (!step.before.isEmpty()) steps.push_back(std::move(step));
  if (moved) moveAttachments(record, *moved, changes, steps);
}

void Library::enqueue(const Record& record, const Fields& fields, const StoredFields& before) {
  Outbox& outbox = store_.outbox();
  PendingChange target{0, record.id, record.kind, ChangeState::Waiting, {}, {}};
  const PendingChange* sent = nullptr;
  const std::vector<PendingChange> earlier = outbox.of(record.id);
  StoredFields bases = outbox.hubBases(record.id);
  for (const PendingChange& change : earlier) {
    if (change.state == ChangeState::Sent) sent = &change;
    if (change.state == ChangeState::Waiting) target = change;
  }
  for (const auto& field : fields) {
    if (PendingField* pending = target.fields.find(field.address)) {
      pending->value = field.value;
      continue;
    }
    const StoredValue* old = before.find(field.address);
    const StoredValue base = old ? *old : StoredValue();
    // The base of an edit on top of one that is under way is settled by that one's verdict.
    if (!sent || !sent->fields.contains(field.address))
      if (!bases.contains(field.address)) bases.set(field.address, base);
    // Who deletes has seen the whole record, up to where this replica is complete.
    const bool deletes = field.address == system_field::deleted && field.value.flag();
    const Seq seen = deletes ? std::min(record.seq, store_.syncState().cursor().at) : base.seq;
    target.fields.set(field.address, {field.value, seen, base.value});
  }
  // A rejected change is corrected by editing the record: its fields go out again, under a new number.
  for (const PendingChange& change : earlier) {
    if (change.state != ChangeState::Rejected) continue;
    target.absorb(change);
    outbox.remove(change.number);
  }
  // Back at what the hub has: nothing to say.
  const AddressMap<PendingField> all = target.fields;
  for (const auto& field : all) {
    if (sent && sent->fields.contains(field.address)) continue;
    const StoredValue* hub = bases.find(field.address);
    if (!hub || hub->seq == unknownSeq || hub->value != field.value.value) continue;
    target.fields.remove(field.address);
    bases.remove(field.address);
  }
  outbox.setHubBases(record.id, bases);
  if (target.fields.isEmpty()) {
    if (target.number) outbox.remove(target.number);
    return;
  }
  if (target.number == 0) target.number = outbox.takeNumber();
  outbox.put(target);
}

Result<Changes> Library::decide(const RecordId& conflict, const Decision& decision) {
  const auto stored = store_.records().find(conflict);
  if (!stored || stored->record.kind != u"conflict") return missing(conflict);
  const auto id = fromText<RecordId>(stored->record.text(u"record"_s));
  const auto target = id ? store_.records().find(*id) : std::nullopt;
  const Address address = stored->record.text(u"field"_s);
  Fields fields;
  if (decision.choice == Decision::Choice::Other) fields.set(address, stored->record.value(u"other"_s));
  if (decision.choice == Decision::Choice::Edit) fields.set(address, decision.value);
  if (!fields.isEmpty() && !target) return missing(id.value_or(RecordId()));
  if (target) {
    AMPARO_TRY(checkEdit(target->record, fields));
    fields = withNotes(target->record, fields);
  }
  return run(Act::Decide, [&](Changes& changes, Steps& steps) -> Result<void> {
    if (target) steps.push_back(write(*id, target->record.kind, fields, changes));
    steps.push_back(write(conflict, u"conflict"_s, onlyField(system_field::deleted, Value(true)), changes));
    store_.drafts().remove(conflict);
    return {};
  });
}

Result<Changes> Library::withdraw(quint64 number) {
  const auto change = store_.outbox().find(number);
  if (!change || change->state != ChangeState::Rejected) return Changes{Act::Withdraw, {}};
  return run(Act::Withdraw, [&](Changes& changes, Steps&) -> Result<void> {
    const auto stored = store_.records().find(change->record);
    StoredFields bases = store_.outbox().hubBases(change->record);
    if (stored) {
      Record record = stored->record;
      for (const auto& field : change->fields) {
        const StoredValue* hub = bases.find(field.address);
        if (!hub) continue;
        record.fields.set(field.address, {hub->value, std::max<Seq>(hub->seq, 0)});
        // What is not known here is fetched, with everything else.
        if (hub->seq == unknownSeq) store_.syncState().setCursor({});
      }
      changes.records.push_back({record.id, stored->row, record.kind});
      // A record of which nothing is left was only this change.
      const bool empty = std::all_of(record.fields.begin(), record.fields.end(),
                                     [](const auto& field) { return field.value.value.isAbsent(); });
      if (record.seq == 0 && empty) {
        store_.records().forget(*stored);
        forgetFile(stored->record);
      } else
        store_.records().noteWrittenHere(store_.records().put(record, &*stored));
    }
    for (const auto& field : change->fields) bases.remove(field.address);
    store_.outbox().setHubBases(change->record, bases);
    store_.outbox().remove(number);
    return {};
  });
}

Result<Changes> Library::importForReading(const std::vector<Record>& records) {
  return run(Act::Import, [&](Changes& changes, Steps&) -> Result<void> {
    for (const Record& record : records) {
      if (store_.records().find(record.id)) continue;
      const qint64 row = store_.records().put(record, nullptr);
      store_.records().noteWrittenHere(row);
      changes.records.push_back({record.id, row, record.kind});
    }
    return {};
  });
}

} // namespace amparo
