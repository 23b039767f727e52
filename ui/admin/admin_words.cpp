#include "ui/admin/admin_words.h"

#include "ui/status_strip.h"
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

QString bytesWords(const QString& bytes) {
  return interfaceLocale().formattedDataSize(bytes.toLongLong(), 1, QLocale::DataSizeSIFormat);
}

/// Of a file, and of all files of an office: "10000000/500000000".
QString limitsWords(const QString& limits) {
  if (limits.isEmpty()) return {};
  //: Limits of attached files
  return AdminWords::tr("%1 a file, %2 an office")
      .arg(bytesWords(limits.section(u'/', 0, 0)), bytesWords(limits.section(u'/', 1)));
}

} // namespace

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
  return device.wipe ? AdminWords::tr("Ended; erases what it holds at its next contact")
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

QString actWords(const AuditEntry& entry) {
  const QString& act = entry.act;
  if (act == u"init") return AdminWords::tr("Network set up");
  if (act == u"invite") return AdminWords::tr("Invitation made");
  if (act == u"withdraw") return AdminWords::tr("Invitation taken back");
  if (act == u"join") return AdminWords::tr("Computer joined");
  if (act == u"revoke")
    return entry.became.isEmpty() ? AdminWords::tr("Access ended")
                                  : AdminWords::tr("Access ended, with the order to erase");
  if (act == u"tell")
    return entry.became.isEmpty() ? AdminWords::tr("Computer learned that its access has ended")
                                  : AdminWords::tr("Computer got the order to erase");
  if (act == u"role") return AdminWords::tr("Role changed");
  if (act == u"rename-person") return AdminWords::tr("Person renamed");
  if (act == u"rename-office") return AdminWords::tr("Office renamed");
  if (act == u"import") return AdminWords::tr("Records imported");
  if (act == u"limits") return AdminWords::tr("Limits of attached files set");
  if (act == u"erase") return AdminWords::tr("Record erased for ever");
  if (act == u"forget") return AdminWords::tr("History of a record erased");
  if (act == u"announce-key") return AdminWords::tr("Next key of the hub announced");
  if (act == u"use-key") return AdminWords::tr("Next key of the hub put into use");
  if (act == u"backup") return AdminWords::tr("Backup made");
  if (act == u"restore") return AdminWords::tr("Hub set back from a backup");
  if (act == u"repair") return AdminWords::tr("Hub repaired; files are asked for again");
  return act; // of a newer hub
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

QString changeWords(const AuditEntry& entry) {
  QString was = entry.was;
  QString became = entry.became;
  for (const auto& act : {u"revoke"_s, u"tell"_s, u"restore"_s, u"repair"_s})
    if (entry.act == act) return {};
  if (entry.act == u"erase" || entry.act == u"forget") return was; // the record's id
  if (entry.act == u"role" || entry.act == u"invite") {
    was = roleLabel(was);
    became = roleLabel(became);
  } else if (entry.act == u"limits") {
    was = limitsWords(was);
    became = limitsWords(became);
  } else if (entry.act == u"import") {
    became = AdminWords::tr("%n record(s)", nullptr, became.toInt());
  }
  //: What was before, and what became of it
  return was.isEmpty() || became.isEmpty() ? was + became : AdminWords::tr("%1 → %2").arg(was, became);
}

QString actorWords(const Actor& actor) {
  //: Who did something: somebody at the hub's own machine
  return actor.device == 0 ? AdminWords::tr("At the hub itself") : personOf(actor.person, actor.office);
}

} // namespace amparo::ui
