#include "core/sync/courier.h"
#include "tests/scenarios/network.h"

#include <QDir>
#include <QRandomGenerator>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using protocol::Role;
using sync::Courier;

namespace {

constexpr qint64 largeEnough = 16 << 20;

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QFile::ReadOnly));
  return file.readAll();
}

Fields longPractice(int number) {
  QRandomGenerator random(static_cast<quint32>(number));
  QString words;
  while (words.size() < 8000) words += QString::number(random.generate(), 36) + u' ';
  Fields made = practice(u"Práctica %1"_s.arg(number));
  made.set(u"problem.es"_s, Value(words));
  return made;
}

/// Rosario has a link, Mérida a USB stick.
struct Carried {
  TestHub hub;
  Office rosario{hub, u"Rosario"_s, Role::Editor};
  Office merida{hub, u"Mérida"_s, Role::Editor};
  QTemporaryDir stick;
  int files = 0;

  Courier courier(Office& office) { return Courier(*office.store, office.clock, office.token); }

  QStringList write(Office& office, qint64 partBytes = largeEnough) {
    const auto written = courier(office).write(stick.path(), partBytes);
    REQUIRE(written.ok());
    return written->paths;
  }

  /// What the hub answers to a file, as files.
  QStringList answer(const QString& path, qint64 partBytes = largeEnough) {
    const auto answers = hub.service().answerBundle(bytesOf(path), hub.courierKey, partBytes);
    INFO((answers ? QString() : describe(answers.error())).toStdString());
    REQUIRE(answers.ok());
    QStringList paths;
    for (const QByteArray& bytes : *answers) {
      paths.append(stick.filePath(u"answer-%1.amparo"_s.arg(++files)));
      QFile file(paths.last());
      REQUIRE(file.open(QFile::WriteOnly));
      file.write(bytes);
    }
    return paths;
  }

  Courier::Taken take(Office& office, const QString& path) {
    const auto taken = courier(office).take(path);
    INFO((taken ? QString() : describe(taken.error())).toStdString());
    REQUIRE(taken.ok());
    return *taken;
  }

  void title(Office& office, const RecordId& id, const QString& words) {
    Fields fields;
    fields.set(u"title.es"_s, Value(words));
    office.edit(id, fields);
  }
};

} // namespace

TEST_CASE_METHOD(Carried, "an office without a link syncs by files, both ways") {
  const RecordId theirs = rosario.create(u"practice"_s, practice(u"De Rosario"_s));
  rosario.sync();
  const RecordId mine = merida.create(u"practice"_s, practice(u"De Mérida"_s));

  const QStringList request = write(merida);
  REQUIRE(request.size() == 1);
  const QStringList answers = answer(request.front());
  REQUIRE(answers.size() == 1);
  const auto taken = take(merida, answers.front());
  CHECK(taken.report.sent == 1);
  CHECK(taken.report.received == 1);
  CHECK(taken.report.verified);
  CHECK(taken.kept == 0);
  CHECK(merida.store->outbox().unsafeCount() == 0);
  CHECK(merida.text(theirs, u"title.es"_s) == u"De Rosario");
  rosario.sync();
  CHECK(rosario.text(mine, u"title.es"_s) == u"De Mérida");
  requireEqual(rosario, merida);
}

TEST_CASE_METHOD(Carried, "files that come again, both ways, change nothing") {
  const RecordId id = merida.create(u"practice"_s, practice(u"Uno"_s));
  const QString request = write(merida).front();
  const QString answered = answer(request).front();
  take(merida, answered);
  const QString again = answer(request).front();
  const auto taken = take(merida, again);
  CHECK(taken.report.sent == 0);
  CHECK(taken.report.received == 0);
  CHECK(take(merida, answered).report.received == 0);
  title(merida, id, u"Dos"_s);
  take(merida, answered);
  CHECK(merida.text(id, u"title.es"_s) == u"Dos");
  CHECK(merida.sync().verified);
  rosario.sync();
  CHECK(rosario.text(id, u"title.es"_s) == u"Dos");
  CHECK(rosario.conflicts().empty());
}

TEST_CASE_METHOD(Carried, "an old answer, after a sync over a link, brings nothing old back") {
  const RecordId edited = rosario.create(u"practice"_s, practice(u"Antes"_s));
  const RecordId withdrawn = rosario.create(u"practice"_s, practice(u"Se retira"_s));
  const RecordId deleted = rosario.create(u"practice"_s, practice(u"Se borra"_s));
  rosario.sync();
  const QString late = answer(write(merida).front()).front();
  title(rosario, edited, u"Después"_s);
  Fields own;
  own.set(system_field::audience, Value(u"office"_s));
  rosario.edit(withdrawn, own);
  REQUIRE(rosario.library().remove({deleted}).ok());
  rosario.sync();
  CHECK(merida.sync().verified);
  const auto taken = take(merida, late);
  CHECK(taken.report.received == 3);
  CHECK(merida.text(edited, u"title.es"_s) == u"Después");
  CHECK_FALSE(merida.has(withdrawn));
  CHECK(merida.record(deleted).isDeleted());
  CHECK(merida.sync().verified);
  requireSameShared(rosario, merida);
}

TEST_CASE_METHOD(Carried, "an answer in several small files is taken in any order") {
  for (int i = 0; i < 60; ++i) rosario.create(u"practice"_s, longPractice(i));
  rosario.sync();
  QStringList answers = answer(write(merida).front(), 64 << 10);
  REQUIRE(answers.size() > 1);
  std::reverse(answers.begin(), answers.end());
  for (const QString& path : answers) take(merida, path);
  CHECK(merida.store->syncState().digest() == rosario.store->syncState().digest());
  CHECK_FALSE(QDir(merida.store.path() + u".courier"_s).exists(u"*.amparo"_s));
  CHECK(merida.sync().received == 0);
  requireEqual(rosario, merida);
}

TEST_CASE_METHOD(Carried, "a backlog goes in several small files, and any of them may come late") {
  std::vector<RecordId> ids;
  for (int i = 0; i < 20; ++i) ids.push_back(merida.create(u"practice"_s, longPractice(i)));
  QStringList requests = write(merida, 8 << 10);
  REQUIRE(requests.size() > 3);
  std::reverse(requests.begin(), requests.end());
  const QString lost = requests.takeFirst();
  QStringList answers;
  for (const QString& path : requests) answers += answer(path);
  for (const QString& path : answers) take(merida, path);
  CHECK(merida.store->outbox().unsafeCount() > 0);
  for (const QString& path : answer(lost)) take(merida, path);
  CHECK(merida.store->outbox().unsafeCount() == 0);
  rosario.sync();
  for (const RecordId& id : ids) CHECK(rosario.has(id));
  CHECK(merida.sync().verified);
  requireEqual(rosario, merida);
}

TEST_CASE_METHOD(Carried, "what was written into a file and then goes over a link is applied once") {
  const RecordId id = merida.create(u"practice"_s, practice(u"Una vez"_s));
  const QString request = write(merida).front();
  CHECK(merida.sync().verified);
  take(merida, answer(request).front());
  rosario.sync();
  CHECK(rosario.text(id, u"title.es"_s) == u"Una vez");
  CHECK(rosario.conflicts().empty());
  CHECK(merida.sync().verified);
}

TEST_CASE_METHOD(Carried, "both edit the same line by courier: a conflict, as over a link") {
  const RecordId id = rosario.create(u"practice"_s, practice(u"Base"_s));
  rosario.sync();
  merida.sync();
  title(rosario, id, u"De Rosario"_s);
  rosario.sync();
  title(merida, id, u"De Mérida"_s);
  const auto taken = take(merida, answer(write(merida).front()).front());
  CHECK(taken.report.conflicts == 1);
  CHECK(merida.text(id, u"title.es"_s) == u"De Rosario");
  CHECK(merida.conflicts().size() == 1);
}

TEST_CASE_METHOD(Carried, "files for somebody else, of somebody else, or damaged: nothing of them is taken") {
  rosario.create(u"practice"_s, practice(u"De Rosario"_s));
  rosario.sync();
  const QString forMerida = answer(write(merida).front()).front();
  const Digest before = rosario.store->syncState().digest();

  const auto other = courier(rosario).take(forMerida);
  REQUIRE_FALSE(other.ok());
  CHECK(other.error().code == ErrorCode::Forbidden);

  const auto wrongWay = courier(merida).take(write(merida).front());
  REQUIRE_FALSE(wrongWay.ok());
  CHECK(wrongWay.error().code == ErrorCode::Forbidden);
  const auto answeredAnswer = hub.service().answerBundle(bytesOf(forMerida), hub.courierKey, largeEnough);
  REQUIRE_FALSE(answeredAnswer.ok());

  QFile file(forMerida);
  REQUIRE(file.open(QFile::ReadWrite));
  file.resize(file.size() - 1);
  file.close();
  const auto cut = courier(merida).take(forMerida);
  REQUIRE_FALSE(cut.ok());
  CHECK(cut.error().code == ErrorCode::Malformed);
  CHECK(merida.store->syncState().cursor() == Cursor());
  CHECK(rosario.store->syncState().digest() == before);
}

TEST_CASE_METHOD(Carried, "a device without access is refused by courier too") {
  const QString request = write(merida).front();
  const auto status = hub.service().status();
  for (const hub::Device& device : status->devices)
    if (device.office.name == u"Mérida") REQUIRE(hub.service().administration().revoke(device.row).ok());
  const auto answers = hub.service().answerBundle(bytesOf(request), hub.courierKey, largeEnough);
  REQUIRE_FALSE(answers.ok());
  CHECK(answers.error().code == ErrorCode::DeviceRevoked);
}

TEST_CASE_METHOD(Carried, "a hub restored since says so in its answer, and nothing is lost") {
  merida.sync();
  hub.backUp();
  const RecordId id = merida.create(u"practice"_s, practice(u"Sigue aquí"_s));
  const QString request = write(merida).front();
  hub.restore();
  const auto taken = courier(merida).take(answer(request).front());
  REQUIRE_FALSE(taken.ok());
  CHECK(taken.error().code == ErrorCode::HubEpoch);
  CHECK(merida.store->outbox().unsafeCount() == 1);
  CHECK(merida.sync().verified);
  rosario.sync();
  CHECK(rosario.has(id));
}
