#pragma once

#include "ui/record/page_writer.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace amparo::ui {

namespace look {
class FlowLayout;
}

/// A message that stays until it is answered, with the answers as buttons. It never takes the keyboard away.
class Banner : public QWidget {
  Q_OBJECT

 public:
  explicit Banner(Tone tone, QWidget* parent = nullptr);

  /// Makes the text anew when the language changes.
  using Text = std::function<QString()>;

  /// Shows plain text, until it is answered or something else is said.
  void say(Text text);
  void dismiss();
  QPushButton* addButton();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void retranslate();
  void describe(QPushButton* button) const;

  Tone tone_;
  Text text_;
  QLabel* label_;
  look::FlowLayout* buttons_;
};

} // namespace amparo::ui
