#include "ui/record/find_bar.h"

#include "core/search/words.h"
#include "ui/look/colors.h"
#include "ui/look/style.h"
#include "ui/record/page_view.h"

#include <QEvent>
#include <QLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// What a keyboard has in place of what a text has.
QChar plain(QChar c) {
  switch (c.unicode()) {
  case u'‘':
  case u'’':
    return u'\'';
  case u'“':
  case u'”':
  case u'«':
  case u'»':
    return u'"';
  case u'‐':
  case u'‑':
  case u'–':
  case u'—':
    return u'-';
  case QChar::LineSeparator:
  case QChar::Nbsp:
    return u' ';
  default:
    return c;
  }
}

} // namespace

Folded folded(const QString& text) {
  Folded result;
  for (int at = 0; at < text.size();) {
    const QChar c = plain(text[at]);
    const int length = c.isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    if (c.unicode() < 0x80)
      result.text += c.toLower();
    else
      result.text += fold(length == 1 ? QStringView(&c, 1) : QStringView(text).sliced(at, 2));
    result.places.resize(size_t(result.text.size()), at);
    at += length;
  }
  result.places.push_back(int(text.size()));
  return result;
}

QString comparable(const QString& text) {
  return folded(text).text;
}

std::vector<PageMatch> findInPage(const QTextDocument& page, const QString& text) {
  std::vector<PageMatch> matches;
  const QString wanted = comparable(text);
  if (wanted.trimmed().isEmpty()) return matches;
  for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
    const Folded here = folded(block.text());
    for (qsizetype at = here.text.indexOf(wanted); at >= 0;
         at = here.text.indexOf(wanted, at + wanted.size())) {
      if (matches.size() == FindBar::maximumMatches) return matches;
      const int from = here.places[size_t(at)];
      matches.push_back({block.position() + from, here.places[size_t(at + wanted.size())] - from});
    }
  }
  return matches;
}

FindBar::FindBar(PageView& page, QWidget* parent)
    : FindStrip(parent)
    , page_(page) {
  const int unit = look::quarters(1, fontMetrics());
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  layout()->setContentsMargins(5 * unit, unit, 3 * unit, unit);
  retranslate();
}

void FindBar::ask() {
  const QTextCursor cursor = page_.textCursor();
  from_ = cursor.hasSelection() ? cursor.selectionStart() : page_.topPosition();
  const QString selected = cursor.selectedText();
  const bool isHidden = this->isHidden();
  show();
  if (isHidden && !selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
    field()->setText(selected);
  field()->setFocus(Qt::ShortcutFocusReason);
  field()->selectAll();
  search();
}

void FindBar::leave() {
  if (!isHidden() && !matches_.empty()) select(matches_[at_].length); // to be copied
  hide();
  matches_.clear();
  mark();
  page_.setFocus(Qt::OtherFocusReason);
}

void FindBar::refresh() {
  if (isHidden()) return;
  matches_ = findInPage(*page_.document(), field()->text());
  at_ = std::min(at_, matches_.empty() ? 0 : matches_.size() - 1);
  mark();
  describe();
}

/// Looks at the first place behind where typing began, else at the first of all.
void FindBar::search() {
  if (isHidden()) return;
  matches_ = findInPage(*page_.document(), field()->text());
  const auto first = std::find_if(matches_.begin(), matches_.end(),
                                  [this](const PageMatch& match) { return match.position >= from_; });
  if (!matches_.empty()) lookAt(first == matches_.end() ? 0 : size_t(first - matches_.begin()));
  mark();
  describe();
}

void FindBar::go(Step step) {
  if (matches_.empty()) return;
  lookAt((at_ + (step == Step::Next ? 1 : matches_.size() - 1)) % matches_.size());
  from_ = matches_[at_].position;
  mark();
  describe();
}

/// Puts the cursor at the match that is looked at, for Tab goes on from it, and selects so much.
void FindBar::select(int characters) {
  QTextCursor cursor(page_.document());
  cursor.setPosition(matches_[at_].position);
  cursor.setPosition(matches_[at_].position + characters, QTextCursor::KeepAnchor);
  page_.setTextCursor(cursor);
}

/// Goes to a place and brings it well into view.
void FindBar::lookAt(size_t match) {
  at_ = match;
  QScrollBar* bar = page_.verticalScrollBar();
  const int before = bar->value();
  select(0);             // a selection would hide which one it is
  bar->setValue(before); // the view's own way leaves it at the very edge
  const QRect place = page_.cursorRect();
  const int height = page_.viewport()->height();
  if (place.top() < place.height() || place.bottom() > height - place.height())
    bar->setValue(before + place.top() - height / 3);
}

void FindBar::mark() {
  QList<QTextEdit::ExtraSelection> marks;
  for (size_t i = 0; i < matches_.size(); ++i) {
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(page_.document());
    selection.cursor.setPosition(matches_[i].position);
    selection.cursor.setPosition(matches_[i].position + matches_[i].length, QTextCursor::KeepAnchor);
    selection.format.setBackground(look::mark(palette()));
    selection.format.setForeground(palette().text());
    if (i == at_) {
      selection.format.setBackground(look::accent(palette()));
      selection.format.setForeground(palette().base());
    }
    marks.append(selection);
  }
  page_.setExtraSelections(marks);
}

QString FindBar::label() const {
  return tr("&Find in the text");
}

QString FindBar::whyNone() const {
  return field()->text().trimmed().isEmpty() ? QString() : tr("Not in this text");
}

void FindBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) mark();
  FindStrip::changeEvent(event);
}

} // namespace amparo::ui
