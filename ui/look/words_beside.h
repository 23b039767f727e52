#pragma once

#include <QLabel>

class QAbstractButton;

namespace amparo::ui::look {

/// What a check box or a radio button is about, in as many lines as it needs: Qt's own words are one line,
/// and cut off. A click on it is one on the button, and a frame shows that the button has the focus.
class WordsBeside final : public QLabel {
  Q_OBJECT

 public:
  explicit WordsBeside(QAbstractButton& button);
  /// The button with its words, in a row that goes into another layout.
  QLayout* row();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QAbstractButton& button_;
};

} // namespace amparo::ui::look
