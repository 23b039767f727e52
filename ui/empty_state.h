#pragma once

#include <QWidget>

namespace amparo::ui {

/// What stands where a record will: a faint emblem, and how to go on.
class EmptyState final : public QWidget {
  Q_OBJECT

 public:
  explicit EmptyState(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
};

} // namespace amparo::ui
