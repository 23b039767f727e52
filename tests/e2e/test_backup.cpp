#include "tests/e2e/programs.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QThread>

#include <catch2/catch_test_macros.hpp>

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

  HubProgram hub;
  std::unique_ptr<OfficeProgram> office;
  QString before;
  const QString backup = hub.folder() % u"/backup"_s;
};

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
