#pragma once

#include "core/net/https_hub.h"
#include "core/operations/library.h"
#include "core/sync/sync_run.h"
#include "tests/e2e/programs.h"
#include "tests/support/temporary.h"

namespace amparo::test {

/// An office in this process that meets a real hub over real TLS: hundreds of its syncs take seconds.
class TlsOffice {
 public:
  /// `port`: of the hub, or of a link before it.
  TlsOffice(HubProgram& hub, const QString& name, quint16 port);

  Library& library() { return *library_; }

  Result<sync::Report> trySync() { return sync::SyncRun(*store, *connection_, clock_, {}).run(); }

  sync::Report sync();
  /// The next sync makes a connection that knows nothing of earlier ones.
  void forgetConnection();

  RecordId create(const Fields& values);
  void edit(const RecordId& id, const Fields& values);
  QString text(const RecordId& id, const QString& address);
  /// Every record, with its fields' values.
  std::map<RecordId, Fields> content();

  TemporaryStore store;

 private:
  SystemClock clock_;
  QUrl address_;
  QByteArray fingerprint_;
  QByteArray token_;
  const std::atomic<bool> cancelled_ = false;
  std::unique_ptr<net::HttpsHub> connection_;
  IdGenerator ids_{clock_};
  std::unique_ptr<Library> library_;
};

} // namespace amparo::test
