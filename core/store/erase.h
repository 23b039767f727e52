#pragma once

#include "core/base/result.h"

#include <QFileInfoList>
#include <QString>

namespace amparo {

/// Removes the copies that other programs were shown of a store's attached files (Store::openedFolder()).
/// Those that cannot be removed stay for the next time.
void eraseOpened(const QString& path);

/// Notes beside a store that it is to be erased, on the disk before this returns: an erasure that is cut
/// short is then known to the next start. StoreFull, FileFailed (path).
Result<void> noteErasure(const QString& path);
bool isErasureDue(const QString& path);

/// Whatever there is of a store, in the order in which it is erased: records first, then all that lies beside
/// them and begins with the store's name, whoever put it there. What noteErasure() wrote is not among it.
QFileInfoList piecesOfStore(const QString& path);

/// Removes them, of a store that nobody has open. What cannot be removed keeps nothing else from going:
/// FileFailed (path) is about the first. What is missing is gone already.
Result<void> eraseStore(const QString& path);

/// All of it is erased. FileFailed (path).
Result<void> forgetErasure(const QString& path);

} // namespace amparo
