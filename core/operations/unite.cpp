#include "core/model/record_link.h"
#include "core/model/remark.h"
#include "core/operations/audience.h"
#include "core/operations/duplicates.h"
#include "core/operations/library.h"

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

/// A reference, or a set of them, with another record in the place of one; a null id: with none.
Value referring(const Value& value, const RecordId& from, const RecordId& to) {
  const QString old = toText(from);
  if (value.isText()) return value.text() != old ? value : to.isNull() ? Value() : Value(toText(to));
  QStringList items = value.items();
  if (items.removeAll(old) == 0) return value;
  if (!to.isNull()) items.append(toText(to));
  return Value::set(items);
}

/// What a record says once its texts lead to another record in the place of one.
Fields relinked(const Record& record, const RecordId& from, const RecordId& to) {
  Fields fields;
  for (const auto& field : record.fields) {
    QString text = field.value.value.text();
    if (linkedIn(text).empty()) continue;
    text.replace(recordAddress(from), recordAddress(to));
    fields.set(field.address, Value(text));
  }
  return fields;
}

} // namespace

Result<void> Library::checkRight(const Record& record) {
  const auto membership = store_.syncState().membership();
  if (!membership || membership->mayEdit(record.office)) return {};
  return Error{ErrorCode::Forbidden, {{u"action"_s, u"edit"_s}}, {}};
}

Result<Changes> Library::unite(const RecordId& keep, const RecordId& other, const Fields& chosen) {
  const auto kept = store_.records().find(keep);
  if (!kept || kept->record.isDeleted()) return missing(keep);
  const auto gone = store_.records().find(other);
  if (!gone || gone->record.isDeleted()) return missing(other);
  if (keep == other || kept->record.kind != gone->record.kind)
    return Error{ErrorCode::Malformed, {{u"what"_s, u"kind"_s}}, {}};
  AMPARO_TRY(checkRight(kept->record));
  AMPARO_TRY(checkRight(gone->record));
  Fields fields = gainedFrom(kept->record, gone->record);
  // What one office alone has seen goes to no other by itself. Whether it may is for the office to say whose
  // record is kept; the record of another one is not where these words stay at home.
  if (kept->record.audience() != gone->record.audience() && !chosen.contains(system_field::audience)) {
    if (!saysWhoSees(store_, kept->record))
      return Error{ErrorCode::Forbidden, {{u"action"_s, u"edit"_s}}, {}};
    fields.set(system_field::audience, Value(u"office"_s));
  }
  for (const auto& field : chosen) fields.set(field.address, field.value);
  // Neither may lead to itself afterwards.
  const Fields gained = fields;
  for (const auto& field : gained)
    fields.set(field.address, referring(referring(field.value, keep, {}), other, {}));
  AMPARO_TRY(checkEdit(kept->record, fields));
  fields = withNotes(kept->record, fields);
  return run(Act::Unite, [&](Changes& changes, Steps& steps) -> Result<void> {
    const auto put = [&](const RecordId& id, const QString& kind, const Fields& written) {
      if (Step step = write(id, kind, written, changes); !step.before.isEmpty())
        steps.push_back(std::move(step));
    };
    writeEdit(kept->record, fields, changes, steps);
    for (const Backlink& link : store_.records().backlinks(other)) {
      const auto stored = store_.records().at(link.row);
      // What somebody else's office says is theirs to alter.
      if (!stored || isRemark(stored->record.kind) || !checkRight(stored->record)) continue;
      Fields moved;
      if (link.field == textLink)
        moved = relinked(stored->record, other, keep);
      else
        moved.set(link.field, referring(stored->record.value(link.field), other,
                                        stored->record.id == keep ? RecordId() : keep));
      put(stored->record.id, stored->record.kind, moved);
    }
    Fields trashed;
    trashed.set(system_field::deleted, Value(true));
    put(other, gone->record.kind, trashed);
    store_.drafts().remove(other);
    return {};
  });
}

Result<Changes> Library::tellApart(const RecordId& one, const RecordId& other) {
  for (const auto& [from, to] : {std::pair(one, other), std::pair(other, one)}) {
    const auto stored = store_.records().find(from);
    if (!stored) return missing(from);
    if (!checkRight(stored->record)) continue;
    Fields fields;
    fields.set(system_field::distinct,
               Value::set(stored->record.value(system_field::distinct).items() + QStringList{toText(to)}));
    AMPARO_LET(changes, edit(from, fields));
    changes.act = Act::TellApart;
    if (!changes.records.empty()) undo_.back().act = changes.act;
    return changes;
  }
  return Error{ErrorCode::Forbidden, {{u"action"_s, u"edit"_s}}, {}};
}

} // namespace amparo
