#include "ui/admin/invitations_page.h"

#include "ui/admin/admin_words.h"
#include "ui/admin/confirm_dialogs.h"
#include "ui/admin/invite_dialog.h"
#include "ui/texts/texts.h"

#include <QPushButton>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;
using namespace protocol::admin;

InvitationsPage::InvitationsPage(AdminDesk& desk)
    : AdminPage(desk, AdminDesk::Invitations | AdminDesk::Offices | AdminDesk::People, Filter::Yes)
    , invite_(addButton([] { return tr("&Invite…"); },
                        [] { return tr("Somebody new, or one more computer of somebody who is there."); },
                        [this] { ask<InviteDialog>(); }))
    , withdraw_(
          addButton([] { return tr("&Take back…"); },
                    [] { return tr("Nobody can join with it then; a new one can be made at any time."); },
                    [this] { activate(); })) {
  begin();
}

QString InvitationsPage::title() const {
  return tr("Invitations");
}

QStringList InvitationsPage::headings() const {
  return {tr("Person"), tr("Office"), tr("Role"), tr("State"), tr("Made"), tr("Good until")};
}

QString InvitationsPage::usage() const {
  return tr("Return takes back the chosen one, as long as nobody has used it.");
}

void InvitationsPage::fill(QTreeWidgetItem* root) {
  const auto& all = desk().invitations();
  for (auto it = all.rbegin(); it != all.rend(); ++it)
    addRow(root, QString::number(it->number),
           {it->person.name, it->person.office.name, roleWords(it->person.role), stateWords(it->state),
            it->made ? formatMoment(*it->made) : QString(), formatMoment(it->expires)});
}

QString InvitationsPage::nothing() const {
  return tr("Nobody has been invited yet.");
}

QString InvitationsPage::summary() const {
  const auto& all = desk().invitations();
  const auto open = std::count_if(all.begin(), all.end(), [](const Invitation& invitation) {
    return invitation.state == InvitationState::Open;
  });
  return tr("%n invitation(s) that nobody has used yet", nullptr, int(open));
}

const Invitation* InvitationsPage::chosen() const {
  return chosenOf(desk().invitations());
}

void InvitationsPage::judge() {
  const Invitation* invitation = chosen();
  invite_->setEnabled(desk().has(needs()));
  withdraw_->setEnabled(invitation && invitation->state == InvitationState::Open);
}

void InvitationsPage::activate() {
  if (withdraw_->isEnabled()) ask<WithdrawDialog>(*chosen());
}

} // namespace amparo::ui
