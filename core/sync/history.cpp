#include "core/sync/history.h"

#include "core/protocol/frame.h"

namespace amparo::sync {

using namespace Qt::StringLiterals;
using protocol::Revision;

std::vector<Revision> keptHistory(Store& store, const RecordId& record) {
  std::vector<Revision> revisions;
  for (const QByteArray& bytes : store.history().of(record)) {
    cbor::Reader in(bytes);
    Revision revision = protocol::decodeRevision(in);
    if (in.failed())
      store.database().noteDamage();
    else
      revisions.push_back(std::move(revision));
  }
  return revisions;
}

namespace {

Result<void> keep(Store& store, const protocol::History& history) {
  sqlite::Transaction transaction(store.database());
  for (const Revision& revision : history.revisions) {
    QByteArray bytes;
    cbor::Writer out(bytes);
    protocol::encode(revision, out);
    store.history().put(history.record, revision.seq, bytes);
  }
  return transaction.commit();
}

} // namespace

Result<std::vector<Revision>> fetchHistory(Store& store, protocol::SyncProtocol& hub, const RecordId& record,
                                           const GoesOn& goesOn) {
  Seq after = store.history().newest(record);
  for (bool more = true; more;) {
    AMPARO_LET(history, hub.history(record, after));
    const bool moves = !history.revisions.empty() && history.revisions.front().seq > after;
    if (history.record != record || (history.more && !moves))
      return Error{ErrorCode::HubGarbage, {}, u"a history that goes nowhere"_s};
    AMPARO_TRY(keep(store, history));
    more = history.more;
    if (more && goesOn && !goesOn()) return Error{ErrorCode::Cancelled, {}, {}};
    if (moves) after = history.revisions.back().seq;
  }
  std::vector<Revision> kept = keptHistory(store, record);
  // What was written here is told by the hub now, or waits for it.
  if (const auto stored = store.records().find(record); stored && reaches(kept, stored->record))
    store.history().removeOwn(record);
  return kept;
}

bool reaches(const std::vector<Revision>& history, const Record& record) {
  return !history.empty() && history.back().seq >= record.seq;
}

Record asAtHub(Store& store, const Record& record) {
  Record there = record;
  for (const auto& field : store.outbox().hubBases(record.id)) there.fields.set(field.address, field.value);
  return there;
}

std::optional<Fields> fieldsAt(const Record& atHub, const std::vector<Revision>& history, Seq seq) {
  if (!reaches(history, atHub) || seq < history.front().seq) return std::nullopt;
  Fields fields;
  for (const auto& field : atHub.fields) fields.set(field.address, field.value.value);
  for (auto revision = history.rbegin(); revision != history.rend() && revision->seq > seq; ++revision)
    for (const auto& field : revision->fields) fields.set(field.address, field.value.before);
  return fields;
}

Fields whatBringsBack(const Fields& then, const Record& record, const QStringList& addresses) {
  Fields fields;
  for (const auto& field : then) {
    const bool wanted =
        addresses.isEmpty() ? !field.address.startsWith(u'@') : addresses.contains(field.address);
    if (wanted && record.value(field.address) != field.value) fields.set(field.address, field.value);
  }
  return fields;
}

} // namespace amparo::sync
