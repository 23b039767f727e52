#include "core/sync/status.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::sync;

namespace {

Error error(ErrorCode code) {
  return {code, {}, {}};
}

/// A member whose last run went well.
Facts atRest() {
  Facts facts;
  facts.member = true;
  facts.verified = true;
  return facts;
}

} // namespace

TEST_CASE("a library of no hub is only local, whatever else is so") {
  Facts facts = atRest();
  facts.member = false;
  facts.waiting = 3;
  facts.error = error(ErrorCode::HubUnreachable);
  CHECK(statusOf(facts).state == State::LocalOnly);
}

TEST_CASE("up to date is said only when nothing waits, nothing is undecided and the digests agreed") {
  CHECK(statusOf(atRest()).state == State::UpToDate);
  Facts facts = atRest();
  SECTION("a change waits") {
    facts.waiting = 1;
    CHECK(statusOf(facts).state == State::Waiting);
  }
  SECTION("the digests were not compared, or differed") {
    facts.verified = false;
    CHECK(statusOf(facts).state == State::Waiting);
  }
  SECTION("somebody has to decide") {
    facts.decisions = 1;
    CHECK(statusOf(facts).state == State::NeedsDecision);
  }
}

TEST_CASE("a link that failed is offline; what a person must mend is a problem") {
  Facts facts = atRest();
  facts.waiting = 2;
  facts.decisions = 1;
  for (const ErrorCode code : {ErrorCode::HubUnreachable, ErrorCode::HubGarbage, ErrorCode::HubBusy,
                               ErrorCode::LinkCut, ErrorCode::TimedOut}) {
    facts.error = error(code);
    CHECK(statusOf(facts).state == State::Offline);
  }
  for (const ErrorCode code : {ErrorCode::DeviceRevoked, ErrorCode::HubKeyMismatch, ErrorCode::HubClock,
                               ErrorCode::HubProtocol, ErrorCode::HubEpoch, ErrorCode::StoreFull}) {
    facts.error = error(code);
    CHECK(statusOf(facts).state == State::Problem);
    CHECK(statusOf(facts).error == error(code));
  }
}

TEST_CASE("what is under way is shown before everything else, with how far it is") {
  Facts facts = atRest();
  facts.running = true;
  facts.done = 3;
  facts.total = 10;
  facts.decisions = 1;
  facts.error = error(ErrorCode::HubKeyMismatch);
  const Status status = statusOf(facts);
  CHECK(status.state == State::Syncing);
  CHECK(status.done == 3);
  CHECK(status.total == 10);
}

TEST_CASE("the numbers and the last success are told in every state") {
  Facts facts = atRest();
  facts.waiting = 4;
  facts.decisions = 2;
  facts.lastSuccess = 1'700'000'000'000;
  facts.error = error(ErrorCode::TimedOut);
  const Status status = statusOf(facts);
  CHECK(status.waiting == 4);
  CHECK(status.decisions == 2);
  CHECK(status.lastSuccess == 1'700'000'000'000);
}
