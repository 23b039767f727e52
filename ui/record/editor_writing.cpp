#include "core/spelling/speller.h"
#include "ui/look/style.h"
#include "ui/record/banner.h"
#include "ui/record/client_data.h"
#include "ui/record/comments_pane.h"
#include "ui/record/editor.h"
#include "ui/record/field_row.h"
#include "ui/record/file_acts.h"
#include "ui/record/link_completer.h"
#include "ui/record/markdown_bar.h"
#include "ui/record/pasted_text.h"
#include "ui/record/preview_pane.h"
#include "ui/record/spell_check.h"
#include "ui/record/text_input.h"
#include "ui/texts/texts.h"

#include <QApplication>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int formCharacters = 120;
constexpr int pairedFormCharacters = 190;
constexpr int commentsCharacters = 44;
constexpr int formAndCommentsCharacters = 110;
constexpr int pairedFormAndCommentsCharacters = 140;
constexpr int formAndPreviewCharacters = 130; ///< below this width the preview goes under the form

// Lines of text that there has to be room for.
constexpr int aroundQuestionLines = 24; ///< all that stands around the form, and what is asked
constexpr int aroundFormLines = 9;      ///< the title, the tools and the buttons
constexpr int formLines = 7;
constexpr int previewLines = 6;

const QStringList moreLanguages = {u"pt"_s, u"fr"_s, u"qu"_s, u"gn"_s, u"ay"_s, u"nah"_s, u"arn"_s, u"ht"_s,
                                   u"ar"_s, u"ru"_s, u"zh"_s, u"de"_s, u"it"_s, u"hi"_s,  u"uk"_s,  u"ka"_s};

/// Kinds whose texts are about work with clients, where a client's data may slip in.
bool mayHoldClientData(const QString& kind) {
  return kind == u"practice" || kind == u"request" || kind == u"reply";
}

} // namespace

void Editor::buildTools(QVBoxLayout* column) {
  const int unit = look::quarters(1, fontMetrics());
  tools_ = new MarkdownBar(this);
  tools_->setContentsMargins(5 * unit - unit, 0, 4 * unit, unit);
  column->addWidget(tools_);
  body_ = new QBoxLayout(QBoxLayout::LeftToRight);
  body_->setSpacing(0);
  scroll_ = new QScrollArea(this);
  constexpr auto later = Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection);
  connect(scroll_->verticalScrollBar(), &QScrollBar::rangeChanged, this, &Editor::followCaret, later);
  connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, QWidget* now) {
    const auto* edit = qobject_cast<const QPlainTextEdit*>(now);
    if (!edit || !isAncestorOf(edit)) return;
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, &Editor::followCaret, later);
    QMetaObject::invokeMethod(this, &Editor::followCaret, Qt::QueuedConnection);
  });
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setBackgroundRole(QPalette::Base);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setFocusPolicy(Qt::NoFocus);
  scroll_->setMinimumHeight(look::quarters(4, fontMetrics())); // on a small screen, below banners
  body_->addWidget(scroll_, 3);
  preview_ = new PreviewPane(this);
  preview_->hide();
  body_->addWidget(preview_, 2);
  buildComments();
  whole_ = new QBoxLayout(QBoxLayout::LeftToRight);
  whole_->setSpacing(0);
  whole_->addLayout(body_, 1);
  whole_->addWidget(comments_);
  column->addLayout(whole_, 1);
  connect(tools_, &MarkdownBar::previewToggled, this, [this](bool wished) {
    arrange();
    if (wished && preview_->isHidden())
      sayState([] { return tr("There is no room for the preview: make the window larger."); });
  });
}

void Editor::buildFiles() {
  setAcceptDrops(true);
  files_ = new FileActs(background_, this);
  connect(files_, &FileActs::changed, this, &Editor::addedTo);
  connect(files_, &FileActs::attached, this,
          [this](int count) { sayState([count] { return attachedSentence(count); }); });
  connect(files_, &FileActs::leftOut, this, [this](const QStringList& names) {
    errorBanner_->say([names] { return leftOutSentence(names); });
  });
  connect(files_, &FileActs::wished, this, &Editor::filesWished);
  connect(files_, &FileActs::failed, this,
          [this](const Error& error) { errorBanner_->say([error] { return errorSentence(error); }); });
}

void Editor::attach(const QStringList& paths) {
  if (state_.isNew)
    errorBanner_->say([] { return tr("Files are attached to a record that is saved: save it first."); });
  else
    files_->attach(state_.id, paths);
}

void Editor::dragEnterEvent(QDragEnterEvent* event) {
  if (!open_ || allIn(event->mimeData()).isEmpty()) return;
  // Attaching copies, whatever the other program proposes.
  event->setDropAction(Qt::CopyAction);
  event->accept();
}

void Editor::dropEvent(QDropEvent* event) {
  event->setDropAction(Qt::CopyAction);
  event->accept();
  attach(allIn(event->mimeData()));
}

/// The buttons write into the text one is in; on their way to it they keep the one before.
void Editor::noteFocus(QWidget* now) {
  if (!form_ || !now || !form_->isAncestorOf(now)) return;
  auto* text = qobject_cast<TextEdit*>(now);
  if (text) help(text);
  if (text && !text->isMarkdown()) text = nullptr;
  tools_->setTarget(text);
  preview_->setTarget(text);
  written_ = now;
  arrange();
}

/// What stands by while one writes comes to a field when it is first entered.
void Editor::help(TextEdit* edit) {
  if (edit->language().isEmpty() || edit->findChild<SpellCheck*>()) return;
  if (edit->isMarkdown()) new LinkCompleter(background_, *edit);
  auto* spelling = new SpellCheck(background_, speller_, *edit);
  connect(spelling, &SpellCheck::dictionaryMissing, this, [this](const QString& language) {
    if (unspoken_.contains(language)) return;
    unspoken_.append(language);
    sayState([language] {
      return tr("Spelling is not checked in %1: this computer has no dictionary of it.")
          .arg(languageInSentence(language));
    });
  });
}

void Editor::buildComments() {
  comments_ = new CommentsPane(background_, this);
  comments_->hide();
  connect(comments_, &CommentsPane::changed, this, &Editor::addedTo);
  connect(comments_, &CommentsPane::failed, this, &Editor::failed);
  connect(comments_, &CommentsPane::counted, this, &Editor::arrange);
  connect(comments_, &CommentsPane::closeRequested, this, &Editor::toggleComments);
}

void Editor::toggleComments() {
  if (!open_ || state_.isNew) return;
  commentsWish_ = comments_->isHidden();
  arrange();
  if (*commentsWish_)
    comments_->write();
  else
    (written_ ? written_.data() : scroll_->widget())->setFocus(Qt::OtherFocusReason);
}

void Editor::showForm() {
  if (!open_ || !scroll_->isHidden()) return;
  commentsWish_ = false;
  arrange();
}

/// Comments stand beside the form where there is room, else under it when the person asks for them, or in its
/// place where the window is low. The preview goes beside the form or under it, where both have room.
void Editor::arrange() {
  const int character = fontMetrics().averageCharWidth();
  const int line = fontMetrics().height();
  const bool wide = width() >= character * formAndCommentsCharacters;
  const bool there = open_ && !state_.isNew;
  if (there && comments_->record() != state_.id) comments_->show(state_.id); // also once a new one is saved
  const int open = there ? comments_->openCount() : 0;
  // By themselves they take no room from the second language.
  const bool spare =
      width() >= character * (sideBySide_ ? pairedFormAndCommentsCharacters : formAndCommentsCharacters);
  const bool commented =
      there && commentsWish_.value_or(comments_->isUsed() || (spare && (open > 0 || comments_->hasDraft())));
  const int aroundComments = aroundFormLines + formLines;
  const bool instead = commented && !wide && height() < line * (aroundComments + CommentsPane::linesNeeded);
  const int below = commented && !wide ? std::max(height() / 2, line * CommentsPane::linesNeeded) : 0;
  const bool previewsBeside = width() >= character * formAndPreviewCharacters;
  const int previewed = aroundFormLines + formLines + (preview_->hasTarget() ? previewLines : 0);
  const bool previews =
      tools_->isPreviewing() && open_ && !instead && (previewsBeside || height() - below >= line * previewed);

  // What is asked has buttons of its own.
  const bool asks = !closeBanner_->isHidden() && height() < line * aroundQuestionLines;

  // What goes goes first: all of it at once would ask for a larger window.
  if (!commented) comments_->hide();
  if (!previews) preview_->hide();
  scroll_->setVisible(open_ && !instead);
  tools_->setVisible(open_ && !instead && !asks);
  foot_->setVisible(!instead && !asks);
  whole_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  comments_->setMinimumWidth(wide ? character * commentsCharacters : 0);
  comments_->setMaximumWidth(wide ? character * commentsCharacters : QWIDGETSIZE_MAX);
  comments_->setMaximumHeight(wide || instead ? QWIDGETSIZE_MAX : below);
  comments_->setVisible(commented);
  commentsButton_->setVisible(there);
  commentsButton_->setChecked(commented);
  commentsButton_->setText(open > 0 ? interfaceLocale().toString(open) : QString());
  commentsButton_->setToolButtonStyle(open > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
  body_->setDirection(previewsBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  body_->setStretchFactor(preview_, previewsBeside || preview_->hasTarget() ? 2 : 0);
  preview_->setMaximumHeight(previewsBeside ? QWIDGETSIZE_MAX : height() / 3); // one works in the form
  preview_->setVisible(previews);
}

void Editor::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void Editor::goTo(const Address& address) {
  // A form that was asked for and is not here yet is not the one that is meant.
  if (!open_) {
    wanted_ = address;
    return;
  }
  FieldRow* row = rowOf(address);
  if (!row) return;
  showForm();
  row->focusOn(languageOf(address));
  scroll_->ensureWidgetVisible(row);
}

void Editor::fitForm() {
  if (form_)
    form_->setMaximumWidth(fontMetrics().averageCharWidth() *
                           (sideBySide_ ? pairedFormCharacters : formCharacters));
}

/// It is said and not refused: what is right for a mail program is more than can be told from here.
void Editor::hintAtAddress(FieldRow* row) {
  static const QRegularExpression address(uR"(^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$)"_s);
  QString typed;
  for (const auto& entry : row->fields()) typed = entry.value.text().trimmed();
  row->showHint(typed.isEmpty() || address.match(typed).hasMatch()
                    ? QString()
                    : tr("This does not look like an e-mail address, as in name@example.org."));
}

void Editor::hintAtClientData(FieldRow* row) {
  const FieldSchema& field = row->field();
  if (field.name == u"email") return hintAtAddress(row);
  if (!mayHoldClientData(state_.kind) || (field.type != FieldType::Text && field.type != FieldType::Line))
    return;
  if (field.name == u"sources") return;
  QStringList places;
  for (const auto& entry : row->fields()) {
    const QString text = entry.value.text();
    for (const ClientDataHint& hint : findClientData(text)) {
      const QString quote = text.mid(hint.from, hint.length).simplified();
      if (places.size() < 3 && !places.contains(quote)) places.append(quote);
    }
  }
  //: The places that look like a client's data, joined with commas
  row->showHint(places.isEmpty()
                    ? QString()
                    : tr("This looks like a client's data: %1. Practices are shared: leave out names, case "
                         "numbers and documents.")
                          .arg(places.join(u", "_s)));
}

/// The row that has the focus.
FieldRow* Editor::writtenRow() const {
  const auto row = std::find_if(rows_.begin(), rows_.end(), [](const FieldRow* one) {
    return one->isAncestorOf(QApplication::focusWidget());
  });
  return row == rows_.end() ? nullptr : *row;
}

void Editor::showLanguage(const QString& tag) {
  shownLanguage_ = tag;
  FieldRow* written = writtenRow();
  for (FieldRow* row : rows_) {
    row->showLanguage(tag);
    row->setSecondLanguage(secondLanguage());
  }
  if (written && written != writtenRow()) written->takeFocus(); // what had it is hidden now
}

/// Words that were typed in another language are seen all the same.
void Editor::showDraftLanguage(const Draft& draft) {
  QStringList typed;
  for (const auto& entry : draft.fields)
    if (const QString tag = languageOf(entry.address); !tag.isEmpty() && !entry.value.isAbsent())
      typed.append(tag);
  if (!typed.isEmpty() && !typed.contains(shownLanguage_)) showLanguage(typed.front());
}

/// All texts of the form are in its language then.
void Editor::beginAt(const Address& address) {
  if (address.isEmpty()) return;
  wanted_ = address;
  if (const QString tag = languageOf(address); !tag.isEmpty() && tag != shownLanguage_) showLanguage(tag);
}

void Editor::setSideBySide(bool sideBySide) {
  sideBySide_ = sideBySide;
  both_->setChecked(sideBySide);
  // Of two languages that stays which is being written.
  const FieldRow* written = writtenRow();
  const QString language = written ? written->writtenLanguage() : QString();
  showLanguage(sideBySide || language.isEmpty() ? shownLanguage_ : language);
  fitForm();
  arrange();
}

void Editor::addLanguage(const QString& tag) {
  for (FieldRow* row : rows_) row->addLanguage(tag);
  showLanguage(tag);
}

/// Tab goes through the form as it is read. Inputs and labels come and go, and Qt puts what is made last
/// behind everything that the window has.
bool Editor::focusNextPrevChild(bool next) {
  QList<QWidget*> stops;
  if (open_) stops += {network_, office_};
  for (const FieldRow* row : rows_) stops += row->tabStops();
  if (open_) stops += {minor_, closeButton_, saveButton_, saveCloseButton_};
  for (qsizetype i = 1; i < stops.size(); ++i) setTabOrder(stops[i - 1], stops[i]);
  return QWidget::focusNextPrevChild(next);
}

void Editor::fillLanguageMenu() {
  languageMenu_->clear();
  QStringList present;
  for (const FieldRow* row : rows_)
    for (const QString& tag : row->languages())
      if (!present.contains(tag)) present.append(tag);
  for (const QString& tag : moreLanguages)
    if (!present.contains(tag))
      languageMenu_->addAction(languageName(tag), this, [this, tag] { addLanguage(tag); });
}

} // namespace amparo::ui
