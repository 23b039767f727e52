#include "ui/overlay.h"

#include "ui/look/colors.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace amparo::ui {

Overlay::Overlay(const QWidget* over)
    : QFrame(over->window()) {
  setAttribute(Qt::WA_DeleteOnClose);
  setFrameShape(QFrame::StyledPanel);
  setAutoFillBackground(true);
  setAttribute(Qt::WA_NoMousePropagation); // what is pressed within it is no click elsewhere
  hide();                                  // with its window it would be shown
}

void Overlay::openAt(const QPoint& corner, QWidget* focus) {
  for (auto* other : parentWidget()->findChildren<Overlay*>(QString(), Qt::FindDirectChildrenOnly))
    if (other != this && other->isVisible()) other->close();
  corner_ = corner;
  before_ = window()->focusWidget();
  adjustSize();
  moveIntoWindow();
  show();
  raise();
  focus->setFocus(Qt::PopupFocusReason);
  qApp->installEventFilter(this);
  // Later: a click moves the focus before it is seen as a click.
  connect(qApp, &QApplication::focusChanged, this, &Overlay::leaveWithFocus, Qt::QueuedConnection);
}

void Overlay::moveIntoWindow() {
  const QSize room = parentWidget()->size() - size();
  move(std::clamp(corner_.x(), 0, std::max(0, room.width())),
       std::clamp(corner_.y(), 0, std::max(0, room.height())));
}

bool Overlay::holds(const QObject* widget) const {
  return widget == this || (widget->isWidgetType() && isAncestorOf(static_cast<const QWidget*>(widget)));
}

bool Overlay::isBeside(const QObject* widget) const {
  return widget->isWidgetType() && !holds(widget) &&
         static_cast<const QWidget*>(widget)->window() == window();
}

void Overlay::leaveWithFocus() {
  const QWidget* now = QApplication::focusWidget();
  if (!isVisible() || pressedBeside_ || !now || now->window() != window() || holds(now)) return;
  before_.clear();
  close();
}

void Overlay::closeEvent(QCloseEvent* event) {
  qApp->removeEventFilter(this);
  disconnect(qApp, nullptr, this, nullptr);
  if (before_) before_->setFocus(Qt::PopupFocusReason);
  QFrame::closeEvent(event);
}

bool Overlay::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
  case QEvent::Resize:
    if (watched == parentWidget()) {
      refit();
      moveIntoWindow();
    }
    break;
  case QEvent::ShortcutOverride:
    // What the window's keys mean is about what lies below.
    if (!holds(watched)) break;
    event->accept();
    return true;
  case QEvent::MouseButtonPress:
  case QEvent::MouseButtonDblClick:
  case QEvent::ContextMenu:
    // The whole click is swallowed, to its release.
    if (!isBeside(watched)) break;
    pressedBeside_ = true;
    return true;
  case QEvent::MouseButtonRelease:
    if (!pressedBeside_) break;
    close();
    return true;
  default:
    break;
  }
  return QFrame::eventFilter(watched, event);
}

/// Tab stays within it.
bool Overlay::focusNextPrevChild(bool next) {
  QWidget* at = window()->focusWidget();
  if (!at || !holds(at)) return false;
  QWidget* to = at;
  do {
    to = next ? to->nextInFocusChain() : to->previousInFocusChain();
  } while (to != at && !(isAncestorOf(to) && (to->focusPolicy() & Qt::TabFocus) && !to->focusProxy() &&
                         to->isVisible() && to->isEnabled()));
  to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  return true;
}

/// What its parts have no use for goes no further.
void Overlay::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Cancel)) close();
  event->accept();
}

/// It lies on what it covers: the edge has to be seen in dark too.
void Overlay::paintEvent(QPaintEvent* event) {
  QFrame::paintEvent(event);
  QPainter painter(this);
  painter.setPen(look::line(palette()));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace amparo::ui
