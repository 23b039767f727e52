#include "core/hub/secrets.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace amparo::hub {

QByteArray randomBytes(int count) {
  QByteArray bytes(count, Qt::Uninitialized);
  randombytes_buf(bytes.data(), size_t(count));
  return bytes;
}

QByteArray hashOf(const QByteArray& secret) {
  return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

bool areEqual(const QByteArray& one, const QByteArray& other) {
  return one.size() == other.size() &&
         sodium_memcmp(one.constData(), other.constData(), size_t(one.size())) == 0;
}

} // namespace amparo::hub
