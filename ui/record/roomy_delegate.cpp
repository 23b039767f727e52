#include "ui/record/roomy_delegate.h"

#include "ui/look/colors.h"
#include "ui/look/style.h"

#include <QPainter>

namespace amparo::ui {

namespace {

QMargins room(const QFontMetrics& metrics) {
  const int unit = look::quarters(1, metrics);
  return {3 * unit, unit, 2 * unit, unit};
}

} // namespace

void RoomyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
  QStyleOptionViewItem inner(option);
  const int unit = look::quarters(1, option.fontMetrics);
  const QRectF ground = QRectF(option.rect).adjusted(unit, 1, -unit, -1);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(Qt::NoPen);
  if (option.state & QStyle::State_Selected)
    painter->setBrush(look::faint(look::accent(option.palette), option.palette));
  else if (option.state & QStyle::State_MouseOver)
    painter->setBrush(look::hover(option.palette));
  painter->drawRoundedRect(ground, 5, 5);
  if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(look::accent(option.palette), 2));
    painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), 5, 5);
  }
  painter->restore();
  inner.rect = option.rect.marginsRemoved(room(option.fontMetrics));
  inner.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus);
  QStyledItemDelegate::paint(painter, inner, index);
}

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  // What is left for the text decides how it wraps.
  QStyleOptionViewItem inner(option);
  const QMargins margins = room(option.fontMetrics);
  inner.rect = option.rect.marginsRemoved(margins);
  return QStyledItemDelegate::sizeHint(inner, index).grownBy(margins);
}

} // namespace amparo::ui
