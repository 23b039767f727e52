#include "ui/cost_dialog.h"

#include "ui/look/style.h"
#include "ui/status_text.h"
#include "ui/texts/texts.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace amparo::ui {

CostDialog::CostDialog(sync::SyncService& sync, QWidget* parent)
    : QDialog(parent)
    , sync_(sync)
    , text_(new QLabel)
    , buttons_(new QDialogButtonBox)
    , everything_(buttons_->addButton(QString(), QDialogButtonBox::AcceptRole))
    , recordsOnly_(buttons_->addButton(QString(), QDialogButtonBox::ActionRole))
    , close_(buttons_->addButton(QString(), QDialogButtonBox::RejectRole)) {
  everything_->setDefault(true);
  text_->setWordWrap(true);
  text_->setTextFormat(Qt::PlainText);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  text_->setMinimumWidth(look::quarters(100, fontMetrics()));
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(text_, 1);
  layout->addWidget(buttons_);
  connect(everything_, &QPushButton::clicked, this, [this] { choose(sync::Scope::Everything); });
  connect(recordsOnly_, &QPushButton::clicked, this, [this] { choose(sync::Scope::RecordsOnly); });
  connect(close_, &QPushButton::clicked, this, &QDialog::reject);
  connect(&sync, &sync::SyncService::costKnown, this, [this](const sync::Cost& cost) {
    cost_ = cost;
    error_.reset();
    retranslate();
    // While the hub was asked there was only the way back.
    if (close_->hasFocus()) everything_->setFocus();
  });
  connect(&sync, &sync::SyncService::costFailed, this, [this](const Error& error) {
    error_ = error;
    cost_.reset();
    retranslate();
  });
  // What is sent, written or brought meanwhile costs no more, or as well.
  connect(&sync, &sync::SyncService::statusChanged, this, [this](const sync::Status& now) {
    if (now.state == sync::State::Syncing) return;
    if (asked_.lastSuccess == now.lastSuccess && asked_.waiting == now.waiting) return;
    ask();
  });
  retranslate();
  ask();
}

void CostDialog::ask() {
  asked_ = sync_.status();
  sync_.askCost();
}

void CostDialog::choose(sync::Scope scope) {
  sync_.syncNow(scope);
  accept();
}

void CostDialog::retranslate() {
  setWindowTitle(tr("Sync with a preview"));
  text_->setText(error_  ? errorSentence(*error_)
                 : cost_ ? costWords(*cost_)
                         : tr("Asking the hub what there is…"));
  text_->setAccessibleDescription(tr("Only to be read; nothing is synced before you choose below."));
  const bool files = cost_ && cost_->fileBytes() > 0;
  everything_->setText(files ? tr("Sync &everything") : tr("&Sync"));
  everything_->setToolTip(tr("It goes on in the background; you can work meanwhile."));
  recordsOnly_->setText(tr("&Text only, no files"));
  recordsOnly_->setToolTip(tr("Files stay at the hub until they are opened or asked for."));
  close_->setText(tr("Not now"));
  close_->setToolTip(tr("Nothing of this is sent or fetched now."));
  everything_->setEnabled(cost_.has_value());
  recordsOnly_->setVisible(files);
}

void CostDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

} // namespace amparo::ui
