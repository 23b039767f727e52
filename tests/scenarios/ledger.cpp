#include "tests/scenarios/ledger.h"

namespace amparo::test {

namespace {

constexpr Seq heardOf = -1; ///< what a mark's author knew, and was not shown here

} // namespace

void Ledger::sees(int computer, const Marks& marks, Seq seq) {
  QHash<int, Seq>& known = known_[computer];
  for (const int mark : marks) {
    if (known.value(mark, heardOf) >= seq) continue;
    known.insert(mark, seq);
    for (const int older : covered_.value(mark))
      if (!known.contains(older)) known.insert(older, heardOf);
  }
}

void Ledger::writes(int computer, int mark) {
  QHash<int, Seq>& known = known_[computer];
  for (auto it = known.cbegin(); it != known.cend(); ++it) covered_[mark].insert(it.key());
  if (!known.contains(mark)) known.insert(mark, heardOf);
}

} // namespace amparo::test
