#include "core/protocol/change_writer.h"

namespace amparo::protocol {

void ChangeWriter::add(QByteArrayView address, QByteArrayView value, Seq base) {
  if (!base_) base_ = base;
  if (base != *base_) {
    cbor::Writer others(others_);
    others.utf8(address);
    others.integer(base);
    ++otherCount_;
  }
  cbor::Writer fields(fields_);
  fields.utf8(address);
  fields.raw(value);
  ++fieldCount_;
}

void ChangeWriter::finish(quint64 number, const RecordId& record, QByteArrayView kind, const OfficeId& office,
                          cbor::Writer& out) const {
  out.array(office.isNull() ? 5 : 6);
  out.integer(qint64(number));
  out.bytes(record.view());
  out.utf8(kind);
  out.array(1 + otherCount_ * 2);
  out.integer(base_.value_or(0));
  out.raw(others_);
  out.map(fieldCount_);
  out.raw(fields_);
  if (!office.isNull()) out.bytes(office.view());
}

} // namespace amparo::protocol
