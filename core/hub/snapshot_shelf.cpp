#include "core/hub/snapshot_shelf.h"

#include "core/hub/page_stream.h"
#include "core/protocol/snapshot_file.h"

#include <QDir>
#include <QSaveFile>
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

Error fileFailed(const QFileDevice& file) {
  return {ErrorCode::FileFailed, {{u"path"_s, file.fileName()}}, file.errorString()};
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
  if (file.error() != QFile::NoError) return fileFailed(file);
  return head;
}

Result<void> compress(QFile& frames, QSaveFile& file, const std::atomic<bool>& cancelled) {
  protocol::SnapshotWriter writer(file, frames.size());
  frames.seek(0);
  bool written = true;
  while (written && !frames.atEnd()) {
    if (cancelled) return Error{ErrorCode::Cancelled, {}, {}};
    const QByteArray piece = frames.read(pieceBytes);
    if (piece.isEmpty()) return fileFailed(frames);
    written = writer.write(piece);
  }
  if (!written || !writer.finish() || !file.commit()) return fileFailed(file);
  return {};
}

} // namespace

std::vector<SnapshotFile> SnapshotShelf::all() const {
  std::vector<SnapshotFile> files;
  const QFileInfoList found = QDir(folder_).entryInfoList({u'*' + suffix}, QDir::Files);
  for (const QFileInfo& info : found) {
    // <epoch>-<seq>
    const QString name = info.fileName().chopped(suffix.size());
    const qsizetype dash = name.lastIndexOf(u'-');
    const auto epoch = fromText<Epoch>(name.left(dash));
    bool ok = false;
    const Seq seq = name.mid(dash + 1).toLongLong(&ok);
    if (epoch && ok) files.push_back({name, info.filePath(), *epoch, seq, info.size()});
  }
  return files;
}

std::optional<SnapshotFile> SnapshotShelf::find(const QString& name) const {
  for (SnapshotFile& file : all())
    if (file.name == name) return std::move(file);
  return std::nullopt;
}

std::optional<SnapshotFile> SnapshotShelf::newest(const Epoch& epoch) const {
  std::optional<SnapshotFile> newest;
  for (SnapshotFile& file : all())
    if (file.epoch == epoch && (!newest || newest->seq < file.seq)) newest = std::move(file);
  return newest;
}

Result<SnapshotFile> SnapshotShelf::make(HubStore& store, const std::atomic<bool>& cancelled) const {
  if (!QDir().mkpath(folder_))
    return Error{ErrorCode::FileFailed, {{u"path"_s, folder_}}, u"the folder cannot be made"_s};
  QTemporaryFile frames(QDir(folder_).filePath(u"frames.XXXXXX"_s));
  if (!frames.open()) return fileFailed(frames);
  AMPARO_LET(head, writeFrames(store, frames));
  SnapshotFile made{toText(head.epoch) % u'-' % QString::number(head.seq), {}, head.epoch, head.seq, 0};
  made.path = QDir(folder_).filePath(made.name + suffix);
  if (const auto there = find(made.name)) return *there;
  const auto before = newest(head.epoch);
  QSaveFile file(made.path);
  if (!file.open(QFile::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
    return fileFailed(file);
  AMPARO_TRY(compress(frames, file, cancelled));
  made.bytes = QFileInfo(made.path).size();
  removeBefore(head.epoch, before ? before->seq : head.seq);
  return made;
}

void SnapshotShelf::removeBefore(const Epoch& epoch, Seq seq) const {
  for (const SnapshotFile& file : all())
    if (file.epoch != epoch || file.seq < seq) QFile::remove(file.path);
}

} // namespace amparo::hub
