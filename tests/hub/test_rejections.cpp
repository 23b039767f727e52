#include "core/hub/change_applier.h"
#include "core/model/forgotten.h"
#include "core/model/translation.h"
#include "core/model/validate.h"
#include "tests/hub/network.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::Role;
using protocol::VerdictStatus;

TEST_CASE("trap 9: a change that is not valid is rejected with its reason, and stops no other") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const RecordId good = newId();
  const Answer answer =
      ana.exchange({ana.change(newId(), u"practice"_s, {{u"title.es"_s, text("Sin estado"), {}}}),
                    ana.change(newId(), u"practice"_s, practice(u"Uno"_s, u"perfecta"_s)),
                    ana.change(good, u"practice"_s, practice(u"Dos"_s))});
  REQUIRE(answer.verdicts.size() == 3);
  CHECK(answer.verdicts[0].status == VerdictStatus::Rejected);
  CHECK(answer.verdicts[0].code == ErrorCode::InvalidField);
  CHECK(answer.verdicts[0].parameters[u"field"_s] == u"status");
  CHECK(answer.verdicts[0].parameters[u"reason"_s] == u"Missing");
  CHECK(answer.verdicts[0].seq == 0);
  CHECK(answer.verdicts[1].parameters[u"reason"_s] == u"NotInList");
  CHECK(answer.verdicts[2].status == VerdictStatus::Applied);
  CHECK(answer.end->digest == ana.digest());
  CHECK(hub.record(good).seq == 1);
}

TEST_CASE("what no record can be is rejected") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const auto rejection = [&](const protocol::Change& change) {
    const Answer answer = ana.exchange({change});
    REQUIRE(answer.verdicts.size() == 1);
    CHECK(answer.verdicts[0].status == VerdictStatus::Rejected);
    return answer.verdicts[0];
  };
  CHECK(rejection(ana.change({}, u"practice"_s, practice(u"Uno"_s))).code == ErrorCode::Malformed);
  CHECK(rejection(ana.change(newId(), {}, practice(u"Uno"_s))).code == ErrorCode::Malformed);
  CHECK(rejection(ana.change(newId(), QString(65, u'k'), {})).code == ErrorCode::TooLarge);
  CHECK(rejection(ana.change(newId(), u"future"_s, {{{}, text("x"), {}}})).code == ErrorCode::Malformed);
  CHECK(rejection(ana.change(newId(), u"future"_s, {{QString(201, u'f'), text("x"), {}}})).code ==
        ErrorCode::TooLarge);
  protocol::Change many = ana.change(newId(), u"future"_s, {});
  for (int i = 0; i <= maximumFields; ++i) many.fields.set(u"field%1"_s.arg(i), {text("x"), 0});
  CHECK(rejection(many).parameters[u"limit"_s] == QString::number(maximumFields));
  // Another kind than the record has.
  const RecordId id = newId();
  ana.pushPractice(id, practice(u"Uno"_s));
  CHECK(
      rejection(ana.change(id, u"topic"_s, {{u"preferred.es"_s, text("Tema"), {}}})).parameters[u"what"_s] ==
      u"kind");
  ana.number = quint64(-1);
  CHECK(rejection(ana.change(newId(), u"practice"_s, practice(u"Cero"_s))).parameters[u"what"_s] ==
        u"number");
}

TEST_CASE("of the names that begin with @ a device writes those that are a device's") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const RecordId id = newId();
  ana.pushPractice(id, practice(u"Uno"_s));
  for (const Address& name : {u"@x"_s, u"@erased"_s, u"@audience.es"_s, u"@"_s}) {
    INFO(name.toStdString());
    for (const RecordId& record : {id, newId()}) {
      auto edits = practice(u"Dos"_s);
      edits.push_back({name, Value(true), {}});
      const auto verdict = ana.pushPractice(record, edits);
      CHECK(verdict.status == VerdictStatus::Merged); // and the words are taken
      CHECK(verdict.settled.find(name)->isAbsent());
      CHECK(hub.record(record).value(name).isAbsent());
      CHECK(hub.record(record).value(u"title.es"_s) == text("Dos"));
    }
  }
  CHECK(ana.pushPractice(id, {{system_field::distinct, Value::set({toText(newId())}), {}},
                              {system_field::translated, Value::set({u"title es en 1"_s}), {}},
                              {system_field::audience, text("office"), {}},
                              {system_field::deleted, Value(true), {}}})
            .status == VerdictStatus::Applied);
}

TEST_CASE("what is told of an erased history is the hub's word, whatever a device sends or gives back") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const RecordId id = newId();
  SECTION("of a new record") {
    auto edits = practice(u"Uno"_s);
    edits.push_back({system_field::forgotten, Value(7.0), {}});
    const auto verdict = ana.pushPractice(id, edits);
    CHECK(verdict.status == VerdictStatus::Merged);
    CHECK(verdict.settled.find(system_field::forgotten)->isAbsent());
    CHECK(hub.record(id).value(system_field::forgotten).isAbsent());
  }
  SECTION("of one that has such a word") {
    const QTemporaryDir folder;
    ana.pushPractice(id, practice(u"Uno"_s));
    REQUIRE(hub.service->erase(id, ErasureScope::History, files::BlobFolder(folder.path())).ok());
    const Value before = hub.record(id).value(system_field::forgotten);
    const auto verdict =
        ana.pushPractice(id, {{u"title.es"_s, text("Dos"), {}}, {system_field::forgotten, Value(99.0), {}}});
    CHECK(verdict.status == VerdictStatus::Merged);
    CHECK(*verdict.settled.find(system_field::forgotten) == before);
    CHECK(hub.record(id).value(system_field::forgotten) == before);
    CHECK(hub.record(id).value(u"title.es"_s) == text("Dos"));
  }
  const Answer answer = ben.pull();
  CHECK(answer.end->digest == ben.digest());
}

TEST_CASE("a record grows up to its bound and no further") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const RecordId id = newId();
  ana.pushPractice(id, practice(u"Uno"_s));
  const Value large(QString(1'000'000, u'x'));
  for (const QString& field : {u"problem.es"_s, u"steps.es"_s, u"risks.es"_s})
    CHECK(ana.pushPractice(id, {{field, large, {}}}).status == VerdictStatus::Applied);
  const auto verdict = ana.pushPractice(id, {{u"results.es"_s, large, {}}});
  CHECK(verdict.code == ErrorCode::TooLarge);
  CHECK(verdict.parameters[u"limit"_s] == QString::number(maximumRecordBytes));
  // It still travels in one piece.
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const Answer answer = ben.pull();
  CHECK(answer.end->digest == ben.digest());
  CHECK(ben.value(id, u"steps.es"_s) == large);
}

TEST_CASE("fields and kinds of a newer version are kept and passed on") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  QByteArray encoded;
  cbor::Writer out(encoded);
  out.map(1);
  out.text(u"lat");
  out.real(-34.9);
  cbor::Reader in(encoded);
  const Value place = Value::decode(in);
  REQUIRE(place.isForeign());
  const RecordId known = newId();
  const RecordId unknown = newId();
  auto edits = practice(u"Uno"_s);
  edits.push_back({u"place"_s, place, {}});
  CHECK(ana.pushPractice(known, edits).status == VerdictStatus::Applied);
  CHECK(ana.push(unknown, u"hearing"_s, {{u"when"_s, Value(3.5), {}}}).status == VerdictStatus::Applied);
  ben.pull();
  CHECK(ben.value(known, u"place"_s) == place);
  CHECK(ben.records.at(unknown).kind == u"hearing");
  CHECK(ben.value(unknown, u"when"_s) == Value(3.5));
}

TEST_CASE("roles are enforced by the hub") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s, Role::Contributor);
  TestDevice eva(hub, u"Montevideo"_s, u"Eva"_s, Role::Editor);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s, Role::Contributor);
  TestDevice rita(hub, u"Montevideo"_s, u"Rita"_s, Role::Reader);
  const auto refused = [](const protocol::Verdict& verdict, const QString& action) {
    CHECK(verdict.status == VerdictStatus::Rejected);
    CHECK(verdict.code == ErrorCode::Forbidden);
    CHECK(verdict.parameters[u"action"_s] == action);
  };
  const RecordId id = newId();
  REQUIRE(ana.pushPractice(id, practice(u"Uno"_s)).status == VerdictStatus::Applied);
  for (TestDevice* device : {&eva, &ben, &rita}) device->pull();

  SECTION("a reader writes nothing") {
    refused(rita.pushPractice(newId(), practice(u"Dos"_s)), u"create"_s);
    refused(rita.pushPractice(id, {{u"title.es"_s, text("Dos"), {}}}), u"edit"_s);
  }
  SECTION("a contributor changes what is of the own office") {
    refused(ben.pushPractice(id, {{u"title.es"_s, text("Dos"), {}}}), u"edit"_s);
    refused(ben.pushPractice(id, {{system_field::deleted, Value(true), {}}}), u"edit"_s);
    refused(ben.pushPractice(id, {{system_field::audience, text("office"), {}}}), u"edit"_s);
    CHECK(ana.pushPractice(id, {{system_field::audience, text("office"), {}}}).status ==
          VerdictStatus::Applied);
  }
  SECTION("only an editor publishes, or takes it back") {
    refused(ana.pushPractice(newId(), practice(u"Dos"_s, u"published"_s)), u"publish"_s);
    refused(ana.pushPractice(id, {{u"status"_s, text("published"), {}}}), u"publish"_s);
    CHECK(ana.pushPractice(id, {{u"status"_s, text("in-review"), {}}}).status == VerdictStatus::Applied);
    eva.pull();
    CHECK(eva.pushPractice(id, {{u"status"_s, text("published"), {}}}).status == VerdictStatus::Applied);
    ana.pull();
    refused(ana.pushPractice(id, {{u"status"_s, text("archived"), {}}}), u"publish"_s);
    CHECK(ana.pushPractice(id, {{u"results.es"_s, text("Buenos"), {}}}).status == VerdictStatus::Applied);
    CHECK(eva.pushPractice(id, {{u"status"_s, text("archived"), {}}}).status == VerdictStatus::Applied);
  }
  SECTION("a stale edit of a status that an editor published meanwhile is a conflict, not an offence") {
    REQUIRE(eva.pushPractice(id, {{u"status"_s, text("published"), {}}}).status == VerdictStatus::Applied);
    const auto verdict = ana.pushPractice(id, {{u"status"_s, text("in-review"), {}}});
    CHECK(verdict.status == VerdictStatus::Conflicted);
    CHECK(hub.record(id).value(u"status"_s) == text("published"));
  }
  SECTION("nobody makes a conflict record, and of one that is there only its closing is a change") {
    refused(eva.push(newId(), u"conflict"_s,
                     {{u"record"_s, Value(toText(id)), {}}, {u"field"_s, text("title.es"), {}}}),
            u"create"_s);
    eva.pushPractice(id, {{u"title.es"_s, text("Dos"), {}}});
    ana.pushPractice(id, {{u"title.es"_s, text("Tres"), {}}});
    const RecordId conflict = hub.conflictsAbout(id).front().id;
    ben.pull();
    refused(ben.push(conflict, u"conflict"_s, {{system_field::deleted, Value(true), {}}}), u"edit"_s);
    refused(eva.push(conflict, u"conflict"_s, {{u"other"_s, text("Cuatro"), {}}}), u"edit"_s);
    CHECK(ana.push(conflict, u"conflict"_s, {{system_field::deleted, Value(true), {}}}).status ==
          VerdictStatus::Applied);
  }
  SECTION("what an office may not see is as if it did not exist, for its editors too") {
    const RecordId secret = newId();
    auto edits = practice(u"Interna"_s);
    edits.push_back({system_field::audience, text("office"), {}});
    REQUIRE(ana.pushPractice(secret, edits).status == VerdictStatus::Applied);
    TestDevice max(hub, u"Viena"_s, u"Max"_s, Role::Administrator);
    refused(max.pushPractice(secret, practice(u"Mía"_s)), u"create"_s); // its id is taken
    CHECK_FALSE(max.holds(secret));
  }
  SECTION("a person's new role counts from then on") {
    REQUIRE(hub.service->administration().invite({u"Montevideo"_s, u"Rita"_s, Role::Contributor}, 1000).ok());
    CHECK(rita.pushPractice(newId(), practice(u"Dos"_s)).status == VerdictStatus::Applied);
  }
}
