// Whether a hub is as it has to be, and mending what is not.

#include "app/hub/commands.h"
#include "app/hub/open_hub.h"
#include "core/hub/audit.h"
#include "core/hub/checkup.h"

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Finding& finding) {
  switch (finding.what) {
  case Finding::What::Store:
    return Words::tr("The database is damaged: %1").arg(finding.detail);
  case Finding::What::Record:
    return Words::tr("Record %1 cannot be read").arg(finding.id);
  case Finding::What::History:
    return Words::tr("Record %1 lacks the last revision of its history").arg(finding.id);
  case Finding::What::Digest:
    return finding.id.isEmpty()
               ? Words::tr("What all offices compare with is not what the records say")
               : Words::tr("What office %1 compares with is not what its records say").arg(finding.id);
  case Finding::What::FileGone:
    return Words::tr("The attached file %1 is not here, or is another one").arg(finding.id);
  case Finding::What::Attachment:
    return Words::tr("Other offices see attachment %1, and not the record that it is attached to")
        .arg(finding.id);
  case Finding::What::Snapshot:
    return Words::tr("The snapshot %1, which a new computer begins with, is damaged").arg(finding.id);
  case Finding::What::FileLost:
    return Words::tr("The file %1 is nobody's; the hub removes it when it is a day old").arg(finding.id);
  }
  return {};
}

} // namespace

Result<void> tellAbsentFiles(OpenHub& hub) {
  constexpr qsizetype mostNamed = 10;
  AMPARO_LET(absent, hub.files().absent());
  if (absent.empty()) return {};
  QStringList named;
  for (const AbsentFile& file : absent)
    if (named.size() < mostNamed) named.append(toText(file.attachment));
  if (absent.size() > size_t(mostNamed)) named.append(u"…"_s);
  print(Words::tr("Attached files that are not here, because nobody has sent them yet, or because they were "
                  "lost: %1. The attachments: %2")
            .arg(absent.size())
            .arg(named.join(u", "_s)));
  return {};
}

Exit check(const QString& path, Checkup::Mends mends) {
  auto hub = open(DataFolder(path));
  if (!hub) return fail(hub.error());
  Checkup checkup(*(*hub)->store, (*hub)->files(), (*hub)->blobs, mends,
                  SnapshotShelf(DataFolder(path).snapshots()));
  const auto findings = checkup.run();
  if (!findings) return fail(findings.error());
  const auto keys = checkKeys(DataFolder(path));
  bool isSound = true;
  bool asksForFiles = false;
  for (const Finding& finding : *findings) {
    isSound = isSound && (finding.mended || finding.what == Finding::What::FileLost);
    asksForFiles = asksForFiles || (finding.mended && finding.what == Finding::What::FileGone);
    print(finding.mended ? Words::tr("%1: mended").arg(textOf(finding)) : textOf(finding));
  }
  if (asksForFiles) {
    // Devices offer again what they have once the hub is another one than they knew.
    if (const auto begun = (*hub)->service->startEpoch(act::repair); !begun) return fail(begun.error());
    print(Words::tr("At its next contact every computer is asked for the files that it has."));
  }
  if (const auto told = tellAbsentFiles(**hub); !told) return fail(told.error());
  if (!keys) fail(keys.error());
  if (!isSound)
    return fail(Exit::Unsettled, mends == Checkup::Mends::All
                                     ? Words::tr("The hub is not sound; put it back from a backup.")
                                     : Words::tr("The hub is not sound; make a backup, then run repair."));
  if (!keys) return Exit::Unsettled;
  print(Words::tr("The hub is sound."));
  return Exit::Ok;
}

} // namespace amparo::hub
