#include "core/sync/snapshot_download.h"

#include "core/sync/apply.h"

namespace amparo::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 64 << 10;

/// On a slow link records are shown as they come.
constexpr Milliseconds longestUnapplied = 500;

constexpr int beyondItsEnd = 416; ///< HTTP's status for an offset that a file does not have

/// It is no snapshot, or another one than what is here of it.
bool isUseless(const Result<void>& fetched) {
  if (fetched) return false;
  const Error& error = fetched.error();
  return error.code == ErrorCode::Malformed ||
         (error.code == ErrorCode::HubRefused && error.parameters[u"status"_s].toInt() == beyondItsEnd);
}

} // namespace

Error SnapshotDownload::fileFailed() const {
  if (file_.error() == QFile::ResourceError || file_.error() == QFile::WriteError)
    return {ErrorCode::StoreFull, {{u"path"_s, file_.fileName()}}, file_.errorString()};
  return {ErrorCode::FileFailed, {{u"path"_s, file_.fileName()}}, file_.errorString()};
}

Result<void> SnapshotDownload::begin(const QString& name) {
  progress_ = store_.syncState().snapshot();
  reader_ = std::make_unique<protocol::SnapshotReader>();
  frames_ = 0;
  group_.clear();
  groupBytes_ = 0;
  if (progress_.name == name) return {};
  QFile::remove(file_.fileName());
  progress_ = {name, 0, 0};
  sqlite::Transaction transaction(store_.database());
  store_.syncState().setSnapshot(progress_);
  return transaction.commit();
}

Result<void> SnapshotDownload::feed(QByteArrayView bytes) {
  reader_->append(bytes);
  while (!done_) {
    AMPARO_LET(frame, reader_->next());
    if (!frame) return {};
    if (++frames_ <= progress_.frames) continue; // applied the last time
    if (frame->type == protocol::FrameType::End) {
      AMPARO_LET(end, protocol::decodeEnd(frame->payload));
      progress_ = {{}, 0, end.cursor.at};
      done_ = true;
    }
    groupBytes_ += frame->payload.size();
    group_.push_back(std::move(*frame));
    if (done_ || groupBytes_ >= transactionBytes || elapsed_() - lastApplied_ >= longestUnapplied)
      AMPARO_TRY(applyGroup());
  }
  return {};
}

Result<void> SnapshotDownload::applyGroup() {
  if (group_.empty()) return {};
  if (!done_) progress_.frames = frames_;
  groupBytes_ = 0;
  const auto applied = take_(std::exchange(group_, {}), progress_);
  lastApplied_ = elapsed_();
  return applied;
}

Result<void> SnapshotDownload::feedFrom(QFile& file) {
  while (!done_ && !file.atEnd()) {
    const QByteArray piece = file.read(pieceBytes);
    if (file.error() != QFile::NoError)
      return Error{ErrorCode::FileFailed, {{u"path"_s, file.fileName()}}, file.errorString()};
    AMPARO_TRY(feed(piece));
  }
  return {};
}

Result<void> SnapshotDownload::forget() {
  file_.close();
  file_.remove();
  sqlite::Transaction transaction(store_.database());
  store_.syncState().setSnapshot({});
  return transaction.commit();
}

Result<void> SnapshotDownload::fetch(protocol::SyncProtocol& hub, const QString& name,
                                     const protocol::ByteSink& counted) {
  AMPARO_TRY(begin(name));
  if (!file_.open(QFile::ReadWrite)) return fileFailed();
  file_.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  const bool kept = file_.size() > 0;
  auto fetched = fetchRest(hub, name, counted);
  // A power cut may have left anything in the file: then all of it is fetched anew. What is applied was
  // checked frame by frame, and stays.
  if (isUseless(fetched) && kept) {
    file_.resize(0);
    file_.seek(0);
    AMPARO_TRY(begin(name));
    fetched = fetchRest(hub, name, counted);
  }
  if (!isUseless(fetched)) AMPARO_TRY(applyGroup()); // a link that died costs nothing that had arrived
  if (isUseless(fetched) || (!fetched && fetched.error().code == ErrorCode::UnknownRecord))
    AMPARO_TRY(forget());
  file_.close();
  if (done_) file_.remove();
  if (isUseless(fetched)) return Error{ErrorCode::Malformed, {{u"what"_s, u"snapshot"_s}}, {}};
  return fetched;
}

Result<void> SnapshotDownload::fetchRest(protocol::SyncProtocol& hub, const QString& name,
                                         const protocol::ByteSink& counted) {
  AMPARO_TRY(feedFrom(file_));
  if (done_) return {};
  std::optional<Error> failure;
  bool stopped = false;
  const auto fetched = hub.snapshot(name, file_.size(), [&](QByteArrayView bytes) {
    if (file_.write(bytes.data(), bytes.size()) != bytes.size() || !file_.flush()) failure = fileFailed();
    if (!failure)
      if (const auto fed = feed(bytes); !fed) failure = fed.error();
    stopped = !counted(bytes);
    return !failure && !stopped && !done_;
  });
  if (failure) return *failure;
  if (done_) return {};
  // All that the hub has of it came, and it has no end.
  if (fetched && !stopped) return Error{ErrorCode::Malformed, {{u"what"_s, u"snapshot"_s}}, {}};
  return fetched ? Error{ErrorCode::LinkCut, {}, {}} : fetched;
}

} // namespace amparo::sync
