#pragma once

#include "core/base/result.h"

#include <QFileDevice>
#include <QString>

namespace amparo::files {

/// StoreFull when the disk is, else FileFailed: both with the file's path.
Error failureOf(const QFileDevice& file, const QString& path);

/// Waits until what was written is on the disk. FileFailed, StoreFull.
Result<void> flushToDisk(QFileDevice& file, const QString& path);

/// Gives a whole file its place, over what may be there, so that it has it after a power cut too.
Result<void> putInPlace(const QString& temporary, const QString& place);

/// Makes a folder that only its owner may enter, and those above it. FileFailed.
Result<void> makeFolder(const QString& path);

/// The same file under a second name, where the file system has that, and else a copy, on the disk. The file
/// is one that nobody alters.
Result<void> linkOrCopy(const QString& from, const QString& to);

} // namespace amparo::files
