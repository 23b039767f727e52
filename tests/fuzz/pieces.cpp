#include "tests/fuzz/pieces.h"

#include <algorithm>

namespace amparo::fuzz {

std::vector<Piece> pieces(QByteArrayView input) {
  std::vector<Piece> list;
  while (input.size() >= 3) {
    const auto kind = std::uint8_t(input[0]);
    const qsizetype length = std::uint8_t(input[1]) | std::uint8_t(input[2]) << 8;
    const qsizetype taken = std::min(length, input.size() - 3);
    list.push_back({kind, input.sliced(3, taken)});
    input = input.sliced(3 + taken);
  }
  return list;
}

void addPiece(QByteArray& input, std::uint8_t kind, QByteArrayView bytes) {
  const qsizetype length = std::min<qsizetype>(bytes.size(), 0xffff);
  input.append(char(kind));
  input.append(char(length & 0xff));
  input.append(char(length >> 8));
  input.append(bytes.first(length));
}

QByteArray framed(QByteArrayView input) {
  protocol::FrameWriter writer;
  QByteArray out;
  for (const Piece& piece : pieces(input)) writer.write(protocol::FrameType(piece.kind), piece.bytes, out);
  return out;
}

QByteArray unframed(QByteArrayView frames) {
  protocol::FrameReader reader;
  reader.append(frames);
  QByteArray input;
  for (auto frame = reader.next(); frame.ok() && *frame; frame = reader.next())
    addPiece(input, std::uint8_t((*frame)->type), (*frame)->payload);
  return input;
}

} // namespace amparo::fuzz
