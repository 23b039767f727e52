#pragma once

#include "ui/notice.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace amparo::ui {

/// The program's icon in the desktop's tray, where there is one and the person wants it. While it is there,
/// closing the window leaves the program running.
class Tray final : public QObject {
  Q_OBJECT

 public:
  /// What its menu offers besides opening the window; both outlive it. `isPossible`: isAvailable(), or a
  /// test's own.
  Tray(QAction* sync, QAction* quit, std::function<bool()> isPossible, QObject* parent);
  ~Tray() override;

  /// The desktop has a tray.
  static bool isAvailable();

  bool isPossible() const { return isPossible_(); }

  void setWanted(bool wanted);

  bool isThere() const { return icon_ != nullptr; }

  /// Shows a message beside the icon; false: it cannot.
  bool tell(const Notice& notice);
  /// What is said of the icon: the library's name, and the state of sync.
  void setWords(const QString& words);
  void retranslate();

  QMenu* menu() const { return menu_.get(); }

 Q_SIGNALS:
  void openRequested();
  /// The message that was shown last was clicked.
  void noticeChosen(const amparo::ui::Notice& notice);

 private:
  QAction* sync_;
  QAction* quit_;
  std::function<bool()> isPossible_;
  QString words_;
  Notice told_;
  QAction* open_ = nullptr;
  std::unique_ptr<QMenu> menu_;
  std::unique_ptr<QSystemTrayIcon> icon_;
};

} // namespace amparo::ui
