#include "core/store/erase.h"

#include "core/files/disk.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

const QString openedEnding = u".opened"_s; ///< as Store::openedFolder() has it
const QString noteEnding = u".erase"_s;

/// What SQLite may have of records outside of the store itself.
bool holdsRecords(const QFileInfo& piece, const QString& name) {
  return piece.fileName() == name || piece.fileName().startsWith(name + u'-');
}

bool remove(const QFileInfo& piece) {
  if (piece.isDir() && !piece.isSymLink()) return QDir(piece.filePath()).removeRecursively();
  return QFile::remove(piece.filePath());
}

} // namespace

void eraseOpened(const QString& path) {
  QDir(path + openedEnding).removeRecursively();
}

Result<void> noteErasure(const QString& path) {
  if (isErasureDue(path)) return {};
  return files::writePrivately(path + noteEnding, {});
}

bool isErasureDue(const QString& path) {
  return QFileInfo::exists(path + noteEnding);
}

QFileInfoList piecesOfStore(const QString& path) {
  const QFileInfo store(path);
  const QString name = store.fileName();
  QFileInfoList pieces = store.dir().entryInfoList(
      QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDir::Name);
  pieces.removeIf([&](const QFileInfo& piece) {
    const QString there = piece.fileName();
    const bool belongs = there == name || there.startsWith(name + u'.') || there.startsWith(name + u'-');
    return !belongs || there == name + noteEnding;
  });
  std::stable_partition(pieces.begin(), pieces.end(),
                        [&](const QFileInfo& piece) { return holdsRecords(piece, name); });
  return pieces;
}

Result<void> eraseStore(const QString& path) {
  Result<void> erased;
  for (const QFileInfo& piece : piecesOfStore(path))
    if (!remove(piece) && erased)
      erased = Error{ErrorCode::FileFailed, {{u"path"_s, piece.filePath()}}, u"it cannot be removed"_s};
  return erased;
}

Result<void> forgetErasure(const QString& path) {
  files::flushFolder(QFileInfo(path).absolutePath()); // it is the last to go
  QFile note(path + noteEnding);
  if (note.exists() && !note.remove())
    return Error{ErrorCode::FileFailed, {{u"path"_s, note.fileName()}}, note.errorString()};
  return {};
}

} // namespace amparo
