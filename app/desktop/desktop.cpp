#include "app/desktop/desktop.h"

#include "app/common/hub_access.h"
#include "app/desktop/wipe.h"
#include "core/base/store_trouble.h"
#include "core/files/disk.h"
#include "ui/languages.h"
#include "ui/list/list_pane.h"
#include "ui/tray.h"
#include "ui/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QNetworkInformation>
#include <QSysInfo>
#include <QTimer>

namespace amparo::desktop {

using namespace Qt::StringLiterals;

namespace {

/// Sync begins then at the latest, rows or no rows.
constexpr int syncAfterMilliseconds = 400;

ErrorCode whyNotLocked(QLockFile::LockError error) {
  switch (error) {
  case QLockFile::LockFailedError:
    return ErrorCode::StoreBusy;
  case QLockFile::PermissionError:
    return ErrorCode::StoreReadOnly;
  default:
    return ErrorCode::StoreFull; // a lock is a small file
  }
}

Error errorAbout(ErrorCode code, const QString& path) {
  if (code == ErrorCode::StoreReadOnly) return readOnlyStore(path);
  return {code, {{u"path"_s, path}}, {}};
}

bool isEmpty(Store& store) {
  if (store.syncState().membership()) return false;
  ListQuery any;
  any.limit = 1;
  return store.records().list(any).empty();
}

} // namespace

QString Desktop::storePath(const QString& folder) {
  return folder % u"/library.amparo.db"_s;
}

Result<std::unique_ptr<Desktop>> Desktop::open(const QString& folder, const Shared& shared) {
  const QString path = storePath(folder);
  AMPARO_TRY(files::makeFolder(folder));
  auto lock = std::make_unique<QLockFile>(folder % u"/desktop.lock"_s);
  lock->setStaleLockTime(0); // one that is held stays good for as long as its process lives
  if (!lock->tryLock()) return errorAbout(whyNotLocked(lock->error()), path);
  if (isErasureDue(path)) return carryOut(folder); // a wipe that was cut short
  const QFileInfo file(path);
  if (file.exists() && !file.isWritable()) return errorAbout(ErrorCode::StoreReadOnly, path);
  Store::Options options;
  // An empty file is what a first start leaves that was ended early; later it is a library that was lost.
  const bool begun =
      file.size() > 0 || (file.exists() && ui::Preferences(ui::Preferences::fileIn(folder)).welcomed());
  options.mode = begun ? Store::Mode::Open : Store::Mode::Create;
  AMPARO_LET(store, Store::open(path, options));
  return std::unique_ptr<Desktop>(new Desktop(folder, std::move(lock), std::move(store), shared));
}

Desktop::Desktop(const QString& folder, std::unique_ptr<QLockFile> lock, std::unique_ptr<Store> store,
                 const Shared& shared)
    : lock_(std::move(lock))
    , opened_(storePath(folder))
    , preferences_(ui::Preferences::fileIn(folder))
    , empty_(!preferences_.welcomed() && isEmpty(*store))
    , background_(std::make_unique<ui::Background>(std::move(store))) {
  preferences_.setSpoken(shared.languages.interfaceLanguage());
  const QString path = storePath(folder);
  sync_ = std::make_unique<sync::SyncService>(path,
                                              [path] { return std::make_unique<app::HttpsHubAccess>(path); });
  window_ = std::make_unique<ui::MainWindow>(
      ui::MainWindow::Services{*background_,
                               *sync_,
                               shared.languages,
                               shared.look,
                               preferences_,
                               path,
                               shared.libraries,
                               {},
                               [this](const ui::Notice& notice) { return notices_.show(notice); },
                               !empty_});
  QObject::connect(&notices_, &DesktopNotices::chosen, window_.get(), &ui::MainWindow::follow);
  QObject::connect(&notices_, &DesktopNotices::refused, &window_->tray(), &ui::Tray::tell);
}

void Desktop::startSync() {
  if (std::exchange(syncing_, true)) return;
  sync_->start();
  watchNetwork();
}

/// Where the system says whether a network is paid for by use, sync takes heed of it.
void Desktop::watchNetwork() {
  window_->setMetered(false);
  if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered)) return;
  const QNetworkInformation* network = QNetworkInformation::instance();
  QObject::connect(network, &QNetworkInformation::isMeteredChanged, window_.get(),
                   &ui::MainWindow::setMetered);
  window_->setMetered(network->isMetered());
}

void Desktop::start() {
  if (empty_) {
    window_->showWelcome();
    startSync();
  } else {
    window_->showWorkspace();
  }
  QObject::connect(window_->workspace()->list(), &ui::ListPane::rowsPainted, sync_.get(),
                   [this] { QTimer::singleShot(0, sync_.get(), [this] { startSync(); }); });
  QTimer::singleShot(syncAfterMilliseconds, sync_.get(), [this] { startSync(); });
  window_->show();
}

void Desktop::enrol(const QString& invitation) {
  startSync();
  sync_->enrol(invitation, QSysInfo::machineHostName());
}

} // namespace amparo::desktop
