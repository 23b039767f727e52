#include "ui/admin/devices_page.h"

#include "ui/admin/admin_words.h"
#include "ui/admin/confirm_dialogs.h"
#include "ui/look/colors.h"
#include "ui/texts/texts.h"

#include <QPushButton>
#include <QTreeWidgetItem>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;
using namespace protocol::admin;

namespace {

enum Column { NameColumn, PersonColumn, OfficeColumn, AccessColumn, SeenColumn, JoinedColumn };

} // namespace

DevicesPage::DevicesPage(AdminDesk& desk)
    : AdminPage(desk, AdminDesk::Devices, Filter::Yes)
    , end_(addButton([] { return tr("&End access…"); },
                     [] { return tr("It syncs no more; that cannot be undone, and you are asked first."); },
                     [this] { activate(); }))
    , wipe_(addButton([] { return tr("Order to e&rase…"); },
                      [] { return tr("For one that is lost: at its next contact it erases what it holds."); },
                      [this] { activate(); })) {
  begin();
}

QString DevicesPage::title() const {
  return tr("Computers");
}

QStringList DevicesPage::headings() const {
  return {tr("Computer"), tr("Person"), tr("Office"), tr("Access"), tr("Last seen"), tr("Joined")};
}

QString DevicesPage::usage() const {
  return tr("Return ends the access of the chosen one; you are asked first.");
}

void DevicesPage::fill(QTreeWidgetItem* root) {
  for (const Device& device : desk().devices()) {
    QTreeWidgetItem* row =
        //: Of computers: the one that this window stands on
        addRow(root, QString::number(device.number),
               {device.yours ? tr("%1 (this one)").arg(deviceWords(device)) : deviceWords(device),
                device.person.name, device.person.office.name, accessWords(device),
                //: Of a computer that has not been seen at the hub
                device.seen ? formatMoment(*device.seen) : tr("Never"), formatMoment(device.enrolled)});
    for (int column = NameColumn; device.revoked && column <= JoinedColumn; ++column)
      row->setForeground(column, look::muted(palette()));
  }
}

QString DevicesPage::nothing() const {
  return tr("No computer has joined yet.");
}

QString DevicesPage::summary() const {
  const auto& all = desk().devices();
  const auto open =
      std::count_if(all.begin(), all.end(), [](const Device& device) { return !device.revoked; });
  return tr("%n computer(s) with access. When one was last seen is known to the hour.", nullptr, int(open));
}

const Device* DevicesPage::chosen() const {
  return chosenOf(desk().devices());
}

void DevicesPage::judge() {
  const Device* device = chosen();
  end_->setEnabled(device && !device->revoked);
  wipe_->setEnabled(device && device->revoked && !device->wipe);
}

void DevicesPage::activate() {
  if (end_->isEnabled() || wipe_->isEnabled()) ask<EndAccessDialog>(*chosen());
}

} // namespace amparo::ui
