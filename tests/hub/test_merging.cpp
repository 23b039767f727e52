#include "core/model/vocabulary.h"
#include "tests/hub/network.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::Role;
using protocol::VerdictStatus;

namespace {

/// Two offices that hold the same practice.
struct TwoOffices {
  TwoOffices()
      : ana(hub, u"Montevideo"_s, u"Ana"_s)
      , ben(hub, u"Viena"_s, u"Ben"_s) {
    ana.pushPractice(id, {{u"title.es"_s, text("Entrevista"), {}},
                          {u"status"_s, text("draft"), {}},
                          {u"summary.es"_s, text("Hablar pronto con la persona detenida."), {}},
                          {u"countries"_s, Value::set({u"UY"_s, u"AR"_s}), {}}});
    ben.pull();
  }

  HubRecord onlyConflict() {
    const auto conflicts = hub.conflictsAbout(id);
    REQUIRE(conflicts.size() == 1);
    return conflicts.front();
  }

  /// Both offices, after another round, hold what the hub has.
  void checkEqual() {
    for (TestDevice* device : {&ana, &ben}) device->pull();
    for (TestDevice* device : {&ana, &ben}) {
      const Answer answer = device->pull();
      CHECK(answer.end->digest == device->digest());
    }
    for (const auto& field : hub.record(id).fields) {
      CHECK(ana.value(id, field.address) == field.value.value);
      CHECK(ben.value(id, field.address) == field.value.value);
    }
  }

  TestHub hub;
  TestDevice ana;
  TestDevice ben;
  RecordId id = newId();
};

} // namespace

TEST_CASE("edits of different fields both hold") {
  TwoOffices offices;
  CHECK(offices.ana.pushPractice(offices.id, {{u"problem.es"_s, text("Espera"), {}}}).status ==
        VerdictStatus::Applied);
  CHECK(offices.ben.pushPractice(offices.id, {{u"results.es"_s, text("Menos espera"), {}}}).status ==
        VerdictStatus::Applied);
  offices.checkEqual();
  CHECK(offices.hub.conflictsAbout(offices.id).empty());
}

TEST_CASE("the same edit twice is one") {
  TwoOffices offices;
  offices.ana.pushPractice(offices.id, {{u"title.es"_s, text("Primera entrevista"), {}}});
  const auto verdict =
      offices.ben.pushPractice(offices.id, {{u"title.es"_s, text("Primera entrevista"), {}}});
  CHECK(verdict.status == VerdictStatus::Applied);
  CHECK(offices.hub.history(offices.id).size() == 2);
  offices.checkEqual();
}

TEST_CASE("additions and removals of a set come together") {
  TwoOffices offices;
  offices.ana.pushPractice(offices.id, {{u"countries"_s, Value::set({u"UY"_s, u"AR"_s, u"AT"_s}), {}}});
  const auto verdict =
      offices.ben.pushPractice(offices.id, {{u"countries"_s, Value::set({u"UY"_s, u"CL"_s}), {}}});
  CHECK(verdict.status == VerdictStatus::Merged);
  CHECK(*verdict.settled.find(u"countries"_s) == Value::set({u"UY"_s, u"AT"_s, u"CL"_s}));
  offices.checkEqual();
}

TEST_CASE("edits of one text that do not touch come together") {
  TwoOffices offices;
  offices.ana.pushPractice(offices.id,
                           {{u"summary.es"_s, text("Hablar muy pronto con la persona detenida."), {}}});
  const auto verdict = offices.ben.pushPractice(
      offices.id, {{u"summary.es"_s, text("Hablar pronto con la persona detenida, en privado."), {}}});
  CHECK(verdict.status == VerdictStatus::Merged);
  CHECK(*verdict.settled.find(u"summary.es"_s) ==
        text("Hablar muy pronto con la persona detenida, en privado."));
  offices.checkEqual();
}

TEST_CASE("a text that the hub has had meanwhile says nothing new") {
  TwoOffices offices;
  // As after a restore: two offices give the same words back, and one goes on from them in between.
  TestDevice cora(offices.hub, u"Lima"_s, u"Cora"_s);
  cora.pull();
  const Value lost = text("Hablar hoy pronto con la persona detenida.");
  offices.ana.pushPractice(offices.id, {{u"summary.es"_s, lost, {}}});
  offices.ben.pull();
  const Value later = text("hoy pronto con la persona detenida, siempre.");
  offices.ben.pushPractice(offices.id, {{u"summary.es"_s, later, {}}});
  const auto verdict = cora.pushPractice(offices.id, {{u"summary.es"_s, lost, {}}});
  CHECK(verdict.status == VerdictStatus::Merged);
  CHECK(*verdict.settled.find(u"summary.es"_s) == later);
  CHECK(offices.hub.conflictsAbout(offices.id).empty());
  offices.checkEqual();
}

TEST_CASE("a field that another changed, and that is sent as it was seen, keeps the other's value") {
  TwoOffices offices;
  offices.ana.pushPractice(offices.id, {{u"title.es"_s, text("Primera entrevista"), {}}});
  const auto verdict = offices.ben.pushPractice(
      offices.id, {{u"title.es"_s, text("Entrevista"), {}}, {u"problem.es"_s, text("Espera"), {}}});
  CHECK(verdict.status == VerdictStatus::Merged);
  CHECK(*verdict.settled.find(u"title.es"_s) == text("Primera entrevista"));
  offices.checkEqual();
}

TEST_CASE("two values that cannot be joined: the hub's stays, the other becomes a conflict record") {
  TwoOffices offices;
  offices.ana.pushPractice(offices.id, {{u"title.es"_s, text("Primera entrevista"), {}}});
  const auto change =
      offices.ben.change(offices.id, u"practice"_s, {{u"title.es"_s, text("Entrevista inicial"), {}}});
  const Answer answer = offices.ben.exchange({change});
  const auto verdict = answer.verdicts.front();
  CHECK(verdict.status == VerdictStatus::Conflicted);
  CHECK(*verdict.settled.find(u"title.es"_s) == text("Primera entrevista"));
  CHECK(offices.hub.record(offices.id).value(u"title.es"_s) == text("Primera entrevista"));

  const HubRecord conflict = offices.onlyConflict();
  CHECK(conflict.kind == u"conflict");
  CHECK(conflict.value(u"record"_s) == Value(toText(offices.id)));
  CHECK(conflict.value(u"field"_s) == text("title.es"));
  CHECK(conflict.value(u"base"_s) == text("Entrevista"));
  CHECK(conflict.value(u"kept"_s) == text("Primera entrevista"));
  CHECK(conflict.value(u"other"_s) == text("Entrevista inicial"));
  CHECK(conflict.value(u"other_office"_s) == text("Viena"));
  CHECK(conflict.value(u"other_person"_s) == text("Ben"));
  CHECK(conflict.value(u"kept_person"_s) == text("Ana"));
  CHECK(conflict.value(u"kept_office"_s) == text("Montevideo"));
  CHECK(conflict.value(u"at"_s) == text("2021-05-20T12:10:00Z[UTC]"));
  CHECK(parseZonedTime(conflict.value(u"at"_s).text()));
  CHECK(conflict.office == offices.hub.record(offices.id).office);
  CHECK(conflict.shared);

  // Everybody who sees the record sees what is undecided about it, its author at once.
  CHECK(offices.ben.holds(conflict.id));
  offices.checkEqual();
  CHECK(offices.ana.holds(conflict.id));

  // Sent again, the change makes no second one.
  CHECK(offices.ben.exchange({change}).verdicts.front() == verdict);
  CHECK(offices.hub.conflictsAbout(offices.id).size() == 1);

  SECTION("which is closed for all by whoever may edit the record") {
    CHECK(offices.ana.push(conflict.id, u"conflict"_s, {{system_field::deleted, Value(true), {}}}).status ==
          VerdictStatus::Applied);
    offices.checkEqual();
    CHECK(offices.ben.records.at(conflict.id).isDeleted());
  }
  SECTION("also when both close it") {
    offices.ana.push(conflict.id, u"conflict"_s, {{system_field::deleted, Value(true), {}}});
    CHECK(offices.ben.push(conflict.id, u"conflict"_s, {{system_field::deleted, Value(true), {}}}).status ==
          VerdictStatus::Applied);
    CHECK(offices.hub.conflictsAbout(offices.id).size() == 1);
  }
}

TEST_CASE("a conflict does not stop the rest of the change") {
  TwoOffices offices;
  offices.ana.pushPractice(offices.id, {{u"title.es"_s, text("Primera entrevista"), {}}});
  const auto verdict = offices.ben.pushPractice(
      offices.id, {{u"title.es"_s, text("Entrevista inicial"), {}}, {u"problem.es"_s, text("Espera"), {}}});
  CHECK(verdict.status == VerdictStatus::Conflicted);
  CHECK(verdict.settled.size() == 1);
  CHECK(offices.hub.record(offices.id).value(u"problem.es"_s) == text("Espera"));
  offices.checkEqual();
}

TEST_CASE("two edits of a text that do not fit together become a conflict") {
  TwoOffices offices;
  const QString half(600'000, u'a');
  const QString other(600'000, u'b');
  const QString seen = u"Hablar pronto con la persona detenida."_s;
  offices.ana.pushPractice(offices.id, {{u"summary.es"_s, Value(half + u' ' + seen), {}}});
  const auto verdict =
      offices.ben.pushPractice(offices.id, {{u"summary.es"_s, Value(seen + u' ' + other), {}}});
  CHECK(verdict.status == VerdictStatus::Conflicted);
  CHECK(offices.onlyConflict().value(u"other"_s) == Value(seen + u' ' + other));
}

TEST_CASE("what a replica wrote itself is no news to it") {
  TwoOffices offices;
  const Seq seen = offices.hub.record(offices.id).seq;

  SECTION("two edits in one request, the second made before the first was answered") {
    const Answer answer = offices.ana.exchange(
        {offices.ana.change(offices.id, u"practice"_s, {{u"title.es"_s, text("Uno"), seen}}),
         offices.ana.change(offices.id, u"practice"_s, {{u"title.es"_s, text("Dos"), seen}})});
    CHECK(answer.verdicts.at(0).status == VerdictStatus::Applied);
    CHECK(answer.verdicts.at(1).status == VerdictStatus::Applied);
    CHECK(offices.hub.record(offices.id).value(u"title.es"_s) == text("Dos"));
  }
  SECTION("the first was merged with another's words: the second is held against what was sent") {
    offices.ben.pushPractice(offices.id,
                             {{u"summary.es"_s, text("Hablar muy pronto con la persona detenida."), {}}});
    const Answer answer = offices.ana.exchange(
        {offices.ana.change(
             offices.id, u"practice"_s,
             {{u"summary.es"_s, text("Hablar pronto con la persona detenida, a solas."), seen}}),
         offices.ana.change(
             offices.id, u"practice"_s,
             {{u"summary.es"_s, text("Hablar pronto con la persona detenida, en privado."), seen}})});
    CHECK(answer.verdicts.at(0).status == VerdictStatus::Merged);
    CHECK(answer.verdicts.at(1).status == VerdictStatus::Merged);
    CHECK(offices.hub.record(offices.id).value(u"summary.es"_s) ==
          text("Hablar muy pronto con la persona detenida, en privado."));
  }
  SECTION("an edit and then a deletion") {
    const Answer answer = offices.ana.exchange(
        {offices.ana.change(offices.id, u"practice"_s, {{u"title.es"_s, text("Uno"), seen}}),
         offices.ana.change(offices.id, u"practice"_s, {{system_field::deleted, Value(true), seen}})});
    CHECK(answer.verdicts.at(1).status == VerdictStatus::Applied);
    CHECK(offices.hub.record(offices.id).isDeleted());
  }
  SECTION("a deletion and then its undoing") {
    const Answer answer = offices.ana.exchange(
        {offices.ana.change(offices.id, u"practice"_s, {{system_field::deleted, Value(true), seen}}),
         offices.ana.change(offices.id, u"practice"_s, {{system_field::deleted, Value(), seen}})});
    CHECK(answer.verdicts.at(1).status == VerdictStatus::Applied);
    CHECK_FALSE(offices.hub.record(offices.id).isDeleted());
  }
}

TEST_CASE("history tells who changed what") {
  TwoOffices offices;
  offices.ben.pushPractice(offices.id, {{u"title.es"_s, text("Primera entrevista"), {}}});
  const auto history = offices.hub.history(offices.id);
  REQUIRE(history.size() == 2);
  const FieldRevision* title = history.back().fields.find(u"title.es"_s);
  REQUIRE(title);
  CHECK(title->before == text("Entrevista"));
  CHECK(title->after == text("Primera entrevista"));
  CHECK(history.back().author.number == 1);
  CHECK(history.back().author.person != history.front().author.person);
  CHECK(history.back().at == offices.hub.clock.at);
}

TEST_CASE("a record that nobody edited meanwhile goes into the trash, and comes back when asked") {
  TwoOffices offices;
  offices.ana.pushPractice(offices.id, {{u"title.es"_s, text("Primera entrevista"), {}}});
  offices.ben.pull();
  // A replica that never saw @deleted set says so with base 0: its cursor tells what it knew.
  CHECK(offices.ben.pushPractice(offices.id, {{system_field::deleted, Value(true), 0}}).status ==
        VerdictStatus::Applied);
  offices.checkEqual();
  CHECK(offices.ana.records.at(offices.id).isDeleted());
  CHECK(offices.ana.pushPractice(offices.id, {{system_field::deleted, Value(), {}}}).status ==
        VerdictStatus::Applied);
  offices.checkEqual();
  CHECK_FALSE(offices.ben.records.at(offices.id).isDeleted());
  CHECK(offices.hub.conflictsAbout(offices.id).empty());
}

TEST_CASE("a deletion over an edit that its author has not seen: the edit lives") {
  TwoOffices offices;
  const Seq seen = offices.ben.cursor.since;
  offices.ana.pushPractice(offices.id, {{u"title.es"_s, text("Primera entrevista"), {}}});
  const auto verdict = offices.ben.pushPractice(offices.id, {{system_field::deleted, Value(true), seen}});
  CHECK(verdict.status == VerdictStatus::Conflicted);
  CHECK(verdict.settled.find(system_field::deleted)->isAbsent());
  CHECK_FALSE(offices.hub.record(offices.id).isDeleted());
  const HubRecord conflict = offices.onlyConflict();
  CHECK(conflict.value(u"field"_s) == text("@deleted"));
  CHECK(conflict.value(u"kept"_s).isAbsent());
  CHECK(conflict.value(u"other"_s) == Value(true));
  CHECK(conflict.value(u"other_office"_s) == text("Viena"));
  CHECK(conflict.value(u"kept_office"_s) == text("Montevideo"));
  CHECK(conflict.value(u"kept_person"_s) == text("Ana"));
  offices.checkEqual();
}

TEST_CASE("an edit of a record that went into the trash meanwhile brings it back") {
  TwoOffices offices;
  offices.ana.pushPractice(offices.id, {{system_field::deleted, Value(true), {}}});
  const auto verdict =
      offices.ben.pushPractice(offices.id, {{u"title.es"_s, text("Primera entrevista"), {}}});
  CHECK(verdict.status == VerdictStatus::Conflicted);
  CHECK(verdict.settled.find(system_field::deleted)->isAbsent());
  const HubRecord record = offices.hub.record(offices.id);
  CHECK_FALSE(record.isDeleted());
  CHECK(record.value(u"title.es"_s) == text("Primera entrevista"));
  const HubRecord conflict = offices.onlyConflict();
  CHECK(conflict.value(u"other"_s) == Value(true));
  CHECK(conflict.value(u"other_office"_s) == text("Montevideo"));
  CHECK(conflict.value(u"other_person"_s) == text("Ana"));
  offices.checkEqual();
}

TEST_CASE("an edit that says nothing new leaves the trash alone") {
  TwoOffices offices;
  offices.ana.pushPractice(offices.id, {{system_field::deleted, Value(true), {}}});
  CHECK(offices.ben.pushPractice(offices.id, {{u"title.es"_s, text("Entrevista"), {}}}).status ==
        VerdictStatus::Applied);
  CHECK(offices.hub.record(offices.id).isDeleted());
}

TEST_CASE("both delete: no conflict") {
  TwoOffices offices;
  offices.ana.pushPractice(offices.id, {{system_field::deleted, Value(true), {}}});
  CHECK(offices.ben.pushPractice(offices.id, {{system_field::deleted, Value(true), 0}}).status ==
        VerdictStatus::Applied);
  CHECK(offices.hub.conflictsAbout(offices.id).empty());
  offices.checkEqual();
}

TEST_CASE("a very long value that yields is kept whole, whatever else has to go") {
  TwoOffices offices;
  const QString first(1'000'000, u'\u00e1');
  const QString second(1'000'000, u'\u00e9');
  offices.ana.pushPractice(offices.id, {{u"steps.es"_s, Value(first), {}}});
  const auto verdict = offices.ben.pushPractice(offices.id, {{u"steps.es"_s, Value(second), 0}});
  CHECK(verdict.status == VerdictStatus::Conflicted);
  CHECK(offices.onlyConflict().value(u"other"_s) == Value(second));
  offices.checkEqual();
}

TEST_CASE(
    "who writes a text, changes it and writes the first one again, while away, has written the first one") {
  TwoOffices offices;
  std::vector<protocol::Change> changes;
  for (const char* words : {"Hablar ya.", "Esperar.", "Hablar ya."})
    changes.push_back(offices.ben.change(offices.id, u"practice"_s, {{u"summary.es"_s, text(words), {}}}));
  for (const auto& verdict : offices.ben.exchange(changes).verdicts)
    CHECK(verdict.status == VerdictStatus::Applied);
  CHECK(offices.hub.record(offices.id).value(u"summary.es"_s) == text("Hablar ya."));
}
