#include "ui/word_match.h"

#include "core/search/words.h"

#include <QStringList>

#include <algorithm>

namespace amparo::ui {

namespace {

QStringList foldedWords(const QString& text) {
  QStringList words;
  WordReader reader(text);
  for (Word word; reader.next(word);) words.append(fold(QStringView(text).sliced(word.start, word.length)));
  return words;
}

} // namespace

bool matchesWords(const QString& text, const QString& typed) {
  const QStringList words = foldedWords(text);
  const QStringList wanted = foldedWords(typed);
  return std::all_of(wanted.begin(), wanted.end(), [&](const QString& beginning) {
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return word.startsWith(beginning); });
  });
}

Beginning beginningTyped(const QString& text, const QString& typed) {
  const QStringList words = foldedWords(text);
  const QStringList wanted = foldedWords(typed);
  if (wanted.isEmpty() || wanted.size() > words.size()) return Beginning::None;
  if (words == wanted) return Beginning::Whole;
  const qsizetype last = wanted.size() - 1;
  const bool begins =
      last > 0 && words.first(last) == wanted.first(last) && words[last].startsWith(wanted[last]);
  return begins ? Beginning::Part : Beginning::None;
}

} // namespace amparo::ui
