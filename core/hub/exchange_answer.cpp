#include "core/hub/exchange_answer.h"

#include "core/hub/change_applier.h"

#include <algorithm>
#include <map>
#include <sodium.h>

namespace amparo::hub {

using namespace Qt::StringLiterals;
using protocol::Frame;
using protocol::FrameType;

namespace {

/// One transaction takes at most so many changes, and as many verdicts as fit so many bytes.
constexpr size_t groupChanges = 5000;
constexpr qsizetype groupVerdictBytes = 1 << 20;
/// Who is no further behind the head is answered by the thread that writes, which has at hand what was
/// written last. Nobody waits for more than that.
constexpr Seq shortWay = 100;
/// So many records are asked for at once, since all of them are then here.
constexpr size_t mostExpected = 32;

Error malformed(const QString& what) {
  return {ErrorCode::Malformed, {{u"what"_s, what}}, {}};
}

/// What names each change's content: BLAKE2b over its bytes as they came.
std::vector<QByteArray> hashesOf(QByteArrayView payload) {
  std::vector<QByteArray> hashes;
  cbor::Reader in(payload);
  for (auto left = in.array(); left > 0 && !in.failed(); --left) {
    const QByteArrayView change = in.skip();
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char*>(change.data()), size_t(change.size()), nullptr,
                       0);
    hashes.push_back(std::move(hash));
  }
  return hashes;
}

qsizetype roughSize(const protocol::Verdict& verdict) {
  qsizetype bytes = 16;
  for (const auto& field : verdict.settled) bytes += 3 * field.value.display().size();
  return bytes;
}

} // namespace

ExchangeAnswer::ExchangeAnswer(const Device& device, const protocol::Hello& hello,
                               std::unique_ptr<protocol::FrameReader> reader)
    : device_(device)
    , epoch_(hello.epoch)
    , replica_(hello.replica)
    , lineage_(hello.lineage)
    , seen_(hello.cursor.since)
    , reader_(std::move(reader))
    , pages_(device.office.row, {hello.cursor, hello.snapshot.value_or(0)}, hello.pageBytes)
    , takesSnapshot_(hello.cursor.at == 0 && hello.snapshot == Seq(0)) {}

Result<ExchangeAnswer> ExchangeAnswer::open(const Device& device, const QByteArray& body) {
  if (body.size() > protocol::maximumRequestBytes)
    return Error{ErrorCode::TooLarge,
                 {{u"what"_s, u"request"_s}, {u"limit"_s, qint64(protocol::maximumRequestBytes)}},
                 {}};
  auto reader = std::make_unique<protocol::FrameReader>();
  reader->append(body);
  AMPARO_LET(frame, reader->next());
  if (!frame || frame->type != FrameType::Hello) return malformed(u"hello"_s);
  AMPARO_LET(hello, protocol::decodeHello(frame->payload));
  if (hello.version < protocol::oldestVersion || hello.version > protocol::version)
    return Error{ErrorCode::HubProtocol,
                 {{u"minimum"_s, protocol::oldestVersion}, {u"maximum"_s, protocol::version}},
                 {}};
  if (hello.replica.isNull()) return malformed(u"replica"_s);
  return ExchangeAnswer(device, hello, std::move(reader));
}

Result<void> ExchangeAnswer::checkEpoch(const Meta& meta) const {
  const Place& place = pages_.place();
  // Beyond the head: this store was put back from a copy, and nobody said so.
  if ((!epoch_.isNull() && epoch_ != meta.epoch) || std::max(place.cursor.at, place.snapshot) > meta.head)
    return Error{ErrorCode::HubEpoch, {{u"epoch"_s, toText(meta.epoch)}}, {}};
  return {};
}

Result<ExchangeAnswer> ExchangeAnswer::begin(const Meta& meta, const Device& device, const QByteArray& body) {
  AMPARO_LET(answer, open(device, body));
  AMPARO_TRY(answer.checkEpoch(meta));
  AMPARO_TRY(answer.takeChanges());
  return std::move(answer);
}

Result<ExchangeAnswer> ExchangeAnswer::presume(const Device& device, const QByteArray& body) {
  AMPARO_LET(answer, open(device, body));
  AMPARO_TRY(answer.takeChanges());
  answer.presumed_ = true;
  return std::move(answer);
}

void ExchangeAnswer::confirm(const Meta& meta, const Result<Device>& device) {
  const bool wasPresumed = std::exchange(presumed_, false);
  confirmed_ = wasPresumed;
  const bool isSo = device && device->office.row == device_.office.row;
  if (isSo && (!wasPresumed || checkEpoch(meta)))
    device_ = *device;
  else if (wasPresumed)
    step_ = Step::Anew;
  else
    refused_ = device ? Error{ErrorCode::DeviceRevoked, {}, {}} : device.error();
}

/// Reads on to the next changes, or to the end of the body.
Result<void> ExchangeAnswer::takeChanges() {
  changes_.clear();
  settled_ = 0;
  while (changes_.empty()) {
    AMPARO_LET(frame, reader_->next());
    if (!frame) {
      if (!reader_->isAtBoundary()) return malformed(u"request"_s); // cut short
      step_ = Step::Read;
      return {};
    }
    if (frame->type != FrameType::Changes) return malformed(u"request"_s);
    changesBytes_ += frame->payload.size();
    if (changesBytes_ > maximumChangesBytes)
      return Error{ErrorCode::TooLarge, {{u"what"_s, u"request"_s}, {u"limit"_s, maximumChangesBytes}}, {}};
    AMPARO_LET(changes, protocol::decodeChanges(frame->payload));
    changes_ = std::move(changes);
    hashes_ = hashesOf(frame->payload);
  }
  step_ = Step::Write;
  return {};
}

/// Whether a number is taken that whoever asks has not sent, by what they know of themselves, or has sent as
/// something else. Then what their copy wrote would count as their own, and as seen by them.
bool ExchangeAnswer::isCopy(HubStore& store, Row replica) {
  if (!lineage_) return false;
  const auto judged = store.judgedNumbers(replica, lineage_->judged);
  numbers_.judgedUpTo = judged.empty() ? lineage_->judged : judged.back();
  if (judged.empty()) return false;
  std::vector<quint64> sent = lineage_->sent;
  std::sort(sent.begin(), sent.end());
  std::map<quint64, QByteArrayView> asked;
  for (size_t i = 0; i < changes_.size(); ++i) asked[changes_[i].number] = hashes_[i];
  for (const quint64 number : judged) {
    const auto found = asked.find(number);
    const auto verdict = found == asked.end() ? std::nullopt : store.verdict(replica, number);
    const bool isOwn = found == asked.end() ? std::binary_search(sent.begin(), sent.end(), number)
                                            : verdict && verdict->hash == found->second;
    if (!isOwn) return true;
  }
  return false;
}

void ExchangeAnswer::noteSeen() {
  notesSeen_ = true;
  if (step_ != Step::Anew) step_ = Step::Write;
}

void ExchangeAnswer::expectToApply(Expected& expected) const {
  expected.tokens.push_back(device_.tokenHash);
  if (waitingChanges() == 0) return;
  expected.digests.insert(expected.digests.end(), {0, device_.office.row});
  const auto isRoom = [&] { return expected.records.size() < mostExpected; };
  if (isRoom()) expected.replicas.emplace_back(replica_, lineage_ ? lineage_->judged : 0);
  for (size_t i = settled_; i < changes_.size() && isRoom(); ++i)
    expected.records.emplace_back(changes_[i].record, device_.office.row);
}

void ExchangeAnswer::apply(HubStore& store, RecordWriter& writer) {
  if (step_ == Step::Anew || refused_) return;
  verdicts_.clear();
  applied_.clear();
  numbersBefore_ = numbers_;
  if (notesSeen_) store.setSeen(device_.row, writer.now());
  if (waitingChanges() == 0 || writer.isTired()) return;
  auto replica = store.replica(replica_);
  if (!replica) replica = StoredReplica{store.addReplica(replica_, device_.row), device_.row};
  if (!numbers_.isCopy)
    numbers_.isCopy = replica->device != device_.row || isCopy(store, replica->row);
  else if (lineage_ &&
           !*numbers_.isCopy) // the same may have been sent again meanwhile, over another connection
    for (const quint64 number : store.judgedNumbers(replica->row, numbers_.judgedUpTo))
      numbers_.judgedUpTo = number;
  ChangeApplier applier(store, writer, device_, replica_, *numbers_.isCopy ? 0 : replica->row, seen_);
  qsizetype bytes = 0;
  for (size_t i = settled_; i < changes_.size(); ++i) {
    const quint64 number = changes_[i].number;
    const bool isNew =
        number > numbers_.judgedUpTo && number <= quint64(INT64_MAX); // beyond, stores order otherwise
    Outcome outcome = applier.apply(changes_[i], hashes_[i], isNew);
    numbers_.judgedUpTo = std::max(numbers_.judgedUpTo, number);
    // From then on nothing counts under this identity.
    if (outcome.verdict.status == protocol::VerdictStatus::Renumber) numbers_.isCopy = true;
    if (outcome.applied) {
      pages_.addOwn(outcome.verdict.seq);
      applied_.push_back(outcome.verdict.seq);
    }
    bytes += roughSize(outcome.verdict);
    verdicts_.push_back(std::move(outcome.verdict));
    if (verdicts_.size() >= groupChanges || bytes >= groupVerdictBytes || writer.isTired()) break;
  }
}

void ExchangeAnswer::takeBack() {
  for (const Seq seq : applied_) pages_.removeOwn(seq);
  applied_.clear();
  verdicts_.clear();
  numbers_ = numbersBefore_;
  presumed_ = confirmed_;
  refused_.reset();
  ahead_.reset();
  looked_.reset();
}

bool ExchangeAnswer::looksAhead(const RecordWriter& writer) const {
  const bool isApplied = settled_ + verdicts_.size() == changes_.size() && reader_->isAtBoundary();
  return step_ != Step::Anew && !refused_ && isApplied && !offer_ &&
         writer.meta().head - pages_.cursor().at <= shortWay + Seq(applied_.size());
}

void ExchangeAnswer::expectToLook(Expected& expected) const {
  expected.digests.insert(expected.digests.end(), {0, device_.office.row});
  if (expected.moved.size() < mostExpected) expected.moved.emplace_back(device_.office.row, pages_.place());
}

void ExchangeAnswer::lookAhead(const RecentlyMoved& moved, RecordWriter& writer) {
  ahead_ = Ahead{moved, endOf(writer.meta(), writer.digestFor(device_.office.row))};
}

void ExchangeAnswer::lookAhead(HubStore& store, const std::function<protocol::End(Row office)>& endFor) {
  auto next = pages_.next(store, [&] { return endFor(device_.office.row); });
  looked_ = next ? Result<void>() : Result<void>(next.error());
  if (next) found_ = *std::move(next);
}

Result<void> ExchangeAnswer::settle(const Result<void>& committed, protocol::FrameWriter& frames) {
  if (step_ == Step::Anew) return {};
  const auto ahead = std::exchange(ahead_, {});
  if (failed_) return fail(*failed_, frames);
  if (!committed) return fail(committed.error(), frames);
  if (refused_) return fail(*refused_, frames);
  notesSeen_ = confirmed_ = false;
  if (!verdicts_.empty()) {
    settled_ += verdicts_.size();
    frames.write(FrameType::Verdicts, protocol::encode(verdicts_), output_);
    answered_ = true;
  }
  if (settled_ < changes_.size()) return {};
  if (auto taken = takeChanges(); !taken) return fail(taken.error(), frames);
  if (ahead) return lookThrough(*ahead, frames);
  const auto looked = std::exchange(looked_, {});
  return looked ? tell(*looked, frames) : Result<void>();
}

Result<void> ExchangeAnswer::lookThrough(Ahead ahead, protocol::FrameWriter& frames) {
  auto next = pages_.next(ahead.moved, [&] { return ahead.end; });
  if (!next) return fail(next.error(), frames);
  found_ = *std::move(next);
  return tell({}, frames);
}

Result<void> ExchangeAnswer::look(HubStore& store) {
  if (offer_) return {};
  AMPARO_LET(next, pages_.next(store));
  found_ = std::move(next);
  return {};
}

Result<void> ExchangeAnswer::tell(const Result<void>& looked, protocol::FrameWriter& frames) {
  if (!looked) return fail(looked.error(), frames);
  answered_ = true;
  if (offer_) {
    frames.write(FrameType::Offer, protocol::encode(*offer_), output_);
    step_ = Step::Done;
    return {};
  }
  const PageStream::Next found = std::exchange(found_, {});
  if (!found.page.isEmpty()) frames.write(FrameType::Page, found.page, output_);
  if (found.end) endAt(*found.end, frames);
  return {};
}

void ExchangeAnswer::endAt(const protocol::End& end, protocol::FrameWriter& frames) {
  protocol::End own = end;
  own.role = device_.person.role;
  if (own.key) own.key->isInUse = own.key->isInUse && own.key->fingerprint == servedKey_;
  frames.write(FrameType::End, protocol::encode(own), output_);
  answered_ = true;
  step_ = Step::Done;
}

Result<void> ExchangeAnswer::fail(const Error& error, protocol::FrameWriter& frames) {
  step_ = Step::Done;
  if (!answered_) return error;
  frames.write(FrameType::Failure, protocol::encode(protocol::failureOf(error)), output_);
  return {};
}

} // namespace amparo::hub
