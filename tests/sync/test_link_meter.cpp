#include "core/sync/link_meter.h"
#include "core/sync/restraint.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::sync;

namespace {

constexpr qint64 twoG = 50'000 / 8;

/// A request and its answer over a link of so many bytes a second.
LinkMeter::Sample over(qint64 rate, Milliseconds roundTrip, qint64 up, qint64 down) {
  LinkMeter::Sample sample;
  sample.up = up;
  sample.down = down;
  sample.first = roundTrip + up * 1000 / rate;
  sample.last = *sample.first + down * 1000 / rate;
  return sample;
}

} // namespace

TEST_CASE("nothing is known of a link at first") {
  const LinkMeter meter({});
  CHECK(meter.requestBytes() == 256 << 10);
  CHECK(meter.pageBytes() == 0); // the hub decides
}

TEST_CASE("pieces are sized to what the link manages, and never below 16 KiB") {
  LinkMeter meter({});
  meter.note(over(twoG, 600, 300, 200));
  meter.note(over(twoG, 600, 60'000, 80'000));
  CHECK(meter.speed().roundTrip == 648);
  CHECK(meter.speed().up > twoG * 9 / 10);
  CHECK(meter.speed().up < twoG * 11 / 10);
  CHECK(meter.speed().down == twoG);
  CHECK(meter.pageBytes() == twoG * 12);
  CHECK(meter.requestBytes() <= twoG * 27);

  LinkMeter slower({});
  slower.note(over(100, 900, 10'000, 10'000));
  CHECK(slower.pageBytes() == LinkMeter::smallestPiece);
  CHECK(slower.requestBytes() == LinkMeter::smallestPiece);
}

TEST_CASE("a request that does not get through is halved until it does") {
  LinkMeter meter({});
  const auto fail = [&] {
    LinkMeter::Sample cut;
    cut.up = meter.requestBytes();
    cut.whole = false;
    meter.note(cut);
  };
  fail();
  CHECK(meter.requestBytes() == 128 << 10);
  for (int i = 0; i < 10; ++i) fail();
  CHECK(meter.requestBytes() == LinkMeter::smallestPiece);
  LinkMeter::Sample through;
  through.up = meter.requestBytes();
  meter.note(through);
  CHECK(meter.requestBytes() == 2 * LinkMeter::smallestPiece);
  // What was learned is where the next run begins.
  CHECK(LinkMeter(meter.speed()).requestBytes() == 2 * LinkMeter::smallestPiece);
}

TEST_CASE("a fast link is asked for much at a time, within bounds") {
  LinkMeter meter({});
  for (int i = 0; i < 10; ++i) {
    LinkMeter::Sample sample = over(50'000'000, 5, meter.requestBytes(), 40'000'000);
    meter.note(sample);
  }
  CHECK(meter.requestBytes() == LinkMeter::largestRequest);
  CHECK(meter.pageBytes() == LinkMeter::largestPage);
}

TEST_CASE("an exchange with hardly anything in it alters no sizes") {
  LinkMeter meter({});
  meter.note(over(twoG, 600, 120, 60));
  CHECK(meter.speed().isLike({}));
}

TEST_CASE("quiet hours may go over midnight") {
  Restraint restraint;
  CHECK_FALSE(restraint.isQuietAt({23, 0})); // not switched on
  restraint.quiet = true;
  CHECK(restraint.isQuietAt({23, 0}));
  CHECK(restraint.isQuietAt({5, 59}));
  CHECK_FALSE(restraint.isQuietAt({6, 0}));
  CHECK_FALSE(restraint.isQuietAt({12, 0}));
  restraint.quietFrom = {9, 0};
  restraint.quietTo = {11, 30};
  CHECK(restraint.isQuietAt({9, 0}));
  CHECK_FALSE(restraint.isQuietAt({11, 30}));
  CHECK_FALSE(restraint.isQuietAt({8, 59}));
}

TEST_CASE("a metered connection holds back what the person said") {
  Restraint restraint;
  restraint.metered = true;
  CHECK_FALSE(restraint.holdsRecords({12, 0}));
  CHECK(restraint.holdsFiles({12, 0}));
  restraint.onMetered = Restraint::Metered::Everything;
  CHECK_FALSE(restraint.holdsFiles({12, 0}));
  restraint.onMetered = Restraint::Metered::Nothing;
  CHECK(restraint.holdsRecords({12, 0}));
}
