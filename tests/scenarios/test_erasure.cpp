#include "core/search/file_index.h"
#include "tests/scenarios/files.h"

#include <QDirIterator>

#include <catch2/generators/catch_generators.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

// What the law wants forgotten is forgotten on every computer, whatever somebody was doing with it.

namespace {

/// Two offices that hold a contact with a file.
struct Forgetting {
  TestHub hub;
  QTemporaryDir place;
  files::BlobFolder hubBlobs{place.filePath(u"files"_s)};
  FileOffice rosario{hub, hubBlobs, u"Rosario"_s};
  FileOffice merida{hub, hubBlobs, u"Mérida"_s};
  RecordId contact;
  RecordId practiceId;
  RecordId attachment;

  Forgetting() {
    contact = rosario.create(u"person"_s, fields({{u"name"_s, Value(u"Zoraida Quispe"_s)},
                                                  {u"role.es"_s, Value(u"Testigo en la causa 1234"_s)},
                                                  {u"consent"_s, Value(u"public-source"_s)}}));
    practiceId = rosario.create(u"practice"_s, practice(u"Turno de guardia"_s));
    attachment = rosario.attach(contact, u"zoraida.pdf"_s, 40'000);
    rosario.syncAll();
    merida.syncAll();
    REQUIRE(merida.hasFile(attachment));
  }

  hub::ErasureReceipt erase() {
    const auto receipt = hub.service().erase(contact, hub::ErasureScope::Record, hubBlobs);
    REQUIRE(receipt.ok());
    return *receipt;
  }

  void write(FileOffice& office, const QString& name) {
    office.edit(contact, fields({{u"name"_s, Value(name)}}));
  }

  static void tidy(Office& office) {
    while (office.store->tidy()) {
    }
  }

  /// Whether the bytes stand in any file of a folder.
  static bool isInFiles(const QString& folder, const QByteArray& bytes) {
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      REQUIRE(file.open(QFile::ReadOnly));
      if (file.readAll().contains(bytes)) return true;
    }
    return false;
  }
};

} // namespace

TEST_CASE_METHOD(Forgetting,
                 "what is erased is on no computer any more, not in the bytes of its files either") {
  // What was written once, a draft, an edit that is not sent, and a list of what was read.
  for (const QString& name : {u"Zoraida Huamán-Tito"_s, u"Zoraida Quispe"_s}) {
    write(rosario, name);
    rosario.sync();
    merida.sync();
  }
  merida.store->drafts().put(
      {contact, u"person"_s, fields({{u"name"_s, Value(u"Zoraida Q. de Mamani"_s)}}), {}});
  write(merida, u"Zoraida Quispe Mamani"_s);
  merida.store->reading().setLater(contact, true);
  const QString folder = QFileInfo(merida.store->path()).path();
  QFile::remove(merida.store.folder() % u"/zoraida.pdf"_s);
  const auto blob = merida.file(attachment).hash;
  FileIndexer indexer(merida.store->database(), u"es"_s);
  indexer.add(u"Declaración reservadísima"_s);
  sqlite::Transaction transaction(merida.store->database());
  indexer.write({0, attachment, contact, blob, 1, 1});
  REQUIRE(transaction.commit().ok());
  REQUIRE(isInFiles(folder, "reservadisima"));
  REQUIRE(isInFiles(folder, "Zoraida"));
  REQUIRE(isInFiles(folder, "quispe")); // a word of the index
  REQUIRE(isInFiles(folder, "huamantito"));
  CHECK(erase().files == 1);
  CHECK_FALSE(hubBlobs.has(blob));
  CHECK(merida.sync().verified);
  CHECK_FALSE(merida.has(contact));
  CHECK_FALSE(merida.has(attachment));
  CHECK(merida.has(practiceId));
  CHECK(merida.store->outbox().isEmpty());
  CHECK(merida.store->outbox().hubBases(contact).isEmpty());
  CHECK(merida.store->drafts().all().empty());
  CHECK_FALSE(merida.store->reading().isLater(contact));
  CHECK_FALSE(merida.store->blobs().has(blob));
  tidy(merida);
  for (const char* words :
       {"Zoraida", "zoraida", "quispe", "Mamani", "mamani", "huaman", "tito", "reservad", "1234"}) {
    INFO(words);
    CHECK_FALSE(isInFiles(folder, words));
  }
  CHECK(isInFiles(folder, "guardia")); // what others have stays to be found
}

TEST_CASE_METHOD(Forgetting, "a change whose answer was lost does not bring back what was erased meanwhile") {
  write(merida, u"Zoraida Q."_s);
  const bool isJudged = GENERATE(true, false);
  INFO("the hub has it: " << isJudged);
  if (isJudged)
    merida.link.cutAnswerAt = 0;
  else
    merida.link.loseRequest = true;
  CHECK_FALSE(merida.trySync().ok());
  erase();
  CHECK(merida.sync().verified);
  CHECK(merida.store->outbox().isEmpty());
  CHECK_FALSE(merida.has(contact));
  // The replica is the same one, and goes on.
  merida.edit(practiceId, fields({{u"title.es"_s, Value(u"Turno de noche"_s)}}));
  CHECK(merida.sync().verified);
  rosario.sync();
  CHECK(rosario.text(practiceId, u"title.es"_s) == u"Turno de noche");
  requireEqual(rosario, merida);
}

TEST_CASE_METHOD(Forgetting,
                 "an office that was away through a restore gives nothing back that is erased again") {
  hub.backUp();
  erase();
  rosario.sync();
  hub.restore(); // the backup has it still
  CHECK(rosario.sync().verified);
  REQUIRE(rosario.has(contact)); // and gives it out
  erase();
  CHECK(rosario.sync().verified);
  CHECK(merida.sync().verified);
  CHECK_FALSE(rosario.has(contact));
  CHECK_FALSE(merida.has(contact));
  requireEqual(rosario, merida);
}

TEST_CASE_METHOD(Forgetting, "no snapshot from before is given out, and none is kept") {
  const auto snapshot = hub.makeSnapshot();
  REQUIRE(QFile::exists(snapshot.path));
  erase();
  CHECK_FALSE(QFile::exists(snapshot.path));
}
