#include "tests/support/postgres_server.h"

#include "core/postgres/database.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <csignal>
#include <pwd.h>
#include <stdexcept>
#include <unistd.h>

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMilliseconds = 60'000;
constexpr auto role = "amparo"_L1;

bool isRoot() {
  return geteuid() == 0;
}

/// Debian keeps the server's programs beside the path, by version.
QString findPrograms() {
  QStringList folders;
  QProcess ask;
  ask.start(u"pg_config"_s, {u"--bindir"_s});
  if (ask.waitForFinished(deadlineMilliseconds)) folders.append(QString::fromUtf8(ask.readAll()).trimmed());
  const QDir versions(u"/usr/lib/postgresql"_s);
  for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
    folders.append(versions.filePath(version + u"/bin"_s));
  for (const QString& folder : folders)
    if (QFile::exists(folder + u"/initdb"_s) && QFile::exists(folder + u"/postgres"_s)) return folder;
  return {};
}

void need(bool done, const QString& otherwise) {
  if (!done) throw std::runtime_error(otherwise.toStdString());
}

void need(const Result<void>& done) {
  need(done.ok(), done ? QString() : describe(done.error()));
}

} // namespace

PostgresServer::PostgresServer(Durable durable)
    : durable_(durable)
    , programs_(findPrograms()) {
  need(!programs_.isEmpty(), u"PostgreSQL's server is not installed; ./dev setup does it"_s);
  if (isRoot()) {
    const passwd* user = getpwnam("postgres");
    need(user && chown(QFile::encodeName(folder_.path()).constData(), user->pw_uid, user->pw_gid) == 0,
         u"the user postgres cannot have a folder"_s);
  }
  run(u"initdb"_s, {u"--pgdata"_s, folder_.filePath(u"data"_s), u"--username"_s, role, u"--auth=trust"_s,
                    u"--no-locale"_s, u"--encoding=UTF8"_s, u"--no-sync"_s, u"--no-instructions"_s});
  start();
}

PostgresServer::~PostgresServer() {
  ::kill(pid_t(process_.processId()), SIGQUIT); // of what it holds nothing is wanted any more
  process_.waitForFinished(deadlineMilliseconds);
}

QStringList PostgresServer::command(const QString& program, const QStringList& arguments) const {
  // SIGINT: it ends at once, with all its processes, also when the tests are killed.
  QStringList line{u"setpriv"_s, u"--pdeathsig"_s, u"INT"_s};
  if (isRoot()) line += {u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--init-groups"_s};
  return line + QStringList{u"--"_s, programs_ + u'/' + program} + arguments;
}

void PostgresServer::run(const QString& program, const QStringList& arguments) {
  QStringList line = command(program, arguments);
  QProcess process;
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.setWorkingDirectory(folder_.path());
  process.start(line.takeFirst(), line);
  const bool finished = process.waitForFinished(deadlineMilliseconds);
  need(finished && process.exitCode() == 0, program % u": "_s % QString::fromUtf8(process.readAll()));
}

void PostgresServer::start() {
  QStringList arguments{u"-D"_s, folder_.filePath(u"data"_s), u"-k"_s, folder_.path(),
                        u"-c"_s, u"listen_addresses="_s,      u"-c"_s, u"max_connections=200"_s};
  if (durable_ == Durable::No) arguments += {u"-c"_s, u"fsync=off"_s, u"-c"_s, u"full_page_writes=off"_s};
  QStringList line = command(u"postgres"_s, arguments);
  const QString log = folder_.filePath(u"log"_s);
  process_.setProcessChannelMode(QProcess::MergedChannels);
  process_.setStandardOutputFile(log, QProcess::Append);
  process_.setWorkingDirectory(folder_.path());
  process_.start(line.takeFirst(), line);
  const QDeadlineTimer deadline(deadlineMilliseconds);
  while (!postgres::Database::open(address())) {
    QFile said(log);
    need(!deadline.hasExpired() && !process_.waitForFinished(20),
         u"PostgreSQL does not start: "_s %
             QString::fromUtf8(said.open(QFile::ReadOnly) ? said.readAll() : QByteArray()));
  }
}

void PostgresServer::stop() {
  ::kill(pid_t(process_.processId()), SIGINT);
  need(process_.waitForFinished(deadlineMilliseconds), u"PostgreSQL does not end"_s);
}

QString PostgresServer::address() const {
  return u"postgresql:///postgres?host="_s + folder_.path() + u"&user="_s + role;
}

std::unique_ptr<postgres::Database> PostgresServer::connect() const {
  auto database = postgres::Database::open(address());
  need(database.ok(), database ? QString() : describe(database.error()));
  return *std::move(database);
}

void PostgresServer::settle() {
  const auto database = connect();
  for (const char* statement : {"VACUUM ANALYZE", "CHECKPOINT"}) database->execute(statement);
  need(database->takeFailure());
}

QString PostgresServer::copyOf(const QString& place) {
  const QString copy = newPlace();
  const auto database = connect();
  const auto nameIn = [](const QString& where) { return where.section(u"%3D"_s, -1).toLatin1(); };
  // The numbers of rows go on where they are.
  database->execute(QByteArray(R"(DO $$ DECLARE name text; BEGIN
        FOR name IN SELECT tablename FROM pg_tables WHERE schemaname='FROM_PLACE' LOOP
          EXECUTE format('CREATE TABLE TO_PLACE.%I (LIKE FROM_PLACE.%I INCLUDING ALL)', name, name);
          EXECUTE format('INSERT INTO TO_PLACE.%I SELECT * FROM FROM_PLACE.%I', name, name);
        END LOOP;
        FOR name IN SELECT table_name FROM information_schema.columns
            WHERE table_schema='TO_PLACE' AND is_identity='YES' LOOP
          EXECUTE format('SELECT setval(pg_get_serial_sequence(%L, ''row''), coalesce(max(t.row), 0) + 1, false) '
            'FROM TO_PLACE.%I AS t', 'TO_PLACE.' || name, name);
        END LOOP;
      END $$)")
                        .replace("FROM_PLACE", nameIn(place))
                        .replace("TO_PLACE", nameIn(copy)));
  need(database->takeFailure());
  return copy;
}

QString PostgresServer::newPlace() {
  const QString name = u"place%1"_s.arg(++places_);
  const auto database = connect();
  database->execute("CREATE SCHEMA " + name.toLatin1());
  need(database->takeFailure());
  return address() + u"&options=-csearch_path%3D"_s + name;
}

} // namespace amparo::test
