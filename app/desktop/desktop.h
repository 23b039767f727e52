#pragma once

#include "app/desktop/desktop_notices.h"
#include "core/store/erase.h"
#include "core/sync/sync_service.h"
#include "ui/background.h"
#include "ui/libraries.h"
#include "ui/main_window.h"
#include "ui/preferences.h"

#include <QLockFile>

#include <memory>

namespace amparo::desktop {

/// One library on screen: the lock that keeps a second desktop off it, its threads, and its window.
class Desktop {
 public:
  /// What all windows of the program share.
  struct Shared {
    ui::Languages& languages;
    ui::look::Look& look;
    ui::Libraries& libraries;
  };

  /// Opens the library in a folder; makes an empty one where there is none. StoreBusy when another desktop
  /// has it open, and everything that Store::open says; then nothing was touched. DeviceRevoked where a wipe
  /// was cut short: it is carried out.
  static Result<std::unique_ptr<Desktop>> open(const QString& folder, const Shared& shared);

  static QString storePath(const QString& folder);

  /// Shows the window, and starts to sync once it has been painted: what one sees comes first.
  void start();

  /// Joins a hub without asking anybody; the window says how it went.
  void enrol(const QString& invitation);

  ui::MainWindow& window() { return *window_; }

  sync::SyncService& sync() { return *sync_; }

 private:
  Desktop(const QString& folder, std::unique_ptr<QLockFile> lock, std::unique_ptr<Store> store,
          const Shared& shared);

  void startSync();
  void watchNetwork();

  /// Of what other programs were shown, nothing is there from an earlier run, and nothing stays.
  class Opened {
   public:
    explicit Opened(QString storePath)
        : storePath_(std::move(storePath)) {
      eraseOpened(storePath_);
    }

    ~Opened() { eraseOpened(storePath_); }

    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

   private:
    const QString storePath_;
  };

  std::unique_ptr<QLockFile> lock_;
  Opened opened_;
  ui::Preferences preferences_;
  bool empty_; ///< nothing in it, and nobody has said how to begin
  std::unique_ptr<ui::Background> background_;
  std::unique_ptr<sync::SyncService> sync_;
  bool syncing_ = false; ///< the service was started
  DesktopNotices notices_;
  std::unique_ptr<ui::MainWindow> window_;
};

} // namespace amparo::desktop
