#pragma once

#include "ui/admin/admin_page.h"

namespace amparo::ui {

/// The computers that joined: whose they are, when they were last seen, and whether they have access.
class DevicesPage final : public AdminPage {
  Q_OBJECT

 public:
  explicit DevicesPage(AdminDesk& desk);

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
  const protocol::admin::Device* chosen() const;

  QPushButton* end_;
  QPushButton* wipe_;
};

} // namespace amparo::ui
