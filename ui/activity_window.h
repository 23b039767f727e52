#pragma once

#include "core/store/activity_store.h"
#include "ui/background.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace amparo::ui {

/// What the syncs of this computer did, the newest first: when, what went and came, and what ended those that
/// failed.
class ActivityWindow final : public QDialog {
  Q_OBJECT

 public:
  ActivityWindow(Background& background, QWidget* parent);

  /// A sync has ended: what is shown is read anew.
  void refresh();

  QTreeWidget* list() const { return list_; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void showRows(std::vector<SyncActivity> activities);

  Background& background_;
  std::vector<SyncActivity> activities_;
  quint64 asked_ = 0;
  QTreeWidget* list_;
  QLabel* empty_;
  QPushButton* close_;
};

/// A sync in words: "3 sent, 12 received", or what ended it.
QString activityWords(const SyncActivity& activity);

} // namespace amparo::ui
