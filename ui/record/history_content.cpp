#include "ui/record/history_content.h"

#include "core/model/schema.h"
#include "ui/record/record_content.h"

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// What is noted of translations goes along with the texts; alone it is what somebody did.
void leaveOutNotes(HistoryEntry& entry) {
  if (entry.fields.size() > 1) entry.fields.remove(system_field::translated);
}

HistoryEntry entryOf(const protocol::Revision& revision) {
  HistoryEntry entry;
  entry.seq = revision.seq;
  entry.at = revision.at;
  entry.person = revision.person;
  entry.office = revision.office;
  entry.fields = revision.fields;
  leaveOutNotes(entry);
  return entry;
}

HistoryEntry entryOf(const PendingChange& change, const Membership& membership) {
  HistoryEntry entry;
  entry.kind =
      change.state == ChangeState::Rejected ? HistoryEntry::Kind::Rejected : HistoryEntry::Kind::Waiting;
  entry.number = change.number;
  entry.person = membership.personName;
  entry.office = membership.officeName;
  entry.rejection = change.rejection;
  for (const auto& field : change.fields)
    entry.fields.set(field.address, {field.value.baseValue.value_or(Value()), field.value.value});
  leaveOutNotes(entry);
  return entry;
}

/// The ids in every value of every reference field.
QStringList idsIn(const std::vector<HistoryEntry>& entries, const QString& kind) {
  QStringList ids;
  for (const HistoryEntry& entry : entries)
    for (const auto& field : entry.fields) {
      const FieldType type = Schema::current().typeAt(kind, field.address);
      if (type != FieldType::Reference && type != FieldType::References) continue;
      ids += ui::idsIn(field.value.before) + ui::idsIn(field.value.after);
    }
  ids.removeDuplicates();
  return ids;
}

} // namespace

std::optional<Fields> HistoryContent::backTo(const HistoryEntry& entry) const {
  const auto then = sync::fieldsAt(atHub, revisions, entry.seq);
  if (!then) return std::nullopt;
  Fields back;
  for (const auto& field : sync::whatBringsBack(*then, record))
    if (mayBringBack(field.address, field.value)) back.set(field.address, field.value);
  return back;
}

bool HistoryContent::mayBringBack(const Address& address, const Value& value) const {
  if (!mayEdit || record.isDeleted() || address.startsWith(u'@') || record.value(address) == value)
    return false;
  const auto isPublic = [](const Value& status) {
    return status.text() == u"published" || status.text() == u"archived";
  };
  const bool publishes = record.kind == u"practice" && address == u"status" &&
                         (isPublic(value) || isPublic(record.value(address)));
  return mayPublish || !publishes;
}

Result<Changes> bringBack(Background::Context& context, const RecordId& id, const Fields& fields) {
  const auto draft = context.store.drafts().find(id);
  auto changes = context.library.edit(id, fields); // takes the draft for saved
  if (draft) context.store.drafts().put(*draft);
  return changes;
}

HistoryContent loadHistory(Background::Context& context, const RecordId& id, const QString& language) {
  Store& store = context.store;
  HistoryContent content;
  content.id = id;
  auto stored = store.records().find(id);
  if (!stored) return content;
  content.found = true;
  content.record = std::move(stored->record);
  content.mayEdit = mayEdit(store, content.record);
  content.instrument = instrumentOf(store, content.record);
  content.atHub = sync::asAtHub(store, content.record);
  content.revisions = sync::keptHistory(store, id);
  for (const protocol::Revision& revision : content.revisions) content.entries.push_back(entryOf(revision));
  if (!content.entries.empty()) content.entries.front().creates = true;
  const auto membership = store.syncState().membership();
  if (membership) {
    content.isMember = true;
    content.mayPublish = membership->mayPublish();
    for (const PendingChange& change : store.outbox().of(id))
      content.entries.push_back(entryOf(change, *membership));
    // What was never accepted begins here.
    if (content.record.seq == 0 && !content.entries.empty()) content.entries.front().creates = true;
  }
  content.isWhole = content.record.seq == 0 || sync::reaches(content.revisions, content.record);
  std::reverse(content.entries.begin(), content.entries.end());
  content.titles = titlesOf(context, idsIn(content.entries, content.record.kind), language);
  return content;
}

} // namespace amparo::ui
