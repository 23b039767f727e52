#include "core/model/replication.h"

#include <QtEndian>

namespace amparo {

namespace {

quint64 mix(quint64 x) {
  x ^= x >> 30;
  x *= 0xbf58476d1ce4e5b9u;
  x ^= x >> 27;
  x *= 0x94d049bb133111ebu;
  return x ^ x >> 31;
}

} // namespace

quint64 digestOf(const RecordId& id, Seq seq) {
  const quint64 high = qFromBigEndian<quint64>(id.bytes_.data());
  const quint64 low = qFromBigEndian<quint64>(id.bytes_.data() + 8);
  return mix(mix(mix(high) + low) + quint64(seq));
}

void Digest::add(const RecordId& id, Seq seq) {
  ++count;
  sum += digestOf(id, seq);
}

void Digest::remove(const RecordId& id, Seq seq) {
  --count;
  sum -= digestOf(id, seq);
}

} // namespace amparo
