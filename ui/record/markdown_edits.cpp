#include "ui/record/markdown_edits.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QRegularExpression>
#include <QStringBuilder>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <vector>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// A longer line is none that people format; it is not looked through at every key.
constexpr int maximumLine = 20'000;

/// Words between two runs of stars, in characters of their line.
struct Emphasis {
  int from;  ///< of the opening stars
  int to;    ///< of the closing stars
  int stars; ///< 1 italic, 2 bold, 3 both

  bool is(Markup markup) const { return stars == 3 || stars == (markup == Markup::Bold ? 2 : 1); }

  bool covers(int first, int last) const { return from <= first && last <= to + stars; }
};

/// As CommonMark pairs stars (6.2), as far as people write them.
std::vector<Emphasis> emphasesIn(const QString& line) {
  std::vector<Emphasis> found;
  std::vector<std::pair<int, int>> open; // where, and how many
  const auto isBlank = [&](int at) { return at < 0 || at >= line.size() || line[at].isSpace(); };
  for (int at = 0; at < line.size();) {
    if (line[at] == u'\\') {
      at += 2;
      continue;
    }
    int count = 0;
    while (at + count < line.size() && line[at + count] == u'*') ++count;
    const int end = at + count;
    int left = isBlank(at - 1) ? 0 : count;
    while (left > 0 && !open.empty()) {
      auto& [place, stars] = open.back();
      const int matched = std::min({left, stars, 3});
      found.push_back({place + stars - matched, end - left, matched});
      left -= matched;
      stars -= matched;
      if (stars == 0) open.pop_back();
    }
    if (left == 0) left = isBlank(at - 1) ? count : 0;
    if (left > 0 && !isBlank(end)) open.emplace_back(end - left, left);
    at = std::max(end, at + 1);
  }
  return found;
}

struct Link {
  int from;
  int to;
  QString text;
};

std::optional<Link> linkAt(const QTextCursor& cursor) {
  static const QRegularExpression written(uR"(\[((?:[^\[\]\\]|\\.)*)\]\(([^()\s]*)\))"_s);
  const int first =
      cursor.selectionStart() - cursor.document()->findBlock(cursor.selectionStart()).position();
  const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
  const int last = cursor.selectionEnd() - block.position();
  for (auto it = written.globalMatch(block.text()); it.hasNext();) {
    const auto match = it.next();
    if (match.capturedStart() <= first && last <= match.capturedEnd())
      return Link{int(match.capturedStart()) + block.position(), int(match.capturedEnd()) + block.position(),
                  match.captured(1)};
  }
  return std::nullopt;
}

/// How a line of each sort begins.
const QRegularExpression& beginning(Markup markup) {
  static const QRegularExpression heading(u"^#{1,6}\\s+"_s);
  static const QRegularExpression list(u"^\\s*[-*+]\\s+"_s);
  static const QRegularExpression numbers(u"^\\s*\\d{1,9}[.)]\\s+"_s);
  static const QRegularExpression quote(u"^\\s*>\\s?"_s);
  switch (markup) {
  case Markup::Heading:
    return heading;
  case Markup::List:
    return list;
  case Markup::NumberedList:
    return numbers;
  default:
    return quote;
  }
}

std::vector<QTextBlock> linesOf(const QTextCursor& cursor) {
  std::vector<QTextBlock> lines;
  const QTextDocument& document = *cursor.document();
  QTextBlock last = document.findBlock(cursor.selectionEnd());
  const QTextBlock first = document.findBlock(cursor.selectionStart());
  // A selection that ends where a line begins does not mean that line.
  if (last != first && last.position() == cursor.selectionEnd()) last = last.previous();
  for (QTextBlock line = first; line.isValid(); line = line.next()) {
    lines.push_back(line);
    if (line == last) break;
  }
  return lines;
}

/// With several lines the empty ones between them do not count.
bool counts(const QTextBlock& line, const std::vector<QTextBlock>& lines) {
  return lines.size() == 1 || !line.text().trimmed().isEmpty();
}

void replaceIn(QTextDocument* document, int from, int length, const QString& text) {
  QTextCursor place(document);
  place.setPosition(from);
  place.setPosition(from + length, QTextCursor::KeepAnchor);
  place.insertText(text);
}

void toggleLines(QTextCursor& cursor, Markup markup) {
  const bool on = hasMarkup(cursor, markup);
  const auto lines = linesOf(cursor);
  int number = 0;
  for (const QTextBlock& line : lines) {
    if (!counts(line, lines)) continue;
    // A line is of one sort; a quotation may be of any.
    QList<Markup> gone = {markup};
    if (!on && markup != Markup::Quote) gone = {Markup::Heading, Markup::List, Markup::NumberedList};
    for (const Markup sort : gone)
      if (const auto match = beginning(sort).match(line.text()); match.hasMatch())
        replaceIn(cursor.document(), line.position(), int(match.capturedLength()), {});
    if (on) continue;
    const QString sign = markup == Markup::Heading        ? u"# "_s
                         : markup == Markup::List         ? u"- "_s
                         : markup == Markup::NumberedList ? QString::number(++number) % u". "
                                                          : u"> "_s;
    replaceIn(cursor.document(), line.position(), 0, sign);
  }
}

/// Takes the stars of one emphasis, and tells where what it held stands then.
void takeStars(QTextDocument* document, int line, const Emphasis& emphasis, int stars) {
  replaceIn(document, line + emphasis.to, stars, {});
  replaceIn(document, line + emphasis.from, stars, {});
}

/// Within one line; the ends are characters of it.
void toggleStars(QTextCursor& cursor, const QTextBlock& block, int first, int last, Markup markup) {
  const int stars = markup == Markup::Bold ? 2 : 1;
  const int line = block.position();
  for (const Emphasis& one : emphasesIn(block.text()))
    if (one.is(markup) && one.covers(first, last)) return takeStars(cursor.document(), line, one, stars);
  // What is written so inside it goes into the whole.
  for (bool again = true; again;) {
    again = false;
    for (const Emphasis& one : emphasesIn(block.text())) {
      if (!one.is(markup) || one.from < first || one.to + one.stars > last) continue;
      takeStars(cursor.document(), line, one, stars);
      last -= 2 * stars;
      again = true;
      break;
    }
  }
  const QString text = block.text();
  while (first < last && text[first].isSpace()) ++first;
  while (last > first && text[last - 1].isSpace()) --last;
  if (first == last) return;
  const QString sign(stars, u'*');
  const bool alone = cursor.hasSelection() && linesOf(cursor).size() == 1;
  replaceIn(cursor.document(), line + last, 0, sign);
  replaceIn(cursor.document(), line + first, 0, sign);
  if (!alone) return;
  cursor.setPosition(line + first + stars);
  cursor.setPosition(line + last + stars, QTextCursor::KeepAnchor);
}

void toggleWords(QTextCursor& cursor, Markup markup) {
  const QString sign(markup == Markup::Bold ? 2 : 1, u'*');
  if (!cursor.hasSelection()) {
    QTextCursor word = cursor;
    word.select(QTextCursor::WordUnderCursor);
    const QTextBlock block = cursor.block();
    const int at = cursor.positionInBlock();
    const auto found = emphasesIn(block.text());
    const bool inside = std::any_of(found.begin(), found.end(), [&](const Emphasis& one) {
      return one.is(markup) && one.covers(at, at);
    });
    if (inside) return toggleStars(cursor, block, at, at, markup);
    if (!word.hasSelection() || !word.selectedText()[0].isLetterOrNumber()) {
      cursor.insertText(sign + sign);
      cursor.setPosition(cursor.position() - int(sign.size()));
      return;
    }
    return toggleStars(cursor, block, word.selectionStart() - block.position(),
                       word.selectionEnd() - block.position(), markup);
  }
  for (const QTextBlock& line : linesOf(cursor)) {
    const int first = std::max(0, cursor.selectionStart() - line.position());
    const int last = std::min(int(line.length()) - 1, cursor.selectionEnd() - line.position());
    if (first < last) toggleStars(cursor, line, first, last, markup);
  }
}

void toggleLink(QTextCursor& cursor) {
  if (const auto link = linkAt(cursor)) {
    QString text = link->text;
    static const QRegularExpression escaped(uR"(\\([\\\[\]]))"_s);
    return replaceIn(cursor.document(), link->from, link->to - link->from, text.replace(escaped, u"\\1"_s));
  }
  if (!cursor.hasSelection()) cursor.select(QTextCursor::WordUnderCursor);
  const QString text = cursor.selectedText();
  if (text.contains(QChar::ParagraphSeparator)) return;
  const QString address = u"https://"_s;
  cursor.insertText(markdownLink(text, address));
  if (text.isEmpty()) return cursor.setPosition(cursor.position() - int(address.size()) - 3);
  // The address is what is typed next.
  const int end = cursor.position() - 1;
  cursor.setPosition(end - int(address.size()));
  cursor.setPosition(end, QTextCursor::KeepAnchor);
}

} // namespace

bool hasMarkup(const QTextCursor& cursor, Markup markup) {
  if (cursor.block().length() > maximumLine) return false;
  if (markup == Markup::Link) return linkAt(cursor).has_value();
  const auto lines = linesOf(cursor);
  if (markup == Markup::Bold || markup == Markup::Italic) {
    return std::all_of(lines.begin(), lines.end(), [&](const QTextBlock& line) {
      const int first = std::max(0, cursor.selectionStart() - line.position());
      const int last = std::min(int(line.length()) - 1, cursor.selectionEnd() - line.position());
      const auto found = emphasesIn(line.text());
      return std::any_of(found.begin(), found.end(),
                         [&](const Emphasis& one) { return one.is(markup) && one.covers(first, last); });
    });
  }
  return std::all_of(lines.begin(), lines.end(), [&](const QTextBlock& line) {
    return !counts(line, lines) || beginning(markup).match(line.text()).hasMatch();
  });
}

void toggleMarkup(QTextCursor& cursor, Markup markup) {
  cursor.beginEditBlock();
  switch (markup) {
  case Markup::Bold:
  case Markup::Italic:
    toggleWords(cursor, markup);
    break;
  case Markup::Link:
    toggleLink(cursor);
    break;
  default:
    toggleLines(cursor, markup);
  }
  cursor.endEditBlock();
}

bool continueList(QTextCursor& cursor) {
  if (cursor.hasSelection()) return false;
  const QString line = cursor.block().text();
  for (const Markup sort : {Markup::List, Markup::NumberedList}) {
    const auto match = beginning(sort).match(line);
    if (!match.hasMatch() || cursor.positionInBlock() < match.capturedLength()) continue;
    cursor.beginEditBlock();
    if (match.capturedLength() == line.size()) {
      replaceIn(cursor.document(), cursor.block().position(), int(line.size()), {});
    } else {
      QString sign = match.captured();
      static const QRegularExpression digits(u"\\d+"_s);
      if (sort == Markup::NumberedList)
        sign.replace(digits, QString::number(digits.match(sign).captured().toLongLong() + 1));
      cursor.insertBlock();
      cursor.insertText(sign);
    }
    cursor.endEditBlock();
    return true;
  }
  return false;
}

QString markdownLink(const QString& text, const QString& address) {
  static const QRegularExpression special(uR"(([\\\[\]]))"_s);
  QString shown = text;
  return u'[' % shown.replace(special, u"\\\\1"_s) % u"]("_s % address % u')';
}

QKeySequence shortcutOf(Markup markup) {
  switch (markup) {
  case Markup::Bold:
    return {Qt::CTRL | Qt::Key_B};
  case Markup::Italic:
    return {Qt::CTRL | Qt::Key_I};
  case Markup::Heading:
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_H};
  case Markup::List:
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_L};
  case Markup::NumberedList:
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_N};
  case Markup::Quote:
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_E};
  case Markup::Link:
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_K};
  }
  return {};
}

std::optional<Markup> markupOf(const QKeyEvent& event) {
  const QKeySequence pressed(event.keyCombination());
  for (const Markup markup : allMarkup)
    if (shortcutOf(markup) == pressed) return markup;
  return std::nullopt;
}

} // namespace amparo::ui
