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

QByteArray PageWriter::finish(const Cursor& cursor, qint64 remaining) const {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(4);
  out.integer(cursor.since);
  out.integer(cursor.at);
  out.array(count_);
  out.raw(records_);
  out.integer(remaining);
  return bytes;
}

} // namespace amparo::protocol
