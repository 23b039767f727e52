#include "ui/record/page_view.h"

#include "ui/look/colors.h"
#include "ui/look/focus_ring.h"
#include "ui/look/style.h"
#include "ui/record/page_writer.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>

namespace amparo::ui {

PageView::PageView(QWidget* parent)
    : QTextBrowser(parent) {
  setOpenLinks(false);
  setOpenExternalLinks(false);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  // Where a link leads is seen before it is followed.
  connect(this, &QTextBrowser::highlighted, this, [this](const QUrl& url) {
    const bool leavesAmparo = url.scheme() == QLatin1StringView("https") ||
                              url.scheme() == QLatin1StringView("http") ||
                              url.scheme() == QLatin1StringView("mailto");
    viewport()->setToolTip(leavesAmparo ? url.toDisplayString().toHtmlEscaped() : QString());
  });
}

QVariant PageView::loadResource(int, const QUrl&) {
  return {};
}

QPointF PageView::offset() const {
  return {-qreal(horizontalScrollBar()->value()), -qreal(verticalScrollBar()->value())};
}

void PageView::scrollTo(int position) {
  const QTextBlock block = document()->findBlock(position);
  if (!block.isValid()) return;
  const QRectF place = document()->documentLayout()->blockBoundingRect(block);
  verticalScrollBar()->setValue(int(place.top()) - look::quarters(1, fontMetrics()));
}

int PageView::topPosition() const {
  const QPointF top(width() / 2.0, verticalScrollBar()->value() + look::quarters(3, fontMetrics()));
  return document()->documentLayout()->hitTest(top, Qt::FuzzyHit);
}

void PageView::setColumn(Column column) {
  column_ = column;
  fitColumn();
}

void PageView::setLineLength(int characters) {
  lineLength_ = characters;
  fitColumn();
}

void PageView::fitColumn() {
  const int unit = look::quarters(1, fontMetrics());
  const bool whole = column_ == Column::Whole;
  const int columns = column_ == Column::Two ? 2 : 1;
  const int wanted = int(fontMetrics().averageCharWidth() * lineLength_ * columns * 1.1);
  const int side = whole ? 2 * unit : qMax(5 * unit, (viewport()->width() - wanted) / 2);
  fitPictures(viewport()->width() - 2 * side);
  QTextFrameFormat format = document()->rootFrame()->frameFormat();
  if (int(format.leftMargin()) == side && format.topMargin() > 0) return;
  format.setLeftMargin(side);
  format.setRightMargin(side);
  format.setTopMargin(whole ? 2 * unit : 5 * unit);
  format.setBottomMargin(whole ? 2 * unit : 10 * unit);
  document()->rootFrame()->setFrameFormat(format);
}

/// No picture is wider than the column, or so high that it cannot be seen at once.
void PageView::fitPictures(int width) {
  const QSize room(qMax(1, width), qMax(look::quarters(40, fontMetrics()), viewport()->height() * 3 / 4));
  for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
    for (auto it = block.begin(); !it.atEnd(); ++it) {
      const QTextFragment fragment = it.fragment();
      QTextImageFormat format = fragment.charFormat().toImageFormat();
      QSize size = format.property(PageWriter::pictureSize).toSize();
      if (size.isEmpty()) continue;
      if (size.width() > room.width() || size.height() > room.height()) size.scale(room, Qt::KeepAspectRatio);
      if (int(format.width()) == size.width() && int(format.height()) == size.height()) continue;
      format.setWidth(size.width());
      format.setHeight(size.height());
      QTextCursor place(document());
      place.setPosition(fragment.position());
      place.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
      place.setCharFormat(format);
      break; // a picture stands alone
    }
}

void PageView::replaceText(const QString& key, const QString& text) {
  for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
    for (auto it = block.begin(); !it.atEnd(); ++it) {
      const QTextFragment fragment = it.fragment();
      if (fragment.charFormat().stringProperty(PageWriter::runKey) != key) continue;
      if (fragment.text() == text) return;
      QTextCursor place(document());
      place.setPosition(fragment.position());
      place.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
      place.insertText(text, fragment.charFormat());
      return;
    }
}

/// What stands at the top stays there when lines break elsewhere.
void PageView::resizeEvent(QResizeEvent* event) {
  QScrollBar* bar = verticalScrollBar();
  const int top = bar->value() > 0 ? topPosition() : -1;
  fitColumn();
  QTextBrowser::resizeEvent(event);
  if (top < 0 || event->size().width() == event->oldSize().width()) return;
  QTextCursor place(document());
  place.setPosition(std::min(top, document()->characterCount() - 1));
  bar->setValue(bar->value() + cursorRect(place).top() - look::quarters(1, fontMetrics()));
}

void PageView::changeEvent(QEvent* event) {
  QTextBrowser::changeEvent(event);
  if (event->type() == QEvent::FontChange) fitColumn();
}

void PageView::scrollContentsBy(int dx, int dy) {
  QTextBrowser::scrollContentsBy(dx, dy);
  if (showsFocus_) viewport()->update(); // the ring does not scroll
}

void PageView::focusInEvent(QFocusEvent* event) {
  if (!look::isGivenBack(*event))
    showsFocus_ = event->reason() != Qt::MouseFocusReason && frameShape() == QFrame::NoFrame;
  QTextBrowser::focusInEvent(event);
  viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent* event) {
  if (!look::isGivenBack(*event)) showsFocus_ = false;
  QTextBrowser::focusOutEvent(event);
  viewport()->update();
}

void PageView::paintEvent(QPaintEvent* event) {
  {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(offset());
    const QRectF visible = QRectF(event->rect()).translated(-offset());
    paintNotes(painter, visible);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
      const QRectF place = document()->documentLayout()->blockBoundingRect(block);
      if (place.top() > visible.bottom()) break;
      if (place.bottom() >= visible.top()) paintBadges(painter, block);
    }
  }
  QTextBrowser::paintEvent(event);
  if (!showsFocus_) return;
  QPainter painter(viewport());
  look::paintFocusRing(painter, viewport()->rect(), palette());
}

void PageView::paintNotes(QPainter& painter, const QRectF& visible) const {
  const qreal pad = look::quarters(1, fontMetrics()) * 1.6;
  for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
    const QTextBlockFormat format = block.blockFormat();
    if (!format.hasProperty(PageWriter::noteNumber)) continue;
    // As wide as the column of text, and around the lines of the block.
    const QRectF lines = block.layout()->boundingRect().translated(block.layout()->position());
    const QTextFrameFormat column = document()->rootFrame()->frameFormat();
    const QRectF ground(column.leftMargin(), lines.top() - pad,
                        document()->size().width() - column.leftMargin() - column.rightMargin(),
                        lines.height() + 2 * pad);
    if (!ground.intersects(visible)) continue;
    const QColor color = toneColor(Tone(format.intProperty(PageWriter::noteTone)), palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::faint(color, palette()));
    painter.drawRoundedRect(ground, 6, 6);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(ground.left(), ground.top() + 6, 3, ground.height() - 12), 1.5, 1.5);
  }
}

void PageView::paintBadges(QPainter& painter, const QTextBlock& block) const {
  const QTextLayout* layout = block.layout();
  for (auto it = block.begin(); !it.atEnd(); ++it) {
    const QTextFragment fragment = it.fragment();
    const QTextCharFormat format = fragment.charFormat();
    if (!format.hasProperty(PageWriter::badgeTone)) continue;
    const int from = fragment.position() - block.position();
    const QTextLine line = layout->lineForTextPosition(from);
    if (!line.isValid()) continue;
    const int to = qMin(from + fragment.length(), line.textStart() + line.textLength());
    const QFontMetricsF metrics(format.font());
    const qreal base = layout->position().y() + line.y() + line.ascent();
    QRectF pill(layout->position().x() + line.cursorToX(from), base - metrics.ascent(),
                line.cursorToX(to) - line.cursorToX(from), metrics.height());
    const qreal pad = metrics.height() * 0.14;
    pill.adjust(-pad, -pad, pad, pad);
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        look::faint(toneColor(Tone(format.intProperty(PageWriter::badgeTone)), palette()), palette()));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
  }
}

} // namespace amparo::ui
