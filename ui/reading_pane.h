#pragma once

#include "core/operations/library.h"
#include "core/sync/sync_service.h"
#include "ui/record/found_in_file.h"
#include "ui/record/reading_text.h"

#include <QStackedWidget>

#include <optional>

namespace amparo::ui {

class AttentionView;
class Background;
class EmptyState;
class Editor;
class HistoryView;
class Reader;
class TranslationsView;

/// The right of the window: one record to read or to edit, its history, what needs a decision, or nothing
/// yet. What it holds is made when it is first needed.
class ReadingPane final : public QStackedWidget {
  Q_OBJECT

 public:
  ReadingPane(Background& background, sync::SyncService& sync, QWidget* parent = nullptr);

  void showNothing();
  /// `found`: where a search has found it.
  void showRecord(const RecordId& id, const std::optional<FoundInFile>& found = {});
  /// What waits for a decision; `about` comes first, if it is among it.
  void showAttention(const RecordId& about = {});
  /// The translations that are due.
  void showTranslations();
  void showHistory(const RecordId& id);
  void edit(const RecordId& id);
  /// The same for whoever goes on with a draft, or corrects what was refused.
  void goOnWith(const RecordId& id);
  /// The form with both languages beside each other, at the text of an address.
  void translate(const RecordId& id, const Address& address);
  void create(const QString& kind);
  void setContentLanguage(const QString& language);
  /// Both languages of declarations and practices beside each other.
  void setSideBySide(bool sideBySide);
  void setText(const ReadingText& text);
  void applyChanges(const Changes& changes);

  /// Shows or hides what is said about the record that is read or edited.
  void toggleComments();
  bool takesComments() const;

  /// The record that is shown or edited, or whose history is shown; none otherwise.
  RecordId record() const;
  bool isEditing() const;
  /// Whether something is written that is not saved; it is kept as a draft, now.
  bool keepWords();
  /// Opens the form of the translation that is chosen among those that are due; false: they are not on
  /// screen.
  bool translateChosen();
  /// What one may do, or something else that is no record's, has changed.
  void refresh();
  /// Of the form that is open, also while it was never saved; else null.
  RecordId written() const;
  bool isReading() const;
  bool isShowingHistory() const;

  /// Writes down how far the record that is read is read.
  void keepPlace();

  /// Null until something was read.
  Reader* reader() const { return reader_; }

  Editor* editor() const { return editor_; }

  HistoryView* history() const { return history_; }

  TranslationsView* translations() const { return translations_; }

 Q_SIGNALS:
  void linkActivated(const amparo::RecordId& id);
  void editRequested(const amparo::RecordId& id);
  void historyRequested(const amparo::RecordId& id);
  /// A record's history was closed.
  void historyClosed(const amparo::RecordId& id);
  /// A change that the hub refused is to be corrected in its record's form.
  void correctionRequested(const amparo::RecordId& id);
  void commentRequested(const amparo::RecordId& id);
  void translationRequested(const amparo::RecordId& id, const amparo::Address& address);
  void attentionRequested();
  void libraryRequested();
  void sideBySideChosen(bool sideBySide);
  void searchRequested(const QString& text);
  void confirmed(const amparo::RecordId& id);
  void laterChosen(const amparo::RecordId& id, bool later);
  void packRequested(const amparo::RecordId& id);
  /// A form or a decision wrote something.
  void changed(const amparo::Changes& changes);
  /// A form was left with words in it; they are kept as a draft.
  void draftLeft(const amparo::RecordId& id);
  /// A form was closed; `id` is the record it was about, null when none came of it.
  void editingEnded(const amparo::RecordId& id);
  /// Something else is shown now, or it has been loaded.
  void turned();
  void failed(const amparo::Error& error);
  /// What a record was before is its text again.
  void broughtBack();

 private:
  Reader& needReader();
  Editor& needEditor();
  void turnTo(QWidget* page);
  void unite(const RecordId& duplicate);
  /// Leaves a form that is open; what it holds is kept as a draft.
  void leaveEditor();

  Background& background_;
  sync::SyncService& sync_;
  QString language_ = QStringLiteral("en");
  bool sideBySide_ = false;
  ReadingText text_;
  EmptyState* empty_;
  Reader* reader_ = nullptr;
  Editor* editor_ = nullptr;
  AttentionView* attention_ = nullptr;
  HistoryView* history_ = nullptr;
  TranslationsView* translations_ = nullptr;
  RecordId edited_; ///< null while a new record was never saved
};

} // namespace amparo::ui
