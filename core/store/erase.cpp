#include "core/store/erase.h"

#include <QDir>
#include <QFile>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

// As Store::blobs() and Store::openedFolder() have them.
const QString filesEnding = u".files"_s;
const QString openedEnding = u".opened"_s;

} // namespace

void eraseOpened(const QString& path) {
  QDir(path + openedEnding).removeRecursively();
}

Result<void> eraseStore(const QString& path) {
  for (const QString& ending : {openedEnding, filesEnding}) {
    QDir files(path + ending);
    if (files.exists() && !files.removeRecursively())
      return Error{ErrorCode::FileFailed, {{u"path"_s, files.path()}}, u"it cannot be removed"_s};
  }
  for (const QString& ending : {u"-wal"_s, u"-shm"_s, u""_s}) {
    QFile file(path + ending);
    if (file.exists() && !file.remove())
      return Error{ErrorCode::FileFailed, {{u"path"_s, file.fileName()}}, file.errorString()};
  }
  return {};
}

} // namespace amparo
