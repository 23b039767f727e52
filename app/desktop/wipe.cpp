#include "app/desktop/wipe.h"

#include "app/common/hub_access.h"
#include "core/sync/wipe.h"

#include <QApplication>
#include <QFile>

namespace amparo::desktop {

void endOnWipeOrder(Desktop& desktop, std::optional<Error>& order) {
  QObject::connect(&desktop.sync(), &sync::SyncService::statusChanged, &desktop.window(),
                   [&order](const sync::Status& status) {
                     if (!status.error || !sync::isWipeOrder(*status.error)) return;
                     order = status.error;
                     for (QWidget* window : QApplication::topLevelWidgets()) window->hide();
                     QApplication::exit();
                   });
}

Error carryOut(const Error& order, const QString& folder) {
  const QString path = Desktop::storePath(folder);
  QFile::remove(ui::Preferences::fileIn(folder));
  app::HttpsHubAccess access(path);
  const auto wiped = sync::wipe(path, access);
  return wiped ? order : wiped.error();
}

} // namespace amparo::desktop
