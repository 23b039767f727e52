#pragma once

#include "ui/admin/admin_page.h"

namespace amparo::ui {

/// The offices with their people: each with the role and how many computers.
class PeoplePage final : public AdminPage {
  Q_OBJECT

 public:
  explicit PeoplePage(AdminDesk& desk);

  QString title() const override;

 protected:
  QStringList headings() const override;
  QString usage() const override;
  void fill(QTreeWidgetItem* root) override;
  QString nothing() const override;
  QString summary() const override;
  void judge() override;
  void activate() override;

 private:
  const protocol::admin::Office* office() const;
  const protocol::admin::Person* person() const;

  QPushButton* change_;
};

} // namespace amparo::ui
