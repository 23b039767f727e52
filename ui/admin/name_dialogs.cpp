#include "ui/admin/name_dialogs.h"

#include "ui/admin/admin_words.h"
#include "ui/record/choice_inputs.h"

#include <QLineEdit>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;
using protocol::AdminProtocol;
using protocol::Role;

OfficeDialog::OfficeDialog(AdminDesk& desk, const protocol::admin::Office& office, QWidget* parent)
    : AdminDialog(desk, parent)
    , office_(office)
    , name_(nameField(office.name)) {
  addField(
      u"office"_s, [] { return tr("&Name of the office"); },
      [] { return tr("What the other offices read beside its records."); }, name_);
  connect(name_, &QLineEdit::textChanged, this, &OfficeDialog::judge);
  begin();
}

QString OfficeDialog::title() const {
  return tr("Rename the office");
}

QString OfficeDialog::story() const {
  return tr("Its people and its records stay with it; only the name changes.");
}

QString OfficeDialog::actText() const {
  return tr("&Save");
}

bool OfficeDialog::isReady() const {
  const QString name = name_->text().simplified();
  return !name.isEmpty() && name != office_.name;
}

void OfficeDialog::act() {
  send(
      AdminDesk::Offices | AdminDesk::People,
      [number = office_.number, name = name_->text().simplified()](AdminProtocol& hub) {
        return hub.renameOffice(number, name);
      },
      [this](const auto&) { accept(); });
}

PersonDialog::PersonDialog(AdminDesk& desk, const protocol::admin::Person& person, QWidget* parent)
    : AdminDialog(desk, parent)
    , person_(person)
    , name_(nameField(person.name)) {
  addField(
      u"person"_s, [] { return tr("&Name"); },
      [] { return tr("What the other offices read beside what this person writes."); }, name_);
  role_ = addRole(person.role);
  connect(name_, &QLineEdit::textChanged, this, &PersonDialog::judge);
  connect(&desk, &AdminDesk::changed, this, &PersonDialog::follow);
  begin();
  desk.refresh(AdminDesk::People);
}

/// What another administrator has changed meanwhile is so, but for what is being changed here.
void PersonDialog::follow() {
  const auto& people = desk().people();
  const auto now = std::find_if(people.begin(), people.end(),
                                [this](const auto& one) { return one.number == person_.number; });
  if (now == people.end()) return;
  const protocol::admin::PersonChange wanted = change();
  person_ = *now;
  if (!wanted.name && name_->text() != person_.name) name_->setText(person_.name); // the rest stays chosen
  if (!wanted.role) role_->setCurrentIndex(role_->findData(int(person_.role)));
  retranslate();
  judge();
}

QString PersonDialog::title() const {
  return personWords(person_);
}

QString PersonDialog::story() const {
  if (desk().isMe(person_) && roleIn(*role_) != Role::Administrator)
    return tr("This is you: with this role you do not administer the network any more, and only another "
              "administrator can give it back to you.");
  return tr("A new role holds at once, and the person's computers show it with their next sync.");
}

QString PersonDialog::actText() const {
  return tr("&Save");
}

protocol::admin::PersonChange PersonDialog::change() const {
  protocol::admin::PersonChange change;
  const QString name = name_->text().simplified();
  if (name != person_.name) change.name = name;
  if (roleIn(*role_) != person_.role) change.role = roleIn(*role_);
  return change;
}

bool PersonDialog::isReady() const {
  const protocol::admin::PersonChange wanted = change();
  return !name_->text().simplified().isEmpty() && (wanted.name || wanted.role);
}

void PersonDialog::act() {
  send(
      AdminDesk::People,
      [number = person_.number, wanted = change()](AdminProtocol& hub) {
        return hub.changePerson(number, wanted);
      },
      [this](const auto&) { accept(); });
}

} // namespace amparo::ui
