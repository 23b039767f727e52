#pragma once

#include "core/hub/hub_service.h"
#include "core/hub/store_place.h"
#include "tests/support/postgres_server.h"

#include <QTemporaryDir>

#include <map>

namespace amparo::hub::test {

using amparo::test::isOnPostgres;

class FakeClock final : public Clock {
 public:
  Milliseconds now() const override { return at; }

  Milliseconds at = 1'621'512'600'000; // 2021-05-20T12:10:00Z
};

/// A hub of its own in a temporary folder, or in a place of its own on this program's PostgreSQL server.
class TestHub {
 public:
  TestHub();

  StorePlace place() const { return place_; }

  /// Another connection to the store, as another thread or process has one.
  std::unique_ptr<HubStore> connect() const;
  /// Closes the store, and opens it again.
  void reopen();
  /// Does something to the store that no hub does, in the words of each kind of store.
  void execute(const char* sqlite, const char* postgres);
  Result<void> tryExecute(const char* sqlite, const char* postgres);
  QString describeSchema();
  /// How many of the verdicts that are kept have these bytes in them.
  qint64 verdictsWith(const QByteArray& words);

  HubRecord record(const RecordId& id);
  std::vector<HubRecord> conflictsAbout(const RecordId& id);
  std::vector<Revision> history(const RecordId& id);
  Digest digestOf(const QString& office);

 private:
  QTemporaryDir folder_;
  StorePlace place_;

 public:
  FakeClock clock;
  std::unique_ptr<HubStore> store;
  std::unique_ptr<HubService> service;
};

/// What came back from one exchange.
struct Answer {
  Result<void> result;
  std::vector<protocol::Verdict> verdicts;
  std::vector<protocol::Page> pages;
  std::optional<protocol::End> end;
  std::optional<protocol::Failure> failure;
  std::vector<qsizetype> frameEnds; ///< where each whole frame ended, in bytes
  qsizetype bytes = 0;
};

/// A field as a test writes it: an address, a value, and optionally the base.
struct Edit {
  QString address;
  Value value;
  std::optional<Seq> base; ///< nothing: what the replica knows of the field
};

/// A device that keeps what it gets as simply as can be: the protocol and nothing else.
class TestDevice {
 public:
  TestDevice(TestHub& hub, const QString& office, const QString& person,
             protocol::Role role = protocol::Role::Editor);

  /// A change with the next number, not sent yet.
  protocol::Change change(const RecordId& id, const QString& kind, const std::vector<Edit>& edits);
  /// Sends changes and takes the whole answer.
  Answer exchange(const std::vector<protocol::Change>& changes = {}, qsizetype cutAfter = -1);
  /// The only verdict of one change of one record.
  protocol::Verdict push(const RecordId& id, const QString& kind, const std::vector<Edit>& edits);
  protocol::Verdict pushPractice(const RecordId& id, const std::vector<Edit>& edits);

  Answer pull() { return exchange(); }

  Value value(const RecordId& id, const QString& address) const;

  bool holds(const RecordId& id) const { return records.count(id) > 0; }

  Digest digest() const;

  TestHub& hub;
  protocol::Enrolment enrolment;
  ReplicaId replica = randomId<ReplicaId>();
  Epoch epoch;
  Cursor cursor;
  qint64 pageBytes = 0;
  quint64 number = 0;
  std::optional<protocol::Lineage> lineage; ///< said with the next exchanges
  std::map<RecordId, Record> records;

 private:
  void take(const protocol::Frame& frame, const std::vector<protocol::Change>& changes, Answer& answer);
  void applyVerdict(const protocol::Verdict& verdict, const protocol::Change& change);
  void applyPage(const protocol::Page& page);
};

RecordId newId();
/// Title and status: the least a practice has.
std::vector<Edit> practice(const QString& title, const QString& status = QStringLiteral("draft"));
Value text(const char* utf8);
QByteArray frame(protocol::FrameType type, const QByteArray& payload);

} // namespace amparo::hub::test
