#include "tests/e2e/programs.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>

#include <catch2/catch_test_macros.hpp>

// docs/hub.md, followed line by line: what an administrator enters there, in a folder that stands for the
// root of a machine on which nothing of Amparo is yet. What such a machine has and this folder has not
// (users, systemd) is done by small scripts, which start the hub as its unit says.

using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMilliseconds = 60'000;

constexpr char runuser[] = R"(while [ "$1" != -- ]; do shift; done; shift; exec "$@")";
constexpr char useradd[] = R"(mkdir -p "$ROOT/var/lib/amparo")";
constexpr char install[] = R"(exec /usr/bin/install "${@/#amparo/$(id -un)}")";
constexpr char systemctl[] = R"(verb=$1; shift; [ "$1" = --now ] && shift
[ $verb = daemon-reload ] && exit 0
for unit in "$@"; do
  pid=$ROOT/run/$unit.pid; log=$ROOT/run/$unit.log
  line=$(sed -n 's/^ExecStart=//p' "$ROOT/etc/systemd/system/$unit.service")
  line=${line//\/usr\/local/$ROOT/usr/local}; line=${line//\/var\/lib/$ROOT/var/lib}
  if [ $verb = reload ]; then kill -HUP $(cat $pid); continue; fi
  if [ $verb != start ] && [ -f $pid ]; then
    kill $(cat $pid); while kill -0 $(cat $pid) 2>/dev/null; do sleep 0.02; done; rm $pid
  fi
  [ $verb = stop ] && continue
  : > $log # what it said the last time is not what is waited for
  $line >> $log 2>&1 < /dev/null & echo $! > $pid
  while ! grep -q 'listening on' $log; do kill -0 $(cat $pid) || { cat $log >&2; exit 1; }; sleep 0.02; done
done)";

class Machine {
 public:
  Machine() {
    QTcpServer free;
    REQUIRE(free.listen(QHostAddress::LocalHost));
    port_ = QString::number(free.serverPort());
    for (const char* folder : {"bin", "run", "usr/local/bin", "etc/systemd/system", "var/lib", "var/backups"})
      REQUIRE(QDir(root_.path()).mkpath(QString::fromLatin1(folder)));
    for (const auto& [name, text] : {std::pair{"runuser", runuser},
                                     {"useradd", useradd},
                                     {"install", install},
                                     {"systemctl", systemctl}}) {
      QFile file(root_.filePath(u"bin/"_s + QString::fromLatin1(name)));
      REQUIRE(file.open(QFile::WriteOnly));
      file.write(QByteArray("#!/bin/bash\n") + text + '\n');
      REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    QFile page(QStringLiteral(AMPARO_SOURCE_DIR "/docs/hub.md"));
    REQUIRE(page.open(QFile::ReadOnly));
    page_ = QString::fromUtf8(page.readAll());
  }

  ~Machine() { enter(u"systemctl stop amparo-hub"_s); }

  /// The commands of a section, in their order.
  QStringList section(const QString& title) const {
    const qsizetype from = page_.indexOf(u"\n## "_s + title + u'\n');
    REQUIRE(from > 0);
    QStringList commands;
    for (const QString& line : page_.mid(from + 4, page_.indexOf(u"\n## "_s, from + 4) - from).split(u'\n'))
      if (line.startsWith(u"    "_s)) commands.append(line.trimmed());
    REQUIRE_FALSE(commands.isEmpty());
    return commands;
  }

  /// Enters a command as it stands on the page. Returns what it printed.
  QString enter(QString line) {
    static const QRegularExpression path(u"(?<![\\w.])/(var|etc|usr/local)/"_s);
    line.replace(path, root_.path() + u"/\\1/"_s);
    line.replace(u"build/release/bin"_s, QStringLiteral(AMPARO_PROGRAMS_DIR));
    line.replace(u"8743"_s, port_).replace(u"hub.example.org"_s, u"127.0.0.1"_s);
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ROOT"_s, root_.path());
    environment.insert(u"PATH"_s, root_.filePath(u"bin"_s) + u':' + root_.filePath(u"usr/local/bin"_s) +
                                      u':' + environment.value(u"PATH"_s));
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(QStringLiteral(AMPARO_SOURCE_DIR));
    shell.start(u"/bin/bash"_s,
                {u"-c"_s, u"set -o pipefail; cd "_s + QStringLiteral(AMPARO_SOURCE_DIR) + u"; "_s + line});
    REQUIRE(shell.waitForFinished(deadlineMilliseconds));
    INFO(line.toStdString() << '\n' << shell.readAllStandardError().toStdString());
    REQUIRE(shell.exitCode() == 0);
    return QString::fromUtf8(shell.readAllStandardOutput());
  }

  /// Enters those of a section but the ones that build, or that speak of something which is not looked at
  /// here.
  QString follow(const QString& title, const QString& until = {}) {
    QString printed;
    for (const QString& command : section(title)) {
      if (!until.isEmpty() && command.contains(until)) break;
      if (command == u"./dev build" || command.contains(u".socket"_s)) continue;
      printed = enter(command);
    }
    return printed;
  }

  QString root() const { return root_.path(); }

 private:
  QTemporaryDir root_;
  QString port_;
  QString page_;
};

bool syncs(OfficeProgram& office) {
  const Outcome synced = office.sync();
  INFO(synced.output.toStdString() << synced.errors.toStdString());
  CHECK(synced.json()[u"verified"_s].toBool());
  return synced.json()[u"verified"_s].toBool();
}

} // namespace

TEST_CASE("the administrator's page, line by line: from nothing to an office that syncs, through the loss of "
          "the disk, "
          "to an upgrade") {
  Machine machine;
  QString invitation;
  for (const QString& command : machine.section(u"In ten minutes"_s)) {
    if (command == u"./dev build") continue;
    const QString printed = machine.enter(command);
    if (command.contains(u" invite "_s)) invitation = printed.trimmed();
  }
  OfficeProgram office(invitation);
  REQUIRE(syncs(office));
  const QString id = office.create(u"Turno de guardia"_s);
  REQUIRE(syncs(office));

  CHECK(machine.follow(u"Offices, people and computers"_s, u"audit.csv"_s).contains(u"Invitation made"_s));
  machine.follow(u"Erasing what the law wants forgotten"_s);
  machine.follow(u"Configuration"_s);
  REQUIRE(syncs(office));

  machine.follow(u"Certificates"_s, u"use-key"_s);
  REQUIRE(syncs(office)); // and learns of the next key
  bool follows = false;
  for (const QString& command : machine.section(u"Certificates"_s)) {
    follows = follows || command.contains(u"use-key"_s);
    if (follows) machine.enter(command);
  }
  REQUIRE(syncs(office));

  CHECK(machine.follow(u"What takes the room"_s).contains(u"Practices"_s));
  CHECK(machine.follow(u"Check and repair"_s).contains(u"sound"_s));

  // The disk is lost once the backup is there.
  machine.follow(u"Backup and restore"_s, u"amparo.dump"_s);
  // And once more, from the same backup.
  for (const QString& command : machine.section(u"Backup and restore"_s)) {
    if (command.contains(u"amparo.dump"_s)) break;
    if (!command.contains(u" backup "_s)) machine.enter(command);
  }
  const QDir folder(machine.root() + u"/var/lib/amparo"_s);
  CHECK(folder.entryList({u"hub.lost-*"_s}, QDir::Dirs).size() == 2);
  CHECK(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 3);
  const QString later = office.create(u"Después"_s);
  REQUIRE(syncs(office));
  CHECK(machine.follow(u"Check and repair"_s).contains(u"sound"_s));

  machine.follow(u"Upgrade"_s);
  REQUIRE(syncs(office));
  CHECK(office.field(id, u"title.es"_s) == u"Turno de guardia");
}
