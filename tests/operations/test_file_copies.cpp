#include "core/operations/file_copies.h"
#include "core/operations/library.h"
#include "core/store/erase.h"
#include "tests/support/temporary.h"

#include <QFile>
#include <QFileInfo>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
  TemporaryStore store;
  FakeClock clock;
  IdGenerator ids{clock};
  Library library{*store, ids};
  QTemporaryDir outside;

  QString write(const QString& name, const QByteArray& bytes) {
    QFile file(outside.filePath(name));
    REQUIRE(file.open(QFile::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
  }

  QByteArray read(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
  }

  RecordId attached(const QString& name, const QByteArray& bytes) {
    const auto made = library.create(u"practice"_s, practice(u"Con archivo"_s));
    REQUIRE(made.ok());
    const auto changes = library.attach(made->records.front().id, write(name, bytes));
    REQUIRE(changes.ok());
    return changes->records.front().id;
  }
};

} // namespace

TEST_CASE_METHOD(Fixture, "a copy of a file is saved where a person wants it, over what is there") {
  const RecordId id = attached(u"acta.txt"_s, "contenido");
  const QString to = write(u"otra.txt"_s, "algo más largo que había antes");
  REQUIRE(saveFile(*store, id, to).ok());
  CHECK(read(to) == "contenido");
  const auto nowhere = saveFile(*store, id, outside.filePath(u"no/such/folder/acta.txt"_s));
  REQUIRE_FALSE(nowhere.ok());
  CHECK(nowhere.error().code == ErrorCode::FileFailed);
}

TEST_CASE_METHOD(Fixture, "what another program opens is a copy under a safe name, not to be written to") {
  const RecordId id = attached(u"acta.txt"_s, "contenido");
  // A hub may bring any name.
  const auto before = store->records().find(id);
  Record after = before->record;
  after.fields.set(u"file_name"_s, {Value(u"..\u202etxt/acta.pdf"_s), 1});
  store->records().put(after, &*before);
  for (int again = 0; again < 2; ++again) {
    const auto path = copyToOpen(*store, id);
    REQUIRE(path.ok());
    CHECK(QFileInfo(*path).canonicalFilePath().startsWith(store->openedFolder()));
    CHECK_FALSE(path->contains(QChar(0x202e)));
    CHECK(read(*path) == "contenido");
    CHECK_FALSE(QFile(*path).permissions().testFlag(QFile::WriteOwner));
  }
}

TEST_CASE_METHOD(Fixture, "what another program was shown goes with its record, and when the program ends") {
  const RecordId id = attached(u"acta.txt"_s, "contenido");
  const RecordId other = attached(u"nota.txt"_s, "otra cosa");
  const auto path = copyToOpen(*store, id);
  const auto otherPath = copyToOpen(*store, other);
  REQUIRE(path.ok());
  REQUIRE(otherPath.ok());
  sqlite::Transaction transaction(store->database());
  store->erase(id);
  REQUIRE(transaction.commit().ok());
  CHECK_FALSE(QFile::exists(*path));
  CHECK(QFile::exists(*otherPath));
  eraseOpened(store->path()); // at the start, and at the end
  CHECK_FALSE(QFile::exists(*otherPath));
  CHECK_FALSE(QFile::exists(store->openedFolder()));
}

TEST_CASE_METHOD(Fixture, "what a system might run is not opened, but can be saved") {
  const RecordId id = attached(u"planilla.pdf.EXE"_s, "MZ");
  const auto path = copyToOpen(*store, id);
  REQUIRE_FALSE(path.ok());
  CHECK(path.error().code == ErrorCode::Forbidden);
  CHECK(saveFile(*store, id, outside.filePath(u"copia"_s)).ok());
}

TEST_CASE_METHOD(Fixture, "a damaged copy is not passed on, and is fetched again") {
  const RecordId id = attached(u"acta.txt"_s, "contenido");
  const auto file = store->files().named(id);
  REQUIRE(file);
  QFile blob(store->blobs().pathOf(file->hash));
  blob.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  REQUIRE(blob.open(QFile::WriteOnly));
  blob.write("contenidO");
  blob.close();
  const auto path = copyToOpen(*store, id);
  REQUIRE_FALSE(path.ok());
  CHECK(path.error().code == ErrorCode::Malformed);
  const FileState state = store->files().find(file->hash);
  CHECK_FALSE(state.here);
  CHECK(state.asked);
  const auto gone = saveFile(*store, id, outside.filePath(u"copia"_s));
  REQUIRE_FALSE(gone.ok());
  CHECK(gone.error().code == ErrorCode::UnknownRecord);
}
