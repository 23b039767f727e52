#include "tests/e2e/programs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

// The real programs over real TLS, as an administrator and two offices would use them.

using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// A hub that is served, with no one enrolled.
struct Served {
  Served() { hub.start(); }

  HubProgram hub;
};

} // namespace

TEST_CASE_METHOD(Served, "what one office writes reaches another, and back") {
  OfficeProgram rosario(hub.invite(u"Rosario"_s));
  OfficeProgram merida(hub.invite(u"Mérida"_s));
  const QString id = rosario.create(u"Turno de detenidos"_s);
  CHECK(rosario.sync().status == 0);
  CHECK(merida.sync().status == 0);
  CHECK(merida.field(id, u"title.es"_s) == u"Turno de detenidos");

  CHECK(merida.command({u"set"_s, id, u"results.es=Menos demoras"_s}).status == 0);
  const Outcome sent = merida.sync();
  CHECK(sent.json()[u"requests"_s].toInt() == 1);
  CHECK(sent.json()[u"verified"_s].toBool());
  CHECK(rosario.sync().status == 0);
  CHECK(rosario.field(id, u"results.es"_s) == u"Menos demoras");
}

TEST_CASE_METHOD(Served, "the starter library arrives whole, and can be searched in both languages") {
  const Outcome imported =
      hub.command({u"import"_s, QStringLiteral(AMPARO_SOURCE_DIR "/resources/starter/library.json")});
  INFO(imported.errors.toStdString());
  REQUIRE(imported.status == 0);
  OfficeProgram rosario(hub.invite(u"Rosario"_s));
  const Outcome first = rosario.sync();
  INFO(first.errors.toStdString());
  REQUIRE(first.status == 0);
  CHECK(first.json()[u"received"_s].toInt() == 510);
  CHECK(rosario.command({u"search"_s, u"prisión preventiva"_s}).json().array().size() > 0);
  CHECK(rosario.command({u"search"_s, u"prision preventiva"_s}).json().array().size() > 0);
  CHECK(rosario.command({u"search"_s, u"pretrial detention"_s}).json().array().size() > 0);
  CHECK(rosario.command({u"search"_s, u"67/187"_s, u"--kind"_s, u"declaration"_s}).json().array().size() > 0);
}

TEST_CASE_METHOD(Served, "both offices edit the same line: one conflict, which one of them settles") {
  OfficeProgram rosario(hub.invite(u"Rosario"_s));
  OfficeProgram merida(hub.invite(u"Mérida"_s));
  const QString id = rosario.create(u"Turno"_s);
  rosario.sync();
  merida.sync();
  rosario.command({u"set"_s, id, u"title.es=Turno de Rosario"_s});
  merida.command({u"set"_s, id, u"title.es=Turno de Mérida"_s});
  CHECK(rosario.sync().status == 0);
  CHECK(merida.sync().status == 8);
  const Outcome open = merida.command({u"conflicts"_s});
  CHECK(open.status == 8);
  REQUIRE(open.json()[u"conflicts"_s].toArray().size() == 1);
  const QString conflict = open.json()[u"conflicts"_s][0][u"id"_s].toString();
  CHECK(merida.command({u"decide"_s, conflict, u"--other"_s}).status == 0);
  CHECK(merida.sync().status == 0);
  CHECK(rosario.sync().status == 0);
  CHECK(rosario.field(id, u"title.es"_s) == u"Turno de Mérida");
}

TEST_CASE_METHOD(Served, "what the hub refuses is kept with its reason, and can be taken back") {
  OfficeProgram rosario(hub.invite(u"Rosario"_s));
  OfficeProgram merida(hub.invite(u"Mérida"_s, u"contributor"_s));
  const QString id = rosario.create(u"Turno"_s);
  rosario.sync();
  merida.sync();
  REQUIRE(merida.command({u"set"_s, id, u"title.es=Ajeno"_s}).status == 0);
  CHECK(merida.sync().status == 8);
  const auto refused = merida.command({u"conflicts"_s}).json()[u"rejected"_s].toArray();
  REQUIRE(refused.size() == 1);
  CHECK(refused[0][u"record"_s].toString() == id);
  CHECK(merida.field(id, u"title.es"_s) == u"Ajeno");
  CHECK(merida.command({u"withdraw"_s, id}).json().array() == QJsonArray{id});
  CHECK(merida.field(id, u"title.es"_s) == u"Turno");
  CHECK(merida.sync().status == 0);
  CHECK(merida.command({u"withdraw"_s, id}).json().array().isEmpty());
}

TEST_CASE_METHOD(Served, "an invitation is good once") {
  const QString invitation = hub.invite(u"Rosario"_s);
  OfficeProgram first(invitation);
  QTemporaryDir folder;
  const Outcome second =
      run(u"amparo-cli"_s, {u"--store"_s, folder.filePath(u"b.db"_s), u"--json"_s, u"enrol"_s, invitation},
          folder.path());
  CHECK(second.status == 7);
  CHECK(second.errors.contains("InvitationUsed"));
}

TEST_CASE_METHOD(Served, "a mistyped invitation is recognised without asking anyone") {
  QString invitation = hub.invite(u"Rosario"_s);
  const qsizetype middle = invitation.size() / 2;
  invitation[middle] = invitation[middle] == u'a' ? u'b' : u'a';
  QTemporaryDir folder;
  const Outcome joined =
      run(u"amparo-cli"_s, {u"--store"_s, folder.filePath(u"b.db"_s), u"enrol"_s, invitation}, folder.path());
  CHECK(joined.status == 4);
  CHECK_FALSE(QFile::exists(folder.filePath(u"b.db"_s)));
}

TEST_CASE_METHOD(Served, "with the hub away, work goes on and goes out later") {
  OfficeProgram rosario(hub.invite(u"Rosario"_s));
  CHECK(rosario.sync().status == 0);
  CHECK(hub.stop() == 0);
  const QString id = rosario.create(u"Escrita sin conexión"_s);
  CHECK(rosario.sync().status == 6);
  CHECK(rosario.command({u"status"_s}).json()[u"waiting"_s].toInt() == 1);
  hub.start();
  CHECK(rosario.sync().status == 0);
  OfficeProgram merida(hub.invite(u"Mérida"_s));
  CHECK(merida.sync().status == 0);
  CHECK(merida.field(id, u"title.es"_s) == u"Escrita sin conexión");
}

TEST_CASE_METHOD(Served, "a hub that is killed has lost nothing that it acknowledged") {
  OfficeProgram rosario(hub.invite(u"Rosario"_s));
  QStringList ids;
  for (int i = 0; i < 5; ++i) {
    ids.append(rosario.create(u"Práctica %1"_s.arg(i)));
    CHECK(rosario.sync().status == 0);
    hub.kill();
    hub.start();
  }
  OfficeProgram merida(hub.invite(u"Mérida"_s));
  CHECK(merida.sync().status == 0);
  for (const QString& id : ids) CHECK_FALSE(merida.field(id, u"title.es"_s).isEmpty());
}

TEST_CASE("a library that cannot be used is named, with what to do, and not touched") {
  QTemporaryDir folder;
  const auto list = [&](const QString& store) {
    return run(u"amparo-cli"_s, {u"--store"_s, store, u"--json"_s, u"list"_s}, folder.path());
  };
  SECTION("missing") {
    const Outcome missing = list(folder.filePath(u"none.db"_s));
    CHECK(missing.status == 5);
    CHECK(missing.errors.contains("StoreMissing"));
  }
  SECTION("no database") {
    QFile file(folder.filePath(u"letter.txt"_s));
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const Outcome foreign = list(file.fileName());
    CHECK(foreign.status == 5);
    CHECK(foreign.errors.contains("StoreNotADatabase"));
  }
}
