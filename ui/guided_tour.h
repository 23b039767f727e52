#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace amparo::ui {

/// Shows what is where in a window: step by step, beside the part that is spoken of, which has a ring around
/// it. The window stays in use meanwhile.
class GuidedTour final : public QFrame {
  Q_OBJECT

 public:
  struct Step {
    QPointer<QWidget> target;
    /// Makes the texts anew when the language changes.
    std::function<QString()> title;
    std::function<QString()> text;
  };

  GuidedTour(std::vector<Step> steps, QWidget* window);
  ~GuidedTour() override;

  int step() const { return step_; }

 protected:
  void changeEvent(QEvent* event) override;
  /// The focus goes back to where it was, or to what the tour began with.
  void closeEvent(QCloseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void go(int step);
  void retranslate();
  void place();

  std::vector<Step> steps_;
  int step_ = 0;
  QPointer<QWidget> before_; ///< had the focus
  QPointer<QWidget> ring_;
  QLabel* count_;
  QLabel* title_;
  QLabel* text_;
  QPushButton* back_;
  QPushButton* next_;
  QPushButton* close_;
};

} // namespace amparo::ui
