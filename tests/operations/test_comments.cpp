#include "core/operations/comments.h"
#include "core/operations/library.h"
#include "core/search/searcher.h"
#include "tests/support/temporary.h"

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds noon = 1'621'512'600'000; // 2021-05-20T12:10:00Z

struct Desk {
  TemporaryStore store;
  SystemClock clock;
  IdGenerator ids{clock};
  Library library{*store, ids};
  RecordId practice = create({});

  RecordId create(const std::vector<std::pair<QString, Value>>& more) {
    Fields fields;
    fields.set(u"title.es"_s, Value(u"Turnos"_s));
    fields.set(u"status"_s, Value(u"in-review"_s));
    for (const auto& [address, value] : more) fields.set(address, value);
    const auto changes = library.create(u"practice"_s, fields);
    REQUIRE(changes.ok());
    return changes->records.front().id;
  }

  void join(const QString& role, const PersonId& person = namedId<PersonId>("ana")) {
    Membership membership;
    membership.hubAddress = u"https://hub.example"_s;
    membership.office = namedId<OfficeId>("office");
    membership.officeName = u"Defensoría de Salta"_s;
    membership.person = person;
    membership.personName = u"Ana Pérez"_s;
    membership.role = role;
    sqlite::Transaction transaction(store->database());
    store->syncState().setMembership(membership);
    REQUIRE(transaction.commit().ok());
  }

  RecordId comment(const CommentWords& words) {
    const auto changes = library.comment(practice, words, noon);
    REQUIRE(changes.ok());
    return changes->records.front().id;
  }

  Record record(const RecordId& id) { return store->records().find(id)->record; }
};

} // namespace

TEST_CASE("a comment is kept with its author, counted while it is open, and answered") {
  Desk desk;
  desk.join(u"editor"_s);
  const RecordId first = desk.comment({u" ¿Con qué fuente? "_s, u"results"_s});
  CHECK(desk.record(first).text(comment_field::text) == u"¿Con qué fuente?");
  CHECK(desk.record(first).text(comment_field::author) == u"Ana Pérez");
  CHECK(desk.record(first).text(comment_field::office) == u"Defensoría de Salta");
  CHECK(desk.record(first).text(comment_field::field) == u"results");
  CHECK(desk.record(first).text(comment_field::at).startsWith(u"2021-05-20T12:10:00"_s));
  const RecordId answer = desk.comment({u"La de 2019"_s, {}, first});
  CHECK(openCommentsOn(*desk.store, desk.practice) == 1);
  const auto comments = commentsOn(*desk.store, desk.practice);
  REQUIRE(comments.size() == 2);
  CHECK(comments[0].id == first);
  CHECK(comments[1].id == answer);

  REQUIRE(desk.library.settle(first, Library::Settled::Yes).ok());
  CHECK(openCommentsOn(*desk.store, desk.practice) == 0);
  REQUIRE(desk.library.undo().ok());
  CHECK(openCommentsOn(*desk.store, desk.practice) == 1);
  REQUIRE(desk.library.remove({first}).ok());
  CHECK(openCommentsOn(*desk.store, desk.practice) == 0);
  CHECK(commentsOn(*desk.store, desk.practice).size() == 1);
}

TEST_CASE("a comment on what stays in the office stays there, and belongs to the record's office") {
  Desk desk;
  desk.join(u"editor"_s);
  desk.practice = desk.create({{system_field::audience, Value(u"office"_s)}});
  const Record comment = desk.record(desk.comment({u"Falta todo"_s}));
  CHECK(comment.audience() == Audience::Office);
  CHECK(comment.office == namedId<OfficeId>("office"));
}

TEST_CASE("what the hub would refuse is not begun") {
  Desk desk;
  desk.join(u"editor"_s);
  desk.practice = desk.create({}); // of this office
  const RecordId first = desk.comment({u"¿Con qué fuente?"_s});
  const auto isForbidden = [](const Result<Changes>& result) {
    return !result.ok() && result.error().code == ErrorCode::Forbidden;
  };
  desk.join(u"contributor"_s, namedId<PersonId>("ben"));
  CHECK(isForbidden(desk.library.reword(first, u"Nada"_s)));
  CHECK(desk.library.settle(first, Library::Settled::Yes).ok()); // it is about a record of the own office
  desk.join(u"reader"_s);
  CHECK(isForbidden(desk.library.comment(desk.practice, {u"Bien"_s}, noon)));
  CHECK(isForbidden(desk.library.settle(first, Library::Settled::No)));
  desk.join(u"editor"_s);
  CHECK(isForbidden(desk.library.comment(first, {u"De un comentario"_s}, noon)));
  CHECK(desk.library.reword(first, u"¿Qué fuente?"_s).ok());
  CHECK_FALSE(desk.library.comment(desk.practice, {u"  "_s}, noon).ok());
}

TEST_CASE("no list and no search has comments") {
  Desk desk;
  desk.comment({u"hacinamiento"_s});
  const auto page = Searcher(desk.store->database()).search({.text = u"hacinamiento "_s});
  REQUIRE(page.ok());
  CHECK(page->total == 0);
}
