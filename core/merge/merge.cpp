#include "core/merge/merge.h"

#include "core/merge/text_diff.h"

namespace amparo::merge {

Merged mergeValue(FieldType type, const Value& base, const Value& mine, const Value& theirs, qint64* steps) {
  if (mine == theirs || mine == base) return {theirs, false};
  if (theirs == base) return {mine, false};
  const auto setLike = [](const Value& value) { return value.isSet() || value.isAbsent(); };
  if ((type == FieldType::Keywords || type == FieldType::References) && setLike(base) && setLike(mine) &&
      setLike(theirs))
    return {Value::set(mergeSet(base.items(), mine.items(), theirs.items())), false};
  if (type == FieldType::Text && base.isText() && mine.isText() && theirs.isText())
    if (auto text = mergeText(base.text(), mine.text(), theirs.text(), steps)) return {Value(*text), false};
  return {theirs, true};
}

QStringList mergeSet(const QStringList& base, const QStringList& mine, const QStringList& theirs) {
  QStringList merged;
  for (const QString& item : theirs)
    if (mine.contains(item) || !base.contains(item)) merged.append(item);
  for (const QString& item : mine)
    if (!base.contains(item) && !theirs.contains(item)) merged.append(item);
  merged.sort();
  return merged;
}

namespace {

/// What an edit touches. A word that was put in beside a space could as well stand on its other side.
std::pair<qsizetype, qsizetype> reachOf(const TextEdit& edit, const QString& base) {
  qsizetype from = edit.from;
  qsizetype to = edit.to;
  if (from != to) return {from, to};
  while (from > 0 && base[from - 1].isSpace()) --from;
  while (to < base.size() && base[to].isSpace()) ++to;
  return {from, to};
}

bool touch(const TextEdit& a, const TextEdit& b, const QString& base) {
  const auto [aFrom, aTo] = reachOf(a, base);
  const auto [bFrom, bTo] = reachOf(b, base);
  return aFrom <= bTo && bFrom <= aTo;
}

} // namespace

std::optional<QString> mergeText(const QString& base, const QString& mine, const QString& theirs,
                                 qint64* steps) {
  const auto mineEdits = wordEdits(base, mine, steps);
  if (!mineEdits) return std::nullopt;
  const auto theirEdits = wordEdits(base, theirs, steps);
  if (!theirEdits) return std::nullopt;

  QString merged;
  qsizetype at = 0; // in base, in characters
  auto a = mineEdits->begin();
  auto b = theirEdits->begin();
  while (a != mineEdits->end() || b != theirEdits->end()) {
    const bool both = a != mineEdits->end() && b != theirEdits->end();
    // Edits that share a place, or meet without a word between them, touch: their order would be a guess.
    if (both && *a == *b)
      ++b;
    else if (both && touch(*a, *b, base))
      return std::nullopt;
    const bool takeMine = b == theirEdits->end() || (a != mineEdits->end() && a->from <= b->from);
    const TextEdit& edit = takeMine ? *a++ : *b++;
    merged += QStringView(base).sliced(at, edit.from - at);
    merged += edit.replacement;
    at = edit.to;
  }
  merged += QStringView(base).sliced(at);
  return merged;
}

} // namespace amparo::merge
