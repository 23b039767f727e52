#pragma once

#include "ui/look/colors.h"

#include <QPainter>
#include <QPen>

namespace amparo::ui::look {

/// Says that the focus is within, where nothing smaller can say it.
inline void paintFocusRing(QPainter& painter, const QRect& around, const QPalette& palette) {
  painter.setPen(QPen(accent(palette), 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(around.adjusted(1, 1, -1, -1));
}

} // namespace amparo::ui::look
