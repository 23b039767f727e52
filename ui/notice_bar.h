#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace amparo::ui {

/// One line at the foot of the window that says what has just happened, and offers a way on (Undo). It takes
/// no focus and goes away by itself; what went wrong stays until it is closed.
class NoticeBar final : public QFrame {
  Q_OBJECT

 public:
  static constexpr int shownMilliseconds = 12'000;

  /// Makes the texts anew when the language changes.
  using Text = std::function<QString()>;

  explicit NoticeBar(QWidget* parent = nullptr);

  void tell(Text message);
  enum class Stays {
    AWhile,
    UntilClosed,
    UntilNextAct, ///< or a while: it offers to take back the last act, or to do it again
  };
  void offer(Text message, Text offer, std::function<void()> act, Stays stays = Stays::AWhile);
  void warn(Text message);
  /// Something that is under way: how much of it is done, from 0 to 1, and a way to stop it. Stays until it
  /// is told again or endProgress().
  void progress(double share, Text message, Text stop, std::function<void()> act);
  void endProgress();
  /// Somebody has done something else: what offers to take back an act before it is true no longer.
  void noteAct();
  void dismiss();

  QString message() const;

  QPushButton* button() const { return button_; }

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  enum class Tone { Calm, Progress, Warning };

  void present(Text message, Text offer, std::function<void()> act, Tone tone, Stays stays);
  void retranslate();

  Text message_;
  Text offer_;
  std::function<void()> act_;
  Tone tone_ = Tone::Calm;
  Stays stays_ = Stays::AWhile;
  double share_ = 0; ///< done, of what is under way
  QLabel* label_;
  QPushButton* button_;
  QToolButton* close_;
  QTimer* timer_;
};

} // namespace amparo::ui
