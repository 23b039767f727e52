#include "core/hub/record_writer.h"

#include "core/hub/hub_file_store.h"

namespace amparo::hub {

RecordWriter::RecordWriter(HubStore& store, Milliseconds now, RecentChanges* recent)
    : store_(store)
    , now_(now)
    , recent_(recent)
    , meta_(store.meta().value_or(Meta())) {
  if (recent_) recent_->begin(meta_);
}

Digest& RecordWriter::digest(Row scope) {
  if (const auto known = digests_.find(scope); known != digests_.end()) return known->second;
  return digests_.emplace(scope, store_.digest(scope)).first->second;
}

std::optional<HubRecord> RecordWriter::recordFor(Row office, const RecordId& id) {
  const HubRecord* known = recent_ ? recent_->record(id) : nullptr;
  // What an office does not know is looked for in the same way as what is not there: no time tells of it.
  if (known && known->isKnownTo(office)) return *known;
  return store_.recordFor(office, id);
}

void RecordWriter::store(HubRecord& record, const RevisionFields& written) {
  const QByteArray fields = store_.put(record);
  if (recent_) recent_->add(store_, record, fields, written);
}

Seq RecordWriter::put(HubRecord& record, const RevisionFields& fields, const Author& author) {
  const Seq seq = ++meta_.head;
  moved_ = true;
  const bool isNew = record.row == 0;
  if (!isNew) digest(record).remove(record.id, record.seq);
  record.fields.reserve(quint64(record.fields.size() + fields.size()));
  for (const auto& field : fields) record.fields.set(field.address, {field.value.after, seq});
  record.seq = seq;
  const bool shared = record.value(system_field::audience).text() != u"office";
  if (isNew || shared != record.shared) record.audienceSeq = seq;
  record.shared = shared;
  record.wasShared = record.wasShared || shared;
  digest(record).add(record.id, seq);
  store(record, fields);
  store_.addRevision(record.row, {seq, author, now_, fields});
  if (const FieldRevision* file = fields.find(QStringLiteral("sha256")); file && record.kind == u"attachment")
    store_.files().setUse(record.row, Sha256::fromHex(file->after.text()).value_or(Sha256()), author.office);
  return seq;
}

void RecordWriter::putErased(HubRecord& record, const Author& author) {
  if (record.row > 0 && !record.isErased()) digest(record).remove(record.id, record.seq);
  moved_ = true;
  record.kind = erasedKind;
  record.fields = {};
  record.about = 0;
  record.seq = record.audienceSeq = ++meta_.head;
  record.shared = false;
  store(record, {});
  store_.addRevision(record.row, {record.seq, author, now_, {}});
}

Digest RecordWriter::digestFor(Row office) {
  return digest(0) + digest(office);
}

void RecordWriter::finish() {
  if (!moved_) return;
  store_.setHead(meta_.head);
  for (const auto& [scope, digest] : digests_) store_.setDigest(scope, digest);
}

} // namespace amparo::hub
