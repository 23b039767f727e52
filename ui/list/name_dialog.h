#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace amparo::ui {

/// Asks what a saved search, or a library, is to be called.
class NameDialog final : public QDialog {
  Q_OBJECT

 public:
  /// A new search may take the place of another of its name, and says so; all others may not.
  enum class Purpose { Save, Rename, NewLibrary, RenameLibrary };

  NameDialog(Purpose purpose, const QString& name, QStringList taken, QWidget* parent);

  QLineEdit* field() const { return field_; }

 Q_SIGNALS:
  void chosen(const QString& name);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void judge();

  bool isLibrary() const { return purpose_ == Purpose::NewLibrary || purpose_ == Purpose::RenameLibrary; }

  Purpose purpose_;
  QStringList taken_;
  QLabel* label_;
  QLineEdit* field_;
  QLabel* note_;
  QPushButton* save_;
  QPushButton* cancel_;
};

} // namespace amparo::ui
