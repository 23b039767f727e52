#include "tests/scenarios/network.h"

#include <QRandomGenerator>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {
/// Two editors' offices and a practice that both hold.
struct Two {
  TestHub hub;
  Office rosario{hub, u"Rosario"_s, protocol::Role::Editor};
  Office merida{hub, u"Mérida"_s, protocol::Role::Editor};
  RecordId shared;

  Two() {
    Fields values = practice(u"Turno de detenidos"_s);
    values.set(u"problem.es"_s, Value(u"Nadie atiende de noche. Las familias esperan."_s));
    shared = rosario.create(u"practice"_s, values);
    rosario.sync();
    merida.sync();
    REQUIRE(merida.has(shared));
  }

  void settle() {
    rosario.sync();
    merida.sync();
    CHECK(rosario.sync().verified);
    CHECK(merida.sync().verified);
    requireEqual(rosario, merida);
  }
};
} // namespace

TEST_CASE_METHOD(Two, "a record deleted once before can be deleted again") {
  REQUIRE(rosario.library().remove({shared}).ok());
  rosario.sync();
  REQUIRE(rosario.library().restore({shared}).ok());
  rosario.sync();
  merida.sync();
  merida.edit(shared, fields({{u"results.es"_s, Value(u"Funciona"_s)}}));
  merida.sync();
  rosario.sync();
  REQUIRE(rosario.text(shared, u"results.es"_s) == u"Funciona"); // seen
  REQUIRE(rosario.library().remove({shared}).ok());
  rosario.sync();
  settle();
  CHECK(rosario.record(shared).isDeleted());
  CHECK(rosario.conflicts().empty());
}

TEST_CASE_METHOD(Two, "deleted while a run is under way, over an edit that was never seen") {
  merida.edit(shared, fields({{u"results.es"_s, Value(u"Funciona"_s)}}));
  merida.sync();
  rosario.link.beforeAnswer = [&] { REQUIRE(rosario.library().remove({shared}).ok()); };
  rosario.sync();
  settle();
  CHECK_FALSE(rosario.record(shared).isDeleted());
  CHECK(rosario.conflicts().size() == 1);
}

TEST_CASE_METHOD(Two, "deleted at the end of a long offline backlog, over an edit that was never seen") {
  merida.edit(shared, fields({{u"results.es"_s, Value(u"Funciona"_s)}}));
  merida.sync();
  for (int i = 0; i < 3; ++i) {
    Fields big = practice(u"Grande %1"_s.arg(i));
    big.set(u"problem.es"_s, Value(u"palabra "_s.repeated(20'000)));
    rosario.create(u"practice"_s, big);
  }
  REQUIRE(rosario.library().remove({shared}).ok());
  const auto report = rosario.sync();
  CHECK(report.requests > 1);
  settle();
  CHECK_FALSE(rosario.record(shared).isDeleted());
  CHECK(rosario.conflicts().size() == 1);
}

TEST_CASE("a rejected edit of a record that left and came back: taking it back shows the hub's values") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s, protocol::Role::Editor);
  Office merida(hub, u"Mérida"_s, protocol::Role::Contributor);
  const RecordId id = rosario.create(u"practice"_s, practice(u"Uno"_s));
  rosario.sync();
  merida.sync();
  merida.edit(id, fields({{u"title.es"_s, Value(u"Ajeno"_s)}}));
  CHECK(merida.sync().rejected == 1);
  rosario.edit(id, fields({{system_field::audience, Value(u"office"_s)}}));
  rosario.sync();
  merida.sync();
  CHECK_FALSE(merida.has(id));
  rosario.edit(id, fields({{u"title.es"_s, Value(u"Dos"_s)}, {system_field::audience, Value(u"network"_s)}}));
  rosario.sync();
  merida.sync();
  REQUIRE(merida.has(id));
  const auto refused = merida.store->outbox().in(ChangeState::Rejected);
  REQUIRE(refused.size() == 1);
  CHECK(merida.text(id, u"title.es"_s) == u"Ajeno");
  REQUIRE(merida.library().withdraw(refused.front().number).ok());
  CHECK(merida.sync().verified);
  CHECK(merida.text(id, u"title.es"_s) == u"Dos");
}

TEST_CASE_METHOD(Two, "an edit accepted while its record was away does not freeze the field") {
  rosario.edit(shared, fields({{system_field::audience, Value(u"office"_s)}}));
  rosario.sync();
  bool first = true;
  merida.link.beforeAnswer = [&] {
    // while the first answer (the withdrawal) is on its way: an edit here, and the record comes back at the
    // hub
    merida.edit(shared, fields({{u"results.es"_s, Value(u"De Mérida"_s)}}));
    rosario.edit(shared, fields({{system_field::audience, Value(u"network"_s)}}));
    rosario.sync();
    first = false;
  };
  merida.sync();
  CHECK_FALSE(first);
  settle();
  CHECK(merida.store->outbox().hubBases(shared).isEmpty());
  CHECK(merida.text(shared, u"results.es"_s) == u"De Mérida");
  rosario.edit(shared, fields({{u"results.es"_s, Value(u"De Rosario después"_s)}}));
  rosario.sync();
  merida.create(u"practice"_s, practice(u"Otra"_s)); // something pending anywhere
  merida.link.beforeAnswer = [&] { merida.create(u"practice"_s, practice(u"Otra más"_s)); };
  merida.sync();
  CHECK(merida.text(shared, u"results.es"_s) == u"De Rosario después");
  settle();
}

TEST_CASE_METHOD(Two, "undoing a creation puts it into the trash with its words") {
  const RecordId id = rosario.create(u"practice"_s, practice(u"Un texto largo"_s));
  REQUIRE(rosario.library().undo().ok());
  CHECK(rosario.record(id).isDeleted());
  CHECK(rosario.text(id, u"title.es"_s) == u"Un texto largo");
  const auto report = rosario.sync();
  CHECK(report.rejected == 0);
}

TEST_CASE_METHOD(Two, "undo after a sync takes back one's own words only") {
  rosario.edit(shared,
               fields({{u"problem.es"_s, Value(u"Nadie atiende de madrugada. Las familias esperan."_s)}}));
  rosario.sync();
  merida.sync();
  merida.edit(shared, fields({{u"problem.es"_s,
                               Value(u"Nadie atiende de madrugada. Las familias esperan afuera."_s)}}));
  merida.sync();
  rosario.sync();
  REQUIRE(rosario.library().undo().ok());
  CHECK(rosario.text(shared, u"problem.es"_s) == u"Nadie atiende de noche. Las familias esperan afuera.");
}

TEST_CASE_METHOD(Two, "trap 9: a record too large for the wire holds up nothing else") {
  Fields big = practice(u"Enorme"_s);
  QRandomGenerator random(1);
  for (const QString& name :
       {u"summary"_s, u"problem"_s, u"approach"_s, u"steps"_s, u"results"_s, u"resources"_s, u"risks"_s}) {
    QString text(900'000, u' ');
    for (QChar& c : text) c = QChar(u'!' + random.bounded(90));
    big.set(name % u".es"_s, Value(text));
  }
  const RecordId id = rosario.create(u"practice"_s, big);
  const RecordId other = rosario.create(u"practice"_s, practice(u"Pequeña"_s));
  const auto report = rosario.trySync();
  INFO((report ? QString() : describe(report.error())).toStdString());
  CHECK(report.ok());
  CHECK(rosario.store->outbox().rejectedCount() == 1);
  merida.sync();
  CHECK(merida.has(other));
  CHECK(rosario.has(id));
}

TEST_CASE_METHOD(Two, "a change whose bytes are damaged is not sent as far as it can be read") {
  const RecordId id = rosario.create(u"practice"_s, practice(u"Turno"_s));
  rosario.store->database().execute("UPDATE outbox SET fields=substr(fields, 1, length(fields)-9)");
  const auto report = rosario.trySync();
  REQUIRE_FALSE(report.ok());
  CHECK(report.error().code == ErrorCode::StoreDamaged);
  merida.sync();
  CHECK_FALSE(merida.has(id));
}

namespace {
/// A hub that answers with an end and no verdicts.
class Mute final : public protocol::SyncProtocol {
 public:
  Result<protocol::HubInfo> hub() override { return protocol::HubInfo(); }

  Result<protocol::Enrolment> enrol(const protocol::EnrolRequest&) override { return Error{}; }

  Result<void> exchange(const QByteArray&, const protocol::ByteSink& sink) override {
    if (++requests > 50) return Error{ErrorCode::Internal, {}, u"endless"_s};
    protocol::FrameWriter frames;
    QByteArray out;
    protocol::End end;
    end.epoch = epoch;
    frames.write(protocol::FrameType::End, encode(end), out);
    sink(out);
    return {};
  }

  Epoch epoch = randomId<Epoch>();
  int requests = 0;
};
} // namespace

TEST_CASE_METHOD(Two, "a hub that gives no verdicts is not asked for ever") {
  Mute mute;
  mute.epoch = rosario.store->syncState().epoch();
  rosario.edit(shared, fields({{u"results.es"_s, Value(u"Sin respuesta"_s)}}));
  const auto report = sync::SyncRun(*rosario.store, mute, rosario.clock, {}).run();
  CHECK_FALSE(report.ok());
  CHECK(mute.requests <= 3);
}

TEST_CASE_METHOD(Two, "a digest that drifted is mended, and not fetched anew every time") {
  {
    sqlite::Transaction transaction(rosario.store->database());
    auto digest = rosario.store->syncState().digest();
    digest.sum += 1;
    rosario.store->syncState().setDigest(digest);
    REQUIRE(transaction.commit().ok());
  }
  rosario.sync();
  CHECK(rosario.sync().verified);
  CHECK(rosario.sync().requests == 1);
}

TEST_CASE("taking back a refused edit of a record that was only looked at leaves it there") {
  TestHub hub;
  Office merida(hub, u"Mérida"_s, protocol::Role::Reader);
  Record record;
  record.id = randomId<RecordId>();
  record.kind = u"practice"_s;
  record.fields.set(u"title.es"_s, {Value(u"De la biblioteca inicial"_s), 0});
  record.fields.set(u"status"_s, {Value(u"draft"_s), 0});
  REQUIRE(merida.library().importForReading({record}).ok());
  merida.edit(record.id, fields({{u"results.es"_s, Value(u"Mío"_s)}}));
  CHECK(merida.sync().rejected == 1);
  const auto refused = merida.store->outbox().in(ChangeState::Rejected).front();
  REQUIRE(merida.library().withdraw(refused.number).ok());
  REQUIRE(merida.has(record.id));
  CHECK(merida.text(record.id, u"title.es"_s) == u"De la biblioteca inicial");
  CHECK(merida.text(record.id, u"results.es"_s).isEmpty());
}

TEST_CASE("trap 13: a library of one office does not join another by accident") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s, protocol::Role::Editor);
  Fields values = practice(u"Notas internas"_s);
  values.set(system_field::audience, Value(u"office"_s));
  rosario.create(u"practice"_s, values);
  rosario.sync();
  rosario.create(u"practice"_s, practice(u"Sin enviar"_s));
  const auto invitation = hub.service().administration().invite(
      {u"Mérida"_s, u"Otra persona"_s, protocol::Role::Editor}, Milliseconds(86'400'000));
  const auto enrolment = sync::enrol(*rosario.store, rosario.link, u"https://hub.example"_s, {},
                                     {invitation->secret, rosario.store->syncState().replica(), u"x"_s});
  if (enrolment.ok()) {
    rosario.link.session.setToken(enrolment->token);
    const auto report = rosario.trySync();
    INFO((report ? QString() : describe(report.error())).toStdString());
    CHECK(report.ok());
    CHECK((report && report->verified));
  }
  Office merida(hub, u"Mérida"_s, protocol::Role::Editor);
  merida.sync();
  bool foreign = false;
  for (const auto& r : merida.store->records().at(merida.store->records().allRows()))
    if (r.record.text(u"title.es"_s) == u"Sin enviar" &&
        r.record.office == merida.store->syncState().membership()->office)
      foreign = true;
  CHECK_FALSE(foreign); // Rosario's unsent words went out as Mérida's
}

TEST_CASE_METHOD(Two, "an edit made while the deletion was on its way brings the record back") {
  merida.edit(shared,
              fields({{u"problem.es"_s, Value(u"Nadie atiende de noche. Las familias esperan afuera."_s)}}));
  REQUIRE(merida.library().remove({shared}).ok());
  merida.sync();
  rosario.link.beforeAnswer = [&] {
    rosario.edit(shared,
                 fields({{u"problem.es"_s, Value(u"Nadie atiende de madrugada. Las familias esperan."_s)}}));
  };
  rosario.sync();
  settle();
  CHECK(rosario.text(shared, u"problem.es"_s) == u"Nadie atiende de madrugada. Las familias esperan afuera.");
  CHECK_FALSE(rosario.record(shared).isDeleted());
  CHECK(rosario.conflicts().size() == 1);
}

TEST_CASE_METHOD(Two, "one failed read does not make every later edit fail") {
  rosario.store->database().execute("SELECT nonsense");
  (void)rosario.library().edit(shared, fields({{u"results.es"_s, Value(u"Uno"_s)}}));
  const auto again = rosario.library().edit(shared, fields({{u"results.es"_s, Value(u"Dos"_s)}}));
  INFO((again ? QString() : describe(again.error())).toStdString());
  CHECK(again.ok());
}

TEST_CASE_METHOD(Two, "newest first, also when another connection wrote meanwhile") {
  rosario.edit(shared, fields({{u"results.es"_s, Value(u"Uno"_s)}})); // this connection has counted
  auto second = Store::open(rosario.store.path(), {});
  REQUIRE(second.ok());
  IdGenerator ids(rosario.clock);
  Library other(**second, ids);
  std::vector<RecordId> made;
  for (int i = 0; i < 5; ++i) REQUIRE(other.create(u"practice"_s, practice(u"Otra %1"_s.arg(i))).ok());
  rosario.edit(shared, fields({{u"results.es"_s, Value(u"Dos"_s)}}));
  ListQuery query;
  const auto rows = rosario.store->records().list(query);
  CHECK(rosario.store->records().at(rows.front())->record.id == shared);
}

TEST_CASE("the epoch is known from the day of joining") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s, protocol::Role::Editor);
  CHECK_FALSE(rosario.store->syncState().epoch().isNull());
}

TEST_CASE("what a person may do now reaches their computer with the next sync") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s, protocol::Role::Reader);
  rosario.sync();
  CHECK_FALSE(rosario.store->syncState().membership()->mayCreate());
  auto people = hub.service().administration();
  REQUIRE(people.changePerson(1, {.role = protocol::Role::Editor}).ok());
  rosario.sync();
  CHECK(rosario.store->syncState().membership()->role == u"editor");
  rosario.create(u"practice"_s, practice(u"Turno"_s));
  CHECK(rosario.sync().rejected == 0);
}
