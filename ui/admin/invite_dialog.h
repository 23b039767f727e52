#pragma once

#include "ui/admin/admin_dialog.h"

class QPlainTextEdit;
class QSpinBox;

namespace amparo::ui {

/// Invites a person of an office, and then shows the invitation: this once, for it holds a secret.
class InviteDialog final : public AdminDialog {
  Q_OBJECT

 public:
  InviteDialog(AdminDesk& desk, QWidget* parent);

  /// The invitation, once it is made.
  QPlainTextEdit* text() const { return text_; }

  /// Writes it to a file that only this person may read.
  void save(const QString& path);
  /// The first time, of an invitation that nobody has taken yet, says so.
  void reject() override;

 protected:
  QString title() const override;
  QString story() const override;
  QString actText() const override;
  bool isReady() const override;
  void act() override;
  void retranslate() override;

 private:
  QWidget* buildMade();
  void offerOffices();
  /// Those of the office that is chosen.
  void offerPeople();
  /// Somebody of this name who is there already.
  const protocol::admin::Person* known() const;
  void noteGuest();
  void showMade(const protocol::admin::NewInvitation& made);
  void choosePath();
  /// What was done with it.
  void tell(Text note);

  std::optional<protocol::admin::NewInvitation> made_;
  qint64 guest_ = 0; ///< who is known of this name
  Text note_;
  bool taken_ = false;  ///< copied, or saved
  bool warned_ = false; ///< that it was not
  ChoiceBox* office_;
  ChoiceBox* person_;
  ChoiceBox* role_;
  QSpinBox* days_;
  QPlainTextEdit* text_ = nullptr;
  QPushButton* copy_ = nullptr;
  QPushButton* save_ = nullptr;
  QLabel* done_ = nullptr;
  QWidget* madeBox_; ///< with these in it
};

} // namespace amparo::ui
