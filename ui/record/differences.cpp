#include "ui/record/differences.h"

#include "core/merge/text_diff.h"

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// What is left of a stretch in which nothing changed, on each side of which something did.
constexpr qsizetype sameCharacters = 160;

void add(Runs& runs, const QString& text, Run::Look look = Run::Look::Plain) {
  if (!text.isEmpty()) runs.push_back({text, {}, look});
}

/// Shortens at the edges of words, so that none is torn.
QString firstPart(const QString& text) {
  const qsizetype space = text.indexOf(u' ', sameCharacters);
  return text.first(space < 0 ? sameCharacters : space);
}

QString lastPart(const QString& text) {
  const qsizetype space = text.lastIndexOf(u' ', text.size() - sameCharacters);
  return text.sliced(space < 0 ? text.size() - sameCharacters : space);
}

enum class Side { First, Middle, Last };

void addSame(Runs& runs, const QString& text, Side side) {
  const qsizetype kept = side == Side::Middle ? 2 * sameCharacters : sameCharacters;
  if (text.size() <= 2 * kept) return add(runs, text);
  if (side != Side::First) add(runs, firstPart(text));
  add(runs, u" […] "_s, Run::Look::Muted);
  if (side != Side::Last) add(runs, lastPart(text));
}

} // namespace

Runs textDifference(const QString& before, const QString& after) {
  Runs runs;
  const auto edits = merge::wordEdits(before, after);
  if (!edits) {
    add(runs, before, Run::Look::Removed);
    add(runs, u"\n"_s);
    add(runs, after, Run::Look::Added);
    return runs;
  }
  qsizetype at = 0;
  for (const merge::TextEdit& edit : *edits) {
    addSame(runs, before.sliced(at, edit.from - at), at == 0 ? Side::First : Side::Middle);
    add(runs, before.sliced(edit.from, edit.to - edit.from), Run::Look::Removed);
    add(runs, edit.replacement, Run::Look::Added);
    at = edit.to;
  }
  addSame(runs, before.sliced(at), Side::Last);
  return runs;
}

std::vector<Runs> listDifference(const QStringList& before, const QStringList& after) {
  std::vector<Runs> lines;
  for (const QString& item : before)
    if (!after.contains(item)) lines.push_back({{u"\u2212 "_s}, {item, {}, Run::Look::Removed}});
  for (const QString& item : after)
    if (!before.contains(item)) lines.push_back({{u"+ "_s}, {item, {}, Run::Look::Added}});
  return lines;
}

Runs valueDifference(const QString& before, const QString& after) {
  Runs runs;
  add(runs, before, Run::Look::Removed);
  if (!before.isEmpty() && !after.isEmpty()) add(runs, u"  \u2192  "_s, Run::Look::Muted);
  add(runs, after, Run::Look::Added);
  return runs;
}

} // namespace amparo::ui
