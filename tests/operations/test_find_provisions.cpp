#include "core/operations/find_provisions.h"
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

  RecordId instrument(const QString& title, const QString& numbering) {
    return made(u"declaration"_s,
                fields({{u"title.en"_s, Value(title)}, {u"numbering"_s, Value(numbering)}}));
  }

  RecordId provision(const RecordId& declaration, const QString& unit, const QString& number) {
    return made(u"provision"_s, fields({{u"declaration"_s, Value(toText(declaration))},
                                        {u"unit"_s, Value(unit)},
                                        {u"number"_s, Value(number)}}));
  }

  std::vector<RecordId> found(const QString& typed, const std::optional<RecordId>& within = {}) {
    const auto query = parseProvisionQuery(typed);
    REQUIRE(query);
    std::vector<RecordId> all;
    for (const StoredRecord& stored : findProvisions(*store, *query, within)) all.push_back(stored.record.id);
    return all;
  }

  const RecordId havana = instrument(u"Havana Principles"_s, u"official"_s);
  const RecordId geneva = instrument(u"Geneva Principles"_s, u"official"_s);
  const RecordId nairobi = instrument(u"Nairobi Declaration"_s, u"editorial"_s);
  const RecordId havana7 = provision(havana, u"principle"_s, u"7"_s);
  const RecordId geneva7 = provision(geneva, u"principle"_s, u"7"_s);
  const RecordId geneva71 = provision(geneva, u"principle"_s, u"7(1)"_s);
  const RecordId nairobi7 = provision(nairobi, u"principle"_s, u"7"_s);
};

using Ids = std::vector<RecordId>;

} // namespace

TEST_CASE_METHOD(Fixture, "a number alone leads to a provision of the instrument that is read") {
  CHECK(found(u"7"_s, havana) == Ids{havana7});
  CHECK(found(u"7"_s).empty());
  CHECK(found(u"principle 8"_s, havana).empty());
}

TEST_CASE_METHOD(Fixture,
                 "an instrument that is named is where the provision is looked for, whatever is read") {
  CHECK(found(u"Havana 7"_s, geneva) == Ids{havana7});
  CHECK(found(u"principle 7 Geneva"_s, havana) == Ids{geneva7});
  CHECK(found(u"Tokyo 7"_s, havana).empty());
}

TEST_CASE_METHOD(Fixture, "without an instrument every one counts, first where most practices rest on it") {
  made(u"practice"_s, fields({{u"title.en"_s, Value(u"A practice"_s)},
                              {u"status"_s, Value(u"published"_s)},
                              {u"provisions"_s, Value::set({toText(geneva7)})}}));
  CHECK(found(u"principle 7"_s) == Ids{geneva7, havana7});
}

TEST_CASE_METHOD(Fixture, "a number of the library's own leads somewhere only within its instrument") {
  CHECK(found(u"7"_s, nairobi) == Ids{nairobi7});
  CHECK(found(u"Nairobi 7"_s) == Ids{nairobi7});
  const Ids everywhere = found(u"principle 7"_s);
  CHECK(std::find(everywhere.begin(), everywhere.end(), nairobi7) == everywhere.end());
}

TEST_CASE_METHOD(Fixture, "what is not here by itself leads to what lies within it") {
  provision(havana, u"article"_s, u"14(1)"_s);
  provision(havana, u"article"_s, u"14(2)"_s);
  CHECK(found(u"art 14"_s).size() == 2);
  CHECK(found(u"art 14.2"_s).size() == 1);
}
