#include "tests/scenarios/network.h"

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// A hub, an editor's office in Rosario and one in Mérida, with one practice that both hold.
struct TwoOffices {
  TestHub hub;
  Office rosario{hub, u"Rosario"_s, protocol::Role::Editor};
  Office merida{hub, u"Mérida"_s, protocol::Role::Editor};
  RecordId shared;

  TwoOffices() {
    Fields values = practice(u"Turno de detenidos"_s);
    values.set(u"problem.es"_s, Value(u"Nadie atiende de noche. Las familias esperan."_s));
    values.set(u"countries"_s, Value::set({u"AR"_s}));
    values.set(u"source_url"_s, Value(u"https://example.org/a"_s));
    shared = rosario.create(u"practice"_s, values);
    rosario.sync();
    merida.sync();
    REQUIRE(merida.has(shared));
  }

  /// Until everybody has everything.
  void settle() {
    rosario.sync();
    merida.sync();
    CHECK(rosario.sync().verified);
    CHECK(merida.sync().verified);
    requireEqual(rosario, merida);
  }
};

} // namespace

namespace {

/// What a request brings behind its hello.
QByteArray changesIn(const QByteArray& request) {
  protocol::FrameReader reader;
  reader.append(request);
  QByteArray changes;
  for (auto frame = reader.next(); frame && *frame; frame = reader.next())
    if ((*frame)->type == protocol::FrameType::Changes) changes += (*frame)->payload;
  return changes;
}

} // namespace

TEST_CASE_METHOD(TwoOffices, "a week offline goes up in one sync and reaches the other office") {
  std::vector<RecordId> made;
  for (int day = 0; day < 7; ++day)
    made.push_back(rosario.create(u"practice"_s, practice(u"Día %1"_s.arg(day))));
  rosario.edit(made[2], fields({{u"title.en"_s, Value(u"Day three"_s)}}));
  REQUIRE(rosario.library().remove({made[5]}).ok());
  const auto report = rosario.sync();
  CHECK(report.sent == 7);
  CHECK(report.requests == 1);
  CHECK(report.verified);
  merida.sync();
  CHECK(merida.text(made[2], u"title.en"_s) == u"Day three");
  CHECK(merida.record(made[5]).isDeleted());
  requireEqual(rosario, merida);
}

TEST_CASE_METHOD(TwoOffices, "different fields of one record, edited in both offices, both stay") {
  rosario.edit(shared, fields({{u"results.es"_s, Value(u"Menos demoras"_s)}}));
  merida.edit(shared, fields({{u"risks.es"_s, Value(u"Rotación"_s)}}));
  settle();
  CHECK(rosario.text(shared, u"results.es"_s) == u"Menos demoras");
  CHECK(rosario.text(shared, u"risks.es"_s) == u"Rotación");
  CHECK(rosario.conflicts().empty());
}

TEST_CASE_METHOD(TwoOffices,
                 "the same line edited in both offices: the hub's stays, the other becomes a conflict") {
  rosario.edit(shared, fields({{u"title.es"_s, Value(u"Guardia de detenidos"_s)}}));
  merida.edit(shared, fields({{u"title.es"_s, Value(u"Turno nocturno"_s)}}));
  settle();
  CHECK(rosario.text(shared, u"title.es"_s) == u"Guardia de detenidos");
  REQUIRE(rosario.conflicts().size() == 1);
  const Record conflict = rosario.conflicts().front();
  CHECK(conflict.text(u"record"_s) == toText(shared));
  CHECK(conflict.text(u"field"_s) == u"title.es");
  CHECK(conflict.text(u"base"_s) == u"Turno de detenidos");
  CHECK(conflict.text(u"kept"_s) == u"Guardia de detenidos");
  CHECK(conflict.text(u"other"_s) == u"Turno nocturno");
  CHECK(conflict.text(u"other_office"_s) == u"Mérida");
  CHECK(conflict.text(u"other_person"_s) == u"Persona de Mérida");

  SECTION("either office settles it, and both see it settled") {
    REQUIRE(rosario.library().decide(conflict.id, {Decision::Choice::Other, {}}).ok());
    settle();
    CHECK(merida.text(shared, u"title.es"_s) == u"Turno nocturno");
    CHECK(merida.conflicts().empty());
  }
  SECTION("or writes a third way") {
    REQUIRE(
        merida.library().decide(conflict.id, {Decision::Choice::Edit, Value(u"Guardia nocturna"_s)}).ok());
    settle();
    CHECK(rosario.text(shared, u"title.es"_s) == u"Guardia nocturna");
    CHECK(rosario.conflicts().empty());
  }
}

TEST_CASE_METHOD(TwoOffices, "a text edited in two places by two offices becomes one") {
  rosario.edit(shared,
               fields({{u"problem.es"_s, Value(u"Nadie atiende de madrugada. Las familias esperan."_s)}}));
  merida.edit(shared,
              fields({{u"problem.es"_s, Value(u"Nadie atiende de noche. Las familias esperan afuera."_s)}}));
  settle();
  CHECK(rosario.text(shared, u"problem.es"_s) == u"Nadie atiende de madrugada. Las familias esperan afuera.");
  CHECK(rosario.conflicts().empty());
}

TEST_CASE_METHOD(TwoOffices, "sets take the additions and removals of both") {
  rosario.edit(shared, fields({{u"countries"_s, Value::set({u"AR"_s, u"UY"_s})}}));
  merida.edit(shared, fields({{u"countries"_s, Value::set({u"MX"_s})}}));
  settle();
  CHECK(merida.record(shared).value(u"countries"_s).items() == QStringList{u"MX"_s, u"UY"_s});
}

TEST_CASE_METHOD(TwoOffices, "trap 7: deleted here, edited there: the edit lives and says so") {
  SECTION("the deletion arrived first") {
    REQUIRE(rosario.library().remove({shared}).ok());
    rosario.sync();
    merida.edit(shared, fields({{u"results.es"_s, Value(u"Funciona"_s)}}));
    merida.sync();
  }
  SECTION("the edit arrived first") {
    merida.edit(shared, fields({{u"results.es"_s, Value(u"Funciona"_s)}}));
    merida.sync();
    REQUIRE(rosario.library().remove({shared}).ok());
    rosario.sync();
  }
  settle();
  CHECK_FALSE(rosario.record(shared).isDeleted());
  CHECK(rosario.text(shared, u"results.es"_s) == u"Funciona");
  REQUIRE(merida.conflicts().size() == 1);
  CHECK(merida.conflicts().front().text(u"field"_s) == u"@deleted");
}

TEST_CASE_METHOD(TwoOffices, "trap 5: a lost acknowledgement: sent again, applied once") {
  rosario.edit(shared, fields({{u"results.es"_s, Value(u"Una vez"_s)}}));
  rosario.link.cutAnswerAt = 0;
  CHECK_FALSE(rosario.trySync().ok());
  CHECK(rosario.store->outbox().unsafeCount() == 1);
  const QByteArray first = changesIn(rosario.link.lastRequest);
  REQUIRE_FALSE(first.isEmpty());
  rosario.sync();
  CHECK(changesIn(rosario.link.lastRequest) == first);
  CHECK(rosario.store->outbox().unsafeCount() == 0);
  settle();
  CHECK(rosario.conflicts().empty());
}

TEST_CASE_METHOD(TwoOffices, "trap 5: an edit on top of one whose acknowledgement was lost") {
  rosario.edit(shared, fields({{u"title.es"_s, Value(u"Segunda versión"_s)}}));
  rosario.link.cutAnswerAt = 0;
  CHECK_FALSE(rosario.trySync().ok());
  rosario.edit(shared, fields({{u"title.es"_s, Value(u"Tercera versión"_s)}}));
  rosario.sync();
  CHECK(rosario.store->outbox().unsafeCount() == 0);
  settle();
  CHECK(merida.text(shared, u"title.es"_s) == u"Tercera versión");
  CHECK(merida.conflicts().empty());
}

TEST_CASE_METHOD(TwoOffices, "an edit made while the sync is under way is not lost and not doubled") {
  rosario.edit(shared, fields({{u"title.es"_s, Value(u"Antes"_s)}}));
  rosario.link.beforeAnswer = [&] { rosario.edit(shared, fields({{u"title.es"_s, Value(u"Durante"_s)}})); };
  rosario.sync();
  settle();
  CHECK(merida.text(shared, u"title.es"_s) == u"Durante");
  CHECK(merida.conflicts().empty());
}

TEST_CASE_METHOD(TwoOffices, "news of a field that is being edited here: joined here as the hub would") {
  merida.edit(shared, fields({{u"countries"_s, Value::set({u"AR"_s, u"MX"_s})}}));
  merida.sync();
  rosario.link.beforeAnswer = [&] {
    rosario.edit(shared, fields({{u"countries"_s, Value::set({u"AR"_s, u"UY"_s})}}));
  };
  rosario.sync();
  CHECK(rosario.record(shared).value(u"countries"_s).items() == QStringList{u"AR"_s, u"MX"_s, u"UY"_s});
  settle();
}

TEST_CASE_METHOD(TwoOffices, "an answer cut at every byte loses nothing and ends the same") {
  // What the cut has to carry: verdicts, pages of several records, a conflict, a merge, a deletion.
  std::vector<RecordId> many;
  for (int i = 0; i < 12; ++i)
    many.push_back(merida.create(u"practice"_s, practice(u"Práctica %1"_s.arg(i))));
  merida.edit(shared, fields({{u"title.es"_s, Value(u"De Mérida"_s)}, {u"risks.es"_s, Value(u"Pocos"_s)}}));
  merida.sync();
  REQUIRE(merida.library().remove({many[3]}).ok());
  merida.sync();
  rosario.edit(shared, fields({{u"title.es"_s, Value(u"De Rosario"_s)}}));
  rosario.create(u"practice"_s, practice(u"Nueva"_s));

  // A cut at byte n, then at n+1 ...: each try keeps what came whole, so the answers shrink until one is
  // whole.
  qint64 cuts = 0;
  for (qint64 at = 0;; ++at) {
    rosario.link.cutAnswerAt = at;
    if (rosario.trySync().ok()) break;
    ++cuts;
    REQUIRE(cuts < 10'000);
  }
  CHECK(cuts > 100);
  settle();
  CHECK(rosario.conflicts().size() == 1);
  CHECK(rosario.record(many[3]).isDeleted());
  for (const RecordId& id : many) CHECK(rosario.has(id));
}

TEST_CASE_METHOD(TwoOffices, "trap 10: what only this office may see never reaches another") {
  Fields values = practice(u"Notas internas"_s);
  values.set(system_field::audience, Value(u"office"_s));
  const RecordId own = rosario.create(u"practice"_s, values);
  rosario.sync();
  CHECK(merida.sync().verified);
  CHECK_FALSE(merida.has(own));

  SECTION("shared later, it arrives with all of its older fields") {
    rosario.edit(own, fields({{system_field::audience, Value(u"network"_s)}}));
    rosario.sync();
    CHECK(merida.sync().verified);
    CHECK(merida.text(own, u"title.es"_s) == u"Notas internas");

    SECTION("withdrawn again, it leaves without being deleted") {
      rosario.edit(own, fields({{system_field::audience, Value(u"office"_s)}}));
      rosario.sync();
      CHECK(merida.sync().verified);
      CHECK_FALSE(merida.has(own));
      CHECK_FALSE(rosario.record(own).isDeleted());
    }
  }
}

TEST_CASE("trap 9: a change the hub refuses stays, with its reason, and holds up nothing else") {
  TestHub hub;
  Office editor(hub, u"Rosario"_s, protocol::Role::Editor);
  Office contributor(hub, u"Mérida"_s, protocol::Role::Contributor);
  const RecordId foreign = editor.create(u"practice"_s, practice(u"De otra oficina"_s));
  editor.sync();
  contributor.sync();
  contributor.edit(foreign, fields({{u"title.es"_s, Value(u"Cambio ajeno"_s)}}));
  const RecordId own = contributor.create(u"practice"_s, practice(u"Propia"_s));
  const auto report = contributor.sync();
  CHECK(report.rejected == 1);
  CHECK(contributor.store->outbox().unsafeCount() == 0);
  REQUIRE(contributor.store->outbox().rejectedCount() == 1);
  const auto refused = contributor.store->outbox().in(ChangeState::Rejected).front();
  CHECK(refused.rejection->code == ErrorCode::Forbidden);
  CHECK(contributor.text(foreign, u"title.es"_s) == u"Cambio ajeno"); // the words are still here
  editor.sync();
  CHECK(editor.has(own));
  CHECK(editor.text(foreign, u"title.es"_s) == u"De otra oficina");
  REQUIRE(contributor.library().withdraw(refused.number).ok());
  CHECK(contributor.text(foreign, u"title.es"_s) == u"De otra oficina");
  CHECK(contributor.sync().verified);
}

TEST_CASE("only an editor publishes") {
  TestHub hub;
  Office contributor(hub, u"Mérida"_s, protocol::Role::Contributor);
  const RecordId own = contributor.create(u"practice"_s, practice(u"Propia"_s));
  contributor.sync();
  contributor.edit(own, fields({{u"status"_s, Value(u"published"_s)}}));
  CHECK(contributor.sync().rejected == 1);
}

TEST_CASE("trap 14: unknown fields and kinds of a newer version pass through unharmed") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s, protocol::Role::Editor);
  Office merida(hub, u"Mérida"_s, protocol::Role::Editor);
  const RecordId id = rosario.create(u"practice"_s, practice(u"Con futuro"_s));
  QByteArray nested;
  cbor::Writer out(nested);
  out.map(1);
  out.text(u"a");
  out.array(2);
  out.integer(1);
  out.integer(-7);
  cbor::Reader in(nested);
  const Value foreign = Value::decode(in);
  REQUIRE(foreign.isForeign());
  rosario.edit(id, fields({{u"mood.es"_s, Value(u"sereno"_s)}, {u"shape"_s, foreign}}));
  rosario.sync();
  merida.sync();
  CHECK(merida.text(id, u"mood.es"_s) == u"sereno");
  CHECK(merida.record(id).value(u"shape"_s) == foreign);
  merida.edit(id, fields({{u"title.es"_s, Value(u"Otro título"_s)}}));
  merida.sync();
  rosario.sync();
  CHECK(rosario.record(id).value(u"shape"_s) == foreign);
  requireEqual(rosario, merida);
}

TEST_CASE("trap 4: a copy of a library on a second computer takes an identity of its own and loses nothing") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s, protocol::Role::Editor);
  const RecordId id = rosario.create(u"practice"_s, practice(u"Original"_s));
  rosario.sync();
  // The clone goes on from here under the same numbers as the original.
  const ReplicaId replica = rosario.store->syncState().replica();
  rosario.store.close();
  const QString copy = rosario.store.folder() % u"/copy.db"_s;
  REQUIRE(QFile::copy(rosario.store.path(), copy));
  rosario.store.reopen();
  rosario.reopen();
  rosario.edit(id, fields({{u"results.es"_s, Value(u"Del original"_s)}}));
  rosario.sync();

  auto cloned = Store::open(copy, {});
  REQUIRE(cloned.ok());
  IdGenerator ids(rosario.clock);
  Library library(**cloned, ids);
  REQUIRE(library.edit(id, fields({{u"risks.es"_s, Value(u"Del clon"_s)}})).ok());
  const auto report = sync::SyncRun(**cloned, rosario.link, rosario.clock, {}).run();
  REQUIRE(report.ok());
  CHECK(report->verified);
  CHECK((*cloned)->syncState().replica() != replica);
  CHECK((*cloned)->outbox().unsafeCount() == 0);
  rosario.sync();
  CHECK(rosario.text(id, u"results.es"_s) == u"Del original");
  CHECK(rosario.text(id, u"risks.es"_s) == u"Del clon");
}

namespace {

/// A second computer that goes on from a copy of an office's library, under the same numbers.
std::unique_ptr<Office> copyOf(TestHub& hub, Office& office) {
  office.store.close();
  auto copy = std::make_unique<Office>(hub, office, office.store.path());
  office.store.reopen();
  office.reopen();
  return copy;
}

} // namespace

TEST_CASE("trap 4: what a copy of the library wrote does not count as seen by the original") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s, protocol::Role::Editor);
  const RecordId id = rosario.create(u"practice"_s, practice(u"Uno"_s));
  rosario.sync();
  SECTION("under a number that the original has never used") {
    const auto copy = copyOf(hub, rosario);
    copy->edit(id, fields({{u"title.es"_s, Value(u"De la copia"_s)}}));
    copy->sync();
    // The same number goes to an edit that is taken back before it was sent.
    rosario.create(u"practice"_s, practice(u"Nada"_s));
    rosario.edit(id, fields({{u"title.es"_s, Value(u"Del original"_s)}}));
    {
      sqlite::Transaction transaction(rosario.store->database());
      rosario.store->outbox().remove(rosario.store->outbox().in(ChangeState::Waiting).front().number);
      REQUIRE(transaction.commit().ok());
    }
    (void)rosario.trySync();
  }
  SECTION("after the hub was restored, and has forgotten their numbers") {
    hub.backUp();
    for (int i = 0; i < 3; ++i) rosario.create(u"practice"_s, practice(u"Perdida"_s));
    rosario.sync();
    const auto copy = copyOf(hub, rosario);
    hub.restore();
    copy->edit(id, fields({{u"title.es"_s, Value(u"De la copia"_s)}}));
    copy->sync();
    rosario.edit(id, fields({{u"title.es"_s, Value(u"Del original"_s)}}));
    rosario.sync();
  }
  CHECK(rosario.text(id, u"title.es"_s) == u"De la copia");
  REQUIRE(rosario.conflicts().size() == 1);
  CHECK(rosario.conflicts().front().text(u"other"_s) == u"Del original");
}

TEST_CASE("a small sync is one request, and says little") {
  TestHub hub;
  Office rosario(hub, u"Rosario"_s, protocol::Role::Editor);
  const RecordId id = rosario.create(u"practice"_s, practice(u"Turno"_s));
  rosario.sync();
  rosario.sync();
  rosario.edit(id, fields({{u"results.es"_s, Value(u"Ochenta personas atendidas en el primer mes."_s)}}));
  const auto report = rosario.sync();
  CHECK(report.requests == 1);
  CHECK(report.bytesUp <= 200);
  CHECK(report.bytesDown <= 90);
  const auto nothing = rosario.sync();
  CHECK(nothing.requests == 1);
  CHECK(nothing.bytesUp <= 100);
  CHECK(nothing.bytesDown <= 90);
}
