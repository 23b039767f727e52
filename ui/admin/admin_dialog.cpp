#include "ui/admin/admin_dialog.h"

#include "ui/admin/admin_words.h"
#include "ui/look/colors.h"
#include "ui/look/style.h"
#include "ui/record/banner.h"
#include "ui/record/choice_inputs.h"
#include "ui/texts/texts.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace amparo::ui {

using namespace Qt::StringLiterals;
using protocol::Role;

namespace {

constexpr int maximumNameCharacters = 200; ///< as the hub has it
constexpr Role roles[] = {Role::Reader, Role::Contributor, Role::Editor, Role::Administrator};

} // namespace

AdminDialog::AdminDialog(AdminDesk& desk, QWidget* parent)
    : QDialog(parent)
    , desk_(desk)
    , column_(new QVBoxLayout(this))
    , story_(new QLabel)
    , form_(new QVBoxLayout)
    , problem_(new Banner(Tone::Danger)) {
  auto* buttons = new QDialogButtonBox;
  act_ = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
  cancel_ = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
  act_->setDefault(true);
  story_->setWordWrap(true);
  story_->setTextFormat(Qt::PlainText);
  column_->setSpacing(look::quarters(2, fontMetrics()));
  column_->addWidget(story_);
  column_->addLayout(form_);
  column_->addWidget(problem_);
  column_->addStretch(1);
  column_->addWidget(buttons);
  setMinimumWidth(look::quarters(120, fontMetrics()));
  connect(act_, &QPushButton::clicked, this, [this] {
    clearErrors();
    act();
  });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(this, &QDialog::rejected, this, [this] {
    if (busy_) desk_.noteUnanswered();
  });
}

void AdminDialog::begin() {
  retranslate();
  if (!fields_.empty()) fields_.front().input->setFocus();
}

void AdminDialog::addField(const QString& name, Text label, Text meaning, QWidget* input) {
  Field field{name, std::move(label), std::move(meaning), input, new QLabel, new QLabel};
  field.label->setBuddy(input);
  field.problem->setWordWrap(true);
  field.problem->setTextFormat(Qt::PlainText);
  field.problem->hide();
  form_->addWidget(field.label);
  form_->addWidget(input);
  form_->addWidget(field.problem);
  fields_.push_back(std::move(field));
}

ChoiceBox* AdminDialog::addRole(Role role) {
  auto* box = new ChoiceBox;
  for (const Role one : roles) box->addItem(QString(), int(one));
  box->setCurrentIndex(box->findData(int(role)));
  addField(
      u"role"_s, [] { return tr("&Role"); }, [box] { return roleMeaning(roleIn(*box)); }, box);
  QLabel* meaning = fields_.back().problem; // the hub says nothing against a role
  meaning->setForegroundRole(QPalette::PlaceholderText);
  meaning->show();
  connect(box, &QComboBox::currentIndexChanged, this, &AdminDialog::retranslate);
  return box;
}

void AdminDialog::hideForm() {
  for (const Field& field : fields_)
    for (QWidget* widget :
         {static_cast<QWidget*>(field.label), field.input, static_cast<QWidget*>(field.problem)})
      widget->hide();
}

Role AdminDialog::roleIn(const ChoiceBox& box) {
  return Role(box.currentData().toInt());
}

QLineEdit* AdminDialog::nameField(const QString& name) {
  auto* field = new QLineEdit(name);
  field->setMaxLength(maximumNameCharacters);
  field->selectAll();
  return field;
}

void AdminDialog::judge() {
  act_->setEnabled(!busy_ && isReady());
}

void AdminDialog::setBusy(bool busy) {
  busy_ = busy;
  nameButtons();
  judge();
}

/// What the hub was asked is not taken back by closing this.
void AdminDialog::nameButtons() {
  act_->setText(busy_ ? tr("Asking the hub…") : actText());
  cancel_->setText(busy_ ? tr("Close") : tr("Cancel"));
  cancel_->setToolTip(busy_ ? tr("The hub was asked and does it all the same; the list shows what was done.")
                            : cancelMeaning());
}

void AdminDialog::showError(const Error& error) {
  error_ = error;
  showProblems();
  for (const Field& field : fields_)
    if (!field.problem->isHidden() && field.name == error.parameters.value(u"field"_s).toString())
      field.input->setFocus(Qt::OtherFocusReason);
}

void AdminDialog::clearErrors() {
  error_.reset();
  showProblems();
}

/// Beside the field where it is about one, else below all of them.
void AdminDialog::showProblems() {
  const QString about = error_ ? error_->parameters.value(u"field"_s).toString() : QString();
  bool placed = false;
  for (const Field& field : fields_) {
    if (field.name == u"role") continue;
    const bool here = error_ && error_->code == ErrorCode::InvalidField && about == field.name;
    placed |= here;
    field.problem->setText(here ? fieldProblem(*error_) : QString());
    field.problem->setVisible(here);
    field.input->setAccessibleDescription(field.problem->text());
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, look::danger(palette()));
    field.problem->setPalette(warning);
  }
  if (error_ && !placed)
    problem_->say([error = *error_] { return linkWords(error, Asked::Act); });
  else
    problem_->dismiss();
}

void AdminDialog::retranslate() {
  setWindowTitle(title());
  story_->setText(story());
  story_->setVisible(!story_->text().isEmpty());
  nameButtons();
  act_->setAccessibleDescription(story_->text());
  for (const Field& field : fields_) {
    field.label->setText(field.text());
    const QString spoken = field.text().remove(u'&');
    if (auto* box = qobject_cast<ChoiceBox*>(field.input))
      box->setSpokenName(spoken);
    else
      field.input->setAccessibleName(spoken);
    if (field.name != u"role") {
      field.input->setToolTip(field.meaning());
      continue;
    }
    auto* box = static_cast<ChoiceBox*>(field.input);
    for (int i = 0; i < box->count(); ++i) box->setItemText(i, roleWords(Role(box->itemData(i).toInt())));
    field.problem->setText(field.meaning());
    box->setAccessibleDescription(field.problem->text());
  }
  showProblems();
  judge();
}

/// Grows with what is said in it, as far as the screen lets it.
bool AdminDialog::event(QEvent* event) {
  const bool done = QDialog::event(event);
  if (event->type() == QEvent::LayoutRequest) {
    const int needed = qMin(layout()->totalHeightForWidth(width()), screen()->availableGeometry().height());
    if (needed > height()) resize(width(), needed);
  }
  return done;
}

void AdminDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

} // namespace amparo::ui
