#pragma once

#include "core/store/sync_state.h"
#include "ui/admin/admin_desk.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace amparo::ui {

class AdminPage;
class Banner;

/// The network, for those who look after it: people and offices, invitations, computers, and the log. All of
/// it is the hub's, asked over the network, and nothing is kept here.
class AdminWindow final : public QDialog {
  Q_OBJECT

 public:
  AdminWindow(sync::Administration& line, const Membership& membership, QWidget* parent);
  ~AdminWindow() override;

  /// The list of sections.
  QListWidget* sections() const { return sections_; }

  /// The one that is shown.
  AdminPage* page() const;

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void addPage(AdminPage* page);
  void showPage();
  void showState();
  void retranslate();

  QString hubName_;
  AdminDesk desk_;
  QListWidget* sections_;
  QStackedWidget* stack_;
  Banner* problem_;
  QPushButton* again_;
  QProgressBar* progress_;
  QLabel* note_;
  QPushButton* close_;
  std::function<QString()> noteText_;
};

} // namespace amparo::ui
