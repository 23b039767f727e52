#include "ui/record/attention_content.h"

#include "core/merge/text_diff.h"
#include "core/model/freshness.h"
#include "core/model/schema.h"
#include "core/store/contact_store.h"
#include "ui/record/record_content.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

void noteReferences(Store& store, AttentionItem& item, const QString& kind, const Address& address,
                    const Value& value) {
  const FieldType type = Schema::current().typeAt(kind, address);
  if (type != FieldType::Reference && type != FieldType::References) return;
  for (const QString& text : idsIn(value)) {
    const auto id = fromText<RecordId>(text);
    if (!id || item.referred.contains(text)) continue;
    auto stored = store.records().find(*id);
    if (!stored) continue;
    // A provision is called by its instrument's numbering.
    if (auto instrument = instrumentOf(store, stored->record))
      item.referred.insert(toText(instrument->id), *std::move(instrument));
    item.referred.insert(text, std::move(stored->record));
  }
}

void findTarget(Store& store, AttentionItem& item, const RecordId& id) {
  auto stored = store.records().find(id);
  if (!stored) return;
  item.target = std::move(stored->record);
  item.mayDecide = mayEdit(store, *item.target);
  const auto subject = fromText<RecordId>(item.target->text(u"record"_s));
  if (item.target->kind == u"conflict" && subject)
    if (auto spokenOf = store.records().find(*subject)) item.subject = std::move(spokenOf->record);
  item.instrument = instrumentOf(store, *item.target);
}

AttentionItem conflictItem(Store& store, Record conflict) {
  AttentionItem item;
  item.kind = AttentionItem::Kind::Conflict;
  item.id = conflict.id;
  if (const auto id = fromText<RecordId>(conflict.text(u"record"_s))) findTarget(store, item, *id);
  const QString kind = item.target ? item.target->kind : QString();
  for (const QString& side : {u"base"_s, u"kept"_s, u"other"_s})
    noteReferences(store, item, kind, conflict.text(u"field"_s), conflict.value(side));
  if (item.target)
    noteReferences(store, item, kind, conflict.text(u"field"_s),
                   item.target->value(conflict.text(u"field"_s)));
  if (const auto draft = store.drafts().find(conflict.id))
    if (const Value* begun = draft->fields.find(conflict.text(u"field"_s))) item.begun = *begun;
  item.conflict = std::move(conflict);
  for (const Address& address : changedLast(item))
    noteReferences(store, item, kind, address, item.target->value(address));
  return item;
}

AttentionItem changeItem(Store& store, AttentionItem::Kind kind, PendingChange change) {
  AttentionItem item;
  item.kind = kind;
  item.id = change.record;
  findTarget(store, item, change.record);
  for (const auto& field : change.fields)
    noteReferences(store, item, change.kind, field.address, field.value.value);
  item.change = std::move(change);
  return item;
}

/// Words that were begun in place of a conflict's values belong to it, as long as it is not decided.
void addUnsaved(Store& store, AttentionContent& content) {
  for (const Draft& draft : store.drafts().all()) {
    AttentionItem item;
    item.kind = AttentionItem::Kind::Unsaved;
    item.id = draft.record;
    const auto stored = store.records().find(draft.record);
    if (draft.kind == u"conflict") {
      const bool isWritten = std::any_of(content.items.begin(), content.items.end(), [&](const auto& one) {
        return one.kind == AttentionItem::Kind::Conflict && one.id == draft.record;
      });
      if (isWritten || (stored && !stored->record.isDeleted())) continue;
      const auto about = stored ? fromText<RecordId>(stored->record.text(u"record"_s)) : std::nullopt;
      if (about) findTarget(store, item, *about);
      item.change.kind = item.target ? item.target->kind : QString();
    } else {
      item.change.kind = draft.kind;
      findTarget(store, item, draft.kind == u"comment" ? commentedBy(draft) : draft.record);
      item.isOrphan = !item.target && !draft.bases.isEmpty();
    }
    Record typed;
    typed.id = draft.record;
    typed.kind = item.change.kind;
    for (const auto& entry : draft.fields) {
      if (draft.kind == u"comment" && entry.address != comment_field::text) continue; // that is all of it
      const Value* base = draft.bases.find(entry.address);
      item.change.fields.set(entry.address, {entry.value, 0, base ? *base : Value()});
      typed.fields.set(entry.address, {entry.value});
      noteReferences(store, item, item.change.kind, entry.address, entry.value);
    }
    if (!item.target) item.subject = std::move(typed);
    content.items.push_back(std::move(item));
  }
}

bool mayConfirm(Store& store) {
  const auto membership = store.syncState().membership();
  return !membership || membership->mayCreate();
}

void addStale(Store& store, AttentionContent& content) {
  if (!mayConfirm(store)) return;
  const int room = AttentionContent::maximumItems - int(content.items.size());
  const QString before = staleBefore(QDate::currentDate());
  for (StoredRecord& stored : store.records().at(ContactStore(store.database()).stale(before, room))) {
    AttentionItem item;
    item.kind = AttentionItem::Kind::Stale;
    item.id = stored.record.id;
    for (const QString& field : {u"organisation"_s, u"parent"_s})
      noteReferences(store, item, stored.record.kind, field, stored.record.value(field));
    item.target = std::move(stored.record);
    content.items.push_back(std::move(item));
  }
}

/// Where there is no hub, nothing waits for it.
void addWaiting(Store& store, AttentionContent& content) {
  if (!store.syncState().membership()) return;
  for (const ChangeState state : {ChangeState::Sent, ChangeState::Waiting}) {
    const int room = AttentionContent::maximumItems - int(content.items.size());
    for (PendingChange& change : store.outbox().in(state, room)) {
      AttentionItem item = changeItem(store, AttentionItem::Kind::Waiting, std::move(change));
      // What was settled by writing stands here with what was written.
      const bool isTold =
          item.change.kind == u"conflict" && item.subject && !store.outbox().of(item.subject->id).empty();
      if (!isTold) content.items.push_back(std::move(item));
    }
  }
}

} // namespace

qint64 countAttention(Store& store, const RecordId& written) {
  const qint64 stale =
      mayConfirm(store) ? ContactStore(store.database()).countStale(staleBefore(QDate::currentDate())) : 0;
  return store.decisionsToTake() + store.drafts().count(written) + stale;
}

RecordId AttentionItem::targetId() const {
  if (kind == Kind::Unsaved && isComment() && target) return target->id;
  if (kind != Kind::Conflict) return id;
  return conflict ? fromText<RecordId>(conflict->text(u"record"_s)).value_or(RecordId()) : RecordId();
}

bool AttentionItem::operator==(const AttentionItem& other) const {
  return kind == other.kind && id == other.id && change.number == other.change.number;
}

bool AttentionItem::saysTheSame(const AttentionItem& other) const {
  const auto all = [](const AttentionItem& item) {
    return std::tie(item.conflict, item.target, item.instrument, item.subject, item.mayDecide, item.isSettled,
                    item.isOrphan, item.change.kind, item.change.fields, item.change.rejection,
                    item.referred);
  };
  return *this == other && all(*this) == all(other);
}

AttentionContent loadAttention(Background::Context& context, const RecordId& written) {
  AttentionContent content;
  if (auto stored = context.store.records().find(written); stored && stored->record.isDeleted()) {
    content.items.push_back(conflictItem(context.store, std::move(stored->record)));
    content.items.back().isSettled = true;
  }
  const auto full = [&] { return content.items.size() >= size_t(AttentionContent::maximumItems); };
  ListQuery query;
  query.kinds = {u"conflict"_s};
  for (const qint64 row : context.store.records().list(query)) {
    if (full()) {
      ++content.leftOut;
      continue;
    }
    if (auto stored = context.store.records().at(row))
      content.items.push_back(conflictItem(context.store, std::move(stored->record)));
  }
  for (PendingChange& change : context.store.outbox().in(ChangeState::Rejected)) {
    if (full())
      ++content.leftOut;
    else
      content.items.push_back(changeItem(context.store, AttentionItem::Kind::Rejected, std::move(change)));
  }
  addUnsaved(context.store, content);
  addStale(context.store, content);
  addWaiting(context.store, content);
  return content;
}

std::vector<Address> changedLast(const AttentionItem& item) {
  std::vector<Address> last;
  if (!item.target || !item.conflict || item.conflict->text(u"field"_s) != system_field::deleted) return last;
  Seq newest = 1; // what no hub has numbered is no change of anybody else
  for (const auto& field : item.target->fields) {
    const Seq seq = field.value.seq;
    const bool isLater = item.conflict->seq > 0 && seq > item.conflict->seq;
    if (field.address.startsWith(u'@') || isLater || seq < newest) continue;
    if (seq > newest) last.clear();
    newest = seq;
    last.push_back(field.address);
  }
  return last;
}

QString attentionText(const AttentionItem& item, const Address& address, const Value& value,
                      const QString& language) {
  const QString kind = !item.change.kind.isEmpty() ? item.change.kind
                       : item.target               ? item.target->kind
                                                   : QString();
  const FieldType type = Schema::current().typeAt(kind, address);
  if (type != FieldType::Reference && type != FieldType::References) return valueText(kind, address, value);
  QStringList titles;
  for (const QString& id : idsIn(value)) {
    const auto record = item.referred.constFind(id);
    if (record == item.referred.constEnd()) {
      titles.append(
          QCoreApplication::translate("AttentionText", "(a record that is not in your library yet)"));
      continue;
    }
    const auto instrument = item.referred.constFind(record->text(u"declaration"_s));
    titles.append(
        titleOf(*record, instrument == item.referred.constEnd() ? nullptr : &*instrument, language).text);
  }
  titles.sort(Qt::CaseInsensitive);
  return titles.join(u'\n');
}

Runs markedRuns(const QString& base, const QString& text) {
  const auto edits = merge::wordEdits(base, text);
  if (!edits) return {{text}};
  Runs runs;
  const auto add = [&runs](const QString& part, Run::Look look) {
    if (!part.isEmpty()) runs.push_back({part, {}, look});
  };
  qsizetype at = 0;
  for (const merge::TextEdit& edit : *edits) {
    add(base.mid(at, edit.from - at), Run::Look::Plain);
    add(edit.replacement, Run::Look::Changed);
    at = edit.to;
  }
  add(base.mid(at), Run::Look::Plain);
  return runs;
}

Runs leftRuns(const QString& base, const QStringList& texts) {
  std::vector<std::pair<qsizetype, qsizetype>> left;
  for (const QString& text : texts) {
    const auto edits = merge::wordEdits(base, text);
    if (!edits) return {{base}};
    for (const merge::TextEdit& edit : *edits)
      if (edit.from < edit.to) left.emplace_back(edit.from, edit.to);
  }
  std::sort(left.begin(), left.end());
  Runs runs;
  qsizetype at = 0;
  const auto addUpTo = [&](qsizetype end, Run::Look look) {
    if (end > at) runs.push_back({base.mid(at, end - at), {}, look});
    at = qMax(at, end);
  };
  for (const auto& [from, to] : left) {
    addUpTo(from, Run::Look::Plain);
    addUpTo(to, Run::Look::Removed);
  }
  addUpTo(base.size(), Run::Look::Plain);
  return runs;
}

} // namespace amparo::ui
