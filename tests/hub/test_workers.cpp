#include "app/hub/server/workers.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo::hub;

TEST_CASE("many may wait for a worker, and only when they wait for long others are turned away") {
  const auto areTooMany = [](std::chrono::milliseconds longestWait, int jobs) {
    Workers workers(longestWait);
    REQUIRE(workers.start(0, [] { return Worker(); }).ok()); // nobody works
    for (int i = 0; i < jobs; ++i) workers.post([](HubService&) {});
    return workers.areOverloaded();
  };
  CHECK_FALSE(areTooMany(std::chrono::hours(1), 2000));
  CHECK(areTooMany(std::chrono::milliseconds(0), 2000));
  CHECK_FALSE(areTooMany(std::chrono::milliseconds(0), 10));
}
