#include "tests/support/postgres_server.h"

#include "core/postgres/database.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>
#include <csignal>
#include <memory>
#include <pwd.h>
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

std::unique_ptr<PostgresServer>& theServer() {
  static std::unique_ptr<PostgresServer> server;
  return server;
}

/// Ends the server while there is still an application.
class Ending final : public Catch::EventListenerBase {
 public:
  using Catch::EventListenerBase::EventListenerBase;

  void testRunEnded(const Catch::TestRunStats&) override { theServer().reset(); }
};

CATCH_REGISTER_LISTENER(Ending)

} // namespace

bool isOnPostgres() {
  return qEnvironmentVariable("AMPARO_TEST_STORE") == u"postgresql";
}

PostgresServer& postgresServer() {
  if (!theServer()) theServer() = std::make_unique<PostgresServer>();
  return *theServer();
}

PostgresServer::PostgresServer()
    : programs_(findPrograms()) {
  INFO("PostgreSQL's server is not installed; ./dev test does it");
  REQUIRE_FALSE(programs_.isEmpty());
  if (isRoot()) {
    const passwd* user = getpwnam("postgres");
    REQUIRE(user);
    REQUIRE(chown(QFile::encodeName(folder_.path()).constData(), user->pw_uid, user->pw_gid) == 0);
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
  INFO(process.readAll().toStdString());
  REQUIRE(finished);
  REQUIRE(process.exitCode() == 0);
}

void PostgresServer::start() {
  // Nothing of it has to survive a power cut.
  QStringList line =
      command(u"postgres"_s, {u"-D"_s, folder_.filePath(u"data"_s), u"-k"_s, folder_.path(), u"-c"_s,
                              u"listen_addresses="_s, u"-c"_s, u"fsync=off"_s, u"-c"_s,
                              u"full_page_writes=off"_s, u"-c"_s, u"max_connections=200"_s});
  const QString log = folder_.filePath(u"log"_s);
  process_.setProcessChannelMode(QProcess::MergedChannels);
  process_.setStandardOutputFile(log, QProcess::Append);
  process_.setWorkingDirectory(folder_.path());
  process_.start(line.takeFirst(), line);
  const QDeadlineTimer deadline(deadlineMilliseconds);
  while (!postgres::Database::open(address())) {
    QFile said(log);
    INFO((said.open(QFile::ReadOnly) ? said.readAll() : QByteArray()).toStdString());
    REQUIRE_FALSE(deadline.hasExpired());
    REQUIRE_FALSE(process_.waitForFinished(20));
  }
}

void PostgresServer::stop() {
  ::kill(pid_t(process_.processId()), SIGINT);
  REQUIRE(process_.waitForFinished(deadlineMilliseconds));
}

QString PostgresServer::address() const {
  return u"postgresql:///postgres?host="_s + folder_.path() + u"&user="_s + role;
}

QString PostgresServer::copyOf(const QString& place) {
  const QString copy = newPlace();
  const auto database = postgres::Database::open(address());
  REQUIRE(database.ok());
  const auto nameIn = [](const QString& where) { return where.section(u"%3D"_s, -1).toLatin1(); };
  // The numbers of rows go on where they are.
  (*database)->execute(QByteArray(R"(DO $$ DECLARE name text; BEGIN
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
  REQUIRE((*database)->takeFailure().ok());
  return copy;
}

QString PostgresServer::newPlace() {
  const QString name = u"place%1"_s.arg(++places_);
  auto database = postgres::Database::open(address());
  REQUIRE(database.ok());
  (*database)->execute("CREATE SCHEMA " + name.toLatin1());
  REQUIRE((*database)->takeFailure().ok());
  return address() + u"&options=-csearch_path%3D"_s + name;
}

} // namespace amparo::test
