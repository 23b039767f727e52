#include "ui/main_window.h"

#include "core/documents/file_texts.h"
#include "core/sync/administration.h"
#include "ui/about_dialog.h"
#include "ui/act_notices.h"
#include "ui/actions.h"
#include "ui/connect_form.h"
#include "ui/cost_dialog.h"
#include "ui/document/document_window.h"
#include "ui/languages.h"
#include "ui/libraries.h"
#include "ui/library_acts.h"
#include "ui/list/list_pane.h"
#include "ui/list/record_list_view.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/menus.h"
#include "ui/notice_bar.h"
#include "ui/pack/hearing_pack.h"
#include "ui/pack/pack_content.h"
#include "ui/pack/pack_window.h"
#include "ui/preferences.h"
#include "ui/reading_pane.h"
#include "ui/recent_files.h"
#include "ui/record/edit_many_dialog.h"
#include "ui/record/find_bar.h"
#include "ui/record/reader.h"
#include "ui/record/record_page.h"
#include "ui/record_window.h"
#include "ui/saved_searches.h"
#include "ui/settings_dialog.h"
#include "ui/status_strip.h"
#include "ui/texts/texts.h"
#include "ui/welcome_page.h"
#include "ui/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// Sync commits page by page; the screen follows at a calmer pace.
constexpr int arrivalMilliseconds = 120;
constexpr int textsAfterMilliseconds = 3000;
const QString starterLibrary = u":/amparo/starter/library.json"_s;

} // namespace

MainWindow::MainWindow(const Services& services, QWidget* parent)
    : QMainWindow(parent)
    , services_(services)
    , actions_(new Actions(this))
    , menus_(new Menus(*actions_, *menuBar(), this))
    , acts_(new LibraryActs(services.background, this))
    , pack_(new HearingPack(services.preferences, this))
    , recentFiles_(new RecentFiles(services.preferences, *menus_->recentMenu(), this))
    , texts_(new documents::FileTexts(services.storePath, this))
    , administration_(new sync::Administration(services.sync.makeAccess(), this)) {
  administration_->onShutOut([this] { services_.sync.syncNow(); }); // which tells it, and what is ordered
  setWindowIcon(look::programIcon());
  setContextMenuPolicy(Qt::NoContextMenu); // no menu to take the tool bar away with
  buildToolBar();
  buildBody();
  workspace_->setContentLanguage(services_.preferences.contentLanguage());
  if (services_.listsAtOnce) workspace_->openSection(services_.preferences.section());
  connectActions();
  connectSync();
  connectWorkspace();
  connectOutside();
  arrivals_.setSingleShot(true);
  arrivals_.setInterval(arrivalMilliseconds);
  connect(&arrivals_, &QTimer::timeout, this, [this] {
    workspace_->applyChanges(std::exchange(arrived_, Changes{Act::Sync, {}}));
  });
  menus_->setInterfaceLanguage(services_.languages.interfaceLanguage());
  menus_->setContentLanguage(services_.preferences.contentLanguage());
  menus_->setAppearance(services_.preferences.appearance());
  menus_->setLineLength(services_.preferences.text().lineCharacters);
  restoreWindow();
  retranslate();
  updateActions();
}

/// What stands beside the window shows parts of it, and goes first.
MainWindow::~MainWindow() {
  qDeleteAll(findChildren<QDialog*>(Qt::FindDirectChildrenOnly));
}

void MainWindow::buildToolBar() {
  tools_ = addToolBar(QString());
  tools_->setMovable(false);
  tools_->setFloatable(false);
  tools_->addAction((*actions_)[Actions::Back]);
  tools_->addAction((*actions_)[Actions::Forward]);
  newButton_ = new QToolButton;
  newButton_->setDefaultAction((*actions_)[Actions::New]);
  newButton_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  tools_->addWidget(newButton_);
  tools_->addSeparator();
  for (const auto id : {Actions::Undo, Actions::Redo, Actions::Delete, Actions::Restore})
    tools_->addAction((*actions_)[id]);
  for (QToolButton* button : tools_->findChildren<QToolButton*>()) button->setFocusPolicy(Qt::TabFocus);
}

void MainWindow::buildBody() {
  stack_ = new QStackedWidget;
  workspace_ = new Workspace(services_.background, services_.preferences, services_.sync);
  workspace_->list()->setNewAction((*actions_)[Actions::New]);
  stack_->addWidget(workspace_);
  notice_ = new NoticeBar;
  actNotices_ = new ActNotices(
      *notice_, *acts_, services_.background, [this] { return workspace_->list()->request().language; },
      this);
  status_ = new StatusStrip(services_.background);
  auto* body = new QWidget;
  auto* layout = new QVBoxLayout(body);
  layout->setContentsMargins({});
  layout->setSpacing(0);
  layout->addWidget(stack_, 1);
  layout->addWidget(notice_);
  layout->addWidget(status_);
  setCentralWidget(body);
}

void MainWindow::connectActions() {
  const auto on = [this](Actions::Id id, auto act) {
    connect((*actions_)[id], &QAction::triggered, this, act);
  };
  for (int id = Actions::NewPractice; id <= Actions::NewTopic; ++id)
    on(Actions::Id(id), [this, id] { workspace_->create(Actions::kindMadeBy(Actions::Id(id))); });
  on(Actions::New,
     [this] { menus_->newMenu()->popup(newButton_->mapToGlobal(QPoint(0, newButton_->height()))); });
  on(Actions::SyncNow, [this] { services_.sync.syncNow(); });
  on(Actions::PauseSync, [this](bool paused) {
    paused_ = paused;
    restrain();
  });
  on(Actions::SyncWithPreview, [this] {
    auto* dialog = new CostDialog(services_.sync, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
  });
  on(Actions::Connect, [this] { showConnect(); });
  on(Actions::WriteCourier, [this] { writeCourier(); });
  on(Actions::TakeCourier, [this] { takeCourier(); });
  on(Actions::Libraries, [this] { showLibraries(); });
  on(Actions::Settings, [this] { showSettings(); });
  on(Actions::Shortcuts, [this] { showShortcuts(); });
  on(Actions::Quit, [this] { quit(); });
  on(Actions::Undo, [this] { acts_->undo(); });
  on(Actions::Redo, [this] { acts_->redo(); });
  on(Actions::Edit, [this] { workspace_->editCurrent(); });
  on(Actions::TranslateNext, [this] { workspace_->translateNext(); });
  on(Actions::AttachFiles, [this] {
    if (workspace_->reading()->isReading()) workspace_->reading()->reader()->chooseFiles();
  });
  on(Actions::ConfirmContact, [this] { acts_->confirm(workspace_->reading()->reader()->current()); });
  on(Actions::EditMany, [this] { editMany(); });
  on(Actions::RecordHistory, [this] { workspace_->toggleHistory(); });
  on(Actions::Comments, [this] { workspace_->reading()->toggleComments(); });
  on(Actions::Delete, [this] { remove(); });
  on(Actions::Restore, [this] { restore(); });
  on(Actions::GoTo, [this] { showPalette(); });
  on(Actions::SaveSearch, [this] { workspace_->saveSearch(); });
  on(Actions::ReadLater, [this] { workspace_->toggleReadLater(); });
  on(Actions::NewWindow, [this] { openWindow(); });
  on(Actions::TextLarger, [this] { growText(1); });
  on(Actions::TextSmaller, [this] { growText(-1); });
  on(Actions::TextUsual, [this] {
    ReadingText text = workspace_->text();
    text.percent = ReadingText().percent;
    workspace_->setText(text);
  });
  on(Actions::AddToPack, [this] {
    workspace_->withChosen([this](const std::vector<RecordId>& ids) {
      const ReadingPane& reading = *workspace_->reading();
      const bool isRead = reading.isReading() && ids == std::vector{reading.record()};
      addToPack(isRead ? std::vector{reading.reader()->recordAtCursor()} : ids);
    });
  });
  on(Actions::ShowPack, [this] { showPack(); });
  on(Actions::ShowCoverage, [this] { showCoverage(); });
  on(Actions::ShowContacts, [this] { showContacts(); });
  on(Actions::ShowActivity, [this] { showActivity(); });
  on(Actions::Administer, [this] { showAdministration(); });
  on(Actions::CopyCitation, [this] { workspace_->reading()->reader()->copyCitation(); });
  on(Actions::CopyLink, [this] { copyLink(); });
  on(Actions::CopyCitationAs, [this] { workspace_->reading()->reader()->chooseCitation(); });
  on(Actions::SideBySide, [this](bool both) { workspace_->setSideBySide(both); });
  on(Actions::Find, [this] { workspace_->find(Workspace::Scope::Section); });
  on(Actions::FindEverywhere, [this] { workspace_->find(Workspace::Scope::Everything); });
  on(Actions::FindInText, [this] { workspace_->reading()->reader()->find(FindBar::Step::Next); });
  on(Actions::FindPrevious, [this] { workspace_->reading()->reader()->find(FindBar::Step::Previous); });
  on(Actions::GoToProvision, [this] { workspace_->goToProvision(); });
  on(Actions::Back, [this] { workspace_->goBack(); });
  on(Actions::Forward, [this] { workspace_->goForward(); });
  on(Actions::NextPane, [this] { workspace_->cyclePanes(1); });
  on(Actions::PreviousPane, [this] { workspace_->cyclePanes(-1); });
  on(Actions::Help, [this] { showHelp(); });
  on(Actions::Tour, [this] { showTour(); });
  on(Actions::About, [this] {
    auto* dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
  });
  // Shortcuts hold wherever the focus is, shown in a menu or not.
  for (QAction* action : *actions_) addAction(action);
  (*actions_)[Actions::Help]->setShortcutContext(Qt::ApplicationShortcut);
  qApp->installEventFilter(this);
  for (int id = 0; id < Actions::Count; ++id)
    if (const auto keys = services_.preferences.shortcuts(Actions::name(Actions::Id(id))))
      (*actions_)[Actions::Id(id)]->setShortcuts(*keys);
  connect(menus_, &Menus::sectionChosen, workspace_, &Workspace::openSection);
  connect(menus_, &Menus::interfaceLanguageChosen, this, &MainWindow::setInterfaceLanguage);
  connect(menus_, &Menus::contentLanguageChosen, this, &MainWindow::setContentLanguage);
  connect(menus_, &Menus::appearanceChosen, this, &MainWindow::setAppearance);
  connect(menus_, &Menus::librariesWanted, this, &MainWindow::tellLibraries);
  connect(menus_, &Menus::libraryChosen, this, &MainWindow::openLibrary);
  connect(menus_, &Menus::lineLengthChosen, this, [this](int characters) {
    ReadingText text = workspace_->text();
    text.lineCharacters = characters;
    workspace_->setText(text);
  });
}

void MainWindow::connectSync() {
  sync::SyncService& sync = services_.sync;
  connect(&sync, &sync::SyncService::statusChanged, status_, &StatusStrip::setStatus);
  connect(&sync, &sync::SyncService::fileStatusChanged, status_, &StatusStrip::setFileStatus);
  connect(&sync, &sync::SyncService::fileStatusChanged, texts_, &documents::FileTexts::wake);
  status_->setMore({(*actions_)[Actions::SyncWithPreview], (*actions_)[Actions::PauseSync],
                    (*actions_)[Actions::ShowActivity], (*actions_)[Actions::WriteCourier],
                    (*actions_)[Actions::TakeCourier]});
  connect(status_, &StatusStrip::filesPauseRequested, &sync, &sync::SyncService::pauseFiles);
  connect(&sync, &sync::SyncService::statusChanged, this, [this](const sync::Status& status) {
    updateActions();
    if (std::exchange(decisions_, status.decisions) != status.decisions && workspace_)
      workspace_->refreshCounts();
    // A sync tells what one's role is from now on.
    if (status.lastSuccess == askedRights_) return;
    askedRights_ = status.lastSuccess;
    askRights();
    if (std::exchange(isNew_, false)) offerTour();
  });
  connect(&sync, &sync::SyncService::changed, this, &MainWindow::synced);
  connect(&sync, &sync::SyncService::enrolled, this, [this] {
    isNew_ = !services_.preferences.welcomed();
    services_.preferences.setWelcomed();
    if (connecting_) connecting_->setBusy(false);
    connecting_ = nullptr;
    for (QDialog* dialog : findChildren<QDialog*>(connectDialog)) dialog->accept();
    showWorkspace();
    askRights();
    notice_->tell([] { return tr("Connected. The library is being fetched."); });
  });
  connect(&sync, &sync::SyncService::enrolFailed, this, [this](const Error& error) {
    if (connecting_) connecting_->showError(error);
    connecting_ = nullptr;
  });
  connect(&sync, &sync::SyncService::courierWritten, this, &MainWindow::tellCourier);
  connect(&sync, &sync::SyncService::courierTaken, this,
          [this](qint64 acknowledged, qint64 received, int kept) {
            notice_->tell([acknowledged, received, kept] {
              QString text =
                  acknowledged + received == 0
                      ? tr("There was nothing new in what was brought.")
                      : tr("Changes acknowledged: %1. Records received: %2.").arg(acknowledged).arg(received);
              if (kept > 0)
                text += u' ' % tr("%n file(s) wait for others that come before them.", nullptr, kept);
              return text;
            });
          });
  connect(&sync, &sync::SyncService::courierFailed, this, &MainWindow::fail);
  connect(status_, &StatusStrip::syncRequested, this, [this] { services_.sync.syncNow(); });
  connect(status_, &StatusStrip::removalsAccepted, &sync, &sync::SyncService::acceptRemovals);
  connect(status_, &StatusStrip::connectRequested, this, &MainWindow::showConnect);
  connect(status_, &StatusStrip::attentionRequested, this, [this] {
    showWorkspace();
    workspace_->showAttention();
  });
  status_->setStatus(sync.status());
}

void MainWindow::connectWorkspace() {
  connect(workspace_, &Workspace::stateChanged, this, &MainWindow::updateActions);
  connect(workspace_, &Workspace::changed, this, [this](const Changes& changes) {
    written(changes);
    acts_->askUndo();
  });
  connect(workspace_, &Workspace::broughtBack, this,
          [this] { actNotices_->offerUndo([] { return tr("What the record said then is back."); }); });
  connect(workspace_, &Workspace::failed, this, &MainWindow::fail);
  connect(workspace_->reading(), &ReadingPane::confirmed, acts_, &LibraryActs::confirm);
  connect(workspace_, &Workspace::markedLater, this, [this](bool later, int count) {
    notice_->tell([later, count] {
      return later ? tr("%n record(s) marked to be read later.", nullptr, count)
                   : tr("%n record(s) taken from what is to be read later.", nullptr, count);
    });
  });
  connect(workspace_->savedSearches(), &SavedSearches::removed, this,
          [this](const SavedSearch& search, const Look& look) {
            notice_->offer([name = search.name] { return tr("The search “%1” was deleted.").arg(name); },
                           [] { return tr("Undo"); },
                           [this, search, look] { workspace_->savedSearches()->bringBack(search, look); });
          });
  connect(texts_, &documents::FileTexts::read, this, [this] {
    if (Reader* reader = workspace_->reading()->reader()) reader->noteFiles();
  });
  connect(workspace_->reading(), &ReadingPane::packRequested, this,
          [this](const RecordId& id) { addToPack({id}); });
  connect(workspace_, &Workspace::draftLeft, this, &MainWindow::offerDraft);
  connect(acts_, &LibraryActs::done, this, &MainWindow::written);
  connect(acts_, &LibraryActs::failed, this, &MainWindow::actFailed);
  connect(acts_, &LibraryActs::progressed, this, &MainWindow::tellProgress);
  connect(acts_, &LibraryActs::undoChanged, this, [this](std::optional<Act> undo, std::optional<Act> redo) {
    undo_ = undo;
    redo_ = redo;
    nameUndo();
    updateActions();
  });
}

void MainWindow::restoreWindow() {
  if (!restoreGeometry(services_.preferences.windowGeometry())) look::resize(*this, 300, 190);
  if (!workspace_->restoreState(services_.preferences.panes())) workspace_->setUsualSizes();
}

void MainWindow::showWelcome() {
  if (!welcome_) {
    welcome_ = new WelcomePage;
    stack_->addWidget(welcome_);
    connect(welcome_->form(), &ConnectForm::submitted, this,
            [this](const QString& invitation, const QString& deviceName) {
              enrol(welcome_->form(), invitation, deviceName);
            });
    connect(welcome_, &WelcomePage::languageChosen, this, [this](const QString& language) {
      setInterfaceLanguage(language);
      setContentLanguage(language);
    });
    connect(welcome_, &WelcomePage::localChosen, this, [this] {
      services_.preferences.setWelcomed();
      showWorkspace();
      offerTour();
    });
    connect(welcome_, &WelcomePage::starterChosen, this, [this] {
      services_.preferences.setWelcomed();
      acts_->readLibrary(starterLibrary);
      showWorkspace();
      offerTour();
    });
  }
  tools_->hide();
  stack_->setCurrentWidget(welcome_);
  welcome_->setFocus();
  updateActions();
}

void MainWindow::showWorkspace() {
  tools_->show();
  if (!workspace_->isStarted()) workspace_->openSection(services_.preferences.section());
  if (!std::exchange(begun_, true)) {
    // What was left unread; the first rows come before it.
    QTimer::singleShot(textsAfterMilliseconds, texts_, [this] { texts_->wake(); });
    askRights();
    offerDraftLeftBefore();
  }
  stack_->setCurrentWidget(workspace_);
  workspace_->list()->view()->setFocus();
  updateActions();
}

void MainWindow::enrol(ConnectForm* form, const QString& invitation, const QString& deviceName) {
  connecting_ = form;
  services_.sync.enrol(invitation, deviceName);
}

void MainWindow::copyLink() {
  QGuiApplication::clipboard()->setText(page_link::record(workspace_->reading()->reader()->current()));
  notice_->tell([] { return tr("The link is copied. It opens this record on every computer that has it."); });
}

void MainWindow::setMetered(bool metered) {
  metered_ = metered;
  restrain();
}

void MainWindow::restrain() {
  sync::Restraint restraint = services_.preferences.restraint();
  restraint.metered = metered_;
  restraint.paused = paused_;
  services_.sync.setRestraint(restraint);
}

void MainWindow::setInterfaceLanguage(const QString& language) {
  services_.preferences.setInterfaceLanguage(language);
  services_.languages.setInterfaceLanguage(language);
  menus_->setInterfaceLanguage(language);
  showContentLanguage(); // it follows, as long as nobody has chosen it
}

void MainWindow::setContentLanguage(const QString& language) {
  services_.preferences.setContentLanguage(language);
  showContentLanguage();
}

void MainWindow::showContentLanguage() {
  const QString language = services_.preferences.contentLanguage();
  menus_->setContentLanguage(language);
  workspace_->setContentLanguage(language);
  for (auto* window : findChildren<PackWindow*>()) window->setContentLanguage(language);
  for (auto* window : findChildren<RecordWindow*>()) window->setContentLanguage(language);
  for (auto* dialog : findChildren<SettingsDialog*>()) dialog->setContentLanguage(language);
}

void MainWindow::setAppearance(look::Appearance appearance) {
  services_.preferences.setAppearance(appearance);
  services_.look.apply(appearance);
  menus_->setAppearance(appearance);
}

void MainWindow::tellProgress(qint64 done, qint64 all) {
  notice_->progress(
      double(done) / double(all),
      [done, all] {
        const QLocale locale = interfaceLocale();
        return tr("Changing records: %1 of %2").arg(locale.toString(done), locale.toString(all));
      },
      [] { return tr("Cancel"); }, [this] { acts_->cancel(); });
}

void MainWindow::written(const Changes& changes) {
  notice_->endProgress();
  workspace_->applyChanges(changes);
  readFiles(changes);
  if (changes.act != Act::Import) services_.sync.noteEdit();
  actNotices_->tell(changes);
}

void MainWindow::synced(const Changes& changes) {
  readFiles(changes);
  arrived_.records.insert(arrived_.records.end(), changes.records.begin(), changes.records.end());
  if (!arrivals_.isActive()) arrivals_.start();
}

/// What is written in files that came or went with these changes is found, or no longer.
void MainWindow::readFiles(const Changes& changes) {
  if (std::any_of(changes.records.begin(), changes.records.end(),
                  [](const Changes::Touched& touched) { return touched.kind == u"attachment"; }))
    texts_->wake();
}

void MainWindow::actFailed(const Error& error) {
  notice_->endProgress();
  if (error.code != ErrorCode::Cancelled) return fail(error);
  notice_->tell([] { return tr("Cancelled. Nothing was changed."); });
}

void MainWindow::fail(const Error& error) {
  notice_->warn([error] { return errorSentence(error); });
}

void MainWindow::offerDraft(const RecordId& id) {
  notice_->offer([] { return tr("What you had typed is kept as a draft."); },
                 [] { return tr("Go on writing"); }, [this, id] { workspace_->edit(id); });
}

/// Nobody is offered what their hub would refuse.
void MainWindow::askRights() {
  services_.background.run(
      this,
      [](Background::Context& context) {
        const auto membership = context.store.syncState().membership();
        return std::pair(!membership || membership->mayCreate(), membership ? membership->role : QString());
      },
      [this](const std::pair<bool, QString>& rights) {
        const bool changed = role_ != rights.second;
        std::tie(mayCreate_, role_) = rights;
        updateActions();
        // What is offered beside a record that is open is what one may do from now on.
        if (!changed) return;
        workspace_->reading()->refresh();
        for (const auto* window : findChildren<RecordWindow*>()) window->reader()->refresh();
      });
}

/// However the program ended: with a window closed over a form, or with the power.
void MainWindow::offerDraftLeftBefore() {
  services_.background.run(
      this, [](Background::Context& context) { return context.store.drafts().all(); },
      [this](const std::vector<Draft>& drafts) {
        if (drafts.empty() || workspace_->reading()->isEditing()) return;
        if (drafts.size() == 1 && drafts.front().kind != u"conflict" && drafts.front().kind != u"comment")
          return offerDraft(drafts.front().record);
        notice_->offer(
            [count = int(drafts.size())] {
              return tr("%n text(s) that you had typed are kept as drafts.", nullptr, count);
            },
            [count = drafts.size()] { return count == 1 ? tr("Show it") : tr("Show them"); },
            [this] { workspace_->showAttention(); });
      });
}

void MainWindow::remove() {
  workspace_->withChosen([this](const std::vector<RecordId>& ids) {
    workspace_->list()->keepPlace();
    acts_->remove(ids);
  });
}

void MainWindow::editMany() {
  workspace_->withChosen([this](const std::vector<RecordId>& ids) {
    auto* dialog =
        new EditManyDialog(services_.background, ids, services_.preferences.contentLanguage(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EditManyDialog::chosen, acts_, &LibraryActs::editMany);
    dialog->open();
  });
}

void MainWindow::restore() {
  workspace_->withChosen([this](const std::vector<RecordId>& ids) {
    workspace_->list()->keepPlace();
    acts_->restore(ids);
  });
}

void MainWindow::addToPack(const std::vector<RecordId>& ids) {
  services_.background.run(
      this, [ids](Background::Context& context) { return packable(context, ids); },
      [this](const std::vector<RecordId>& records) {
        const int added = pack_->add(records);
        const bool none = records.empty();
        notice_->offer(
            [added, none] {
              if (none) return tr("Only provisions, declarations and practices go into the hearing pack.");
              return added == 0 ? tr("All of it is in the hearing pack already.")
                                : tr("%n record(s) added to the hearing pack.", nullptr, added);
            },
            [] { return tr("Open the pack"); }, [this] { showPack(); });
      });
}

void MainWindow::growText(int step) {
  ReadingText text = workspace_->text();
  text.grow(step);
  workspace_->setText(text);
}

void MainWindow::updateActions() {
  const bool working = stack_->currentWidget() == workspace_;
  const bool editing = workspace_->reading()->isEditing();
  const qsizetype count = working ? workspace_->chosenCount() : 0;
  const bool chosen = count > 0;
  const bool reading = working && workspace_->reading()->isReading();
  // What is read may have come from elsewhere than the list.
  const bool trash = reading && count == 1 && workspace_->reading()->reader()->content().found
                         ? workspace_->reading()->reader()->content().record.isDeleted()
                         : workspace_->isTrash();
  const auto enable = [this](Actions::Id id, bool enabled) { (*actions_)[id]->setEnabled(enabled); };
  for (int id = Actions::New; id <= Actions::NewTopic; ++id) enable(Actions::Id(id), working && mayCreate_);
  const bool isMember = status_->status().state != sync::State::LocalOnly;
  for (const auto id : {Actions::SyncNow, Actions::PauseSync}) enable(id, isMember);
  enable(Actions::Connect, working);
  for (const auto id : {Actions::SyncWithPreview, Actions::WriteCourier, Actions::TakeCourier})
    enable(id, working && isMember);
  enable(Actions::Undo, working && !editing && undo_.has_value());
  enable(Actions::Redo, working && !editing && redo_.has_value());
  for (const auto id : {Actions::FindInText, Actions::FindPrevious}) enable(id, reading);
  enable(Actions::Edit, reading && !trash && workspace_->reading()->reader()->mayEdit());
  enable(Actions::AttachFiles, reading && workspace_->reading()->reader()->mayAttach());
  const QString kind = reading ? workspace_->reading()->reader()->content().record.kind : QString();
  enable(Actions::ConfirmContact,
         (*actions_)[Actions::Edit]->isEnabled() && (kind == u"person" || kind == u"organisation"));
  enable(Actions::RecordHistory, reading || (working && workspace_->reading()->isShowingHistory()));
  enable(Actions::Comments, working && workspace_->reading()->takesComments());
  enable(Actions::EditMany, count > 1 && !trash && mayCreate_);
  const bool mayEditThis = !reading || count > 1 || workspace_->reading()->reader()->mayEdit();
  enable(Actions::Delete, chosen && !trash && mayCreate_ && mayEditThis);
  enable(Actions::Restore, chosen && trash && mayCreate_);
  (*actions_)[Actions::Delete]->setVisible(!trash);
  (*actions_)[Actions::Restore]->setVisible(trash);
  enable(Actions::Back, working && workspace_->history().canGoBack());
  enable(Actions::Forward, working && workspace_->history().canGoForward());
  for (const auto id : {Actions::GoTo, Actions::Find, Actions::FindEverywhere, Actions::GoToProvision,
                        Actions::TranslateNext, Actions::NextPane, Actions::PreviousPane})
    enable(id, working);
  for (const auto id : {Actions::CopyCitation, Actions::CopyCitationAs})
    enable(id, reading && workspace_->reading()->reader()->isCitable());
  enable(Actions::CopyLink, reading);
  enable(Actions::AddToPack, chosen && !trash);
  enable(Actions::Tour, working);
  enable(Actions::ReadLater, chosen && !trash);
  enable(Actions::NewWindow, count == 1);
  enable(Actions::SaveSearch, working && workspace_->mayKeepSearch());
  enable(Actions::ShowPack, working);
  enable(Actions::ShowCoverage, working);
  enable(Actions::ShowContacts, working);
  enable(Actions::ShowActivity, working && isMember);
  const bool mayAdminister = role_ == u"administrator";
  enable(Actions::Administer, working && mayAdminister);
  (*actions_)[Actions::Administer]->setVisible(mayAdminister);
  enable(Actions::SideBySide, working);
  (*actions_)[Actions::SideBySide]->setChecked(workspace_->isSideBySide());
  menus_->setSection(workspace_->section());
}

void MainWindow::nameUndo() {
  actions_->setObject(Actions::Undo, actWords(undo_));
  actions_->setObject(Actions::Redo, actWords(redo_));
}

void MainWindow::retranslate() {
  actions_->retranslate();
  nameUndo();
  menus_->retranslate();
  tellLibraries();
  tellTray();
  tools_->setWindowTitle(tr("Tools"));
  tools_->setAccessibleName(tr("Tools"));
  for (QDialog* dialog : findChildren<QDialog*>(connectDialog))
    dialog->setWindowTitle((*actions_)[Actions::Connect]->iconText().remove(u'…'));
  for (QToolButton* button : tools_->findChildren<QToolButton*>())
    if (const QAction* action = button->defaultAction()) {
      button->setAccessibleName(action->iconText());
      button->setAccessibleDescription(action->whatsThis());
    }
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    // A text field's own menu stays in the language in which it was opened; those of buttons follow.
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (menu && !qobject_cast<QAbstractButton*>(menu->parent())) menu->close();
  }
  QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!std::exchange(mayClose_, false) && keepsWordsFirst(!event->spontaneous())) return event->ignore();
  services_.preferences.setWindow(saveGeometry(), workspace_->isCramped() ? services_.preferences.panes()
                                                                          : workspace_->saveState());
  workspace_->leave();
  for (auto* window : findChildren<RecordWindow*>()) window->close();
  for (auto* window : findChildren<DocumentWindow*>()) window->close();
  QMainWindow::closeEvent(event);
  stayInTray();
}

} // namespace amparo::ui
