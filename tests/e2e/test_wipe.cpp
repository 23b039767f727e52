#include "core/store/erase.h"
#include "tests/e2e/programs.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <catch2/catch_test_macros.hpp>

// A lost computer: what it is told at its next contact, and what it does.

using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// What there is of a library in an office's folder.
QStringList remains(const OfficeProgram& office) {
  return QDir(office.folder()).entryList({u"library.amparo*"_s}, QDir::AllEntries | QDir::Hidden);
}

struct Served {
  Served() { hub.start(); }

  HubProgram hub;
};

/// Two offices that hold the same, and one of them something that nobody else has.
struct TwoOffices : Served {
  TwoOffices() {
    shared = rosario.create(u"Turno de guardia"_s);
    QFile file(rosario.folder() + u"/nota.txt"_s);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write("Nota");
    file.close();
    REQUIRE(rosario.command({u"attach"_s, shared, file.fileName()}).status == 0);
    REQUIRE(rosario.sync().status == 0);
    REQUIRE(merida.sync().status == 0);
    unsent = rosario.create(u"Sin enviar"_s);
  }

  OfficeProgram rosario{hub.invite(u"Rosario"_s)};
  OfficeProgram merida{hub.invite(u"Mérida"_s)};
  QString shared;
  QString unsent;
};

} // namespace

TEST_CASE("a computer whose access has ended keeps what it holds, and is told") {
  TwoOffices offices;
  REQUIRE(offices.hub.command({u"revoke"_s, u"1"_s}).status == 0);
  for (int i = 0; i < 2; ++i) {
    const Outcome told = offices.rosario.sync();
    CHECK(told.status != 0);
    CHECK(told.errors.contains("DeviceRevoked"));
    CHECK(told.errors.contains("kept here"));
  }
  CHECK(offices.rosario.field(offices.shared, u"title.es"_s) == u"Turno de guardia");
  CHECK(offices.rosario.field(offices.unsent, u"title.es"_s) == u"Sin enviar");
  CHECK(offices.hub.command({u"audit"_s}).output.contains("Computer learned that its access has ended"));
}

TEST_CASE("a lost computer erases what it holds at its next contact, and says so") {
  TwoOffices offices;
  CHECK(remains(offices.rosario).contains(u"library.amparo.db.files"));
  // Without a contact it knows nothing of it.
  REQUIRE(offices.hub.command({u"revoke"_s, u"1"_s, u"--wipe"_s}).status == 0);
  CHECK(offices.rosario.field(offices.shared, u"title.es"_s) == u"Turno de guardia");

  SECTION("in English") {
    const Outcome told = offices.rosario.sync();
    CHECK(told.status != 0);
    CHECK(told.errors.contains("DeviceRevoked"));
    CHECK(told.errors.contains("has ended this computer's access"));
    CHECK(told.errors.contains("are not on this computer any more"));
  }
  SECTION("in Spanish") {
    const Outcome told = run(u"amparo-cli"_s, {u"--store"_s, offices.rosario.store(), u"sync"_s},
                             offices.rosario.folder(), u"es_AR.UTF-8"_s);
    CHECK(told.errors.contains("ya no están en esta computadora"));
  }
  SECTION("by whatever contact comes first") {
    CHECK(offices.rosario.command({u"history"_s, offices.shared})
              .errors.contains("not on this computer any more"));
  }
  SECTION("with all that lies beside it") {
    for (const QString& beside : {u".snapshot"_s, u"-journal"_s, u".something-new"_s})
      REQUIRE(QFile::copy(offices.rosario.store(), offices.rosario.store() + beside));
    REQUIRE(QDir().mkpath(offices.rosario.store() + u".courier/kept"_s));
    CHECK(offices.rosario.sync().errors.contains("not on this computer any more"));
  }
  SECTION("on the desktop") {
    QProcess desktop;
    offices.rosario.beginDesktop(desktop);
    QDeadlineTimer deadline(60'000);
    while (!remains(offices.rosario).isEmpty() && !deadline.hasExpired()) desktop.waitForFinished(50);
    CHECK_FALSE(QFile::exists(offices.rosario.folder() + u"/window.ini"_s));
    CHECK(desktop.state() == QProcess::Running); // it tells whoever sits there
    desktop.terminate();
    REQUIRE(desktop.waitForFinished(60'000));
    CHECK(desktop.readAllStandardError().contains("are not on this computer any more"));
  }
  CHECK(remains(offices.rosario).isEmpty());
  CHECK(offices.rosario.sync().status != 0); // there is nothing, and no way in
  CHECK(remains(offices.rosario).isEmpty());

  // Nobody else has lost anything, but for what was never sent.
  REQUIRE(offices.merida.sync().status == 0);
  CHECK(offices.merida.field(offices.shared, u"title.es"_s) == u"Turno de guardia");
  const QByteArray log = offices.hub.command({u"audit"_s}).output;
  CHECK(log.contains("Access ended, with the order to erase"));
  CHECK(log.split('\n').front().contains("Computer got the order to erase"));
}

TEST_CASE("a lost computer that only asks for a file erases what it holds") {
  TwoOffices offices;
  OfficeProgram salta(offices.hub.invite(u"Salta"_s));
  REQUIRE(salta.command({u"files-policy"_s, u"demand"_s}).status == 0);
  REQUIRE(salta.sync().status == 0);
  const QJsonDocument files = salta.command({u"files"_s}).json();
  REQUIRE(files[0][u"state"_s] == u"hub"_s);
  REQUIRE(offices.hub.command({u"revoke"_s, u"3"_s, u"--wipe"_s}).status == 0);
  CHECK(salta.command({u"fetch"_s, files[0][u"id"_s].toString()})
            .errors.contains("not on this computer any more"));
  CHECK(remains(salta).isEmpty());
}

TEST_CASE("a wipe that was cut short is carried out at the next contact") {
  TwoOffices offices;
  REQUIRE(offices.hub.command({u"revoke"_s, u"1"_s, u"--wipe"_s}).status == 0);
  REQUIRE(QDir(offices.rosario.store() + u".files"_s).removeRecursively());
  CHECK(offices.rosario.sync().errors.contains("DeviceRevoked"));
  CHECK(remains(offices.rosario).isEmpty());
}

TEST_CASE("a wipe that was begun is finished when a program starts, with no hub") {
  TwoOffices offices;
  offices.hub.stop();
  REQUIRE(amparo::noteErasure(offices.rosario.store()).ok());
  SECTION("whatever is asked of it") {
    SECTION("with the library still there") {
      CHECK(offices.rosario.command({u"list"_s}).errors.contains("not on this computer any more"));
    }
    SECTION("with the records gone") {
      REQUIRE(QFile::remove(offices.rosario.store()));
      CHECK(offices.rosario.command({u"init"_s}).errors.contains("not on this computer any more"));
    }
  }
  SECTION("on the desktop") {
    QProcess desktop;
    // It holds its folder for a moment only.
    auto place = QProcessEnvironment::systemEnvironment();
    place.insert(u"HOME"_s, offices.rosario.folder());
    place.insert(u"AMPARO_NO_KEYRING"_s, u"1"_s);
    place.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    place.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    desktop.setProcessEnvironment(place);
    desktop.start(QStringLiteral(AMPARO_PROGRAMS_DIR "/amparo"), {u"--data"_s, offices.rosario.folder()});
    QDeadlineTimer deadline(60'000);
    while (!remains(offices.rosario).isEmpty() && !deadline.hasExpired()) desktop.waitForFinished(50);
    CHECK(desktop.state() == QProcess::Running); // it tells whoever sits there
    desktop.terminate();
    REQUIRE(desktop.waitForFinished(60'000));
    CHECK(desktop.readAllStandardError().contains("are not on this computer any more"));
  }
  CHECK(remains(offices.rosario).isEmpty());
  CHECK(offices.rosario.command({u"init"_s}).status == 0); // a new one may be begun
}
