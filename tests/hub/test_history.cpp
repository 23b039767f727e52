#include "tests/hub/network.h"

#include <catch2/catch_test_macros.hpp>

// To whom the hub tells what became of a record. How offices keep it is in tests/scenarios/test_history.cpp.

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::VerdictStatus;

namespace {

/// A practice that one office wrote for itself, edited twice, and may open to the network; another office.
struct Hidden {
  Hidden() {
    auto first = practice(u"Uno"_s);
    first.push_back({system_field::audience, text("office"), {}});
    write(first);
    write({{u"title.es"_s, text("Dos"), {}}});
    write({{u"title.es"_s, text("Tres"), {}}, {u"summary.es"_s, text("De noche"), {}}});
    ben.pull();
  }

  void write(const std::vector<Edit>& edits) {
    REQUIRE(ana.pushPractice(id, edits).status == VerdictStatus::Applied);
  }

  void show(const char* audience) { write({{system_field::audience, text(audience), {}}}); }

  std::vector<protocol::Revision> historyFor(const TestDevice& device, Seq after = 0) {
    const auto history = hub.service->history(device.enrolment.token, id, after);
    REQUIRE(history.ok());
    CHECK(history->record == id);
    CHECK_FALSE(history->more);
    return history->revisions;
  }

  void checkIsRefused(const TestDevice& device) {
    const auto history = hub.service->history(device.enrolment.token, id, 0);
    REQUIRE_FALSE(history.ok());
    CHECK(history.error() == Error{ErrorCode::UnknownRecord, {{u"id"_s, toText(id)}}, {}});
  }

  TestHub hub;
  TestDevice ana{hub, u"Montevideo"_s, u"Ana"_s};
  TestDevice ben{hub, u"Viena"_s, u"Ben"_s};
  RecordId id = newId();
};

} // namespace

TEST_CASE("of what an office has opened to the network every office has the history, from its beginning") {
  Hidden hidden;
  CHECK_FALSE(hidden.ben.holds(hidden.id));
  hidden.checkIsRefused(hidden.ben);

  hidden.show("network");
  const Answer answer = hidden.ben.pull();
  CHECK(answer.end->digest == hidden.ben.digest());
  CHECK(hidden.ben.value(hidden.id, u"title.es"_s) == text("Tres"));
  const auto told = hidden.historyFor(hidden.ben);
  REQUIRE(told.size() == 4);
  CHECK(told[0].fields.find(u"title.es"_s)->after == text("Uno"));
  CHECK(told[1].fields.find(u"title.es"_s)->before == text("Uno"));
  CHECK(told[1].fields.find(u"title.es"_s)->after == text("Dos"));
  CHECK(told[2].fields.find(u"summary.es"_s)->after == text("De noche"));
  CHECK(told[3].fields.find(system_field::audience)->before == text("office"));
  for (const protocol::Revision& revision : told) {
    CHECK(revision.person == u"Ana");
    CHECK(revision.office == u"Montevideo");
  }
  CHECK(told == hidden.historyFor(hidden.ana));
  CHECK(hidden.historyFor(hidden.ben, told[1].seq).size() == 2);
}

TEST_CASE("with what an office takes back goes its history, and what is written since nobody else is told") {
  Hidden hidden;
  hidden.show("network");
  hidden.ben.pull();
  REQUIRE(hidden.ben.holds(hidden.id));

  hidden.show("office");
  hidden.checkIsRefused(hidden.ben); // also before the other office has heard of it
  const Answer answer = hidden.ben.pull();
  CHECK_FALSE(hidden.ben.holds(hidden.id));
  CHECK(answer.end->digest == hidden.ben.digest());
  hidden.write({{u"title.es"_s, text("Cuatro"), {}}});
  CHECK(hidden.ben.pull().pages.empty());
  hidden.checkIsRefused(hidden.ben);
  CHECK(hidden.historyFor(hidden.ana).size() == 6);

  hidden.show("network");
  hidden.ben.pull();
  CHECK(hidden.ben.value(hidden.id, u"title.es"_s) == text("Cuatro"));
  CHECK(hidden.historyFor(hidden.ben).size() == 7);
}
