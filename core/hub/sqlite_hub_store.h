#pragma once

#include "core/hub/hub_store.h"
#include "core/hub/sqlite_hub_file_store.h"
#include "core/sqlite/database.h"

namespace amparo::hub {

/// The hub's store in one SQLite file: WAL, synchronous=FULL. One connection; one thread at a time.
class SqliteHubStore final : public HubStore {
 public:
  struct Options {
    sqlite::Mode mode = sqlite::Mode::ReadWrite;
    int cacheKibibytes = 4096; ///< more where much is written
  };

  /// Opens the file, and brings its schema up to date. `Mode::Create` makes it when it is not there.
  static Result<std::unique_ptr<SqliteHubStore>> open(const QString& path, const Options& options);

  static Result<std::unique_ptr<SqliteHubStore>> open(const QString& path,
                                                      sqlite::Mode mode = sqlite::Mode::ReadWrite) {
    return open(path, Options{mode});
  }

  /// Writes a copy of one moment to a new file, while others go on writing, and reads it through. FileFailed
  /// when `path` is there already, and as the store fails.
  Result<void> backUp(const QString& path);

  sqlite::Database& database() { return *database_; }

  Result<void> transact(const Work& work) override;
  Result<void> snapshot(const Work& work) override;

  QByteArray version() override;

  QByteArray versionAtHand() override { return version(); }

  std::optional<Meta> meta() override;
  void initialise(const Meta& meta) override;
  void setHead(Seq head) override;
  std::vector<PastEpoch> pastEpochs() override;
  void startEpoch(const Epoch& epoch) override;
  std::optional<QString> setting(const QString& name) override;
  void setSetting(const QString& name, const QString& value) override;

  std::optional<Office> office(const QString& name) override;
  std::optional<Office> office(Row row) override;
  std::optional<Office> office(const OfficeId& id) override;
  Office addOffice(const OfficeId& id, const QString& name) override;
  std::optional<Person> person(Row office, const QString& name) override;
  std::optional<Person> person(Row row) override;
  std::optional<Member> member(Row person) override;
  std::optional<Member> member(const PersonId& person) override;
  Person addPerson(Row office, const PersonId& id, const QString& name, protocol::Role role) override;
  void setRole(Row person, protocol::Role role) override;
  void renamePerson(Row person, const QString& name) override;
  void renameOffice(Row office, const QString& name) override;
  std::optional<Device> device(QByteArrayView tokenHash) override;
  std::optional<Device> device(Row row) override;
  std::optional<Device> deviceOfCourier(QByteArrayView key) override;
  Row addDevice(Row person, const QString& name, const DeviceKeys& keys, Milliseconds now) override;
  void setKeys(Row device, const DeviceKeys& keys) override;
  void setSeen(Row device, Milliseconds at) override;
  void revoke(Row device, bool wipe) override;
  void setTold(Row device, Milliseconds at) override;
  std::optional<StoredReplica> replica(const ReplicaId& id) override;
  Row addReplica(const ReplicaId& id, Row device) override;
  std::optional<StoredInvitation> invitation(QByteArrayView secretHash) override;
  std::optional<StoredInvitation> invitation(Row row) override;
  Row addInvitation(QByteArrayView secretHash, const StoredInvitation& invitation) override;
  void withdrawInvitation(Row row) override;
  void useInvitation(QByteArrayView secretHash, const ReplicaId& replica, Row device) override;

  std::optional<HubRecord> record(const RecordId& id) override;
  std::optional<HubRecord> record(Row row) override;
  std::optional<HubRecord> recordFor(Row office, const RecordId& id) override;
  std::vector<HubRecord> records(const Part& part) override;
  std::optional<HubRecord> head(Row row) override;
  std::optional<HubRecord> head(const RecordId& id) override;
  void visitHeads(const std::function<void(const HubRecord& head, bool hasRevision)>& visit) override;
  std::vector<HubRecord> remarksAbout(Row record) override;
  std::vector<HubRecord> attachmentsOf(const RecordId& record) override;
  QByteArray put(HubRecord& record) override;
  void erase(Row record) override;
  void addRevision(Row record, const Revision& revision) override;
  std::optional<Revision> revision(Seq seq) override;
  std::optional<Author> authorOf(Seq seq) override;
  std::vector<Revision> revisionsAfter(Seq after, int limit) override;
  void replaceRevision(const Revision& revision) override;
  void visitRevisions(Row record, Seq after, const std::function<bool(const Revision&)>& visit) override;
  void visitRevisionsBack(Row record, Seq after, Seq before,
                          const std::function<bool(Revision&&)>& visit) override;
  std::optional<StoredVerdict> verdict(Row replica, quint64 number) override;
  std::vector<quint64> judgedNumbers(Row replica, quint64 above) override;
  void putVerdict(Row replica, const StoredVerdict& verdict) override;
  void visitMoved(Row office, const Place& place,
                  const std::function<bool(const MovedRecord&)>& visit) override;
  qint64 countMoved(Row office, const Place& place) override;
  void visitShared(const std::function<void(const MovedRecord&)>& visit) override;
  Seq lastWithdrawal() override;
  Digest digest(Row scope) override;
  Digest digestFor(Row office) override;
  void setDigest(Row scope, const Digest& digest) override;

  HubFileStore& files() override { return files_; }

  void addAudit(const AuditEntry& entry) override;
  std::vector<AuditEntry> audit(Row before, int limit) override;

  std::vector<OfficeSummary> offices() override;
  std::vector<Device> devices() override;
  std::vector<Office> offices(const Part& part) override;
  std::vector<Member> members(const Part& part) override;
  std::vector<Device> devices(const Part& part) override;
  std::vector<StoredInvitation> invitations(const Part& part) override;
  std::vector<std::pair<QString, qint64>> recordCounts() override;
  std::vector<OfficeStanding> standings() override;
  void noteHeld(Row office, Seq held) override;
  Result<void> purge() override;
  Result<void> checkIntegrity() override;
  Result<void> rebuildIndexes() override;
  StoreShares shares() override;
  qint64 bytes() override;

 private:
  explicit SqliteHubStore(std::unique_ptr<sqlite::Database> database)
      : database_(std::move(database))
      , files_(*database_) {}

  HubRecord readRecord(sqlite::Statement& row);
  Revision readRevision(sqlite::Statement& row);
  static Device readDevice(sqlite::Statement& row);
  /// Nothing when bytes of ours do not parse.
  std::optional<MovedRecord> readMoved(sqlite::Statement& row);
  /// StoreDamaged when bytes of ours did not parse since the last call.
  Result<void> takeDamage();

  std::unique_ptr<sqlite::Database> database_;
  SqliteHubFileStore files_;
  bool damaged_ = false;
};

} // namespace amparo::hub
