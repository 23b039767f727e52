#include "core/sync/apply.h"
#include "core/sync/identity.h"
#include "tests/support/temporary.h"

using namespace amparo;
using namespace amparo::sync;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using protocol::Page;
using protocol::PageRecord;
using protocol::Verdict;
using protocol::VerdictStatus;

namespace {

/// What comes down meets what is written here. No hub: a test says what the hub would say.
struct Fixture {
  TemporaryStore store;
  FakeClock clock;
  IdGenerator ids{clock};
  Library library{*store, ids};
  RecordId id = randomId<RecordId>();

  Changes apply(const std::function<void(Apply&)>& what) {
    sqlite::Transaction transaction(store->database());
    Apply apply(*store);
    what(apply);
    apply.finish();
    REQUIRE(transaction.commit().ok());
    return apply.changes();
  }

  PageRecord news(Seq seq, const Fields& values) {
    return {id, u"practice"_s, OfficeId(), seq, false, values};
  }

  Changes receive(const PageRecord& record) {
    return apply([&](Apply& apply) { apply.page(Page{{record.seq, record.seq}, {record}, 0}); });
  }

  void receive(Seq seq, const Fields& values) { receive(news(seq, values)); }

  void edit(const Fields& values) { REQUIRE(library.edit(id, values).ok()); }

  /// The waiting change goes out.
  quint64 send() {
    for (const PendingChange& change : pending())
      if (change.state == ChangeState::Waiting) {
        store->outbox().setSent(change.number);
        return change.number;
      }
    FAIL("nothing waits");
    return 0;
  }

  void answer(const Verdict& verdict) {
    apply([&](Apply& apply) { apply.verdict(verdict); });
  }

  Verdict verdict(quint64 number, VerdictStatus status, Seq seq, const Fields& settled = {}) {
    Verdict made;
    made.number = number;
    made.status = status;
    made.seq = seq;
    made.settled = settled;
    made.code = ErrorCode::Forbidden;
    return made;
  }

  std::vector<PendingChange> pending() { return store->outbox().of(id); }

  Record record() {
    const auto found = store->records().find(id);
    REQUIRE(found);
    return found->record;
  }

  QString text(const QString& address) { return record().text(address); }

  StoredFields bases() { return store->outbox().hubBases(id); }
};

Fields title(const QString& text) {
  return fields({{u"title.es"_s, Value(text)}});
}

Fields body(const QString& text) {
  return fields({{u"problem.es"_s, Value(text)}});
}

} // namespace

TEST_CASE_METHOD(Fixture, "a page brings a record, its place in the stream and its part of the digest") {
  const Changes changes = receive(news(7, practice(u"Turno"_s)));
  CHECK(text(u"title.es"_s) == u"Turno");
  CHECK(record().seq == 7);
  CHECK(store->syncState().cursor() == Cursor{7, 7});
  Digest expected;
  expected.add(id, 7);
  CHECK(store->syncState().digest() == expected);
  REQUIRE(changes.records.size() == 1);
  CHECK(changes.records.front().id == id);

  SECTION("and the same page again changes nothing") {
    receive(7, practice(u"Turno"_s));
    CHECK(store->syncState().digest() == expected);
    CHECK(store->records().allRows().size() == 1);
  }
  SECTION("and later only what is new of it") {
    receive(9, fields({{u"results.es"_s, Value(u"Menos demoras"_s)}, {u"status"_s, Value()}}));
    CHECK(text(u"title.es"_s) == u"Turno");
    CHECK(text(u"results.es"_s) == u"Menos demoras");
    CHECK(record().value(u"status"_s).isAbsent());
    Digest later;
    later.add(id, 9);
    CHECK(store->syncState().digest() == later);
  }
  SECTION("and takes it away again when it left this office's sight") {
    PageRecord withdrawn = news(8, {});
    withdrawn.withdrawn = true;
    receive(withdrawn);
    CHECK_FALSE(store->records().find(id));
    CHECK(store->syncState().digest() == Digest());
    receive(withdrawn);
    CHECK(store->syncState().digest() == Digest());
  }
}

TEST_CASE_METHOD(Fixture, "a page of records in any order is one segment of the search index") {
  constexpr int count = 40;
  const auto page = [&](Seq from, const QString& title, bool backwards) {
    Page made{{from + count, from + count}, {}, 0};
    for (int i = 0; i < count; ++i) {
      made.records.push_back(news(from + i, practice(title)));
      made.records.back().id =
          RecordId::fromBytes(QByteArray(16, char(backwards ? count - i : i + 1))).value();
    }
    return made;
  };
  const auto found = [&](const QString& word) {
    auto hits = store->database().prepareOnce("SELECT count(*) FROM search WHERE search MATCH ?");
    hits.bind(word);
    REQUIRE(hits.step());
    return hits.integer(0);
  };
  apply([&](Apply& apply) { apply.page(page(1, u"Turno"_s, false)); });
  apply([&](Apply& apply) { apply.page(page(101, u"Visita"_s, true)); });
  auto segments = store->database().prepareOnce("SELECT count(DISTINCT segid) FROM search_idx");
  REQUIRE(segments.step());
  CHECK(segments.integer(0) <= 2);
  CHECK(found(u"turn"_s) == 0);
  CHECK(found(u"visit"_s) == count);
}

TEST_CASE_METHOD(Fixture, "what comes and goes in one page is not in the search index") {
  PageRecord withdrawn = news(9, {});
  withdrawn.withdrawn = true;
  const auto indexed = [&] {
    auto rows = store->database().prepareOnce("SELECT count(*) FROM search_docsize");
    REQUIRE(rows.step());
    return rows.integer(0);
  };
  apply([&](Apply& apply) { apply.page(Page{{9, 9}, {news(8, practice(u"Turno"_s)), withdrawn}, 0}); });
  CHECK(indexed() == 0);

  receive(news(10, practice(u"Turno"_s)));
  withdrawn.seq = 11;
  PageRecord other = news(12, practice(u"Visita"_s)); // takes its row
  other.id = randomId<RecordId>();
  apply([&](Apply& apply) { apply.page(Page{{12, 12}, {withdrawn, other}, 0}); });
  CHECK(indexed() == 1);
}

TEST_CASE_METHOD(Fixture, "an accepted change leaves nothing waiting and nothing kept beside it") {
  receive(5, practice(u"Uno"_s));
  edit(::title(u"Dos"_s));
  CHECK(bases().find(u"title.es"_s)->value.text() == u"Uno");
  answer(verdict(send(), VerdictStatus::Applied, 6));
  CHECK(pending().empty());
  CHECK(bases().isEmpty());
  CHECK(text(u"title.es"_s) == u"Dos");
  CHECK(record().fields.find(u"title.es"_s)->seq == 6);
  CHECK(record().seq == 6);
}

TEST_CASE_METHOD(Fixture, "the same verdict twice, or for a change that is not here, does nothing") {
  receive(5, practice(u"Uno"_s));
  edit(::title(u"Dos"_s));
  const quint64 number = send();
  answer(verdict(number, VerdictStatus::Applied, 6));
  edit(::title(u"Tres"_s));
  answer(verdict(number, VerdictStatus::Applied, 6));
  answer(verdict(number, VerdictStatus::Rejected, 0));
  answer(verdict(999, VerdictStatus::Applied, 70));
  CHECK(text(u"title.es"_s) == u"Tres");
  CHECK(record().seq == 6);
  REQUIRE(pending().size() == 1);
  CHECK(pending().front().state == ChangeState::Waiting);
}

TEST_CASE_METHOD(Fixture, "a conflicted change shows what the hub kept") {
  receive(5, practice(u"Uno"_s));
  edit(::title(u"Dos"_s));
  answer(verdict(send(), VerdictStatus::Conflicted, 8, ::title(u"De otra oficina"_s)));
  CHECK(text(u"title.es"_s) == u"De otra oficina");
  CHECK(pending().empty());
  CHECK(bases().isEmpty());
}

TEST_CASE_METHOD(Fixture, "a record that the hub brought back comes out of the trash here too") {
  receive(5, practice(u"Uno"_s));
  edit(::title(u"Dos"_s));
  const quint64 number = send();
  receive(7, fields({{system_field::deleted, Value(true)}}));
  CHECK(record().isDeleted());
  answer(verdict(number, VerdictStatus::Conflicted, 8, fields({{system_field::deleted, Value()}})));
  CHECK_FALSE(record().isDeleted());
  CHECK(text(u"title.es"_s) == u"Dos");
}

TEST_CASE_METHOD(Fixture, "a refused change stays with its words and its reason, until it is taken back") {
  receive(5, practice(u"Uno"_s));
  edit(::title(u"Dos"_s));
  const quint64 number = send();
  Verdict refused = verdict(number, VerdictStatus::Rejected, 0);
  refused.parameters[u"action"_s] = u"edit"_s;
  answer(refused);
  CHECK(text(u"title.es"_s) == u"Dos");
  REQUIRE(pending().size() == 1);
  CHECK(pending().front().state == ChangeState::Rejected);
  CHECK(pending().front().rejection->code == ErrorCode::Forbidden);
  CHECK(pending().front().rejection->parameters[u"action"_s] == u"edit"_s);

  SECTION("news of the field wait beneath it") {
    receive(9, ::title(u"Nuevo del hub"_s));
    CHECK(text(u"title.es"_s) == u"Dos");
    REQUIRE(library.withdraw(number).ok());
    CHECK(text(u"title.es"_s) == u"Nuevo del hub");
    CHECK(record().fields.find(u"title.es"_s)->seq == 9);
    CHECK(bases().isEmpty());
  }
}

TEST_CASE_METHOD(Fixture,
                 "refused while more was written: both go out again, as one, from the first one's base") {
  receive(5, practice(u"Uno"_s));
  edit(fields({{u"title.es"_s, Value(u"Dos"_s)}, {u"risks.es"_s, Value(u"Pocos"_s)}}));
  const quint64 number = send();
  edit(::title(u"Tres"_s));
  answer(verdict(number, VerdictStatus::Rejected, 0));
  REQUIRE(pending().size() == 1);
  const PendingChange joined = pending().front();
  CHECK(joined.state == ChangeState::Waiting);
  CHECK(joined.number > number);
  CHECK(joined.fields.find(u"title.es"_s)->value.text() == u"Tres");
  CHECK(joined.fields.find(u"title.es"_s)->baseValue->text() == u"Uno");
  CHECK(joined.fields.find(u"title.es"_s)->base == 5);
  CHECK(joined.fields.find(u"risks.es"_s)->value.text() == u"Pocos");
}

TEST_CASE_METHOD(Fixture, "written on top of one that is under way: its verdict becomes the base") {
  receive(5,
          fields({{u"title.es"_s, Value(u"Uno"_s)}, {u"problem.es"_s, Value(u"Nadie atiende. Esperan."_s)}}));
  edit(body(u"Nadie atiende hoy. Esperan."_s));
  const quint64 number = send();
  edit(body(u"Nadie atiende hoy. Todos esperan."_s));

  SECTION("taken as it was") {
    answer(verdict(number, VerdictStatus::Applied, 6));
    CHECK(text(u"problem.es"_s) == u"Nadie atiende hoy. Todos esperan.");
    REQUIRE(pending().size() == 1);
    CHECK(pending().front().fields.find(u"problem.es"_s)->base == 6);
    CHECK(bases().find(u"problem.es"_s)->value.text() == u"Nadie atiende hoy. Esperan.");
  }
  SECTION("merged with another office's: the words of all three") {
    answer(verdict(number, VerdictStatus::Merged, 8, body(u"Nadie atiende hoy. Esperan. Llueve."_s)));
    CHECK(text(u"problem.es"_s) == u"Nadie atiende hoy. Todos esperan. Llueve.");
    REQUIRE(pending().size() == 1);
    CHECK(pending().front().fields.find(u"problem.es"_s)->base == 8);
  }
  SECTION("in conflict, and this too: it keeps its base, so that the hub makes the conflict of it") {
    answer(verdict(number, VerdictStatus::Conflicted, 8, body(u"Otra cosa"_s)));
    CHECK(text(u"problem.es"_s) == u"Nadie atiende hoy. Todos esperan.");
    REQUIRE(pending().size() == 1);
    CHECK(pending().front().fields.find(u"problem.es"_s)->base == 5);
    CHECK(bases().find(u"problem.es"_s)->value.text() == u"Otra cosa");
  }
}

TEST_CASE_METHOD(Fixture, "news under an edit that waits are joined as the hub would") {
  receive(5, fields({{u"title.es"_s, Value(u"Uno"_s)},
                     {u"problem.es"_s, Value(u"Nadie atiende. Esperan."_s)},
                     {u"countries"_s, Value::set({u"AR"_s})}}));
  SECTION("texts") {
    edit(body(u"Nadie atiende hoy. Esperan."_s));
    receive(7, body(u"Nadie atiende. Todos esperan."_s));
    CHECK(text(u"problem.es"_s) == u"Nadie atiende hoy. Todos esperan.");
    CHECK(pending().front().fields.find(u"problem.es"_s)->base == 7);
  }
  SECTION("sets") {
    edit(fields({{u"countries"_s, Value::set({u"AR"_s, u"UY"_s})}}));
    receive(7, fields({{u"countries"_s, Value::set({u"MX"_s})}}));
    CHECK(record().value(u"countries"_s).items() == QStringList{u"MX"_s, u"UY"_s});
  }
  SECTION("the same on both sides: nothing is left to say") {
    edit(::title(u"Dos"_s));
    receive(7, ::title(u"Dos"_s));
    CHECK(pending().empty());
    CHECK(bases().isEmpty());
    CHECK(record().fields.find(u"title.es"_s)->seq == 7);
  }
  SECTION("what cannot be joined is shown as written here, and waits with the base its author saw") {
    edit(::title(u"Dos"_s));
    receive(7, ::title(u"De otra oficina"_s));
    CHECK(text(u"title.es"_s) == u"Dos");
    CHECK(pending().front().fields.find(u"title.es"_s)->base == 5);
    CHECK(bases().find(u"title.es"_s)->value.text() == u"De otra oficina");
    CHECK(record().seq == 7);
  }
}

TEST_CASE_METHOD(Fixture, "news never alter what is under way") {
  receive(5, fields({{u"title.es"_s, Value(u"Uno"_s)}, {u"countries"_s, Value::set({u"AR"_s})}}));
  edit(fields({{u"countries"_s, Value::set({u"AR"_s, u"UY"_s})}}));
  const quint64 number = send();
  const PendingChange before = pending().front();
  receive(7, fields({{u"countries"_s, Value::set({u"MX"_s})}}));
  REQUIRE(pending().size() == 1);
  CHECK(pending().front().fields == before.fields);
  CHECK(pending().front().number == number);
  CHECK(record().value(u"countries"_s).items() == QStringList{u"AR"_s, u"UY"_s});
}

TEST_CASE_METHOD(Fixture,
                 "a verdict that was lost and comes after newer news does not bring old values back") {
  receive(5, practice(u"Uno"_s));
  edit(::title(u"Dos"_s));
  const quint64 number = send();
  receive(9, ::title(u"Más nuevo"_s));
  answer(verdict(number, VerdictStatus::Applied, 6));
  CHECK(text(u"title.es"_s) == u"Más nuevo");
  CHECK(record().fields.find(u"title.es"_s)->seq == 9);
  CHECK(record().seq == 9);
  CHECK(bases().isEmpty());
}

TEST_CASE_METHOD(Fixture, "what waits of a record that left stays waiting") {
  receive(5, practice(u"Uno"_s));
  edit(::title(u"Dos"_s));
  PageRecord withdrawn = news(8, {});
  withdrawn.withdrawn = true;
  receive(withdrawn);
  CHECK_FALSE(store->records().find(id));
  REQUIRE(pending().size() == 1);
  CHECK(pending().front().fields.find(u"title.es"_s)->value.text() == u"Dos");
}

TEST_CASE_METHOD(Fixture,
                 "trap 3: what a restored hub never had is not taken for known when it is restored again") {
  constexpr Seq shared = 6;
  const auto restore = [&] {
    sqlite::Transaction transaction(store->database());
    adoptEpoch(*store, {randomId<Epoch>(), {}}, shared);
    REQUIRE(transaction.commit().ok());
  };
  receive(9, practice(u"Turno"_s));
  // A field that this office alone had changed; what it writes there now, the hub does not take.
  receive(10, body(u"Espera"_s));
  edit(body(u"Otra espera"_s));
  answer(verdict(send(), VerdictStatus::Rejected, 0));
  restore();
  // Another office gives the rest back. Then the hub is restored once more.
  receive(8, practice(u"Turno"_s));
  CHECK(record().seq == 8);
  restore();
  CHECK(record().seq == 0);
}
