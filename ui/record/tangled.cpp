#include "ui/record/tangled.h"

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumDepth = 50;   ///< of quotations and lists
constexpr int maximumMarks = 5000; ///< of a paragraph
constexpr int maximumWord = 5000;  ///< more than any address on the web
constexpr int lineOfWord = 200;

/// How deep a line stands within quotations and lists, about.
int depthOf(QStringView line) {
  int depth = 0;
  int blanks = 0;
  for (qsizetype i = 0; i < line.size(); ++i) {
    const QChar c = line[i];
    const bool isLast = i + 1 == line.size();
    if (c == u'>')
      ++depth;
    else if (c.isSpace())
      blanks += c == u'\t' ? 4 : 1;
    else if ((c == u'-' || c == u'+' || c == u'*' || c == u'.' || c == u')') &&
             (isLast || line[i + 1].isSpace()))
      ++depth;
    else if (!c.isDigit())
      break;
  }
  return depth + blanks / 2;
}

} // namespace

bool isTangled(QStringView markdown) {
  static constexpr QStringView marks = u"*_~`[]";
  int inParagraph = 0;
  for (const QStringView line : markdown.split(u'\n')) {
    if (depthOf(line) > maximumDepth) return true;
    if (line.trimmed().isEmpty()) inParagraph = 0;
    int inWord = 0;
    for (const QChar c : line) {
      inWord = c.isSpace() ? 0 : inWord + 1;
      inParagraph += marks.contains(c);
      if (inWord > maximumWord || inParagraph > maximumMarks) return true;
    }
  }
  return false;
}

QString inLines(QStringView text) {
  QString lines;
  lines.reserve(text.size() + text.size() / lineOfWord);
  int inWord = 0;
  for (const QChar c : text) {
    if (inWord >= lineOfWord && !c.isLowSurrogate() && !c.isMark()) {
      lines += QChar::LineSeparator;
      inWord = 0;
    }
    lines += c;
    inWord = c.isSpace() ? 0 : inWord + 1;
  }
  return lines;
}

} // namespace amparo::ui
