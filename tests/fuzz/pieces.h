#pragma once

#include "core/protocol/frame.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace amparo::fuzz {

/// An input as a sequence of payloads, each with a kind, so that a fuzzer need not find out lengths and
/// checksums: kind u8, length u16 little endian, bytes; what is missing at the end is left away.
struct Piece {
  std::uint8_t kind = 0;
  QByteArrayView bytes; ///< into the input
};

std::vector<Piece> pieces(QByteArrayView input);
void addPiece(QByteArray& input, std::uint8_t kind, QByteArrayView bytes);

/// The pieces as sound frames, whose types are their kinds.
QByteArray framed(QByteArrayView input);
/// The reverse, of frames; for a corpus of real bytes.
QByteArray unframed(QByteArrayView frames);

} // namespace amparo::fuzz
