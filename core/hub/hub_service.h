#pragma once

#include "core/base/clock.h"
#include "core/hub/administration.h"
#include "core/hub/audit.h"
#include "core/hub/exchange_answer.h"
#include "core/hub/file_service.h"
#include "core/hub/present.h"
#include "core/hub/served_key.h"
#include "core/hub/snapshot_shelf.h"
#include "core/protocol/bundle.h"
#include "core/protocol/frame.h"

namespace amparo::hub {

struct ImportReport {
  qint64 added = 0;
  qint64 changed = 0;
  qint64 unchanged = 0;
};

/// What there is to be measured of a hub.
struct HubMeasures {
  Seq head = 0;
  qint64 storeBytes = 0;
  FileCounts files;
  std::vector<OfficeStanding> offices;
};

struct HubStatus {
  Meta meta;
  std::vector<std::pair<QString, qint64>> records; ///< of each kind, without those in the trash
  std::vector<OfficeSummary> offices;
  std::vector<Device> devices;
};

/// All that the hub decides. What it keeps of the store between calls (Present) counts only while nothing has
/// changed there. One object for each thread, with a store of its own.
class HubService {
 public:
  /// Without a shelf there are no snapshots.
  HubService(HubStore& store, const Clock& clock, std::optional<SnapshotShelf> shelf = {})
      : store_(store)
      , clock_(clock)
      , shelf_(std::move(shelf)) {}

  /// Makes the store a hub's: once. StoreFailed when it is one already.
  Result<void> initialise(const QString& name);

  /// The store was put back from a backup: what was accepted since is lost here, and its numbers will be
  /// given again; or it was repaired, and lacks files. Offices learn it from the new epoch, and send what
  /// they still have. `why`: as the log calls it.
  Result<void> startEpoch(QLatin1StringView why = act::restore);

  Result<protocol::HubInfo> info();
  /// Turns an invitation into a device and its token. InvitationUnknown, InvitationExpired, InvitationUsed.
  /// Asked again by the same replica before its first exchange (the answer was lost), it gives a new token
  /// for the same device.
  Result<protocol::Enrolment> enrol(const protocol::EnrolRequest& request);

  /// Whose token this is; DeviceRevoked when it is nobody's, or not any more.
  Result<Device> authenticate(const QByteArray& token);
  /// Opens an exchange, to be taken step by step; one that only asks what is new has its first page already.
  /// `asked`: since when whoever asks has waited; what is known to have been so since then is not read again.
  /// DeviceRevoked, and as ExchangeAnswer::begin().
  Result<ExchangeAnswer> begin(const QByteArray& token, const QByteArray& body,
                               Moment asked = Moment::clock::now());
  using Answers = std::vector<ExchangeAnswer*>;
  /// What a Step::Write of each of the answers needs of the store, in one commit; where that fails by what
  /// one of them asks for, each in one of its own. With its result each of them settles, on whatever thread:
  /// it fails where none could be written. `more()`: those that have come meanwhile and are committed
  /// together with the first ones; none: there are none.
  Result<void> write(const Answers& answers, const std::function<Answers()>& more = {});

  /// The head behind the last write().
  Seq written() const { return recent_.head(); }

  /// A Step::Read.
  Result<void> read(ExchangeAnswer& answer);
  /// The next step of one answer, whichever it is.
  Result<void> takeStep(ExchangeAnswer& answer);
  /// A whole exchange, straight through. Ends early, and well, when the sink wants no more.
  Result<void> exchange(const QByteArray& token, const QByteArray& body, const protocol::ByteSink& sink);

  /// What there is for a replica of this cursor, right now. DeviceRevoked; HubEpoch.
  Result<protocol::News> news(const QByteArray& token, const Epoch& epoch, const Cursor& cursor);

  /// Where a snapshot lies. DeviceRevoked; UnknownRecord (id) when it may not be given out any more, or is
  /// none.
  Result<SnapshotFile> snapshot(const QByteArray& token, const QString& name);
  /// A first sync would be cheaper with a snapshot, or a newer one, than it is now. False without a shelf.
  Result<bool> wantsSnapshot();
  /// Makes one. As SnapshotShelf::make(); it belongs on a thread of its own.
  Result<SnapshotFile> makeSnapshot(const std::atomic<bool>& cancelled);
  /// Removes those that may not be given out any more.
  Result<void> clearSnapshots();
  /// The same, and takes what was erased or forgotten out of the store's files, where that was not possible
  /// at once. As the store fails; then it can be done later.
  Result<void> finishErasures();

  /// Erases a record for ever, everywhere, or what it said before (Eraser); `folder`: where attached files
  /// lie. The receipt is in the audit log, too. As Administration; what fails once the record is erased
  /// stands in the receipt.
  Result<ErasureReceipt> erase(const RecordId& record, ErasureScope scope, const files::BlobFolder& folder,
                               std::optional<Device> caller = {});
  /// Takes what stood in fields out of revisions from before a moment (retention.h). Returns of how many.
  Result<qint64> forgetBefore(Milliseconds moment, const std::atomic<bool>& cancelled);

  /// A record's revisions behind `after`, as many as a frame holds well, for whoever may see the record now.
  /// DeviceRevoked; UnknownRecord (id), whether there is none or it is not to be seen.
  Result<protocol::History> history(const QByteArray& token, const RecordId& record, Seq after);
  /// Answers a request that came by hand, as an exchange would: the answer in files of about `partBytes`, in
  /// the order in which they are best taken. What the hub has to say against it is in the answer too.
  /// Malformed and Forbidden as openBundle(); DeviceRevoked when it is from no device of this hub.
  Result<std::vector<QByteArray>> answerBundle(const QByteArray& file, const protocol::CourierKey& key,
                                               qint64 partBytes);
  /// The public key of the hub's courier bundles, which enrolment tells; `key`: what it is from now on.
  Result<void> setCourierKey(const QByteArray& key);

  /// What is decided about attached files, whose bytes lie in this folder.
  FileService files(const files::BlobFolder& folder) { return {store_, clock_, folder}; }

  /// Offices, people, devices, invitations. `caller`: who asks; nothing: whoever has the command line.
  Administration administration(std::optional<Device> caller = {}) {
    return {store_, clock_, std::move(caller)};
  }

  /// Puts the records of a library into the hub, as an office of its own. Again with the same records it
  /// changes nothing; a field that has changed in the library is brought up to date where the library wrote
  /// it last; what the network edited since stays as it is. Nothing is removed. InvalidField names the
  /// record.
  Result<ImportReport> importRecords(const std::vector<Record>& records, const QString& office);

  Result<HubStatus> status();
  /// Notes how far offices are known to have come, and measures.
  Result<HubMeasures> measure(const HeldSeqs& held);

  /// Whose token the last call was given; nothing when it was nobody's.
  const std::optional<Device>& caller() const { return caller_; }

  /// Whose key devices are told to be in use, once the network has put it into use: the one that they meet
  /// here. Without it none is; they trust both until they meet it.
  void setServedKey(const ServedKey* key) { servedKey_ = key; }

  /// Empty where there is none.
  QByteArray servedFingerprint() const { return servedKey_ ? servedKey_->fingerprint() : QByteArray(); }

  /// The operator's choices, by name; an empty text when there is none.
  Result<QString> setting(const QString& name);
  Result<void> setSetting(const QString& name, const QString& value);

 private:
  /// An exchange with nothing new, answered of what is known already; nothing when that is not enough.
  std::optional<Result<ExchangeAnswer>> answerFromPresent(const QByteArray& token, const QByteArray& body,
                                                          Moment asked);
  /// In one commit. `all`: those that were to be written.
  Result<void> writeTogether(const Answers& answers, const std::function<Answers()>& more, Answers& all);
  /// Each in a commit of its own, since all together failed so.
  Result<void> writeEach(const Answers& answers, const Error& together);
  /// Whether all are of somebody who has access still, and those that are presumed are what they were
  /// presumed to be. In a transaction.
  void confirm(const Answers& answers, const Meta& meta);
  /// By whom an exchange came a moment ago, as they are now. DeviceRevoked. In a transaction.
  Result<Device> deviceNow(const Device& before);
  /// For those of the answers that only lack what is new, as far as it is at hand. In a transaction. Gives
  /// back those that the store has to be asked for.
  Answers lookAhead(const Answers& answers, RecordWriter& writer);
  /// For those, once nobody waits for the transaction any more.
  void lookInStore(const Answers& answers);
  /// Whose token this is. In a transaction or a snapshot.
  Result<Device> findDevice(const QByteArray& token);
  /// Reads as of one moment for whoever has this token. A device that has no access any more learns it here.
  Result<void> readFor(const QByteArray& token, const std::function<Result<void>(const Device&)>& work);
  /// That a device without access was told so: once.
  void noteTold(Row device);
  /// The newest one that may be given out, and that has the better part of what there is. In a snapshot.
  std::optional<SnapshotFile> usableSnapshot(const Meta& meta);
  Result<Device> join(const protocol::EnrolRequest& request, const DeviceKeys& keys);

  Result<ExchangeAnswer> beginFor(const Meta& meta, const Device& device, const QByteArray& body) const;

  HubStore& store_;
  const Clock& clock_;
  std::optional<SnapshotShelf> shelf_;
  const ServedKey* servedKey_ = nullptr;
  Present present_;
  RecentChanges recent_;              ///< by write()
  QHash<QByteArray, Device> senders_; ///< as write() has read them, by the hashes of their tokens
  QByteArray written_;                ///< the store's version behind that
  protocol::FrameWriter frames_;
  std::optional<Device> caller_;
  std::optional<Device> refused_; ///< whose token the last call was given, and has no access any more
};

/// One client's side of a hub in the same process, with no socket in between.
class HubSession final : public protocol::SyncProtocol {
 public:
  /// `token`: as `enrol` gave it; empty before.
  explicit HubSession(HubService& service, QByteArray token = {})
      : service_(service)
      , token_(std::move(token)) {}

  void setToken(const QByteArray& token) { token_ = token; }

  Result<protocol::HubInfo> hub() override { return service_.info(); }

  Result<protocol::Enrolment> enrol(const protocol::EnrolRequest& request) override {
    return service_.enrol(request);
  }

  Result<void> exchange(const QByteArray& body, const protocol::ByteSink& sink) override {
    return service_.exchange(token_, body, sink);
  }

  Result<void> snapshot(const QString& name, qint64 offset, const protocol::ByteSink& sink) override;

  Result<protocol::News> news(const Epoch& epoch, const Cursor& cursor, int) override {
    return service_.news(token_, epoch, cursor);
  }

  Result<protocol::History> history(const RecordId& record, Seq after) override {
    return service_.history(token_, record, after);
  }

 private:
  HubService& service_;
  QByteArray token_;
};

} // namespace amparo::hub
