#pragma once

#include "ui/admin/admin_page.h"

namespace amparo::ui {

/// What was done to the hub, by whom, and from which computer; the newest first.
class LogPage final : public AdminPage {
  Q_OBJECT

 public:
  explicit LogPage(AdminDesk& desk);

  QString title() const override;
  /// Fetches all of the log, and writes it as a table.
  void save(const QString& path);

 Q_SIGNALS:
  void saved(const QString& path);
  void failed(const amparo::Error& error);

 protected:
  QStringList headings() const override;
  QString usage() const override;
  void fill(QTreeWidgetItem* root) override;
  QString nothing() const override;
  QString summary() const override;
  void judge() override;
  void activate() override;

 private:
  void choosePath();

  QPushButton* older_;
  QPushButton* save_;
  bool saving_ = false;
};

} // namespace amparo::ui
