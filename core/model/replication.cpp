#include "core/model/replication.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace amparo {

namespace {

quint64 mix(quint64 x) {
  x ^= x >> 30;
  x *= 0xbf58476d1ce4e5b9u;
  x ^= x >> 27;
  x *= 0x94d049bb133111ebu;
  return x ^ x >> 31;
}

/// How far an epoch is part of a line: to its end while it lasts.
std::optional<Seq> reachOf(const Epoch& epoch, const EpochLine& line) {
  if (epoch == line.now) return std::numeric_limits<Seq>::max();
  for (const PastEpoch& past : line.past)
    if (past.epoch == epoch) return past.head;
  return std::nullopt;
}

} // namespace

std::optional<Seq> EpochLine::sharedWith(const EpochLine& other) const {
  std::optional<Seq> shared;
  const auto consider = [&](const Epoch& epoch) {
    const auto mine = reachOf(epoch, *this);
    const auto theirs = reachOf(epoch, other);
    if (mine && theirs) shared = std::max(shared.value_or(0), std::min(*mine, *theirs));
  };
  consider(now);
  for (const PastEpoch& ended : past) consider(ended.epoch);
  return shared;
}

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
