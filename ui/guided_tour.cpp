#include "ui/guided_tour.h"

#include "ui/look/colors.h"
#include "ui/look/style.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace amparo::ui {

namespace {

class Ring final : public QWidget {
 public:
  explicit Ring(QWidget* parent)
      : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look::accent(palette()), 3));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
  }
};

} // namespace

GuidedTour::GuidedTour(std::vector<Step> steps, QWidget* window)
    : QFrame(window)
    , steps_(std::move(steps))
    , before_(window->focusWidget())
    , ring_(new Ring(window))
    , count_(new QLabel)
    , title_(new QLabel)
    , text_(new QLabel)
    , back_(new QPushButton)
    , next_(new QPushButton)
    , close_(new QPushButton) {
  setAttribute(Qt::WA_DeleteOnClose);
  setFrameShape(QFrame::StyledPanel);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  QFont strong = title_->font();
  strong.setWeight(QFont::DemiBold);
  title_->setFont(strong);
  for (QLabel* label : {title_, text_}) label->setWordWrap(true);
  count_->setForegroundRole(QPalette::PlaceholderText);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(close_);
  buttons->addStretch(1);
  buttons->addWidget(back_);
  buttons->addWidget(next_);
  auto* layout = new QVBoxLayout(this);
  const int space = look::quarters(3, fontMetrics());
  layout->setContentsMargins(space, space, space, space);
  layout->addWidget(count_);
  layout->addWidget(title_);
  layout->addWidget(text_);
  layout->addLayout(buttons);
  setFixedWidth(look::quarters(90, fontMetrics()));
  for (QPushButton* button : {back_, next_, close_}) button->setAutoDefault(true); // Return presses it
  connect(back_, &QPushButton::clicked, this, [this] { go(step_ - 1); });
  connect(next_, &QPushButton::clicked, this, [this] { go(step_ + 1); });
  connect(close_, &QPushButton::clicked, this, &QWidget::close);
  window->installEventFilter(this);
  ring_->show();
  show();
  go(0);
}

GuidedTour::~GuidedTour() {
  delete ring_;
}

void GuidedTour::go(int step) {
  if (step >= int(steps_.size())) {
    close();
    return;
  }
  step_ = std::max(step, 0);
  retranslate();
  next_->setFocus();
  QAccessibleEvent told(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&told);
}

/// Beside its target where there is room, else over it; always whole.
void GuidedTour::place() {
  const QWidget* target = steps_[size_t(step_)].target;
  const QRect room = parentWidget()->rect();
  adjustSize();
  if (!target || !target->isVisible()) {
    ring_->hide();
    return move(room.center() - rect().center());
  }
  const QRect spoken(target->mapTo(parentWidget(), QPoint()), target->size());
  ring_->setGeometry(spoken.adjusted(-3, -3, 3, 3).intersected(room));
  ring_->show();
  ring_->raise();
  raise();
  const int gap = look::quarters(2, fontMetrics());
  QPoint at(spoken.right() + gap, spoken.top() + gap);
  if (at.x() + width() > room.right()) at.setX(spoken.left() - gap - width());
  if (at.x() < room.left()) at = QPoint(spoken.left() + gap, spoken.top() - gap - height());
  at.setX(std::clamp(at.x(), gap, std::max(gap, room.right() - width() - gap)));
  at.setY(std::clamp(at.y(), gap, std::max(gap, room.bottom() - height() - gap)));
  move(at);
}

void GuidedTour::retranslate() {
  const Step& step = steps_[size_t(step_)];
  const bool last = step_ + 1 == int(steps_.size());
  //: Of a tour: "Step 2 of 5"
  count_->setText(tr("Step %1 of %2").arg(step_ + 1).arg(steps_.size()));
  title_->setText(step.title());
  text_->setText(step.text());
  const QString ends = tr("Closes the tour; it can be taken again from the Help menu.");
  back_->setText(tr("&Back"));
  back_->setToolTip(tr("To the step before; the tour changes nothing in the library."));
  back_->setEnabled(step_ > 0);
  next_->setText(last ? tr("&Done") : tr("&Next"));
  next_->setToolTip(last ? ends : tr("To the step that follows; Escape ends the tour."));
  close_->setText(tr("&Skip the rest"));
  close_->setToolTip(ends);
  close_->setVisible(!last);
  setAccessibleName(count_->text() + QStringLiteral(": ") + title_->text());
  setAccessibleDescription(text_->text());
  place();
}

void GuidedTour::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QFrame::changeEvent(event);
}

void GuidedTour::closeEvent(QCloseEvent* event) {
  QWidget* next = before_ && before_->isVisible() ? before_ : steps_.front().target;
  if (next && isAncestorOf(parentWidget()->focusWidget())) next->setFocus(Qt::OtherFocusReason);
  QFrame::closeEvent(event);
}

void GuidedTour::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape)
    close();
  else
    QFrame::keyPressEvent(event);
}

bool GuidedTour::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) place();
  return QFrame::eventFilter(watched, event);
}

} // namespace amparo::ui
