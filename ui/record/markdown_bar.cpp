#include "ui/record/markdown_bar.h"

#include "ui/look/icons.h"
#include "ui/look/named_button.h"
#include "ui/look/style.h"
#include "ui/record/text_input.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QToolButton>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(Markup markup) {
  switch (markup) {
  case Markup::Bold:
    return u"bold"_s;
  case Markup::Italic:
    return u"italic"_s;
  case Markup::Heading:
    return u"heading"_s;
  case Markup::List:
    return u"list"_s;
  case Markup::NumberedList:
    return u"numbers"_s;
  case Markup::Quote:
    return u"quote"_s;
  case Markup::Link:
    return u"link"_s;
  }
  return {};
}

} // namespace

MarkdownBar::MarkdownBar(QWidget* parent)
    : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(look::quarters(1, fontMetrics()) / 2);
  for (const Markup markup : allMarkup) {
    QToolButton* button = addButton(iconOf(markup));
    row->addWidget(button);
    buttons_.emplace_back(markup, button);
    connect(button, &QToolButton::clicked, this, [this, markup] {
      if (target_) target_->apply(markup);
      follow();
    });
  }
  row->addStretch(1);
  preview_ = addButton(u"preview"_s);
  preview_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  row->addWidget(preview_);
  connect(preview_, &QToolButton::toggled, this, &MarkdownBar::previewToggled);
  retranslate();
  follow();
}

QToolButton* MarkdownBar::addButton(const QString& icon) {
  auto* button = new QToolButton(this);
  button->setIcon(look::icon(icon));
  button->setCheckable(true);
  button->setAutoRaise(true);
  return button;
}

bool MarkdownBar::isPreviewing() const {
  return preview_->isChecked();
}

void MarkdownBar::setTarget(TextEdit* edit) {
  if (edit == target_) return;
  if (target_) target_->disconnect(this);
  target_ = edit;
  if (edit) {
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, &MarkdownBar::follow);
    connect(edit, &QPlainTextEdit::textChanged, this, &MarkdownBar::follow);
    connect(edit, &QObject::destroyed, this, &MarkdownBar::follow);
  }
  follow();
}

void MarkdownBar::follow() {
  const bool writes = target_ && target_->isVisible();
  for (const auto& [markup, button] : buttons_) {
    button->setEnabled(writes);
    button->setChecked(writes && hasMarkup(target_->textCursor(), markup));
  }
}

void MarkdownBar::retranslate() {
  const auto nameOf = [](Markup markup) {
    switch (markup) {
    case Markup::Bold:
      return tr("Bold");
    case Markup::Italic:
      return tr("Italic");
    case Markup::Heading:
      return tr("Heading");
    case Markup::List:
      return tr("List");
    case Markup::NumberedList:
      return tr("Numbered list");
    case Markup::Quote:
      return tr("Quotation");
    case Markup::Link:
      return tr("Link");
    }
    return QString();
  };
  setAccessibleName(tr("How the text is written"));
  for (const auto& [markup, button] : buttons_)
    look::nameButton(*button, nameOf(markup),
                     tr("Marks what is selected in the text; again, and it is gone."), shortcutOf(markup));
  preview_->setText(tr("Preview"));
  preview_->setShortcut(QKeySequence(Qt::Key_F9)); // a new text takes it away
  look::nameButton(*preview_, tr("Preview: the text as it will be read"),
                   tr("It stands beside the form and follows what is typed."), preview_->shortcut());
}

/// In a narrow form a picture stands for the word.
QSize MarkdownBar::minimumSizeHint() const {
  const QSize button = buttons_.front().second->sizeHint();
  return {int(buttons_.size() + 2) * (button.width() + layout()->spacing()), button.height()};
}

void MarkdownBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const int words = fontMetrics().horizontalAdvance(preview_->text());
  preview_->setToolButtonStyle(width() > minimumSizeHint().width() + words ? Qt::ToolButtonTextBesideIcon
                                                                           : Qt::ToolButtonIconOnly);
}

void MarkdownBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace amparo::ui
