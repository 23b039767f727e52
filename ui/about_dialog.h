#pragma once

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QLabel;

namespace amparo::ui {

/// What this program is, in which version, and under which licence.
class AboutDialog final : public QDialog {
  Q_OBJECT

 public:
  explicit AboutDialog(QWidget* parent);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  QLabel* text_;
  QDialogButtonBox* buttons_;
  QPushButton* close_;
};

} // namespace amparo::ui
