#pragma once

#include "core/model/record.h"
#include "core/sqlite/database.h"

namespace amparo {

/// Fields as a column keeps them.
inline QByteArray fieldBytes(const Fields& fields) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  encodeFields(fields, out);
  return bytes;
}

/// The way back; bytes that were never written so are noted as damage.
inline Fields fieldsIn(sqlite::Database& database, QByteArrayView bytes) {
  cbor::Reader in(bytes);
  Fields fields = decodeFields(in);
  if (in.failed() || !in.atEnd()) database.noteDamage();
  return fields;
}

} // namespace amparo
