#pragma once

#include "core/base/result.h"

#include <QFileDevice>
#include <QString>

class QFile;
class QSaveFile;

namespace amparo::files {

/// StoreFull when the disk is, else FileFailed: both with the file's path.
Error failureOf(const QFileDevice& file, const QString& path);

/// Waits until what was written is on the disk. FileFailed, StoreFull.
Result<void> flushToDisk(QFileDevice& file, const QString& path);

/// A new name is safe, and one that was taken away gone, only once its folder is on the disk. Where a system
/// has no such thing, its renaming is all there is.
void flushFolder(const QString& path);

/// Ends the writing of a file and gives it its name, once all of it is on the disk: the commit of a QSaveFile
/// by itself says nothing of the last bytes, which it may still hold back. Whatever fails, what had the name
/// before keeps it. FileFailed, StoreFull.
Result<void> commit(QSaveFile& file);

/// Writes a whole file, over what may be there, as commit() does. FileFailed, StoreFull.
Result<void> writeWhole(const QString& path, QByteArrayView bytes);
/// The same for its owner alone.
Result<void> writePrivately(const QString& path, QByteArrayView bytes);

/// Gives a whole file its place, over what may be there, so that it has it after a power cut too.
Result<void> putInPlace(const QString& temporary, const QString& place);

/// Takes a file away, so that it is gone after a power cut too. FileFailed.
Result<void> remove(const QString& path);

/// Opens a file to read and write it, where others who open it so do that one after the other: waits for
/// them, and makes it, for its owner alone, when it is not there. It is held until it is closed. Where the
/// system has no such thing (Windows), nobody waits. FileFailed, StoreFull.
Result<void> openAlone(QFile& file);
/// The same of a file that is there, where nobody holds it; false: not opened. Where the system has no such
/// thing, never.
bool openIfFree(QFile& file);

/// Makes a folder that only its owner may enter, and those above it. FileFailed.
Result<void> makeFolder(const QString& path);

/// The same file under a second name, where the file system has that, and else a copy, on the disk. The file
/// is one that nobody alters.
Result<void> linkOrCopy(const QString& from, const QString& to);

} // namespace amparo::files
