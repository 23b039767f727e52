#include "tests/e2e/programs.h"

#include <QFile>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

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

TEST_CASE("no key is put into use that was not announced") {
  HubProgram hub;
  hub.start();
  CHECK(hub.command({u"use-key"_s}).status == 2);
  CHECK(hub.command({u"use-key"_s, u"--anyway"_s}).status == 2);
}
