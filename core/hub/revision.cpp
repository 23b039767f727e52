#include "core/hub/revision.h"

namespace amparo::hub {

QByteArray encodeRevision(const RevisionFields& fields) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.map(quint64(fields.size()));
  for (const auto& field : fields) {
    out.text(field.address);
    if (field.value.forgotten) {
      out.array(0);
      continue;
    }
    out.array(field.value.sent ? 3 : 2);
    field.value.before.encode(out);
    field.value.after.encode(out);
    if (field.value.sent) field.value.sent->encode(out);
  }
  return bytes;
}

RevisionFields decodeRevision(cbor::Reader& in) {
  RevisionFields fields;
  for (auto left = in.map(); left > 0 && !in.failed(); --left) {
    const Address address = decodeAddress(in);
    const auto parts = in.array();
    if (parts == 0) {
      fields.set(address, {.forgotten = true});
      continue;
    }
    if (parts != 2 && parts != 3) in.fail();
    FieldRevision field{Value::decode(in), Value::decode(in), {}};
    if (parts == 3) field.sent = Value::decode(in);
    fields.set(address, std::move(field));
  }
  return in.failed() ? RevisionFields() : fields;
}

} // namespace amparo::hub
