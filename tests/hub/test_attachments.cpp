#include "tests/hub/network.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::Role;
using protocol::VerdictStatus;

// Nobody sees of a record what is attached to it who does not see the record.

namespace {

const Value network(u"network"_s);
const Value office(u"office"_s);

/// Two computers of one office, one of each of two others, and a practice of the first that all see.
struct Attached {
  explicit Attached(Role role = Role::Contributor)
      : ana(hub, u"Montevideo"_s, u"Ana"_s, role)
      , luz(hub, u"Montevideo"_s, u"Luz"_s, role)
      , ben(hub, u"Viena"_s, u"Ben"_s, Role::Contributor)
      , eva(hub, u"Quito"_s, u"Eva"_s, Role::Editor) {
    ana.push(to, u"practice"_s, practice(u"Turnos"_s));
    pull();
  }

  void pull() {
    for (TestDevice* device : {&ana, &luz, &ben, &eva}) {
      const Answer answer = device->pull();
      CHECK(answer.end->digest == device->digest());
    }
  }

  std::vector<Edit> file(const RecordId& record, const Value& audience = {}) const {
    std::vector<Edit> edits = {{u"record"_s, Value(toText(record)), {}},
                               {u"file_name"_s, Value(u"acta.txt"_s), {}},
                               {u"size"_s, Value(5.0), {}},
                               {u"sha256"_s, Value(Sha256::of("bytes").toHex()), {}},
                               {u"caption.es"_s, text("Zoraida P., declaración"), {}}};
    if (!audience.isAbsent()) edits.push_back({system_field::audience, audience, {}});
    return edits;
  }

  RecordId attach(TestDevice& who, const Value& audience = {}) {
    const RecordId id = newId();
    REQUIRE(who.push(id, u"attachment"_s, file(to, audience)).status == VerdictStatus::Applied);
    return id;
  }

  void show(const Value& audience) { ana.push(to, u"practice"_s, {{system_field::audience, audience, {}}}); }

  TestHub hub;
  TestDevice ana;
  TestDevice luz;
  TestDevice ben;
  TestDevice eva;
  RecordId to = newId();
};

} // namespace

TEST_CASE("what is attached to a record that an office keeps to itself stays there, whoever attaches it") {
  const Role role = GENERATE(Role::Contributor, Role::Editor, Role::Administrator);
  const Value said = GENERATE(Value(), Value(u"network"_s), Value(u"office"_s));
  const bool knows = GENERATE(false, true); // that the record is kept back
  Attached attached(role);
  attached.show(office);
  if (knows) attached.luz.pull();
  const RecordId id = newId();
  const auto verdict = attached.luz.push(id, u"attachment"_s, attached.file(attached.to, said));
  CHECK(verdict.status == (said == office ? VerdictStatus::Applied : VerdictStatus::Merged));
  attached.pull();
  CHECK_FALSE(attached.hub.record(id).shared);
  CHECK(attached.ana.holds(id));
  CHECK(attached.luz.value(id, system_field::audience) == office);
  CHECK_FALSE(attached.ben.holds(id));
  CHECK_FALSE(attached.eva.holds(id));
}

TEST_CASE("what is attached goes with a record that its office takes back, and comes back with it") {
  Attached attached;
  const RecordId shown = attached.attach(attached.luz);
  const RecordId kept = attached.attach(attached.luz, office); // by its author's will
  attached.pull();
  REQUIRE(attached.ben.holds(shown));
  attached.show(office);
  const RecordId later = newId();
  attached.luz.push(later, u"attachment"_s, attached.file(attached.to));
  attached.pull();
  for (TestDevice* other : {&attached.ben, &attached.eva})
    for (const RecordId& id : {attached.to, shown, kept, later}) CHECK_FALSE(other->holds(id));
  for (const RecordId& id : {shown, kept, later}) CHECK(attached.ana.holds(id));
  attached.show(network);
  attached.pull();
  for (const RecordId& id : {attached.to, shown, later}) CHECK(attached.ben.holds(id));
  CHECK_FALSE(attached.ben.holds(kept));
}

TEST_CASE("another office's attachment is its own alone once the record is not shown any more") {
  Attached attached;
  const RecordId id = attached.attach(attached.ben);
  attached.pull();
  REQUIRE(attached.eva.holds(id));
  attached.show(office);
  attached.pull();
  CHECK(attached.ben.holds(id));
  CHECK_FALSE(attached.eva.holds(id));
  // And what it attaches before it hears of that.
  const RecordId late = newId();
  CHECK(attached.ben.push(late, u"attachment"_s, attached.file(attached.to)).status == VerdictStatus::Merged);
  attached.show(network);
  attached.pull();
  for (TestDevice* device : {&attached.ana, &attached.ben, &attached.eva}) CHECK(device->holds(id));
}

TEST_CASE("whether a record is there that an office never saw, no attachment tells it") {
  Attached attached;
  const RecordId secret = newId();
  auto fields = practice(u"Borrador"_s);
  fields.push_back({system_field::audience, office, {}});
  attached.ana.push(secret, u"practice"_s, fields);
  for (const RecordId& id : {secret, newId()})
    CHECK(attached.ben.push(newId(), u"attachment"_s, attached.file(id)).status == VerdictStatus::Applied);
}

TEST_CASE("what an attachment is attached to is written in one way, by which it is found") {
  Attached attached;
  auto edits = attached.file(attached.to);
  edits.front().value = Value(toText(attached.to).toUpper());
  const auto verdict = attached.luz.push(newId(), u"attachment"_s, edits);
  CHECK(verdict.status == VerdictStatus::Rejected);
  CHECK(verdict.code == ErrorCode::Malformed);
}

TEST_CASE("an attachment is not shown by an edit of its own where its record is not") {
  Attached attached(Role::Editor);
  const RecordId id = attached.attach(attached.luz);
  attached.show(office);
  attached.luz.pull();
  SECTION("of who sees it") {
    const auto verdict = attached.luz.push(id, u"attachment"_s, {{system_field::audience, network, {}}});
    CHECK(verdict.status == VerdictStatus::Merged);
  }
  SECTION("of what it is attached to") {
    const RecordId other = newId();
    attached.ana.push(other, u"practice"_s, practice(u"Otra"_s));
    attached.luz.push(id, u"attachment"_s,
                      {{u"record"_s, Value(toText(other)), {}}, {system_field::audience, network, {}}});
    attached.pull();
    CHECK(attached.ben.holds(id));
    attached.luz.push(id, u"attachment"_s, {{u"record"_s, Value(toText(attached.to)), {}}});
  }
  attached.pull();
  CHECK_FALSE(attached.hub.record(id).shared);
  CHECK_FALSE(attached.ben.holds(id));
  CHECK(attached.ana.holds(id));
}

TEST_CASE("what is attached to a person goes with their consent") {
  Attached attached;
  const RecordId person = newId();
  attached.ana.push(person, u"person"_s,
                    {{u"name"_s, text("Zoraida P."), {}},
                     {u"consent"_s, text("given"), {}},
                     {u"consent_scope"_s, text("network"), {}}});
  const RecordId id = newId();
  REQUIRE(attached.ana.push(id, u"attachment"_s, attached.file(person)).status == VerdictStatus::Applied);
  attached.pull();
  REQUIRE(attached.ben.holds(person));
  REQUIRE(attached.ben.holds(id));
  attached.ana.push(person, u"person"_s, {{u"consent"_s, text("not-given"), {}}});
  attached.pull();
  CHECK_FALSE(attached.ben.holds(person));
  CHECK_FALSE(attached.ben.holds(id));
  CHECK(attached.luz.holds(id));
}

TEST_CASE(
    "a record that comes back to a restored hub after what is attached to it keeps that to its office") {
  TestHub hub;
  REQUIRE(hub.service->startEpoch().ok());
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const RecordId secret = newId();
  const RecordId id = newId();
  ana.push(id, u"attachment"_s,
           {{u"record"_s, Value(toText(secret)), {}},
            {u"file_name"_s, Value(u"acta.txt"_s), {}},
            {u"size"_s, Value(5.0), {}},
            {u"sha256"_s, Value(Sha256::of("bytes").toHex()), {}}});
  ben.pull();
  REQUIRE(ben.holds(id));
  auto fields = practice(u"Borrador"_s);
  fields.push_back({system_field::audience, office, {}});
  ana.push(secret, u"practice"_s, fields);
  const Answer answer = ben.pull();
  CHECK_FALSE(ben.holds(id));
  CHECK(answer.end->digest == ben.digest());
}
