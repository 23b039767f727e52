#pragma once

#include "core/base/cbor.h"
#include "core/base/ids.h"
#include "core/model/record.h"

#include <optional>

namespace amparo::protocol {

/// Makes one change as it stands in a Changes payload, from fields that are CBOR already.
class ChangeWriter {
 public:
  /// Addresses in their order. `value`: one item; `base`: what the author saw of it.
  void add(QByteArrayView address, QByteArrayView value, Seq base);

  /// `kind`: UTF-8. `office`: null unless the hub has to be told whose the record is.
  void finish(quint64 number, const RecordId& record, QByteArrayView kind, const OfficeId& office,
              cbor::Writer& out) const;

 private:
  // Nearly always every field was seen at the same seq: one base for all, and the exceptions beside it.
  std::optional<Seq> base_;
  QByteArray others_;
  quint64 otherCount_ = 0;
  QByteArray fields_;
  quint64 fieldCount_ = 0;
};

} // namespace amparo::protocol
