#include "core/sqlite/database.h"
#include "tests/e2e/programs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>
#include <unistd.h>

using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

struct TwoOffices {
  TwoOffices()
      : rosario((hub.start(), hub.invite(u"Rosario"_s)))
      , merida(hub.invite(u"Mérida"_s)) {
    REQUIRE(syncs(rosario));
    REQUIRE(syncs(merida));
  }

  static bool syncs(OfficeProgram& office) { return office.sync().json()[u"verified"_s].toBool(); }

  HubProgram hub;
  OfficeProgram rosario;
  OfficeProgram merida;
};

} // namespace

TEST_CASE_METHOD(TwoOffices, "the hub's key is replaced, and who has learned of it goes on") {
  const Outcome announced = hub.command({u"announce-key"_s});
  REQUIRE(announced.status == 0);
  CHECK(hub.command({u"announce-key"_s}).status == 2); // once
  REQUIRE(syncs(rosario));
  const Outcome refused = hub.command({u"use-key"_s});
  CHECK(refused.status == 6);
  CHECK(refused.output.contains("Mérida"));
  CHECK_FALSE(refused.output.contains("Rosario"));
  REQUIRE(hub.command({u"use-key"_s, u"--anyway"_s}).status == 0);
  CHECK(hub.stop() == 0);
  hub.start();
  CHECK(syncs(rosario));
  // Who has not been there since is not deceived, and is told.
  const Outcome lost = merida.sync();
  INFO(lost.output.toStdString() << lost.errors.toStdString());
  CHECK(lost.status == 7);
  OfficeProgram late(hub.invite(u"Tardía"_s));
  CHECK(syncs(late));
  SECTION("the former key is trusted no more") {
    CHECK(syncs(rosario));
    for (const QString& file : {u"/hub/hub.key"_s, u"/hub/hub.crt"_s}) {
      REQUIRE(QFile::remove(hub.folder() + file));
      REQUIRE(QFile::rename(hub.folder() + file + u".before"_s, hub.folder() + file));
    }
    CHECK(hub.stop() == 0);
    hub.start();
    CHECK(rosario.sync().status == 7);
  }
}

TEST_CASE_METHOD(TwoOffices,
                 "until the hub is restarted it goes on with the former key, and so do its offices") {
  REQUIRE(hub.command({u"announce-key"_s}).status == 0);
  REQUIRE(syncs(rosario));
  REQUIRE(syncs(merida));
  REQUIRE(hub.command({u"use-key"_s}).status == 0);
  for (int i = 0; i < 2; ++i) CHECK(syncs(rosario));
  CHECK(hub.stop() == 0);
  hub.start();
  for (int i = 0; i < 2; ++i) {
    CHECK(syncs(rosario));
    CHECK(syncs(merida));
  }
}

TEST_CASE_METHOD(
    TwoOffices, "the next key is announced while somebody has not met the one in use, and locks nobody out") {
  const auto bothSync = [&] {
    for (int i = 0; i < 2; ++i) {
      CHECK(syncs(rosario));
      CHECK(syncs(merida));
    }
  };
  const auto restart = [&] {
    CHECK(hub.stop() == 0);
    hub.start();
  };
  REQUIRE(hub.command({u"announce-key"_s}).status == 0);
  bothSync();
  REQUIRE(hub.command({u"use-key"_s}).status == 0);
  SECTION("an office was away") {
    restart();
    CHECK(syncs(rosario));
    REQUIRE(hub.command({u"announce-key"_s}).status == 0);
  }
  SECTION("the hub was not restarted in between") {
    REQUIRE(hub.command({u"announce-key"_s}).status == 0);
    bothSync();
    restart();
  }
  bothSync();
  REQUIRE(hub.command({u"use-key"_s}).status == 0);
  restart();
  bothSync();
}

TEST_CASE_METHOD(TwoOffices,
                 "use-key that was cut off between its files is to be run once more, which is said") {
  REQUIRE(hub.command({u"announce-key"_s}).status == 0);
  REQUIRE(syncs(rosario));
  REQUIRE(syncs(merida));
  CHECK(hub.stop() == 0);
  const QString folder = hub.folder() % u"/hub/"_s;
  REQUIRE(QFile::remove(folder % u"hub.key"_s));
  REQUIRE(QFile::rename(folder % u"hub.next.key"_s, folder % u"hub.key"_s));
  for (const auto& [command, status] : {std::pair(u"serve"_s, 5), {u"check"_s, 6}, {u"announce-key"_s, 5}}) {
    const Outcome told = hub.command({command});
    INFO(command.toStdString() << told.errors.toStdString());
    CHECK(told.status == status);
    CHECK(told.errors.contains("use-key"));
  }
  REQUIRE(hub.command({u"use-key"_s}).status == 0);
  CHECK(hub.command({u"check"_s}).status == 0);
  hub.start();
  CHECK(syncs(rosario));
}

TEST_CASE_METHOD(TwoOffices, "a damaged key is found by check and by backup, and no hub is made of it") {
  const QString key = hub.folder() % u"/hub/hub.key"_s;
  REQUIRE(QFile(key).resize(0));
  CHECK(hub.command({u"check"_s}).status == 6);
  const QString backup = hub.folder() % u"/backup"_s;
  const Outcome made = hub.command({u"backup"_s, backup});
  CHECK(made.status == 5);
  CHECK(made.errors.contains("hub.key"));
  const Outcome restored =
      run(u"amparo-hub"_s, {u"--data"_s, hub.folder() % u"/other"_s, u"restore"_s, backup}, hub.folder());
  CHECK(restored.status == 5);
  CHECK_FALSE(QFile::exists(hub.folder() % u"/other"_s));
}

TEST_CASE_METHOD(TwoOffices, "a backup from before a key was put into use comes back with it") {
  REQUIRE(hub.command({u"announce-key"_s}).status == 0);
  REQUIRE(syncs(rosario));
  REQUIRE(syncs(merida));
  const QString backup = hub.folder() % u"/backup"_s;
  REQUIRE(hub.command({u"backup"_s, backup}).status == 0);
  const Outcome used = hub.command({u"use-key"_s});
  REQUIRE(used.status == 0);
  CHECK(used.output.contains("make a backup"));
  CHECK(hub.stop() == 0);
  hub.start();
  CHECK(syncs(rosario));
  hub.kill();
  REQUIRE(QDir().rename(hub.folder() % u"/hub"_s, hub.folder() % u"/lost"_s));
  const Outcome restored = hub.command({u"restore"_s, backup});
  REQUIRE(restored.status == 0);
  CHECK(restored.output.contains("use-key --anyway"));
  REQUIRE(hub.command({u"use-key"_s, u"--anyway"_s}).status == 0);
  hub.start();
  CHECK(syncs(rosario));
  CHECK(syncs(merida));
}

TEST_CASE("a key that root announces is the hub's to read") {
  if (::geteuid() != 0) return; // who gives nothing away
  HubProgram hub;
  const QString folder = hub.folder() % u"/hub"_s;
  constexpr uid_t somebody = 65534;
  REQUIRE(::chown(QFile::encodeName(folder).constData(), somebody, somebody) == 0);
  REQUIRE(hub.command({u"announce-key"_s}).status == 0);
  for (const QString& file : {u"/hub.next.key"_s, u"/hub.next.crt"_s})
    CHECK(QFileInfo(folder % file).ownerId() == somebody);
  REQUIRE(hub.command({u"use-key"_s}).status == 0);
  CHECK(QFileInfo(folder % u"/hub.key"_s).ownerId() == somebody);
}

TEST_CASE_METHOD(TwoOffices,
                 "a key that could not be announced is not put into use, and can be announced anew") {
  const auto next = [&](const QString& ending) {
    return QString(hub.folder() % u"/hub/hub.next."_s % ending);
  };
  SECTION("the store was held by another program") {
    {
      auto held = amparo::sqlite::Database::open(hub.databasePath(), {});
      REQUIRE(held.ok());
      (*held)->execute("BEGIN IMMEDIATE");
      const Outcome refused = hub.command({u"announce-key"_s});
      CHECK(refused.status == 3);
      CHECK(refused.errors.contains("Another program"));
      (*held)->execute("ROLLBACK");
    }
    CHECK_FALSE(QFile::exists(next(u"key"_s)));
    CHECK_FALSE(QFile::exists(next(u"crt"_s)));
    CHECK(hub.command({u"use-key"_s}).status == 2);
  }
  SECTION("it was cut off before the store knew") {
    REQUIRE(hub.command({u"announce-key"_s}).status == 0);
    auto database = amparo::sqlite::Database::open(hub.databasePath(), {});
    REQUIRE(database.ok());
    (*database)->execute("DELETE FROM setting WHERE name = 'announced_key'");
    REQUIRE((*database)->takeFailure().ok());
  }
  SECTION("it was cut off between the two files") {
    REQUIRE(hub.command({u"announce-key"_s}).status == 0);
    REQUIRE(QFile::remove(next(u"crt"_s)));
  }
  SECTION("its files were written onto a full disk") {
    REQUIRE(hub.command({u"announce-key"_s}).status == 0);
    for (const QString& ending : {u"key"_s, u"crt"_s}) REQUIRE(QFile::resize(next(ending), 0));
  }
  REQUIRE(syncs(rosario));
  REQUIRE(syncs(merida));
  for (const QStringList& words : {QStringList{u"use-key"_s}, QStringList{u"use-key"_s, u"--anyway"_s}})
    CHECK(hub.command(words).status == 2);
  CHECK(hub.stop() == 0);
  hub.start();
  CHECK(syncs(rosario)); // with the key that it had
  REQUIRE(hub.command({u"announce-key"_s}).status == 0);
  CHECK(hub.command({u"use-key"_s}).status == 6);
  REQUIRE(syncs(rosario));
  REQUIRE(syncs(merida));
  REQUIRE(hub.command({u"use-key"_s}).status == 0);
  CHECK(hub.stop() == 0);
  hub.start();
  CHECK(syncs(rosario));
  CHECK(syncs(merida));
}

TEST_CASE_METHOD(TwoOffices,
                 "use-key that was cut off is finished by another, and keeps the key that was good") {
  const QString own = hub.folder() % u"/hub/"_s;
  const auto bytesOf = [&](const QString& name) {
    QFile file(own % name);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
  };
  const QByteArray former = bytesOf(u"hub.key"_s);
  REQUIRE(hub.command({u"announce-key"_s}).status == 0);
  REQUIRE(syncs(rosario));
  REQUIRE(syncs(merida));
  SECTION("between its two files") {
    REQUIRE(QFile::copy(own % u"hub.key"_s, own % u"hub.key.before"_s));
    REQUIRE(QFile::remove(own % u"hub.key"_s));
    REQUIRE(QFile::rename(own % u"hub.next.key"_s, own % u"hub.key"_s));
  }
  SECTION("before the store knew") {
    for (const QString& ending : {u"key"_s, u"crt"_s}) {
      REQUIRE(QFile::rename(own % u"hub."_s % ending, own % u"hub."_s % ending % u".before"_s));
      REQUIRE(QFile::rename(own % u"hub.next."_s % ending, own % u"hub."_s % ending));
    }
  }
  SECTION("by a program that left an empty key") {
    REQUIRE(QFile::copy(own % u"hub.key"_s, own % u"hub.key.before"_s));
    REQUIRE(QFile::resize(own % u"hub.key"_s, 0));
  }
  REQUIRE(hub.command({u"use-key"_s}).status == 0);
  CHECK(bytesOf(u"hub.key.before"_s) == former);
  CHECK(hub.command({u"use-key"_s}).status == 2);
  CHECK(hub.stop() == 0);
  hub.start();
  CHECK(syncs(rosario));
  CHECK(syncs(merida));
}

TEST_CASE("no key is put into use that was not announced") {
  HubProgram hub;
  hub.start();
  CHECK(hub.command({u"use-key"_s}).status == 2);
  CHECK(hub.command({u"use-key"_s, u"--anyway"_s}).status == 2);
}
