#include "ui/record/caption_dialog.h"

#include "core/model/schema.h"
#include "ui/look/style.h"
#include "ui/texts/texts.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace amparo::ui {

using namespace Qt::StringLiterals;

CaptionDialog::CaptionDialog(QString fileName, const QString& caption, QString language, QWidget* parent)
    : QDialog(parent)
    , fileName_(std::move(fileName))
    , language_(std::move(language))
    , label_(new QLabel)
    , caption_(new QLineEdit(caption)) {
  auto* buttons = new QDialogButtonBox;
  save_ = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
  cancel_ = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
  save_->setDefault(true);
  label_->setTextFormat(Qt::PlainText);
  label_->setWordWrap(true);
  label_->setBuddy(caption_);
  const FieldSchema* field = Schema::current().kind(u"attachment")->field(u"caption");
  caption_->setMaxLength(field->maximumCharacters);
  caption_->setMinimumWidth(look::quarters(100, fontMetrics()));
  auto* column = new QVBoxLayout(this);
  column->addWidget(label_);
  column->addWidget(caption_);
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, [this] {
    Q_EMIT chosen(caption_->text().trimmed());
    accept();
  });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  retranslate();
}

void CaptionDialog::retranslate() {
  setWindowTitle(tr("Caption"));
  //: %1: the name of a file, %2: a language
  label_->setText(tr("What %1 is, in %2:").arg(fileName_, languageInSentence(language_)));
  caption_->setAccessibleName(label_->text());
  caption_->setToolTip(fieldMeaning(u"attachment"_s, u"caption"_s));
  save_->setText(tr("Save"));
  save_->setToolTip(tr("It stands with the file in every office that has it."));
  cancel_->setText(tr("Cancel"));
  cancel_->setToolTip(cancelMeaning());
}

void CaptionDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

} // namespace amparo::ui
