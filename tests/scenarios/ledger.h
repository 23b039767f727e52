#pragma once

#include "tests/scenarios/marks.h"

#include <QHash>

namespace amparo::test {

/// Who had seen what when they wrote, and what somebody has taken away: so that in the end every value that
/// was replaced can be asked whether anybody meant to.
class Ledger {
 public:
  /// A computer shows these marks, as they came with that change, to the person before it.
  void sees(int computer, const Marks& marks, Seq seq);
  /// The person writes a mark, knowing all that the computer has shown so far.
  void writes(int computer, int mark);

  void removes(const Marks& marks) { removed_ += marks; }

  /// A second computer that has shown what the first one has.
  void copies(int original, int copy) { known_[copy] = known_[original]; }

  /// Whoever wrote `mark` knew of `older`, or of something whose author did.
  bool isKnownTo(int older, int mark) const { return covered_.value(mark).contains(older); }

  bool isRemoved(int mark) const { return removed_.contains(mark); }

 private:
  /// By computer: each mark known, and the last change that it was seen to come with. What was undone comes
  /// again, and by then its author knew of more.
  QHash<int, QHash<int, Seq>> known_;
  QHash<int, Marks> covered_; ///< by mark
  Marks removed_;
};

} // namespace amparo::test
