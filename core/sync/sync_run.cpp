#include "core/sync/sync_run.h"

#include "core/base/store_trouble.h"
#include "core/model/validate.h"
#include "core/protocol/bundle.h"
#include "core/protocol/change_writer.h"
#include "core/protocol/frame.h"
#include "core/store/unnumbered.h"
#include "core/sync/apply.h"
#include "core/sync/identity.h"
#include "core/sync/snapshot_download.h"

#include <algorithm>

namespace amparo::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype changesFrameBytes = 1 << 20;

/// So many may always go: half of a handful is nothing unusual.
constexpr qint64 fewRemovals = 20;

/// Makes frames of a moderate size of changes.
class ChangeFrames {
 public:
  /// `change`: encoded.
  void add(QByteArrayView change) {
    changes_.append(change);
    ++count_;
    if (changes_.size() >= changesFrameBytes) flush();
  }

  QByteArray finish() {
    flush();
    return std::exchange(body_, {});
  }

 private:
  void flush() {
    if (count_ == 0) return;
    QByteArray payload;
    cbor::Writer out(payload);
    out.array(count_);
    out.raw(changes_);
    frames_.write(protocol::FrameType::Changes, payload, body_);
    changes_.clear();
    count_ = 0;
  }

  protocol::FrameWriter frames_;
  QByteArray body_;
  QByteArray changes_; ///< of the frame under way
  quint64 count_ = 0;
};

QByteArray frameOf(const protocol::Hello& hello) {
  QByteArray frame;
  protocol::FrameWriter().write(protocol::FrameType::Hello, encode(hello), frame);
  return frame;
}

/// A change as the wire has it, of its bytes as they lie in the store; `office`: null unless the hub has to
/// be told. Empty for bytes that are no change.
QByteArray asChange(const Outbox::Written& written, const OfficeId& office) {
  protocol::ChangeWriter change;
  cbor::Reader in(written.fields);
  for (auto left = in.map(); left > 0 && !in.failed(); --left) {
    const QByteArrayView address = in.utf8();
    const auto parts = in.array();
    if (parts != 2 && parts != 3) in.fail();
    const QByteArrayView value = in.skip();
    change.add(address, value, in.integer());
    if (parts == 3) in.skip();
  }
  if (in.failed() || !in.atEnd()) return {};
  QByteArray bytes;
  cbor::Writer out(bytes);
  change.finish(written.number, written.record, written.kind, office, out);
  return bytes;
}

/// What the hub will accept from this person may have changed since they joined.
void noteRole(SyncState& state, protocol::Role role) {
  auto membership = state.membership();
  if (!membership || membership->role == protocol::roleName(role)) return;
  membership->role = protocol::roleName(role);
  state.setMembership(*membership);
}

/// As many keys that were announced are trusted until one of them is in use.
constexpr qsizetype maximumNextKeys = 4;

/// Said over a connection to a key that is trusted. Who trusts a public authority pins none. A key that was
/// announced may be in use by now, and nobody has told: it stays trusted when another one is announced.
void noteKey(SyncState& state, const protocol::HubKey& key) {
  auto membership = state.membership();
  if (!membership || membership->fingerprint.isEmpty()) return;
  const Membership before = *membership;
  QByteArray& next = membership->nextFingerprints;
  const qsizetype size = key.fingerprint.size();
  if (key.isInUse) {
    membership->fingerprint = key.fingerprint;
    next.clear();
  } else if (!before.pins().contains(key.fingerprint)) {
    next += key.fingerprint;
    next = next.last(std::min(next.size(), maximumNextKeys * size));
  }
  if (*membership != before) state.setMembership(*membership);
}

} // namespace

Report& Report::operator+=(const Report& later) {
  sent += later.sent;
  merged += later.merged;
  conflicts += later.conflicts;
  rejected += later.rejected;
  dropped += later.dropped;
  received += later.received;
  requests += later.requests;
  bytesUp += later.bytesUp;
  bytesDown += later.bytesDown;
  verified = later.verified;
  return *this;
}

/// Takes the answer apart as it arrives, and keeps what went wrong.
class SyncRun::Answer {
 public:
  explicit Answer(SyncRun& run)
      : run_(run) {}

  bool take(QByteArrayView bytes) {
    run_.report_.bytesDown += bytes.size();
    reader_.append(bytes);
    while (!failure_ && takeTogether()) {
    }
    return !failure_;
  }

  const std::optional<Error>& failure() const { return failure_; }

 private:
  /// What arrived together is applied together. Returns whether there may be more of it.
  bool takeTogether() {
    std::vector<protocol::Frame> frames;
    for (qsizetype size = 0; size < transactionBytes; size += frames.back().payload.size()) {
      auto frame = reader_.next();
      if (!frame && frames.empty()) failure_ = Error{ErrorCode::HubGarbage, {}, describe(frame.error())};
      if (!frame || !*frame) break;
      frames.push_back(std::move(**frame));
    }
    if (frames.empty()) return false;
    if (const auto taken = run_.take(frames); !taken) failure_ = taken.error();
    return true;
  }

  SyncRun& run_;
  protocol::FrameReader reader_;
  std::optional<Error> failure_;
};

Result<Report> SyncRun::run() {
  if (!store_.syncState().membership()) return Error{ErrorCode::NotEnrolled, {}, {}};
  progress_.toSend = store_.outbox().unsafeCount();
  // A replica that has nothing yet first looks at what is there: what it holds may be there already.
  bool push = store_.syncState().cursor().at > 0 || store_.syncState().digest().count > 0;
  bool fetchedAnew = false;
  bool reconciled = false;
  // What waits goes first, also on a link that never lived long enough for the whole snapshot.
  if (const auto partial = store_.syncState().snapshot();
      !partial.name.isEmpty() && !store_.outbox().hasUnsafe())
    AMPARO_TRY(fetchSnapshot(partial.name));
  for (;;) {
    const auto exchanged = exchange(push);
    if (!exchanged && exchanged.error().code == ErrorCode::HubEpoch && !std::exchange(reconciled, true)) {
      gathered_.reset();
      AMPARO_TRY(reconcile());
      push = true;
      continue;
    }
    AMPARO_TRY(exchanged);
    if (offer_) {
      const QString partial = store_.syncState().snapshot().name;
      AMPARO_TRY(fetchSnapshot(partial.isEmpty() ? offer_->name : partial));
      continue;
    }
    push = true;
    if (renumber_) AMPARO_TRY(takeIdentity());
    if (store_.outbox().hasUnsafe() || end_->remaining > 0) continue;
    report_.verified = end_->digest == store_.syncState().digest();
    if (report_.verified || fetchedAnew) break;
    // The digests differ: something was missed. Everything once more, from the beginning.
    fetchedAnew = true;
    offersLeft_ = 0;
    sqlite::Transaction transaction(store_.database());
    store_.syncState().setCursor({});
    store_.syncState().setDigest(store_.records().digest());
    AMPARO_TRY(transaction.commit());
  }
  AMPARO_TRY(store_.database().takeFailure());
  if (report_.verified) {
    sqlite::Transaction transaction(store_.database());
    store_.syncState().setLastSuccess(clock_.now());
    store_.syncState().setRemovals({});
    AMPARO_TRY(transaction.commit());
  }
  return report_;
}

protocol::Hello SyncRun::hello() const {
  return {protocol::version,           store_.syncState().epoch(), store_.syncState().replica(),
          store_.syncState().cursor(), meter_.pageBytes(),         {}};
}

Result<void> SyncRun::exchange(bool push) {
  protocol::Hello hello = this->hello();
  if (const Seq applied = store_.syncState().snapshot().applied; applied > 0)
    hello.snapshot = applied;
  else if (hello.cursor.at == 0 && offersLeft_-- > 0)
    hello.snapshot = 0;
  if (push) hello.lineage = lineage();
  Gathered changes;
  if (push) {
    if (!gathered_) gathered_ = gatherRequest();
    AMPARO_LET(gathered, *std::exchange(gathered_, std::nullopt));
    changes = std::move(gathered);
  }
  const QByteArray body = frameOf(hello) + changes.frames;
  underWay_ = std::move(changes.numbers);
  if (!underWay_.empty())
    hub_.setWaitingWork([this] {
      if (store_.outbox().hasUnsafe(qint64(underWay_.size()))) gathered_ = gatherRequest();
    });
  const qint64 sentBefore = report_.sent;
  end_.reset();
  offer_.reset();
  Answer answer(*this);
  ++report_.requests;
  report_.bytesUp += body.size();
  const auto sent = measured(
      body.size(), [&](const protocol::ByteSink& sink) { return hub_.exchange(body, sink); },
      [&](QByteArrayView bytes) { return answer.take(bytes) && !isCancelled(); });
  hub_.setWaitingWork(nullptr);
  const bool pushed = !std::exchange(underWay_, {}).empty();
  // What waits from now on may still grow: an edit of the same record, a change that the answer joined.
  if (gathered_ && *gathered_ && (*gathered_)->numbers.empty()) gathered_.reset();
  if (answer.failure()) return *answer.failure();
  if (isCancelled()) return Error{ErrorCode::Cancelled, {}, {}};
  if (!sent && sent.error().code == ErrorCode::HubProtocol) return withWhoIsBehind(sent.error());
  AMPARO_TRY(sent);
  if (!end_ && !offer_) return Error{ErrorCode::LinkCut, {}, {}};
  // Without this a hub that answers, but not to what it was asked, would be asked for ever.
  if (pushed && report_.sent == sentBefore && !renumber_)
    return Error{ErrorCode::HubGarbage, {}, u"no verdict for the changes sent"_s};
  return {};
}

Result<SyncRun::Gathered> SyncRun::gatherRequest() {
  ChangeFrames changes;
  AMPARO_LET(numbers, gather(meter_.requestBytes(), [&](QByteArrayView change) { changes.add(change); }));
  return Gathered{changes.finish(), std::move(numbers)};
}

/// Does a call, and learns from it what the link manages.
Result<void> SyncRun::measured(qint64 up, const std::function<Result<void>(const protocol::ByteSink&)>& call,
                               const protocol::ByteSink& sink) {
  const Milliseconds began = elapsed();
  LinkMeter::Sample sample;
  sample.up = up;
  auto done = call([&](QByteArrayView bytes) {
    sample.last = elapsed() - began;
    if (!sample.first) sample.first = sample.last;
    sample.down += bytes.size();
    return sink(bytes);
  });
  sample.whole = done.ok();
  meter_.note(sample);
  // An exchange with nothing new teaches little, and writes nothing.
  if (!meter_.speed().isLike(store_.syncState().link())) {
    store_.database().setDurability(sqlite::Durability::Relaxed);
    sqlite::Transaction transaction(store_.database());
    store_.syncState().setLink(meter_.speed());
    AMPARO_TRY(transaction.commit());
  }
  return done;
}

Result<std::vector<QByteArray>> SyncRun::requests(qsizetype partBytes) {
  std::vector<QByteArray> bodies;
  const QByteArray hello = frameOf(this->hello());
  ChangeFrames request;
  qsizetype size = 0;
  AMPARO_TRY(gather(protocol::maximumBundleBytes, [&](QByteArrayView change) {
    if (size > 0 && size + change.size() > partBytes) {
      bodies.push_back(hello + request.finish());
      size = 0;
    }
    request.add(change);
    size += change.size();
  }));
  bodies.push_back(hello + request.finish());
  return bodies;
}

Result<Report> SyncRun::takeAnswer(QByteArrayView frames) {
  Answer answer(*this);
  answer.take(frames);
  if (answer.failure()) return *answer.failure();
  if (renumber_) AMPARO_TRY(takeIdentity());
  const bool whole = end_ && end_->cursor == store_.syncState().cursor() && !store_.outbox().hasUnsafe();
  report_.verified = whole && end_->digest == store_.syncState().digest();
  return report_;
}

Result<void> SyncRun::fetchSnapshot(const QString& name) {
  SnapshotDownload download(
      store_,
      [this](const std::vector<protocol::Frame>& frames, const SnapshotProgress& progress) {
        return take(frames, &progress);
      },
      [this] { return elapsed(); });
  ++report_.requests;
  const auto fetched = measured(
      0, [&](const protocol::ByteSink& sink) { return download.fetch(hub_, name, sink); },
      [this](QByteArrayView bytes) {
        report_.bytesDown += bytes.size();
        advanced_ = true; // they are in the file
        return !isCancelled();
      });
  if (isCancelled()) return Error{ErrorCode::Cancelled, {}, {}};
  // The hub has taken it away meanwhile: it says what there is instead.
  if (!fetched && fetched.error().code == ErrorCode::UnknownRecord) return {};
  // It is damaged there: then what there is comes in pages.
  if (!fetched && fetched.error().code == ErrorCode::Malformed) {
    offersLeft_ = 0;
    return {};
  }
  return fetched;
}

Result<void> SyncRun::beginSnapshot(const protocol::SnapshotHead& head) {
  if (head.version < protocol::oldestVersion || head.version > protocol::version)
    return withWhoIsBehind(
        {ErrorCode::HubProtocol, {{u"minimum"_s, head.version}, {u"maximum"_s, head.version}}, {}});
  const Epoch known = store_.syncState().epoch();
  if (!known.isNull() && known != head.epoch)
    return Error{ErrorCode::HubEpoch, {{u"epoch"_s, toText(head.epoch)}}, {}};
  if (known.isNull()) store_.syncState().setEpoch(head.epoch);
  progress_.toReceive = head.records;
  return {};
}

std::optional<protocol::Lineage> SyncRun::lineage() {
  const auto judged = store_.syncState().judged();
  if (!judged || !store_.outbox().hasUnsafe()) return std::nullopt;
  return protocol::Lineage{*judged, store_.outbox().sentNumbers()};
}

Result<std::set<quint64>> SyncRun::gather(qsizetype bytes, const std::function<void(QByteArrayView)>& add) {
  store_.database().setDurability(sqlite::Durability::Full);
  sqlite::Transaction transaction(store_.database());
  std::vector<Outbox::Written> next = store_.outbox().next(bytes, underWay_);
  const OfficeId own = store_.syncState().membership().value_or(Membership()).office;
  std::set<quint64> numbers;
  quint64 sentUpTo = store_.syncState().sentUpTo();
  for (Outbox::Written& pending : next) {
    // What waited behind another and was overtaken: a replica that knows the verdict of a number has sent
    // every lower one that it ever will (see protocol::Lineage).
    if (pending.state == ChangeState::Waiting && pending.number <= sentUpTo) pending = renumbered(pending);
    OfficeId office;
    if (const auto unnumbered = findUnnumbered(store_.database(), pending.record)) {
      // Of what the hub may not know any more it also has to hear whose it is.
      if (unnumbered->office != own) office = unnumbered->office;
      // What was written here from nothing has all its fields in the change.
      const bool isWhole = unnumbered->fields == qsizetype(cbor::Reader(pending.fields).map());
      if (pending.state == ChangeState::Waiting && !isWhole) pending = completedForUnknown(pending);
    }
    const QByteArray encoded = asChange(pending, office);
    if (encoded.isEmpty()) store_.database().noteDamage();
    if (pending.state == ChangeState::Waiting) {
      // What no frame could carry must not hold up the rest.
      if (encoded.size() > maximumRecordBytes) {
        store_.outbox().reject(
            pending.number,
            {ErrorCode::TooLarge, {{u"what"_s, u"record"_s}, {u"limit"_s, maximumRecordBytes}}, {}});
        ++report_.rejected;
        continue;
      }
      store_.outbox().setSent(pending.number);
      sentUpTo = std::max(sentUpTo, pending.number);
    }
    add(encoded);
    numbers.insert(pending.number);
  }
  store_.syncState().setSentUpTo(sentUpTo);
  // Before the first byte leaves: what was sent once must never alter.
  AMPARO_TRY(transaction.commit());
  return numbers;
}

/// With a number that nothing was sent behind.
Outbox::Written SyncRun::renumbered(const Outbox::Written& written) {
  auto change = store_.outbox().find(written.number);
  if (!change) return written;
  store_.outbox().remove(change->number);
  change->number = store_.outbox().takeNumber();
  store_.outbox().put(*change);
  return store_.outbox().written(change->number).value_or(written);
}

/// A record that was put in to look at (the starter library) and edited here, and that the hub does not have:
/// the hub needs all of it.
Outbox::Written SyncRun::completedForUnknown(const Outbox::Written& written) {
  const auto stored = store_.records().find(written.record);
  auto pending = store_.outbox().find(written.number);
  if (!stored || !pending) return written;
  StoredFields bases = store_.outbox().hubBases(written.record);
  StoredFields grown;
  for (const auto& field : stored->record.fields) {
    // What is edited, here or in a change that was refused, is not part of what was put in.
    if (bases.contains(field.address) || field.value.value.isAbsent()) continue;
    pending->fields.set(field.address, {field.value.value, 0, Value()});
    grown.set(field.address, {field.value.value, 0}); // taking the change back leaves these as they are
  }
  if (grown.isEmpty()) return written;
  for (const auto& field : grown) bases.set(field.address, field.value);
  store_.outbox().setHubBases(written.record, bases);
  store_.outbox().put(*pending);
  return store_.outbox().written(written.number).value_or(written);
}

Result<void> SyncRun::take(const std::vector<protocol::Frame>& frames, const SnapshotProgress* snapshot) {
  // What can be fetched or asked again need not wait for the disk.
  store_.database().setDurability(sqlite::Durability::Relaxed);
  sqlite::Transaction transaction(store_.database());
  Apply apply(store_);
  Result<void> taken;
  bool advances = false;
  for (const protocol::Frame& frame : frames) {
    taken = take(frame, apply, snapshot != nullptr);
    if (!taken) break;
    advances =
        advances || frame.type == protocol::FrameType::Verdicts || frame.type == protocol::FrameType::Page;
  }
  if (snapshot) {
    AMPARO_TRY(taken); // how far it goes holds for all of them
    store_.syncState().setSnapshot(*snapshot);
  }
  apply.finish();
  AMPARO_TRY(transaction.commit());
  advanced_ = advanced_ || advances;
  if (hooks_.changed && !apply.changes().records.empty()) hooks_.changed(apply.changes());
  if (hooks_.progress) hooks_.progress(progress_);
  return taken;
}

Result<void> SyncRun::take(const protocol::Frame& frame, Apply& apply, bool ofSnapshot) {
  const bool opensSnapshot = frame.type == protocol::FrameType::Snapshot;
  const bool ofBoth = frame.type == protocol::FrameType::Page || frame.type == protocol::FrameType::End;
  if (ofSnapshot ? !opensSnapshot && !ofBoth : opensSnapshot)
    return Error{ErrorCode::Malformed, {{u"what"_s, u"snapshot"_s}}, {}};
  switch (frame.type) {
  case protocol::FrameType::Verdicts: {
    AMPARO_LET(verdicts, protocol::decodeVerdicts(frame.payload));
    for (const protocol::Verdict& verdict : verdicts)
      if (apply.verdict(verdict)) count(verdict); // a courier may bring what is long known
    break;
  }
  case protocol::FrameType::Page: {
    AMPARO_LET(page, protocol::decodePage(frame.payload));
    AMPARO_TRY(countRemovals(page));
    apply.page(page);
    report_.received += qint64(page.records.size());
    progress_.received = report_.received;
    if (!ofSnapshot) progress_.toReceive = report_.received + page.remaining;
    break;
  }
  case protocol::FrameType::Snapshot: {
    AMPARO_LET(head, protocol::decodeSnapshotHead(frame.payload));
    AMPARO_TRY(beginSnapshot(head));
    break;
  }
  case protocol::FrameType::Offer: {
    AMPARO_LET(offer, protocol::decodeOffer(frame.payload));
    offer_ = offer;
    break;
  }
  case protocol::FrameType::End: {
    if (ofSnapshot) break; // the end of the file: what came after it is still to come
    AMPARO_LET(end, protocol::decodeEnd(frame.payload));
    store_.syncState().setSnapshot({});
    store_.syncState().setEpoch(end.epoch);
    store_.syncState().advance(end.cursor);
    if (end.role) noteRole(store_.syncState(), *end.role);
    if (end.key) noteKey(store_.syncState(), *end.key);
    end_ = end;
    break;
  }
  case protocol::FrameType::Failure: {
    AMPARO_LET(failure, protocol::decodeFailure(frame.payload));
    // The trouble that a hub has with its own store is not this one's.
    Error error{isStoreTrouble(failure.code) ? ErrorCode::HubBusy : failure.code, {}, {}};
    for (auto it = failure.parameters.begin(); it != failure.parameters.end(); ++it)
      error.parameters[it.key()] = it.value();
    return error;
  }
  default:
    return Error{ErrorCode::HubGarbage, {}, u"a frame that only a client sends"_s};
  }
  return {};
}

/// Of records that a person sees; decisions about conflicts close as many records as there were.
Result<void> SyncRun::countRemovals(const protocol::Page& page) {
  const Seq since = store_.syncState().cursor().since;
  qint64 going = 0;
  for (const protocol::PageRecord& news : page.records) {
    const Value* deleted = news.fields.find(system_field::deleted);
    if (news.seq <= since || news.kind == u"conflict" || !(news.withdrawn || (deleted && deleted->flag())))
      continue;
    const auto stored = store_.records().find(news.id);
    if (stored && !stored->record.isDeleted() && stored->record.kind != u"conflict") ++going;
  }
  if (going == 0) return {};
  Removals removals = store_.syncState().removals();
  const qint64 gone = removals.records;
  removals.records += going;
  if (!removals.accepted && removals.records > fewRemovals) {
    qint64 total = gone;
    const auto counts = store_.records().counts();
    for (auto kind = counts.begin(); kind != counts.end(); ++kind)
      if (kind.key() != u"trash" && kind.key() != u"conflict") total += kind.value();
    if (removals.records > total / 2)
      return Error{ErrorCode::MassRemoval, {{u"removed"_s, removals.records}, {u"total"_s, total}}, {}};
  }
  store_.syncState().setRemovals(removals);
  return {};
}

void SyncRun::count(const protocol::Verdict& verdict) {
  switch (verdict.status) {
  case protocol::VerdictStatus::Applied:
    break;
  case protocol::VerdictStatus::Merged:
    ++report_.merged;
    break;
  case protocol::VerdictStatus::Conflicted:
    ++report_.conflicts;
    break;
  case protocol::VerdictStatus::Rejected:
    ++report_.rejected;
    if (isErased(verdict)) ++report_.dropped;
    break;
  case protocol::VerdictStatus::Renumber:
    renumber_ = true;
    return;
  }
  ++report_.sent;
  progress_.sent = report_.sent;
}

Result<void> SyncRun::takeIdentity() {
  renumber_ = false;
  gathered_.reset();
  sqlite::Transaction transaction(store_.database());
  takeNewReplica(store_);
  return transaction.commit();
}

Result<void> SyncRun::reconcile() {
  AMPARO_LET(info, hub_.hub());
  const EpochLine mine = store_.syncState().epochs();
  const auto shared = mine.sharedWith(info.epochs);
  // No epoch in common: another hub. The same epoch, and yet refused: a store that was copied back by hand.
  if (!shared || mine.now == info.epochs.now)
    return Error{ErrorCode::HubEpoch, {{u"epoch"_s, toText(info.epochs.now)}}, {}};
  store_.database().setDurability(sqlite::Durability::Full);
  sqlite::Transaction transaction(store_.database());
  adoptEpoch(store_, info.epochs, *shared);
  AMPARO_TRY(transaction.commit());
  progress_.toSend = report_.sent + store_.outbox().unsafeCount();
  return {};
}

Result<void> acceptRemovals(Store& store) {
  sqlite::Transaction transaction(store.database());
  Removals removals = store.syncState().removals();
  removals.accepted = true;
  store.syncState().setRemovals(removals);
  return transaction.commit();
}

} // namespace amparo::sync
