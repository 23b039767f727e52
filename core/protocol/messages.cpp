#include "core/protocol/messages.h"

#include "core/protocol/change_writer.h"
#include "core/protocol/page_writer.h"

#include <QtEndian>

namespace amparo::protocol {

using namespace Qt::StringLiterals;

namespace {

Error malformed(const char* message) {
  return {ErrorCode::Malformed, {{u"what"_s, QString::fromLatin1(message)}}, {}};
}

/// Opens a message, which is an array: its count; at least `least`.
quint64 open(cbor::Reader& in, quint64 least) {
  const auto count = in.array();
  if (count < least) in.fail();
  return count;
}

/// Skips the elements that a newer version added after the ones that are known.
void close(cbor::Reader& in, quint64 count, quint64 known) {
  for (; count > known && !in.failed(); --count) in.skip();
}

template<class T> T id(cbor::Reader& in) {
  auto made = T::fromBytes(in.bytes());
  if (!made) in.fail();
  return made.value_or(T());
}

void put(cbor::Writer& out, const Cursor& cursor) {
  out.integer(cursor.since);
  out.integer(cursor.at);
}

Cursor cursor(cbor::Reader& in) {
  Cursor read;
  read.since = in.integer();
  read.at = in.integer();
  if (read.since < 0 || read.at < read.since) in.fail();
  return read;
}

void put(cbor::Writer& out, const QMap<QString, QString>& parameters) {
  out.map(quint64(parameters.size()));
  for (auto it = parameters.begin(); it != parameters.end(); ++it) {
    out.text(it.key());
    out.text(it.value());
  }
}

QMap<QString, QString> parametersFrom(cbor::Reader& in) {
  QMap<QString, QString> parameters;
  for (auto left = in.map(); left > 0 && !in.failed(); --left) {
    const QString key = in.text();
    parameters.insert(key, in.text());
  }
  return parameters;
}

ErrorCode errorCode(cbor::Reader& in) {
  return errorCodeNamed(in.text());
}

Change changeFrom(cbor::Reader& in) {
  Change change;
  const auto count = open(in, 5);
  change.number = quint64(in.integer());
  change.record = id<RecordId>(in);
  change.kind = in.text();
  const auto bases = open(in, 1);
  const Seq base = in.integer();
  AddressMap<Seq> others;
  for (auto left = bases - 1; left >= 2 && !in.failed(); left -= 2) {
    const Address address = decodeAddress(in);
    others.set(address, in.integer());
  }
  const Fields fields = decodeFields(in);
  change.fields.reserve(quint64(fields.size()));
  for (const auto& field : fields) {
    const Seq* other = others.find(field.address);
    change.fields.set(field.address, {field.value, other ? *other : base});
  }
  if (count > 5) change.office = id<OfficeId>(in);
  close(in, count, 6);
  return change;
}

/// Items of sets in one frame: short ones take thirty times the room here that they took on the way.
constexpr qsizetype maximumSentItems = 500'000;
/// More changes than any request has.
constexpr quint64 maximumSentNumbers = 2'000'000;

Lineage lineage(cbor::Reader& in) {
  Lineage lineage;
  const auto count = open(in, 1);
  if (count > maximumSentNumbers) in.fail();
  lineage.judged = quint64(in.integer());
  for (auto left = count; left > 1 && !in.failed(); --left) lineage.sent.push_back(quint64(in.integer()));
  return lineage;
}

template<class T, class Read>
Result<std::vector<T>> readList(QByteArrayView payload, const char* what, Read read) {
  cbor::Reader in(payload);
  std::vector<T> items;
  for (auto left = in.array(); left > 0 && !in.failed(); --left) items.push_back(read(in));
  if (in.failed() || !in.atEnd()) return malformed(what);
  return items;
}

} // namespace

void encode(const Change& change, cbor::Writer& out) {
  ChangeWriter writer;
  QByteArray value;
  for (const auto& field : change.fields) {
    value.clear();
    cbor::Writer encoded(value);
    field.value.value.encode(encoded);
    writer.add(field.address.toUtf8(), value, field.value.base);
  }
  writer.finish(change.number, change.record, change.kind.toUtf8(), change.office, out);
}

Failure failureOf(const Error& error) {
  Failure failure{error.code, {}};
  // A path on the hub's disk is nobody else's business.
  for (auto it = error.parameters.begin(); it != error.parameters.end(); ++it)
    if (it.key() != u"path") failure.parameters.insert(it.key(), it.value().toString());
  return failure;
}

QByteArray encode(const Hello& hello) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(hello.lineage ? 8 : hello.snapshot ? 7 : 6);
  out.integer(hello.version);
  out.bytes(hello.epoch.isNull() ? QByteArrayView() : hello.epoch.view());
  out.bytes(hello.replica.view());
  put(out, hello.cursor);
  out.integer(hello.pageBytes);
  if (hello.snapshot)
    out.integer(*hello.snapshot);
  else if (hello.lineage)
    out.null();
  if (!hello.lineage) return bytes;
  out.array(1 + hello.lineage->sent.size());
  out.integer(qint64(hello.lineage->judged));
  for (const quint64 number : hello.lineage->sent) out.integer(qint64(number));
  return bytes;
}

Result<Hello> decodeHello(QByteArrayView payload) {
  cbor::Reader in(payload);
  Hello hello;
  const auto count = open(in, 6);
  hello.version = int(in.integer());
  const QByteArrayView epoch = in.bytes();
  if (!epoch.isEmpty()) {
    auto read = Epoch::fromBytes(epoch);
    if (!read) in.fail();
    hello.epoch = read.value_or(Epoch());
  }
  hello.replica = id<ReplicaId>(in);
  hello.cursor = cursor(in);
  hello.pageBytes = in.integer();
  if (count > 6) {
    if (in.peekNull())
      in.null();
    else
      hello.snapshot = in.integer();
    if (hello.snapshot.value_or(0) < 0) in.fail();
  }
  if (count > 7) hello.lineage = lineage(in);
  close(in, count, 8);
  if (in.failed() || !in.atEnd()) return malformed("hello");
  return hello;
}

QByteArray encode(const std::vector<Change>& changes) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(changes.size());
  for (const Change& change : changes) encode(change, out);
  return bytes;
}

Result<std::vector<Change>> decodeChanges(QByteArrayView payload) {
  qsizetype items = 0;
  return readList<Change>(payload, "changes", [&](cbor::Reader& in) {
    Change change = changeFrom(in);
    for (const auto& field : change.fields)
      if (field.value.value.isSet()) items += field.value.value.items().size();
    if (items > maximumSentItems) in.fail();
    return change;
  });
}

QByteArray encode(const std::vector<Verdict>& verdicts) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(verdicts.size());
  for (const Verdict& verdict : verdicts) {
    // The usual verdict is three small numbers.
    const bool plain = verdict.status == VerdictStatus::Applied || verdict.status == VerdictStatus::Renumber;
    out.array(plain ? 3 : verdict.status == VerdictStatus::Rejected ? 5 : 4);
    out.integer(qint64(verdict.number));
    out.integer(int(verdict.status));
    out.integer(verdict.seq);
    if (verdict.status == VerdictStatus::Rejected) {
      out.text(errorName(verdict.code));
      put(out, verdict.parameters);
    } else if (!plain) {
      encodeFields(verdict.settled, out);
    }
  }
  return bytes;
}

Result<std::vector<Verdict>> decodeVerdicts(QByteArrayView payload) {
  return readList<Verdict>(payload, "verdicts", [](cbor::Reader& in) {
    Verdict verdict;
    const auto count = open(in, 3);
    verdict.number = quint64(in.integer());
    const auto status = in.integer();
    if (status < 0 || status > int(VerdictStatus::Renumber)) in.fail();
    verdict.status = VerdictStatus(status);
    verdict.seq = in.integer();
    quint64 known = 3;
    if (verdict.status == VerdictStatus::Rejected && count >= 5) {
      verdict.code = errorCode(in);
      verdict.parameters = parametersFrom(in);
      known = 5;
    } else if ((verdict.status == VerdictStatus::Merged || verdict.status == VerdictStatus::Conflicted) &&
               count >= 4) {
      verdict.settled = decodeFields(in);
      known = 4;
    }
    close(in, count, known);
    return verdict;
  });
}

QByteArray encode(const Page& page) {
  PageWriter writer;
  for (const PageRecord& record : page.records) {
    if (record.withdrawn) {
      record.erased ? writer.addErased(record.id, record.seq) : writer.addWithdrawn(record.id, record.seq);
      continue;
    }
    QByteArray fields;
    cbor::Writer out(fields);
    for (const auto& field : record.fields) {
      out.text(field.address);
      field.value.encode(out);
    }
    writer.add(record.id, record.seq, record.kind.toUtf8(), record.office, quint64(record.fields.size()),
               fields);
  }
  return writer.finish(page.cursor, page.remaining);
}

Result<Page> decodePage(QByteArrayView payload) {
  cbor::Reader in(payload);
  Page page;
  const auto count = open(in, 4);
  page.cursor = cursor(in);
  for (auto left = in.array(); left > 0 && !in.failed(); --left) {
    PageRecord record;
    const auto parts = open(in, 2);
    record.id = id<RecordId>(in);
    record.seq = in.integer();
    record.withdrawn = parts == 2;
    if (!record.withdrawn) {
      if (parts < 5) in.fail();
      record.kind = in.text();
      record.office = id<OfficeId>(in);
      record.fields = decodeFields(in);
      close(in, parts, 5);
    }
    page.records.push_back(std::move(record));
  }
  page.remaining = in.integer();
  QSet<RecordId> erased;
  if (count >= 5)
    for (auto left = in.array(); left > 0 && !in.failed(); --left) erased.insert(id<RecordId>(in));
  close(in, count, count >= 5 ? 5 : 4);
  if (in.failed() || !in.atEnd()) return malformed("page");
  if (!erased.isEmpty())
    for (PageRecord& record : page.records) record.erased = record.withdrawn && erased.contains(record.id);
  return page;
}

namespace {

constexpr qsizetype fingerprintBytes = 32;

/// Nothing where it is not said, or one of a newer hub.
std::optional<Role> roleIn(cbor::Reader& in) {
  if (in.peekNull()) return in.skip(), std::nullopt;
  const qint64 role = in.integer();
  if (role < int(Role::Reader) || role > int(Role::Administrator)) return std::nullopt;
  return Role(role);
}

std::optional<HubKey> keyIn(cbor::Reader& in) {
  if (in.peekNull()) return in.skip(), std::nullopt;
  const auto parts = open(in, 2);
  HubKey key{in.bytes().toByteArray(), in.integer() != 0};
  close(in, parts, 2);
  if (key.fingerprint.size() != fingerprintBytes) in.fail();
  return key;
}

} // namespace

QByteArray encode(const End& end) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(end.key ? 8 : end.role ? 7 : 6);
  out.bytes(end.epoch.view());
  put(out, end.cursor);
  out.integer(end.digest.count);
  QByteArray sum(8, 0);
  qToBigEndian(end.digest.sum, sum.data());
  out.bytes(sum);
  out.integer(end.remaining);
  if (end.role)
    out.integer(int(*end.role));
  else if (end.key)
    out.null();
  if (!end.key) return bytes;
  out.array(2);
  out.bytes(end.key->fingerprint);
  out.integer(end.key->isInUse);
  return bytes;
}

Result<End> decodeEnd(QByteArrayView payload) {
  cbor::Reader in(payload);
  End end;
  const auto count = open(in, 6);
  end.epoch = id<Epoch>(in);
  end.cursor = cursor(in);
  end.digest.count = in.integer();
  const QByteArrayView sum = in.bytes();
  if (sum.size() == 8)
    end.digest.sum = qFromBigEndian<quint64>(sum.data());
  else
    in.fail();
  end.remaining = in.integer();
  if (count >= 7) end.role = roleIn(in);
  if (count >= 8) end.key = keyIn(in);
  close(in, count, std::min<quint64>(count, 8));
  if (in.failed() || !in.atEnd()) return malformed("end");
  return end;
}

QByteArray encode(const Failure& failure) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(2);
  out.text(errorName(failure.code));
  put(out, failure.parameters);
  return bytes;
}

Result<Failure> decodeFailure(QByteArrayView payload) {
  cbor::Reader in(payload);
  Failure failure;
  const auto count = open(in, 2);
  failure.code = errorCode(in);
  failure.parameters = parametersFrom(in);
  close(in, count, 2);
  if (in.failed() || !in.atEnd()) return malformed("failure");
  return failure;
}

QByteArray encode(const Offer& offer) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(2);
  out.text(offer.name);
  out.integer(offer.bytes);
  return bytes;
}

Result<Offer> decodeOffer(QByteArrayView payload) {
  cbor::Reader in(payload);
  Offer offer;
  const auto count = open(in, 2);
  offer.name = in.text();
  offer.bytes = in.integer();
  close(in, count, 2);
  if (in.failed() || !in.atEnd()) return malformed("offer");
  return offer;
}

QByteArray encode(const SnapshotHead& head) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(4);
  out.integer(head.version);
  out.bytes(head.epoch.view());
  out.integer(head.seq);
  out.integer(head.records);
  return bytes;
}

Result<SnapshotHead> decodeSnapshotHead(QByteArrayView payload) {
  cbor::Reader in(payload);
  SnapshotHead head;
  const auto count = open(in, 4);
  head.version = int(in.integer());
  head.epoch = id<Epoch>(in);
  head.seq = in.integer();
  head.records = in.integer();
  close(in, count, 4);
  if (in.failed() || !in.atEnd() || head.seq < 0 || head.records < 0) return malformed("snapshot");
  return head;
}

} // namespace amparo::protocol
