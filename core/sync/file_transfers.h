#pragma once

#include "core/base/clock.h"
#include "core/protocol/blob_protocol.h"
#include "core/sync/file_plan.h"

#include <deque>
#include <functional>
#include <optional>

namespace amparo::sync {

/// What a run of transfers did.
struct FileReport {
  int sent = 0;
  int fetched = 0;
  int failed = 0; ///< for a reason of their own; the state of each says which
  qint64 bytesUp = 0;
  qint64 bytesDown = 0;
  FileProgress left;
  std::optional<Error> error; ///< why this computer could not take in more: a full disk
};

/// Sends and fetches attached files, after the records and apart from them: blocking, on a thread with a
/// store and connections of its own. Files take turns, one piece up, one piece down, and pieces are of a size
/// that the link carries in a few seconds, or so many small files at once: so nothing large holds up anything
/// else, and stopping loses nothing, because a transfer goes on at the byte where it was. No transaction is
/// open while the link is waited for.
class FileTransfers {
 public:
  struct Hooks {
    std::function<void(const FileProgress&)> progress;
    std::function<void(const Sha256&)> arrived; ///< a file is here now
    std::function<bool()> stop;                 ///< asked often; true: end, with Cancelled
  };

  FileTransfers(Store& store, protocol::BlobProtocol& hub, const Clock& clock, Hooks hooks)
      : store_(store)
      , blobs_(store.blobs())
      , hub_(hub)
      , clock_(clock)
      , hooks_(std::move(hooks)) {}

  /// Whether files that failed are left alone for a while, or a person asks for them now.
  enum class Rests { AreKept, AreEnded };

  /// Everything that is to be sent and fetched now. An error of the link, or of the hub as a whole, ends it.
  Result<FileReport> run(Rests rests = Rests::AreKept);
  /// One file, which a person waits for, whatever the policy. UnknownRecord when the hub does not have it
  /// (yet); the other errors as the link, the hub and the disk give them.
  Result<FileReport> fetch(const Sha256& hash);

 private:
  enum class Turn { More, Done, Failed };

  struct Transfer {
    FileState state;
    qint64 offset = 0; ///< how much of it has gone, or come
    bool begun = false;
    int begins = 0; ///< how often it was begun in this run
  };

  using Queue = std::deque<Transfer>;
  using Group = std::vector<Transfer>; ///< what is on its way at once
  using Turns = std::vector<Result<Turn>>;
  struct Coming; ///< a file's bytes on their way

  Result<void> takeTurns(Queue& sends, Queue& fetches);
  size_t atOnce() const;
  Group takeGroup(Queue& queue) const;
  Result<void> giveBack(Queue& queue, Group group, Turns turns);
  Result<void> sendSome(Queue& queue);
  void beginUploads(Group& group, Turns& turns);
  Result<Turn> takeUp(Transfer& transfer);
  Result<Turn> wasBegun(Transfer& transfer, const Result<protocol::Upload>& upload);
  Result<Turn> standsAt(Transfer& transfer, qint64 offset);
  void sendPieces(Group& group, Turns& turns);
  Result<Turn> went(Transfer& transfer, const protocol::UploadPiece& piece, const Result<qint64>& offset);
  Result<Turn> wasSent(Transfer& transfer);
  Result<void> fetchSome(Queue& queue);
  Result<Turn> prepare(Transfer& transfer);
  void fetchPieces(Group& group, Turns& turns);
  bool take(Coming& one, qint64 place, QByteArrayView bytes);
  Result<Turn> came(const Coming& one, const Result<void>& outcome);
  bool isWhole(const Transfer& transfer) const;
  Result<Turn> takeIn(Transfer& transfer);
  Result<Turn> wasFetched(Transfer& transfer);
  Result<Turn> fail(Transfer& transfer, const Error& error);
  Result<Turn> dropDamaged(Transfer& transfer);
  Result<void> note(const FileState& state);
  void measure(qint64 bytes, qint64 milliseconds);
  void tell(const Queue& sends, const Queue& fetches);

  bool stops() const { return hooks_.stop && hooks_.stop(); }

  Store& store_;
  files::BlobFolder blobs_;
  protocol::BlobProtocol& hub_;
  const Clock& clock_;
  Hooks hooks_;
  FileReport report_;
  qint64 pieceBytes_ = 0;
};

} // namespace amparo::sync
