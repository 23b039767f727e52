#include "ui/record/go_to_bar.h"

#include "ui/look/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace amparo::ui {

GoToBar::GoToBar(QWidget* parent)
    : QWidget(parent)
    , label_(new QLabel)
    , field_(new QLineEdit)
    , answer_(new QLabel) {
  const int unit = look::quarters(1, fontMetrics());
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(5 * unit, unit, 3 * unit, unit);
  row->setSpacing(2 * unit);
  row->addWidget(label_);
  row->addWidget(field_);
  row->addWidget(answer_, 1);
  label_->setBuddy(field_);
  field_->setMinimumWidth(field_->fontMetrics().averageCharWidth() * 14);
  label_->setMinimumWidth(1);
  answer_->setWordWrap(true);
  connect(field_, &QLineEdit::returnPressed, this, [this] { Q_EMIT entered(field_->text()); });
  connect(field_, &QLineEdit::textEdited, this, [this] { refuse(Refusal::None); });
  hide();
  retranslate();
}

void GoToBar::ask() {
  refuse(Refusal::None);
  show();
  field_->setFocus(Qt::ShortcutFocusReason);
  field_->selectAll();
}

void GoToBar::refuse(Refusal why) {
  refusal_ = why;
  retranslate();
}

void GoToBar::retranslate() {
  label_->setText(tr("&Go to provision"));
  field_->setAccessibleName(tr("Go to provision"));
  //: Examples of what can be typed; the second is of another instrument
  field_->setPlaceholderText(tr("Principle 7, ICCPR 14.3 d"));
  QString answer;
  if (refusal_ == Refusal::NoNumber) answer = tr("Type the number of a provision, for example: article 14.");
  if (refusal_ == Refusal::NotFound) answer = tr("The library has no such provision.");
  answer_->setText(answer);
  field_->setAccessibleDescription(answer);
}

void GoToBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
  hide();
  Q_EMIT left();
}

void GoToBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

} // namespace amparo::ui
