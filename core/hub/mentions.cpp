#include "core/hub/mentions.h"

#include "core/hub/names.h"

#include <QRegularExpression>

#include <algorithm>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordsAtOnce = 20; // each may have some megabytes

/// Without case and accents, and without what is not seen.
QString plain(const QString& text) {
  QString plain;
  for (const QChar character : text.normalized(QString::NormalizationForm_KD))
    if (!character.isMark() && (isSeen(character) || character.isSpace())) plain += character.toCaseFolded();
  return plain;
}

QStringList wordsIn(const QString& text) {
  static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
  return plain(text).split(between, Qt::SkipEmptyParts);
}

/// All of the words, whatever stands between them and in whatever order, in a value of whatever kind: of
/// those that this version does not know, too, the bytes have their texts.
bool has(const Value& value, const QStringList& words) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  value.encode(out);
  const QString text = plain(QString::fromUtf8(bytes));
  return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

Mention mentionIn(HubStore& store, const HubRecord& record, const QStringList& words) {
  Mention mention{record.id, record.kind, store.office(record.office).value_or(Office()).name, {}, 0};
  for (const auto& field : record.fields)
    if (has(field.value.value, words) || has(Value(field.address), words)) mention.now.append(field.address);
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
  const QStringList wanted = wordsIn(words);
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
