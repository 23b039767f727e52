#include "core/files/disk.h"
#include "core/hub/file_session.h"
#include "tests/hub/network.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <catch2/catch_test_macros.hpp>
#include <thread>

using namespace amparo;
using namespace amparo::hub;
using namespace amparo::hub::test;
using namespace Qt::StringLiterals;
using protocol::VerdictStatus;

namespace {

constexpr Milliseconds day = 24LL * 3600 * 1000;

/// A hub with files, and two offices with one practice that both see.
struct Files {
  TestHub hub;
  QTemporaryDir place;
  files::BlobFolder blobs{place.filePath(u"files"_s)};
  TestDevice ana{hub, u"Montevideo"_s, u"Ana"_s};
  TestDevice leo{hub, u"Rosario"_s, u"Leo"_s};
  RecordId practiceId = newId();
  const QByteArray bytes = QByteArray("acta de la audiencia ").repeated(500);
  const files::Content content{Sha256::of(bytes), bytes.size()};

  Files() {
    REQUIRE(ana.pushPractice(practiceId, practice(u"Turno"_s)).status == VerdictStatus::Applied);
    leo.pull();
  }

  FileService service() { return hub.service->files(blobs); }

  FileSession session(const TestDevice& device) { return {*hub.service, service(), device.enrolment.token}; }

  Device device(const TestDevice& who) { return *hub.service->authenticate(who.enrolment.token); }

  RecordId attach(TestDevice& who, const Sha256& hash, const QString& audience = u"network"_s) {
    const RecordId id = newId();
    const auto verdict = who.push(id, u"attachment"_s,
                                  {{u"record"_s, Value(toText(practiceId)), {}},
                                   {u"file_name"_s, Value(u"acta.txt"_s), {}},
                                   {u"size"_s, Value(double(bytes.size())), {}},
                                   {u"sha256"_s, Value(hash.toHex()), {}},
                                   {system_field::audience, Value(audience), {}}});
    REQUIRE(verdict.status == VerdictStatus::Applied);
    return id;
  }

  void upload(const TestDevice& who, const QByteArray& what) {
    FileSession session = this->session(who);
    const auto begun = session.beginUpload(Sha256::of(what), what.size());
    REQUIRE(begun.ok());
    if (begun->offset == what.size()) return;
    REQUIRE(*session.sendPiece(begun->address, begun->offset, what) == what.size());
  }

  /// What a device gets of a file; nothing: it is told that there is none.
  std::optional<QByteArray> download(const TestDevice& who, const Sha256& hash, qint64 from = 0) {
    QByteArray got;
    FileSession session = this->session(who);
    const auto came = session.download(hash, from, 1 << 30, [&](qint64, QByteArrayView piece) {
      got.append(piece);
      return true;
    });
    if (came) return got;
    CHECK(came.error() == Error{ErrorCode::UnknownRecord, {{u"id"_s, hash.toHex()}}, {}});
    return std::nullopt;
  }
};

} // namespace

TEST_CASE_METHOD(Files, "a file goes up in pieces and comes down from any byte") {
  attach(ana, content.hash);
  CHECK_FALSE(download(leo, content.hash));
  FileSession session = this->session(ana);
  const auto begun = session.beginUpload(content.hash, content.size);
  REQUIRE(begun.ok());
  CHECK(begun->offset == 0);
  CHECK(*session.sendPiece(begun->address, 0, bytes.first(4000)) == 4000);
  CHECK_FALSE(download(leo, content.hash)); // half a file is none
  REQUIRE(service().absent()->size() == 1);
  CHECK(service().absent()->front().hash == content.hash);
  CHECK(*session.uploadOffset(begun->address) == 4000);
  CHECK(*session.sendPiece(begun->address, 4000, bytes.sliced(4000)) == content.size);
  CHECK(*session.uploadOffset(begun->address) == content.size); // also afterwards: the answer may be lost
  CHECK(download(leo, content.hash) == bytes);
  CHECK(download(leo, content.hash, 4321) == bytes.sliced(4321));
  CHECK(service().counts()->files == 1);
  CHECK(service().counts()->bytes == content.size);
  CHECK(service().absent()->empty());
}

TEST_CASE_METHOD(Files, "the offset of an upload survives a restart of the hub, which keeps what arrived") {
  attach(ana, content.hash);
  const auto begun = session(ana).beginUpload(content.hash, content.size);
  REQUIRE(begun.ok());
  REQUIRE(session(ana).sendPiece(begun->address, 0, bytes.first(1234)).ok());
  hub.service.reset();
  hub.reopen();
  CHECK(*session(ana).uploadOffset(begun->address) == 1234);
  CHECK(*session(ana).sendPiece(begun->address, 1234, bytes.sliced(1234)) == content.size);
  CHECK(download(leo, content.hash) == bytes);
}

TEST_CASE_METHOD(Files, "bytes that belong elsewhere are refused, and nothing moves") {
  const auto begun = session(ana).beginUpload(content.hash, content.size);
  REQUIRE(begun.ok());
  REQUIRE(session(ana).sendPiece(begun->address, 0, bytes.first(1000)).ok());
  for (const qint64 offset : {0, 999, 1001, 100'000}) {
    const auto sent = session(ana).sendPiece(begun->address, offset, "x");
    REQUIRE_FALSE(sent.ok());
    CHECK(sent.error() == Error{ErrorCode::HubRefused, {{u"status"_s, 409}}, {}});
  }
  const auto beyond = session(ana).sendPiece(begun->address, 1000, bytes);
  REQUIRE_FALSE(beyond.ok());
  CHECK(beyond.error().code == ErrorCode::TooLarge);
  CHECK(*session(ana).uploadOffset(begun->address) == 1000);
}

TEST_CASE_METHOD(Files, "a file that is not what was announced is refused, and its upload is gone") {
  attach(ana, content.hash);
  QByteArray wrong = bytes;
  wrong[77] = '!';
  const auto begun = session(ana).beginUpload(content.hash, content.size);
  REQUIRE(begun.ok());
  const auto sent = session(ana).sendPiece(begun->address, 0, wrong);
  REQUIRE_FALSE(sent.ok());
  CHECK(sent.error() == Error{ErrorCode::Malformed, {{u"what"_s, u"file"_s}}, {}});
  CHECK(session(ana).uploadOffset(begun->address).error().code == ErrorCode::UnknownRecord);
  CHECK_FALSE(download(leo, content.hash));
  CHECK(service().counts()->files == 0);
  upload(ana, bytes);
  CHECK(download(leo, content.hash) == bytes);
}

TEST_CASE_METHOD(Files,
                 "who sees no live attachment of a file gets the same answer as for one that is not there") {
  upload(ana, bytes);
  CHECK_FALSE(download(ana, content.hash)); // nothing names it
  const RecordId id = attach(ana, content.hash, u"office"_s);
  CHECK(download(ana, content.hash) == bytes);
  CHECK_FALSE(download(leo, content.hash));
  ana.push(id, u"attachment"_s, {{system_field::audience, Value(u"network"_s), {}}});
  CHECK(download(leo, content.hash) == bytes);

  SECTION("in the trash") {
    ana.push(id, u"attachment"_s, {{system_field::deleted, Value(true), {}}});
    CHECK_FALSE(download(leo, content.hash));
  }
  SECTION("the record it belongs to left the office's sight") {
    ana.pushPractice(practiceId, {{system_field::audience, Value(u"office"_s), {}}});
    CHECK_FALSE(download(leo, content.hash));
    CHECK(download(ana, content.hash) == bytes);
  }
  SECTION("another file took its place") {
    ana.push(id, u"attachment"_s, {{u"sha256"_s, Value(Sha256::of("otra").toHex()), {}}});
    CHECK_FALSE(download(leo, content.hash));
  }
  SECTION("the device's access ended") {
    REQUIRE(hub.service->administration().revoke(device(leo).row).ok());
    const auto came = session(leo).download(content.hash, 0, 10, [](qint64, QByteArrayView) { return true; });
    REQUIRE_FALSE(came.ok());
    CHECK(came.error().code == ErrorCode::DeviceRevoked);
  }
}

TEST_CASE_METHOD(Files, "to know a file's hash is not to have the file") {
  upload(ana, bytes);
  attach(ana, content.hash, u"office"_s);
  // Leo has heard of the hash, and writes it into an attachment of his own.
  attach(leo, content.hash);
  CHECK_FALSE(download(leo, content.hash));
  // An upload of it is one like any other: it does not say that the file is there.
  const auto begun = session(leo).beginUpload(content.hash, content.size);
  REQUIRE(begun.ok());
  CHECK(begun->offset == 0);
  CHECK(session(leo).sendPiece(begun->address, 0, QByteArray(int(content.size), 'x')).error().code ==
        ErrorCode::Malformed);
  CHECK_FALSE(download(leo, content.hash));
  // Who sends all of it has it.
  upload(leo, bytes);
  CHECK(download(leo, content.hash) == bytes);
  CHECK(service().counts()->files == 1);
}

TEST_CASE_METHOD(Files, "what an office may fetch it need not send again") {
  upload(ana, bytes);
  attach(ana, content.hash);
  const auto begun = session(leo).beginUpload(content.hash, content.size);
  REQUIRE(begun.ok());
  CHECK(begun->offset == content.size);
  // And it stays Leo's to show, whatever Ana does with hers.
  attach(leo, content.hash);
  CHECK(download(leo, content.hash) == bytes);
  // A size that is not the file's is another file.
  CHECK(session(leo).beginUpload(content.hash, content.size + 1)->offset == 0);
}

TEST_CASE_METHOD(Files, "an upload is its office's alone") {
  const auto begun = session(ana).beginUpload(content.hash, content.size);
  REQUIRE(begun.ok());
  CHECK(session(leo).uploadOffset(begun->address).error().code == ErrorCode::UnknownRecord);
  CHECK(session(leo).sendPiece(begun->address, 0, bytes).error().code == ErrorCode::UnknownRecord);
  CHECK(session(leo).cancelUpload(begun->address).error().code == ErrorCode::UnknownRecord);
  TestDevice eva(hub, u"Montevideo"_s, u"Eva"_s);
  CHECK(*session(eva).uploadOffset(begun->address) == 0);
  for (const QString& address :
       {u""_s, u"../hub.db"_s, QString(32, u'0'), QString(33, u'a'), begun->address.toUpper()})
    CHECK(session(ana).uploadOffset(address).error().code == ErrorCode::UnknownRecord);
  CHECK(session(ana).cancelUpload(begun->address).ok());
  CHECK(session(ana).uploadOffset(begun->address).error().code == ErrorCode::UnknownRecord);
}

TEST_CASE_METHOD(Files, "a file is erased with its attachment, whoever else names it without having had it") {
  const RecordId own = attach(ana, content.hash, u"office"_s);
  upload(ana, bytes);
  attach(leo, content.hash, u"office"_s);
  SECTION("who has never had it keeps nothing of it") {
    const auto receipt = hub.service->erase(own, ErasureScope::Record, blobs);
    REQUIRE(receipt.ok());
    CHECK(receipt->files == 1);
    CHECK(service().counts()->files == 0);
    CHECK_FALSE(blobs.has(content.hash));
  }
  SECTION("who has it keeps it") {
    upload(leo, bytes);
    const auto receipt = hub.service->erase(own, ErasureScope::Record, blobs);
    REQUIRE(receipt.ok());
    CHECK(receipt->files == 0);
    CHECK(download(leo, content.hash) == bytes);
  }
}

TEST_CASE_METHOD(Files, "readers send no files, and nobody too many or too large ones") {
  TestDevice rita(hub, u"Montevideo"_s, u"Rita"_s, protocol::Role::Reader);
  CHECK(session(rita).beginUpload(content.hash, content.size).error().code == ErrorCode::Forbidden);
  REQUIRE(service().setLimits({20'000, 30'000}).ok());
  const auto large = session(ana).beginUpload(content.hash, 20'001);
  REQUIRE_FALSE(large.ok());
  CHECK(large.error() == Error{ErrorCode::TooLarge, {{u"what"_s, u"file"_s}, {u"limit"_s, 20'000}}, {}});
  upload(ana, bytes); // 10,500 bytes
  // An upload that is only announced takes its room, too.
  const auto announced = session(ana).beginUpload(Sha256::of("a"), 15'000);
  REQUIRE(announced.ok());
  const auto much = session(ana).beginUpload(Sha256::of("b"), 15'000);
  REQUIRE_FALSE(much.ok());
  CHECK(much.error() == Error{ErrorCode::TooLarge, {{u"what"_s, u"office"_s}, {u"limit"_s, 30'000}}, {}});
  CHECK(session(leo).beginUpload(Sha256::of("b"), 15'000).ok());
  REQUIRE(session(ana).cancelUpload(announced->address).ok());
  CHECK(session(ana).beginUpload(Sha256::of("b"), 15'000).ok());
}

TEST_CASE_METHOD(Files, "an upload on which nothing happens expires, with its bytes") {
  const auto begun = session(ana).beginUpload(content.hash, content.size);
  REQUIRE(begun.ok());
  hub.clock.at += 5 * day;
  REQUIRE(session(ana).sendPiece(begun->address, 0, bytes.first(10)).ok());
  hub.clock.at += 5 * day; // from the last piece on
  CHECK(*session(ana).uploadOffset(begun->address) == 10);
  hub.clock.at += 2 * day;
  CHECK(session(ana).uploadOffset(begun->address).error().code == ErrorCode::UnknownRecord);
  const auto collected = service().collect();
  REQUIRE(collected.ok());
  CHECK(collected->uploads == 1);
  CHECK(service().counts()->uploads == 0);
}

TEST_CASE_METHOD(
    Files, "files that no record names go after a while; named ones stay, in the trash and in history too") {
  upload(ana, bytes);
  const QByteArray other = "no record ever named this";
  upload(ana, other);
  const RecordId id = attach(ana, content.hash);
  ana.push(id, u"attachment"_s, {{u"sha256"_s, Value(Sha256::of("nueva").toHex()), {}}});
  ana.push(id, u"attachment"_s, {{system_field::deleted, Value(true), {}}});
  CHECK(service().collect()->files == 0); // it may be that the record is on its way
  CHECK(blobs.has(Sha256::of(other)));
  hub.clock.at += FileService::unnamedKept + 1;
  const auto collected = service().collect();
  REQUIRE(collected.ok());
  CHECK(collected->files == 1);
  CHECK(collected->bytes == other.size());
  CHECK_FALSE(blobs.has(Sha256::of(other)));
  CHECK(blobs.has(content.hash));
}

TEST_CASE_METHOD(Files, "a file that its disk has lost counts as not there, and can be sent again") {
  upload(ana, bytes);
  attach(ana, content.hash);
  REQUIRE(blobs.remove(content.hash).ok());
  CHECK_FALSE(download(leo, content.hash));
  CHECK(session(ana).beginUpload(content.hash, content.size)->offset == 0);
  upload(ana, bytes);
  CHECK(download(leo, content.hash) == bytes);
}

TEST_CASE_METHOD(Files, "a copy of a hub takes its files over, and only those that are whole") {
  upload(ana, bytes);
  const QByteArray other = "dañado";
  upload(ana, other);
  QFile damaged(blobs.pathOf(Sha256::of(other)));
  REQUIRE(damaged.open(QFile::WriteOnly));
  damaged.write("otra cosa");
  damaged.close();
  const files::BlobFolder copy(place.filePath(u"copy"_s));
  FileService copied = hub.service->files(copy);
  CHECK(copied.adopt(content, blobs).ok());
  CHECK(copy.verify(content).ok());
  const auto refused = copied.adopt({Sha256::of(other), other.size()}, blobs);
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().code == ErrorCode::Malformed);
  CHECK_FALSE(copy.has(Sha256::of(other)));
}

TEST_CASE_METHOD(Files, "an attachment whose name or hash could be more than that is rejected") {
  const auto verdictOf = [&](const QString& name, const QString& hash) {
    return ana.push(newId(), u"attachment"_s,
                    {{u"record"_s, Value(toText(practiceId)), {}},
                     {u"file_name"_s, Value(name), {}},
                     {u"sha256"_s, Value(hash), {}}});
  };
  CHECK(verdictOf(u"acta.pdf"_s, content.hash.toHex()).status == VerdictStatus::Applied);
  CHECK(verdictOf(u"../acta.pdf"_s, content.hash.toHex()).parameters[u"reason"_s] == u"NotAFileName");
  CHECK(verdictOf(u"acta.pdf"_s, u"../../hub.key"_s).parameters[u"reason"_s] == u"NotAHash");
}

TEST_CASE_METHOD(
    Files, "a file that was cut on the disk counts as not there, and takes its place when it is sent again") {
  upload(ana, bytes);
  attach(ana, content.hash);
  REQUIRE(QFile::resize(blobs.pathOf(content.hash), 10));
  CHECK_FALSE(download(leo, content.hash));
  CHECK(session(leo).beginUpload(content.hash, content.size)->offset == 0);
  upload(leo, bytes);
  CHECK(download(ana, content.hash) == bytes);
}

TEST_CASE_METHOD(Files, "of two connections that bring one upload the second one changes nothing") {
  attach(ana, content.hash);
  FileService files = service();
  const auto begun = files.begin(device(ana), {content, {}});
  REQUIRE(begun.ok());
  REQUIRE(files.append(device(ana), begun->id, 0, bytes).ok());
  REQUIRE(files.settle(device(ana), begun->id).ok());
  // A piece of it that was on its way, written as if the upload were not done yet.
  REQUIRE(blobs.append(partName(begun->id), 0, "late").ok());
  REQUIRE(files.takeBack(device(ana), begun->id, 0).ok());
  const auto settled = files.settle(device(ana), begun->id);
  REQUIRE(settled.ok());
  CHECK(settled->offset == content.size);
  CHECK(blobs.begunParts().isEmpty());
  CHECK(download(leo, content.hash) == bytes);
}

TEST_CASE_METHOD(Files,
                 "a hub that was killed after the last byte has the file once it is asked for the upload") {
  attach(ana, content.hash);
  const auto begun = service().begin(device(ana), {content, {}});
  REQUIRE(begun.ok());
  REQUIRE(service().append(device(ana), begun->id, 0, bytes).ok());
  SECTION("before it made the file") {}
  SECTION("while it made the file") {
    const QString part = partName(begun->id);
    const QDir parts(blobs.path() % u"/parts"_s);
    REQUIRE(parts.mkpath(u"claims"_s));
    REQUIRE(QFile::rename(parts.filePath(part), parts.filePath(u"claims/"_s % part % QString(32, u'a'))));
  }
  const auto status = service().status(device(ana), begun->id);
  REQUIRE(status.ok());
  CHECK(status->offset == content.size);
  CHECK(service().counts()->files == 1);
  CHECK(download(leo, content.hash) == bytes);
  CHECK(blobs.begunParts().isEmpty());
}

TEST_CASE_METHOD(Files,
                 "what a hub withdrew and was killed before removing goes with the next erasure of it") {
  const RecordId own = attach(ana, content.hash);
  upload(ana, bytes);
  REQUIRE(*blobs.withdraw(content.hash));
  CHECK_FALSE(hub.service->erase(own, ErasureScope::Record, blobs)->left);
  CHECK(blobs.begunParts().isEmpty());
}

TEST_CASE_METHOD(Files, "a whole file that the store does not know goes when it is a day old") {
  upload(ana, bytes);
  attach(ana, content.hash);
  const QByteArray other = "its hub was killed before it was noted";
  REQUIRE(blobs.append(u"p1"_s, 0, other).ok());
  REQUIRE(blobs.finish(u"p1"_s, {Sha256::of(other), other.size()}).ok());
  CHECK(service().collect()->files == 0);
  CHECK(blobs.has(Sha256::of(other)));
  for (const Sha256& hash : {Sha256::of(other), content.hash}) {
    QFile file(blobs.pathOf(hash));
    REQUIRE(file.open(QFile::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addDays(-2), QFile::FileModificationTime));
  }
  const auto collected = service().collect();
  REQUIRE(collected.ok());
  CHECK(collected->files == 1);
  CHECK(collected->bytes == other.size());
  CHECK_FALSE(blobs.has(Sha256::of(other)));
  CHECK(download(leo, content.hash) == bytes);
}

TEST_CASE_METHOD(Files, "a file whose upload ends while it is put in place is not there") {
  attach(ana, content.hash);
  const Device sender = device(ana);
  const auto begun = service().begin(sender, {content, {}});
  REQUIRE(begun.ok());
  REQUIRE(service().append(sender, begun->id, 0, bytes).ok());
  const auto connection = hub.connect();
  std::optional<Result<UploadStatus>> settled;
  std::thread other;
  // As an erasure does it, which is committed between the two halves of settling.
  REQUIRE(hub.store
              ->transact([&]() -> Result<void> {
                hub.store->files().removeUploadsOf(content.hash);
                other = std::thread(
                    [&] { settled = FileService(*connection, hub.clock, blobs).settle(sender, begun->id); });
                const QDeadlineTimer deadline(30'000);
                while (!blobs.has(content) && !deadline.hasExpired()) QThread::yieldCurrentThread();
                return {};
              })
              .ok());
  other.join();
  REQUIRE_FALSE(settled->ok());
  CHECK(settled->error().code == ErrorCode::UnknownRecord);
  CHECK(blobs.all().empty());
  CHECK(blobs.begunParts().isEmpty());
}

TEST_CASE_METHOD(Files, "what is discarded and came again meanwhile stays") {
  upload(ana, bytes);
  attach(ana, content.hash);
  REQUIRE(service().discard({content.hash}).ok());
  CHECK(blobs.begunParts().isEmpty());
  CHECK(download(leo, content.hash) == bytes);
}

TEST_CASE_METHOD(Files, "uploads that are done do not count among those under way") {
  FileService files = service();
  for (int i = 0; i < 3; ++i) upload(ana, QByteArray::number(i));
  REQUIRE(files.begin(device(ana), {content, {}}).ok());
  // What is announced that is here already is done from the start, and one however often it is announced.
  for (int i = 0; i < 3; ++i) upload(ana, QByteArray::number(1));
  const Row office = device(ana).office.row;
  REQUIRE(hub.store
              ->snapshot([&]() -> Result<void> {
                CHECK(hub.store->files().uploadsOf(office) == 1);
                CHECK(hub.store->files().uploads().size() == 5);
                return {};
              })
              .ok());
}

TEST_CASE_METHOD(Files,
                 "a file takes the room of whoever sent it, whoever else has it, and tells nobody of them") {
  REQUIRE(service().setLimits({20'000, 30'000}).ok());
  upload(ana, bytes); // 10,500 bytes
  attach(ana, content.hash, u"office"_s);
  const auto mayBegin = [&](const TestDevice& who, qint64 size) {
    const auto begun = session(who).beginUpload(Sha256::of("otra"), size);
    if (begun) REQUIRE(session(who).cancelUpload(begun->address).ok());
    return begun.ok();
  };
  CHECK(mayBegin(leo, 20'000));
  upload(leo, bytes);
  CHECK_FALSE(mayBegin(leo, 20'000));
  CHECK_FALSE(mayBegin(ana, 20'000));
  CHECK(mayBegin(leo, 19'000));
  // Whoever only has fetched it pays nothing.
  TestDevice eva(hub, u"Quito"_s, u"Eva"_s);
  attach(ana, content.hash);
  CHECK(session(eva).beginUpload(content.hash, content.size)->offset == content.size);
  CHECK(mayBegin(eva, 20'000));
  // Until it names it, too.
  eva.pull();
  attach(eva, content.hash);
  CHECK_FALSE(mayBegin(eva, 20'000));
}

TEST_CASE_METHOD(
    Files, "whether what an office sent and never named is here for another one's sake, nothing tells it") {
  REQUIRE(service().setLimits({20'000, 20'000}).ok());
  upload(ana, bytes); // 10,500 bytes
  attach(ana, content.hash, u"office"_s);
  upload(leo, bytes);
  const QByteArray own(15'000, 'x');
  const auto begin = [&](const QByteArray& what) {
    return session(leo).beginUpload(Sha256::of(what), what.size());
  };
  REQUIRE(service().collect().ok());
  CHECK_FALSE(begin(own).ok());
  hub.clock.at += FileService::unnamedKept + 1;
  REQUIRE(service().collect().ok());
  // As if it had gone.
  CHECK(begin(bytes)->offset == 0);
  CHECK(service().counts()->files == 1);
  CHECK(download(ana, content.hash) == bytes);
  CHECK_FALSE(begin(bytes).ok()); // the one that was announced takes its room
}

TEST_CASE_METHOD(Files, "a known file that is announced is kept until the record comes that names it") {
  upload(ana, bytes);
  hub.clock.at += FileService::unnamedKept + 1;
  CHECK(session(ana).beginUpload(content.hash, content.size)->offset == content.size);
  CHECK(service().collect()->files == 0);
  attach(ana, content.hash);
  CHECK(download(ana, content.hash) == bytes);
}

TEST_CASE_METHOD(Files, "what the disk does not let go of is erased all the same, and the receipt says so") {
  const RecordId own = attach(ana, content.hash);
  upload(ana, bytes);
  // Nothing can be put where parts lie.
  REQUIRE(QDir(blobs.path() % u"/parts"_s).removeRecursively());
  QFile block(blobs.path() % u"/parts"_s);
  REQUIRE(block.open(QFile::WriteOnly));
  const auto receipt = hub.service->erase(own, ErasureScope::Record, blobs);
  REQUIRE(receipt.ok());
  CHECK(receipt->files == 1);
  REQUIRE(receipt->left);
  CHECK(hub.record(own).isErased());
  CHECK_FALSE(download(leo, content.hash));
  CHECK(hub.service->administration().audit(0, 1)->front().number == receipt->seq);
  // Who asks again, or erases something else, is told of it still.
  CHECK(hub.service->erase(own, ErasureScope::Record, blobs)->left);
  CHECK(hub.service->erase(attach(ana, Sha256::of("otra")), ErasureScope::Record, blobs)->left);
  CHECK_FALSE(service().discardRequested().ok());
  // It is the hub's to remove, as soon as it can be.
  REQUIRE(block.remove());
  CHECK(service().discardRequested().ok());
  CHECK_FALSE(blobs.has(content.hash));
  CHECK_FALSE(hub.service->erase(own, ErasureScope::Record, blobs)->left);
}

TEST_CASE_METHOD(Files, "of what names a file only what an office may see lets it fetch the file") {
  upload(ana, bytes);
  for (int i = 0; i < 5; ++i) attach(ana, content.hash, u"office"_s);
  attach(leo, content.hash); // who has never had it
  CHECK_FALSE(download(leo, content.hash));
  const RecordId shown = attach(ana, content.hash);
  CHECK(download(leo, content.hash) == bytes);
  // The trash and another file's name are none.
  ana.push(shown, u"attachment"_s, {{system_field::deleted, Value(true), {}}});
  CHECK_FALSE(download(leo, content.hash));
}

TEST_CASE_METHOD(Files, "however often a file is named where nobody sees it, who sees it once may fetch it") {
  upload(ana, bytes);
  attach(ana, content.hash);
  upload(leo, bytes);
  // To a record that comes after them, and that only Leo's office sees.
  const RecordId own = newId();
  for (int i = 0; i < 120; ++i)
    leo.push(newId(), u"attachment"_s,
             {{u"record"_s, Value(toText(own)), {}},
              {u"file_name"_s, Value(u"acta.txt"_s), {}},
              {u"size"_s, Value(double(bytes.size())), {}},
              {u"sha256"_s, Value(content.hash.toHex()), {}}});
  auto hidden = practice(u"Nuestro"_s);
  hidden.push_back({system_field::audience, Value(u"office"_s), {}});
  REQUIRE(leo.pushPractice(own, hidden).status == VerdictStatus::Applied);
  // Ana's stands behind all of theirs.
  const RecordId later = attach(ana, content.hash);
  CHECK(download(ana, content.hash) == bytes);
  TestDevice eva(hub, u"Quito"_s, u"Eva"_s);
  CHECK(download(eva, content.hash) == bytes);
  REQUIRE(ana.push(later, u"attachment"_s, {{system_field::deleted, Value(true), {}}}).status ==
          VerdictStatus::Applied);
}

TEST_CASE_METHOD(Files, "who does not have a file makes nobody see it by naming it in what is another's") {
  upload(ana, bytes);
  attach(ana, content.hash, u"office"_s);
  const QByteArray other = "para todos";
  upload(ana, other);
  const RecordId shown = attach(ana, Sha256::of(other));
  leo.pull();
  CHECK(download(leo, Sha256::of(other)) == other);
  const auto write = [&](TestDevice& who, const QString& field, const QString& value) {
    REQUIRE(who.push(shown, u"attachment"_s, {{field, Value(value), {}}}).status == VerdictStatus::Applied);
  };
  SECTION("a file of which they know the name alone") {
    write(leo, u"sha256"_s, content.hash.toHex());
    CHECK_FALSE(download(leo, content.hash));
    CHECK(session(leo).beginUpload(content.hash, content.size)->offset == 0);
    CHECK(download(ana, content.hash) == bytes); // by her own
    // Nor does it keep the file for anybody.
    CHECK_FALSE(download(leo, Sha256::of(other)));
  }
  SECTION("a new name leaves the file as it is") {
    write(leo, u"file_name"_s, u"sentencia.txt"_s);
    CHECK(download(leo, Sha256::of(other)) == other);
    CHECK(download(ana, Sha256::of(other)) == other);
  }
  SECTION("a file that they bring") {
    const QByteArray better = "para todos, corregido";
    write(leo, u"sha256"_s, Sha256::of(better).toHex());
    upload(leo, better);
    CHECK(download(leo, Sha256::of(better)) == better);
    CHECK(download(ana, Sha256::of(better)) == better);
    CHECK_FALSE(download(leo, Sha256::of(other)));
    // And back: they have not shown to have the former one, until they do.
    write(leo, u"sha256"_s, Sha256::of(other).toHex());
    CHECK_FALSE(download(leo, Sha256::of(other)));
    upload(leo, other);
    CHECK(download(ana, Sha256::of(other)) == other);
  }
}

TEST_CASE_METHOD(Files,
                 "an attachment that another office gives back after a restore shows its owner's file") {
  REQUIRE(hub.service->startEpoch().ok());
  ana.epoch = leo.epoch = hub.service->status()->meta.epoch;
  // Leo's computer is here first, and has never had the file.
  const RecordId id = newId();
  auto change = leo.change(id, u"attachment"_s,
                           {{u"record"_s, Value(toText(practiceId)), {}},
                            {u"file_name"_s, Value(u"acta.txt"_s), {}},
                            {u"size"_s, Value(double(bytes.size())), {}},
                            {u"sha256"_s, Value(content.hash.toHex()), {}}});
  change.office = device(ana).office.id;
  const auto given = leo.exchange({change});
  REQUIRE(given.verdicts.front().status == VerdictStatus::Applied);
  upload(ana, bytes);
  CHECK_FALSE(download(leo, content.hash));
  REQUIRE(ana.push(id, u"attachment"_s, {{u"sha256"_s, Value(content.hash.toHex()), 0}}).status ==
          VerdictStatus::Applied);
  CHECK(download(leo, content.hash) == bytes);
}

TEST_CASE_METHOD(Files, "the uploads that a device has begun go with its access, and give the room back") {
  REQUIRE(service().setLimits({20'000, 30'000}).ok());
  TestDevice eva(hub, u"Montevideo"_s, u"Eva"_s);
  FileSession own = session(ana);
  upload(ana, bytes);
  const auto begun = session(eva).beginUpload(Sha256::of("a"), 19'000);
  REQUIRE(begun.ok());
  CHECK_FALSE(own.beginUpload(Sha256::of("b"), 15'000).ok());
  const auto begunOnes = [&] {
    StoreShares shares;
    REQUIRE(
        hub.store->snapshot([&]() -> Result<void> { return shares = hub.store->shares(), Result<void>(); })
            .ok());
    return shares.uploads;
  };
  CHECK(begunOnes() == std::vector<StoreShare>{{u"Montevideo"_s, 1, 19'000}});
  REQUIRE(hub.service->administration().revoke(device(eva).row).ok());
  CHECK(begunOnes().empty());
  CHECK(own.beginUpload(Sha256::of("b"), 15'000).ok());
  CHECK(download(ana, content.hash) == std::nullopt); // nothing names it; but it is here
  CHECK(own.beginUpload(content.hash, content.size)->offset == content.size);
}

TEST_CASE_METHOD(Files, "who has no access at the end of an upload finishes none") {
  attach(ana, content.hash);
  const Device sender = device(ana);
  const auto begun = service().begin(sender, {content, {}});
  REQUIRE(begun.ok());
  REQUIRE(service().append(sender, begun->id, 0, bytes.first(4000)).ok());
  const auto revoked = Error{ErrorCode::DeviceRevoked, {}, {}};
  SECTION("before the last piece") {
    REQUIRE(hub.service->administration().revoke(sender.row).ok());
    CHECK(service().append(sender, begun->id, 4000, bytes.sliced(4000)).error() == revoked);
  }
  SECTION("after it") {
    REQUIRE(service().append(sender, begun->id, 4000, bytes.sliced(4000)).ok());
    REQUIRE(hub.service->administration().revoke(sender.row).ok());
  }
  CHECK(service().settle(sender, begun->id).error() == revoked);
  CHECK(service().begin(sender, {content, {}}).error() == revoked);
  CHECK(service().counts()->files == 0);
  CHECK_FALSE(blobs.has(content.hash));
}
