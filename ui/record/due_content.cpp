#include "ui/record/due_content.h"

#include "core/sync/history.h"
#include "ui/record/record_content.h"

namespace amparo::ui {

namespace {

/// In what is kept here: the history, as far as somebody looked at it, and what was written here and is not
/// at the hub yet.
std::optional<QString> textWith(Store& store, const RecordId& id, const StaleTranslation& stale) {
  std::optional<QString> found;
  const auto look = [&](const Value& value) {
    if (value.isText() && stale.marks.contains(textMark(value.text()))) found = value.text();
  };
  const Address address = stale.sourceAddress();
  for (const protocol::Revision& revision : sync::keptHistory(store, id))
    if (const auto* field = revision.fields.find(address)) {
      look(field->before);
      look(field->after);
    }
  for (const PendingChange& change : store.outbox().of(id))
    if (const PendingField* field = change.fields.find(address))
      if (field->baseValue) look(*field->baseValue);
  const StoredFields bases = store.outbox().hubBases(id);
  if (const StoredValue* atHub = bases.find(address)) look(atHub->value);
  return found;
}

struct DueRecords {
  std::vector<StoredRecord> records; ///< what changed last comes first; at most `maximumRecords`
  qint64 leftOut = 0;
};

DueRecords dueRecords(Store& store) {
  ListQuery query;
  const QStringList languages = store.records().facetCounts(RecordStore::behindFacet, {}).keys();
  if (languages.isEmpty()) return {};
  query.filters.insert(RecordStore::behindFacet, languages);
  std::vector<qint64> rows = store.records().list(query);
  const size_t looked = std::min(rows.size(), size_t(DueContent::maximumRecords));
  const qint64 leftOut = qint64(rows.size() - looked);
  rows.resize(looked);
  return {store.records().at(rows), leftOut};
}

} // namespace

DueContent loadDue(Background::Context& context) {
  Store& store = context.store;
  const DueRecords due = dueRecords(store);
  DueContent content;
  content.leftOut = due.leftOut;
  for (const StoredRecord& stored : due.records)
    for (const StaleTranslation& stale : staleTranslations(stored.record)) {
      const RecordId& id = stored.record.id;
      content.items.push_back({stale, stored.record, instrumentOf(store, stored.record),
                               textWith(store, id, stale), mayEdit(store, stored.record)});
    }
  return content;
}

qint64 countDue(Store& store) {
  const DueRecords due = dueRecords(store);
  qint64 count = due.leftOut;
  for (const StoredRecord& stored : due.records) count += qint64(staleTranslations(stored.record).size());
  return count;
}

} // namespace amparo::ui
