#include "core/hub/erasure.h"

#include "core/hub/file_service.h"
#include "core/hub/hub_file_store.h"
#include "core/hub/retention.h"
#include "core/model/forgotten.h"

#include <algorithm>

namespace amparo::hub {

using namespace Qt::StringLiterals;

Result<ErasureReceipt> Eraser::erase(const RecordId& id) {
  receipt_ = {.record = id, .at = writer_.now()};
  std::vector<HubRecord> all;
  if (const auto record = store_.record(id)) {
    receipt_.office = store_.office(record->office).value_or(Office()).name;
    receipt_.seq = record->seq;
    receipt_.isRepeated = record->isErased();
    if (receipt_.isRepeated) return receipt_;
    add(*record, all);
  } else {
    HubRecord unknown;
    unknown.id = id;
    unknown.wasShared = true; // whoever holds it is to hear of it
    all.push_back(unknown);
  }
  for (HubRecord& record : all) erase(record);
  receipt_.seq = all.front().seq;
  return receipt_;
}

Result<ErasureReceipt> Eraser::forget(const RecordId& id) {
  receipt_ = {.record = id, .at = writer_.now()};
  auto record = store_.record(id);
  if (!record || record->isErased())
    return Error{ErrorCode::UnknownRecord, {{u"what"_s, u"record"_s}, {u"id"_s, toText(id)}}, {}};
  receipt_.office = store_.office(record->office).value_or(Office()).name;
  std::vector<Seq> revisions;
  store_.visitRevisions(record->row, 0, [&](const Revision& revision) {
    revisions.push_back(revision.seq);
    return true;
  });
  for (const Seq seq : revisions)
    if (auto revision = store_.revision(seq)) receipt_.revisions += forgetValues(store_, *revision);
  // Of the past are what is settled about it, and a conflict, which repeats what it said before.
  for (HubRecord& remark : store_.remarksAbout(record->row))
    if (remark.isDeleted() || remark.kind == u"conflict") erase(remark);
  const Value before = record->value(system_field::forgotten);
  RevisionFields mark;
  mark.set(system_field::forgotten, {before, Value(double(record->seq)), {}});
  receipt_.seq = writer_.put(*record, mark, author_);
  noteErasedHistory(store_, receipt_.seq);
  return receipt_;
}

/// A record, and all that is there for its sake alone.
void Eraser::add(const HubRecord& record, std::vector<HubRecord>& all) {
  const auto isThere = [&](const HubRecord& one) { return one.row == record.row; };
  if (std::any_of(all.begin(), all.end(), isThere)) return;
  all.push_back(record);
  for (const HubRecord& remark : store_.remarksAbout(record.row)) add(remark, all);
  for (const HubRecord& attachment : store_.attachmentsOf(record.id)) add(attachment, all);
}

void Eraser::erase(HubRecord& record) {
  if (record.row > 0) {
    ++receipt_.records;
    store_.visitRevisions(record.row, 0, [&](const Revision&) {
      ++receipt_.revisions;
      return true;
    });
    HubFileStore& files = store_.files();
    const auto uploads = files.uploads();
    for (const Sha256& hash : files.removeUses(record.row)) {
      bool isHere = files.blob(hash).has_value();
      // What has come of one that is under way.
      for (const StoredUpload& upload : uploads) {
        if (upload.content.hash != hash) continue;
        isHere = isHere || begunParts_.contains(partName(upload.id));
        discarded_.uploads.push_back(upload.id);
      }
      receipt_.files += isHere;
      files.removeUploadsOf(hash);
      files.removeBlob(hash);
      discarded_.files.push_back(hash);
    }
    store_.erase(record.row);
  }
  writer_.putErased(record, author_);
}

} // namespace amparo::hub
