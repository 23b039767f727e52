#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <memory>
#include <optional>

namespace amparo::protocol {

/// The unit of everything that travels: a sync's request and answer, snapshots and bundles.
///
///   length   u32 little endian   bytes of the payload as it lies here
///   type     u8                  FrameType
///   flags    u8                  FrameFlag bits
///   payload  `length` bytes      CBOR, or zstd of it
///   crc      u32 little endian   CRC-32C (RFC 3720, B.4) of everything before it
enum class FrameType : std::uint8_t {
  Hello = 1,    ///< opens a request
  Changes = 2,  ///< up: changes
  Verdicts = 3, ///< down: a verdict per change
  Page = 4,     ///< down: records, and the cursor that holds once they are applied
  End = 5,      ///< down: the answer is whole
  Failure = 6,  ///< down: the answer ends here, and why
  Offer = 7,    ///< down: the answer ends here, and a snapshot has what it would have brought
  Snapshot = 8, ///< opens a snapshot
  History = 9,  ///< down: revisions of a record
};

enum FrameFlag : std::uint8_t {
  Zstd = 1,       ///< the payload is one zstd frame with its content size
  Dictionary = 2, ///< compressed with the protocol's dictionary
};

struct Frame {
  FrameType type;
  QByteArray payload; ///< decompressed CBOR
};

/// Bounds for what comes from outside.
inline constexpr qsizetype maximumFrameBytes = 4 << 20;    ///< payload as it travels
inline constexpr qsizetype maximumPayloadBytes = 16 << 20; ///< payload decompressed
inline constexpr qsizetype frameOverhead = 4 + 1 + 1 + 4;

/// CRC-32C (Castagnoli) of `bytes`, going on from `crc`.
std::uint32_t crc32c(QByteArrayView bytes, std::uint32_t crc = 0);

/// Compresses and frames payloads; keeps its compression state between frames. One thread.
class FrameWriter {
 public:
  /// `level` is zstd's: 3 where a link waits, up to 19 where a file is kept; `quick` where no link waits;
  /// `stored` where what holds the frames is compressed itself.
  explicit FrameWriter(int level = 3);
  static constexpr int stored = 0;
  static constexpr int quick = 1;

  ~FrameWriter();

  /// Appends one frame to `out`; compressed when that makes it smaller.
  void write(FrameType type, QByteArrayView payload, QByteArray& out);

 private:
  struct State;
  std::unique_ptr<State> state_;
  int level_;
};

/// How large the largest payload of these frames is once it is decompressed, by what they say themselves;
/// what is no frame counts for nothing.
qsizetype largestPayload(QByteArrayView frames);

/// Takes bytes as they arrive and gives out whole, checked frames.
class FrameReader {
 public:
  void append(QByteArrayView bytes);
  /// The next whole frame; nothing when more bytes are needed; Malformed or TooLarge when the bytes are not
  /// frames (and then every later call fails too).
  Result<std::optional<Frame>> next();

  /// No half frame is waiting.
  bool isAtBoundary() const { return at_ == buffer_.size(); }

 private:
  QByteArray buffer_;
  qsizetype at_ = 0;
  std::optional<Error> failure_;
};

} // namespace amparo::protocol
