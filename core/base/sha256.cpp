#include "core/base/sha256.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstring>

namespace amparo {

std::optional<Sha256> Sha256::fromBytes(QByteArrayView bytes) {
  if (bytes.size() != size) return std::nullopt;
  Sha256 hash;
  std::memcpy(hash.bytes_.data(), bytes.data(), size);
  return hash;
}

std::optional<Sha256> Sha256::fromHex(QStringView text) {
  const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
  if (text.size() != 2 * size || !std::all_of(text.begin(), text.end(), isDigit)) return std::nullopt;
  return fromBytes(QByteArray::fromHex(text.toLatin1()));
}

Sha256 Sha256::of(QByteArrayView content) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(content.toByteArray());
  return *fromBytes(hash.result());
}

} // namespace amparo
