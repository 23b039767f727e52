#include "core/hub/admin_api.h"
#include "core/hub/file_session.h"
#include "core/model/remark.h"
#include "core/protocol/snapshot_file.h"
#include "tests/hub/network.h"

#include <QFile>

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

// Every role, at every door, before everything that it may and may not see. The monitor's port knows no
// people and tells of no record; tests/e2e/server_monitor.cpp.

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::Role;

namespace {

enum Target { OwnShared, Own, TheirsShared, Trashed, Erased, Hidden, Missing, Targets };

constexpr std::array roles{Role::Reader, Role::Contributor, Role::Editor, Role::Administrator};

/// Two offices, of which one has somebody in every role. Each has a record that all see and one that is its
/// alone, with a file and a comment; the other one has one in the trash too, and one that was erased.
struct World {
  World() {
    for (const Role role : roles)
      south.push_back(std::make_unique<TestDevice>(hub, u"Sur"_s, protocol::roleName(role), role));
    make(*south[2], OwnShared, false);
    make(*south[2], Own, true);
    make(north, TheirsShared, false);
    make(north, Hidden, true);
    make(north, Trashed, false);
    REQUIRE(north.pushPractice(ids[Trashed], {{system_field::deleted, Value(true), {}}}).status ==
            protocol::VerdictStatus::Applied);
    make(north, Erased, false);
    for (const auto& device : south) device->pull();
    REQUIRE(hub.service->erase(ids[Erased], ErasureScope::Record, blobs).ok());
    for (const auto& device : south) device->pull();
    north.pull();
    ids[Missing] = newId();
    comments[Missing] = newId();
    hashes[Missing] = Sha256::of("nobody has this");
  }

  void make(TestDevice& author, Target target, bool isOffices) {
    ids[target] = newId();
    const QByteArray bytes = "file " + QByteArray::number(int(target));
    hashes[target] = Sha256::of(bytes);
    const Value audience = isOffices ? Value(u"office"_s) : Value();
    auto fields = practice(u"Uno"_s);
    fields.push_back({system_field::audience, audience, {}});
    REQUIRE(author.pushPractice(ids[target], fields).status == protocol::VerdictStatus::Applied);
    const auto attached = author.push(newId(), u"attachment"_s,
                                      {{u"record"_s, Value(toText(ids[target])), {}},
                                       {u"file_name"_s, Value(u"acta.txt"_s), {}},
                                       {u"size"_s, Value(double(bytes.size())), {}},
                                       {u"sha256"_s, Value(hashes[target].toHex()), {}},
                                       {system_field::audience, audience, {}}});
    REQUIRE(attached.status == protocol::VerdictStatus::Applied);
    FileSession session = files(author);
    const auto begun = session.beginUpload(hashes[target], bytes.size());
    REQUIRE(begun.ok());
    REQUIRE(session.sendPiece(begun->address, 0, bytes).ok());
    comments[target] = newId();
    REQUIRE(author
                .push(comments[target], u"comment"_s,
                      {{comment_field::record, Value(toText(ids[target])), {}},
                       {comment_field::text, text("¿Con qué fuente?"), {}}})
                .status == protocol::VerdictStatus::Merged);
  }

  FileSession files(const TestDevice& device) {
    return {*hub.service, hub.service->files(blobs), device.enrolment.token};
  }

  TestHub hub;
  QTemporaryDir folder;
  files::BlobFolder blobs{folder.filePath(u"files"_s)};
  std::vector<std::unique_ptr<TestDevice>> south; ///< by role
  TestDevice north{hub, u"Norte"_s, u"Ben"_s};
  std::array<RecordId, Targets> ids;
  std::array<RecordId, Targets> comments;
  std::array<Sha256, Targets> hashes;
};

/// An answer, in which the one thing that was asked for has no name: so that answers can be compared.
QString answerOf(ErrorCode code, const QVariantMap& parameters, World& world, Target target) {
  QString text = errorName(code);
  for (auto it = parameters.begin(); it != parameters.end(); ++it)
    text += u' ' % it.key() % u'=' % it.value().toString();
  return text.replace(toText(world.ids[target]), u"ID"_s)
      .replace(toText(world.comments[target]), u"ID"_s)
      .replace(world.hashes[target].toHex(), u"ID"_s);
}

QString answerOf(const Error& error, World& world, Target target) {
  return answerOf(error.code, error.parameters, world, target);
}

QString told(const protocol::Verdict& verdict, World& world, Target target) {
  if (verdict.status < protocol::VerdictStatus::Rejected) return u"yes"_s;
  QVariantMap parameters;
  for (auto it = verdict.parameters.begin(); it != verdict.parameters.end(); ++it)
    parameters.insert(it.key(), it.value());
  return answerOf(verdict.code, parameters, world, target);
}

using Knock = QString (*)(World&, TestDevice&, Target);

QString pulls(World& world, TestDevice& who, Target target) {
  who.cursor = {};
  who.records.clear();
  const Answer answer = who.exchange();
  REQUIRE(answer.end);
  CHECK(answer.end->digest == who.digest()); // of what was told, and of nothing else
  return who.holds(world.ids[target]) ? u"yes"_s : u"no"_s;
}

QString takesSnapshot(World& world, TestDevice& who, Target target) {
  HubService service(*world.hub.store, world.hub.clock, SnapshotShelf(world.folder.filePath(u"shelf"_s)));
  const std::atomic<bool> goOn = false;
  const auto made = service.makeSnapshot(goOn);
  REQUIRE(made.ok());
  const auto given = service.snapshot(who.enrolment.token, made->name);
  REQUIRE(given.ok());
  QFile file(given->path);
  REQUIRE(file.open(QFile::ReadOnly));
  protocol::SnapshotReader reader;
  reader.append(file.readAll());
  for (;;) {
    const auto frame = reader.next();
    REQUIRE(frame.ok());
    if (!*frame) return u"no"_s;
    if ((*frame)->type != protocol::FrameType::Page) continue;
    const auto page = protocol::decodePage((*frame)->payload);
    REQUIRE(page.ok());
    for (const auto& record : page->records)
      if (record.id == world.ids[target]) return u"yes"_s;
  }
}

QString readsHistory(World& world, TestDevice& who, Target target) {
  const auto history = world.hub.service->history(who.enrolment.token, world.ids[target], 0);
  return history ? u"yes"_s : answerOf(history.error(), world, target);
}

QString fetchesFile(World& world, TestDevice& who, Target target) {
  const auto came =
      world.files(who).download(world.hashes[target], 0, 100, [](qint64, QByteArrayView) { return true; });
  return came ? u"yes"_s : answerOf(came.error(), world, target);
}

/// Whoever only knows what a file is called by does not have it, and does not learn who does.
QString uploadsFile(World& world, TestDevice& who, Target target) {
  const auto begun = world.files(who).beginUpload(world.hashes[target], 6);
  if (!begun) return answerOf(begun.error(), world, target);
  return begun->offset == 0 ? u"from 0"_s : u"has it"_s;
}

QString edits(World& world, TestDevice& who, Target target) {
  return told(who.pushPractice(world.ids[target], {{u"title.es"_s, text("Otro"), {}}}), world, target);
}

QString publishes(World& world, TestDevice& who, Target target) {
  return told(who.pushPractice(world.ids[target], {{u"status"_s, text("published"), {}}}), world, target);
}

QString deletes(World& world, TestDevice& who, Target target) {
  return told(who.pushPractice(world.ids[target], {{system_field::deleted, Value(true), {}}}), world, target);
}

QString takesBack(World& world, TestDevice& who, Target target) {
  return told(who.pushPractice(world.ids[target], {{system_field::deleted, Value(), {}}}), world, target);
}

QString hides(World& world, TestDevice& who, Target target) {
  return told(who.pushPractice(world.ids[target], {{system_field::audience, text("office"), {}}}), world,
              target);
}

QString comments(World& world, TestDevice& who, Target target) {
  return told(who.push(newId(), u"comment"_s,
                       {{comment_field::record, Value(toText(world.ids[target])), {}},
                        {comment_field::text, text("Falta la fuente"), {}}}),
              world, target);
}

QString writesComment(World& world, TestDevice& who, Target target, const Address& field,
                      const Value& value) {
  return told(who.push(world.comments[target], u"comment"_s, {{field, value, {}}}), world, target);
}

QString settles(World& world, TestDevice& who, Target target) {
  return writesComment(world, who, target, comment_field::settled, Value(true));
}

QString rewords(World& world, TestDevice& who, Target target) {
  return writesComment(world, who, target, comment_field::text, text("Otra cosa"));
}

QString forges(World& world, TestDevice& who, Target target) {
  return writesComment(world, who, target, comment_field::author, text("Otra persona"));
}

QString opens(World& world, TestDevice& who, Target target) {
  return told(who.pushPractice(world.ids[target], {{system_field::audience, text("network"), {}}}), world,
              target);
}

QString mistakesKind(World& world, TestDevice& who, Target target) {
  return told(who.push(world.ids[target], u"topic"_s, {{u"broader"_s, Value(), {}}}), world, target);
}

QString refersTo(World& world, TestDevice& who, Target target) {
  return told(who.push(newId(), u"attachment"_s,
                       {{u"record"_s, Value(toText(world.ids[target])), {}},
                        {u"file_name"_s, Value(u"x.txt"_s), {}},
                        {u"size"_s, Value(1.0), {}},
                        {u"sha256"_s, Value(QString(64, u'c')), {}}}),
              world, target);
}

QString administers(World& world, TestDevice& who, Target target) {
  AdminApi api(*world.hub.service, {}, files::BlobFolder({}));
  const auto answer = api.answer(*world.hub.service->authenticate(who.enrolment.token),
                                 {"GET", u"/v1/admin/people"_s, {}, {}});
  if (answer) CHECK_FALSE(answer->body.contains(toText(world.ids[target]).toLatin1()));
  return answer ? u"yes"_s : answerOf(answer.error(), world, target);
}

constexpr auto edit = "Forbidden action=edit";
constexpr auto publish = "Forbidden action=publish";
constexpr auto create = "Forbidden action=create";
constexpr auto hide = "Forbidden action=hide";
constexpr auto remark = "Forbidden action=comment";
constexpr auto erased = "Forbidden action=erased";
constexpr auto wrongKind = "Malformed what=kind";
constexpr auto unknown = "UnknownRecord id=ID";
constexpr auto untitled = "InvalidField"; // it would be a new record, and lacks what that needs
constexpr auto administer = "Forbidden action=administer";

/// What is answered to each role about each target; what is missing is as what is hidden.
using Answers = std::array<std::array<const char*, Missing>, roles.size()>;

struct Door {
  const char* name;
  Knock knock;
  Answers answers;
};

constexpr Answers reading{{{"yes", "yes", "yes", "yes", unknown, unknown},
                           {"yes", "yes", "yes", "yes", unknown, unknown},
                           {"yes", "yes", "yes", "yes", unknown, unknown},
                           {"yes", "yes", "yes", "yes", unknown, unknown}}};
constexpr Answers writing{{{edit, edit, edit, edit, erased, create},
                           {"yes", "yes", edit, edit, erased, untitled},
                           {"yes", "yes", "yes", "yes", erased, untitled},
                           {"yes", "yes", "yes", "yes", erased, untitled}}};

const Door doors[] = {
    {"exchange",
     &pulls,
     {{{"yes", "yes", "yes", "yes", "no", "no"},
       {"yes", "yes", "yes", "yes", "no", "no"},
       {"yes", "yes", "yes", "yes", "no", "no"},
       {"yes", "yes", "yes", "yes", "no", "no"}}}},
    {"snapshot",
     &takesSnapshot,
     {{{"yes", "no", "yes", "yes", "no", "no"},
       {"yes", "no", "yes", "yes", "no", "no"},
       {"yes", "no", "yes", "yes", "no", "no"},
       {"yes", "no", "yes", "yes", "no", "no"}}}},
    {"history", &readsHistory, reading},
    {"blobs", &fetchesFile, reading},
    {"uploads",
     &uploadsFile,
     {{{create, create, create, create, create, create},
       {"has it", "has it", "has it", "has it", "from 0", "from 0"},
       {"has it", "has it", "has it", "has it", "from 0", "from 0"},
       {"has it", "has it", "has it", "has it", "from 0", "from 0"}}}},
    {"edit", &edits, writing},
    {"publish",
     &publishes,
     {{{edit, edit, edit, edit, erased, create},
       {publish, publish, edit, edit, erased, untitled},
       {"yes", "yes", "yes", "yes", erased, untitled},
       {"yes", "yes", "yes", "yes", erased, untitled}}}},
    {"delete", &deletes, writing},
    {"undelete", &takesBack, writing},
    {"audience", &opens, writing},
    {"hide",
     &hides,
     {{{edit, edit, edit, edit, erased, create},
       {"yes", "yes", edit, edit, erased, untitled},
       {"yes", "yes", hide, hide, erased, untitled},
       {"yes", "yes", hide, hide, erased, untitled}}}},
    {"kind",
     &mistakesKind,
     {{{edit, edit, edit, edit, erased, create},
       {wrongKind, wrongKind, edit, edit, erased, untitled},
       {wrongKind, wrongKind, wrongKind, wrongKind, erased, untitled},
       {wrongKind, wrongKind, wrongKind, wrongKind, erased, untitled}}}},
    {"reference",
     &refersTo,
     {{{create, create, create, create, erased, create},
       {"yes", "yes", "yes", "yes", erased, "yes"},
       {"yes", "yes", "yes", "yes", erased, "yes"},
       {"yes", "yes", "yes", "yes", erased, "yes"}}}},
    {"comment",
     &comments,
     {{{remark, remark, remark, remark, erased, remark},
       {"yes", "yes", "yes", "yes", erased, remark},
       {"yes", "yes", "yes", "yes", erased, remark},
       {"yes", "yes", "yes", "yes", erased, remark}}}},
    {"settle",
     &settles,
     {{{remark, remark, remark, remark, erased, remark},
       {"yes", "yes", remark, remark, erased, remark},
       {"yes", "yes", "yes", "yes", erased, remark},
       {"yes", "yes", "yes", "yes", erased, remark}}}},
    {"reword",
     &rewords,
     {{{remark, remark, remark, remark, erased, remark},
       {remark, remark, remark, remark, erased, remark},
       {"yes", "yes", remark, remark, erased, remark},
       {remark, remark, remark, remark, erased, remark}}}},
    {"forge",
     &forges,
     {{{edit, edit, edit, edit, erased, remark},
       {edit, edit, edit, edit, erased, remark},
       {edit, edit, edit, edit, erased, remark},
       {edit, edit, edit, edit, erased, remark}}}},
    {"admin",
     &administers,
     {{{administer, administer, administer, administer, administer, administer},
       {administer, administer, administer, administer, administer, administer},
       {administer, administer, administer, administer, administer, administer},
       {"yes", "yes", "yes", "yes", "yes", "yes"}}}},
};

} // namespace

TEST_CASE("every role, at every door, of every audience") {
  for (const Door& door : doors) {
    World world;
    for (size_t role = 0; role < roles.size(); ++role) {
      std::array<QString, Targets> answers;
      for (int target = 0; target < Targets; ++target)
        answers[size_t(target)] = door.knock(world, *world.south[role], Target(target));
      for (int target = 0; target < Targets; ++target) {
        INFO(door.name << ", " << protocol::roleName(roles[role]).toStdString() << ", target " << target);
        const QString expected =
            QString::fromLatin1(door.answers[role][size_t(std::min(target, int(Hidden)))]);
        CHECK(answers[size_t(target)].startsWith(expected));
      }
      // To the letter: what one may not see is as if it did not exist.
      INFO(door.name << ", " << protocol::roleName(roles[role]).toStdString());
      CHECK(answers[Hidden].toStdString() == answers[Missing].toStdString());
    }
  }
}

TEST_CASE(
    "whoever makes a record under the id of one that is hidden learns that it is taken, and nothing else") {
  World world;
  TestDevice& editor = *world.south[2];
  const auto verdict = editor.pushPractice(world.ids[Hidden], practice(u"Otro"_s));
  CHECK(told(verdict, world, Hidden) == QString::fromLatin1(create));
  CHECK(world.hub.record(world.ids[Hidden]).value(u"title.es"_s) == Value(u"Uno"_s));
  CHECK(world.north.pull().pages.empty()); // nothing happened to it
}

TEST_CASE("nobody hides what is another office's, and nobody loses it") {
  World world;
  for (const auto& device : world.south) {
    const auto verdict =
        device->pushPractice(world.ids[TheirsShared], {{system_field::audience, Value(u"office"_s), {}}});
    CHECK(verdict.status == protocol::VerdictStatus::Rejected);
    CHECK(verdict.code == ErrorCode::Forbidden);
    device->pull();
    CHECK(device->holds(world.ids[TheirsShared]));
  }
  CHECK(world.hub.record(world.ids[TheirsShared]).shared);
  // Its own may, and may give it back.
  CHECK(world.north.pushPractice(world.ids[TheirsShared], {{system_field::audience, Value(u"office"_s), {}}})
            .status == protocol::VerdictStatus::Applied);
}

TEST_CASE("of what left one's sight one is told as of what one knew") {
  World world;
  REQUIRE(
      told(world.north.pushPractice(world.ids[TheirsShared], {{system_field::audience, text("office"), {}}}),
           world, TheirsShared) == u"yes");
  CHECK(edits(world, *world.south[2], TheirsShared) == QString::fromLatin1(edit));
  CHECK(readsHistory(world, *world.south[2], TheirsShared) == QString::fromLatin1(unknown));
  CHECK(fetchesFile(world, *world.south[2], TheirsShared) == QString::fromLatin1(unknown));
}

TEST_CASE("what a record says is not read for whoever may not see it: neither errors nor time tell of it") {
  World world;
  world.hub.execute(
      "UPDATE record SET fields=x'ff' WHERE shared=0 AND office=(SELECT row FROM office WHERE "
      "name='Norte')",
      "UPDATE record SET fields='\\xff' WHERE NOT shared AND office=(SELECT row FROM office WHERE "
      "name='Norte')");
  for (const auto& device : world.south)
    for (const Knock knock : {&readsHistory, &fetchesFile, &edits, &refersTo})
      CHECK(knock(world, *device, Hidden) == knock(world, *device, Missing));
  CHECK(readsHistory(world, world.north, Hidden) == u"yes");
  CHECK(fetchesFile(world, world.north, Hidden) ==
        u"yes"); // for nobody: what names a file stands beside them
}

TEST_CASE("what an office does with a record that it took back is told to nobody else, whenever they ask") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const RecordId id = newId();
  ana.pushPractice(id, practice(u"Turno"_s));
  ana.pushPractice(id, {{system_field::audience, text("office"), {}}});
  const auto seqTold = [&] {
    const Answer answer = TestDevice(hub, u"Viena"_s, u"Ben"_s).pull();
    REQUIRE(answer.pages.size() == 1);
    REQUIRE(answer.pages.front().records.size() == 1);
    CHECK(answer.pages.front().records.front().withdrawn);
    return answer.pages.front().records.front().seq;
  };
  CHECK(seqTold() == 2);
  ana.pushPractice(id, {{u"title.es"_s, text("Guardia"), {}}});
  CHECK(seqTold() == 2);
}

TEST_CASE("no count, digest or size tells of what others keep to themselves") {
  World world;
  for (const auto& device : world.south) {
    device->pull();
    const Digest before = device->pull().end->digest;
    const Cursor cursor = device->cursor;
    for (int i = 0; i < 5; ++i) {
      auto fields = practice(u"Reservada"_s);
      fields.push_back({system_field::audience, text("office"), {}});
      world.north.pushPractice(newId(), fields);
    }
    world.north.pushPractice(world.ids[Hidden], {{u"summary.es"_s, text("Mucho más"), {}}});
    const auto news = world.hub.service->news(device->enrolment.token, device->epoch, cursor);
    REQUIRE(news.ok());
    CHECK(news->records == 0);
    CHECK(news->bytes == 0);
    const Answer answer = device->exchange();
    CHECK(answer.pages.empty());
    CHECK(answer.end->remaining == 0);
    CHECK(answer.end->digest == before);
    CHECK(device->digest() == before);
  }
}
