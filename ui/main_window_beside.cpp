#include "ui/actions.h"
#include "ui/activity_window.h"
#include "ui/admin/admin_window.h"
#include "ui/connect_form.h"
#include "ui/contacts_window.h"
#include "ui/coverage_window.h"
#include "ui/guided_tour.h"
#include "ui/help_window.h"
#include "ui/languages.h"
#include "ui/libraries.h"
#include "ui/libraries_dialog.h"
#include "ui/list/list_pane.h"
#include "ui/look/style.h"
#include "ui/main_window.h"
#include "ui/menus.h"
#include "ui/notice_bar.h"
#include "ui/pack/hearing_pack.h"
#include "ui/pack/pack_window.h"
#include "ui/palette.h"
#include "ui/preferences.h"
#include "ui/reading_pane.h"
#include "ui/recent_files.h"
#include "ui/record/reader.h"
#include "ui/record_window.h"
#include "ui/saved_searches.h"
#include "ui/section_list.h"
#include "ui/settings_dialog.h"
#include "ui/shortcuts_window.h"
#include "ui/status_strip.h"
#include "ui/tray.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

// The windows and dialogs that the main window opens beside itself.

namespace amparo::ui {

using namespace Qt::StringLiterals;

const QString MainWindow::connectDialog = u"connect"_s;

namespace {

/// A window beside the main one, of which there is one at most; returns it when it is new.
template<class Window, class... Parts> Window* openOnce(MainWindow& main, Parts&&... parts) {
  if (auto* open = main.findChild<Window*>()) {
    open->raise();
    open->activateWindow();
    return nullptr;
  }
  auto* window = new Window(std::forward<Parts>(parts)..., &main);
  // A dialog would stay in front of the main one.
  window->setWindowFlags(Qt::Window);
  window->setAttribute(Qt::WA_DeleteOnClose);
  window->show();
  return window;
}

/// One whose records open in the workspace.
template<class Window, class... Parts>
Window* showOnce(MainWindow& main, Workspace& workspace, Parts&&... parts) {
  auto* window = openOnce<Window>(main, std::forward<Parts>(parts)...);
  if (window)
    QObject::connect(window, &Window::opened, &workspace, [&](const RecordId& id) {
      workspace.openRecord(id);
      main.raise();
      main.activateWindow();
    });
  return window;
}

} // namespace

void MainWindow::showConnect() {
  auto* dialog = new QDialog(this);
  dialog->setObjectName(connectDialog);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  auto* form = new ConnectForm;
  (new QVBoxLayout(dialog))->addWidget(form);
  dialog->setMinimumWidth(look::quarters(130, fontMetrics()));
  connect(form, &ConnectForm::submitted, this,
          [this, form](const QString& invitation, const QString& deviceName) {
            enrol(form, invitation, deviceName);
          });
  connect(form, &QObject::destroyed, this, [this, form] {
    if (connecting_ == form) connecting_ = nullptr;
  });
  retranslate();
  dialog->open();
  form->setFocus();
}

void MainWindow::writeCourier() {
  auto* dialog = new QFileDialog(this, (*actions_)[Actions::WriteCourier]->iconText().remove(u'…'));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this,
          [this](const QString& folder) { services_.sync.writeCourier(folder); });
  dialog->open();
}

void MainWindow::takeCourier() {
  auto* dialog = new QFileDialog(this, (*actions_)[Actions::TakeCourier]->iconText().remove(u'…'));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  dialog->setNameFilter(tr("Files of Amparo (*.amparo)"));
  connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::takeBrought);
  dialog->open();
}

SettingsDialog* MainWindow::showSettings() {
  const Preferences& preferences = services_.preferences;
  auto* dialog = new SettingsDialog({services_.languages.interfaceLanguage(), preferences.contentLanguage(),
                                     preferences.appearance(), services_.storePath, preferences.restraint(),
                                     preferences.sideBySide(), preferences.text(), preferences.notices(),
                                     preferences.tray(), tray_->isPossible()},
                                    this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &SettingsDialog::interfaceLanguageChosen, this, &MainWindow::setInterfaceLanguage);
  connect(dialog, &SettingsDialog::contentLanguageChosen, this, &MainWindow::setContentLanguage);
  connect(dialog, &SettingsDialog::appearanceChosen, this, &MainWindow::setAppearance);
  connect(dialog, &SettingsDialog::sideBySideChosen, workspace_, &Workspace::setSideBySide);
  connect(dialog, &SettingsDialog::textChosen, this, [this](const ReadingText& text) {
    workspace_->setText(text);
    menus_->setLineLength(text.lineCharacters);
  });
  connect(dialog, &SettingsDialog::shortcutsRequested, this, &MainWindow::showShortcuts);
  connect(dialog, &SettingsDialog::librariesRequested, this, &MainWindow::showLibraries);
  connect(dialog, &SettingsDialog::noticesChosen, this,
          [this](const NoticeKinds& notices) { services_.preferences.setNotices(notices); });
  connect(dialog, &SettingsDialog::trayChosen, this, [this](bool tray) {
    services_.preferences.setTray(tray);
    tray_->setWanted(tray);
    tellTray();
  });
  connect(dialog, &SettingsDialog::restraintChosen, this, [this](const sync::Restraint& restraint) {
    services_.preferences.setRestraint(restraint);
    restrain();
  });
  dialog->open();
  return dialog;
}

void MainWindow::showLibraries() {
  auto* dialog = new LibrariesDialog(services_.libraries, QFileInfo(services_.storePath).fileName(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &LibrariesDialog::changed, this, &MainWindow::tellLibraries);
  connect(dialog, &LibrariesDialog::created, this,
          [this](const QString& folder) { services_.preferences.passOn(folder); });
  connect(dialog, &LibrariesDialog::switched, this, &MainWindow::quit);
  dialog->open();
}

void MainWindow::openLibrary(const QString& folder) {
  tellLibraries(); // what is ticked is the one that is open here
  const QString store = QDir(folder).filePath(QFileInfo(services_.storePath).fileName());
  if (!QFileInfo::exists(store)) services_.preferences.passOn(folder); // it was never opened
  if (folder == services_.libraries.here() || services_.libraries.open(folder)) return;
  notice_->warn([folder] {
    return tr("This library cannot be opened: is its folder there? %1").arg(QDir::toNativeSeparators(folder));
  });
}

void MainWindow::tellLibraries() {
  const QString name = services_.libraries.nameHere();
  setWindowTitle(name.isEmpty() ? u"Amparo"_s : name);
  menus_->setLibraries(services_.libraries.all(), services_.libraries.here());
}

void MainWindow::showShortcuts() {
  QMap<QKeySequence, QString> fixed;
  for (const Command& command : commandsIn(*menuBar()))
    if (command.action && std::find(actions_->begin(), actions_->end(), command.action) == actions_->end())
      for (const QKeySequence& keys : command.action->shortcuts()) fixed.insert(keys, command.text);
  const auto field = [&fixed](const char* keys, const QString& act) {
    fixed.insert(QKeySequence(QString::fromLatin1(keys)), act);
  };
  field("Ctrl+S", tr("Save"));
  field("Ctrl+Return", tr("Save and close"));
  field("Ctrl+C", tr("Copy"));
  field("Ctrl+X", tr("Cut"));
  field("Ctrl+V", tr("Paste"));
  field("Ctrl+A", tr("Select all"));
  auto* window = new ShortcutsWindow(*actions_, services_.preferences, fixed, this);
  window->setAttribute(Qt::WA_DeleteOnClose);
  window->open();
}

/// About what the person is doing.
QString MainWindow::helpPage() const {
  const QWidget* active = QApplication::activeWindow();
  if (qobject_cast<const PackWindow*>(active)) return u"04-hearing"_s;
  if (qobject_cast<const AdminWindow*>(active)) return u"11-administration"_s;
  if (qobject_cast<const ContactsWindow*>(active)) return u"09-contacts"_s;
  if (qobject_cast<const ActivityWindow*>(active)) return u"06-sync"_s;
  if (qobject_cast<const ShortcutsWindow*>(active)) return u"10-keyboard"_s;
  if (qobject_cast<const CoverageWindow*>(active) || qobject_cast<const RecordWindow*>(active))
    return u"03-reading"_s;
  const Section section = workspace_->section();
  if (focusWidget() == workspace_->list()->searchField()) return u"02-finding"_s;
  if (section == Section::Contacts) return u"09-contacts"_s;
  if (section == Section::Attention) return u"08-decisions"_s;
  if (workspace_->reading()->isEditing() || section == Section::Translations) return u"05-writing"_s;
  return workspace_->reading()->record().isNull() ? u"01-start"_s : u"03-reading"_s;
}

/// Every dialog of the program, whoever opens it.
void MainWindow::placeDialog(QObject* shown) {
  auto* dialog = qobject_cast<QDialog*>(shown);
  if (dialog && dialog->parentWidget() && dialog->isWindow() && !dialog->testAttribute(Qt::WA_Moved) &&
      !(dialog->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)))
    look::place(*dialog);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Show) placeDialog(watched);
  if (event->type() != QEvent::KeyPress) return QMainWindow::eventFilter(watched, event);
  const QWidget* dialog = QApplication::activeModalWidget();
  if (dialog && watched == dialog->focusWidget()) {
    const QKeySequence keys(static_cast<const QKeyEvent*>(event)->keyCombination());
    if ((*actions_)[Actions::Help]->shortcuts().contains(keys)) {
      showHelp();
      return true;
    }
  }
  return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showHelp() {
  QWidget* over = QApplication::activeModalWidget(); // which would block a window of this one
  if (!over) over = this;
  auto* window = over->findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
  if (!window) {
    window = new HelpWindow(
        *actions_, [this] { return services_.languages.interfaceLanguage(); }, over);
    window->setAttribute(Qt::WA_DeleteOnClose);
  }
  window->open(helpPage());
  window->show();
  window->raise();
  window->activateWindow();
}

void MainWindow::offerTour() {
  notice_->offer([] { return tr("New here? See in five steps what is where."); },
                 [] { return tr("Show me around"); }, [this] { showTour(); }, NoticeBar::Stays::UntilClosed);
}

void MainWindow::showTour() {
  delete findChild<GuidedTour*>();
  const auto keys = [this](Actions::Id id) {
    return (*actions_)[id]->shortcut().toString(QKeySequence::NativeText);
  };
  using Step = GuidedTour::Step;
  std::vector<Step> steps;
  steps.push_back(Step{workspace_->sectionList(), [] { return tr("The library has sections"); },
                       [] {
                         return tr("Practices, declarations, contacts, events and topics, each with how many "
                                   "records it has. What needs a decision and what was deleted stand below "
                                   "them.");
                       }});
  steps.push_back(Step{workspace_->list(), [] { return tr("Search as you type"); },
                       [keys] {
                         return tr("What you look for in one language is found in the other too. The filters "
                                   "say what they would leave. %1 finds any record and any command from "
                                   "everywhere.")
                             .arg(keys(Actions::GoTo));
                       }});
  steps.push_back(
      Step{workspace_->reading(), [] { return tr("Read, cite and take along"); },
           [keys] {
             return tr("The chosen record stands here. Declarations can be read in both languages "
                       "side by side; %1 copies a citation, and %2 adds what you read to the pack "
                       "for a hearing.")
                 .arg(keys(Actions::CopyCitation), keys(Actions::AddToPack));
           }});
  steps.push_back(Step{newButton_, [] { return tr("Write, with or without a connection"); },
                       [] {
                         return tr("What you write is kept at every moment and saved on this computer. "
                                   "Everything can be undone.");
                       }});
  steps.push_back(
      Step{status_, [] { return tr("Know what is safe"); },
           [keys] {
             return tr("Here stands whether everything has reached the other offices, and if not, "
                       "what is missing. %1 opens the help.")
                 .arg(keys(Actions::Help));
           }});
  new GuidedTour(std::move(steps), this);
  notice_->dismiss();
}

void MainWindow::showPalette() {
  Palette::Offer offer{workspace_->recent(), services_.preferences.contentLanguage(),
                       (*actions_)[Actions::GoTo]};
  const SavedSearches& searches = *workspace_->savedSearches();
  for (const SavedSearch& search : searches.all())
    offer.saved.push_back({search.number, search.name, searches.news(search.number)});
  auto* palette = new Palette(services_.background, offer, *menuBar(), this);
  connect(palette, &Palette::recordChosen, this,
          [this](const RecordId& id, const std::optional<FoundInFile>& found) {
            const auto then = [this, found] {
              workspace_->reading()->setFocus(Qt::OtherFocusReason);
              if (found) workspace_->reading()->reader()->showFound(*found);
            };
            workspace_->openRecord(id, then, found);
          });
  connect(palette, &Palette::savedChosen, workspace_, &Workspace::openSaved);
  palette->popUp();
}

void MainWindow::showPack() {
  if (auto* window = showOnce<PackWindow>(*this, *workspace_, services_.background, *pack_,
                                          services_.preferences.contentLanguage()))
    connect(window, &PackWindow::fileMade, recentFiles_, &RecentFiles::note);
}

/// What is read or chosen, in a window of its own.
void MainWindow::openWindow() {
  if (workspace_->chosenCount() != 1) return;
  const auto found =
      workspace_->list()->selectedCount() == 1 ? workspace_->list()->foundInFile() : std::nullopt;
  workspace_->withChosen([this, found](const std::vector<RecordId>& ids) {
    if (ids.empty()) return;
    auto* window = new RecordWindow(services_.background, services_.sync, *workspace_, *actions_, this);
    window->setContentLanguage(workspace_->list()->request().language);
    workspace_->reading()->keepPlace();
    window->show(ids.front(), found);
  });
}

void MainWindow::showContacts() {
  showOnce<ContactsWindow>(*this, *workspace_, services_.background, services_.preferences.contentLanguage());
}

void MainWindow::showActivity() {
  if (auto* window = openOnce<ActivityWindow>(*this, services_.background))
    connect(&services_.sync, &sync::SyncService::statusChanged, window, &ActivityWindow::refresh);
}

void MainWindow::showAdministration() {
  services_.background.run(
      this, [](Background::Context& context) { return context.store.syncState().membership(); },
      [this](const std::optional<Membership>& membership) {
        if (membership) openOnce<AdminWindow>(*this, *administration_, *membership);
      });
}

void MainWindow::showCoverage() {
  showOnce<CoverageWindow>(*this, *workspace_, services_.background, services_.preferences.contentLanguage());
}

} // namespace amparo::ui
