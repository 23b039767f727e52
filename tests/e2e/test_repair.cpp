#include "tests/e2e/programs.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// The attached files that a hub keeps, by their paths.
QStringList filesOf(const HubProgram& hub) {
  QStringList paths;
  QDirIterator files(hub.folder(), QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext())
    if (const QString path = files.next(); files.fileInfo().fileName().size() == 64) paths.append(path);
  return paths;
}

} // namespace

TEST_CASE(
    "a file that a hub has lost or that was damaged there comes back from an office once it is repaired") {
  HubProgram hub;
  hub.start();
  OfficeProgram rosario(hub.invite(u"Rosario"_s));
  const QString id = rosario.create(u"Turno de guardia"_s);
  const QString original = rosario.folder() % u"/acta.txt"_s;
  QFile file(original);
  REQUIRE(file.open(QFile::WriteOnly));
  file.write("Lo que consta en el acta.");
  file.close();
  REQUIRE(rosario.command({u"attach"_s, id, original}).status == 0);
  REQUIRE(rosario.sync().status == 0);
  const QStringList kept = filesOf(hub);
  REQUIRE(kept.size() == 1);

  QFile bytes(kept.front());
  SECTION("lost") {
    REQUIRE(bytes.remove());
  }
  SECTION("damaged") {
    REQUIRE(bytes.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(bytes.open(QFile::WriteOnly));
    bytes.write("Otra cosa.");
    bytes.close();
  }
  CHECK(hub.command({u"check"_s}).status == 6);
  const QTemporaryDir copies;
  const Outcome backedUp = hub.command({u"backup"_s, copies.filePath(u"copy"_s)});
  CHECK(backedUp.status == 6);
  CHECK(backedUp.errors.contains("run repair"));
  const Outcome repaired = hub.command({u"repair"_s});
  CHECK(repaired.status == 0);
  CHECK(repaired.output.contains("asked for the files"));
  const QByteArray noted = hub.command({u"audit"_s, u"--csv"_s}).output.split('\n').value(1);
  CHECK(noted.contains(",repair,"));
  CHECK(filesOf(hub).isEmpty());
  // As long as nobody has sent it again, that is said, and is no damage.
  const QByteArray absent = "not here, because nobody has sent them yet, or because they were lost: 1";
  const Outcome checked = hub.command({u"check"_s});
  CHECK(checked.status == 0);
  CHECK(checked.output.contains(absent));
  const Outcome again = hub.command({u"backup"_s, copies.filePath(u"again"_s)});
  CHECK(again.status == 0);
  CHECK(again.output.contains(absent));
  REQUIRE(rosario.sync().status == 0);
  REQUIRE(rosario.sync().status == 0); // whoever has noticed the new epoch goes on
  CHECK(filesOf(hub) == kept);
  const Outcome sound = hub.command({u"check"_s});
  CHECK(sound.status == 0);
  CHECK_FALSE(sound.output.contains("not here"));
}
