#include "core/hub/snapshot_shelf.h"
#include "tests/hub/network.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

// What lies on the shelf, and what of it may be given out. tests/scenarios/test_snapshot.cpp begins with it.

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;

namespace {

const std::atomic<bool> goOn = false;

/// A snapshot of a record from which a name was edited out since.
struct Shelved {
  Shelved() {
    ana.push(id, u"practice"_s, practice(u"El caso de Zoraida Quispe"_s));
    const auto first = service.makeSnapshot(goOn);
    REQUIRE(first.ok());
    made = *first;
    hub.clock.at += 86'400'000;
    ana.push(id, u"practice"_s, {{u"title.es"_s, text("Un caso"), {}}});
  }

  bool isGivenOut(const SnapshotFile& file) {
    const auto found = service.snapshot(ana.enrolment.token, file.name);
    if (!found) CHECK(found.error().code == ErrorCode::UnknownRecord);
    return found.ok();
  }

  SnapshotFile makeAnother() {
    ana.push(newId(), u"practice"_s, practice(u"Otro"_s));
    const auto another = service.makeSnapshot(goOn);
    REQUIRE(another.ok());
    return *another;
  }

  TestHub hub;
  QTemporaryDir folder;
  SnapshotShelf shelf{folder.path()};
  HubService service{*hub.store, hub.clock, shelf};
  TestDevice ana{hub, u"Montevideo"_s, u"Ana"_s};
  RecordId id = newId();
  SnapshotFile made;
};

} // namespace

TEST_CASE_METHOD(Shelved,
                 "a snapshot from before a history was erased is given to nobody any more, and removed") {
  REQUIRE(isGivenOut(made));
  const QTemporaryDir files;
  REQUIRE(service.erase(id, ErasureScope::History, files::BlobFolder(files.path())).ok());
  CHECK_FALSE(isGivenOut(made));
  CHECK_FALSE(QFile::exists(made.path));
  CHECK(isGivenOut(makeAnother()));
}

TEST_CASE_METHOD(Shelved,
                 "a snapshot from before a history was forgotten is given to nobody any more, and removed") {
  const SnapshotFile later = makeAnother();
  REQUIRE(QFile::exists(made.path));
  REQUIRE(*service.forgetBefore(hub.clock.at, goOn) == 1);
  CHECK(isGivenOut(made)); // what was forgotten is from before it
  REQUIRE(*service.forgetBefore(hub.clock.at + 1, goOn) > 0);
  CHECK_FALSE(isGivenOut(made));
  CHECK_FALSE(QFile::exists(made.path));
  CHECK(isGivenOut(later));
}

TEST_CASE_METHOD(Shelved, "what a program that was killed has left of a snapshot is removed after a while") {
  const auto leave = [&](const QString& name, int hours) {
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QFile::WriteOnly));
    REQUIRE(
        file.setFileTime(QDateTime::currentDateTime().addSecs(-3600 * hours), QFile::FileModificationTime));
  };
  leave(u"frames.aBcDeF"_s, 2);
  leave(u"snapshot.aBcDeF"_s, 2);
  leave(u"frames.GhIjKl"_s, 0);
  leave(u"notes.txt"_s, 2);
  REQUIRE(service.clearSnapshots().ok());
  CHECK(QDir(folder.path()).entryList({u"frames.*"_s, u"snapshot.*"_s}, QDir::Files) ==
        QStringList{u"frames.GhIjKl"_s});
  CHECK(QFile::exists(folder.filePath(u"notes.txt"_s)));
  CHECK(isGivenOut(made));
}
