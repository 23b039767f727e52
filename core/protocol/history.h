#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/record.h"

#include <vector>

namespace amparo::protocol {

/// One accepted change of a record, as everybody who may see the record is told of it.
struct Revision {
  struct Field {
    Value before;
    Value after;
    bool operator==(const Field&) const = default;
  };

  Seq seq = 0;
  Milliseconds at = 0; ///< by the hub's clock; it decorates
  QString person;      ///< empty: the hub's operator, who loaded a library
  QString office;
  AddressMap<Field> fields;
  bool operator==(const Revision&) const = default;
};

/// A record's revisions behind some seq, oldest first.
struct History {
  RecordId record;
  std::vector<Revision> revisions;
  bool more = false; ///< there are further ones behind the last
  bool operator==(const History&) const = default;
};

void encode(const Revision& revision, cbor::Writer& out);
Revision decodeRevision(cbor::Reader& in);
QByteArray encode(const History& history);
/// Malformed (what: history).
Result<History> decodeHistory(QByteArrayView payload);

} // namespace amparo::protocol
