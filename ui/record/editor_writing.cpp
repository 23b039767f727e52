#include "core/spelling/speller.h"
#include "ui/look/style.h"
#include "ui/record/editor.h"
#include "ui/record/field_row.h"
#include "ui/record/link_completer.h"
#include "ui/record/markdown_bar.h"
#include "ui/record/preview_pane.h"
#include "ui/record/spell_check.h"
#include "ui/record/text_input.h"
#include "ui/texts/texts.h"

#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int formCharacters = 120;
constexpr int pairedFormCharacters = 190;
constexpr int formAndPreviewCharacters = 130; ///< below this width the preview goes under the form

const QStringList moreLanguages = {u"pt"_s, u"fr"_s, u"qu"_s, u"gn"_s, u"ay"_s, u"nah"_s, u"arn"_s, u"ht"_s,
                                   u"ar"_s, u"ru"_s, u"zh"_s, u"de"_s, u"it"_s, u"hi"_s,  u"uk"_s,  u"ka"_s};

} // namespace

void Editor::buildTools(QVBoxLayout* column) {
  const int unit = look::quarters(1, fontMetrics());
  tools_ = new MarkdownBar(this);
  tools_->setContentsMargins(5 * unit - unit, 0, 4 * unit, unit);
  column->addWidget(tools_);
  body_ = new QBoxLayout(QBoxLayout::LeftToRight);
  body_->setSpacing(0);
  scroll_ = new QScrollArea(this);
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setBackgroundRole(QPalette::Base);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setFocusPolicy(Qt::NoFocus);
  body_->addWidget(scroll_, 3);
  preview_ = new PreviewPane(this);
  preview_->hide();
  body_->addWidget(preview_, 2);
  column->addLayout(body_, 1);
  connect(tools_, &MarkdownBar::previewToggled, preview_, &QWidget::setVisible);
}

/// The buttons write into the text one is in; on their way to it they keep the one before.
void Editor::noteFocus(QWidget* now) {
  if (!form_ || !now || !form_->isAncestorOf(now)) return;
  auto* text = qobject_cast<TextEdit*>(now);
  if (text) help(text);
  if (text && !text->isMarkdown()) text = nullptr;
  tools_->setTarget(text);
  preview_->setTarget(text);
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

/// The preview beside the form where there is room for both, else under it.
void Editor::arrange() {
  const bool wide = width() >= fontMetrics().averageCharWidth() * formAndPreviewCharacters;
  body_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  preview_->setMaximumHeight(wide ? QWIDGETSIZE_MAX : height() / 3); // the form is what one works in
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
  row->focusOn(languageOf(address));
  scroll_->ensureWidgetVisible(row);
}

void Editor::fitForm() {
  if (form_)
    form_->setMaximumWidth(fontMetrics().averageCharWidth() *
                           (sideBySide_ ? pairedFormCharacters : formCharacters));
}

void Editor::showLanguage(const QString& tag) {
  shownLanguage_ = tag;
  for (FieldRow* row : rows_) {
    row->showLanguage(tag);
    row->setSecondLanguage(secondLanguage());
  }
}

void Editor::setSideBySide(bool sideBySide) {
  sideBySide_ = sideBySide;
  both_->setChecked(sideBySide);
  for (FieldRow* row : rows_) row->setSecondLanguage(secondLanguage());
  fitForm();
}

void Editor::addLanguage(const QString& tag) {
  for (FieldRow* row : rows_) row->addLanguage(tag);
  showLanguage(tag);
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
