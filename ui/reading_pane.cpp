#include "ui/reading_pane.h"

#include "ui/background.h"
#include "ui/empty_state.h"
#include "ui/record/attention.h"
#include "ui/record/editor.h"
#include "ui/record/history_view.h"
#include "ui/record/reader.h"
#include "ui/record/translations_view.h"
#include "ui/record/unite_dialog.h"

#include <algorithm>

namespace amparo::ui {

ReadingPane::ReadingPane(Background& background, sync::SyncService& sync, QWidget* parent)
    : QStackedWidget(parent)
    , background_(background)
    , sync_(sync)
    , empty_(new EmptyState) {
  addWidget(empty_);
  setFocusProxy(empty_);
}

Reader& ReadingPane::needReader() {
  if (!reader_) {
    reader_ = new Reader(background_);
    reader_->setContentLanguage(language_);
    reader_->setSideBySide(sideBySide_);
    connect(reader_, &Reader::confirmed, this, &ReadingPane::confirmed);
    reader_->setText(text_);
    connect(reader_, &Reader::laterChosen, this, &ReadingPane::laterChosen);
    connect(reader_, &Reader::packRequested, this, &ReadingPane::packRequested);
    connect(reader_, &Reader::searchRequested, this, &ReadingPane::searchRequested);
    connect(reader_, &Reader::sideBySideChosen, this, &ReadingPane::sideBySideChosen);
    connect(reader_, &Reader::linkActivated, this, &ReadingPane::linkActivated);
    connect(reader_, &Reader::editRequested, this, &ReadingPane::editRequested);
    connect(reader_, &Reader::historyRequested, this, &ReadingPane::historyRequested);
    connect(reader_, &Reader::attentionRequested, this, &ReadingPane::attentionRequested);
    connect(reader_, &Reader::uniteRequested, this, &ReadingPane::unite);
    connect(reader_, &Reader::changed, this, &ReadingPane::changed);
    connect(reader_, &Reader::failed, this, &ReadingPane::failed);
    connect(reader_, &Reader::filesWished, &sync_, &sync::SyncService::noteFiles);
    connect(&sync_, &sync::SyncService::fileStatusChanged, reader_, &Reader::noteFiles);
    connect(reader_, &Reader::shown, this, &ReadingPane::turned);
    addWidget(reader_);
  }
  return *reader_;
}

Editor& ReadingPane::needEditor() {
  if (!editor_) {
    editor_ = new Editor(background_);
    connect(editor_, &Editor::sideBySideChosen, this, &ReadingPane::sideBySideChosen);
    connect(editor_, &Editor::saved, this, [this](const Changes& changes) {
      if (!changes.records.empty()) edited_ = changes.records.front().id;
      Q_EMIT changed(changes);
    });
    connect(editor_, &Editor::addedTo, this, &ReadingPane::changed);
    connect(editor_, &Editor::opened, this, &ReadingPane::turned);
    connect(editor_, &Editor::filesWished, &sync_, &sync::SyncService::noteFiles);
    connect(editor_, &Editor::failed, this, &ReadingPane::failed);
    connect(editor_, &Editor::closed, this,
            [this] { Q_EMIT editingEnded(editor_->isNew() ? RecordId() : edited_); });
    addWidget(editor_);
  }
  editor_->setContentLanguage(language_);
  editor_->setSideBySide(sideBySide_);
  return *editor_;
}

void ReadingPane::leaveEditor() {
  if (!isEditing()) return;
  const QSignalBlocker quiet(editor_);
  const bool unsaved = editor_->hasUnsavedChanges();
  const RecordId id = editor_->current();
  editor_->suspend();
  if (unsaved) Q_EMIT draftLeft(id);
}

void ReadingPane::turnTo(QWidget* page) {
  if (history_ && page != history_) history_->leave();
  setCurrentWidget(page);
  // A page that is not shown asks for no room.
  for (int i = 0; i < count(); ++i) {
    const auto policy = widget(i) == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
    widget(i)->setSizePolicy(policy, policy);
  }
  setFocusProxy(page);
  Q_EMIT turned();
}

void ReadingPane::keepPlace() {
  if (reader_) reader_->keepPlace();
}

void ReadingPane::showNothing() {
  leaveEditor();
  if (reader_) reader_->clear();
  turnTo(empty_);
}

void ReadingPane::showRecord(const RecordId& id, const std::optional<FoundInFile>& found) {
  leaveEditor();
  needReader().show(id, found);
  turnTo(reader_);
}

void ReadingPane::showAttention(const RecordId& about) {
  leaveEditor();
  if (!attention_) {
    attention_ = new AttentionView(background_);
    attention_->setContentLanguage(language_);
    connect(attention_, &AttentionView::linkActivated, this, &ReadingPane::linkActivated);
    connect(attention_, &AttentionView::historyRequested, this, &ReadingPane::historyRequested);
    connect(attention_, &AttentionView::editRequested, this, &ReadingPane::correctionRequested);
    connect(attention_, &AttentionView::commentRequested, this, &ReadingPane::commentRequested);
    connect(attention_, &AttentionView::changed, this, &ReadingPane::changed);
    connect(attention_, &AttentionView::libraryRequested, this, &ReadingPane::libraryRequested);
    addWidget(attention_);
  }
  attention_->refresh();
  if (!about.isNull()) attention_->showRecord(about);
  turnTo(attention_);
}

void ReadingPane::showTranslations() {
  leaveEditor();
  if (!translations_) {
    translations_ = new TranslationsView(background_, sync_);
    translations_->setContentLanguage(language_);
    connect(translations_, &TranslationsView::linkActivated, this, &ReadingPane::linkActivated);
    connect(translations_, &TranslationsView::historyRequested, this, &ReadingPane::historyRequested);
    connect(translations_, &TranslationsView::translationRequested, this, &ReadingPane::translationRequested);
    connect(translations_, &TranslationsView::changed, this, &ReadingPane::changed);
    connect(translations_, &TranslationsView::libraryRequested, this, &ReadingPane::libraryRequested);
    addWidget(translations_);
  }
  translations_->refresh();
  turnTo(translations_);
}

void ReadingPane::translate(const RecordId& id, const Address& address) {
  edit(id);
  editor_->setSideBySide(true);
  editor_->goTo(address);
}

void ReadingPane::showHistory(const RecordId& id) {
  leaveEditor();
  if (!history_) {
    history_ = new HistoryView(background_, sync_);
    history_->setContentLanguage(language_);
    connect(history_, &HistoryView::closed, this, [this] { Q_EMIT historyClosed(history_->current()); });
    connect(history_, &HistoryView::attentionRequested, this, &ReadingPane::attentionRequested);
    connect(history_, &HistoryView::changed, this, [this](const Changes& changes) {
      Q_EMIT changed(changes);
      Q_EMIT broughtBack();
    });
    connect(history_, &HistoryView::loaded, this, &ReadingPane::turned);
    addWidget(history_);
  }
  history_->showRecord(id);
  turnTo(history_);
}

void ReadingPane::edit(const RecordId& id) {
  leaveEditor();
  edited_ = id;
  needEditor().open(id);
  turnTo(editor_);
}

void ReadingPane::goOnWith(const RecordId& id) {
  leaveEditor();
  edited_ = id;
  needEditor().goOnWith(id);
  turnTo(editor_);
}

void ReadingPane::create(const QString& kind) {
  leaveEditor();
  edited_ = {};
  needEditor().openNew(kind);
  turnTo(editor_);
}

void ReadingPane::unite(const RecordId& duplicate) {
  const std::vector<Record>& offered = reader_->content().duplicates;
  const auto other =
      std::find_if(offered.begin(), offered.end(), [&](const Record& one) { return one.id == duplicate; });
  if (other == offered.end()) return; // the page was loaded anew meanwhile
  auto* dialog = new UniteDialog(background_, reader_->content(), *other, reader_->language(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &UniteDialog::changed, this, &ReadingPane::changed);
  dialog->open();
}

void ReadingPane::setContentLanguage(const QString& language) {
  language_ = language;
  if (reader_) reader_->setContentLanguage(language);
  if (editor_) editor_->setContentLanguage(language);
  if (attention_) attention_->setContentLanguage(language);
  if (translations_) translations_->setContentLanguage(language);
  if (history_) history_->setContentLanguage(language);
}

void ReadingPane::setSideBySide(bool sideBySide) {
  sideBySide_ = sideBySide;
  if (reader_) reader_->setSideBySide(sideBySide);
  if (editor_) editor_->setSideBySide(sideBySide);
}

void ReadingPane::setText(const ReadingText& text) {
  text_ = text;
  if (reader_) reader_->setText(text);
}

bool ReadingPane::keepWords() {
  if (!isEditing() || !editor_->hasUnsavedChanges()) return false;
  editor_->keepDraft();
  return true;
}

void ReadingPane::applyChanges(const Changes& changes) {
  for (const Changes::Touched& touched : changes.records)
    if (touched.isErased && background_.holdsDrafts())
      background_.run(
          this,
          [id = touched.id](Background::Context& context) {
            context.store.drafts().letGo(id);
            return true;
          },
          [](bool) {});
  if (reader_) reader_->noteChanges(changes);
  if (isEditing()) editor_->noteChanges(changes);
  if (attention_) attention_->noteChanges(changes);
  if (translations_ && currentWidget() == translations_) translations_->refresh();
  if (history_) history_->noteChanges(changes);
}

void ReadingPane::toggleComments() {
  if (isReading()) reader_->toggleComments();
  if (isEditing()) editor_->toggleComments();
}

bool ReadingPane::takesComments() const {
  return isReading() ? reader_->takesComments() : isEditing() && !edited_.isNull();
}

RecordId ReadingPane::record() const {
  if (isReading()) return reader_->current();
  if (isShowingHistory()) return history_->current();
  return isEditing() ? edited_ : RecordId();
}

bool ReadingPane::translateChosen() {
  return translations_ && currentWidget() == translations_ && translations_->translateChosen();
}

void ReadingPane::refresh() {
  if (isReading()) reader_->refresh();
  if (attention_ && currentWidget() == attention_) attention_->refresh();
  if (translations_ && currentWidget() == translations_) translations_->refresh();
}

RecordId ReadingPane::written() const {
  return isEditing() ? editor_->current() : RecordId();
}

bool ReadingPane::isReading() const {
  return reader_ && currentWidget() == reader_;
}

bool ReadingPane::isShowingHistory() const {
  return history_ && currentWidget() == history_;
}

bool ReadingPane::isEditing() const {
  return editor_ && currentWidget() == editor_;
}

} // namespace amparo::ui
