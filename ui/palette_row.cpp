#include "ui/palette_row.h"

#include "ui/look/colors.h"
#include "ui/look/style.h"

#include <QIcon>
#include <QPainter>

namespace amparo::ui {

namespace {

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
  const int unit = look::quarters(1, option.fontMetrics);
  QFont font = option.font;
  font.setWeight(QFont::DemiBold);
  painter.setFont(font);
  painter.setPen(look::muted(option.palette));
  painter.drawText(option.rect.adjusted(2 * unit, 0, -2 * unit, -unit / 2),
                   Qt::AlignLeading | Qt::AlignBottom, index.data().toString());
}

} // namespace

QSize PaletteRow::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const bool isHeading = index.data(TargetRole).isNull();
  return {look::quarters(60, option.fontMetrics), look::quarters(isHeading ? 7 : 8, option.fontMetrics)};
}

void PaletteRow::paint(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (index.data(TargetRole).isNull()) {
    paintHeading(*painter, option, index);
    return painter->restore();
  }
  const QPalette& palette = option.palette;
  const QFontMetrics& metrics = option.fontMetrics;
  const int unit = look::quarters(1, metrics);
  const bool selected = option.state & QStyle::State_Selected;
  if (selected || (option.state & QStyle::State_MouseOver)) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? palette.color(QPalette::Highlight) : look::hover(palette));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(unit / 2.0, 0, -unit / 2.0, 0), 6, 6);
  }
  const QColor text = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
  QRect inside = option.rect.adjusted(2 * unit, 0, -2 * unit, 0);
  const int side = look::quarters(5, metrics);
  const QRect icon(inside.left(), inside.center().y() - side / 2, side, side);
  index.data(Qt::DecorationRole)
      .value<QIcon>()
      .paint(painter, QStyle::visualRect(option.direction, option.rect, icon));
  inside.setLeft(icon.right() + 2 * unit);
  const QString detail =
      metrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, inside.width() * 2 / 5);
  painter->setFont(option.font);
  painter->setPen(selected ? text : look::muted(palette));
  painter->drawText(QStyle::visualRect(option.direction, option.rect, inside),
                    Qt::AlignTrailing | Qt::AlignVCenter, detail);
  if (!detail.isEmpty()) inside.setRight(inside.right() - metrics.horizontalAdvance(detail) - 3 * unit);
  painter->setPen(text);
  painter->drawText(QStyle::visualRect(option.direction, option.rect, inside),
                    Qt::AlignLeading | Qt::AlignVCenter,
                    metrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
  painter->restore();
}

} // namespace amparo::ui
