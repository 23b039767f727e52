#include "ui/look/words_beside.h"

#include "ui/look/focus_ring.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace amparo::ui::look {

namespace {

constexpr int ringMargin = 4;

} // namespace

WordsBeside::WordsBeside(QAbstractButton& button)
    : QLabel(button.parentWidget())
    , button_(button) {
  setWordWrap(true);
  setTextFormat(Qt::PlainText);
  setAlignment(Qt::AlignLeading | Qt::AlignTop);
  setContentsMargins(ringMargin, 0, ringMargin, 0); // the frame stands around the words, not in them
  button.installEventFilter(this);
}

QLayout* WordsBeside::row() {
  auto* row = new QHBoxLayout;
  row->addWidget(&button_, 0, Qt::AlignTop);
  row->addWidget(this, 1);
  return row;
}

void WordsBeside::paintEvent(QPaintEvent* event) {
  QLabel::paintEvent(event);
  if (!button_.hasFocus()) return;
  QPainter painter(this);
  paintFocusRing(painter, rect(), palette());
}

void WordsBeside::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint())) return;
  button_.setFocus(Qt::MouseFocusReason);
  button_.click();
}

/// Words of what cannot be chosen are faint too.
bool WordsBeside::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
  if (event->type() == QEvent::EnabledChange) setEnabled(button_.isEnabled());
  return QLabel::eventFilter(watched, event);
}

} // namespace amparo::ui::look
