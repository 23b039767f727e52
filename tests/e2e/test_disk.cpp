#include "tests/e2e/programs.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QProcessEnvironment>

#include <catch2/catch_test_macros.hpp>

// Disks that are full, or cannot be written to: small file systems in memory, in a name space of their own,
// where this system lets a test have one.

using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// A library in a folder that becomes a small file system for each script.
struct SmallDisk {
  QTemporaryDir folder;
  QString disk = folder.filePath(u"disk"_s);
  QString before = folder.filePath(u"before.db"_s);

  SmallDisk() {
    REQUIRE(QDir().mkpath(disk));
    if (script(u"true"_s).status != 0) SKIP("no file systems of one's own on this system");
    REQUIRE(cli(before, {u"init"_s}).status == 0);
    REQUIRE(cli(before, {u"create"_s, u"practice"_s, u"title.es=Turno"_s, u"status=draft"_s}).status == 0);
  }

  Outcome cli(const QString& store, const QStringList& arguments) {
    return run(u"amparo-cli"_s, QStringList{u"--store"_s, store, u"--json"_s} + arguments, folder.path());
  }

  /// Runs a shell script with 600 kB mounted at `disk`; what it prints is JSON, a line for each command.
  Outcome script(const QString& commands, const QMap<QString, QString>& names = {}) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CLI"_s, QStringLiteral(AMPARO_PROGRAMS_DIR "/amparo-cli"));
    environment.insert(u"HUB"_s, QStringLiteral(AMPARO_PROGRAMS_DIR "/amparo-hub"));
    for (const auto& [name, value] : names.asKeyValueRange()) environment.insert(name, value);
    environment.insert(u"DISK"_s, disk);
    environment.insert(u"BEFORE"_s, before);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s,
                                 u"set -e; mount -t tmpfs -o size=600k none \"$DISK\"\n"_s % commands});
    if (!process.waitForStarted()) return {};
    REQUIRE(process.waitForFinished(60'000));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
  }
};

const QString fill = u"dd if=/dev/zero of=\"$DISK/fill\" bs=1k 2>/dev/null || true\n"_s;

} // namespace

TEST_CASE_METHOD(SmallDisk, "a library on a full disk says so, and is whole when there is room again") {
  const Outcome ended =
      script(u"cp \"$BEFORE\" \"$DISK/a.db\"\n"_s % fill %
             u"for act in 'list' 'search turno' 'create practice title.es=a status=draft'; do\n"
             u"  code=0; \"$CLI\" --store \"$DISK/a.db\" --json $act 2>&1 || code=$?\n"
             u"  echo \"ended with $code\"\n"
             u"done\n"
             u"rm \"$DISK/fill\"\n"
             u"\"$CLI\" --store \"$DISK/a.db\" --json list\n"_s);
  INFO(ended.output.toStdString());
  CHECK(ended.status == 0);
  CHECK(ended.output.count("StoreFull") == 3);
  CHECK(ended.output.count("ended with 5") == 3);
  CHECK(ended.output.trimmed().endsWith(R"("title":"Turno"}])"));
}

TEST_CASE_METHOD(SmallDisk, "a library that a full disk kept from being made can be made later") {
  const Outcome ended = script(fill % u"code=0; \"$CLI\" --store \"$DISK/a.db\" --json init 2>&1 || code=$?\n"
                                      u"echo \"ended with $code\"\n"
                                      u"rm \"$DISK/fill\"\n"
                                      u"\"$CLI\" --store \"$DISK/a.db\" --json init\n"_s);
  INFO(ended.output.toStdString());
  CHECK(ended.status == 0);
  CHECK(ended.output.contains("StoreFull"));
  CHECK(ended.output.contains("ended with 5"));
}

TEST_CASE_METHOD(SmallDisk, "what was written until the disk was full is kept") {
  const Outcome ended = script(
      u"cp \"$BEFORE\" \"$DISK/a.db\"; made=1\n"
      u"while \"$CLI\" --store \"$DISK/a.db\" create practice title.es=a status=draft \\\n"
      u"    \"problem.es=$(head -c 8000 /dev/urandom | base64 -w0)\" >/dev/null 2>\"$DISK/../why\"; do\n"
      u"  made=$((made+1))\n"
      u"done\n"
      u"echo $made; \"$CLI\" --store \"$DISK/a.db\" --json list practice\n"_s);
  INFO(ended.output.toStdString());
  const QList<QByteArray> lines = ended.output.trimmed().split('\n');
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].toInt() > 2);
  CHECK(QJsonDocument::fromJson(lines[1]).array().size() == lines[0].toInt());
  QFile why(folder.filePath(u"why"_s));
  REQUIRE(why.open(QFile::ReadOnly));
  CHECK(why.readAll().contains("is full"));
}

TEST_CASE_METHOD(SmallDisk, "a library on a disk that can only be read says so, and is not touched") {
  const Outcome ended =
      script(u"cp \"$BEFORE\" \"$DISK/a.db\"; mount -o remount,ro \"$DISK\"\n"
             u"for act in 'a.db list' 'a.db create practice title.es=a' 'new.db init' 'new/new.db init'; do\n"
             u"  code=0; \"$CLI\" --store \"$DISK/${act%% *}\" --json ${act#* } 2>&1 || code=$?\n"
             u"  echo \"ended with $code\"\n"
             u"done\n"
             u"cmp \"$BEFORE\" \"$DISK/a.db\"\n"_s);
  INFO(ended.output.toStdString());
  CHECK(ended.status == 0);
  CHECK(ended.output.count("StoreReadOnly") == 4);
  CHECK(ended.output.count("ended with 5") == 4);
  CHECK(ended.output.count("can only be read") == 4);
}

TEST_CASE_METHOD(SmallDisk, "a file for which the disk has no room is refused, and leaves nothing behind") {
  const Outcome ended = script(
      u"cp \"$BEFORE\" \"$DISK/a.db\"\n"
      u"head -c 900000 /dev/urandom > \"$DISK/../large\"; head -c 1000 /dev/urandom > \"$DISK/../small\"\n"
      u"run() { \"$CLI\" --store \"$DISK/a.db\" --json \"$@\"; }\n"
      u"id=$(run list practice | sed 's/.*\"id\":\"\\([^\"]*\\)\".*/\\1/')\n"
      u"code=0; run attach $id \"$DISK/../large\" 2>&1 || code=$?\n"
      u"echo \"ended with $code\"\n"
      u"run files; find \"$DISK/a.db.files\" -type f | wc -l\n"
      u"run attach $id \"$DISK/../small\"; find \"$DISK/a.db.files\" -type f | wc -l\n"_s);
  INFO(ended.output.toStdString() << ended.errors.toStdString());
  CHECK(ended.status == 0);
  const QList<QByteArray> lines = ended.output.trimmed().split('\n');
  REQUIRE(lines.size() == 6);
  CHECK(lines[0].contains("StoreFull"));
  CHECK(lines[1] == "ended with 5");
  CHECK(lines[2] == "[]");
  CHECK(lines[3].trimmed() == "0");
  CHECK(lines[5].trimmed() == "1");
}

namespace {

/// A hub and an office of it that has attached a file there.
struct SmallDiskOfHub : SmallDisk {
  SmallDiskOfHub() {
    hub.start();
    office = std::make_unique<OfficeProgram>(hub.invite(u"Rosario"_s));
    QFile file(office->folder() % u"/acta.bin"_s);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(QByteArray(550'000, 'x'));
    file.close();
    REQUIRE(office->command({u"attach"_s, office->create(u"Turno"_s), file.fileName()}).status == 0);
    REQUIRE(office->sync().status == 0);
    office->create(u"Otro"_s);
    REQUIRE(office->command({u"courier-write"_s, office->folder()}).status == 0);
  }

  Outcome onDisk(const QString& commands) {
    return script(u"try() { code=0; \"$@\" 2>&1 || code=$?; echo \"ended with $code\"; }\n"_s % commands,
                  {{u"DATA"_s, hub.folder() % u"/hub"_s},
                   {u"OFFICE"_s, office->folder()},
                   {u"STORE"_s, office->store()},
                   {u"AMPARO_NO_KEYRING"_s, u"1"_s}});
  }

  HubProgram hub;
  std::unique_ptr<OfficeProgram> office;
};

} // namespace

TEST_CASE_METHOD(SmallDiskOfHub,
                 "what does not get onto a full disk is not said to be there, and leaves nothing") {
  // The store itself has room.
  const Outcome ended = onDisk(
      u"mkdir \"$DISK/hub\" \"$DISK/out\"\n"
      u"for name in hub.db hub.key hub.crt hub.courier; do ln -s \"$DATA/$name\" \"$DISK/hub\"; done\n"_s %
      fill %
      u"try \"$HUB\" --data \"$DISK/hub\" announce-key\n"
      u"try \"$HUB\" --data \"$DISK/hub\" snapshot\n"
      u"try \"$HUB\" --data \"$DATA\" courier \"$OFFICE\"/*.amparo --to \"$DISK/out\"\n"
      u"try \"$CLI\" --store \"$STORE\" courier-write \"$DISK/out\"\n"
      u"try \"$CLI\" --store \"$STORE\" export \"$DISK/out/library.json\"\n"
      u"find \"$DISK\" -type f | sed 's/^/there: /'\n"_s);
  INFO(ended.output.toStdString() << ended.errors.toStdString());
  CHECK(ended.status == 0);
  CHECK(ended.output.count(" is full") == 5);
  CHECK(ended.output.count("ended with 0") == 0);
  // That which fills it is the only file on it.
  CHECK(ended.output.count("there: ") == 1);
  CHECK(ended.output.trimmed().endsWith("/disk/fill"));
}

TEST_CASE_METHOD(SmallDiskOfHub,
                 "a hub on a disk that can only be read says so, and asks for no permission") {
  const Outcome ended =
      onDisk(u"mount --bind \"$DATA\" \"$DISK\"; mount -o remount,ro,bind \"$DISK\"\n"
             u"for act in status people 'erasures'; do try \"$HUB\" --data \"$DISK\" $act; done\n"
             u"try \"$HUB\" --data \"$DISK/new\" init\n"_s);
  INFO(ended.output.toStdString());
  CHECK(ended.output.count("can only be read") == 3);
  CHECK_FALSE(ended.output.contains("write access"));
  CHECK(ended.output.contains("Read-only file system"));
  CHECK_FALSE(ended.output.contains("ended with 0"));
}

TEST_CASE_METHOD(SmallDiskOfHub, "a backup for which its disk has no room says so, and blames no file") {
  const Outcome ended = onDisk(u"try \"$HUB\" --data \"$DATA\" backup \"$DISK/copy\"\n"_s);
  INFO(ended.output.toStdString());
  CHECK(ended.output.contains(" is full"));
  CHECK_FALSE(ended.output.contains("Left out"));
  CHECK(ended.output.contains("ended with 3"));
}
