#pragma once

#include <QByteArray>
#include <QFileInfo>

namespace amparo::test {

/// Temporary folders made in the lifetime of this lie in memory, where there is such a place: for tests that
/// commit thousands of times, and in which nothing has to survive a power cut.
class FilesInMemory {
 public:
  FilesInMemory() {
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable()) qputenv("TMPDIR", "/dev/shm");
  }

  ~FilesInMemory() { before_.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before_); }

  FilesInMemory(const FilesInMemory&) = delete;
  FilesInMemory& operator=(const FilesInMemory&) = delete;

 private:
  QByteArray before_ = qgetenv("TMPDIR");
};

} // namespace amparo::test
