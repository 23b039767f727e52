#include "core/operations/library.h"
#include "tests/support/temporary.h"

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
  TemporaryStore store;
  FakeClock clock;
  IdGenerator ids{clock};
  Library library{*store, ids};

  RecordId made(const QString& title) {
    const auto changes = library.create(u"practice"_s, practice(title));
    REQUIRE(changes.ok());
    return changes->records.front().id;
  }

  QString title(const RecordId& id) { return store->records().find(id)->record.text(u"title.es"_s); }

  std::vector<PendingChange> pending(const RecordId& id) { return store->outbox().of(id); }
};

Fields title(const QString& text) {
  return fields({{u"title.es"_s, Value(text)}});
}

} // namespace

TEST_CASE_METHOD(Fixture, "what is created can be found, and waits to be sent") {
  const RecordId id = made(u"Turno de detenidos"_s);
  CHECK(title(id) == u"Turno de detenidos");
  REQUIRE(pending(id).size() == 1);
  CHECK(pending(id).front().fields.contains(u"title.es"_s));
  CHECK(store->outbox().unsafeCount() == 1);
}

TEST_CASE_METHOD(Fixture,
                 "each change that is written here is kept as it was made, a bounded number of a record") {
  const auto made = library.create(u"topic"_s, fields({{u"preferred.es"_s, Value(u"uno"_s)}}));
  REQUIRE(made.ok());
  const RecordId id = made->records.front().id;
  REQUIRE(
      library.edit(id, fields({{u"preferred.es"_s, Value(u"dos"_s)}, {u"preferred.en"_s, Value(u"two"_s)}}))
          .ok());
  auto own = store->history().own(id);
  REQUIRE(own.size() == 2);
  CHECK(own[0].before.isEmpty()); // it was made
  CHECK(*own[0].after.find(u"preferred.es"_s) == Value(u"uno"_s));
  CHECK(*own[1].before.find(u"preferred.es"_s) == Value(u"uno"_s));
  CHECK(own[1].before.find(u"preferred.en"_s)->isAbsent());
  CHECK(*own[1].after.find(u"preferred.en"_s) == Value(u"two"_s));
  for (int i = 0; i < HistoryStore::ownKept; ++i)
    REQUIRE(library.edit(id, fields({{u"preferred.es"_s, Value(QString::number(i))}})).ok());
  own = store->history().own(id);
  CHECK(own.size() == size_t(HistoryStore::ownKept));
  CHECK(own.front().number == 3);
  store->history().remove(id);
  CHECK(store->history().own(id).empty());
}

TEST_CASE_METHOD(Fixture, "edits of one record gather in one change") {
  const RecordId id = made(u"Uno"_s);
  REQUIRE(library.edit(id, ::title(u"Dos"_s)).ok());
  REQUIRE(library.edit(id, ::title(u"Tres"_s)).ok());
  REQUIRE(pending(id).size() == 1);
  CHECK(pending(id).front().fields.find(u"title.es"_s)->value.text() == u"Tres");
}

TEST_CASE_METHOD(Fixture, "a change that was sent never alters: later edits wait in another") {
  const RecordId id = made(u"Uno"_s);
  store->outbox().setSent(pending(id).front().number);
  REQUIRE(library.edit(id, ::title(u"Dos"_s)).ok());
  REQUIRE(pending(id).size() == 2);
  CHECK(pending(id)[0].fields.find(u"title.es"_s)->value.text() == u"Uno");
  CHECK(pending(id)[1].fields.find(u"title.es"_s)->value.text() == u"Dos");
  CHECK(pending(id)[1].fields.find(u"title.es"_s)->baseValue->text() == u"Uno");
  SECTION("and only the first goes out") {
    const auto next = store->outbox().next(1 << 20);
    REQUIRE(next.size() == 1);
    CHECK(next.front().state == ChangeState::Sent);
  }
}

TEST_CASE_METHOD(Fixture, "one field is changed in many records by one act, and taken back by one") {
  const std::vector<RecordId> three = {made(u"Uno"_s), made(u"Dos"_s), made(u"Tres"_s)};
  REQUIRE(library.edit(three[1], fields({{u"countries"_s, Value::set({u"AR"_s})}})).ok());
  const auto countries = [&] {
    std::vector<QStringList> all;
    for (const RecordId& id : three)
      all.push_back(store->records().find(id)->record.value(u"countries"_s).items());
    return all;
  };
  ManyEdit edit{u"countries"_s, ManyEdit::Way::Add, Value::set({u"PE"_s})};
  const auto added = library.editMany(three, edit);
  REQUIRE(added.ok());
  CHECK(added->records.size() == 3);
  CHECK(countries() == std::vector<QStringList>{{u"PE"_s}, {u"AR"_s, u"PE"_s}, {u"PE"_s}});
  SECTION("where nothing changes, nothing is written") {
    CHECK(library.editMany(three, edit)->records.empty());
  }
  SECTION("what is taken away leaves the others") {
    edit.way = ManyEdit::Way::TakeAway;
    REQUIRE(library.editMany(three, edit).ok());
    CHECK(countries() == std::vector<QStringList>{{}, {u"AR"_s}, {}});
  }
  SECTION("what is put in place of them goes for them all") {
    edit = {u"countries"_s, ManyEdit::Way::Replace, Value::set({u"UY"_s})};
    REQUIRE(library.editMany(three, edit).ok());
    CHECK(countries() == std::vector<QStringList>{{u"UY"_s}, {u"UY"_s}, {u"UY"_s}});
  }
  SECTION("undo") {
    REQUIRE(library.undo().ok());
    CHECK(countries() == std::vector<QStringList>{{}, {u"AR"_s}, {}});
  }
  SECTION("one that refuses it leaves all as they were") {
    CHECK_FALSE(
        library.editMany({three[0], randomId<RecordId>()}, {u"countries"_s, ManyEdit::Way::Replace, {}})
            .ok());
    CHECK(countries().front() == QStringList{u"PE"_s});
    const auto cleared = library.editMany(three, {u"status"_s, ManyEdit::Way::Replace, {}});
    REQUIRE_FALSE(cleared.ok());
    CHECK(cleared.error().code == ErrorCode::InvalidField);
  }
}

TEST_CASE_METHOD(Fixture, "an act upon many that is given up has changed nothing, and can be done again") {
  const std::vector<RecordId> three = {made(u"Uno"_s), made(u"Dos"_s), made(u"Tres"_s)};
  const auto deleted = [&] {
    qsizetype count = 0;
    for (const StoredRecord& stored : store->records().find(three)) count += stored.record.isDeleted();
    return count;
  };
  size_t last = 3;
  std::vector<size_t> told;
  library.watch([&](size_t done, size_t all) {
    CHECK(all == 3);
    told.push_back(done);
    return done < last;
  });
  last = 2;
  CHECK(library.remove(three).error().code == ErrorCode::Cancelled);
  CHECK(told == std::vector<size_t>{0, 1, 2});
  CHECK(deleted() == 0);
  last = 3;
  REQUIRE(library.remove(three).ok());
  CHECK(deleted() == 3);
  last = 1;
  CHECK(library.undo().error().code == ErrorCode::Cancelled);
  CHECK(deleted() == 3);
  last = 3;
  REQUIRE(library.undo().ok());
  CHECK(deleted() == 0);
  last = 0;
  const ManyEdit edit{u"countries"_s, ManyEdit::Way::Add, Value::set({u"PE"_s})};
  CHECK(library.editMany(three, edit).error().code == ErrorCode::Cancelled);
  CHECK(library.redoable() == Act::Delete);
}

TEST_CASE("what many records have in common is offered, and no texts") {
  const auto names = [](const QStringList& kinds) {
    QStringList list;
    for (const FieldSchema* field : fieldsForMany(kinds)) list.append(field->name);
    return list;
  };
  CHECK(names({u"practice"_s}).contains(u"status"_s));
  CHECK_FALSE(names({u"practice"_s}).contains(u"title"_s));
  CHECK_FALSE(names({u"practice"_s}).contains(u"sources"_s));
  CHECK(names({u"person"_s, u"organisation"_s}).contains(u"consent"_s));
  CHECK(names({u"practice"_s, u"declaration"_s}) ==
        QStringList{u"topics"_s, u"languages"_s, u"confidence"_s});
  CHECK(names({u"practice"_s, u"conflict"_s}).isEmpty());
}

TEST_CASE_METHOD(Fixture, "an invalid value is refused by name and nothing is written") {
  const RecordId id = made(u"Uno"_s);
  const auto refused = library.edit(id, fields({{u"status"_s, Value(u"fantastic"_s)}}));
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().code == ErrorCode::InvalidField);
  CHECK(refused.error().parameters[u"field"_s] == u"status"_s);
  CHECK(store->records().find(id)->record.text(u"status"_s) == u"draft");
}

TEST_CASE_METHOD(Fixture, "a required field cannot be cleared") {
  const RecordId id = made(u"Uno"_s);
  const auto refused = library.edit(id, fields({{u"title.es"_s, Value()}}));
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().parameters[u"reason"_s] == u"Missing"_s);
  CHECK(title(id) == u"Uno");
}

TEST_CASE_METHOD(Fixture, "who has not consented stays in the office") {
  const auto person = [&](const Fields& more) {
    Fields all = fields({{u"name"_s, Value(u"Ana Ruiz"_s)}});
    for (const auto& field : more) all.set(field.address, field.value);
    const auto changes = library.create(u"person"_s, all);
    REQUIRE(changes.ok());
    return changes->records.front().id;
  };
  const auto audience = [&](const RecordId& id) { return store->records().find(id)->record.audience(); };
  const Fields unscoped = fields({{u"consent"_s, Value(u"given"_s)}});
  const Fields given = fields({{u"consent"_s, Value(u"given"_s)}, {u"consent_scope"_s, Value(u"network"_s)}});
  const Fields refused = fields({{u"consent"_s, Value(u"not-given"_s)}});

  CHECK(audience(person({})) == Audience::Office);
  CHECK(audience(person(fields({{u"@audience"_s, Value(u"network"_s)}}))) == Audience::Office);
  CHECK(audience(person(refused)) == Audience::Office);
  CHECK(audience(person(unscoped)) == Audience::Office);
  CHECK(audience(person(fields({{u"consent"_s, Value(u"public-source"_s)}}))) == Audience::Network);

  const RecordId ana = person(given);
  CHECK(audience(ana) == Audience::Network);
  REQUIRE(library.edit(ana, refused).ok());
  CHECK(audience(ana) == Audience::Office);
  REQUIRE(pending(ana).size() == 1);
  CHECK(pending(ana).front().fields.find(u"@audience"_s)->value.text() == u"office");
  SECTION("and comes back with the edit that is undone") {
    REQUIRE(library.undo().ok());
    CHECK(audience(ana) == Audience::Network);
  }
  SECTION("until somebody says otherwise after consenting") {
    REQUIRE(library.edit(ana, given).ok());
    CHECK(audience(ana) == Audience::Office);
    REQUIRE(library.edit(ana, fields({{u"@audience"_s, Value(u"network"_s)}})).ok());
    CHECK(audience(ana) == Audience::Network);
  }
  SECTION("and so does who consented for this office alone") {
    Fields here = given;
    here.set(u"consent_scope"_s, Value(u"office"_s));
    CHECK(audience(person(here)) == Audience::Office);
    here.set(u"consent_scope"_s, Value(u"network"_s));
    CHECK(audience(person(here)) == Audience::Network);
  }
  SECTION("of another office, its record is left to it") {
    Record theirs;
    theirs.id = randomId<RecordId>();
    theirs.kind = u"person"_s;
    theirs.office = randomId<OfficeId>();
    theirs.fields.set(u"name"_s, {Value(u"Luis Paz"_s), 3});
    {
      sqlite::Transaction transaction(store->database());
      Membership membership;
      membership.hubAddress = u"https://hub.example"_s;
      membership.office = randomId<OfficeId>();
      store->syncState().setMembership(membership);
      store->records().put(theirs, nullptr);
      REQUIRE(transaction.commit().ok());
    }
    REQUIRE(library.confirm(theirs.id, QDate(2026, 3, 1)).ok());
    CHECK(store->records().find(theirs.id)->record.text(u"confirmed_on"_s) == u"2026-03-01");
    CHECK(audience(theirs.id) == Audience::Network);
  }
}

TEST_CASE_METHOD(Fixture, "deleting goes to the trash and comes back") {
  const RecordId id = made(u"Uno"_s);
  REQUIRE(library.remove({id}).ok());
  CHECK(store->records().find(id)->record.isDeleted());
  CHECK(store->records().counts()[u"trash"_s] == 1);
  REQUIRE(library.restore({id}).ok());
  CHECK(store->records().counts()[u"practice"_s] == 1);
}

TEST_CASE_METHOD(Fixture, "every act can be undone and done again, in order") {
  const RecordId id = made(u"Uno"_s);
  REQUIRE(library.edit(id, ::title(u"Dos"_s)).ok());
  REQUIRE(library.remove({id}).ok());
  REQUIRE(library.undo().ok());
  CHECK_FALSE(store->records().find(id)->record.isDeleted());
  REQUIRE(library.undo().ok());
  CHECK(title(id) == u"Uno");
  REQUIRE(library.redo().ok());
  CHECK(title(id) == u"Dos");
  REQUIRE(library.undo().ok());
  REQUIRE(library.undo().ok());
  CHECK(store->records().find(id)->record.isDeleted());
  CHECK_FALSE(library.undoable());
  REQUIRE(library.redo().ok());
  CHECK_FALSE(store->records().find(id)->record.isDeleted());
}

TEST_CASE_METHOD(Fixture, "a rejected change is corrected by editing, under a new number") {
  const RecordId id = made(u"Uno"_s);
  const quint64 number = pending(id).front().number;
  store->outbox().reject(number, {ErrorCode::Forbidden, {{u"action"_s, u"edit"_s}}, {}});
  CHECK(store->outbox().rejectedCount() == 1);
  REQUIRE(library.edit(id, ::title(u"Dos"_s)).ok());
  REQUIRE(pending(id).size() == 1);
  CHECK(pending(id).front().state == ChangeState::Waiting);
  CHECK(pending(id).front().number > number);
  CHECK(pending(id).front().fields.contains(u"status"_s));
  CHECK(store->outbox().rejectedCount() == 0);
}

TEST_CASE_METHOD(Fixture, "a rejected change can be withdrawn: the hub's values show again") {
  Record record;
  record.id = randomId<RecordId>();
  record.kind = u"practice"_s;
  record.seq = 5;
  record.fields.set(u"title.es"_s, {Value(u"Del hub"_s), 5});
  {
    sqlite::Transaction transaction(store->database());
    store->records().put(record, nullptr);
    REQUIRE(transaction.commit().ok());
  }
  REQUIRE(library.edit(record.id, ::title(u"Mía"_s)).ok());
  const quint64 number = pending(record.id).front().number;
  store->outbox().reject(number, {ErrorCode::Forbidden, {}, {}});
  REQUIRE(library.withdraw(number).ok());
  CHECK(title(record.id) == u"Del hub");
  CHECK(pending(record.id).empty());
}

TEST_CASE_METHOD(Fixture, "going back to what the hub has leaves nothing to send") {
  Record record;
  record.id = randomId<RecordId>();
  record.kind = u"practice"_s;
  record.seq = 5;
  record.fields.set(u"title.es"_s, {Value(u"Del hub"_s), 5});
  {
    sqlite::Transaction transaction(store->database());
    store->records().put(record, nullptr);
    REQUIRE(transaction.commit().ok());
  }
  REQUIRE(library.edit(record.id, ::title(u"Mía"_s)).ok());
  REQUIRE(library.undo().ok());
  CHECK(pending(record.id).empty());
}

TEST_CASE_METHOD(Fixture, "looking at the starter library sends nothing") {
  Record record;
  record.id = randomId<RecordId>();
  record.kind = u"topic"_s;
  record.fields.set(u"preferred.es"_s, {Value(u"asistencia jurídica"_s), 0});
  REQUIRE(library.importForReading({record}).ok());
  CHECK(store->outbox().unsafeCount() == 0);
  CHECK(store->records().counts()[u"topic"_s] == 1);
  CHECK_FALSE(library.undoable());
}

TEST_CASE_METHOD(Fixture, "odd text goes in and comes out as it was") {
  const QString odd = u"שלום — e\u0301 ñ 👩🏽‍⚖️\nمرحبا\t"_s;
  const RecordId id = made(u"Uno"_s);
  REQUIRE(library.edit(id, fields({{u"problem.es"_s, Value(odd)}})).ok());
  CHECK(store->records().find(id)->record.text(u"problem.es"_s) == odd);
  SECTION("but not NUL, which no text needs") {
    const auto refused =
        library.edit(id, fields({{u"problem.es"_s, Value(QString(u'a') % QChar(0) % u'b')}}));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().parameters[u"reason"_s] == u"ControlCharacter"_s);
  }
  SECTION("and not ten megabytes") {
    const auto refused = library.edit(id, fields({{u"problem.es"_s, Value(QString(10 << 20, u'x'))}}));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().parameters[u"reason"_s] == u"TooLong"_s);
    CHECK(store->records().find(id)->record.text(u"problem.es"_s) == odd);
  }
}
