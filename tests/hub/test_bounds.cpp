#include "tests/hub/network.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <random>

// However much one device sends or asks for, the hub does no more at a time than it can well do, and nobody
// else waits for it or fails with it.

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::VerdictStatus;

namespace {

/// A request with changes, open and not written yet.
ExchangeAnswer begun(TestDevice& device, const std::vector<protocol::Change>& changes,
                     const std::optional<protocol::Lineage>& lineage = {}) {
  protocol::Hello hello{protocol::version, device.epoch, device.replica, device.cursor, 0};
  hello.lineage = lineage;
  auto answer = device.hub.service->begin(device.enrolment.token,
                                          frame(protocol::FrameType::Hello, protocol::encode(hello)) +
                                              frame(protocol::FrameType::Changes, protocol::encode(changes)));
  REQUIRE(answer.ok());
  return *std::move(answer);
}

/// Which no compression makes much shorter.
QString noise(int characters, unsigned seed) {
  std::mt19937 random{seed};
  QString text;
  for (int i = 0; i < characters; ++i) text += QChar(u'!' + char16_t(random() % 94));
  return text;
}

/// So many different words.
QString words(int count, const QString& word) {
  QString text;
  for (int i = 0; i < count; ++i) text += word % QString::number(i) % u' ';
  return text;
}

/// A practice that two offices hold, with a long text in a field of a newer version.
struct Long {
  Long() {
    auto edits = practice(u"Turno"_s);
    edits.push_back({u"countries"_s, Value::set({u"AR"_s, u"UY"_s}), {}});
    ana.pushPractice(id, edits);
    ben.pull();
  }

  void rewrite(int times) {
    for (int i = 0; i < times; ++i)
      ana.pushPractice(id, {{u"annex"_s, Value(noise(2'800'000, unsigned(i))), {}}});
  }

  TestHub hub;
  TestDevice ana{hub, u"Montevideo"_s, u"Ana"_s};
  TestDevice ben{hub, u"Viena"_s, u"Ben"_s};
  RecordId id = newId();
};

} // namespace

TEST_CASE("of long revisions few are read at a time, and all of them in the end") {
  Long all;
  all.rewrite(5);
  std::vector<Seq> seqs;
  std::vector<Seq> back;
  std::vector<Seq> one;
  size_t most = 0;
  const Row row = all.hub.record(all.id).row;
  REQUIRE(all.hub.store
              ->snapshot([&]() -> Result<void> {
                HubStore& store = *all.hub.store;
                for (auto some = store.revisionsAfter(0, 500); !some.empty();
                     some = store.revisionsAfter(seqs.back(), 500)) {
                  most = std::max(most, some.size());
                  for (const Revision& revision : some) seqs.push_back(revision.seq);
                }
                store.visitRevisions(row, 2, [&](const Revision& revision) {
                  one.push_back(revision.seq);
                  return true;
                });
                store.visitRevisionsBack(row, 1, 6, [&](Revision&& revision) {
                  CHECK(revision.fields.find(u"annex"_s)->after.text().size() == 2'800'000);
                  CHECK(revision.bytes >= 2'800'000);
                  back.push_back(revision.seq);
                  return true;
                });
                return {};
              })
              .ok());
  CHECK(most == 3);
  CHECK(seqs == std::vector<Seq>{1, 2, 3, 4, 5, 6});
  CHECK(one == std::vector<Seq>{3, 4, 5, 6});
  CHECK(back == std::vector<Seq>{5, 4, 3, 2});
}

TEST_CASE("long records come one behind the other, each once") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  for (int i = 0; i < 5; ++i) {
    auto edits = practice(u"Turno"_s);
    if (i != 2) edits.push_back({u"annex"_s, Value(noise(1'500'000, unsigned(i))), {}});
    ana.pushPractice(newId(), edits);
  }
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const Answer answer = ben.pull();
  CHECK(answer.end->digest == ben.digest());
  std::vector<Seq> shared;
  REQUIRE(hub.store
              ->snapshot([&]() -> Result<void> {
                hub.store->visitShared([&](const MovedRecord& moved) { shared.push_back(moved.seq); });
                return {};
              })
              .ok());
  CHECK(shared == std::vector<Seq>{1, 2, 3, 4, 5});
}

TEST_CASE("what is behind a very long history is not known any more, and nothing is lost") {
  Long all;
  all.ana.pushPractice(all.id, {{u"countries"_s, Value::set({u"UY"_s}), {}}});
  const bool isLong = GENERATE(false, true);
  all.rewrite(isLong ? 8 : 2);
  const Value wanted = Value::set({u"AR"_s, u"PE"_s, u"UY"_s});
  const auto verdict = all.ben.pushPractice(all.id, {{u"countries"_s, wanted, {}}});
  CHECK(verdict.status == (isLong ? VerdictStatus::Conflicted : VerdictStatus::Merged));
  const Value now = all.hub.record(all.id).value(u"countries"_s);
  CHECK(now == (isLong ? Value::set({u"UY"_s}) : Value::set({u"PE"_s, u"UY"_s})));
  if (!isLong) return;
  CHECK(all.hub.conflictsAbout(all.id).front().value(u"other"_s) == wanted);
  SECTION("what one wrote oneself last is found all the same") {
    all.ben.pushPractice(all.id, {{u"countries"_s, Value::set({u"BO"_s}), all.ben.cursor.at}});
    CHECK(all.ben.pushPractice(all.id, {{u"countries"_s, Value::set({u"BO"_s, u"PE"_s}), Seq(1)}}).status ==
          VerdictStatus::Applied);
  }
  SECTION("nobody deletes over an edit that they may not have seen") {
    CHECK(all.ben.pushPractice(all.id, {{system_field::deleted, Value(true), Seq(1)}}).status ==
          VerdictStatus::Conflicted);
    CHECK(all.ben.pushPractice(all.id, {{system_field::deleted, Value(true), Seq(INT64_MAX)}}).status ==
          VerdictStatus::Applied);
  }
}

TEST_CASE("a change with more texts than can be aligned in good time leaves them to people") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const RecordId id = newId();
  constexpr int languages = 26;
  const auto long_ = [&](const QString& word, const QString& last) {
    std::vector<Edit> edits;
    for (char16_t c = u'a'; c < u'a' + languages; ++c)
      edits.push_back({u"summary.x"_s % QChar(c), Value(words(2100, word)), {}});
    edits.push_back({u"summary.zz"_s, Value(last), {}});
    return edits;
  };
  auto first = long_(u"uno"_s, u"una persona llama hoy"_s);
  for (const Edit& edit : practice(u"Turno"_s)) first.push_back(edit);
  ana.pushPractice(id, first);
  ben.pull();
  ana.pushPractice(id, long_(u"dos"_s, u"la persona llama hoy"_s));
  const auto change = ben.change(id, u"practice"_s, long_(u"tres"_s, u"una persona llama mañana"_s));
  const auto next = ben.change(newId(), u"practice"_s, practice(u"Otra"_s));
  auto answer = begun(ben, {change, next});
  const auto committed = hub.service->write({&answer});
  REQUIRE(committed.ok());
  protocol::FrameWriter frames;
  REQUIRE(answer.settle(committed, frames).ok());
  CHECK(hub.conflictsAbout(id).size() == languages + 1);
  // What is behind it waits for the next commit, so that others do not wait for it.
  CHECK(answer.waitingChanges() == 1);
  CHECK(ben.exchange({change, next}).verdicts.back().status == VerdictStatus::Applied);
}

TEST_CASE("what comes behind a costly change is written with the next commit") {
  Long all;
  TestDevice eva(all.hub, u"Lima"_s, u"Eva"_s);
  all.rewrite(7);
  auto costly =
      begun(all.ben, {all.ben.change(all.id, u"practice"_s, {{u"annex"_s, text("corto"), Seq(1)}})});
  auto small = begun(eva, {eva.change(newId(), u"practice"_s, practice(u"Otra"_s))});
  protocol::FrameWriter frames;
  auto committed = all.hub.service->write({&costly, &small});
  REQUIRE(committed.ok());
  for (ExchangeAnswer* answer : {&costly, &small}) REQUIRE(answer->settle(committed, frames).ok());
  CHECK(costly.waitingChanges() == 0);
  CHECK(small.waitingChanges() == 1);
  REQUIRE(small.next() == ExchangeAnswer::Step::Write);
  committed = all.hub.service->write({&small});
  REQUIRE(small.settle(committed, frames).ok());
  CHECK(small.waitingChanges() == 0);
}

TEST_CASE("a record that goes and comes back again and again, with all that is said about it, leaves others "
          "their turn") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const RecordId id = newId();
  ana.pushPractice(id, practice(u"Turno"_s));
  std::vector<protocol::Change> changes;
  for (int i = 0; i < 40; ++i)
    changes.push_back(ana.change(newId(), u"comment"_s,
                                 {{u"record"_s, Value(toText(id)), {}}, {u"text"_s, text("¿Sí?"), {}}}));
  ana.exchange(changes);
  changes.clear();
  for (int i = 0; i < 100; ++i)
    changes.push_back(
        ana.change(id, u"practice"_s, {{system_field::audience, text(i % 2 ? "network" : "office"), {}}}));
  auto answer = begun(ana, changes);
  protocol::FrameWriter frames;
  REQUIRE(answer.settle(hub.service->write({&answer}), frames).ok());
  CHECK(answer.waitingChanges() > 0);
  CHECK(answer.waitingChanges() < 50);
  REQUIRE(answer.settle(hub.service->write({&answer}), frames).ok());
  CHECK(answer.waitingChanges() == 0);
  CHECK(hub.record(id).shared);
}

TEST_CASE("of several requests in one commit, one that meets damage holds up no other") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  TestDevice eva(hub, u"Lima"_s, u"Eva"_s);
  const RecordId topic = newId();
  ana.push(topic, u"topic"_s, {{u"preferred.es"_s, text("Tema"), {}}});
  hub.execute("UPDATE record SET fields=x'ff'", "UPDATE record SET fields='\\xff'");
  hub.reopen();
  for (TestDevice* device : {&ana, &ben, &eva}) device->cursor = {1, 1};
  std::vector<ExchangeAnswer> answers;
  answers.push_back(begun(ben, {ben.change(newId(), u"practice"_s, practice(u"Uno"_s))}));
  answers.push_back(begun(ana, {ana.change(topic, u"topic"_s, {{u"preferred.es"_s, text("Otro"), {}}})}));
  answers.push_back(begun(eva, {eva.change(newId(), u"practice"_s, practice(u"Dos"_s))}));
  const auto committed = hub.service->write({&answers[0], &answers[1], &answers[2]});
  CHECK(committed.ok());
  protocol::FrameWriter frames;
  CHECK(answers[0].settle(committed, frames).ok());
  CHECK(answers[1].settle(committed, frames).error().code == ErrorCode::StoreDamaged);
  CHECK(answers[2].settle(committed, frames).ok());
  for (const ExchangeAnswer& answer : answers) CHECK(answer.next() == ExchangeAnswer::Step::Done);
  CHECK(hub.service->status()->meta.head == 3);
  // Eva's answer has Ben's practice, and not her own.
  protocol::FrameReader reader;
  reader.append(answers[2].takeOutput());
  CHECK((*reader.next())->type == protocol::FrameType::Verdicts);
  const auto page = protocol::decodePage((*reader.next())->payload);
  REQUIRE(page.ok());
  REQUIRE(page->records.size() == 1);
  CHECK(page->records.front().seq == 2);
}

TEST_CASE("a change whose kept answer is damaged is reported, whoever sends it again") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const auto change = ana.change(newId(), u"practice"_s, practice(u"Uno"_s));
  ana.exchange({change});
  hub.execute("UPDATE verdict SET verdict=x'ff'", "UPDATE verdict SET verdict='\\xff'");
  if (GENERATE(false, true)) ana.lineage = protocol::Lineage{0, {}};
  CHECK(ana.exchange({change}).result.error().code == ErrorCode::StoreDamaged);
}

TEST_CASE("more numbers than anybody sends are no request") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const auto change = ana.change(newId(), u"practice"_s, practice(u"Uno"_s));
  ana.lineage = protocol::Lineage{0, std::vector<quint64>(2'000'001, 7)};
  CHECK(ana.exchange({change}).result.error().code == ErrorCode::Malformed);
  ana.lineage->sent.resize(1'000'000);
  CHECK(ana.exchange({change}).verdicts.front().status == VerdictStatus::Applied);
}

TEST_CASE("of a change to very many fields a history tells as many as a frame takes") {
  Long all;
  for (unsigned seed = 0; seed < 2; ++seed) {
    std::vector<Edit> edits;
    for (int i = 0; i < 100; ++i)
      edits.push_back({u"annex"_s % QString::number(i), Value(noise(28'000, 100 * seed + unsigned(i))), {}});
    all.ana.pushPractice(all.id, edits);
  }
  const auto history = all.hub.service->history(all.ben.enrolment.token, all.id, 2);
  REQUIRE(history.ok());
  REQUIRE(history->revisions.size() == 1);
  const QByteArray bytes = protocol::encode(*history);
  CHECK(bytes.size() <= protocol::maximumFrameBytes);
  CHECK(bytes.size() > protocol::maximumFrameBytes - 60'000);
}

TEST_CASE("what a change to very many fields has to give way to is kept, field by field") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const RecordId id = newId();
  const auto said = [](const QString& word) {
    std::vector<Edit> edits = practice(word);
    for (int i = 0; i < 300; ++i) edits.push_back({u"annex"_s % QString::number(i), Value(word), {}});
    return edits;
  };
  ana.pushPractice(id, said(u"uno"_s));
  ben.pull();
  ana.pushPractice(id, said(u"dos"_s));
  CHECK(ben.pushPractice(id, said(u"tres"_s)).status == VerdictStatus::Conflicted);
  const auto conflicts = hub.conflictsAbout(id);
  CHECK(conflicts.size() >= 300);
  CHECK(conflicts.back().value(u"other"_s) == text("tres"));
  CHECK(conflicts.back().value(u"kept_person"_s) == text("Ana"));
}

TEST_CASE("changes to a long record, new or sent again, are written a few at a time") {
  Long all;
  all.rewrite(1);
  std::vector<protocol::Change> changes;
  for (int i = 0; i < 20; ++i)
    changes.push_back(all.ana.change(all.id, u"practice"_s, {{u"@x"_s, text("1"), Seq(9)}}));
  for (int time = 0; time < 2; ++time) {
    auto answer = begun(all.ana, changes);
    protocol::FrameWriter frames;
    REQUIRE(answer.settle(all.hub.service->write({&answer}), frames).ok());
    CHECK(answer.waitingChanges() > 0);
    while (answer.waitingChanges() > 0)
      REQUIRE(answer.settle(all.hub.service->write({&answer}), frames).ok());
  }
}

TEST_CASE("what of a history no frame takes is left out, and the rest of it comes") {
  Long all;
  all.rewrite(2);
  all.ana.pushPractice(all.id, {{u"title.es"_s, text("Guardia"), {}}});
  std::vector<protocol::Revision> told;
  for (bool more = true; more;) {
    const auto history =
        all.hub.service->history(all.ben.enrolment.token, all.id, told.empty() ? 0 : told.back().seq);
    REQUIRE(history.ok());
    REQUIRE_FALSE(history->revisions.empty());
    const QByteArray bytes = frame(protocol::FrameType::History, protocol::encode(*history));
    CHECK(bytes.size() <= protocol::maximumFrameBytes + protocol::frameOverhead);
    told.insert(told.end(), history->revisions.begin(), history->revisions.end());
    more = history->more;
  }
  REQUIRE(told.size() == 4);
  CHECK(told[1].fields.find(u"annex"_s)->after.text().size() == 2'800'000);
  CHECK(told[2].fields.isEmpty()); // two long values
  CHECK(told[2].person == u"Ana");
  CHECK(told[3].fields.find(u"title.es"_s)->after == text("Guardia"));
}
