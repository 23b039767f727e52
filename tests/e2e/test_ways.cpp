#include "tests/e2e/programs.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// A hub that serves, and two offices.
struct TwoOffices {
  QStringList written(OfficeProgram& office) {
    const Outcome made = office.command({u"courier-write"_s, stick.path()});
    INFO(made.errors.toStdString());
    REQUIRE(made.status == 0);
    QStringList paths;
    for (const QJsonValue& path : made.json()[u"files"_s].toArray()) paths.append(path.toString());
    return paths;
  }

  QStringList answered(const QStringList& files) {
    const Outcome made =
        hub.command(QStringList{u"courier"_s} + files + QStringList{u"--to"_s, stick.filePath(u"back"_s)});
    INFO(made.errors.toStdString());
    REQUIRE(made.status == 0);
    return QString::fromUtf8(made.output).split(u'\n', Qt::SkipEmptyParts);
  }

  QString invite(const QString& office) {
    if (!std::exchange(serving, true)) hub.start();
    return hub.invite(office);
  }

  HubProgram hub;
  bool serving = false;
  OfficeProgram rosario{invite(u"Rosario"_s)};
  OfficeProgram merida{invite(u"Mérida"_s)};
  QTemporaryDir stick;
};

} // namespace

TEST_CASE_METHOD(TwoOffices, "an office syncs with files on a stick, while the hub serves the others") {
  const QString theirs = rosario.create(u"De Rosario"_s);
  REQUIRE(rosario.sync().status == 0);
  const QString mine = merida.create(u"De Mérida"_s);
  const QStringList answers = answered(written(merida));
  const Outcome taken = merida.command(QStringList{u"courier-take"_s} + answers);
  INFO(taken.errors.toStdString());
  REQUIRE(taken.status == 0);
  CHECK(taken.json()[u"sent"_s].toInt() == 1);
  CHECK(merida.field(theirs, u"title.es"_s) == u"De Rosario");
  REQUIRE(rosario.sync().status == 0);
  CHECK(rosario.field(mine, u"title.es"_s) == u"De Mérida");

  const Outcome other = rosario.command(QStringList{u"courier-take"_s} + answers);
  CHECK(other.status != 0);
  CHECK(QString::fromUtf8(other.errors + other.output).contains(u"Forbidden"_s));
}

TEST_CASE_METHOD(TwoOffices, "a file that is opened goes to the desktop that is there already") {
  merida.create(u"De Mérida"_s);
  const QStringList answers = answered(written(merida));
  hub.stop();
  const auto waiting = [&] { return merida.command({u"status"_s}).json()[u"waiting"_s].toInt(); };
  REQUIRE(waiting() == 1);
  QProcess desktop;
  merida.beginDesktop(desktop);
  QProcess second;
  merida.beginDesktop(second, answers);
  REQUIRE(second.waitForFinished(60'000));
  CHECK(second.exitStatus() == QProcess::NormalExit);
  CHECK(second.exitCode() == 0);
  QDeadlineTimer deadline(60'000);
  while (waiting() > 0 && !deadline.hasExpired()) desktop.waitForReadyRead(100);
  CHECK(waiting() == 0);
  desktop.terminate();
  CHECK(desktop.waitForFinished(60'000));
}

TEST_CASE_METHOD(TwoOffices, "a file that was altered on the way is refused by either side") {
  merida.create(u"De Mérida"_s);
  const QString request = written(merida).front();
  const QString answer = answered({request}).front();
  for (const QString& path : {request, answer}) {
    QFile file(path);
    REQUIRE(file.open(QFile::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    file.putChar('!');
  }
  const Outcome hubSays = hub.command({u"courier"_s, request, u"--to"_s, stick.filePath(u"back"_s)});
  CHECK(hubSays.status == 5);
  CHECK_FALSE(hubSays.errors.isEmpty());
  CHECK(merida.command({u"courier-take"_s, answer}).status != 0);
  CHECK(merida.sync().status == 0);
}

TEST_CASE_METHOD(TwoOffices, "a first sync by snapshot, made while the hub serves") {
  const QString early = rosario.create(u"Antes"_s);
  REQUIRE(rosario.sync().status == 0);
  const Outcome made = hub.command({u"snapshot"_s});
  INFO(made.errors.toStdString());
  REQUIRE(made.status == 0);
  const QString late = rosario.create(u"Después"_s);
  REQUIRE(rosario.sync().status == 0);
  const Outcome synced = merida.sync();
  INFO(synced.errors.toStdString());
  REQUIRE(synced.status == 0);
  CHECK(synced.json()[u"verified"_s].toBool());
  CHECK(synced.json()[u"requests"_s].toInt() == 3); // an offer, the snapshot, and what came after it
  CHECK(merida.field(early, u"title.es"_s) == u"Antes");
  CHECK(merida.field(late, u"title.es"_s) == u"Después");
}

TEST_CASE_METHOD(TwoOffices,
                 "a record's history comes from the hub, stays, and a revision of it comes back") {
  const QString id = rosario.create(u"Uno"_s);
  REQUIRE(rosario.sync().status == 0);
  REQUIRE(merida.sync().status == 0);
  REQUIRE(merida.command({u"set"_s, id, u"title.es=Dos"_s}).status == 0);
  REQUIRE(merida.sync().status == 0);
  REQUIRE(rosario.sync().status == 0);
  const QJsonArray revisions = rosario.command({u"history"_s, id}).json().array();
  REQUIRE(revisions.size() == 2);
  CHECK(revisions[0][u"office"_s].toString() == u"Rosario");
  CHECK(revisions[1][u"office"_s].toString() == u"Mérida");
  CHECK(revisions[1][u"fields"_s][u"title.es"_s][u"before"_s].toString() == u"Uno");
  CHECK(revisions[1][u"fields"_s][u"title.es"_s][u"after"_s].toString() == u"Dos");
  hub.stop();
  CHECK(rosario.command({u"history"_s, id}).json().array() == revisions);
  REQUIRE(rosario.command({u"set-back"_s, id, QString::number(revisions[0][u"seq"_s].toInteger())}).status ==
          0);
  CHECK(rosario.field(id, u"title.es"_s) == u"Uno");
  hub.start();
  CHECK(rosario.sync().status == 0);
}
