#include "core/protocol/frame.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace amparo::fuzz {

using namespace protocol;

namespace {

struct Read {
  std::vector<Frame> frames;
  bool failed = false;
  bool atBoundary = false;
};

/// The bytes in pieces of so many.
Read readIn(QByteArrayView input, qsizetype piece) {
  Read read;
  FrameReader reader;
  while (!input.isEmpty() && !read.failed) {
    const qsizetype size = std::min(piece, input.size());
    reader.append(input.first(size));
    input = input.sliced(size);
    for (;;) {
      auto frame = reader.next();
      read.failed = !frame.ok();
      if (read.failed || !*frame) break;
      demand((*frame)->payload.size() <= maximumPayloadBytes, "a frame larger than any may be");
      read.frames.push_back(**frame);
    }
  }
  demand(!read.failed || !reader.next().ok(), "a failure that does not stick");
  read.atBoundary = reader.isAtBoundary();
  return read;
}

} // namespace

/// Frames come out the same however the bytes are cut, and what came out can be written and read again.
void fuzzFrames(QByteArrayView input) {
  const Read whole = readIn(input, std::max<qsizetype>(input.size(), 1));
  const Read cut = readIn(input, 7);
  demand(whole.failed == cut.failed, "cutting makes a difference");
  demand(whole.frames.size() == cut.frames.size(), "cutting makes other frames");
  if (!whole.failed) demand(whole.atBoundary == cut.atBoundary, "cutting moves the boundary");
  FrameWriter writer;
  QByteArray bytes;
  for (const Frame& frame : whole.frames) writer.write(frame.type, frame.payload, bytes);
  const Read again = readIn(bytes, std::max<qsizetype>(bytes.size(), 1));
  demand(!again.failed && again.frames.size() == whole.frames.size(), "what was read cannot be written");
  for (size_t i = 0; i < again.frames.size(); ++i)
    demand(again.frames[i].type == whole.frames[i].type &&
               again.frames[i].payload == whole.frames[i].payload &&
               cut.frames[i].payload == whole.frames[i].payload,
           "a frame came back as another");
}

} // namespace amparo::fuzz
