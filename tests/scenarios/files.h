#pragma once

#include "core/hub/file_session.h"
#include "core/sync/file_transfers.h"
#include "tests/scenarios/network.h"

#include <algorithm>
#include <limits>

namespace amparo::test {

/// The way for files between an office and the hub, as bad as a test wants it. Each fault happens once.
class FileLink final : public protocol::BlobProtocol {
 public:
  FileLink(TestHub& hub, const QByteArray& token, const files::BlobFolder& blobs)
      : hub_(hub)
      , token_(token)
      , blobs_(blobs) {}

  Result<protocol::Upload> beginUpload(const Sha256& hash, qint64 size) override {
    log.append(QStringLiteral("begin"));
    if (std::exchange(down, false)) return Error{ErrorCode::HubUnreachable, {}, {}};
    return session().beginUpload(hash, size);
  }

  Result<qint64> uploadOffset(const QString& address) override {
    log.append(QStringLiteral("offset"));
    return session().uploadOffset(address);
  }

  Result<qint64> sendPiece(const QString& address, qint64 offset, const QByteArray& bytes) override {
    log.append(QStringLiteral("up"));
    bytesUp += bytes.size();
    if (bytes.size() > cutUpAfter) {
      // The hub keeps what arrived, and its answer goes nowhere.
      const qint64 through = std::exchange(cutUpAfter, std::numeric_limits<qint64>::max());
      if (through > 0) (void)session().sendPiece(address, offset, bytes.first(through));
      return Error{ErrorCode::LinkCut, {}, {}};
    }
    cutUpAfter -= bytes.size();
    const auto sent = session().sendPiece(address, offset, spoil ? QByteArray(bytes.size(), '!') : bytes);
    if (std::exchange(loseAnswer, false)) return Error{ErrorCode::TimedOut, {}, {}};
    return sent;
  }

  Result<void> cancelUpload(const QString& address) override { return session().cancelUpload(address); }

  Result<void> download(const Sha256& hash, qint64 from, qint64 bytes,
                        const protocol::BlobSink& sink) override {
    log.append(QStringLiteral("down"));
    bool cut = false;
    const auto came = session().download(hash, from, bytes, [&](qint64 at, QByteArrayView piece) {
      const QByteArrayView through = piece.first(std::min<qint64>(cutDownAfter, piece.size()));
      cut = through.size() < piece.size();
      cutDownAfter -= through.size();
      bytesDown += through.size();
      if (!through.isEmpty() && !sink(at, spoil ? QByteArray(through.size(), '!') : through)) return false;
      return !cut;
    });
    if (!cut) return came;
    cutDownAfter = std::numeric_limits<qint64>::max();
    return Error{ErrorCode::LinkCut, {}, {}};
  }

  std::vector<Result<qint64>> sendPieces(const std::vector<protocol::UploadPiece>& pieces) override {
    mostAtOnce = std::max(mostAtOnce, pieces.size());
    return BlobProtocol::sendPieces(pieces);
  }

  std::vector<Result<void>> downloadAll(const std::vector<protocol::Download>& wanted) override {
    mostAtOnce = std::max(mostAtOnce, wanted.size());
    return BlobProtocol::downloadAll(wanted);
  }

  size_t mostAtOnce = 0; ///< files on their way at once
  QStringList log;       ///< what was asked, one after the other
  qint64 bytesUp = 0;
  qint64 bytesDown = 0;
  qint64 cutUpAfter = std::numeric_limits<qint64>::max();
  qint64 cutDownAfter = std::numeric_limits<qint64>::max();
  bool loseAnswer = false;
  bool down = false;
  bool spoil = false; ///< every byte arrives as another one

 private:
  hub::FileSession session() { return {hub_.service(), hub_.service().files(blobs_), token_}; }

  TestHub& hub_;
  const QByteArray& token_;
  const files::BlobFolder& blobs_;
};

/// An office that also has files.
class FileOffice : public Office {
 public:
  FileOffice(TestHub& hub, const files::BlobFolder& blobs, const QString& name,
             protocol::Role role = protocol::Role::Editor)
      : Office(hub, name, role)
      , fileLink(hub, token, blobs) {}

  /// Bytes that are a file's alone, by its name.
  QString write(const QString& name, qint64 size) {
    const QByteArray word = name.toUtf8() + ' ';
    QFile file(store.folder() % u'/' % name);
    REQUIRE(file.open(QFile::WriteOnly));
    REQUIRE(file.write(word.repeated(size / word.size() + 1).first(size)) == size);
    return file.fileName();
  }

  /// Returns the attachment.
  RecordId attach(const RecordId& to, const QString& name, qint64 size) {
    const auto changes = library().attach(to, write(name, size));
    INFO((changes ? QString() : describe(changes.error())).toStdString());
    REQUIRE(changes.ok());
    return changes->records.front().id;
  }

  Result<sync::FileReport> tryTransfer(const std::function<bool()>& stop = {},
                                       sync::FileTransfers::Rests rests = {}) {
    sync::FileTransfers::Hooks hooks;
    hooks.stop = stop;
    hooks.progress = [this](const sync::FileProgress& now) { progress.push_back(now); };
    return sync::FileTransfers(*store, fileLink, clock, hooks).run(rests);
  }

  sync::FileReport transfer() {
    const auto report = tryTransfer();
    INFO((report ? QString() : describe(report.error())).toStdString());
    REQUIRE(report.ok());
    return *report;
  }

  /// Records, then files.
  sync::FileReport syncAll() {
    sync();
    return transfer();
  }

  NamedFile file(const RecordId& attachment) {
    const auto named = store->files().named(attachment);
    REQUIRE(named);
    return *named;
  }

  FileState state(const RecordId& attachment) { return store->files().find(file(attachment).hash); }

  /// Whether the file is here, whole, and the store knows it.
  bool hasFile(const RecordId& attachment) {
    const NamedFile named = file(attachment);
    const bool whole = store->blobs().verify({named.hash, named.size}).ok();
    CHECK(whole == state(attachment).here);
    return whole;
  }

  FileLink fileLink;
  std::vector<sync::FileProgress> progress;
};

} // namespace amparo::test
