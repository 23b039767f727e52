#include "core/model/translation.h"

#include "core/base/sha256.h"
#include "core/model/schema.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace amparo {

namespace {

constexpr qsizetype markBytes = 8;

/// The texts of one field by language.
using Texts = QMap<QString, QString>;

/// Of one field: language and source, and what the first was last in step with.
using Notes = QMap<std::pair<QString, QString>, QSet<QString>>;

struct Note {
  QString field;
  QString language;
  QString source;
  QString mark;
};

std::optional<Note> parse(const QString& item) {
  const QStringList parts = item.split(u' ');
  if (parts.size() != 4) return std::nullopt;
  return Note{parts[0], parts[1], parts[2], parts[3]};
}

QMap<QString, Notes> notesOf(const Record& record) {
  QMap<QString, Notes> notes;
  for (const QString& item : record.value(system_field::translated).items())
    if (const auto note = parse(item)) notes[note->field][{note->language, note->source}].insert(note->mark);
  return notes;
}

Value valueOf(const QMap<QString, Notes>& notes) {
  QStringList items;
  for (auto field = notes.begin(); field != notes.end(); ++field)
    for (auto pair = field->begin(); pair != field->end(); ++pair)
      for (const QString& mark : *pair)
        items.append(QStringList{field.key(), pair.key().first, pair.key().second, mark}.join(u' '));
  return Value::set(std::move(items));
}

/// The localized texts of a record; those that are empty are left out.
QMap<QString, Texts> textsOf(const Record& record) {
  QMap<QString, Texts> texts;
  const KindSchema* kind = Schema::current().kind(record.kind);
  if (!kind) return texts;
  for (const auto& entry : record.fields) {
    const FieldSchema* field = kind->fieldAt(entry.address);
    if (!field || !field->localized || !entry.value.value.isText()) continue;
    if (const QString text = entry.value.value.text(); !text.trimmed().isEmpty())
      texts[field->name][languageOf(entry.address)] = text;
  }
  return texts;
}

/// One field, before and after an edit.
class FieldEdit {
 public:
  FieldEdit(const Texts& before, const Texts& after, Notes& notes)
      : before_(before)
      , after_(after)
      , notes_(notes) {}

  void note(Extent extent) {
    for (const QString& language : before_.keys())
      if (!after_.contains(language)) forget(language);
    for (const QString& language : after_.keys()) {
      if (!isEdited(language)) continue;
      if (!before_.contains(language))
        makeFrom(language, after_.keys());
      else if (extent == Extent::Wording)
        reword(language);
      else if (const QStringList ahead = aheadOf(language); !ahead.isEmpty())
        makeFrom(language, ahead);
      else
        leaveBehind(language);
    }
  }

 private:
  bool isEdited(const QString& language) const { return before_.value(language) != after_.value(language); }

  /// Those that a text was behind before it was edited.
  QStringList aheadOf(const QString& language) const {
    QStringList ahead;
    for (auto it = notes_.begin(); it != notes_.end(); ++it)
      if (it.key().first == language && before_.contains(it.key().second) &&
          !it->contains(textMark(before_.value(it.key().second))))
        ahead.append(it.key().second);
    return ahead;
  }

  void makeFrom(const QString& language, const QStringList& sources) {
    for (const QString& source : sources)
      if (source != language && after_.contains(source))
        notes_[{language, source}] = {textMark(after_.value(source))};
  }

  void reword(const QString& source) {
    for (auto it = notes_.begin(); it != notes_.end(); ++it)
      if (it.key().second == source && it->remove(textMark(before_.value(source))))
        it->insert(textMark(after_.value(source)));
  }

  void leaveBehind(const QString& source) {
    for (const QString& language : after_.keys()) {
      if (language == source || !before_.contains(language)) continue;
      auto known = notes_.find({language, source});
      if (isEdited(language)) { // together: in step
        if (known != notes_.end()) *known = {textMark(after_.value(source))};
      } else if (known == notes_.end()) {
        notes_[{language, source}] = {textMark(before_.value(source))};
      }
    }
  }

  void forget(const QString& language) {
    notes_.removeIf(
        [&](const auto& note) { return note.key().first == language || note.key().second == language; });
  }

  const Texts& before_;
  const Texts& after_;
  Notes& notes_;
};

} // namespace

QString textMark(const QString& text) {
  return Sha256::of(text.toUtf8()).toHex().first(2 * markBytes);
}

std::vector<StaleTranslation> staleTranslations(const Record& record) {
  std::vector<StaleTranslation> stale;
  const QMap<QString, Notes> notes = notesOf(record);
  if (notes.isEmpty()) return stale;
  const QMap<QString, Texts> texts = textsOf(record);
  for (auto field = notes.begin(); field != notes.end(); ++field) {
    const Texts& there = texts.value(field.key());
    for (auto note = field->begin(); note != field->end(); ++note) {
      const auto& [language, source] = note.key();
      if (!there.contains(language) || !there.contains(source)) continue;
      if (note->contains(textMark(there.value(source)))) continue;
      if (!stale.empty() && stale.back().field == field.key() && stale.back().language == language) continue;
      QStringList marks(note->begin(), note->end());
      marks.sort();
      stale.push_back({field.key(), language, source, marks});
    }
  }
  return stale;
}

std::optional<Value> translationsAfter(const Record& before, const Fields& edit, Extent extent) {
  Record after = before;
  for (const auto& entry : edit) after.fields.set(entry.address, {entry.value, 0});
  const QMap<QString, Texts> textsBefore = textsOf(before);
  const QMap<QString, Texts> textsAfter = textsOf(after);
  QMap<QString, Notes> notes = notesOf(before);
  QSet<QString> fields;
  for (const auto& entry : edit) fields.insert(fieldName(entry.address));
  for (const QString& field : fields) {
    if (textsBefore.value(field) == textsAfter.value(field)) continue;
    FieldEdit(textsBefore.value(field), textsAfter.value(field), notes[field]).note(extent);
  }
  Value value = valueOf(notes);
  if (value == before.value(system_field::translated)) return std::nullopt;
  return value;
}

Fields withNotes(const Record& before, Fields edit, Extent extent) {
  if (edit.contains(system_field::translated)) return edit;
  if (const auto notes = translationsAfter(before, edit, extent)) edit.set(system_field::translated, *notes);
  return edit;
}

Value translationConfirmed(const Record& record, const Address& address) {
  QMap<QString, Notes> notes = notesOf(record);
  const Texts texts = textsOf(record).value(fieldName(address));
  Notes& mine = notes[fieldName(address)];
  for (auto it = mine.begin(); it != mine.end(); ++it)
    if (it.key().first == languageOf(address) && texts.contains(it.key().second))
      *it = {textMark(texts.value(it.key().second))};
  return valueOf(notes);
}

} // namespace amparo
