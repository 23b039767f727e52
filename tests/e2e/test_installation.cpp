#include "tests/e2e/programs.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSize>
#include <QTemporaryDir>
#include <QtEndian>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// Width and height as a PNG file says them (ISO/IEC 15948, 11.2.2); nothing: it is none.
QSize sizeOfPng(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QByteArray head = file.read(24);
  if (head.size() < 24 || !head.startsWith("\x89PNG\r\n\x1a\n")) return {};
  return {int(qFromBigEndian<quint32>(head.constData() + 16)),
          int(qFromBigEndian<quint32>(head.constData() + 20))};
}

} // namespace

TEST_CASE("the program's icon is installed in every size that desktops ask for, and as a drawing") {
  QTemporaryDir prefix;
  const QString build = QDir(QStringLiteral(AMPARO_PROGRAMS_DIR)).absoluteFilePath(u".."_s);
  QProcess install;
  install.start(u"cmake"_s,
                {u"--install"_s, build, u"--prefix"_s, prefix.path(), u"--component"_s, u"icons"_s});
  REQUIRE(install.waitForFinished());
  INFO(install.readAllStandardError().toStdString());
  REQUIRE(install.exitCode() == 0);
  const QString theme = prefix.filePath(u"share/icons/hicolor/"_s);
  for (const int size : {16, 22, 24, 32, 48, 64, 96, 128, 256, 512}) {
    const QString folder = theme + u"%1x%1/apps/"_s.arg(size);
    INFO(folder.toStdString());
    CHECK(sizeOfPng(folder + u"org.amparo.Amparo.png"_s) == QSize(size, size));
  }
  CHECK(QFile::exists(theme + u"scalable/apps/org.amparo.Amparo.svg"_s));
}
