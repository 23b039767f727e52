#include "core/protocol/bundle.h"

#include "core/base/cbor.h"

#include <QtEndian>

#include <sodium.h>

namespace amparo::protocol {

using namespace Qt::StringLiterals;

namespace {

constexpr char magic[] = "AMPAROB1";
constexpr qsizetype magicBytes = 8;
constexpr qsizetype prefixBytes = magicBytes + 4;
constexpr qsizetype maximumHeadBytes = 1024;
constexpr int bundleVersion = 1;
constexpr int maximumParts = 100'000;

const unsigned char* raw(QByteArrayView bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(QByteArray& bytes) {
  return reinterpret_cast<unsigned char*>(bytes.data());
}

Error malformed() {
  return {ErrorCode::Malformed, {{u"what"_s, u"bundle"_s}}, {}};
}

/// The parts of a bundle's bytes.
struct Layout {
  QByteArrayView head;
  QByteArrayView sealed;
  QByteArrayView content; ///< what is signed
  QByteArrayView signature;
};

std::optional<Layout> layoutOf(QByteArrayView file) {
  if (file.size() > maximumBundleBytes || file.size() < prefixBytes + qsizetype(crypto_sign_BYTES) ||
      !file.startsWith(QByteArrayView(magic, magicBytes)))
    return std::nullopt;
  const qsizetype length = qFromLittleEndian<quint32>(file.data() + magicBytes);
  const qsizetype contentBytes = file.size() - qsizetype(crypto_sign_BYTES);
  if (length > maximumHeadBytes || prefixBytes + length > contentBytes) return std::nullopt;
  return Layout{file.sliced(prefixBytes, length),
                file.sliced(prefixBytes + length).chopped(crypto_sign_BYTES), file.first(contentBytes),
                file.sliced(contentBytes)};
}

QByteArray encode(const BundleHead& head) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(9);
  out.integer(bundleVersion);
  out.integer(int(head.way));
  out.bytes(head.from);
  out.bytes(head.to);
  out.bytes(head.set);
  out.integer(head.part);
  out.integer(head.parts);
  out.integer(head.after.since);
  out.integer(head.after.at);
  return bytes;
}

Result<BundleHead> decodeHead(QByteArrayView bytes) {
  cbor::Reader in(bytes);
  BundleHead head;
  auto count = in.array();
  const auto version = in.integer();
  const auto way = in.integer();
  head.from = in.bytes().toByteArray();
  head.to = in.bytes().toByteArray();
  head.set = in.bytes().toByteArray();
  head.part = int(in.integer());
  head.parts = int(in.integer());
  head.after.since = in.integer();
  head.after.at = in.integer();
  for (; count > 9 && !in.failed(); --count) in.skip();
  const bool keys =
      head.from.size() == crypto_sign_PUBLICKEYBYTES && head.to.size() == crypto_sign_PUBLICKEYBYTES;
  const bool numbers = head.part >= 1 && head.parts >= head.part && head.parts <= maximumParts &&
                       head.after.since >= 0 && head.after.at >= head.after.since;
  if (in.failed() || !in.atEnd() || count < 9 || version != bundleVersion || way < 0 || way > 1 || !keys ||
      !numbers || head.set.size() != 16)
    return malformed();
  head.way = BundleHead::Way(way);
  return head;
}

} // namespace

CourierKey courierKeyOf(QByteArrayView secret) {
  static constexpr char purpose[] = "Amparo courier key";
  QByteArray seed(crypto_sign_SEEDBYTES, Qt::Uninitialized);
  crypto_generichash(raw(seed), size_t(seed.size()), raw(secret), size_t(secret.size()),
                     reinterpret_cast<const unsigned char*>(purpose), sizeof purpose - 1);
  CourierKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
                 QByteArray(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized)};
  crypto_sign_seed_keypair(raw(key.publicKey), raw(key.secretKey), raw(QByteArrayView(seed)));
  sodium_memzero(seed.data(), size_t(seed.size()));
  return key;
}

QByteArray sealBundle(const BundleHead& head, QByteArrayView frames, const CourierKey& sender) {
  const QByteArray described = encode(head);
  QByteArray file(magic, magicBytes);
  file.resize(prefixBytes);
  qToLittleEndian(quint32(described.size()), file.data() + magicBytes);
  file.append(described);
  QByteArray reader(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
  if (crypto_sign_ed25519_pk_to_curve25519(raw(reader), raw(QByteArrayView(head.to))) != 0) return {};
  const qsizetype from = file.size();
  file.resize(from + frames.size() + qsizetype(crypto_box_SEALBYTES));
  crypto_box_seal(raw(file) + from, raw(frames), size_t(frames.size()), raw(QByteArrayView(reader)));
  QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
  crypto_sign_detached(raw(signature), nullptr, raw(QByteArrayView(file)), size_t(file.size()),
                       raw(QByteArrayView(sender.secretKey)));
  return file.append(signature);
}

Result<BundleHead> readBundleHead(QByteArrayView file) {
  const auto layout = layoutOf(file);
  if (!layout) return malformed();
  return decodeHead(layout->head);
}

Result<Bundle> openBundle(QByteArrayView file, const CourierKey& reader, QByteArrayView sender) {
  AMPARO_LET(head, readBundleHead(file));
  const Layout layout = *layoutOf(file);
  const bool signedBySender =
      head.from == sender && crypto_sign_verify_detached(raw(layout.signature), raw(layout.content),
                                                         size_t(layout.content.size()), raw(sender)) == 0;
  if (head.to != reader.publicKey) return Error{ErrorCode::Forbidden, {{u"action"_s, u"bundle"_s}}, {}};
  if (!signedBySender || layout.sealed.size() < qsizetype(crypto_box_SEALBYTES)) return malformed();
  QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
  QByteArray secretKey(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
  if (crypto_sign_ed25519_pk_to_curve25519(raw(publicKey), raw(QByteArrayView(reader.publicKey))) != 0)
    return malformed();
  crypto_sign_ed25519_sk_to_curve25519(raw(secretKey), raw(QByteArrayView(reader.secretKey)));
  Bundle bundle{std::move(head),
                QByteArray(layout.sealed.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized)};
  const int opened =
      crypto_box_seal_open(raw(bundle.frames), raw(layout.sealed), size_t(layout.sealed.size()),
                           raw(QByteArrayView(publicKey)), raw(QByteArrayView(secretKey)));
  sodium_memzero(secretKey.data(), size_t(secretKey.size()));
  if (opened != 0) return malformed();
  return bundle;
}

} // namespace amparo::protocol
