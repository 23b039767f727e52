#include "app/hub/server/workers.h"

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <thread>

using namespace amparo::hub;

TEST_CASE("many may wait for a worker, but not for long") {
  Workers workers;
  REQUIRE(workers.start(0, [] { return Worker(); }).ok()); // nobody works
  for (int i = 0; i < 2000; ++i) workers.post([](HubService&) {});
  CHECK_FALSE(workers.areOverloaded());
  std::this_thread::sleep_for(std::chrono::milliseconds(1100));
  CHECK(workers.areOverloaded());
}
