#include "ui/empty_state.h"

#include "ui/look/accessible_role.h"
#include "ui/look/colors.h"
#include "ui/look/focus_ring.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"

#include <QEvent>
#include <QPainter>

namespace amparo::ui {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  look::setAccessibleRole(*this, QAccessible::StaticText);
  retranslate();
}

void EmptyState::retranslate() {
  setAccessibleName(tr("Choose a record to read it here."));
  setAccessibleDescription(tr("The arrow keys choose one in the list, and Return goes into it."));
  update();
}

void EmptyState::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const int side = look::quarters(14, fontMetrics());
  const QRect middle = rect();
  painter.setOpacity(0.5);
  look::icon(u"declaration"_s, look::line(palette()))
      .paint(&painter, QRect(middle.center().x() - side / 2, middle.center().y() - side, side, side));
  painter.setOpacity(1);
  painter.setPen(look::muted(palette()));
  painter.drawText(middle.adjusted(0, middle.height() / 2 + look::quarters(3, fontMetrics()), 0, 0),
                   Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, accessibleName());
  if (hasFocus()) look::paintFocusRing(painter, rect(), palette());
}

void EmptyState::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

} // namespace amparo::ui
