#include "ui/record_window.h"

#include "ui/actions.h"
#include "ui/look/icons.h"
#include "ui/look/named_button.h"
#include "ui/look/style.h"
#include "ui/reading_pane.h"
#include "ui/record/reader.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace amparo::ui {

using namespace Qt::StringLiterals;

RecordWindow::RecordWindow(Background& background, sync::SyncService& sync, Workspace& workspace,
                           const Actions& actions, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , workspace_(workspace)
    , reader_(new Reader(background))
    , back_(new QToolButton)
    , forward_(new QToolButton)
    , main_(new QToolButton) {
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowIcon(look::programIcon());
  build();
  connectReader(sync);
  addKeys(actions);
  retranslate();
  look::resize(*this, 190, 170);
}

void RecordWindow::build() {
  auto* row = new QHBoxLayout;
  const int unit = look::quarters(1, fontMetrics());
  row->setContentsMargins(2 * unit, unit, 2 * unit, unit);
  row->setSpacing(unit);
  back_->setIcon(look::icon(u"back"_s));
  forward_->setIcon(look::icon(u"forward"_s));
  for (QToolButton* button : {back_, forward_, main_}) {
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    if (button == main_) row->addStretch();
    row->addWidget(button);
    button->setEnabled(button == main_);
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addLayout(row);
  column->addWidget(reader_, 1);
  connect(back_, &QToolButton::clicked, this, [this] { visit(history_.back()); });
  connect(forward_, &QToolButton::clicked, this, [this] { visit(history_.forward()); });
  connect(main_, &QToolButton::clicked, this, [this] {
    takeToMain();
    close();
  });
  setFocusProxy(reader_);
}

void RecordWindow::connectReader(sync::SyncService& sync) {
  const auto applyLook = [this] {
    reader_->setSideBySide(workspace_.isSideBySide());
    reader_->setText(workspace_.text());
  };
  applyLook();
  connect(&workspace_, &Workspace::stateChanged, this, applyLook);
  connect(&workspace_, &Workspace::refreshed, reader_, &Reader::noteChanges);
  connect(&workspace_, &Workspace::markedLater, reader_, &Reader::refresh);
  connect(reader_, &Reader::shown, this, [this] {
    retranslate();
    // There was no page to have the focus before.
    if (!reader_->isAncestorOf(focusWidget())) reader_->setFocus(Qt::OtherFocusReason);
  });
  connect(reader_, &Reader::linkActivated, this, &RecordWindow::follow);
  connect(reader_, &Reader::sideBySideChosen, &workspace_, &Workspace::setSideBySide);
  connect(reader_, &Reader::laterChosen, &workspace_, &Workspace::setReadLater);
  connect(reader_, &Reader::changed, &workspace_, &Workspace::changed);
  connect(reader_, &Reader::failed, &workspace_, &Workspace::failed);
  connect(reader_, &Reader::packRequested, workspace_.reading(), &ReadingPane::packRequested);
  connect(reader_, &Reader::filesWished, &sync, &sync::SyncService::noteFiles);
  connect(&sync, &sync::SyncService::fileStatusChanged, reader_, &Reader::noteFiles);
  // The rest is done in the main window.
  connect(reader_, &Reader::editRequested, this,
          [this] { takeToMain([this] { workspace_.editCurrent(); }); });
  connect(reader_, &Reader::historyRequested, this,
          [this] { takeToMain([this] { workspace_.toggleHistory(); }); });
  connect(reader_, &Reader::uniteRequested, this, [this] { takeToMain(); });
  connect(reader_, &Reader::attentionRequested, this, [this] {
    workspace_.showAttention(reader_->current());
    workspace_.window()->activateWindow();
  });
  connect(reader_, &Reader::searchRequested, this, [this](const QString& text) {
    workspace_.searchProvisions(text);
    workspace_.window()->activateWindow();
  });
}

/// The keys that mean something to a record that is read mean the same here.
void RecordWindow::addKeys(const Actions& actions) {
  const auto on = [&](Actions::Id id, auto act) {
    auto* action = new QAction(this);
    action->setShortcuts(actions[id]->shortcuts());
    connect(action, &QAction::triggered, this, act);
    addAction(action);
  };
  on(Actions::Back, [this] { visit(history_.back()); });
  on(Actions::Forward, [this] { visit(history_.forward()); });
  on(Actions::FindInText, [this] { reader_->find(FindBar::Step::Next); });
  on(Actions::FindPrevious, [this] { reader_->find(FindBar::Step::Previous); });
  on(Actions::Edit, [this] {
    if (reader_->mayEdit()) takeToMain([this] { workspace_.editCurrent(); });
  });
  on(Actions::RecordHistory, [this] { takeToMain([this] { workspace_.toggleHistory(); }); });
  on(Actions::GoToProvision, [this] { reader_->askForProvision(); });
  on(Actions::Comments, [this] { reader_->toggleComments(); });
  on(Actions::CopyCitation, [this] { reader_->copyCitation(); });
  on(Actions::CopyCitationAs, [this] { reader_->chooseCitation(); });
  on(Actions::SideBySide, [this] { workspace_.setSideBySide(!workspace_.isSideBySide()); });
  on(Actions::ReadLater, [this] {
    if (!reader_->current().isNull())
      workspace_.setReadLater(reader_->current(), !reader_->content().isLater);
  });
  for (const auto id :
       {Actions::Undo, Actions::Redo, Actions::TextLarger, Actions::TextSmaller, Actions::TextUsual})
    on(id, [action = actions[id]] { action->trigger(); });
  connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_W), this), &QShortcut::activated, this,
          [this] { close(); });
}

void RecordWindow::show(const RecordId& id, const std::optional<FoundInFile>& found) {
  history_.go({Section::Practices, id});
  visit(history_.current(), found);
  show();
}

void RecordWindow::follow(const RecordId& id) {
  history_.go({Section::Practices, id});
  visit(history_.current());
}

void RecordWindow::visit(const std::optional<Place>& place, const std::optional<FoundInFile>& found) {
  if (!place) return;
  reader_->show(place->record, found);
  back_->setEnabled(history_.canGoBack());
  forward_->setEnabled(history_.canGoForward());
}

void RecordWindow::takeToMain(std::function<void()> then) {
  workspace_.openRecord(reader_->current(), std::move(then));
  workspace_.window()->raise();
  workspace_.window()->activateWindow();
}

void RecordWindow::setContentLanguage(const QString& language) {
  reader_->setContentLanguage(language);
  retranslate();
}

void RecordWindow::retranslate() {
  look::nameButton(*back_, tr("Back"), tr("To what was read in this window before."));
  look::nameButton(*forward_, tr("Forward"), tr("To what was read before going back."));
  main_->setText(tr("Show in the main window"));
  main_->setToolTip(tr("This window closes, and the record is read there."));
  main_->setAccessibleName(main_->text());
  const RecordContent& content = reader_->content();
  const QString title =
      content.found ? titleOf(content.record, content.declarationOf(content.record), reader_->language()).text
                    : QString();
  setWindowTitle(title.isEmpty() ? u"Amparo"_s : QString(title % u" – Amparo"_s));
}

void RecordWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

} // namespace amparo::ui
