#include "app/hub/words.h"

#include "app/common/role_words.h"
#include "app/hub/sentences.h"
#include "core/hub/audit.h"

#include <QLocale>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

/// Of a role's code, as the log has it.
QString roleIn(const QString& code) {
  const auto role = protocol::roleNamed(code);
  return role ? app::roleWords(*role) : code;
}

/// Of a file, and of all files of an office: "10000000/500000000".
QString limitsIn(const QString& limits) {
  if (limits.isEmpty()) return {};
  const auto size = [&](int part) {
    return QLocale().formattedDataSize(limits.section(u'/', part, part).toLongLong());
  };
  return Words::tr("%1 a file, %2 an office").arg(size(0), size(1));
}

} // namespace

QString actWords(const AuditEntry& entry) {
  const QString& name = entry.act;
  if (name == act::initialise) return Words::tr("Network set up");
  if (name == act::invite) return Words::tr("Invitation made");
  if (name == act::withdraw) return Words::tr("Invitation taken back");
  if (name == act::join) return Words::tr("Computer joined");
  if (name == act::revoke)
    return entry.became.isEmpty() ? Words::tr("Access ended")
                                  : Words::tr("Access ended, with the order to erase");
  if (name == act::tell)
    return entry.became.isEmpty() ? Words::tr("Computer learned that its access has ended")
                                  : Words::tr("Computer got the order to erase");
  if (name == act::setRole) return Words::tr("Role changed");
  if (name == act::renamePerson) return Words::tr("Person renamed");
  if (name == act::renameOffice) return Words::tr("Office renamed");
  if (name == act::importRecords) return Words::tr("Records imported");
  if (name == act::setLimits) return Words::tr("Limits of attached files set");
  if (name == act::erase) return Words::tr("Record erased for ever");
  if (name == act::forget) return Words::tr("History of a record erased");
  if (name == act::announceKey) return Words::tr("Next key of the hub announced");
  if (name == act::useKey) return Words::tr("Next key of the hub put into use");
  if (name == act::backUp) return Words::tr("Backup made");
  if (name == act::restore) return Words::tr("Hub set back from a backup");
  if (name == act::repair) return Words::tr("Hub repaired; files are asked for again");
  return name;
}

QString changeWords(const AuditEntry& entry) {
  QString was = entry.was;
  QString became = entry.became;
  if (entry.act == act::revoke || entry.act == act::tell) {
    became.clear();
  } else if (entry.act == act::setRole || entry.act == act::invite) {
    was = roleIn(was);
    became = roleIn(became);
  } else if (entry.act == act::setLimits) {
    was = limitsIn(was);
    became = limitsIn(became);
  } else if (entry.act == act::importRecords) {
    became = Words::tr("records %1").arg(became);
  } else if (entry.act == act::erase || entry.act == act::forget) {
    const auto count = [&](int part) { return became.section(u'/', part, part); };
    became = Words::tr("records %1, revisions %2, files %3").arg(count(0), count(1), count(2));
  }
  if (was.isEmpty() || became.isEmpty()) return was + became;
  return was % u" -> "_s % became;
}

} // namespace amparo::hub
