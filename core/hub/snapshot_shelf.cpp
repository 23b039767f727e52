#include "core/hub/snapshot_shelf.h"

#include "core/files/blob_folder.h"
#include "core/files/disk.h"
#include "core/hub/page_stream.h"
#include "core/protocol/snapshot_file.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryFile>

#include <algorithm>

namespace amparo::hub {

using namespace Qt::StringLiterals;
using protocol::FrameType;
using protocol::FrameWriter;

namespace {

const QString suffix = u".amparo-snapshot"_s;
constexpr qint64 pageBytes = 128 << 10;
constexpr qint64 pieceBytes = 256 << 10;
/// Longer than it takes to make one.
constexpr qint64 leftoverSeconds = 3600;

Error fileFailed(const QFileDevice& file) {
  return files::failureOf(file, file.fileName());
}

/// <epoch>.<seq>.<bytes>.<SHA-256>: what was cut or emptied since is seen without opening it.
QString nameOf(const protocol::SnapshotHead& head, const files::Content& content) {
  return toText(head.epoch) % u'.' % QString::number(head.seq) % u'.' % QString::number(content.size) % u'.' %
         content.hash.toHex();
}

/// Nothing when that is no snapshot's name.
std::optional<SnapshotFile> named(const QString& name, const QString& path) {
  const QStringList parts = name.split(u'.');
  if (parts.size() != 4) return std::nullopt;
  const auto epoch = fromText<Epoch>(parts[0]);
  const auto hash = Sha256::fromHex(parts[3]);
  bool isSeq = false;
  bool isSize = false;
  const Seq seq = parts[1].toLongLong(&isSeq);
  const qint64 bytes = parts[2].toLongLong(&isSize);
  if (!epoch || !hash || !isSeq || !isSize) return std::nullopt;
  return SnapshotFile{name, path, *epoch, seq, bytes, *hash};
}

/// Writes the frames of a snapshot, not compressed yet. Everything is of one moment, which lasts no longer
/// than reading it does.
Result<protocol::SnapshotHead> writeFrames(HubStore& store, QFile& file) {
  protocol::SnapshotHead head;
  FrameWriter frames(FrameWriter::stored);
  protocol::PageWriter page;
  bool damaged = false;
  const auto put = [&](FrameType type, const QByteArray& payload) {
    QByteArray bytes;
    frames.write(type, payload, bytes);
    file.write(bytes);
  };
  const auto flush = [&] {
    if (!page.isEmpty()) put(FrameType::Page, page.finish({}, 0));
    page = {};
  };
  AMPARO_TRY(store.snapshot([&]() -> Result<void> {
    const Meta meta = store.meta().value_or(Meta());
    const Digest digest = store.digest(0);
    head = {protocol::version, meta.epoch, meta.head, digest.count};
    put(FrameType::Snapshot, protocol::encode(head));
    store.visitShared([&](const MovedRecord& record) {
      const FieldSelection fields = selectFields(record, 0, {});
      damaged = damaged || fields.damaged;
      page.add(record.id, record.seq, record.kind, record.office, fields.count, fields.pairs);
      if (page.size() >= pageBytes) flush();
    });
    flush();
    put(FrameType::End, protocol::encode(protocol::End{meta.epoch, {meta.head, meta.head}, digest, 0}));
    return {};
  }));
  if (damaged) return Error{ErrorCode::StoreDamaged, {}, u"a record's fields"_s};
  if (file.error() != QFile::NoError || !file.flush()) return fileFailed(file);
  return head;
}

Result<void> compress(QFile& frames, QFile& file, const std::atomic<bool>& cancelled) {
  protocol::SnapshotWriter writer(file, frames.size());
  frames.seek(0);
  bool written = true;
  while (written && !frames.atEnd()) {
    if (cancelled) return Error{ErrorCode::Cancelled, {}, {}};
    const QByteArray piece = frames.read(pieceBytes);
    if (piece.isEmpty()) return fileFailed(frames);
    written = writer.write(piece);
  }
  if (!written || !writer.finish()) return fileFailed(file);
  return files::flushToDisk(file, file.fileName());
}

} // namespace

std::vector<SnapshotFile> SnapshotShelf::all() const {
  std::vector<SnapshotFile> files;
  for (const QFileInfo& info : QDir(folder_).entryInfoList({u'*' + suffix}, QDir::Files))
    if (auto file = named(info.fileName().chopped(suffix.size()), info.filePath()))
      files.push_back(*std::move(file));
  return files;
}

std::vector<SnapshotFile> SnapshotShelf::whole() const {
  std::vector<SnapshotFile> files = all();
  std::erase_if(files, [](const SnapshotFile& file) { return QFileInfo(file.path).size() != file.bytes; });
  return files;
}

bool SnapshotShelf::isSound(const SnapshotFile& file) {
  const auto content = files::contentOf(file.path, file.bytes);
  return content && *content == files::Content{file.hash, file.bytes};
}

std::vector<SnapshotFile> SnapshotShelf::damaged() const {
  std::vector<SnapshotFile> files = all();
  std::erase_if(files, isSound);
  return files;
}

std::optional<SnapshotFile> SnapshotShelf::find(const QString& name) const {
  for (SnapshotFile& file : whole())
    if (file.name == name) return std::move(file);
  return std::nullopt;
}

std::optional<SnapshotFile> SnapshotShelf::newest(const Epoch& epoch) const {
  std::optional<SnapshotFile> newest;
  for (SnapshotFile& file : whole())
    if (file.epoch == epoch && (!newest || newest->seq < file.seq)) newest = std::move(file);
  return newest;
}

Result<SnapshotFile> SnapshotShelf::make(HubStore& store, const std::atomic<bool>& cancelled) const {
  if (!QDir().mkpath(folder_))
    return Error{ErrorCode::FileFailed, {{u"path"_s, folder_}}, u"the folder cannot be made"_s};
  QTemporaryFile frames(QDir(folder_).filePath(u"frames.XXXXXX"_s));
  if (!frames.open()) return fileFailed(frames);
  AMPARO_LET(head, writeFrames(store, frames));
  const auto before = newest(head.epoch);
  if (before && before->seq == head.seq) {
    if (isSound(*before)) return *before;
    remove(*before);
  }
  QTemporaryFile file(QDir(folder_).filePath(u"snapshot.XXXXXX"_s)); // whose owner alone may read it
  if (!file.open()) return fileFailed(file);
  AMPARO_TRY(compress(frames, file, cancelled));
  // Read again: it is called what the disk has.
  AMPARO_LET(content, files::contentOf(file.fileName(), file.size()));
  const QString name = nameOf(head, content);
  SnapshotFile made{name,        QDir(folder_).filePath(name + suffix), head.epoch, head.seq, content.size,
                    content.hash};
  AMPARO_TRY(files::putInPlace(file.fileName(), made.path));
  file.setAutoRemove(false);
  removeBefore(head.epoch, before ? before->seq : head.seq);
  return made;
}

void SnapshotShelf::remove(const SnapshotFile& file) {
  QFile::remove(file.path);
}

void SnapshotShelf::removeBefore(const Epoch& epoch, Seq seq) const {
  // Also what is no snapshot by its name, an earlier program's, or is not as long as its name says.
  for (const QFileInfo& info : QDir(folder_).entryInfoList({u'*' + suffix}, QDir::Files)) {
    const auto file = named(info.fileName().chopped(suffix.size()), info.filePath());
    if (!file || file->epoch != epoch || file->seq < seq || file->bytes != info.size())
      QFile::remove(info.filePath());
  }
  // What a program that was killed was making.
  const auto old = QDateTime::currentDateTime().addSecs(-leftoverSeconds);
  for (const QFileInfo& info : QDir(folder_).entryInfoList({u"frames.*"_s, u"snapshot.*"_s}, QDir::Files))
    if (info.lastModified() < old) QFile::remove(info.filePath());
}

} // namespace amparo::hub
