#include "tests/e2e/programs.h"
#include "tests/support/postgres_server.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

// A hub on PostgreSQL is backed up by PostgreSQL's own programs and a copy of its folder, and comes back from
// them as docs/hub.md says.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// A hub's database, with the programs that an administrator has for it.
struct OwnDatabase {
  OwnDatabase() { make(); }

  ~OwnDatabase() { drop(); }

  void make() { runTool(u"createdb"_s, {u"--maintenance-db"_s, server.address(), name}); }

  void drop() { runTool(u"dropdb"_s, {u"--if-exists"_s, u"--maintenance-db"_s, server.address(), name}); }

  void runTool(const QString& program, const QStringList& arguments) const {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(server.programs() % u'/' % program, arguments);
    const bool finished = process.waitForFinished(60'000);
    INFO(program.toStdString() << ": " << process.readAll().toStdString());
    CHECK(finished);
    CHECK(process.exitCode() == 0);
  }

  QString address() const { return QString(server.address()).replace(u"/postgres?"_s, u'/' % name % u'?'); }

  PostgresServer& server = postgresServer();
  const QString name = u"amparo"_s;
};

void copyFolder(const QString& from, const QString& to) {
  REQUIRE(QProcess::execute(u"cp"_s, {u"-a"_s, from, to}) == 0);
}

/// An attached file's bytes, as an office fetches them; nothing: it cannot.
QByteArray fetched(OfficeProgram& office, const QString& attachment) {
  const QString copy = office.folder() % u'/' % attachment;
  if (office.command({u"fetch"_s, attachment, u"--to"_s, copy}).status != 0) return {};
  QFile file(copy);
  REQUIRE(file.open(QFile::ReadOnly));
  return file.readAll();
}

QString attach(OfficeProgram& office, const QString& to, const QByteArray& bytes) {
  const QString path = office.folder() % u"/acta.txt"_s;
  QFile file(path);
  REQUIRE(file.open(QFile::WriteOnly));
  file.write(bytes);
  file.close();
  const Outcome attached = office.command({u"attach"_s, to, path});
  INFO(attached.errors.toStdString());
  REQUIRE(attached.status == 0);
  return attached.json()[0].toString();
}

} // namespace

TEST_CASE("a hub on PostgreSQL comes back from a dump and its folder, and offices send what came after it") {
  OwnDatabase database;
  HubProgram hub(database.address());
  hub.start();
  OfficeProgram rosario(hub.invite(u"Rosario"_s));
  OfficeProgram merida(hub.invite(u"Mérida"_s));
  const QString before = rosario.create(u"Antes"_s);
  const QString record = attach(rosario, before, "acta de antes");
  REQUIRE(rosario.sync().status == 0);
  REQUIRE(merida.sync().status == 0);
  const auto epoch = [&] { return hub.command({u"status"_s, u"--json"_s}).json()[u"epoch"_s].toString(); };
  const QString first = epoch();

  // The database first, the folder after it; what is written then is in the one or in none.
  const QString dump = hub.folder() % u"/amparo.dump"_s;
  database.runTool(u"pg_dump"_s,
                   {u"--format=custom"_s, u"--file"_s, dump, u"--dbname"_s, database.address()});
  const QString between = rosario.create(u"Entre uno y otra"_s);
  const QString recordBetween = attach(rosario, between, "acta de entre uno y otra");
  REQUIRE(rosario.sync().status == 0);
  const QString copy = hub.folder() % u"/copy"_s;
  copyFolder(hub.folder() % u"/hub"_s, copy);
  const QString after = rosario.create(u"Después"_s);
  const QString recordAfter = attach(rosario, after, "acta de después");
  REQUIRE(rosario.sync().status == 0);

  REQUIRE(hub.stop() == 0);
  database.drop();
  database.make();
  database.runTool(u"pg_restore"_s, {u"--dbname"_s, database.address(), dump});
  REQUIRE(QDir().rename(hub.folder() % u"/hub"_s, hub.folder() % u"/lost"_s));
  const Outcome restored = hub.command({u"restore"_s, copy});
  INFO(restored.errors.toStdString());
  REQUIRE(restored.status == 0);
  CHECK(epoch() != first);
  CHECK(hub.command({u"check"_s}).status == 0);

  hub.start();
  const Outcome sent = rosario.sync();
  INFO(sent.errors.toStdString());
  CHECK(sent.json()[u"verified"_s].toBool());
  CHECK(sent.json()[u"sent"_s].toInt() == 4); // two practices, and what is attached to them
  CHECK(merida.sync().json()[u"verified"_s].toBool());
  for (const auto& [id, title] : {std::pair(before, u"Antes"_s), std::pair(between, u"Entre uno y otra"_s),
                                  std::pair(after, u"Después"_s)})
    CHECK(merida.field(id, u"title.es"_s) == title);
  CHECK(fetched(merida, record) == "acta de antes");
  CHECK(fetched(merida, recordBetween) == "acta de entre uno y otra");
  CHECK(fetched(merida, recordAfter) == "acta de después");
  CHECK(hub.command({u"check"_s}).status == 0);
}
