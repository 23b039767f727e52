#pragma once

#include "ui/admin/admin_page.h"

namespace amparo::ui {

/// Invitations and what became of them, the newest first.
class InvitationsPage final : public AdminPage {
  Q_OBJECT

 public:
  explicit InvitationsPage(AdminDesk& desk);

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
  const protocol::admin::Invitation* chosen() const;

  QPushButton* invite_;
  QPushButton* withdraw_;
};

} // namespace amparo::ui
