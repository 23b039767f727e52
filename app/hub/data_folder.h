#pragma once

#include "core/base/result.h"

#include <QString>

namespace amparo::hub {

/// Where a hub keeps what is its own: its store, its keys and its certificate. For its owner's eyes only.
class DataFolder {
 public:
  explicit DataFolder(QString path)
      : path_(std::move(path)) {}

  const QString& path() const { return path_; }

  QString store() const { return path_ + QStringLiteral("/hub.db"); }

  /// A copy of it that is being made.
  QString unfinishedStore() const { return store() + QStringLiteral(".part"); }

  /// The address of the database that holds the store instead, and may be read with its password.
  QString database() const { return path_ + QStringLiteral("/hub.postgresql"); }

  QString key() const { return path_ + QStringLiteral("/hub.key"); }

  QString certificate() const { return path_ + QStringLiteral("/hub.crt"); }

  /// The key that is announced to devices, and not used yet.
  QString nextKey() const { return path_ + QStringLiteral("/hub.next.key"); }

  QString nextCertificate() const { return path_ + QStringLiteral("/hub.next.crt"); }

  /// The secret of the hub's courier key.
  QString courier() const { return path_ + QStringLiteral("/hub.courier"); }

  /// How `serve` works, where that is said in a file.
  QString configuration() const { return path_ + QStringLiteral("/hub.conf"); }

  /// The command that is making the hub; gone once it is whole.
  QString unfinished() const { return path_ + QStringLiteral("/hub.unfinished"); }

  /// A folder of what can be made anew at any time.
  QString snapshots() const { return path_ + QStringLiteral("/snapshots"); }

  /// The folder of attached files.
  QString files() const { return path_ + QStringLiteral("/files"); }

  /// Whether a path, of something that may not be there yet, is in this folder or is it.
  bool contains(const QString& path) const;
  /// FileFailed where whoever runs this may not look into it.
  Result<void> checkAccess() const;
  /// Something of a hub is there already.
  bool isInUse() const;
  /// Makes the folder (0700). FileFailed.
  Result<void> create() const;
  /// The same for a hub that `command` makes there, which is none before finish(): cut off at whatever
  /// moment, it might know less than offices were told, or lack its keys. FileFailed, StoreFull.
  Result<void> begin(const QString& command) const;
  /// FileFailed.
  Result<void> finish() const;
  /// FileFailed where a hub was begun and is not finished.
  Result<void> checkFinished() const;
  /// Takes away what a creation that failed has left.
  void removeFiles() const;

 private:
  QString path_;
};

/// Copies a file to a new one that only its owner, who is the folder's, may read, and makes sure of it on the
/// disk. FileFailed, also when it is there already; StoreFull.
Result<void> copyPrivateFile(const QString& from, const QString& to);
/// Writes a new file that only its owner, who is the folder's, may read, and makes sure of it on the disk.
/// FileFailed, also when it is there already; StoreFull.
Result<void> writePrivateFile(const QString& path, const QByteArray& bytes);
/// The same over what may be there, which stays as it was when that fails. FileFailed, StoreFull.
Result<void> replacePrivateFile(const QString& path, const QByteArray& bytes);
/// What root adds to a hub's folder is for whoever the hub runs as, who owns the folder that it is in.
/// FileFailed.
Result<void> giveToFolder(const QString& path);
/// FileFailed.
Result<QByteArray> readWholeFile(const QString& path, qint64 limit);

} // namespace amparo::hub
