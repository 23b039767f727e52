#include "core/base/store_trouble.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace amparo {

using namespace Qt::StringLiterals;

Error readOnlyStore(const QString& path, const QString& detail) {
  QFileInfo there(QFileInfo(path).absoluteFilePath());
  // Above the root of a drive that is not there is only itself.
  while (!there.exists() && there.absolutePath() != there.absoluteFilePath())
    there.setFile(there.absolutePath());
  QVariantMap parameters{{u"path"_s, path}};
  if (QStorageInfo(there.absoluteFilePath()).isReadOnly()) parameters.insert(u"disk"_s, true);
  return {ErrorCode::StoreReadOnly, parameters, detail};
}

} // namespace amparo
