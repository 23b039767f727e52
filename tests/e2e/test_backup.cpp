#include "core/hub/sqlite_hub_store.h"
#include "tests/e2e/monitor_client.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QThread>

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// A hub that serves, one office in sync with it, and a backup that was made while it served.
struct BackedUp {
  BackedUp() {
    hub.start();
    office = std::make_unique<OfficeProgram>(hub.invite(u"Rosario"_s));
    before = office->create(u"Antes"_s);
    REQUIRE(office->sync().status == 0);
    const Outcome made = hub.command({u"backup"_s, backup});
    INFO(made.errors.toStdString());
    REQUIRE(made.status == 0);
  }

  /// The disk is lost.
  void lose() {
    hub.kill();
    REQUIRE(QDir().rename(hub.folder() % u"/hub"_s, hub.folder() % u"/lost"_s));
  }

  /// Restores the backup, and kills that when it has come to one of the backup's files.
  void cutOffAt(const QString& file) {
    const QByteArray path = QFile::encodeName(backup % u'/' % file);
    QFile::remove(backup % u'/' % file);
    REQUIRE(::mkfifo(path.constData(), 0600) == 0); // whoever reads it waits for a writer
    QProcess restoring;
    restoring.start(QStringLiteral(AMPARO_PROGRAMS_DIR "/amparo-hub"),
                    {u"--data"_s, hub.folder() % u"/hub"_s, u"restore"_s, backup});
    const QDeadlineTimer deadline(30'000);
    int writer = -1;
    while ((writer = ::open(path.constData(), O_WRONLY | O_NONBLOCK)) < 0) {
      REQUIRE_FALSE(deadline.hasExpired());
      QThread::yieldCurrentThread();
    }
    restoring.kill();
    REQUIRE(restoring.waitForFinished());
    ::close(writer);
  }

  HubProgram hub;
  std::unique_ptr<OfficeProgram> office;
  QString before;
  const QString backup = hub.folder() % u"/backup"_s;
};

/// What the program before this one knew of a store: every schema but the last.
std::vector<sqlite::Migration> earlierSchemas() {
  std::vector<sqlite::Migration> schemas;
  const QDir folder(QStringLiteral(AMPARO_SOURCE_DIR "/core/hub/schema"));
  for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QFile::ReadOnly));
    schemas.push_back({name.left(4).toInt(), file.readAll()});
  }
  schemas.pop_back();
  return schemas;
}

/// How the program before this one opens a store, or refuses to.
Result<void> openEarlier(const QString& path) {
  AMPARO_LET(database, sqlite::Database::open(path, {}));
  return sqlite::migrate(*database, 0x416d7048, earlierSchemas());
}

QByteArrayList columnsOf(sqlite::Database& database, const QByteArray& table) {
  QByteArrayList columns;
  auto rows = database.prepareOnce("SELECT name FROM pragma_table_info('" + table + "')");
  while (rows.step()) columns.append(rows.text(0).toUtf8());
  return columns;
}

/// Makes of a store, which no program has open, what the program before this one would have made of it.
void turnBack(const QString& path) {
  const QString later = path % u".later"_s;
  {
    const auto database = sqlite::Database::open(path, {});
    REQUIRE(database.ok());
    REQUIRE((*database)->copyTo(later).ok());
  }
  for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s}) QFile::remove(path % end);
  QByteArrayList tables;
  {
    const auto database = sqlite::Database::open(path, {sqlite::Mode::Create, {}});
    REQUIRE(database.ok());
    REQUIRE(sqlite::migrate(**database, 0x416d7048, earlierSchemas()).ok());
    const auto source = sqlite::Database::open(later, {});
    REQUIRE(source.ok());
    auto names = (*database)->prepare("SELECT name FROM sqlite_schema WHERE type='table'");
    while (names.step()) tables.append(names.text(0).toUtf8());
    (*database)->execute("PRAGMA foreign_keys=OFF; ATTACH '" + later.toUtf8() + "' AS later");
    for (const QByteArray& table : tables) {
      QByteArrayList columns = columnsOf(**database, table);
      const QByteArrayList there = columnsOf(**source, table);
      columns.removeIf([&](const QByteArray& column) { return !there.contains(column); });
      const QByteArray list = columns.join(", ");
      (*database)->execute("INSERT INTO " + table + " (" + list + ") SELECT " + list + " FROM later." +
                           table);
    }
    (*database)->execute("DETACH later");
    REQUIRE((*database)->takeFailure().ok());
  }
  REQUIRE(QFile::remove(later));
}

QByteArray contentOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QFile::ReadOnly));
  return file.readAll();
}

} // namespace

TEST_CASE_METHOD(BackedUp, "a hub is restored from its backup, and offices send what it does not have") {
  const QString after = office->create(u"Después"_s);
  REQUIRE(office->sync().status == 0);
  lose();
  const Outcome restored = hub.command({u"restore"_s, backup});
  CHECK(restored.output.contains("an access that was ended holds again"));
  INFO(restored.errors.toStdString());
  REQUIRE(restored.status == 0);
  hub.start();
  const Outcome synced = office->sync();
  INFO(synced.errors.toStdString());
  CHECK(synced.status == 0);
  CHECK(synced.json()[u"sent"_s].toInt() == 1);
  CHECK(synced.json()[u"verified"_s].toBool());
  OfficeProgram late(hub.invite(u"Tardía"_s));
  CHECK(late.sync().status == 0);
  CHECK(late.field(before, u"title.es"_s) == u"Antes");
  CHECK(late.field(after, u"title.es"_s) == u"Después");
}

TEST_CASE_METHOD(BackedUp, "a backup is nobody's but the owner's, and is no hub before it is restored") {
  for (const QString& file : {u"hub.db"_s, u"hub.key"_s, u"hub.crt"_s})
    CHECK((QFile::permissions(backup % u'/' % file) &
           (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) == 0);
  const Outcome served = run(u"amparo-hub"_s, {u"--data"_s, backup, u"serve"_s}, hub.folder());
  CHECK(served.status == 2);
  CHECK(served.errors.contains("restore"));
}

TEST_CASE_METHOD(BackedUp, "neither command writes over what is there") {
  CHECK(hub.command({u"backup"_s, backup}).status == 3);
  CHECK(hub.command({u"restore"_s, backup}).status == 3);
  CHECK(office->sync().status == 0);
}

TEST_CASE_METHOD(BackedUp, "no backup is made within the hub's own folder") {
  const QString own = hub.folder() % u"/hub"_s;
  const QString link = hub.folder() % u"/link"_s;
  REQUIRE(QFile::link(own, link));
  for (const QString& target :
       {QString(own % u"/backups/today"_s), QString(own % u"/files"_s),
        QString(hub.folder() % u"/x/../hub/y"_s), QString(link % u"/backup"_s), own}) {
    INFO(target.toStdString());
    const Outcome refused = hub.command({u"backup"_s, target});
    CHECK(refused.status == 2);
    CHECK(refused.errors.contains("elsewhere"));
  }
  CHECK_FALSE(QFile::exists(own % u"/backups"_s));
  CHECK(hub.command({u"backup"_s, hub.folder() % u"/hub-backup"_s}).status == 0);
}

TEST_CASE_METHOD(BackedUp, "a damaged backup is refused, and leaves nothing behind") {
  lose();
  QFile store(backup % u"/hub.db"_s);
  REQUIRE(store.resize(store.size() / 2));
  const Outcome restored = hub.command({u"restore"_s, backup});
  CHECK(restored.status == 3);
  CHECK(restored.errors.contains("damaged"));
  CHECK_FALSE(QFile::exists(hub.folder() % u"/hub/hub.db"_s));
  CHECK(hub.command({u"restore"_s, hub.folder() % u"/nowhere"_s}).status == 5);
}

TEST_CASE("a backup that was cut off does not serve as the hub that it was") {
  HubProgram hub;
  hub.start();
  const QString backup = hub.folder() % u"/backup"_s;
  QProcess making;
  making.start(QStringLiteral(AMPARO_PROGRAMS_DIR "/amparo-hub"),
               {u"--data"_s, hub.folder() % u"/hub"_s, u"backup"_s, backup});
  const QDeadlineTimer deadline(30'000);
  while (!QFile::exists(backup % u"/hub.db"_s) && !deadline.hasExpired()) QThread::yieldCurrentThread();
  making.kill();
  REQUIRE(making.waitForFinished());
  const Outcome served = run(u"amparo-hub"_s, {u"--data"_s, backup, u"serve"_s}, hub.folder());
  CHECK(served.status == 2);
  CHECK(served.errors.contains("is a backup"));
}

TEST_CASE_METHOD(BackedUp,
                 "the way back from an upgrade is the backup from before, and nothing is lost on it") {
  // The hub and its backup are from before the upgrade.
  REQUIRE(hub.stop() == 0);
  turnBack(hub.databasePath());
  turnBack(backup % u"/hub.db"_s);
  REQUIRE(openEarlier(hub.databasePath()).ok());

  hub.start();
  const QString after = office->create(u"Después"_s);
  REQUIRE(office->sync().status == 0);
  const auto refused = openEarlier(hub.databasePath());
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().code == ErrorCode::StoreNewer);

  lose();
  const QByteArray kept = contentOf(backup % u"/hub.db"_s);
  const Outcome restored = hub.command({u"restore"_s, backup});
  INFO(restored.errors.toStdString());
  REQUIRE(restored.status == 0);
  // The backup is still what the earlier program can make a hub of.
  CHECK(contentOf(backup % u"/hub.db"_s) == kept);
  CHECK(openEarlier(backup % u"/hub.db"_s).ok());

  hub.start();
  const Outcome synced = office->sync();
  INFO(synced.errors.toStdString());
  CHECK(synced.json()[u"verified"_s].toBool());
  CHECK(synced.json()[u"sent"_s].toInt() == 1);
  OfficeProgram late(hub.invite(u"Tardía"_s));
  CHECK(late.sync().json()[u"verified"_s].toBool());
  CHECK(late.field(before, u"title.es"_s) == u"Antes");
  CHECK(late.field(after, u"title.es"_s) == u"Después");
}

TEST_CASE("a backup that is made while offices write is sound, and has what they were told is there") {
  HubProgram hub;
  hub.start();
  constexpr int writers = 4;
  std::vector<std::unique_ptr<RawDevice>> devices;
  for (int i = 0; i < writers; ++i)
    devices.push_back(std::make_unique<RawDevice>(hub, u"Oficina %1"_s.arg(i)));
  std::mutex mutex;
  std::vector<RecordId> acknowledged;
  const auto taken = [&] {
    const std::lock_guard lock(mutex);
    return acknowledged;
  };
  std::atomic<bool> enough = false;
  std::vector<std::thread> threads;
  for (const auto& device : devices)
    threads.emplace_back([&, port = portOf(hub)] {
      RawConnection connection(port);
      while (!enough) {
        const protocol::Change change = device->topic(u"Tema "_s.repeated(200));
        if (connection.ask(post("/v1/exchange", device->body({change}), device->token)).status != 200) return;
        const std::lock_guard lock(mutex);
        acknowledged.push_back(change.record);
      }
    });
  const bool began = waitUntil([&] { return taken().size() >= 100; });
  const auto before = taken();
  const QString backup = hub.folder() % u"/backup"_s;
  const Outcome made = hub.command({u"backup"_s, backup});
  const size_t meanwhile = taken().size();
  const bool goesOn = waitUntil([&] { return taken().size() > meanwhile; });
  enough = true;
  for (std::thread& thread : threads) thread.join();
  INFO(made.errors.toStdString());
  REQUIRE(made.status == 0);
  CHECK(began);
  CHECK(meanwhile > before.size());
  CHECK(goesOn);

  const QString folder = hub.folder() % u"/restored"_s;
  const auto restored = [&](const QStringList& command) {
    return run(u"amparo-hub"_s, QStringList{u"--data"_s, folder} + command, hub.folder());
  };
  REQUIRE(restored({u"restore"_s, backup}).status == 0);
  const Outcome checked = restored({u"check"_s});
  INFO(checked.output.toStdString() << checked.errors.toStdString());
  CHECK(checked.status == 0);
  const auto store = hub::SqliteHubStore::open(folder % u"/hub.db"_s);
  REQUIRE(store.ok());
  size_t missing = 0;
  for (const RecordId& id : before)
    if (!(*store)->record(id)) ++missing;
  CHECK(missing == 0);
}

TEST_CASE_METHOD(BackedUp, "a hub whose restoring was cut off is none, and says what to do") {
  REQUIRE(hub.command({u"backup"_s, backup % u"-2"_s}).status == 0);
  lose();
  cutOffAt(GENERATE(u"hub.courier"_s, u"hub.conf"_s)); // among the keys; when all else is there
  for (const QStringList& command :
       {QStringList{u"serve"_s}, QStringList{u"status"_s}, QStringList{u"check"_s}, QStringList{u"init"_s},
        QStringList{u"restore"_s, backup % u"-2"_s}}) {
    const Outcome refused = hub.command(command);
    INFO(command.front().toStdString() << '\n' << refused.errors.toStdString());
    CHECK(refused.status >= 3);
    CHECK(refused.errors.contains("restore is under way there, or was cut off"));
    CHECK(refused.errors.contains("move the folder away and run restore again"));
  }
  const Outcome copied =
      run(u"amparo-hub"_s, {u"--data"_s, hub.folder() % u"/other"_s, u"restore"_s, hub.folder() % u"/hub"_s},
          hub.folder());
  CHECK(copied.status != 0);
  REQUIRE(QDir().rename(hub.folder() % u"/hub"_s, hub.folder() % u"/half"_s));
  REQUIRE(hub.command({u"restore"_s, backup % u"-2"_s}).status == 0);
  hub.start();
  CHECK(office->sync().json()[u"verified"_s].toBool());
}
