#include "core/protocol/end_role.h"

#include "core/base/cbor.h"

namespace amparo::protocol {

namespace {

/// Elements of an End before the role; fewer than 24, so that an array's count is in its first byte.
constexpr quint64 itemsBefore = 6;

} // namespace

QByteArray encode(const End& end, Role role) {
  const QByteArray plain = encode(end);
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(itemsBefore + 1);
  out.raw(QByteArrayView(plain).sliced(1));
  out.integer(int(role));
  return bytes;
}

std::optional<Role> roleIn(QByteArrayView end) {
  cbor::Reader in(end);
  if (in.array() <= itemsBefore) return std::nullopt;
  for (quint64 i = 0; i < itemsBefore; ++i) in.skip();
  const qint64 role = in.integer();
  if (in.failed() || role < int(Role::Reader) || role > int(Role::Administrator)) return std::nullopt;
  return Role(role);
}

} // namespace amparo::protocol
