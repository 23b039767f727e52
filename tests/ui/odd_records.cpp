#include "tests/ui/odd_records.h"

#include "tests/support/temporary.h"

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {

void import(Office& office, const Record& record) {
  if (!office.ask(
          [&](ui::Background::Context& context) { return context.library.importForReading({record}); }))
    std::abort();
}

} // namespace

void write(Office& office, const RecordId& id, const Fields& fields) {
  auto changes =
      office.ask([&](ui::Background::Context& context) { return context.library.edit(id, fields); });
  if (!changes) std::abort();
  office.workspace().applyChanges(*changes);
}

void addOddRecords(Office& office) {
  import(office, recordOf(u"request"_s, "request",
                          {{u"title.es"_s, Value(u"Consulta"_s)},
                           {u"question.es"_s, Value(u"Quién sabe"_s)},
                           {u"country"_s, Value(u"DE"_s)},
                           {u"urgency"_s, Value(u"urgent"_s)},
                           {u"due"_s, Value(u"2021-06-01"_s)},
                           { u"status"_s,
                             Value(u"open"_s) }}));
  import(office, recordOf(u"reply"_s, "reply",
                          {{u"request"_s, Value(toText(namedId<RecordId>("request")))},
                           { u"body.es"_s,
                             Value(u"Nadie"_s) }}));
  import(office, recordOf(u"attachment"_s, "attachment",
                          {{u"record"_s, Value(toText(practiceId()))},
                           {u"file_name"_s, Value(u"acta.pdf"_s)},
                           {u"size"_s, Value(12345.5)},
                           {u"sha256"_s, Value(u"00"_s)},
                           { u"language"_s,
                             Value(u"de"_s) }}));
  import(office, recordOf(u"hearing"_s, "hearing", {{ u"judge"_s, Value(u"Alguien"_s) }}));
  import(office, recordOf(u"topic"_s, "newer-topic",
                          {{u"preferred.de"_s, Value(u"Pflichtverteidigung"_s)},
                           {u"colour"_s, Value(u"verde"_s)},
                           {u"variants"_s, Value::set({u"de-AT:Verfahrenshilfe"_s})},
                           { u"broader"_s,
                             Value(toText(namedId<RecordId>("not here"))) }}));
  import(office, recordOf(u"practice"_s, "only-portuguese",
                          {{u"title.pt"_s, Value(u"Só em português"_s)},
                           {u"problem.pt"_s, Value(u"Um problema"_s)},
                           {u"status"_s, Value(u"in-review"_s)},
                           {u"evidence"_s, Value(u"evaluated"_s)},
                           {u"confidence"_s, Value(u"low"_s)},
                           {u"languages"_s, Value::set({u"qu"_s, u"de"_s})},
                           {u"started"_s, Value(u"2012-12"_s)},
                           { system_field::audience,
                             Value(u"office"_s) }}));
  import(office, recordOf(u"person"_s, "somebody",
                          {{u"name"_s, Value(u"Nadie Conocido"_s)},
                           {u"role.es"_s, Value(u"Asesora"_s)},
                           {u"country"_s, Value(u"CH"_s)},
                           { u"consent"_s,
                             Value(u"not-given"_s) }}));
}

void addPendingChanges(Office& office) {
  write(office, practiceId(), fields({{u"started"_s, Value(u"2012-12-20"_s)}}));
  office.ask([](ui::Background::Context& context) {
    const quint64 number = context.store.outbox().of(practiceId()).front().number;
    context.store.outbox().reject(number, {ErrorCode::Forbidden, {{u"action"_s, u"edit"_s}}, {}});
    return true;
  });
  write(office, starterId("event/ilan-side-event-2021"), fields({{u"format"_s, Value(u"hybrid"_s)}}));
}

void addConflicts(Office& office) {
  import(office, conflictAbout(practiceId(), u"evidence"_s, Value(u"expected"_s), Value(u"reported"_s),
                               Value(u"monitored"_s)));
  import(office, conflictAbout(starterId("event/ilan-side-event-2021"), u"start"_s, Value(),
                               Value(u"2021-05-20"_s), Value(u"2021-05-21"_s)));
  import(office, conflictAbout(starterId("practice/early-representation-dashboard"), system_field::deleted,
                               Value(), Value(), Value(true)));
}

} // namespace amparo::test
