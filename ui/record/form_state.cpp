#include "ui/record/form_state.h"

#include "core/merge/merge.h"
#include "core/model/schema.h"
#include "core/operations/audience.h"

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

Value at(const Fields& fields, const Address& address) {
  const Value* value = fields.find(address);
  return value ? *value : Value();
}

Fields valuesOf(const Record& record) {
  Fields fields;
  for (const auto& entry : record.fields)
    if (!entry.value.value.isAbsent()) fields.set(entry.address, entry.value.value);
  return fields;
}

} // namespace

Fields FormState::changed(const Fields& shown) const {
  Fields fields;
  for (const auto& entry : shown) {
    if (isNew ? entry.value.isAbsent() : entry.value == at(base, entry.address)) continue;
    fields.set(entry.address, entry.value);
  }
  return fields;
}

bool FormState::isDirty(const Fields& shown) const {
  return std::any_of(shown.begin(), shown.end(),
                     [this](const auto& entry) { return entry.value != at(initial, entry.address); });
}

Draft FormState::draft(const Fields& shown) const {
  Draft draft{id, kind, changed(shown), {}};
  for (const auto& entry : draft.fields)
    if (!isNew || isOrphan) draft.bases.set(entry.address, at(base, entry.address));
  return draft;
}

Fields FormState::news(const Record& now) const {
  Fields fields;
  for (const auto& entry : now.fields)
    if (entry.address != system_field::translated && entry.value.value != at(base, entry.address))
      fields.set(entry.address, entry.value.value);
  for (const auto& entry : base)
    if (entry.address != system_field::translated && !entry.value.isAbsent() &&
        now.value(entry.address).isAbsent())
      fields.set(entry.address, Value());
  return fields;
}

FormState::Rebased FormState::rebase(const Fields& shown, const Record& now) const {
  Rebased result{shown, base, {}};
  const Fields arrived = news(now);
  for (const auto& entry : arrived) {
    const Value mine = shown.contains(entry.address) ? at(shown, entry.address) : at(base, entry.address);
    const auto merged = merge::mergeValue(Schema::current().typeAt(kind, entry.address),
                                          at(base, entry.address), mine, entry.value);
    if (merged.conflict) {
      result.clashes.set(entry.address, entry.value);
      continue;
    }
    result.shown.set(entry.address, merged.value);
    result.base.set(entry.address, entry.value);
  }
  return result;
}

Fields defaultFields(const QString& kind) {
  Fields fields;
  // Who writes a contact down has just learned of it.
  if (kind == u"person" || kind == u"organisation")
    fields.set(u"confirmed_on"_s, Value(QDate::currentDate().toString(Qt::ISODate)));
  if (kind == u"practice") fields.set(u"status"_s, Value(u"draft"_s));
  if (kind == u"request") fields.set(u"status"_s, Value(u"open"_s));
  return fields;
}

namespace {

/// What was written for a record that is gone becomes a draft of a new one: a hub would take no second record
/// of that id.
void adopt(Store& store, FormContent& content) {
  SystemClock clock;
  sqlite::Transaction transaction(store.database());
  store.drafts().remove(content.id);
  content.id = IdGenerator(clock).make<RecordId>();
  content.draft->record = content.id;
  store.drafts().put(*content.draft);
  content.isOrphan = bool(transaction.commit());
}

/// What the refusal names, else the first of its fields.
Address refusedField(const PendingChange& change) {
  const Address named = change.rejection->parameters.value(u"field"_s).toString();
  if (change.fields.contains(named)) return named;
  const KindSchema* kind = Schema::current().kind(change.kind);
  for (const auto& entry : change.fields)
    if (kind && kind->fieldAt(entry.address)) return entry.address;
  return {};
}

} // namespace

FormContent loadForm(Background::Context& context, const RecordId& id) {
  FormContent content;
  content.id = id;
  content.draft = context.store.drafts().find(id);
  if (content.draft) content.kind = content.draft->kind;
  if (auto stored = context.store.records().find(id)) {
    content.found = true;
    content.record = std::move(stored->record);
    content.kind = content.record.kind;
    content.saysWhoSees = amparo::saysWhoSees(context.store, content.record);
  } else if (content.draft && !content.draft->bases.isEmpty()) {
    adopt(context.store, content);
  }
  for (const PendingChange& change : context.store.outbox().of(id))
    if (change.rejection && content.refused.isEmpty()) content.refused = refusedField(change);
  if (const auto membership = context.store.syncState().membership())
    content.mayPublish = membership->mayPublish();
  return content;
}

Result<void> storeDraft(Background::Context& context, const Draft& draft) {
  context.store.drafts().put(draft);
  auto kept = context.store.database().takeFailure();
  if (!kept) context.store.drafts().hold(draft);
  return kept;
}

bool keepHeldDrafts(Background::Context& context) {
  for (const Draft& draft : context.store.drafts().held()) (void)storeDraft(context, draft);
  return context.store.drafts().held().empty();
}

Result<void> removeDraft(Background::Context& context, const RecordId& id) {
  context.store.drafts().remove(id);
  return context.store.database().takeFailure();
}

std::optional<Draft> findUnsavedDraft(Background::Context& context, const QString& kind) {
  std::optional<Draft> newest;
  for (Draft& draft : context.store.drafts().all()) {
    const bool isOrphan = !draft.bases.isEmpty(); // it waits until somebody goes on with it
    if (draft.kind != kind || isOrphan || context.store.records().find(draft.record)) continue;
    if (!newest || newest->record < draft.record) newest = std::move(draft);
  }
  return newest;
}

SaveOutcome saveForm(Background::Context& context, const FormState& state, const Fields& shown,
                     Extent extent) {
  SaveOutcome outcome;
  const auto stored = context.store.records().find(state.id);
  const auto finish = [&](Result<Changes> result) {
    if (result)
      outcome.changes = std::move(*result);
    else
      outcome.error = result.error();
    if (auto now = context.store.records().find(state.id)) outcome.record = std::move(now->record);
    return outcome;
  };
  if (!stored && state.isNew)
    return finish(context.library.create(state.id, state.kind, state.changed(shown)));
  if (!stored) return finish(Error{ErrorCode::UnknownRecord, {{u"id"_s, toText(state.id)}}, {}});
  FormState::Rebased rebased = state.rebase(shown, stored->record);
  if (!rebased.clashes.isEmpty()) {
    outcome.clashes = std::move(rebased.clashes);
    outcome.record = stored->record;
    return outcome;
  }
  FormState current = state;
  current.isNew = false;
  current.base = valuesOf(stored->record);
  Fields fields = current.changed(rebased.shown);
  // Deleted elsewhere while it was being edited: the edit lives, and the record comes back.
  if (stored->record.isDeleted() && !fields.isEmpty()) fields.set(system_field::deleted, Value());
  return finish(context.library.edit(state.id, fields, extent));
}

} // namespace amparo::ui
