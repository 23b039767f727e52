#include "core/files/disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace amparo::files {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 copyBytes = 1 << 20;

std::filesystem::path nativePath(const QString& path) {
  return QFileInfo(path).filesystemAbsoluteFilePath();
}

Error failure(const QString& path, const std::error_code& why) {
  return {why == std::errc::no_space_on_device ? ErrorCode::StoreFull : ErrorCode::FileFailed,
          {{u"path"_s, path}},
          QString::fromStdString(why.message())};
}

} // namespace

Error failureOf(const QFileDevice& file, const QString& path) {
  // Which of the two a full disk is depends on where Qt notices it.
  const bool full =
      file.error() == QFileDevice::ResourceError ||
      (file.error() != QFileDevice::OpenError && file.error() != QFileDevice::PermissionsError &&
       QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < copyBytes);
  return {full ? ErrorCode::StoreFull : ErrorCode::FileFailed, {{u"path"_s, path}}, file.errorString()};
}

Result<void> flushToDisk(QFileDevice& file, const QString& path) {
  if (!file.flush()) return failureOf(file, path);
#ifdef Q_OS_WIN
  const bool done = ::_commit(file.handle()) == 0;
#else
  const bool done = ::fsync(file.handle()) == 0;
#endif
  if (!done) return failure(path, std::error_code(errno, std::generic_category()));
  return {};
}

void flushFolder(const QString& path) {
#ifndef Q_OS_WIN
  const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return;
  ::fsync(folder);
  ::close(folder);
#else
  Q_UNUSED(path)
#endif
}

Result<void> commit(QSaveFile& file) {
  const QString path = file.fileName();
  if (auto flushed = flushToDisk(file, path); !flushed) {
    file.cancelWriting();
    return flushed;
  }
  if (!file.commit()) return failureOf(file, path);
  flushFolder(QFileInfo(path).absolutePath());
  return {};
}

namespace {

Result<void> write(const QString& path, QByteArrayView bytes, bool privately) {
  QSaveFile file(path);
  file.setDirectWriteFallback(false);
  if (!file.open(QFile::WriteOnly)) return failureOf(file, path);
  if (privately && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) return failureOf(file, path);
  if (file.write(bytes.data(), bytes.size()) != bytes.size()) return failureOf(file, path);
  return commit(file);
}

} // namespace

Result<void> writeWhole(const QString& path, QByteArrayView bytes) {
  return write(path, bytes, false);
}

Result<void> writePrivately(const QString& path, QByteArrayView bytes) {
  return write(path, bytes, true);
}

Result<void> putInPlace(const QString& temporary, const QString& place) {
  std::error_code error;
  std::filesystem::rename(nativePath(temporary), nativePath(place), error);
  if (error) return failure(place, error);
  flushFolder(QFileInfo(place).absolutePath());
  return {};
}

Result<void> remove(const QString& path) {
  QFile file(path);
  if (!file.remove()) return failureOf(file, path);
  flushFolder(QFileInfo(path).absolutePath());
  return {};
}

namespace {

/// Alone, and of a file that still has the name: whoever was waited for may have given it another.
bool holdAlone(QFile& file) {
#ifndef Q_OS_WIN
  while (::flock(file.handle(), LOCK_EX) != 0 && errno == EINTR) continue;
  struct stat held = {};
  struct stat named = {};
  if (::fstat(file.handle(), &held) == 0)
    return ::stat(QFile::encodeName(file.fileName()).constData(), &named) == 0 &&
           held.st_dev == named.st_dev && held.st_ino == named.st_ino;
#else
  Q_UNUSED(file)
#endif
  return true;
}

} // namespace

Result<void> openAlone(QFile& file) {
  for (;;) {
    if (!file.open(QFile::ReadWrite | QFile::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
      return failureOf(file, file.fileName());
    if (holdAlone(file)) return {};
    file.close();
  }
}

bool openIfFree(QFile& file) {
#ifndef Q_OS_WIN
  if (!file.open(QFile::ReadWrite | QFile::Unbuffered | QFile::ExistingOnly)) return false;
  if (::flock(file.handle(), LOCK_EX | LOCK_NB) == 0 && holdAlone(file)) return true;
  file.close();
#else
  Q_UNUSED(file)
#endif
  return false;
}

Result<void> makeFolder(const QString& path) {
  if (QFileInfo(path).isDir()) return {};
  const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
  if (QDir().mkpath(QFileInfo(path).absolutePath()) &&
      (QDir().mkdir(path, ownerOnly) || QDir(path).exists())) {
    flushFolder(QFileInfo(path).absolutePath());
    return {};
  }
  std::error_code why; // which Qt does not tell
  std::filesystem::create_directories(nativePath(path), why);
  if (why) return failure(path, why);
  return {};
}

Result<void> linkOrCopy(const QString& from, const QString& to) {
  std::error_code error;
  std::filesystem::create_hard_link(nativePath(from), nativePath(to), error);
  if (!error) return {};
  QFile source(from);
  if (!source.open(QFile::ReadOnly)) return failureOf(source, from);
  QSaveFile copy(to);
  if (!copy.open(QFile::WriteOnly)) return failureOf(copy, to);
  copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  for (QByteArray piece = source.read(copyBytes); !piece.isEmpty(); piece = source.read(copyBytes))
    if (copy.write(piece) != piece.size()) return failureOf(copy, to);
  if (source.error() != QFile::NoError) return failureOf(source, from);
  return commit(copy);
}

} // namespace amparo::files
