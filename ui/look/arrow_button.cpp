#include "ui/look/arrow_button.h"

#include "ui/look/icons.h"
#include "ui/look/style.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace amparo::ui::look {

ArrowButton::ArrowButton(QWidget* parent)
    : QToolButton(parent) {
  setAutoRaise(true);
  setFocusPolicy(Qt::TabFocus);
}

int ArrowButton::arrowSide() const {
  return quarters(3, fontMetrics());
}

int ArrowButton::padding() const {
  return quarters(2, fontMetrics());
}

QSize ArrowButton::sizeHint() const {
  const int text = fontMetrics().size(Qt::TextShowMnemonic, this->text()).width();
  return {text + arrowSide() + padding() * 5 / 2, quarters(7, fontMetrics())};
}

QSize ArrowButton::minimumSizeHint() const {
  return {arrowSide() + padding() * 4, sizeHint().height()};
}

void ArrowButton::paintEvent(QPaintEvent*) {
  QStylePainter painter(this);
  QStyleOptionToolButton option;
  initStyleOption(&option);
  painter.drawPrimitive(QStyle::PE_PanelButtonTool, option);
  QRect inside = rect().adjusted(padding(), 0, -padding(), 0);
  const QRect arrow(inside.right() - arrowSide() + 1, rect().center().y() - arrowSide() / 2 + 1, arrowSide(),
                    arrowSide());
  look::icon(QStringLiteral("chevron-down"))
      .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), arrow), Qt::AlignCenter,
             isEnabled() ? QIcon::Normal : QIcon::Disabled);
  inside.setRight(arrow.left() - padding() / 2);
  const QRect place = QStyle::visualRect(layoutDirection(), rect(), inside);
  painter.drawItemText(place, Qt::AlignLeading | Qt::AlignVCenter, palette(), isEnabled(),
                       fontMetrics().elidedText(text(), Qt::ElideRight, place.width()), QPalette::ButtonText);
  if (hasFocus()) painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

} // namespace amparo::ui::look
