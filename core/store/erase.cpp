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
/// Nobody else calls anything so.
const QString ownEnding = u".amparo.db"_s;
/// What a store of another name has beside it: SQLite's, and those of who asks for path() and an ending.
const QStringList endings{u"-wal"_s,    u"-shm"_s,     u"-journal"_s,  u".files"_s,
                          u".opened"_s, u".courier"_s, u".snapshot"_s, u".token"_s};

bool belongs(QStringView piece, const QString& name) {
  if (piece == name) return true;
  if (!piece.startsWith(name)) return false;
  const QStringView ending = piece.mid(name.size());
  if (name.endsWith(ownEnding)) return ending.startsWith(u'.') || ending.startsWith(u'-');
  return std::any_of(endings.begin(), endings.end(), [&](const QString& own) {
    return ending == own || ending.startsWith(QString(own % u'.')); // as it is called while it is written
  });
}

/// What SQLite may have of records outside of the store itself.
bool holdsRecords(const QFileInfo& piece, const QString& name) {
  return piece.fileName() == name || piece.fileName().startsWith(name + u'-');
}

/// Whether it is gone, whoever did it: another program may be at the same.
bool remove(const QString& path) {
  const auto isThere = [&] { return QFileInfo::exists(path) || QFileInfo(path).isSymLink(); };
  for (int tries = 0; isThere() && tries < 3; ++tries) {
    if (const QFileInfo piece(path); piece.isDir() && !piece.isSymLink())
      QDir(path).removeRecursively();
    else
      QFile::remove(path);
  }
  return !isThere();
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
    return !belongs(piece.fileName(), name) || piece.fileName() == name + noteEnding;
  });
  std::stable_partition(pieces.begin(), pieces.end(),
                        [&](const QFileInfo& piece) { return holdsRecords(piece, name); });
  return pieces;
}

Result<void> eraseStore(const QString& path) {
  const QFileInfo folder(QFileInfo(path).absolutePath());
  if (!folder.isDir() || !folder.isReadable()) // its disk may come back, with all that is on it
    return Error{ErrorCode::FileFailed, {{u"path"_s, folder.filePath()}}, u"it cannot be looked into"_s};
  Result<void> erased;
  for (const QFileInfo& piece : piecesOfStore(path)) {
    if (!remove(piece.filePath()) && erased)
      erased = Error{ErrorCode::FileFailed, {{u"path"_s, piece.filePath()}}, u"it cannot be removed"_s};
    (void)noteErasure(path); // for which a full disk may have room now
  }
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
