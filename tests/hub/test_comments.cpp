#include "core/model/remark.h"
#include "tests/hub/network.h"

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::Role;
using protocol::VerdictStatus;

namespace {

/// An author, a reviewer of another office, and a practice in review.
struct Review {
  explicit Review(Role reviewer = Role::Editor)
      : ana(hub, u"Montevideo"_s, u"Ana"_s, Role::Contributor)
      , ben(hub, u"Viena"_s, u"Ben"_s, reviewer)
      , eva(hub, u"Viena"_s, u"Eva"_s, Role::Contributor) {
    ana.push(practiceId, u"practice"_s, practice(u"Turnos"_s, u"in-review"_s));
    ben.pull();
    eva.pull();
  }

  std::vector<Edit> words(const char* utf8) const {
    return {{comment_field::record, Value(toText(practiceId)), {}}, {comment_field::text, text(utf8), {}}};
  }

  /// Ben's comment, which everybody has.
  RecordId comment() {
    const RecordId id = newId();
    REQUIRE(ben.push(id, u"comment"_s, words("¿Con qué fuente?")).status == VerdictStatus::Merged);
    for (TestDevice* device : {&ana, &ben, &eva}) device->pull();
    return id;
  }

  ErrorCode refusal(TestDevice& device, const RecordId& id, const std::vector<Edit>& edits) {
    const auto verdict = device.push(id, u"comment"_s, edits);
    CHECK(verdict.status == VerdictStatus::Rejected);
    return verdict.code;
  }

  TestHub hub;
  TestDevice ana;
  TestDevice ben;
  TestDevice eva;
  RecordId practiceId = newId();
};

const Value yes(true);

} // namespace

TEST_CASE("a comment says by whom, of which office and when, as the hub knows it") {
  Review review;
  const RecordId id = newId();
  auto forged = review.words("¿Con qué fuente?");
  forged.push_back({comment_field::author, text("Ana"), {}});
  forged.push_back({comment_field::office, text("Montevideo"), {}});
  forged.push_back({comment_field::at, text("1999-01-01T00:00:00Z[UTC]"), {}});
  REQUIRE(review.ben.push(id, u"comment"_s, forged).status == VerdictStatus::Merged);
  for (TestDevice* device : {&review.ana, &review.ben, &review.eva}) {
    const Answer answer = device->pull();
    CHECK(device->value(id, comment_field::author).text() == u"Ben");
    CHECK(device->value(id, comment_field::office).text() == u"Viena");
    CHECK(device->value(id, comment_field::at).text() == u"2021-05-20T12:10:00Z[UTC]");
    CHECK(answer.end->digest == device->digest());
  }
  CHECK(review.hub.record(id).office == review.hub.record(review.practiceId).office);
}

TEST_CASE("nobody speaks in another person's name") {
  Review review;
  auto forged = review.words("Todo bien");
  forged.push_back({comment_field::person, Value(toText(randomId<PersonId>())), {}});
  CHECK(review.refusal(review.ben, newId(), forged) == ErrorCode::Forbidden);
  const RecordId id = review.comment();
  for (const Address& fixed : {comment_field::author, comment_field::office, comment_field::person,
                               comment_field::at, comment_field::record, system_field::audience})
    CHECK(review.refusal(review.ben, id, {{fixed, text("office"), {}}}) == ErrorCode::Forbidden);
  CHECK(review.hub.record(id).value(comment_field::author).text() == u"Ben");
}

TEST_CASE("everybody but a reader comments; authors reword, the record's office and editors settle") {
  Review review;
  const RecordId id = review.comment();
  SECTION("rewording") {
    CHECK(review.ben.push(id, u"comment"_s, {{comment_field::text, text("¿Qué fuente?"), {}}}).status ==
          VerdictStatus::Applied);
    CHECK(review.refusal(review.ana, id, {{comment_field::text, text("Nada"), {}}}) == ErrorCode::Forbidden);
    CHECK(review.refusal(review.eva, id, {{comment_field::text, text("Nada"), {}}}) == ErrorCode::Forbidden);
  }
  SECTION("settling") {
    CHECK(review.refusal(review.eva, id, {{comment_field::settled, yes, {}}}) == ErrorCode::Forbidden);
    CHECK(review.ana.push(id, u"comment"_s, {{comment_field::settled, yes, {}}}).status ==
          VerdictStatus::Applied);
    review.ben.pull();
    CHECK(review.ben.value(id, comment_field::settled).flag());
    CHECK(review.ben.push(id, u"comment"_s, {{comment_field::settled, Value(), {}}}).status ==
          VerdictStatus::Applied);
  }
  SECTION("removing") {
    CHECK(review.refusal(review.ana, id, {{system_field::deleted, yes, {}}}) == ErrorCode::Forbidden);
    CHECK(review.ben.push(id, u"comment"_s, {{system_field::deleted, yes, {}}}).status ==
          VerdictStatus::Applied);
  }
  SECTION("answering") {
    auto answer = review.words("La de 2019");
    answer.push_back({comment_field::answers, Value(toText(id)), {}});
    CHECK(review.eva.push(newId(), u"comment"_s, answer).status == VerdictStatus::Merged);
  }
}

TEST_CASE("who only reads does not comment") {
  Review review(Role::Reader);
  CHECK(review.refusal(review.ben, newId(), review.words("Bien")) == ErrorCode::Forbidden);
}

TEST_CASE("a comment on what an office keeps to itself never leaves it") {
  Review review;
  const RecordId id = newId();
  auto secret = practice(u"Borrador"_s);
  secret.push_back({system_field::audience, text("office"), {}});
  review.ana.push(id, u"practice"_s, secret);
  const RecordId comment = newId();
  std::vector<Edit> words = {{comment_field::record, Value(toText(id)), {}},
                             {comment_field::text, text("Falta todo"), {}},
                             {system_field::audience, text("network"), {}}};
  REQUIRE(review.ana.push(comment, u"comment"_s, words).status == VerdictStatus::Merged);
  CHECK_FALSE(review.hub.record(comment).shared);
  review.ben.pull();
  CHECK_FALSE(review.ben.holds(comment));
  // Nor does anybody comment on what they do not see.
  CHECK(review.refusal(review.ben, newId(), words) == ErrorCode::Forbidden);

  SECTION("until the record does") {
    review.ana.push(id, u"practice"_s, {{system_field::audience, text("network"), {}}});
    review.ben.pull();
    CHECK(review.ben.holds(comment));
  }
}

TEST_CASE("comments of others go with a record that its office takes back") {
  Review review;
  const RecordId id = review.comment();
  REQUIRE(review.ben.holds(id));
  review.ana.push(review.practiceId, u"practice"_s, {{system_field::audience, text("office"), {}}});
  const Answer answer = review.ben.pull();
  CHECK_FALSE(review.ben.holds(id));
  CHECK(answer.end->digest == review.ben.digest());
  review.ana.pull();
  CHECK(review.ana.holds(id)); // where it still helps
}

TEST_CASE("a comment in the trash does not come back because somebody settled it meanwhile") {
  Review review;
  const RecordId id = review.comment();
  review.ben.push(id, u"comment"_s, {{system_field::deleted, yes, {}}});
  review.ana.push(id, u"comment"_s, {{comment_field::settled, yes, {}}});
  CHECK(review.hub.record(id).isDeleted());
  CHECK(review.hub.conflictsAbout(id).empty());
}
