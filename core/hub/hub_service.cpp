#include "core/hub/hub_service.h"

#include "core/hub/audit.h"
#include "core/hub/library_import.h"
#include "core/hub/names.h"
#include "core/hub/retention.h"
#include "core/hub/secrets.h"
#include "core/hub/told_history.h"

#include <QFile>

#include <algorithm>

namespace amparo::hub {

using namespace Qt::StringLiterals;
using protocol::Enrolment;
using protocol::EnrolRequest;

namespace {

constexpr int tokenBytes = 24;
constexpr qsizetype maximumTokenBytes = 200;
constexpr Milliseconds hour = 3'600'000;
constexpr qsizetype mostSenders = 10'000;

/// The store may have failed by what one request asks for. A full disk, or a store that is busy, is
/// everybody's.
constexpr bool isPerhapsOfOne(ErrorCode code) {
  return code == ErrorCode::StoreDamaged || code == ErrorCode::StoreFailed;
}

/// Of requests up to this size it is worth looking whether they ask for what is known already.
constexpr qsizetype questionBytes = 512;
const QString courierSetting = u"courier_key"_s;

Error revoked() {
  return {ErrorCode::DeviceRevoked, {}, {}};
}

/// DeviceRevoked, with `wipe` where that was ordered.
Result<Device> withAccess(std::optional<Device> device) {
  if (device && device->revoked && device->wipe)
    return Error{ErrorCode::DeviceRevoked, {{u"wipe"_s, true}}, {}};
  if (!device || device->revoked) return revoked();
  return *std::move(device);
}

} // namespace

Result<void> HubService::initialise(const QString& name) {
  return store_.transact([&]() -> Result<void> {
    if (store_.meta()) return Error{ErrorCode::StoreFailed, {}, u"the store is a hub's already"_s};
    store_.initialise({name, randomId<Epoch>(), 0});
    store_.addAudit({.at = clock_.now(), .act = act::initialise, .became = name});
    return {};
  });
}

Result<void> HubService::startEpoch(QLatin1StringView why) {
  return store_.transact([&]() -> Result<void> {
    const Epoch before = store_.meta().value_or(Meta()).epoch;
    const auto epoch = randomId<Epoch>();
    store_.startEpoch(epoch);
    store_.addAudit({.at = clock_.now(), .act = why, .was = toText(before), .became = toText(epoch)});
    return {};
  });
}

Result<protocol::HubInfo> HubService::info() {
  protocol::HubInfo info;
  AMPARO_TRY(store_.snapshot([&]() -> Result<void> {
    const Meta meta = store_.meta().value_or(Meta());
    info.name = meta.name;
    info.epochs = {meta.epoch, store_.pastEpochs()};
    return {};
  }));
  auto& past = info.epochs.past;
  if (past.size() > protocol::maximumPastEpochs)
    past.erase(past.begin(), past.end() - protocol::maximumPastEpochs);
  return info;
}

Result<Enrolment> HubService::enrol(const EnrolRequest& request) {
  const QByteArray token =
      randomBytes(tokenBytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
  Enrolment enrolment;
  AMPARO_TRY(store_.transact([&]() -> Result<void> {
    AMPARO_LET(device, join(request, {hashOf(token), protocol::courierKeyOf(token).publicKey}));
    const Meta meta = store_.meta().value_or(Meta());
    enrolment = {token,
                 meta.epoch,
                 meta.name,
                 device.office.id,
                 device.office.name,
                 device.person.id,
                 device.person.name,
                 device.person.role,
                 QByteArray::fromHex(store_.setting(courierSetting).value_or(QString()).toLatin1())};
    return {};
  }));
  return enrolment;
}

Result<Device> HubService::join(const EnrolRequest& request, const DeviceKeys& keys) {
  const QByteArray secretHash = hashOf(request.secret);
  const auto invitation = store_.invitation(secretHash);
  if (!invitation) return Error{ErrorCode::InvitationUnknown, {}, {}};
  // Whoever has the secret may know.
  if (invitation->withdrawn) return Error{ErrorCode::InvitationExpired, {{u"reason"_s, u"withdrawn"_s}}, {}};
  if (clock_.now() >= invitation->expires) return Error{ErrorCode::InvitationExpired, {}, {}};
  if (!invitation->replica.isNull()) {
    const auto joined = store_.device(invitation->device);
    if (invitation->replica != request.replica || !joined || joined->seen || joined->revoked)
      return Error{ErrorCode::InvitationUsed, {}, {}};
    store_.setKeys(joined->row, keys);
    return *joined;
  }
  const Row row = store_.addDevice(invitation->person, deviceName(request.device), keys, clock_.now());
  store_.useInvitation(secretHash, request.replica, row);
  if (!store_.replica(request.replica)) store_.addReplica(request.replica, row);
  const Device device = store_.device(row).value_or(Device());
  store_.addAudit({.at = clock_.now(),
                   .by = actorOf(device),
                   .act = act::join,
                   .office = device.office.name,
                   .person = device.person.name,
                   .number = row});
  return device;
}

Result<Device> HubService::findDevice(const QByteArray& token) {
  caller_.reset();
  refused_.reset();
  if (token.isEmpty() || token.size() > maximumTokenBytes) return revoked();
  const QByteArray hash = hashOf(token);
  auto device = store_.device(hash);
  if (!device || !areEqual(device->tokenHash, hash)) return revoked();
  (device->revoked ? refused_ : caller_) = device;
  return withAccess(std::move(device));
}

Result<void> HubService::readFor(const QByteArray& token,
                                 const std::function<Result<void>(const Device&)>& work) {
  const Result<void> done = store_.snapshot([&]() -> Result<void> {
    AMPARO_LET(device, findDevice(token));
    return work(device);
  });
  if (const auto refused = std::exchange(refused_, {}); refused && !refused->told) noteTold(refused->row);
  return done;
}

/// Where noting it fails it is told all the same.
void HubService::noteTold(Row row) {
  (void)store_.transact([&]() -> Result<void> {
    const auto device = store_.device(row);
    if (!device || !device->revoked || device->told) return {};
    store_.setTold(device->row, clock_.now());
    store_.addAudit({.at = clock_.now(),
                     .by = actorOf(*device),
                     .act = act::tell,
                     .office = device->office.name,
                     .person = device->person.name,
                     .number = device->row,
                     .was = device->name,
                     .became = device->wipe ? u"wipe"_s : QString()});
    return {};
  });
}

Result<Device> HubService::authenticate(const QByteArray& token) {
  Device device;
  AMPARO_TRY(readFor(token, [&](const Device& found) -> Result<void> {
    device = found;
    return {};
  }));
  return device;
}

namespace {

/// When a device was last seen is kept to the hour: an exchange with nothing new writes nothing. But whether
/// it has been here since a key was announced has to be known.
bool isToBeSeen(const Device& device, const Meta& meta, Milliseconds now) {
  const bool isNews = meta.key && device.seen && *device.seen < meta.key->since;
  return !device.seen || now < *device.seen || now - *device.seen >= hour || isNews;
}

} // namespace

Result<ExchangeAnswer> HubService::beginFor(const Meta& meta, const Device& device,
                                            const QByteArray& body) const {
  AMPARO_LET(answer, ExchangeAnswer::begin(meta, device, body));
  if (servedKey_) answer.setServedKey(servedKey_->fingerprint());
  return std::move(answer);
}

Result<ExchangeAnswer> HubService::begin(const QByteArray& token, const QByteArray& body, Moment asked) {
  if (auto answer = answerFromPresent(token, body, asked)) return *std::move(answer);
  std::optional<ExchangeAnswer> answer;
  const Result<void> looked = readFor(token, [&](const Device& device) -> Result<void> {
    const Meta meta = store_.meta().value_or(Meta());
    AMPARO_LET(begun, beginFor(meta, device, body));
    answer = std::move(begun);
    if (isToBeSeen(device, meta, clock_.now())) answer->noteSeen();
    if (shelf_ && answer->takesSnapshot())
      if (const auto file = usableSnapshot(meta)) answer->offer({file->name, file->bytes});
    if (answer->next() != ExchangeAnswer::Step::Read) return {};
    AMPARO_TRY(answer->look(store_));
    if (const protocol::End* end = answer->nothingNew())
      present_.note(store_.version(), meta, device, end->digest);
    return {};
  });
  AMPARO_TRY(looked);
  if (answer->next() == ExchangeAnswer::Step::Read) AMPARO_TRY(answer->tell(looked, frames_));
  return *std::move(answer);
}

std::optional<Result<ExchangeAnswer>> HubService::answerFromPresent(const QByteArray& token,
                                                                    const QByteArray& body, Moment asked) {
  if (body.size() > questionBytes || token.size() > maximumTokenBytes) return std::nullopt;
  const Device* device = present_.device(hashOf(token));
  if (!device || !present_.isValid(store_, asked)) return std::nullopt;
  const Meta& meta = present_.meta();
  const Digest* digest = present_.digestFor(device->office.row);
  if (!digest || isToBeSeen(*device, meta, clock_.now())) return std::nullopt;
  auto answer = beginFor(meta, *device, body);
  if (answer && (answer->next() != ExchangeAnswer::Step::Read || answer->cursor().at < meta.head))
    return std::nullopt;
  caller_ = *device;
  if (answer) answer->endAt(endOf(meta, *digest), frames_);
  return answer;
}

Result<void> HubService::write(const Answers& answers, const std::function<Answers()>& more) {
  Answers all;
  Result<void> committed = writeTogether(answers, more, all);
  if (!committed && all.size() >= 2 && isPerhapsOfOne(committed.error().code))
    committed = writeEach(all, committed.error());
  for (const ExchangeAnswer* answer : all)
    if (answer->isRefused()) noteTold(answer->device().row);
  return committed;
}

Result<void> HubService::writeEach(const Answers& answers, const Error& together) {
  bool isAny = false;
  std::optional<Error> away; // the store itself
  for (ExchangeAnswer* answer : answers) {
    if (answer->next() == ExchangeAnswer::Step::Anew) continue;
    answer->takeBack();
    Answers alone;
    const Result<void> committed = away ? Result<void>(*away) : writeTogether({answer}, {}, alone);
    isAny = isAny || committed;
    if (committed) continue;
    answer->failToWrite(committed.error());
    const bool isDamage = committed.error().code == ErrorCode::StoreDamaged;
    if (!away && !isDamage && !info()) away = committed.error();
  }
  return isAny ? Result<void>() : together;
}

Result<void> HubService::writeTogether(const Answers& answers, const std::function<Answers()>& more,
                                       Answers& all) {
  const auto come = [&](Answers group) {
    Expected toApply;
    for (const ExchangeAnswer* answer : group) answer->expectToApply(toApply);
    store_.expect(toApply);
    return group;
  };
  const auto comeMore = [&] { return more ? come(more()) : Answers(); };
  Answers inStore;
  const Result<void> committed = store_.transact([&]() -> Result<void> {
    Answers group = come(answers);
    RecordWriter writer(store_, clock_.now(), &recent_);
    if (written_.isEmpty() || store_.versionAtHand() != written_) senders_.clear();
    while (!group.empty()) {
      // What they need is on its way while this group is applied.
      Answers next = comeMore();
      confirm(group, writer.meta());
      for (ExchangeAnswer* answer : group) answer->apply(store_, writer);
      all.insert(all.end(), group.begin(), group.end());
      group = next.empty() ? comeMore() : std::move(next);
    }
    writer.finish();
    inStore = lookAhead(all, writer);
    written_ = store_.versionAtHand();
    return {};
  });
  if (committed) {
    lookInStore(inStore);
  } else {
    recent_.clear();
    senders_.clear();
  }
  return committed;
}

void HubService::confirm(const Answers& answers, const Meta& meta) {
  if (senders_.size() >= mostSenders) senders_.clear();
  for (ExchangeAnswer* answer : answers) {
    const bool wasPresumed = answer->isPresumed();
    const auto device = deviceNow(answer->device());
    answer->confirm(meta, device);
    if (servedKey_) answer->setServedKey(servedKey_->fingerprint());
    if (!device) continue;
    if (!isToBeSeen(*device, meta, clock_.now())) {
      senders_.insert(device->tokenHash, *device);
      continue;
    }
    if (wasPresumed) answer->noteSeen();
    senders_.remove(device->tokenHash); // it is not what it is going to be
  }
}

Result<Device> HubService::deviceNow(const Device& before) {
  if (const auto known = senders_.constFind(before.tokenHash); known != senders_.cend()) return *known;
  return withAccess(store_.device(before.tokenHash));
}

HubService::Answers HubService::lookAhead(const Answers& answers, RecordWriter& writer) {
  Answers here;
  Answers inStore;
  Seq from = writer.meta().head;
  for (ExchangeAnswer* answer : answers) {
    if (!answer->looksAhead(writer)) continue;
    const Seq at = answer->cursor().at;
    const bool isHere = recent_.reach(at);
    if (isHere) from = std::min(from, at);
    (isHere ? here : inStore).push_back(answer);
  }
  if (!here.empty()) {
    const RecentlyMoved moved = recent_.since(from);
    for (ExchangeAnswer* answer : here) answer->lookAhead(moved, writer);
  }
  return inStore;
}

void HubService::lookInStore(const Answers& answers) {
  if (answers.empty()) return;
  const Result<void> looked = store_.snapshot([&]() -> Result<void> {
    Expected toLook;
    for (const ExchangeAnswer* answer : answers) answer->expectToLook(toLook);
    store_.expect(toLook);
    const Meta meta = store_.meta().value_or(Meta());
    QHash<Row, Digest> digests;
    const auto digest = [&](Row scope) {
      const auto known = digests.constFind(scope);
      return known != digests.cend() ? *known : *digests.insert(scope, store_.digest(scope));
    };
    for (ExchangeAnswer* answer : answers)
      answer->lookAhead(store_, [&](Row office) { return endOf(meta, digest(0) + digest(office)); });
    return {};
  });
  if (looked) return;
  for (ExchangeAnswer* answer : answers) answer->failToLook(looked.error());
}

Result<void> HubService::read(ExchangeAnswer& answer) {
  const auto looked = store_.snapshot([&]() -> Result<void> {
    // A slow link may take the pages for days: who has lost access meanwhile gets no further one.
    AMPARO_TRY(withAccess(store_.device(answer.device().tokenHash)));
    return answer.look(store_);
  });
  if (!looked && looked.error().code == ErrorCode::DeviceRevoked) noteTold(answer.device().row);
  return answer.tell(looked, frames_);
}

Result<void> HubService::takeStep(ExchangeAnswer& answer) {
  return answer.next() == ExchangeAnswer::Step::Write ? answer.settle(write({&answer}), frames_)
                                                      : read(answer);
}

Result<void> HubService::exchange(const QByteArray& token, const QByteArray& body,
                                  const protocol::ByteSink& sink) {
  AMPARO_LET(answer, begin(token, body));
  for (;;) {
    if (const QByteArray output = answer.takeOutput(); !output.isEmpty() && !sink(output)) return {};
    if (answer.next() == ExchangeAnswer::Step::Done) return {};
    AMPARO_TRY(takeStep(answer));
  }
}

namespace {

/// What is told of news beforehand is made of its first bytes.
constexpr qint64 previewBytes = 64 << 10;

} // namespace

Result<protocol::News> HubService::news(const QByteArray& token, const Epoch& epoch, const Cursor& cursor) {
  protocol::News news;
  PageStream::Next first;
  AMPARO_TRY(readFor(token, [&](const Device& device) -> Result<void> {
    const Meta meta = store_.meta().value_or(Meta());
    if ((!epoch.isNull() && epoch != meta.epoch) || std::max(cursor.at, cursor.since) > meta.head)
      return Error{ErrorCode::HubEpoch, {{u"epoch"_s, toText(meta.epoch)}}, {}};
    news.head = meta.head;
    if (cursor.at >= news.head) return {};
    AMPARO_LET(next, PageStream(device.office.row, {cursor, 0}, previewBytes).next(store_));
    first = std::move(next);
    return {};
  }));
  if (first.page.isEmpty()) return news;
  AMPARO_LET(page, protocol::decodePage(first.page));
  QByteArray frame;
  frames_.write(protocol::FrameType::Page, first.page, frame);
  const qint64 told = qint64(page.records.size());
  news.records = told + page.remaining;
  news.bytes = frame.size() * news.records / std::max<qint64>(told, 1);
  return news;
}

Result<protocol::History> HubService::history(const QByteArray& token, const RecordId& id, Seq after) {
  protocol::History history;
  AMPARO_TRY(readFor(token, [&](const Device& device) -> Result<void> {
    const auto record = store_.head(id);
    if (!record || !record->isVisibleTo(device.office.row))
      return Error{ErrorCode::UnknownRecord, {{u"id"_s, toText(id)}}, {}};
    history = toldHistory(store_, *record, after, frames_);
    return {};
  }));
  return history;
}

Result<void> HubService::setCourierKey(const QByteArray& key) {
  return store_.transact([&]() -> Result<void> {
    store_.setSetting(courierSetting, QString::fromLatin1(key.toHex()));
    return {};
  });
}

namespace {

/// What an answer consists of, in pieces that each stand alone behind what they come after.
struct AnswerPart {
  Cursor after;
  QByteArray frames;
};

Result<std::vector<AnswerPart>> inParts(HubService& service, ExchangeAnswer& answer, qint64 partBytes) {
  std::vector<AnswerPart> parts(1);
  parts.front().after = answer.cursor();
  while (answer.next() != ExchangeAnswer::Step::Done) {
    const Cursor before = answer.cursor();
    AMPARO_TRY(service.takeStep(answer));
    const QByteArray output = answer.takeOutput();
    if (!parts.back().frames.isEmpty() && parts.back().frames.size() + output.size() > partBytes)
      parts.push_back({before, {}});
    parts.back().frames += output;
  }
  return parts;
}

} // namespace

Result<std::vector<QByteArray>> HubService::answerBundle(const QByteArray& file,
                                                         const protocol::CourierKey& key, qint64 partBytes) {
  AMPARO_LET(asked, protocol::readBundleHead(file));
  Device device;
  Meta meta;
  AMPARO_TRY(store_.snapshot([&]() -> Result<void> {
    const auto found = store_.deviceOfCourier(asked.from);
    if (!found || found->revoked) return revoked();
    device = *found;
    meta = store_.meta().value_or(Meta());
    return {};
  }));
  AMPARO_LET(bundle, protocol::openBundle(file, key, asked.from));
  if (bundle.head.way != protocol::BundleHead::Way::Request)
    return Error{ErrorCode::Forbidden, {{u"action"_s, u"bundle"_s}}, {}};
  std::vector<AnswerPart> parts;
  if (auto answer = ExchangeAnswer::begin(meta, device, bundle.frames)) {
    AMPARO_LET(made, inParts(*this, *answer, partBytes));
    parts = std::move(made);
  } else {
    // Whoever asked learns why nothing came of it.
    AnswerPart refusal;
    frames_.write(protocol::FrameType::Failure, encode(protocol::failureOf(answer.error())), refusal.frames);
    parts.push_back(refusal);
  }
  protocol::BundleHead head{protocol::BundleHead::Way::Answer,
                            key.publicKey,
                            asked.from,
                            bundle.head.set,
                            1,
                            int(parts.size()),
                            {}};
  std::vector<QByteArray> files;
  for (const AnswerPart& part : parts) {
    head.after = part.after;
    files.push_back(protocol::sealBundle(head, part.frames, key));
    ++head.part;
  }
  return files;
}

namespace {

/// So few records come as quickly without.
constexpr qint64 snapshotPaysFrom = 2000;

Error noSnapshot(const QString& name) {
  return {ErrorCode::UnknownRecord, {{u"id"_s, name}}, {}};
}

} // namespace

std::optional<SnapshotFile> HubService::usableSnapshot(const Meta& meta) {
  auto newest = shelf_->newest(meta.epoch);
  if (newest && (newest->seq < snapshotsFrom(store_) || newest->seq < meta.head / 2)) return std::nullopt;
  return newest;
}

Result<SnapshotFile> HubService::snapshot(const QByteArray& token, const QString& name) {
  std::optional<SnapshotFile> file;
  AMPARO_TRY(readFor(token, [&](const Device&) -> Result<void> {
    const Meta meta = store_.meta().value_or(Meta());
    if (shelf_) file = shelf_->find(name);
    if (file && (file->epoch != meta.epoch || file->seq < snapshotsFrom(store_))) file.reset();
    return {};
  }));
  if (!file) return noSnapshot(name);
  return *file;
}

Result<bool> HubService::wantsSnapshot() {
  bool wants = false;
  if (!shelf_) return wants;
  AMPARO_TRY(store_.snapshot([&]() -> Result<void> {
    const Meta meta = store_.meta().value_or(Meta());
    const auto usable = usableSnapshot(meta);
    wants =
        store_.digest(0).count >= snapshotPaysFrom && (!usable || usable->seq < meta.head - meta.head / 4);
    return {};
  }));
  return wants;
}

Result<SnapshotFile> HubService::makeSnapshot(const std::atomic<bool>& cancelled) {
  if (!shelf_) return noSnapshot({});
  AMPARO_LET(made, shelf_->make(store_, cancelled));
  AMPARO_TRY(clearSnapshots());
  return made;
}

Result<qint64> HubService::forgetBefore(Milliseconds moment, const std::atomic<bool>& cancelled) {
  AMPARO_LET(forgotten, forgetRevisionsBefore(store_, moment, cancelled));
  if (forgotten > 0) AMPARO_TRY(finishErasures());
  return forgotten;
}

Result<void> HubService::clearSnapshots() {
  if (!shelf_) return {};
  Epoch epoch;
  Seq from = 0;
  AMPARO_TRY(store_.snapshot([&]() -> Result<void> {
    epoch = store_.meta().value_or(Meta()).epoch;
    from = snapshotsFrom(store_);
    return {};
  }));
  shelf_->removeBefore(epoch, from);
  return {};
}

Result<ErasureReceipt> HubService::erase(const RecordId& record, ErasureScope scope,
                                         const files::BlobFolder& folder, std::optional<Device> caller) {
  AMPARO_LET(receipt, administration(std::move(caller)).erase(record, scope, folder));
  if (auto finished = finishErasures(); !finished && !receipt.left) receipt.left = finished.error();
  return receipt;
}

Result<void> HubService::finishErasures() {
  AMPARO_TRY(clearSnapshots());
  return purgeRequested(store_);
}

Result<void> HubSession::snapshot(const QString& name, qint64 offset, const protocol::ByteSink& sink) {
  AMPARO_LET(found, service_.snapshot(token_, name));
  QFile file(found.path);
  if (!file.open(QFile::ReadOnly) || !file.seek(offset)) return noSnapshot(name);
  while (!file.atEnd())
    if (!sink(file.read(16 << 10))) break;
  return {};
}

Result<ImportReport> HubService::importRecords(const std::vector<Record>& records, const QString& office) {
  AMPARO_LET(name, checkName(office, u"office"_s));
  return LibraryImport(store_, clock_).run(records, name);
}

Result<HubStatus> HubService::status() {
  HubStatus status;
  AMPARO_TRY(store_.snapshot([&]() -> Result<void> {
    status = {store_.meta().value_or(Meta()), store_.recordCounts(), store_.offices(), store_.devices()};
    return {};
  }));
  return status;
}

Result<HubMeasures> HubService::measure(const HeldSeqs& held) {
  if (!held.empty())
    AMPARO_TRY(store_.transact([&]() -> Result<void> {
      for (const auto& [office, seq] : held) store_.noteHeld(office, seq);
      return {};
    }));
  HubMeasures measures;
  AMPARO_TRY(store_.snapshot([&]() -> Result<void> {
    measures = {store_.meta().value_or(Meta()).head, store_.bytes(), store_.files().counts(),
                store_.standings()};
    return {};
  }));
  return measures;
}

Result<QString> HubService::setting(const QString& name) {
  QString value;
  AMPARO_TRY(store_.snapshot([&]() -> Result<void> {
    value = store_.setting(name).value_or(QString());
    return {};
  }));
  return value;
}

Result<void> HubService::setSetting(const QString& name, const QString& value) {
  return store_.transact([&]() -> Result<void> {
    store_.setSetting(name, value);
    return {};
  });
}

} // namespace amparo::hub
