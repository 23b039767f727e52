#include "core/sync/file_transfers.h"

#include "core/sync/status.h"

#include <QElapsedTimer>

#include <algorithm>

namespace amparo::sync {

using namespace Qt::StringLiterals;

namespace {

/// Sizes of pieces: as much as the link carries in about so long.
constexpr qint64 pieceMilliseconds = 4'000;
constexpr qint64 smallestPiece = 16 << 10;
constexpr qint64 firstPiece = 64 << 10;
constexpr qint64 largestPiece = protocol::maximumPieceBytes;
/// An upload that the hub sees differently is begun anew a few times, and not for ever.
constexpr int mostBegins = 3;

/// What concerns one file alone: the others go on.
bool isOfTheFile(ErrorCode code) {
  switch (code) {
  case ErrorCode::UnknownRecord:
  case ErrorCode::TooLarge:
  case ErrorCode::Malformed:
  case ErrorCode::Forbidden:
  case ErrorCode::HubRefused:
  case ErrorCode::InvalidField:
  case ErrorCode::FileFailed:
    return true;
  default:
    return false;
  }
}

bool standsElsewhere(const Error& error) {
  return error.code == ErrorCode::HubRefused && error.parameters.value(u"status"_s).toInt() == 409;
}

} // namespace

Result<FileReport> FileTransfers::run() {
  pieceBytes_ = firstPiece;
  AMPARO_TRY(tidyFiles(store_));
  const FileWork work = planFiles(store_, clock_.now());
  AMPARO_TRY(store_.database().takeFailure());
  Queue sends;
  Queue fetches;
  for (const FileState& state : work.sends) sends.push_back({state});
  for (const FileState& state : work.fetches)
    fetches.push_back({state, std::min(blobs_.partSize(state.hash.toHex()), state.size)});
  AMPARO_TRY(takeTurns(sends, fetches));
  return report_;
}

Result<FileReport> FileTransfers::fetch(const Sha256& hash) {
  pieceBytes_ = firstPiece;
  FileState state = store_.files().find(hash);
  for (const NamedFile& file : store_.files().named())
    if (file.hash == hash && !state.here) state.size = file.size;
  state.asked = true;
  state.tries = 0;
  state.error.reset();
  AMPARO_TRY(note(state));
  Queue none;
  Queue one;
  one.push_back({state, std::min(blobs_.partSize(hash.toHex()), state.size)});
  AMPARO_TRY(takeTurns(none, one));
  if (report_.error) return *report_.error;
  if (const auto why = store_.files().find(hash).error) return *why;
  return report_;
}

/// One piece down, one piece up, and so on: neither waits for the other to end.
Result<void> FileTransfers::takeTurns(Queue& sends, Queue& fetches) {
  for (tell(sends, fetches); !sends.empty() || !fetches.empty(); tell(sends, fetches)) {
    if (stops()) return Error{ErrorCode::Cancelled, {}, {}};
    if (!fetches.empty()) AMPARO_TRY(takeTurn(fetches, &FileTransfers::fetch));
    if (report_.error) fetches.clear(); // the disk is full; what is here can still go up
    if (stops()) return Error{ErrorCode::Cancelled, {}, {}};
    if (!sends.empty()) AMPARO_TRY(takeTurn(sends, &FileTransfers::send));
  }
  return {};
}

Result<void> FileTransfers::takeTurn(Queue& queue, Result<Turn> (FileTransfers::*turn)(Transfer&)) {
  Transfer& transfer = queue.front();
  auto taken = (this->*turn)(transfer);
  if (!taken && isOfTheFile(taken.error().code)) taken = fail(transfer, taken.error());
  AMPARO_TRY(taken);
  if (*taken != Turn::More) queue.pop_front();
  return {};
}

Result<FileTransfers::Turn> FileTransfers::send(Transfer& transfer) {
  if (transfer.begun) return sendPiece(transfer);
  if (++transfer.begins > mostBegins) return Error{ErrorCode::HubRefused, {{u"status"_s, 409}}, {}};
  return beginToSend(transfer);
}

Result<FileTransfers::Turn> FileTransfers::beginToSend(Transfer& transfer) {
  FileState& state = transfer.state;
  if (!state.upload.isEmpty()) {
    const auto offset = hub_.uploadOffset(state.upload);
    if (!offset && offset.error().code != ErrorCode::UnknownRecord) return offset.error();
    if (offset)
      transfer.offset = *offset;
    else
      state.upload.clear(); // it expired
  }
  if (state.upload.isEmpty()) {
    AMPARO_LET(upload, hub_.beginUpload(state.hash, state.size));
    state.upload = upload.address;
    transfer.offset = upload.offset;
    AMPARO_TRY(note(state));
  }
  if (transfer.offset < 0 || transfer.offset > state.size)
    return Error{ErrorCode::HubGarbage, {}, u"an upload beyond its end"_s};
  transfer.begun = true;
  return transfer.offset == state.size ? wasSent(transfer) : Turn::More;
}

Result<FileTransfers::Turn> FileTransfers::sendPiece(Transfer& transfer) {
  const FileState& state = transfer.state;
  const qint64 wanted = std::min(pieceBytes_, state.size - transfer.offset);
  const auto piece = blobs_.read(state.hash, transfer.offset, wanted);
  if (!piece || piece->size() != wanted) return dropDamaged(transfer);
  QElapsedTimer timer;
  timer.start();
  const auto offset = hub_.sendPiece(state.upload, transfer.offset, *piece);
  if (!offset && (standsElsewhere(offset.error()) || offset.error().code == ErrorCode::UnknownRecord)) {
    transfer.begun = false; // asks where it stands, or begins anew
    return Turn::More;
  }
  if (!offset && offset.error().code == ErrorCode::Malformed) {
    transfer.begun = false;
    transfer.state.upload.clear();
    if (!blobs_.verify({state.hash, state.size})) return dropDamaged(transfer);
    AMPARO_TRY(note(transfer.state));
    return Turn::More; // what the hub has kept was not what was sent
  }
  AMPARO_TRY(offset);
  if (*offset <= transfer.offset || *offset > state.size)
    return Error{ErrorCode::HubGarbage, {}, u"an upload that does not grow"_s};
  measure(piece->size(), timer.elapsed());
  report_.bytesUp += piece->size();
  transfer.offset = *offset;
  return transfer.offset == state.size ? wasSent(transfer) : Turn::More;
}

Result<FileTransfers::Turn> FileTransfers::wasSent(Transfer& transfer) {
  FileState& state = transfer.state;
  state.sending = Sending::Done;
  state.upload.clear();
  state.tries = 0;
  state.error.reset();
  AMPARO_TRY(note(state));
  ++report_.sent;
  return Turn::Done;
}

/// The copy is not what it was: better none than one that is taken for the file.
Result<FileTransfers::Turn> FileTransfers::dropDamaged(Transfer& transfer) {
  FileState& state = transfer.state;
  AMPARO_TRY(blobs_.remove(state.hash));
  state.here = false;
  state.sending = Sending::Nothing;
  state.upload.clear();
  return Error{ErrorCode::Malformed, {{u"what"_s, u"file"_s}}, {}};
}

Result<FileTransfers::Turn> FileTransfers::fetch(Transfer& transfer) {
  const files::Content content{transfer.state.hash, transfer.state.size};
  const QString part = content.hash.toHex();
  if (blobs_.has(content.hash)) { // the program ended before it could say so
    if (blobs_.verify(content)) return wasFetched(transfer);
    AMPARO_TRY(blobs_.remove(content.hash));
  }
  if (blobs_.partSize(part) > content.size) blobs_.removePart(part);
  if (blobs_.partSize(part) < content.size) {
    AMPARO_LET(turn, fetchPiece(transfer, part));
    if (turn != Turn::More || blobs_.partSize(part) < content.size) return turn;
  }
  const auto finished = blobs_.finish(part, content);
  if (!finished && finished.error().code == ErrorCode::StoreFull) {
    report_.error = finished.error();
    return Turn::Failed;
  }
  AMPARO_TRY(finished);
  return wasFetched(transfer);
}

Result<FileTransfers::Turn> FileTransfers::fetchPiece(Transfer& transfer, const QString& part) {
  const qint64 from = blobs_.partSize(part);
  qint64 at = from;
  std::optional<Error> failed;
  QElapsedTimer timer;
  timer.start();
  const qint64 wanted = std::min(pieceBytes_, transfer.state.size - from);
  const auto came = hub_.download(transfer.state.hash, from, wanted, [&](qint64 place, QByteArrayView bytes) {
    // What stands between may not know how to begin in the middle, or to end there.
    const qint64 known = std::clamp<qint64>(at - place, 0, bytes.size());
    const QByteArrayView news = bytes.sliced(known).first(std::min(bytes.size() - known, from + wanted - at));
    if (place > at) failed = Error{ErrorCode::HubGarbage, {}, u"another part of the file"_s};
    if (!failed && !news.isEmpty())
      if (const auto written = blobs_.append(part, at, news); !written) failed = written.error();
    if (failed) return false;
    at += news.size();
    report_.bytesDown += news.size();
    // The last byte does not end the answer: whoever ends it early loses the connection.
    return !stops() && known + news.size() == bytes.size();
  });
  transfer.offset = at;
  if (failed && failed->code == ErrorCode::StoreFull) {
    report_.error = failed;
    return Turn::Failed;
  }
  if (failed) return *failed;
  AMPARO_TRY(came);
  if (stops()) return Turn::More; // the caller sees it, too
  if (at == from) return Error{ErrorCode::LinkCut, {}, {}};
  measure(at - from, timer.elapsed());
  return Turn::More;
}

Result<FileTransfers::Turn> FileTransfers::wasFetched(Transfer& transfer) {
  FileState& state = transfer.state;
  state.here = true;
  state.asked = false;
  state.tries = 0;
  state.error.reset();
  AMPARO_TRY(note(state));
  ++report_.fetched;
  if (hooks_.arrived) hooks_.arrived(state.hash);
  return Turn::Done;
}

Result<FileTransfers::Turn> FileTransfers::fail(Transfer& transfer, const Error& error) {
  FileState& state = transfer.state;
  ++state.tries;
  state.tried = clock_.now();
  state.error = error;
  if (error.code == ErrorCode::UnknownRecord) state.error->parameters[u"what"_s] = u"file"_s;
  AMPARO_TRY(note(state));
  ++report_.failed;
  return Turn::Failed;
}

/// Writes what a transfer has learned over what a person may have wished meanwhile, and keeps the wishes.
Result<void> FileTransfers::note(const FileState& learned) {
  store_.database().setDurability(sqlite::Durability::Full);
  sqlite::Transaction transaction(store_.database());
  FileState state = learned;
  const FileState now = store_.files().find(state.hash);
  state.keeping = now.keeping;
  state.asked = !learned.here && (learned.asked || now.asked);
  // Attached here while it came down from the hub: it waits to be offered.
  if (learned.sending == Sending::Nothing && learned.here && now.sending == Sending::Waits)
    state.sending = Sending::Waits;
  store_.files().put(state);
  return transaction.commit();
}

void FileTransfers::measure(qint64 bytes, qint64 milliseconds) {
  if (bytes < pieceBytes_ && milliseconds < pieceMilliseconds) return; // the end of a file
  const qint64 carried = milliseconds > 0 ? bytes * pieceMilliseconds / milliseconds : 2 * bytes;
  // Twice as much at most: one lucky piece says little.
  pieceBytes_ = std::clamp(std::min(carried, 2 * bytes), smallestPiece, largestPiece);
}

void FileTransfers::tell(const Queue& sends, const Queue& fetches) {
  FileProgress left{qint64(sends.size()), 0, qint64(fetches.size()), 0};
  for (const Transfer& transfer : sends) left.bytesToSend += transfer.state.size - transfer.offset;
  for (const Transfer& transfer : fetches) left.bytesToFetch += transfer.state.size - transfer.offset;
  report_.left = left;
  if (hooks_.progress) hooks_.progress(left);
}

} // namespace amparo::sync
