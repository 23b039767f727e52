#pragma once

#include "ui/admin/admin_dialog.h"

namespace amparo::ui {

/// What an office is called.
class OfficeDialog final : public AdminDialog {
  Q_OBJECT

 public:
  OfficeDialog(AdminDesk& desk, const protocol::admin::Office& office, QWidget* parent);

 protected:
  QString title() const override;
  QString story() const override;
  QString actText() const override;
  bool isReady() const override;
  void act() override;

 private:
  protocol::admin::Office office_;
  QLineEdit* name_;
};

/// What a person is called, and may do.
class PersonDialog final : public AdminDialog {
  Q_OBJECT

 public:
  PersonDialog(AdminDesk& desk, const protocol::admin::Person& person, QWidget* parent);

 protected:
  QString title() const override;
  QString story() const override;
  QString actText() const override;
  bool isReady() const override;
  void act() override;

 private:
  void follow();
  protocol::admin::PersonChange change() const;

  protocol::admin::Person person_;
  QLineEdit* name_;
  ChoiceBox* role_;
};

} // namespace amparo::ui
