#include "core/hub/sqlite_hub_file_store.h"

#include "core/hub/store_rows.h"

namespace amparo::hub {

namespace {

Sha256 hashIn(const sqlite::Statement& row, int column) {
  return Sha256::fromBytes(row.blobView(column)).value_or(Sha256());
}

StoredBlob readBlob(const sqlite::Statement& row) {
  return {{hashIn(row, 0), row.integer(1)}, row.integer(2), row.integer(3)};
}

StoredUpload readUpload(const sqlite::Statement& row) {
  StoredUpload upload;
  upload.id = UploadId::fromBytes(row.blobView(0)).value_or(UploadId());
  upload.office = row.integer(1);
  upload.content = {hashIn(row, 2), row.integer(3)};
  upload.metadata = row.text(4).toLatin1();
  upload.done = row.integer(5) != 0;
  upload.expires = row.integer(6);
  upload.device = row.integer(7);
  return upload;
}

} // namespace

std::optional<StoredBlob> SqliteHubFileStore::blob(const Sha256& hash) {
  auto row = database_.prepare("SELECT sha256, size, office, stored FROM blob WHERE sha256=?");
  row.bind(hash.view());
  if (!row.step()) return std::nullopt;
  return readBlob(row);
}

void SqliteHubFileStore::putBlob(const StoredBlob& blob) {
  database_.prepare("INSERT OR REPLACE INTO blob (sha256, size, office, stored) VALUES (?, ?, ?, ?)")
      .bind(blob.content.hash.view(), blob.content.size, blob.office, blob.stored)
      .run();
}

void SqliteHubFileStore::removeBlob(const Sha256& hash) {
  database_.prepare("DELETE FROM blob WHERE sha256=?").bind(hash.view()).run();
  database_.prepare("DELETE FROM blob_holder WHERE sha256=?").bind(hash.view()).run();
}

std::vector<StoredBlob> SqliteHubFileStore::blobs() {
  std::vector<StoredBlob> blobs;
  auto row = database_.prepare("SELECT sha256, size, office, stored FROM blob ORDER BY sha256");
  while (row.step()) blobs.push_back(readBlob(row));
  return blobs;
}

std::vector<StoredBlob> SqliteHubFileStore::unnamedBlobs(Milliseconds storedBefore) {
  std::vector<StoredBlob> blobs;
  auto row = database_.prepare("SELECT sha256, size, office, stored FROM blob WHERE stored<? AND NOT EXISTS "
                               "(SELECT 1 FROM blob_use WHERE blob_use.sha256=blob.sha256)");
  row.bind(storedBefore);
  while (row.step()) blobs.push_back(readBlob(row));
  return blobs;
}

void SqliteHubFileStore::addHolder(const Sha256& hash, Row office, Holds how, Milliseconds now) {
  database_
      .prepare("INSERT INTO blob_holder (sha256, office, pays, since) VALUES (?1, ?2, ?3 OR " AMPARO_NAMES(
          "?1", "?2") ", ?4) ON CONFLICT (sha256, office) DO UPDATE SET "
                      "pays=max(pays, excluded.pays), since=excluded.since")
      .bind(hash.view(), office, how == Holds::Sent, now)
      .run();
}

void SqliteHubFileStore::removeIdleHolders(Milliseconds shownBefore) {
  database_
      .prepare("DELETE FROM blob_holder WHERE pays=1 AND since<?1 AND NOT " AMPARO_NAMES(
          "blob_holder.sha256", "blob_holder.office") " AND EXISTS (SELECT 1 FROM blob_holder AS other WHERE "
                                                      "other.sha256=blob_holder.sha256 AND other.pays=1 "
                                                      "AND " AMPARO_NAMES("other.sha256", "other.office") ")")
      .bind(shownBefore)
      .run();
}

bool SqliteHubFileStore::isHolder(const Sha256& hash, Row office) {
  auto row = database_.prepare("SELECT 1 FROM blob_holder WHERE sha256=? AND office=?");
  row.bind(hash.view(), office);
  return row.step();
}

void SqliteHubFileStore::setUse(Row record, const Sha256& hash, Row office) {
  database_.prepare("UPDATE blob_use SET current=0 WHERE record=? AND current=1 AND sha256<>?")
      .bind(record, hash.view())
      .run();
  if (hash.isNull()) return;
  database_.prepare("INSERT OR REPLACE INTO blob_use (sha256, record, office, current) VALUES (?, ?, ?, 1)")
      .bind(hash.view(), record, office)
      .run();
  database_
      .prepare("UPDATE blob_holder SET pays=1 WHERE sha256=?1 AND office IN (?2, (SELECT record.office "
               "FROM record WHERE record.row=?3))")
      .bind(hash.view(), office, record)
      .run();
}

std::vector<Sha256> SqliteHubFileStore::removeUses(Row record) {
  std::vector<Sha256> hashes;
  {
    auto row = database_.prepare(
        "SELECT DISTINCT sha256 FROM blob_use WHERE record=?1 AND NOT EXISTS (SELECT 1 FROM blob_use AS use "
        "WHERE use.sha256=blob_use.sha256 AND use.record<>?1 AND " AMPARO_VOUCHES ")");
    row.bind(record);
    while (row.step()) hashes.push_back(hashIn(row, 0));
  }
  database_.prepare("DELETE FROM blob_use WHERE record=?").bind(record).run();
  return hashes;
}

bool SqliteHubFileStore::mayFetch(Row office, const Sha256& hash) {
  auto row = database_.prepare(
      "SELECT 1 FROM blob_use AS use JOIN record ON record.row=use.record LEFT JOIN record AS subject ON "
      "record.attached_to<>'' AND subject.id=unhex(record.attached_to, '-') WHERE use.sha256=?1 AND "
      "use.current=1 AND record.deleted=0 AND " AMPARO_SEES(
          "record", "?2") " AND (subject.row IS NULL OR " AMPARO_SEES("subject", "?2") ") AND " AMPARO_VOUCHES
                                                                                       " LIMIT 1");
  row.bind(hash.view(), office);
  return row.step();
}

#define AMPARO_UPLOAD_COLUMNS "SELECT id, office, sha256, size, metadata, done, expires, device FROM upload "

std::optional<StoredUpload> SqliteHubFileStore::upload(const UploadId& id) {
  auto row = database_.prepare(AMPARO_UPLOAD_COLUMNS "WHERE id=?");
  row.bind(id.view());
  if (!row.step()) return std::nullopt;
  return readUpload(row);
}

void SqliteHubFileStore::putUpload(const StoredUpload& upload) {
  database_
      .prepare("INSERT OR REPLACE INTO upload (id, office, sha256, size, metadata, done, expires, "
               "device) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
      .bind(upload.id.view(), upload.office, upload.content.hash.view(), upload.content.size,
            upload.metadata.isEmpty() ? QStringLiteral("") : QString::fromLatin1(upload.metadata),
            upload.done, upload.expires, upload.device)
      .run();
}

void SqliteHubFileStore::removeUpload(const UploadId& id) {
  database_.prepare("DELETE FROM upload WHERE id=?").bind(id.view()).run();
}

void SqliteHubFileStore::removeUploadsOf(const Sha256& hash) {
  database_.prepare("DELETE FROM upload WHERE sha256=?").bind(hash.view()).run();
}

void SqliteHubFileStore::removeUploadsBegunBy(Row device) {
  database_.prepare("DELETE FROM upload WHERE device=? AND done=0").bind(device).run();
}

std::vector<StoredUpload> SqliteHubFileStore::uploads() {
  std::vector<StoredUpload> uploads;
  auto row = database_.prepare(AMPARO_UPLOAD_COLUMNS);
  while (row.step()) uploads.push_back(readUpload(row));
  return uploads;
}

qint64 SqliteHubFileStore::uploadsOf(Row office) {
  auto row = database_.prepare("SELECT count(*) FROM upload WHERE office=? AND done=0");
  row.bind(office);
  return row.step() ? row.integer(0) : 0;
}

qint64 SqliteHubFileStore::officeBytes(Row office) {
  auto row = database_.prepare("SELECT (SELECT coalesce(sum(size), 0) FROM blob_holder AS holder JOIN "
                               "blob ON blob.sha256=holder.sha256 WHERE holder.office=?1 AND pays=1) + "
                               "(SELECT coalesce(sum(size), 0) FROM upload WHERE office=?1 AND done=0)");
  row.bind(office);
  return row.step() ? row.integer(0) : 0;
}

FileCounts SqliteHubFileStore::counts() {
  auto row = database_.prepare("SELECT count(*), coalesce(sum(size), 0), "
                               "(SELECT count(*) FROM upload WHERE done=0) FROM blob");
  if (!row.step()) return {};
  return {row.integer(0), row.integer(1), row.integer(2)};
}

std::vector<AbsentFile> SqliteHubFileStore::absent() {
  std::vector<AbsentFile> absent;
  auto row = database_.prepare(
      "SELECT use.sha256, min(record.id) FROM blob_use AS use JOIN record ON record.row=use.record WHERE "
      "use.current=1 AND record.deleted=0 AND record.kind<>'erased' AND NOT EXISTS (SELECT 1 FROM blob WHERE "
      "blob.sha256=use.sha256) GROUP BY use.sha256 ORDER BY 2");
  while (row.step())
    absent.push_back({hashIn(row, 0), RecordId::fromBytes(row.blobView(1)).value_or(RecordId())});
  return absent;
}

} // namespace amparo::hub
