#include "core/hub/sqlite_hub_store.h"

#include "core/hub/store_rows.h"

#include <QDir>
#include <QFile>

#include <bit>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int applicationId = 0x416d7048; // "AmpH"
/// Of what may be long no more than this is here at a time, or one.
constexpr qint64 pieceBytes = 4 << 20;

std::vector<sqlite::Migration> migrations() {
  std::vector<sqlite::Migration> list;
  QDir folder(u":/amparo/hub/schema"_s);
  for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
    QFile file(folder.filePath(name));
    if (file.open(QFile::ReadOnly)) list.push_back({name.left(4).toInt(), file.readAll()});
  }
  return list;
}

} // namespace

Result<std::unique_ptr<SqliteHubStore>> SqliteHubStore::open(const QString& path, const Options& options) {
  sqlite::Database::Options low;
  low.mode = options.mode;
  low.cacheKibibytes = options.cacheKibibytes;
  AMPARO_LET(database, sqlite::Database::open(path, low));
  AMPARO_TRY(sqlite::migrate(*database, applicationId, migrations()));
  // A push is many commits; moving each one's pages into the file at once would write most of them twice.
  database->execute("PRAGMA wal_autocheckpoint=8192");
  AMPARO_TRY(database->takeFailure());
  return std::unique_ptr<SqliteHubStore>(new SqliteHubStore(std::move(database)));
}

Result<void> SqliteHubStore::backUp(const QString& path) {
  if (QFile::exists(path)) return Error{ErrorCode::FileFailed, {{u"path"_s, path}}, u"it is there already"_s};
  AMPARO_TRY(database_->copyTo(path));
  AMPARO_LET(copy, open(path));
  return copy->database().checkIntegrity();
}

Result<void> SqliteHubStore::transact(const Work& work) {
  sqlite::Transaction transaction(*database_);
  // What work concludes from a store that fails is worth nothing: the store's failure comes first.
  Result<void> done;
  if (!database_->failed()) done = work();
  AMPARO_TRY(database_->takeFailure());
  AMPARO_TRY(takeDamage());
  AMPARO_TRY(done);
  return transaction.commit();
}

Result<void> SqliteHubStore::snapshot(const Work& work) {
  sqlite::Snapshot snapshot(*database_);
  Result<void> done;
  if (!database_->failed()) done = work();
  AMPARO_TRY(database_->takeFailure());
  AMPARO_TRY(takeDamage());
  return done;
}

Result<void> SqliteHubStore::takeDamage() {
  if (!std::exchange(damaged_, false)) return {};
  return Error{ErrorCode::StoreDamaged, {{u"path"_s, database_->path()}}, {}};
}

QByteArray SqliteHubStore::version() {
  // What others have committed, and what this connection has written.
  auto others = database_->prepare("PRAGMA data_version");
  if (!others.step()) return {};
  return QByteArray::number(others.integer(0)) + '/' + QByteArray::number(database_->totalChanges());
}

std::optional<Meta> SqliteHubStore::meta() {
  auto row = database_->prepare("SELECT " AMPARO_META_COLUMNS " FROM hub");
  if (!row.step()) return std::nullopt;
  return metaIn(row);
}

void SqliteHubStore::initialise(const Meta& meta) {
  database_->prepare("INSERT INTO hub (one, name, epoch, head) VALUES (1, ?, ?, ?)")
      .bind(meta.name, meta.epoch.view(), meta.head)
      .run();
}

void SqliteHubStore::setHead(Seq head) {
  database_->prepare("UPDATE hub SET head=?").bind(head).run();
}

std::vector<PastEpoch> SqliteHubStore::pastEpochs() {
  auto row = database_->prepare("SELECT epoch, head FROM past_epoch ORDER BY row");
  std::vector<PastEpoch> past;
  while (row.step()) past.push_back({Epoch::fromBytes(row.blobView(0)).value_or(Epoch()), row.integer(1)});
  return past;
}

void SqliteHubStore::startEpoch(const Epoch& epoch) {
  database_->prepare("INSERT INTO past_epoch (epoch, head) SELECT epoch, head FROM hub").run();
  database_->prepare("UPDATE hub SET epoch=?").bind(epoch.view()).run();
}

std::optional<QString> SqliteHubStore::setting(const QString& name) {
  auto row = database_->prepare("SELECT value FROM setting WHERE name=?");
  row.bind(name);
  if (!row.step()) return std::nullopt;
  return row.text(0);
}

void SqliteHubStore::setSetting(const QString& name, const QString& value) {
  database_
      ->prepare("INSERT INTO setting (name, value) VALUES (?, ?) "
                "ON CONFLICT (name) DO UPDATE SET value=excluded.value")
      .bind(name, value)
      .run();
}

#define AMPARO_RECORD_COLUMNS                                                                                \
  "SELECT row, id, kind, office, seq, shared, audience_seq, was_shared, about, fields FROM record "

HubRecord SqliteHubStore::readRecord(sqlite::Statement& row) {
  HubRecord record = headIn(row);
  cbor::Reader in(row.blobView(9));
  record.fields = decodeStoredFields(in);
  damaged_ = damaged_ || in.failed();
  return record;
}

std::optional<HubRecord> SqliteHubStore::record(const RecordId& id) {
  auto row = database_->prepare(AMPARO_RECORD_COLUMNS "WHERE id=?");
  row.bind(id.view());
  if (!row.step()) return std::nullopt;
  return readRecord(row);
}

std::optional<HubRecord> SqliteHubStore::recordFor(Row office, const RecordId& id) {
  auto row = database_->prepare(AMPARO_RECORD_COLUMNS "WHERE id=?");
  row.bind(id.view());
  if (!row.step()) return std::nullopt;
  const HubRecord head = headIn(row);
  return head.isKnownTo(office) ? readRecord(row) : head;
}

std::optional<HubRecord> SqliteHubStore::record(Row number) {
  auto row = database_->prepare(AMPARO_RECORD_COLUMNS "WHERE row=?");
  row.bind(number);
  if (!row.step()) return std::nullopt;
  return readRecord(row);
}

std::vector<HubRecord> SqliteHubStore::records(const Part& part) {
  auto row = database_->prepare(AMPARO_RECORD_COLUMNS "WHERE row>? ORDER BY row LIMIT ?");
  row.bind(part.after, part.limit);
  std::vector<HubRecord> records;
  while (row.step()) records.push_back(readRecord(row));
  return records;
}

#define AMPARO_HEAD_COLUMNS                                                                                  \
  "SELECT row, id, kind, office, seq, shared, audience_seq, was_shared, about, EXISTS (SELECT 1 FROM "       \
  "revision WHERE revision.seq=record.seq AND revision.record=record.row) FROM record "

std::optional<HubRecord> SqliteHubStore::head(Row number) {
  auto row = database_->prepare(AMPARO_HEAD_COLUMNS "WHERE record.row=?");
  row.bind(number);
  if (!row.step()) return std::nullopt;
  return headIn(row);
}

std::optional<HubRecord> SqliteHubStore::head(const RecordId& id) {
  auto row = database_->prepare(AMPARO_HEAD_COLUMNS "WHERE record.id=?");
  row.bind(id.view());
  if (!row.step()) return std::nullopt;
  return headIn(row);
}

void SqliteHubStore::visitHeads(const std::function<void(const HubRecord& head, bool hasRevision)>& visit) {
  auto row = database_->prepare(AMPARO_HEAD_COLUMNS "ORDER BY record.row");
  while (row.step()) visit(headIn(row), row.integer(9) != 0);
}

std::vector<HubRecord> SqliteHubStore::remarksAbout(Row record) {
  auto row = database_->prepare(AMPARO_RECORD_COLUMNS "WHERE about=? AND about<>0 ORDER BY seq");
  row.bind(record);
  std::vector<HubRecord> conflicts;
  while (row.step()) conflicts.push_back(readRecord(row));
  return conflicts;
}

std::vector<HubRecord> SqliteHubStore::attachmentsOf(const RecordId& record) {
  auto row = database_->prepare(AMPARO_RECORD_COLUMNS "WHERE attached_to=? AND attached_to<>''");
  row.bind(toText(record));
  std::vector<HubRecord> attachments;
  while (row.step()) attachments.push_back(readRecord(row));
  return attachments;
}

void SqliteHubStore::erase(Row record) {
  database_->prepare("UPDATE record SET kind=?, about=0, attached_to='' WHERE row=?")
      .bind(erasedKind, record)
      .run();
  database_->prepare("DELETE FROM revision WHERE record=?").bind(record).run();
}

QByteArray SqliteHubStore::put(HubRecord& record) {
  const QByteArray fields = encodeStoredFields(record.fields);
  if (record.row == 0) {
    database_
        ->prepare("INSERT INTO record (id, kind, office, seq, shared, audience_seq, was_shared, deleted, "
                  "about, attached_to, fields) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(record.id.view(), record.kind, record.office, record.seq, record.shared, record.audienceSeq,
              record.wasShared, record.isDeleted(), record.about, record.attachedTo(), fields)
        .run();
    record.row = database_->lastInsertRow();
  } else {
    database_
        ->prepare("UPDATE record SET seq=?, shared=?, audience_seq=?, was_shared=?, deleted=?, "
                  "attached_to=?, fields=? WHERE row=?")
        .bind(record.seq, record.shared, record.audienceSeq, record.wasShared, record.isDeleted(),
              record.attachedTo(), fields, record.row)
        .run();
  }
  return fields;
}

void SqliteHubStore::addRevision(Row record, const Revision& revision) {
  database_
      ->prepare("INSERT INTO revision (seq, record, person, office, replica, number, at, fields) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
      .bind(revision.seq, record, revision.author.person, revision.author.office, revision.author.replica,
            revision.author.number, revision.at, encodeRevision(revision.fields))
      .run();
}

#define AMPARO_REVISION_COLUMNS "SELECT seq, person, office, replica, number, at, fields FROM revision "

Revision SqliteHubStore::readRevision(sqlite::Statement& row) {
  Revision revision;
  revision.seq = row.integer(0);
  revision.author = {row.integer(1), row.integer(2), row.integer(3), quint64(row.integer(4))};
  revision.at = row.integer(5);
  cbor::Reader in(row.blobView(6));
  revision.bytes = row.blobView(6).size();
  revision.fields = decodeRevision(in);
  damaged_ = damaged_ || in.failed();
  return revision;
}

std::optional<Revision> SqliteHubStore::revision(Seq seq) {
  auto row = database_->prepare(AMPARO_REVISION_COLUMNS "WHERE seq=?");
  row.bind(seq);
  if (!row.step()) return std::nullopt;
  return readRevision(row);
}

std::optional<Author> SqliteHubStore::authorOf(Seq seq) {
  auto row = database_->prepare("SELECT person, office, replica, number FROM revision WHERE seq=?");
  row.bind(seq);
  if (!row.step()) return std::nullopt;
  return Author{row.integer(0), row.integer(1), row.integer(2), quint64(row.integer(3))};
}

std::vector<Revision> SqliteHubStore::revisionsAfter(Seq after, int limit) {
  auto row = database_->prepare(AMPARO_REVISION_COLUMNS "WHERE seq>? ORDER BY seq LIMIT ?");
  row.bind(after, limit);
  std::vector<Revision> revisions;
  for (qint64 bytes = 0; bytes < pieceBytes && row.step(); bytes += revisions.back().bytes)
    revisions.push_back(readRevision(row));
  return revisions;
}

void SqliteHubStore::replaceRevision(const Revision& revision) {
  database_->prepare("UPDATE revision SET fields=? WHERE seq=?")
      .bind(encodeRevision(revision.fields), revision.seq)
      .run();
}

void SqliteHubStore::visitRevisions(Row record, Seq after,
                                    const std::function<bool(const Revision&)>& visit) {
  auto row = database_->prepare(AMPARO_REVISION_COLUMNS "WHERE record=? AND seq>? ORDER BY seq");
  row.bind(record, after);
  while (row.step())
    if (!visit(readRevision(row))) return;
}

void SqliteHubStore::visitRevisionsBack(Row record, Seq after, Seq before,
                                        const std::function<bool(Revision&&)>& visit) {
  auto row =
      database_->prepare(AMPARO_REVISION_COLUMNS "WHERE record=? AND seq>? AND seq<? ORDER BY seq DESC");
  row.bind(record, after, before);
  while (row.step())
    if (!visit(readRevision(row))) return;
}

std::optional<StoredVerdict> SqliteHubStore::verdict(Row replica, quint64 number) {
  auto row = database_->prepare("SELECT hash, applied, verdict FROM verdict WHERE replica=? AND number=?");
  row.bind(replica, number);
  if (!row.step()) return std::nullopt;
  auto verdicts = protocol::decodeVerdicts(row.blobView(2));
  damaged_ = damaged_ || !verdicts || verdicts->size() != 1;
  return StoredVerdict{row.blob(0), row.integer(1) != 0,
                       damaged_ ? protocol::Verdict() : std::move(verdicts->front())};
}

std::vector<quint64> SqliteHubStore::judgedNumbers(Row replica, quint64 above) {
  auto row = database_->prepare("SELECT number FROM verdict WHERE replica=? AND number>? ORDER BY number");
  row.bind(replica, above);
  std::vector<quint64> numbers;
  while (row.step()) numbers.push_back(quint64(row.integer(0)));
  return numbers;
}

void SqliteHubStore::putVerdict(Row replica, const StoredVerdict& verdict) {
  database_->prepare("INSERT INTO verdict (replica, number, hash, applied, verdict) VALUES (?, ?, ?, ?, ?)")
      .bind(replica, verdict.verdict.number, verdict.hash, verdict.applied,
            protocol::encode(std::vector{verdict.verdict}))
      .run();
}

// LEFT JOIN: always along the records, in the order of seq, and never office by office.
#define AMPARO_MOVED_RECORDS                                                                                 \
  "SELECT record.id, office.id, kind, seq, office=?1, shared, audience_seq, fields FROM record "             \
  "LEFT JOIN office ON office.row=office WHERE "
#define AMPARO_MOVED                                                                                         \
  "seq>?2 AND ((shared=1 AND seq>?4) OR (shared=0 AND office=?1 AND (kind<>'erased' OR audience_seq>?3)) "   \
  "OR (shared=0 AND was_shared=1 AND audience_seq>?3))"

std::optional<MovedRecord> SqliteHubStore::readMoved(sqlite::Statement& row) {
  const auto id = RecordId::fromBytes(row.blobView(0));
  const auto owner = OfficeId::fromBytes(row.blobView(1));
  const bool erased = isErased(row.blobView(2));
  damaged_ = damaged_ || !id || !(owner || erased);
  if (damaged_) return std::nullopt;
  return MovedRecord{*id,
                     owner.value_or(OfficeId()),
                     row.blobView(2),
                     row.integer(3),
                     row.integer(4) != 0 && !erased,
                     row.integer(5) != 0,
                     erased,
                     row.integer(6),
                     row.blobView(7)};
}

void SqliteHubStore::visitMoved(Row office, const Place& place,
                                const std::function<bool(const MovedRecord&)>& visit) {
  auto row = database_->prepare(AMPARO_MOVED_RECORDS AMPARO_MOVED " ORDER BY seq");
  row.bind(office, place.cursor.at, place.cursor.since, place.snapshot);
  while (row.step()) {
    const auto moved = readMoved(row);
    if (!moved || !visit(*moved)) return;
  }
}

qint64 SqliteHubStore::countMoved(Row office, const Place& place) {
  auto row = database_->prepare("SELECT count(*) FROM record WHERE " AMPARO_MOVED);
  row.bind(office, place.cursor.at, place.cursor.since, place.snapshot);
  return row.step() ? row.integer(0) : 0;
}

void SqliteHubStore::visitShared(const std::function<void(const MovedRecord&)>& visit) {
  auto row = database_->prepare(AMPARO_MOVED_RECORDS "shared=1 ORDER BY seq");
  row.bind(Row(0));
  while (row.step()) {
    const auto moved = readMoved(row);
    if (!moved) return;
    visit(*moved);
  }
}

Seq SqliteHubStore::lastWithdrawal() {
  auto row = database_->prepare("SELECT max(audience_seq) FROM record WHERE shared=0 AND was_shared=1");
  return row.step() ? row.integer(0) : 0;
}

Digest SqliteHubStore::digest(Row scope) {
  auto row = database_->prepare("SELECT count, sum FROM digest WHERE scope=?");
  row.bind(scope);
  if (!row.step()) return {};
  return {row.integer(0), std::bit_cast<quint64>(row.integer(1))};
}

Digest SqliteHubStore::digestFor(Row office) {
  return digest(0) + digest(office);
}

void SqliteHubStore::setDigest(Row scope, const Digest& digest) {
  database_->prepare("INSERT OR REPLACE INTO digest (scope, count, sum) VALUES (?, ?, ?)")
      .bind(scope, digest.count, std::bit_cast<qint64>(digest.sum))
      .run();
}

/// Pages are overwritten as their rows are removed (SQLCipher's library is built so); older ones lie in the
/// log.
Result<void> SqliteHubStore::purge() {
  // That somebody reads longer than one waits is no error of the statement, but its first column.
  auto row = database_->prepareOnce("PRAGMA wal_checkpoint(TRUNCATE)");
  const bool isBusy = row.step() && row.integer(0) != 0;
  AMPARO_TRY(database_->takeFailure());
  if (isBusy) return Error{ErrorCode::StoreBusy, {{u"path"_s, database_->path()}}, u"it is being read"_s};
  return {};
}

Result<void> SqliteHubStore::checkIntegrity() {
  return database_->checkIntegrity();
}

Result<void> SqliteHubStore::rebuildIndexes() {
  database_->execute("REINDEX");
  return database_->takeFailure();
}

StoreShares SqliteHubStore::shares() {
  const auto sharesOf = [this](const char* sql) { return sharesIn(database_->prepare(sql)); };
  return {
      sharesOf("SELECT kind, count(*), sum(length(fields)) FROM record GROUP BY kind ORDER BY 3 DESC, 1"),
      sharesOf("SELECT record.kind, count(*), sum(length(revision.fields)) FROM revision JOIN record ON "
               "record.row=revision.record GROUP BY record.kind ORDER BY 3 DESC, 1"),
      sharesOf("SELECT '', count(*), coalesce(sum(length(verdict)+length(hash)), 0) FROM verdict"),
      sharesOf("SELECT office.name, count(*), sum(length(fields)) FROM record JOIN office ON "
               "office.row=record.office GROUP BY office.name ORDER BY 3 DESC, 1"),
      sharesOf("SELECT office.name, count(*), sum(size) FROM blob_holder AS holder JOIN blob ON "
               "blob.sha256=holder.sha256 JOIN office ON office.row=holder.office WHERE pays=1 "
               "GROUP BY office.name ORDER BY 3 DESC, 1"),
      sharesOf("SELECT office.name, count(*), sum(size) FROM upload JOIN office ON office.row=upload.office "
               "WHERE done=0 GROUP BY office.name ORDER BY 3 DESC, 1"),
  };
}

qint64 SqliteHubStore::bytes() {
  auto row = database_->prepare("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()");
  return row.step() ? row.integer(0) : 0;
}

std::vector<std::pair<QString, qint64>> SqliteHubStore::recordCounts() {
  auto row = database_->prepare(
      "SELECT kind, count(*) FROM record WHERE deleted=0 AND kind<>'erased' GROUP BY kind ORDER BY kind");
  std::vector<std::pair<QString, qint64>> counts;
  while (row.step()) counts.emplace_back(row.text(0), row.integer(1));
  return counts;
}

} // namespace amparo::hub
