#include "ui/actions.h"
#include "ui/library_acts.h"
#include "ui/list/list_pane.h"
#include "ui/main_window.h"
#include "ui/notice_bar.h"
#include "ui/notifier.h"
#include "ui/preferences.h"
#include "ui/recent_files.h"
#include "ui/record/record_content.h"
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
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <iterator>
#include <utility>

// What the main window has to do with the desktop around it: files and links, an icon in the tray, notices.
// And what it tells of what was done in it.

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int trayAfterMilliseconds = 500;

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

namespace {

/// Of what an act changed, what a person calls a record: no disagreement about one, nothing said about one or
/// attached to it. All of it, where there is nothing else.
std::vector<Changes::Touched> recordsOf(const Changes& changes) {
  std::vector<Changes::Touched> records;
  std::copy_if(changes.records.begin(), changes.records.end(), std::back_inserter(records),
               [](const Changes::Touched& touched) {
                 return touched.kind != u"conflict" && touched.kind != u"comment" &&
                        touched.kind != u"attachment";
               });
  return records.empty() ? changes.records : records;
}

} // namespace

void MainWindow::offerUndo(std::function<QString()> message) {
  notice_->offer(
      std::move(message), [] { return tr("Undo"); }, [this] { acts_->undo(); },
      NoticeBar::Stays::UntilNextAct);
}

/// What somebody has done here, where that is not seen by itself.
void MainWindow::tellWritten(const Changes& changes) {
  const bool undone = changes.act == Act::Undo || changes.act == Act::Redo;
  if (changes.act == Act::Import || (changes.records.empty() && !undone)) return;
  notice_->noteAct();
  if (changes.records.empty()) return;
  const std::vector<Changes::Touched> records = recordsOf(changes);
  const int count = int(records.size());
  switch (changes.act) {
  case Act::Delete:
    if (records.front().kind == u"comment")
      return offerUndo([count] { return tr("%n comment(s) removed.", nullptr, count); });
    return offerUndo([count] { return tr("Moved %n record(s) to the trash.", nullptr, count); });
  case Act::EditMany:
    return offerUndo([count] { return tr("Changed %n record(s).", nullptr, count); });
  case Act::Unite:
    return offerUndo([] { return tr("The two are one record now; the other one is in the trash."); });
  case Act::TellApart:
    return offerUndo([] { return tr("They stay two records, and are not offered as one again."); });
  case Act::Decide:
    return offerUndo([] { return tr("The disagreement is settled."); });
  case Act::Restore:
    return offerUndo([count] { return tr("Restored %n record(s).", nullptr, count); });
  case Act::Undo:
  case Act::Redo:
    return tellUndone(changes.act, records);
  default:
    return;
  }
}

/// What an undo, or its undo, was about.
void MainWindow::tellUndone(Act act, const std::vector<Changes::Touched>& records) {
  struct Touched {
    QString title;
    bool isDeleted = false;
  };

  const bool again = act == Act::Redo;
  const int count = int(records.size());
  const bool isComment = records.front().kind == u"comment";
  services_.background.run(
      this,
      [id = records.front().id,
       language = workspace_->list()->request().language](Background::Context& context) {
        auto stored = context.store.records().find(id);
        if (stored && stored->record.kind == u"conflict") { // called by what it is about
          const auto about = fromText<RecordId>(stored->record.text(u"record"_s));
          stored = about ? context.store.records().find(*about) : std::nullopt;
        }
        if (!stored) return Touched();
        const auto instrument = instrumentOf(context.store, stored->record);
        return Touched{titleOf(stored->record, instrument ? &*instrument : nullptr, language).text,
                       stored->record.isDeleted()};
      },
      [this, again, count, isComment](const Touched& touched) {
        const auto text = [=]() -> QString {
          if (touched.isDeleted && isComment && count == 1)
            return again ? tr("Done again: the comment is removed.") : tr("Undone: the comment is removed.");
          if (count > 1 || touched.title.isEmpty())
            return again ? tr("Done again in %n record(s).", nullptr, count)
                         : tr("Undone in %n record(s).", nullptr, count);
          if (touched.isDeleted)
            //: The title of a record
            return again ? tr("Done again: “%1” is in the trash.").arg(touched.title)
                         : tr("Undone: “%1” is in the trash now.").arg(touched.title);
          //: The title of a record
          return again ? tr("Done again: what was changed in “%1”.").arg(touched.title)
                       : tr("Undone: “%1” is as it was before.").arg(touched.title);
        };
        if (again) return offerUndo(text);
        notice_->offer(
            text, [] { return tr("Redo"); }, [this] { acts_->redo(); }, NoticeBar::Stays::UntilNextAct);
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
