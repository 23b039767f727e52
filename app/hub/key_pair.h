#pragma once

#include "app/hub/server/tls_context.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace amparo::hub {

/// A new key (P-256: what every TLS library of the last ten years can do) and a self-signed certificate, good
/// for ten years, for the names and addresses given.
Result<KeyPair> makeKeyPair(const QStringList& hosts);

/// What invitations pin of a certificate (tls_context.h). Malformed when it is no PEM certificate.
Result<QByteArray> fingerprintOf(const QByteArray& certificate);

/// The same of a pair, where the key is the certificate's. Malformed.
Result<QByteArray> fingerprintOf(const KeyPair& pair);

/// For people: upper-case hexadecimal in groups of four.
QString formatFingerprint(const QByteArray& fingerprint);

} // namespace amparo::hub
