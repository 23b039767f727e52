#include "ui/admin/admin_words.h"

#include "ui/texts/network_words.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

namespace amparo::ui {

using namespace Qt::StringLiterals;
using namespace protocol::admin;
using protocol::Role;

namespace {

struct AdminWords {
  Q_DECLARE_TR_FUNCTIONS(AdminWords)
};

/// A person and their office, or the one that there is.
QString personOf(const QString& person, const QString& office) {
  if (person.isEmpty() || office.isEmpty()) return person + office;
  //: A person and their office: "Ana Pérez, Salta"
  return AdminWords::tr("%1, %2").arg(person, office);
}

} // namespace

QString linkWords(const Error& error, Asked asked) {
  const bool isLink = error.code == ErrorCode::HubUnreachable || error.code == ErrorCode::TimedOut ||
                      error.code == ErrorCode::LinkCut;
  if (!isLink) return errorSentence(error);
  switch (asked) {
  case Asked::Act:
    return AdminWords::tr("The hub does not answer, so nobody knows whether this was done. It is not sent "
                          "again by itself: look at the list once there is a connection.");
  case Asked::ForNews:
    return AdminWords::tr("The hub does not answer. What stands here may have changed since; it is asked "
                          "again in a moment.");
  case Asked::ForAll:
    return AdminWords::tr("The hub does not answer; it is asked again in a moment.");
  }
  return {};
}

QString roleWords(Role role) {
  return roleLabel(protocol::roleName(role));
}

QString roleMeaning(Role role) {
  switch (role) {
  case Role::Reader:
    return AdminWords::tr("Reads what the network shares, and writes nothing.");
  case Role::Contributor:
    return AdminWords::tr("Also writes records of the own office.");
  case Role::Editor:
    return AdminWords::tr("Also changes records of other offices, and publishes.");
  case Role::Administrator:
    return AdminWords::tr("Also administers the network: people, invitations, computers.");
  }
  return {};
}

QString personWords(const Person& person) {
  return personOf(person.name, person.office.name);
}

QString deviceWords(const Device& device) {
  //: A computer that has no name, by its number
  return device.name.isEmpty() ? AdminWords::tr("Computer %1").arg(device.number) : device.name;
}

QString accessWords(const Device& device) {
  if (!device.revoked) return AdminWords::tr("Has access");
  if (device.told) {
    const QString when = formatMoment(*device.told);
    return device.wipe ? AdminWords::tr("Ended; ordered to erase, and told on %1").arg(when)
                       : AdminWords::tr("Ended; told on %1").arg(when);
  }
  return device.wipe ? AdminWords::tr("Ended; erases at its next contact")
                     : AdminWords::tr("Ended; not told yet");
}

QString stateWords(InvitationState state) {
  switch (state) {
  case InvitationState::Open:
    //: Of an invitation that nobody has used yet
    return AdminWords::tr("Open");
  case InvitationState::Used:
    //: Of an invitation
    return AdminWords::tr("Used");
  case InvitationState::Withdrawn:
    //: Of an invitation
    return AdminWords::tr("Taken back");
  case InvitationState::Expired:
    //: Of an invitation
    return AdminWords::tr("Expired");
  }
  return {};
}

QString aboutWords(const AuditEntry& entry) {
  const QString person = personOf(entry.person, entry.office);
  const bool namesDevice = entry.act == u"revoke" || entry.act == u"tell";
  if (namesDevice && !entry.was.isEmpty())
    //: A computer, and whose it is
    return AdminWords::tr("%1 (%2)").arg(entry.was, person);
  if (entry.act == u"join") return personOf(entry.by.person, entry.by.office);
  return person;
}

QString actorWords(const Actor& actor) {
  //: Who did something: somebody at the hub's own machine
  return actor.device == 0 ? AdminWords::tr("At the hub itself") : personOf(actor.person, actor.office);
}

} // namespace amparo::ui
