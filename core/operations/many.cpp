#include "core/operations/many.h"

#include "core/operations/library.h"

#include <algorithm>

namespace amparo {

Value ManyEdit::appliedTo(const Value& before) const {
  if (way == Way::Replace) return value;
  QStringList items = before.items();
  for (const QString& item : value.items()) {
    items.removeAll(item);
    if (way == Way::Add) items.append(item);
  }
  return items.isEmpty() ? Value() : Value::set(items);
}

namespace {

bool isForMany(const FieldSchema& field) {
  return !field.localized && !field.isText() && field.type != FieldType::Any;
}

bool isAlike(const FieldSchema& a, const FieldSchema& b) {
  return a.type == b.type && a.localized == b.localized && a.options == b.options && a.targets == b.targets &&
         a.vocabulary == b.vocabulary;
}

} // namespace

std::vector<const FieldSchema*> fieldsForMany(const QStringList& kinds) {
  std::vector<const FieldSchema*> fields;
  const KindSchema* first = kinds.isEmpty() ? nullptr : Schema::current().kind(kinds.front());
  if (!first) return fields;
  for (const FieldSchema& field : first->fields) {
    const bool inAll = std::all_of(kinds.begin(), kinds.end(), [&](const QString& name) {
      const KindSchema* kind = Schema::current().kind(name);
      const FieldSchema* other = kind ? kind->field(field.name) : nullptr;
      return other && isAlike(field, *other);
    });
    if (inAll && isForMany(field)) fields.push_back(&field);
  }
  return fields;
}

Result<Changes> Library::editMany(const std::vector<RecordId>& ids, const ManyEdit& edit) {
  return run(Act::EditMany, [&](Changes& changes, Steps& steps) -> Result<void> {
    size_t done = 0;
    for (const RecordId& id : ids) {
      AMPARO_TRY(goOn(done++, ids.size()));
      const auto stored = store_.records().find(id);
      if (!stored) return missing(id);
      const Value before = stored->record.value(edit.field);
      Fields fields;
      fields.set(edit.field, edit.appliedTo(before));
      if (*fields.find(edit.field) == before) continue;
      AMPARO_TRY(checkRight(stored->record));
      AMPARO_TRY(checkEdit(stored->record, fields));
      writeEdit(stored->record, fields, changes, steps);
    }
    return {};
  });
}

} // namespace amparo
