#include "ui/notice_bar.h"

#include "ui/look/colors.h"
#include "ui/look/icons.h"
#include "ui/look/named_button.h"
#include "ui/look/style.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace amparo::ui {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , label_(new QLabel)
    , button_(new QPushButton)
    , close_(new QToolButton)
    , timer_(new QTimer(this)) {
  auto* layout = new QHBoxLayout(this);
  const int unit = look::quarters(1, fontMetrics());
  layout->setContentsMargins(3 * unit, unit, 2 * unit, unit);
  layout->addWidget(label_, 1);
  layout->addWidget(button_);
  layout->addWidget(close_);
  label_->setTextFormat(Qt::PlainText);
  label_->setWordWrap(true);
  button_->setAutoDefault(false);
  close_->setIcon(look::icon(u"close"_s));
  close_->setAutoRaise(true);
  close_->setFocusPolicy(Qt::TabFocus);
  timer_->setSingleShot(true);
  timer_->setInterval(shownMilliseconds);
  connect(timer_, &QTimer::timeout, this, &NoticeBar::dismiss);
  connect(close_, &QToolButton::clicked, this, &NoticeBar::dismiss);
  connect(button_, &QPushButton::clicked, this, [this] {
    const auto act = act_;
    dismiss();
    if (act) act();
  });
  retranslate();
  hide();
}

void NoticeBar::tell(Text message) {
  present(std::move(message), {}, {}, Tone::Calm, Stays::AWhile);
}

void NoticeBar::offer(Text message, Text offer, std::function<void()> act, Stays stays) {
  present(std::move(message), std::move(offer), std::move(act), Tone::Calm, stays);
}

void NoticeBar::warn(Text message) {
  present(std::move(message), {}, {}, Tone::Warning, Stays::UntilClosed);
}

void NoticeBar::progress(double share, Text message, Text stop, std::function<void()> act) {
  share_ = share;
  present(std::move(message), std::move(stop), std::move(act), Tone::Progress, Stays::UntilClosed);
  update();
}

void NoticeBar::endProgress() {
  if (tone_ == Tone::Progress) dismiss();
}

void NoticeBar::noteAct() {
  if (stays_ == Stays::UntilNextAct) dismiss();
}

void NoticeBar::present(Text message, Text offer, std::function<void()> act, Tone tone, Stays stays) {
  message_ = std::move(message);
  offer_ = std::move(offer);
  act_ = std::move(act);
  const bool goesOn = tone == Tone::Progress && tone_ == tone && isVisible();
  tone_ = tone;
  stays_ = stays;
  retranslate();
  close_->setVisible(tone != Tone::Progress);
  show();
  update(); // its colour too
  if (stays == Stays::UntilClosed)
    timer_->stop();
  else
    timer_->start();
  if (goesOn) return; // not read out again and again
  // Read out by a screen reader without the focus moving here.
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void NoticeBar::dismiss() {
  timer_->stop();
  act_ = {};
  stays_ = Stays::AWhile;
  hide();
}

QString NoticeBar::message() const {
  return isVisibleTo(parentWidget()) ? label_->text() : QString();
}

void NoticeBar::retranslate() {
  label_->setText(message_ ? message_() : QString());
  setAccessibleName(label_->text());
  button_->setVisible(bool(offer_));
  button_->setText(offer_ ? offer_() : QString());
  button_->setAccessibleDescription(label_->text());
  look::nameButton(*close_, tr("Close this message"), tr("What it tells of stays as it is."));
}

void NoticeBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QFrame::changeEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QColor color = tone_ == Tone::Warning ? look::danger(palette()) : look::accent(palette());
  painter.fillRect(rect(), look::faint(color, palette()));
  painter.fillRect(QRect(0, 0, 3, height()), color);
  if (tone_ == Tone::Progress) painter.fillRect(QRect(0, height() - 3, int(width() * share_), 3), color);
}

} // namespace amparo::ui
