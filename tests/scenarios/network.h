#pragma once

#include "core/hub/hub_service.h"
#include "core/hub/sqlite_hub_store.h"
#include "core/hub/store_place.h"
#include "core/operations/library.h"
#include "core/sync/identity.h"
#include "core/sync/sync_run.h"
#include "tests/support/postgres_server.h"
#include "tests/support/temporary.h"

#include <QFile>

#include <limits>
#include <optional>

namespace amparo::test {

/// A hub in this process, with no socket.
class TestHub {
 public:
  TestHub() {
    if (isOnPostgres()) {
      place_.database = postgresServer().newPlace();
    } else {
      place_.file = folder_.filePath(QStringLiteral("hub.db"));
      REQUIRE(QFile(place_.file).open(QFile::WriteOnly));
    }
    open();
    REQUIRE(service_->initialise(QStringLiteral("Red de prueba")).ok());
    REQUIRE(service_->setCourierKey(courierKey.publicKey).ok());
  }

  hub::HubService& service() { return *service_; }

  hub::HubStore& store() { return *store_; }

  /// Null where it is on PostgreSQL.
  sqlite::Database* sqlite() {
    auto* store = dynamic_cast<hub::SqliteHubStore*>(store_.get());
    return store ? &store->database() : nullptr;
  }

  /// All that it holds.
  std::vector<hub::HubRecord> records() {
    std::vector<hub::HubRecord> records;
    for (const hub::OfficeSummary& summary : store_->offices()) {
      std::vector<RecordId> own;
      store_->visitMoved(summary.office.row, {}, [&](const hub::MovedRecord& moved) {
        if (moved.own) own.push_back(moved.id);
        return true;
      });
      for (const RecordId& id : own) records.push_back(*store_->record(id));
    }
    return records;
  }

  /// Keeps a copy of what the hub holds now.
  void backUp() { backup_ = copyOf(place_); }

  bool hasBackup() const { return backup_.has_value(); }

  /// The copy takes the hub's place, in an epoch of its own.
  void restore() {
    putBack();
    REQUIRE(service_->startEpoch().ok());
  }

  /// The copy takes the hub's place, as if nothing had happened.
  void putBack() {
    place_ = copyOf(*backup_);
    open();
  }

  hub::SnapshotShelf shelf() const {
    return hub::SnapshotShelf(folder_.filePath(QStringLiteral("snapshots")));
  }

  hub::SnapshotFile makeSnapshot() {
    const auto made = service_->makeSnapshot(std::atomic<bool>(false));
    REQUIRE(made.ok());
    return *made;
  }

  FakeClock clock;
  const protocol::CourierKey courierKey = protocol::courierKeyOf("the hub's secret");

 private:
  void open() {
    auto opened = hub::openStore(place_);
    REQUIRE(opened.ok());
    service_.reset();
    store_ = *std::move(opened);
    service_.emplace(*store_, clock, shelf()); // in the same place: the offices' links lead to it
  }

  hub::StorePlace copyOf(const hub::StorePlace& place) {
    if (isOnPostgres()) return {{}, postgresServer().copyOf(place.database)};
    const QString path = folder_.filePath(QStringLiteral("copy-%1.db").arg(++copies_));
    const auto original = hub::SqliteHubStore::open(place.file);
    REQUIRE(original.ok());
    REQUIRE((*original)->backUp(path).ok());
    return {path, {}};
  }

  QTemporaryDir folder_;
  hub::StorePlace place_;
  std::unique_ptr<hub::HubStore> store_;
  std::optional<hub::HubService> service_;
  std::optional<hub::StorePlace> backup_;
  int copies_ = 0;
};

/// The way between an office and the hub, as bad as a test wants it. Each fault happens once.
class Link final : public protocol::SyncProtocol {
 public:
  explicit Link(hub::HubService& service)
      : session(service) {}

  Result<protocol::HubInfo> hub() override { return session.hub(); }

  Result<protocol::Enrolment> enrol(const protocol::EnrolRequest& request) override {
    return session.enrol(request);
  }

  Result<void> exchange(const QByteArray& body, const protocol::ByteSink& sink) override {
    ++requests;
    lastRequest = body;
    if (std::exchange(loseRequest, false)) return Error{ErrorCode::HubUnreachable, {}, {}};
    qint64 left = std::exchange(cutAnswerAt, std::numeric_limits<qint64>::max());
    bool cut = false;
    answerBytes = 0;
    const auto result = session.exchange(body, [&](QByteArrayView bytes) {
      answerBytes += bytes.size();
      if (beforeAnswer) std::exchange(beforeAnswer, nullptr)();
      cut = cut || bytes.size() > left;
      const QByteArrayView through = bytes.first(std::min<qint64>(left, bytes.size()));
      left -= through.size();
      // The hub does not notice that its words are not heard: it goes on to its end.
      return through.isEmpty() || sink(through);
    });
    if (cut) return Error{ErrorCode::LinkCut, {}, {}};
    return result;
  }

  Result<void> snapshot(const QString& name, qint64 offset, const protocol::ByteSink& sink) override {
    ++snapshotRequests;
    if (snapshotThere && offset >= snapshotThere->size())
      return Error{ErrorCode::HubRefused, {{QStringLiteral("status"), 416}}, {}};
    if (snapshotThere) {
      sink(QByteArrayView(*snapshotThere).sliced(offset));
      return {};
    }
    qint64 left = std::exchange(cutSnapshotAfter, std::numeric_limits<qint64>::max());
    bool cut = false;
    const auto result = session.snapshot(name, offset, [&](QByteArrayView bytes) {
      cut = bytes.size() > left;
      const QByteArrayView through = bytes.first(std::min<qint64>(left, bytes.size()));
      left -= through.size();
      snapshotBytes += through.size();
      return (through.isEmpty() || sink(through)) && !cut;
    });
    if (cut) return Error{ErrorCode::LinkCut, {}, {}};
    if (afterSnapshot) std::exchange(afterSnapshot, nullptr)();
    return result;
  }

  Result<protocol::History> history(const RecordId& record, Seq after) override {
    ++requests;
    if (std::exchange(loseRequest, false)) return Error{ErrorCode::HubUnreachable, {}, {}};
    return session.history(record, after);
  }

  hub::HubSession session;
  int requests = 0;
  int snapshotRequests = 0;
  qint64 snapshotBytes = 0;                ///< that came through
  std::optional<QByteArray> snapshotThere; ///< in the place of what the hub has
  qint64 cutSnapshotAfter = std::numeric_limits<qint64>::max();
  QByteArray lastRequest;
  qint64 answerBytes = 0;
  bool loseRequest = false;
  qint64 cutAnswerAt = std::numeric_limits<qint64>::max();
  std::function<void()> afterSnapshot; ///< runs once, when all of a snapshot came through
  std::function<void()> beforeAnswer;  ///< runs once, when the first bytes come back
};

/// An office with one computer.
class Office {
 public:
  Office(TestHub& hub, const QString& name, protocol::Role role = protocol::Role::Contributor)
      : link(hub.service())
      , ids_(clock) {
    enrol(hub, name, role);
    reopen();
  }

  /// A second computer of the same office, with a copy of the first one's library, which lies at `path` and
  /// is closed.
  Office(TestHub& hub, const Office& original, const QString& path)
      : link(hub.service())
      , ids_(clock) {
    clock.time = original.clock.time;
    store.close();
    QFile::remove(store.path());
    REQUIRE(QFile::copy(path, store.path()));
    store.reopen();
    token = original.token;
    link.session.setToken(token);
    reopen();
  }

  /// With a new invitation.
  void enrol(TestHub& hub, const QString& name, protocol::Role role) {
    const auto invitation = hub.service().administration().invite(
        {name, QStringLiteral("Persona de ") + name, role}, Milliseconds(86'400'000));
    REQUIRE(invitation.ok());
    const auto enrolment = sync::enrol(*store, link, QStringLiteral("https://hub.example"), {},
                                       {invitation->secret, store->syncState().replica(), name});
    INFO((enrolment ? QString() : describe(enrolment.error())).toStdString());
    REQUIRE(enrolment.ok());
    token = enrolment->token;
    link.session.setToken(token);
  }

  void reopen() { library_ = std::make_unique<Library>(*store, ids_); }

  Library& library() { return *library_; }

  Result<sync::Report> trySync() { return sync::SyncRun(*store, link, clock, {}).run(); }

  sync::Report sync() {
    const auto report = trySync();
    INFO((report ? QString() : describe(report.error())).toStdString());
    REQUIRE(report.ok());
    return *report;
  }

  RecordId create(const QString& kind, const Fields& values) {
    const auto changes = library().create(kind, values);
    INFO((changes ? QString() : describe(changes.error())).toStdString());
    REQUIRE(changes.ok());
    return changes->records.front().id;
  }

  void edit(const RecordId& id, const Fields& values) {
    const auto changes = library().edit(id, values);
    INFO((changes ? QString() : describe(changes.error())).toStdString());
    REQUIRE(changes.ok());
  }

  bool has(const RecordId& id) { return store->records().find(id).has_value(); }

  Record record(const RecordId& id) {
    const auto found = store->records().find(id);
    REQUIRE(found);
    return found->record;
  }

  QString text(const RecordId& id, const QString& address) { return record(id).text(address); }

  std::vector<Record> conflicts() {
    std::vector<Record> list;
    ListQuery query;
    query.kinds = QStringList{QStringLiteral("conflict")};
    for (StoredRecord& stored : store->records().at(store->records().list(query)))
      list.push_back(std::move(stored.record));
    return list;
  }

  TemporaryStore store;
  FakeClock clock;
  Link link;
  QByteArray token;

 private:
  IdGenerator ids_;
  std::unique_ptr<Library> library_;
};

/// Both hold the same values of the records that both may see.
inline void requireSameShared(Office& a, Office& b) {
  const auto rowsA = a.store->records().allRows();
  for (const StoredRecord& stored : a.store->records().at(rowsA)) {
    if (stored.record.audience() == Audience::Office) continue;
    const Record other = b.record(stored.record.id);
    for (const auto& field : stored.record.fields) {
      INFO(field.address.toStdString());
      CHECK(other.value(field.address) == field.value.value);
    }
  }
}

/// Both hold the same, all of which both may see.
inline void requireEqual(Office& a, Office& b) {
  CHECK(a.store->syncState().digest() == b.store->syncState().digest());
  requireSameShared(a, b);
}

} // namespace amparo::test
