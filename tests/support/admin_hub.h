#pragma once

#include "core/hub/admin_api.h"
#include "core/hub/sqlite_hub_store.h"
#include "core/protocol/admin_protocol.h"
#include "core/protocol/invitation.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUrlQuery>

namespace amparo::test {

/// A hub in a folder, with an administrator: Ana Pérez of Salta, by her computer "Escritorio". Its interface
/// is asked as core/net asks it, with no socket in between. Every call opens the store: from any thread.
class AdminHub {
 public:
  template<class Work> auto with(Work work) {
    auto store = hub::SqliteHubStore::open(path());
    if (!store) std::abort();
    hub::HubService service(**store, clock_);
    return work(service);
  }

  AdminHub() {
    if (!QFile(path()).open(QFile::WriteOnly)) std::abort();
    const auto made =
        with([](hub::HubService& service) { return service.initialise(QStringLiteral("Red")); });
    if (!made) std::abort();
    ana = join(QStringLiteral("Salta"), QStringLiteral("Ana Pérez"), protocol::Role::Administrator,
               QStringLiteral("Escritorio"));
  }

  /// Invites somebody, who joins.
  protocol::Enrolment join(const QString& office, const QString& person, protocol::Role role,
                           const QString& device) {
    return with([&](hub::HubService& service) {
      const auto invited = service.administration().invite({office, person, role}, 86'400'000);
      const auto joined = service.enrol({invited->secret, randomId<ReplicaId>(), device});
      return *joined;
    });
  }

  /// What the hub answers a device, as it comes over the wire.
  Result<QByteArray> ask(const protocol::AdminRequest& request, const QByteArray& token) {
    hub::AdminRequest asked{request.method, request.path, {}, request.body};
    for (const auto& [name, value] : QUrlQuery(request.query).queryItems()) asked.query[name] = value;
    const auto answer = with([&](hub::HubService& service) -> Result<hub::AdminAnswer> {
      AMPARO_LET(device, service.authenticate(token));
      return hub::AdminApi(service, {QStringLiteral("https://hub.example"), QByteArray(32, 'f')},
                           files::BlobFolder(folder_.path()))
          .answer(device, asked);
    });
    if (!answer) return protocol::errorFromJson(protocol::toJson(answer.error()));
    return answer->body;
  }

  protocol::Enrolment ana;

 private:
  QString path() const { return folder_.filePath(QStringLiteral("hub.db")); }

  QTemporaryDir folder_;
  SystemClock clock_;
};

/// The administrator's side of whatever answers.
class AdminEnd final : public protocol::AdminProtocol {
 public:
  using Answer = std::function<Result<QByteArray>(const protocol::AdminRequest& request)>;

  explicit AdminEnd(Answer answer)
      : answer_(std::move(answer)) {}

 protected:
  Result<QByteArray> ask(const protocol::AdminRequest& request) override { return answer_(request); }

 private:
  Answer answer_;
};

} // namespace amparo::test
