#include "ui/pack/pack_preview.h"

#include "ui/look/style.h"
#include "ui/texts/texts.h"

#include <QAbstractScrollArea>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>

namespace amparo::ui {

PackPreview::PackPreview(std::shared_ptr<PackPages> pages, QWidget* parent)
    : QDialog(parent)
    , pages_(std::move(pages))
    , printer_(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , count_(new QLabel)
    , larger_(new QPushButton)
    , smaller_(new QPushButton)
    , print_(new QPushButton)
    , close_(new QPushButton) {
  printer_->setPageSize(QPageSize(QPageSize::A4));
  printer_->setFullPage(true);
  view_ = new QPrintPreviewWidget(printer_.get());
  view_->fitToWidth();
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(view_, 1);
  auto* foot = new QHBoxLayout;
  foot->addWidget(larger_);
  foot->addWidget(smaller_);
  foot->addWidget(count_, 1);
  foot->addWidget(print_);
  foot->addWidget(close_);
  layout->addLayout(foot);
  connect(view_, &QPrintPreviewWidget::paintRequested, this,
          [this](QPrinter* printer) { pages_->print(*printer); });
  connect(larger_, &QPushButton::clicked, view_, [this] { view_->zoomIn(); });
  connect(smaller_, &QPushButton::clicked, view_, [this] { view_->zoomOut(); });
  connect(print_, &QPushButton::clicked, this, &PackPreview::print);
  connect(close_, &QPushButton::clicked, this, &QDialog::reject);
  print_->setDefault(true);
  look::resize(*this, 180, 190);
  retranslate();
}

PackPreview::~PackPreview() {
  delete view_; // it uses the printer
}

void PackPreview::print() {
  auto* dialog = new QPrintDialog(printer_.get(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setMinMax(1, pages_->count());
  connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* printer) {
    pages_->print(*printer);
    accept();
  });
  dialog->open();
}

void PackPreview::retranslate() {
  setWindowTitle(tr("Print preview"));
  view_->setAccessibleName(tr("Pages"));
  for (auto* pages : view_->findChildren<QAbstractScrollArea*>()) pages->setAccessibleName(tr("Pages"));
  count_->setText(tr("%n page(s)", nullptr, pages_->count()));
  larger_->setText(tr("&Larger"));
  larger_->setToolTip(tr("On the screen; the printed pages stay as they are."));
  smaller_->setText(tr("&Smaller"));
  smaller_->setToolTip(tr("On the screen; the printed pages stay as they are."));
  print_->setText(tr("&Print…"));
  print_->setToolTip(tr("The printer, the pages and how many copies are chosen next."));
  close_->setText(tr("Close"));
  close_->setToolTip(closeMeaning());
}

void PackPreview::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

} // namespace amparo::ui
