#include "tests/hub/network.h"

#include <catch2/catch_test_macros.hpp>

// A change that is sent again, since its answer was lost, counts once and gets the same answer, of which the
// hub keeps no word.

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::VerdictStatus;

namespace {

/// Ana has written something new, and Ben what it said before: his change is merged, and makes no revision.
struct Merged {
  Merged()
      : ana(hub, u"Montevideo"_s, u"Ana"_s)
      , ben(hub, u"Viena"_s, u"Ben"_s) {
    ana.pushPractice(id, practice(u"Turno"_s));
    ana.pushPractice(id, {{u"problem.es"_s, text("uno dos"), {}}});
    ben.pull();
    ana.pushPractice(id, {{u"problem.es"_s, text("uno dos Quispe"), {}}});
    sent = ben.change(id, u"practice"_s, {{u"problem.es"_s, text("uno dos"), {}}});
    verdict = ben.exchange({sent}).verdicts.front();
    REQUIRE(verdict.status == VerdictStatus::Merged);
    REQUIRE(told(verdict) == text("uno dos Quispe"));
  }

  static Value told(const protocol::Verdict& verdict) {
    const Value* value = verdict.settled.find(u"problem.es"_s);
    return value ? *value : Value();
  }

  protocol::Verdict again() { return ben.exchange({sent}).verdicts.front(); }

  Result<ErasureReceipt> erase(ErasureScope scope) {
    return hub.service->erase(id, scope, files::BlobFolder(folder.path()));
  }

  TestHub hub;
  QTemporaryDir folder;
  TestDevice ana;
  TestDevice ben;
  RecordId id = newId();
  protocol::Change sent;
  protocol::Verdict verdict;
};

} // namespace

TEST_CASE("a change that made nothing of its own leaves no word in what the hub keeps of its answer") {
  Merged merged;
  CHECK(merged.hub.verdictsWith("Quispe") == 0);
  SECTION("sent again, it is told the same, and counts once") {
    CHECK(merged.again() == merged.verdict);
    CHECK(merged.hub.history(merged.id).size() == 3);
  }
  SECTION("and what stands there now, if that is another") {
    merged.ana.pushPractice(merged.id, {{u"problem.es"_s, text("tres"), {}}});
    const auto again = merged.again();
    CHECK(again.seq == merged.verdict.seq);
    CHECK(Merged::told(again) == text("tres"));
    const Answer answer = merged.ben.pull();
    CHECK(answer.end->digest == merged.ben.digest());
    CHECK(merged.ben.value(merged.id, u"problem.es"_s) == text("tres"));
  }
  SECTION("but nothing where its office does not see the record any more") {
    merged.ana.pushPractice(merged.id, {{system_field::audience, text("office"), {}}});
    CHECK(merged.again().settled.isEmpty());
  }
  SECTION("nor once the record was erased") {
    REQUIRE(merged.erase(ErasureScope::Record).ok());
    const auto again = merged.again();
    CHECK(again.status == VerdictStatus::Merged);
    CHECK(again.settled.isEmpty());
    CHECK(merged.hub.verdictsWith("Quispe") == 0);
  }
  SECTION("nor what it said before, once that was erased") {
    merged.ana.pushPractice(merged.id, {{u"problem.es"_s, text("tres"), {}}});
    REQUIRE(merged.erase(ErasureScope::History).ok());
    CHECK(Merged::told(merged.again()) == text("tres"));
  }
}

TEST_CASE("a repeated change is told what the hub wrote of its own accord with it") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  ana.pull();
  const RecordId contact = newId();
  const auto sent = ana.change(contact, u"person"_s, {{u"name"_s, text("Zoraida Quispe"), {}}});
  const auto verdict = ana.exchange({sent}).verdicts.front();
  CHECK(*verdict.settled.find(system_field::audience) == text("office"));
  CHECK(ana.exchange({sent}).verdicts.front() == verdict);
  CHECK(hub.history(contact).size() == 1);
}

TEST_CASE("a change that was rejected leaves no word either, and is told again why") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const auto sent = ana.change(newId(), u"practice"_s, practice(u"Turno"_s, u"Quispe"_s));
  const auto verdict = ana.exchange({sent}).verdicts.front();
  CHECK(verdict.code == ErrorCode::InvalidField);
  CHECK(verdict.parameters.value(u"value"_s) == u"Quispe");
  CHECK(hub.verdictsWith("Quispe") == 0);
  CHECK(ana.exchange({sent}).verdicts.front() == verdict);
  const auto lacking = ana.change(newId(), u"practice"_s, {{u"title.es"_s, text("Turno"), {}}});
  const auto missing = ana.exchange({lacking}).verdicts.front();
  CHECK(missing.parameters.value(u"reason"_s) == u"Missing");
  CHECK(ana.exchange({lacking}).verdicts.front() == missing);
}
