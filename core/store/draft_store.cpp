#include "core/store/draft_store.h"

#include "core/store/field_bytes.h"

namespace amparo {

namespace {

Draft readRow(sqlite::Database& database, const sqlite::Statement& statement) {
  return {RecordId::fromBytes(statement.blobView(0)).value_or(RecordId()), statement.text(1),
          fieldsIn(database, statement.blobView(2)), fieldsIn(database, statement.blobView(3))};
}

} // namespace

RecordId commentedBy(const Draft& draft) {
  const Value* about = draft.kind == u"comment" ? draft.fields.find(comment_field::record) : nullptr;
  return about ? fromText<RecordId>(about->text()).value_or(RecordId()) : RecordId();
}

void DraftStore::put(const Draft& draft) {
  held_.erase(draft.record);
  database_
      .prepare("INSERT INTO draft (record, kind, fields, bases) VALUES (?,?,?,?) ON CONFLICT (record) "
               "DO UPDATE SET fields=excluded.fields, bases=excluded.bases")
      .bind(draft.record.view(), draft.kind, fieldBytes(draft.fields), fieldBytes(draft.bases))
      .run();
}

void DraftStore::remove(const RecordId& record) {
  held_.erase(record);
  database_.prepare("DELETE FROM draft WHERE record=?").bind(record.view()).run();
}

void DraftStore::hold(const Draft& draft) {
  held_[draft.record] = draft;
}

std::vector<Draft> DraftStore::held() const {
  std::vector<Draft> drafts;
  for (const auto& [record, draft] : held_) drafts.push_back(draft);
  return drafts;
}

void DraftStore::letGo(const RecordId& record) {
  std::erase_if(held_,
                [&](const auto& one) { return one.first == record || commentedBy(one.second) == record; });
}

bool DraftStore::isWritten(const RecordId& record) {
  auto statement = database_.prepare("SELECT 1 FROM draft WHERE record=?");
  statement.bind(record.view());
  return statement.step();
}

std::optional<Draft> DraftStore::find(const RecordId& record) {
  if (const auto held = held_.find(record); held != held_.end()) return held->second;
  auto statement = database_.prepare("SELECT record, kind, fields, bases FROM draft WHERE record=?");
  statement.bind(record.view());
  if (!statement.step()) return std::nullopt;
  return readRow(database_, statement);
}

std::vector<Draft> DraftStore::all() {
  auto statement = database_.prepare("SELECT record, kind, fields, bases FROM draft");
  std::vector<Draft> drafts = held();
  while (statement.step())
    if (Draft draft = readRow(database_, statement); !held_.contains(draft.record))
      drafts.push_back(std::move(draft));
  return drafts;
}

qint64 DraftStore::count(const RecordId& written) {
  auto statement =
      database_.prepare("SELECT count(*) FROM draft WHERE record<>? AND (kind<>'conflict' OR NOT EXISTS "
                        "(SELECT 1 FROM record WHERE record.id=draft.record AND record.deleted=0))");
  statement.bind(written.view());
  qint64 drafts = statement.step() ? statement.integer(0) : 0;
  for (const auto& [record, draft] : held_)
    drafts += record != written && draft.kind != u"conflict" && !isWritten(record);
  return drafts;
}

} // namespace amparo
