#include "app/hub/server/bell.h"
#include "app/hub/server/workers.h"
#include "core/hub/audit.h"
#include "core/hub/sqlite_hub_store.h"
#include "tests/support/temporary.h"
#include "tests/support/wait.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::hub;
using namespace Qt::StringLiterals;

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

TEST_CASE("those who wait are told of what another process did to a store in a file, and of nothing less") {
  QTemporaryDir folder;
  const QString path = folder.filePath(u"hub.db"_s);
  const auto other = SqliteHubStore::open(path, sqlite::Mode::Create);
  REQUIRE(other.ok());
  const auto write = [&](const std::function<void(HubStore&)>& work) {
    REQUIRE((*other)
                ->transact([&]() -> Result<void> {
                  work(**other);
                  return {};
                })
                .ok());
  };
  write([](HubStore& store) { store.initialise({u"Red"_s, randomId<Epoch>(), 0}); });
  test::FakeClock clock;
  Bell bell;
  WriteQueue queue(bell);
  REQUIRE(queue
              .start(
                  [&]() -> Result<Worker> {
                    AMPARO_LET(store, SqliteHubStore::open(path));
                    auto service = std::make_unique<HubService>(*store, clock);
                    return Worker{std::move(store), std::move(service)};
                  },
                  WriteQueue::Others::AreLookedFor)
              .ok());
  const auto hasRung = [&](Bell::Rings rings) {
    return test::waitFor([&] { return bell.rings() >= rings; }) && bell.rings() == rings;
  };
  write([](HubStore& store) { store.addAudit({.act = act::revoke}); });
  CHECK(hasRung(1));
  write([](HubStore& store) { store.setSetting(u"of nobody's interest"_s, u"1"_s); });
  write([](HubStore& store) { store.setHead(7); });
  CHECK(hasRung(2));
}
