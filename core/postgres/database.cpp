#include "core/postgres/database.h"

#include <QtEndian>

#include <libpq-fe.h>

namespace amparo::postgres {

using namespace Qt::StringLiterals;

namespace {

/// Types as the catalogue numbers them (pg_type.dat).
constexpr Oid boolType = 16;
constexpr Oid byteaType = 17;
constexpr Oid int8Type = 20;
constexpr Oid textType = 25;
constexpr int binary = 1;
constexpr std::size_t sentTogether = 500;

/// A server that has gone without a word is noticed after about a minute. A process that stops in the middle
/// of a transaction would keep all others from writing: the server ends its session. Who administers the
/// server may have chosen more than "on", but not less.
constexpr const char* connectSeconds = "10";
constexpr const char* keepaliveSeconds = "20";
constexpr const char* unansweredMilliseconds = "60000";
constexpr const char* sessionSettings =
    "SELECT set_config('lock_timeout', '30s', false), "
    "set_config('idle_in_transaction_session_timeout', '60s', false), "
    "set_config('synchronous_commit', CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on' "
    "ELSE current_setting('synchronous_commit') END, false)";

QString inOneLine(const char* message) {
  return QString::fromUtf8(message).simplified();
}

/// What people may see of an address; nothing when it is none.
std::optional<QString> describeAddress(const QByteArray& address) {
  std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
      PQconninfoParse(address.constData(), nullptr), PQconninfoFree);
  if (!options) return std::nullopt;
  QString host;
  QString port;
  QString name;
  for (const auto* option = options.get(); option && option->keyword; ++option) {
    const QByteArrayView keyword(option->keyword);
    if (keyword == "host") host = QString::fromUtf8(option->val);
    if (keyword == "port" && option->val) port = u':' % QString::fromUtf8(option->val);
    if (keyword == "dbname") name = QString::fromUtf8(option->val);
  }
  if (host.startsWith(u'/')) return u"postgresql://"_s % port % u'/' % name % u"?host="_s % host;
  return u"postgresql://"_s % host % port % u'/' % name;
}

/// By the class or the whole of an SQLSTATE (PostgreSQL's manual, appendix A).
ErrorCode codeOf(QByteArrayView state) {
  if (state == "40001" || state == "40P01" || state == "55P03") return ErrorCode::StoreBusy;
  if (state == "53100") return ErrorCode::StoreFull;
  if (state == "25006") return ErrorCode::StoreReadOnly; // a standby
  if (state == "XX001" || state == "XX002") return ErrorCode::StoreDamaged;
  return ErrorCode::StoreFailed;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& address) {
  const auto path = describeAddress(address.toUtf8());
  if (!path) // libpq would repeat it, password and all
    return Error{ErrorCode::StoreFailed, {{u"path"_s, u"postgresql://"_s}}, u"the address cannot be read"_s};
  std::unique_ptr<Database> database(new Database(address.toUtf8()));
  database->path_ = *path;
  database->connect();
  AMPARO_TRY(database->takeFailure());
  return database;
}

Database::~Database() {
  PQfinish(handle_);
}

bool Database::isConnected() const {
  return PQstatus(handle_) == CONNECTION_OK;
}

bool Database::connect() {
  PQfinish(handle_);
  kept_.clear();
  awaited_.clear();
  ++connections_;
  // What the address says comes later, and holds.
  const char* const names[] = {
      "fallback_application_name", "connect_timeout", "keepalives_idle", "keepalives_interval",
      "tcp_user_timeout",          "dbname",          "client_encoding", nullptr};
  const char* const values[] = {
      "amparo-hub",           connectSeconds,       keepaliveSeconds, keepaliveSeconds,
      unansweredMilliseconds, address_.constData(), "UTF8",           nullptr};
  handle_ = PQconnectdbParams(names, values, 1);
  if (!isConnected()) {
    failAsConnectionSays();
    return false;
  }
  // Only programs speak to people, and not with what a server remarks.
  PQsetNoticeReceiver(
      handle_, [](void*, const PGresult*) {}, nullptr);
  execute(sessionSettings);
  return !failure_;
}

void Database::fail(ErrorCode code, const QString& detail) {
  if (!failure_) failure_ = Error{code, {{u"path"_s, path_}}, detail};
}

void Database::failAsConnectionSays() {
  fail(ErrorCode::StoreFailed, inOneLine(PQerrorMessage(handle_)));
}

Database::Answer Database::check(pg_result* result) {
  Answer answer(result, PQclear);
  const auto status = PQresultStatus(result);
  if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return answer;
  const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
  if (state && isConnected()) // and without what the server says besides, which may be of a record
    fail(codeOf(state), inOneLine(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY)));
  else
    failAsConnectionSays();
  return {nullptr, PQclear};
}

void Database::noteDamage() {
  fail(ErrorCode::StoreDamaged, {});
}

Result<void> Database::takeFailure() {
  if (!failure_) return {};
  Error error = std::move(*failure_);
  failure_.reset();
  return error;
}

Statement Database::prepare(const char* sql) {
  return {*this, sql};
}

void Database::execute(const QByteArray& sql) {
  if (failure_) return;
  receive();
  // A pipeline takes no more than one statement at a time.
  if (failure_ || PQexitPipelineMode(handle_) == 0) return failAsConnectionSays();
  check(PQexec(handle_, sql.constData()));
}

void Database::send(const char* sql) {
  prepare(sql).run();
}

void Database::sync() {
  if (PQpipelineSync(handle_) == 1) awaited_.push_back({true});
}

Database::Answer Database::receive() {
  Answer last{nullptr, PQclear};
  if (awaited_.empty()) return last;
  sync();
  for (const Awaited& awaited : std::exchange(awaited_, {})) {
    Answer& answer = awaited.kept ? *awaited.kept : last;
    if (awaited.isSync)
      PQclear(PQgetResult(handle_));
    else
      while (pg_result* result = PQgetResult(handle_)) answer = check(result);
  }
  if (!isConnected()) failAsConnectionSays();
  return last;
}

void Database::clear() {
  receive();
  failure_.reset();
  // Twice: the last words of a server that has gone, and that nothing comes after them.
  for (int i = 0; i < 2 && isConnected(); ++i) PQconsumeInput(handle_);
}

bool Database::begin(std::initializer_list<const char*> statements) {
  if (failure_) return false;
  clear();
  // The server went away while nobody asked it anything: nothing is lost but the connection.
  if (!isConnected() && !connect()) return false;
  for (const char* statement : statements) send(statement);
  if (failure_) rollBack(); // what comes after BEGIN may have failed
  return !failure_;
}

void Database::rollBack() {
  if (!isConnected()) return;
  // A server passes over all that was sent behind a failure, up to here.
  if (!awaited_.empty()) sync();
  const auto failure = std::exchange(failure_, {});
  send("ROLLBACK");
  sync();
  failure_ = failure;
}

void Statement::add(qint64 value) {
  QByteArray bytes(sizeof value, Qt::Uninitialized);
  qToBigEndian(value, bytes.data());
  parameters_.push_back({int8Type, std::move(bytes)});
}

void Statement::add(bool value) {
  parameters_.push_back({boolType, QByteArray(1, value ? 1 : 0)});
}

void Statement::add(const QString& value) {
  parameters_.push_back({textType, value.isNull() ? QByteArray("") : value.toUtf8()});
}

void Statement::add(QByteArrayView value) {
  // A null pointer would bind NULL; empty bytes are meant.
  parameters_.push_back(
      {byteaType, value.data() ? QByteArray::fromRawData(value.data(), value.size()) : QByteArray("")});
}

bool Statement::send() {
  if (database_->failure_) return false;
  std::vector<Oid> types;
  std::vector<const char*> values;
  std::vector<int> lengths;
  for (const Parameter& parameter : parameters_) {
    types.push_back(parameter.type);
    values.push_back(parameter.bytes.constData());
    lengths.push_back(int(parameter.bytes.size()));
  }
  const int count = int(parameters_.size());
  PQenterPipelineMode(database_->handle_);
  const auto noteSent = [this](int sent) {
    if (sent == 1)
      database_->awaited_.emplace_back();
    else
      database_->failAsConnectionSays();
    return sent == 1;
  };
  QByteArray& name = database_->kept_[sql_];
  if (name.isEmpty()) {
    const QByteArray fresh = 's' + QByteArray::number(++database_->names_);
    const bool sent =
        noteSent(PQsendPrepare(database_->handle_, fresh.constData(), sql_, count, types.data()));
    if (!sent || !database_->receive()) return false;
    name = fresh;
  }
  const std::vector<int> formats(parameters_.size(), binary);
  return noteSent(PQsendQueryPrepared(database_->handle_, name.constData(), count, values.data(),
                                      lengths.data(), formats.data(), binary));
}

bool Statement::step() {
  if (answer_) return ++row_ < rows_;
  if (asked_) {
    if (!*asked_) database_->receive();
    answer_ = std::move(*asked_);
  } else if (send()) {
    answer_ = database_->receive();
  }
  if (!answer_) return false;
  rows_ = PQntuples(answer_.get());
  row_ = 0;
  return rows_ > 0;
}

void Statement::ask() {
  asked_ = std::make_shared<Database::Answer>(nullptr, PQclear);
  if (send()) database_->awaited_.back().kept = asked_;
}

void Statement::run() {
  send();
  // What the server says to each of them is kept meanwhile.
  if (database_->awaited_.size() >= sentTogether) database_->receive();
}

qint64 Statement::integer(int column) const {
  const QByteArrayView bytes = blobView(column);
  switch (bytes.size()) {
  case 1:
    return bytes.front();
  case sizeof(qint16):
    return qFromBigEndian<qint16>(bytes.data());
  case sizeof(qint32):
    return qFromBigEndian<qint32>(bytes.data());
  case sizeof(qint64):
    return qFromBigEndian<qint64>(bytes.data());
  default:
    return 0; // NULL
  }
}

QString Statement::text(int column) const {
  return isNull(column) ? QString() : QString::fromUtf8(blobView(column));
}

QByteArray Statement::blob(int column) const {
  return blobView(column).toByteArray();
}

QByteArrayView Statement::blobView(int column) const {
  return {PQgetvalue(answer_.get(), row_, column), PQgetlength(answer_.get(), row_, column)};
}

bool Statement::isNull(int column) const {
  return PQgetisnull(answer_.get(), row_, column) == 1;
}

Transaction::~Transaction() {
  if (!open_) return;
  // The error that led here stays in its Result; what is left on the connection goes with the rollback.
  database_.failure_.reset();
  database_.rollBack();
}

Result<void> Transaction::commit() {
  if (!database_.failed()) {
    database_.send("COMMIT");
    const auto answer = database_.receive();
    open_ = !answer && database_.isConnected();
    if (answer && QByteArrayView(PQcmdStatus(answer.get())) != "COMMIT")
      database_.fail(ErrorCode::StoreFailed, u"the server rolled back"_s);
  }
  return database_.takeFailure();
}

Result<std::unique_ptr<Listener>> Listener::open(const QString& address, const char* channel) {
  AMPARO_LET(database, Database::open(address));
  database->execute(QByteArray("LISTEN ") + channel);
  AMPARO_TRY(database->takeFailure());
  return std::unique_ptr<Listener>(new Listener(std::move(database)));
}

int Listener::socket() const {
  return PQsocket(database_->handle_);
}

Result<bool> Listener::take() {
  if (PQconsumeInput(database_->handle_) == 0) database_->failAsConnectionSays();
  AMPARO_TRY(database_->takeFailure());
  bool heard = false;
  while (PGnotify* news = PQnotifies(database_->handle_)) {
    heard = true;
    PQfreemem(news);
  }
  return heard;
}

namespace {

/// The version of a schema that is ours, or empty (0), or the reason not to touch it.
Result<int> versionOf(Database& database, int known) {
  const Transaction moment(database, {"BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"});
  // What an extension brings along is no program's.
  auto tables = database.prepare(
      "SELECT relname='amparo_hub' FROM pg_class WHERE relkind IN ('r', 'p') AND "
      "relnamespace=(SELECT oid FROM pg_namespace WHERE nspname=current_schema()) AND NOT EXISTS "
      "(SELECT 1 FROM pg_depend WHERE objid=pg_class.oid AND deptype='e') ORDER BY 1 DESC LIMIT 1");
  const bool fresh = !tables.step();
  AMPARO_TRY(database.takeFailure());
  if (fresh) return 0;
  if (tables.integer(0) == 0)
    return Error{ErrorCode::StoreNotADatabase, {{u"path"_s, database.path()}}, u"another program's tables"_s};
  auto version = database.prepare("SELECT version FROM amparo_hub");
  const int found = version.step() ? int(version.integer(0)) : 0;
  AMPARO_TRY(database.takeFailure());
  if (found > known)
    return Error{
        ErrorCode::StoreNewer, {{u"path"_s, database.path()}, {u"found"_s, found}, {u"known"_s, known}}, {}};
  return found;
}

} // namespace

Result<void> migrate(Database& database, const std::vector<Migration>& migrations) {
  AMPARO_LET(found, versionOf(database, migrations.empty() ? 0 : migrations.back().version));
  for (const Migration& migration : migrations) {
    if (migration.version <= found) continue;
    // One program after the other; the number of the lock stands for nothing else of ours.
    Transaction transaction(database, {"BEGIN", "SELECT pg_advisory_xact_lock(1634562160)"});
    database.execute("CREATE TABLE IF NOT EXISTS amparo_hub (version integer NOT NULL)");
    auto version = database.prepare("SELECT version FROM amparo_hub");
    const bool isFirst = !version.step();
    if (!isFirst && version.integer(0) >= migration.version) continue; // another program was faster
    const QByteArray number = QByteArray::number(migration.version);
    database.execute(migration.sql);
    if (isFirst)
      database.execute("INSERT INTO amparo_hub (version) VALUES (" + number + ')');
    else
      database.execute("UPDATE amparo_hub SET version=" + number);
    AMPARO_TRY(transaction.commit());
  }
  return {};
}

} // namespace amparo::postgres
