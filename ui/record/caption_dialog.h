#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace amparo::ui {

/// Asks what an attached file is, in one line.
class CaptionDialog final : public QDialog {
  Q_OBJECT

 public:
  CaptionDialog(QString fileName, const QString& caption, QString language, QWidget* parent);

 Q_SIGNALS:
  void chosen(const QString& caption);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  QString fileName_;
  QString language_;
  QLabel* label_;
  QLineEdit* caption_;
  QPushButton* save_;
  QPushButton* cancel_;
};

} // namespace amparo::ui
