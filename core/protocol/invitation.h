#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QUrl>

namespace amparo::protocol {

/// What an office needs to join, as one string that fits in a message or on paper:
/// "amparo-invitation:" and base64url of CBOR [hub address, fingerprint, secret, expiry in seconds, CRC-32C].
struct Invitation {
  QUrl hub;               ///< https://host[:port]
  QByteArray fingerprint; ///< SHA-256 of the hub's public key (SubjectPublicKeyInfo); empty: a public
                          ///< authority vouches
  QByteArray secret;      ///< 16 random bytes, good once
  Milliseconds expires = 0;

  bool operator==(const Invitation&) const = default;
};

QString formatInvitation(const Invitation& invitation);

/// Tolerates white space and line breaks that mail programs add. InvitationMalformed when it is not one, was
/// cut short or mistyped, or when its address is not https.
Result<Invitation> parseInvitation(const QString& text);

} // namespace amparo::protocol
