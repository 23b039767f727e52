#include "app/common/hub_access.h"

#include "core/net/https_files.h"
#include "core/net/https_hub.h"

namespace amparo::app {

std::unique_ptr<protocol::SyncProtocol> HttpsHubAccess::connect(const QString& address,
                                                                const QByteArray& fingerprint,
                                                                const QByteArray& token,
                                                                const std::atomic<bool>& cancelled) {
  return std::make_unique<net::HttpsHub>(QUrl(address), fingerprint, token, cancelled);
}

std::unique_ptr<protocol::BlobProtocol> HttpsHubAccess::connectFiles(const QString& address,
                                                                     const QByteArray& fingerprint,
                                                                     const QByteArray& token,
                                                                     const std::atomic<bool>& cancelled) {
  return std::make_unique<net::HttpsFiles>(QUrl(address), fingerprint, token, cancelled);
}

std::unique_ptr<protocol::AdminProtocol> HttpsHubAccess::connectAdmin(const QString& address,
                                                                      const QByteArray& fingerprint,
                                                                      const QByteArray& token,
                                                                      const std::atomic<bool>& cancelled) {
  return std::make_unique<net::HttpsHub>(QUrl(address), fingerprint, token, cancelled);
}

} // namespace amparo::app
