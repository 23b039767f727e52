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
/// Small files go and come several at once where the link carries so much for each in that time; on a slower
/// one another connection would cost more than the waiting that it saves.
constexpr qint64 bytesOfAnother = 64 << 10;
constexpr qint64 mostAtOnce = 6;
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

Result<FileReport> FileTransfers::run(Rests rests) {
  pieceBytes_ = firstPiece;
  AMPARO_TRY(tidyFiles(store_));
  FileWork work = planFiles(store_, clock_.now());
  AMPARO_TRY(store_.database().takeFailure());
  if (rests == Rests::AreEnded)
    for (const FileState& state : work.resting) (state.here ? work.sends : work.fetches).push_back(state);
  for (const FileState& state : work.fetches) blobs_.takeUp(state.hash.toHex());
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
    if (!fetches.empty()) AMPARO_TRY(fetchSome(fetches));
    if (report_.error) fetches.clear(); // the disk is full; what is here can still go up
    if (stops()) return Error{ErrorCode::Cancelled, {}, {}};
    if (!sends.empty()) AMPARO_TRY(sendSome(sends));
  }
  return {};
}

size_t FileTransfers::atOnce() const {
  return size_t(std::clamp<qint64>(pieceBytes_ / bytesOfAnother, 1, mostAtOnce));
}

/// The first file, of which a piece goes or comes, and with it as many small ones as the link carries
/// meanwhile.
FileTransfers::Group FileTransfers::takeGroup(Queue& queue) const {
  Group group;
  for (qint64 bytes = 0; !queue.empty() && group.size() < atOnce();) {
    bytes += queue.front().state.size - queue.front().offset;
    if (!group.empty() && bytes > pieceBytes_) break;
    group.push_back(std::move(queue.front()));
    queue.pop_front();
  }
  return group;
}

/// What is not over goes on in its turn.
Result<void> FileTransfers::giveBack(Queue& queue, Group group, Turns turns) {
  std::optional<Error> link;
  for (size_t i = group.size(); i-- > 0;) {
    Result<Turn>& turn = turns[i];
    if (!turn && isOfTheFile(turn.error().code)) turn = fail(group[i], turn.error());
    if (!turn) link = turn.error();
    if (!turn || *turn == Turn::More) queue.push_front(std::move(group[i]));
  }
  if (link) return *link;
  return {};
}

Result<void> FileTransfers::sendSome(Queue& queue) {
  Group group = takeGroup(queue);
  Turns turns(group.size(), Turn::More);
  beginUploads(group, turns);
  sendPieces(group, turns);
  return giveBack(queue, std::move(group), std::move(turns));
}

void FileTransfers::beginUploads(Group& group, Turns& turns) {
  std::vector<size_t> places;
  std::vector<protocol::NewUpload> files;
  for (size_t i = 0; i < group.size(); ++i) {
    if (group[i].begun) continue;
    turns[i] = takeUp(group[i]);
    if (!turns[i] || group[i].begun) continue;
    places.push_back(i);
    files.push_back({group[i].state.hash, group[i].state.size});
  }
  if (files.empty()) return;
  const auto uploads = hub_.beginUploads(files);
  for (size_t i = 0; i < places.size(); ++i) turns[places[i]] = wasBegun(group[places[i]], uploads[i]);
}

/// An upload of an earlier run, or one that the hub sees differently: asks where it stands.
Result<FileTransfers::Turn> FileTransfers::takeUp(Transfer& transfer) {
  if (++transfer.begins > mostBegins) return Error{ErrorCode::HubRefused, {{u"status"_s, 409}}, {}};
  if (transfer.state.upload.isEmpty()) return Turn::More;
  const auto offset = hub_.uploadOffset(transfer.state.upload);
  if (!offset && offset.error().code == ErrorCode::UnknownRecord) {
    transfer.state.upload.clear(); // it expired
    return Turn::More;
  }
  AMPARO_TRY(offset);
  return standsAt(transfer, *offset);
}

Result<FileTransfers::Turn> FileTransfers::wasBegun(Transfer& transfer,
                                                    const Result<protocol::Upload>& upload) {
  AMPARO_TRY(upload);
  transfer.state.upload = upload->address;
  AMPARO_TRY(note(transfer.state));
  return standsAt(transfer, upload->offset);
}

Result<FileTransfers::Turn> FileTransfers::standsAt(Transfer& transfer, qint64 offset) {
  if (offset < 0 || offset > transfer.state.size)
    return Error{ErrorCode::HubGarbage, {}, u"an upload beyond its end"_s};
  transfer.begun = true;
  transfer.offset = offset;
  return offset == transfer.state.size ? wasSent(transfer) : Turn::More;
}

void FileTransfers::sendPieces(Group& group, Turns& turns) {
  std::vector<size_t> places;
  std::vector<protocol::UploadPiece> pieces;
  for (size_t i = 0; i < group.size(); ++i) {
    if (!turns[i] || *turns[i] != Turn::More) continue;
    const FileState& state = group[i].state;
    const qint64 wanted = std::min(pieceBytes_, state.size - group[i].offset);
    auto piece = blobs_.read(state.hash, group[i].offset, wanted);
    if (!piece || piece->size() != wanted) {
      turns[i] = dropDamaged(group[i]);
      continue;
    }
    places.push_back(i);
    pieces.push_back({state.upload, group[i].offset, *std::move(piece)});
  }
  if (pieces.empty()) return;
  QElapsedTimer timer;
  timer.start();
  const auto offsets = hub_.sendPieces(pieces);
  const qint64 before = report_.bytesUp;
  for (size_t i = 0; i < places.size(); ++i) turns[places[i]] = went(group[places[i]], pieces[i], offsets[i]);
  if (report_.bytesUp > before) measure(report_.bytesUp - before, timer.elapsed());
}

Result<FileTransfers::Turn> FileTransfers::went(Transfer& transfer, const protocol::UploadPiece& piece,
                                                const Result<qint64>& offset) {
  if (!offset && (standsElsewhere(offset.error()) || offset.error().code == ErrorCode::UnknownRecord)) {
    transfer.begun = false; // asks where it stands, or begins anew
    return Turn::More;
  }
  if (!offset && offset.error().code == ErrorCode::Malformed) {
    transfer.begun = false;
    transfer.state.upload.clear();
    if (!blobs_.verify({transfer.state.hash, transfer.state.size})) return dropDamaged(transfer);
    AMPARO_TRY(note(transfer.state));
    return Turn::More; // what the hub has kept was not what was sent
  }
  AMPARO_TRY(offset);
  if (*offset <= transfer.offset || *offset > transfer.state.size)
    return Error{ErrorCode::HubGarbage, {}, u"an upload that does not grow"_s};
  report_.bytesUp += piece.bytes.size();
  transfer.offset = *offset;
  return transfer.offset == transfer.state.size ? wasSent(transfer) : Turn::More;
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

Result<void> FileTransfers::fetchSome(Queue& queue) {
  Group group = takeGroup(queue);
  Turns turns;
  for (Transfer& transfer : group) turns.push_back(prepare(transfer));
  fetchPieces(group, turns);
  for (size_t i = 0; i < group.size(); ++i)
    if (turns[i] && *turns[i] == Turn::More && isWhole(group[i])) turns[i] = takeIn(group[i]);
  return giveBack(queue, std::move(group), std::move(turns));
}

/// What is on the disk already, and what of it is no use.
Result<FileTransfers::Turn> FileTransfers::prepare(Transfer& transfer) {
  const files::Content content{transfer.state.hash, transfer.state.size};
  // The program may have ended before it could say that it is here.
  if (blobs_.has(content.hash) && !blobs_.verify(content)) AMPARO_TRY(blobs_.remove(content.hash));
  const QString part = content.hash.toHex();
  if (blobs_.partSize(part) > content.size) blobs_.removePart(part);
  return Turn::More;
}

bool FileTransfers::isWhole(const Transfer& transfer) const {
  return blobs_.has(transfer.state.hash) ||
         blobs_.partSize(transfer.state.hash.toHex()) >= transfer.state.size;
}

Result<FileTransfers::Turn> FileTransfers::takeIn(Transfer& transfer) {
  const files::Content content{transfer.state.hash, transfer.state.size};
  if (blobs_.has(content.hash)) return wasFetched(transfer);
  const auto finished = blobs_.finish(content.hash.toHex(), content);
  if (!finished && finished.error().code == ErrorCode::StoreFull) {
    report_.error = finished.error();
    return Turn::Failed;
  }
  AMPARO_TRY(finished);
  return wasFetched(transfer);
}

struct FileTransfers::Coming {
  size_t place = 0; ///< in the group
  QString part;
  qint64 from = 0;
  qint64 end = 0;
  qint64 at = 0;
  std::optional<Error> failed;
};

void FileTransfers::fetchPieces(Group& group, Turns& turns) {
  std::deque<Coming> coming;
  std::vector<protocol::Download> wanted;
  for (size_t i = 0; i < group.size(); ++i) {
    if (!turns[i] || isWhole(group[i])) continue;
    const FileState& state = group[i].state;
    const qint64 from = blobs_.partSize(state.hash.toHex());
    const qint64 bytes = std::min(pieceBytes_, state.size - from);
    coming.push_back({i, state.hash.toHex(), from, from + bytes, from, {}});
    wanted.push_back({state.hash, from, bytes, [this, &one = coming.back()](qint64 at, QByteArrayView piece) {
                        return take(one, at, piece);
                      }});
  }
  if (wanted.empty()) return;
  QElapsedTimer timer;
  timer.start();
  const auto outcomes = hub_.downloadAll(wanted);
  qint64 bytes = 0;
  for (size_t i = 0; i < coming.size(); ++i) {
    const Coming& one = coming[i];
    group[one.place].offset = one.at;
    turns[one.place] = came(one, outcomes[i]);
    bytes += one.at - one.from;
  }
  if (bytes > 0 && !stops()) measure(bytes, timer.elapsed());
}

/// What stands between may not know how to begin in the middle, or to end there.
bool FileTransfers::take(Coming& one, qint64 place, QByteArrayView bytes) {
  const qint64 known = std::clamp<qint64>(one.at - place, 0, bytes.size());
  const QByteArrayView news = bytes.sliced(known).first(std::min(bytes.size() - known, one.end - one.at));
  if (place > one.at) one.failed = Error{ErrorCode::HubGarbage, {}, u"another part of the file"_s};
  if (!one.failed && !news.isEmpty())
    if (const auto written = blobs_.append(one.part, one.at, news); !written) one.failed = written.error();
  if (one.failed) return false;
  one.at += news.size();
  report_.bytesDown += news.size();
  // The last byte does not end the answer: whoever ends it early loses the connection.
  return !stops() && known + news.size() == bytes.size();
}

Result<FileTransfers::Turn> FileTransfers::came(const Coming& one, const Result<void>& outcome) {
  if (one.failed && one.failed->code == ErrorCode::StoreFull) {
    report_.error = one.failed;
    return Turn::Failed;
  }
  if (one.failed) return *one.failed;
  AMPARO_TRY(outcome);
  if (stops()) return Turn::More; // the caller sees it, too
  if (one.at == one.from) return Error{ErrorCode::LinkCut, {}, {}};
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
  const qint64 carried = milliseconds > 0 ? bytes * pieceMilliseconds / milliseconds : 2 * bytes;
  // Of the end of a file, or of a small one, most of the time is the way there and back: the link carries at
  // least so much.
  if (bytes < pieceBytes_ && milliseconds < pieceMilliseconds && carried < pieceBytes_) return;
  // Twice as much at most: one lucky piece says little.
  pieceBytes_ = std::clamp(std::min(carried, 2 * std::max(bytes, pieceBytes_)), smallestPiece, largestPiece);
}

void FileTransfers::tell(const Queue& sends, const Queue& fetches) {
  FileProgress left{qint64(sends.size()), 0, qint64(fetches.size()), 0};
  for (const Transfer& transfer : sends) left.bytesToSend += transfer.state.size - transfer.offset;
  for (const Transfer& transfer : fetches) left.bytesToFetch += transfer.state.size - transfer.offset;
  report_.left = left;
  if (hooks_.progress) hooks_.progress(left);
}

} // namespace amparo::sync
