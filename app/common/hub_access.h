#pragma once

#include "app/common/secret_store.h"
#include "core/sync/sync_service.h"

namespace amparo::app {

/// Reaches hubs over HTTPS and keeps the token in the keyring.
class HttpsHubAccess final : public sync::HubAccess {
 public:
  explicit HttpsHubAccess(const QString& storePath)
      : secrets_(storePath) {}

  std::unique_ptr<protocol::SyncProtocol> connect(const QString& address, const QByteArray& fingerprint,
                                                  const QByteArray& token,
                                                  const std::atomic<bool>& cancelled) override;

  std::unique_ptr<protocol::BlobProtocol> connectFiles(const QString& address, const QByteArray& fingerprint,
                                                       const QByteArray& token,
                                                       const std::atomic<bool>& cancelled) override;

  std::unique_ptr<protocol::SyncProtocol> connectNews(const QString& address, const QByteArray& fingerprint,
                                                      const QByteArray& token,
                                                      const std::atomic<bool>& cancelled) override {
    return connect(address, fingerprint, token, cancelled);
  }

  std::unique_ptr<protocol::AdminProtocol> connectAdmin(const QString& address, const QByteArray& fingerprint,
                                                        const QByteArray& token,
                                                        const std::atomic<bool>& cancelled) override;

  QByteArray readToken() override { return secrets_.read(); }

  Result<void> writeToken(const QByteArray& token) override { return secrets_.write(token); }

 private:
  SecretStore secrets_;
};

} // namespace amparo::app
