#include "app/hub/data_folder.h"

#include "app/hub/sentences.h"
#include "core/files/disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 copyBytes = 1 << 20;
constexpr qint64 maximumCommandBytes = 100;

Error fileFailed(const QString& path, const QString& why) {
  return {ErrorCode::FileFailed, {{u"path"_s, path}}, why};
}

} // namespace

Result<void> giveToFolder(const QString& path) {
#ifdef Q_OS_UNIX
  struct stat folder = {};
  const QByteArray parent = QFile::encodeName(QFileInfo(path).absolutePath());
  if (::geteuid() == 0 && (::stat(parent.constData(), &folder) != 0 ||
                           ::lchown(QFile::encodeName(path).constData(), folder.st_uid, folder.st_gid) != 0))
    return fileFailed(path, qt_error_string());
#endif
  return {};
}

bool DataFolder::contains(const QString& path) const {
  const QString own = QFileInfo(path_).canonicalFilePath();
  QDir folder(QDir::cleanPath(path));
  // Links are followed as far as there is something.
  while (!folder.exists() && !folder.isRoot()) {
    const QFileInfo here(folder.path());
    folder.setPath(here.isSymLink() ? here.symLinkTarget() : here.path());
  }
  const QString there = folder.canonicalPath();
  return !own.isEmpty() && (there == own || there.startsWith(own + u'/'));
}

Result<void> DataFolder::checkAccess() const {
#ifdef Q_OS_UNIX
  struct stat found = {};
  if (::stat(QFile::encodeName(store()).constData(), &found) != 0 && errno == EACCES)
    return fileFailed(path_, qt_error_string(EACCES));
#endif
  return {};
}

bool DataFolder::isInUse() const {
  return QFile::exists(unfinished()) || QFile::exists(store()) || QFile::exists(database()) ||
         QFile::exists(key()) || QFile::exists(certificate()) || QFile::exists(files());
}

Result<void> DataFolder::create() const {
  AMPARO_TRY(files::makeFolder(path_));
  if (!QFile::setPermissions(path_, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
    return fileFailed(path_, Words::tr("the folder's permissions cannot be set"));
  return {};
}

Result<void> DataFolder::begin(const QString& command) const {
  AMPARO_TRY(create());
  return writePrivateFile(unfinished(), command.toUtf8());
}

Result<void> DataFolder::finish() const {
  return files::remove(unfinished());
}

Result<void> DataFolder::checkFinished() const {
  if (!QFile::exists(unfinished())) return {};
  AMPARO_LET(command, readWholeFile(unfinished(), maximumCommandBytes));
  return fileFailed(path_, Words::tr("%1 is under way there, or was cut off and has left no whole hub; where "
                                     "it does not run any more, move the folder away and run %1 again")
                               .arg(QString::fromUtf8(command)));
}

void DataFolder::removeFiles() const {
  for (const QString& file :
       QStringList{store(), store() + u"-wal"_s, store() + u"-shm"_s, unfinishedStore(),
                   unfinishedStore() + u"-wal"_s, unfinishedStore() + u"-shm"_s, database(), key(),
                   certificate(), nextKey(), nextCertificate(), courier()})
    QFile::remove(file);
  QDir(files()).removeRecursively();
  QFile::remove(unfinished()); // the last: cut off before, it is still no hub
}

Result<void> copyPrivateFile(const QString& from, const QString& to) {
  QFile source(from);
  if (!source.open(QFile::ReadOnly)) return fileFailed(from, source.errorString());
  QFile file(to);
  if (!file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
    return fileFailed(to, file.errorString());
  while (!source.atEnd()) {
    const QByteArray piece = source.read(copyBytes);
    if (source.error() != QFile::NoError) return fileFailed(from, source.errorString());
    if (file.write(piece) != piece.size()) return files::failureOf(file, to);
  }
  AMPARO_TRY(files::flushToDisk(file, to));
  return giveToFolder(to);
}

Result<void> writePrivateFile(const QString& path, const QByteArray& bytes) {
  if (QFile::exists(path)) return fileFailed(path, Words::tr("it is there already"));
  return replacePrivateFile(path, bytes);
}

Result<void> replacePrivateFile(const QString& path, const QByteArray& bytes) {
  AMPARO_TRY(files::writePrivately(path, bytes));
  return giveToFolder(path);
}

Result<QByteArray> readWholeFile(const QString& path, qint64 limit) {
  QFile file(path);
  if (!file.open(QFile::ReadOnly)) return fileFailed(path, file.errorString());
  QByteArray bytes = file.read(limit + 1);
  if (file.error() != QFile::NoError) return fileFailed(path, file.errorString());
  if (bytes.size() > limit) return Error{ErrorCode::TooLarge, {{u"what"_s, path}, {u"limit"_s, limit}}, {}};
  return bytes;
}

} // namespace amparo::hub
