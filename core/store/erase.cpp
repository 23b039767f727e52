#include "core/store/erase.h"

#include <QDir>
#include <QFile>

namespace amparo {

using namespace Qt::StringLiterals;

Result<void> eraseStore(const QString& path) {
  QDir files(path + u".files"_s); // as Store::blobs()
  if (files.exists() && !files.removeRecursively())
    return Error{ErrorCode::FileFailed, {{u"path"_s, files.path()}}, u"it cannot be removed"_s};
  for (const QString& ending : {u"-wal"_s, u"-shm"_s, u""_s}) {
    QFile file(path + ending);
    if (file.exists() && !file.remove())
      return Error{ErrorCode::FileFailed, {{u"path"_s, file.fileName()}}, file.errorString()};
  }
  return {};
}

} // namespace amparo
