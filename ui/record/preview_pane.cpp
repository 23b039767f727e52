#include "ui/record/preview_pane.h"

#include "ui/look/style.h"
#include "ui/record/page_view.h"
#include "ui/record/page_writer.h"
#include "ui/record/text_input.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace amparo::ui {

namespace {

constexpr int followMilliseconds = 150;

} // namespace

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent)
    , heading_(new QLabel(this))
    , page_(new PageView(this))
    , timer_(new QTimer(this)) {
  const int unit = look::quarters(1, fontMetrics());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(4 * unit, 2 * unit, 4 * unit, 2 * unit);
  column->setSpacing(unit);
  heading_->setTextFormat(Qt::PlainText);
  heading_->setWordWrap(true);
  heading_->setAlignment(Qt::AlignLeading | Qt::AlignTop);
  heading_->setForegroundRole(QPalette::PlaceholderText);
  column->addWidget(heading_);
  page_->setColumn(PageView::Column::Whole);
  page_->setFrameShape(QFrame::StyledPanel);
  column->addWidget(page_, 1);
  timer_->setSingleShot(true);
  timer_->setInterval(followMilliseconds);
  connect(timer_, &QTimer::timeout, this, &PreviewPane::render);
}

void PreviewPane::setTarget(TextEdit* edit) {
  if (edit == target_) return;
  if (target_) target_->disconnect(this);
  target_ = edit;
  if (edit) connect(edit, &QPlainTextEdit::textChanged, this, &PreviewPane::follow);
  render();
}

void PreviewPane::follow() {
  if (isVisible() && target_ && target_->document()->characterCount() <= charactersFollowed) timer_->start();
}

void PreviewPane::render() {
  if (!isVisible()) return;
  page_->setAccessibleName(tr("Preview"));
  page_->setAccessibleDescription(tr("It follows what is typed where the cursor is."));
  //: The name of a field: "As it will be read: Problem (Spanish)"
  heading_->setText(target_
                        ? tr("As it will be read: %1").arg(target_->accessibleName())
                        : tr("Put the cursor into a longer text, and it appears here as it will be read."));
  page_->setVisible(target_);
  if (!target_) return;
  const int place = page_->verticalScrollBar()->value();
  {
    PageWriter writer(*page_->document(), page_->palette(), page_->font());
    if (const QString text = target_->text(); text.trimmed().isEmpty())
      writer.small({{tr("Nothing is written here yet.")}});
    else
      writer.markdown(text);
  }
  page_->fitColumn();
  page_->verticalScrollBar()->setValue(place);
}

void PreviewPane::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  render();
}

void PreviewPane::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
      event->type() == QEvent::FontChange)
    render();
}

} // namespace amparo::ui
