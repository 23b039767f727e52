#include "tests/support/postgres_server.h"

#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>
#include <memory>

namespace amparo::test {

namespace {

std::unique_ptr<PostgresServer>& theServer() {
  static std::unique_ptr<PostgresServer> server;
  return server;
}

/// Ends the server while there is still an application.
class Ending final : public Catch::EventListenerBase {
 public:
  using Catch::EventListenerBase::EventListenerBase;

  void testRunEnded(const Catch::TestRunStats&) override { theServer().reset(); }
};

CATCH_REGISTER_LISTENER(Ending)

} // namespace

bool isOnPostgres() {
  return qEnvironmentVariable("AMPARO_TEST_STORE") == u"postgresql";
}

PostgresServer& postgresServer() {
  if (!theServer()) theServer() = std::make_unique<PostgresServer>();
  return *theServer();
}

} // namespace amparo::test
