#include "core/hub/library_import.h"

#include "core/hub/audit.h"
#include "core/hub/change_applier.h"
#include "core/hub/followers.h"
#include "core/model/forgotten.h"
#include "core/model/remark.h"
#include "core/model/validate.h"

#include <algorithm>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

/// Others get their turn between two transactions.
constexpr size_t transactionRecords = 2000;

Result<void> check(const Record& record) {
  Error error;
  if (isRemark(record.kind))
    error = {ErrorCode::Forbidden, {{u"action"_s, u"create"_s}}, {}};
  else if (record.kind == erasedKind) // the hub's word for what is no record any more
    error = {ErrorCode::Malformed, {{u"what"_s, u"kind"_s}}, {}};
  else if (const auto errors = validateRecord(record); !errors.empty())
    error = errors.front();
  else
    return {};
  error.parameters[u"record"_s] = toText(record.id);
  return error;
}

} // namespace

Result<ImportReport> LibraryImport::run(const std::vector<Record>& records, const QString& officeName) {
  // All of it is sound before any of it is written.
  for (const Record& record : records) AMPARO_TRY(check(record));
  for (size_t from = 0; from < records.size(); from += transactionRecords) {
    const ImportReport before = report_;
    const size_t to = std::min(from + transactionRecords, records.size());
    const auto done = store_.transact([&]() -> Result<void> {
      auto office = store_.office(officeName);
      if (!office) office = store_.addOffice(randomId<OfficeId>(), officeName);
      RecordWriter writer(store_, clock_.now());
      for (size_t i = from; i < to; ++i) AMPARO_TRY(take(records[i], *office, writer));
      writer.finish();
      const qint64 written = report_.added + report_.changed - before.added - before.changed;
      if (written > 0)
        store_.addAudit({.at = clock_.now(),
                         .act = act::importRecords,
                         .office = officeName,
                         .became = QString::number(written)});
      return {};
    });
    if (!done) report_ = before;
    AMPARO_TRY(done);
  }
  return report_;
}

Result<void> LibraryImport::take(const Record& record, const Office& office, RecordWriter& writer) {
  auto known = store_.record(record.id);
  if (known && known->isErased()) return ++report_.unchanged, Result<void>();
  if (known && known->kind != record.kind)
    return Error{ErrorCode::Malformed, {{u"what"_s, u"kind"_s}, {u"record"_s, toText(record.id)}}, {}};
  HubRecord target = known.value_or(HubRecord());
  if (!known) {
    target.id = record.id;
    target.kind = record.kind;
    target.office = office.row;
  }
  const RevisionFields fields = differences(record, target);
  if (isTooLarge(target, fields))
    return Error{ErrorCode::TooLarge,
                 {{u"what"_s, u"record"_s},
                  {u"limit"_s, qint64(maximumRecordBytes)},
                  {u"record"_s, toText(record.id)}},
                 {}};
  ++(!known ? report_.added : fields.isEmpty() ? report_.unchanged : report_.changed);
  if (known && fields.isEmpty()) return {};
  const Author author{0, office.row, 0, 0};
  const bool wasShared = target.shared;
  const Seq movedBefore = target.audienceSeq;
  writer.put(target, fields, author);
  if (target.shared != wasShared) Followers(store_, writer, author).move(target, movedBefore);
  return {};
}

/// What the library says otherwise, in fields that nobody wrote or that an import wrote last.
RevisionFields LibraryImport::differences(const Record& record, const HubRecord& known) {
  RevisionFields fields;
  const auto consider = [&](const Address& address, const Value& said) {
    if (address == system_field::forgotten) return; // the hub's, and of no library
    const auto to = record.kind == u"attachment" && address == u"record" ? fromText<RecordId>(said.text())
                                                                         : std::optional<RecordId>();
    const Value value = to ? Value(toText(*to)) : said; // in the one way in which it is found
    const StoredValue* stored = known.fields.find(address);
    const Value before = stored ? stored->value : Value();
    if (before != value && (!stored || isOurs(stored->seq))) fields.set(address, {before, value, {}});
  };
  for (const auto& field : record.fields) consider(field.address, field.value.value);
  for (const auto& field : known.fields)
    if (!record.fields.contains(field.address)) consider(field.address, Value());
  if (record.kind == u"attachment") keepWithItsRecord(known, fields);
  return fields;
}

/// Nobody sees what is attached to a record who does not see the record, whatever the library says.
void LibraryImport::keepWithItsRecord(const HubRecord& attachment, RevisionFields& fields) {
  const FieldRevision* moved = fields.find(u"record"_s);
  const auto to = fromText<RecordId>((moved ? moved->after : attachment.value(u"record"_s)).text());
  const auto subject = to ? store_.head(*to) : std::nullopt;
  if (!subject || subject->isErased() || subject->shared) return;
  const Value before = attachment.value(system_field::audience);
  const Value office(u"office"_s);
  fields.remove(system_field::audience);
  if (before != office) fields.set(system_field::audience, {before, office, {}});
}

bool LibraryImport::isOurs(Seq seq) {
  const auto author = store_.authorOf(seq);
  return author && author->replica == 0;
}

} // namespace amparo::hub
