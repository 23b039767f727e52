#include "ui/record/banner.h"

#include "ui/look/colors.h"
#include "ui/look/flow_layout.h"
#include "ui/look/style.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace amparo::ui {

Banner::Banner(Tone tone, QWidget* parent)
    : QWidget(parent)
    , tone_(tone)
    , label_(new QLabel(this))
    // One line of buttons would keep a small window wide.
    , buttons_(new look::FlowLayout(nullptr, 2 * look::quarters(1, fontMetrics()))) {
  const int unit = look::quarters(1, fontMetrics());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(4 * unit, 2 * unit, 3 * unit, 2 * unit);
  column->setSpacing(2 * unit);
  label_->setTextFormat(Qt::PlainText);
  label_->setWordWrap(true);
  label_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  label_->setFocusPolicy(Qt::NoFocus);
  column->addWidget(label_);
  column->addLayout(buttons_);
  // As high as its lines at the width there is: what it would be where it is narrowest enlarges no window.
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  hide();
}

void Banner::say(Text text) {
  text_ = std::move(text);
  retranslate();
  show();
}

void Banner::dismiss() {
  text_ = {};
  retranslate();
  hide();
}

void Banner::retranslate() {
  label_->setText(text_ ? text_() : QString());
  setAccessibleName(label_->text());
  for (auto* button : findChildren<QPushButton*>(Qt::FindDirectChildrenOnly)) describe(button);
}

void Banner::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

/// Of a button that says no more itself the words beside it tell what it is about.
void Banner::describe(QPushButton* button) const {
  button->setAccessibleDescription(button->toolTip().isEmpty() ? label_->text() : QString());
}

QPushButton* Banner::addButton() {
  auto* button = new QPushButton(this);
  button->setAutoDefault(false);
  describe(button);
  buttons_->addWidget(button);
  return button;
}

void Banner::paintEvent(QPaintEvent*) {
  const QColor color = toneColor(tone_, palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(look::faint(color, palette()));
  painter.drawRoundedRect(rect(), 6, 6);
  painter.setBrush(color);
  painter.drawRoundedRect(QRectF(0, 6, 3, height() - 12), 1.5, 1.5);
}

} // namespace amparo::ui
