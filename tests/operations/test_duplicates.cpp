#include "core/model/record_link.h"
#include "core/model/translation.h"
#include "core/operations/duplicates.h"
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

  RecordId made(const QString& kind, const Fields& values) {
    const auto changes = library.create(kind, values);
    REQUIRE(changes.ok());
    return changes->records.front().id;
  }

  RecordId person(const QString& name, const QString& country = {}) {
    Fields values = fields({{u"name"_s, Value(name)}});
    if (!country.isEmpty()) values.set(u"country"_s, Value(country));
    return made(u"person"_s, values);
  }

  Record record(const RecordId& id) { return store->records().find(id)->record; }

  std::vector<RecordId> alike(const RecordId& id) {
    std::vector<RecordId> found;
    for (const StoredRecord& duplicate : likelyDuplicates(*store, record(id)))
      found.push_back(duplicate.record.id);
    return found;
  }

  void join(const QString& role, const OfficeId& office) {
    Membership membership;
    membership.hubAddress = u"https://hub.example"_s;
    membership.office = office;
    membership.role = role;
    sqlite::Transaction transaction(store->database());
    store->syncState().setMembership(membership);
    REQUIRE(transaction.commit().ok());
  }
};

using Ids = std::vector<RecordId>;

} // namespace

TEST_CASE_METHOD(Fixture, "people called alike are found, whatever the order, capitals and accents") {
  const RecordId one = person(u"Rosa Quispe Ñahui"_s);
  const RecordId other = person(u"QUISPE ÑAHUI, Rosa"_s);
  person(u"Rosa Quispe"_s);
  CHECK(alike(one) == Ids{other});
  CHECK(alike(other) == Ids{one});
}

TEST_CASE_METHOD(Fixture, "a letter that was mistyped in a name of several words is no other person") {
  const RecordId one = person(u"Juana Torres Quispe"_s);
  for (const QString& other : {u"Juana Tores Quispe"_s, u"Juana Torrse Quispe"_s, u"Quispe Juana Torrez"_s,
                               u"Iuana Torres Quispe"_s, u"Juana Torres Kispe"_s}) {
    INFO(other);
    const RecordId mistyped = person(other);
    const bool isFar =
        other.contains(u"Kispe") || other.contains(u"Iuana"); // two letters, or none that sounds so
    CHECK(alike(mistyped) == (isFar ? Ids() : Ids{one}));
    REQUIRE(library.remove({mistyped}));
  }
  const RecordId carla = person(u"Carla Jiménez"_s);
  CHECK(alike(person(u"Karla Jiménez"_s)) == Ids{carla});
  person(u"Juano Torres Quispe"_s);
  person(u"Juana Torres"_s);
  person(u"Juana Tores Huanca"_s);
  CHECK(alike(one).empty());
}

TEST_CASE_METHOD(Fixture, "what sounds alike is found among many words a letter apart") {
  for (const QString& other :
       {u"Aeres"_s, u"Beres"_s, u"Ceres"_s, u"Geres"_s, u"Heres"_s, u"Leres"_s, u"Meres"_s, u"Neres"_s,
        u"Pares"_s, u"Pares"_s, u"Pered"_s, u"Perem"_s, u"Peren"_s})
    person(u"Otra Persona "_s + other);
  const RecordId one = person(u"Juan Martín Pérez Galindo"_s);
  const RecordId other = person(u"Juan Martin Peres Galindo"_s);
  CHECK(alike(other) == Ids{one});
  CHECK(alike(one) == Ids{other});
}

TEST_CASE_METHOD(Fixture, "a title before a name is no part of it") {
  const RecordId one = person(u"Dra. Juana Torres Quispe"_s);
  const RecordId other = person(u"Torres Quispe, Juana"_s);
  CHECK(alike(one) == Ids{other});
  CHECK(alike(other) == Ids{one});
}

TEST_CASE_METHOD(Fixture, "of people reached in one place, one may have been written with fewer names") {
  const auto reached = [&](const QString& name, const QString& field, const Value& at) {
    return made(u"person"_s, fields({{u"name"_s, Value(name)}, {field, at}}));
  };
  const Value office =
      Value::set({toText(made(u"organisation"_s, fields({{u"name.es"_s, Value(u"Salta"_s)}})))});
  const RecordId all = reached(u"Juana María Torres Quispe"_s, u"organisation"_s, office);
  const RecordId few = reached(u"Torres, Juana"_s, u"organisation"_s, office);
  CHECK(alike(all) == Ids{few});
  CHECK(alike(few) == Ids{all});
  reached(u"Juana"_s, u"organisation"_s, office);
  reached(u"Juana Torres Huanca"_s, u"organisation"_s, office);
  reached(u"Juana Torres Paz"_s, u"email"_s, Value(u"juana@example.org"_s));
  CHECK(alike(all) == Ids{few});
}

TEST_CASE_METHOD(Fixture,
                 "of two that are one, what this office alone sees stays in it unless somebody says so") {
  const auto organisation = [&](const QString& phone, const QString& audience) {
    Fields values =
        fields({{u"name.es"_s, Value(u"Defensoría de Salta"_s)}, {system_field::audience, Value(audience)}});
    if (!phone.isEmpty()) values.set(u"phone"_s, Value(phone));
    return made(u"organisation"_s, values);
  };
  const RecordId shared = organisation({}, u"network"_s);
  const RecordId hidden = organisation(u"+54 11 555"_s, u"office"_s);
  const Fields network = fields({{system_field::audience, Value(u"network"_s)}});
  SECTION("by itself") {
    REQUIRE(library.unite(shared, hidden).ok());
    CHECK(record(shared).text(u"phone"_s) == u"+54 11 555");
    CHECK(record(shared).audience() == Audience::Office);
    REQUIRE(library.undo().ok());
    CHECK(record(shared).audience() == Audience::Network);
    CHECK(record(shared).text(u"phone"_s).isEmpty());
  }
  SECTION("by choice") {
    REQUIRE(library.unite(shared, hidden, network).ok());
    CHECK(record(shared).audience() == Audience::Network);
  }
  SECTION("not without consent to it") {
    const RecordId one = person(u"Rosa Quispe"_s);
    const RecordId other = person(u"Rosa Quispe"_s);
    REQUIRE(library.unite(one, other, network).ok());
    CHECK(record(one).audience() == Audience::Office);
  }
  SECTION("in the record of another office it would not stay") {
    const OfficeId own = randomId<OfficeId>();
    join(u"editor"_s, own);
    Record theirs = record(shared);
    theirs.id = randomId<RecordId>();
    theirs.office = randomId<OfficeId>();
    REQUIRE(library.importForReading({theirs}).ok());
    CHECK(library.unite(theirs.id, hidden).error().code == ErrorCode::Forbidden);
    CHECK(record(theirs.id).text(u"phone"_s).isEmpty());
  }
}

TEST_CASE_METHOD(Fixture, "of acronyms and numbers each letter counts") {
  const auto office = [&](const QString& name) {
    return made(u"organisation"_s, fields({{u"name.es"_s, Value(name)}}));
  };
  const RecordId one = office(u"MPDI"_s);
  office(u"MPDO"_s);
  const RecordId numbered = office(u"Unidad 1001"_s);
  office(u"Unidad 1002"_s);
  CHECK(alike(one).empty());
  CHECK(alike(numbered).empty());
}

TEST_CASE_METHOD(Fixture, "a name in any language is enough, and another country tells them apart") {
  const auto organisation = [&](const QString& es, const QString& en, const QString& country) {
    Fields values = fields({{u"country"_s, Value(country)}});
    if (!es.isEmpty()) values.set(u"name.es"_s, Value(es));
    if (!en.isEmpty()) values.set(u"name.en"_s, Value(en));
    return made(u"organisation"_s, values);
  };
  const RecordId one = organisation(u"Defensoría Pública"_s, u"Public Defence"_s, u"PY"_s);
  const RecordId other = organisation({}, u"Public defence"_s, u"PY"_s);
  organisation(u"Defensoría pública"_s, {}, u"EC"_s);
  CHECK(alike(one) == Ids{other});
}

TEST_CASE_METHOD(Fixture, "what is in the trash, of another kind or said to be another is not offered") {
  const RecordId one = person(u"Ana Ruiz"_s);
  const RecordId other = person(u"Ana Ruiz"_s);
  made(u"practice"_s, practice(u"Ana Ruiz"_s));
  REQUIRE(alike(one) == Ids{other});
  SECTION("trash") {
    REQUIRE(library.remove({other}).ok());
    CHECK(alike(one).empty());
    CHECK(alike(other).empty());
  }
  SECTION("said to be another, from either side") {
    const auto told = library.tellApart(one, other);
    REQUIRE(told.ok());
    CHECK(told->act == Act::TellApart);
    CHECK(library.undoable() == Act::TellApart);
    CHECK(alike(one).empty());
    CHECK(alike(other).empty());
    CHECK(record(one).value(system_field::distinct) == Value::set({toText(other)}));
    REQUIRE(library.undo().ok());
    CHECK(alike(one) == Ids{other});
  }
}

TEST_CASE_METHOD(Fixture, "of two records one is made, and nothing that either says is lost") {
  const RecordId one = made(u"person"_s, fields({{u"name"_s, Value(u"Ana Ruiz"_s)},
                                                 {u"phone"_s, Value(u"111"_s)},
                                                 {u"languages"_s, Value::set({u"es"_s})}}));
  const RecordId other = made(u"person"_s, fields({{u"name"_s, Value(u"Ana Ruiz"_s)},
                                                   {u"phone"_s, Value(u"222"_s)},
                                                   {u"email"_s, Value(u"ana@example.org"_s)},
                                                   {u"languages"_s, Value::set({u"qu"_s})}}));
  Fields leading = practice(u"Turno"_s);
  leading.set(u"contacts"_s, Value::set({toText(other), toText(one)}));
  const RecordId practiceId = made(u"practice"_s, leading);
  CHECK(disputed(record(one), record(other)) == std::vector<Address>{u"phone"_s});

  REQUIRE(library.unite(one, other, fields({{u"phone"_s, Value(u"222"_s)}})).ok());
  CHECK(record(one).text(u"phone"_s) == u"222");
  CHECK(record(one).text(u"email"_s) == u"ana@example.org");
  CHECK(record(one).value(u"languages"_s) == Value::set({u"es"_s, u"qu"_s}));
  CHECK(record(other).isDeleted());
  CHECK(record(other).text(u"phone"_s) == u"222");
  CHECK(record(practiceId).value(u"contacts"_s) == Value::set({toText(one)}));

  REQUIRE(library.undo().ok());
  CHECK(record(one).text(u"phone"_s) == u"111");
  CHECK(record(one).value(u"email"_s).isAbsent());
  CHECK_FALSE(record(other).isDeleted());
  CHECK(record(practiceId).value(u"contacts"_s) == Value::set({toText(one), toText(other)}));
}

TEST_CASE_METHOD(Fixture,
                 "a link in a text leads to the record that stays, and whoever it leads to knows of it") {
  const RecordId one = person(u"Ana Ruiz"_s);
  const RecordId other = person(u"Ana Ruiz"_s);
  Fields leading = practice(u"Turno"_s);
  leading.set(u"problem.es"_s, Value(u"Véase [Ana](%1)."_s.arg(recordAddress(other))));
  const RecordId practiceId = made(u"practice"_s, leading);
  const auto isMentioned = [&](const RecordId& id) {
    const auto links = store->records().backlinks(id);
    return links.size() == 1 && links.front().field == textLink;
  };
  CHECK(isMentioned(other));
  CHECK_FALSE(isMentioned(one));

  REQUIRE(library.unite(one, other).ok());
  CHECK(record(practiceId).text(u"problem.es"_s) == u"Véase [Ana](%1)."_s.arg(recordAddress(one)));
  CHECK(isMentioned(one));
  CHECK_FALSE(isMentioned(other));
  REQUIRE(library.undo().ok());
  CHECK(isMentioned(other));

  REQUIRE(
      library.edit(practiceId, fields({{u"problem.es"_s, Value(u"Véase amparo:record/x) y más."_s)}})).ok());
  CHECK_FALSE(isMentioned(other));
}

TEST_CASE_METHOD(
    Fixture, "a text that comes from the other record leaves the translation of the one that stays behind") {
  const auto topic = [&](const QString& note) {
    return made(u"topic"_s, fields({{u"preferred.es"_s, Value(u"Amparo"_s)},
                                    {u"preferred.en"_s, Value(u"Amparo"_s)},
                                    {u"scope.es"_s, Value(note)},
                                    {u"scope.en"_s, Value(u"As it was."_s)}}));
  };
  const RecordId one = topic(u"Como era."_s);
  const RecordId other = topic(u"Como es."_s);
  REQUIRE(library.unite(one, other, fields({{u"scope.es"_s, Value(u"Como es."_s)}})).ok());
  const auto stale = staleTranslations(record(one));
  REQUIRE(stale.size() == 1);
  CHECK(stale.front().address() == u"scope.en");
}

TEST_CASE_METHOD(Fixture, "a record never comes to lead to itself") {
  const auto organisation = [&](const Fields& more) {
    Fields values = more;
    values.set(u"name.es"_s, Value(u"Defensoría General"_s));
    return made(u"organisation"_s, values);
  };
  const RecordId one = organisation({});
  const RecordId other = organisation(fields({{u"parent"_s, Value(toText(one))}}));
  SECTION("the one that stays is what the other led to") {
    REQUIRE(library.unite(one, other).ok());
    CHECK(record(one).value(u"parent"_s).isAbsent());
  }
  SECTION("the one that stays led to the other") {
    REQUIRE(library.unite(other, one).ok());
    CHECK(record(other).value(u"parent"_s).isAbsent());
  }
}

TEST_CASE_METHOD(Fixture, "whose records one may not alter, one may not unite") {
  join(u"contributor"_s, ids.make<OfficeId>());
  const RecordId one = person(u"Ana Ruiz"_s);
  const RecordId other = person(u"Ana Ruiz"_s);
  Record foreign = record(other);
  foreign.office = ids.make<OfficeId>();
  {
    const auto before = store->records().find(other);
    sqlite::Transaction transaction(store->database());
    store->records().put(foreign, &*before);
    REQUIRE(transaction.commit().ok());
  }
  const auto united = library.unite(one, other);
  REQUIRE_FALSE(united.ok());
  CHECK(united.error().code == ErrorCode::Forbidden);
  CHECK_FALSE(record(other).isDeleted());
}

TEST_CASE_METHOD(Fixture, "two kinds, one record twice, or one that is gone: said, and nothing done") {
  const RecordId one = person(u"Ana Ruiz"_s);
  const RecordId other = made(u"practice"_s, practice(u"Ana Ruiz"_s));
  CHECK(library.unite(one, other).error().code == ErrorCode::Malformed);
  CHECK(library.unite(one, one).error().code == ErrorCode::Malformed);
  CHECK(library.unite(one, ids.make<RecordId>()).error().code == ErrorCode::UnknownRecord);
  REQUIRE(library.remove({one}).ok());
  CHECK(library.unite(one, other).error().code == ErrorCode::UnknownRecord);
}
