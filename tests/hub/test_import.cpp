#include "tests/hub/network.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::VerdictStatus;

namespace {

Record topic(const char* name, const QString& label) {
  Record record;
  record.id = namedId<RecordId>(name);
  record.kind = u"topic"_s;
  record.fields.set(u"preferred.es"_s, {Value(label), 0});
  return record;
}

} // namespace

TEST_CASE("what a library attaches to a record that it keeps back is kept back with it, in whatever order") {
  TestHub hub;
  std::vector<Record> library{topic("one", u"Defensa"_s), topic("file", {})};
  library[1].kind = u"attachment"_s;
  library[1].fields = {};
  library[1].fields.set(u"record"_s, {Value(toText(library[0].id)), 0});
  library[1].fields.set(u"file_name"_s, {text("acta.pdf"), 0});
  library[1].fields.set(u"size"_s, {Value(5.0), 0});
  library[1].fields.set(u"sha256"_s, {Value(Sha256::of("bytes").toHex()), 0});
  const bool isFirst = GENERATE(false, true);
  if (isFirst) std::swap(library[0], library[1]);
  Record& record = library[isFirst ? 1 : 0];
  const RecordId attachment = library[isFirst ? 0 : 1].id;
  const auto import = [&] { return *hub.service->importRecords(library, u"Biblioteca"_s); };
  const bool isShownFirst = GENERATE(false, true);
  if (isShownFirst) {
    import();
    CHECK(hub.record(attachment).shared);
  }
  record.fields.set(system_field::audience, {text("office"), 0});
  import();
  CHECK_FALSE(hub.record(attachment).shared);
  CHECK(import().unchanged == 2);
  CHECK_FALSE(hub.record(attachment).shared);
  record.fields.remove(system_field::audience);
  import();
  CHECK(hub.record(record.id).shared);
  CHECK(hub.record(attachment).shared);
}

TEST_CASE("a library comes into the hub as an office of its own") {
  TestHub hub;
  std::vector<Record> library{topic("one", u"Defensa"_s), topic("two", u"Detención"_s)};
  const auto import = [&] {
    const auto report = hub.service->importRecords(library, u"Biblioteca"_s);
    REQUIRE(report.ok());
    return *report;
  };
  const auto first = import();
  CHECK(first.added == 2);
  CHECK(hub.service->status()->offices.front().office.name == u"Biblioteca");
  CHECK(hub.service->status()->offices.front().records == 2);

  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const Answer answer = ana.pull();
  CHECK(ana.value(library[0].id, u"preferred.es"_s) == text("Defensa"));
  CHECK(answer.end->digest == ana.digest());

  SECTION("again it changes nothing") {
    const auto again = import();
    CHECK(again.unchanged == 2);
    CHECK(again.added + again.changed == 0);
    CHECK(ana.pull().pages.empty());
  }
  SECTION("what is new in it arrives, what it dropped goes") {
    library[0].fields.set(u"scope.es"_s, {text("Del primer momento"), 0});
    library[1] = topic("two", u"Privación de libertad"_s);
    CHECK(import().changed == 2);
    ana.pull();
    CHECK(ana.value(library[0].id, u"scope.es"_s) == text("Del primer momento"));
    library[0].fields.remove(u"scope.es"_s);
    CHECK(import().changed == 1);
    ana.pull();
    CHECK(ana.value(library[0].id, u"scope.es"_s).isAbsent());
    CHECK(hub.history(library[0].id).size() == 3);
  }
  SECTION("a record that is not in it any more stays") {
    library.pop_back();
    import();
    CHECK_FALSE(hub.record(namedId<RecordId>("two")).isDeleted());
  }
  SECTION("what an office wrote stays as it wrote it") {
    ana.push(library[0].id, u"topic"_s, {{u"preferred.es"_s, text("Defensa pública"), {}}});
    library[0].fields.set(u"preferred.es"_s, {text("Asistencia"), 0});
    library[0].fields.set(u"preferred.en"_s, {text("Legal aid"), 0});
    CHECK(import().changed == 1);
    ana.pull();
    CHECK(ana.value(library[0].id, u"preferred.es"_s) == text("Defensa pública"));
    CHECK(ana.value(library[0].id, u"preferred.en"_s) == text("Legal aid"));
    CHECK(import().unchanged == 2);
  }
}

TEST_CASE("a library that is not valid is refused whole") {
  TestHub hub;
  std::vector<Record> library{topic("one", u"Defensa"_s), topic("two", {})};
  auto refused = hub.service->importRecords(library, u"Biblioteca"_s);
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().code == ErrorCode::InvalidField);
  CHECK(refused.error().parameters[u"record"_s] == toText(library[1].id));
  CHECK(hub.service->status()->meta.head == 0);

  library[1] = topic("two", u"Detención"_s);
  library[1].kind = u"conflict"_s;
  CHECK(hub.service->importRecords(library, u"Biblioteca"_s).error().code == ErrorCode::Forbidden);
  CHECK(hub.service->importRecords({}, u" "_s).error().code == ErrorCode::InvalidField);
}

TEST_CASE("what a library takes back, what is said about it and attached to it goes with it") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  std::vector<Record> library{topic("one", u"Defensa"_s), topic("two", u"Detención"_s)};
  library[1].kind = u"attachment"_s;
  library[1].fields = {};
  library[1].fields.set(u"record"_s, {Value(toText(library[0].id).toUpper()), 0});
  library[1].fields.set(u"file_name"_s, {text("acta.txt"), 0});
  library[1].fields.set(u"size"_s, {Value(5.0), 0});
  library[1].fields.set(u"sha256"_s, {Value(Sha256::of("bytes").toHex()), 0});
  REQUIRE(hub.service->importRecords(library, u"Biblioteca"_s).ok());
  CHECK(hub.service->importRecords(library, u"Biblioteca"_s)->unchanged == 2);
  ana.pull();
  // By these very words what is attached is found.
  CHECK(ana.value(library[1].id, u"record"_s) == Value(toText(library[0].id)));
  const RecordId comment = newId();
  const RecordId own = newId();
  ana.push(comment, u"comment"_s,
           {{u"record"_s, Value(toText(library[0].id)), {}}, {u"text"_s, text("¿Sí?"), {}}});
  ana.push(own, u"attachment"_s,
           {{u"record"_s, Value(toText(library[0].id)), {}},
            {u"file_name"_s, text("nota.txt"), {}},
            {u"size"_s, Value(5.0), {}},
            {u"sha256"_s, Value(Sha256::of("other").toHex()), {}}});
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  ben.pull();
  for (const RecordId& id : {library[0].id, library[1].id, comment, own}) CHECK(ben.holds(id));

  library[0].fields.set(system_field::audience, {text("office"), 0});
  library.pop_back();
  REQUIRE(hub.service->importRecords(library, u"Biblioteca"_s).ok());
  const Answer answer = ben.pull();
  for (const RecordId& id : {library[0].id, namedId<RecordId>("two"), comment, own})
    CHECK_FALSE(ben.holds(id));
  CHECK(answer.end->digest == ben.digest());
}

TEST_CASE("no library says of a record that it was erased") {
  TestHub hub;
  Record erased = topic("one", u"Defensa"_s);
  erased.kind = erasedKind;
  const auto refused = hub.service->importRecords({erased}, u"Biblioteca"_s);
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().code == ErrorCode::Malformed);
  CHECK(hub.service->status()->meta.head == 0);
}
