#include "ui/look/named_button.h"
#include "ui/record/comments_pane.h"
#include "ui/record/page_view.h"
#include "ui/record/reader.h"
#include "ui/texts/texts.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QToolButton>

// What is said about the record on screen, beside it.

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int paneCharacters = 44;
constexpr int textCharacters = 60; ///< that the record keeps beside them
constexpr int textLines = 12;      ///< that it keeps above them, or they take its place

} // namespace

void Reader::connectComments() {
  comments_->hide();
  connect(comments_, &CommentsPane::changed, this, &Reader::changed);
  connect(comments_, &CommentsPane::failed, this, &Reader::failed);
  connect(comments_, &CommentsPane::counted, this, [this](int open) {
    content_.openComments = open;
    countComments(open);
    if (comments_->hasDraft()) arrange();
  });
  connect(comments_, &CommentsPane::followed, this, &Reader::follow);
  connect(comments_, &CommentsPane::closeRequested, this, [this] {
    commentsWish_ = false;
    arrange();
    page_->setFocus(Qt::OtherFocusReason);
  });
}

void Reader::toggleComments() {
  if (!takesComments()) return;
  commentsWish_ = comments_->isHidden();
  arrange();
  if (*commentsWish_)
    comments_->write();
  else
    page_->setFocus(Qt::OtherFocusReason);
}

void Reader::showComments() {
  commentsWish_ = true;
  comments_->writeNext();
  arrange();
}

/// Beside the record where there is room for both, else under it when the person asks for them, or in its
/// place where the window is low.
void Reader::arrangeComments() {
  const int character = fontMetrics().averageCharWidth();
  const bool wide = width() >= character * (paneCharacters + textCharacters);
  // By themselves they take no room from the second language.
  const bool spare =
      width() >= character * (paneCharacters + (isBilingual() ? twoColumnsCharacters : textCharacters));
  const bool wanted = commentsWish_.value_or(comments_->isUsed() ||
                                             (spare && (content_.openComments > 0 || comments_->hasDraft())));
  whole_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  if (wide) {
    comments_->setFixedWidth(character * paneCharacters);
    comments_->setMaximumHeight(QWIDGETSIZE_MAX);
  } else {
    comments_->setMinimumWidth(0);
    comments_->setMaximumWidth(QWIDGETSIZE_MAX);
    comments_->setMaximumHeight(height() / 2);
  }
  const bool visible = wanted && content_.found && content_.takesComments;
  const bool low = height() < fontMetrics().height() * (textLines + CommentsPane::linesNeeded);
  const bool instead = visible && !wide && low;
  if (instead) comments_->setMaximumHeight(QWIDGETSIZE_MAX);
  // What goes goes first: both at once would ask for a larger window.
  if (!visible) comments_->hide();
  page_->setVisible(!instead);
  if (instead) contentsList_->hide();
  comments_->setVisible(visible);
  commentsButton_->setChecked(!comments_->isHidden());
}

/// The number stands on the button where there is something to do.
void Reader::countComments(int open) {
  commentsButton_->setToolButtonStyle(open > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
  commentsButton_->setText(open > 0 ? interfaceLocale().toString(open) : QString());
  look::nameButton(*commentsButton_,
                   open > 0 ? tr("What is said about this record: %n open comment(s)", nullptr, open)
                            : tr("What is said about this record"),
                   tr("Opens and closes the comments beside the text."));
}

} // namespace amparo::ui
