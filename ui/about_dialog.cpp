#include "ui/about_dialog.h"

#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/texts/texts.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace amparo::ui {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
    , text_(new QLabel)
    , buttons_(new QDialogButtonBox)
    , close_(buttons_->addButton(QString(), QDialogButtonBox::RejectRole)) {
  auto* picture = new QLabel;
  const int side = look::quarters(16, fontMetrics());
  picture->setPixmap(look::programIcon().pixmap(QSize(side, side), devicePixelRatioF()));
  picture->setAlignment(Qt::AlignTop);
  text_->setWordWrap(true);
  text_->setTextFormat(Qt::PlainText);
  text_->setMinimumWidth(look::quarters(90, fontMetrics()));
  auto* line = new QHBoxLayout;
  line->setSpacing(look::quarters(4, fontMetrics()));
  line->addWidget(picture);
  line->addWidget(text_, 1);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(line);
  layout->addWidget(buttons_);
  connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::accept);
  retranslate();
}

void AboutDialog::retranslate() {
  setWindowTitle(tr("About Amparo"));
  text_->setText(tr("Amparo %1\n\n"
                    "A knowledge base for public defence and legal aid: good practices, declarations and "
                    "contacts, at hand without a connection, and shared between offices whenever there is "
                    "one.\n\n"
                    "Free software under the GNU General Public License, version 3. The texts of the starter "
                    "library are summaries "
                    "for orientation; the instruments themselves are what counts.")
                     .arg(QString::fromLatin1(AMPARO_VERSION)));
  close_->setText(tr("Close")); // a standard button would go back to the toolkit's own language
  close_->setToolTip(closeMeaning());
}

void AboutDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

} // namespace amparo::ui
