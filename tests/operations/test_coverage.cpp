#include "core/operations/coverage.h"
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

  RecordId provision(const QString& number) {
    return made(u"provision"_s, fields({{u"declaration"_s, Value(toText(declaration))},
                                        {u"unit"_s, Value(u"principle"_s)},
                                        {u"number"_s, Value(number)},
                                        {u"position"_s, Value(number.toDouble())}}));
  }

  RecordId practice(const RecordId& on, const QString& country, const QString& status = u"published"_s) {
    return made(u"practice"_s, fields({{u"title.es"_s, Value(u"Práctica"_s)},
                                       {u"status"_s, Value(status)},
                                       {u"countries"_s, Value::set({country})},
                                       {u"provisions"_s, Value::set({toText(on)})}}));
  }

  const RecordId declaration = made(u"declaration"_s, fields({{u"title.es"_s, Value(u"Principios"_s)}}));
  const RecordId first = provision(u"1"_s);
  const RecordId second = provision(u"2"_s);
};

} // namespace

TEST_CASE_METHOD(Fixture, "a provision has the published practices that rest on it") {
  const RecordId one = practice(first, u"AR"_s);
  const RecordId other = practice(first, u"BR"_s);
  practice(second, u"AR"_s, u"draft"_s);
  const auto all = coverage(*store, {}, u"es"_s);
  REQUIRE(all.size() == 1);
  REQUIRE(all[0].provisions.size() == 2);
  CHECK(all[0].covered() == 1);
  CHECK(all[0].provisions[0].practices.size() == 2);
  CHECK(all[0].provisions[1].practices.empty());
  const auto brazil = coverage(*store, {u"BR"_s, {}}, u"es"_s);
  CHECK(brazil[0].provisions[0].practices == std::vector<RecordId>{other});
  CHECK(coverage(*store, {u"CL"_s, {}}, u"es"_s)[0].covered() == 0);
  REQUIRE(library.remove({one}).ok());
  CHECK(coverage(*store, {}, u"es"_s)[0].provisions[0].practices == std::vector<RecordId>{other});
}

TEST_CASE_METHOD(Fixture, "an instrument without provisions is no gap") {
  made(u"declaration"_s, fields({{u"title.es"_s, Value(u"Otra"_s)}}));
  CHECK(coverage(*store, {}, u"es"_s).size() == 1);
}
