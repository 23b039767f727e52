#include "core/sqlite/database.h"
#include "tests/e2e/server_client.h"

#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>

#include <catch2/catch_test_macros.hpp>

// How a hub is told to serve: a file, and the command line before it.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

const QString anyPort = u"listen = 127.0.0.1:0\n"_s;

/// A hub whose folder has a hub.conf.
struct Configured : HubProgram {
  explicit Configured(const QString& text) { configure(text); }

  void configure(const QString& text) { write(folder() + u"/hub/hub.conf"_s, text); }

  static void write(const QString& path, const QString& text) {
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(text.toUtf8());
  }

  /// What serving ends with when it is refused.
  Outcome refused() {
    const Outcome outcome = command({u"serve"_s});
    CHECK(outcome.status == 5);
    CHECK(outcome.output.isEmpty());
    return outcome;
  }
};

QString shippedExample() {
  QFile file(QStringLiteral(AMPARO_SOURCE_DIR "/resources/hub/hub.conf"));
  REQUIRE(file.open(QFile::ReadOnly));
  return QString::fromUtf8(file.readAll());
}

/// The options that the help of `serve` tells of and that a file can set.
QSet<QString> optionsIn(const Outcome& help) {
  static const QRegularExpression option(u"--([a-z-]+)"_s);
  QSet<QString> names;
  for (auto matches = option.globalMatch(QString::fromUtf8(help.output)); matches.hasNext();)
    names.insert(matches.next().captured(1));
  return names - QSet<QString>{u"help"_s, u"config"_s, u"data"_s};
}

/// The lines of the example that set something, once their # is away.
QStringList exampleLines() {
  static const QRegularExpression setting(u"^#([a-z-]+ = .+)$"_s);
  QStringList lines;
  for (const QString& line : shippedExample().split(u'\n'))
    if (const auto match = setting.match(line); match.hasMatch()) lines.append(match.captured(1));
  return lines;
}

} // namespace

TEST_CASE("a hub serves as its configuration says, and as the command line says before that") {
  QTcpServer taken;
  REQUIRE(taken.listen(QHostAddress::LocalHost));
  Configured hub(
      u"\ufeffconnections = 1\r\n\n# how we serve\n  listen=127.0.0.1:%1 \n"_s.arg(taken.serverPort()));
  const Outcome busy = hub.command({u"serve"_s});
  CHECK(busy.status == 4);
  CHECK(busy.errors.contains(QByteArray::number(taken.serverPort())));

  hub.start({u"--listen"_s, u"127.0.0.1:0"_s});
  RawConnection first(hub);
  CHECK(first.ask(get("/healthz")).status == 200);
  CHECK_FALSE(RawConnection(hub).isOpen()); // there is room for one

  SECTION("or as another file says, which is named") {
    hub.stop();
    const QString other = hub.folder() + u"/other.conf"_s;
    Configured::write(other, u"listen = 127.0.0.1:0\n"_s);
    hub.start({u"--config"_s, other});
    RawConnection one(hub);
    RawConnection two(hub);
    CHECK(two.ask(get("/healthz")).status == 200);
    hub.stop();
    const Outcome missing = hub.command({u"serve"_s, u"--config"_s, hub.folder() + u"/none.conf"_s});
    CHECK(missing.status == 5);
    CHECK(missing.errors.contains("none.conf"));
  }
}

TEST_CASE("what a configuration may not say is named with its line, and with what it may") {
  Configured hub(u"# first\npatience = 5\nlisen = 127.0.0.1:0\n"_s);
  Outcome outcome = hub.refused();
  CHECK(outcome.errors.contains("hub.conf, line 3"));
  CHECK(outcome.errors.contains("lisen"));
  CHECK(outcome.errors.contains("listen, "));

  for (const QString& value : {u"soon"_s, u"0"_s, u"3601"_s, u"10 # seconds"_s, u""_s, u"1e3"_s}) {
    hub.configure(u"patience = "_s + value);
    outcome = hub.refused();
    INFO(outcome.errors.toStdString());
    CHECK(outcome.errors.contains("hub.conf, line 1"));
    CHECK(outcome.errors.contains("from 1 to 3600"));
  }
  hub.configure(u"log-level = loud"_s);
  CHECK(hub.refused().errors.contains("debug, info, warning, error, off"));
  hub.configure(u"listen = here"_s);
  CHECK(hub.refused().errors.contains("IP:port"));
  hub.configure(u"\npatience\n"_s);
  CHECK(hub.refused().errors.contains("line 2"));
  hub.configure(u"patience = 5\nidle = 60\npatience = 6\n"_s);
  outcome = hub.refused();
  CHECK(outcome.errors.contains("line 3"));
  CHECK(outcome.errors.contains("line 1"));
  hub.configure(QString(100'000, u'#'));
  CHECK(hub.refused().errors.contains("too large"));

  const Outcome line = hub.command({u"serve"_s, u"--patience"_s, u"soon"_s});
  CHECK(line.status == 2);
  CHECK(line.errors.contains("from 1 to 3600"));
}

TEST_CASE("every option has its bounds, and a value beyond them, or that is none, is refused by its name") {
  Configured hub(anyPort);
  int numbers = 0;
  for (const QString& name : optionsIn(hub.command({u"serve"_s, u"--help"_s}))) {
    const auto refusal = [&](const QString& value) {
      INFO(name.toStdString() << ' ' << value.toStdString());
      const Outcome line = hub.command({u"serve"_s, u"--"_s + name, value});
      CHECK(line.status == 2);
      CHECK(line.errors.contains(QByteArray("--" + name.toUtf8())));
      return QString::fromUtf8(line.errors);
    };
    static const QRegularExpression bounds(u"from ([0-9]+) to ([0-9]+)"_s);
    const auto range = bounds.match(refusal(u"nonsense"_s));
    hub.configure(name + u" = nonsense"_s);
    CHECK(hub.refused().errors.contains(QByteArray("no value for " + name.toUtf8())));
    if (!range.hasMatch()) continue;
    ++numbers;
    refusal(QString::number(range.captured(1).toLongLong() - 1));
    refusal(QString::number(range.captured(2).toLongLong() + 1));
  }
  CHECK(numbers >= 9);
}

TEST_CASE("a hub that keeps history for so many days forgets what was said before, and says how much") {
  HubProgram hub;
  hub.start();
  OfficeProgram office(hub.invite(u"Rosario"_s));
  const QString id = office.create(u"El caso de Zoraida"_s);
  REQUIRE(office.sync().status == 0);
  for (const QString& title : {u"Un caso"_s, u"Un caso de noche"_s}) {
    REQUIRE(office.command({u"set"_s, id, u"title.es="_s + title}).status == 0);
    REQUIRE(office.sync().status == 0);
  }
  RawDevice reader(hub, u"Mérida"_s);
  // The titles that somebody else is told that the record has had.
  const auto told = [&] {
    RawConnection connection(hub);
    const RawAnswer answer =
        connection.ask("GET /v1/history/" + id.toLatin1() +
                       " HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer " + reader.token + "\r\n\r\n");
    CHECK(answer.status == 200);
    protocol::FrameReader frames;
    frames.append(answer.body);
    const auto next = frames.next();
    REQUIRE(next.ok());
    REQUIRE(*next);
    const auto history = protocol::decodeHistory((*next)->payload);
    REQUIRE(history.ok());
    QStringList titles;
    for (const protocol::Revision& revision : history->revisions) {
      const auto* title = revision.fields.find(u"title.es"_s);
      titles.append(title ? title->after.text() : u"(forgotten)"_s);
      CHECK(revision.office == u"Rosario");
    }
    return titles;
  };
  CHECK(told() == QStringList{u"El caso de Zoraida"_s, u"Un caso"_s, u"Un caso de noche"_s});
  REQUIRE(hub.stop() == 0);
  {
    const auto database = sqlite::Database::open(hub.databasePath(), {});
    REQUIRE(database.ok());
    (*database)->execute("UPDATE revision SET at=at-172800000 WHERE seq<3"); // two days
    REQUIRE((*database)->takeFailure().ok());
  }
  Configured::write(hub.folder() + u"/hub/hub.conf"_s, u"keep-history = 1\n"_s);
  hub.start();
  CHECK(hub.waitForLog("event=\"history forgotten\" revisions=2"));
  CHECK(told() == QStringList{u"(forgotten)"_s, u"(forgotten)"_s, u"Un caso de noche"_s});
  CHECK(hub.command({u"find"_s, u"zoraida"_s}).output.isEmpty());
  CHECK(office.sync().json()[u"verified"_s].toBool());
}

TEST_CASE("a connection on which nothing is asked is ended, and one that waits for news is not") {
  HubProgram hub;
  hub.start({u"--idle"_s, u"5"_s, u"--patience"_s, u"1"_s});
  RawDevice ana(hub);
  RawConnection waiting(hub);
  waiting.send(ana.waitBehind(0, 300));
  RawConnection idle(hub);
  CHECK(idle.ask(get("/healthz")).status == 200);
  CHECK(idle.waitForEnd());
  RawDevice ben(hub, u"Viena"_s);
  RawConnection writing(hub);
  CHECK(writing.ask(post("/v1/exchange", ben.body({ben.topic(u"Tema"_s)}), ben.token)).status == 200);
  CHECK(waiting.receive().status == 200);
}

TEST_CASE("the example that is shipped has every option, with the values that hold anyway") {
  QString all;
  QSet<QString> names;
  for (const QString& line : exampleLines()) {
    names.insert(line.section(u' ', 0, 0));
    if (!line.startsWith(u"listen"_s)) all += line + u'\n';
  }
  Configured hub(all + anyPort);
  hub.start();
  CHECK(RawConnection(hub).ask(get("/healthz")).status == 200);
  CHECK(hub.stop() == 0);

  CHECK(names == optionsIn(hub.command({u"serve"_s, u"--help"_s})));
  // As it is, everything is a comment.
  hub.configure(shippedExample());
  hub.start({u"--listen"_s, u"127.0.0.1:0"_s});
}

TEST_CASE("a backup has the configuration, too") {
  Configured hub(anyPort);
  const QString backup = hub.folder() + u"/backup"_s;
  REQUIRE(hub.command({u"backup"_s, backup}).status == 0);
  CHECK(QFile::exists(backup + u"/hub.conf"_s));
  const QString restored = hub.folder() + u"/restored"_s;
  REQUIRE(run(u"amparo-hub"_s, {u"--data"_s, restored, u"restore"_s, backup}, hub.folder()).status == 0);
  CHECK(QFile::exists(restored + u"/hub.conf"_s));
}
