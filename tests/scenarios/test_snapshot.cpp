#include "tests/scenarios/network.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using protocol::Role;

namespace {

const Value office = Value(u"office"_s);
const Value network = Value(u"network"_s);

/// A network with an office that writes, and others that begin later.
struct Begun {
  TestHub hub;
  Office rosario{hub, u"Rosario"_s, Role::Editor};

  RecordId write(const QString& title) {
    const RecordId id = rosario.create(u"practice"_s, practice(title));
    rosario.sync();
    return id;
  }

  RecordId writePrivate(const QString& title) {
    Fields fields = practice(title);
    fields.set(system_field::audience, office);
    const RecordId id = rosario.create(u"practice"_s, fields);
    rosario.sync();
    return id;
  }

  /// So much that it makes several pages, and does not get much smaller.
  void writeMuch() {
    QRandomGenerator random(7);
    for (int i = 0; i < 40; ++i) {
      QString words;
      while (words.size() < 30'000) words += QString::number(random.generate(), 36) + u' ';
      rosario.create(u"practice"_s, fields({{u"title.es"_s, Value(u"Práctica %1"_s.arg(i))},
                                            {u"problem.es"_s, Value(words)},
                                            {u"status"_s, Value(u"draft"_s)}}));
    }
    rosario.sync();
  }

  void setAudience(const RecordId& id, const Value& audience) {
    Fields fields;
    fields.set(system_field::audience, audience);
    rosario.edit(id, fields);
    rosario.sync();
  }

  void retitle(const RecordId& id, const QString& title) {
    Fields fields;
    fields.set(u"title.es"_s, Value(title));
    rosario.edit(id, fields);
    rosario.sync();
  }
};

} // namespace

TEST_CASE_METHOD(Begun, "trap 2: a snapshot and the stream behind it meet at one seq exactly") {
  const RecordId still = write(u"Queda igual"_s);
  const RecordId edited = write(u"Se edita"_s);
  const RecordId deleted = write(u"Se borra"_s);
  const RecordId own = writePrivate(u"De Rosario"_s);
  const RecordId shared = writePrivate(u"Se comparte"_s);
  const RecordId ownLater = writePrivate(u"Propia, se edita"_s);
  const auto snapshot = hub.makeSnapshot();
  retitle(edited, u"Editada"_s);
  retitle(ownLater, u"Propia, editada"_s);
  REQUIRE(rosario.library().remove({deleted}).ok());
  rosario.sync();
  setAudience(shared, network);
  const RecordId after = write(u"Después"_s);

  Office merida(hub, u"Mérida"_s);
  const auto report = merida.sync();
  CHECK(merida.link.snapshotRequests == 1);
  CHECK(merida.link.snapshotBytes == snapshot.bytes);
  CHECK(report.verified);
  requireSameShared(rosario, merida);
  CHECK(merida.text(still, u"title.es"_s) == u"Queda igual");
  CHECK(merida.text(edited, u"title.es"_s) == u"Editada");
  CHECK(merida.text(shared, u"title.es"_s) == u"Se comparte");
  CHECK(merida.text(after, u"title.es"_s) == u"Después");
  CHECK(merida.record(deleted).isDeleted());
  CHECK_FALSE(merida.has(own));
  // What was whole in the snapshot does not come again.
  CHECK(report.received == 3 + 4);
  CHECK(merida.store->syncState().snapshot() == SnapshotProgress());

  // Another computer of the office that has records of its own gets these too.
  Office second(hub, u"Rosario"_s);
  CHECK(second.sync().verified);
  CHECK(second.link.snapshotRequests == 1);
  CHECK(second.text(own, u"title.es"_s) == u"De Rosario");
  CHECK(second.text(ownLater, u"title.es"_s) == u"Propia, editada");
  CHECK(second.store->records().digest() == rosario.store->records().digest());

  // And from here on everything is as ever.
  retitle(still, u"También editada"_s);
  CHECK(merida.sync().received == 1);
  CHECK(merida.text(still, u"title.es"_s) == u"También editada");
}

TEST_CASE_METHOD(Begun, "a first sync that is cut goes on at the very byte, wherever that is") {
  for (int i = 0; i < 30; ++i) write(u"Práctica %1"_s.arg(i));
  const auto snapshot = hub.makeSnapshot();
  const RecordId after = write(u"Después"_s);
  Office merida(hub, u"Mérida"_s);
  for (qint64 cut = 0; merida.link.snapshotBytes < snapshot.bytes; cut = cut * 2 % 61 + 1) {
    merida.link.cutSnapshotAfter = cut;
    const auto report = merida.trySync();
    if (report) break;
    CHECK(report.error().code == ErrorCode::LinkCut);
  }
  CHECK(merida.sync().verified);
  CHECK(merida.link.snapshotRequests > 20);
  CHECK(merida.link.snapshotBytes == snapshot.bytes); // no byte came twice
  CHECK(merida.has(after));
  requireEqual(rosario, merida);
  CHECK_FALSE(QFile::exists(merida.store.path() + u".snapshot"_s));
}

TEST_CASE_METHOD(Begun, "what a person writes during a first sync goes out before the rest of it comes") {
  writeMuch();
  const auto snapshot = hub.makeSnapshot();
  Office merida(hub, u"Mérida"_s);
  merida.link.cutSnapshotAfter = snapshot.bytes / 2;
  REQUIRE_FALSE(merida.trySync().ok());
  CHECK(merida.store->syncState().digest().count > 0);
  const RecordId written = merida.create(u"practice"_s, practice(u"Con mal enlace"_s));
  merida.link.cutSnapshotAfter = 10;
  REQUIRE_FALSE(merida.trySync().ok());
  rosario.sync();
  CHECK(rosario.has(written));
  CHECK(merida.sync().verified);
  requireEqual(rosario, merida);
}

TEST_CASE_METHOD(Begun, "a snapshot from before something was withdrawn is given to nobody any more") {
  const RecordId stays = write(u"Queda"_s);
  const RecordId leaves = write(u"Deja de compartirse"_s);
  for (int i = 0; i < 30; ++i) write(u"Práctica %1"_s.arg(i));
  const auto snapshot = hub.makeSnapshot();
  Office begun(hub, u"Mérida"_s);
  begun.link.cutSnapshotAfter = snapshot.bytes - 20;
  REQUIRE_FALSE(begun.trySync().ok());

  setAudience(leaves, office);
  Office late(hub, u"Quito"_s);
  CHECK(late.sync().verified);
  CHECK(late.link.snapshotRequests == 0);
  CHECK_FALSE(late.has(leaves));
  CHECK(late.has(stays));
  // Whoever was in the middle of it goes on without, and forgets what it should not have.
  CHECK(begun.sync().verified);
  CHECK_FALSE(begun.has(leaves));
  CHECK(begun.has(stays));

  hub.makeSnapshot();
  CHECK_FALSE(hub.shelf().find(snapshot.name));
  Office last(hub, u"Lima"_s);
  CHECK(last.sync().verified);
  CHECK(last.link.snapshotRequests == 1);
  CHECK_FALSE(last.has(leaves));
}

TEST_CASE_METHOD(Begun, "whoever began with one snapshot ends with it, though there is a newer one") {
  for (int i = 0; i < 30; ++i) write(u"Práctica %1"_s.arg(i));
  const auto first = hub.makeSnapshot();
  Office merida(hub, u"Mérida"_s);
  merida.link.cutSnapshotAfter = 400;
  REQUIRE_FALSE(merida.trySync().ok());
  write(u"Nueva"_s);
  const auto second = hub.makeSnapshot();
  CHECK(second.seq == first.seq + 1);
  CHECK(merida.sync().verified);
  CHECK(merida.link.snapshotBytes == first.bytes);
  requireEqual(rosario, merida);
}

TEST_CASE_METHOD(Begun,
                 "a hub restored in the middle of a first sync: all comes, and what was lost is sent") {
  for (int i = 0; i < 10; ++i) write(u"Práctica %1"_s.arg(i));
  hub.backUp();
  const RecordId lost = write(u"Perdida"_s);
  const RecordId withdrawn = write(u"Dejó de compartirse"_s);
  setAudience(withdrawn, office);
  hub.makeSnapshot();
  Office merida(hub, u"Mérida"_s);
  SECTION("in the middle of the snapshot") {
    merida.link.cutSnapshotAfter = 200;
    REQUIRE_FALSE(merida.trySync().ok());
  }
  SECTION("before it was joined") {
    merida.link.afterSnapshot = [&] { merida.link.loseRequest = true; };
    REQUIRE_FALSE(merida.trySync().ok());
    CHECK(merida.store->syncState().snapshot().applied > 0);
  }
  hub.restore();
  // The office was invited after the backup, which does not know it.
  const auto invitation = hub.service().administration().invite(
      {u"Mérida"_s, u"Persona de Mérida"_s, Role::Contributor}, 86'400'000);
  REQUIRE(invitation.ok());
  const auto enrolment = sync::enrol(*merida.store, merida.link, u"https://hub.example"_s, {},
                                     {invitation->secret, merida.store->syncState().replica(), u"equipo"_s});
  REQUIRE(enrolment.ok());
  merida.link.session.setToken(enrolment->token);
  rosario.sync();
  CHECK(merida.sync().verified);
  rosario.sync();
  CHECK(merida.sync().verified);
  CHECK(merida.has(lost));
  requireSameShared(rosario, merida);
}

TEST_CASE_METHOD(Begun, "a damaged file beside the library costs its bytes, and nothing else") {
  writeMuch();
  const auto snapshot = hub.makeSnapshot();
  Office merida(hub, u"Mérida"_s);
  merida.link.cutSnapshotAfter = snapshot.bytes / 3 * 2;
  REQUIRE_FALSE(merida.trySync().ok());
  QFile kept(merida.store.path() + u".snapshot"_s);
  REQUIRE(kept.open(QFile::ReadWrite));
  kept.seek(kept.size() / 2);
  kept.write(QByteArray(64, 0));
  kept.close();
  CHECK(merida.sync().verified);
  requireEqual(rosario, merida);
}

TEST_CASE_METHOD(Begun, "a snapshot that is damaged at the hub is not what a new computer ends with") {
  writeMuch();
  const auto snapshot = hub.makeSnapshot();
  Office merida(hub, u"Mérida"_s);
  QFile file(snapshot.path);
  REQUIRE(file.open(QFile::ReadWrite));
  SECTION("cut") {
    file.resize(snapshot.bytes / 2);
    file.close();
    CHECK(merida.sync().verified);
    CHECK(merida.link.snapshotRequests == 0); // the hub sees that
  }
  SECTION("empty") {
    file.resize(0);
    file.close();
    CHECK(hub.makeSnapshot().bytes == snapshot.bytes);
    CHECK(merida.sync().verified);
    CHECK(merida.link.snapshotBytes == snapshot.bytes);
  }
  SECTION("another byte") {
    file.seek(snapshot.bytes / 2);
    file.write(QByteArray(64, 0));
    file.close();
    CHECK(merida.sync().verified);
    CHECK(merida.link.snapshotRequests == 1);
    SECTION("and another is made") {
      hub.makeSnapshot();
      Office quito(hub, u"Quito"_s);
      CHECK(quito.sync().verified);
      CHECK(quito.link.snapshotBytes == snapshot.bytes);
    }
  }
  SECTION("cut while it is being fetched") {
    merida.link.cutSnapshotAfter = snapshot.bytes / 3 * 2;
    REQUIRE_FALSE(merida.trySync().ok());
    file.resize(snapshot.bytes / 2);
    file.close();
    CHECK(merida.sync().verified);
  }
  requireEqual(rosario, merida);
}

TEST_CASE_METHOD(Begun, "what an earlier hub gives out as a snapshot, and is none, is done without") {
  writeMuch();
  const auto snapshot = hub.makeSnapshot();
  QFile file(snapshot.path);
  REQUIRE(file.open(QFile::ReadOnly));
  QByteArray bytes = file.readAll();
  Office merida(hub, u"Mérida"_s);
  SECTION("cut") {
    bytes.chop(9'000);
  }
  SECTION("empty") {
    bytes.clear();
  }
  SECTION("another byte") {
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
  }
  SECTION("another beginning") {
    bytes[0] = 'x';
  }
  SECTION("shorter than what is here of it") {
    merida.link.cutSnapshotAfter = snapshot.bytes / 2;
    REQUIRE_FALSE(merida.trySync().ok());
    bytes.truncate(snapshot.bytes / 4);
  }
  merida.link.snapshotThere = bytes;
  CHECK(merida.sync().verified);
  requireEqual(rosario, merida);
  CHECK_FALSE(QFile::exists(merida.store.path() + u".snapshot"_s));
}
