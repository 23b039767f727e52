#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <openssl/ssl.h>

namespace amparo::hub {

struct TlsContextFree {
  void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
};

/// What a hub proves itself with: a private key and a certificate for it, both PEM. What follows the
/// certificate is its chain.
struct KeyPair {
  QByteArray key;
  QByteArray certificate;
};

/// What all connections share: TLS 1.3 only, the hub's key, session tickets, ALPN http/1.1. Used by any
/// thread.
using TlsContext = std::unique_ptr<SSL_CTX, TlsContextFree>;

/// What invitations pin: SHA-256 of a certificate's public key (SubjectPublicKeyInfo, RFC 7469, 2.4).
QByteArray fingerprintOf(const X509* certificate);
/// Of the key with which connections are made.
QByteArray fingerprintOf(const SSL_CTX* context);

/// Malformed (what) when one of the files cannot be read, or they do not belong together.
Result<TlsContext> makeTlsContext(const KeyPair& pair);

} // namespace amparo::hub
