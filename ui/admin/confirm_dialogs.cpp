#include "ui/admin/confirm_dialogs.h"

#include "ui/admin/admin_words.h"
#include "ui/look/style.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace amparo::ui {

using namespace Qt::StringLiterals;
using protocol::AdminProtocol;

WithdrawDialog::WithdrawDialog(AdminDesk& desk, const protocol::admin::Invitation& invitation,
                               QWidget* parent)
    : AdminDialog(desk, parent)
    , invitation_(invitation) {
  begin();
}

QString WithdrawDialog::title() const {
  return tr("Take the invitation back");
}

QString WithdrawDialog::story() const {
  //: %1 is a person with their office
  return tr("Nobody will be able to join with the invitation for %1 any more. A new one can be made at any "
            "time.")
      .arg(personWords(invitation_.person));
}

QString WithdrawDialog::actText() const {
  return tr("&Take it back");
}

void WithdrawDialog::act() {
  send(
      AdminDesk::Invitations,
      [number = invitation_.number](AdminProtocol& hub) { return hub.withdraw(number); },
      [this](const auto&) { accept(); });
}

EndAccessDialog::EndAccessDialog(AdminDesk& desk, const protocol::admin::Device& device, QWidget* parent)
    : AdminDialog(desk, parent)
    , device_(device)
    , keep_(new QRadioButton)
    , wipe_(new QRadioButton)
    , keepMeaning_(new QLabel)
    , wipeMeaning_(new QLabel) {
  const int indent = look::quarters(6, fontMetrics());
  int place = 1;
  for (const auto& [choice, meaning] : {std::pair(keep_, keepMeaning_), std::pair(wipe_, wipeMeaning_)}) {
    meaning->setWordWrap(true);
    meaning->setIndent(indent);
    meaning->setForegroundRole(QPalette::PlaceholderText);
    column()->insertWidget(place++, choice);
    column()->insertWidget(place++, meaning);
    choice->setVisible(!device.revoked);
    connect(choice, &QRadioButton::toggled, this, &EndAccessDialog::judge);
  }
  keepMeaning_->setVisible(!device.revoked);
  begin();
  if (!device.revoked) keep_->setFocus();
}

QString EndAccessDialog::title() const {
  return device_.revoked ? tr("Order to erase") : tr("End access");
}

QString EndAccessDialog::story() const {
  const QString whose = personWords(device_.person);
  QString story;
  if (device_.revoked)
    //: %1 is a computer, %2 a person with their office
    story = tr("The access of the computer “%1” of %2 has ended.").arg(deviceWords(device_), whose);
  else
    //: %1 is a computer, %2 a person with their office
    story = tr("The computer “%1” of %2 will not be able to sync any more. This cannot be undone: it would "
               "have to be invited again.")
                .arg(deviceWords(device_), whose);
  if (device_.yours && !device_.revoked)
    return story % u' ' %
           tr("It is the very computer that you sit at: you end your own access, and administer nothing more "
              "from here.");
  if (desk().isMe(device_.person)) story += u' ' % tr("It is a computer of yours; mind which one.");
  return story;
}

QString EndAccessDialog::actText() const {
  if (device_.revoked) return tr("Order to e&rase");
  return device_.yours ? tr("&End my own access") : tr("&End access");
}

bool EndAccessDialog::isReady() const {
  return device_.revoked || keep_->isChecked() || wipe_->isChecked();
}

void EndAccessDialog::act() {
  send(
      AdminDesk::Devices,
      [number = device_.number, wipe = device_.revoked || wipe_->isChecked()](AdminProtocol& hub) {
        return hub.revoke(number, wipe);
      },
      [this](const auto&) { accept(); });
}

void EndAccessDialog::retranslate() {
  keep_->setText(tr("It &keeps what it holds"));
  keepMeaning_->setText(tr("For somebody who changes office, or is to be invited again. The order to erase "
                           "can be added later."));
  wipe_->setText(tr("It e&rases what it holds at its next contact"));
  wipeMeaning_->setText(
      tr("For a computer that was lost or stolen: records, drafts, changes that were not sent and attached "
         "files are erased when it next reaches the hub, and not before. The order is not taken back."));
  keep_->setAccessibleDescription(keepMeaning_->text());
  wipe_->setAccessibleDescription(wipeMeaning_->text());
  AdminDialog::retranslate();
}

} // namespace amparo::ui
