#include "tests/scenarios/world.h"
#include "tests/support/files_in_memory.h"

#include <QStringList>

#include <cstdio>

// The simulation (tests/scenarios/world.h). The seed alone decides what happens:
//   ./dev simulate --seeds 1..20000    on all cores
//   ./dev simulate --seeds 17          one seed, told act by act
// or, of this program, AMPARO_SEEDS=1..20000 or AMPARO_SEEDS=17 in the environment.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 usualSeeds = 200;
constexpr int acts = 80;

struct Seeds {
  quint64 first = 1;
  quint64 last = usualSeeds;
};

Seeds wantedSeeds() {
  const QString text = qEnvironmentVariable("AMPARO_SEEDS");
  if (text.isEmpty()) return {};
  const QStringList ends = text.split(u".."_s);
  bool isNumber = false;
  bool alsoNumber = false;
  const Seeds seeds{ends.first().toULongLong(&isNumber), ends.last().toULongLong(&alsoNumber)};
  INFO("AMPARO_SEEDS=" << text.toStdString());
  REQUIRE((isNumber && alsoNumber && seeds.first <= seeds.last && ends.size() <= 2));
  return seeds;
}

} // namespace

TEST_CASE("whatever happens, in the end all offices hold the same, and every word is somewhere") {
  const FilesInMemory inMemory;
  const Seeds seeds = wantedSeeds();
  const bool one = seeds.first == seeds.last;
  for (quint64 seed = seeds.first; seed <= seeds.last; ++seed) {
    INFO("AMPARO_SEEDS=" << seed);
    World world(seed, one ? World::Telling::ActByAct : World::Telling::Silent);
    for (int act = 0; act < acts; ++act) world.act();
    world.settle();
    world.check();
  }
}
