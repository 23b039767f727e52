#include "ui/settings_dialog.h"

#include "ui/languages.h"
#include "ui/look/style.h"
#include "ui/texts/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
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
    , meteredLabel_(new QLabel)
    , metered_(new QComboBox)
    , quiet_(new QCheckBox)
    , quietTo_(new QLabel)
    , quietStart_(new QTimeEdit(settings.restraint.quietFrom))
    , quietEnd_(new QTimeEdit(settings.restraint.quietTo))
    , storeLabel_(new QLabel)
    , store_(new QLineEdit(QDir::toNativeSeparators(settings.storePath)))
    , buttons_(new QDialogButtonBox)
    , close_(buttons_->addButton(QString(), QDialogButtonBox::RejectRole)) {
  for (const QString& language : interfaceLanguages()) interface_->addItem(ownName(language), language);
  for (const QString& language : contentLanguages()) content_->addItem(QString(), language);
  for (const auto appearance :
       {look::Appearance::System, look::Appearance::Light, look::Appearance::Dark, look::Appearance::Sepia})
    appearance_->addItem(QString(), int(appearance));
  interface_->setCurrentIndex(interface_->findData(settings.interfaceLanguage));
  content_->setCurrentIndex(content_->findData(settings.contentLanguage));
  appearance_->setCurrentIndex(appearance_->findData(int(settings.appearance)));
  using Metered = sync::Restraint::Metered;
  for (const auto choice : {Metered::RecordsOnly, Metered::Everything, Metered::Nothing})
    metered_->addItem(QString(), int(choice));
  metered_->setCurrentIndex(metered_->findData(int(settings.restraint.onMetered)));
  quiet_->setChecked(settings.restraint.quiet);
  for (QTimeEdit* edit : {quietStart_, quietEnd_}) {
    edit->setDisplayFormat(u"HH:mm"_s);
    edit->setEnabled(settings.restraint.quiet);
  }
  contentHint_->setWordWrap(true);
  contentHint_->setForegroundRole(QPalette::PlaceholderText);
  store_->setReadOnly(true); // to be read whole and copied, however long
  store_->setCursorPosition(0);

  auto* form = new QFormLayout;
  form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  form->addRow(interfaceLabel_, interface_);
  form->addRow(contentLabel_, content_);
  form->addRow(nullptr, contentHint_);
  form->addRow(appearanceLabel_, appearance_);
  auto* hours = new QHBoxLayout;
  hours->addWidget(quietStart_);
  hours->addWidget(quietTo_);
  hours->addWidget(quietEnd_);
  hours->addStretch(1);
  form->addRow(meteredLabel_, metered_);
  form->addRow(quiet_, hours);
  form->addRow(storeLabel_, store_);
  interfaceLabel_->setBuddy(interface_);
  contentLabel_->setBuddy(content_);
  appearanceLabel_->setBuddy(appearance_);
  meteredLabel_->setBuddy(metered_);
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
  connect(metered_, &QComboBox::activated, this, &SettingsDialog::chooseRestraint);
  connect(quiet_, &QCheckBox::toggled, this, &SettingsDialog::chooseRestraint);
  for (QTimeEdit* edit : {quietStart_, quietEnd_})
    connect(edit, &QTimeEdit::timeChanged, this, &SettingsDialog::chooseRestraint);
  connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::accept);
  retranslate();
}

void SettingsDialog::chooseRestraint() {
  for (QTimeEdit* edit : {quietStart_, quietEnd_}) edit->setEnabled(quiet_->isChecked());
  sync::Restraint restraint;
  restraint.onMetered = sync::Restraint::Metered(metered_->currentData().toInt());
  restraint.quiet = quiet_->isChecked();
  restraint.quietFrom = quietStart_->time();
  restraint.quietTo = quietEnd_->time();
  Q_EMIT restraintChosen(restraint);
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
  meteredLabel_->setText(tr("On &metered connections"));
  metered_->setAccessibleName(tr("On metered connections"));
  metered_->setItemText(0, tr("Sync records by itself, but no attached files"));
  metered_->setItemText(1, tr("Sync everything by itself"));
  metered_->setItemText(2, tr("Sync only when asked"));
  //: A switch, followed by two times of day: "Quiet hours, without sync 22:00 to 06:00"
  quiet_->setText(tr("&Quiet hours, without sync"));
  //: Between two times of day: 22:00 to 06:00
  quietTo_->setText(tr("to"));
  quietStart_->setAccessibleName(tr("Quiet hours begin at"));
  quietEnd_->setAccessibleName(tr("Quiet hours end at"));
  storeLabel_->setText(tr("Where the library lies"));
  store_->setAccessibleName(tr("Where the library lies"));
  for (int i = 0; i < content_->count(); ++i)
    content_->setItemText(i, languageName(content_->itemData(i).toString()));
  appearance_->setItemText(0, tr("As the system"));
  appearance_->setItemText(1, tr("Light"));
  appearance_->setItemText(2, tr("Dark"));
  appearance_->setItemText(3, tr("Sepia"));
  close_->setText(tr("Close")); // a standard button would go back to the toolkit's own language
}

void SettingsDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

} // namespace amparo::ui
