#include "core/hub/page_stream.h"
#include "tests/hub/network.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::VerdictStatus;

namespace {

/// Text that does not compress: pages travel as large as they are.
Value noise(int characters, quint64 seed) {
  QString made;
  for (int i = 0; i < characters; ++i) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    made += QChar(char16_t('a' + (seed >> 33) % 26));
  }
  return Value(made);
}

/// A hub with `count` practices of about two kilobytes each.
struct Library {
  explicit Library(int count)
      : ana(hub, u"Montevideo"_s, u"Ana"_s) {
    std::vector<protocol::Change> changes;
    for (int i = 0; i < count; ++i) {
      ids.push_back(newId());
      changes.push_back(ana.change(ids.back(), u"practice"_s,
                                   {{u"title.es"_s, Value(QString::number(i)), {}},
                                    {u"status"_s, text("draft"), {}},
                                    {u"summary.es"_s, noise(2000, quint64(i + 1)), {}}}));
    }
    const Answer answer = ana.exchange(changes);
    REQUIRE(answer.end);
    REQUIRE(answer.pages.empty());
  }

  TestHub hub;
  TestDevice ana;
  std::vector<RecordId> ids;
};

void checkSame(const TestDevice& one, const TestDevice& other) {
  REQUIRE(one.records.size() == other.records.size());
  for (const auto& [id, record] : one.records) {
    REQUIRE(other.holds(id));
    for (const auto& field : record.fields) CHECK(other.value(id, field.address) == field.value.value);
  }
}

} // namespace

TEST_CASE("pages are as large as was asked for, within bounds") {
  Library library(100);
  const auto pages = [&](qint64 wished) {
    TestDevice ben(library.hub, u"Viena"_s, u"Ben"_s);
    ben.pageBytes = wished;
    const Answer answer = ben.pull();
    CHECK(ben.records.size() == 100);
    CHECK(answer.end->digest == ben.digest());
    return answer.pages;
  };
  const auto largest = [](const std::vector<protocol::Page>& made) {
    qsizetype bytes = 0;
    for (const auto& page : made) bytes = std::max(bytes, protocol::encode(page).size());
    return bytes;
  };
  CHECK(pages(0).size() == 1); // 200 KiB: less than the usual page
  const auto small = pages(1);
  CHECK(small.size() > 10);
  CHECK(largest(small) <= PageStream::smallestPage + 64);
  const auto middle = pages(50'000);
  CHECK(middle.size() == 5);
  CHECK(largest(middle) <= 50'064);
  CHECK(pages(qint64(1) << 60).size() == 1);
}

TEST_CASE("each page says how much is still to come") {
  Library library(100);
  TestDevice ben(library.hub, u"Viena"_s, u"Ben"_s);
  ben.pageBytes = 50'000;
  const Answer answer = ben.pull();
  qint64 left = 100;
  for (const auto& page : answer.pages) {
    left -= qint64(page.records.size());
    CHECK(page.remaining == left);
    CHECK(page.cursor.since == (left == 0 ? 100 : 0));
    CHECK(page.cursor.at == 100 - left);
  }
  CHECK(left == 0);
}

TEST_CASE("an answer cut at any frame goes on where it stopped, and no field is lost in between") {
  Library library(40);
  size_t frames = 2;
  for (size_t frame = 0; frame + 1 < frames; ++frame) {
    for (const qsizetype more : {0, 7}) {
      // What a whole answer looks like at this moment.
      TestDevice measure(library.hub, u"Viena"_s, u"Max"_s);
      measure.pageBytes = 1;
      const Answer whole = measure.pull();
      frames = whole.frameEnds.size();
      REQUIRE(frames > 5);

      TestDevice ben(library.hub, u"Viena"_s, u"Ben"_s);
      ben.pageBytes = 1;
      const Answer cut = ben.exchange({}, whole.frameEnds[frame] + more);
      CHECK_FALSE(cut.end);
      CHECK(cut.pages.size() == std::min(frame + 1, whole.pages.size()));
      CHECK(ben.cursor == whole.pages[cut.pages.size() - 1].cursor);
      // Meanwhile a record that has come already moves behind the place of the cut, and one that has not.
      const QString round = u"%1-%2"_s.arg(frame).arg(more);
      library.ana.pushPractice(library.ids.front(), {{u"problem.es"_s, Value(round), {}}});
      library.ana.pushPractice(library.ids.back(), {{u"results.es"_s, Value(round), {}}});
      const Answer rest = ben.pull();
      CHECK(rest.end->digest == ben.digest());
      checkSame(library.ana, ben);
    }
  }
}

TEST_CASE("only what changed since the cursor travels") {
  Library library(3);
  TestDevice ben(library.hub, u"Viena"_s, u"Ben"_s);
  ben.pull();
  library.ana.pushPractice(library.ids[1], {{u"problem.es"_s, text("Espera"), {}}});
  library.ana.pushPractice(library.ids[1], {{u"summary.es"_s, Value(), {}}});
  const Answer answer = ben.pull();
  REQUIRE(answer.pages.size() == 1);
  REQUIRE(answer.pages[0].records.size() == 1);
  const Fields& fields = answer.pages[0].records[0].fields;
  CHECK(fields.size() == 2);
  CHECK(fields.find(u"summary.es"_s)->isAbsent()); // that it was cleared is news
  CHECK(answer.bytes < 200);
  checkSame(library.ana, ben);
}

TEST_CASE("a contact without consent stays in its office, whatever program sends it") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const RecordId id = newId();
  const auto push = [&](const std::vector<Edit>& edits) { return ana.push(id, u"person"_s, edits); };
  const Value office = text("office");

  SECTION("a new one, of whom nothing is said, and then is") {
    const protocol::Verdict verdict = push({{u"name"_s, text("Eva"), {}}});
    CHECK(verdict.status == VerdictStatus::Merged);
    CHECK(verdict.settled.find(system_field::audience) != nullptr);
    CHECK(ana.value(id, system_field::audience) == office);
    ben.pull();
    CHECK_FALSE(ben.holds(id));
    push({{u"consent"_s, text("given"), {}}, {system_field::audience, Value(), {}}});
    ben.pull();
    CHECK_FALSE(ben.holds(id)); // nothing says that it covers the network
    push({{u"consent_scope"_s, text("network"), {}}, {system_field::audience, Value(), {}}});
    ben.pull();
    CHECK(ben.holds(id));
  }
  SECTION("one who takes it back") {
    CHECK(push({{u"name"_s, text("Eva"), {}},
                {u"consent"_s, text("given"), {}},
                {u"consent_scope"_s, text("network"), {}}})
              .status == VerdictStatus::Applied);
    ben.pull();
    CHECK(ben.holds(id));
    CHECK(push({{u"consent"_s, text("not-given"), {}}}).status == VerdictStatus::Merged);
    CHECK(ana.value(id, system_field::audience) == office);
    const Answer answer = ben.pull();
    CHECK_FALSE(ben.holds(id));
    CHECK(answer.end->digest == ben.digest());
  }
  const Answer last = ana.pull();
  CHECK(last.end->digest == ana.digest());
}

TEST_CASE("trap 10: a record moves out of sight, and back") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const RecordId id = newId();
  ana.pushPractice(id, practice(u"Uno"_s));
  ben.pull();
  const auto setAudience = [&](const char* audience) {
    return ana.pushPractice(id, {{system_field::audience, text(audience), {}}}).status;
  };
  REQUIRE(setAudience("office") == VerdictStatus::Applied);

  SECTION("it is withdrawn, which is not a deletion") {
    Answer answer = ben.pull();
    REQUIRE(answer.pages.size() == 1);
    REQUIRE(answer.pages[0].records.size() == 1);
    CHECK(answer.pages[0].records[0].withdrawn);
    CHECK(answer.pages[0].records[0].fields.isEmpty());
    CHECK_FALSE(ben.holds(id));
    CHECK(answer.end->digest == ben.digest());
    CHECK_FALSE(hub.record(id).isDeleted());
    // What happens to it now is nobody else's business.
    ana.pushPractice(id, {{u"title.es"_s, text("Dos"), {}}});
    answer = ben.pull();
    CHECK(answer.pages.empty());
    CHECK(answer.end->digest == ben.digest());
  }
  SECTION("when it comes back it comes whole, older fields included") {
    ben.pull();
    ana.pushPractice(id, {{u"problem.es"_s, text("Espera"), {}}});
    REQUIRE(setAudience("network") == VerdictStatus::Applied);
    const Answer answer = ben.pull();
    CHECK(ben.value(id, u"title.es"_s) == text("Uno"));
    CHECK(ben.value(id, u"problem.es"_s) == text("Espera"));
    CHECK(answer.end->digest == ben.digest());
  }
  SECTION("out and back between two syncs is nothing special") {
    REQUIRE(setAudience("network") == VerdictStatus::Applied);
    const Answer answer = ben.pull();
    CHECK(answer.end->digest == ben.digest());
    CHECK(ben.value(id, u"title.es"_s) == text("Uno"));
  }
  SECTION("an office that never had it is told nothing that it could not know") {
    const RecordId hidden = newId();
    auto edits = practice(u"Interna"_s);
    edits.push_back({system_field::audience, text("office"), {}});
    ana.pushPractice(hidden, edits);
    const Answer answer = ben.pull();
    for (const auto& page : answer.pages)
      for (const auto& record : page.records) CHECK(record.id != hidden);
    TestDevice eva(hub, u"Montevideo"_s, u"Eva"_s);
    eva.pull();
    CHECK(eva.holds(hidden)); // the own office has it
    ana.pushPractice(hidden, {{system_field::audience, Value(), {}}});
    ben.pull();
    CHECK(ben.value(hidden, u"title.es"_s) == text("Interna"));
  }
}

TEST_CASE("trap 10: what is undecided about a record moves out of sight with it, and back") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const RecordId id = newId();
  ana.pushPractice(id, practice(u"Uno"_s));
  ben.pull();
  ana.pushPractice(id, {{u"title.es"_s, text("Dos"), {}}});
  ben.pushPractice(id, {{u"title.es"_s, text("Tres"), {}}});
  const RecordId conflict = hub.conflictsAbout(id).front().id;
  REQUIRE(ben.holds(conflict));
  ana.pull();
  ana.pushPractice(id, {{system_field::audience, text("office"), {}}});
  CHECK(ana.holds(conflict));
  Answer answer = ben.pull();
  CHECK(ben.records.empty());
  CHECK(answer.end->digest == ben.digest());
  // A conflict about a hidden record is hidden from the start.
  const Seq seen = ana.records.at(id).seq;
  TestDevice eva(hub, u"Montevideo"_s, u"Eva"_s);
  eva.pull();
  ana.pushPractice(id, {{u"title.es"_s, text("Cuatro"), {}}});
  eva.pushPractice(id, {{u"title.es"_s, text("Cinco"), seen}});
  CHECK(hub.conflictsAbout(id).size() == 2);
  answer = ben.pull();
  CHECK(ben.records.empty());
  CHECK(answer.end->digest == ben.digest());
  ana.pull();
  ana.pushPractice(id, {{system_field::audience, text("network"), {}}});
  answer = ben.pull();
  CHECK(ben.records.size() == 3);
  CHECK(answer.end->digest == ben.digest());
}

TEST_CASE("trap 10: a conflict given back to a restored hub is seen by those who see its record alone") {
  TestHub hub;
  REQUIRE(hub.service->startEpoch().ok());
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const RecordId id = newId();
  auto edits = practice(u"Uno"_s);
  edits.push_back({system_field::audience, text("office"), {}});
  ana.pushPractice(id, edits);
  // It was undecided when the record was still the network's.
  const auto verdict = ana.push(newId(), u"conflict"_s,
                                {{u"record"_s, Value(toText(id)), {}},
                                 {u"field"_s, text("title.es"), {}},
                                 {u"other"_s, text("Dos"), {}}});
  CHECK(verdict.status == protocol::VerdictStatus::Merged);
  CHECK(verdict.settled.find(system_field::audience)->text() == u"office");
  CHECK(ben.pull().pages.empty());
  ana.pushPractice(id, {{system_field::audience, text("network"), {}}});
  ben.pull();
  CHECK(ben.records.size() == 2);
}

TEST_CASE("what there is for an office can be asked beforehand, and costs hardly anything") {
  Library library(300);
  TestHub& hub = library.hub;
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const auto news = [&] { return hub.service->news(ben.enrolment.token, ben.epoch, ben.cursor); };
  const auto before = news();
  REQUIRE(before.ok());
  CHECK(before->records == 300);
  const Answer answer = ben.pull();
  CHECK(before->bytes > answer.bytes * 8 / 10);
  CHECK(before->bytes < answer.bytes * 12 / 10);
  CHECK(before->head == ben.cursor.at);
  CHECK(news()->records == 0);

  // What an office keeps to itself is no news for another one.
  const Seq head = ben.cursor.at;
  library.ana.pushPractice(newId(), {{u"title.es"_s, text("Propia"), {}},
                                     {u"status"_s, text("draft"), {}},
                                     {system_field::audience, text("office"), {}}});
  CHECK(news()->records == 0);
  CHECK(news()->head > head);

  const auto refused = [&](const QByteArray& token, const Epoch& epoch, const Cursor& cursor) {
    return hub.service->news(token, epoch, cursor).error().code;
  };
  CHECK(refused("nobody", ben.epoch, ben.cursor) == ErrorCode::DeviceRevoked);
  CHECK(refused(ben.enrolment.token, randomId<Epoch>(), {}) == ErrorCode::HubEpoch);
  CHECK(refused(ben.enrolment.token, ben.epoch, {99'999, 99'999}) == ErrorCode::HubEpoch);
}
