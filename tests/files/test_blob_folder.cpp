#include "core/files/blob_folder.h"
#include "core/files/disk.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <thread>

using namespace amparo;
using namespace amparo::files;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1 << 20;

struct Folder {
  QTemporaryDir place;
  BlobFolder blobs{place.filePath(u"library.db.files"_s)};

  QString write(const QString& name, const QByteArray& bytes) {
    QFile file(place.filePath(name));
    REQUIRE(file.open(QFile::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
  }

  /// Everything below the folder, but for folders.
  QStringList filesThere() {
    QStringList found = QDir(blobs.path() % u"/parts"_s).entryList(QDir::Files);
    for (const Sha256& hash : blobs.all()) found.append(hash.toHex());
    return found;
  }
};

Content content(const QByteArray& bytes) {
  return {Sha256::of(bytes), bytes.size()};
}

ErrorCode codeOf(const Result<void>& result) {
  REQUIRE_FALSE(result.ok());
  return result.error().code;
}

} // namespace

TEST_CASE("a hash is read in one form only") {
  const QString hex = Sha256::of("abc").toHex();
  CHECK(hex == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(Sha256::fromHex(hex) == Sha256::of("abc"));
  for (const QString& other :
       {hex.toUpper(), hex.chopped(1), QString(hex % u'0'), QString(u' ' % hex.chopped(1)), QString(64, u'g'),
        QString(64, QChar(0xff11)), QString()})
    CHECK_FALSE(Sha256::fromHex(other));
}

TEST_CASE_METHOD(Folder, "a file that is taken in lies under its hash, and the same content twice once") {
  const QByteArray bytes = QByteArray("acta ").repeated(200'000);
  const auto one = blobs.take(write(u"acta.txt"_s, bytes), megabyte);
  REQUIRE(one.ok());
  CHECK(*one == content(bytes));
  const auto other = blobs.take(write(u"otra.txt"_s, bytes), megabyte);
  REQUIRE(other.ok());
  CHECK(*other == *one);
  CHECK(filesThere() == QStringList{one->hash.toHex()});
  CHECK(blobs.pathOf(one->hash).startsWith(blobs.path() % u'/' % one->hash.toHex().left(2) % u'/'));
  CHECK((QFile::permissions(blobs.pathOf(one->hash)) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
  CHECK(*blobs.read(one->hash, 5, 4) == "acta");
  CHECK(blobs.read(one->hash, bytes.size() - 1, 10)->size() == 1);
  CHECK(blobs.verify(*one).ok());
}

TEST_CASE_METHOD(Folder, "what cannot be taken in says why, and leaves nothing") {
  CHECK(blobs.take(place.filePath(u"nowhere"_s), megabyte).error().code == ErrorCode::FileFailed);
  CHECK(blobs.take(place.path(), megabyte).error().code == ErrorCode::Malformed);
  const auto large = blobs.take(write(u"grande"_s, QByteArray(1001, 'x')), 1000);
  REQUIRE_FALSE(large.ok());
  CHECK(large.error().code == ErrorCode::TooLarge);
  CHECK(large.error().parameters[u"limit"_s].toLongLong() == 1000);
  CHECK(blobs.take(write(u"justo"_s, QByteArray(1000, 'x')), 1000).ok());
  const auto cancelled = blobs.take(write(u"otro"_s, QByteArray(900, 'y')), 1000, [] { return true; });
  REQUIRE_FALSE(cancelled.ok());
  CHECK(cancelled.error().code == ErrorCode::Cancelled);
  CHECK(filesThere().size() == 1);
}

TEST_CASE_METHOD(Folder, "an empty file is a file") {
  const auto taken = blobs.take(write(u"vacio"_s, {}), megabyte);
  REQUIRE(taken.ok());
  CHECK(taken->size == 0);
  CHECK(blobs.has(taken->hash));
  REQUIRE(blobs.remove(taken->hash).ok());
  CHECK(blobs.finish(u"parte"_s, *taken).ok());
  CHECK(blobs.has(taken->hash));
}

TEST_CASE_METHOD(Folder, "a part grows at its end, and becomes a file only as what it was announced") {
  const QByteArray bytes = "0123456789";
  REQUIRE(blobs.append(u"p1"_s, 0, bytes.first(6)).ok());
  CHECK(blobs.partSize(u"p1"_s) == 6);
  CHECK_FALSE(blobs.has(Sha256::of(bytes)));

  SECTION("whole") {
    REQUIRE(blobs.append(u"p1"_s, 6, bytes.sliced(6)).ok());
    CHECK(blobs.finish(u"p1"_s, content(bytes)).ok());
    CHECK(*blobs.read(Sha256::of(bytes), 0, 100) == bytes);
    CHECK(blobs.partSize(u"p1"_s) == 0);
  }
  SECTION("a piece that comes again takes the place of what was there") {
    REQUIRE(blobs.append(u"p1"_s, 4, bytes.sliced(4)).ok());
    CHECK(blobs.finish(u"p1"_s, content(bytes)).ok());
  }
  SECTION("beyond its end there is nothing to go on with") {
    CHECK(codeOf(blobs.append(u"p1"_s, 7, "x")) == ErrorCode::FileFailed);
    CHECK(blobs.partSize(u"p1"_s) == 6);
  }
  SECTION("other bytes, or too few, are no file, and the part is gone") {
    CHECK(codeOf(blobs.finish(u"p1"_s, content(bytes))) == ErrorCode::Malformed);
    REQUIRE(blobs.append(u"p2"_s, 0, "0123456780").ok());
    CHECK(codeOf(blobs.finish(u"p2"_s, content(bytes))) == ErrorCode::Malformed);
    CHECK(filesThere().isEmpty());
  }
  SECTION("cut back") {
    REQUIRE(blobs.cut(u"p1"_s, 2).ok());
    CHECK(blobs.partSize(u"p1"_s) == 2);
  }
}

TEST_CASE_METHOD(Folder, "a file whose bytes have changed is not taken for what it was") {
  const auto taken = blobs.take(write(u"acta"_s, QByteArray(5000, 'a')), megabyte);
  REQUIRE(taken.ok());
  QFile file(blobs.pathOf(taken->hash));
  REQUIRE(file.open(QFile::ReadWrite));
  REQUIRE(file.seek(2500));
  REQUIRE(file.putChar('b'));
  file.close();
  CHECK(codeOf(blobs.verify(*taken)) == ErrorCode::Malformed);
  REQUIRE(blobs.remove(taken->hash).ok());
  CHECK(codeOf(blobs.verify(*taken)) == ErrorCode::UnknownRecord);
  CHECK(blobs.read(taken->hash, 0, 1).error().code == ErrorCode::UnknownRecord);
}

TEST_CASE_METHOD(Folder, "with a file goes what was put aside of it, which is no file of its own") {
  const auto taken = blobs.take(write(u"a.txt"_s, "hola"), megabyte);
  REQUIRE(taken.ok());
  REQUIRE(blobs.setAside(taken->hash).ok());
  CHECK(blobs.all().empty());
  const QString prefix = QFileInfo(blobs.pathOf(taken->hash)).path();
  CHECK(QDir(prefix).entryList(QDir::Files).size() == 1);
  CHECK(blobs.remove(taken->hash).ok());
  CHECK(QDir(prefix).entryList(QDir::Files).isEmpty());
}

TEST_CASE_METHOD(Folder, "parts that nobody needs any more are cleared away, and others stay") {
  REQUIRE(blobs.append(u"alt"_s, 0, "x").ok());
  REQUIRE(blobs.append(u"wanted"_s, 0, "x").ok());
  const QDateTime later = QDateTime::currentDateTime().addSecs(60);
  blobs.removeOldParts({u"wanted"_s}, QDateTime::currentDateTime().addSecs(-60));
  CHECK(blobs.partSize(u"alt"_s) == 1);
  blobs.removeOldParts({u"wanted"_s}, later);
  CHECK(blobs.partSize(u"alt"_s) == 0);
  CHECK(blobs.partSize(u"wanted"_s) == 1);
}

TEST_CASE_METHOD(Folder, "a second name or a copy has the same bytes, and outlives the first") {
  const auto taken = blobs.take(write(u"acta"_s, QByteArray(5000, 'a')), megabyte);
  REQUIRE(taken.ok());
  const QString copy = place.filePath(u"copia"_s);
  REQUIRE(linkOrCopy(blobs.pathOf(taken->hash), copy).ok());
  REQUIRE(blobs.remove(taken->hash).ok());
  CHECK(*contentOf(copy, megabyte) == *taken);
}

TEST_CASE_METHOD(Folder,
                 "what is put in place is what was verified, though somebody still writes to the part") {
  const QByteArray bytes = QByteArray("0123456789").repeated(1000);
  REQUIRE(blobs.append(u"p1"_s, 0, bytes).ok());
  // Somebody else is about to write a piece of it.
  QFile piece(blobs.path() % u"/parts/p1"_s);
  REQUIRE(openAlone(piece).ok());
  std::atomic<bool> done = false;
  Result<void> finished;
  std::thread other([&] {
    finished = blobs.finish(u"p1"_s, content(bytes));
    done = true;
  });
  const QDeadlineTimer waited(200); // it waits for ever; what does not wait is done by then, or soon
  while (!done && !waited.hasExpired()) QThread::yieldCurrentThread();
  CHECK_FALSE(done);
  CHECK(piece.resize(0));
  CHECK(piece.write("another one") == 11);
  piece.close();
  other.join();
  CHECK(codeOf(finished) == ErrorCode::Malformed);
  CHECK(filesThere().isEmpty());
}

TEST_CASE_METHOD(Folder, "what a program was making a file of when it was killed is a part again") {
  const QByteArray bytes = "0123456789";
  REQUIRE(blobs.append(u"p1"_s, 0, bytes).ok());
  // As finish() leaves it between its two halves.
  REQUIRE(QDir(blobs.path()).mkpath(u"parts/claims"_s));
  const QString claimed = (blobs.path() % u"/parts/claims/p1"_s) % QString(32, u'a');
  REQUIRE(QFile::rename((blobs.path() % u"/parts/p1"_s), claimed));
  REQUIRE(blobs.partSize(u"p1"_s) == 0);
  SECTION("by nobody any more") {
    blobs.takeUp(u"p1"_s);
    CHECK(blobs.partSize(u"p1"_s) == 10);
    CHECK(blobs.finish(u"p1"_s, content(bytes)).ok());
  }
  SECTION("by somebody who is still at it") {
    QFile held(claimed);
    REQUIRE(openAlone(held).ok());
    blobs.takeUp(u"p1"_s);
    CHECK(blobs.partSize(u"p1"_s) == 0);
  }
  SECTION("and that was begun anew meanwhile") {
    REQUIRE(blobs.append(u"p1"_s, 0, "01").ok());
    blobs.takeUp(u"p1"_s);
    CHECK(blobs.partSize(u"p1"_s) == 2);
  }
}

TEST_CASE_METHOD(Folder, "what comes late to a part that has become a file is another part") {
  const QByteArray bytes = "0123456789";
  REQUIRE(blobs.append(u"p1"_s, 0, bytes).ok());
  REQUIRE(blobs.finish(u"p1"_s, content(bytes)).ok());
  REQUIRE(blobs.append(u"p1"_s, 0, "late").ok());
  CHECK(blobs.verify(content(bytes)).ok());
  CHECK(blobs.partSize(u"p1"_s) == 4);
  // Two connections that both brought the last piece both make the file of it.
  blobs.removePart(u"p1"_s);
  CHECK(codeOf(blobs.finish(u"p1"_s, content(bytes))) == ErrorCode::StoreBusy);
  CHECK(blobs.verify(content(bytes)).ok());
}

TEST_CASE_METHOD(Folder,
                 "a file that is not whole is not there, and its bytes take its place when they come") {
  const QByteArray bytes = "0123456789";
  REQUIRE(blobs.append(u"p1"_s, 0, bytes).ok());
  REQUIRE(blobs.finish(u"p1"_s, content(bytes)).ok());
  const auto spoil = [&] { REQUIRE(QFile::resize(blobs.pathOf(Sha256::of(bytes)), 0)); };
  spoil();
  CHECK_FALSE(blobs.has(content(bytes)));
  SECTION("as a part") {
    REQUIRE(blobs.append(u"p2"_s, 0, bytes).ok());
    CHECK(blobs.finish(u"p2"_s, content(bytes)).ok());
  }
  SECTION("from elsewhere") {
    CHECK(blobs.take(write(u"a.txt"_s, bytes), megabyte).ok());
  }
  CHECK(blobs.verify(content(bytes)).ok());
}

TEST_CASE_METHOD(Folder, "a file that is withdrawn is a part, of which it can be made again") {
  const auto taken = blobs.take(write(u"a.txt"_s, "hola"), megabyte);
  REQUIRE(taken.ok());
  const auto part = blobs.withdraw(taken->hash);
  REQUIRE(part.ok());
  REQUIRE(*part);
  CHECK_FALSE(blobs.has(taken->hash));
  CHECK(blobs.begunParts() == QSet<QString>{**part});
  CHECK(*blobs.withdraw(taken->hash) == std::nullopt);
  CHECK(blobs.finish(**part, *taken).ok());
  CHECK(blobs.verify(*taken).ok());
  CHECK(blobs.begunParts().isEmpty());
}

TEST_CASE_METHOD(Folder, "what an earlier program withdrew and left goes, and no other part") {
  const auto taken = blobs.take(write(u"a.txt"_s, "hola"), megabyte);
  REQUIRE(taken.ok());
  REQUIRE(blobs.append(u"p1"_s, 0, "other").ok());
  REQUIRE(blobs.append(taken->hash.toHex(), 0, "ho").ok()); // the same file, as it comes anew
  REQUIRE(*blobs.withdraw(taken->hash));
  blobs.removeWithdrawn(taken->hash);
  CHECK(blobs.begunParts() == QSet<QString>{u"p1"_s, taken->hash.toHex()});
}
