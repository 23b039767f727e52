#include "core/model/record.h"

#include "core/model/schema.h"

#include <array>
#include <functional>

namespace amparo {

using namespace Qt::StringLiterals;

LocalizedText localized(const Record& record, const QString& field, const QString& language) {
  const auto in = [&](const QString& tag) -> QString { return record.text(field % u'.' % tag); };
  for (QString tag = language; !tag.isEmpty(); tag.truncate(std::max<qsizetype>(tag.lastIndexOf(u'-'), 0)))
    if (QString text = in(tag); !text.isEmpty()) return {text, tag};
  for (const QString& tag : {u"en"_s, u"es"_s})
    if (QString text = in(tag); !text.isEmpty()) return {text, tag};
  const QString prefix = field % u'.';
  for (const auto& entry : record.fields)
    if (entry.address.startsWith(prefix) && !entry.value.value.text().isEmpty())
      return {entry.value.value.text(), languageOf(entry.address)};
  return {};
}

QStringList languages(const Record& record) {
  QStringList tags;
  for (const auto& entry : record.fields) {
    const qsizetype dot = entry.address.indexOf(u'.');
    if (dot < 0 || entry.value.value.isAbsent()) continue;
    const QString tag = entry.address.mid(dot + 1);
    if (!tags.contains(tag)) tags.append(tag);
  }
  tags.sort();
  return tags;
}

LocalizedText displayTitle(const Record& record, const QString& language) {
  const KindSchema* kind = Schema::current().kind(record.kind);
  if (!kind) return {};
  const FieldSchema* title = kind->field(kind->titleField);
  if (!title) return {};
  LocalizedText shown = title->localized ? localized(record, title->name, language)
                                         : LocalizedText{record.text(title->name), language};
  if (record.kind == u"provision") {
    const QString number = record.text(u"number"_s);
    if (!number.isEmpty()) shown.text = shown.text.isEmpty() ? number : number % u" · " % shown.text;
  }
  return shown;
}

Address decodeAddress(cbor::Reader& in) {
  constexpr size_t places = 1024;
  constexpr qsizetype longest = 40;
  thread_local std::array<std::pair<QByteArray, Address>, places> known;
  const QByteArrayView bytes = in.utf8();
  if (bytes.size() > longest) return in.decoded(bytes);
  auto& [encoded, address] =
      known[std::hash<std::string_view>()({bytes.data(), size_t(bytes.size())}) % places];
  if (encoded != bytes) {
    const Address decoded = in.decoded(bytes);
    if (in.failed()) return {};
    encoded = bytes.toByteArray();
    address = decoded;
  }
  return address;
}

void encodeFields(const Fields& fields, cbor::Writer& out) {
  out.map(quint64(fields.size()));
  for (const auto& entry : fields) {
    out.text(entry.address);
    entry.value.encode(out);
  }
}

Fields decodeFields(cbor::Reader& in) {
  Fields fields;
  const auto count = in.map();
  if (count > maximumDecodedFields) in.fail();
  fields.reserve(std::min(count, maximumDecodedFields));
  for (auto left = count; left > 0 && !in.failed(); --left) {
    const Address address = decodeAddress(in);
    fields.set(address, Value::decode(in));
  }
  return in.failed() ? Fields() : fields;
}

namespace {

/// Most texts are ASCII, or nearly; one that is not lets the bytes grow once more.
qsizetype roughSize(const StoredFields& fields) {
  qsizetype bytes = 8;
  for (const auto& entry : fields) bytes += entry.address.size() + entry.value.value.text().size() + 16;
  return bytes + bytes / 16;
}

} // namespace

QByteArray encodeStoredFields(const StoredFields& fields) {
  QByteArray bytes;
  bytes.reserve(roughSize(fields));
  cbor::Writer out(bytes);
  out.map(quint64(fields.size()));
  for (const auto& entry : fields) {
    out.text(entry.address);
    out.array(2);
    out.integer(entry.value.seq);
    entry.value.value.encode(out);
  }
  return bytes;
}

StoredFields decodeStoredFields(cbor::Reader& in) {
  StoredFields fields;
  const auto count = in.map();
  if (count > maximumDecodedFields) in.fail();
  fields.reserve(std::min(count, maximumDecodedFields));
  for (auto left = count; left > 0 && !in.failed(); --left) {
    const Address address = decodeAddress(in);
    if (in.array() != 2) in.fail();
    const Seq seq = in.integer();
    fields.set(address, StoredValue{Value::decode(in), seq});
  }
  return in.failed() ? StoredFields() : fields;
}

} // namespace amparo
