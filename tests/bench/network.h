#pragma once

#include "core/hub/store_place.h"
#include "core/net/https_hub.h"
#include "core/protocol/invitation.h"
#include "core/sync/identity.h"
#include "core/sync/sync_run.h"
#include "tests/bench/process.h"
#include "tests/bench/workbench.h"

namespace amparo::bench {

/// What a device has once it has joined a hub.
struct Device {
  QByteArray token;
  ReplicaId replica;
  Epoch epoch;
};

/// A real amparo-hub with its own key and store, serving on loopback.
class Hub {
 public:
  /// Serves a library of so many records; 0: an empty one. `database`: of its store; empty: it is a file.
  Hub(Workbench& workbench, int records, const QString& database = {});

  quint16 port() const { return ports_.front(); }

  /// Of all its processes.
  const std::vector<quint16>& ports() const { return ports_; }

  /// Another process on the same store. Only where that is a database.
  void addProcess();

  /// Its key and its certificate are hub.key and hub.crt there.
  const QString& folder() const { return folder_; }

  /// The text of an invitation for somebody of this office who may edit every record.
  QString invite(const QString& office) const;
  /// Lets so many devices join at once, five of each office, of people who may edit every record.
  std::vector<Device> enrol(int devices) const;
  /// The number of its last change.
  Seq head() const;

  /// Of its first process.
  double proportionalMebibytes() const { return serving_.front()->proportionalMebibytes(); }

  /// Makes the snapshot that it would make by itself once somebody has begun.
  void makeSnapshot() const;

  /// Ends it, so that its store can be read.
  void stop() { serving_.clear(); }

 private:
  std::unique_ptr<hub::HubStore> openStore() const;

  QString program_;
  QString folder_;
  QString database_;
  std::vector<quint16> ports_;
  std::vector<std::unique_ptr<Running>> serving_;
};

/// A member of a network, in this process, over real TLS with a connection that is kept.
class Office {
 public:
  /// `port`: of the hub, or of a link before it. The store is made where it does not exist.
  Office(Workbench& workbench, const Hub& hub, quint16 port, const QString& name);

  OpenLibrary& opened() { return opened_; }

  /// One sync; Failure unless it ends with equal digests.
  sync::Report sync();
  /// One exchange of this store's own making; the bytes of the answer.
  QByteArray exchange(const QByteArray& body);
  /// The next sync opens a new connection that knows nothing of earlier ones.
  void forgetConnection();

 private:
  OpenLibrary opened_;
  protocol::Invitation invitation_;
  QUrl address_;
  QByteArray token_;
  std::atomic<bool> cancelled_ = false;
  std::unique_ptr<net::HttpsHub> connection_;
  SystemClock clock_;
};

} // namespace amparo::bench
