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

ListQuery dueQuery(Store& store) {
  ListQuery query;
  query.filters.insert(RecordStore::behindFacet,
                       store.records().facetCounts(RecordStore::behindFacet, {}).keys());
  return query;
}

} // namespace

DueContent loadDue(Background::Context& context) {
  DueContent content;
  Store& store = context.store;
  const ListQuery query = dueQuery(store);
  if (query.filters.first().isEmpty()) return content;
  std::vector<qint64> rows = store.records().list(query);
  if (rows.size() > size_t(DueContent::maximumRecords)) {
    content.leftOut = qint64(rows.size()) - DueContent::maximumRecords;
    rows.resize(DueContent::maximumRecords);
  }
  for (StoredRecord& stored : store.records().at(rows))
    for (const StaleTranslation& stale : staleTranslations(stored.record)) {
      const RecordId& id = stored.record.id;
      content.items.push_back({stale, stored.record, instrumentOf(store, stored.record),
                               textWith(store, id, stale), mayEdit(store, stored.record)});
    }
  return content;
}

qint64 countDue(Store& store) {
  const ListQuery query = dueQuery(store);
  if (query.filters.first().isEmpty()) return 0;
  std::vector<qint64> rows = store.records().list(query);
  const qsizetype looked = std::min<qsizetype>(rows.size(), DueContent::maximumRecords);
  qint64 count = rows.size() - looked;
  rows.resize(looked);
  for (const StoredRecord& stored : store.records().at(rows))
    count += qint64(staleTranslations(stored.record).size());
  return count;
}

} // namespace amparo::ui
