#pragma once

#include "core/base/result.h"
#include "core/hub/revision.h"
#include "core/protocol/messages.h"
#include "core/protocol/sync_protocol.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace amparo::hub {

/// A key that is announced to devices, and since when.
struct AnnouncedKey {
  protocol::HubKey key;
  Milliseconds since = 0;
};

/// The setting that announces a key.
inline const QString announcedKeySetting = QStringLiteral("announced_key");
QString announcedKeyText(const AnnouncedKey& key);
std::optional<AnnouncedKey> announcedKeyIn(const QString& setting);

struct Meta {
  QString name;
  Epoch epoch;
  Seq head = 0; ///< seq of the last accepted change
  std::optional<AnnouncedKey> key = {};
};

struct Office {
  Row row = 0;
  OfficeId id;
  QString name;
};

struct Person {
  Row row = 0;
  PersonId id;
  QString name;
  protocol::Role role = protocol::Role::Reader;
};

/// A person, and where.
struct Member {
  Person person;
  Office office;
};

/// A device, and whom it works for: what a request is judged by.
struct Device {
  Row row = 0;
  QString name;
  QByteArray tokenHash;
  bool revoked = false;
  bool wipe = false;                ///< once revoked, it is told to erase what it holds
  std::optional<Milliseconds> told; ///< when it first learned that it is revoked
  Milliseconds enrolled = 0;
  std::optional<Milliseconds> seen; ///< to the hour; nothing: never since it was enrolled
  Person person;
  Office office;
};

/// What the hub keeps of a device's secret, which it does not keep.
struct DeviceKeys {
  QByteArray tokenHash;
  QByteArray courier; ///< public key
};

struct StoredInvitation {
  Row row = 0;
  Row person = 0;
  Milliseconds made = 0; ///< 0: before this was noted
  Milliseconds expires = 0;
  bool withdrawn = false;
  ReplicaId replica; ///< that joined with it; null: not used yet
  Row device = 0;
};

/// Who acts upon the hub itself.
struct Actor {
  Row device = 0; ///< 0: whoever has the hub's command line, and nothing else is known of them
  QString office;
  QString person;
  QString deviceName;
};

/// Something that was done to the hub itself. Names are those of then.
struct AuditEntry {
  Row row = 0;
  Milliseconds at = 0;
  Actor by = {};
  QString act = {}; ///< see core/hub/audit.h
  QString office = {};
  QString person = {};
  Row number = 0; ///< of a device or an invitation
  QString was = {};
  QString became = {};
};

/// A part of a list, by the rows: what is behind `after`, at most `limit`.
struct Part {
  Row after = 0;
  int limit = 0;
};

struct StoredReplica {
  Row row = 0;
  Row device = 0;
};

/// Of a record that was erased: all that is left of it is that its id is not given again, and when devices
/// were told.
inline const QString erasedKind = QStringLiteral("erased");

/// `kind`: UTF-8.
inline bool isErased(QByteArrayView kind) {
  return kind == "erased";
}

/// A record as the hub holds it.
struct HubRecord {
  Row row = 0; ///< 0: not stored yet
  RecordId id;
  QString kind;
  Row office = 0;
  Seq seq = 0;
  bool shared = true;     ///< audience network
  Seq audienceSeq = 0;    ///< when `shared` last changed
  bool wasShared = false; ///< other offices may hold it
  Row about = 0;          ///< of a remark (model/remark.h): the record it speaks of
  StoredFields fields;

  /// Of an attachment: the id of what it is attached to, as text; else empty. By this the store finds it.
  QString attachedTo() const;

  Value value(const Address& address) const {
    const StoredValue* stored = fields.find(address);
    return stored ? stored->value : Value();
  }

  bool isDeleted() const { return value(system_field::deleted).flag(); }

  bool isErased() const { return kind == erasedKind; }

  bool isVisibleTo(Row reader) const { return !isErased() && (shared || office == reader); }

  /// It sees it, or may hold it.
  bool isKnownTo(Row reader) const { return wasShared || isVisibleTo(reader); }
};

/// What was answered to a change, without anything that somebody wrote.
struct StoredVerdict {
  QByteArray hash;
  bool applied = false; ///< the verdict's seq is a revision made of exactly this change
  protocol::Verdict verdict;
};

/// How far a replica has come: its cursor, and the snapshot that it began with (0: none), which has every
/// record that all offices saw at that seq.
struct Place {
  Cursor cursor;
  Seq snapshot = 0;
  bool operator==(const Place&) const = default;
};

/// What a transaction is about to ask for.
struct Expected {
  std::vector<QByteArray> tokens;                      ///< device() of their hashes
  std::vector<std::pair<ReplicaId, quint64>> replicas; ///< each with judgedNumbers() above a number
  std::vector<std::pair<RecordId, Row>> records;       ///< recordFor() an office
  std::vector<Row> digests;                            ///< by scope
  std::vector<std::pair<Row, Place>> moved;            ///< visitMoved() of an office
};

/// The fields of a record that its last change wrote, as pairs for a page.
struct LatestFields {
  QByteArrayView pairs;
  quint64 count = 0;
  Seq before = 0; ///< all other fields are no newer than this
};

/// A record that moved, as it lies in the store; the views hold during the visit.
struct MovedRecord {
  RecordId id;
  OfficeId office;     ///< null: nobody's, of one that was erased before it came here
  QByteArrayView kind; ///< UTF-8
  Seq seq = 0;
  bool own = false; ///< of the office that asks
  bool shared = true;
  bool erased = false; ///< then neither
  Seq audienceSeq = 0;
  QByteArrayView fields; ///< as encodeStoredFields()
  std::optional<LatestFields> latest = {};
};

/// Where one can look up what has moved.
class MovedRecords {
 public:
  virtual ~MovedRecords() = default;

  /// The records behind `place.cursor.at` that concern an office, in the order of seq: those it may see and
  /// that the snapshot does not have, and those that left its sight after `place.cursor.since`. Until `visit`
  /// returns false.
  virtual void visitMoved(Row office, const Place& place,
                          const std::function<bool(const MovedRecord&)>& visit) = 0;
  /// How many those are.
  virtual qint64 countMoved(Row office, const Place& place) = 0;
};

/// How much room things of one name take: their content, without what the store needs around it.
struct StoreShare {
  QString name;
  qint64 count = 0;
  qint64 bytes = 0;
  bool operator==(const StoreShare&) const = default;
};

/// What takes the room in a store. Largest first.
struct StoreShares {
  std::vector<StoreShare> kinds;    ///< records, by kind
  std::vector<StoreShare> history;  ///< revisions, by their record's kind
  std::vector<StoreShare> verdicts; ///< one
  std::vector<StoreShare> offices;  ///< records, by the office they belong to
  std::vector<StoreShare> files;    ///< by the office whose room they take
  std::vector<StoreShare> uploads;  ///< that have begun, with the size announced, by office
};

inline QString HubRecord::attachedTo() const {
  const auto to = kind == u"attachment" ? fromText<RecordId>(value(QStringLiteral("record")).text())
                                        : std::optional<RecordId>();
  return to ? toText(*to) : QStringLiteral("");
}

class HubFileStore;

/// How far an office has come: the newest seq up to which one of its devices is known to hold everything.
struct OfficeStanding {
  OfficeId id;
  Seq held = 0;
};

/// The same, as it is noted: by the offices' rows.
using HeldSeqs = std::map<Row, Seq>;

struct OfficeSummary {
  Office office;
  qint64 records = 0;
};

/// What the hub remembers. Several processes may share one store, so nothing that was read counts for longer
/// than version() stays the same. One thread at a time uses an object; each worker has its own.
///
/// Every other function is called inside `transact` or `snapshot`. Their own failures stick: after one, reads
/// return empty values and writes do nothing, and `transact` or `snapshot` returns the first failure. So what
/// was read or made inside counts only once they have returned well.
class HubStore : public MovedRecords {
 public:
  using Work = std::function<Result<void>()>;

  /// Runs `work` in one write transaction, alone among all processes, and commits it so that it survives a
  /// power cut; nothing of it happens when `work` or the store fails.
  virtual Result<void> transact(const Work& work) = 0;
  /// Everything read inside `work` is of one moment; writers go on meanwhile.
  virtual Result<void> snapshot(const Work& work) = 0;

  /// In `transact`: a store that is waited for at every question asks all of these at once.
  virtual void expect(const Expected&) {}

  /// As long as it is the same, so is all that this object would read.
  virtual QByteArray version() = 0;

  /// The same; empty where somebody else would have to be asked for it.
  virtual QByteArray versionAtHand() { return {}; }

  // The network
  virtual std::optional<Meta> meta() = 0;
  virtual void initialise(const Meta& meta) = 0;
  virtual void setHead(Seq head) = 0;
  /// The epochs before the present one, oldest first.
  virtual std::vector<PastEpoch> pastEpochs() = 0;
  /// Ends the present epoch at the head.
  virtual void startEpoch(const Epoch& epoch) = 0;
  virtual std::optional<QString> setting(const QString& name) = 0;
  virtual void setSetting(const QString& name, const QString& value) = 0;

  // Offices, people, devices
  virtual std::optional<Office> office(const QString& name) = 0;
  virtual std::optional<Office> office(Row row) = 0;
  virtual std::optional<Office> office(const OfficeId& id) = 0;
  virtual Office addOffice(const OfficeId& id, const QString& name) = 0;
  virtual std::optional<Person> person(Row office, const QString& name) = 0;
  virtual std::optional<Person> person(Row row) = 0;
  virtual std::optional<Member> member(Row person) = 0;
  virtual std::optional<Member> member(const PersonId& person) = 0;
  virtual Person addPerson(Row office, const PersonId& id, const QString& name, protocol::Role role) = 0;
  virtual void setRole(Row person, protocol::Role role) = 0;
  virtual void renamePerson(Row person, const QString& name) = 0;
  virtual void renameOffice(Row office, const QString& name) = 0;
  virtual std::optional<Device> device(QByteArrayView tokenHash) = 0;
  virtual std::optional<Device> device(Row row) = 0;
  /// By the key of its courier bundles.
  virtual std::optional<Device> deviceOfCourier(QByteArrayView key) = 0;
  virtual Row addDevice(Row person, const QString& name, const DeviceKeys& keys, Milliseconds now) = 0;
  virtual void setKeys(Row device, const DeviceKeys& keys) = 0;
  virtual void setSeen(Row device, Milliseconds at) = 0;
  /// Ends its access, of which it has not been told. An order to wipe is not taken back by a revocation
  /// without one.
  virtual void revoke(Row device, bool wipe) = 0;
  virtual void setTold(Row device, Milliseconds at) = 0;
  virtual std::optional<StoredReplica> replica(const ReplicaId& id) = 0;
  virtual Row addReplica(const ReplicaId& id, Row device) = 0;
  virtual std::optional<StoredInvitation> invitation(QByteArrayView secretHash) = 0;
  virtual std::optional<StoredInvitation> invitation(Row row) = 0;
  virtual Row addInvitation(QByteArrayView secretHash, const StoredInvitation& invitation) = 0;
  virtual void withdrawInvitation(Row row) = 0;
  virtual void useInvitation(QByteArrayView secretHash, const ReplicaId& replica, Row device) = 0;

  // Records
  virtual std::optional<HubRecord> record(const RecordId& id) = 0;
  virtual std::optional<HubRecord> record(Row row) = 0;
  /// Without its fields, which are not read, where it is not known to an office: no time tells of them.
  virtual std::optional<HubRecord> recordFor(Row office, const RecordId& id) = 0;
  /// Every record, those that were erased too.
  virtual std::vector<HubRecord> records(const Part& part) = 0;
  /// A record without its fields, which are not read.
  virtual std::optional<HubRecord> head(Row row) = 0;
  virtual std::optional<HubRecord> head(const RecordId& id) = 0;
  /// Every record, without its fields, and whether the revision is here that wrote it last.
  virtual void visitHeads(const std::function<void(const HubRecord& head, bool hasRevision)>& visit) = 0;
  /// The remarks that speak of a record.
  virtual std::vector<HubRecord> remarksAbout(Row record) = 0;
  /// The attachments of a record, those in the trash too.
  virtual std::vector<HubRecord> attachmentsOf(const RecordId& record) = 0;
  /// Inserts (and sets `row`), or updates by `row`. Returns the fields as they lie there now.
  virtual QByteArray put(HubRecord& record) = 0;
  /// Makes it one that was erased, of which put() then writes the rest, and removes its revisions.
  virtual void erase(Row record) = 0;
  virtual void addRevision(Row record, const Revision& revision) = 0;
  virtual std::optional<Revision> revision(Seq seq) = 0;
  /// Who made it, without what it says.
  virtual std::optional<Author> authorOf(Seq seq) = 0;
  /// Those of all records behind `after`, oldest first: at most `limit`, and fewer where they are long; none
  /// only at the end.
  virtual std::vector<Revision> revisionsAfter(Seq after, int limit) = 0;
  /// Writes the fields of a revision anew.
  virtual void replaceRevision(const Revision& revision) = 0;
  /// A record's revisions after `after`, oldest first, until `visit` returns false.
  virtual void visitRevisions(Row record, Seq after, const std::function<bool(const Revision&)>& visit) = 0;
  /// Those between `after` and `before`, newest first.
  virtual void visitRevisionsBack(Row record, Seq after, Seq before,
                                  const std::function<bool(Revision&&)>& visit) = 0;
  virtual std::optional<StoredVerdict> verdict(Row replica, quint64 number) = 0;
  /// The numbers above `above` of which there is a verdict, in order.
  virtual std::vector<quint64> judgedNumbers(Row replica, quint64 above) = 0;
  virtual void putVerdict(Row replica, const StoredVerdict& verdict) = 0;
  /// Every record that all offices see, in the order of seq.
  virtual void visitShared(const std::function<void(const MovedRecord&)>& visit) = 0;
  /// When a record last left the sight of other offices: its seq; 0: none did.
  virtual Seq lastWithdrawal() = 0;
  /// The running digest of a scope: 0 for what all offices see, an office's row for what only it sees.
  virtual Digest digest(Row scope) = 0;
  virtual void setDigest(Row scope, const Digest& digest) = 0;
  /// Of all that an office sees.
  virtual Digest digestFor(Row office) = 0;

  /// What is remembered of attached files.
  virtual HubFileStore& files() = 0;

  // What was done to the hub itself. Is only ever added to: the store refuses anything else.
  virtual void addAudit(const AuditEntry& entry) = 0;
  /// Newest first: those before `before`, or the newest when it is 0.
  virtual std::vector<AuditEntry> audit(Row before, int limit) = 0;

  // For people
  virtual std::vector<OfficeSummary> offices() = 0;
  virtual std::vector<Device> devices() = 0;
  virtual std::vector<Office> offices(const Part& part) = 0;
  virtual std::vector<Member> members(const Part& part) = 0;
  virtual std::vector<Device> devices(const Part& part) = 0;
  virtual std::vector<StoredInvitation> invitations(const Part& part) = 0;
  /// How many records of each kind, without those in the trash.
  virtual std::vector<std::pair<QString, qint64>> recordCounts() = 0;
  /// Of the offices that have a device.
  virtual std::vector<OfficeStanding> standings() = 0;
  /// Unless more is known already.
  virtual void noteHeld(Row office, Seq held) = 0;
  /// Outside of a transaction: of what was removed nothing is kept in the store's files that could be read
  /// out of them, as far as that is the store's to decide. StoreBusy while somebody reads for long.
  virtual Result<void> purge() = 0;
  /// Outside of a transaction: reads all of the database. StoreDamaged, with its first finding as detail.
  virtual Result<void> checkIntegrity() = 0;
  virtual Result<void> rebuildIndexes() = 0;
  /// What takes how much of it. Reads everything.
  virtual StoreShares shares() = 0;
  /// How much room the store takes, without attached files.
  virtual qint64 bytes() = 0;
};

} // namespace amparo::hub
