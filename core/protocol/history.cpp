#include "core/protocol/history.h"

namespace amparo::protocol {

using namespace Qt::StringLiterals;

void encode(const Revision& revision, cbor::Writer& out) {
  out.array(5);
  out.integer(revision.seq);
  out.integer(revision.at);
  out.text(revision.person);
  out.text(revision.office);
  out.map(quint64(revision.fields.size()));
  for (const auto& field : revision.fields) {
    out.text(field.address);
    out.array(2);
    field.value.before.encode(out);
    field.value.after.encode(out);
  }
}

Revision decodeRevision(cbor::Reader& in) {
  Revision revision;
  auto count = in.array();
  if (count < 5) in.fail();
  revision.seq = in.integer();
  revision.at = in.integer();
  revision.person = in.text();
  revision.office = in.text();
  for (auto left = in.map(); left > 0 && !in.failed(); --left) {
    const Address address = in.text();
    auto parts = in.array();
    if (parts < 2) in.fail();
    Revision::Field field{Value::decode(in), Value::decode(in)};
    for (; parts > 2 && !in.failed(); --parts) in.skip();
    revision.fields.set(address, std::move(field));
  }
  for (; count > 5 && !in.failed(); --count) in.skip();
  return revision;
}

QByteArray encode(const History& history) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(3);
  out.bytes(history.record.view());
  out.array(history.revisions.size());
  for (const Revision& revision : history.revisions) encode(revision, out);
  out.boolean(history.more);
  return bytes;
}

Result<History> decodeHistory(QByteArrayView payload) {
  cbor::Reader in(payload);
  History history;
  auto count = in.array();
  if (count < 3) in.fail();
  const auto record = RecordId::fromBytes(in.bytes());
  if (!record) in.fail();
  history.record = record.value_or(RecordId());
  for (auto left = in.array(); left > 0 && !in.failed(); --left) {
    history.revisions.push_back(decodeRevision(in));
    const size_t made = history.revisions.size();
    if (made > 1 && history.revisions[made - 2].seq >= history.revisions[made - 1].seq) in.fail();
  }
  history.more = in.boolean();
  for (; count > 3 && !in.failed(); --count) in.skip();
  if (in.failed() || !in.atEnd()) return Error{ErrorCode::Malformed, {{u"what"_s, u"history"_s}}, {}};
  return history;
}

} // namespace amparo::protocol
