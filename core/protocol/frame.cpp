#include "core/protocol/frame.h"

#include <QFile>

#include <array>
#include <zstd.h>

namespace amparo::protocol {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerBytes = 6;
/// Under this size a payload is compressed with the dictionary; larger ones carry their own repetitions.
constexpr qsizetype dictionaryBelow = 16 << 10;
/// Up to this size more time is taken: a small frame is most of a small sync. Higher levels save a byte
/// there, for three times as long.
constexpr qsizetype thoroughBelow = 512;
constexpr int thoroughLevel = 5;
/// An end, a verdict: ids and numbers, which do not get smaller.
constexpr qsizetype compressedFrom = 64;

const QByteArray& dictionary() {
  static const QByteArray bytes = [] {
    QFile file(u":/amparo/protocol/dictionary"_s);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
  }();
  return bytes;
}

/// Read only and shared by every thread (zstd.h: ZSTD_DDict may be used concurrently).
const ZSTD_DDict* decompressionDictionary() {
  static const std::unique_ptr<ZSTD_DDict, decltype(&ZSTD_freeDDict)> made(
      ZSTD_createDDict(dictionary().constData(), size_t(dictionary().size())), &ZSTD_freeDDict);
  return made.get();
}

const ZSTD_CDict* compressionDictionary(int level) {
  const auto make = [](int at) {
    return std::unique_ptr<ZSTD_CDict, decltype(&ZSTD_freeCDict)>(
        ZSTD_createCDict(dictionary().constData(), size_t(dictionary().size()), at), &ZSTD_freeCDict);
  };
  static const auto thorough = make(thoroughLevel);
  static const auto quick = make(ZSTD_CLEVEL_DEFAULT);
  return level == thoroughLevel ? thorough.get() : quick.get();
}

void putLittleEndian(QByteArray& out, std::uint32_t value) {
  for (int i = 0; i < 4; ++i) out.append(char(value >> (8 * i)));
}

std::uint32_t littleEndian(QByteArrayView bytes) {
  std::uint32_t value = 0;
  for (int i = 3; i >= 0; --i) value = value << 8 | std::uint8_t(bytes[i]);
  return value;
}

struct Head {
  qsizetype length;
  std::uint8_t type;
  std::uint8_t flags;
};

/// Nothing when more bytes are needed.
std::optional<Head> headOf(QByteArrayView bytes) {
  if (bytes.size() < headerBytes) return std::nullopt;
  return Head{littleEndian(bytes), std::uint8_t(bytes[4]), std::uint8_t(bytes[5])};
}

} // namespace

std::uint32_t crc32c(QByteArrayView bytes, std::uint32_t crc) {
  static const auto table = [] {
    std::array<std::uint32_t, 256> made{};
    for (std::uint32_t i = 0; i < 256; ++i) {
      std::uint32_t value = i;
      for (int bit = 0; bit < 8; ++bit) value = value & 1 ? value >> 1 ^ 0x82f63b78u : value >> 1;
      made[i] = value;
    }
    return made;
  }();
  crc = ~crc;
  for (const char byte : bytes) crc = crc >> 8 ^ table[(crc ^ std::uint8_t(byte)) & 0xff];
  return ~crc;
}

struct FrameWriter::State {
  std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context{ZSTD_createCCtx(), &ZSTD_freeCCtx};
  QByteArray scratch;
};

FrameWriter::FrameWriter(int level)
    : state_(std::make_unique<State>())
    , level_(level) {}

FrameWriter::~FrameWriter() = default;

void FrameWriter::write(FrameType type, QByteArrayView payload, QByteArray& out) {
  Q_ASSERT(payload.size() <= maximumPayloadBytes);
  std::uint8_t flags = 0;
  QByteArrayView body = payload;
  QByteArray& scratch = state_->scratch;
  scratch.resize(qsizetype(ZSTD_compressBound(size_t(payload.size()))));
  const bool withDictionary = payload.size() < dictionaryBelow && !dictionary().isEmpty();
  const int level = level_ != quick && payload.size() < thoroughBelow ? thoroughLevel : level_;
  size_t size = size_t(payload.size());
  if (level_ != stored && payload.size() >= compressedFrom)
    size = withDictionary ? ZSTD_compress_usingCDict(state_->context.get(), scratch.data(),
                                                     size_t(scratch.size()), payload.data(),
                                                     size_t(payload.size()), compressionDictionary(level))
                          : ZSTD_compressCCtx(state_->context.get(), scratch.data(), size_t(scratch.size()),
                                              payload.data(), size_t(payload.size()), level_);
  if (!ZSTD_isError(size) && qsizetype(size) < payload.size()) {
    flags = std::uint8_t(Zstd | (withDictionary ? Dictionary : 0));
    body = QByteArrayView(scratch.constData(), qsizetype(size));
  }
  const qsizetype from = out.size();
  out.reserve(from + body.size() + frameOverhead);
  putLittleEndian(out, std::uint32_t(body.size()));
  out.append(char(type));
  out.append(char(flags));
  out.append(body);
  putLittleEndian(out, crc32c(QByteArrayView(out).sliced(from)));
}

void FrameReader::append(QByteArrayView bytes) {
  if (at_ > 0) {
    buffer_.remove(0, at_);
    at_ = 0;
  }
  buffer_.append(bytes);
}

namespace {

Error malformed(const QString& what) {
  return {ErrorCode::Malformed, {{u"what"_s, what}}, {}};
}

Error tooLarge(qint64 limit) {
  return {ErrorCode::TooLarge, {{u"what"_s, u"frame"_s}, {u"limit"_s, limit}}, {}};
}

/// Large, slow to make, and of no memory between two frames: one for each thread does.
ZSTD_DCtx* decompression() {
  thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(),
                                                                                  &ZSTD_freeDCtx);
  return context.get();
}

Result<QByteArray> decompress(QByteArrayView body, std::uint8_t flags) {
  const auto size = ZSTD_getFrameContentSize(body.data(), size_t(body.size()));
  if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR)
    return malformed(u"frame content"_s);
  if (size > quint64(maximumPayloadBytes)) return tooLarge(maximumPayloadBytes);
  QByteArray payload{qsizetype(size), Qt::Uninitialized};
  const size_t got =
      flags & Dictionary
          ? ZSTD_decompress_usingDDict(decompression(), payload.data(), size, body.data(),
                                       size_t(body.size()), decompressionDictionary())
          : ZSTD_decompressDCtx(decompression(), payload.data(), size, body.data(), size_t(body.size()));
  if (ZSTD_isError(got) || got != size) return malformed(u"frame content"_s);
  return payload;
}

} // namespace

qsizetype largestPayload(QByteArrayView frames) {
  qsizetype largest = 0;
  while (const auto head = headOf(frames)) {
    if (head->length > maximumFrameBytes || frames.size() < head->length + frameOverhead) break;
    qsizetype size = head->length;
    if (head->flags & Zstd) {
      const auto said = ZSTD_getFrameContentSize(frames.data() + headerBytes, size_t(head->length));
      size = said > quint64(maximumPayloadBytes) ? 0 : qsizetype(said); // or nobody knows: next() refuses it
    }
    largest = std::max(largest, size);
    frames = frames.sliced(head->length + frameOverhead);
  }
  return largest;
}

Result<std::optional<Frame>> FrameReader::next() {
  if (failure_) return *failure_;
  const QByteArrayView rest = QByteArrayView(buffer_).sliced(at_);
  const auto head = headOf(rest);
  if (!head) return std::optional<Frame>();
  const auto [length, type, flags] = *head;
  if (length > maximumFrameBytes) return *(failure_ = tooLarge(maximumFrameBytes));
  if (type < std::uint8_t(FrameType::Hello) || type > std::uint8_t(FrameType::History))
    return *(failure_ = malformed(u"frame type"_s));
  if (rest.size() < length + frameOverhead) return std::optional<Frame>();
  const QByteArrayView whole = rest.first(headerBytes + length);
  if (crc32c(whole) != littleEndian(rest.sliced(headerBytes + length)))
    return *(failure_ = malformed(u"frame checksum"_s));
  if (flags & ~(Zstd | Dictionary)) return *(failure_ = malformed(u"frame flags"_s));
  const QByteArrayView body = whole.sliced(headerBytes);
  auto payload = flags & Zstd ? decompress(body, flags) : body.toByteArray();
  if (!payload) return *(failure_ = payload.error());
  at_ += length + frameOverhead;
  return std::optional(Frame{FrameType(type), *std::move(payload)});
}

} // namespace amparo::protocol
