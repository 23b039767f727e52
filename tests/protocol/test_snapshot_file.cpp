#include "core/protocol/messages.h"
#include "core/protocol/snapshot_file.h"

#include <QBuffer>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::protocol;
using namespace Qt::StringLiterals;

namespace {

/// Three frames, as a hub puts them into a file.
QByteArray frames() {
  FrameWriter writer(FrameWriter::stored);
  QByteArray bytes;
  writer.write(FrameType::Snapshot, encode(SnapshotHead{1, randomId<Epoch>(), 7, 2}), bytes);
  writer.write(FrameType::Page, QByteArray(300'000, 'a'), bytes);
  writer.write(FrameType::End, QByteArray("end"), bytes);
  return bytes;
}

QByteArray fileOf(const QByteArray& frames) {
  QBuffer out;
  out.open(QBuffer::WriteOnly);
  SnapshotWriter writer(out, frames.size());
  REQUIRE(writer.write(frames.first(1000)));
  REQUIRE(writer.write(frames.sliced(1000)));
  REQUIRE(writer.finish());
  return out.data();
}

} // namespace

TEST_CASE("a snapshot gives back its frames, cut anywhere") {
  const QByteArray file = fileOf(frames());
  CHECK(file.size() < 1000);
  for (const qsizetype piece : {qsizetype(1), qsizetype(7), file.size()}) {
    SnapshotReader reader;
    std::vector<Frame> found;
    for (qsizetype at = 0; at < file.size(); at += piece) {
      reader.append(QByteArrayView(file).sliced(at, std::min(piece, file.size() - at)));
      for (;;) {
        auto frame = reader.next();
        REQUIRE(frame.ok());
        if (!*frame) break;
        found.push_back(**frame);
      }
    }
    REQUIRE(found.size() == 3);
    CHECK(found[0].type == FrameType::Snapshot);
    CHECK(found[1].payload == QByteArray(300'000, 'a'));
    CHECK(found[2].payload == "end");
  }
}

TEST_CASE("what is no snapshot is malformed, and stays so") {
  QByteArray file;
  SECTION("another file") {
    file = "%PDF-1.7 and so on";
  }
  SECTION("a changed byte") {
    file = fileOf(frames());
    file[file.size() / 2] = char(file[file.size() / 2] ^ 0x20);
  }
  SnapshotReader reader;
  reader.append(file);
  Result<std::optional<Frame>> frame = reader.next();
  while (frame.ok() && *frame) frame = reader.next();
  REQUIRE_FALSE(frame.ok());
  CHECK(frame.error().code == ErrorCode::Malformed);
  CHECK_FALSE(reader.next().ok());
}

TEST_CASE("a snapshot that is not compressed by us asks for no more memory than ours does") {
  // A zstd frame whose window is 1 GiB (RFC 8878, 3.1.1.1.2).
  SnapshotReader reader;
  reader.append(QByteArray::fromHex("28b52ffd00a0"));
  reader.append(QByteArray(64, 0));
  const auto frame = reader.next();
  REQUIRE_FALSE(frame.ok());
}
