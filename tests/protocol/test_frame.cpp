#include "core/protocol/frame.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>
#include <zstd.h>

using namespace amparo;
using namespace amparo::protocol;
using namespace Qt::StringLiterals;

namespace {

QByteArray framed(QByteArrayView payload, FrameType type = FrameType::Page) {
  QByteArray out;
  FrameWriter().write(type, payload, out);
  return out;
}

QByteArray noise(qsizetype size) {
  QByteArray bytes(size, 0);
  QRandomGenerator random(1);
  for (char& byte : bytes) byte = char(random.bounded(256));
  return bytes;
}

/// A frame made by hand, with a right checksum.
QByteArray handMade(QByteArrayView body, std::uint8_t type, std::uint8_t flags) {
  QByteArray out;
  const auto put = [&](std::uint32_t value) {
    for (int i = 0; i < 4; ++i) out.append(char(value >> (8 * i)));
  };
  put(std::uint32_t(body.size()));
  out.append(char(type));
  out.append(char(flags));
  out.append(body);
  put(crc32c(out));
  return out;
}

ErrorCode codeOf(QByteArrayView bytes) {
  FrameReader reader;
  reader.append(bytes);
  const auto frame = reader.next();
  REQUIRE_FALSE(frame.ok());
  return frame.error().code;
}

} // namespace

TEST_CASE("the checksum is CRC-32C") {
  CHECK(crc32c("123456789") == 0xe3069283u); // RFC 3720, B.4
  CHECK(crc32c({}) == 0);
  CHECK(crc32c("6789", crc32c("12345")) == 0xe3069283u);
}

TEST_CASE("a payload of any size comes back as it was") {
  for (const qsizetype size : {0, 1, 100, 5000, 16'384, 300'000, 3'000'000}) {
    for (const QByteArray& payload : {QByteArray(size, 'a'), noise(size)}) {
      FrameReader reader;
      reader.append(framed(payload, FrameType::Changes));
      const auto frame = reader.next();
      REQUIRE(frame.ok());
      REQUIRE(*frame);
      CHECK((*frame)->type == FrameType::Changes);
      CHECK((*frame)->payload == payload);
      CHECK(reader.isAtBoundary());
    }
  }
}

TEST_CASE("frames come out one after the other, however the bytes are cut") {
  const QByteArray bytes = framed("one") + framed(noise(1000)) + framed(QByteArray(70'000, 'x'));
  FrameReader reader;
  int frames = 0;
  for (const char byte : bytes) {
    reader.append(QByteArrayView(&byte, 1));
    for (;;) {
      const auto frame = reader.next();
      REQUIRE(frame.ok());
      if (!*frame) break;
      ++frames;
    }
  }
  CHECK(frames == 3);
  CHECK(reader.isAtBoundary());
}

TEST_CASE("a frame of which any byte was altered is refused or waits, and never passes") {
  const QByteArray bytes =
      framed("the payload of a small frame, long enough to be compressed, compressed, compressed");
  for (qsizetype at = 0; at < bytes.size(); ++at) {
    for (const int bit : {0, 7}) {
      QByteArray altered = bytes;
      altered[at] = char(altered[at] ^ (1 << bit));
      FrameReader reader;
      reader.append(altered);
      const auto frame = reader.next();
      CHECK((!frame.ok() || !*frame));
    }
  }
}

TEST_CASE("a frame that claims too much is refused before it is taken in") {
  QByteArray head;
  for (int i = 0; i < 4; ++i) head.append(char(0xff));
  head.append(char(FrameType::Page)).append('\0');
  CHECK(codeOf(head) == ErrorCode::TooLarge);
}

TEST_CASE("a compressed bomb is refused by what it says of itself, and when it lies") {
  const QByteArray zeros(64 << 20, 0);
  QByteArray bomb(qsizetype(ZSTD_compressBound(size_t(zeros.size()))), 0);
  bomb.truncate(
      qsizetype(ZSTD_compress(bomb.data(), size_t(bomb.size()), zeros.constData(), size_t(zeros.size()), 3)));
  CHECK(bomb.size() < 10'000);
  CHECK(codeOf(handMade(bomb, std::uint8_t(FrameType::Page), Zstd)) == ErrorCode::TooLarge);

  // The same, with the content size struck out: a stream whose size nobody knows.
  ZSTD_CCtx* context = ZSTD_createCCtx();
  ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0);
  QByteArray unsized(bomb.size() + 1000, 0);
  unsized.truncate(qsizetype(ZSTD_compress2(context, unsized.data(), size_t(unsized.size()),
                                            zeros.constData(), size_t(zeros.size()))));
  ZSTD_freeCCtx(context);
  CHECK(codeOf(handMade(unsized, std::uint8_t(FrameType::Page), Zstd)) == ErrorCode::Malformed);
}

TEST_CASE("how large frames become is known before they are unpacked") {
  FrameWriter writer;
  QByteArray bytes;
  writer.write(FrameType::Hello, "hello", bytes);
  CHECK(largestPayload(bytes) == 5);
  writer.write(FrameType::Changes, QByteArray(3'000'000, 'a'), bytes);
  writer.write(FrameType::Changes, QByteArray(2'000'000, 'b'), bytes);
  CHECK(bytes.size() < 2000);
  CHECK(largestPayload(bytes) == 3'000'000);
  CHECK(largestPayload(QByteArray(bytes + bytes.first(7))) == 3'000'000);
  CHECK(largestPayload({}) == 0);
  CHECK(largestPayload(QByteArray(100, '\xff')) == 0);
}

TEST_CASE("unknown types and flags, and broken contents, are malformed") {
  CHECK(codeOf(handMade("x", 0, 0)) == ErrorCode::Malformed);
  CHECK(codeOf(handMade("x", 99, 0)) == ErrorCode::Malformed);
  CHECK(codeOf(handMade("x", std::uint8_t(FrameType::Page), 0x80)) == ErrorCode::Malformed);
  CHECK(codeOf(handMade("not zstd", std::uint8_t(FrameType::Page), Zstd)) == ErrorCode::Malformed);
}

TEST_CASE("after a malformed frame nothing more comes") {
  FrameReader reader;
  reader.append(handMade("x", 99, 0));
  reader.append(framed("good"));
  CHECK_FALSE(reader.next().ok());
  CHECK_FALSE(reader.next().ok());
}

TEST_CASE("small frames are small: the dictionary knows the domain") {
  const QByteArray like = "\x84\x18\x64\x18\x64\x81\x85"
                          "title.es"
                          "asistencia jurídica"
                          "defensa pública"
                          "summary.es"
                          "prisión preventiva"
                          "network";
  CHECK(framed(like).size() < like.size());
}
