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

/// A text on at most `lines` lines; where more is to come, the last one is cut short.
class FittedText {
 public:
  FittedText(const QString& text, const QFont& font, qreal width, int lines,
             const QList<QTextLayout::FormatRange>& formats)
      : text_(text)
      , layout_(text, font) {
    layout_.setTextOption(wrapping());
    layOut(width, lines, formats);
    if (layout_.lineCount() == 0) return;
    const QTextLine last = layout_.lineAt(layout_.lineCount() - 1);
    const int start = last.textStart();
    if (start + last.textLength() >= text.size()) return;
    text_ = text.left(start) + QFontMetricsF(font).elidedText(text.mid(start), Qt::ElideRight, width);
    layout_.setText(text_);
    layOut(width, lines, formats);
  }

  qreal height() const { return height_; }

  void draw(QPainter& painter, const QPointF& at, const QColor& color) const {
    painter.setPen(color);
    layout_.draw(&painter, at);
  }

 private:
  void layOut(qreal width, int lines, QList<QTextLayout::FormatRange> formats) {
    for (QTextLayout::FormatRange& range : formats)
      range.length = qBound(0, range.length, qMax(0, int(text_.size()) - range.start));
    layout_.setFormats(formats);
    height_ = 0;
    layout_.beginLayout();
    for (int number = 0; number < lines; ++number) {
      QTextLine line = layout_.createLine();
      if (!line.isValid()) break;
      line.setLineWidth(width);
      line.setPosition({0, height_});
      height_ += line.height();
    }
    layout_.endLayout();
  }

  QString text_;
  QTextLayout layout_;
  qreal height_ = 0;
};

QColor badgeColor(RowText::Badge badge, const QPalette& palette) {
  switch (badge) {
  case RowText::Badge::Rejected:
    return look::danger(palette);
  case RowText::Badge::Status:
  case RowText::Badge::Waiting:
    return look::caution(palette);
  case RowText::Badge::New:
  case RowText::Badge::Comments:
  case RowText::Badge::Illustrative:
    return look::accent(palette);
  case RowText::Badge::Fallback:
    break;
  }
  return look::muted(palette);
}

qreal badgeWidth(const QFontMetricsF& metrics, const QString& text) {
  return metrics.horizontalAdvance(text) + metrics.height() * 2 / 3;
}

/// Badges from the left on, as many as leave the details some room; returns where they end.
qreal drawBadges(QPainter& painter, const QRectF& rect, const QFont& font, const RowText& row,
                 const QPalette& palette) {
  const QFontMetricsF metrics(font);
  const qreal gap = metrics.height() / 3;
  qreal left = rect.left();
  painter.setFont(font);
  for (const RowText::BadgeText& badge : row.badges) {
    const QRectF pill(left, rect.top(), badgeWidth(metrics, badge.text), rect.height());
    if (pill.right() > rect.right()) break;
    const QColor color = badgeColor(badge.badge, palette);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::faint(color, palette));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(color);
    painter.drawText(pill, Qt::AlignCenter, badge.text);
    left = pill.right() + gap;
  }
  return left;
}

/// Badges, and after them what else is said of the record.
void drawSecondLine(QPainter& painter, QRectF rect, const QFont& font, const QColor& color,
                    const RowText& row, const QPalette& palette) {
  rect.setLeft(drawBadges(painter, rect, font, row, palette));
  painter.setFont(font);
  painter.setPen(color);
  painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetricsF(font).elidedText(row.details, Qt::ElideRight, rect.width()));
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
  int height = titleLines * title.lineSpacing() + small.lineSpacing() + look::quarters(6, option.fontMetrics);
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
        .paint(painter, QRect(int(rect.left()), int(rect.center().y()) - side / 2, side, side));
    rect.setLeft(rect.left() + side + unit * 2);
  }
  const qreal gap = unit / 2.0;
  const bool hasSecond = !row.badges.empty() || !row.details.isEmpty();
  const FittedText heading(row.title, title, rect.width(), titleLines, highlights(row.titleRanges, palette));
  const FittedText excerpt(showsExcerpt_ ? row.excerpt : QString(), small, rect.width(), excerptLines,
                           highlights(row.excerptRanges, palette));
  qreal height = heading.height();
  if (hasSecond) height += gap + smallMetrics.height();
  if (!row.excerpt.isEmpty() && showsExcerpt_) height += gap + excerpt.height();
  qreal y = rect.top() + qMax(0.0, (rect.height() - height) / 2);
  heading.draw(*painter, {rect.left(), y}, text);
  y += heading.height() + gap;
  if (hasSecond) {
    drawSecondLine(*painter, QRectF(rect.left(), y, rect.width(), smallMetrics.height()), small, second, row,
                   palette);
    y += smallMetrics.height() + gap;
  }
  if (showsExcerpt_) excerpt.draw(*painter, {rect.left(), y}, text);
  painter->restore();
}

} // namespace amparo::ui
