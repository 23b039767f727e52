#include "core/sync/history.h"
#include "tests/scenarios/network.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using protocol::Role;

namespace {

struct Edited {
  TestHub hub;
  Office rosario{hub, u"Rosario"_s, Role::Editor};
  Office merida{hub, u"Mérida"_s, Role::Editor};
  RecordId id = rosario.create(u"practice"_s, practice(u"Uno"_s));

  Edited() {
    rosario.sync();
    hub.clock.time += 60'000;
    merida.sync();
    title(merida, u"Dos"_s);
    merida.sync();
    rosario.sync();
  }

  void title(Office& office, const QString& words) {
    office.edit(id, fields({{u"title.es"_s, Value(words)}}));
  }

  std::vector<protocol::Revision> fetch(Office& office) {
    auto fetched = sync::fetchHistory(*office.store, office.link, id);
    INFO((fetched ? QString() : describe(fetched.error())).toStdString());
    REQUIRE(fetched.ok());
    return *fetched;
  }
};

} // namespace

TEST_CASE_METHOD(Edited, "a record's history says who, of which office, when, and what changed") {
  const auto history = fetch(rosario);
  REQUIRE(history.size() == 2);
  CHECK(history[0].person == u"Persona de Rosario");
  CHECK(history[0].office == u"Rosario");
  CHECK(history[0].fields.find(u"title.es"_s)->after == Value(u"Uno"_s));
  CHECK(history[1].person == u"Persona de Mérida");
  CHECK(history[1].at == history[0].at + 60'000);
  CHECK(history[1].fields.size() == 1);
  CHECK(history[1].fields.find(u"title.es"_s)->before == Value(u"Uno"_s));
  CHECK(history[1].fields.find(u"title.es"_s)->after == Value(u"Dos"_s));
}

TEST_CASE_METHOD(Edited,
                 "what was fetched of a history stays readable without a link, and only news are fetched") {
  const auto history = fetch(rosario);
  rosario.link.loseRequest = true;
  CHECK_FALSE(sync::fetchHistory(*rosario.store, rosario.link, id).ok());
  CHECK(sync::keptHistory(*rosario.store, id) == history);
  title(rosario, u"Tres"_s);
  rosario.sync();
  CHECK(rosario.link.session.history(id, rosario.store->history().newest(id))->revisions.size() == 1);
  CHECK(fetch(rosario).size() == 3);
}

TEST_CASE_METHOD(Edited, "a record is set back to any of its revisions, which is an edit like others") {
  title(rosario, u"Tres"_s);
  rosario.edit(id, fields({{u"summary.es"_s, Value(u"Nuevo"_s)}}));
  rosario.sync();
  const auto history = fetch(rosario);
  const auto then = sync::fieldsAt(rosario.record(id), history, history.front().seq);
  REQUIRE(then);
  CHECK(*then->find(u"title.es"_s) == Value(u"Uno"_s));
  CHECK(then->find(u"summary.es"_s)->isAbsent());
  rosario.edit(id, *then);
  rosario.sync();
  merida.sync();
  CHECK(merida.text(id, u"title.es"_s) == u"Uno");
  CHECK(merida.text(id, u"summary.es"_s).isEmpty());
  CHECK(fetch(merida).size() == 4);
  CHECK_FALSE(sync::fieldsAt(rosario.record(id), history, 0));
}

TEST_CASE_METHOD(Edited, "what was not sent yet is no part of what a record was") {
  const auto history = fetch(rosario);
  title(rosario, u"Sin enviar"_s);
  rosario.edit(id, fields({{u"problem.es"_s, Value(u"Sin enviar"_s)}}));
  const Record now = rosario.record(id);
  const auto then = sync::fieldsAt(sync::asAtHub(*rosario.store, now), history, history.back().seq);
  REQUIRE(then);
  const Fields back = sync::whatBringsBack(*then, now);
  CHECK(back.size() == 2);
  CHECK(*back.find(u"title.es"_s) == Value(u"Dos"_s));
  CHECK(back.find(u"problem.es"_s)->isAbsent());
  CHECK(sync::whatBringsBack(*then, now, {u"title.es"_s}).size() == 1);
  CHECK(sync::reaches(history, now));
  title(merida, u"Tres"_s);
  merida.sync();
  rosario.sync();
  CHECK_FALSE(sync::reaches(history, rosario.record(id)));
}

TEST_CASE_METHOD(Edited,
                 "who may see a record, and whether it is in the trash, is brought back by name only") {
  rosario.edit(id, fields({{system_field::audience, Value(u"office"_s)}}));
  rosario.sync();
  const auto history = fetch(rosario);
  const Record now = rosario.record(id);
  const auto then = sync::fieldsAt(now, history, history.front().seq);
  REQUIRE(then);
  CHECK_FALSE(sync::whatBringsBack(*then, now).contains(system_field::audience));
  CHECK(sync::whatBringsBack(*then, now, {system_field::audience}).size() == 1);
}

TEST_CASE_METHOD(Edited, "a history is for whoever sees the record now, and goes with it") {
  Office quito(hub, u"Quito"_s, Role::Editor);
  quito.sync();
  CHECK(fetch(quito).size() == 2);
  rosario.edit(id, fields({{system_field::audience, Value(u"office"_s)}}));
  rosario.sync();
  const auto refused = sync::fetchHistory(*quito.store, quito.link, id);
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().code == ErrorCode::UnknownRecord);
  const auto unknown = sync::fetchHistory(*quito.store, quito.link, randomId<RecordId>());
  REQUIRE_FALSE(unknown.ok());
  CHECK(unknown.error().code == ErrorCode::UnknownRecord);
  quito.sync();
  CHECK(sync::keptHistory(*quito.store, id).empty());
  CHECK(fetch(rosario).size() == 3);
}

TEST_CASE_METHOD(Edited, "a long history comes in pieces") {
  for (int i = 0; i < 8; ++i) {
    title(rosario, u"Título %1"_s.arg(i));
    rosario.edit(id, fields({{u"problem.es"_s, Value(QString(150'000, QChar(u'a' + i)))}}));
    rosario.sync();
  }
  const auto cancelled = sync::fetchHistory(*rosario.store, rosario.link, id, [] { return false; });
  REQUIRE_FALSE(cancelled.ok());
  CHECK(cancelled.error().code == ErrorCode::Cancelled);
  const size_t kept = sync::keptHistory(*rosario.store, id).size();
  CHECK(kept > 0);
  CHECK(kept < 10);
  rosario.link.requests = 0;
  CHECK(fetch(rosario).size() == 10);
  CHECK(rosario.link.requests > 0);
}

TEST_CASE_METHOD(Edited, "a hub restored from a backup: what it has lost of a history is forgotten here") {
  hub.backUp();
  title(rosario, u"Perdida"_s);
  rosario.sync();
  CHECK(fetch(rosario).size() == 3);
  hub.restore();
  rosario.sync();
  const auto history = fetch(rosario);
  REQUIRE(history.size() == 3);
  CHECK(history.back().fields.find(u"title.es"_s)->after == Value(u"Perdida"_s));
}
