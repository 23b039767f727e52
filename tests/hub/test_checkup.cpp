#include "core/hub/checkup.h"
#include "core/hub/record_writer.h"
#include "core/model/remark.h"
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
    const auto findings = Checkup(*hub.store, hub.service->files(blobs), blobs, mends, shelf).run();
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
  QTemporaryDir shelfFolder;
  SnapshotShelf shelf{shelfFolder.path()};
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

TEST_CASE("a snapshot that is not what it was is found, and removed") {
  Kept kept;
  const auto made = kept.shelf.make(*kept.hub.store, std::atomic<bool>(false));
  REQUIRE(made.ok());
  CHECK(kept.check().empty());
  QFile file(made->path);
  REQUIRE(file.open(QFile::ReadWrite));
  SECTION("shorter") {
    file.resize(made->bytes - 1);
    CHECK_FALSE(kept.shelf.newest(made->epoch));
  }
  SECTION("empty") {
    file.resize(0);
    CHECK_FALSE(kept.shelf.find(made->name));
  }
  SECTION("another") {
    file.seek(made->bytes / 2);
    file.write(QByteArray(3, 0));
  }
  file.close();
  kept.mends(Finding::What::Snapshot, made->name);
  CHECK_FALSE(QFile::exists(made->path));
}

TEST_CASE("an attachment that an earlier hub shows without its record goes back to its office") {
  Kept kept;
  const auto attach = [&](const RecordId& to) {
    const RecordId id = newId();
    kept.ben.push(id, u"attachment"_s,
                  {{u"record"_s, Value(toText(to)), {}},
                   {u"file_name"_s, Value(u"acta.txt"_s), {}},
                   {u"size"_s, Value(5.0), {}},
                   {u"sha256"_s, Value(Sha256::of("bytes").toHex()), {}}});
    return id;
  };
  attach(kept.shared);
  const RecordId id = attach(kept.own);
  CHECK(kept.check().empty());
  REQUIRE(kept.hub.store
              ->transact([&]() -> Result<void> {
                auto attachment = kept.hub.store->record(id);
                RecordWriter writer(*kept.hub.store, kept.hub.clock.now());
                writer.put(*attachment,
                           [] {
                             RevisionFields fields;
                             fields.set(system_field::audience, {text("office"), Value(), {}});
                             return fields;
                           }(),
                           {0, attachment->office, 0, 0});
                writer.finish();
                return {};
              })
              .ok());
  const RecordId remark = newId();
  kept.ben.push(
      remark, u"comment"_s,
      {{comment_field::record, Value(toText(id)), {}}, {comment_field::text, text("¿Es ella?"), {}}});
  kept.ana.pull();
  REQUIRE(kept.ana.holds(id));
  REQUIRE(kept.ana.holds(remark));
  kept.mends(Finding::What::Attachment, toText(id));
  CHECK(agrees(kept.ana));
  CHECK_FALSE(kept.ana.holds(id));
  CHECK_FALSE(kept.ana.holds(remark));
  CHECK(agrees(kept.ben));
  CHECK(kept.ben.holds(id));
}
