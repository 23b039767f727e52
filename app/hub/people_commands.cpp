// The commands about offices, people, devices and invitations, and the log of what was done.

#include "app/hub/commands.h"
#include "app/hub/open_hub.h"
#include "core/hub/audit.h"
#include "ui/texts/network_words.h"

#include <cstdio>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int listed = 500; ///< at a time

/// Opens the hub, does one act, and says that it is done.
template<class Act> Exit run(const QString& path, Act act, const QString& done) {
  auto hub = open(DataFolder(path));
  if (!hub) return fail(hub.error());
  if (auto acted = administer(**hub, act); !acted) return fail(acted.error());
  print(done);
  return Exit::Ok;
}

QString memberText(const Member& member) {
  return member.person.name % u", "_s % member.office.name % u" ("_s %
         ui::roleLabel(protocol::roleName(member.person.role)) % u')';
}

QString stateOf(const StoredInvitation& invitation, Milliseconds now) {
  if (!invitation.replica.isNull()) return Words::tr("used by device %1").arg(invitation.device);
  if (invitation.withdrawn) return Words::tr("withdrawn");
  if (now >= invitation.expires) return Words::tr("expired %1").arg(timeText(invitation.expires));
  return Words::tr("open until %1").arg(timeText(invitation.expires));
}

/// Prints what `list` gives, part by part; `print` prints one and gives its number.
template<class List, class Print> Result<void> printAll(List list, Print printOne) {
  Part part{0, listed};
  for (;;) {
    AMPARO_LET(found, list(part));
    for (const auto& one : found) part.after = printOne(one);
    if (found.size() < size_t(listed)) return {};
  }
}

QString actorText(const Actor& by) {
  if (by.device == 0) return Words::tr("at the hub's command line");
  return u"%1, %2, %3 (%4)"_s.arg(by.person, by.office, by.deviceName).arg(by.device);
}

QString auditLine(const AuditEntry& entry) {
  QStringList about;
  for (const QString& text : {entry.person, entry.office})
    if (!text.isEmpty()) about.append(text);
  if (entry.number > 0) about.append(QString::number(entry.number));
  QString line = timeText(entry.at) % u"  "_s % actorText(entry.by) % u"  "_s %
                 ui::actWords(entry.act, entry.became) % u"  "_s % about.join(u", "_s);
  if (const QString change = ui::changeWords(entry.act, entry.was, entry.became); !change.isEmpty())
    line += u"  "_s % change;
  return line;
}

} // namespace

Exit revoke(const QString& path, qint64 device, AfterRevocation what) {
  const QString done =
      what == AfterRevocation::Wipe
          ? Words::tr("Device %1 has no access any more; at its next contact it erases what it holds.")
          : Words::tr("Device %1 has no access any more.");
  return run(
      path, [&](Administration& people) { return people.revoke(device, what); }, done.arg(device));
}

Exit withdrawInvitation(const QString& path, qint64 invitation) {
  return run(
      path, [&](Administration& people) { return people.withdrawInvitation(invitation); },
      Words::tr("Nobody can join with invitation %1 any more.").arg(invitation));
}

Exit setRole(const QString& path, qint64 person, protocol::Role role) {
  return run(
      path, [&](Administration& people) { return people.changePerson(person, {.role = role}); },
      Words::tr("The role of person %1 is: %2.").arg(person).arg(ui::roleLabel(protocol::roleName(role))));
}

Exit renamePerson(const QString& path, qint64 person, const QString& name) {
  return run(
      path, [&](Administration& people) { return people.changePerson(person, {.name = name}); },
      Words::tr("Person %1 is called: %2.").arg(person).arg(name));
}

Exit renameOffice(const QString& path, qint64 office, const QString& name) {
  return run(
      path, [&](Administration& people) { return people.renameOffice(office, name); },
      Words::tr("Office %1 is called: %2.").arg(office).arg(name));
}

Exit listPeople(const QString& path) {
  auto hub = open(DataFolder(path));
  if (!hub) return fail(hub.error());
  auto people = (*hub)->service->administration();
  print(Words::tr("Offices:"));
  const auto offices = printAll([&](const Part& part) { return people.offices(part); },
                                [](const Office& office) {
                                  print(u"  %1  "_s.arg(office.row, 4) % office.name);
                                  return office.row;
                                });
  if (!offices) return fail(offices.error());
  print(Words::tr("People:"));
  const auto members = printAll([&](const Part& part) { return people.people(part); },
                                [](const Member& member) {
                                  print(u"  %1  "_s.arg(member.person.row, 4) % memberText(member));
                                  return member.person.row;
                                });
  return members ? Exit::Ok : fail(members.error());
}

Exit listInvitations(const QString& path) {
  auto hub = open(DataFolder(path));
  if (!hub) return fail(hub.error());
  auto people = (*hub)->service->administration();
  const Milliseconds now = (*hub)->clock.now();
  const auto done = printAll([&](const Part& part) { return people.invitations(part); },
                             [&](const Invited& invited) {
                               print(u"  %1  "_s.arg(invited.invitation.row, 4) % memberText(invited.member) %
                                     u", "_s % stateOf(invited.invitation, now));
                               return invited.invitation.row;
                             });
  return done ? Exit::Ok : fail(done.error());
}

Exit printAudit(const QString& path, AuditForm form) {
  auto hub = open(DataFolder(path));
  if (!hub) return fail(hub.error());
  if (form == AuditForm::Csv) std::fputs(auditCsvHead().constData(), stdout);
  const auto done = visitAudit(**hub, [form](const AuditEntry& entry) {
    std::fputs((form == AuditForm::Csv ? auditCsvLine(entry) : auditLine(entry).toUtf8() + '\n').constData(),
               stdout);
  });
  return done ? Exit::Ok : fail(done.error());
}

} // namespace amparo::hub
