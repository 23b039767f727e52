#include "tests/fuzz/corpus.h"
#include "tests/fuzz/target.h"
#include "tests/support/files_in_memory.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace amparo;
using namespace amparo::fuzz;
using namespace Qt::StringLiterals;

namespace {

QDir folderOf(const Target& target) {
  return QDir(QStringLiteral(AMPARO_SOURCE_DIR "/tests/fuzz/corpus/") + QString::fromLatin1(target.name));
}

QByteArray contentOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QFile::ReadOnly));
  return file.readAll();
}

} // namespace

// What a fuzzer found once, and where it begins, replayed without one.
TEST_CASE("every input of the corpus is borne, whole and cut short") {
  const test::FilesInMemory inMemory;
  const Target target = GENERATE(from_range(targets()));
  const QDir folder = folderOf(target);
  const QStringList names = folder.entryList(QDir::Files, QDir::Name);
  INFO(target.name);
  CHECK_FALSE(names.isEmpty());
  for (const QString& name : names) {
    INFO(name.toStdString());
    const QByteArray input = contentOf(folder.filePath(name));
    CHECK_NOTHROW(target.run(input));
    for (const qsizetype size : {input.size() / 3, input.size() * 9 / 10, input.size() - 1})
      if (size >= 0) CHECK_NOTHROW(target.run(QByteArrayView(input).first(size)));
  }
}

// Not a test: writes what fuzzing begins with. tests_fuzz "[make-corpus]"
TEST_CASE("write the corpus that fuzzing begins with", "[.][make-corpus]") {
  for (const Seed& seed : seeds()) {
    const QDir folder(QStringLiteral(AMPARO_SOURCE_DIR "/tests/fuzz/corpus/") + seed.target);
    REQUIRE(folder.mkpath(u"."_s));
    QFile file(folder.filePath(seed.name));
    REQUIRE(file.open(QFile::WriteOnly));
    REQUIRE(file.write(seed.bytes) == seed.bytes.size());
  }
}
