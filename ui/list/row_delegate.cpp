#include "ui/list/row_delegate.h"

#include "ui/list/record_list_model.h"
#include "ui/look/colors.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/section.h"

#include <QPainter>
#include <QTextLayout>

namespace amparo::ui {

namespace {

constexpr int titleLines = 2;
constexpr int excerptLines = 2;

QFont titleFont(const QFont& base) {
  QFont font = base;
  font.setWeight(QFont::DemiBold);
  return font;
}

QFont smallFont(const QFont& base) {
  QFont font = base;
  font.setPointSizeF(base.pointSizeF() * 0.9);
  return font;
}

QList<QTextLayout::FormatRange> highlights(const std::vector<Range>& ranges, const QPalette& palette) {
  QList<QTextLayout::FormatRange> formats;
  for (const Range& range : ranges) {
    QTextCharFormat format;
    format.setBackground(look::mark(palette));
    format.setForeground(palette.color(QPalette::Active, QPalette::Text));
    formats.append({int(range.start), int(range.length), format});
  }
  return formats;
}

QTextOption wrapping() {
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  return option;
}

/// The text as it fits on so many lines: the last one cut short where more is to come.
QString fitted(const QString& text, const QFont& font, qreal width, int lines) {
  QTextLayout layout(text, font);
  layout.setTextOption(wrapping());
  layout.beginLayout();
  QTextLine last;
  for (int number = 0; number < lines; ++number) {
    const QTextLine line = layout.createLine();
    if (!line.isValid()) break;
    last = line;
    last.setLineWidth(width);
  }
  layout.endLayout();
  if (!last.isValid() || last.textStart() + last.textLength() >= text.size()) return text;
  const int start = last.textStart();
  return text.left(start) + QFontMetricsF(font).elidedText(text.mid(start), Qt::ElideRight, width);
}

/// Draws a text on at most `lines` lines; returns the height used.
qreal drawText(QPainter& painter, const QRectF& rect, const QFont& font, const QColor& color,
               const QString& text, int lines, QList<QTextLayout::FormatRange> formats) {
  const QString shown = fitted(text, font, rect.width(), lines);
  for (QTextLayout::FormatRange& range : formats)
    range.length = qBound(0, range.length, qMax(0, int(shown.size()) - range.start));
  QTextLayout layout(shown, font);
  layout.setFormats(formats);
  layout.setTextOption(wrapping());
  qreal height = 0;
  layout.beginLayout();
  for (int number = 0; number < lines; ++number) {
    QTextLine line = layout.createLine();
    if (!line.isValid()) break;
    line.setLineWidth(rect.width());
    line.setPosition({0, height});
    height += line.height();
  }
  layout.endLayout();
  painter.setPen(color);
  layout.draw(&painter, rect.topLeft());
  return height;
}

QColor badgeColor(RowText::Badge badge, const QPalette& palette) {
  switch (badge) {
  case RowText::Badge::Rejected:
    return look::danger(palette);
  case RowText::Badge::Status:
  case RowText::Badge::Waiting:
    return look::caution(palette);
  case RowText::Badge::Illustrative:
    return look::accent(palette);
  case RowText::Badge::Fallback:
    break;
  }
  return look::muted(palette);
}

/// Badges from right to left; returns where they begin.
qreal drawBadges(QPainter& painter, const QRectF& rect, const QFont& font, const RowText& row,
                 const QPalette& palette) {
  const QFontMetricsF metrics(font);
  const qreal padding = metrics.height() / 3;
  qreal right = rect.right();
  painter.setRenderHint(QPainter::Antialiasing);
  for (auto badge = row.badges.rbegin(); badge != row.badges.rend(); ++badge) {
    const qreal width = metrics.horizontalAdvance(badge->text) + 2 * padding;
    if (right - width < rect.left() + rect.width() / 4) break; // the second line keeps some room
    const QRectF pill(right - width, rect.top(), width, rect.height());
    const QColor color = badgeColor(badge->badge, palette);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::faint(color, palette));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(color);
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, badge->text);
    right = pill.left() - padding;
  }
  return right;
}

void drawGround(QPainter& painter, const QStyleOptionViewItem& option) {
  const QPalette& palette = option.palette;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const int gap = look::quarters(1, option.fontMetrics) / 2;
  const QRectF ground = QRectF(option.rect).adjusted(gap, gap / 2.0, -gap, -gap / 2.0);
  const bool selected = option.state & QStyle::State_Selected;
  if (selected || (option.state & QStyle::State_MouseOver)) {
    painter.setBrush(selected ? palette.color(QPalette::Highlight) : look::hover(palette));
    painter.drawRoundedRect(ground, 6, 6);
  }
  if (option.state & QStyle::State_HasFocus) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look::accent(palette), 1.5));
    painter.drawRoundedRect(ground.adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
  }
}

/// Two grey bars where a text will be.
void drawPlaceholder(QPainter& painter, const QRectF& rect, const QFontMetrics& metrics,
                     const QPalette& palette) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(look::hover(palette));
  const qreal height = metrics.height() * 0.6;
  painter.drawRoundedRect(QRectF(rect.left(), rect.top() + height * 0.3, rect.width() * 0.7, height), 4, 4);
  painter.drawRoundedRect(
      QRectF(rect.left(), rect.top() + metrics.height() * 2.2, rect.width() * 0.4, height), 4, 4);
}

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  const QFontMetrics title(titleFont(option.font));
  const QFontMetrics small(smallFont(option.font));
  int height = titleLines * title.lineSpacing() + small.lineSpacing() + look::quarters(4, option.fontMetrics);
  if (showsExcerpt_) height += excerptLines * small.lineSpacing() + look::quarters(1, option.fontMetrics);
  return {look::quarters(40, option.fontMetrics), height};
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
  painter->save();
  drawGround(*painter, option);
  const QPalette& palette = option.palette;
  const int unit = look::quarters(1, option.fontMetrics);
  QRectF rect = QRectF(option.rect).adjusted(unit * 3, unit * 1.5, -unit * 3, -unit * 1.5);
  const QVariant data = index.data(RecordListModel::TextRole);
  if (!data.isValid()) {
    drawPlaceholder(*painter, rect, option.fontMetrics, palette);
    painter->restore();
    return;
  }
  const auto row = data.value<RowText>();
  const bool selected = option.state & QStyle::State_Selected;
  const QColor text = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
  const QColor second = selected ? text : look::muted(palette);
  const QFont title = titleFont(option.font);
  const QFont small = smallFont(option.font);
  const QFontMetricsF smallMetrics(small);
  if (showsKind_) {
    const int side = look::quarters(4, option.fontMetrics);
    look::icon(kindIcon(row.kind), second)
        .paint(painter, QRect(int(rect.left()), int(rect.top()), side, side));
    rect.setLeft(rect.left() + side + unit * 2);
  }
  qreal y = rect.top();
  y += drawText(*painter, rect, title, text, row.title, titleLines, highlights(row.titleRanges, palette));
  y += unit / 2.0;
  const QRectF line(rect.left(), y, rect.width(), smallMetrics.height());
  const qreal right = drawBadges(*painter, line, small, row, palette);
  painter->setFont(small);
  painter->setPen(second);
  const qreal width = right - line.left();
  painter->drawText(QRectF(line.left(), y, width, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                    smallMetrics.elidedText(row.details, Qt::ElideRight, width));
  if (showsExcerpt_ && !row.excerpt.isEmpty()) {
    y += line.height() + unit / 2.0;
    drawText(*painter, QRectF(rect.left(), y, rect.width(), rect.bottom() - y), small, text, row.excerpt,
             excerptLines, highlights(row.excerptRanges, palette));
  }
  painter->restore();
}

} // namespace amparo::ui
