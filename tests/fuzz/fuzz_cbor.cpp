#include "core/base/cbor.h"
#include "core/model/record.h"
#include "tests/fuzz/target.h"

namespace amparo::fuzz {

namespace {

QByteArray encoded(const Value& value) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  value.encode(out);
  return bytes;
}

/// What was decoded has one encoding, which decodes to the same.
void checkValue(QByteArrayView input) {
  cbor::Reader in(input);
  const Value value = Value::decode(in);
  if (in.failed()) return;
  const QByteArray bytes = encoded(value);
  cbor::Reader again(bytes);
  const Value back = Value::decode(again);
  demand(!again.failed() && again.atEnd(), "a value that cannot be read again");
  demand(encoded(back) == bytes, "a value with two encodings");
  (void)value.display();
}

void checkFields(QByteArrayView input) {
  cbor::Reader in(input);
  const Fields fields = decodeFields(in);
  if (in.failed()) return;
  QByteArray bytes;
  cbor::Writer out(bytes);
  encodeFields(fields, out);
  cbor::Reader again(bytes);
  const Fields back = decodeFields(again);
  demand(!again.failed() && again.atEnd() && back.size() == fields.size(),
         "fields that cannot be read again");
}

void checkStoredFields(QByteArrayView input) {
  cbor::Reader in(input);
  const StoredFields fields = decodeStoredFields(in);
  if (in.failed()) {
    demand(fields.isEmpty(), "half of what could not be read");
    return;
  }
  const QByteArray bytes = encodeStoredFields(fields);
  cbor::Reader again(bytes);
  demand(decodeStoredFields(again).size() == fields.size() && !again.failed(),
         "stored fields that cannot be read again");
}

/// Goes down as a reader of any structure does.
void walk(cbor::Reader& in, int depth) {
  if (in.atEnd() || depth > cbor::maximumDepth) return;
  switch (in.peek()) {
  case cbor::Type::Array:
    for (auto left = in.array(); left > 0 && !in.failed(); --left) walk(in, depth + 1);
    break;
  case cbor::Type::Map:
    for (auto left = in.map(); left > 0 && !in.failed(); --left) {
      walk(in, depth + 1);
      walk(in, depth + 1);
    }
    break;
  case cbor::Type::Text:
    (void)in.text();
    break;
  case cbor::Type::Bytes:
    (void)in.bytes();
    break;
  case cbor::Type::Unsigned:
  case cbor::Type::Negative:
    (void)in.integer();
    break;
  default:
    (void)in.skip();
  }
}

} // namespace

void fuzzCbor(QByteArrayView input) {
  checkValue(input);
  checkFields(input);
  checkStoredFields(input);
  cbor::Reader walked(input);
  walk(walked, 0);
  cbor::Reader skipped(input);
  const QByteArrayView item = skipped.skip();
  demand(skipped.failed() || item.size() <= input.size(), "more skipped than there is");
  (void)cbor::diagnose(input);
}

} // namespace amparo::fuzz
