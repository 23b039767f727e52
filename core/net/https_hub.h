#pragma once

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
class HttpsHub final : public protocol::SyncProtocol {
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

 private:
  struct Call;

  QNetworkRequest request(const char* path, const char* type) const;
  /// Sends and waits. Answers of 200 with the wanted content type go to `sink` as they arrive.
  Result<void> perform(const char* path, const char* type, const QByteArray* body,
                       const protocol::ByteSink& sink);
  Result<QByteArray> performJson(const char* path, const QByteArray* body);
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
