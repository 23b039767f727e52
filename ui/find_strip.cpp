#include "ui/find_strip.h"

#include "ui/look/icons.h"
#include "ui/look/named_button.h"
#include "ui/look/style.h"
#include "ui/texts/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace amparo::ui {

using namespace Qt::StringLiterals;

FindStrip::FindStrip(QWidget* parent)
    : QWidget(parent)
    , label_(new QLabel)
    , field_(new QLineEdit)
    , count_(new QLabel)
    , previous_(new QToolButton)
    , next_(new QToolButton)
    , close_(new QToolButton) {
  const int unit = look::quarters(1, fontMetrics());
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(2 * unit, unit, 2 * unit, unit);
  row->setSpacing(2 * unit);
  row->addWidget(label_);
  row->addWidget(field_, 1);
  row->addWidget(count_, 1);
  label_->setBuddy(field_);
  for (QLabel* label : {label_, count_}) label->setMinimumWidth(1);
  field_->setMinimumWidth(field_->fontMetrics().averageCharWidth() * 8);
  field_->setMaximumWidth(field_->fontMetrics().averageCharWidth() * 40);
  for (QToolButton* button : {previous_, next_, close_}) {
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
  }
  previous_->setIcon(look::icon(u"chevron-up"_s));
  next_->setIcon(look::icon(u"chevron-down"_s));
  close_->setIcon(look::icon(u"close"_s));
  connect(previous_, &QToolButton::clicked, this, [this] { go(Step::Previous); });
  connect(next_, &QToolButton::clicked, this, [this] { go(Step::Next); });
  connect(close_, &QToolButton::clicked, this, [this] { leave(); });
  connect(field_, &QLineEdit::textChanged, this, [this] { search(); });
  hide();
}

void FindStrip::find(Step step) {
  if (isHidden() || matchCount() == 0) return ask();
  go(step);
}

void FindStrip::describe() {
  const size_t count = matchCount();
  const QString total = interfaceLocale().toString(qint64(count));
  const QString text = count == 0 ? whyNone()
                                  //: Which of the places where a word stands is looked at: "3 of 12"
                                  : tr("%1 of %2")
                                        .arg(interfaceLocale().toString(qint64(matchAt()) + 1),
                                             mayBeMore() ? total % u'+' : total);
  count_->setText(text);
  field_->setAccessibleDescription(
      text.isEmpty() ? tr("Return goes to the next place; with Shift, to the one before.") : text);
  for (QToolButton* button : {previous_, next_}) button->setEnabled(count > 0);
}

void FindStrip::retranslate() {
  label_->setText(label());
  field_->setAccessibleName(label().remove(u'&'));
  look::nameButton(*previous_, tr("Previous place"), tr("From the first one it goes on with the last."),
                   QKeySequence(Qt::SHIFT | Qt::Key_F3));
  look::nameButton(*next_, tr("Next place"), tr("From the last one it goes on with the first."),
                   QKeySequence(Qt::Key_F3));
  look::nameButton(*close_, tr("Close finding"), tr("The marks go away; Escape does it too."));
  describe();
}

void FindStrip::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
  case Qt::Key_Escape:
    return leave();
  case Qt::Key_Return:
  case Qt::Key_Enter:
    return go(event->modifiers() & Qt::ShiftModifier ? Step::Previous : Step::Next);
  default:
    QWidget::keyPressEvent(event);
  }
}

void FindStrip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

} // namespace amparo::ui
