#include "core/merge/merge.h"
#include "tests/ui/library_fixture.h"
#include "ui/record/date_inputs.h"
#include "ui/record/form_state.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::ui;
using namespace Qt::StringLiterals;

namespace {

Fields fields(const QList<std::pair<QString, Value>>& list) {
  Fields made;
  for (const auto& [address, value] : list) made.set(address, value);
  return made;
}

Record record(const QList<std::pair<QString, Value>>& list) {
  Record made;
  made.kind = u"practice"_s;
  for (const auto& [address, value] : list) made.fields.set(address, {value, 1});
  return made;
}

FormState existing(const Fields& base) {
  FormState state;
  state.id = namedId<RecordId>("form");
  state.kind = u"practice"_s;
  state.isNew = false;
  state.base = state.initial = base;
  return state;
}

} // namespace

TEST_CASE("Only what differs from the record is written, and kept as a draft") {
  const FormState state =
      existing(fields({{u"title.es"_s, Value(u"Título"_s)}, {u"status"_s, Value(u"draft"_s)}}));
  const Fields shown = fields(
      {{u"title.es"_s, Value(u"Otro"_s)}, {u"status"_s, Value(u"draft"_s)}, {u"summary.es"_s, Value()}});
  CHECK(state.changed(shown) == fields({{u"title.es"_s, Value(u"Otro"_s)}}));
  CHECK(state.isDirty(shown));
  CHECK(!state.isDirty(fields({{u"title.es"_s, Value(u"Título"_s)}, {u"status"_s, Value(u"draft"_s)}})));
  const Draft draft = state.draft(shown);
  CHECK(draft.fields == fields({{u"title.es"_s, Value(u"Otro"_s)}}));
  CHECK(draft.bases == fields({{u"title.es"_s, Value(u"Título"_s)}}));
}

TEST_CASE("A newer record is joined with the form by words, and what cannot be joined is a clash") {
  const FormState state = existing(fields({{u"problem.es"_s, Value(u"uno dos tres cuatro"_s)},
                                           {u"summary.es"_s, Value(u"antes"_s)},
                                           {u"evidence"_s, Value(u"reported"_s)}}));
  const Fields shown = fields({{u"problem.es"_s, Value(u"UNO dos tres cuatro"_s)},
                               {u"summary.es"_s, Value(u"mío"_s)},
                               {u"evidence"_s, Value(u"reported"_s)}});
  const Record now = record({{u"problem.es"_s, Value(u"uno dos tres CUATRO"_s)},
                             {u"summary.es"_s, Value(u"suyo"_s)},
                             {u"evidence"_s, Value(u"evaluated"_s)},
                             {u"risks.es"_s, Value(u"nuevo"_s)}});
  CHECK(state.news(now).size() == 4);
  const auto rebased = state.rebase(shown, now);
  CHECK(*rebased.shown.find(u"problem.es"_s) == Value(u"UNO dos tres CUATRO"_s));
  CHECK(*rebased.shown.find(u"evidence"_s) == Value(u"evaluated"_s));
  CHECK(*rebased.shown.find(u"risks.es"_s) == Value(u"nuevo"_s));
  CHECK(*rebased.shown.find(u"summary.es"_s) == Value(u"mío"_s));
  CHECK(rebased.clashes == fields({{u"summary.es"_s, Value(u"suyo"_s)}}));
  CHECK(*rebased.base.find(u"summary.es"_s) == Value(u"antes"_s));
}

TEST_CASE("Saving over a record that changed meanwhile joins, or writes nothing and says where") {
  test::LibraryFixture library;
  const RecordId id = test::starterId("practice/remote-confidential-interviews");
  const Record before = *library.record(id);
  FormState state = existing({});
  state.id = id;
  for (const auto& entry : before.fields) state.base.set(entry.address, entry.value.value);
  Fields shown =
      fields({{u"risks.es"_s, Value(u"Mis riesgos"_s)}, {u"summary.es"_s, Value(u"Mi resumen"_s)}});
  const auto write = [&](const QString& address, const QString& text) {
    REQUIRE(library
                .ask([&](Background::Context& context) {
                  return context.library.edit(id, fields({{address, Value(text)}}));
                })
                .ok());
  };
  const auto save = [&] {
    return library.ask([&](Background::Context& context) { return saveForm(context, state, shown); });
  };
  write(u"summary.es"_s, u"Su resumen"_s);
  SaveOutcome outcome = save();
  CHECK(outcome.clashes == fields({{u"summary.es"_s, Value(u"Su resumen"_s)}}));
  CHECK(library.record(id)->text(u"risks.es"_s) == before.text(u"risks.es"_s));
  // Another field changed elsewhere is no matter.
  shown = fields({{u"risks.es"_s, Value(u"Mis riesgos"_s)}});
  outcome = save();
  CHECK(!outcome.error);
  CHECK(outcome.clashes.isEmpty());
  CHECK(library.record(id)->text(u"risks.es"_s) == u"Mis riesgos");
  CHECK(library.record(id)->text(u"summary.es"_s) == u"Su resumen");
}

TEST_CASE("An edit brings a record back that was deleted meanwhile") {
  test::LibraryFixture library;
  const RecordId id = test::starterId("practice/remote-confidential-interviews");
  FormState state = existing({});
  state.id = id;
  const Record before = *library.record(id);
  for (const auto& entry : before.fields) state.base.set(entry.address, entry.value.value);
  REQUIRE(library.ask([&](Background::Context& context) { return context.library.remove({id}); }).ok());
  const SaveOutcome outcome = library.ask([&](Background::Context& context) {
    return saveForm(context, state, fields({{u"title.es"_s, Value(u"Vive"_s)}}));
  });
  CHECK(!outcome.error);
  CHECK(!library.record(id)->isDeleted());
  CHECK(library.record(id)->text(u"title.es"_s) == u"Vive");
}

TEST_CASE("Dates are taken as people write them") {
  CHECK(normalDate(u" 2012 "_s) == u"2012");
  CHECK(normalDate(u"2012-12"_s) == u"2012-12");
  CHECK(normalDate(u"5/3/2021"_s) == u"2021-03-05");
  CHECK(normalDate(u"20.12.2012"_s) == u"2012-12-20");
  CHECK(normalDate(u"12/2012"_s) == u"2012-12");
  CHECK(normalDate(u"next week"_s) == u"next week");
}
