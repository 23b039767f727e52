#include "core/hub/audit.h"
#include "core/hub/mentions.h"
#include "core/hub/retention.h"
#include "core/hub/sqlite_hub_store.h"
#include "core/model/forgotten.h"
#include "core/model/remark.h"
#include "tests/hub/network.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::VerdictStatus;

namespace {

constexpr Milliseconds day = 86'400'000;
const std::atomic<bool> goOn = false;

/// A practice that was written three times, a day between each two, and an office that saw the first of
/// these.
struct Aged {
  Aged()
      : ana(hub, u"Montevideo"_s, u"Ana"_s)
      , ben(hub, u"Viena"_s, u"Ben"_s) {
    auto first = practice(u"Turno"_s, u"draft"_s);
    first.push_back({u"countries"_s, Value::set({u"AR"_s, u"UY"_s}), {}});
    ana.push(id, u"practice"_s, first);
    ben.pull();
    hub.clock.at += day;
    ana.push(id, u"practice"_s,
             {{u"title.es"_s, text("Guardia"), {}}, {u"countries"_s, Value::set({u"UY"_s}), {}}});
    hub.clock.at += day;
    ana.push(id, u"practice"_s, {{u"title.es"_s, text("Guardia de noche"), {}}});
    hub.clock.at += day;
  }

  qint64 forget(Milliseconds before) {
    const auto forgotten = forgetRevisionsBefore(*hub.store, before, goOn);
    REQUIRE(forgotten.ok());
    return *forgotten;
  }

  std::vector<protocol::Revision> told() {
    const auto history = hub.service->history(ana.enrolment.token, id, 0);
    REQUIRE(history.ok());
    return history->revisions;
  }

  qint64 mentions(const QString& words) {
    qint64 revisions = 0;
    REQUIRE(findMentions(*hub.store, words, [&](const Mention& mention) {
              revisions += mention.revisions;
            }).ok());
    return revisions;
  }

  TestHub hub;
  TestDevice ana;
  TestDevice ben;
  RecordId id = newId();
};

/// Whether a device holds what the hub says that it does.
bool agrees(TestDevice& device) {
  const Answer answer = device.pull();
  return answer.end && answer.end->digest == device.digest();
}

} // namespace

TEST_CASE("of revisions that are old enough what stood there is forgotten, and who changed what is not") {
  Aged aged;
  CHECK(aged.forget(aged.hub.clock.at - 3 * day) == 0);
  CHECK(aged.forget(aged.hub.clock.at - 2 * day + 1) == 2);
  CHECK(aged.mentions(u"turno"_s) == 0);
  const auto told = aged.told();
  REQUIRE(told.size() == 3);
  CHECK(told[0].fields.isEmpty());
  CHECK(told[1].fields.isEmpty());
  CHECK(told[1].person == u"Ana");
  CHECK(told[2].fields.find(u"title.es"_s)->before.text() == u"Guardia");
  CHECK(aged.hub.history(aged.id)[1].fields.find(u"countries"_s)->forgotten);
  // It goes on where it stopped.
  CHECK(aged.forget(aged.hub.clock.at - 2 * day + 1) == 0);
  CHECK(aged.forget(aged.hub.clock.at) == 1);
  CHECK(agrees(aged.ben));
  CHECK(aged.ben.value(aged.id, u"title.es"_s).text() == u"Guardia de noche");
}

TEST_CASE("who was away, and wrote over what is forgotten, loses nothing: both values stand for a decision") {
  Aged aged;
  aged.forget(aged.hub.clock.at);
  // Known, the two would have come together: one took a country away, the other added one.
  const auto verdict =
      aged.ben.pushPractice(aged.id, {{u"countries"_s, Value::set({u"AR"_s, u"PE"_s, u"UY"_s}), {}}});
  CHECK(verdict.status == VerdictStatus::Conflicted);
  const auto conflicts = aged.hub.conflictsAbout(aged.id);
  REQUIRE(conflicts.size() == 1);
  CHECK(conflicts.front().value(u"other"_s) == Value::set({u"AR"_s, u"PE"_s, u"UY"_s}));
  CHECK(conflicts.front().value(u"base"_s).isAbsent());
  CHECK(aged.hub.record(aged.id).value(u"countries"_s) == Value::set({u"UY"_s}));
  // A field that nobody changed meanwhile is edited as ever.
  CHECK(aged.ben.pushPractice(aged.id, {{u"status"_s, text("in-review"), {}}}).status ==
        VerdictStatus::Applied);
}

TEST_CASE("what was forgotten is in none of the store's files any more", "[sqlite]") {
  Aged aged;
  REQUIRE(*aged.hub.service->forgetBefore(aged.hub.clock.at, goOn) == 3);
  for (const QString& file : {aged.hub.place().file, QString(aged.hub.place().file + u"-wal"_s)}) {
    INFO(file.toStdString());
    QFile bytes(file);
    REQUIRE(bytes.open(QFile::ReadOnly));
    CHECK_FALSE(bytes.readAll().contains("Turno"));
  }
}

TEST_CASE("with what a record said before go the conflicts about it, decided or not, and settled comments") {
  Aged aged;
  const QTemporaryDir folder;
  const RecordId open = newId();
  const RecordId settled = newId();
  const auto remark = [&](const RecordId& id) {
    aged.ana.push(
        id, u"comment"_s,
        {{comment_field::record, Value(toText(aged.id)), {}}, {comment_field::text, text("¿Sí?"), {}}});
  };
  remark(open);
  remark(settled);
  aged.ana.push(settled, u"comment"_s, {{system_field::deleted, Value(true), {}}});
  CHECK(aged.ben.pushPractice(aged.id, {{u"title.es"_s, text("Ronda"), {}}}).status ==
        VerdictStatus::Conflicted);
  REQUIRE(aged.hub.conflictsAbout(aged.id).size() == 3);
  const auto receipt =
      aged.hub.service->erase(aged.id, ErasureScope::History, files::BlobFolder(folder.path()));
  REQUIRE(receipt.ok());
  CHECK(receipt->records == 2);
  CHECK(aged.mentions(u"ronda"_s) == 0);
  const auto left = aged.hub.conflictsAbout(aged.id);
  REQUIRE(left.size() == 1);
  CHECK(left.front().id == open);
  CHECK(agrees(aged.ana));
  CHECK(agrees(aged.ben));
  CHECK_FALSE(aged.ben.holds(settled));
}

TEST_CASE("what a record said before is erased, on devices too, and it stays as it is") {
  Aged aged;
  const QTemporaryDir folder;
  const auto receipt =
      aged.hub.service->erase(aged.id, ErasureScope::History, files::BlobFolder(folder.path()));
  REQUIRE(receipt.ok());
  CHECK(receipt->revisions == 3);
  CHECK(receipt->records == 0);
  CHECK(aged.mentions(u"guardia"_s) == 0);
  CHECK(aged.mentions(u"turno"_s) == 0);
  const Answer answer = aged.ben.pull();
  CHECK(answer.end->digest == aged.ben.digest());
  CHECK(aged.ben.value(aged.id, u"title.es"_s).text() == u"Guardia de noche");
  CHECK(aged.ben.value(aged.id, system_field::forgotten).number() > 0);
  CHECK(aged.hub.service->administration().audit(0, 1)->front().act == act::forget);
  CHECK(aged.hub.service->erase(newId(), ErasureScope::History, files::BlobFolder(folder.path()))
            .error()
            .code == ErrorCode::UnknownRecord);
}

TEST_CASE("what takes the room in a store is told by kind and by office") {
  Aged aged;
  StoreShares shares;
  REQUIRE(aged.hub.store
              ->snapshot([&]() -> Result<void> {
                shares = aged.hub.store->shares();
                return {};
              })
              .ok());
  REQUIRE(shares.kinds.size() == 1);
  CHECK(shares.kinds.front().name == u"practice");
  CHECK(shares.kinds.front().count == 1);
  REQUIRE(shares.history.size() == 1);
  CHECK(shares.history.front().count == 3);
  CHECK(shares.history.front().bytes > shares.kinds.front().bytes / 2);
  CHECK(shares.verdicts.front().count == 3);
  REQUIRE(shares.offices.size() == 1);
  CHECK(shares.offices.front().name == u"Montevideo");
  CHECK(shares.files.empty());
}

TEST_CASE(
    "what was erased while somebody reads for long is not out of the store's files, and is said to be left",
    "[sqlite]") {
  Aged aged;
  const QTemporaryDir folder;
  auto& database = dynamic_cast<SqliteHubStore&>(*aged.hub.store).database();
  database.execute("PRAGMA busy_timeout=0");
  const auto log = [&] {
    QFile file(aged.hub.place().file + u"-wal"_s);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
  };
  const auto reader = aged.hub.connect();
  REQUIRE(reader
              ->snapshot([&]() -> Result<void> {
                REQUIRE(reader->meta());
                const auto receipt =
                    aged.hub.service->erase(aged.id, ErasureScope::History, files::BlobFolder(folder.path()));
                REQUIRE(receipt.ok());
                REQUIRE(receipt->left);
                CHECK(receipt->left->code == ErrorCode::StoreBusy);
                CHECK(receipt->revisions == 3);
                CHECK(aged.hub.service->finishErasures().error().code == ErrorCode::StoreBusy);
                return {};
              })
              .ok());
  CHECK(log().contains("Turno"));
  REQUIRE(aged.hub.service->finishErasures().ok());
  CHECK_FALSE(log().contains("Turno"));
  CHECK(aged.mentions(u"turno"_s) == 0);
}
