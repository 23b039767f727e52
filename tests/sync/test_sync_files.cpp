#include "core/sync/schedule.h"
#include "tests/support/temporary.h"
#include "tests/support/wait.h"
#include "tests/sync/scripted_access.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QScopeGuard>
#include <QSemaphore>
#include <QThread>

using namespace amparo;
using namespace amparo::sync;
using namespace amparo::test;
using namespace Qt::StringLiterals;

// Files travel beside the records, and never before them.

namespace {

constexpr qint64 fileBytes = 300'000;

/// Takes every file, and does with each piece what a test says first. Used on the files' thread.
class ScriptedFiles {
 public:
  using Piece = std::function<Result<void>(const std::atomic<bool>& cancelled)>;

  class Connection final : public protocol::BlobProtocol {
   public:
    Connection(ScriptedFiles& files, const std::atomic<bool>& cancelled)
        : files_(files)
        , cancelled_(cancelled) {}

    Result<protocol::Upload> beginUpload(const Sha256&, qint64 size) override {
      files_.size = size;
      return protocol::Upload{u"1"_s, 0};
    }

    Result<qint64> uploadOffset(const QString&) override { return files_.offset.load(); }

    Result<qint64> sendPiece(const QString&, qint64 offset, const QByteArray& bytes) override {
      Piece piece;
      {
        const QMutexLocker lock(&files_.mutex_);
        piece = files_.piece_;
        ++files_.pieces;
      }
      if (piece) AMPARO_TRY(piece(cancelled_));
      files_.offset = offset + bytes.size();
      return files_.offset.load();
    }

    Result<void> cancelUpload(const QString&) override { return {}; }

    Result<void> download(const Sha256&, qint64, qint64, const protocol::BlobSink&) override {
      return Error{ErrorCode::UnknownRecord, {}, {}};
    }

   private:
    ScriptedFiles& files_;
    const std::atomic<bool>& cancelled_;
  };

  void setPiece(Piece piece) {
    const QMutexLocker lock(&mutex_);
    piece_ = std::move(piece);
  }

  std::atomic<qint64> size = -1;
  std::atomic<qint64> offset = 0;
  std::atomic<int> pieces = 0;

 private:
  QMutex mutex_;
  Piece piece_;
};

/// A member with one file to send.
struct Fixture {
  TemporaryStore store;
  FakeClock clock;
  IdGenerator ids{clock};
  Library library{*store, ids};
  FakeTime time;
  ScriptedHub hub;
  ScriptedFiles files;
  std::unique_ptr<SyncService> service;

  Fixture() {
    hub.setFiles([this](const std::atomic<bool>& cancelled) {
      return std::make_unique<ScriptedFiles::Connection>(files, cancelled);
    });
    sqlite::Transaction transaction(store->database());
    store->syncState().setMembership({u"https://hub.example"_s,
                                      QByteArray(32, 'f'),
                                      u"Red"_s,
                                      randomId<OfficeId>(),
                                      u"Rosario"_s,
                                      randomId<PersonId>(),
                                      u"Ana"_s,
                                      u"editor"_s,
                                      {}});
    REQUIRE(transaction.commit().ok());
    const auto made = library.create(u"practice"_s, practice(u"Turno"_s));
    REQUIRE(made.ok());
    QFile file(store.folder() % u"/acta.pdf"_s);
    REQUIRE(file.open(QFile::WriteOnly));
    REQUIRE(file.write(QByteArray(fileBytes, 'a')) == fileBytes);
    file.close();
    REQUIRE(library.attach(made->records.front().id, file.fileName()).ok());
  }

  void start() {
    service = std::make_unique<SyncService>(
        store.path(), [this] { return hub.makeAccess(); }, [this] { return time.makeTiming(); });
    service->start();
  }

  void edit(const QString& title) {
    REQUIRE(library.create(u"practice"_s, practice(title)).ok());
    service->noteEdit();
  }

  bool isSent() { return store->files().all().front().sending == Sending::Done; }
};

} // namespace

TEST_CASE_METHOD(Fixture, "a file goes once the records have, and the status tells how much is left") {
  std::vector<FileStatus> told;
  service = std::make_unique<SyncService>(
      store.path(), [this] { return hub.makeAccess(); }, [this] { return time.makeTiming(); });
  QObject::connect(service.get(), &SyncService::fileStatusChanged, service.get(),
                   [&](const FileStatus& status) { told.push_back(status); });
  service->start();
  const auto isTold = [&](const FileProgress& left) {
    return std::any_of(told.begin(), told.end(), [&](const auto& status) { return status.left == left; });
  };
  REQUIRE(waitFor([&] { return isTold({1, fileBytes, 0, 0}); }));
  REQUIRE(waitFor([&] { return isSent() && service->fileStatus().left == FileProgress{}; }));
  REQUIRE(waitFor([&] { return !service->fileStatus().running; }));
  CHECK(files.offset == fileBytes);
  CHECK(service->status().state == State::UpToDate);
}

TEST_CASE_METHOD(Fixture, "an order to erase that comes when a file is on its way is heard at once") {
  const Error order{ErrorCode::DeviceRevoked, {{u"wipe"_s, true}}, {}};
  files.setPiece([&](const std::atomic<bool>&) -> Result<void> { return order; });
  start();
  REQUIRE(waitFor([&] { return service->status().error == order; }));
  CHECK(service->status().state == State::Problem);
}

TEST_CASE_METHOD(Fixture, "trap 17: a file on its way gates no records, even where its link is stuck") {
  QSemaphore reached;
  QSemaphore goOn;
  // Whatever it is told: a link that hangs.
  files.setPiece([&](const std::atomic<bool>&) -> Result<void> {
    reached.release();
    goOn.acquire();
    return {};
  });
  const auto letGo = qScopeGuard([&] {
    goOn.release(1000);
    service.reset();
  });
  start();
  REQUIRE(waitFor([&] { return reached.tryAcquire(); }));
  const int before = hub.exchanges();
  edit(u"Urgente"_s);
  REQUIRE(waitFor([&] { return time.untilRing() == Schedule::afterEdit; }));
  time.advance(Schedule::afterEdit);
  REQUIRE(
      waitFor([&] { return hub.exchanges() == before + 1 && service->status().state == State::UpToDate; }));
  CHECK(service->status().waiting == 0);
  CHECK(files.pieces == 1); // still the same one
  files.setPiece(nullptr);
  goOn.release();
  REQUIRE(waitFor([&] { return isSent(); }));
}

TEST_CASE_METHOD(Fixture,
                 "trap 17: files give way while records travel, and go on afterwards from where they were") {
  QSemaphore reached;
  std::atomic<int> cancelledPieces = 0;
  files.setPiece([&](const std::atomic<bool>& cancelled) -> Result<void> {
    reached.release();
    while (!cancelled) QThread::yieldCurrentThread();
    ++cancelledPieces;
    return Error{ErrorCode::Cancelled, {}, {}};
  });
  start();
  REQUIRE(waitFor([&] { return reached.tryAcquire(); }));
  hub.setExchange([&](const QByteArray& body, const protocol::ByteSink& sink, auto&) {
    // The link is the records' alone.
    const QDeadlineTimer deadline(deadlineMilliseconds);
    while (cancelledPieces < 1 && !deadline.hasExpired()) QThread::yieldCurrentThread();
    files.setPiece(nullptr);
    return hub.answer(body, sink);
  });
  service->syncNow();
  REQUIRE(waitFor([&] { return isSent(); }));
  CHECK(cancelledPieces == 1);
  CHECK_FALSE(service->fileStatus().error);
}

TEST_CASE_METHOD(Fixture, "a person pauses files, records go on, and the pause outlives the program") {
  QSemaphore reached;
  files.setPiece([&](const std::atomic<bool>& cancelled) -> Result<void> {
    reached.release();
    while (!cancelled) QThread::yieldCurrentThread();
    return Error{ErrorCode::Cancelled, {}, {}};
  });
  start();
  REQUIRE(waitFor([&] { return reached.tryAcquire(); }));
  service->pauseFiles(true);
  REQUIRE(waitFor([&] { return service->fileStatus().paused && !service->fileStatus().running; }));
  files.setPiece(nullptr);
  const int exchanges = hub.exchanges();
  service->syncNow();
  REQUIRE(waitFor([&] { return hub.exchanges() > exchanges && service->status().state == State::UpToDate; }));
  REQUIRE(waitFor([&] { return store->files().paused(); }));
  service.reset();
  start();
  REQUIRE(waitFor([&] {
    const FileStatus now = service->fileStatus();
    return now.paused && now.left == FileProgress{1, fileBytes, 0, 0};
  }));
  CHECK_FALSE(isSent());
  service->pauseFiles(false);
  CHECK(waitFor([&] { return isSent() && !service->fileStatus().paused; }));
}

TEST_CASE_METHOD(Fixture, "a link that fails a file is tried again by itself, at growing distances") {
  files.setPiece([](auto&) -> Result<void> { return Error{ErrorCode::LinkCut, {}, {}}; });
  start();
  REQUIRE(waitFor([&] { return files.pieces == 1; }));
  const int exchanges = hub.exchanges();
  Milliseconds most = Schedule::firstRetry;
  for (int tries = 1; tries < 5; ++tries) {
    REQUIRE(waitFor([&] { return files.pieces == tries && service->fileStatus().error.has_value(); }));
    REQUIRE(waitFor([&] { return time.untilRing() && *time.untilRing() <= most; }));
    CHECK(service->fileStatus().error->code == ErrorCode::LinkCut);
    CHECK(*time.untilRing() >= most / 2);
    most *= 2;
    time.advance(*time.untilRing());
  }
  REQUIRE(waitFor([&] { return files.pieces == 5; }));
  CHECK(hub.exchanges() == exchanges);
  CHECK(service->status().state == State::UpToDate); // of the records
  files.setPiece(nullptr);
  service->syncNow();
  REQUIRE(waitFor([&] { return isSent() && !service->fileStatus().error; }));
}

TEST_CASE_METHOD(Fixture, "the end of the service ends a transfer in its middle") {
  QSemaphore reached;
  files.setPiece([&](const std::atomic<bool>& cancelled) -> Result<void> {
    reached.release();
    while (!cancelled) QThread::yieldCurrentThread();
    return Error{ErrorCode::Cancelled, {}, {}};
  });
  start();
  REQUIRE(waitFor([&] { return reached.tryAcquire(); }));
  service.reset();
  CHECK_FALSE(isSent());
  CHECK(files.pieces == 1);
}
