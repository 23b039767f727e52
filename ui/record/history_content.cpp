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

HistoryEntry entryOf(const OwnRevision& revision, const std::optional<Membership>& membership) {
  HistoryEntry entry;
  entry.kind = HistoryEntry::Kind::Own;
  entry.number = quint64(revision.number);
  entry.at = revision.at;
  if (membership) {
    entry.person = membership->personName;
    entry.office = membership->officeName;
  }
  entry.creates = revision.before.isEmpty();
  for (const auto& field : revision.after) {
    const Value* before = revision.before.find(field.address);
    entry.fields.set(field.address, {before ? *before : Value(), field.value});
  }
  leaveOutNotes(entry);
  return entry;
}

/// What of it waits for the hub is told there.
bool isIn(const std::vector<PendingChange>& pending, const HistoryEntry& own) {
  return std::all_of(own.fields.begin(), own.fields.end(), [&](const auto& field) {
    return std::any_of(pending.begin(), pending.end(),
                       [&](const PendingChange& change) { return change.fields.contains(field.address); });
  });
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
  std::optional<Fields> then = sync::fieldsAt(atHub, revisions, entry.seq);
  // Where there is no hub, all that was written was written here.
  if (entry.kind == HistoryEntry::Kind::Own && !isMember) {
    then.emplace();
    for (const auto& field : record.fields) then->set(field.address, field.value.value);
    for (const HistoryEntry& later : entries) {
      if (later.isSame(entry)) break;
      for (const auto& field : later.fields) then->set(field.address, field.value.before);
    }
  }
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
  content.isWhole =
      membership && (content.record.seq == 0 || sync::reaches(content.revisions, content.record));
  const std::vector<PendingChange> pending =
      membership ? store.outbox().of(id) : std::vector<PendingChange>();
  if (!content.isWhole)
    for (const OwnRevision& revision : store.history().own(id))
      if (HistoryEntry own = entryOf(revision, membership); !isIn(pending, own)) {
        // Among what the hub told, whose order is its own, by the time.
        const auto after = std::find_if(content.entries.rbegin(), content.entries.rend(),
                                        [&](const HistoryEntry& other) { return other.at <= own.at; });
        content.entries.insert(after.base(), std::move(own));
      }
  if (membership) {
    content.isMember = true;
    content.mayPublish = membership->mayPublish();
    for (const PendingChange& change : pending) content.entries.push_back(entryOf(change, *membership));
    // What was never accepted begins here.
    if (content.record.seq == 0 && !content.entries.empty()) content.entries.front().creates = true;
  }
  std::reverse(content.entries.begin(), content.entries.end());
  content.titles = titlesOf(context, idsIn(content.entries, content.record.kind), language);
  return content;
}

} // namespace amparo::ui
