#include "ui/actions.h"
#include "ui/main_window.h"
#include "ui/notice_bar.h"
#include "ui/notifier.h"
#include "ui/preferences.h"
#include "ui/reading_pane.h"
#include "ui/recent_files.h"
#include "ui/record/form_state.h"
#include "ui/record/record_page.h"
#include "ui/saved_searches.h"
#include "ui/section_list.h"
#include "ui/settings_dialog.h"
#include "ui/status_strip.h"
#include "ui/status_text.h"
#include "ui/tray.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <utility>

// What the main window has to do with the desktop around it: files and links, an icon in the tray, notices.

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int trayAfterMilliseconds = 500;
const QString lossQuestion = u"lossQuestion"_s;

} // namespace

void MainWindow::connectOutside() {
  connect(recentFiles_, &RecentFiles::chosen, this, &MainWindow::openRecent);
  tray_ = new Tray((*actions_)[Actions::SyncNow], (*actions_)[Actions::Quit],
                   services_.hasTray ? services_.hasTray : Tray::isAvailable, this);
  connect(tray_, &Tray::openRequested, this, [this] { open({}); });
  connect(tray_, &Tray::noticeChosen, this, &MainWindow::follow);
  // The desktop has to be asked, which takes a while; the first rows come before it.
  QTimer::singleShot(trayAfterMilliseconds, tray_,
                     [this] { tray_->setWanted(services_.preferences.tray()); });
  notifier_ = new Notifier(
      services_.preferences, [this](const Notice& notice) { return tellOutside(notice); }, this);
  connect(&services_.sync, &sync::SyncService::statusChanged, this, [this](const sync::Status& status) {
    notifier_->setStatus(status);
    tellTray();
  });
  connect(this, &QWidget::windowTitleChanged, this, &MainWindow::tellTray);
  const SavedSearches* searches = workspace_->savedSearches();
  connect(searches, &SavedSearches::changed, this, [this, searches] {
    for (const SavedSearch& search : searches->all())
      notifier_->setNews(search, searches->news(search.number));
  });
}

bool MainWindow::tellOutside(const Notice& notice) {
  return (services_.tellOutside && services_.tellOutside(notice)) || tray_->tell(notice);
}

void MainWindow::tellTray() {
  tray_->retranslate();
  //: The name of a library or of the program, and the state of sync
  tray_->setWords(tr("%1: %2").arg(windowTitle(), statusWords(services_.sync.status())));
}

void MainWindow::open(const QStringList& wanted) {
  setWindowState(windowState() & ~Qt::WindowMinimized);
  show();
  raise();
  activateWindow();
  QStringList brought;
  for (const QString& one : wanted) {
    if (const auto id = page_link::recordOf(one)) {
      showWorkspace();
      workspace_->openRecord(*id);
    } else if (one.startsWith(u"amparo:"_s)) {
      notice_->warn([one] { return tr("This link leads to no record: %1. Was all of it copied?").arg(one); });
    } else if (QFileInfo(one).isFile()) {
      brought.append(one);
    } else {
      tellMissing(one);
    }
  }
  if (!brought.isEmpty()) takeBrought(brought);
}

/// What is no file of Amparo at all was not damaged on the way, and is not looked for again.
void MainWindow::takeBrought(const QStringList& paths) {
  QStringList taken;
  for (const QString& path : paths) {
    if (path.endsWith(u".amparo"_s, Qt::CaseInsensitive)) {
      recentFiles_->note(path);
      taken.append(path);
    } else {
      notice_->warn([path] {
        return tr("%1 is not a file of Amparo. Those that a courier brings end in .amparo.")
            .arg(QDir::toNativeSeparators(path));
      });
    }
  }
  if (!taken.isEmpty()) services_.sync.takeCourier(taken);
}

/// One that was brought is taken again, which does no harm; any other is for the program that reads its kind.
void MainWindow::openRecent(const QString& path) {
  if (!QFileInfo(path).isFile()) return tellMissing(path);
  if (path.endsWith(u".amparo"_s, Qt::CaseInsensitive)) return takeBrought({path});
  if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
    notice_->warn(
        [path] { return tr("No program was found that opens %1.").arg(QDir::toNativeSeparators(path)); });
}

/// Attached files do not travel by hand: those that wait to be sent are counted.
void MainWindow::tellCourier(const QStringList& paths, qint64 changes) {
  services_.background.run(
      this,
      [](Background::Context& context) {
        const std::vector<FileState> all = context.store.files().all();
        return std::count_if(all.begin(), all.end(),
                             [](const FileState& file) { return file.sending == Sending::Waits; });
      },
      [this, folder = QFileInfo(paths.value(0)).path(), files = int(paths.size()), changes](qint64 attached) {
        notice_->tell([=]() -> QString {
          QString text =
              tr("%n file(s) for the hub are in %1.", nullptr, files).arg(QDir::toNativeSeparators(folder)) %
              u' ' %
              tr("Changes in them: %1. They stay here until the hub's answer is brought back.").arg(changes);
          if (attached > 0)
            text +=
                u' ' % tr("%n attached file(s) wait here: they do not travel by hand, but with a connection.",
                          nullptr, int(attached));
          return text;
        });
      });
}

void MainWindow::tellMissing(const QString& path) {
  notice_->warn([path] {
    return tr("There is no file %1. Was it moved, or is what it was on not connected?")
        .arg(QDir::toNativeSeparators(path));
  });
}

void MainWindow::follow(const Notice& notice) {
  open({});
  switch (notice.about) {
  case Notice::About::Decisions:
    showWorkspace();
    return workspace_->showAttention();
  case Notice::About::News:
    showWorkspace();
    // Opened anew, the search that is on screen would be done with, and its news with it.
    if (workspace_->sectionList()->saved() != notice.search) workspace_->openSaved(notice.search);
    return;
  case Notice::About::Failure:
    return status_->button()->click();
  case Notice::About::Tray:
    return showSettings()->goToTray();
  }
}

void MainWindow::quit() {
  if (!tray_->isThere()) {
    close();
    return;
  }
  // It closes whatever is open, also the tray's menu, which is done with this click first.
  QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

/// What was written is kept before the window goes, or somebody says that it need not be. Nothing waits for
/// it where nobody is writing.
bool MainWindow::keepsWordsFirst(bool quits) {
  if (!workspace_->reading()->keepWords() && !services_.background.holdsDrafts()) return false;
  services_.background.run(this, &keepHeldDrafts, [this, quits](bool kept) {
    const auto goOn = [this, quits] {
      mayClose_ = true;
      if (quits)
        quit();
      else
        close();
    };
    if (kept) return goOn();
    if (findChild<QMessageBox*>(lossQuestion)) return;
    auto* question = new QMessageBox(
        QMessageBox::Warning, tr("Not kept"),
        tr("What you have written would be lost: no draft of it could be kept. Make room on the disk, or "
           "copy what you need from the form, and close the window then."),
        QMessageBox::NoButton, this);
    question->setObjectName(lossQuestion);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* stay = question->addButton(tr("&Go on writing"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(question->addButton(tr("Close and &lose it"), QMessageBox::DestructiveRole),
            &QPushButton::clicked, this, goOn);
    question->open();
  });
  return true;
}

/// The window was closed, and the program goes on: the first time that is told.
void MainWindow::stayInTray() {
  if (!tray_->isThere() || services_.preferences.toldTray()) return;
  // Whoever ends the program closes the window too, and is told nothing.
  QTimer::singleShot(0, this, [this] {
    services_.preferences.setToldTray();
    tellOutside(
        {Notice::About::Tray, tr("Amparo goes on running"),
         tr("The window is closed, and sync goes on. The icon in the tray opens the window again; its "
            "menu quits Amparo. The settings say whether it stays there."),
         (*actions_)[Actions::Settings]->iconText()});
  });
}

} // namespace amparo::ui
