#pragma once

#include <QFrame>
#include <QPointer>

namespace amparo::ui {

/// A frame over its window that closes as a menu does: with Escape, by a click elsewhere, when the focus goes
/// elsewhere. Then the focus is where it was. It is a part of the window, and so of what screen readers are
/// told of it: of the desktop's pop-ups Qt tells them nothing.
class Overlay : public QFrame {
  Q_OBJECT

 public:
  /// Over the window of `over`.
  explicit Overlay(const QWidget* over);

  /// Opens it with its upper left corner there, in the window, or as near as it fits. `focus`, within it,
  /// gets the keys.
  void openAt(const QPoint& corner, QWidget* focus);

 protected:
  /// The window has another size.
  virtual void refit() {}

  void closeEvent(QCloseEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  bool holds(const QObject* widget) const;
  bool isBeside(const QObject* widget) const;
  void leaveWithFocus();
  void moveIntoWindow();

  QPoint corner_;
  QPointer<QWidget> before_; ///< that had the focus
  bool pressedBeside_ = false;
};

} // namespace amparo::ui
