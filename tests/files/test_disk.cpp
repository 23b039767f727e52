#include "core/files/disk.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

using namespace amparo;
using namespace amparo::files;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentAt(const QString& path) {
  QFile file(path);
  return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

#ifndef Q_OS_WIN
/// While it lives no file of this process grows beyond so many bytes: as a disk does that is full by then.
class LargestFile {
 public:
  explicit LargestFile(rlim_t bytes) {
    getrlimit(RLIMIT_FSIZE, &before_);
    handler_ = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{bytes, before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
  }

  ~LargestFile() {
    setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }

 private:
  rlimit before_{};
  void (*handler_)(int) = SIG_DFL;
};
#endif

} // namespace

TEST_CASE("a file is written whole over what was there") {
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"a"_s);
  REQUIRE(writeWhole(path, "before").ok());
  REQUIRE(writePrivately(path, "after").ok());
  CHECK(contentAt(path) == "after");
  CHECK(QFile(path).permissions().testAnyFlags(QFile::ReadOther | QFile::ReadGroup) == false);
  const auto nowhere = writeWhole(folder.filePath(u"none/a"_s), "x");
  REQUIRE_FALSE(nowhere.ok());
  CHECK(nowhere.error().code == ErrorCode::FileFailed);
  CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

#ifndef Q_OS_WIN
TEST_CASE("a file that does not get onto the disk whole is not there, and what had its name is") {
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"a"_s);
  const bool isNew = GENERATE(false, true);
  const qsizetype size = GENERATE(5, 40'000, 100'000); // less and more than what a file holds back
  if (!isNew) REQUIRE(writeWhole(path, "b").ok());
  const QByteArray bytes(size, 'x');
  {
    const LargestFile small(2);
    CHECK_FALSE(writeWhole(path, bytes).ok());
    QSaveFile pieces(path);
    REQUIRE(pieces.open(QFile::WriteOnly));
    bool taken = true;
    for (const char byte : bytes) taken = taken && pieces.write(&byte, 1) == 1;
    CHECK_FALSE((taken && commit(pieces).ok()));
  }
  CHECK(contentAt(path) == (isNew ? QByteArray() : QByteArray("b")));
  CHECK(QDir(folder.path()).entryList(QDir::Files).size() == (isNew ? 0 : 1));
}

TEST_CASE("a copy that does not get onto the disk whole is not there") {
  const QTemporaryDir folder;
  const QString from = folder.filePath(u"from"_s);
  REQUIRE(writeWhole(from, "0123456789").ok());
  const QString to = folder.filePath(u"to"_s);
  REQUIRE(writeWhole(to, "b").ok()); // so that it cannot be a link
  const LargestFile small(2);
  CHECK_FALSE(linkOrCopy(from, to).ok());
  CHECK(contentAt(to) == "b");
}
#endif
