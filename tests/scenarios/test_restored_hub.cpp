#include "tests/scenarios/network.h"

// The hub's disk is lost, and it goes on from a backup. What it had accepted since is lost there, and its
// numbers are given again.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

TEST_CASE("trap 3: a hub restored from a backup gets back what it lost, from whoever still has it") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s);
  Office merida(hub, u"Mérida"_s, protocol::Role::Editor);
  const RecordId old = rosario.create(u"practice"_s, practice(u"Antes"_s));
  rosario.sync();
  merida.sync();
  hub.backUp();
  rosario.edit(old, fields({{u"results.es"_s, Value(u"Menos demoras"_s)}}));
  const RecordId created = rosario.create(u"practice"_s, practice(u"Después"_s));
  rosario.sync();
  merida.sync();

  SECTION("from the office that wrote it") {
    hub.restore();
    CHECK(rosario.sync().verified);
  }
  SECTION("from another, under the name of the office whose it is") {
    hub.restore();
    CHECK(merida.sync().verified);
    CHECK(rosario.sync().verified);
    CHECK(hub.store().record(created)->office == hub.store().record(old)->office);
    rosario.edit(created, fields({{u"results.es"_s, Value(u"Nuestro"_s)}}));
    CHECK(rosario.sync().rejected == 0);
    merida.sync();
    CHECK(merida.text(created, u"results.es"_s) == u"Nuestro");
  }
  SECTION("even when the restored hub has since overtaken the office") {
    hub.restore();
    Office lima(hub, u"Lima"_s);
    for (int i = 0; i < 10; ++i) lima.create(u"practice"_s, practice(u"Lima %1"_s.arg(i)));
    lima.sync();
    CHECK(rosario.sync().verified);
    lima.sync();
    CHECK(lima.text(created, u"title.es"_s) == u"Después");
  }
  SECTION("twice in a row") {
    hub.restore();
    rosario.sync();
    hub.restore();
    CHECK(rosario.sync().verified);
  }
  merida.sync();
  Office late(hub, u"Tardía"_s);
  late.sync();
  CHECK(late.text(old, u"results.es"_s) == u"Menos demoras");
  CHECK(late.text(created, u"title.es"_s) == u"Después");
  requireEqual(rosario, late);
  requireEqual(merida, late);
  CHECK(late.conflicts().empty());
}

TEST_CASE("trap 3: a restore costs an office that was behind it nothing") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s);
  rosario.create(u"practice"_s, practice(u"Antes"_s));
  rosario.sync();
  hub.backUp();
  hub.restore();
  rosario.link.requests = 0;
  const sync::Report report = rosario.sync();
  CHECK(report.verified);
  CHECK(report.sent == 0);
  CHECK(report.received == 0);
  CHECK(rosario.link.requests == 2);
}

TEST_CASE("trap 3: what was written on top of what the hub lost goes up with it, once") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s);
  const RecordId id = rosario.create(u"practice"_s, practice(u"Uno"_s));
  rosario.sync();
  hub.backUp();
  rosario.edit(id, fields({{u"title.es"_s, Value(u"Dos"_s)}, {u"results.es"_s, Value(u"Menos"_s)}}));
  rosario.sync();
  SECTION("waiting") {
    rosario.edit(id, fields({{u"title.es"_s, Value(u"Tres"_s)}}));
  }
  SECTION("under way: the answer was lost") {
    rosario.edit(id, fields({{u"title.es"_s, Value(u"Tres"_s)}}));
    rosario.link.cutAnswerAt = 0;
    REQUIRE_FALSE(rosario.trySync().ok());
  }
  hub.restore();
  CHECK(rosario.sync().verified);
  CHECK(rosario.conflicts().empty());
  Office late(hub, u"Tardía"_s);
  late.sync();
  CHECK(late.text(id, u"title.es"_s) == u"Tres");
  CHECK(late.text(id, u"results.es"_s) == u"Menos");
}

TEST_CASE("trap 3: where the restored hub was given another value, nobody's words go under") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s);
  Office merida(hub, u"Mérida"_s, protocol::Role::Editor);
  const RecordId id = rosario.create(u"practice"_s, practice(u"Uno"_s));
  rosario.sync();
  merida.sync();
  hub.backUp();
  rosario.edit(id, fields({{u"title.es"_s, Value(u"Dos"_s)}}));
  rosario.sync();
  hub.restore();
  merida.edit(id, fields({{u"title.es"_s, Value(u"Otro"_s)}}));
  merida.sync();
  CHECK(rosario.sync().verified);
  CHECK(rosario.text(id, u"title.es"_s) == u"Otro");
  REQUIRE(rosario.conflicts().size() == 1);
  CHECK(rosario.conflicts().front().text(u"other"_s) == u"Dos");
  CHECK(rosario.conflicts().front().text(u"base"_s) == u"Uno");
}

TEST_CASE("trap 3: an edit on top of what the hub lost is not joined with news as if the hub had had it") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s, protocol::Role::Editor);
  Office merida(hub, u"Mérida"_s, protocol::Role::Editor);
  hub.backUp();
  const auto text = [](const QString& words) { return fields({{u"problem.es"_s, Value(words)}}); };
  Fields values = practice(u"Turno"_s);
  values.set(u"problem.es"_s, Value(u"Nadie atiende de noche."_s));
  values.set(u"countries"_s, Value::set({u"AR"_s}));
  const RecordId id = rosario.create(u"practice"_s, values);
  rosario.sync();
  merida.sync();
  rosario.edit(id, text(u"Casi nadie atiende de noche."_s));
  rosario.edit(id, fields({{u"countries"_s, Value::set({u"AR"_s, u"MX"_s})}}));
  rosario.sync();
  hub.restore();
  merida.edit(id, text(u"Nadie atiende de noche en la comisaría."_s));
  merida.sync();
  rosario.edit(id, text(u"Casi nadie atiende bien de noche."_s));
  SECTION("that waits") {}
  SECTION("that was refused") {
    const PendingChange waiting = rosario.store->outbox().of(id).front();
    sqlite::Transaction transaction(rosario.store->database());
    rosario.store->outbox().reject(waiting.number, {ErrorCode::Forbidden, {}, {}});
    REQUIRE(transaction.commit().ok());
  }
  // A replica that is new to the hub looks at what is there before it sends anything.
  rosario.enrol(hub, u"Rosario"_s, protocol::Role::Editor);
  rosario.sync();
  rosario.edit(id, text(rosario.text(id, u"problem.es"_s) % u" Nunca."_s));
  rosario.sync();
  merida.sync();
  CHECK(merida.record(id).value(u"countries"_s) == Value::set({u"AR"_s, u"MX"_s}));
  QString all = merida.text(id, u"problem.es"_s);
  for (const Record& conflict : merida.conflicts()) all += conflict.text(u"other"_s);
  for (const QString& word : {u"Casi"_s, u"bien"_s, u"comisaría"_s, u"Nunca"_s}) {
    INFO(word.toStdString() << " in " << all.toStdString());
    CHECK(all.contains(word));
  }
}

TEST_CASE("trap 3: an open decision survives the hub's restore") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s, protocol::Role::Editor);
  Office merida(hub, u"Mérida"_s, protocol::Role::Editor);
  const RecordId id = rosario.create(u"practice"_s, practice(u"Uno"_s));
  rosario.sync();
  merida.sync();
  hub.backUp();
  rosario.edit(id, fields({{u"title.es"_s, Value(u"Dos"_s)}}));
  rosario.sync();
  merida.edit(id, fields({{u"title.es"_s, Value(u"Otro"_s)}}));
  merida.sync();
  REQUIRE(merida.conflicts().size() == 1);
  hub.restore();
  CHECK(merida.sync().verified);
  rosario.sync();
  REQUIRE(rosario.conflicts().size() == 1);
  REQUIRE(rosario.library().decide(rosario.conflicts().front().id, {Decision::Choice::Other, {}}).ok());
  rosario.sync();
  merida.sync();
  CHECK(merida.conflicts().empty());
  CHECK(merida.text(id, u"title.es"_s) == u"Otro");
}

TEST_CASE("trap 3: what an office may not give back itself stays there until another has done so") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s);
  Office reader(hub, u"Lectores"_s, protocol::Role::Reader);
  const RecordId id = rosario.create(u"practice"_s, practice(u"Uno"_s));
  rosario.sync();
  reader.sync();
  hub.backUp();
  rosario.edit(id, fields({{u"results.es"_s, Value(u"Menos demoras"_s)}}));
  const RecordId created = rosario.create(u"practice"_s, practice(u"Después"_s));
  rosario.sync();
  reader.sync();
  hub.restore();
  CHECK(reader.sync().rejected == 2);
  CHECK(reader.text(id, u"results.es"_s) == u"Menos demoras");
  CHECK(reader.text(created, u"title.es"_s) == u"Después");
  rosario.sync();
  CHECK(reader.sync().verified);
  CHECK(reader.store->outbox().isEmpty());
  requireEqual(reader, rosario);
}

TEST_CASE(
    "trap 3: what the hub lost is not shown again by taking back an edit of a record that was withdrawn") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s, protocol::Role::Editor);
  Office lima(hub, u"Lima"_s, protocol::Role::Contributor);
  const RecordId id = rosario.create(u"practice"_s, practice(u"Uno"_s));
  rosario.sync();
  lima.sync();
  hub.backUp();
  lima.edit(id, fields({{u"results.es"_s, Value(u"Ajeno"_s)}}));
  CHECK(lima.sync().rejected == 1);
  rosario.edit(id, fields({{u"results.es"_s, Value(u"Perdido"_s)}}));
  rosario.sync();
  lima.sync();
  rosario.edit(id, fields({{system_field::audience, Value(u"office"_s)}}));
  rosario.sync();
  lima.sync();
  REQUIRE_FALSE(lima.has(id));
  hub.restore();
  lima.sync();
  REQUIRE(lima.has(id));
  CHECK(lima.text(id, u"results.es"_s) == u"Ajeno"); // what one wrote and did not take back is shown
  const auto refused = lima.store->outbox().in(ChangeState::Rejected);
  REQUIRE(refused.size() == 1);
  REQUIRE(lima.library().withdraw(refused.front().number).ok());
  CHECK(lima.sync().verified);
  CHECK(lima.text(id, u"results.es"_s).isEmpty());
}

TEST_CASE("trap 3: whoever joined after the backup is invited again, and is who they were") {
  TestHub hub;
  hub.backUp();
  Office rosario(hub, u"Rosario"_s);
  const RecordId id = rosario.create(u"practice"_s, fields({{u"title.es"_s, Value(u"Nuestra"_s)},
                                                            {u"status"_s, Value(u"draft"_s)},
                                                            {system_field::audience, Value(u"office"_s)}}));
  rosario.sync();
  hub.restore();
  CHECK(rosario.trySync().error().code == ErrorCode::DeviceRevoked);
  const auto invitation = hub.service().administration().invite(
      {u"Rosario"_s, u"Persona de Rosario"_s, protocol::Role::Contributor}, 86'400'000);
  const auto again = sync::enrol(*rosario.store, rosario.link, u"https://hub.example"_s, {},
                                 {invitation->secret, rosario.store->syncState().replica(), u"Rosario"_s});
  REQUIRE(again.ok());
  rosario.link.session.setToken(again->token);
  const sync::Report report = rosario.sync();
  CHECK(report.verified);
  CHECK(report.rejected == 0);
  CHECK(hub.store().record(id).has_value());
}

TEST_CASE("a copy of the hub's store that was put back without a word is noticed, and nothing is touched") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s);
  rosario.create(u"practice"_s, practice(u"Uno"_s));
  hub.backUp();
  rosario.sync();
  hub.putBack();
  const auto report = rosario.trySync();
  REQUIRE_FALSE(report.ok());
  CHECK(report.error().code == ErrorCode::HubEpoch);
  CHECK(rosario.store->outbox().isEmpty());
}

TEST_CASE("trap 3: an edit that is refused beside what is given back can be withdrawn") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s);
  Office lima(hub, u"Lima"_s);
  const RecordId old = rosario.create(u"practice"_s, practice(u"Uno"_s));
  rosario.sync();
  lima.sync();
  hub.backUp();
  const RecordId id = rosario.create(u"practice"_s, practice(u"Dos"_s));
  rosario.edit(old, fields({{u"risks.es"_s, Value(u"Pocos"_s)}}));
  rosario.sync();
  lima.sync();
  lima.edit(id, fields({{system_field::audience, Value(u"office"_s)}}));
  lima.edit(old, fields({{u"results.es"_s, Value(u"Ajeno"_s)}}));
  hub.restore();
  SECTION("before the others are back") {
    lima.sync();
    rosario.sync();
  }
  SECTION("after them") {
    rosario.sync();
  }
  lima.sync();
  for (const PendingChange& change : lima.store->outbox().in(ChangeState::Rejected))
    REQUIRE(lima.library().withdraw(change.number).ok());
  CHECK(lima.sync().verified);
  CHECK(lima.store->outbox().isEmpty());
  for (const RecordId& each : {id, old}) {
    const Record here = lima.record(each);
    const Record there = rosario.record(each);
    for (const auto& field : here.fields) {
      INFO(field.address.toStdString());
      CHECK(field.value.value == there.value(field.address));
    }
    for (const auto& field : there.fields) {
      INFO(field.address.toStdString());
      CHECK(field.value.value == here.value(field.address));
    }
  }
}
