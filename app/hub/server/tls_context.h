#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <openssl/ssl.h>

namespace amparo::hub {

struct TlsContextFree {
  void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
};

/// What all connections share: TLS 1.3 only, the hub's key, session tickets, ALPN http/1.1. Used by any
/// thread.
using TlsContext = std::unique_ptr<SSL_CTX, TlsContextFree>;

/// `key` and `certificate` are PEM. Malformed (what) when one cannot be read, or they do not belong together.
Result<TlsContext> makeTlsContext(const QByteArray& key, const QByteArray& certificate);

} // namespace amparo::hub
