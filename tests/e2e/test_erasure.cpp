#include "core/model/remark.h"
#include "tests/e2e/server_client.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether a name stands in the bytes of any file below a folder.
bool isInFiles(const QString& folder, const QByteArray& name) {
  QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    REQUIRE(file.open(QFile::ReadOnly));
    if (file.readAll().contains(name)) return true;
  }
  return false;
}

/// Two offices, one of which holds a practice that names somebody, once in its present title and twice
/// before.
struct Named {
  Named()
      : rosario((hub.start(), hub.invite(u"Rosario"_s)))
      , merida(hub.invite(u"Mérida"_s)) {
    id = rosario.create(u"El caso de Zoraida"_s);
    other = rosario.create(u"Turno de guardia"_s);
    REQUIRE(rosario.sync().status == 0);
    REQUIRE(rosario.command({u"set"_s, id, u"title.es=La causa de Zoraida"_s}).status == 0);
    REQUIRE(rosario.sync().status == 0);
    REQUIRE(merida.sync().status == 0);
  }

  QString printed(const QStringList& arguments) {
    const Outcome done = hub.command(arguments);
    INFO(done.errors.toStdString());
    REQUIRE(done.status == 0);
    return QString::fromUtf8(done.output);
  }

  HubProgram hub;
  OfficeProgram rosario;
  OfficeProgram merida;
  QString id;
  QString other;
};

} // namespace

TEST_CASE_METHOD(
    Named, "at the command line somebody is found and erased, while the hub serves, and offices follow") {
  const QString found = printed({u"find"_s, u"zoraida"_s});
  CHECK(found.count(u'\n') == 1);
  CHECK(found.startsWith(id));
  CHECK(found.contains(u"Practice  Rosario  Title (Spanish), "_s));
  // Over what is erased somebody had written, and not sent it yet.
  REQUIRE(merida.command({u"set"_s, id, u"title.es=Zoraida otra vez"_s}).status == 0);
  CHECK(printed({u"erase"_s, u"amparo:"_s + id}).contains(id));
  CHECK(printed({u"find"_s, u"zoraida"_s}).isEmpty());
  CHECK_FALSE(isInFiles(hub.folder(), "Zoraida"));
  for (OfficeProgram* office : {&rosario, &merida}) {
    const Outcome synced = office->sync();
    CHECK(synced.status == 0);
    CHECK(synced.json()[u"verified"_s].toBool());
    CHECK(synced.json()[u"dropped"_s] == (office == &merida ? 1 : 0)); // what is gone is said to be
    CHECK(office->command({u"show"_s, id}).status == 3);
    CHECK(office->field(other, u"title.es"_s) == u"Turno de guardia");
    CHECK_FALSE(isInFiles(office->folder(), "Zoraida"));
  }
  CHECK(printed({u"audit"_s}).contains(u"erase"_s));
}

TEST_CASE_METHOD(Named, "what was erased is erased again after an older backup was restored") {
  const QString backup = hub.folder() % u"/backup"_s;
  printed({u"backup"_s, backup});
  const QString later = rosario.create(u"Zoraida, más tarde"_s);
  REQUIRE(rosario.sync().status == 0);
  printed({u"erase"_s, id, later});
  const QString list = hub.folder() % u"/erasures.txt"_s;
  QFile file(list);
  REQUIRE(file.open(QFile::WriteOnly));
  file.write(printed({u"erasures"_s}).toUtf8());
  file.close();
  hub.kill();
  REQUIRE(QDir(hub.folder() % u"/hub"_s).removeRecursively());
  printed({u"restore"_s, backup});
  CHECK(printed({u"find"_s, u"zoraida"_s}).startsWith(id));
  printed({u"erase"_s, u"--from"_s, list});
  hub.start();
  // Mérida was away all the time; Rosario has what the backup does not know.
  for (OfficeProgram* office : {&merida, &rosario, &merida}) {
    const Outcome synced = office->sync();
    INFO(synced.errors.toStdString());
    CHECK(synced.json()[u"verified"_s].toBool());
    CHECK(office->command({u"show"_s, id}).status == 3);
    CHECK(office->command({u"show"_s, later}).status == 3);
  }
  CHECK(printed({u"find"_s, u"zoraida"_s}).isEmpty());
}

TEST_CASE_METHOD(Named, "what a record said before is erased alone, and it stays as it is") {
  REQUIRE(rosario.command({u"set"_s, id, u"title.es=Un caso"_s}).status == 0);
  REQUIRE(rosario.sync().status == 0);
  CHECK(printed({u"find"_s, u"zoraida"_s}).contains(u"(3)"_s));
  printed({u"erase"_s, u"--history"_s, id});
  CHECK(printed({u"find"_s, u"zoraida"_s}).isEmpty());
  CHECK(merida.sync().json()[u"verified"_s].toBool());
  CHECK(merida.field(id, u"title.es"_s) == u"Un caso");
  CHECK(printed({u"erasures"_s}).startsWith(id + u" history "_s));
  const auto said = [&](const QString& command) {
    return run(u"amparo-cli"_s, {u"--store"_s, merida.store(), command, id}, merida.folder()).output;
  };
  CHECK_FALSE(said(u"show"_s).contains("@forgotten"));
  const QByteArray history = said(u"history"_s);
  CHECK_FALSE(history.contains("@forgotten"));
  CHECK(history.count("not kept any more") == 3);
  CHECK(history.contains("The hub's operator\n  (erased what the record said before)"));
}

TEST_CASE_METHOD(Named, "what is left of erased records has a word in every language") {
  printed({u"erase"_s, id});
  CHECK(printed({u"storage"_s}).contains(u"Erased: only the mark"));
  const Outcome spanish = run(u"amparo-hub"_s, {u"--data"_s, hub.folder() + u"/hub"_s, u"storage"_s},
                              hub.folder(), u"es_UY.UTF-8"_s);
  CHECK_FALSE(spanish.output.contains("rased"));
}

TEST_CASE_METHOD(
    Named, "a history that is to be erased of a record that a backup does not know is named, until it is") {
  const QString backup = hub.folder() % u"/backup"_s;
  printed({u"backup"_s, backup});
  const QString later = rosario.create(u"Zoraida, más tarde"_s);
  REQUIRE(rosario.sync().status == 0);
  const QString list = hub.folder() % u"/erasures.txt"_s;
  QFile file(list);
  REQUIRE(file.open(QFile::WriteOnly));
  file.write((later % u" history\n"_s % id % u" history\n"_s).toUtf8());
  file.close();
  hub.kill();
  REQUIRE(QDir(hub.folder() % u"/hub"_s).removeRecursively());
  printed({u"restore"_s, backup});
  const Outcome early = hub.command({u"erase"_s, u"--from"_s, list});
  CHECK(early.status == 6);
  CHECK(QString::fromUtf8(early.output).contains(later % u" is not here"_s));
  CHECK(QString::fromUtf8(early.output).contains(u"What "_s % id)); // the others are erased all the same
  CHECK(early.errors.contains("run this again"));
  hub.start();
  REQUIRE(rosario.sync().json()[u"verified"_s].toBool());
  CHECK(hub.command({u"erase"_s, u"--from"_s, list}).status == 0);
}

TEST_CASE("what cannot be erased is named, and nothing is") {
  HubProgram hub;
  hub.start();
  OfficeProgram office(hub.invite(u"Rosario"_s));
  const QString id = office.create(u"Turno"_s);
  REQUIRE(office.sync().status == 0);
  const Outcome wrong = hub.command({u"erase"_s, id, u"Zoraida"_s});
  CHECK(wrong.status == 5);
  CHECK(wrong.errors.contains("Zoraida"));
  CHECK(wrong.errors.contains("is no record's id"));
  const QString elsewhere = u"01934f5e-7b1a-7c00-8000-0000000000aa"_s;
  const Outcome missing = hub.command({u"erase"_s, u"--history"_s, elsewhere});
  CHECK(missing.status == 5);
  CHECK(missing.errors.contains(QByteArray("There is no record " + elsewhere.toUtf8() + " here")));
  CHECK(hub.command({u"erase"_s}).status == 2);
  CHECK(hub.command({u"find"_s, u"turno"_s}).output.startsWith(id.toUtf8()));
}

TEST_CASE_METHOD(
    Named, "an administrator erases a record with all that hangs on it from a desktop, and offices follow") {
  // A file, a conflict and a comment, all of which name somebody.
  const QString path = rosario.folder() % u"/zoraida.txt"_s;
  QFile file(path);
  REQUIRE(file.open(QFile::WriteOnly));
  file.write("Declaración de Zoraida");
  file.close();
  const Outcome attached = rosario.command({u"attach"_s, id, path});
  REQUIRE(attached.status == 0);
  REQUIRE(file.remove());
  REQUIRE(rosario.command({u"set"_s, id, u"title.es=Zoraida, según Rosario"_s}).status == 0);
  REQUIRE(merida.command({u"set"_s, id, u"title.es=Zoraida, según Mérida"_s}).status == 0);
  const auto syncBoth = [&] {
    for (OfficeProgram* office : {&rosario, &merida}) CHECK(office->sync().json()[u"verified"_s].toBool());
  };
  syncBoth();
  REQUIRE(merida.command({u"conflicts"_s}).json()[u"conflicts"_s].toArray().size() == 1);
  RawDevice ana(hub, u"Quito"_s, u"administrator"_s);
  const auto ask = [&](const QByteArray& bytes) { return RawConnection(hub).ask(bytes); };
  protocol::Change comment{++ana.number, randomId<RecordId>(), u"comment"_s, {}, {}};
  comment.fields.set(comment_field::record, {Value(id), 0});
  comment.fields.set(comment_field::text, {Value(u"¿Zoraida sigue ahí?"_s), 0});
  REQUIRE(ask(post("/v1/exchange", ana.body({comment}), ana.token)).status == 200);
  syncBoth();
  const QString copy = merida.folder() % u"/copy.txt"_s;
  REQUIRE(merida.command({u"fetch"_s, attached.json()[0].toString(), u"--to"_s, copy}).status == 0);
  REQUIRE(QFile::remove(copy)); // what somebody has put elsewhere stays theirs

  const QByteArray order = R"({"record":")" + id.toLatin1() + R"("})";
  RawDevice ben(hub, u"Viena"_s);
  CHECK(ask(post("/v1/admin/erasures", order, ben.token)).status == 403);
  CHECK(printed({u"find"_s, u"zoraida"_s}).startsWith(id));
  const RawAnswer erased = ask(post("/v1/admin/erasures", order, ana.token));
  CHECK(erased.status == 201);
  const QJsonObject receipt = QJsonDocument::fromJson(erased.body).object();
  CHECK(receipt[u"record"_s] == id);
  CHECK(receipt[u"office"_s].toString() == u"Rosario");
  CHECK(receipt[u"records"_s] == 4);
  CHECK(receipt[u"files"_s] == 1);
  CHECK_FALSE(receipt.contains(u"left"_s));

  CHECK(printed({u"find"_s, u"zoraida"_s}).isEmpty());
  CHECK_FALSE(isInFiles(hub.folder(), "Zoraida"));
  syncBoth();
  for (OfficeProgram* office : {&rosario, &merida}) {
    CHECK(office->command({u"show"_s, id}).status == 3);
    CHECK(office->command({u"conflicts"_s}).status == 0);
    CHECK(office->command({u"files"_s}).json().array().isEmpty());
    CHECK(office->field(other, u"title.es"_s) == u"Turno de guardia");
    CHECK_FALSE(isInFiles(office->folder(), "Zoraida"));
  }
  const RawAnswer history = ask("GET /v1/history/" + id.toLatin1() +
                                " HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer " + ana.token + "\r\n\r\n");
  CHECK(history.status == 404);
  CHECK(hub.command({u"check"_s}).status == 0);
}
