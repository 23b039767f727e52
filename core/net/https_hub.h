#pragma once

#include "core/protocol/admin_protocol.h"
#include "core/protocol/sync_protocol.h"

#include <QUrl>

#include <atomic>
#include <memory>

class QNetworkReply;
class QNetworkRequest;

namespace amparo::net {

/// A hub over HTTPS (design, section 5). Blocking; lives on one thread, which needs no event loop of its own.
/// One connection is kept between calls; when it was lost, the next one resumes its TLS session.
///
/// Trust: with a pinned fingerprint, the hub's key must be that one, and nothing else about its certificate
/// matters (its dates neither: a device whose clock is years off still reaches its hub). Without one, an
/// authority that this system trusts must vouch. There is no way around either.
class HttpsHub final : public protocol::SyncProtocol, public protocol::AdminProtocol {
 public:
  static constexpr int usualSilenceMilliseconds = 60'000;

  /// `token`: as enrolment gave it, empty before. `cancelled` ends a call under way with Cancelled.
  /// `silenceMilliseconds`: how long nothing may arrive or leave before the link counts as dead.
  HttpsHub(QUrl address, QByteArray fingerprint, QByteArray token, const std::atomic<bool>& cancelled,
           int silenceMilliseconds = usualSilenceMilliseconds);
  ~HttpsHub() override;

  Result<protocol::HubInfo> hub() override;
  Result<protocol::Enrolment> enrol(const protocol::EnrolRequest& request) override;
  Result<void> exchange(const QByteArray& body, const protocol::ByteSink& sink) override;
  Result<void> snapshot(const QString& name, qint64 offset, const protocol::ByteSink& sink) override;
  Result<protocol::News> news(const Epoch& epoch, const Cursor& cursor, int seconds) override;
  Result<protocol::History> history(const RecordId& record, Seq after) override;

 protected:
  Result<QByteArray> ask(const protocol::AdminRequest& request) override;

 private:
  struct Call;

  struct Asked {
    QString path;
    const char* type;                 ///< of the answer, and of the body; empty: the answer has none
    const QByteArray* body = nullptr; ///< to post; without one it is a GET
    QString query = {};
    qint64 from = 0;      ///< the answer's first bytes are here already
    int seconds = 0;      ///< for which the hub may keep silent
    QByteArray verb = {}; ///< where it is neither GET nor POST
  };

  QNetworkRequest request(const Asked& asked) const;
  /// Sends and waits. Good answers with the wanted content type go to `sink` as they arrive.
  Result<void> perform(const Asked& asked, const protocol::ByteSink& sink);
  Result<QByteArray> performWhole(const Asked& asked, qsizetype maximumBytes);
  Result<QByteArray> performJson(const Asked& asked);
  Error errorOf(QNetworkReply& reply, const Call& call) const;

  QUrl address_;
  QByteArray fingerprint_;
  QByteArray token_;
  const std::atomic<bool>& cancelled_;
  int silenceMilliseconds_;
  struct Connection;
  std::unique_ptr<Connection> connection_;
};

} // namespace amparo::net
