#include "ui/settings_dialog.h"

#include "ui/languages.h"
#include "ui/look/style.h"
#include "ui/texts/texts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace amparo::ui {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(const Settings& settings, QWidget* parent)
    : QDialog(parent)
    , settings_(settings)
    , interfaceLabel_(new QLabel)
    , interface_(new QComboBox)
    , contentLabel_(new QLabel)
    , content_(new QComboBox)
    , contentHint_(new QLabel)
    , appearanceLabel_(new QLabel)
    , appearance_(new QComboBox)
    , storeLabel_(new QLabel)
    , store_(new QLabel(QDir::toNativeSeparators(settings.storePath)))
    , buttons_(new QDialogButtonBox)
    , close_(buttons_->addButton(QString(), QDialogButtonBox::RejectRole)) {
  for (const QString& language : interfaceLanguages()) interface_->addItem(ownName(language), language);
  for (const QString& language : contentLanguages()) content_->addItem(QString(), language);
  for (const auto appearance : {look::Appearance::System, look::Appearance::Light, look::Appearance::Dark})
    appearance_->addItem(QString(), int(appearance));
  interface_->setCurrentIndex(interface_->findData(settings.interfaceLanguage));
  content_->setCurrentIndex(content_->findData(settings.contentLanguage));
  appearance_->setCurrentIndex(appearance_->findData(int(settings.appearance)));
  contentHint_->setWordWrap(true);
  contentHint_->setForegroundRole(QPalette::PlaceholderText);
  store_->setWordWrap(true);
  store_->setTextFormat(Qt::PlainText);
  store_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

  auto* form = new QFormLayout;
  form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  form->addRow(interfaceLabel_, interface_);
  form->addRow(contentLabel_, content_);
  form->addRow(nullptr, contentHint_);
  form->addRow(appearanceLabel_, appearance_);
  form->addRow(storeLabel_, store_);
  interfaceLabel_->setBuddy(interface_);
  contentLabel_->setBuddy(content_);
  appearanceLabel_->setBuddy(appearance_);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(form);
  layout->addWidget(buttons_);
  setMinimumWidth(look::quarters(120, fontMetrics()));

  connect(interface_, &QComboBox::activated, this,
          [this] { Q_EMIT interfaceLanguageChosen(interface_->currentData().toString()); });
  connect(content_, &QComboBox::activated, this,
          [this] { Q_EMIT contentLanguageChosen(content_->currentData().toString()); });
  connect(appearance_, &QComboBox::activated, this,
          [this] { Q_EMIT appearanceChosen(look::Appearance(appearance_->currentData().toInt())); });
  connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::accept);
  retranslate();
}

void SettingsDialog::retranslate() {
  setWindowTitle(tr("Settings"));
  interfaceLabel_->setText(tr("Language of the &interface"));
  interface_->setAccessibleName(tr("Language of the interface"));
  contentLabel_->setText(tr("Language of the &content"));
  content_->setAccessibleName(tr("Language of the content"));
  contentHint_->setText(tr("Records are shown in this language where they have it, and in another one, "
                           "marked as such, where they do not."));
  appearanceLabel_->setText(tr("&Appearance"));
  appearance_->setAccessibleName(tr("Appearance"));
  storeLabel_->setText(tr("Where the library lies"));
  for (int i = 0; i < content_->count(); ++i)
    content_->setItemText(i, languageName(content_->itemData(i).toString()));
  appearance_->setItemText(0, tr("As the system"));
  appearance_->setItemText(1, tr("Light"));
  appearance_->setItemText(2, tr("Dark"));
  close_->setText(tr("Close")); // a standard button would go back to the toolkit's own language
}

void SettingsDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

} // namespace amparo::ui
