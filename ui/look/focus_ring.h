#pragma once

#include "ui/look/colors.h"

#include <QFocusEvent>
#include <QPainter>
#include <QPen>

namespace amparo::ui::look {

/// After a menu, a pop-up or another window: everything is as it was before.
inline bool isGivenBack(const QFocusEvent& event) {
  return event.reason() == Qt::ActiveWindowFocusReason || event.reason() == Qt::PopupFocusReason ||
         event.reason() == Qt::MenuBarFocusReason;
}

/// Says that the focus is within, where nothing smaller can say it.
inline void paintFocusRing(QPainter& painter, const QRect& around, const QPalette& palette) {
  painter.setPen(QPen(accent(palette), 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(around.adjusted(1, 1, -1, -1));
}

} // namespace amparo::ui::look
