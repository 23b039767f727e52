#pragma once

#include "tests/scenarios/ledger.h"
#include "tests/scenarios/network.h"
#include "tests/scenarios/random.h"
#include "tests/scenarios/rough_link.h"

#include <map>

namespace amparo::test {

/// Offices and a hub under random acts, random accidents and a random link. The seed decides all of it.
///
/// Accidents: requests and answers are lost, cut at any byte, repeated, delayed past others; computers crash,
/// are put back from old copies, are copied to second computers, run out of disk, enrol once more; the hub is
/// put back from old copies and runs out of disk; clocks jump by years; and people go on working, and other
/// computers sync, while an answer arrives.
class World {
 public:
  enum class Telling { Silent, ActByAct };

  World(quint64 seed, Telling telling);

  void act();
  /// The accidents stop, and everybody syncs until all is said. Every run has to end well, the last ones with
  /// equal digests.
  void settle();
  /// What must hold then: every computer holds what its office may see, value by value, and nothing else;
  /// whatever anybody wrote, and did not take away again before it was sent, is in a record, its history or a
  /// conflict; nobody's value was replaced by somebody who had not seen it, but for a conflict that keeps it;
  /// nothing stands twice where it was written once; and no page carried anything out of its audience.
  void check();

 private:
  struct Computer {
    QString name;
    QString office;
    protocol::Role role;
    std::unique_ptr<Office> at;
    std::unique_ptr<RoughLink> link;
    bool busy = false; ///< a run is under way
  };

  using Shown = std::map<std::pair<RecordId, Address>, Value>;

  // world.cpp: what people do
  void add(const QString& office, protocol::Role role);
  void equip(Computer& computer);
  void actIn(int at);
  void create(int at);
  void edit(int at);
  void turnOver(int at);
  void moveAudience(int at);
  void decide(int at);
  void undoOrRedo(int at);
  void withdrawAll(int at);
  void write(int at, const RecordId& id, const Fields& fields);
  /// Does what a person does, and notes what they saw, wrote and took away.
  void local(int at, const std::function<void()>& work);
  Fields someFields(const Record& record);
  QString editedText(const QString& text);
  Marks waitingMarks(int at, const RecordId& id, const std::function<bool(const Address&)>& touched);
  Marks unsafeMarks(int at, const RecordId& id, const std::function<bool(const Address&)>& touched);

  // world_accidents.cpp: what happens to them
  bool accident(int at, int dice);
  void crash(int at);
  void restoreBackup(int at);
  void copyToSecondComputer(int at);
  void enrolAgain(int at);
  void backUpOrRestoreHub();
  void moveClock(int at);
  Result<sync::Report> run(int at);
  void roughRun(int at);
  void betweenPieces(int at);

  // world_checks.cpp
  void watchDelivery(int at, const protocol::Frame& frame);
  void checkComputer(int at);
  void checkHistory();
  void checkStep(Seq seq, const hub::RevisionFields::Entry& field, const Marks& inConflicts);
  void checkNothingTwice();
  std::string historyOf(hub::Row record, const Address& address);
  Marks marksAtHub();

  void tell(int at, const QString& what);

  Computer& computer(int at) { return computers_[size_t(at)]; }

  int count() const { return int(computers_.size()); }

  Store& store(int at) { return *computer(at).at->store; }

  Library& library(int at) { return computer(at).at->library(); }

  std::vector<StoredRecord> recordsAt(int at, bool conflicts = false);
  std::optional<Record> someRecord(int at, bool conflict = false);
  Shown shownAt(int at);
  void look(int at);

  Random random_;
  bool tell_;
  TestHub hub_;
  std::vector<Computer> computers_;
  Ledger ledger_;
  int lastMark_ = 0;
  bool aDiskIsFull_ = false;
  Marks expected_; ///< must be at the hub in the end
};

} // namespace amparo::test
