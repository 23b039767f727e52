#include "core/files/blob_folder.h"

#include "core/base/ids.h"
#include "core/files/disk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <limits>

namespace amparo::files {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 256 << 10;
const QString partsFolder = u"parts"_s;
const QString claimsFolder = u"parts/claims"_s; ///< of their own: they are looked for, and parts are many

Error missing(const Sha256& hash) {
  return {ErrorCode::UnknownRecord, {{u"id"_s, hash.toHex()}}, {}};
}

Error wrongContent() {
  return {ErrorCode::Malformed, {{u"what"_s, u"file"_s}}, {}};
}

Result<void> flushFile(const QString& path) {
  QFile file(path);
  if (!file.exists()) return {};
  if (!file.open(QFile::ReadWrite | QFile::Unbuffered)) return failureOf(file, path);
  return flushToDisk(file, path);
}

/// Reads a file to its end, piece by piece; nothing is kept of it but its hash.
Result<Content> readThrough(QFile& file, qint64 limit,
                            const std::function<Result<void>(const QByteArray&)>& piece) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  qint64 size = 0;
  for (;;) {
    const QByteArray bytes = file.read(pieceBytes);
    if (file.error() != QFile::NoError) return failureOf(file, file.fileName());
    if (bytes.isEmpty()) break;
    size += bytes.size();
    if (size > limit) return Error{ErrorCode::TooLarge, {{u"what"_s, u"file"_s}, {u"limit"_s, limit}}, {}};
    hash.addData(bytes);
    AMPARO_TRY(piece(bytes));
  }
  return Content{Sha256::fromBytes(hash.result()).value_or(Sha256()), size};
}

} // namespace

QString BlobFolder::pathOf(const Sha256& hash) const {
  const QString name = hash.toHex();
  return path_ % u'/' % QStringView(name).left(2) % u'/' % name;
}

QString BlobFolder::partPath(const QString& part) const {
  Q_ASSERT(!part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) {
    return c.unicode() < 0x80 && c.isLetterOrNumber();
  }));
  return path_ % u'/' % partsFolder % u'/' % part;
}

bool BlobFolder::has(const Sha256& hash) const {
  return QFileInfo(pathOf(hash)).isFile();
}

bool BlobFolder::has(const Content& content) const {
  const QFileInfo file(pathOf(content.hash));
  return file.isFile() && file.size() == content.size;
}

Result<QByteArray> BlobFolder::read(const Sha256& hash, qint64 at, qint64 bytes) const {
  QFile file(pathOf(hash));
  if (!file.exists()) return missing(hash);
  if (!file.open(QFile::ReadOnly | QFile::Unbuffered) || !file.seek(at))
    return failureOf(file, file.fileName());
  QByteArray piece = file.read(bytes);
  if (file.error() != QFile::NoError) return failureOf(file, file.fileName());
  return piece;
}

Result<void> BlobFolder::verify(const Content& content) const {
  if (!has(content.hash)) return missing(content.hash);
  AMPARO_LET(found, contentOf(pathOf(content.hash), std::numeric_limits<qint64>::max()));
  if (found != content) return wrongContent();
  return {};
}

namespace {

QString asideOf(const QString& path) {
  return path % u".damaged"_s;
}

/// A name of a part that nobody else knows.
QString newPart(const QString& of) {
  const auto bytes = randomBytes16();
  const QByteArray random(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
  return of % QString::fromLatin1(random.toHex());
}

/// The names in a folder that newPart() has made so.
QStringList newPartsIn(const QString& folder, const QString& of) {
  QStringList names = QDir(folder).entryList({of % u'*'}, QDir::Files);
  names.removeIf([size = newPart(of).size()](const QString& name) { return name.size() != size; });
  return names;
}

} // namespace

Result<void> BlobFolder::remove(const Sha256& hash) const {
  const QString path = pathOf(hash);
  for (const QString& name : {path, asideOf(path)})
    if (QFile file(name); file.exists() && !file.remove()) return failureOf(file, name);
  return {};
}

Result<void> BlobFolder::setAside(const Sha256& hash) const {
  const QString path = pathOf(hash);
  if (QFile file(path); file.exists() && !file.rename(asideOf(path)) && !QFile::remove(path))
    return failureOf(file, path);
  return {};
}

void BlobFolder::removeWithdrawn(const Sha256& hash) const {
  for (const QString& part : newPartsIn(path_ % u'/' % partsFolder, hash.toHex())) removePart(part);
}

Result<std::optional<QString>> BlobFolder::withdraw(const Sha256& hash) const {
  if (!has(hash)) return std::optional<QString>();
  const QString part = newPart(hash.toHex());
  AMPARO_TRY(makeFolder(path_ % u'/' % partsFolder));
  AMPARO_TRY(putInPlace(pathOf(hash), partPath(part)));
  return std::optional(part);
}

void BlobFolder::removeAside(const Sha256& hash) const {
  QFile::remove(asideOf(pathOf(hash)));
}

std::vector<Sha256> BlobFolder::all(const QDateTime& before) const {
  std::vector<Sha256> hashes;
  for (const QString& prefix : QDir(path_).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
    for (const QFileInfo& file : QDir(path_ % u'/' % prefix).entryInfoList(QDir::Files, QDir::Name)) {
      const auto hash = Sha256::fromHex(file.fileName());
      if (!hash || !file.fileName().startsWith(prefix)) continue;
      if (!before.isValid() || file.lastModified() < before) hashes.push_back(*hash);
    }
  return hashes;
}

Result<Content> BlobFolder::take(const QString& source, qint64 limit,
                                 const std::function<bool()>& cancelled) const {
  QFile from(source);
  // A pipe has no end that one could wait for.
  if (const QFileInfo info(source); info.exists() && !info.isFile())
    return Error{ErrorCode::Malformed, {{u"what"_s, u"folder"_s}, {u"path"_s, source}}, {}};
  if (!from.open(QFile::ReadOnly)) return failureOf(from, source);
  if (from.size() > limit)
    return Error{ErrorCode::TooLarge, {{u"what"_s, u"file"_s}, {u"limit"_s, limit}}, {}};
  AMPARO_TRY(makeFolder(path_));
  AMPARO_TRY(makeFolder(path_ % u'/' % partsFolder));
  QTemporaryFile copy(path_ % u'/' % partsFolder %
                      u"/newXXXXXX"_s); // goes with the scope unless it is renamed
  if (!copy.open()) return failureOf(copy, path_);
  AMPARO_LET(content, readThrough(from, limit, [&](const QByteArray& bytes) -> Result<void> {
               if (cancelled && cancelled()) return Error{ErrorCode::Cancelled, {}, {}};
               if (copy.write(bytes) != bytes.size()) return failureOf(copy, path_);
               return {};
             }));
  if (has(content)) return content;
  AMPARO_TRY(flushToDisk(copy, path_));
  const QString place = pathOf(content.hash);
  AMPARO_TRY(makeFolder(QFileInfo(place).path()));
  AMPARO_TRY(putInPlace(copy.fileName(), place));
  copy.setAutoRemove(false);
  return content;
}

qint64 BlobFolder::partSize(const QString& part) const {
  return QFileInfo(partPath(part)).size();
}

Result<void> BlobFolder::append(const QString& part, qint64 at, QByteArrayView bytes) const {
  AMPARO_TRY(makeFolder(path_));
  AMPARO_TRY(makeFolder(path_ % u'/' % partsFolder));
  QFile file(partPath(part));
  AMPARO_TRY(openAlone(file));
  if (file.size() < at)
    return Error{
        ErrorCode::FileFailed, {{u"path"_s, file.fileName()}}, u"the part is shorter than thought"_s};
  if ((file.size() > at && !file.resize(at)) || !file.seek(at)) return failureOf(file, file.fileName());
  if (file.write(bytes.data(), bytes.size()) == bytes.size()) return {};
  const Error error = failureOf(file, file.fileName());
  file.resize(at); // half a piece is none
  return error;
}

Result<void> BlobFolder::flush(const QString& part) const {
  return flushFile(partPath(part));
}

Result<void> BlobFolder::cut(const QString& part, qint64 size) const {
  QFile file(partPath(part));
  if (!file.exists()) return {};
  AMPARO_TRY(openAlone(file));
  if (file.size() > size && !file.resize(size)) return failureOf(file, file.fileName());
  return {};
}

QString BlobFolder::claimPath(const QString& own) const {
  return path_ % u'/' % claimsFolder % u'/' % own;
}

/// Gives a part a name that nobody else writes to: what was verified is what is put in place. As long as
/// `held` is open it can be seen that somebody is at it.
Result<QString> BlobFolder::claim(QFile& held, const QString& part, qint64 size) const {
  AMPARO_TRY(makeFolder(path_ % u'/' % partsFolder));
  AMPARO_TRY(makeFolder(path_ % u'/' % claimsFolder));
  const QString own = claimPath(newPart(part));
  held.setFileName(partPath(part));
  AMPARO_TRY(openAlone(held)); // which makes it, of a file of no bytes
  if (held.size() == 0 && size > 0) {
    held.remove();
    return Error{ErrorCode::StoreBusy, {{u"path"_s, partPath(part)}}, u"somebody else makes the file"_s};
  }
#ifdef Q_OS_WIN
  held.close(); // or it could not be renamed
#endif
  AMPARO_TRY(putInPlace(partPath(part), own));
  return own;
}

Result<void> BlobFolder::finish(const QString& part, const Content& content) const {
  QFile held;
  AMPARO_LET(own, claim(held, part, content.size));
  const auto place = [&]() -> Result<void> {
    AMPARO_LET(found, contentOf(own, std::numeric_limits<qint64>::max()));
    if (found != content) return wrongContent();
    // Of one that is here already, too: how long this takes tells nobody whether it is.
    AMPARO_TRY(flushFile(own));
    if (has(content)) return QFile::remove(own), Result<void>();
    AMPARO_TRY(makeFolder(QFileInfo(pathOf(content.hash)).path()));
    return putInPlace(own, pathOf(content.hash));
  };
  Result<void> placed = place();
  if (placed) return placed;
  // It can be tried again, unless it is wrong, or somebody has begun anew.
  const bool isLost = placed.error().code == ErrorCode::Malformed || QFile::exists(partPath(part));
  if (isLost || !putInPlace(own, partPath(part))) QFile::remove(own);
  return placed;
}

void BlobFolder::takeUp(const QString& part) const {
  if (QFile::exists(partPath(part))) return;
  for (const QString& name : newPartsIn(path_ % u'/' % claimsFolder, part)) {
    QFile own(claimPath(name));
    if (openIfFree(own) && putInPlace(own.fileName(), partPath(part))) return;
  }
}

void BlobFolder::removePart(const QString& part) const {
  QFile::remove(partPath(part));
}

QSet<QString> BlobFolder::begunParts() const {
  QSet<QString> parts;
  for (const QFileInfo& part : QDir(path_ % u'/' % partsFolder).entryInfoList(QDir::Files))
    if (part.size() > 0) parts.insert(part.fileName());
  return parts;
}

void BlobFolder::removeOldParts(const QSet<QString>& needed, const QDateTime& before) const {
  for (const QString& folder : {partsFolder, claimsFolder})
    for (const QFileInfo& part : QDir(path_ % u'/' % folder).entryInfoList(QDir::Files))
      if (!needed.contains(part.fileName()) && part.lastModified() < before) QFile::remove(part.filePath());
}

Result<Content> contentOf(const QString& path, qint64 limit) {
  QFile file(path);
  if (!file.open(QFile::ReadOnly)) return failureOf(file, path);
  return readThrough(file, limit, [](const QByteArray&) -> Result<void> { return {}; });
}

} // namespace amparo::files
