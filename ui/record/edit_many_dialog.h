#pragma once

#include "core/operations/many.h"
#include "ui/background.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace amparo::ui {

class Banner;
class ChoiceBox;
class FieldInput;

/// Changes one field in all records that are chosen. Those that are not this person's to change are told of,
/// and left as they are.
class EditManyDialog final : public QDialog {
  Q_OBJECT

 public:
  EditManyDialog(Background& background, std::vector<RecordId> ids, QString contentLanguage, QWidget* parent);

 Q_SIGNALS:
  void chosen(const std::vector<amparo::RecordId>& ids, const amparo::ManyEdit& edit);

 protected:
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool focusNextPrevChild(bool next) override;

 private:
  /// What the library says of them.
  struct Content {
    std::vector<RecordId> mine;
    QStringList kinds; ///< of these
    int others = 0;
    bool mayPublish = true;
  };

  void fill(const Content& content);
  void showField();
  void validate();
  void showFocus();
  void accepted();
  const FieldSchema* field() const;
  ManyEdit edit() const;
  void retranslate();
  void labelInput();

  Background& background_;
  QString contentLanguage_;
  Content content_;
  std::vector<const FieldSchema*> fields_;
  QScrollArea* scroll_;
  QLabel* story_;
  QLabel* fieldLabel_;
  ChoiceBox* fieldBox_;
  QLabel* wayLabel_;
  ChoiceBox* wayBox_;
  QLabel* valueLabel_;
  QVBoxLayout* place_;
  FieldInput* input_ = nullptr;
  Banner* problem_;
  QDialogButtonBox* buttons_;
  QPushButton* change_;
  QPushButton* cancel_;
};

} // namespace amparo::ui
