#include "tests/scenarios/ledger.h"

namespace amparo::test {

void Ledger::sees(int computer, const Marks& marks) {
  Marks& known = known_[computer];
  for (const int mark : marks) {
    if (known.contains(mark)) continue;
    known.insert(mark);
    known += covered_.value(mark);
  }
}

void Ledger::writes(int computer, int mark) {
  covered_[mark] += known_.value(computer);
  known_[computer].insert(mark);
}

} // namespace amparo::test
