#include "ui/texts/network_words.h"

#include "ui/texts/sizes.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

struct NetworkWords {
  Q_DECLARE_TR_FUNCTIONS(NetworkWords)
};

/// Of a file, and of all files of an office: "10000000/500000000".
QString limitsWords(const QString& limits) {
  if (limits.isEmpty()) return {};
  const auto size = [&](int part) { return formatSize(limits.section(u'/', part, part).toLongLong()); };
  //: Limits of attached files
  return NetworkWords::tr("%1 a file, %2 an office").arg(size(0), size(1));
}

} // namespace

QString roleLabel(const QString& role) {
  if (role == u"reader") return NetworkWords::tr("Reader");
  if (role == u"contributor") return NetworkWords::tr("Contributor");
  if (role == u"editor") return NetworkWords::tr("Editor");
  if (role == u"administrator") return NetworkWords::tr("Administrator");
  return role;
}

QString personOfOffice(const QString& person, const QString& office) {
  if (person.isEmpty() || office.isEmpty()) return person + office;
  //: A person and the office: "Ana Pérez (Public Defence of Salta)"
  return NetworkWords::tr("%1 (%2)").arg(person, office);
}

QString actWords(const QString& act, const QString& became) {
  if (act == u"init") return NetworkWords::tr("Network set up");
  if (act == u"invite") return NetworkWords::tr("Invitation made");
  if (act == u"withdraw") return NetworkWords::tr("Invitation taken back");
  if (act == u"join") return NetworkWords::tr("Computer joined");
  if (act == u"revoke")
    return became.isEmpty() ? NetworkWords::tr("Access ended")
                            : NetworkWords::tr("Access ended, with the order to erase");
  if (act == u"tell")
    return became.isEmpty() ? NetworkWords::tr("Computer learned that its access has ended")
                            : NetworkWords::tr("Computer got the order to erase");
  if (act == u"role") return NetworkWords::tr("Role changed");
  if (act == u"rename-person") return NetworkWords::tr("Person renamed");
  if (act == u"rename-office") return NetworkWords::tr("Office renamed");
  if (act == u"import") return NetworkWords::tr("Records imported");
  if (act == u"limits") return NetworkWords::tr("Limits of attached files set");
  if (act == u"erase") return NetworkWords::tr("Record erased for ever");
  if (act == u"forget") return NetworkWords::tr("History of a record erased");
  if (act == u"announce-key") return NetworkWords::tr("Next key of the hub announced");
  if (act == u"use-key") return NetworkWords::tr("Next key of the hub put into use");
  if (act == u"backup") return NetworkWords::tr("Backup made");
  if (act == u"restore") return NetworkWords::tr("Hub set back from a backup");
  if (act == u"repair") return NetworkWords::tr("Hub repaired; files are asked for again");
  return act; // of a newer hub
}

QString changeWords(const QString& act, QString was, QString became) {
  for (const auto& whole : {u"revoke"_s, u"tell"_s, u"restore"_s, u"repair"_s})
    if (act == whole) return {};
  if (act == u"erase" || act == u"forget") return was; // the record's id
  if (act == u"role" || act == u"invite") {
    was = roleLabel(was);
    became = roleLabel(became);
  } else if (act == u"limits") {
    was = limitsWords(was);
    became = limitsWords(became);
  } else if (act == u"import") {
    became = NetworkWords::tr("%n record(s)", nullptr, became.toInt());
  }
  //: What was before, and what became of it
  return was.isEmpty() || became.isEmpty() ? was + became : NetworkWords::tr("%1 → %2").arg(was, became);
}

} // namespace amparo::ui
