#include "core/hub/checkup.h"
#include "tests/hub/network.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;

namespace {

/// A hub with two records of two offices, one of which is one office's own.
struct Kept {
  Kept()
      : ana(hub, u"Montevideo"_s, u"Ana"_s)
      , ben(hub, u"Viena"_s, u"Ben"_s) {
    ana.push(shared, u"practice"_s, practice(u"Turno"_s));
    ana.push(shared, u"practice"_s, {{u"title.es"_s, text("Turno de guardia"), {}}});
    auto edits = practice(u"Interno"_s);
    edits.push_back({system_field::audience, text("office"), {}});
    ben.push(own, u"practice"_s, edits);
  }

  std::vector<Finding> check(Checkup::Mends mends = Checkup::Mends::Nothing) {
    const files::BlobFolder blobs(folder.path());
    const auto findings = Checkup(*hub.store, hub.service->files(blobs), blobs, mends).run();
    REQUIRE(findings.ok());
    return *findings;
  }

  /// What is found once, mended, and not found again.
  void mends(Finding::What what, const QString& id) {
    const auto found = check();
    REQUIRE(found.size() == 1);
    CHECK(found.front().what == what);
    CHECK(found.front().id == id);
    CHECK_FALSE(found.front().mended);
    CHECK(check() == found); // looking changes nothing
    const auto mended = check(Checkup::Mends::All);
    REQUIRE(mended.size() == 1);
    CHECK(mended.front().mended);
    CHECK(check().empty());
  }

  QTemporaryDir folder;
  TestHub hub;
  TestDevice ana;
  TestDevice ben;
  RecordId shared = newId();
  RecordId own = newId();
};

/// Whether a device holds what the hub says that it does.
bool agrees(TestDevice& device) {
  const Answer answer = device.pull();
  return answer.end && answer.end->digest == device.digest();
}

} // namespace

TEST_CASE("a hub that is as it has to be gives no findings") {
  Kept kept;
  CHECK(kept.check().empty());
  CHECK(kept.check(Checkup::Mends::All).empty());
  REQUIRE(
      kept.hub.service->erase(kept.own, ErasureScope::Record, files::BlobFolder(kept.folder.path())).ok());
  CHECK(kept.check().empty());
}

TEST_CASE("digests that do not belong to the records are found, and computed anew") {
  Kept kept;
  kept.hub.execute("UPDATE digest SET count=count+1 WHERE scope=0",
                   "UPDATE digest SET count=count+1 WHERE scope=0");
  kept.mends(Finding::What::Digest, {});
  CHECK(agrees(kept.ana));
}

TEST_CASE("a record that cannot be read is made anew of its history") {
  Kept kept;
  kept.hub.execute("UPDATE record SET fields=x'ff' WHERE row=1",
                   "UPDATE record SET fields='\\xff' WHERE row=1");
  kept.mends(Finding::What::Record, toText(kept.shared));
  CHECK(kept.hub.record(kept.shared).value(u"title.es"_s).text() == u"Turno de guardia");
  TestDevice eva(kept.hub, u"Viena"_s, u"Eva"_s);
  CHECK(agrees(eva));
  CHECK(eva.value(kept.shared, u"title.es"_s).text() == u"Turno de guardia");
}

TEST_CASE("a record whose history does not reach is named, and left as it is") {
  Kept kept;
  kept.hub.execute("DELETE FROM revision WHERE record=1 AND seq=(SELECT seq FROM record WHERE row=1)",
                   "DELETE FROM revision WHERE record=1 AND seq=(SELECT seq FROM record WHERE row=1)");
  const auto found = kept.check(Checkup::Mends::All);
  REQUIRE(found.size() == 1);
  CHECK(found.front() == Finding{Finding::What::History, toText(kept.shared), {}, false});
}

TEST_CASE("a file that is not what its name says counts as gone, and one that nobody knows is told") {
  Kept kept;
  const auto put = [&](const QByteArray& name, const QByteArray& bytes) {
    const auto hash = Sha256::fromHex(QString::fromLatin1(name));
    REQUIRE(hash);
    const QString path = files::BlobFolder(kept.folder.path()).pathOf(*hash);
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(bytes);
    return *hash;
  };
  const Sha256 known = put(QByteArray(64, 'a'), "damaged");
  REQUIRE(kept.hub.store
              ->transact([&]() -> Result<void> {
                kept.hub.store->files().putBlob({{known, 7}, 1, 0});
                return {};
              })
              .ok());
  kept.mends(Finding::What::FileGone, QString(64, u'a'));
  QFile::remove(files::BlobFolder(kept.folder.path()).pathOf(known));
  put(QByteArray(64, 'b'), "x");
  const auto lost = kept.check(Checkup::Mends::All);
  REQUIRE(lost.size() == 1);
  CHECK(lost.front() == Finding{Finding::What::FileLost, QString(64, u'b'), {}, false});
}
