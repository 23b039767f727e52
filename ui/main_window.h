#pragma once

#include "core/sync/sync_service.h"
#include "ui/background.h"
#include "ui/look/appearance.h"
#include "ui/notice.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace amparo::documents {
class FileTexts;
}

namespace amparo::sync {
class Administration;
}

class QStackedWidget;
class QToolBar;
class QToolButton;

namespace amparo::ui {

class ActNotices;
class Actions;
class HearingPack;
class ConnectForm;
class Languages;
class Libraries;
class LibraryActs;
class Menus;
class NoticeBar;
class Notifier;
class Preferences;
class RecentFiles;
class SettingsDialog;
class StatusStrip;
class Tray;
class WelcomePage;
class Workspace;

/// The window: menus and tools above, the workspace (or, at first, the welcome page) in the middle, notices
/// and the state of sync below. It puts these together and passes on what one of them wants of another.
class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  /// What the window works with; all of it outlives the window.
  struct Services {
    Background& background;
    sync::SyncService& sync;
    Languages& languages;
    look::Look& look;
    Preferences& preferences;
    QString storePath;
    Libraries& libraries;
    std::function<bool()> hasTray = {}; ///< else the desktop is asked
    TellOutside tellOutside = {};       ///< else notices stand beside the icon in the tray
    bool listsAtOnce = false;           ///< the workspace comes first: its rows are looked up meanwhile
  };

  explicit MainWindow(const Services& services, QWidget* parent = nullptr);
  ~MainWindow() override;

  /// A store with nothing in it, of a computer that belongs to no hub: the welcome page comes first.
  void showWelcome();
  void showWorkspace();

  /// Comes to the front with what somebody opened elsewhere: links to records (amparo:…), and files that a
  /// courier brought. What is neither is said not to be.
  void open(const QStringList& wanted);

  /// Comes to the front with what was told outside of it.
  void follow(const Notice& notice);
  /// Closes, and ends the program also where it stays in the tray.
  void quit();

  /// The network of this moment is paid for by use, or not any more.
  void setMetered(bool metered);

  Workspace* workspace() const { return workspace_; }

  /// What is written in attached files.
  documents::FileTexts* fileTexts() const { return texts_; }

  WelcomePage* welcome() const { return welcome_; }

  StatusStrip* statusStrip() const { return status_; }

  NoticeBar* notice() const { return notice_; }

  Actions& actions() const { return *actions_; }

  Tray& tray() const { return *tray_; }

 protected:
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  /// A dialog keeps shortcuts of the window away; help is for dialogs too.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  static const QString connectDialog; ///< its name among this window's children

  void buildToolBar();
  void buildBody();
  void connectActions();
  void connectSync();
  void connectWorkspace();
  void connectOutside();
  /// Files that a courier brought from the hub.
  void takeBrought(const QStringList& paths);
  void openRecent(const QString& path);
  void tellMissing(const QString& path);
  void tellCourier(const QStringList& paths, qint64 changes);
  bool tellOutside(const Notice& notice);
  void tellTray();
  void stayInTray();
  bool keepsWordsFirst(bool quits);
  void restoreWindow();
  void retranslate();
  void updateActions();
  /// The menu says what would be undone.
  void nameUndo();

  void setInterfaceLanguage(const QString& language);
  void setContentLanguage(const QString& language);
  void showContentLanguage();
  void setAppearance(look::Appearance appearance);
  void copyLink();
  SettingsDialog* showSettings();
  void showLibraries();
  void openLibrary(const QString& folder);
  /// Which libraries there are, or what they are called, has changed.
  void tellLibraries();
  void showShortcuts();
  static void placeDialog(QObject* shown);
  /// The page about what the person is doing.
  QString helpPage() const;
  void showHelp();
  void showTour();
  void offerTour();
  void showPalette();
  void showConnect();
  void writeCourier();
  void takeCourier();
  void enrol(ConnectForm* form, const QString& invitation, const QString& deviceName);

  /// Something was written here: views refresh, and sync hears of it.
  void tellProgress(qint64 done, qint64 all);
  void written(const Changes& changes);
  void synced(const Changes& changes);
  void readFiles(const Changes& changes);
  void actFailed(const Error& error);
  void fail(const Error& error);
  /// Offers to go on with what was typed and not saved.
  void offerDraft(const RecordId& id);
  void offerDraftLeftBefore();
  void askRights();
  void restrain();
  void remove();
  void editMany();
  void restore();
  void addToPack(const std::vector<RecordId>& ids);
  void showPack();
  void showCoverage();
  void showContacts();
  void showActivity();
  void showAdministration();
  void openWindow();
  void growText(int step);

  Services services_;
  Actions* actions_;
  Menus* menus_;
  LibraryActs* acts_;
  HearingPack* pack_;
  RecentFiles* recentFiles_;
  documents::FileTexts* texts_;
  QToolBar* tools_ = nullptr;
  QToolButton* newButton_ = nullptr;
  QStackedWidget* stack_ = nullptr;
  Workspace* workspace_ = nullptr;
  WelcomePage* welcome_ = nullptr;
  NoticeBar* notice_ = nullptr;
  ActNotices* actNotices_ = nullptr;
  qint64 decisions_ = 0; ///< to take, when they were counted last
  StatusStrip* status_ = nullptr;
  Tray* tray_ = nullptr;
  Notifier* notifier_ = nullptr;
  sync::Administration* administration_;
  ConnectForm* connecting_ = nullptr; ///< whose invitation is at the hub
  Changes arrived_{Act::Sync, {}};    ///< by sync, and not on screen yet
  QTimer arrivals_;
  bool begun_ = false;      ///< the workspace was shown
  bool mayClose_ = false;   ///< what was written is kept, or is to be lost
  bool isNew_ = false;      ///< joined a hub to begin with, whose library is being fetched
  std::optional<Act> undo_; ///< what can be undone
  bool mayCreate_ = true;
  QString role_;                            ///< at the hub; empty: there is none
  std::optional<Milliseconds> askedRights_; ///< after the sync of then
  bool metered_ = false;
  bool paused_ = false; ///< sync, until the window closes
  std::optional<Act> redo_;
};

} // namespace amparo::ui
