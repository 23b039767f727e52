#pragma once

#include "core/sync/restraint.h"
#include "ui/look/appearance.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QPushButton;
class QLabel;
class QLineEdit;
class QTimeEdit;

namespace amparo::ui {

/// What can be set, each with what it means. A choice holds at once.
class SettingsDialog final : public QDialog {
  Q_OBJECT

 public:
  struct Settings {
    QString interfaceLanguage;
    QString contentLanguage;
    look::Appearance appearance = look::Appearance::System;
    QString storePath;
    sync::Restraint restraint = {};
  };

  SettingsDialog(const Settings& settings, QWidget* parent);

 Q_SIGNALS:
  void interfaceLanguageChosen(const QString& language);
  void contentLanguageChosen(const QString& language);
  void appearanceChosen(amparo::ui::look::Appearance appearance);
  void restraintChosen(const amparo::sync::Restraint& restraint);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void chooseRestraint();

  Settings settings_;
  QLabel* interfaceLabel_;
  QComboBox* interface_;
  QLabel* contentLabel_;
  QComboBox* content_;
  QLabel* contentHint_;
  QLabel* appearanceLabel_;
  QComboBox* appearance_;
  QLabel* meteredLabel_;
  QComboBox* metered_;
  QCheckBox* quiet_;
  QLabel* quietTo_;
  QTimeEdit* quietStart_;
  QTimeEdit* quietEnd_;
  QLabel* storeLabel_;
  QLineEdit* store_;
  QDialogButtonBox* buttons_;
  QPushButton* close_;
};

} // namespace amparo::ui
