#pragma once

#include "core/hub/hub_store.h"
#include "core/hub/postgres/postgres_hub_file_store.h"
#include "core/postgres/database.h"

#include <map>

namespace amparo::hub {

/// The hub's store in a PostgreSQL database, which any number of processes may share. One connection; one
/// thread at a time.
///
/// Numbers are committed in their order: every writing transaction first locks the hub's row and holds it to
/// its commit, so that whoever reads a head has seen every seq up to it, or will see none of them change.
class PostgresHubStore final : public HubStore {
 public:
  /// What a commit that moves the head, or notes an act, announces (NOTIFY).
  static constexpr const char* channel = "amparo_written";

  /// Connects, and brings the schema up to date. `address`: as postgres::Database::open().
  static Result<std::unique_ptr<PostgresHubStore>> open(const QString& address);

  postgres::Database& database() { return *database_; }

  Result<void> transact(const Work& work) override;
  Result<void> snapshot(const Work& work) override;

  QByteArray version() override;
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

  void expect(const Expected& expected) override;
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
  explicit PostgresHubStore(std::unique_ptr<postgres::Database> database)
      : database_(std::move(database))
      , files_(*database_) {}

  HubRecord readRecord(postgres::Statement& row);
  Revision readRevision(postgres::Statement& row);
  /// Nothing when bytes of ours do not parse.
  std::optional<MovedRecord> readMoved(postgres::Statement& row);
  /// The first piece of visitMoved(), where it was asked.
  std::optional<postgres::Statement> movedAhead(Row office, const Place& place);

  static const char deviceByToken[];
  static constexpr char replicaById[] = "SELECT row, device FROM replica WHERE id=$1";

  /// What expect() asked, each until it is read, or written.
  struct Ahead {
    struct Judged {
      quint64 above = 0;
      postgres::Statement numbers;
    };

    struct Moved {
      Row office = 0;
      Place place;
      postgres::Statement rows;
    };

    std::map<QByteArray, postgres::Statement> devices; ///< by the hashes of their tokens
    std::map<ReplicaId, postgres::Statement> replicas;
    std::map<ReplicaId, Judged> judgedBy;
    std::map<Row, Judged> judged;                                    ///< of a replica that was read
    std::map<std::pair<RecordId, Row>, postgres::Statement> records; ///< and for which office
    std::map<Row, postgres::Statement> digests;
    std::vector<Moved> moved;
  };

  /// Asks for what `bound` names in `sql`, once.
  template<class Key, class... Bound>
  void ask(std::map<Key, postgres::Statement>& ahead, const std::type_identity_t<Key>& key, const char* sql,
           const Bound&... bound) {
    if (ahead.count(key) > 0) return;
    auto row = database_->prepare(sql);
    row.bind(bound...).ask();
    ahead.emplace(key, std::move(row));
  }

  /// The same as it was asked, or to be asked.
  template<class Key, class... Bound>
  postgres::Statement take(std::map<Key, postgres::Statement>& ahead, const std::type_identity_t<Key>& key,
                           const char* sql, const Bound&... bound) {
    if (auto asked = ahead.extract(key)) return std::move(asked.mapped());
    auto row = database_->prepare(sql);
    row.bind(bound...);
    return row;
  }

  std::unique_ptr<postgres::Database> database_;
  PostgresHubFileStore files_;
  Ahead ahead_;
  bool isSnapshot_ = false; ///< under way
  /// In it: whoever asks whose token something is asks for the head next, which therefore came along.
  std::optional<Meta> metaToo_;
};

} // namespace amparo::hub
