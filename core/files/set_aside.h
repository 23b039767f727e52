#pragma once

#include <QString>
#include <QStringBuilder>

namespace amparo::files {

/// Where the bytes of a file are put that are not what its name says. BlobFolder::remove() takes them away
/// too.
inline QString setAsidePath(const QString& path) {
  return path % QStringLiteral(".damaged");
}

} // namespace amparo::files
