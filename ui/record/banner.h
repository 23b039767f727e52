#pragma once

#include "ui/record/page_writer.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace amparo::ui {

/// A message that stays until it is answered, with the answers as buttons. It never takes the keyboard away.
class Banner : public QWidget {
  Q_OBJECT

 public:
  explicit Banner(Tone tone, QWidget* parent = nullptr);

  /// Plain text; shows the banner, or hides it when empty.
  void setText(const QString& text);
  QString text() const;
  QPushButton* addButton();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Tone tone_;
  QLabel* label_;
  QHBoxLayout* buttons_;
};

} // namespace amparo::ui
