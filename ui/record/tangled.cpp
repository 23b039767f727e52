#include "ui/record/tangled.h"

#include <algorithm>
#include <utility>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumDepth = 50;  ///< of quotations and lists
constexpr int maximumWord = 5000; ///< more than any address on the web
constexpr int lineOfWord = 200;
constexpr int lineOfWords = 2000;
/// A paragraph is put together piece by piece, and each of them takes the longer, the longer it is: pieces
/// times characters, of all paragraphs. A quarter of a second.
constexpr qint64 maximumWork = 30'000'000;
/// Items of lists, and cells of tables, of which each looks at all before it.
constexpr int maximumItems = 4000;

/// How deep a line stands within quotations and lists, about.
int depthOf(QStringView line) {
  int depth = 0;
  int blanks = 0; // before the last mark; others only move what is said
  int since = 0;
  for (qsizetype i = 0; i < line.size(); ++i) {
    const QChar c = line[i];
    const bool isLast = i + 1 == line.size();
    const bool isMark = c == u'>' || ((c == u'-' || c == u'+' || c == u'*' || c == u'.' || c == u')') &&
                                      (isLast || line[i + 1].isSpace()));
    if (isMark) {
      ++depth;
      blanks += std::exchange(since, 0);
    } else if (c.isSpace())
      since += c == u'\t' ? 4 : 1;
    else if (!c.isDigit())
      break;
  }
  return depth + blanks / 2;
}

/// Begins an item of a list, also in the middle of a paragraph; `inList`: where numbers do so, too.
bool beginsItem(QStringView line, bool inList) {
  qsizetype at = 0;
  while (at < line.size() && line[at] == u' ') ++at;
  if (at > 3) return false;
  const qsizetype mark = at;
  while (inList && at < line.size() && line[at].isDigit()) ++at;
  const bool isNumber = at > mark;
  const QStringView rest = line.sliced(at);
  if (rest.size() < 2 || !rest[1].isSpace() || rest.sliced(2).trimmed().isEmpty()) return false;
  return isNumber ? rest[0] == u'.' || rest[0] == u')'
                  : rest[0] == u'-' || rest[0] == u'+' || rest[0] == u'*';
}

/// Another piece of a paragraph may begin with it: something to be formatted, replaced or linked.
bool beginsPiece(QChar before, QChar c) {
  static constexpr QStringView marks = u"*_~`[]<&\\@";
  return marks.contains(c) || (before == u':' && c == u'/') || (before == u'w' && c == u'.');
}

} // namespace

bool isTangled(QStringView markdown) {
  qint64 done = 0; // of the paragraphs before
  qint64 pieces = 0;
  qint64 characters = 0;
  qsizetype items = 0;
  bool inList = false;
  for (const QStringView line : markdown.split(u'\n')) {
    if (depthOf(line) > maximumDepth) return true;
    const bool isItem = beginsItem(line, inList || pieces == 0);
    const bool isBlank = line.trimmed().isEmpty();
    if (isItem || isBlank) {
      done += pieces * characters;
      pieces = characters = 0;
      inList = isItem;
    }
    items += isItem + line.count(u'|');
    QChar before;
    for (const QChar c : line) pieces += beginsPiece(std::exchange(before, c), c);
    characters += line.size();
    if (!isBlank) ++pieces; // the end of a line is one
    if (items > maximumItems || done + pieces * characters > maximumWork) return true;
  }
  return hasEndlessWord(markdown);
}

bool hasEndlessWord(QStringView text) {
  int inWord = 0;
  return std::any_of(text.begin(), text.end(), [&](QChar c) {
    inWord = c.isSpace() ? 0 : inWord + 1;
    return inWord > maximumWord;
  });
}

QString inLines(QStringView text) {
  QString lines;
  lines.reserve(text.size() + text.size() / lineOfWord);
  int inWord = 0;
  int inLine = 0;
  for (const QChar c : text) {
    const bool isFull = inWord >= lineOfWord && !c.isLowSurrogate() && !c.isMark();
    if (isFull || (inLine >= lineOfWords && inWord == 0)) {
      lines += u'\n';
      inWord = inLine = 0;
    }
    lines += c;
    inWord = c.isSpace() ? 0 : inWord + 1;
    inLine = c == u'\n' ? 0 : inLine + 1;
  }
  return lines;
}

} // namespace amparo::ui
