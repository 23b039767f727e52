#include "ui/admin/people_page.h"

#include "ui/admin/admin_words.h"
#include "ui/admin/name_dialogs.h"
#include "ui/look/icons.h"
#include "ui/texts/texts.h"

#include <QPushButton>
#include <QTreeWidgetItem>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;
using namespace protocol::admin;

namespace {

const QString officeKey = u"office/"_s;
const QString personKey = u"person/"_s;

template<class T> std::vector<const T*> byName(const std::vector<T>& all) {
  std::vector<const T*> sorted;
  for (const T& one : all) sorted.push_back(&one);
  std::sort(sorted.begin(), sorted.end(),
            [](const T* a, const T* b) { return QString::localeAwareCompare(a->name, b->name) < 0; });
  return sorted;
}

} // namespace

PeoplePage::PeoplePage(AdminDesk& desk)
    : AdminPage(desk, AdminDesk::Offices | AdminDesk::People | AdminDesk::Devices, Filter::Yes)
    , change_(addButton([] { return tr("&Change…"); },
                        [] { return tr("The name and the role of a person, the name of an office."); },
                        [this] { activate(); })) {
  begin();
}

QString PeoplePage::title() const {
  return tr("People and offices");
}

QStringList PeoplePage::headings() const {
  return {tr("Name"), tr("Role"), tr("Computers")};
}

QString PeoplePage::usage() const {
  return tr("Return changes the chosen person or office.");
}

void PeoplePage::fill(QTreeWidgetItem* root) {
  QHash<qint64, int> computers;
  for (const Device& device : desk().devices())
    if (!device.revoked) ++computers[device.person.number];
  const auto people = byName(desk().people());
  for (const Office* office : byName(desk().offices())) {
    QTreeWidgetItem* head = addRow(root, officeKey + QString::number(office->number), {office->name});
    head->setIcon(0, look::icon(u"organisation"_s));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    head->setFont(0, strong);
    for (const Person* person : people) {
      if (person->office.number != office->number) continue;
      QTreeWidgetItem* row =
          addRow(head, personKey + QString::number(person->number),
                 {//: A person's name in the list, where it is oneself
                  desk().isMe(*person) ? tr("%1 (you)").arg(person->name) : person->name,
                  roleWords(person->role), interfaceLocale().toString(computers.value(person->number))});
      row->setIcon(0, look::icon(u"person"_s));
    }
  }
}

QString PeoplePage::nothing() const {
  return tr("There is nobody yet.");
}

QString PeoplePage::summary() const {
  //: How many people there are, and in how many offices
  return tr("%1 in %2")
      .arg(tr("%n person(s)", nullptr, int(desk().people().size())),
           tr("%n office(s)", nullptr, int(desk().offices().size())));
}

const Office* PeoplePage::office() const {
  return chosenOf(desk().offices(), officeKey);
}

const Person* PeoplePage::person() const {
  return chosenOf(desk().people(), personKey);
}

void PeoplePage::judge() {
  change_->setEnabled(office() || person());
}

void PeoplePage::activate() {
  if (const Person* chosen = person()) return ask<PersonDialog>(*chosen);
  if (const Office* chosen = office()) ask<OfficeDialog>(*chosen);
}

} // namespace amparo::ui
