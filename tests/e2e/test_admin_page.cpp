#include "tests/e2e/monitor_client.h"
#include "tests/e2e/programs.h"
#include "tests/support/postgres_server.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>

#include <catch2/catch_test_macros.hpp>
#include <unistd.h>

// docs/hub.md, followed line by line: what an administrator enters there, in a folder that stands for the
// root of a machine on which nothing of Amparo is yet. What such a machine has and this folder has not
// (users, systemd) is done by small scripts, which start the hub as its unit says.

using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMilliseconds = 60'000;

constexpr char runuser[] = R"(export PGUSER=$2; shift 3; exec "$@")";
constexpr char useradd[] = R"(mkdir -p "$ROOT/var/lib/amparo")";
constexpr char aptGet[] = "exit 0"; // ./dev setup did it
constexpr char install[] =
    R"(me=$(id -un); set -- "${@/#amparo/$me}"; exec /usr/bin/install "${@/#postgres/$me}")";
constexpr char systemctl[] = R"(verb=$1; shift; [ "$1" = --now ] && shift
[ $verb = daemon-reload ] && exit 0
export PGUSER=amparo
for unit in "$@"; do
  pid=$ROOT/run/$unit.pid; log=$ROOT/run/$unit.log; ready='listening on'
  file=$ROOT/etc/systemd/system/$unit.service
  case $unit in
    *@*) file=${file/@*/@.service} ;;
    haproxy) file=/dev/null; ready= ;;
  esac
  line=$(sed -n 's/^ExecStart=//p' "$file")
  line=${line:-haproxy -db -f $ROOT/etc/haproxy/haproxy.cfg}
  line=${line//\/usr\/local/$ROOT/usr/local}; line=${line//\/var\/lib/$ROOT/var/lib}; line=${line//%i/${unit#*@}}
  if [ $verb = reload ]; then kill -HUP $(cat $pid); continue; fi
  if [ $verb != start ] && [ -f $pid ]; then
    kill $(cat $pid); while kill -0 $(cat $pid) 2>/dev/null; do sleep 0.02; done; rm $pid
  fi
  [ $verb = stop ] && continue
  : > $log # what it said the last time is not what is waited for
  $line >> $log 2>&1 < /dev/null & echo $! > $pid
  while [ -n "$ready" ] && ! grep -q "$ready" $log; do kill -0 $(cat $pid) || { cat $log >&2; exit 1; }; sleep 0.02; done
done)";

class Machine {
 public:
  Machine() {
    std::vector<std::unique_ptr<QTcpServer>> free; // all at a time, so that they differ
    for (const QString& port : {u"443"_s, u"8743"_s, u"8744"_s, u"9743"_s, u"9744"_s}) {
      free.push_back(std::make_unique<QTcpServer>());
      REQUIRE(free.back()->listen(QHostAddress::LocalHost));
      ports_.insert(port, QString::number(free.back()->serverPort()));
    }
    for (const char* folder : {"bin", "run", "usr/local/bin", "etc/systemd/system", "etc/haproxy",
                               "var/lib/postgresql", "var/backups"})
      REQUIRE(QDir(root_.path()).mkpath(QString::fromLatin1(folder)));
    for (const auto& [name, text] : {std::pair{"runuser", runuser},
                                     {"useradd", useradd},
                                     {"apt-get", aptGet},
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
    const QString path = environment_.value(u"PATH"_s);
    environment_.insert(u"ROOT"_s, root_.path());
    environment_.insert(u"PATH"_s, root_.filePath(u"bin"_s) + u':' + root_.filePath(u"usr/local/bin"_s) +
                                       u':' + path + u":/usr/sbin"_s);
  }

  ~Machine() { enter(u"cd $ROOT/run; for pid in *.pid; do systemctl stop ${pid%.pid}; done"_s); }

  /// Lets it have a PostgreSQL, with nobody but its administrator in it.
  void give(const PostgresServer& server) {
    environment_.insert(u"PATH"_s, server.programs() + u':' + environment_.value(u"PATH"_s));
    environment_.insert(u"PGHOST"_s, server.folder());
    environment_.insert(u"PGDATABASE"_s, u"postgres"_s);
    enter(u"psql --username amparo --command 'CREATE ROLE postgres SUPERUSER LOGIN'"_s);
    enter(u"psql --username postgres --command 'ALTER ROLE amparo RENAME TO initial'"_s);
  }

  /// The commands of a section, in their order: from the first with some words on, to the first with others.
  QStringList section(const QString& title, const QString& from = {}, const QString& until = {}) const {
    const qsizetype at = page_.indexOf(u"\n## "_s + title + u'\n');
    REQUIRE(at > 0);
    QStringList commands;
    bool begun = false;
    for (const QString& line : page_.mid(at + 4, page_.indexOf(u"\n## "_s, at + 4) - at).split(u'\n')) {
      if (!line.startsWith(u"    "_s)) continue;
      begun = begun || line.contains(from);
      if (!until.isEmpty() && line.contains(until)) break;
      if (begun) commands.append(line.trimmed());
    }
    REQUIRE_FALSE(commands.isEmpty());
    return commands;
  }

  /// Enters a command as it stands on the page. Returns what it printed.
  QString enter(QString line) {
    static const QRegularExpression path(u"(?<![\\w.:])/(var|etc|usr/local)/"_s);
    line.replace(path, root_.path() + u"/\\1/"_s);
    line.replace(u"build/release/bin"_s, QStringLiteral(AMPARO_PROGRAMS_DIR));
    line.replace(u"https://hub.example.org "_s, u"https://hub.example.org:443 "_s);
    line.replace(u"https://test.example.org "_s, u"https://test.example.org:8744 "_s);
    static const QRegularExpression name(u"\\b(hub|test)\\.example\\.org\\b"_s);
    line = withPorts(line.replace(name, u"127.0.0.1"_s));
    QProcess shell;
    shell.setProcessEnvironment(environment_);
    shell.start(u"/bin/bash"_s,
                {u"-c"_s, u"set -o pipefail; cd "_s + QStringLiteral(AMPARO_SOURCE_DIR) + u"; "_s + line});
    REQUIRE(shell.waitForFinished(deadlineMilliseconds));
    INFO(line.toStdString() << '\n' << shell.readAllStandardError().toStdString());
    REQUIRE(shell.exitCode() == 0);
    return QString::fromUtf8(shell.readAllStandardOutput());
  }

  /// Enters those of a section but the ones that build, or that speak of something which is not looked at
  /// here.
  QString follow(const QString& title, const QString& from = {}, const QString& until = {}) {
    QString printed;
    for (const QString& command : section(title, from, until))
      if (command != u"./dev build" && !command.contains(u".socket"_s)) printed = enter(command);
    return printed;
  }

  /// Where something that came with the program names ports, it names this machine's.
  void adapt(const QString& path) {
    QFile file(root_.path() + path);
    REQUIRE(file.open(QFile::ReadWrite));
    QString text = withPorts(QString::fromUtf8(file.readAll()));
    QTcpServer both;
    if (!both.listen(QHostAddress::AnyIPv6)) text.replace(u":::"_s, u"127.0.0.1:"_s).remove(u" v4v6"_s);
    if (geteuid() != 0) // which alone may become somebody else
      text.remove(QRegularExpression(u"(chroot|user|group) .*haproxy\n"_s));
    REQUIRE(file.resize(0));
    file.write(text.toUtf8());
  }

  QString root() const { return root_.path(); }

 private:
  QString withPorts(QString text) const {
    for (auto port = ports_.begin(); port != ports_.end(); ++port)
      text.replace(QRegularExpression(u":%1\\b"_s.arg(port.key())), u':' + port.value())
          .replace(QRegularExpression(u"(port |monitor[ =]+)%1\\b"_s.arg(port.key())),
                   u"\\1"_s + port.value());
    return text;
  }

  QTemporaryDir root_;
  QProcessEnvironment environment_ = QProcessEnvironment::systemEnvironment();
  QMap<QString, QString> ports_; ///< of this machine, by those of the page
  QString page_;
};

/// Whether an office has synced within a minute: a proxy finds out in its own time who is there.
bool syncs(OfficeProgram& office) {
  Outcome synced;
  const bool verified = waitUntil([&] {
    synced = office.sync();
    return synced.json()[u"verified"_s].toBool();
  });
  INFO(synced.output.toStdString() << synced.errors.toStdString());
  CHECK(verified);
  return verified;
}

} // namespace

TEST_CASE("the administrator's page, line by line: from nothing to an office that syncs, through the loss of "
          "the disk, to an upgrade") {
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

  const QString people = u"Offices, people and computers"_s;
  CHECK(machine.follow(people, {}, u"audit.csv"_s).contains(u"Invitation made"_s));
  machine.follow(u"Erasing what the law wants forgotten"_s);
  machine.follow(u"Configuration"_s);
  REQUIRE(syncs(office));

  machine.follow(u"Certificates"_s, {}, u"use-key"_s);
  REQUIRE(syncs(office)); // and learns of the next key
  machine.follow(u"Certificates"_s, u"use-key"_s);
  REQUIRE(syncs(office));

  machine.enter(u"echo 'monitor = 9743' >> /var/lib/amparo/hub/hub.conf; systemctl restart amparo-hub"_s);
  CHECK(machine.follow(u"Watching it"_s, {}, u"journalctl"_s).contains(u"amparo_hub_store_up 1"_s));

  CHECK(machine.follow(u"What takes the room"_s).contains(u"Practices"_s));
  CHECK(machine.follow(u"Check and repair"_s).contains(u"sound"_s));

  // The disk is lost once the backup is there.
  const QString backup = u"Backup and restore"_s;
  machine.follow(backup, {}, u"/dev/null"_s);
  // And once more, from the same backup.
  machine.follow(backup, u"systemctl stop"_s, u"/dev/null"_s);
  const QDir folder(machine.root() + u"/var/lib/amparo"_s);
  CHECK(folder.entryList({u"hub.lost-*"_s}, QDir::Dirs).size() == 2);
  CHECK(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 3);
  const QString later = office.create(u"Después"_s);
  REQUIRE(syncs(office));
  CHECK(machine.follow(u"Check and repair"_s).contains(u"sound"_s));

  machine.follow(u"Upgrade"_s);
  REQUIRE(syncs(office));
  CHECK(office.field(id, u"title.es"_s) == u"Turno de guardia");

  // Another network beside it, in which nothing of the first is seen.
  machine.follow(u"Several networks on one machine"_s);
  const QString command =
      u"runuser -u amparo -- amparo-hub --data /var/lib/amparo/test invite --office A --person B"_s;
  OfficeProgram other(machine.enter(command).trimmed());
  REQUIRE(syncs(other));
  CHECK(other.command({u"show"_s, id}).status != 0);
  REQUIRE(syncs(office));
}

TEST_CASE("the administrator's page, line by line: two hubs on PostgreSQL behind HAProxy, another key, and "
          "the loss of database and folder") {
  PostgresServer server;
  Machine machine;
  machine.give(server);
  const QString several = u"Several hubs, and a proxy"_s;
  const QString first = u"In ten minutes"_s;
  machine.follow(first, {}, u" init "_s);
  machine.follow(several, {}, u"sed "_s);
  machine.follow(first, u"library.json"_s, u" invite "_s);
  machine.follow(several, u"sed "_s, u"haproxy -c"_s);
  machine.adapt(u"/etc/haproxy/haproxy.cfg"_s);
  machine.follow(several, u"haproxy -c"_s, u"nginx"_s);
  const auto invited = [&] { return machine.enter(machine.section(first, u" invite "_s).first()).trimmed(); };
  OfficeProgram sur(invited());
  OfficeProgram norte(invited());
  const QString id = sur.create(u"Turno de guardia"_s);
  REQUIRE(syncs(sur));
  REQUIRE(syncs(norte));
  CHECK(norte.field(id, u"title.es"_s) == u"Turno de guardia");

  machine.follow(several, u"&& sleep"_s, u"hub.crt"_s);
  REQUIRE(syncs(sur));

  machine.follow(u"Certificates"_s, u"announce-key"_s, u"use-key"_s);
  REQUIRE(syncs(sur));
  REQUIRE(syncs(norte));
  machine.enter(machine.section(u"Certificates"_s, u"use-key"_s).first());
  machine.follow(several, u"systemctl stop amparo-hub-2"_s, u"reload nginx"_s);
  REQUIRE(syncs(sur));
  REQUIRE(syncs(norte));

  const QString backup = u"Backup and restore"_s;
  machine.follow(backup, u"/dev/null"_s, u"systemctl stop amparo-hub amparo-hub-2"_s);
  const QString later = norte.create(u"Después"_s);
  REQUIRE(syncs(norte));
  machine.follow(backup, u"systemctl stop amparo-hub amparo-hub-2"_s);
  REQUIRE(syncs(norte));
  REQUIRE(syncs(sur));
  CHECK(sur.field(later, u"title.es"_s) == u"Después");
  CHECK(sur.field(id, u"title.es"_s) == u"Turno de guardia");
}
