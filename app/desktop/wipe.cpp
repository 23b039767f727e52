#include "app/desktop/wipe.h"

#include "app/common/hub_access.h"
#include "core/sync/wipe.h"

#include <QApplication>
#include <QFile>

namespace amparo::desktop {

void endOnWipeOrder(Desktop& desktop, const QString& folder, std::optional<Error>& order) {
  QObject::connect(&desktop.sync(), &sync::SyncService::statusChanged, &desktop.window(),
                   [&order, storePath = Desktop::storePath(folder)](const sync::Status& status) {
                     if (!status.error || !sync::isWipeOrder(*status.error)) return;
                     order = status.error;
                     sync::noteWipeOrder(storePath);
                     for (QWidget* window : QApplication::topLevelWidgets()) window->hide();
                     QApplication::exit();
                   });
}

Error carryOut(const QString& folder) {
  const QString path = Desktop::storePath(folder);
  sync::noteWipeOrder(path);
  QFile::remove(ui::Preferences::fileIn(folder));
  app::HttpsHubAccess access(path);
  return sync::wipe(path, access);
}

} // namespace amparo::desktop
