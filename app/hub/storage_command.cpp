// What takes how much room in a hub.

#include "app/hub/commands.h"
#include "app/hub/open_hub.h"
#include "ui/texts/sizes.h"
#include "ui/texts/texts.h"

#include <QDirIterator>
#include <QLocale>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

void printLine(const QString& name, qint64 count, qint64 bytes) {
  print(u"  %1  %2  %3"_s.arg(QLocale().toString(count), 10)
            .arg(ui::formatSize(bytes, QLocale()), 10)
            .arg(name));
}

void printShares(const QString& title, const std::vector<StoreShare>& shares) {
  if (shares.empty()) return;
  print(title);
  for (const StoreShare& share : shares) printLine(share.name, share.count, share.bytes);
}

std::vector<StoreShare> byKind(std::vector<StoreShare> shares) {
  for (StoreShare& share : shares)
    share.name = share.name == erasedKind ? Words::tr("Erased: only the mark that they were is left")
                                          : ui::kindName(share.name, int(share.count));
  return shares;
}

StoreShare sumOf(const QString& folder) {
  StoreShare sum;
  QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    files.next();
    ++sum.count;
    sum.bytes += files.fileInfo().size();
  }
  return sum;
}

} // namespace

Exit storage(const QString& path) {
  const DataFolder folder(path);
  auto hub = open(folder);
  if (!hub) return fail(hub.error());
  StoreShares shares;
  qint64 bytes = 0;
  HubStore& store = *(*hub)->store;
  const auto read = store.snapshot([&]() -> Result<void> {
    shares = store.shares();
    bytes = store.bytes();
    return {};
  });
  if (!read) return fail(read.error());
  print(Words::tr("The store takes %1. In it, as count, size and what it is:")
            .arg(ui::formatSize(bytes, QLocale())));
  printShares(Words::tr("Records, by kind"), byKind(shares.kinds));
  printShares(Words::tr("What they said before, by kind"), byKind(shares.history));
  printShares(Words::tr("Answers, to be given again"), shares.verdicts);
  printShares(Words::tr("Records, by office"), shares.offices);
  printShares(Words::tr("Attached files, by the office that sent them"), shares.files);
  printShares(Words::tr("Files on their way here, with the size announced, by office"), shares.uploads);
  const StoreShare snapshots = sumOf(folder.snapshots());
  print(Words::tr("Snapshots for offices that begin"));
  printLine({}, snapshots.count, snapshots.bytes);
  return Exit::Ok;
}

} // namespace amparo::hub
