#include "tests/e2e/server_client.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpServer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

// amparo-hub on the command line.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

struct Folder {
  Outcome command(const QStringList& arguments) {
    return run(u"amparo-hub"_s, QStringList{u"--data"_s, hub} + arguments, home.path());
  }

  QTemporaryDir home;
  QString hub = home.filePath(u"hub"_s);
};

QByteArray contentOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QFile::ReadOnly));
  return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  REQUIRE(file.open(QFile::WriteOnly));
  file.write(bytes);
}

} // namespace

TEST_CASE("a hub is made once, and its files are its owner's alone") {
  Folder folder;
  const Outcome made = folder.command({u"init"_s, u"--name"_s, u"Red ñandú"_s});
  REQUIRE(made.status == 0);
  CHECK(made.output.contains("Fingerprint"));
  constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
  for (const QString& name : {u"hub.db"_s, u"hub.key"_s, u"hub.crt"_s})
    CHECK(QFileInfo(folder.hub + u'/' + name).permissions() == owner);
  CHECK(QFileInfo(folder.hub).permissions() == (owner | QFile::ExeOwner | QFile::ExeUser));

  const QByteArray key = contentOf(folder.hub + u"/hub.key"_s);
  const Outcome again = folder.command({u"init"_s});
  CHECK(again.status == 3);
  CHECK(again.errors.contains("nothing was changed"));
  CHECK(contentOf(folder.hub + u"/hub.key"_s) == key);

  const Outcome status = folder.command({u"status"_s, u"--json"_s});
  REQUIRE(status.status == 0);
  CHECK(status.json()[u"name"_s] == u"Red ñandú"_s);
  CHECK(status.json()[u"head"_s] == 0);
}

TEST_CASE("a store that is empty or gone is no hub without anything") {
  Folder folder;
  REQUIRE(folder.command({u"init"_s, u"--name"_s, u"Red"_s}).status == 0);
  const QString store = folder.hub + u"/hub.db"_s;
  const bool isGone = GENERATE(false, true);
  for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s}) QFile::remove(store + ending);
  if (!isGone) REQUIRE(QFile(store).open(QFile::WriteOnly));
  for (const QStringList& command :
       {QStringList{u"check"_s}, QStringList{u"status"_s}, QStringList{u"serve"_s},
        QStringList{u"backup"_s, folder.hub + u"-copy"_s}}) {
    const Outcome refused = folder.command(command);
    INFO(command.front().toStdString() << '\n' << refused.errors.toStdString());
    CHECK(refused.status == 3);
    CHECK(refused.errors.contains("hub.db is damaged"));
    CHECK(QFileInfo(store).size() == 0);
  }
  CHECK_FALSE(QFile::exists(folder.hub + u"-copy/hub.db"_s));
}

TEST_CASE("what offices have called something is not meant for the terminal") {
  HubProgram hub;
  hub.start();
  RawDevice ana(hub);
  protocol::Change change = ana.topic(u"Escq"_s);
  change.fields.set(u"\x1b[41mcampo"_s, {Value(u"escq"_s), 0});
  RawConnection connection(hub);
  REQUIRE(connection.ask(post("/v1/exchange", ana.body({change}), ana.token)).status == 200);
  const Outcome found = hub.command({u"find"_s, u"escq"_s});
  CHECK(found.output.contains("[41mcampo"));
  CHECK_FALSE(found.output.contains('\x1b'));
}

TEST_CASE("a hub has a name") {
  Folder folder;
  for (const QString& name : {QString(), u" \t "_s, QString(201, u'x')}) {
    const Outcome refused = folder.command({u"init"_s, u"--name"_s, name});
    CHECK(refused.status == 5);
    CHECK(refused.errors.contains("--name"));
    CHECK_FALSE(QFileInfo::exists(folder.hub));
  }
  REQUIRE(folder.command({u"init"_s, u"--name"_s, u"  Red  Sur "_s}).status == 0);
  CHECK(folder.command({u"status"_s, u"--json"_s}).json()[u"name"_s] == u"Red Sur"_s);
}

TEST_CASE("an invitation says where the hub is") {
  Folder folder;
  const auto addressIn = [&](const QStringList& more) {
    const Outcome made = folder.command(
        QStringList{u"invite"_s, u"--office"_s, u"Montevideo"_s, u"--person"_s, u"Ana"_s} + more);
    REQUIRE(made.status == 0);
    CHECK(made.output.count('\n') == 1);
    return protocol::parseInvitation(QString::fromUtf8(made.output))->hub.toString();
  };
  SECTION("as init was told") {
    REQUIRE(folder.command({u"init"_s, u"--address"_s, u"https://hub.example:8443"_s}).status == 0);
    CHECK(addressIn({}) == u"https://hub.example:8443");
    CHECK(addressIn({u"--address"_s, u"https://other.example"_s}) == u"https://other.example");
  }
  SECTION("and pins the hub's key, unless a public authority vouches for it") {
    REQUIRE(folder.command({u"init"_s, u"--address"_s, u"https://hub.example"_s}).status == 0);
    const auto fingerprintIn = [&](const QStringList& more) {
      const QStringList ana{u"invite"_s, u"--office"_s, u"Montevideo"_s, u"--person"_s, u"Ana"_s};
      return protocol::parseInvitation(QString::fromUtf8(folder.command(ana + more).output))->fingerprint;
    };
    CHECK(fingerprintIn({}).size() == 32);
    CHECK(fingerprintIn({u"--public-authority"_s}).isEmpty());
  }
  SECTION("or as it listens") {
    REQUIRE(folder.command({u"init"_s, u"--listen"_s, u"127.0.0.1:9999"_s}).status == 0);
    CHECK(addressIn({}) == u"https://127.0.0.1:9999");
  }
  SECTION("unless that is everywhere") {
    REQUIRE(folder.command({u"init"_s, u"--listen"_s, u"0.0.0.0:9999"_s}).status == 0);
    const Outcome made =
        folder.command({u"invite"_s, u"--office"_s, u"Montevideo"_s, u"--person"_s, u"Ana"_s});
    CHECK(made.status == 2);
    CHECK(made.errors.contains("--address"));
    CHECK(made.output.isEmpty());
  }
}

TEST_CASE("a port of its own choice is told, and stands in invitations") {
  Folder folder;
  REQUIRE(folder.command({u"init"_s, u"--listen"_s, u"127.0.0.1:0"_s}).status == 0);
  QProcess serving;
  serving.start(QStringLiteral(AMPARO_PROGRAMS_DIR "/amparo-hub"), {u"--data"_s, folder.hub, u"serve"_s});
  REQUIRE(serving.waitForReadyRead(30'000));
  const QString said = QString::fromUtf8(serving.readAllStandardOutput());
  CHECK(said.startsWith(u"listening on https://127.0.0.1:"));
  CHECK(said.contains(u" fingerprint "));
  const Outcome made = folder.command({u"invite"_s, u"--office"_s, u"Montevideo"_s, u"--person"_s, u"Ana"_s});
  REQUIRE(made.status == 0);
  const QString address = protocol::parseInvitation(QString::fromUtf8(made.output))->hub.toString();
  CHECK(said.contains(address + u' '));
  CHECK_FALSE(address.endsWith(u":0"));
  serving.terminate();
  REQUIRE(serving.waitForFinished(30'000));
  CHECK(serving.exitCode() == 0);
}

TEST_CASE("the starter library is loaded while the hub serves, and again without effect") {
  HubProgram hub;
  hub.start();
  const QString library = QStringLiteral(AMPARO_SOURCE_DIR "/resources/starter/library.json");
  const Outcome first = hub.command({u"import"_s, library});
  INFO(first.errors.toStdString());
  CHECK(first.status == 0);
  CHECK(first.output.contains("Changed: 0. Unchanged: 0."));
  CHECK(hub.command({u"import"_s, library}).output.startsWith("Added: 0. Changed: 0."));
  const Outcome status = hub.command({u"status"_s});
  CHECK(status.output.contains("Practices"));
  CHECK(hub.command({u"status"_s, u"--json"_s}).json()[u"offices"_s].toArray().size() == 1);
}

TEST_CASE("what cannot be done is said in a sentence, with a number for scripts") {
  Folder folder;
  const auto fails = [&](const QStringList& arguments, int status, const char* says) {
    const Outcome outcome = folder.command(arguments);
    INFO(arguments.join(u' ').toStdString() << ": " << outcome.errors.toStdString());
    CHECK(outcome.status == status);
    CHECK(outcome.output.isEmpty());
    CHECK(outcome.errors.contains(says));
  };
  fails({u"status"_s}, 3, "init");
  fails({u"serve"_s}, 3, "init");
  fails({}, 2, "command is missing");
  fails({u"invite"_s}, 2, "--office");
  fails({u"init"_s, u"--address"_s, u"http://hub.example"_s}, 2, "https://");
  fails({u"init"_s, u"--listen"_s, u"nowhere"_s}, 2, "IP:port");
  CHECK_FALSE(QFile::exists(folder.hub));

  REQUIRE(folder.command({u"init"_s}).status == 0);
  fails({u"invite"_s, u"--office"_s, u"X"_s, u"--person"_s, u"Y"_s, u"--role"_s, u"king"_s}, 2, "role");
  fails({u"invite"_s, u"--office"_s, u" "_s, u"--person"_s, u"Y"_s}, 5, "office");
  fails({u"import"_s, folder.home.filePath(u"nothing.json"_s)}, 5, "nothing.json");
  write(folder.home.filePath(u"broken.json"_s), "{");
  fails({u"import"_s, folder.home.filePath(u"broken.json"_s)}, 5, "library");
  fails({u"revoke"_s, u"5"_s}, 5, "device 5");
  {
    QTcpServer taken;
    REQUIRE(taken.listen(QHostAddress::LocalHost));
    fails({u"serve"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(taken.serverPort())}, 4, "--listen");
  }
  const QString store = folder.hub + u"/hub.db"_s;
  write(folder.hub + u"/hub.key"_s, "no key");
  fails({u"serve"_s}, 5, "key");
  write(store, QByteArray(5000, 'x'));
  fails({u"status"_s}, 3, "not a hub's store");
}

TEST_CASE("whoever looks after the hub lists and changes people, and finds all of it in the log") {
  Folder folder;
  REQUIRE(folder.command({u"init"_s}).status == 0);
  const auto done = [&](const QStringList& arguments) {
    const Outcome outcome = folder.command(arguments);
    INFO(outcome.errors.toStdString());
    CHECK(outcome.status == 0);
    return outcome.output;
  };
  done({u"invite"_s, u"--office"_s, u"=Sur"_s, u"--person"_s, u"Ana"_s});
  CHECK(done({u"people"_s}).contains("Ana, =Sur (Contributor)"));
  CHECK(done({u"invitations"_s}).contains("open until"));
  done({u"role"_s, u"1"_s, u"editor"_s});
  done({u"invite"_s, u"--office"_s, u"=Sur"_s, u"--person"_s, u"Ana"_s}); // for one more computer
  CHECK(done({u"people"_s}).contains("Ana, =Sur (Editor)"));
  done({u"rename-person"_s, u"1"_s, u"Ana María"_s});
  done({u"rename-office"_s, u"1"_s, u"Sur"_s});
  CHECK(done({u"people"_s}).contains("Ana María, Sur (Editor)"));
  done({u"withdraw"_s, u"1"_s});
  CHECK(done({u"invitations"_s}).contains("withdrawn"));

  const QList<QByteArray> log = done({u"audit"_s}).trimmed().split('\n');
  REQUIRE(log.size() == 7);
  CHECK(log.front().contains("Invitation taken back"));
  CHECK(log.front().contains("at the hub's command line"));
  CHECK(log.back().contains("Network set up"));
  const QByteArray spanish =
      run(u"amparo-hub"_s, {u"--data"_s, folder.hub, u"audit"_s}, folder.home.path(), u"es_AR.UTF-8"_s)
          .output;
  CHECK(spanish.contains("Cambio de rol  Ana, =Sur  Colaboración → Edición"));
  CHECK_FALSE(spanish.contains("contributor"));
  // Programs have names that stay.
  const QByteArray table = done({u"audit"_s, u"--csv"_s});
  CHECK(table.count("\r\n") == 8);
  CHECK(table.contains(",rename-office,'=Sur,,,'=Sur,Sur\r\n"));

  const auto refused = [&](const QStringList& arguments, const char* reason) {
    const Outcome outcome = folder.command(arguments);
    CHECK(outcome.status == 5);
    CHECK(outcome.errors.contains(reason));
  };
  refused({u"role"_s, u"9"_s, u"editor"_s}, "no person 9");
  refused({u"rename-office"_s, u"9"_s, u"Sur"_s}, "no office 9");
  refused({u"withdraw"_s, u"9"_s}, "no invitation 9");
  refused({u"revoke"_s, u"9"_s}, "no device 9");
  refused({u"rename-person"_s, u"1"_s, u" "_s}, "empty");
  CHECK(folder.command({u"role"_s, u"1"_s, u"king"_s}).status == 2);
}
