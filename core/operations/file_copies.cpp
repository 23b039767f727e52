#include "core/operations/file_copies.h"

#include "core/files/disk.h"
#include "core/model/file_name.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 1 << 20;

/// The file that an attachment names, whole and verified.
Result<NamedFile> verified(Store& store, const RecordId& attachment) {
  const auto file = store.files().named(attachment);
  AMPARO_TRY(store.database().takeFailure());
  if (!file || !store.blobs().has(file->hash))
    return Error{ErrorCode::UnknownRecord, {{u"what"_s, u"file"_s}}, {}};
  const auto checked = store.blobs().verify({file->hash, file->size});
  if (checked || checked.error().code != ErrorCode::Malformed) {
    AMPARO_TRY(checked);
    return *file;
  }
  sqlite::Transaction transaction(store.database());
  FileState state = store.files().find(file->hash);
  AMPARO_TRY(store.blobs().remove(file->hash));
  state.here = false;
  state.sending = Sending::Nothing;
  state.asked = true;
  store.files().put(state);
  AMPARO_TRY(transaction.commit());
  return checked.error();
}

Result<void> copyOut(const files::BlobFolder& blobs, const NamedFile& from, const QString& path) {
  QSaveFile to(path);
  if (!to.open(QSaveFile::WriteOnly)) return files::failureOf(to, path);
  for (qint64 at = 0; at < from.size; at += pieceBytes) {
    AMPARO_LET(piece, blobs.read(from.hash, at, std::min(pieceBytes, from.size - at)));
    if (to.write(piece) != piece.size()) return files::failureOf(to, path);
  }
  return files::commit(to);
}

} // namespace

Result<void> saveFile(Store& store, const RecordId& attachment, const QString& path) {
  AMPARO_LET(file, verified(store, attachment));
  return copyOut(store.blobs(), file, path);
}

Result<QString> pathToShow(Store& store, const RecordId& attachment) {
  AMPARO_LET(file, verified(store, attachment));
  return store.blobs().pathOf(file.hash);
}

Result<QString> copyToOpen(Store& store, const RecordId& attachment) {
  AMPARO_LET(file, verified(store, attachment));
  const QString name = safeFileName(file.name);
  if (mayRun(name)) return Error{ErrorCode::Forbidden, {{u"action"_s, u"run"_s}}, {}};
  // Two files may have one name.
  const QString folder = store.openedFolder();
  const QString own = folder % u'/' % toText(attachment);
  const QString path = own % u'/' % name;
  if (!QDir().mkpath(own) ||
      !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
    return Error{ErrorCode::FileFailed, {{u"path"_s, own}}, {}};
  QFile before(path);
  if (before.exists()) {
    before.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    before.remove();
  }
  AMPARO_TRY(copyOut(store.blobs(), file, path));
  QFile(path).setPermissions(QFile::ReadOwner);
  return path;
}

} // namespace amparo
