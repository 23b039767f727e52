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

/// Whatever there is of a store, in the order in which it is erased: records first, then what lies beside
/// them under the store's name. Of one called *.amparo.db that is all that begins so, whoever put it there;
/// beside another name may stand what has nothing to do with it. What noteErasure() wrote is not among it.
QFileInfoList piecesOfStore(const QString& path);

/// Removes them, of a store that nobody has open and that is to be erased: noteErasure() is tried again where
/// it had failed. What cannot be removed keeps nothing else from going: FileFailed (path) is about the first,
/// or about the folder, where that is not there or cannot be looked into. What is missing is gone already.
Result<void> eraseStore(const QString& path);

/// All of it is erased. FileFailed (path).
Result<void> forgetErasure(const QString& path);

} // namespace amparo
