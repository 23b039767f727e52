#pragma once

#include "core/base/clock.h"
#include "core/model/record.h"

#include <optional>

namespace amparo::hub {

/// A row's short name within one store; 0: none.
using Row = qint64;

/// What one accepted change did to one field.
struct FieldRevision {
  Value before = {};
  Value after = {};
  std::optional<Value> sent = {}; ///< what its author wrote, where merging made something else of it
  bool forgotten = false;         ///< nothing of that is known any more (retention.h)
  bool operator==(const FieldRevision&) const = default;
};

using RevisionFields = AddressMap<FieldRevision>;

/// Whom a change is put down to. All zero: the hub's operator, by an import.
struct Author {
  Row person = 0;
  Row office = 0;
  Row replica = 0;
  quint64 number = 0;
};

/// One accepted change of one record.
struct Revision {
  Seq seq = 0;
  Author author;
  Milliseconds at = 0;
  RevisionFields fields;
  qint64 bytes = 0; ///< that the fields take in the store; of one that was read
};

QByteArray encodeRevision(const RevisionFields& fields);
/// Empty on malformed input, with `in.failed()`.
RevisionFields decodeRevision(cbor::Reader& in);

} // namespace amparo::hub
