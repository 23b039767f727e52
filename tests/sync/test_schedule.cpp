#include "core/sync/schedule.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using amparo::Milliseconds;
using amparo::sync::Schedule;

namespace {

constexpr Milliseconds noon = 1'700'000'000'000;

} // namespace

TEST_CASE("after an edit a run is due soon, and several edits in a row wait for the last") {
  Schedule schedule(1);
  schedule.edited(noon);
  CHECK(schedule.due() == noon + Schedule::afterEdit);
  schedule.edited(noon + 1'000);
  CHECK(schedule.due() == noon + 1'000 + Schedule::afterEdit);
}

TEST_CASE("while all is well the pace is steady, and offices do not keep step") {
  std::set<Milliseconds> distances;
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    Schedule schedule(seed * 0x9e3779b97f4a7c15u);
    schedule.succeeded(noon);
    const Milliseconds distance = schedule.due() - noon;
    CHECK(distance >= Schedule::steady - Schedule::steady / 5);
    CHECK(distance <= Schedule::steady + Schedule::steady / 5);
    distances.insert(distance);
  }
  CHECK(distances.size() > 40);
}

TEST_CASE("failures keep doubling the distance, up to the longest, each with jitter") {
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    Schedule schedule(seed * 0x9e3779b97f4a7c15u);
    Milliseconds most = Schedule::firstRetry;
    for (int failure = 0; failure < 100; ++failure) {
      schedule.failed(noon);
      const Milliseconds distance = schedule.due() - noon;
      CHECK(distance >= most / 2);
      CHECK(distance <= most);
      most = std::min(most * 2, Schedule::longestRetry);
    }
  }
}

TEST_CASE("an edit does not hurry a link that just failed") {
  Schedule schedule(1);
  schedule.failed(noon);
  schedule.failed(noon);
  const Milliseconds due = schedule.due();
  schedule.edited(noon + 10);
  CHECK(schedule.due() == due);
}

TEST_CASE("success, and a person who asks, make the distances start over") {
  Schedule schedule(1);
  for (int failure = 0; failure < 10; ++failure) schedule.failed(noon);
  SECTION("success") {
    schedule.succeeded(noon);
  }
  SECTION("asked") {
    schedule.wake(noon);
    CHECK(schedule.due() == noon);
  }
  schedule.failed(noon);
  CHECK(schedule.due() <= noon + Schedule::firstRetry);
}

TEST_CASE("a link that broke off gets a pause, a short one, however the jitter falls") {
  // Among so many seeds, about one in longestPause draws the shortest pause there is.
  for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
    Schedule schedule(seed * 0x9e3779b97f4a7c15u);
    schedule.interrupted(noon);
    if (schedule.due() <= noon || schedule.due() > noon + Schedule::longestPause)
      FAIL("seed " << seed << ": a pause of " << schedule.due() - noon << " ms");
  }
}
