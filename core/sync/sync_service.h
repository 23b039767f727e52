#pragma once

#include "core/operations/library.h"
#include "core/protocol/admin_protocol.h"
#include "core/protocol/blob_protocol.h"
#include "core/protocol/invitation.h"
#include "core/protocol/sync_protocol.h"
#include "core/sync/cost.h"
#include "core/sync/file_status.h"
#include "core/sync/restraint.h"
#include "core/sync/status.h"
#include "core/sync/timing.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace amparo::sync {

/// How the service reaches a hub, and where it keeps the device's token. Each of the service's threads makes
/// its own, and uses it there.
class HubAccess {
 public:
  virtual ~HubAccess() = default;
  /// A connection to a hub; `token` empty before enrolment.
  virtual std::unique_ptr<protocol::SyncProtocol> connect(const QString& address,
                                                          const QByteArray& fingerprint,
                                                          const QByteArray& token,
                                                          const std::atomic<bool>& cancelled) = 0;

  /// Another connection to it, for files; none: files stay where they are.
  virtual std::unique_ptr<protocol::BlobProtocol> connectFiles(const QString& address,
                                                               const QByteArray& fingerprint,
                                                               const QByteArray& token,
                                                               const std::atomic<bool>& cancelled) {
    Q_UNUSED(address)
    Q_UNUSED(fingerprint)
    Q_UNUSED(token)
    Q_UNUSED(cancelled)
    return nullptr;
  }

  /// Another connection to it, on which a question for news may be held; none: nothing is asked.
  virtual std::unique_ptr<protocol::SyncProtocol> connectNews(const QString& address,
                                                              const QByteArray& fingerprint,
                                                              const QByteArray& token,
                                                              const std::atomic<bool>& cancelled) {
    Q_UNUSED(address)
    Q_UNUSED(fingerprint)
    Q_UNUSED(token)
    Q_UNUSED(cancelled)
    return nullptr;
  }

  /// Another connection to it, for an administrator's acts; none: there is nothing to administer.
  virtual std::unique_ptr<protocol::AdminProtocol> connectAdmin(const QString& address,
                                                                const QByteArray& fingerprint,
                                                                const QByteArray& token,
                                                                const std::atomic<bool>& cancelled) {
    Q_UNUSED(address)
    Q_UNUSED(fingerprint)
    Q_UNUSED(token)
    Q_UNUSED(cancelled)
    return nullptr;
  }

  virtual QByteArray readToken() = 0;
  virtual Result<void> writeToken(const QByteArray& token) = 0;
};

class FileWorker;
class NewsWatch;

/// What a sync that a person asks for takes along.
enum class Scope {
  Usual, ///< records, and attached files as far as nothing holds them back
  RecordsOnly,
  Everything,
};

/// Syncs by itself on a thread of its own: after an edit, on a timer, when asked. Its store connection, its
/// hub connection and its schedule live there; only values cross. Attached files travel on another thread,
/// over another connection, after the records, and give way to them at once. Where the link is good, a third
/// one holds a question for news. All public functions are called on the thread that made the service; the
/// signals arrive there too.
class SyncService : public QObject {
  Q_OBJECT

 public:
  using MakeAccess = std::function<std::unique_ptr<HubAccess>()>;
  using MakeTiming = std::function<std::unique_ptr<Timing>()>;

  /// `storePath` exists already. Timing is made on the sync thread, access there and on the files' thread.
  SyncService(QString storePath, MakeAccess makeAccess, MakeTiming makeTiming = &makeSystemTiming);
  /// Ends a run under way (what arrived is kept) and waits for the thread.
  ~SyncService() override;

  void start();
  /// A person asked for it: no restraint holds it back.
  void syncNow(Scope scope = Scope::Usual);
  /// A person agreed to what MassRemoval spoke of: it is done now.
  void acceptRemovals();
  /// What is done without being asked.
  void setRestraint(const Restraint& restraint);
  /// Asks what a sync would cost; `costKnown` or `costFailed` follows.
  void askCost();
  /// The person wrote something: a run is due soon, and the status is told at once.
  void noteEdit();
  /// Joins a hub; `enrolled` or `enrolFailed` follows, then a first run.
  void enrol(const QString& invitation, const QString& deviceName);
  /// Writes what waits into files for a courier; `courierWritten` or `courierFailed` follows.
  void writeCourier(const QString& folder);
  /// Takes the hub's answers that a courier brought; `courierTaken` or `courierFailed` follows.
  void takeCourier(const QStringList& paths);

  /// Fetches what is not here yet of a record's history, to be read from the store: `historyCame` follows for
  /// each piece of it, then `historyKnown` or `historyFailed`. One at a time: another one ends it.
  void askHistory(const RecordId& record);
  /// Nobody waits for it any more: what is under way ends, and nothing follows.
  void leaveHistory();

  /// Files were attached or asked for, or the policy is another one.
  void noteFiles();
  /// Holds transfers of files back, or lets them go on; remembered. Records go on either way.
  void pauseFiles(bool paused);

  /// For what else speaks to the hub, on a thread of its own.
  const MakeAccess& makeAccess() const { return makeAccess_; }

  Status status() const { return status_; }

  FileStatus fileStatus() const { return fileStatus_; }

 Q_SIGNALS:
  void statusChanged(const amparo::sync::Status& status);
  void fileStatusChanged(const amparo::sync::FileStatus& status);
  /// Records changed by a run: refresh what shows them.
  void changed(const amparo::Changes& changes);
  void enrolled();
  void enrolFailed(const amparo::Error& error);
  /// `changes`: how many are in the files and wait for the hub's answer.
  void courierWritten(const QStringList& paths, qint64 changes);
  /// `kept`: files that wait for others that come before them.
  void courierTaken(qint64 acknowledged, qint64 received, int kept);
  void courierFailed(const amparo::Error& error);
  void costKnown(const amparo::sync::Cost& cost);
  void costFailed(const amparo::Error& error);
  void historyCame(const amparo::RecordId& record);
  void historyKnown(const amparo::RecordId& record);
  void historyFailed(const amparo::RecordId& record, const amparo::Error& error);

 private:
  class Worker;

  void tellFiles(const FileStatus& status);
  void tellWorker(std::function<void(Worker&)> what);

  MakeAccess makeAccess_;
  QThread* thread_;
  QThread* filesThread_;
  QThread* newsThread_;
  FileWorker* files_;
  NewsWatch* news_;
  Worker* worker_;
  std::atomic<bool> cancelled_ = false;
  std::atomic<quint64> historyAsked_ = 0;    ///< counts questions: an older one is not answered
  std::atomic<bool> historyStopped_ = false; ///< ends the call that fetches one
  Status status_;
  FileStatus fileStatus_;
};

} // namespace amparo::sync
