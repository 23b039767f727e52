#include "core/sync/file_plan.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::sync;
using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds now = 1'700'000'000'000;
constexpr Milliseconds minute = 60'000;

NamedFile named(const char* content, qint64 size) {
  NamedFile file;
  file.hash = Sha256::of(content);
  file.size = size;
  file.accepted = true;
  return file;
}

FileState here(const char* content, qint64 size) {
  FileState state;
  state.hash = Sha256::of(content);
  state.size = size;
  state.here = true;
  state.sending = Sending::Waits;
  return state;
}

FileWork plan(const std::vector<NamedFile>& files, const std::vector<FileState>& states,
              const FilePolicy& policy = {}) {
  return planFiles(files, states, policy, now);
}

} // namespace

TEST_CASE("a file comes down once, whatever number of attachments name it") {
  const FileWork work = plan({named("a", 10), named("a", 10), named("b", 20)}, {});
  CHECK(work.fetches.size() == 2);
  CHECK(work.sends.empty());
}

TEST_CASE("only what a live attachment names, and the hub knows of, travels") {
  NamedFile deleted = named("a", 10);
  deleted.deleted = true;
  NamedFile local = named("b", 10);
  local.accepted = false;
  CHECK(plan({deleted, local}, {}).fetches.empty());
  CHECK(plan({local}, {here("b", 10)}).sends.empty());
  // Who takes it out of the trash elsewhere will want it.
  CHECK(plan({deleted}, {here("a", 10)}).sends.size() == 1);
  CHECK(plan({}, {here("c", 10)}).sends.empty());
  CHECK(plan({deleted, named("a", 10)}, {}).fetches.size() == 1);
}

TEST_CASE("the policy's limit is a limit") {
  const FilePolicy below{FilePolicy::Which::Below, 100};
  CHECK(plan({named("a", 99)}, {}, below).fetches.size() == 1);
  CHECK(plan({named("a", 100)}, {}, below).fetches.empty());
  CHECK(plan({named("a", 1LL << 40)}, {}, {FilePolicy::Which::All, 0}).fetches.size() == 1);
  CHECK(plan({named("a", 0)}, {}, {FilePolicy::Which::OnDemand, 1000}).fetches.empty());
}

TEST_CASE("what a person waits for comes first, then what shall always be here, then the smallest") {
  FileState asked;
  asked.hash = Sha256::of("asked");
  asked.asked = true;
  FileState kept;
  kept.hash = Sha256::of("kept");
  kept.keeping = Keeping::Always;
  const FileWork work =
      plan({named("large", 900), named("small", 9), named("kept", 5'000'000), named("asked", 9'000'000)},
           {asked, kept});
  REQUIRE(work.fetches.size() == 4);
  CHECK(work.fetches[0].hash == Sha256::of("asked"));
  CHECK(work.fetches[0].size == 9'000'000);
  CHECK(work.fetches[1].hash == Sha256::of("kept"));
  CHECK(work.fetches[2].hash == Sha256::of("small"));
  CHECK(work.fetches[3].hash == Sha256::of("large"));
}

TEST_CASE("a file that failed rests longer each time, and a clock set back ends its rest") {
  FileState state = here("a", 10);
  state.tries = 1;
  state.tried = now - 5 * minute;
  CHECK_FALSE(isResting(state, now));
  state.tried = now - 5 * minute + 1;
  CHECK(isResting(state, now));
  CHECK(plan({named("a", 10)}, {state}).resting.size() == 1);
  CHECK(plan({named("a", 10)}, {state}).sends.empty());
  state.tries = 2;
  CHECK(isResting(state, state.tried + 10 * minute - 1));
  CHECK_FALSE(isResting(state, state.tried + 10 * minute));
  state.tries = 1'000'000;
  CHECK(isResting(state, state.tried + 6 * 60 * minute - 1));
  CHECK_FALSE(isResting(state, state.tried + 6 * 60 * minute));
  state.tried = now + 365 * 24 * 60 * minute;
  CHECK_FALSE(isResting(state, now));
}
