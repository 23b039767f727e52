// What a thread wrote last is told without reading it again, and is the same as what the store would say.

#include "tests/hub/network.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

namespace amparo::hub::test {

using namespace Qt::StringLiterals;
using protocol::VerdictStatus;

namespace {

struct Moved {
  RecordId id;
  OfficeId office;
  QByteArray kind;
  Seq seq = 0;
  bool own = false;
  bool shared = false;
  bool erased = false;
  Seq audienceSeq = 0;
  QByteArray fields;
  bool operator==(const Moved&) const = default;
};

std::vector<Moved> movedIn(MovedRecords& records, Row office, const Place& place) {
  std::vector<Moved> all;
  records.visitMoved(office, place, [&](const MovedRecord& moved) {
    all.push_back({moved.id, moved.office, moved.kind.toByteArray(), moved.seq, moved.own, moved.shared,
                   moved.erased, moved.audienceSeq, moved.fields.toByteArray()});
    return true;
  });
  return all;
}

/// What whoever is at that place gets.
QByteArray pageOf(MovedRecords& records, Row office, const Place& place) {
  auto next = PageStream(office, place, 0).next(records, [] { return protocol::End(); });
  REQUIRE(next.ok());
  return next->page;
}

/// A network of two offices, whose records one thread writes.
struct Writing {
  Writing() {
    const auto entered = hub.store->transact([&]() -> Result<void> {
      for (const QString& name : {u"Montevideo"_s, u"Viena"_s})
        offices.push_back(hub.store->addOffice(randomId<OfficeId>(), name).row);
      return {};
    });
    REQUIRE(entered.ok());
  }

  /// Some record comes, changes, is taken from others' sight or given back, or is erased.
  void step(RecordWriter& writer) {
    const auto any = [&](size_t count) {
      return std::uniform_int_distribution<size_t>(0, count - 1)(random);
    };
    const bool isNew = records.size() < 3 || (records.size() < 12 && any(3) == 0);
    if (isNew) {
      HubRecord made;
      made.id = newId();
      made.kind = u"topic"_s;
      made.office = offices[any(offices.size())];
      records.push_back(made);
    }
    HubRecord& record = isNew ? records.back() : records[any(records.size())];
    if (record.isErased()) return;
    if (record.row > 0 && any(8) == 0) {
      hub.store->erase(record.row);
      return writer.putErased(record, {});
    }
    RevisionFields fields;
    const Address name = any(2) == 0 ? u"preferred.es"_s : u"preferred.en"_s;
    fields.set(name, {Value(), Value(u"Tema %1"_s.arg(writer.meta().head)), {}});
    if (any(3) == 0)
      fields.set(system_field::audience, {Value(), any(2) == 0 ? text("office") : text("network"), {}});
    writer.put(record, fields, {});
  }

  /// For every office, from every place: `recent` says what the store says.
  void compare(RecentlyMoved recent, Seq from, Seq head) {
    for (const Row office : offices)
      for (Seq at = from; at <= head; ++at)
        for (const Seq since : {Seq(0), at / 2, at})
          for (const Seq snapshot : {Seq(0), at / 2}) {
            const Place place{{since, at}, snapshot};
            REQUIRE(movedIn(recent, office, place) == movedIn(*hub.store, office, place));
            REQUIRE(recent.countMoved(office, place) == hub.store->countMoved(office, place));
            REQUIRE(pageOf(recent, office, place) == pageOf(*hub.store, office, place));
          }
  }

  TestHub hub;
  std::vector<Row> offices;
  std::vector<HubRecord> records;
  std::mt19937 random{20240521};
};

} // namespace

TEST_CASE("what was written last is told as the store would tell it, to each office what concerns it") {
  Writing writing;
  RecentChanges recent;
  for (int group = 0; group < 12; ++group) {
    const auto written = writing.hub.store->transact([&]() -> Result<void> {
      RecordWriter writer(*writing.hub.store, writing.hub.clock.now(), &recent);
      for (int i = 0; i < 4; ++i) writing.step(writer);
      writer.finish();
      const Seq from = std::max<Seq>(0, writer.meta().head - 12);
      REQUIRE(recent.reach(from));
      writing.compare(recent.since(from), from, writer.meta().head);
      return {};
    });
    REQUIRE(written.ok());
  }
}

TEST_CASE("of what was written last no more is kept than is told of it") {
  Writing writing;
  RecentChanges recent;
  const auto written = writing.hub.store->transact([&]() -> Result<void> {
    RecordWriter writer(*writing.hub.store, writing.hub.clock.now(), &recent);
    HubRecord record;
    record.id = newId();
    record.kind = u"topic"_s;
    record.office = writing.offices.front();
    RevisionFields fields;
    fields.set(u"note.es"_s, {Value(), Value(QString(500'000, u'x')), {}});
    for (int i = 0; i < 20; ++i) {
      record.id = newId();
      record.row = 0;
      writer.put(record, fields, {});
    }
    const Seq head = writer.meta().head;
    CHECK_FALSE(recent.reach(0));
    CHECK(recent.reach(head - 5));
    writing.compare(recent.since(head - 5), head - 5, head);
    return {};
  });
  REQUIRE(written.ok());
}

TEST_CASE("whoever sends something is told of what another process wrote in between") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const auto otherStore = hub.connect();
  auto other = std::make_unique<HubService>(*otherStore, hub.clock);
  const RecordId here = newId();
  const RecordId there = newId();
  ana.pushPractice(here, practice(u"Uno"_s));
  std::swap(hub.service, other);
  ben.pushPractice(there, practice(u"Dos"_s));
  ben.push(here, u"practice"_s, {{u"title.es"_s, text("Tres"), {}}});
  std::swap(hub.service, other);
  ana.pushPractice(newId(), practice(u"Cuatro"_s));
  CHECK(ana.value(there, u"title.es"_s) == text("Dos"));
  CHECK(ana.value(here, u"title.es"_s) == text("Tres"));
  CHECK(ana.cursor.at == 4);
}

TEST_CASE("nobody is told of what was written in a commit that failed") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  ben.pushPractice(newId(), practice(u"Uno"_s));
  hub.execute("CREATE TRIGGER refuse BEFORE INSERT ON verdict BEGIN SELECT RAISE(FAIL, 'no'); END",
              "ALTER TABLE verdict ADD CONSTRAINT refuse CHECK (false) NOT VALID");
  const RecordId lost = newId();
  CHECK_FALSE(
      ana.exchange({ana.change(lost, u"topic"_s, {{u"preferred.es"_s, text("Tema"), {}}})}).result.ok());
  hub.execute("DROP TRIGGER refuse", "ALTER TABLE verdict DROP CONSTRAINT refuse");
  ben.pushPractice(newId(), practice(u"Dos"_s));
  CHECK_FALSE(ben.holds(lost));
  CHECK(ben.cursor.at == 2);
  CHECK(ben.digest() == hub.digestOf(u"Viena"_s));
}

} // namespace amparo::hub::test
