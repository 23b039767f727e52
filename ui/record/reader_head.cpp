#include "core/model/remark.h"
#include "core/model/schema.h"
#include "ui/look/flow_layout.h"
#include "ui/look/icons.h"
#include "ui/look/named_button.h"
#include "ui/look/style.h"
#include "ui/record/reader.h"
#include "ui/section.h"
#include "ui/texts/texts.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

// The reader's head: what is read, in which language, and what can be done with it.

namespace amparo::ui {

using namespace Qt::StringLiterals;

void Reader::buildBar() {
  const int unit = look::quarters(1, fontMetrics());
  bar_->setAutoFillBackground(true);
  bar_->setBackgroundRole(QPalette::Base);
  auto* row = new look::FlowLayout(bar_, 2 * unit); // in a narrow pane the buttons break into lines
  row->setContentsMargins(5 * unit, 2 * unit, 3 * unit, unit);
  auto* kind = new QWidget(bar_);
  kind->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  auto* kindRow = new QHBoxLayout(kind);
  kindRow->setContentsMargins({});
  kindRow->setSpacing(2 * unit);
  kindIcon_ = new QLabel(kind);
  kindName_ = new QLabel(kind);
  kindName_->setForegroundRole(QPalette::PlaceholderText);
  message_ = new QLabel(this);
  message_->setFrameShape(QFrame::StyledPanel);
  message_->setAutoFillBackground(true);
  message_->setBackgroundRole(QPalette::ToolTipBase);
  message_->setForegroundRole(QPalette::ToolTipText);
  message_->setMargin(2 * unit);
  message_->hide();
  kindRow->addWidget(kindIcon_);
  kindRow->addWidget(kindName_);
  kindRow->addStretch(1);
  row->addWidget(kind);
  auto* languages = new QWidget(bar_);
  languageBar_ = new QHBoxLayout(languages);
  languageBar_->setContentsMargins({});
  languageBar_->setSpacing(0);
  row->addWidget(languages);
  languageButtons_ = new QButtonGroup(this);
  connect(languageButtons_, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* button) {
    chosenLanguage_ = button->property("tag").toString();
    if (isBilingual())
      Q_EMIT sideBySideChosen(false);
    else
      render(Place::Keep);
  });
  bothButton_ = new QToolButton(bar_);
  bothButton_->setCheckable(true);
  connect(bothButton_, &QToolButton::clicked, this, &Reader::sideBySideChosen);
  row->addWidget(bothButton_);
  citeButton_ = new QToolButton(bar_);
  citeButton_->setIcon(look::icon(u"copy"_s));
  connect(citeButton_, &QToolButton::clicked, this, qOverload<>(&Reader::chooseCitation));
  row->addWidget(citeButton_);
  contentsButton_ = new QToolButton(bar_);
  contentsButton_->setCheckable(true);
  contentsButton_->setToolButtonStyle(Qt::ToolButtonTextOnly);
  connect(contentsButton_, &QToolButton::clicked, this, [this](bool on) {
    contentsWish_ = on ? Contents::Shown : Contents::Hidden;
    arrangeContents();
  });
  row->addWidget(contentsButton_);
  commentsButton_ = new QToolButton(bar_);
  commentsButton_->setIcon(look::icon(u"comment"_s));
  commentsButton_->setCheckable(true);
  connect(commentsButton_, &QToolButton::clicked, this, &Reader::toggleComments);
  row->addWidget(commentsButton_);
  attachButton_ = new QToolButton(bar_);
  attachButton_->setIcon(look::icon(u"attach"_s));
  connect(attachButton_, &QToolButton::clicked, this, &Reader::chooseFiles);
  row->addWidget(attachButton_);
  laterButton_ = new QToolButton(bar_);
  laterButton_->setIcon(look::icon(u"later"_s));
  laterButton_->setCheckable(true);
  connect(laterButton_, &QToolButton::clicked, this,
          [this](bool later) { Q_EMIT laterChosen(current_, later); });
  row->addWidget(laterButton_);
  historyButton_ = new QToolButton(bar_);
  historyButton_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  historyButton_->setIcon(look::icon(u"history"_s));
  connect(historyButton_, &QToolButton::clicked, this, [this] { Q_EMIT historyRequested(current_); });
  row->addWidget(historyButton_);
  editButton_ = new QToolButton(bar_);
  editButton_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  editButton_->setIcon(look::icon(u"edit"_s));
  connect(editButton_, &QToolButton::clicked, this, [this] { Q_EMIT editRequested(current_); });
  row->addWidget(editButton_);
}

void Reader::renderBar() {
  const QString kind = content_.record.kind;
  const int side = look::quarters(4, fontMetrics());
  kindIcon_->setPixmap(
      content_.found ? look::icon(kindIcon(kind)).pixmap(QSize(side, side), devicePixelRatioF()) : QPixmap());
  kindName_->setText(content_.found ? kindName(kind) : QString());
  const bool editable = content_.found && !content_.record.isDeleted() && !isRemark(kind) &&
                        Schema::current().kind(kind) != nullptr;
  commentsButton_->setVisible(content_.found && content_.takesComments);
  countComments(content_.openComments);
  attachButton_->setVisible(content_.found && content_.mayAttach);
  laterButton_->setVisible(content_.found && !content_.record.isDeleted() && !isRemark(kind));
  laterButton_->setChecked(content_.isLater);
  historyButton_->setVisible(content_.found && kind != u"conflict");
  editButton_->setVisible(editable);
  citeButton_->setVisible(isCitable());
  labelEdit();
  renderLanguages();
}

void Reader::labelEdit() {
  const bool mayEdit = content_.mayEdit;
  editButton_->setEnabled(mayEdit);
  look::nameButton(*editButton_, tr("Edit this record"),
                   mayEdit ? tr("Opens its form; nothing changes before it is saved.")
                           : errorSentence({ErrorCode::Forbidden, {{u"action"_s, u"edit"_s}}, {}}));
}

/// A button for each language the record has, when there is something to choose.
void Reader::renderLanguages() {
  const auto old = languageButtons_->buttons();
  for (QAbstractButton* button : old) {
    languageButtons_->removeButton(button);
    button->deleteLater();
    button->hide();
  }
  QStringList tags;
  for (const QString& tag : languages(content_.record))
    if (!languageOf(u"x."_s + tag).isEmpty()) tags.append(tag);
  for (const Record& provision : content_.provisions)
    for (const QString& tag : languages(provision))
      if (!tags.contains(tag)) tags.append(tag);
  std::sort(tags.begin(), tags.end());
  labelBoth();
  languageBar_->parentWidget()->setVisible(tags.size() > 1);
  if (tags.size() < 2) return;
  for (const QString& tag : std::as_const(tags)) {
    auto* button = new QToolButton(bar_);
    button->setCheckable(true);
    button->setText(tag.toUpper());
    //: A language: "Read this record in Spanish"
    look::nameButton(*button, tr("Read this record in %1").arg(languageInSentence(tag)),
                     tr("Menus and buttons stay in their language."));
    button->setProperty("tag", tag);
    button->setChecked(tag == language() && !isBilingual());
    languageButtons_->addButton(button);
    languageBar_->addWidget(button);
    button->show(); // it counts in the head's width from now on
  }
}

void Reader::labelBoth() {
  bothButton_->setVisible(content_.found && RecordPage::standsSideBySide(content_.record.kind));
  bothButton_->setChecked(isBilingual());
  bothButton_->setText(language().toUpper() % u" | "_s % otherLanguage().toUpper());
  //: Languages: "Show Spanish and English side by side"
  look::nameButton(*bothButton_,
                   tr("Show %1 and %2 side by side")
                       .arg(languageInSentence(language()), languageInSentence(otherLanguage())),
                   tr("To compare them, sentence by sentence; again, and one stands alone."));
}

/// In a narrow pane pictures stand for words; the kind's name is there whole or not at all.
void Reader::arrangeHead() {
  const auto needed = [this](Qt::ToolButtonStyle style) {
    for (QToolButton* button : {historyButton_, editButton_}) button->setToolButtonStyle(style);
    const QLayout* row = bar_->layout();
    int width = row->contentsMargins().left() + row->contentsMargins().right() - row->spacing();
    for (int i = 0; i < row->count(); ++i)
      if (QLayoutItem* part = row->itemAt(i); !part->isEmpty())
        width += part->sizeHint().width() + row->spacing();
    return width;
  };
  kindName_->hide();
  int used = needed(Qt::ToolButtonTextBesideIcon);
  if (used > width()) used = needed(Qt::ToolButtonIconOnly);
  kindName_->setVisible(used + kindName_->sizeHint().width() + bar_->layout()->spacing() <= width());
}

} // namespace amparo::ui
