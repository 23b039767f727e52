#include "core/operations/duplicates.h"
#include "tests/scenarios/network.h"

// Those of the design's traps (its section 7) that have no test of their own elsewhere. `ctest -R "trap 7:"`
// finds all of one.

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds tenYears = 10 * 365LL * 86'400'000;

struct Two {
  TestHub hub;
  Office rosario{hub, u"Rosario"_s, protocol::Role::Editor};
  Office merida{hub, u"Mérida"_s, protocol::Role::Editor};

  void settle() {
    for (Office* office : {&rosario, &merida, &rosario, &merida}) office->sync();
    CHECK(rosario.sync().verified);
    CHECK(merida.sync().verified);
    requireEqual(rosario, merida);
  }
};

Fields provision(const RecordId& declaration) {
  return fields({{u"declaration"_s, Value(toText(declaration))},
                 {u"unit"_s, Value(u"article"_s)},
                 {u"number"_s, Value(u"14"_s)}});
}

/// A hub of a later version, which does not speak ours any more.
class NewerHub final : public protocol::SyncProtocol {
 public:
  Result<protocol::HubInfo> hub() override { return refusal(); }

  Result<protocol::Enrolment> enrol(const protocol::EnrolRequest&) override { return refusal(); }

  Result<void> exchange(const QByteArray&, const protocol::ByteSink&) override { return refusal(); }

 private:
  static Error refusal() { return {ErrorCode::HubProtocol, {{u"minimum"_s, 7}, {u"maximum"_s, 9}}, {}}; }
};

/// A hub that has lost everything but its name and number.
class EmptyHub final : public protocol::SyncProtocol {
 public:
  explicit EmptyHub(const Epoch& epoch)
      : epoch_(epoch) {}

  Result<protocol::HubInfo> hub() override { return protocol::HubInfo{u"Red"_s, {epoch_, {}}}; }

  Result<protocol::Enrolment> enrol(const protocol::EnrolRequest&) override { return Error{}; }

  Result<void> exchange(const QByteArray&, const protocol::ByteSink& sink) override {
    protocol::FrameWriter frames;
    QByteArray out;
    frames.write(protocol::FrameType::End, encode(protocol::End{epoch_, {}, {}, 0}), out);
    sink(out);
    return {};
  }

 private:
  Epoch epoch_;
};

} // namespace

TEST_CASE_METHOD(Two, "trap 6: clocks that are years off, each in its own way, change nothing of the order") {
  const RecordId id = rosario.create(u"practice"_s, practice(u"Uno"_s));
  settle();
  rosario.clock.time += tenYears;
  merida.clock.time -= tenYears;
  hub.clock.time += tenYears / 2;
  rosario.edit(id, fields({{u"title.es"_s, Value(u"Del futuro"_s)}}));
  rosario.sync();
  merida.sync();
  // Ten years earlier, and yet later: it was seen before it was written.
  merida.edit(id, fields({{u"title.es"_s, Value(u"Del pasado"_s)}}));
  const RecordId made = merida.create(u"practice"_s, practice(u"Nueva"_s));
  merida.sync();
  settle();
  CHECK(rosario.text(id, u"title.es"_s) == u"Del pasado");
  CHECK(rosario.has(made));
  CHECK(rosario.conflicts().empty());
}

TEST_CASE_METHOD(Two, "trap 7: a child that is added to a deleted parent stays, and so does the parent") {
  const RecordId parent =
      rosario.create(u"declaration"_s, fields({{u"title.es"_s, Value(u"Declaración"_s)}}));
  settle();
  REQUIRE(rosario.library().remove({parent}).ok());
  rosario.sync();
  const RecordId child = merida.create(u"provision"_s, provision(parent));
  merida.sync();
  settle();
  CHECK(rosario.record(child).text(u"declaration"_s) == toText(parent));
  CHECK_FALSE(rosario.record(child).isDeleted());
  CHECK(rosario.record(parent).isDeleted());
  CHECK(rosario.record(parent).text(u"title.es"_s) == u"Declaración");
}

TEST_CASE_METHOD(Two, "trap 7: a reference to what is not here yet is kept until it comes") {
  const RecordId missing = randomId<RecordId>();
  const RecordId child = rosario.create(u"provision"_s, provision(missing));
  settle();
  CHECK(merida.record(child).text(u"declaration"_s) == toText(missing));
  const auto made = merida.library().create(missing, u"declaration"_s,
                                            fields({{u"title.es"_s, Value(u"Llega después"_s)}}));
  REQUIRE(made.ok());
  settle();
  CHECK(rosario.store->records().provisionsOf(missing).size() == 1);
}

TEST_CASE_METHOD(Two, "trap 11: what an answer does not speak of is not deleted") {
  const RecordId id = rosario.create(u"practice"_s, practice(u"Uno"_s));
  settle();
  EmptyHub empty(merida.store->syncState().epoch());
  const auto report = sync::SyncRun(*merida.store, empty, merida.clock, {}).run();
  CHECK((!report || !report->verified));
  CHECK(merida.has(id));
  settle();
}

TEST_CASE_METHOD(Two, "trap 8: who was away for years learns of every deletion, and loses nothing written") {
  const RecordId kept = rosario.create(u"practice"_s, practice(u"Se queda"_s));
  std::vector<RecordId> gone;
  for (int i = 0; i < 10; ++i) gone.push_back(rosario.create(u"practice"_s, practice(u"Se va %1"_s.arg(i))));
  settle();
  merida.edit(kept, fields({{u"summary.es"_s, Value(u"Escrito sin conexión"_s)}}));
  REQUIRE(rosario.library().remove(gone).ok());
  rosario.sync();
  merida.clock.time += tenYears;
  rosario.clock.time += tenYears;
  hub.clock.time += tenYears;
  for (int i = 0; i < 200; ++i)
    rosario.edit(kept, fields({{u"title.es"_s, Value(u"Año %1"_s.arg(i))}})), rosario.sync();
  settle();
  for (const RecordId& id : gone) CHECK(merida.record(id).isDeleted());
  CHECK(rosario.text(kept, u"summary.es"_s) == u"Escrito sin conexión");
  CHECK(merida.text(kept, u"title.es"_s) == u"Año 199");
}

TEST_CASE_METHOD(Two, "trap 11: news that would take most of a library away wait for a person") {
  std::vector<RecordId> ids;
  for (int i = 0; i < 60; ++i)
    ids.push_back(rosario.create(u"practice"_s, practice(u"Práctica %1"_s.arg(i))));
  settle();
  const std::vector<RecordId> most(ids.begin(), ids.begin() + 40);

  SECTION("deleted") {
    REQUIRE(rosario.library().remove(most).ok());
  }
  SECTION("out of sight") {
    for (const RecordId& id : most) rosario.edit(id, fields({{system_field::audience, Value(u"office"_s)}}));
  }
  rosario.sync();
  merida.edit(ids.back(), fields({{u"title.es"_s, Value(u"Escrita aquí"_s)}}));
  // However often it tries by itself.
  for (int i = 0; i < 3; ++i) {
    const auto stopped = merida.trySync();
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().code == ErrorCode::MassRemoval);
    CHECK(stopped.error().parameters[u"removed"_s].toInt() > 30);
    CHECK(stopped.error().parameters[u"total"_s].toInt() == 60);
  }
  CHECK(merida.store->records().counts().value(u"practice"_s) == 60);
  CHECK(merida.store->outbox().unsafeCount() == 0); // its own work is not held up
  rosario.sync();
  CHECK(rosario.text(ids.back(), u"title.es"_s) == u"Escrita aquí");

  REQUIRE(sync::acceptRemovals(*merida.store).ok());
  CHECK(merida.sync().verified);
  CHECK(merida.store->records().counts().value(u"practice"_s) == 20);
  // Consent is for once.
  CHECK(merida.store->syncState().removals() == Removals());
}

TEST_CASE_METHOD(
    Two, "trap 11: what goes bit by bit is counted until all is the same, and a little needs no asking") {
  std::vector<RecordId> ids;
  for (int i = 0; i < 60; ++i)
    ids.push_back(rosario.create(u"practice"_s, practice(u"Práctica %1"_s.arg(i))));
  settle();
  REQUIRE(rosario.library().remove({ids.begin(), ids.begin() + 25}).ok());
  rosario.sync();
  CHECK(merida.sync().verified);
  CHECK(merida.store->syncState().removals() == Removals());

  // Cut after the first of two answers: what the second takes away comes on top.
  sqlite::Transaction transaction(merida.store->database());
  merida.store->syncState().setRemovals({15, false});
  REQUIRE(transaction.commit().ok());
  REQUIRE(rosario.library().remove({ids.begin() + 25, ids.begin() + 40}).ok());
  rosario.sync();
  const auto stopped = merida.trySync();
  REQUIRE_FALSE(stopped.ok());
  CHECK(stopped.error() == Error{ErrorCode::MassRemoval, {{u"removed"_s, 30}, {u"total"_s, 50}}, {}});
}

TEST_CASE_METHOD(Two,
                 "trap 12: what two offices create alike are two records, until a person says otherwise") {
  Fields same = practice(u"Turno de detenidos"_s);
  const RecordId one = rosario.create(u"practice"_s, same);
  const RecordId other = merida.create(u"practice"_s, same);
  settle();
  CHECK(rosario.has(one));
  CHECK(rosario.has(other));
  CHECK(rosario.conflicts().empty());
  CHECK(rosario.store->outbox().rejectedCount() == 0);
  CHECK(merida.store->outbox().rejectedCount() == 0);

  const auto offered = likelyDuplicates(*rosario.store, rosario.record(one));
  REQUIRE(offered.size() == 1);
  CHECK(offered.front().record.id == other);
  SECTION("that they are one") {
    merida.edit(other, fields({{u"results.es"_s, Value(u"Nadie queda sin defensa"_s)}}));
    settle();
    REQUIRE(rosario.library().unite(one, other).ok());
    settle();
    CHECK(merida.text(one, u"results.es"_s) == u"Nadie queda sin defensa");
    CHECK(merida.record(other).isDeleted());
    CHECK(likelyDuplicates(*merida.store, merida.record(one)).empty());
  }
  SECTION("that they are two, which holds in every office") {
    REQUIRE(rosario.library().tellApart(one, other).ok());
    settle();
    CHECK(likelyDuplicates(*merida.store, merida.record(other)).empty());
  }
}

TEST_CASE_METHOD(Two, "trap 14: a version that is refused keeps its queue, and says who is behind") {
  const RecordId id = rosario.create(u"practice"_s, practice(u"En espera"_s));
  NewerHub newer;
  const auto report = sync::SyncRun(*rosario.store, newer, rosario.clock, {}).run();
  REQUIRE_FALSE(report.ok());
  CHECK(report.error().code == ErrorCode::HubProtocol);
  CHECK(report.error().parameters[u"behind"_s].toString() == u"program");
  CHECK(rosario.store->outbox().unsafeCount() == 1);
  CHECK(rosario.store->outbox().rejectedCount() == 0);
  settle();
  CHECK(merida.has(id));
}

TEST_CASE_METHOD(Two, "trap 16: a client that takes its time over an answer holds up nobody") {
  const RecordId id = rosario.create(u"practice"_s, practice(u"Uno"_s));
  settle();
  bool between = false;
  merida.link.beforeAnswer = [&] {
    // Mérida has asked, and has not heard yet.
    rosario.edit(id, fields({{u"title.es"_s, Value(u"Dos"_s)}}));
    CHECK(rosario.sync().verified);
    merida.edit(id, fields({{u"results.es"_s, Value(u"Mientras tanto"_s)}}));
    between = true;
  };
  merida.sync();
  CHECK(between);
  settle();
  CHECK(merida.text(id, u"title.es"_s) == u"Dos");
  CHECK(rosario.text(id, u"results.es"_s) == u"Mientras tanto");
}
