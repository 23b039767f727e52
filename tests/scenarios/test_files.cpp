#include "core/operations/file_wishes.h"
#include "tests/scenarios/files.h"

#include <QFileInfo>

#include <algorithm>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

// Attached files between offices and a hub, with no socket: policy, cuts, wishes, and who holds up whom.

namespace {

constexpr Milliseconds hour = 3600 * 1000;

/// Two offices with a practice that both hold.
struct TwoWithFiles {
  TestHub hub;
  QTemporaryDir place;
  files::BlobFolder hubBlobs{place.filePath(u"files"_s)};
  FileOffice rosario{hub, hubBlobs, u"Rosario"_s};
  FileOffice merida{hub, hubBlobs, u"Mérida"_s};
  RecordId shared;

  TwoWithFiles() {
    shared = rosario.create(u"practice"_s, practice(u"Turno de detenidos"_s));
    rosario.sync();
    merida.sync();
  }
};

} // namespace

TEST_CASE_METHOD(TwoWithFiles, "an attached file reaches the other office, once its record has") {
  const RecordId id = rosario.attach(shared, u"acta.pdf"_s, 300'000);
  CHECK(rosario.hasFile(id));
  CHECK(rosario.text(id, u"media_type"_s) == u"application/pdf");
  CHECK(rosario.text(id, u"file_name"_s) == u"acta.pdf");
  // The hub does not know of it yet: nothing goes.
  CHECK(rosario.transfer().sent == 0);
  const auto sent = rosario.syncAll();
  CHECK(sent.sent == 1);
  CHECK(sent.bytesUp == 300'000);
  CHECK(rosario.state(id).sending == Sending::Done);
  CHECK(merida.syncAll().fetched == 1);
  CHECK(merida.hasFile(id));
  // Nothing is left to do, and nothing is asked.
  rosario.fileLink.log.clear();
  merida.fileLink.log.clear();
  rosario.syncAll();
  merida.syncAll();
  CHECK(rosario.fileLink.log.isEmpty());
  CHECK(merida.fileLink.log.isEmpty());
}

TEST_CASE_METHOD(TwoWithFiles, "however many files go or come at once, all of them arrive") {
  std::vector<RecordId> small;
  for (int i = 0; i < 40; ++i) small.push_back(rosario.attach(shared, u"acta-%1.pdf"_s.arg(i), 70'000 + i));
  const RecordId large = rosario.attach(shared, u"expediente.pdf"_s, 900'000);
  const auto sent = rosario.syncAll();
  CHECK(sent.sent == 41);
  CHECK(merida.syncAll().fetched == 41);
  for (const RecordId& id : small) CHECK(merida.hasFile(id));
  CHECK(merida.hasFile(large));
  for (const FileOffice* office : {&rosario, &merida}) {
    CHECK(office->fileLink.mostAtOnce > 1);
    CHECK(office->fileLink.mostAtOnce <= 6);
    CHECK(office->fileLink.bytesUp + office->fileLink.bytesDown == 40 * 70'000 + 39 * 20 + 900'000);
  }
}

TEST_CASE_METHOD(TwoWithFiles, "of several at once, one that is not to be had keeps none of the others") {
  std::vector<RecordId> there;
  for (int i = 0; i < 12; ++i) there.push_back(rosario.attach(shared, u"acta-%1.pdf"_s.arg(i), 30'000 + i));
  rosario.syncAll();
  // The hub has lost one, and the link breaks off once.
  const Sha256 lost = rosario.state(there[8]).hash;
  REQUIRE(hubBlobs.remove(lost).ok());
  merida.fileLink.cutDownAfter = 250'000;
  merida.sync();
  const auto cut = merida.tryTransfer();
  REQUIRE_FALSE(cut.ok());
  CHECK(cut.error().code == ErrorCode::LinkCut);
  merida.syncAll();
  for (const RecordId& id : there) CHECK(merida.hasFile(id) == (id != there[8]));
  CHECK(merida.state(there[8]).error.has_value());
  // What had come is not fetched again.
  CHECK(merida.fileLink.bytesDown < 12 * 30'100);
}

TEST_CASE_METHOD(TwoWithFiles, "the same content is one file, here and at the hub") {
  const RecordId one = rosario.attach(shared, u"acta.pdf"_s, 50'000);
  const auto again = rosario.library().attach(shared, rosario.store.folder() % u"/acta.pdf"_s);
  REQUIRE(again.ok());
  CHECK(again->records.empty()); // it is attached there already
  const RecordId other =
      rosario.attach(rosario.create(u"practice"_s, practice(u"Otra más"_s)), u"acta.pdf"_s, 50'000);
  CHECK(rosario.file(one).hash == rosario.file(other).hash);
  CHECK(rosario.store->blobs().all().size() == 1);
  CHECK(rosario.syncAll().sent == 1);
  CHECK(merida.syncAll().fetched == 1);
  // An office that has fetched it and attaches it elsewhere sends no byte of it.
  merida.attach(merida.create(u"practice"_s, practice(u"Otra"_s)), u"acta.pdf"_s, 50'000);
  const auto shortly = merida.syncAll();
  CHECK(shortly.sent == 1);
  CHECK(shortly.bytesUp == 0);
  CHECK(hubBlobs.all().size() == 1);
}

TEST_CASE_METHOD(TwoWithFiles,
                 "what comes by itself follows the library's policy, and one's wishes for a file") {
  const RecordId small = rosario.attach(shared, u"chico.txt"_s, 90'000);
  const RecordId large = rosario.attach(shared, u"grande.txt"_s, 2'000'000);
  rosario.syncAll();
  merida.sync();
  SECTION("below 2 MB, where nobody has said anything") {
    merida.transfer();
    CHECK(merida.hasFile(small));
    CHECK_FALSE(merida.hasFile(large));
  }
  SECTION("all") {
    REQUIRE(setFilePolicy(*merida.store, {FilePolicy::Which::All, 0}).ok());
    merida.transfer();
    CHECK(merida.hasFile(large));
  }
  SECTION("on demand, and then one that a person asks for") {
    REQUIRE(setFilePolicy(*merida.store, {FilePolicy::Which::OnDemand, 0}).ok());
    merida.transfer();
    CHECK_FALSE(merida.hasFile(small));
    REQUIRE(askFor(*merida.store, merida.file(large).hash).ok());
    merida.transfer();
    CHECK(merida.hasFile(large));
    CHECK_FALSE(merida.hasFile(small));
    CHECK_FALSE(merida.state(large).asked);
  }
  SECTION("always, or only when asked, whatever the policy") {
    REQUIRE(setKeeping(*merida.store, merida.file(large).hash, Keeping::Always).ok());
    REQUIRE(setKeeping(*merida.store, merida.file(small).hash, Keeping::WhenAsked).ok());
    merida.transfer();
    CHECK(merida.hasFile(large));
    CHECK_FALSE(merida.hasFile(small));
    // What shall not be here goes, and stays at the hub.
    REQUIRE(setKeeping(*merida.store, merida.file(large).hash, Keeping::WhenAsked).ok());
    CHECK_FALSE(merida.hasFile(large));
    merida.transfer();
    CHECK_FALSE(merida.hasFile(large));
    REQUIRE(sync::FileTransfers(*merida.store, merida.fileLink, merida.clock, {})
                .fetch(merida.file(large).hash)
                .ok());
    CHECK(merida.hasFile(large));
  }
  SECTION("a file that has still to reach the hub is never let go") {
    const RecordId own = merida.attach(shared, u"propio.txt"_s, 1000);
    REQUIRE(setKeeping(*merida.store, merida.file(own).hash, Keeping::WhenAsked).ok());
    CHECK(merida.hasFile(own));
  }
}

TEST_CASE_METHOD(TwoWithFiles,
                 "an upload cut at many bytes goes on where it was, and no byte travels twice") {
  const qint64 size = 40'000;
  const RecordId id = rosario.attach(shared, u"acta.pdf"_s, size);
  rosario.sync();
  qint64 arrived = 0;
  int cuts = 0;
  for (const qint64 step : {0, 1, 2, 997, 1, 4096, 16'384, 0, 333}) {
    rosario.fileLink.cutUpAfter = step;
    const auto cut = rosario.tryTransfer();
    REQUIRE_FALSE(cut.ok());
    CHECK(cut.error().code == ErrorCode::LinkCut);
    arrived += step;
    ++cuts;
    CHECK(*rosario.fileLink.uploadOffset(rosario.state(id).upload) == arrived);
  }
  rosario.fileLink.bytesUp = 0;
  CHECK(rosario.transfer().sent == 1);
  CHECK(rosario.fileLink.bytesUp == size - arrived);
  CHECK(rosario.fileLink.log.count(u"begin"_s) == 1);
  merida.syncAll();
  CHECK(merida.hasFile(id));
}

TEST_CASE_METHOD(TwoWithFiles,
                 "a download cut at every few bytes goes on where it was, and no byte travels twice") {
  const qint64 size = 30'011;
  const RecordId id = rosario.attach(shared, u"acta.pdf"_s, size);
  rosario.syncAll();
  merida.sync();
  int cuts = 0;
  for (qint64 step = 0;; step += 7) {
    merida.fileLink.cutDownAfter = step;
    if (merida.tryTransfer().ok()) break;
    ++cuts;
    REQUIRE(cuts < 1000);
  }
  CHECK(cuts > 50);
  CHECK(merida.hasFile(id));
  CHECK(merida.fileLink.bytesDown == size);
}

TEST_CASE_METHOD(TwoWithFiles, "an answer that was lost, after the last byte too: nothing is sent again") {
  const RecordId id = rosario.attach(shared, u"acta.pdf"_s, 10'000);
  rosario.sync();
  rosario.fileLink.loseAnswer = true;
  CHECK_FALSE(rosario.tryTransfer().ok());
  rosario.fileLink.bytesUp = 0;
  CHECK(rosario.transfer().sent == 1);
  CHECK(rosario.fileLink.bytesUp == 0);
  CHECK(rosario.state(id).sending == Sending::Done);
}

TEST_CASE_METHOD(TwoWithFiles, "an upload that expired at the hub begins anew") {
  rosario.attach(shared, u"acta.pdf"_s, 10'000);
  rosario.sync();
  rosario.fileLink.cutUpAfter = 5000;
  CHECK_FALSE(rosario.tryTransfer().ok());
  hub.clock.time += hub::FileService::uploadsKept;
  REQUIRE(hub.service().files(hubBlobs).collect().ok());
  CHECK(rosario.transfer().sent == 1);
}

TEST_CASE_METHOD(TwoWithFiles,
                 "bytes that were altered on the way are no file, and are fetched again later") {
  const RecordId id = rosario.attach(shared, u"acta.pdf"_s, 10'000);
  rosario.syncAll();
  merida.sync();
  merida.fileLink.spoil = true;
  const auto report = merida.transfer();
  CHECK(report.fetched == 0);
  CHECK(report.failed == 1);
  CHECK_FALSE(merida.hasFile(id));
  CHECK(merida.state(id).error->code == ErrorCode::Malformed);
  merida.fileLink.spoil = false;
  CHECK(merida.transfer().fetched == 0); // not at once: it rests
  merida.clock.time += hour;
  CHECK(merida.transfer().fetched == 1);
  CHECK_FALSE(merida.state(id).error);
}

TEST_CASE_METHOD(TwoWithFiles,
                 "a copy that its disk has altered is never sent, and comes back from the hub") {
  const RecordId id = rosario.attach(shared, u"acta.pdf"_s, 10'000);
  rosario.sync();
  QFile copy(rosario.store->blobs().pathOf(rosario.file(id).hash));
  REQUIRE(copy.open(QFile::ReadWrite));
  REQUIRE(copy.putChar('!'));
  copy.close();
  CHECK(rosario.transfer().failed == 1);
  CHECK_FALSE(rosario.hasFile(id));
  CHECK(rosario.state(id).error->code == ErrorCode::Malformed);
  // The original is still there, and is attached again.
  REQUIRE(rosario.library().attach(shared, rosario.store.folder() % u"/acta.pdf"_s).ok());
  rosario.sync();
  rosario.clock.time += hour;
  CHECK(rosario.transfer().sent == 1);
  merida.syncAll();
  CHECK(merida.hasFile(id));
}

TEST_CASE_METHOD(TwoWithFiles,
                 "a file that is not at the hub yet is asked for later, and less and less often") {
  const RecordId id = rosario.attach(shared, u"acta.pdf"_s, 10'000);
  rosario.sync();
  merida.sync();
  CHECK(merida.transfer().failed == 1);
  CHECK(merida.state(id).error->code == ErrorCode::UnknownRecord);
  merida.fileLink.log.clear();
  merida.transfer();
  CHECK(merida.fileLink.log.isEmpty());
  for (int turn = 0; turn < 100; ++turn) {
    merida.clock.time += hour / 4;
    merida.transfer();
  }
  CHECK(merida.fileLink.log.size() < 12);
  CHECK(merida.fileLink.log.size() > 5);
  rosario.transfer();
  // A person who asks does not wait; nor does anybody whose clock was set right meanwhile.
  SECTION("asked for") {
    REQUIRE(askFor(*merida.store, merida.file(id).hash).ok());
  }
  SECTION("a clock set back") {
    merida.clock.time -= 365 * 24 * hour;
  }
  CHECK(merida.transfer().fetched == 1);
  CHECK(merida.hasFile(id));
}

TEST_CASE_METHOD(TwoWithFiles, "trap 17: an upload never gates downloads, nor a large file a small one") {
  const RecordId small = merida.attach(shared, u"chico.txt"_s, 20'000);
  merida.syncAll();
  rosario.attach(shared, u"enorme.bin"_s, 60'000'000);
  const RecordId modest = rosario.attach(shared, u"modesto.bin"_s, 30'000);
  rosario.sync();
  rosario.transfer();
  const QStringList& log = rosario.fileLink.log;
  CHECK(rosario.hasFile(small));
  // The download came before the second piece of anything went up.
  CHECK(log.indexOf(u"down"_s) < log.indexOf(u"up"_s));
  CHECK(log.count(u"up"_s) > 10);
  CHECK(rosario.state(modest).sending == Sending::Done);
  // The smaller of two goes first.
  const auto& steps = rosario.progress;
  const auto one =
      std::find_if(steps.begin(), steps.end(), [](const auto& step) { return step.filesToSend == 1; });
  REQUIRE(one != steps.end());
  CHECK(one->bytesToSend == 60'000'000);
}

TEST_CASE_METHOD(TwoWithFiles, "trap 17: a download goes on while an upload is under way, piece by piece") {
  REQUIRE(setFilePolicy(*rosario.store, {FilePolicy::Which::All, 0}).ok());
  merida.attach(shared, u"abajo.bin"_s, 20'000'000);
  merida.syncAll();
  rosario.attach(shared, u"arriba.bin"_s, 20'000'000);
  rosario.sync();
  rosario.transfer();
  const QStringList& log = rosario.fileLink.log;
  for (qsizetype i = 3; i + 1 < log.size() - 2; ++i) {
    INFO(log.join(u' ').toStdString());
    CHECK(log[i] != log[i + 1]);
  }
}

TEST_CASE_METHOD(TwoWithFiles, "transfers stop between two pieces, and go on from there") {
  const RecordId id = rosario.attach(shared, u"grande.bin"_s, 10'000'000);
  rosario.sync();
  int asked = 0;
  const auto stopped = rosario.tryTransfer([&] { return ++asked > 6; });
  REQUIRE_FALSE(stopped.ok());
  CHECK(stopped.error().code == ErrorCode::Cancelled);
  const qint64 before = rosario.fileLink.bytesUp;
  CHECK(before > 0);
  CHECK(before < 10'000'000);
  rosario.transfer();
  CHECK(rosario.fileLink.bytesUp == 10'000'000);
  merida.sync();
  REQUIRE(askFor(*merida.store, merida.file(id).hash).ok());
  asked = 0;
  CHECK_FALSE(merida.tryTransfer([&] { return ++asked > 6; }).ok());
  CHECK(merida.fileLink.bytesDown < 10'000'000);
  merida.transfer();
  CHECK(merida.fileLink.bytesDown == 10'000'000);
  CHECK(merida.hasFile(id));
}

TEST_CASE_METHOD(TwoWithFiles, "progress tells what is left, to the last byte") {
  rosario.attach(shared, u"uno.bin"_s, 200'000);
  rosario.attach(shared, u"dos.bin"_s, 300'000);
  rosario.sync();
  const auto report = rosario.transfer();
  REQUIRE_FALSE(rosario.progress.empty());
  CHECK(rosario.progress.front() == sync::FileProgress{2, 500'000, 0, 0});
  CHECK(rosario.progress.back() == sync::FileProgress{});
  CHECK(report.left == sync::FileProgress{});
  for (size_t i = 1; i < rosario.progress.size(); ++i)
    CHECK(rosario.progress[i].bytesToSend <= rosario.progress[i - 1].bytesToSend);
}

TEST_CASE_METHOD(TwoWithFiles, "a file that the hub refuses keeps nothing else from going") {
  REQUIRE(hub.service().files(hubBlobs).setLimits({100'000, 1'000'000}).ok());
  const RecordId large = rosario.attach(shared, u"grande.bin"_s, 100'001);
  const RecordId small = rosario.attach(shared, u"chico.bin"_s, 100);
  rosario.sync();
  const auto report = rosario.transfer();
  CHECK(report.sent == 1);
  CHECK(report.failed == 1);
  CHECK(rosario.state(small).sending == Sending::Done);
  CHECK(rosario.state(large).sending == Sending::Waits);
  CHECK(rosario.hasFile(large));
  CHECK(rosario.state(large).error->code == ErrorCode::TooLarge);
  // It rests; who asks for it does not wait for that.
  REQUIRE(hub.service().files(hubBlobs).setLimits({200'000, 1'000'000}).ok());
  CHECK(rosario.transfer().sent == 0);
  const auto asked = rosario.tryTransfer({}, sync::FileTransfers::Rests::AreEnded);
  REQUIRE(asked.ok());
  CHECK(asked->sent == 1);
  CHECK_FALSE(rosario.state(large).error);
}

TEST_CASE_METHOD(TwoWithFiles, "a record that lies about its file's size brings no file, and no harm") {
  const RecordId id = rosario.attach(shared, u"acta.pdf"_s, 10'000);
  rosario.syncAll();
  for (const double size : {0.0, 9'999.0, 10'001.0, 1e15}) {
    rosario.edit(id, fields({{u"size"_s, Value(size)}}));
    rosario.sync();
    merida.sync();
    merida.clock.time += 24 * hour;
    REQUIRE(setFilePolicy(*merida.store, {FilePolicy::Which::All, 0}).ok());
    CHECK(merida.transfer().fetched == 0);
    CHECK_FALSE(merida.state(id).here);
  }
  rosario.edit(id, fields({{u"size"_s, Value(10'000.0)}}));
  rosario.sync();
  merida.sync();
  merida.clock.time += 24 * hour;
  CHECK(merida.transfer().fetched == 1);
}

TEST_CASE_METHOD(TwoWithFiles,
                 "files go from this computer when no attachment needs them, in the trash neither") {
  const RecordId id = rosario.attach(shared, u"acta.pdf"_s, 10'000);
  rosario.syncAll();
  merida.syncAll();
  const Sha256 hash = merida.file(id).hash;
  REQUIRE(rosario.library().remove({id}).ok());
  rosario.syncAll();
  merida.syncAll();
  CHECK(merida.store->blobs().has(hash)); // it may come back
  REQUIRE(rosario.library().restore({id}).ok());
  // Now it leaves Mérida's sight altogether.
  rosario.edit(id, fields({{system_field::audience, Value(u"office"_s)}}));
  rosario.syncAll();
  merida.syncAll();
  CHECK_FALSE(merida.has(id));
  CHECK_FALSE(merida.store->blobs().has(hash));
  CHECK(rosario.store->blobs().has(hash));
}

TEST_CASE_METHOD(TwoWithFiles, "what is attached to a record is seen by whom the record is seen") {
  const RecordId id = rosario.attach(shared, u"acta.pdf"_s, 10'000);
  rosario.edit(shared, fields({{system_field::audience, Value(u"office"_s)}}));
  rosario.syncAll();
  merida.syncAll();
  CHECK_FALSE(merida.has(id));
  const RecordId later = rosario.attach(shared, u"otra.pdf"_s, 1000);
  rosario.syncAll();
  merida.syncAll();
  CHECK_FALSE(merida.has(later));
  rosario.edit(shared, fields({{system_field::audience, Value(u"network"_s)}}));
  rosario.syncAll();
  merida.syncAll();
  CHECK(merida.hasFile(id));
  CHECK(merida.hasFile(later));
}

TEST_CASE_METHOD(TwoWithFiles,
                 "an attachment that the hub refuses sends no file; taken back, it takes its file along") {
  FileOffice reading(hub, hubBlobs, u"Lectora"_s, protocol::Role::Reader);
  reading.sync();
  const RecordId id = reading.attach(shared, u"acta.pdf"_s, 10'000);
  reading.sync();
  const auto refused = reading.store->outbox().in(ChangeState::Rejected);
  REQUIRE(refused.size() == 1);
  CHECK(reading.transfer().sent == 0);
  CHECK(reading.fileLink.log.isEmpty());
  CHECK(reading.hasFile(id)); // kept, as the words are
  REQUIRE(reading.library().withdraw(refused.front().number).ok());
  reading.transfer();
  CHECK(reading.store->blobs().all().empty());
  CHECK(reading.store->files().all().empty());
}

TEST_CASE_METHOD(TwoWithFiles,
                 "a folder that was emptied behind the program's back is noticed, and filled again") {
  const RecordId id = rosario.attach(shared, u"acta.pdf"_s, 10'000);
  rosario.syncAll();
  REQUIRE(rosario.store->blobs().remove(rosario.file(id).hash).ok());
  CHECK(rosario.transfer().fetched == 1);
  CHECK(rosario.hasFile(id));
}

TEST_CASE_METHOD(TwoWithFiles, "a file that came whole before the program ended is not fetched again") {
  const RecordId id = rosario.attach(shared, u"acta.pdf"_s, 10'000);
  rosario.syncAll();
  merida.sync();
  // As if the store had been put back from a copy of before.
  const auto content =
      merida.store->blobs().take(rosario.store->blobs().pathOf(rosario.file(id).hash), 1 << 20);
  REQUIRE(content.ok());
  CHECK(merida.transfer().fetched == 1);
  CHECK(merida.fileLink.log.isEmpty());
  CHECK(merida.hasFile(id));
}

TEST_CASE_METHOD(TwoWithFiles, "a restored hub gets the files back that its backup does not have") {
  hub.backUp();
  const RecordId id = rosario.attach(shared, u"acta.pdf"_s, 10'000);
  rosario.syncAll();
  merida.syncAll();
  hub.restore();
  REQUIRE(hubBlobs.remove(rosario.file(id).hash).ok());
  SECTION("from the office that had brought it") {
    CHECK(rosario.syncAll().sent == 1);
  }
  SECTION("from one that had fetched it, whoever comes first") {
    merida.sync();
    merida.transfer();
    rosario.syncAll();
  }
  FileOffice late(hub, hubBlobs, u"Tardía"_s);
  late.syncAll();
  CHECK(late.hasFile(id));
}

TEST_CASE_METHOD(TwoWithFiles, "attaching says what is wrong, and then nothing has changed") {
  const auto code = [&](const Result<Changes>& result) {
    REQUIRE_FALSE(result.ok());
    return result.error().code;
  };
  const QString path = rosario.write(u"acta.pdf"_s, 1000);
  CHECK(code(rosario.library().attach(RecordId(), path)) == ErrorCode::UnknownRecord);
  CHECK(code(rosario.library().attach(shared, path % u".no"_s)) == ErrorCode::FileFailed);
  CHECK(code(rosario.library().attach(shared, rosario.store.folder())) == ErrorCode::Malformed);
  CHECK(code(rosario.library().attach(shared, path, {}, 999)) == ErrorCode::TooLarge);
  CHECK(code(rosario.library().attach(shared, path, {u"Acta"_s, u"castellano!"_s, {}})) ==
        ErrorCode::InvalidField);
  REQUIRE(rosario.library().remove({shared}).ok());
  CHECK(code(rosario.library().attach(shared, path)) == ErrorCode::UnknownRecord);
  CHECK(rosario.store->files().named().empty());
  CHECK(rosario.store->files().all().empty());
  // Undone, it lies in the trash, with its file; redone, it is there again.
  REQUIRE(rosario.library().restore({shared}).ok());
  const auto attached = rosario.library().attach(shared, path, {u"Acta"_s, u"es"_s, u"es"_s});
  REQUIRE(attached.ok());
  const RecordId id = attached->records.front().id;
  CHECK(rosario.text(id, u"caption.es"_s) == u"Acta");
  REQUIRE(rosario.library().undo().ok());
  CHECK(rosario.record(id).isDeleted());
  rosario.syncAll();
  CHECK(rosario.hasFile(id));
  REQUIRE(rosario.library().redo().ok());
  CHECK_FALSE(rosario.record(id).isDeleted());
}
