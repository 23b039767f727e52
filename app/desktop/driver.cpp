#include "app/desktop/driver.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QThread>
#include <QTimer>

namespace amparo::desktop {

namespace {

constexpr int breathMilliseconds = 5;
constexpr int restMilliseconds = 150;

void clickAt(QWidget& widget, const QPoint& place) {
  const QPoint global = widget.mapToGlobal(place);
  for (const auto type : {QEvent::MouseMove, QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
    const bool held = type == QEvent::MouseButtonPress;
    QMouseEvent event(type, place, global, type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      held ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
  }
}

void pressKey(QWidget& widget, int key, Qt::KeyboardModifiers modifiers, const QString& text) {
  QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
  QApplication::sendEvent(&widget, &down);
  QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
  QApplication::sendEvent(&widget, &up);
}

} // namespace

bool Driver::wait(const std::function<bool()>& condition, int milliseconds) {
  const QDeadlineTimer deadline(milliseconds);
  while (!condition()) {
    if (deadline.hasExpired()) return false;
    QCoreApplication::processEvents(QEventLoop::AllEvents, breathMilliseconds);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QThread::msleep(breathMilliseconds);
  }
  return true;
}

void Driver::settle() {
  const QDeadlineTimer rest(restMilliseconds);
  wait([&] { return rest.hasExpired(); });
}

void Driver::click(QWidget& widget) {
  clickAt(widget, widget.rect().center());
}

void Driver::click(QAbstractItemView& view, const QModelIndex& index) {
  view.scrollTo(index);
  clickAt(*view.viewport(), view.visualRect(index).center());
}

void Driver::type(QWidget& widget, const QString& text) {
  widget.setFocus(Qt::OtherFocusReason);
  for (const QChar character : text) pressKey(widget, 0, Qt::NoModifier, character);
}

void Driver::press(QWidget& widget, int key, Qt::KeyboardModifiers modifiers) {
  pressKey(widget, key, modifiers, {});
}

} // namespace amparo::desktop
