#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"

#include <QDateTime>
#include <QFile>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace amparo::files {

/// A file as it is known by its content.
struct Content {
  Sha256 hash;
  qint64 size = 0;
  bool operator==(const Content&) const = default;
};

/// A folder of files, each under the SHA-256 of its bytes: `ab/ab12...`. A file appears there only whole,
/// verified, and on the disk; until then it is a part, under a name of its maker's, which grows at its end
/// and survives the program. Nothing here is ever a path from outside. A value; any thread, and several may
/// use one folder; who writes to one part waits for another who does. The folder is made with the first file.
class BlobFolder {
 public:
  explicit BlobFolder(QString path)
      : path_(std::move(path)) {}

  const QString& path() const { return path_; }

  QString pathOf(const Sha256& hash) const;

  bool has(const Sha256& hash) const;
  /// The same, where it has the size that it should have.
  bool has(const Content& content) const;
  /// Reads bytes of a file; fewer only at its end. UnknownRecord (id: the hash) when it is not here,
  /// FileFailed.
  Result<QByteArray> read(const Sha256& hash, qint64 at, qint64 bytes) const;
  /// Malformed (what: file) when the bytes are not what their name says, UnknownRecord when it is not here.
  Result<void> verify(const Content& content) const;
  /// With what was set aside of it.
  Result<void> remove(const Sha256& hash) const;
  /// Puts bytes aside that are not what their name says: they may be all that is left of the file. Bytes of
  /// it that were set aside before stay, and the later ones go.
  Result<void> setAside(const Sha256& hash) const;
  /// Makes a part of a file, which is not here from then on. Returns its name; nothing when it was not here.
  Result<std::optional<QString>> withdraw(const Sha256& hash) const;
  void removeAside(const Sha256& hash) const;
  /// What withdraw() has made of a file, now or in an earlier program.
  void removeWithdrawn(const Sha256& hash) const;
  /// Every whole file, by name; `before`: of those that were written before a moment.
  std::vector<Sha256> all(const QDateTime& before = {}) const;

  /// Copies a file from elsewhere in. TooLarge (what: file, limit), FileFailed, StoreFull; Malformed (what:
  /// folder) when it is none that one could read to its end. `cancelled` is asked between pieces: Cancelled.
  Result<Content> take(const QString& source, qint64 limit,
                       const std::function<bool()>& cancelled = {}) const;

  /// How much there is of a part; 0 when it is not begun. `part`: letters and digits.
  qint64 partSize(const QString& part) const;
  /// Writes at `at`, which is at most the part's size; what was behind it is dropped. StoreFull, FileFailed.
  Result<void> append(const QString& part, qint64 at, QByteArrayView bytes) const;
  /// Waits until the part, as far as it has come, is on the disk.
  Result<void> flush(const QString& part) const;
  /// Cuts a part back. FileFailed.
  Result<void> cut(const QString& part, qint64 size) const;
  /// The parts of which there is something.
  QSet<QString> begunParts() const;
  /// Makes the file of a part. Nobody writes to it from the first moment on; what comes late begins another
  /// one. Malformed (what: file) when it is not that content: the part is gone then. StoreBusy when there is
  /// nothing of it, as where somebody else does the same.
  Result<void> finish(const QString& part, const Content& content) const;
  /// Gives back what finish() took of a part in a program that was killed meanwhile, where nothing of the
  /// part has come since.
  void takeUp(const QString& part) const;
  void removePart(const QString& part) const;
  /// Parts that nobody goes on with, last written before a moment: what programs that ended early have left.
  void removeOldParts(const QSet<QString>& needed, const QDateTime& before) const;

 private:
  QString partPath(const QString& part) const;
  QString claimPath(const QString& own) const;
  Result<QString> claim(QFile& held, const QString& part, qint64 size) const;

  QString path_;
};

/// The content of a file on the disk. FileFailed; TooLarge (what: file, limit).
Result<Content> contentOf(const QString& path, qint64 limit);

} // namespace amparo::files
