#include "tests/scenarios/world.h"

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds year = 365LL * 86'400'000;

/// Lets a database grow no further, as a full disk does; until the guard goes.
class FullDisk {
 public:
  explicit FullDisk(sqlite::Database& database)
      : database_(database) {
    database_.execute("PRAGMA max_page_count=1"); // no less than there are
  }

  ~FullDisk() { database_.execute("PRAGMA max_page_count=1000000"); }

  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

 private:
  sqlite::Database& database_;
};

void copyOver(const QString& from, const QString& to) {
  QFile::remove(to);
  REQUIRE(QFile::copy(from, to));
}

} // namespace

/// True when one happened.
bool World::accident(int at, int dice) {
  if (dice < 42)
    roughRun(at);
  else if (dice < 46)
    crash(at);
  else if (dice < 48)
    restoreBackup(at);
  else if (dice < 50)
    backUpOrRestoreHub();
  else if (dice < 51)
    copyToSecondComputer(at);
  else if (dice < 52)
    enrolAgain(at);
  else if (dice < 54)
    moveClock(at);
  else if (dice < 56 && computer(at).link->hasLate()) {
    tell(at, u"a request arrives late"_s);
    computer(at).link->deliverLate();
  } else
    return false;
  return true;
}

/// The program is gone from one moment to the next: what is in its files is what there is.
void World::crash(int at) {
  tell(at, u"crash"_s);
  Office& office = *computer(at).at;
  const QString path = office.store.path();
  const QStringList parts{path, path % u"-wal"_s};
  for (const QString& part : parts)
    if (QFile::exists(part)) copyOver(part, part % u".crashed"_s);
  office.store.close(); // which writes the log into the file, and that is undone
  for (const QString& part : parts) {
    QFile::remove(part);
    if (QFile::exists(part % u".crashed"_s)) REQUIRE(QFile::rename(part % u".crashed"_s, part));
  }
  QFile::remove(path % u"-shm"_s);
  office.store.reopen();
  office.reopen();
}

/// A copy of the library of earlier days comes back, and goes on under the numbers that were used since.
void World::restoreBackup(int at) {
  Office& office = *computer(at).at;
  const QString backup = office.store.folder() % u"/backup.db"_s;
  // With both restored, what was written in between is nowhere.
  const bool restore = QFile::exists(backup) && office.store->outbox().unsafeCount() == 0 &&
                       office.store->outbox().rejectedCount() == 0 &&
                       office.store->syncState().epoch() == hub_.service().info()->epochs.now;
  tell(at, restore ? u"restore the backup"_s : u"make a backup"_s);
  office.store.close();
  copyOver(restore ? backup : office.store.path(), restore ? office.store.path() : backup);
  office.store.reopen();
  office.reopen();
}

/// From now on two computers go on from the same library, under the same name and number.
void World::copyToSecondComputer(int at) {
  if (count() >= 5) return;
  Computer& original = computer(at);
  tell(at, u"is copied to a second computer"_s);
  original.at->store.close();
  auto copy = std::make_unique<Office>(hub_, *original.at, original.at->store.path());
  original.at->store.reopen();
  original.at->reopen();
  computers_.push_back({original.name % u" (copy)"_s, original.office, original.role, std::move(copy), {}});
  equip(computers_.back());
  ledger_.copies(at, count() - 1);
}

void World::enrolAgain(int at) {
  tell(at, u"enrols again"_s);
  computer(at).at->enrol(hub_, computer(at).office, computer(at).role);
}

/// The hub goes back to a copy of earlier days. What it accepted since is lost there, but for what a computer
/// still has.
void World::backUpOrRestoreHub() {
  if (!hub_.hasBackup() || random_.chance(40)) {
    if (tell_) WARN("the hub makes a backup");
    return hub_.backUp();
  }
  if (tell_) WARN("the hub is restored");
  hub_.restore();
  Marks left = marksAtHub();
  for (int at = 0; at < count(); ++at)
    for (const bool conflicts : {false, true})
      for (const StoredRecord& stored : recordsAt(at, conflicts)) {
        left += marksIn(stored.record);
        left += waitingMarks(at, stored.record.id, [](const Address&) { return true; });
      }
  expected_ &= left;
}

void World::moveClock(int at) {
  const Milliseconds jump = (random_.below(21) - 10) * year;
  tell(at, u"clocks jump"_s);
  (random_.chance(30) ? hub_.clock : computer(at).at->clock).time = FakeClock().time + jump;
}

Result<sync::Report> World::run(int at) {
  if (std::exchange(computer(at).busy, true)) return Error{ErrorCode::HubBusy, {}, {}};
  const auto result = sync::SyncRun(store(at), *computer(at).link, computer(at).at->clock, {}).run();
  computer(at).busy = false;
  if (!result && result.error().code == ErrorCode::DeviceRevoked && !aDiskIsFull_) {
    // The hub was put back to before it let this computer in.
    enrolAgain(at);
    return run(at);
  }
  look(at);
  return result;
}

void World::roughRun(int at) {
  RoughLink& link = *computer(at).link;
  RoughLink::Faults faults;
  faults.loseRequest = random_.chance(5);
  faults.delayRequest = random_.chance(8);
  faults.repeatRequest = random_.chance(8);
  if (random_.chance(8)) faults.cutRequestAt = random_.below(2000);
  if (random_.chance(35)) faults.cutAnswerAt = random_.below(random_.chance(50) ? 300 : 20'000);
  link.faults = faults;
  if (random_.chance(40)) {
    link.beforePiece = [this, at] { betweenPieces(at); };
    link.afterPiece = [this, at] { look(at); };
  }
  std::optional<FullDisk> full;
  if (random_.chance(4))
    full.emplace(random_.chance(50) && hub_.sqlite() ? *hub_.sqlite() : store(at).database());
  tell(at, u"sync%1%2%3%4%5%6%7"_s.arg(faults.loseRequest ? u", request lost"_s : QString())
               .arg(faults.delayRequest ? u", request delayed"_s : QString())
               .arg(faults.repeatRequest ? u", request repeated"_s : QString())
               .arg(faults.cutRequestAt ? u", request cut at %1"_s.arg(*faults.cutRequestAt) : QString())
               .arg(faults.cutAnswerAt ? u", answer cut at %1"_s.arg(*faults.cutAnswerAt) : QString())
               .arg(link.beforePiece ? u", things happen meanwhile"_s : QString())
               .arg(full ? u", a disk is full"_s : QString()));
  aDiskIsFull_ = full.has_value();
  const auto report = run(at);
  aDiskIsFull_ = false;
  if (!report) tell(at, u"  ended with "_s % describe(report.error()));
  link.faults = {};
  link.beforePiece = nullptr;
  link.afterPiece = nullptr;
  const bool isExpected =
      report.ok() || report.error().code == ErrorCode::LinkCut ||
      report.error().code == ErrorCode::HubUnreachable || report.error().code == ErrorCode::TimedOut ||
      (full &&
       (report.error().code == ErrorCode::StoreFull || report.error().code == ErrorCode::DeviceRevoked));
  INFO((report ? QString() : describe(report.error())).toStdString());
  CHECK(isExpected);
}

/// The person goes on working, or another computer syncs.
void World::betweenPieces(int at) {
  if (!random_.chance(30)) return;
  if (random_.chance(50)) {
    const int other = (at + 1 + random_.below(count() - 1)) % count();
    if (computer(other).busy) return;
    tell(other, u"  meanwhile sync"_s);
    (void)run(other);
    return;
  }
  const auto record = someRecord(at);
  if (!record) return;
  tell(at, u"  meanwhile edit "_s % toText(record->id).right(4));
  write(at, record->id, someFields(*record));
}

void World::settle() {
  for (int at = 0; at < count(); ++at) {
    // What was late until now arrives at the worst moment.
    while (computer(at).link->hasLate()) computer(at).link->deliverLate();
  }
  constexpr int rounds = 4;
  for (int round = 0; round < rounds; ++round)
    for (int at = 0; at < count(); ++at) {
      withdrawAll(at);
      INFO(computer(at).name.toStdString());
      const auto report = run(at);
      INFO((report ? QString() : describe(report.error())).toStdString());
      REQUIRE(report.ok());
      if (round == rounds - 1) CHECK(report->verified);
    }
}

} // namespace amparo::test
