#include "core/hub/postgres/postgres_hub_store.h"

#include "core/hub/store_rows.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <bit>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

/// Alone among all processes from the first statement on: the seqs that are given inside are committed before
/// anybody else can give the next. A reader of one moment therefore never passes over a seq that comes later.
constexpr std::initializer_list<const char*> beginWriting = {
    "BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE", "SELECT head FROM hub FOR UPDATE"};
constexpr std::initializer_list<const char*> beginReading = {
    "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"};

std::vector<postgres::Migration> migrations() {
  std::vector<postgres::Migration> list;
  QDir folder(u":/amparo/hub/postgres/schema"_s);
  for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
    QFile file(folder.filePath(name));
    if (file.open(QFile::ReadOnly)) list.push_back({name.left(4).toInt(), file.readAll()});
  }
  return list;
}

} // namespace

Result<std::unique_ptr<PostgresHubStore>> PostgresHubStore::open(const QString& address) {
  AMPARO_LET(database, postgres::Database::open(address));
  AMPARO_TRY(postgres::migrate(*database, migrations()));
  return std::unique_ptr<PostgresHubStore>(new PostgresHubStore(std::move(database)));
}

Result<void> PostgresHubStore::transact(const Work& work) {
  postgres::Transaction transaction(*database_, beginWriting);
  // What work concludes from a store that fails is worth nothing: the store's failure comes first.
  Result<void> done;
  if (!database_->failed()) done = work();
  ahead_ = {};
  AMPARO_TRY(database_->takeFailure());
  AMPARO_TRY(done);
  return transaction.commit();
}

Result<void> PostgresHubStore::snapshot(const Work& work) {
  const postgres::Transaction moment(*database_, beginReading);
  isSnapshot_ = true;
  Result<void> done;
  if (!database_->failed()) done = work();
  isSnapshot_ = false;
  metaToo_.reset();
  ahead_ = {};
  AMPARO_TRY(database_->takeFailure());
  return done;
}

QByteArray PostgresHubStore::version() {
  // Which transactions are seen: two moments that see the same ones see the same rows. Another server may
  // give the same numbers again.
  auto row = database_->prepare("SELECT pg_current_snapshot()::text");
  if (!row.step()) return {};
  return QByteArray::number(database_->connections()) + '/' + row.blobView(0);
}

std::optional<Meta> PostgresHubStore::meta() {
  if (metaToo_) return metaToo_;
  auto row = database_->prepare("SELECT " AMPARO_META_COLUMNS " FROM hub");
  if (!row.step()) return std::nullopt;
  return metaIn(row);
}

void PostgresHubStore::initialise(const Meta& meta) {
  database_->prepare("INSERT INTO hub (one, name, epoch, head) VALUES (1, $1, $2, $3)")
      .bind(meta.name, meta.epoch.view(), meta.head)
      .run();
}

void PostgresHubStore::setHead(Seq head) {
  // Heard by every process at the commit, and not before.
  database_->prepare("WITH moved AS (UPDATE hub SET head=$1) SELECT pg_notify($2, '')")
      .bind(head, QString::fromLatin1(channel))
      .run();
}

std::vector<PastEpoch> PostgresHubStore::pastEpochs() {
  auto row = database_->prepare("SELECT epoch, head FROM past_epoch ORDER BY row");
  std::vector<PastEpoch> past;
  while (row.step()) past.push_back({Epoch::fromBytes(row.blobView(0)).value_or(Epoch()), row.integer(1)});
  return past;
}

void PostgresHubStore::startEpoch(const Epoch& epoch) {
  database_->prepare("INSERT INTO past_epoch (epoch, head) SELECT epoch, head FROM hub").run();
  database_->prepare("UPDATE hub SET epoch=$1").bind(epoch.view()).run();
}

std::optional<QString> PostgresHubStore::setting(const QString& name) {
  auto row = database_->prepare("SELECT value FROM setting WHERE name=$1");
  row.bind(name);
  if (!row.step()) return std::nullopt;
  return row.text(0);
}

void PostgresHubStore::setSetting(const QString& name, const QString& value) {
  database_
      ->prepare("INSERT INTO setting (name, value) VALUES ($1, $2) "
                "ON CONFLICT (name) DO UPDATE SET value=excluded.value")
      .bind(name, value)
      .run();
}

/// What may be long is asked in pieces, so that no more of it is here than is wanted; a page may be small. A
/// piece ends, by a row without fields, where the rows before have so many bytes.
#define AMPARO_PIECE_BYTES "4194304"
#define AMPARO_PIECE_FIELDS(order)                                                                           \
  "CASE WHEN coalesce(sum(length(fields)) OVER (ORDER BY " order                                             \
  " ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)<" AMPARO_PIECE_BYTES " THEN fields END "
#define AMPARO_FIRST_PIECE_ROWS "40"
#define AMPARO_PIECE_ROWS "400"
constexpr int firstPieceRows = 40;
constexpr int pieceRows = 400;

#define AMPARO_HEAD "SELECT row, id, kind, office, seq, shared, audience_seq, was_shared, about, "
#define AMPARO_RECORD_COLUMNS AMPARO_HEAD "fields FROM record "

// The office by a query of its own: always along the records, in the order of seq, and never office by
// office.
#define AMPARO_MOVED_HEADS                                                                                   \
  "SELECT id, (SELECT office.id FROM office WHERE office.row=record.office) AS owner, kind, seq, "           \
  "office=$1 AS own, shared, audience_seq, "
#define AMPARO_MOVED                                                                                         \
  "seq>$2 AND ((shared AND seq>$4) OR (NOT shared AND office=$1 AND (kind<>'erased' OR audience_seq>$3)) "   \
  "OR (NOT shared AND was_shared AND audience_seq>$3))"
#define AMPARO_MOVED_PIECE(condition, rows)                                                                  \
  "SELECT id, owner, kind, seq, own, shared, audience_seq, " AMPARO_PIECE_FIELDS(                            \
      "seq") "FROM (" AMPARO_MOVED_HEADS "fields FROM record WHERE " condition " ORDER BY seq LIMIT " rows   \
             ") AS piece ORDER BY seq"

/// Without the fields of long records: many such pieces are here at a time.
#define AMPARO_MOVED_AHEAD                                                                                   \
  AMPARO_MOVED_HEADS                                                                                         \
  "CASE WHEN length(fields)<=16384 THEN fields END FROM record WHERE " AMPARO_MOVED                          \
  " ORDER BY seq LIMIT " AMPARO_FIRST_PIECE_ROWS

constexpr char digestOfScope[] = "SELECT count, sum FROM digest WHERE scope=$1";
/// HubRecord::isKnownTo(), before its fields are on their way.
constexpr char recordForOffice[] =
    AMPARO_HEAD "CASE WHEN shared OR was_shared OR office=$2 THEN fields END FROM record WHERE id=$1";

HubRecord PostgresHubStore::readRecord(postgres::Statement& row) {
  HubRecord record = headIn(row);
  cbor::Reader in(row.blobView(9));
  record.fields = decodeStoredFields(in);
  if (in.failed()) database_->noteDamage();
  return record;
}

void PostgresHubStore::expect(const Expected& expected) {
  for (const QByteArray& token : expected.tokens) ask(ahead_.devices, token, deviceByToken, token);
  for (const auto& [id, above] : expected.replicas) {
    ask(ahead_.replicas, id, replicaById, id.view());
    if (ahead_.judgedBy.count(id) > 0) continue;
    auto numbers = database_->prepare("SELECT number FROM verdict WHERE replica=(SELECT row FROM replica "
                                      "WHERE id=$1) AND number>$2 ORDER BY number");
    numbers.bind(id.view(), above).ask();
    ahead_.judgedBy.emplace(id, Ahead::Judged{above, std::move(numbers)});
  }
  for (const auto& [id, office] : expected.records)
    ask(ahead_.records, {id, office}, recordForOffice, id.view(), office);
  for (const Row scope : expected.digests) ask(ahead_.digests, scope, digestOfScope, scope);
  for (const auto& [office, place] : expected.moved) {
    auto rows = database_->prepare(AMPARO_MOVED_AHEAD);
    rows.bind(office, place.cursor.at, place.cursor.since, place.snapshot).ask();
    ahead_.moved.push_back({office, place, std::move(rows)});
  }
}

std::optional<HubRecord> PostgresHubStore::record(const RecordId& id) {
  auto row = database_->prepare(AMPARO_RECORD_COLUMNS "WHERE id=$1");
  row.bind(id.view());
  if (!row.step()) return std::nullopt;
  return readRecord(row);
}

std::optional<HubRecord> PostgresHubStore::recordFor(Row office, const RecordId& id) {
  auto row = take(ahead_.records, {id, office}, recordForOffice, id.view(), office);
  if (!row.step()) return std::nullopt;
  const HubRecord head = headIn(row);
  return head.isKnownTo(office) ? readRecord(row) : head;
}

std::optional<HubRecord> PostgresHubStore::record(Row number) {
  auto row = database_->prepare(AMPARO_RECORD_COLUMNS "WHERE row=$1");
  row.bind(number);
  if (!row.step()) return std::nullopt;
  return readRecord(row);
}

std::vector<HubRecord> PostgresHubStore::records(const Part& part) {
  auto row = database_->prepare(AMPARO_RECORD_COLUMNS "WHERE row>$1 ORDER BY row LIMIT $2");
  row.bind(part.after, part.limit);
  std::vector<HubRecord> records;
  while (row.step()) records.push_back(readRecord(row));
  return records;
}

#define AMPARO_HEAD_COLUMNS                                                                                  \
  AMPARO_HEAD                                                                                                \
  "EXISTS (SELECT 1 FROM revision WHERE revision.seq=record.seq AND revision.record=record.row) FROM "       \
  "record "

std::optional<HubRecord> PostgresHubStore::head(Row number) {
  auto row = database_->prepare(AMPARO_HEAD_COLUMNS "WHERE record.row=$1");
  row.bind(number);
  if (!row.step()) return std::nullopt;
  return headIn(row);
}

std::optional<HubRecord> PostgresHubStore::head(const RecordId& id) {
  auto row = database_->prepare(AMPARO_HEAD_COLUMNS "WHERE record.id=$1");
  row.bind(id.view());
  if (!row.step()) return std::nullopt;
  return headIn(row);
}

void PostgresHubStore::visitHeads(const std::function<void(const HubRecord& head, bool hasRevision)>& visit) {
  Row after = 0;
  for (bool more = true; more;) {
    auto row = database_->prepare(AMPARO_HEAD_COLUMNS
                                  "WHERE record.row>$1 ORDER BY record.row LIMIT " AMPARO_PIECE_ROWS);
    row.bind(after);
    while (row.step()) {
      const HubRecord head = headIn(row);
      visit(head, row.integer(9) != 0);
      after = head.row;
    }
    more = row.rows() == pieceRows;
  }
}

std::vector<HubRecord> PostgresHubStore::remarksAbout(Row record) {
  auto row = database_->prepare(AMPARO_RECORD_COLUMNS "WHERE about=$1 AND about<>0 ORDER BY seq");
  row.bind(record);
  std::vector<HubRecord> conflicts;
  while (row.step()) conflicts.push_back(readRecord(row));
  return conflicts;
}

std::vector<HubRecord> PostgresHubStore::attachmentsOf(const RecordId& record) {
  auto row = database_->prepare(AMPARO_RECORD_COLUMNS "WHERE attached_to=$1 AND attached_to<>''");
  row.bind(toText(record));
  std::vector<HubRecord> attachments;
  while (row.step()) attachments.push_back(readRecord(row));
  return attachments;
}

void PostgresHubStore::erase(Row record) {
  database_->prepare("UPDATE record SET kind=$1, about=0, attached_to='' WHERE row=$2")
      .bind(erasedKind, record)
      .run();
  database_->prepare("DELETE FROM revision WHERE record=$1").bind(record).run();
}

QByteArray PostgresHubStore::put(HubRecord& record) {
  std::erase_if(ahead_.records, [&](const auto& asked) { return asked.first.first == record.id; });
  ahead_.moved.clear();
  const QByteArray fields = encodeStoredFields(record.fields);
  if (record.row == 0) {
    auto row = database_->prepare(
        "INSERT INTO record (id, kind, office, seq, shared, audience_seq, was_shared, deleted, "
        "about, attached_to, fields) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING row");
    row.bind(record.id.view(), record.kind, record.office, record.seq, record.shared, record.audienceSeq,
             record.wasShared, record.isDeleted(), record.about, record.attachedTo(), fields);
    if (row.step()) record.row = row.integer(0);
  } else {
    database_
        ->prepare("UPDATE record SET seq=$1, shared=$2, audience_seq=$3, was_shared=$4, deleted=$5, "
                  "attached_to=$6, fields=$7 WHERE row=$8")
        .bind(record.seq, record.shared, record.audienceSeq, record.wasShared, record.isDeleted(),
              record.attachedTo(), fields, record.row)
        .run();
  }
  return fields;
}

void PostgresHubStore::addRevision(Row record, const Revision& revision) {
  database_
      ->prepare("INSERT INTO revision (seq, record, person, office, replica, number, at, fields) "
                "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
      .bind(revision.seq, record, revision.author.person, revision.author.office, revision.author.replica,
            revision.author.number, revision.at, encodeRevision(revision.fields))
      .run();
}

#define AMPARO_REVISION_HEADS "SELECT seq, person, office, replica, number, at, "
#define AMPARO_REVISION_COLUMNS AMPARO_REVISION_HEADS "fields FROM revision "
#define AMPARO_REVISION_PIECE(condition, order, rows)                                                        \
  AMPARO_REVISION_HEADS AMPARO_PIECE_FIELDS(order) "FROM (SELECT * FROM revision WHERE " condition           \
                                                   " ORDER BY " order " LIMIT " rows                         \
                                                   ") AS piece ORDER BY " order

Revision PostgresHubStore::readRevision(postgres::Statement& row) {
  Revision revision;
  revision.seq = row.integer(0);
  revision.author = {row.integer(1), row.integer(2), row.integer(3), quint64(row.integer(4))};
  revision.at = row.integer(5);
  cbor::Reader in(row.blobView(6));
  revision.bytes = row.blobView(6).size();
  revision.fields = decodeRevision(in);
  if (in.failed()) database_->noteDamage();
  return revision;
}

std::optional<Revision> PostgresHubStore::revision(Seq seq) {
  auto row = database_->prepare(AMPARO_REVISION_COLUMNS "WHERE seq=$1");
  row.bind(seq);
  if (!row.step()) return std::nullopt;
  return readRevision(row);
}

std::optional<Author> PostgresHubStore::authorOf(Seq seq) {
  auto row = database_->prepare("SELECT person, office, replica, number FROM revision WHERE seq=$1");
  row.bind(seq);
  if (!row.step()) return std::nullopt;
  return Author{row.integer(0), row.integer(1), row.integer(2), quint64(row.integer(3))};
}

std::vector<Revision> PostgresHubStore::revisionsAfter(Seq after, int limit) {
  auto row = database_->prepare(AMPARO_REVISION_PIECE("seq>$1", "seq", "$2"));
  row.bind(after, limit);
  std::vector<Revision> revisions;
  while (row.step() && !row.isNull(6)) revisions.push_back(readRevision(row));
  return revisions;
}

void PostgresHubStore::replaceRevision(const Revision& revision) {
  database_->prepare("UPDATE revision SET fields=$1 WHERE seq=$2")
      .bind(encodeRevision(revision.fields), revision.seq)
      .run();
}

void PostgresHubStore::visitRevisions(Row record, Seq after,
                                      const std::function<bool(const Revision&)>& visit) {
  for (bool more = true; more;) {
    auto row = database_->prepare(AMPARO_REVISION_PIECE("record=$1 AND seq>$2", "seq", AMPARO_PIECE_ROWS));
    row.bind(record, after);
    bool isCut = false;
    while (row.step()) {
      isCut = row.isNull(6);
      if (isCut) break;
      const Revision revision = readRevision(row);
      if (database_->failed() || !visit(revision)) return;
      after = revision.seq;
    }
    more = isCut || row.rows() == pieceRows;
  }
}

void PostgresHubStore::visitRevisionsBack(Row record, Seq after, Seq before,
                                          const std::function<bool(Revision&&)>& visit) {
  for (bool more = true; more;) {
    auto row = database_->prepare(
        AMPARO_REVISION_PIECE("record=$1 AND seq>$2 AND seq<$3", "seq DESC", AMPARO_FIRST_PIECE_ROWS));
    row.bind(record, after, before);
    bool isCut = false;
    while (row.step()) {
      isCut = row.isNull(6);
      if (isCut) break;
      Revision revision = readRevision(row);
      before = revision.seq;
      if (database_->failed() || !visit(std::move(revision))) return;
    }
    more = isCut || row.rows() == firstPieceRows;
  }
}

std::optional<StoredVerdict> PostgresHubStore::verdict(Row replica, quint64 number) {
  auto row = database_->prepare("SELECT hash, applied, verdict FROM verdict WHERE replica=$1 AND number=$2");
  row.bind(replica, number);
  if (!row.step()) return std::nullopt;
  auto verdicts = protocol::decodeVerdicts(row.blobView(2));
  if (!verdicts || verdicts->size() != 1) {
    database_->noteDamage();
    return std::nullopt;
  }
  return StoredVerdict{row.blob(0), row.integer(1) != 0, std::move(verdicts->front())};
}

std::vector<quint64> PostgresHubStore::judgedNumbers(Row replica, quint64 above) {
  auto asked = ahead_.judged.extract(replica);
  const bool isAsked = asked && asked.mapped().above == above;
  auto row =
      isAsked
          ? std::move(asked.mapped().numbers)
          : database_->prepare("SELECT number FROM verdict WHERE replica=$1 AND number>$2 ORDER BY number");
  if (!isAsked) row.bind(replica, above);
  std::vector<quint64> numbers;
  while (row.step()) numbers.push_back(quint64(row.integer(0)));
  return numbers;
}

void PostgresHubStore::putVerdict(Row replica, const StoredVerdict& verdict) {
  ahead_.judged.erase(replica);
  database_
      ->prepare("INSERT INTO verdict (replica, number, hash, applied, verdict) VALUES ($1, $2, $3, $4, $5)")
      .bind(replica, verdict.verdict.number, verdict.hash, verdict.applied,
            protocol::encode(std::vector{verdict.verdict}))
      .run();
}

std::optional<MovedRecord> PostgresHubStore::readMoved(postgres::Statement& row) {
  const auto id = RecordId::fromBytes(row.blobView(0));
  const auto owner = OfficeId::fromBytes(row.blobView(1));
  const bool erased = isErased(row.blobView(2));
  if (!id || !(owner || erased)) {
    database_->noteDamage();
    return std::nullopt;
  }
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

std::optional<postgres::Statement> PostgresHubStore::movedAhead(Row office, const Place& place) {
  const auto asked = std::find_if(ahead_.moved.begin(), ahead_.moved.end(), [&](const Ahead::Moved& moved) {
    return moved.office == office && moved.place == place;
  });
  if (asked == ahead_.moved.end()) return std::nullopt;
  auto rows = std::move(asked->rows);
  ahead_.moved.erase(asked);
  return rows;
}

void PostgresHubStore::visitMoved(Row office, const Place& place,
                                  const std::function<bool(const MovedRecord&)>& visit) {
  Seq at = place.cursor.at;
  auto ahead = movedAhead(office, place);
  bool isFirst = true;
  for (bool more = true; more;) {
    const bool isAhead = ahead.has_value();
    auto row = isAhead
                   ? *std::exchange(ahead, {})
                   : database_->prepare(isFirst ? AMPARO_MOVED_PIECE(AMPARO_MOVED, AMPARO_FIRST_PIECE_ROWS)
                                                : AMPARO_MOVED_PIECE(AMPARO_MOVED, AMPARO_PIECE_ROWS));
    if (!isAhead) row.bind(office, at, place.cursor.since, place.snapshot);
    bool isCut = false;
    while (row.step()) {
      isCut = row.isNull(7);
      if (isCut) break;
      const auto moved = readMoved(row);
      if (!moved || !visit(*moved)) return;
      at = moved->seq;
    }
    more = isCut || row.rows() == (isFirst ? firstPieceRows : pieceRows);
    isFirst = isAhead && isCut;
  }
}

qint64 PostgresHubStore::countMoved(Row office, const Place& place) {
  auto row = database_->prepare("SELECT count(*) FROM record WHERE " AMPARO_MOVED);
  row.bind(office, place.cursor.at, place.cursor.since, place.snapshot);
  return row.step() ? row.integer(0) : 0;
}

void PostgresHubStore::visitShared(const std::function<void(const MovedRecord&)>& visit) {
  Seq at = 0;
  for (bool more = true; more;) {
    auto row = database_->prepare(AMPARO_MOVED_PIECE("seq>$2 AND shared", AMPARO_PIECE_ROWS));
    row.bind(Row(0), at);
    bool isCut = false;
    while (row.step()) {
      isCut = row.isNull(7);
      if (isCut) break;
      const auto moved = readMoved(row);
      if (!moved) return;
      visit(*moved);
      at = moved->seq;
    }
    more = isCut || row.rows() == pieceRows;
  }
}

Seq PostgresHubStore::lastWithdrawal() {
  auto row = database_->prepare("SELECT max(audience_seq) FROM record WHERE NOT shared AND was_shared");
  return row.step() ? row.integer(0) : 0;
}

Digest PostgresHubStore::digest(Row scope) {
  auto row = take(ahead_.digests, scope, digestOfScope, scope);
  if (!row.step()) return {};
  return {row.integer(0), std::bit_cast<quint64>(row.integer(1))};
}

Digest PostgresHubStore::digestFor(Row office) {
  auto row = database_->prepare("SELECT count, sum FROM digest WHERE scope IN (0, $1)");
  row.bind(office);
  Digest all;
  while (row.step()) all = all + Digest{row.integer(0), std::bit_cast<quint64>(row.integer(1))};
  return all;
}

void PostgresHubStore::setDigest(Row scope, const Digest& digest) {
  database_
      ->prepare("INSERT INTO digest (scope, count, sum) VALUES ($1, $2, $3) ON CONFLICT (scope) "
                "DO UPDATE SET count=excluded.count, sum=excluded.sum")
      .bind(scope, digest.count, std::bit_cast<qint64>(digest.sum))
      .run();
}

namespace {

/// Who may still see what was removed before a transaction: whoever reads, or writes, since then, here or (by
/// replication) on a server that follows. Those that have no user are the server's own, as autovacuum, which
/// keeps nothing.
constexpr char olderThan[] =
    "SELECT 1 FROM ("
    "SELECT unnest(ARRAY[backend_xmin, backend_xid]) AS horizon FROM pg_stat_activity WHERE "
    "pid<>pg_backend_pid() AND usesysid IS NOT NULL AND (datid IS NULL OR datname=current_database()) "
    "UNION ALL SELECT xmin FROM pg_replication_slots "
    "UNION ALL SELECT transaction FROM pg_prepared_xacts WHERE database=current_database()"
    ") AS others WHERE age(horizon)>age($1::xid8::xid) LIMIT 1";

constexpr std::chrono::seconds purgePatience{3};
constexpr int purgePauseMilliseconds = 20;

} // namespace

Result<void> PostgresHubStore::purge() {
  // What somebody may still see VACUUM leaves where it lies, and says nothing of it.
  auto now = database_->prepare("SELECT pg_current_xact_id()::text");
  const QString moment = now.step() ? now.text(0) : QString();
  const auto isRead = [&] {
    auto older = database_->prepare(olderThan);
    older.bind(moment);
    return older.step();
  };
  const QDeadlineTimer deadline(purgePatience);
  bool isBusy = isRead();
  for (; isBusy && !deadline.hasExpired(); isBusy = isRead()) QThread::msleep(purgePauseMilliseconds);
  for (const char* table : {"record", "revision", "verdict"})
    database_->execute(QByteArray("VACUUM ") + table);
  AMPARO_TRY(database_->takeFailure());
  if (isBusy) return Error{ErrorCode::StoreBusy, {{u"path"_s, database_->path()}}, u"it is being read"_s};
  return {};
}

Result<void> PostgresHubStore::checkIntegrity() {
  return {}; // PostgreSQL has tools of its own for that
}

Result<void> PostgresHubStore::rebuildIndexes() {
  return {};
}

StoreShares PostgresHubStore::shares() {
  const auto sharesOf = [this](const char* sql) { return sharesIn(database_->prepare(sql)); };
  return {
      sharesOf(
          "SELECT kind, count(*), sum(length(fields))::bigint FROM record GROUP BY kind ORDER BY 3 DESC, 1"),
      sharesOf(
          "SELECT record.kind, count(*), sum(length(revision.fields))::bigint FROM revision JOIN record ON "
          "record.row=revision.record GROUP BY record.kind ORDER BY 3 DESC, 1"),
      sharesOf("SELECT '', count(*), coalesce(sum(length(verdict)+length(hash)), 0)::bigint FROM verdict"),
      sharesOf("SELECT office.name, count(*), sum(length(fields))::bigint FROM record JOIN office ON "
               "office.row=record.office GROUP BY office.name ORDER BY 3 DESC, 1"),
      sharesOf("SELECT office.name, count(*), sum(size)::bigint FROM blob_holder AS holder JOIN blob ON "
               "blob.sha256=holder.sha256 JOIN office ON office.row=holder.office WHERE pays "
               "GROUP BY office.name ORDER BY 3 DESC, 1"),
      sharesOf("SELECT office.name, count(*), sum(size)::bigint FROM upload JOIN office ON "
               "office.row=upload.office WHERE NOT done GROUP BY office.name ORDER BY 3 DESC, 1"),
  };
}

qint64 PostgresHubStore::bytes() {
  auto row = database_->prepare(
      "SELECT coalesce(sum(pg_total_relation_size(oid)), 0)::bigint FROM pg_class WHERE relkind='r' "
      "AND relnamespace=current_schema()::regnamespace");
  return row.step() ? row.integer(0) : 0;
}

std::vector<std::pair<QString, qint64>> PostgresHubStore::recordCounts() {
  auto row = database_->prepare(
      "SELECT kind, count(*) FROM record WHERE NOT deleted AND kind<>'erased' GROUP BY kind ORDER BY kind");
  std::vector<std::pair<QString, qint64>> counts;
  while (row.step()) counts.emplace_back(row.text(0), row.integer(1));
  return counts;
}

} // namespace amparo::hub
