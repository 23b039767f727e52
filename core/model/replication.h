#pragma once

#include "core/base/ids.h"

#include <optional>
#include <vector>

namespace amparo {

/// How far a replica has come. `at`: it holds every record whose seq is at most this. `since`: what it holds
/// is complete, field by field, up to here. While a run is under way the two differ: a record that has moved
/// behind the place where a cut stream stopped is then sent with every field changed after `since`, so that
/// no field is lost between two pages. At the end of a run both are the hub's head.
struct Cursor {
  Seq since = 0;
  Seq at = 0;
  bool operator==(const Cursor&) const = default;
};

/// An epoch that ended when the hub was restored from a backup, and how far the numbers of that time still
/// hold: up to `head`, a seq means the same as it did then.
struct PastEpoch {
  Epoch epoch;
  Seq head = 0;
  bool operator==(const PastEpoch&) const = default;
};

/// The epochs that one side has been through, oldest first, and the one it is in.
struct EpochLine {
  Epoch now;
  std::vector<PastEpoch> past;
  bool operator==(const EpochLine&) const = default;

  /// Up to which seq both sides speak of the same revisions; nothing when they never had an epoch in common.
  std::optional<Seq> sharedWith(const EpochLine& other) const;
};

/// What one side holds, in two numbers: how many records the hub knows, and the sum (modulo 2^64) of
/// digestOf() over them. Two sides that hold the same revisions have the same digest.
struct Digest {
  qint64 count = 0;
  quint64 sum = 0;
  void add(const RecordId& id, Seq seq);
  void remove(const RecordId& id, Seq seq);

  Digest operator+(const Digest& other) const { return {count + other.count, sum + other.sum}; }

  bool operator==(const Digest&) const = default;
};

/// One record's part of a digest: splitmix64's finisher over both halves of the id (big endian) and the seq.
quint64 digestOf(const RecordId& id, Seq seq);

} // namespace amparo
