#pragma once

#include "ui/admin/admin_dialog.h"

class QRadioButton;

namespace amparo::ui {

/// Takes an invitation back.
class WithdrawDialog final : public AdminDialog {
  Q_OBJECT

 public:
  WithdrawDialog(AdminDesk& desk, const protocol::admin::Invitation& invitation, QWidget* parent);

 protected:
  QString title() const override;
  QString story() const override;
  QString actText() const override;
  void act() override;

 private:
  protocol::admin::Invitation invitation_;
};

/// Ends a computer's access, with a choice of what becomes of what it holds; where its access has ended, the
/// order to erase that is added.
class EndAccessDialog final : public AdminDialog {
  Q_OBJECT

 public:
  EndAccessDialog(AdminDesk& desk, const protocol::admin::Device& device, QWidget* parent);

 protected:
  QString title() const override;
  QString story() const override;
  QString actText() const override;
  bool isReady() const override;
  void act() override;
  void retranslate() override;

 private:
  protocol::admin::Device device_;
  QRadioButton* keep_;
  QRadioButton* wipe_;
  QLabel* keepMeaning_;
  QLabel* wipeMeaning_;
};

} // namespace amparo::ui
