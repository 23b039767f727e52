#include "core/hub/checkup.h"

#include "core/hub/record_writer.h"

#include <map>
#include <set>

namespace amparo::hub {

Result<std::vector<Finding>> Checkup::run() {
  findings_.clear();
  AMPARO_TRY(checkStore());
  AMPARO_TRY(checkRecords());
  AMPARO_TRY(checkAttachments());
  AMPARO_TRY(checkDigests());
  AMPARO_TRY(checkFiles());
  if (shelf_) checkSnapshots();
  return findings_;
}

Result<void> Checkup::checkStore() {
  Result<void> sound = store_.checkIntegrity();
  if (sound) return {};
  Finding finding{Finding::What::Store, {}, sound.error().detail};
  if (mends_ == Mends::All) {
    AMPARO_TRY(store_.rebuildIndexes());
    finding.mended = store_.checkIntegrity().ok();
  }
  note(std::move(finding));
  return {};
}

Result<void> Checkup::checkRecords() {
  std::vector<Row> rows;
  AMPARO_TRY(store_.snapshot([&]() -> Result<void> {
    store_.visitHeads([&](const HubRecord& head, bool hasRevision) {
      rows.push_back(head.row);
      if (!hasRevision) note({Finding::What::History, toText(head.id)});
    });
    return {};
  }));
  for (const Row row : rows) AMPARO_TRY(checkRecord(row));
  return {};
}

Result<void> Checkup::checkRecord(Row row) {
  const auto read = store_.snapshot([&]() -> Result<void> {
    (void)store_.record(row);
    return {};
  });
  if (read) return {};
  if (read.error().code != ErrorCode::StoreDamaged) return read.error();
  Finding finding{Finding::What::Record};
  if (mends_ == Mends::All)
    AMPARO_TRY(store_.transact([&]() -> Result<void> {
      finding.mended = rebuild(row);
      return {};
    }));
  AMPARO_TRY(store_.snapshot([&]() -> Result<void> {
    if (const auto head = store_.head(row)) finding.id = toText(head->id);
    return {};
  }));
  note(std::move(finding));
  return {};
}

/// Its revisions say what every field became; unless some of that was forgotten.
bool Checkup::rebuild(Row row) {
  auto record = store_.head(row);
  if (!record) return false;
  std::set<Address> unknown;
  store_.visitRevisions(row, 0, [&](const Revision& revision) {
    for (const auto& field : revision.fields) {
      if (field.value.forgotten)
        unknown.insert(field.address);
      else
        unknown.erase(field.address);
      record->fields.set(field.address, {field.value.after, revision.seq});
    }
    return true;
  });
  if (!unknown.empty()) return false;
  store_.put(*record);
  return true;
}

/// An earlier program let attachments be seen whose record was not.
Result<void> Checkup::checkAttachments() {
  std::vector<Row> shown;
  AMPARO_TRY(store_.snapshot([&]() -> Result<void> {
    store_.visitHeads([&](const HubRecord& head, bool) {
      if (head.kind == u"attachment" && head.shared) shown.push_back(head.row);
    });
    return {};
  }));
  for (const Row row : shown) {
    std::optional<HubRecord> attachment;
    const auto look = [&]() -> Result<void> {
      attachment = store_.record(row);
      if (!attachment || attachment->kind != u"attachment" || !attachment->shared)
        return attachment.reset(), Result<void>();
      const auto id = fromText<RecordId>(attachment->value(QStringLiteral("record")).text());
      const auto subject = id ? store_.head(*id) : std::nullopt;
      if (!subject || subject->isErased() || subject->shared) attachment.reset();
      return {};
    };
    const auto looked = store_.snapshot(look);
    // What cannot be read is another finding.
    if (!looked && looked.error().code != ErrorCode::StoreDamaged) return looked.error();
    if (!looked || !attachment) continue;
    Finding finding{Finding::What::Attachment, toText(attachment->id)};
    if (mends_ == Mends::All) {
      AMPARO_TRY(store_.transact([&]() -> Result<void> {
        AMPARO_TRY(look());
        if (!attachment) return {};
        RecordWriter writer(store_, files_.now());
        keepInOffice(*attachment, writer);
        writer.finish();
        return {};
      }));
      finding.mended = true;
    }
    note(std::move(finding));
  }
  return {};
}

/// With what is said about it.
void Checkup::keepInOffice(HubRecord& record, RecordWriter& writer) {
  RevisionFields fields;
  const Value before = record.value(system_field::audience);
  fields.set(system_field::audience, {before, Value(QStringLiteral("office")), {}});
  if (record.shared) writer.put(record, fields, {0, record.office, 0, 0});
  for (HubRecord& remark : store_.remarksAbout(record.row)) keepInOffice(remark, writer);
}

Result<void> Checkup::checkDigests() {
  const auto check = [&]() -> Result<void> {
    std::map<Row, Digest> counted{{0, {}}};
    for (const OfficeSummary& summary : store_.offices()) counted[summary.office.row] = {};
    store_.visitHeads([&](const HubRecord& head, bool) {
      if (!head.isErased()) counted[head.shared ? 0 : head.office].add(head.id, head.seq);
    });
    for (const auto& [scope, digest] : counted) {
      if (store_.digest(scope) == digest) continue;
      const auto office = store_.office(scope);
      const bool mends = mends_ == Mends::All;
      if (mends) store_.setDigest(scope, digest);
      note({Finding::What::Digest, office ? toText(office->id) : QString(), {}, mends});
    }
    return {};
  };
  return mends_ == Mends::All ? store_.transact(check) : store_.snapshot(check);
}

void Checkup::checkSnapshots() {
  for (const SnapshotFile& file : shelf_->damaged()) {
    const bool mends = mends_ == Mends::All;
    if (mends) SnapshotShelf::remove(file);
    note({Finding::What::Snapshot, file.name, {}, mends});
  }
}

Result<void> Checkup::checkFiles() {
  std::set<Sha256> known;
  AMPARO_LET(stored, files_.stored());
  for (const files::Content& content : stored) {
    known.insert(content.hash);
    const auto sound = folder_.verify(content);
    if (sound) continue;
    Finding finding{Finding::What::FileGone, content.hash.toHex(), describe(sound.error())};
    if (mends_ == Mends::All) {
      AMPARO_TRY(files_.forget(content.hash));
      AMPARO_TRY(folder_.setAside(content.hash));
      finding.mended = true;
    }
    note(std::move(finding));
  }
  for (const Sha256& hash : folder_.all())
    if (!known.contains(hash)) note({Finding::What::FileLost, hash.toHex()});
  return {};
}

} // namespace amparo::hub
