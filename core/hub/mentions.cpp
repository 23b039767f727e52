#include "core/hub/mentions.h"

#include <algorithm>

namespace amparo::hub {

namespace {

constexpr int recordsAtOnce = 500;

/// Without case and accents.
QString plain(const QString& text) {
  QString plain;
  for (const QChar character : text.normalized(QString::NormalizationForm_KD))
    if (!character.isMark()) plain += character.toCaseFolded();
  return plain;
}

bool has(const Value& value, const QString& words) {
  if (plain(value.text()).contains(words)) return true;
  const QStringList items = value.items();
  return std::any_of(items.begin(), items.end(),
                     [&](const QString& item) { return plain(item).contains(words); });
}

Mention mentionIn(HubStore& store, const HubRecord& record, const QString& words) {
  Mention mention{record.id, record.kind, store.office(record.office).value_or(Office()).name, {}, 0};
  for (const auto& field : record.fields)
    if (has(field.value.value, words)) mention.now.append(field.address);
  store.visitRevisions(record.row, 0, [&](const Revision& revision) {
    mention.revisions += std::any_of(revision.fields.begin(), revision.fields.end(), [&](const auto& field) {
      const FieldRevision& change = field.value;
      return has(change.before, words) || has(change.after, words) ||
             (change.sent && has(*change.sent, words));
    });
    return true;
  });
  return mention;
}

} // namespace

Result<void> findMentions(HubStore& store, const QString& words,
                          const std::function<void(const Mention&)>& found) {
  const QString wanted = plain(words.simplified());
  if (wanted.isEmpty()) return {};
  for (Part part{0, recordsAtOnce};;) {
    std::vector<HubRecord> records;
    AMPARO_TRY(store.snapshot([&]() -> Result<void> {
      records = store.records(part);
      for (const HubRecord& record : records)
        if (const Mention mention = mentionIn(store, record, wanted);
            !mention.now.isEmpty() || mention.revisions > 0)
          found(mention);
      return {};
    }));
    if (records.size() < size_t(recordsAtOnce)) return {};
    part.after = records.back().row;
  }
}

} // namespace amparo::hub
