#include "core/hub/audit.h"
#include "core/hub/mentions.h"
#include "core/model/remark.h"
#include "tests/hub/network.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::Role;
using protocol::VerdictStatus;

namespace {

/// Two offices, and a person who is to be forgotten: in a contact with a history, in a conflict and a comment
/// about it, and in a file that is attached to it.
struct Spoken {
  Spoken()
      : ana(hub, u"Montevideo"_s, u"Ana"_s)
      , ben(hub, u"Viena"_s, u"Ben"_s) {
    ana.push(contact, u"person"_s,
             {{u"name"_s, text("Zoraida Quispe"), {}}, {u"consent"_s, text("public-source"), {}}});
    ana.push(contact, u"person"_s, {{u"role.es"_s, text("Testigo en la causa 1234"), {}}});
    ben.pull();
    // Both write at once: a conflict, and a verdict that repeats what stood there.
    ana.push(contact, u"person"_s, {{u"phone"_s, text("+598 1111"), {}}});
    ben.push(contact, u"person"_s, {{u"phone"_s, text("+598 2222"), {}}});
    ben.push(remark, u"comment"_s,
             {{comment_field::record, Value(toText(contact)), {}},
              {comment_field::text, text("¿Zoraida sigue ahí?"), {}}});
    ana.push(attachment, u"attachment"_s,
             {{u"record"_s, Value(toText(contact)), {}},
              {u"file_name"_s, text("zoraida.pdf"), {}},
              {u"media_type"_s, text("application/pdf"), {}},
              {u"size"_s, Value(double(content.size())), {}},
              {u"sha256"_s, Value(Sha256::of(content).toHex()), {}}});
    ana.push(other, u"practice"_s, practice(u"Guardias"_s, u"draft"_s));
    ana.pull();
    ben.pull();
  }

  Result<ErasureReceipt> erase(const RecordId& id) {
    return hub.service->erase(id, ErasureScope::Record, files::BlobFolder(folder.path()));
  }

  std::vector<Mention> mentions(const QString& words) {
    std::vector<Mention> found;
    REQUIRE(findMentions(*hub.store, words, [&](const Mention& mention) { found.push_back(mention); }).ok());
    return found;
  }

  TestHub hub;
  QTemporaryDir folder;
  TestDevice ana;
  TestDevice ben;
  RecordId contact = newId();
  RecordId remark = newId();
  RecordId attachment = newId();
  RecordId other = newId();
  QByteArray content = "not read here";
};

/// Whether a device holds what the hub says that it does.
bool agrees(TestDevice& device) {
  const Answer answer = device.pull();
  return answer.end && answer.end->digest == device.digest();
}

} // namespace

TEST_CASE("where somebody is spoken of is found, whatever the case and the accents, in the past too") {
  Spoken spoken;
  const auto found = spoken.mentions(u" ZORÁIDA "_s);
  REQUIRE(found.size() == 3);
  CHECK(found[0].record == spoken.contact);
  CHECK(found[0].kind == u"person");
  CHECK(found[0].office == u"Montevideo");
  CHECK(found[0].now == QStringList{u"name"_s});
  CHECK(found[0].revisions == 1);
  const auto phone = spoken.mentions(u"2222"_s);
  REQUIRE(phone.size() == 1);
  CHECK(phone[0].kind == u"conflict");
  CHECK(spoken.mentions(u"nobody"_s).empty());
  CHECK(spoken.mentions(u" "_s).empty());
}

TEST_CASE("a name is found however it is written, and in fields that nobody here knows") {
  Spoken spoken;
  for (const QString& text :
       {u"Tomasa\nQuiroga"_s, u"Tomasa **Quiroga**"_s, u"[Tomasa](https://a.b) Quiroga"_s,
        u"Quiroga, Tomasa"_s, u"Tom\u00adasa Qui\u200broga"_s, u"TOMA\u0301SA\tQUIROGA"_s}) {
    const RecordId id = newId();
    auto fields = practice(u"Uno"_s);
    fields.push_back({u"summary.es"_s, Value(text), {}});
    REQUIRE(spoken.ana.push(id, u"practice"_s, fields).status == protocol::VerdictStatus::Applied);
    INFO(text.toStdString());
    const auto found = spoken.mentions(u"Tomasa Quiroga"_s);
    REQUIRE_FALSE(found.empty());
    CHECK(found.back().record == id);
    CHECK(found.back().now == QStringList{u"summary.es"_s});
  }
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(2);
  out.text(u"Eleuterio");
  out.array(1);
  out.text(u"Vidal");
  cbor::Reader in(bytes);
  const Value nested = Value::decode(in);
  REQUIRE(nested.isForeign());
  const RecordId id = newId();
  auto fields = practice(u"Uno"_s);
  fields.push_back({u"of_later"_s, nested, {}});
  REQUIRE(spoken.ana.push(id, u"practice"_s, fields).status == protocol::VerdictStatus::Applied);
  CHECK(spoken.mentions(u"vidal eleuterio"_s).size() == 1);
}

TEST_CASE("a record that is erased is nowhere any more, and what was said about it neither") {
  Spoken spoken;
  const auto receipt = spoken.erase(spoken.contact);
  REQUIRE(receipt.ok());
  CHECK(receipt->records == 4); // with the conflict, the comment and the attachment
  CHECK(receipt->revisions >= 6);
  CHECK(receipt->office == u"Montevideo");
  for (const char* words : {"zoraida", "1234", "1111", "2222"})
    CHECK(spoken.mentions(QString::fromLatin1(words)).empty());
  for (const RecordId& id : {spoken.contact, spoken.remark, spoken.attachment}) {
    const HubRecord record = spoken.hub.record(id);
    CHECK(record.isErased());
    CHECK(record.fields.isEmpty());
    CHECK(spoken.hub.history(id).size() == 1);
    CHECK(spoken.hub.history(id).front().fields.isEmpty());
  }
  SECTION("every device forgets it, and agrees with the hub") {
    for (TestDevice* device : {&spoken.ana, &spoken.ben}) {
      const Answer answer = device->pull();
      REQUIRE(answer.end);
      CHECK(answer.end->digest == device->digest());
      CHECK_FALSE(device->holds(spoken.contact));
      CHECK_FALSE(device->holds(spoken.remark));
      CHECK(device->holds(spoken.other));
      REQUIRE(answer.pages.size() == 1);
      for (const protocol::PageRecord& record : answer.pages.front().records) {
        CHECK(record.withdrawn);
        CHECK(record.erased);
      }
      CHECK(device->pull().pages.empty());
    }
  }
  SECTION("nobody writes it again, nor anything about it") {
    const auto refusal = [&](const RecordId& id, const QString& kind, const std::vector<Edit>& edits) {
      const auto verdict = spoken.ben.push(id, kind, edits);
      CHECK(verdict.status == VerdictStatus::Rejected);
      return verdict.code == ErrorCode::Forbidden ? verdict.parameters.value(u"action"_s) : QString();
    };
    CHECK(refusal(spoken.contact, u"person"_s, {{u"phone"_s, text("+598 3333"), {}}}) == u"erased");
    CHECK(refusal(newId(), u"comment"_s,
                  {{comment_field::record, Value(toText(spoken.contact)), {}},
                   {comment_field::text, text("¿Y ahora?"), {}}}) == u"erased");
    CHECK(spoken.mentions(u"3333"_s).empty());
  }
  SECTION("a device that joins later never hears of it, but for its id") {
    TestDevice eva(spoken.hub, u"Viena"_s, u"Eva"_s);
    const Answer answer = eva.pull();
    CHECK(answer.end->digest == eva.digest());
    CHECK(eva.records.size() == 1);
  }
  SECTION("its history is not told") {
    CHECK(spoken.hub.service->history(spoken.ana.enrolment.token, spoken.contact, 0).error().code ==
          ErrorCode::UnknownRecord);
  }
  SECTION("a repeated change gets its verdict without what stood there") {
    spoken.ana.number = 0;
    const auto repeated = spoken.ana.exchange({spoken.ana.change(
        spoken.contact, u"person"_s,
        {{u"name"_s, text("Zoraida Quispe"), {}}, {u"consent"_s, text("public-source"), {}}})});
    REQUIRE(repeated.verdicts.size() == 1);
    CHECK(repeated.verdicts.front().settled.isEmpty());
  }
  SECTION("a second time changes nothing, and says so") {
    const auto again = spoken.erase(spoken.contact);
    REQUIRE(again.ok());
    CHECK(again->isRepeated);
    CHECK(again->records == 0);
    CHECK(again->seq == receipt->seq);
    CHECK(agrees(spoken.ana));
  }
}

TEST_CASE("an erasure leaves a receipt in the log that says nothing of what was erased") {
  Spoken spoken;
  const auto receipt = spoken.erase(spoken.contact);
  REQUIRE(receipt.ok());
  const auto entries = spoken.hub.service->administration().audit(0, 1);
  REQUIRE(entries.ok());
  const AuditEntry& entry = entries->front();
  CHECK(entry.act == act::erase);
  CHECK(entry.was == toText(spoken.contact));
  CHECK(entry.number == receipt->seq);
  CHECK(entry.became == u"4/%1/0"_s.arg(receipt->revisions));
  CHECK_FALSE(auditCsvLine(entry).contains("Zoraida"));
}

TEST_CASE("what an office keeps to itself is erased there, and nobody else hears of it") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  TestDevice ben(hub, u"Viena"_s, u"Ben"_s);
  const QTemporaryDir folder;
  const RecordId id = newId();
  auto edits = practice(u"Interno"_s, u"draft"_s);
  edits.push_back({system_field::audience, text("office"), {}});
  ana.push(id, u"practice"_s, edits);
  ben.pull();
  REQUIRE(hub.service->erase(id, ErasureScope::Record, files::BlobFolder(folder.path())).ok());
  CHECK(ben.pull().pages.empty());
  CHECK(agrees(ben));
  CHECK(agrees(ana));
  CHECK_FALSE(ana.holds(id));
}

TEST_CASE("what is not here is erased beforehand: out of a backup, or from a device that was away, it does "
          "not come") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s);
  const QTemporaryDir folder;
  const RecordId id = newId();
  const auto receipt = hub.service->erase(id, ErasureScope::Record, files::BlobFolder(folder.path()));
  REQUIRE(receipt.ok());
  CHECK(receipt->office.isEmpty());
  CHECK(ana.push(id, u"practice"_s, practice(u"De antes"_s, u"draft"_s)).status == VerdictStatus::Rejected);
  CHECK(agrees(ana));
  CHECK(ana.records.empty());
}

TEST_CASE("only an administrator erases") {
  TestHub hub;
  TestDevice ana(hub, u"Montevideo"_s, u"Ana"_s, Role::Editor);
  const QTemporaryDir folder;
  const RecordId id = newId();
  ana.push(id, u"practice"_s, practice(u"Turnos"_s, u"draft"_s));
  const auto device = hub.service->authenticate(ana.enrolment.token);
  REQUIRE(device.ok());
  CHECK(
      hub.service->erase(id, ErasureScope::Record, files::BlobFolder(folder.path()), *device).error().code ==
      ErrorCode::Forbidden);
  CHECK_FALSE(hub.record(id).isErased());
}

TEST_CASE("what has come of a file is erased with its attachment, and so is what still comes") {
  Spoken spoken;
  const files::BlobFolder blobs(spoken.folder.path());
  FileService files = spoken.hub.service->files(blobs);
  const auto ana = spoken.hub.service->authenticate(spoken.ana.enrolment.token);
  REQUIRE(ana.ok());
  const auto begun = files.begin(*ana, {{Sha256::of(spoken.content), spoken.content.size()}, "name"});
  REQUIRE(begun.ok());
  const QString part = partName(begun->id);
  REQUIRE(files.append(*ana, begun->id, 0, QByteArrayView(spoken.content).first(5)).ok());
  REQUIRE(blobs.partSize(part) == 5);
  const auto receipt = spoken.erase(spoken.attachment);
  REQUIRE(receipt.ok());
  CHECK(receipt->files == 1);
  CHECK(QDir(spoken.folder.filePath(u"parts"_s)).isEmpty());
  // A piece that was on its way when that happened.
  REQUIRE(blobs.append(part, 0, "not r").ok());
  CHECK_FALSE(files.settle(*ana, begun->id).ok());
  CHECK(QDir(spoken.folder.filePath(u"parts"_s)).isEmpty());
}
