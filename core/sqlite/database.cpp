#include "core/sqlite/database.h"

#include "core/base/store_trouble.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

namespace amparo::sqlite {

using namespace Qt::StringLiterals;

namespace {

/// No database is smaller (SQLite's file format, 1.3.2).
constexpr qint64 smallestPageBytes = 512;

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& path, const Options& options) {
  const QFileInfo file(path);
  if (options.mode != Mode::Create && !file.exists())
    return Error{ErrorCode::StoreMissing, {{u"path"_s, path}}, {}};
  // SQLite takes very short files for empty ones, and would write over them.
  if (file.isFile() && file.size() > 0 && file.size() < smallestPageBytes)
    return Error{ErrorCode::StoreNotADatabase, {{u"path"_s, path}}, {}};
  std::unique_ptr<Database> database(new Database(path, options.busyMilliseconds));
  int flags = SQLITE_OPEN_NOMUTEX;
  if (options.mode == Mode::ReadOnly)
    flags |= SQLITE_OPEN_READONLY;
  else
    flags |= SQLITE_OPEN_READWRITE;
  if (options.mode == Mode::Create) flags |= SQLITE_OPEN_CREATE;
  const int opened = sqlite3_open_v2(path.toUtf8().constData(), &database->handle_, flags, nullptr);
  if (opened != SQLITE_OK) return database->errorFor(opened);
  sqlite3_extended_result_codes(database->handle_, 1);
  sqlite3_busy_timeout(database->handle_, options.busyMilliseconds);
  if (!options.key.isEmpty())
    sqlite3_key(database->handle_, options.key.constData(), int(options.key.size()));
  // The first read tells whether this is a database at all, and with the right key.
  database->execute("SELECT count(*) FROM sqlite_master");
  if (options.mode != Mode::ReadOnly) {
    if (sqlite3_db_readonly(database->handle_, "main") == 1) return readOnlyStore(path);
    database->execute("PRAGMA synchronous=FULL");
  }
  database->execute("PRAGMA foreign_keys=ON");
  database->execute("PRAGMA temp_store=MEMORY");
  database->execute("PRAGMA cache_size=-" + QByteArray::number(options.cacheKibibytes));
  AMPARO_TRY(database->takeFailure());
  return database;
}

Database::~Database() {
  for (sqlite3_stmt* statement : std::as_const(kept_)) sqlite3_finalize(statement);
  sqlite3_close_v2(handle_);
}

namespace {

/// With less, SQLite cannot make the files that it needs beside a database.
constexpr qint64 leastFreeBytes = 128 << 10;

bool isDiskFull(const QString& path) {
  const qint64 available = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
  return available >= 0 && available < leastFreeBytes;
}

/// SQLite says only that it cannot open the file.
ErrorCode whyNotOpened(const QString& path) {
  const QFileInfo file(path);
  if (file.exists()) return file.isFile() ? ErrorCode::StoreReadOnly : ErrorCode::StoreNotADatabase;
  return QFileInfo::exists(file.absolutePath()) ? ErrorCode::StoreReadOnly : ErrorCode::StoreMissing;
}

} // namespace

Error Database::errorFor(int code) const {
  ErrorCode kind = ErrorCode::StoreFailed;
  switch (code & 0xff) {
  case SQLITE_NOTADB:
    kind = ErrorCode::StoreNotADatabase;
    break;
  case SQLITE_FULL:
    kind = ErrorCode::StoreFull;
    break;
  case SQLITE_READONLY:
    kind = ErrorCode::StoreReadOnly;
    break;
  case SQLITE_BUSY:
  case SQLITE_LOCKED:
    kind = ErrorCode::StoreBusy;
    break;
  case SQLITE_CORRUPT:
    kind = ErrorCode::StoreDamaged;
    break;
  case SQLITE_CANTOPEN:
    kind = isDiskFull(path_) ? ErrorCode::StoreFull : whyNotOpened(path_);
    break;
  case SQLITE_IOERR:
    if (isDiskFull(path_)) kind = ErrorCode::StoreFull;
    break;
  default:
    break;
  }
  const QString detail = QString::fromUtf8(handle_ ? sqlite3_errmsg(handle_) : sqlite3_errstr(code));
  if (kind == ErrorCode::StoreReadOnly) return readOnlyStore(path_, detail);
  return {kind, {{u"path"_s, path_}}, detail};
}

void Database::fail(int code) {
  if (!failure_) failure_ = errorFor(code);
}

void Database::noteDamage() {
  fail(SQLITE_CORRUPT);
}

Result<void> Database::takeFailure() {
  if (!failure_) return {};
  Error error = std::move(*failure_);
  failure_.reset();
  return error;
}

sqlite3_stmt* Database::compile(QByteArrayView sql) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(handle_, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                      &statement, nullptr);
  if (code != SQLITE_OK) fail(code);
  return statement;
}

Statement Database::prepare(std::string_view sql) {
  const QByteArrayView key(sql.data(), qsizetype(sql.size()));
  // A kept statement that is still stepping (the same query, nested) must not be disturbed.
  if (sqlite3_stmt* kept = kept_.value(key)) {
    if (!sqlite3_stmt_busy(kept)) return Statement(*this, kept, false);
    return Statement(*this, compile(key), true);
  }
  sqlite3_stmt* statement = compile(key);
  if (statement) kept_.insert(key, statement);
  return Statement(*this, statement, false);
}

Statement Database::prepareOnce(const QByteArray& sql) {
  return Statement(*this, compile(sql), true);
}

void Database::execute(const QByteArray& sql) {
  if (failure_) return;
  const int code = sqlite3_exec(handle_, sql.constData(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) fail(code);
}

void Database::setDurability(Durability durability) {
  if (durability == durability_) return;
  durability_ = durability;
  execute(durability == Durability::Full ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
}

Result<void> Database::copyTo(const QString& path) {
  AMPARO_LET(copy, open(path, {.mode = Mode::Create, .key = {}}));
  sqlite3_backup* backup = sqlite3_backup_init(copy->handle_, "main", handle_, "main");
  if (!backup) return copy->errorFor(sqlite3_errcode(copy->handle_));
  sqlite3_backup_step(backup, -1);
  if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK) return copy->errorFor(code);
  // One file, with nothing beside it.
  copy->execute("PRAGMA wal_checkpoint(TRUNCATE)");
  return copy->takeFailure();
}

Result<void> Database::checkIntegrity() {
  auto check = prepareOnce("PRAGMA integrity_check(1)");
  const QString finding = check.step() ? check.text(0) : QString();
  AMPARO_TRY(takeFailure());
  if (finding == u"ok") return {};
  return Error{ErrorCode::StoreDamaged, {{u"path"_s, path_}}, finding};
}

void Database::useWriteAheadLog() {
  // SQLite does not wait here for another connection that does the same at this moment.
  constexpr int pauseMilliseconds = 5;
  int code = SQLITE_BUSY;
  for (int waited = 0; (code & 0xff) == SQLITE_BUSY && waited <= busyMilliseconds_;
       waited += pauseMilliseconds) {
    if (waited > 0) sqlite3_sleep(pauseMilliseconds);
    code = sqlite3_exec(handle_, "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr);
  }
  if (code != SQLITE_OK) fail(code);
}

qint64 Database::changedRows() const {
  return sqlite3_changes64(handle_);
}

qint64 Database::totalChanges() const {
  return sqlite3_total_changes64(handle_);
}

qint64 Database::lastInsertRow() const {
  return sqlite3_last_insert_rowid(handle_);
}

Statement::Statement(Database& database, sqlite3_stmt* handle, bool owned)
    : database_(&database)
    , handle_(handle)
    , owned_(owned) {}

Statement::Statement(Statement&& other) noexcept
    : database_(other.database_)
    , handle_(std::exchange(other.handle_, nullptr))
    , owned_(other.owned_) {}

Statement::~Statement() {
  if (owned_)
    sqlite3_finalize(handle_);
  else if (handle_) {
    sqlite3_reset(handle_);
    sqlite3_clear_bindings(handle_);
  }
}

void Statement::bindAt(int index, qint64 value) {
  if (handle_) sqlite3_bind_int64(handle_, index, value);
}

void Statement::bindAt(int index, double value) {
  if (handle_) sqlite3_bind_double(handle_, index, value);
}

void Statement::bindAt(int index, const QString& value) {
  if (value.isNull()) return bindNull(index);
  const QByteArray utf8 = value.toUtf8();
  if (handle_) sqlite3_bind_text(handle_, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bindAt(int index, QByteArrayView value) {
  // A null pointer would bind NULL; an empty blob is meant.
  const char* data = value.data() ? value.data() : "";
  if (handle_) sqlite3_bind_blob64(handle_, index, data, sqlite3_uint64(value.size()), SQLITE_STATIC);
}

void Statement::bindNull(int index) {
  if (handle_) sqlite3_bind_null(handle_, index);
}

bool Statement::step() {
  if (!handle_ || database_->failed()) return false;
  const int code = sqlite3_step(handle_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) database_->fail(code);
  return false;
}

void Statement::run() {
  while (step()) {
  }
  reset();
}

void Statement::reset() {
  if (handle_) sqlite3_reset(handle_);
}

qint64 Statement::integer(int column) const {
  return sqlite3_column_int64(handle_, column);
}

double Statement::real(int column) const {
  return sqlite3_column_double(handle_, column);
}

QString Statement::text(int column) const {
  const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(handle_, column));
  return utf8 ? QString::fromUtf8(utf8, sqlite3_column_bytes(handle_, column)) : QString();
}

QByteArray Statement::blob(int column) const {
  return blobView(column).toByteArray();
}

QByteArrayView Statement::blobView(int column) const {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(handle_, column));
  return {bytes, bytes ? sqlite3_column_bytes(handle_, column) : 0};
}

bool Statement::isNull(int column) const {
  return sqlite3_column_type(handle_, column) == SQLITE_NULL;
}

Transaction::Transaction(Database& database)
    : database_(database) {
  database_.prepare("BEGIN IMMEDIATE").run();
  open_ = !database_.failed();
}

Transaction::~Transaction() {
  if (!open_) return;
  // The error that led here stays in its Result; what is left on the connection goes with the rollback.
  database_.failure_.reset();
  sqlite3_exec(database_.handle_, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit() {
  database_.prepare("COMMIT").run();
  if (auto failure = database_.takeFailure(); !failure) {
    if (std::exchange(open_, false)) sqlite3_exec(database_.handle_, "ROLLBACK", nullptr, nullptr, nullptr);
    return failure;
  }
  open_ = false;
  return {};
}

Snapshot::Snapshot(Database& database)
    : database_(database) {
  database_.prepare("BEGIN").run();
  open_ = !database_.failed();
}

Snapshot::~Snapshot() {
  if (!open_) return; // there is nothing to end, or it is somebody else's
  if (database_.failed())
    sqlite3_exec(database_.handle(), "COMMIT", nullptr, nullptr, nullptr);
  else
    database_.prepare("COMMIT").run();
}

namespace {

int pragma(Database& database, const char* name) {
  Statement statement = database.prepareOnce(QByteArray("PRAGMA ") + name);
  return statement.step() ? int(statement.integer(0)) : 0;
}

/// The version of a file that is ours, or empty (0), or the reason not to touch it.
Result<int> versionOf(Database& database, int applicationId, int known) {
  const Snapshot snapshot(database); // another program may be making the file at this moment
  const int found = pragma(database, "user_version");
  const int foundId = pragma(database, "application_id");
  Statement tables = database.prepareOnce("SELECT count(*) FROM sqlite_master");
  const bool fresh = tables.step() && tables.integer(0) == 0;
  AMPARO_TRY(database.takeFailure());
  if (!fresh && foundId != applicationId)
    return Error{
        ErrorCode::StoreNotADatabase, {{u"path"_s, database.path()}}, u"another program's database"_s};
  if (found > known)
    return Error{
        ErrorCode::StoreNewer, {{u"path"_s, database.path()}, {u"found"_s, found}, {u"known"_s, known}}, {}};
  return found;
}

} // namespace

Result<void> migrate(Database& database, int applicationId, const std::vector<Migration>& migrations) {
  AMPARO_LET(found, versionOf(database, applicationId, migrations.empty() ? 0 : migrations.back().version));
  // Only now that the file is known to be ours: the journal's mode is written into it.
  if (sqlite3_db_readonly(database.handle(), "main") == 0) database.useWriteAheadLog();
  bool isUpgrade = false;
  for (const Migration& migration : migrations) {
    if (migration.version <= found) continue;
    Transaction transaction(database);
    if (pragma(database, "user_version") >= migration.version) continue; // another program was faster
    database.execute(migration.sql);
    database.execute("PRAGMA user_version=" + QByteArray::number(migration.version));
    database.execute("PRAGMA application_id=" + QByteArray::number(applicationId));
    AMPARO_TRY(transaction.commit());
    isUpgrade = isUpgrade || found > 0;
  }
  // What an upgrade took away does not stay in the log.
  if (isUpgrade) database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  return database.takeFailure();
}

QString describeSchema(Database& database) {
  QString text;
  // FTS5's shadow tables belong to the library, not to us.
  Statement statement = database.prepareOnce("SELECT sql FROM sqlite_master AS item WHERE sql IS NOT NULL "
                                             "AND NOT EXISTS (SELECT 1 FROM sqlite_master AS v "
                                             "WHERE v.sql LIKE 'CREATE VIRTUAL%' AND item.name <> v.name AND "
                                             "item.name LIKE v.name || '\\_%' ESCAPE '\\') "
                                             "ORDER BY type, name");
  while (statement.step()) text += statement.text(0) % u";\n"_s;
  return text;
}

} // namespace amparo::sqlite
