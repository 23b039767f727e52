#include "core/operations/send_again.h"
#include "ui/record/banner.h"
#include "ui/record/comments_pane.h"
#include "ui/record/draft_timer.h"
#include "ui/record/editor.h"
#include "ui/record/field_row.h"
#include "ui/record/markdown_bar.h"
#include "ui/texts/texts.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTime>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace amparo::ui {

using namespace Qt::StringLiterals;

void Editor::keepDraft() {
  draftTimer_->stop();
  if (!open_ || lost_ == Lost::Erased) return;
  const Fields fields = shown();
  const bool dirty = state_.isDirty(fields);
  if (!dirty && !draftStored_) return;
  draftStored_ = dirty;
  background_.run(
      this,
      [draft = state_.draft(fields), dirty](Background::Context& context) {
        return dirty ? storeDraft(context, draft) : removeDraft(context, draft.record);
      },
      [this, dirty, id = state_.id](const Result<void>& kept) {
        const bool concerns = open_ && id == state_.id;
        if (!kept) {
          if (concerns) errorBanner_->say([why = kept.error()] { return draftSentence(why); });
          return;
        }
        if (concerns && dirty)
          sayState([time = QTime::currentTime().toString(u"HH:mm"_s)] {
            //: A time: "Draft kept at 14:10"
            return tr("Draft kept at %1").arg(time);
          });
        Q_EMIT draftKept();
      });
}

void Editor::discardDraft() {
  draftTimer_->stop();
  draftStored_ = false;
  fillRows(state_.initial);
  background_.run(
      this, [id = state_.id](Background::Context& context) { return removeDraft(context, id); },
      [this](const Result<void>& removed) {
        if (!removed) errorBanner_->say([why = removed.error()] { return errorSentence(why); });
        Q_EMIT draftKept();
      });
}

void Editor::save(AfterSave after) {
  if (!open_ || lost_ != Lost::No) return;
  for (FieldRow* row : rows_) row->commit();
  if (!clashes_.isEmpty()) {
    showClashes(clashes_);
    return;
  }
  if (!validateAll()) return;
  const Fields fields = shown();
  if (!state_.isNew && !state_.isDirty(fields)) {
    keepDraft();
    return saveUnchanged(after);
  }
  draftTimer_->stop();
  sayState([] { return tr("Saving…"); });
  background_.run(
      this,
      [state = state_, fields, extent = minor_->isChecked() ? Extent::Wording : Extent::Meaning](
          Background::Context& context) { return saveForm(context, state, fields, extent); },
      [this, after, id = state_.id](const SaveOutcome& outcome) {
        if (open_ && id == state_.id) finishSave(outcome, after);
      });
}

/// What the hub has refused before goes out again: to save it says that it is meant as it is.
void Editor::saveUnchanged(AfterSave after) {
  background_.run(
      this, [id = state_.id](Background::Context& context) { return sendAgain(context.store, id); },
      [this, after, id = state_.id](const Result<Changes>& sent) {
        if (!open_ || id != state_.id) return;
        if (!sent) return errorBanner_->say([error = sent.error()] { return errorSentence(error); });
        const bool isSent = !sent->records.empty();
        if (isSent) Q_EMIT saved(*sent);
        if (after == AfterSave::Close) return close();
        sayState([isSent] {
          return isSent ? tr("It is as it was, and is sent to the hub again.") : tr("Nothing has changed.");
        });
      });
}

void Editor::finishSave(const SaveOutcome& outcome, AfterSave after) {
  if (outcome.error) {
    sayState({});
    errorBanner_->say([error = *outcome.error] { return errorSentence(error); });
    const Address address = outcome.error->parameters.value(u"field"_s).toString();
    if (FieldRow* row = rowOf(address)) row->takeFocus();
    keepDraft();
    return;
  }
  if (!outcome.clashes.isEmpty()) {
    sayState({});
    newer_ = outcome.record;
    takeNews();
    return;
  }
  draftStored_ = false;
  for (Banner* banner : {errorBanner_, problemsBanner_, closeBanner_, newsBanner_, draftBanner_})
    banner->dismiss();
  const Fields typedMeanwhile = shown();
  const bool wasInTrash = newer_ && newer_->isDeleted();
  newer_ = outcome.record;
  state_.isNew = false;
  minor_->setChecked(false); // of each change it is said anew
  minor_->setVisible(!both_->isHidden());
  state_.base = {};
  if (outcome.record)
    for (const auto& entry : outcome.record->fields)
      if (!entry.value.value.isAbsent()) state_.base.set(entry.address, entry.value.value);
  state_.initial = state_.base;
  Q_EMIT saved(outcome.changes);
  if (after == AfterSave::Close) {
    close();
    return;
  }
  retranslate();
  sayState([wasInTrash] { return wasInTrash ? tr("Saved, and taken out of the trash.") : tr("Saved."); });
  // Words typed while the library was writing stay, and are the next change.
  if (state_.isDirty(typedMeanwhile)) draftTimer_->start();
}

void Editor::requestClose() {
  if (!open_) return close(); // only what was to be said about a record that is not here
  for (FieldRow* row : rows_) row->commit();
  keepDraft();
  // What is kept as a draft needs no answer where it cannot be saved.
  if (!state_.isDirty(shown()) || lost_ == Lost::Withdrawn) return close();
  const bool isErased = lost_ == Lost::Erased;
  for (QPushButton* button : {closeSave_, closeKeep_}) button->setVisible(!isErased);
  draftBanner_->dismiss(); // the same question, and less of it
  // They come back where there is room: all of it at once would ask for a larger window.
  for (QWidget* part : std::initializer_list<QWidget*>{tools_, foot_}) part->hide();
  closeBanner_->say([isErased] {
    return isErased ? tr("What you have written here is not kept: copy what you still need.")
                    : tr("There are changes that are not saved yet. They are kept as a draft until you "
                         "decide.");
  });
  arrange();
  (isErased ? closeStay_ : closeSave_)->setFocus();
}

void Editor::suspend() {
  if (!open_) return;
  for (FieldRow* row : rows_) row->commit();
  const bool unsaved = hasUnsavedChanges();
  keepDraft();
  if (unsaved) Q_EMIT noticed(tr("What you wrote is kept as a draft: open the form again to go on."));
  close();
}

void Editor::close() {
  ++asked_;
  open_ = false;
  draftTimer_->stop();
  checkTimer_->stop();
  retranslate();
  Q_EMIT closed();
}

void Editor::noteChanges(const Changes& changes) {
  if (!open_ || state_.isNew) return;
  if (changes.act == Act::Undo) sayState({}); // what it said was done is not any more
  comments_->noteChanges(changes);
  const auto touched = std::find_if(changes.records.begin(), changes.records.end(),
                                    [this](const Changes::Touched& one) { return one.id == state_.id; });
  if (touched == changes.records.end()) return;
  if (touched->isErased) return lose(Lost::Erased);
  background_.run(
      this, [id = state_.id](Background::Context& context) { return context.store.records().find(id); },
      [this, id = state_.id](std::optional<StoredRecord> stored) {
        if (!open_ || id != state_.id) return;
        if (!stored) return lose(Lost::Withdrawn);
        if (std::exchange(lost_, Lost::No) != Lost::No) { // its office shares it again
          errorBanner_->dismiss();
          for (QPushButton* button : {saveButton_, saveCloseButton_}) button->setEnabled(true);
        }
        newer_ = std::move(stored->record);
        lookForNews();
      });
}

/// What was written can still be copied. What was erased by law is not kept here either.
void Editor::lose(Lost how) {
  lost_ = how;
  sayState({});
  for (Banner* banner : {closeBanner_, newsBanner_, draftBanner_}) banner->dismiss();
  for (QPushButton* button : {saveButton_, saveCloseButton_}) button->setEnabled(false);
  errorBanner_->say([how] {
    return how == Lost::Erased
               ? tr("This record was erased for ever, as the law may ask for. What you have written can be "
                    "copied from here; it is not kept.")
               : tr("This record is not in the library any more: its office has taken it back. What you have "
                    "written is kept as a draft.");
  });
  keepDraft();
}

void Editor::lookForNews() {
  if (!newer_) return;
  Fields news = state_.news(*newer_);
  const Value* deleted = news.find(system_field::deleted);
  const bool wentToTrash = deleted && deleted->flag();
  news.remove(system_field::deleted);
  if (news.isEmpty() && !wentToTrash) {
    newsBanner_->dismiss();
    return;
  }
  newsTake_->setVisible(!news.isEmpty());
  newsBanner_->say([kind = state_.kind, news, wentToTrash] {
    QStringList sentences;
    if (wentToTrash)
      sentences.append(tr("Meanwhile another person moved this record to the trash. What you save takes it "
                          "out again."));
    QStringList labels;
    for (const auto& entry : news) labels.append(fieldLabel(kind, entry.address));
    constexpr int named = 4;
    if (labels.size() > named) labels = labels.sliced(0, named) << u"…"_s;
    if (!labels.isEmpty())
      //: The fields that changed, joined with commas
      sentences.append(tr("Meanwhile another person changed this record: %1. Your words are untouched.")
                           .arg(labels.join(u", "_s)));
    return sentences.join(u' ');
  });
}

/// The newer version comes in around what the person wrote; what cannot be joined is asked about.
void Editor::takeNews() {
  if (!newer_) return;
  const FormState::Rebased rebased = state_.rebase(shown(), *newer_);
  const QString language = shownLanguage_;
  state_.base = rebased.base;
  state_.initial = rebased.base;
  fillRows(rebased.shown);
  showLanguage(language);
  clashes_ = rebased.clashes;
  goOn(newsBanner_);
  if (strict_) validateAll();
  if (!clashes_.isEmpty()) showClashes(clashes_);
  draftTimer_->start();
}

void Editor::showClashes(const Fields& clashes) {
  errorBanner_->say([count = int(clashes.size())] {
    return tr("%n field(s) were changed by you and by another person. Choose which to keep, then save.",
              nullptr, count);
  });
  FieldRow* first = nullptr;
  for (const auto& entry : clashes) {
    FieldRow* row = rowOf(entry.address);
    if (!row) continue;
    row->showClash(entry.address, entry.value);
    if (!first) first = row;
  }
  if (first) first->takeFocus();
}

void Editor::settleClash(const Address& address, bool takeTheirs) {
  const Value* theirs = clashes_.find(address);
  if (!theirs) return;
  const Value value = *theirs;
  // Either way the person has seen it: what is in the form is now an edit of the newer value.
  state_.base.set(address, value);
  state_.initial.set(address, value);
  clashes_.remove(address);
  FieldRow* row = rowOf(address);
  if (row) {
    row->clearClash();
    if (takeTheirs) {
      Fields fields = row->fields();
      fields.set(address, value);
      row->setFields(fields);
    }
  }
  errorBanner_->dismiss();
  if (!clashes_.isEmpty()) showClashes(clashes_);
  draftTimer_->start();
}

} // namespace amparo::ui
