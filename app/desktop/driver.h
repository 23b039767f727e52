#pragma once

#include <QString>

#include <functional>

class QAbstractItemView;
class QModelIndex;
class QWidget;

namespace amparo::desktop {

/// Drives widgets as a person does: with events of mouse and keyboard, and by waiting until what was asked
/// for is there. No wait is without end.
class Driver {
 public:
  static constexpr int patienceMilliseconds = 60'000;

  /// Turns the event loop until `condition` holds; false when it does not in time.
  static bool wait(const std::function<bool()>& condition, int milliseconds = patienceMilliseconds);
  /// Lets what was begun come to rest: layouts, painting, answers on their way.
  static void settle();
  /// Clicks in the middle of a widget.
  static void click(QWidget& widget);
  /// Clicks an entry of a list, after bringing it into view.
  static void click(QAbstractItemView& view, const QModelIndex& index);
  /// Types into the widget, after giving it the focus.
  static void type(QWidget& widget, const QString& text);
  static void press(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
};

} // namespace amparo::desktop
