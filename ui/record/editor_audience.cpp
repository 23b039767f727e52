#include "ui/look/style.h"
#include "ui/look/words_beside.h"
#include "ui/record/editor.h"
#include "ui/record/field_row.h"
#include "ui/texts/texts.h"

#include <QAccessible>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

// Who sees the record, and what bars the network.

namespace amparo::ui {

using namespace Qt::StringLiterals;

void Editor::buildAudience() {
  const int unit = look::quarters(1, fontMetrics());
  audience_ = new QWidget(form_);
  auto* choice = new QVBoxLayout(audience_);
  choice->setContentsMargins(0, 0, 0, 0);
  choice->setSpacing(unit);
  audienceLabel_ = new QLabel(audience_);
  QFont strong = audienceLabel_->font();
  strong.setWeight(QFont::DemiBold);
  audienceLabel_->setFont(strong);
  network_ = new QRadioButton(audience_);
  office_ = new QRadioButton(audience_);
  networkWords_ = new look::WordsBeside(*network_);
  officeWords_ = new look::WordsBeside(*office_);
  choice->addWidget(audienceLabel_);
  barReason_ = new QLabel(audience_);
  barReason_->setTextFormat(Qt::PlainText);
  barReason_->setWordWrap(true);
  barReason_->setForegroundRole(QPalette::PlaceholderText);
  // Under the words of the choice that it is about.
  barReason_->setIndent(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                        style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
  choice->addLayout(networkWords_->row());
  choice->addWidget(barReason_);
  choice->addLayout(officeWords_->row());
  formLayout_->addWidget(audience_);
  for (QRadioButton* button : {network_, office_})
    connect(button, &QRadioButton::clicked, this, [this] {
      officeOnly_ = office_->isChecked();
      showAudience();
      edited(nullptr);
    });
}

void Editor::nameAudience() {
  audienceLabel_->setText(fieldLabel(state_.kind, system_field::audience));
  networkWords_->setText(tr("The whole network: every office of the network receives it"));
  officeWords_->setText(tr("This office only: no other office ever sees it"));
  network_->setAccessibleName(networkWords_->text());
  office_->setAccessibleName(officeWords_->text());
  network_->setToolTip(tr("It can be taken back: at their next sync it leaves the other offices again."));
  office_->setToolTip(tr("It can be given to the network later."));
  showAudience();
}

Bar Editor::barred() const {
  if (!saysWhoSees_) return Bar::None;
  Record record;
  record.kind = state_.kind;
  for (const FieldRow* row : rows_)
    if (row->field().name.startsWith(u"consent"))
      for (const auto& entry : row->fields()) record.fields.set(entry.address, {entry.value, 0});
  return barOf(record);
}

void Editor::showAudience() {
  audience_->setVisible(saysWhoSees_);
  const Bar bar = barred();
  network_->setEnabled(bar == Bar::None);
  (bar != Bar::None || officeOnly_ ? office_ : network_)->setChecked(true);
  const QString consent = fieldLabel(state_.kind, u"consent"_s);
  QString why;
  //: A field of the form: "as long as “Consent to be listed” says nothing"
  if (bar == Bar::NotAsked) why = tr("Not as long as “%1” says nothing: ask the person first.").arg(consent);
  //: A field of the form and what it says
  if (bar == Bar::Refused) why = tr("Not while “%1” says that it was refused.").arg(consent);
  if (bar == Bar::OfficeOnly) why = tr("Not with a consent that covers this office alone.");
  if (bar == Bar::NotScoped)
    //: A field of the form
    why =
        tr("Not as long as “%1” does not say that it may.").arg(fieldLabel(state_.kind, u"consent_scope"_s));
  barReason_->setText(why);
  barReason_->setVisible(!why.isEmpty());
  office_->setAccessibleDescription(why);
  network_->setAccessibleDescription(why);
  audience_->setAccessibleDescription(audienceWords());
  if (FieldRow* row = rowOf(u"consent"_s)) row->showHint(audience_->accessibleDescription());
}

/// What follows from the consent that the form says; empty: it says none, or who sees the record is not ours
/// to say.
QString Editor::audienceWords() const {
  const FieldRow* row = rowOf(u"consent"_s);
  if (!row || !saysWhoSees_) return {};
  const Fields said = row->fields();
  const Value* consent = said.find(u"consent"_s);
  if (!consent || consent->isAbsent()) return {};
  if (network_->isChecked()) return tr("The whole network sees this contact.");
  if (barred() == Bar::NotScoped)
    //: A field of the form
    return tr("This contact stays in this office as long as “%1” does not say that the network may see it.")
        .arg(fieldLabel(state_.kind, u"consent_scope"_s));
  return tr("This contact stays in this office.");
}

/// Who sees a contact follows from consent, and the choice may be out of sight: it is said where one is, and
/// read out.
void Editor::followConsent() {
  const QString before = audience_->accessibleDescription();
  showAudience();
  const QString now = audience_->accessibleDescription();
  if (now.isEmpty() || now == before) return;
  sayState([this] { return audienceWords(); });
  QAccessibleEvent told(status_, QAccessible::Alert);
  QAccessible::updateAccessibility(&told);
}

Fields Editor::shown() const {
  Fields fields;
  for (const FieldRow* row : rows_)
    for (const auto& entry : row->fields()) fields.set(entry.address, entry.value);
  const Value* before = state_.initial.find(system_field::audience);
  // While something bars the network, the library keeps the record here by itself. The network is what a
  // record without a word about it is for: choosing it back is no change.
  if (barred() != Bar::None)
    fields.set(system_field::audience, before ? *before : Value());
  else if (officeOnly_)
    fields.set(system_field::audience, Value(u"office"_s));
  else
    fields.set(system_field::audience, before && before->text() == u"office" ? Value(u"network"_s)
                                       : before                              ? *before
                                                                             : Value());
  return fields;
}

} // namespace amparo::ui
