#include "core/protocol/page_writer.h"

#include "core/base/cbor.h"

namespace amparo::protocol {

void PageWriter::add(const RecordId& id, Seq seq, QByteArrayView kind, const OfficeId& office, quint64 count,
                     QByteArrayView fields) {
  ++count_;
  cbor::Writer out(records_);
  out.array(5);
  out.bytes(id.view());
  out.integer(seq);
  out.utf8(kind);
  out.bytes(office.view());
  out.map(count);
  out.raw(fields);
}

void PageWriter::addWithdrawn(const RecordId& id, Seq seq) {
  ++count_;
  cbor::Writer out(records_);
  out.array(2);
  out.bytes(id.view());
  out.integer(seq);
}

void PageWriter::addErased(const RecordId& id, Seq seq) {
  addWithdrawn(id, seq);
  erased_.push_back(id);
}

QByteArray PageWriter::finish(const Cursor& cursor, qint64 remaining) const {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(erased_.empty() ? 4 : 5);
  out.integer(cursor.since);
  out.integer(cursor.at);
  out.array(count_);
  out.raw(records_);
  out.integer(remaining);
  if (erased_.empty()) return bytes;
  out.array(erased_.size());
  for (const RecordId& id : erased_) out.bytes(id.view());
  return bytes;
}

} // namespace amparo::protocol
