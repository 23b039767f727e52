#include "ui/recent_files.h"

#include "ui/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStringBuilder>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int folderCharacters = 50;

} // namespace

RecentFiles::RecentFiles(Preferences& preferences, QMenu& menu, QObject* parent)
    : QObject(parent)
    , preferences_(preferences)
    , menu_(menu) {
  connect(&menu, &QMenu::aboutToShow, this, &RecentFiles::fill);
  menu.menuAction()->setEnabled(!preferences.recentFiles().isEmpty());
}

void RecentFiles::note(const QString& path) {
  QStringList paths = preferences_.recentFiles();
  paths.removeAll(path);
  paths.prepend(path);
  preferences_.setRecentFiles(paths.sliced(0, qMin(paths.size(), kept)));
  menu_.menuAction()->setEnabled(true);
}

void RecentFiles::fill() {
  menu_.clear();
  const auto visible = [](const QString& text) { return QString(text).replace(u'&', u"&&"_s); };
  for (const QString& path : preferences_.recentFiles()) {
    const QFileInfo file(path);
    const QString folder = QDir::toNativeSeparators(file.path());
    //: A file and the folder that it is in
    QAction* action = menu_.addAction(
        tr("%1 in %2")
            .arg(visible(file.fileName()),
                 visible(menu_.fontMetrics().elidedText(
                     folder, Qt::ElideMiddle, menu_.fontMetrics().averageCharWidth() * folderCharacters))));
    action->setStatusTip(QDir::toNativeSeparators(path));
    connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
  }
  menu_.addSeparator();
  connect(menu_.addAction(tr("&Forget these files")), &QAction::triggered, this, [this] {
    preferences_.setRecentFiles({});
    menu_.menuAction()->setEnabled(false);
  });
}

} // namespace amparo::ui
