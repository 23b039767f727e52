#pragma once

#include "core/base/result.h"
#include "core/model/replication.h"

#include <QByteArray>
#include <QByteArrayView>

namespace amparo::protocol {

/// An Ed25519 key pair (RFC 8032) for what travels by hand: it signs, and what is for its owner alone is
/// sealed to the X25519 key that follows from it.
struct CourierKey {
  QByteArray publicKey; ///< 32 bytes
  QByteArray secretKey; ///< 64 bytes: the seed and the public key
};

/// The key pair that belongs to a secret, always the same: a device's follows from its token, which its hub
/// sees once, when it makes it.
CourierKey courierKeyOf(QByteArrayView secret);

/// Who sent a bundle to whom, and where it belongs. Readable by whoever holds the file, and signed.
struct BundleHead {
  enum class Way { Request = 0, Answer = 1 };

  Way way = Way::Request;
  QByteArray from; ///< public keys
  QByteArray to;
  QByteArray set; ///< 16 random bytes: what was written at one time
  int part = 1;   ///< of the set, from 1
  int parts = 1;
  Cursor after; ///< of an answer: what its reader has to hold before it takes this part
  bool operator==(const BundleHead&) const = default;
};

struct Bundle {
  BundleHead head;
  QByteArray frames; ///< as they would cross the wire: a request's or an answer's
};

inline constexpr qint64 maximumBundleBytes = 64 << 20;

/// A courier bundle (*.amparo):
///
///   "AMPAROB1"   8 bytes
///   length       u32 little endian
///   head         `length` bytes of CBOR: [version, way, from, to, set, part, parts, since, at]
///   sealed       the frames, sealed to `to` (libsodium's crypto_box_seal over X25519)
///   signature    64 bytes: Ed25519 by `from` over everything before it
QByteArray sealBundle(const BundleHead& head, QByteArrayView frames, const CourierKey& sender);

/// Who a bundle says that it is from and for. Malformed (what: bundle).
Result<BundleHead> readBundleHead(QByteArrayView file);
/// Checks and opens a bundle. Malformed (what: bundle) when it is none, is cut short or altered, or is not
/// from `sender`; Forbidden (action: bundle) when it is for somebody else.
Result<Bundle> openBundle(QByteArrayView file, const CourierKey& reader, QByteArrayView sender);

} // namespace amparo::protocol
