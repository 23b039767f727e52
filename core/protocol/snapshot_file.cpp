#include "core/protocol/snapshot_file.h"

#include <QIODevice>

#include <zstd.h>

namespace amparo::protocol {

using namespace Qt::StringLiterals;

namespace {

/// Made once and fetched often.
constexpr int level = 19;
/// How far back repetitions are seen: as much memory as a reader needs. It takes twice as much as is written.
constexpr int windowLog = 23;
constexpr int readableWindowLog = 24;

} // namespace

struct SnapshotWriter::State {
  std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context{ZSTD_createCCtx(), &ZSTD_freeCCtx};
  QByteArray output{qsizetype(ZSTD_CStreamOutSize()), Qt::Uninitialized};
};

SnapshotWriter::SnapshotWriter(QIODevice& out, qint64 bytes)
    : state_(std::make_unique<State>())
    , out_(out) {
  ZSTD_CCtx* context = state_->context.get();
  ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level);
  ZSTD_CCtx_setParameter(context, ZSTD_c_enableLongDistanceMatching, 1);
  ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, windowLog);
  ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
  ZSTD_CCtx_setPledgedSrcSize(context, quint64(bytes));
}

SnapshotWriter::~SnapshotWriter() = default;

bool SnapshotWriter::write(QByteArrayView frames) {
  return compress(frames, false);
}

bool SnapshotWriter::finish() {
  return compress({}, true);
}

bool SnapshotWriter::compress(QByteArrayView bytes, bool last) {
  ZSTD_inBuffer in{bytes.data(), size_t(bytes.size()), 0};
  for (;;) {
    ZSTD_outBuffer out{state_->output.data(), size_t(state_->output.size()), 0};
    const size_t left =
        ZSTD_compressStream2(state_->context.get(), &out, &in, last ? ZSTD_e_end : ZSTD_e_continue);
    if (ZSTD_isError(left)) return false;
    if (out_.write(state_->output.constData(), qint64(out.pos)) != qint64(out.pos)) return false;
    if (last ? left == 0 : in.pos == in.size) return true;
  }
}

struct SnapshotReader::State {
  std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context{ZSTD_createDCtx(), &ZSTD_freeDCtx};
  QByteArray output{qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized};
};

SnapshotReader::SnapshotReader()
    : state_(std::make_unique<State>()) {
  ZSTD_DCtx_setParameter(state_->context.get(), ZSTD_d_windowLogMax, readableWindowLog);
}

SnapshotReader::~SnapshotReader() = default;

Result<std::optional<Frame>> SnapshotReader::next() {
  for (;;) {
    if (failed_) return Error{ErrorCode::Malformed, {{u"what"_s, u"snapshot"_s}}, {}};
    AMPARO_LET(frame, frames_.next());
    if (frame || (input_.isEmpty() && !more_)) return frame;
    ZSTD_inBuffer in{input_.constData(), size_t(input_.size()), 0};
    ZSTD_outBuffer out{state_->output.data(), size_t(state_->output.size()), 0};
    failed_ = ZSTD_isError(ZSTD_decompressStream(state_->context.get(), &out, &in));
    if (in.pos == 0 && out.pos == 0 && !more_) failed_ = true; // a stream that goes nowhere
    more_ = out.pos == out.size;
    input_.remove(0, qsizetype(in.pos));
    frames_.append(QByteArrayView(state_->output).first(qsizetype(out.pos)));
  }
}

} // namespace amparo::protocol
